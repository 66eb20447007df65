// SPDX-License-Identifier: GPL-3.0-or-later
// Electing, recalling and losing a deputy. The unit's votes are checked by the rules in force.
#include "core/book/txn.h"
#include "core/congress/deputy.h"
#include "core/congress/words.h"
#include "core/rules/rules.h"

namespace zhijia {

using congress::dateOf;
using congress::tr;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(DeputyStatus::Proposed), "proposed", QT_TRANSLATE_NOOP("congress", "Candidate"),
     "候选人|候选"},
    {int(DeputyStatus::Elected), "elected", QT_TRANSLATE_NOOP("congress", "Deputy"),
     "当选|正式代表|代表|在任"},
    {int(DeputyStatus::Ended), "ended", QT_TRANSLATE_NOOP("congress", "No longer a deputy"),
     "终止|已终止|不再担任"},
};

const Param on{
    "on",    QT_TRANSLATE_NOOP("congress", "Date"),        FieldType::Date, false, nullptr,
    nullptr, QT_TRANSLATE_NOOP("congress", "Empty: today")};
const Param reason{"reason", QT_TRANSLATE_NOOP("congress", "Reason"), FieldType::Text, true};
const Param entitled{"staff_entitled", QT_TRANSLATE_NOOP("congress", "Staff of the electing unit"),
                     FieldType::Integer};
const Param present{"staff_present", QT_TRANSLATE_NOOP("congress", "Staff taking part"),
                    FieldType::Integer};
const Param votes{"votes_for", QT_TRANSLATE_NOOP("congress", "Votes for"), FieldType::Integer};
const Param note{
    "note",
    QT_TRANSLATE_NOOP("congress", "Note on the election"),
    FieldType::Text,
    false,
    nullptr,
    nullptr,
    QT_TRANSLATE_NOOP("congress", "When the votes are only on paper: where to find them")};

qint64 number(const Params& params, const char* key) {
    return params.value(QString::fromUtf8(key)).toLongLong();
}
bool given(const Params& params, const char* key) {
    return !params.value(QString::fromUtf8(key)).toString().isEmpty();
}

Issues notInFuture(const Reader& reader, const Record&, const Params& params) {
    if (dateOf(reader, params) > reader.today())
        return {error(tr("The date lies in the future."), tr("Take the step on that day."),
                      QStringLiteral("on"))};
    return {};
}

Issues endDate(const Reader& reader, const Record& record, const Params& params) {
    const auto& d = static_cast<const Deputy&>(record);
    Issues issues = notInFuture(reader, record, params);
    if (const QDate day = dateOf(reader, params);
        issues.isEmpty() && d.electedOn.isValid() && day < d.electedOn)
        issues << error(
            tr("%1 was elected only on %2.").arg(d.name, d.electedOn.toString(Qt::ISODate)),
            tr("Choose a later date."), QStringLiteral("on"));
    return issues;
}

/// The unit's vote, as far as it is filled in.
Issues voteIsLawful(const Reader& reader, const Params& params) {
    Issues issues;
    const qint64 all = number(params, "staff_entitled"), came = number(params, "staff_present"),
                 yes = number(params, "votes_for");
    for (const char* key : {"staff_entitled", "staff_present", "votes_for"})
        if (number(params, key) < 0)
            issues << error(tr("A number of people cannot be negative."), tr("Correct the number."),
                            QString::fromUtf8(key));
    if (!issues.isEmpty() || !given(params, "staff_entitled"))
        return issues;
    const Rules rules = Rules::inForce(reader);
    if (given(params, "staff_present")) {
        if (came > all)
            return {
                error(tr("More took part (%1) than the unit has staff (%2).").arg(came).arg(all),
                      tr("Correct one of the two numbers."), QStringLiteral("staff_present"))};
        const Threshold t = rules.threshold(rule::electAttend, all);
        if (!t.met(came)) {
            Issue issue = error(tr("Only %1 of %2 took part; %3 are needed, %4 are missing.")
                                    .arg(came)
                                    .arg(all)
                                    .arg(t.needed)
                                    .arg(t.needed - came),
                                tr("Repeat the election with enough of the staff."),
                                QStringLiteral("staff_present"));
            issue.rule = t.citation;
            issues << issue;
        }
        if (given(params, "votes_for") && yes > came)
            return {error(tr("More votes (%1) than people who took part (%2).").arg(yes).arg(came),
                          tr("Correct one of the two numbers."), QStringLiteral("votes_for"))};
    }
    if (given(params, "votes_for")) {
        const Threshold t = rules.threshold(rule::electVotes, all);
        if (!t.met(yes)) {
            Issue issue =
                error(tr("%1 votes of %2 staff are not enough; %3 are needed, %4 are missing.")
                          .arg(yes)
                          .arg(all)
                          .arg(t.needed)
                          .arg(t.needed - yes),
                      tr("Repeat the vote."), QStringLiteral("votes_for"));
            issue.rule = t.citation;
            issues << issue;
        }
    }
    return issues;
}

