// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welfare/visit.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/welfare/words.h"

namespace zhijia {

using namespace welfare;

namespace {

constexpr EnumItem types[] = {
    {0, "", ""},
    {int(VisitKind::Application), "application",
     QT_TRANSLATE_NOOP("welfare", "Visit before the decision"), "入户核查"},
    {int(VisitKind::Review), "review", QT_TRANSLATE_NOOP("welfare", "Yearly review"), "年度复核"},
    {int(VisitKind::SpotCheck), "spot_check", QT_TRANSLATE_NOOP("welfare", "Spot check"),
     "抽查|随机抽查"},
    {int(VisitKind::FollowUp), "follow_up", QT_TRANSLATE_NOOP("welfare", "Call after the exit"),
     "回访|脱困回访"},
    {int(VisitKind::Other), "other", QT_TRANSLATE_NOOP("welfare", "Visit"), "走访|慰问"},
};

void derive(const Reader& reader, Record& record) {
    auto& v = static_cast<NeedyVisit&>(record);
    if (v.type == VisitKind::None)
        v.type = VisitKind::Other;
    if (!v.on.isValid())
        v.on = reader.today();
    v.by = tidy(v.by);
    v.found = tidyLines(v.found);
    const EnumTable& table = enumTable<VisitKind>();
    if (v.name.isEmpty())
        v.name = QStringLiteral("%1 %2").arg(iso(v.on),
                                             table.label(*table.byValue(static_cast<int>(v.type))));
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& v = static_cast<const NeedyVisit&>(after);
    if (v.on > reader.today())
        issues << error(tr("%1 lies in the future.").arg(iso(v.on)), tr("Correct the date."),
                        QStringLiteral("on_date"));
    if (before && static_cast<const NeedyVisit*>(before)->file != v.file)
        issues << error(tr("A visit stays with its file."), tr("Enter it at the other one."),
                        QStringLiteral("file"));
    if (!v.agrees && v.found.isEmpty())
        issues << error(tr("It is not said what differs from what the family told."),
                        tr("Write it into \"What was found\"."), QStringLiteral("found"));
}

/// What a decision rests on stays; a visit entered by hand may be taken out.
Issues mayDiscard(const Reader&, const Record& record) {
    if (static_cast<const NeedyVisit&>(record).type == VisitKind::Other)
        return {};
    return {error(tr("A visit that a step rests on stays on record."),
                  tr("Undo the step if it was a mistake."))};
}

Kind make() {
    using V = NeedyVisit;
    Kind kind = kindOf<V>("welfare", QT_TRANSLATE_NOOP("welfare", "Visit"),
                          QT_TRANSLATE_NOOP("welfare", "Visits"));
    kind.within = "file";
    kind.takesFiles = true;
    kind.defaultSort = "on_date";
    kind.fields = {
        field<&V::name>("name", QT_TRANSLATE_NOOP("welfare", "Visit")).derived().listed(20),
        field<&V::file>("file", QT_TRANSLATE_NOOP("welfare", "File")).required().files("档案"),
        field<&V::type>("type", QT_TRANSLATE_NOOP("welfare", "Occasion")).files("走访类型"),
        field<&V::on>("on_date", QT_TRANSLATE_NOOP("welfare", "Date"))
            .files("日期|走访日期")
            .hint(QT_TRANSLATE_NOOP("welfare", "Empty: today")),
        field<&V::by>("visited_by", QT_TRANSLATE_NOOP("welfare", "Visited by"))
            .required()
            .listed(10)
            .files("走访人|核查人"),
        field<&V::found>("found", QT_TRANSLATE_NOOP("welfare", "What was found"))
            .note()
            .sensitive(&maskAll)
            .files("走访情况|核查情况"),
        field<&V::agrees>("agrees", QT_TRANSLATE_NOOP("welfare", "Agrees with what was told"))
            .listed(8)
            .files("是否一致|是否属实"),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayDiscard = &mayDiscard;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<VisitKind>() {
    static const EnumTable table{"welfare", types};
    return table;
}

std::vector<NeedyVisit> visitsTo(const Reader& reader, Id<NeedyFile> file) {
    return reader.all<NeedyVisit>(
        Query().eq(QStringLiteral("file"), file).by(QStringLiteral("on_date")));
}

Outcome<void> addVisit(Txn& txn, Id<NeedyFile> file, VisitKind type, QDate on, const QString& by,
                       const QString& found, bool agrees) {
    NeedyVisit v;
    v.file = file;
    v.type = type;
    v.on = on;
    v.by = by;
    v.found = found;
    v.agrees = agrees;
    return txn.insert(v).map([](Id<NeedyVisit>) {});
}

const Kind& NeedyVisit::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
