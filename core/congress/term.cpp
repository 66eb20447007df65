// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/term.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/congress/bounds.h"
#include "core/congress/composition.h"
#include "core/congress/dues.h"
#include "core/congress/sitting.h"
#include "core/congress/words.h"
#include "core/flow/common_params.h"
#include "core/rules/rules.h"
#include <tuple>

namespace zhijia {

using congress::tr;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(TermStatus::Planned), "planned", QT_TRANSLATE_NOOP("congress", "Being prepared"),
     "筹备中|筹备"},
    {int(TermStatus::Running), "running", QT_TRANSLATE_NOOP("congress", "In office"),
     "在任|进行中"},
    {int(TermStatus::Ended), "ended", QT_TRANSLATE_NOOP("congress", "Ended"), "届满|已结束"},
};

QString worded(qint64 number) { return tr("Congress, term %1").arg(congress::ordinal(number)); }

void derive(const Reader& reader, Record& record) {
    auto& t = static_cast<Term&>(record);
    if (t.number == 0) {
        const auto last =
            reader.first<Term>(Query()
                                   .eq(QStringLiteral("unit"), Codec<Id<Unit>>::toValue(t.unit))
                                   .is(QStringLiteral("id"), Condition::Ne, t.id)
                                   .by(QStringLiteral("number"), true));
        t.number = last ? last->number + 1 : 1;
    }
    t.name = tidy(t.name);
    const auto before = t.id ? reader.get(Id<Term>(t.id)) : std::nullopt;
    // A title that nobody wrote by hand follows the number.
    if (t.name.isEmpty() || (before && before->number != t.number && before->name == t.name &&
                             t.name == worded(before->number)))
        t.name = worded(t.number);
}

/// Only undo makes a term that is being prepared of one in office. A sitting that was opened under
/// it would then have sat for nobody.
Outcome<void> staysInOffice(Txn& txn, const Term& now, const Term& was) {
    if (was.status == TermStatus::Planned || now.status != TermStatus::Planned)
        return {};
    const auto sat = txn.first<Sitting>(
        Query()
            .eq(QStringLiteral("term"), Id<Term>(now.id))
            .in(QStringLiteral("status"),
                {QStringLiteral("open"), QStringLiteral("adjourned"), QStringLiteral("closed")})
            .by(QStringLiteral("id"), true));
    if (!sat)
        return {};
    return refuse(
        tr("%1 was opened: %2 cannot go back to being prepared.").arg(sat->name, now.name),
        tr("Undo the opening of the sitting first, or end the term with its step."));
}

/// The sittings that were named after the term are named after it again.
Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    const auto& t = static_cast<const Term&>(after);
    if (before)
        if (auto ok = staysInOffice(txn, t, static_cast<const Term&>(*before)); !ok)
            return ok;
    if (!before || static_cast<const Term*>(before)->name == t.name)
        return {};
    const QString was = static_cast<const Term*>(before)->name;
    for (Sitting s : txn.all<Sitting>(Query().eq(QStringLiteral("term"), Id<Term>(t.id)))) {
        if (s.isOver() || s.name != sittingName(was, s.number))
            continue;
        s.name = sittingName(t.name, s.number);
        if (auto ok = txn.update(s); !ok)
            return ok;
    }
    return {};
}

/// What the papers of a term that is over were made from.
constexpr const char* printed[] = {"number", "name", "unit", "from_date", "to_date"};

