// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/book/next_within.h"
#include "core/book/txn.h"
#include "core/meeting/agenda_item.h"
#include "core/meeting/heads.h"
#include "core/meeting/words.h"
#include "core/rules/holidays.h"
#include "core/rules/rules.h"

namespace zhijia {

using meeting::tr;

namespace {

const HeadsDecision& decision(const Record& record) {
    return static_cast<const HeadsDecision&>(record);
}

void derive(const Reader& reader, Record& record) {
    auto& d = static_cast<HeadsDecision&>(record);
    d.title = tidy(d.title);
    if (d.position == 0)
        d.position = nextWithin<HeadsDecision>(reader, "meeting", d.meeting, d.id, "position");
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const HeadsDecision& d = decision(after);
    const auto m = reader.get(d.meeting);
    if (m && !before && m->status == HeadsStatus::Cancelled)
        issues << error(tr("%1 was cancelled.").arg(m->name), tr("Enter another meeting."),
                        QStringLiteral("meeting"));
    if (!before)
        return;
    const HeadsDecision& b = decision(*before);
    if (b.meeting != d.meeting)
        issues << error(tr("A decision stays with its meeting."), tr("Add it to the other one."),
                        QStringLiteral("meeting"));
    if (b.status != HeadsDecisionStatus::Draft && (b.title != d.title || b.text != d.text))
        issues << error(tr("\"%1\" is voted on: its text stands.").arg(b.title),
                        tr("Undo the vote first if it was a mistake."),
                        b.title != d.title ? QStringLiteral("title") : QStringLiteral("text"));
}

/// A vote that was taken is not made never to have been, whatever its result.
Issues mayDiscard(const Reader&, const Record& record) {
    const HeadsDecision& d = decision(record);
    if (d.status == HeadsDecisionStatus::Draft || d.status == HeadsDecisionStatus::None)
        return {};
    return {error(tr("\"%1\" was voted on: it cannot be thrown away.").arg(d.title),
                  tr("Undo the vote first if it was a mistake."))};
}

Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    const HeadsDecision& d = decision(after);
    if (!before || d.status != HeadsDecisionStatus::Decided ||
        decision(*before).status != HeadsDecisionStatus::Draft)
        return {};
    const auto m = txn.get(d.meeting);
    return m ? putOnAgenda(txn, m->term).map([](int) {}) : Outcome<void>();
}

Kind make() {
    Kind kind = kindOf<HeadsDecision>("meeting", QT_TRANSLATE_NOOP("meeting", "Heads' decision"),
                                      QT_TRANSLATE_NOOP("meeting", "Heads' decisions"));
    kind.flow = &headsDecisionFlow();
    kind.titleKey = "title";
    kind.defaultSort = "position";
    kind.within = "meeting";
    kind.identity = {{"meeting", "title"}};
    kind.takesFiles = true;
    const char* const vote = QT_TRANSLATE_NOOP("meeting", "Vote");
    const char* const confirmed = QT_TRANSLATE_NOOP("meeting", "Confirmation");
    kind.fields = {
        field<&HeadsDecision::title>("title", QT_TRANSLATE_NOOP("meeting", "Title"))
            .required()
            .listed(28)
            .files("决定事项|议题|标题"),
        field<&HeadsDecision::meeting>("meeting", QT_TRANSLATE_NOOP("meeting", "Heads' meeting"))
            .required()
            .files("会议"),
        field<&HeadsDecision::position>("position", QT_TRANSLATE_NOOP("meeting", "Order"))
            .files("序号"),
        field<&HeadsDecision::text>("text", QT_TRANSLATE_NOOP("meeting", "Text"))
            .note()
            .files("决定内容|内容"),
        field<&HeadsDecision::status>("status", QT_TRANSLATE_NOOP("meeting", "Status"))
            .stepOnly()
            .listed(8),
        field<&HeadsDecision::votesFor>("votes_for", QT_TRANSLATE_NOOP("meeting", "For"))
            .stepOnly()
            .listed(4)
            .section(vote),
        field<&HeadsDecision::votesAgainst>("votes_against",
                                            QT_TRANSLATE_NOOP("meeting", "Against"))
            .stepOnly()
            .listed(4)
            .section(vote),
        field<&HeadsDecision::votesAbstain>("votes_abstain",
                                            QT_TRANSLATE_NOOP("meeting", "Abstained"))
            .stepOnly()
            .listed(4)
            .section(vote),
        field<&HeadsDecision::votesNeeded>("votes_needed", QT_TRANSLATE_NOOP("meeting", "Needed"))
            .stepOnly()
            .section(vote),
        field<&HeadsDecision::sitting>("sitting", QT_TRANSLATE_NOOP("meeting", "Put before"))
            .stepOnly()
            .listed(16)
            .section(confirmed),
        field<&HeadsDecision::item>("item", QT_TRANSLATE_NOOP("meeting", "Agenda item"))
            .stepOnly()
            .section(confirmed),
        field<&HeadsDecision::confirmedFor>("confirmed_for",
                                            QT_TRANSLATE_NOOP("meeting", "Deputies in favour"))
            .stepOnly()
            .section(confirmed),
        field<&HeadsDecision::confirmedNeeded>("confirmed_needed",
                                               QT_TRANSLATE_NOOP("meeting", "Deputies needed"))
            .stepOnly()
            .section(confirmed),
        field<&HeadsDecision::settledOn>("settled_on", QT_TRANSLATE_NOOP("meeting", "Settled on"))
            .stepOnly()
            .section(confirmed),
        field<&HeadsDecision::reason>("reason", QT_TRANSLATE_NOOP("meeting", "Refused because"))
            .stepOnly()
            .section(confirmed),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayDiscard = &mayDiscard;
    kind.settle = &settle;
    kind.dues = &headsDecisionDues;
    return kind;
}

} // namespace

QList<Due> headsDecisionDues(const Reader& reader, const Record& record, QDate) {
    const HeadsDecision& d = decision(record);
    const auto m = reader.get(d.meeting);
    if (!d.isWaiting() || !m)
        return {};
    const Rules rules = Rules::of(reader, m->rulePack);
    if (!rules.applies(rule::headsConfirm))
        return {};
    const auto s = d.sitting ? reader.get(d.sitting) : std::nullopt;
    const auto calendar = calendarOf(reader);
    // Without a sitting: by when one has to be held.
    const qint64 months = 12 / qMax<qint64>(1, rules.count(rule::frequency));
    const bool there = s && !s->isOver();
    const QDate on = there ? s->heldOn : s ? s->heldOn : m->heldOn.addMonths(int(months));
    return {Due{QString::fromUtf8(HeadsDecision::kindName), d.id,
                (s ? tr("Let %1 confirm: %2").arg(s->name) : tr("Put before the next sitting: %1"))
                    .arg(d.title),
                on, rules.cite(rule::headsConfirm), calendar->isProvisional(on)}};
}

const Kind& HeadsDecision::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
