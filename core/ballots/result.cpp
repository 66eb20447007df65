// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ballots/vacancy.h"
#include "core/ballots/words.h"
#include "core/book/reader.h"
#include "core/rules/rules.h"

namespace zhijia {

using ballots::tr;

namespace {

constexpr EnumItem outcomes[] = {
    {0, "", ""},
    {int(BallotOutcome::Passed), "passed", QT_TRANSLATE_NOOP("ballots", "Passed"), "通过"},
    {int(BallotOutcome::NotPassed), "not_passed", QT_TRANSLATE_NOOP("ballots", "Not passed"),
     "未通过"},
    {int(BallotOutcome::Elected), "elected", QT_TRANSLATE_NOOP("ballots", "Elected"), "当选"},
    {int(BallotOutcome::NotElected), "not_elected", QT_TRANSLATE_NOOP("ballots", "Not elected"),
     "未当选"},
    {int(BallotOutcome::Tied), "tied", QT_TRANSLATE_NOOP("ballots", "Tied at the last seat"),
     "票数相等"},
    {int(BallotOutcome::Graded), "graded", QT_TRANSLATE_NOOP("ballots", "Appraised"), "已测评"},
};

/// A result is worked out, never entered: a flow without steps lets nothing in from outside.
const Flow& noFlow() {
    static const Flow flow{"outcome", "", {}};
    return flow;
}

void check(const Reader&, const Record& after, const Record*, Issues& issues) {
    if (static_cast<const BallotTally&>(after).outcome == BallotOutcome::None)
        issues << error(tr("A result is worked out from the counts and never entered by hand."),
                        tr("Count the papers, then take the ballot's step \"Settle the result\"."));
}

Issues mayRemove(const Reader& reader, const Record& record) {
    const auto b = reader.get(static_cast<const BallotTally&>(record).ballot);
    if (!b)
        return {};
    Issues issues = sittingClosed(reader, *b);
    if (b->status == BallotStatus::Counted || b->status == BallotStatus::Announced)
        issues << error(tr("Ballot %1 is counted: its result stands.").arg(b->number),
                        tr("Take the ballot's step \"Count again\" first."));
    return issues;
}

Kind make() {
    Kind kind = kindOf<BallotTally>("ballots", QT_TRANSLATE_NOOP("ballots", "Result of an item"),
                                    QT_TRANSLATE_NOOP("ballots", "Results by item"));
    kind.flow = &noFlow();
    kind.titleKey = "title";
    kind.defaultSort = "position";
    kind.within = "ballot";
    kind.fields = {
        field<&BallotTally::ballot>("ballot", QT_TRANSLATE_NOOP("ballots", "Ballot"))
            .required()
            .stepOnly(),
        field<&BallotTally::position>("position", QT_TRANSLATE_NOOP("ballots", "Place"))
            .stepOnly()
            .listed(4),
        field<&BallotTally::title>("title", QT_TRANSLATE_NOOP("ballots", "Matter or name"))
            .required()
            .stepOnly()
            .listed(22),
        field<&BallotTally::post>("post", QT_TRANSLATE_NOOP("ballots", "Stands for"))
            .stepOnly()
            .listed(10),
        field<&BallotTally::item>("item", QT_TRANSLATE_NOOP("ballots", "Item")).stepOnly(),
        field<&BallotTally::votesFor>("votes_for", QT_TRANSLATE_NOOP("ballots", "For"))
            .stepOnly()
            .listed(6),
        field<&BallotTally::votesAgainst>("votes_against", QT_TRANSLATE_NOOP("ballots", "Against"))
            .stepOnly()
            .listed(6),
        field<&BallotTally::abstain>("abstain", QT_TRANSLATE_NOOP("ballots", "Abstaining"))
            .stepOnly()
            .listed(6),
        field<&BallotTally::gradeCounts>("grade_counts", QT_TRANSLATE_NOOP("ballots", "By grade"))
            .stepOnly()
            .listed(12),
        field<&BallotTally::invalid>("invalid", QT_TRANSLATE_NOOP("ballots", "Invalid here"))
            .stepOnly()
            .listed(6),
        field<&BallotTally::base>("base", QT_TRANSLATE_NOOP("ballots", "Base")).stepOnly(),
        field<&BallotTally::needed>("needed", QT_TRANSLATE_NOOP("ballots", "Needed"))
            .stepOnly()
            .listed(6),
        field<&BallotTally::outcome>("outcome", QT_TRANSLATE_NOOP("ballots", "Outcome"))
            .stepOnly()
            .listed(10),
    };
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    return kind;
}

void judgeElection(const BallotShape& shape, const Majority& majority, QList<BallotTally>& lines) {
    for (qsizetype post = 0; post < shape.posts.size(); ++post) {
        QList<qint64> votes, bases;
        QList<qsizetype> place;
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (lines[i].post == shape.posts[post]) {
                votes << lines[i].votesFor;
                bases << lines[i].base;
                place << i;
            }
        const auto results = electionOutcomes(votes, bases, majority, shape.seats[post]);
        for (qsizetype i = 0; i < results.size(); ++i)
            lines[place[i]].outcome = results[i];
    }
}

} // namespace

template <>
const EnumTable& enumTable<BallotOutcome>() {
    static const EnumTable table{"ballots", outcomes};
    return table;
}

QList<BallotTally> workOut(const Ballot& ballot, const std::vector<BallotItem>& items,
                           const BallotShape& shape, const CountTotals& totals) {
    const Majority majority = ballot.majority();
    const BallotNumbers numbers = ballot.numbers();
    QList<BallotTally> lines;
    const auto add = [&](const ItemTally& t) -> BallotTally& {
        BallotTally line;
        line.ballot = Id<Ballot>(ballot.id);
        line.position = lines.size() + 1;
        line.votesFor = t.yes;
        line.votesAgainst = t.no;
        line.abstain = t.abstain;
        line.invalid = t.invalid;
        QStringList grades;
        for (const qint64 g : t.grades)
            grades << QString::number(g);
        line.gradeCounts = grades.join(u'/');
        if (ballot.way == BallotWay::Appraisal) {
            line.base = t.valid();
            line.outcome = BallotOutcome::Graded;
        } else {
            line.base = baseOf(majority.base, numbers, totals, t);
            line.needed = majority.needed(line.base);
            line.outcome =
                majority.met(t.yes, line.base) ? BallotOutcome::Passed : BallotOutcome::NotPassed;
        }
        lines << line;
        return lines.last();
    };
    for (size_t i = 0; i < items.size(); ++i) {
        BallotTally& line = add(totals.items.value(qsizetype(i)));
        line.item = Id<BallotItem>(items[i].id);
        line.title = items[i].title;
        if (shape.isElection())
            line.post = shape.posts.value(shape.postOf.value(qsizetype(i)));
    }
    for (auto it = totals.others.begin(); it != totals.others.end(); ++it) {
        ItemTally t; // whoever did not write the name in has not voted for it
        t.yes = it.value();
        t.abstain = totals.valid() - it.value(); // `checkCount` lets no more than that in
        BallotTally& line = add(t);
        line.title = it.key().name;
        line.post = shape.posts.value(it.key().post);
    }
    if (shape.isElection())
        judgeElection(shape, majority, lines);
    return lines;
}

std::vector<BallotTally> tallyOf(const Reader& reader, Id<Ballot> ballot) {
    return reader.all<BallotTally>(
        Query().eq(QStringLiteral("ballot"), ballot).by(QStringLiteral("position")));
}

QString resultSentence(const QList<BallotTally>& lines, const QList<PostSeats>& posts) {
    QStringList elected, tied, passed, failed;
    bool election = false, graded = false;
    for (const BallotTally& line : lines) {
        const QString who =
            line.post.isEmpty() ? line.title : tr("%1 (%2)").arg(line.title, line.post);
        election = election || line.outcome == BallotOutcome::Elected ||
                   line.outcome == BallotOutcome::NotElected || line.outcome == BallotOutcome::Tied;
        graded = graded || line.outcome == BallotOutcome::Graded;
        if (line.outcome == BallotOutcome::Elected)
            elected << who;
        else if (line.outcome == BallotOutcome::Tied)
            tied << who;
        else if (line.outcome == BallotOutcome::Passed)
            passed << line.title;
        else if (line.outcome == BallotOutcome::NotPassed)
            failed << line.title;
    }
    const QString comma = tr(", ");
    if (graded)
        return tr("Appraised: %1.").arg(lines.size());
    if (election) {
        const QString vacant = vacancySentence(posts, lines);
        return (elected.isEmpty() ? tr("Nobody is elected.")
                                  : tr("Elected: %1.").arg(elected.join(comma))) +
               (tied.isEmpty() ? QString()
                               : u' ' + tr("Tied, a re-vote decides: %1.").arg(tied.join(comma))) +
               (vacant.isEmpty() ? QString() : u' ' + vacant);
    }
    if (lines.size() == 1)
        return passed.isEmpty() ? tr("Not passed.") : tr("Passed.");
    if (failed.isEmpty())
        return tr("All %1 items passed.").arg(passed.size());
    return tr("Passed: %1 of %2. Not passed: %3.")
        .arg(QString::number(passed.size()), QString::number(lines.size()), failed.join(comma));
}

Issues whyNotCounted(const Reader& reader, const Ballot& ballot) {
    const auto counts = countsOf(reader, Id<Ballot>(ballot.id));
    const int needed = countsNeeded(reader, ballot);
    const auto sitting = reader.get(ballot.sitting);
    const QString citation =
        Rules::of(reader, sitting ? sitting->rulePack : QString()).cite(rule::ballotCounts);
    Issues issues;
    if (int(counts.size()) < needed) {
        issues << error(tr("%1 counts are needed, there are %2.").arg(needed).arg(counts.size()),
                        tr("Add the missing count."));
        issues.last().rule = citation;
    }
    for (const BallotCount& count : counts)
        if (count.state != CountState::Submitted)
            issues << error(tr("%1 is not handed in.").arg(count.name),
                            tr("Finish it and take its step \"Hand in\"."));
    if (!issues.isEmpty())
        return issues;
    const auto items = itemsOf(reader, ballot);
    const BallotShape shape = shapeOf(ballot, items);
    QList<CountTotals> totals;
    for (const BallotCount& count : counts) {
        QList<qint64> bundles;
        totals << countTotals(reader, ballot, shape, Id<BallotCount>(count.id), &bundles);
        for (Issue issue : checkCount(ballot.numbers(), totals.last(), titlesOf(items), bundles) +
                               checkMarks(shape, totals.last())) {
            issue.text = tr("%1: %2").arg(count.name, issue.text);
            issues << issue; // the numbers of the boxes were corrected after it was handed in
        }
    }
    issues += handsFit(reader, ballot);
    if (totals.size() == 2)
        issues += compareCounts(totals[0], totals[1], titlesOf(items), citation);
    return issues;
}

const Kind& BallotTally::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