/// Only the step "Extend" moves the end of a term in office, and it leaves a reason; a date that
/// was never entered may still be filled in.
void checkInOffice(const Term& t, const Term& was, Issues& issues) {
    if (t.status != TermStatus::Running || was.status != TermStatus::Running ||
        t.reason != was.reason)
        return;
    for (const auto& [now, then, key] :
         {std::tuple{t.from, was.from, "from_date"}, {t.to, was.to, "to_date"}})
        if (then.isValid() && now != then)
            issues << error(tr("%1 is in office: its first and last day stand.").arg(was.name),
                            tr("Take the step \"Extend\" for a later end, as the congress decided; "
                               "undo \"Take office\" if a day was entered wrongly."),
                            QString::fromUtf8(key));
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& t = static_cast<const Term&>(after);
    if (before)
        checkInOffice(t, static_cast<const Term&>(*before), issues);
    if (before && t.status == TermStatus::Ended &&
        static_cast<const Term*>(before)->status == TermStatus::Ended)
        for (const char* key : printed)
            if (const Field& f = *Term::kind().field(QString::fromUtf8(key));
                f.get(*before) != f.get(t)) {
                issues << error(tr("%1 is over: its number, unit and dates stand.")
                                    .arg(static_cast<const Term*>(before)->name),
                                tr("Take the step \"In office again\" first if it was a mistake."),
                                QString::fromUtf8(key));
                break;
            }
    if (t.number < 0)
        issues << error(tr("The number of a term is 1 or more."), tr("Correct the number."),
                        QStringLiteral("number"));
    if (t.number > mostTerms)
        issues << error(tr("%1 is no number that can stand here.").arg(t.number),
                        tr("Correct the number."), QStringLiteral("number"));
    if (reader.count<Term>(Query()
                               .eq(QStringLiteral("unit"), Codec<Id<Unit>>::toValue(t.unit))
                               .eq(QStringLiteral("number"), t.number)
                               .is(QStringLiteral("id"), Condition::Ne, t.id)) > 0)
        issues << error(tr("Term %1 of this unit is there already.").arg(t.number),
                        tr("Open it, or give the next number."), QStringLiteral("number"));
    for (const auto& [value, key] : {std::pair{t.staffCount, "staff_count"},
                                     {t.staffWomen, "staff_women"},
                                     {t.staffAgency, "staff_agency"},
                                     {t.deputyTarget, "deputy_target"}})
        if (value < 0)
            issues << error(tr("A number of people cannot be negative."), tr("Correct the number."),
                            QString::fromUtf8(key));
        else if (value > mostPeople)
            issues << error(tr("%1: no unit has so many people.").arg(value),
                            tr("Correct the number."), QString::fromUtf8(key));
    if (t.staffCount > 0 && (t.staffWomen > t.staffCount || t.staffAgency > t.staffCount))
        issues << error(tr("A part of the staff cannot be larger than the staff."),
                        tr("Correct the numbers."), QStringLiteral("staff_count"));
    if (!t.from.isValid() || !t.to.isValid())
        return;
    if (t.to <= t.from) {
        issues << error(tr("The term ends before it begins."), tr("Correct one of the two dates."),
                        QStringLiteral("to"));
        return;
    }
    const Rules rules = Rules::inForce(reader);
    const auto& years = rules.rule(rule::term).number;
    // A term "to 28 February" and one "to 1 March" both last whole years: a day's grace on either
    // side.
    if (t.to.addDays(1) < t.from.addYears(static_cast<int>(years.least)) ||
        t.to.addDays(-1) > t.from.addYears(static_cast<int>(years.most))) {
        Issue issue = warning(tr("A term lasts %1 to %2 years.").arg(years.least).arg(years.most),
                              tr("Check the two dates."), QStringLiteral("to"));
        issue.rule = rules.cite(rule::term);
        issues << issue;
    }
}

Issues mayStart(const Reader& reader, const Record& record, const Params&) {
    Issues issues;
    if (const auto& t = static_cast<const Term&>(record);
        t.from.isValid() && t.from > reader.today())
        return {error(tr("%1 begins only on %2.").arg(t.name, t.from.toString(Qt::ISODate)),
                      tr("Take the step on that day, or correct the first day of the term."))};
    for (const Finding& f : composition(reader, Id<Term>(record.id)).findings)
        if (!f.ok) {
            Issue issue = warning(f.text, f.mend);
            issue.rule = f.citation;
            issues << issue;
        }
    return issues;
}

