// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/stored.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <stdexcept>

namespace zhijia::report {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("report", text); }
QString k(const char* key) { return QString::fromLatin1(key); }

QJsonValue dayValue(QDate day) {
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}
QDate dayOf(const QJsonValue& value) { return QDate::fromString(value.toString(), Qt::ISODate); }

QJsonObject write(const Heading& b) { return {{k("level"), b.level}, {k("text"), b.text}}; }
QJsonObject write(const Paragraph& b) {
    QJsonArray runs;
    for (const Run& run : b.runs)
        runs << QJsonArray{run.text, run.bold, qint64(run.colour)};
    return {{k("runs"), runs},       {k("size"), b.size},        {k("align"), int(b.align)},
            {k("indent"), b.indent}, {k("after"), b.spaceAfter}, {k("keep"), b.keepWithNext}};
}
QJsonObject write(const KeyValues& b) {
    QJsonArray items;
    for (const auto& item : b.items)
        items << QJsonArray{item.name, item.value, item.wide};
    return {{k("items"), items}, {k("columns"), b.columns}};
}
QJsonObject write(const Table& b) {
    QJsonArray columns, rows;
    for (const Column& c : b.columns)
        columns << QJsonArray{c.title, c.weight, c.width, int(c.align)};
    forEachRow(b, [&](const Row& row) {
        rows << QJsonArray{int(row.kind), QJsonArray::fromStringList(row.cells)};
        return true;
    });
    return {{k("caption"), b.caption},  {k("columns"), columns}, {k("rows"), rows},
            {k("rules"), int(b.rules)}, {k("size"), b.size},     {k("height"), b.minimumRowHeight}};
}
QJsonObject write(const BarChart& b) {
    QJsonArray bars;
    for (const auto& bar : b.bars)
        bars << QJsonArray{bar.label, bar.value};
    QJsonObject object{{k("caption"), b.caption}, {k("bars"), bars}, {k("unit"), b.unit}};
    if (b.whole > 0) // older papers have none
        object.insert(k("whole"), b.whole);
    return object;
}
QJsonObject write(const Timeline& b) {
    QJsonArray items, off;
    QDate from, to;
    for (const auto& item : b.items) {
        items << QJsonArray{item.label,      dayValue(item.from), dayValue(item.to),
                            int(item.state), item.marked,         item.stateText};
        for (const QDate day : {item.from, item.to})
            if (day.isValid()) {
                from = from.isValid() ? qMin(from, day) : day;
                to = to.isValid() ? qMax(to, day) : day;
            }
    }
    // The days off around it, because a function cannot be written down.
    if (b.dayOff && from.isValid())
        for (QDate day = from.addDays(-400); day <= to.addDays(400); day = day.addDays(1))
            if (b.dayOff(day))
                off << dayValue(day);
    return {{k("caption"), b.caption},
            {k("items"), items},
            {k("today"), dayValue(b.today)},
            {k("anchor"), dayValue(b.anchor)},
            {k("anchorLabel"), b.anchorLabel},
            {k("off"), off},
            {k("head"), QJsonArray{b.what, b.begins, b.ends, b.state}}};
}
QJsonObject write(const Signatures& b) {
    return {{k("labels"), QJsonArray::fromStringList(b.labels)},
            {k("columns"), b.columns},
            {k("date"), b.withDate}};
}
QJsonObject write(const Stamp& b) {
    return {{k("name"), b.name}, {k("date"), dayValue(b.date)}, {k("diameter"), b.diameter}};
}
QJsonObject write(const Image& b) {
    return {{k("file"), QString::fromLatin1(b.file.toBase64())},
            {k("width"), b.width},
            {k("height"), b.height},
            {k("align"), int(b.align)},
            {k("caption"), b.caption}};
}
QJsonObject write(const QrCode& b) {
    return {{k("text"), b.text},
            {k("side"), b.side},
            {k("align"), int(b.align)},
            {k("caption"), b.caption}};
}
QJsonObject write(const Labels&) { throw std::logic_error("labels are not stored"); }
QJsonObject write(const PageBreak&) { return {}; }
QJsonObject write(const Space& b) { return {{k("height"), b.height}}; }
QJsonArray write(const std::vector<Block>& blocks);
QJsonObject write(const KeepTogether& b) { return {{k("blocks"), write(b.blocks)}}; }

