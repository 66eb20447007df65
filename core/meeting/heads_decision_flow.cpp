// SPDX-License-Identifier: GPL-3.0-or-later
// From the vote of a heads' meeting to the sitting that confirms or refuses it.
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/meeting/agenda_item.h"
#include "core/meeting/heads_confirm.h"
#include "core/meeting/words.h"
#include "core/rules/rules.h"

namespace zhijia {

using meeting::tr;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(HeadsDecisionStatus::Draft), "draft", QT_TRANSLATE_NOOP("meeting", "Draft"), "草案"},
    {int(HeadsDecisionStatus::Decided), "decided", QT_TRANSLATE_NOOP("meeting", "Decided"),
     "已决定"},
    {int(HeadsDecisionStatus::NotPassed), "not_passed", QT_TRANSLATE_NOOP("meeting", "Not passed"),
     "未通过"},
    {int(HeadsDecisionStatus::OnAgenda), "on_agenda", QT_TRANSLATE_NOOP("meeting", "On the agenda"),
     "已列入议程"},
    {int(HeadsDecisionStatus::Confirmed), "confirmed", QT_TRANSLATE_NOOP("meeting", "Confirmed"),
     "已确认"},
    {int(HeadsDecisionStatus::Refused), "refused", QT_TRANSLATE_NOOP("meeting", "Refused"),
     "未予确认"},
};