Issues mayEnd(const Reader& reader, const Record& record, const Params&) {
    const auto going = reader.first<Sitting>(
        Query()
            .eq(QStringLiteral("term"), Id<Term>(record.id))
            .in(QStringLiteral("status"), {QStringLiteral("open"), QStringLiteral("adjourned")}));
    if (going)
        return {error(tr("%1 is still going on.").arg(going->name), tr("Close it first."))};
    const auto coming = reader.first<Sitting>(
        Query()
            .eq(QStringLiteral("term"), Id<Term>(record.id))
            .in(QStringLiteral("status"), {QStringLiteral("called"), QStringLiteral("planned")})
            .by(QStringLiteral("status")));
    if (coming && coming->status == SittingStatus::Called)
        return {error(
            tr("%1 is called for %2.").arg(coming->name, coming->heldOn.toString(Qt::ISODate)),
            tr("Hold it or cancel it first."))};
    Issues issues;
    const auto& t = static_cast<const Term&>(record);
    if (const qint64 left = reader.today().daysTo(t.to); t.to.isValid() && left > 0)
        issues << warning(
            tr("%1 runs until %2; that is %3 days away.")
                .arg(t.name, t.to.toString(Qt::ISODate), QString::number(left)),
            tr("End it before its last day only if the next congress takes office earlier."));
    if (coming)
        issues << warning(tr("%1 is planned and can no more be held.").arg(coming->name),
                          tr("Cancel it, or enter it in the next term."));
    return issues;
}

/// Two congresses of one unit are not in office at a time.
Issues mayReturn(const Reader& reader, const Record& record, const Params&) {
    const auto& t = static_cast<const Term&>(record);
    const auto other =
        reader.first<Term>(Query()
                               .eq(QStringLiteral("unit"), Codec<Id<Unit>>::toValue(t.unit))
                               .eq(QStringLiteral("status"), QStringLiteral("running"))
                               .is(QStringLiteral("id"), Condition::Ne, t.id));
    if (other)
        return {error(tr("%1 is in office already.").arg(other->name),
                      tr("Two terms of one unit are not in office at a time."))};
    return {};
}

Outcome<void> takeUp(Txn&, Record& record, const Params& params) {
    auto& t = static_cast<Term&>(record);
    t.reason += (t.reason.isEmpty() ? QString() : QStringLiteral("\n")) + reasonOf(params);
    return {};
}

Issues mayExtend(const Reader& reader, const Record& record, const Params& params) {
    const auto& t = static_cast<const Term&>(record);
    const qint64 years = Rules::inForce(reader).rule(rule::term).number.most;
    const QDate to = Codec<QDate>::fromValue(params.value(QStringLiteral("to")));
    if (to.isValid() && t.to.isValid() && to <= t.to)
        return {error(tr("The term runs until %1 already.").arg(t.to.toString(Qt::ISODate)),
                      tr("Choose a later date."), QStringLiteral("to"))};
    // How far a congress may put its election off is its own affair; another whole term is no
    // extension.
    if (const QDate base = t.to.isValid() ? t.to : reader.today();
        to.isValid() && to > base.addYears(static_cast<int>(years)))
        return {error(tr("%1 is more than another whole term (%2 years) away.")
                          .arg(to.toString(Qt::ISODate))
                          .arg(years),
                      tr("Correct the date, or elect the next congress."), QStringLiteral("to"))};
    return {};
}

Outcome<void> extend(Txn&, Record& record, const Params& params) {
    auto& t = static_cast<Term&>(record);
    t.to = Codec<QDate>::fromValue(params.value(QStringLiteral("to")));
    t.reason += (t.reason.isEmpty() ? QString() : QStringLiteral("\n")) + reasonOf(params);
    return {};
}

