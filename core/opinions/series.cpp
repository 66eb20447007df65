// SPDX-License-Identifier: GPL-3.0-or-later
// The row of sessions: how often it meets, and when the next one is due.
#include "core/book/reader.h"
#include "core/opinions/session.h"
#include "core/opinions/words.h"
#include "core/rules/holidays.h"

namespace zhijia {

using namespace opinions;

namespace {

void derive(Record& record) {
    auto& s = static_cast<OpinionSeries&>(record);
    s.name = tidy(s.name);
}

void check(const Reader&, const Record& after, const Record*, Issues& issues) {
    const auto& s = static_cast<const OpinionSeries&>(after);
    if (s.everyMonths && (*s.everyMonths < 1 || *s.everyMonths > 60))
        issues << error(tr("A row of sessions is held every 1 to 60 months."),
                        tr("Correct the number, or leave it empty."),
                        QStringLiteral("every_months"));
}

QList<Due> dues(const Reader& reader, const Record& record, QDate) {
    const auto& s = static_cast<const OpinionSeries&>(record);
    if (s.ended || !s.everyMonths)
        return {};
    const auto last = reader.first<OpinionSession>(
        Query()
            .eq(QStringLiteral("series"), Id<OpinionSeries>(s.id))
            .is(QStringLiteral("status"), Condition::Ne, QStringLiteral("cancelled"))
            .by(QStringLiteral("held_on"), true));
    if (last && last->status == SessionStatus::Planned)
        return {}; // the session itself is due
    const QDate by = last ? last->heldOn.addMonths(static_cast<int>(*s.everyMonths)) : s.beginsOn;
    if (!by.isValid())
        return {};
    const auto calendar = calendarOf(reader);
    const QDate on = calendar->nextWorkday(by);
    return {Due{QString::fromUtf8(OpinionSeries::kindName), s.id,
                tr("Hold the next session: %1").arg(s.name), on,
                tr("Held every %1 months, as the office decided").arg(*s.everyMonths),
                calendar->isProvisional(on)}};
}

Kind make() {
    Kind kind = kindOf<OpinionSeries>("opinions", QT_TRANSLATE_NOOP("opinions", "Row of sessions"),
                                      QT_TRANSLATE_NOOP("opinions", "Rows of sessions"));
    kind.identity = {{"name"}};
    kind.fields = {
        field<&OpinionSeries::name>("name", QT_TRANSLATE_NOOP("opinions", "Name of the row"))
            .required()
            .unique()
            .listed(24)
            .files("系列名称|沟通会名称|名称"),
        field<&OpinionSeries::unit>("unit", QT_TRANSLATE_NOOP("opinions", "Unit"))
            .listed(16)
            .files("单位|主办单位"),
        field<&OpinionSeries::everyMonths>("every_months",
                                           QT_TRANSLATE_NOOP("opinions", "Every … months"))
            .listed(8)
            .files("间隔月数|周期")
            .hint(QT_TRANSLATE_NOOP("opinions", "1: monthly; 3: quarterly; empty: as needed")),
        field<&OpinionSeries::beginsOn>("begins_on", QT_TRANSLATE_NOOP("opinions", "First one by"))
            .files("首次日期"),
        field<&OpinionSeries::ended>("ended", QT_TRANSLATE_NOOP("opinions", "No longer held"))
            .files("已停办"),
        field<&OpinionSeries::note>("note", QT_TRANSLATE_NOOP("opinions", "Note"))
            .note()
            .files("备注"),
    };
    kind.deriveOwn = &derive;
    kind.check = &check;
    kind.dues = &dues;
    return kind;
}

} // namespace

const Kind& OpinionSeries::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
