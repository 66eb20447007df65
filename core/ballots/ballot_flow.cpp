// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a ballot: opened under a quorum, papers out and back, counted twice, announced; or
// void, and held again.
#include "core/ballots/revote.h"
#include "core/ballots/vote.h"
#include "core/ballots/weaker.h"
#include "core/ballots/words.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/congress/quorum.h"
#include "core/congress/roll.h"
#include "core/flow/common_params.h"
#include "core/flow/late_step.h"
#include "core/rules/rules.h"

namespace zhijia {

using ballots::tr;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(BallotStatus::Draft), "draft", QT_TRANSLATE_NOOP("ballots", "Being prepared"), "准备中"},
    {int(BallotStatus::Issuing), "issuing", QT_TRANSLATE_NOOP("ballots", "Voting"),
     "投票中|发票|表决中"},
    {int(BallotStatus::Returned), "returned", QT_TRANSLATE_NOOP("ballots", "Vote closed"),
     "已收票|投票结束"},
    {int(BallotStatus::Counting), "counting", QT_TRANSLATE_NOOP("ballots", "Counting"), "计票中"},
    {int(BallotStatus::Counted), "counted", QT_TRANSLATE_NOOP("ballots", "Counted"), "计票完成"},
    {int(BallotStatus::Announced), "announced", QT_TRANSLATE_NOOP("ballots", "Announced"),
     "已公布|已宣布"},
    {int(BallotStatus::Void), "void", QT_TRANSLATE_NOOP("ballots", "Void"), "无效|作废"},
};

Issue note(const QString& text) { return {Severity::Note, {}, text, {}, {}}; }

constexpr char draftResolutions[] = "ballot.draft_resolutions"; // core/notices does it

const Ballot& ballot(const Record& record) { return static_cast<const Ballot&>(record); }

Issues sittingRuns(const Reader& reader, const Record& record, const Params&) {
    return sittingClosed(reader, ballot(record));
}

Issues mayOpen(const Reader& reader, const Record& record, const Params&) {
    const Ballot& b = ballot(record);
    const auto s = reader.get(b.sitting);
    if (!s)
        return {error(tr("The sitting is gone."), tr("Choose a sitting."))};
    if (s->status != SittingStatus::Open) {
        const Field& status = *Sitting::kind().field(u"status");
        return {error(tr("%1 is \"%2\": votes are taken while it is in session.")
                          .arg(s->name, Sitting::kind().display(status, status.get(*s))),
                      tr("Open the sitting first."))};
    }
    if (const qint64 stale = rollIsStale(reader, *s); stale > 0)
        return {error(
            tr("The roll is not up to date: %1 deputies were elected or left since.").arg(stale),
            tr("Take the sitting's step \"Update the roll\" first."))};
    Issues issues;
    if (const Quorum q = quorum(reader, *s); !q.met) {
        Issue issue =
            s->overrideReason.isEmpty()
                ? error(q.text(),
                        tr("Wait for %1 more; nothing is decided below the quorum.").arg(q.missing))
                : warning(q.text(), tr("The sitting goes on below the quorum for a written reason; "
                                       "it is printed."));
        issue.rule = q.citation;
        issues << issue;
    }
    return issues + weakerMajorityIssues(reader, b) + ballotFindings(reader, b);
}

Outcome<void> open(Txn& txn, Record& record, const Params&) {
    auto& b = static_cast<Ballot&>(record);
    const QList<FrozenDelegation> roll = rollNow(txn, b.sitting);
    b.entitled = b.present = 0;
    for (const FrozenDelegation& d : roll) {
        b.entitled += d.entitled;
        b.present += d.present;
    }
    b.roll = printFrozenRoll(roll);
    b.openedAt = txn.clock().now();
    return {};
}

qint64 number(const Params& params, const char* key) {
    return params.value(QString::fromUtf8(key)).toLongLong();
}

BallotNumbers withParams(const Ballot& b, const Params& params) {
    BallotNumbers n = b.numbers();
    n.issued = number(params, "issued");
    n.returned = number(params, "returned");
    return n;
}

QString voidRule(const Reader& reader, const Ballot& b) {
    const auto s = reader.get(b.sitting);
    return Rules::of(reader, s ? s->rulePack : QString()).cite(rule::ballotReturned);
}

Issues mayCollect(const Reader& reader, const Record& record, const Params& params) {
    const Ballot& b = ballot(record);
    Issues issues = sittingClosed(reader, b);
    if (!issues.isEmpty())
        return issues;
    if (!b.onPaper()) {
        for (const char* key : {"issued", "returned"})
            if (number(params, key) != 0)
                issues << error(tr("An open vote has no papers."), tr("Leave the number out."),
                                QString::fromUtf8(key));
        return issues;
    }
    for (const char* key : {"issued", "returned"})
        if (!params.contains(QString::fromUtf8(key)))
            issues << error(qstrcmp(key, "issued") == 0 ? tr("How many papers were issued?")
                                                        : tr("How many papers came back?"),
                            tr("Count the stubs and the papers, and write both numbers."),
                            QString::fromUtf8(key));
    if (!issues.isEmpty())
        return issues;
    issues = checkNumbers(withParams(b, params), voidRule(reader, b));
    if (number(params, "returned") == 0)
        issues << error(tr("No paper came back: there is nothing to count."),
                        tr("Count the papers in the box, or declare the ballot void."),
                        QStringLiteral("returned"));
    if (const qint64 missing = number(params, "issued") - number(params, "returned"); missing > 0)
        issues << note(tr("%1 papers did not come back.").arg(missing));
    return issues;
}

