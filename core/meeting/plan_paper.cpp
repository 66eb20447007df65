// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/plan_paper.h"
#include "core/meeting/duty.h"
#include "core/meeting/paper.h"
#include "core/meeting/words.h"
#include "core/report/timeline.h"
#include "core/rules/holidays.h"

namespace zhijia {

using meeting::tr;
using namespace report;
using namespace meeting;

namespace {

Timeline::State stateOf(const Duty& d, QDate due, QDate today) {
    return d.status == DutyStatus::Done     ? Timeline::Done
           : d.status == DutyStatus::Waived ? Timeline::Waived
           : due < today                    ? Timeline::Overdue
                                            : Timeline::Open;
}

QString stateWords(const Reader& reader, const Duty& d, Timeline::State state) {
    return state == Timeline::Overdue ? tr("Overdue") : shown(reader, u"status", d);
}

/// The day it is drawn at: what is done when it was done, the rest when it is due.
QDate dayOf(const Reader& reader, const Duty& d) {
    return d.doneOn.isValid() ? d.doneOn : d.isOpen() ? datesNow(reader, d).due : d.dueOn;
}

void adviceLines(Document& d, const DayAdvice& advice) {
    if (!advice.dayOff.isEmpty())
        d.paragraph(tr("The sitting's day is no working day (%1).").arg(advice.dayOff));
    if (advice.provisional)
        d.paragraph(tr("The holidays of that year are not announced yet: days may still move."));
    if (advice.late.isEmpty())
        return; // it is said already that everything can be kept
    if (advice.earliest.isValid() && advice.earliest != advice.comfortable)
        d.paragraph(tr("What the rules demand can be kept for a sitting from %1 on.")
                        .arg(dayText(advice.earliest)));
    if (advice.comfortable.isValid())
        d.paragraph(tr("Everything on the list can be kept for a sitting from %1 on.")
                        .arg(dayText(advice.comfortable)));
}

} // namespace

Timeline planTimeline(const Reader& reader, const Sitting& sitting) {
    Timeline t;
    t.caption = tr("Chart of the preparation");
    t.what = tr("What is to be done");
    t.begins = tr("Begins");
    t.ends = tr("Due");
    t.state = tr("Status");
    t.today = reader.today();
    t.anchor = sitting.heldOn;
    t.anchorLabel = tr("Sitting: %1").arg(sitting.heldOn.toString(Qt::ISODate));
    const auto calendar = calendarOf(reader);
    t.dayOff = [calendar](QDate day) { return !calendar->isWorkday(day); };
    for (const Duty& d : dutiesOf(reader, Id<Sitting>(sitting.id))) {
        Timeline::Item item;
        item.label = d.what;
        item.to = dayOf(reader, d);
        // Work of n days ends on the day it is due: it begins n - 1 working days before.
        if (d.takes > 1 && item.to.isValid())
            item.from = calendar->addWorkdays(item.to, -static_cast<int>(d.takes - 1));
        item.state = stateOf(d, item.to, t.today);
        item.marked = !d.rule.isEmpty();
        item.stateText = stateWords(reader, d, item.state);
        t.items << item;
    }
    std::ranges::stable_sort(t.items, {}, &Timeline::Item::to);
    return t;
}

Outcome<Document> planPaper(const Reader& reader, Id<Sitting> id) {
    const Reader::Snapshot snapshot(reader);
    const auto s = reader.get(id);
    const auto duties = dutiesOf(reader, id);
    if (!s || duties.empty())
        return refuse(tr("%1 has no preparation plan.").arg(s ? s->name : QString()),
                      tr("Make the plan first."));
    Document d = startPaper(reader, tr("%1: preparation plan").arg(s->name), tr("Preparation"));
    KeyValues facts;
    facts.items = {{tr("Date and time"), whenText(*s)},
                   {tr("Place"), s->place},
                   {tr("Status"), shown(reader, u"status", *s)},
                   {tr("As of"), dayText(reader.today())},
                   {tr("Rules applied"), Rules::of(reader, s->rulePack).name(), true}};
    d.add({facts});
    qint64 done = 0, open = 0, overdue = 0, waived = 0;
    bool provisional = false;
    Table table;
    table.caption = tr("Checklist");
    table.columns = {{tr("No."), 1, mm(10), Align::Centre},
                     {tr("What is to be done"), 4},
                     {tr("Due"), 1, mm(25), Align::Centre},
                     {tr("Responsible"), 2},
                     {tr("Basis"), 3},
                     {tr("Status"), 1, mm(24), Align::Centre}};
    int number = 0;
    for (const Duty& duty : duties) {
        const DutyDates dates = duty.isOpen() ? datesNow(reader, duty)
                                              : DutyDates{duty.dueOn, duty.lawOn, false, false};
        const auto state = stateOf(duty, dates.due, reader.today());
        (state == Timeline::Done      ? done
         : state == Timeline::Waived  ? waived
         : state == Timeline::Overdue ? overdue
                                      : open) += 1;
        provisional = provisional || dates.provisional;
        const QString basis = shown(reader, u"basis", duty);
        const QString citation = citationOf(reader, duty);
        // A rule speaks for itself; that it holds here only is worth saying.
        const bool everywhere = duty.basis == Basis::Read || duty.basis == Basis::Practice;
        const QString qualified = everywhere ? citation : tr("%1 (%2)").arg(citation, basis);
        QString status = stateWords(reader, duty, state);
        if (duty.doneOn.isValid())
            status += u'\n' + duty.doneOn.toString(Qt::ISODate);
        if (!duty.reason.isEmpty())
            status += u'\n' + duty.reason;
        table.rows << Row{{QString::number(++number),
                           duty.what + (duty.note.isEmpty() ? QString() : u'\n' + duty.note),
                           dates.due.toString(Qt::ISODate) +
                               (dates.provisional ? QStringLiteral("*") : QString()),
                           responsible(reader, duty), citation.isEmpty() ? basis : qualified,
                           status}};
    }
    d.paragraph(tr("Duties: %1; done %2, to do %3, overdue %4, waived %5.")
                    .arg(number)
                    .arg(done)
                    .arg(open)
                    .arg(overdue)
                    .arg(waived));
    d.add({table});
    if (provisional)
        d.paragraph(tr("* Provisional: the holidays of that year are not announced yet."));
    d.paragraph(tr("Days before the sitting that fall on a day off go to the working day before, "
                   "days after it to the working day after (%1).")
                    .arg(Rules::of(reader, s->rulePack).cite(rule::noticeCounting)));
    if (open + overdue > 0) {
        const DayAdvice advice = adviseDay(reader, *s, s->heldOn);
        if (!advice.late.isEmpty())
            adviceLines(d, advice);
    }
    d.add({PageBreak{}});
    d.add({planTimeline(reader, *s)});
    Paragraph legend;
    legend.size = pt(9);
    legend.runs = {{tr("Full diamonds: asked for by the rules, or done. Dashed line: today. Strong "
                       "line: the sitting. Shaded: days off. ")},
                   {tr("Done"), true, timelineColour(Timeline::Done)},
                   {QStringLiteral("  ")},
                   {tr("To do"), true, timelineColour(Timeline::Open)},
                   {QStringLiteral("  ")},
                   {tr("Overdue"), true, timelineColour(Timeline::Overdue)},
                   {QStringLiteral("  ")},
                   {tr("Waived"), true, timelineColour(Timeline::Waived)}};
    d.add({legend});
    return d;
}

Outcome<Document> dayPaper(const Reader& reader, Id<Sitting> id) {
    const Reader::Snapshot snapshot(reader);
    const auto s = reader.get(id);
    if (!s)
        return refuse(tr("There is no such sitting."), tr("Choose another."));
    const DayAdvice advice = adviseDay(reader, *s, s->heldOn);
    Document d = startPaper(reader, tr("%1: is the day possible?").arg(s->name), tr("Preparation"));
    d.paragraph(tr("Wanted: %1. As of %2.").arg(dayText(s->heldOn), dayText(reader.today())));
    d.paragraph(advice.late.isEmpty() ? tr("Everything can still be done in time.")
                : advice.lawful
                    ? tr("What the rules demand can be kept; these would be late by custom only.")
                    : tr("The rules cannot be kept any more for this day."));
    adviceLines(d, advice);
    if (!advice.late.isEmpty()) {
        Table table;
        table.columns = {{tr("Would be late"), 4},
                         {tr("Due"), 1, mm(26), Align::Centre},
                         {tr("The rules want it on"), 1, mm(26), Align::Centre},
                         {tr("Source"), 4}};
        for (const DayAdvice::Line& line : advice.late)
            table.rows << Row{{line.what, line.dates.due.toString(Qt::ISODate),
                               line.dates.law.isValid() ? line.dates.law.toString(Qt::ISODate)
                                                        : QStringLiteral("–"),
                               line.citation.isEmpty() ? tr("Custom") : line.citation}};
        d.add({table});
    }
    return d;
}

} // namespace zhijia