constexpr const char* names[] = {"heading",  "paragraph",  "facts", "table", "bars",
                                 "timeline", "signatures", "stamp", "image", "qr",
                                 "labels",   "break",      "space", "keep"};
static_assert(std::size(names) == std::variant_size_v<decltype(Block::as)>);

QJsonArray write(const std::vector<Block>& blocks) {
    QJsonArray list;
    for (const Block& block : blocks) {
        QJsonObject object = std::visit([](const auto& b) { return write(b); }, block.as);
        object.insert(k("as"), k(names[block.as.index()]));
        list << object;
    }
    return list;
}

Align alignOf(const QJsonObject& o) {
    return static_cast<Align>(qBound(0, o[k("align")].toInt(), int(Align::Justify)));
}
QStringList texts(const QJsonValue& value) {
    QStringList list;
    for (const QJsonValue& v : value.toArray())
        list << v.toString();
    return list;
}

std::vector<Block> readBlocks(const QJsonArray& list, int depth);

Block readBlock(const QJsonObject& o, int depth) {
    const QString as = o[k("as")].toString();
    if (as == k("heading"))
        return {Heading{o[k("level")].toInt(), o[k("text")].toString()}};
    if (as == k("paragraph")) {
        Paragraph p;
        for (const QJsonValue& v : o[k("runs")].toArray())
            p.runs << Run{v[0].toString(), v[1].toBool(), Colour(v[2].toInteger())};
        p.size = o[k("size")].toInt();
        p.align = alignOf(o);
        p.indent = o[k("indent")].toInt();
        p.spaceAfter = o[k("after")].toInt();
        p.keepWithNext = o[k("keep")].toBool();
        return {p};
    }
    if (as == k("facts")) {
        KeyValues kv;
        for (const QJsonValue& v : o[k("items")].toArray())
            kv.items.append({v[0].toString(), v[1].toString(), v[2].toBool()});
        kv.columns = o[k("columns")].toInt();
        return {kv};
    }
    if (as == k("table")) {
        Table t;
        t.caption = o[k("caption")].toString();
        for (const QJsonValue& v : o[k("columns")].toArray())
            t.columns.append({v[0].toString(), v[1].toInt(), v[2].toInt(),
                              static_cast<Align>(qBound(0, v[3].toInt(), int(Align::Justify)))});
        for (const QJsonValue& v : o[k("rows")].toArray())
            t.rows.append(
                {texts(v[1]), static_cast<Row::Kind>(qBound(0, v[0].toInt(), int(Row::Total)))});
        t.rules = static_cast<Table::Rules>(qBound(0, o[k("rules")].toInt(), int(Table::Plain)));
        t.size = o[k("size")].toInt();
        t.minimumRowHeight = o[k("height")].toInt();
        return {t};
    }
    if (as == k("bars")) {
        BarChart c;
        c.caption = o[k("caption")].toString();
        for (const QJsonValue& v : o[k("bars")].toArray())
            c.bars.append({v[0].toString(), v[1].toInteger()});
        c.unit = o[k("unit")].toString();
        c.whole = o[k("whole")].toInteger();
        return {c};
    }
    if (as == k("timeline")) {
        Timeline t;
        t.caption = o[k("caption")].toString();
        for (const QJsonValue& v : o[k("items")].toArray())
            t.items.append(
                {v[0].toString(), dayOf(v[1]), dayOf(v[2]),
                 static_cast<Timeline::State>(qBound(0, v[3].toInt(), int(Timeline::Waived))),
                 v[4].toBool(), v[5].toString()});
        t.today = dayOf(o[k("today")]);
        t.anchor = dayOf(o[k("anchor")]);
        t.anchorLabel = o[k("anchorLabel")].toString();
        const QStringList off = texts(o[k("off")]);
        t.dayOff = [off](QDate day) { return off.contains(day.toString(Qt::ISODate)); };
        const QStringList head = texts(o[k("head")]);
        t.what = head.value(0);
        t.begins = head.value(1);
        t.ends = head.value(2);
        t.state = head.value(3);
        return {t};
    }
    if (as == k("signatures"))
        return {Signatures{texts(o[k("labels")]), o[k("columns")].toInt(), o[k("date")].toBool()}};
    if (as == k("stamp"))
        return {Stamp{o[k("name")].toString(), dayOf(o[k("date")]), o[k("diameter")].toInt()}};
    if (as == k("image"))
        return {Image{QByteArray::fromBase64(o[k("file")].toString().toLatin1()),
                      o[k("width")].toInt(), o[k("height")].toInt(), alignOf(o),
                      o[k("caption")].toString()}};
    if (as == k("qr"))
        return {QrCode{o[k("text")].toString(), o[k("side")].toInt(), alignOf(o),
                       o[k("caption")].toString()}};
    if (as == k("break"))
        return {PageBreak{}};
    if (as == k("keep"))
        return {KeepTogether{readBlocks(o[k("blocks")].toArray(), depth + 1)}};
    return {Space{o[k("height")].toInt()}};
}

