// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ballots/count.h"
#include "core/ballots/vote.h"
#include "core/ballots/words.h"
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/rules/rules.h"

namespace zhijia {

using ballots::tr;

namespace {

constexpr EnumItem states[] = {
    {0, "", ""},
    {int(CountState::Open), "open", QT_TRANSLATE_NOOP("ballots", "Being counted"), "计票中"},
    {int(CountState::Submitted), "submitted", QT_TRANSLATE_NOOP("ballots", "Handed in"), "已提交"},
};

const BallotCount& asCount(const Record& record) { return static_cast<const BallotCount&>(record); }

void derive(const Reader& reader, Record& record) {
    auto& c = static_cast<BallotCount&>(record);
    if (c.number == 0) // the first again when it was removed
        c.number = reader.count<BallotCount>(Query()
                                                 .eq(QStringLiteral("ballot"), c.ballot)
                                                 .eq(QStringLiteral("number"), 1)
                                                 .is(QStringLiteral("id"), Condition::Ne, c.id)) > 0
                       ? 2
                       : 1;
    if (c.name.isEmpty()) // once, in the language of whoever made it; its number stands
        c.name = c.number == 1 ? tr("First count") : tr("Second count");
}

/// What a group handed in is theirs: who they were may be added, and is not exchanged.
void checkHandedIn(const BallotCount& c, const BallotCount& before, Issues& issues) {
    if (c.state != CountState::Submitted || before.state != CountState::Submitted)
        return;
    const char* const key = c.number != before.number ? "number"
                            : !before.countedBy.isEmpty() && c.countedBy != before.countedBy
                                ? "counted_by"
                                : nullptr;
    if (key)
        issues << error(tr("%1 is handed in: it stands.").arg(before.name),
                        tr("Take its step \"Open the count again\" first."),
                        QString::fromUtf8(key));
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const BallotCount& c = asCount(after);
    if (before)
        checkHandedIn(c, asCount(*before), issues);
    const auto b = c.ballot ? reader.get(c.ballot) : std::nullopt;
    if (!b)
        return;
    issues += sittingClosed(reader, *b);
    if (b->status != BallotStatus::Returned && b->status != BallotStatus::Counting)
        issues << (b->isOver() || b->status == BallotStatus::Counted
                       ? error(tr("Ballot %1 is counted: its counts stand.").arg(b->number),
                               tr("Take the ballot's step \"Count again\" first."))
                       : error(tr("Ballot %1 is not being counted yet.").arg(b->number),
                               tr("Close the vote and start counting first.")));
    if (c.number < 1 || c.number > 2)
        issues << error(tr("A ballot is counted once or twice."), tr("The number is 1 or 2."),
                        QStringLiteral("number"));
    if (!before && reader.count<BallotCount>(Query()
                                                 .eq(QStringLiteral("ballot"), c.ballot)
                                                 .eq(QStringLiteral("number"), c.number)
                                                 .is(QStringLiteral("id"), Condition::Ne, c.id)))
        issues << error(tr("%1 is there already.").arg(c.name), tr("Go on in that count."),
                        QStringLiteral("number"));
    if (before && (asCount(*before).ballot != c.ballot || asCount(*before).number != c.number))
        issues << error(tr("A count stays with its ballot."), tr("Make a new one."),
                        QStringLiteral("ballot"));
    if (!c.countedBy.isEmpty() &&
        reader.count<BallotCount>(Query()
                                      .eq(QStringLiteral("ballot"), c.ballot)
                                      .eq(QStringLiteral("counted_by"), c.countedBy)
                                      .is(QStringLiteral("id"), Condition::Ne, c.id)))
        issues << warning(tr("Both counts were made by %1.").arg(c.countedBy),
                          tr("Two groups should count by themselves."),
                          QStringLiteral("counted_by"));
}

Issues mayRemove(const Reader& reader, const Record& record) {
    const BallotCount& c = asCount(record);
    const auto b = reader.get(c.ballot);
    if (!b)
        return {};
    Issues issues = sittingClosed(reader, *b);
    if (b->isOver() || b->status == BallotStatus::Counted)
        issues << error(tr("Ballot %1 is counted: its counts stand.").arg(b->number),
                        tr("Take the ballot's step \"Count again\" first."));
    return issues;
}

Issues runs(const Reader& reader, const Record& record, const Params&) {
    const auto b = reader.get(asCount(record).ballot);
    if (!b)
        return {};
    Issues issues = sittingClosed(reader, *b);
    if (b->status != BallotStatus::Counting)
        issues << error(tr("Ballot %1 is not being counted now.").arg(b->number),
                        tr("Take the ballot's step \"Start counting\" or \"Count again\" first."));
    return issues;
}

Issues addsUp(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = runs(reader, record, params);
    if (!issues.isEmpty())
        return issues;
    const auto b = reader.get(asCount(record).ballot);
    const auto items = itemsOf(reader, *b);
    QList<qint64> bundles;
    const BallotShape shape = shapeOf(*b, items);
    const CountTotals totals = countTotals(reader, *b, shape, Id<BallotCount>(record.id), &bundles);
    if (bundles.isEmpty() && (b->onPaper() || namedVoters(reader, Id<Ballot>(b->id)) == 0))
        return {error(tr("Nothing was counted yet."),
                      tr("Key the papers at the counting desk, or enter the totals."))};
    return checkCount(b->numbers(), totals, titlesOf(items), bundles) + checkMarks(shape, totals) +
           handsFit(reader, *b);
}

Outcome<void> submit(Txn& txn, Record& record, const Params&) {
    static_cast<BallotCount&>(record).submittedAt = txn.clock().now();
    return {};
}

Outcome<void> reopen(Txn&, Record& record, const Params& params) {
    auto& c = static_cast<BallotCount&>(record);
    c.submittedAt = {};
    c.reason = reasonOf(params);
    return {};
}

Kind make() {
    Kind kind = kindOf<BallotCount>("ballots", QT_TRANSLATE_NOOP("ballots", "Count"),
                                    QT_TRANSLATE_NOOP("ballots", "Counts"));
    kind.flow = &countFlow();
    kind.defaultSort = "number";
    kind.within = "ballot";
    kind.identity = {{"ballot", "number"}};
    kind.fields = {
        field<&BallotCount::ballot>("ballot", QT_TRANSLATE_NOOP("ballots", "Ballot")).required(),
        field<&BallotCount::number>("number", QT_TRANSLATE_NOOP("ballots", "Number"))
            .hint(QT_TRANSLATE_NOOP("ballots", "Empty: the next one")),
        field<&BallotCount::name>("name", QT_TRANSLATE_NOOP("ballots", "Count"))
            .derived()
            .listed(10),
        field<&BallotCount::countedBy>("counted_by", QT_TRANSLATE_NOOP("ballots", "Counted by"))
            .listed(16)
            .files("计票人"),
        field<&BallotCount::state>("state", QT_TRANSLATE_NOOP("ballots", "State"))
            .stepOnly()
            .listed(8),
        field<&BallotCount::submittedAt>("submitted_at",
                                         QT_TRANSLATE_NOOP("ballots", "Handed in at"))
            .stepOnly()
            .listed(14),
        field<&BallotCount::reason>("reason", QT_TRANSLATE_NOOP("ballots", "Reason")).stepOnly(),
        field<&BallotCount::note>("note", QT_TRANSLATE_NOOP("ballots", "Note")).note(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<CountState>() {
    static const EnumTable table{"ballots", states};
    return table;
}

const Flow& countFlow() {
    static const Flow flow{
        "state",
        "open",
        {
            {"submit",
             QT_TRANSLATE_NOOP("ballots", "Hand in"),
             {"open"},
             "submitted",
             {},
             &addsUp,
             &submit,
             QT_TRANSLATE_NOOP("ballots", "This group has finished counting."),
             "check",
             QT_TRANSLATE_NOOP("ballots", "All papers that came back are counted, and every item "
                                          "adds up.")},
            {"reopen",
             QT_TRANSLATE_NOOP("ballots", "Open the count again"),
             {"submitted"},
             "open",
             {reasonParam()},
             &runs,
             &reopen,
             QT_TRANSLATE_NOOP("ballots", "Something was counted wrongly; bundles may be changed."),
             "undo",
             QT_TRANSLATE_NOOP("ballots", "The ballot is being counted.")},
        }};
    return flow;
}

int countsNeeded(const Reader& reader, const Ballot& ballot) {
    if (!ballot.onPaper())
        return 1;
    const auto s = reader.get(ballot.sitting);
    return Rules::of(reader, s ? s->rulePack : QString()).applies(rule::ballotCounts) ? 2 : 1;
}

std::vector<BallotCount> countsOf(const Reader& reader, Id<Ballot> ballot) {
    return reader.all<BallotCount>(
        Query().eq(QStringLiteral("ballot"), ballot).by(QStringLiteral("number")));
}

const Kind& BallotCount::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