Issues mayElect(const Reader& reader, const Record& record, const Params& params) {
    return notInFuture(reader, record, params) + voteIsLawful(reader, params);
}
Issues mayRecall(const Reader& reader, const Record& record, const Params& params) {
    return endDate(reader, record, params) + voteIsLawful(reader, params);
}

/// All three numbers, or a note that says where they are.
Outcome<void> takeVotes(Deputy& d, const Params& params) {
    const bool complete = given(params, "staff_entitled") && given(params, "staff_present") &&
                          given(params, "votes_for");
    const QString remark = params.value(QStringLiteral("note")).toString().trimmed();
    if (!complete && remark.isEmpty())
        return refuse(
            tr("The votes for %1 are missing.").arg(d.name),
            tr("Give staff, attendance and votes; or note where the election is on paper."),
            QStringLiteral("note"));
    d.staffEntitled = number(params, "staff_entitled");
    d.staffPresent = number(params, "staff_present");
    d.votesFor = number(params, "votes_for");
    d.electionNote = remark;
    return {};
}

Outcome<void> elect(Txn& txn, Record& record, const Params& params) {
    auto& d = static_cast<Deputy&>(record);
    d.electedOn = dateOf(txn, params);
    return takeVotes(d, params);
}

void finish(Txn& txn, Deputy& d, const Params& params, DeputyEnd how) {
    d.endedOn = dateOf(txn, params);
    d.endedHow = how;
    d.endedReason = params.value(QStringLiteral("reason")).toString();
}

Outcome<void> recall(Txn& txn, Record& record, const Params& params) {
    auto& d = static_cast<Deputy&>(record);
    Deputy voted =
        d; // the record keeps the numbers of the election; those of the recall go into the reason
    if (auto ok = takeVotes(voted, params); !ok)
        return ok;
    finish(txn, d, params, DeputyEnd::Recalled);
    if (voted.staffEntitled > 0)
        d.endedReason += tr(" (staff %1, took part %2, for the recall %3)")
                             .arg(voted.staffEntitled)
                             .arg(voted.staffPresent)
                             .arg(voted.votesFor);
    if (!voted.electionNote.isEmpty())
        d.endedReason += QStringLiteral(" (%1)").arg(voted.electionNote);
    return {};
}

template <DeputyEnd how>
Outcome<void> end(Txn& txn, Record& record, const Params& params) {
    finish(txn, static_cast<Deputy&>(record), params, how);
    return {};
}

} // namespace

template <>
const EnumTable& enumTable<DeputyStatus>() {
    static const EnumTable table{"congress", statuses};
    return table;
}

const Flow& deputyFlow() {
    static const Flow flow{
        "status",
        "proposed",
        {
            {"elect",
             QT_TRANSLATE_NOOP("congress", "Elect"),
             {"proposed"},
             "elected",
             {entitled, present, votes, on, note},
             &mayElect,
             &elect,
             QT_TRANSLATE_NOOP("congress",
                               "The unit's staff elected the candidate; a card number is issued."),
             "ok"},
            {"withdraw",
             QT_TRANSLATE_NOOP("congress", "Withdraw"),
             {"proposed"},
             "ended",
             {reason, on},
             &notInFuture,
             &end<DeputyEnd::Withdrawn>,
             QT_TRANSLATE_NOOP("congress", "The candidate does not stand, or was not elected."),
             "close"},
            {"recall",
             QT_TRANSLATE_NOOP("congress", "Recall"),
             {"elected"},
             "ended",
             {reason, entitled, present, votes, on, note},
             &mayRecall,
             &recall,
             QT_TRANSLATE_NOOP("congress", "The unit's staff took the mandate back."),
             "undo"},
            {"resign",
             QT_TRANSLATE_NOOP("congress", "Resign"),
             {"elected"},
             "ended",
             {reason, on},
             &endDate,
             &end<DeputyEnd::Resigned>,
             QT_TRANSLATE_NOOP("congress", "The deputy lays the mandate down."),
             "down"},
            {"leave",
             QT_TRANSLATE_NOOP("congress", "Leave the unit"),
             {"elected"},
             "ended",
             {reason, on},
             &endDate,
             &end<DeputyEnd::Left>,
             QT_TRANSLATE_NOOP("congress",
                               "The deputy left the electing unit, so the mandate ends."),
             "right"},
        }};
    return flow;
}

} // namespace zhijia