std::vector<Block> readBlocks(const QJsonArray& list, int depth) {
    std::vector<Block> blocks;
    if (depth < 16) // nobody nests deeper; a damaged text might
        for (const QJsonValue& v : list)
            blocks.push_back(readBlock(v.toObject(), depth));
    return blocks;
}

} // namespace

QString storedDocument(const Document& d) {
    const QJsonObject page{
        {k("width"), d.page.width},
        {k("height"), d.page.height},
        {k("left"), d.page.left},
        {k("right"), d.page.right},
        {k("top"), d.page.top},
        {k("bottom"), d.page.bottom},
        {k("headerLeft"), d.page.headerLeft},
        {k("headerRight"), d.page.headerRight},
        {k("footer"), d.page.footer.isNull() ? QJsonValue() : QJsonValue(d.page.footer)}};
    const QJsonObject metadata{{k("title"), d.metadata.title},
                               {k("author"), d.metadata.author},
                               {k("subject"), d.metadata.subject},
                               {k("created"), d.metadata.created.toUTC().toString(Qt::ISODate)},
                               {k("language"), d.metadata.language == Language::Chinese
                                                   ? QStringLiteral("zh")
                                                   : QStringLiteral("en")}};
    const QJsonObject all{{k("zhijia-document"), 1},
                          {k("page"), page},
                          {k("metadata"), metadata},
                          {k("blocks"), write(d.blocks)}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

Outcome<Document> readStoredDocument(const QString& text) {
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    if (all[k("zhijia-document")].toInt() != 1)
        return refuse(tr("The stored paper cannot be read."),
                      tr("Restore the office from a backup that still has it."));
    Document d;
    const QJsonObject page = all[k("page")].toObject(), m = all[k("metadata")].toObject();
    d.page.width = page[k("width")].toInt();
    d.page.height = page[k("height")].toInt();
    d.page.left = page[k("left")].toInt();
    d.page.right = page[k("right")].toInt();
    d.page.top = page[k("top")].toInt();
    d.page.bottom = page[k("bottom")].toInt();
    d.page.headerLeft = page[k("headerLeft")].toString();
    d.page.headerRight = page[k("headerRight")].toString();
    if (!page[k("footer")].isNull())
        d.page.footer = page[k("footer")].toString(QStringLiteral(""));
    d.metadata = {m[k("title")].toString(), m[k("author")].toString(), m[k("subject")].toString(),
                  QDateTime::fromString(m[k("created")].toString(), Qt::ISODate),
                  m[k("language")].toString() == QStringLiteral("zh") ? Language::Chinese
                                                                      : Language::English};
    d.blocks = readBlocks(all[k("blocks")].toArray(), 0);
    return d;
}

} // namespace zhijia::report