const HeadsDecision& decision(const Record& record) {
    return static_cast<const HeadsDecision&>(record);
}
std::optional<qint64> votes(const Params& params, const char* key) {
    const QVariant value = params.value(QString::fromUtf8(key));
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

const Param forParam{"votes_for", QT_TRANSLATE_NOOP("meeting", "For"), FieldType::Integer, true},
    againstParam{"votes_against", QT_TRANSLATE_NOOP("meeting", "Against"), FieldType::Integer},
    abstainParam{"votes_abstain", QT_TRANSLATE_NOOP("meeting", "Abstained"), FieldType::Integer};
const Param sittingParam{"sitting",
                         QT_TRANSLATE_NOOP("meeting", "Sitting"),
                         FieldType::Ref,
                         false,
                         nullptr,
                         "sitting",
                         QT_TRANSLATE_NOOP("meeting", "Empty: the next one of the term")};
const Param confirmParam{"votes_for",
                         QT_TRANSLATE_NOOP("meeting", "Deputies in favour"),
                         FieldType::Integer,
                         false,
                         nullptr,
                         nullptr,
                         QT_TRANSLATE_NOOP("meeting", "Empty: as the ballot on the agenda item "
                                                      "says")};

Issues mayDecide(const Reader& reader, const Record& record, const Params& params) {
    const HeadsDecision& d = decision(record);
    const auto m = reader.get(d.meeting);
    if (!m || m->status != HeadsStatus::Held)
        return {error(tr("%1 was not held yet: it decides nothing.").arg(m ? m->name : QString()),
                      tr("Mark who came, then take the meeting's step \"Held\"."))};
    const auto yes = votes(params, "votes_for"), no = votes(params, "votes_against"),
               none = votes(params, "votes_abstain");
    Issues issues;
    for (const auto& [count, key] : {std::pair{yes, "votes_for"}, std::pair{no, "votes_against"},
                                     std::pair{none, "votes_abstain"}})
        if (count && *count < 0)
            issues << error(tr("Votes are 0 or more."), tr("Correct the number."),
                            QString::fromUtf8(key));
    // Each count alone first: three large numbers may not wrap around.
    const qint64 all = m->attended;
    bool fits = true;
    qint64 sum = 0;
    for (const auto& count : {yes, no, none}) {
        fits = fits && count.value_or(0) <= all;
        sum += qBound<qint64>(0, count.value_or(0), all + 1);
    }
    if (!fits || sum > all)
        issues << error(tr("More votes than the %1 who attended and may vote.").arg(all),
                        tr("Count again."), QStringLiteral("votes_for"));
    if (!yes || refuses(issues))
        return issues;
    const Threshold t = Rules::of(reader, m->rulePack).threshold(rule::headsMajority, m->entitled);
    if (!t.met(*yes)) {
        Issue issue = warning(tr("%1 in favour; %2 of %3 are needed: it is not passed.")
                                  .arg(*yes)
                                  .arg(t.needed)
                                  .arg(t.base),
                              tr("It is recorded as not passed."), QStringLiteral("votes_for"));
        issue.rule = t.citation;
        issues << issue;
    }
    return issues;
}

Outcome<void> decide(Txn& txn, Record& record, const Params& params) {
    auto& d = static_cast<HeadsDecision&>(record);
    const auto m = txn.get(d.meeting);
    const Threshold t = Rules::of(txn, m->rulePack).threshold(rule::headsMajority, m->entitled);
    d.votesFor = votes(params, "votes_for");
    d.votesAgainst = votes(params, "votes_against");
    d.votesAbstain = votes(params, "votes_abstain");
    d.votesNeeded = t.needed;
    d.status = t.met(d.votesFor.value_or(0)) ? HeadsDecisionStatus::Decided
                                             : HeadsDecisionStatus::NotPassed;
    return {};
}

/// The term's next sitting that can still confirm; null: none is planned.
std::optional<Sitting> nextSitting(const Reader& reader, const HeadsMeeting& m) {
    return reader.first<Sitting>(
        Query()
            .eq(QStringLiteral("term"), m.term)
            .in(QStringLiteral("status"), {QStringLiteral("planned"), QStringLiteral("called"),
                                           QStringLiteral("open"), QStringLiteral("adjourned")})
            .is(QStringLiteral("held_on"), Condition::Ge, Codec<QDate>::toValue(m.heldOn))
            .by(QStringLiteral("held_on")));
}

std::optional<Sitting> target(const Reader& reader, const HeadsDecision& d, const Params& params) {
    if (const RawId id = params.value(QStringLiteral("sitting")).toLongLong())
        return reader.get(Id<Sitting>(id));
    const auto m = reader.get(d.meeting);
    return m ? nextSitting(reader, *m) : std::nullopt;
}

Issues mayPut(const Reader& reader, const Record& record, const Params& params) {
    const HeadsDecision& d = decision(record);
    const auto m = reader.get(d.meeting);
    const auto s = target(reader, d, params);
    if (!s)
        return {error(tr("No sitting is planned that could confirm it."),
                      tr("Enter the next sitting: then it stands on its agenda by itself."),
                      QStringLiteral("sitting"))};
    if (s->isOver() || (m && s->term != m->term))
        return {error(tr("%1 cannot confirm it.").arg(s->name),
                      tr("Choose a sitting of the same term that is not over."),
                      QStringLiteral("sitting"))};
    if (d.status == HeadsDecisionStatus::OnAgenda && d.sitting == Id<Sitting>(s->id))
        return {error(tr("\"%1\" stands on the agenda of %2 already.").arg(d.title, s->name),
                      tr("Nothing is left to do."))};
    return {};
}

Outcome<void> put(Txn& txn, Record& record, const Params& params) {
    auto& d = static_cast<HeadsDecision&>(record);
    const auto s = target(txn, d, params);
    auto item =
        txn.first<AgendaItem>(Query()
                                  .eq(QStringLiteral("sitting"), Id<Sitting>(s->id))
                                  .eq(QStringLiteral("heads_decision"), Id<HeadsDecision>(d.id)));
    if (!item) {
        item.emplace();
        item->sitting = Id<Sitting>(s->id);
        item->title = tr("Confirm the heads' decision: %1").arg(d.title);
        item->type = ItemType::Vote;
        item->minutes = 10;
        item->document = txn.title(HeadsMeeting::kind(), d.meeting.raw());
        item->headsDecision = Id<HeadsDecision>(d.id);
        if (auto ok = txn.insert(*item); !ok)
            return refuse(ok.error());
    }
    d.item = Id<AgendaItem>(item->id);
    d.sitting = Id<Sitting>(s->id);
    return {};
}

Issues mayTakeOff(const Reader& reader, const Record& record, const Params&) {
    const auto s = reader.get(decision(record).sitting);
    if (!s || s->isOver())
        return {};
    Issue issue = error(tr("%1 still has to confirm it.").arg(s->name),
                        tr("Let it confirm or refuse; or put it before another sitting."));
    issue.rule = Rules::inForce(reader).cite(rule::headsConfirm);
    return {issue};
}

Outcome<void> takeOff(Txn&, Record& record, const Params&) {
    auto& d = static_cast<HeadsDecision&>(record);
    d.sitting = {};
    d.item = {};
    return {};
}

} // namespace