Outcome<void> collect(Txn& txn, Record& record, const Params& params) {
    auto& b = static_cast<Ballot&>(record);
    b.issued = number(params, "issued");
    b.returned = number(params, "returned");
    b.closedAt = txn.clock().now();
    return {};
}

Outcome<void> correct(Txn&, Record& record, const Params& params) {
    auto& b = static_cast<Ballot&>(record);
    b.issued = number(params, "issued");
    b.returned = number(params, "returned");
    b.reason = reasonOf(params);
    return {};
}

Outcome<void> startCount(Txn& txn, Record& record, const Params&) {
    auto& b = static_cast<Ballot&>(record);
    const int there = int(countsOf(txn, Id<Ballot>(b.id)).size());
    for (int i = there; i < countsNeeded(txn, b); ++i) {
        BallotCount count;
        count.ballot = Id<Ballot>(b.id);
        if (auto made = txn.insert(count); !made)
            return refuse(made.error());
    }
    return {};
}

Issues agreed(const Reader& reader, const Record& record, const Params&) {
    return sittingClosed(reader, ballot(record)) + whyNotCounted(reader, ballot(record));
}

Outcome<void> settleResult(Txn& txn, Record& record, const Params&) {
    auto& b = static_cast<Ballot&>(record);
    const auto items = itemsOf(txn, b);
    const BallotShape shape = shapeOf(b, items);
    const auto counts = countsOf(txn, Id<Ballot>(b.id));
    const CountTotals totals = countTotals(txn, b, shape, Id<BallotCount>(counts.front().id));
    b.invalid = totals.invalid;
    QList<BallotTally> lines = workOut(b, items, shape, totals);
    for (BallotTally& line : lines)
        if (auto made = txn.insert(line); !made)
            return refuse(made.error());
    b.result = resultSentence(lines, postsOf(b));
    return {};
}

/// Nothing "passed" in a ballot that is counted again or is void.
Outcome<void> dropResult(Txn& txn, Ballot& b) {
    b.invalid = 0;
    // The result may go only once the ballot is no longer counted.
    if (auto ok = txn.relink(Ballot::kind(), b); !ok)
        return ok;
    for (const BallotTally& line : tallyOf(txn, Id<Ballot>(b.id)))
        if (auto ok = txn.remove(Id<BallotTally>(line.id)); !ok)
            return ok;
    return {};
}

Outcome<void> recount(Txn& txn, Record& record, const Params& params) {
    auto& b = static_cast<Ballot&>(record);
    b.reason = reasonOf(params);
    b.result.clear();
    return dropResult(txn, b);
}

Issues mayAnnounce(const Reader& reader, const Record& record, const Params&) {
    const Ballot& b = ballot(record);
    Issues issues = sittingClosed(reader, b);
    if (b.onPaper() && b.scrutineers.isEmpty())
        issues << error(tr("No scrutineer is named, but the protocol needs their signatures."),
                        tr("Write the scrutineers into the ballot."),
                        QStringLiteral("scrutineers"));
    for (const Issue& issue : ballotFindings(reader, b)) // scrutineers may be named late
        if (issue.severity == Severity::Error)
            issues << issue;
    return issues + weakerMajorityIssues(reader, b);
}

Outcome<void> announce(Txn& txn, Record& record, const Params&) {
    static_cast<Ballot&>(record).announcedAt = txn.clock().now();
    return {};
}

/// More back than issued is what a vote is void for; less than none is a slip of the keys.
Issues mayVoid(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = sittingClosed(reader, ballot(record));
    for (const char* key : {"issued", "returned"})
        if (number(params, key) < 0)
            issues << error(tr("A number of papers is 0 or more."), tr("Correct the number."),
                            QString::fromUtf8(key));
    return issues;
}

Outcome<void> declareVoid(Txn& txn, Record& record, const Params& params) {
    auto& b = static_cast<Ballot&>(record);
    b.reason = reasonOf(params);
    if (params.contains(QStringLiteral("issued")))
        b.issued = number(params, "issued");
    if (params.contains(QStringLiteral("returned")))
        b.returned = number(params, "returned");
    if (!b.closedAt.isValid())
        b.closedAt = txn.clock().now();
    b.result = tr("Void: %1").arg(b.reason);
    return dropResult(txn, b);
}

} // namespace

