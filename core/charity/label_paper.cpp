// SPDX-License-Identifier: GPL-3.0-or-later
// Labels for items: on sheets of labels, or one at a time on a roll.
#include "core/charity/paper_parts.h"
#include "core/charity/papers.h"

namespace zhijia {

using namespace charity;
using namespace report;

namespace {

Label labelOf(const Reader& reader, const DonatedItem& item, LabelSheet sheet,
              QHash<qint64, QString>& stalls) {
    const Micron base = sheet == LabelSheet::A4of65 ? pt(6.5) : pt(8);
    const qint64 stallId = item.stall.raw();
    if (stallId != 0 && !stalls.contains(stallId))
        stalls.insert(stallId, reader.title(CharityStall::kind(), stallId));
    Label label;
    label.qr = item.code;
    label.lines << Label::Line{item.name, true, base + pt(1), Align::Left}
                << Label::Line{item.price.fen() > 0 ? tr("%1 yuan").arg(item.price.print())
                                                    : tr("Price: ask"),
                               true, base + pt(3), Align::Left};
    if (sheet != LabelSheet::A4of65 && stallId != 0)
        label.lines << Label::Line{stalls.value(stallId), false, base - pt(1), Align::Left};
    label.lines << Label::Line{item.code, false, base, Align::Left};
    return label;
}

Labels sheetOf(LabelSheet sheet, Document& d) {
    Labels s;
    s.cutMarks = false;
    switch (sheet) {
    case LabelSheet::A4of24: // 70 × 37 mm, the whole page
        s.across = 3;
        s.down = 8;
        s.width = mm(70);
        s.height = mm(37);
        s.qrSide = mm(24);
        break;
    case LabelSheet::A4of65: // 38.1 × 21.2 mm
        s.across = 5;
        s.down = 13;
        s.width = mm(38.1);
        s.height = mm(21.2);
        s.gapX = mm(2.5);
        s.qrSide = mm(13.2);
        break;
    case LabelSheet::Roll50x30:
        d.page.width = s.width = mm(50);
        d.page.height = s.height = mm(30);
        d.page.left = d.page.right = d.page.top = d.page.bottom = 0;
        s.across = s.down = 1;
        s.qrSide = mm(19);
        break;
    }
    return s;
}

Outcome<Document> of(const Reader& reader, const Query& query, LabelSheet sheet) {
    const QList<RawId> ids = reader.ids(DonatedItem::kind(), query);
    if (ids.isEmpty())
        return refuse(tr("There is no item for sale to print a label for."),
                      tr("Enter the items first."));
    return itemLabels(reader, ids, sheet);
}

} // namespace

Document itemLabels(const Reader& reader, const QList<RawId>& items, LabelSheet sheet,
                    bool perPiece, int used) {
    Document d = officialSheet(reader, tr("Labels"), tr("Charity sale"));
    d.page.headerLeft = d.page.headerRight = QString();
    d.page.footer = QStringLiteral("");
    Labels labels = sheetOf(sheet, d);
    for (int i = 0; i < used && labelsOn(sheet) > 1; ++i)
        labels.labels << Label{};
    QHash<qint64, QString> stalls;
    for (const RawId id : items)
        if (const auto item = reader.get(Id<DonatedItem>(id)))
            for (qint64 n = perPiece ? item->left() : 1; n > 0; --n)
                labels.labels << labelOf(reader, *item, sheet, stalls);
    d.add({labels});
    return d;
}

int labelsOn(LabelSheet sheet) {
    return sheet == LabelSheet::A4of24 ? 24 : sheet == LabelSheet::A4of65 ? 65 : 1;
}

Outcome<Document> saleLabels(const Reader& reader, RawId id) {
    return of(reader,
              Query()
                  .eq(QStringLiteral("sale"), Id<CharitySale>(id))
                  .eq(QStringLiteral("status"), QStringLiteral("on_sale"))
                  .by(QStringLiteral("stall"))
                  .by(QStringLiteral("number")),
              LabelSheet::A4of24);
}

Outcome<Document> stallLabels(const Reader& reader, RawId id) {
    return of(reader,
              Query()
                  .eq(QStringLiteral("stall"), Id<CharityStall>(id))
                  .eq(QStringLiteral("status"), QStringLiteral("on_sale"))
                  .by(QStringLiteral("number")),
              LabelSheet::A4of24);
}

Outcome<Document> rollLabel(const Reader& reader, RawId id) {
    if (!reader.get(Id<DonatedItem>(id)))
        return noSuch();
    return itemLabels(reader, {id}, LabelSheet::Roll50x30);
}

} // namespace zhijia
