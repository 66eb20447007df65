// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"
#include "core/exchange/xlsx_text.h"

namespace zhijia {

namespace {
constexpr qint64 mostText = 1 << 28;     // characters of shared strings: 512 MB in memory
constexpr qsizetype mostColumns = 16384; // Excel's own

QString tr(const char* text) { return QCoreApplication::translate("exchange", text); }

Issue damaged() {
    return error(
        tr("The workbook is damaged or not complete."),
        tr("Open it in Excel or WPS and save it again, or fetch it again from where it came."));
}

/// "AB12" → 27; -1 when there are no letters.
qsizetype columnOf(QStringView reference) {
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > mostColumns)
            return mostColumns;
    }
    return column - 1;
}

/// Dates by built-in number; 27–36 and 50–58 are the Chinese ones.
bool isDateId(int id) {
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) ||
           (id >= 50 && id <= 58);
}

} // namespace

Outcome<std::unique_ptr<XlsxReader>> XlsxReader::open(const QString& path) {
    std::unique_ptr<XlsxReader> reader(new XlsxReader(path));
    if (!reader->zip_.isValid() || !reader->zip_.contains(QStringLiteral("xl/workbook.xml")))
        return refuse(
            tr("This is not an Excel workbook (.xlsx), or it is protected by a password."),
            tr("Open it in Excel or WPS and save it as .xlsx without a password."));
    if (!reader->readBook() || !reader->readStyles() || !reader->readStrings())
        return refuse(Issues{damaged()});
    if (const auto first = reader->select(0); !first)
        return refuse(first.error());
    return reader;
}

QStringList XlsxReader::sheets() const {
    QStringList names;
    for (const Part& part : parts_)
        names << part.name;
    return names;
}

bool XlsxReader::readBook() {
    QHash<QString, QString> targets;
    if (const auto relations = zip_.open(QStringLiteral("xl/_rels/workbook.xml.rels"))) {
        QXmlStreamReader xml(relations.get());
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement &&
                xml.name() == QStringLiteral("Relationship")) {
                const QString target = xml.attributes().value(QStringLiteral("Target")).toString();
                targets[xml.attributes().value(QStringLiteral("Id")).toString()] =
                    target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
            }
        if (!readsToTheEnd(*relations))
            return false;
    }
    const auto book = zip_.open(QStringLiteral("xl/workbook.xml"));
    if (!book)
        return false;
    QXmlStreamReader xml(book.get());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("workbookPr")) {
            const auto base = xml.attributes().value(QStringLiteral("date1904"));
            from1904_ = base == QStringLiteral("1") || base == QStringLiteral("true");
        } else if (xml.name() == QStringLiteral("sheet")) {
            QString id; // r:id, whatever prefix or namespace edition the writer used
            for (const auto& attribute : xml.attributes())
                if (attribute.name() == QStringLiteral("id"))
                    id = attribute.value().toString();
            const QString path = targets.value(id);
            if (zip_.contains(path) && path.contains(QStringLiteral("worksheets/")))
                parts_.append({xml.attributes().value(QStringLiteral("name")).toString(), path});
        }
    }
    return !xml.hasError() && !parts_.isEmpty() && readsToTheEnd(*book);
}

bool XlsxReader::readStyles() {
    const auto device = zip_.open(QStringLiteral("xl/styles.xml"));
    if (!device)
        return true; // a workbook may do without
    QHash<int, bool> custom;
    QXmlStreamReader xml(device.get());
    bool inside = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (xml.name() == QStringLiteral("cellXfs"))
            inside = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int id = xml.attributes().value(QStringLiteral("numFmtId")).toInt();
        if (xml.name() == QStringLiteral("numFmt"))
            custom[id] =
                isDateFormat(xml.attributes().value(QStringLiteral("formatCode")).toString());
        else if (inside && xml.name() == QStringLiteral("xf"))
            dateStyles_ << custom.value(id, isDateId(id));
    }
    return !xml.hasError() && readsToTheEnd(*device);
}

bool XlsxReader::readStrings() {
    const auto device = zip_.open(QStringLiteral("xl/sharedStrings.xml"));
    if (!device)
        return true; // a workbook may keep its text in the cells
    xml_.setDevice(device.get());
    qint64 size = 0;
    while (!xml_.atEnd() && size < mostText)
        if (xml_.readNext() == QXmlStreamReader::StartElement &&
            xml_.name() == QStringLiteral("si")) {
            strings_ << readText();
            size += strings_.last().size();
        }
    const bool good = !xml_.hasError() && size < mostText && readsToTheEnd(*device);
    xml_.clear();
    return good;
}