template <>
const EnumTable& enumTable<BallotStatus>() {
    static const EnumTable table{"ballots", statuses};
    return table;
}

const Flow& ballotFlow() {
    static const Param issued{"issued",
                              QT_TRANSLATE_NOOP("ballots", "Papers issued"),
                              FieldType::Integer,
                              false,
                              nullptr,
                              nullptr,
                              QT_TRANSLATE_NOOP("ballots", "The stubs that were torn off; empty "
                                                           "for an open vote")};
    static const Param returned{"returned", QT_TRANSLATE_NOOP("ballots", "Papers returned"),
                                FieldType::Integer};
    static const char* const running = QT_TRANSLATE_NOOP("ballots", "The sitting is not closed.");
    static const Flow flow{
        "status",
        "draft",
        {
            {"open",
             QT_TRANSLATE_NOOP("ballots", "Open the vote"),
             {"draft"},
             "issuing",
             {},
             &mayOpen,
             &open,
             QT_TRANSLATE_NOOP("ballots", "Papers are handed out, or hands are raised: who is "
                                          "entitled and present is fixed now."),
             "ballot",
             QT_TRANSLATE_NOOP("ballots", "The sitting is in session and quorate, its roll is up "
                                          "to date, and the paper is complete.")},
            {"collect",
             QT_TRANSLATE_NOOP("ballots", "Close the vote"),
             {"issuing"},
             "returned",
             {issued, returned},
             &mayCollect,
             &collect,
             QT_TRANSLATE_NOOP("ballots",
                               "The boxes are opened and the papers counted, not yet their votes."),
             "stop",
             QT_TRANSLATE_NOOP("ballots", "Returned ≤ issued ≤ present; else the vote is void.")},
            {"correct",
             QT_TRANSLATE_NOOP("ballots", "Correct the papers"),
             {"returned", "counting"},
             "",
             {issued, returned, reasonParam()},
             &mayCollect,
             &correct,
             QT_TRANSLATE_NOOP("ballots", "The number issued or returned was wrong."),
             "edit",
             QT_TRANSLATE_NOOP("ballots", "Returned ≤ issued ≤ present; else the vote is void.")},
            {"count",
             QT_TRANSLATE_NOOP("ballots", "Start counting"),
             {"returned"},
             "counting",
             {},
             &sittingRuns,
             &startCount,
             QT_TRANSLATE_NOOP("ballots", "Two groups of tellers count by themselves; an open vote "
                                          "is counted once."),
             "count",
             running},
            {"agree",
             QT_TRANSLATE_NOOP("ballots", "Settle the result"),
             {"counting"},
             "counted",
             {},
             &agreed,
             &settleResult,
             QT_TRANSLATE_NOOP("ballots",
                               "The counts add up and agree: the result is worked out and kept."),
             "check",
             QT_TRANSLATE_NOOP("ballots", "Every count is handed in, adds up, and they agree.")},
            {"recount",
             QT_TRANSLATE_NOOP("ballots", "Count again"),
             {"counted"},
             "counting",
             {reasonParam()},
             &sittingRuns,
             &recount,
             QT_TRANSLATE_NOOP("ballots", "The result is taken back before it is announced."),
             "undo",
             running},
            {"announce",
             QT_TRANSLATE_NOOP("ballots", "Announce"),
             {"counted"},
             "announced",
             {},
             &mayAnnounce,
             &announce,
             QT_TRANSLATE_NOOP("ballots", "The chair reads the result out; from now on it stands."),
             "screen",
             QT_TRANSLATE_NOOP("ballots", "Scrutineers are named, and none stands on the paper.")},
            {"void",
             QT_TRANSLATE_NOOP("ballots", "Declare void"),
             {"issuing", "returned", "counting", "counted"},
             "void",
             {reasonParam(), issued, returned},
             &mayVoid,
             &declareVoid,
             QT_TRANSLATE_NOOP("ballots",
                               "The vote does not count: more papers back than issued, for one."),
             "delete",
             running},
            {"revote",
             QT_TRANSLATE_NOOP("ballots", "Vote again"),
             {"announced", "void"},
             "",
             {},
             &mayRevote,
             &revote,
             QT_TRANSLATE_NOOP("ballots", "Makes a new ballot of what is still open: all of a void "
                                          "one, the tied candidates, what did not pass."),
             "redo",
             QT_TRANSLATE_NOOP("ballots", "Something is left undecided.")},
            {"draft_resolutions",
             QT_TRANSLATE_NOOP("ballots", "Draft the resolutions"),
             {"announced"},
             "",
             {},
             &lateGuard<draftResolutions>,
             &lateEffect<draftResolutions>,
             QT_TRANSLATE_NOOP("ballots", "A draft for everything that passed, with the figures "
                                          "that were announced."),
             "resolution",
             QT_TRANSLATE_NOOP("ballots", "Something passed that has no resolution yet.")},
        }};
    return flow;
}

} // namespace zhijia