template <>
const EnumTable& enumTable<HeadsDecisionStatus>() {
    static const EnumTable table{"meeting", statuses};
    return table;
}

Outcome<int> putOnAgenda(Txn& txn, Id<Term> term) {
    int moved = 0;
    for (const HeadsMeeting& m :
         txn.all<HeadsMeeting>(Query()
                                   .eq(QStringLiteral("term"), term)
                                   .eq(QStringLiteral("status"), QStringLiteral("held")))) {
        if (!Rules::of(txn, m.rulePack).applies(rule::headsConfirm))
            continue;
        const auto next = nextSitting(txn, m);
        for (const HeadsDecision& d : txn.all<HeadsDecision>(
                 Query().eq(QStringLiteral("meeting"), Id<HeadsMeeting>(m.id)))) {
            const auto now = d.sitting ? txn.get(d.sitting) : std::nullopt;
            const bool stuck = d.status == HeadsDecisionStatus::OnAgenda && (!now || now->isOver());
            if (d.status != HeadsDecisionStatus::Decided && !stuck)
                continue;
            if (next) {
                if (auto ok = txn.step(Id<HeadsDecision>(d.id), QStringLiteral("put_on_agenda"));
                    !ok)
                    return refuse(ok.error());
                ++moved;
            } else if (stuck && now && now->status == SittingStatus::Cancelled) {
                if (auto ok = txn.step(Id<HeadsDecision>(d.id), QStringLiteral("take_off")); !ok)
                    return refuse(ok.error());
            }
        }
    }
    return moved;
}

Outcome<void> headsAfterSitting(Txn& txn, const Sitting& after, const Sitting* before) {
    const bool cancelled = before && after.status == SittingStatus::Cancelled &&
                           before->status != SittingStatus::Cancelled;
    if (before && !cancelled)
        return {};
    return putOnAgenda(txn, after.term).map([](int) {});
}

const Flow& headsDecisionFlow() {
    static const Flow flow{
        "status",
        "draft",
        {
            {"decide",
             QT_TRANSLATE_NOOP("meeting", "Enter the vote"),
             {"draft"},
             "",
             {forParam, againstParam, abstainParam},
             &mayDecide,
             &decide,
             QT_TRANSLATE_NOOP("meeting", "Decided or not passed, by the votes; what is decided "
                                          "goes on the next sitting's agenda."),
             "check",
             QT_TRANSLATE_NOOP("meeting",
                               "The meeting was held and no more votes are given than attended.")},
            {"put_on_agenda",
             QT_TRANSLATE_NOOP("meeting", "Put on the agenda"),
             {"decided", "on_agenda"},
             "on_agenda",
             {sittingParam},
             &mayPut,
             &put,
             QT_TRANSLATE_NOOP("meeting", "The next sitting has to confirm it."),
             "calendar",
             QT_TRANSLATE_NOOP("meeting", "A sitting of the term is still to come.")},
            {"take_off",
             QT_TRANSLATE_NOOP("meeting", "Take off the agenda"),
             {"on_agenda"},
             "decided",
             {},
             &mayTakeOff,
             &takeOff,
             QT_TRANSLATE_NOOP("meeting", "The sitting is over and did not deal with it."),
             "undo",
             QT_TRANSLATE_NOOP("meeting", "The sitting is over.")},
            {"confirm",
             QT_TRANSLATE_NOOP("meeting", "Confirm"),
             {"on_agenda"},
             "confirmed",
             {confirmParam, onParam()},
             &mayConfirmDecision,
             &confirmDecision,
             QT_TRANSLATE_NOOP("meeting", "The sitting confirmed it."),
             "ok",
             QT_TRANSLATE_NOOP("meeting",
                               "The sitting was opened and enough deputies are in favour.")},
            {"refuse",
             QT_TRANSLATE_NOOP("meeting", "Refuse"),
             {"on_agenda"},
             "refused",
             {reasonParam(), onParam()},
             &mayRefuseDecision,
             &refuseDecision,
             QT_TRANSLATE_NOOP("meeting", "The sitting did not confirm it."),
             "close",
             QT_TRANSLATE_NOOP("meeting", "The sitting was opened.")},
        }};
    return flow;
}

} // namespace zhijia