/// The text of <si> or <is>: all its <t>, but not the phonetic readings.
QString XlsxReader::readText() {
    QString text;
    int depth = 1;
    int phonetic = 0;
    while (depth > 0 && !xml_.atEnd()) {
        const auto token = xml_.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
            phonetic -= xml_.name() == QStringLiteral("rPh");
        } else if (token == QXmlStreamReader::StartElement) {
            phonetic += xml_.name() == QStringLiteral("rPh");
            if (xml_.name() == QStringLiteral("t") && phonetic == 0)
                text += xml_.readElementText();
            else
                ++depth;
        }
    }
    return unescapedFromXlsx(text);
}

Outcome<int> XlsxReader::select(int sheet) {
    if (sheet < 0 || sheet >= parts_.size())
        return refuse(tr("The workbook has no sheet %1.").arg(sheet + 1),
                      tr("Its sheets: %1").arg(sheets().join(QStringLiteral(", "))));
    problem_.clear();
    line_ = 0;
    xml_.clear();
    device_ = zip_.open(parts_[sheet].path);
    if (!device_)
        return refuse(Issues{damaged()});
    xml_.setDevice(device_.get());
    return sheet;
}

bool XlsxReader::next(CsvRow& row) {
    row.clear();
    while (!xml_.atEnd()) {
        if (xml_.readNext() != QXmlStreamReader::StartElement ||
            xml_.name() != QStringLiteral("row"))
            continue;
        const qint64 number = xml_.attributes().value(QStringLiteral("r")).toLongLong();
        line_ = number > line_ ? number : line_ + 1;
        row.firstLine = row.lastLine = line_;
        qsizetype column = 0;
        while (xml_.readNextStartElement()) {
            if (xml_.name() == QStringLiteral("c"))
                readCell(row, column);
            else
                xml_.skipCurrentElement();
        }
        if (xml_.hasError())
            break;
        finish(row);
        return true;
    }
    if (problem_.isEmpty() && (xml_.hasError() || !readsToTheEnd(*device_)))
        problem_ << damaged();
    return false;
}

void XlsxReader::readCell(CsvRow& row, qsizetype& column) {
    const auto attributes = xml_.attributes();
    const qsizetype named = columnOf(attributes.value(QStringLiteral("r")));
    column = named >= 0 ? named : column;
    const QString type = attributes.value(QStringLiteral("t")).toString();
    const int style = attributes.value(QStringLiteral("s")).toInt();
    QString text;
    while (xml_.readNextStartElement()) {
        if (xml_.name() == QStringLiteral("v"))
            text = valueOf(type, style, xml_.readElementText());
        else if (xml_.name() == QStringLiteral("is"))
            text = readText();
        else
            xml_.skipCurrentElement();
    }
    if (column >= mostColumns || text.isEmpty())
        return void(++column);
    while (row.size() <= column)
        row.cells_.push_back({int(row.scratch_.size()), 0, true});
    row.cells_.back() = {int(row.scratch_.size()), int(text.size()), true};
    row.scratch_ += text;
    ++column;
}

QString XlsxReader::valueOf(const QString& type, int style, const QString& value) const {
    if (type == QStringLiteral("s"))
        return strings_.value(value.toInt());
    if (type == QStringLiteral("b"))
        return value == QStringLiteral("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (type == QStringLiteral("str"))
        return unescapedFromXlsx(value);
    if (type == QStringLiteral("e") || type == QStringLiteral("d"))
        return value;
    if (dateStyles_.value(style)) {
        const QString date = dateOfSerial(value.toDouble(), from1904_);
        if (!date.isEmpty())
            return date;
    }
    return plainNumber(value);
}

void XlsxReader::finish(CsvRow& row) const {
    if (QStringView(row.scratch_).trimmed().isEmpty())
        row.kind = RowKind::Blank;
    if (row.scratch_.contains(QChar(QChar::ReplacementCharacter)))
        row.problems << CsvProblem{CsvProblem::LostCharacter, row.firstLine, -1, 0};
}

} // namespace zhijia