const Flow& flow() {
    static const Flow flow{
        "status",
        "planned",
        {
            {"start",
             QT_TRANSLATE_NOOP("congress", "Take office"),
             {"planned"},
             "running",
             {},
             &mayStart,
             nullptr,
             QT_TRANSLATE_NOOP("congress", "The deputies are elected and the term begins; "
                                           "shortfalls of its composition are shown."),
             "ok",
             QT_TRANSLATE_NOOP("congress",
                               "Shortfalls of the composition are shown; they do not forbid it.")},
            {"extend",
             QT_TRANSLATE_NOOP("congress", "Extend"),
             {"running"},
             "",
             {{"to", QT_TRANSLATE_NOOP("congress", "To"), FieldType::Date, true}, reasonParam()},
             &mayExtend,
             &extend,
             QT_TRANSLATE_NOOP("congress", "Postpones the end, as the congress decided."),
             "right",
             QT_TRANSLATE_NOOP("congress", "The new end is later than the present one.")},
            {"end",
             QT_TRANSLATE_NOOP("congress", "End"),
             {"running"},
             "ended",
             {},
             &mayEnd,
             nullptr,
             QT_TRANSLATE_NOOP("congress", "The term is over; its records stay."),
             "close",
             QT_TRANSLATE_NOOP("congress", "No sitting is called or going on.")},
            {"take_up",
             QT_TRANSLATE_NOOP("congress", "In office again"),
             {"ended"},
             "running",
             {reasonParam()},
             &mayReturn,
             &takeUp,
             QT_TRANSLATE_NOOP("congress", "It was ended by mistake or too early: its deputies are "
                                           "in office again."),
             "undo",
             QT_TRANSLATE_NOOP("congress", "No other term of the unit is in office.")},
        }};
    return flow;
}

Kind make() {
    Kind kind = kindOf<Term>("congress", QT_TRANSLATE_NOOP("congress", "Term"),
                             QT_TRANSLATE_NOOP("congress", "Terms"));
    kind.flow = &flow();
    kind.identity = {{"unit", "number"}, {"name"}};
    kind.defaultSort = "number";
    kind.fields = {
        field<&Term::name>("name", QT_TRANSLATE_NOOP("congress", "Title"))
            .listed(20)
            .files("名称|届次")
            .hint(QT_TRANSLATE_NOOP("congress", "Empty: worded from the number")),
        field<&Term::number>("number", QT_TRANSLATE_NOOP("congress", "Number"))
            .listed(4)
            .files("届")
            .hint(QT_TRANSLATE_NOOP("congress", "Empty: the next one")),
        field<&Term::unit>("unit", QT_TRANSLATE_NOOP("congress", "Unit")).listed(14).files("单位"),
        field<&Term::from>("from_date", QT_TRANSLATE_NOOP("congress", "From"))
            .listed(10)
            .files("开始日期|起"),
        field<&Term::to>("to_date", QT_TRANSLATE_NOOP("congress", "To"))
            .listed(10)
            .files("结束日期|止"),
        field<&Term::status>("status", QT_TRANSLATE_NOOP("congress", "Status"))
            .stepOnly()
            .listed(8),
        field<&Term::staffCount>("staff_count", QT_TRANSLATE_NOOP("congress", "Staff"))
            .listed(8)
            .files("职工人数|职工总数")
            .hint(QT_TRANSLATE_NOOP("congress", "Empty: counted from the members on file")),
        field<&Term::staffWomen>("staff_women",
                                 QT_TRANSLATE_NOOP("congress", "Women among the staff"))
            .files("女职工人数"),
        field<&Term::staffAgency>("staff_agency",
                                  QT_TRANSLATE_NOOP("congress", "Agency workers among the staff"))
            .files("劳务派遣人数"),
        field<&Term::deputyTarget>("deputy_target",
                                   QT_TRANSLATE_NOOP("congress", "Deputies to elect"))
            .listed(8)
            .files("代表名额"),
        field<&Term::reason>("reason",
                             QT_TRANSLATE_NOOP("congress", "Reasons for extending or returning"))
            .stepOnly(),
        field<&Term::note>("note", QT_TRANSLATE_NOOP("congress", "Note")).note().files("备注"),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.settle = &settle;
    kind.dues = &termDues;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<TermStatus>() {
    static const EnumTable table{"congress", statuses};
    return table;
}

const Kind& Term::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
