// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/duty.h"
#include "core/base/text.h"
#include "core/book/next_within.h"
#include "core/book/txn.h"
#include "core/meeting/minutes.h"
#include "core/meeting/plan_template.h"
#include "core/meeting/words.h"
#include "core/rules/holidays.h"

namespace zhijia {

using meeting::tr;

namespace {

constexpr EnumItem countings[] = {
    {0, "", ""},
    {int(Counted::Days), "days", QT_TRANSLATE_NOOP("meeting", "Days"), "天|日|自然日"},
    {int(Counted::Workdays), "workdays", QT_TRANSLATE_NOOP("meeting", "Working days"), "工作日"},
};
constexpr EnumItem events[] = {
    {0, "", ""},
    {int(DutyEvent::Called), "called", QT_TRANSLATE_NOOP("meeting", "The sitting is called")},
    {int(DutyEvent::Papers), "papers", QT_TRANSLATE_NOOP("meeting", "The papers are delivered")},
    {int(DutyEvent::Opened), "opened", QT_TRANSLATE_NOOP("meeting", "The sitting opens")},
    {int(DutyEvent::Closed), "closed", QT_TRANSLATE_NOOP("meeting", "The sitting closes")},
    {int(DutyEvent::Minutes), "minutes", QT_TRANSLATE_NOOP("meeting", "The minutes are signed")},
};
constexpr EnumItem bases[] = {
    {0, "", ""},
    {int(Basis::Read), "R", QT_TRANSLATE_NOOP("meeting", "Public source")},
    {int(Basis::Practice), "K", QT_TRANSLATE_NOOP("meeting", "Common practice")},
    {int(Basis::Local), "L", QT_TRANSLATE_NOOP("meeting", "Local rule")},
    {int(Basis::Own), "V", QT_TRANSLATE_NOOP("meeting", "Own practice")},
};

Basis basisOf(Sure sure) {
    return sure == Sure::R   ? Basis::Read
           : sure == Sure::K ? Basis::Practice
           : sure == Sure::L ? Basis::Local
                             : Basis::Own;
}

/// A rule by its id or by its words.
Outcome<QVariant> readRule(const QString& text) {
    const QString wanted = tidy(text);
    if (wanted.isEmpty())
        return QVariant();
    if (ruleSide(wanted))
        return QVariant(wanted);
    QStringList known;
    for (const RuleSide& side : ruleSides())
        known << QString::fromUtf8(side.rule);
    return refuse(tr("No duty is drawn up by the rule \"%1\".").arg(wanted),
                  tr("These can be: %1.").arg(known.join(QStringLiteral(", "))));
}

void derive(const Reader& reader, Record& record) {
    auto& d = static_cast<Duty&>(record);
    d.what = tidy(d.what);
    d.who = tidy(d.who);
    if (d.counted == Counted::None) {
        const RuleSide* side = ruleSide(d.rule);
        d.counted = side ? side->counted : Counted::Days;
    }
    if (d.position == 0)
        d.position = nextWithin<Duty>(reader, "sitting", d.sitting, d.id, "position");
    const auto sitting = reader.get(d.sitting);
    if (!sitting || !d.isOpen())
        return;
    const Rules rules = Rules::of(reader, sitting->rulePack);
    const DutyDates dates = dutyDates(rules, *calendarOf(reader), d.shape(), sitting->heldOn);
    d.dueOn = dates.due;
    d.lawOn = dates.law;
    d.provisional = dates.provisional;
    if (ruleSide(d.rule))
        d.basis = basisOf(rules.rule(d.rule.toUtf8().constData()).sure);
    else if (d.basis == Basis::None)
        d.basis = Basis::Own;
    // Somebody who only now says what the duty waits for ticks it himself.
    const auto stored = d.id ? reader.get(Id<Duty>(d.id)) : std::nullopt;
    if (const QDate happened = eventDay(reader, d);
        happened.isValid() && (!stored || stored->event == d.event)) {
        d.status = DutyStatus::Done;
        d.doneOn = happened;
    }
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& d = static_cast<const Duty&>(after);
    const auto* b = static_cast<const Duty*>(before);
    if (!d.offset && d.rule.isEmpty() && !d.fixedOn.isValid())
        issues << error(
            tr("\"%1\" has no day.").arg(d.what),
            tr("Give days before (−) or after the sitting, a rule, or a day of its own."),
            QStringLiteral("offset_days"));
    // Not by qAbs: the smallest number has no positive one.
    if (d.offset && (*d.offset < -furthestOffset || *d.offset > furthestOffset))
        issues << error(tr("%1 days are too far from the sitting.").arg(*d.offset),
                        tr("At most %1 days.").arg(furthestOffset), QStringLiteral("offset_days"));
    if (d.takes < 0 || d.takes > furthestOffset)
        issues << error(tr("Nothing takes %1 days.").arg(d.takes), tr("Correct the number."),
                        QStringLiteral("takes"));
    if (!d.rule.isEmpty() && !ruleSide(d.rule))
        issues << readRule(d.rule).error();
    const auto s = reader.get(d.sitting);
    if (!s)
        return;
    if (d.fixedOn.isValid() && (!b || b->fixedOn != d.fixedOn))
        if (const qint64 days = s->heldOn.daysTo(d.fixedOn);
            days < -furthestOffset || days > furthestOffset)
            issues << error(
                tr("%1 is too far from the sitting, which is on %2.")
                    .arg(d.fixedOn.toString(Qt::ISODate), s->heldOn.toString(Qt::ISODate)),
                tr("At most %1 days.").arg(furthestOffset), QStringLiteral("fixed_on"));
    if (b && b->sitting != d.sitting)
        issues << error(tr("A duty stays with its sitting."), tr("Add it to the other one."),
                        QStringLiteral("sitting"));
    if (!b && s->status == SittingStatus::Cancelled)
        issues << error(tr("%1 is cancelled: nothing is left to prepare.").arg(s->name),
                        tr("Choose another sitting."), QStringLiteral("sitting"));
    if (!d.isOpen() || refuses(issues) || (b && b->dueOn == d.dueOn))
        return;
    const DutyDates dates = datesNow(reader, d);
    if (dates.breaks()) {
        Issue issue = warning(
            (dates.before ? tr("\"%1\" is planned for %2; the rules want it by %3.")
                          : tr("\"%1\" is planned for %2; the rules want it no sooner than %3."))
                .arg(d.what, d.dueOn.toString(Qt::ISODate), d.lawOn.toString(Qt::ISODate)),
            tr("Leave the days empty: then the rule counts."), QStringLiteral("offset_days"));
        issue.rule = citationOf(reader, d);
        issues << issue;
    }
}

Kind make() {
    Kind kind = kindOf<Duty>("meeting", QT_TRANSLATE_NOOP("meeting", "Duty"),
                             QT_TRANSLATE_NOOP("meeting", "Duties"));
    kind.flow = &dutyFlow();
    kind.titleKey = "what";
    kind.defaultSort = "due_on";
    kind.within = "sitting";
    kind.identity = {{"sitting", "what"}};
    kind.follows = {{"sitting", [](const Reader&, const Record& r) {
                         return static_cast<const Duty&>(r).isOpen();
                     }}};
    const char* const when = QT_TRANSLATE_NOOP("meeting", "When");
    const char* const who = QT_TRANSLATE_NOOP("meeting", "Who");
    kind.fields = {
        field<&Duty::what>("what", QT_TRANSLATE_NOOP("meeting", "What is to be done"))
            .required()
            .listed(18)
            .files("事项|工作内容|任务"),
        // Beside the chart there is little room: what and whether it is done come first.
        field<&Duty::status>("status", QT_TRANSLATE_NOOP("meeting", "Status"))
            .stepOnly()
            .listed(6)
            .files("状态"),
        field<&Duty::sitting>("sitting", QT_TRANSLATE_NOOP("meeting", "Sitting"))
            .required()
            .files("会议"),
        field<&Duty::position>("position", QT_TRANSLATE_NOOP("meeting", "Order"))
            .files("序号")
            .hint(QT_TRANSLATE_NOOP("meeting", "Empty: at the end")),
        field<&Duty::offset>("offset_days", QT_TRANSLATE_NOOP("meeting", "Days from the sitting"))
            .section(when)
            .files("天数|提前天数")
            .hint(QT_TRANSLATE_NOOP("meeting", "−7: a week before; empty: what the rule says")),
        field<&Duty::counted>("counted", QT_TRANSLATE_NOOP("meeting", "Counted in"))
            .section(when)
            .files("计算方式"),
        field<&Duty::rule>("rule", QT_TRANSLATE_NOOP("meeting", "Rule"))
            .section(when)
            .files("依据条款")
            .hint(QT_TRANSLATE_NOOP("meeting", "Empty: custom"))
            .reads(&readRule),
        field<&Duty::fixedOn>("fixed_on", QT_TRANSLATE_NOOP("meeting", "A day of its own"))
            .section(when)
            .files("固定日期"),
        field<&Duty::dueOn>("due_on", QT_TRANSLATE_NOOP("meeting", "Due"))
            .derived()
            .listed(10)
            .section(when),
        field<&Duty::lawOn>("law_on", QT_TRANSLATE_NOOP("meeting", "The rules want it on"))
            .derived()
            .section(when),
        field<&Duty::provisional>("provisional", QT_TRANSLATE_NOOP("meeting", "Provisional"))
            .derived()
            .section(when),
        field<&Duty::takes>("takes", QT_TRANSLATE_NOOP("meeting", "Working days it takes"))
            .section(when)
            .files("用时"),
        field<&Duty::basis>("basis", QT_TRANSLATE_NOOP("meeting", "How sure"))
            .listed(8)
            .section(when)
            .files("依据"),
        field<&Duty::event>("event", QT_TRANSLATE_NOOP("meeting", "Done by itself when"))
            .section(when),
        field<&Duty::unit>("unit", QT_TRANSLATE_NOOP("meeting", "Responsible unit"))
            .section(who)
            .files("责任部门|责任单位"),
        field<&Duty::deputy>("deputy", QT_TRANSLATE_NOOP("meeting", "Responsible deputy"))
            .section(who),
        field<&Duty::who>("who", QT_TRANSLATE_NOOP("meeting", "Responsible"))
            .listed(12)
            .section(who)
            .files("责任人"),
        field<&Duty::doneOn>("done_on", QT_TRANSLATE_NOOP("meeting", "Done on"))
            .stepOnly()
            .listed(10)
            .files("完成日期"),
        field<&Duty::reason>("reason", QT_TRANSLATE_NOOP("meeting", "Waived because")).stepOnly(),
        field<&Duty::note>("note", QT_TRANSLATE_NOOP("meeting", "Note")).note().files("备注"),
        field<&Duty::origin>("origin", "").hidden(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.dues = &dutyDues;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<Counted>() {
    static const EnumTable table{"meeting", countings};
    return table;
}
template <>
const EnumTable& enumTable<DutyEvent>() {
    static const EnumTable table{"meeting", events};
    return table;
}
template <>
const EnumTable& enumTable<Basis>() {
    static const EnumTable table{"meeting", bases};
    return table;
}

std::vector<Duty> dutiesOf(const Reader& reader, Id<Sitting> sitting) {
    return reader.all<Duty>(Query()
                                .eq(QStringLiteral("sitting"), sitting)
                                .by(QStringLiteral("due_on"))
                                .by(QStringLiteral("position")));
}

QString responsible(const Reader& reader, const Duty& duty) {
    QStringList parts{reader.title(Unit::kind(), duty.unit.raw()),
                      reader.title(Deputy::kind(), duty.deputy.raw()), duty.who};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

DutyDates datesNow(const Reader& reader, const Duty& duty) {
    const auto s = reader.get(duty.sitting);
    return s ? dutyDates(Rules::of(reader, s->rulePack), *calendarOf(reader), duty.shape(),
                         s->heldOn)
             : DutyDates{};
}

QDate eventDay(const Reader& reader, const Duty& duty) {
    const auto s = reader.get(duty.sitting);
    if (!s)
        return {};
    const auto day = [](const QDateTime& at) {
        return at.isValid() ? officeTime(at).date() : QDate();
    };
    switch (duty.event) {
    case DutyEvent::None:
        break;
    case DutyEvent::Called:
        return s->calledOn;
    case DutyEvent::Papers:
        return s->papersOn;
    case DutyEvent::Opened:
        return day(s->openedAt);
    case DutyEvent::Closed:
        return day(s->closedAt);
    case DutyEvent::Minutes:
        if (const auto m = minutesOf(reader, duty.sitting); m && m->isSigned())
            return m->signedOn;
        break;
    }
    return {};
}

QString citationOf(const Reader& reader, const Duty& duty) {
    const auto s = reader.get(duty.sitting);
    return s && ruleSide(duty.rule)
               ? Rules::of(reader, s->rulePack).cite(duty.rule.toUtf8().constData())
               : QString();
}

QList<Due> dutyDues(const Reader& reader, const Record& record, QDate) {
    const auto& d = static_cast<const Duty&>(record);
    if (!d.isOpen())
        return {};
    const auto s = reader.get(d.sitting);
    if (!s || s->status == SittingStatus::Cancelled)
        return {};
    // The sitting says this one itself as long as it can.
    if (d.event == DutyEvent::Papers &&
        (s->status == SittingStatus::Planned || s->status == SittingStatus::Called))
        return {};
    const DutyDates dates = datesNow(reader, d);
    return {Due{QString::fromUtf8(Duty::kindName), d.id, tr("%1: %2").arg(s->name, d.what),
                dates.due, citationOf(reader, d), dates.provisional}};
}

Outcome<int> recountDuties(Txn& txn, Id<Sitting> sitting) {
    int moved = 0;
    for (Duty& d : dutiesOf(txn, sitting)) {
        if (!d.isOpen())
            continue;
        const QDate before = d.dueOn;
        if (auto ok = txn.update(d); !ok)
            return refuse(ok.error());
        moved += before != d.dueOn;
    }
    return moved;
}

DayAdvice adviseDay(const Reader& reader, const Sitting& sitting, QDate day) {
    QList<DutyShape> shapes;
    bool planned = false;
    for (const Duty& d : dutiesOf(reader, Id<Sitting>(sitting.id))) {
        planned = true;
        if (d.isOpen())
            shapes << d.shape();
    }
    if (const auto annual = planTemplate(reader, QStringLiteral("annual")); !planned && annual)
        for (const TemplateRow& row : annual->rows)
            shapes << row.shape();
    return adviseDay(Rules::of(reader, sitting.rulePack), *calendarOf(reader), shapes, day,
                     reader.today());
}

const Kind& Duty::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
