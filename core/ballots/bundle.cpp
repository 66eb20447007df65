// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ballots/count.h"
#include "core/ballots/vote.h"
#include "core/ballots/words.h"
#include "core/book/next_within.h"

namespace zhijia {

using ballots::tr;

namespace {

const BallotBundle& asBundle(const Record& record) {
    return static_cast<const BallotBundle&>(record);
}

std::optional<Ballot> ballotOf(const Reader& reader, Id<BallotCount> id) {
    const auto count = id ? reader.get(id) : std::nullopt;
    return count ? reader.get(count->ballot) : std::nullopt;
}

void derive(const Reader& reader, Record& record) {
    auto& b = static_cast<BallotBundle&>(record);
    if (b.number == 0)
        b.number = nextWithin<BallotBundle>(reader, "ballot_count", b.count, b.id);
    if (b.marks.isEmpty())
        return;
    const auto ballot = ballotOf(reader, b.count);
    if (!ballot)
        return;
    const BallotShape shape = shapeOf(reader, *ballot);
    if (const auto papers = readPapers(shape, b.marks)) {
        b.marks = printPapers(shape, *papers);
        const CountTotals totals = addUp(shape, *papers);
        b.papers = totals.papers;
        b.invalid = totals.invalid;
    }
}

Issues countIsOpen(const Reader& reader, Id<BallotCount> id) {
    const auto count = id ? reader.get(id) : std::nullopt;
    const auto b = count ? reader.get(count->ballot) : std::nullopt;
    if (!b)
        return {};
    Issues issues = sittingClosed(reader, *b);
    if (b->status != BallotStatus::Counting)
        issues << error(tr("Ballot %1 is not being counted now.").arg(b->number),
                        tr("Take the ballot's step \"Start counting\" or \"Count again\" first."));
    else if (count->state == CountState::Submitted)
        issues << error(tr("%1 is handed in: its bundles stand.").arg(count->name),
                        tr("Take its step \"Open the count again\" first."));
    return issues;
}

/// Hands of one delegation, or of the hall: never more than were present and did not vote by name.
void checkHands(const Reader& reader, const Ballot& ballot, const BallotBundle& bundle,
                const CountTotals& totals, const std::vector<BallotItem>& items, Issues& issues) {
    qint64 present = ballot.present;
    QString where = tr("the hall");
    std::optional<Id<Delegation>> delegation;
    if (bundle.delegation) {
        delegation = bundle.delegation;
        where = reader.title(Delegation::kind(), bundle.delegation.raw());
        present = 0;
        bool known = false;
        for (const FrozenDelegation& d : frozenRoll(ballot))
            if (d.delegation == bundle.delegation) {
                present = d.present;
                known = true;
            }
        if (!known)
            issues << error(tr("%1 had nobody on the roll when the vote was opened.").arg(where),
                            tr("Choose a delegation of this sitting."),
                            QStringLiteral("delegation"));
    }
    const auto same = reader.first<BallotBundle>(
        (delegation ? Query().eq(QStringLiteral("delegation"), bundle.delegation)
                    : Query().is(QStringLiteral("delegation"), Condition::IsNull))
            .eq(QStringLiteral("ballot_count"), bundle.count)
            .is(QStringLiteral("id"), Condition::Ne, bundle.id));
    if (same && delegation)
        issues << error(tr("The hands of %1 were entered already.").arg(where),
                        tr("Correct that entry."), QStringLiteral("delegation"));
    const qint64 named = namedVoters(reader, Id<Ballot>(ballot.id), delegation);
    for (size_t i = 0; i < items.size(); ++i)
        if (const qint64 hands =
                totals.items[qsizetype(i)].valid() + totals.items[qsizetype(i)].invalid;
            hands + named > present)
            issues << error(named > 0 ? tr("%1: %2 hands in %3, but only %4 are present and %5 of "
                                           "them voted by name.")
                                            .arg(items[i].title, QString::number(hands), where,
                                                 QString::number(present), QString::number(named))
                                      : tr("%1: %2 hands in %3, but only %4 are present.")
                                            .arg(items[i].title, QString::number(hands), where,
                                                 QString::number(present)),
                            tr("Count again; observers have no vote, and nobody votes twice."),
                            QStringLiteral("totals"));
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const BallotBundle& bundle = asBundle(after);
    const auto ballot = ballotOf(reader, bundle.count);
    if (!ballot)
        return;
    issues += countIsOpen(reader, bundle.count);
    if (refuses(issues))
        return;
    if (before && asBundle(*before).count != bundle.count) {
        issues << error(tr("A bundle stays with its count."), tr("Enter it in the other count."),
                        QStringLiteral("ballot_count"));
        return;
    }
    if (bundle.marks.isEmpty() == bundle.totals.isEmpty()) {
        issues << error(tr("A bundle is keyed paper by paper, or as totals: one of the two."),
                        tr("Fill in one of them."), QStringLiteral("marks"));
        return;
    }
    const auto items = itemsOf(reader, *ballot);
    const BallotShape shape = shapeOf(*ballot, items);
    const auto totals = totalsOf(shape, bundle);
    if (!totals) {
        for (Issue issue : totals.error()) {
            if (issue.field.isEmpty())
                issue.field =
                    bundle.marks.isEmpty() ? QStringLiteral("totals") : QStringLiteral("marks");
            issues << issue;
        }
        return;
    }
    if (!ballot->onPaper()) {
        checkHands(reader, *ballot, bundle, *totals, items, issues);
        return;
    }
    if (bundle.delegation)
        issues << error(tr("A secret paper belongs to no delegation."), tr("Leave it empty."),
                        QStringLiteral("delegation"));
    if (bundle.marks.isEmpty()) {
        if (bundle.papers < 1 || bundle.invalid < 0 || bundle.papers > 100'000)
            issues << error(tr("How many papers does the bundle have?"),
                            tr("Count them, the invalid ones too."), QStringLiteral("papers"));
        else
            issues += checkCount({true, 0, 0, 0, bundle.papers}, *totals, titlesOf(items)) +
                      checkMarks(shape, *totals);
    }
    const auto others =
        reader.all<BallotBundle>(Query()
                                     .eq(QStringLiteral("ballot_count"), bundle.count)
                                     .is(QStringLiteral("id"), Condition::Ne, bundle.id));
    qint64 papers = totals->papers;
    for (const BallotBundle& other : others)
        papers += other.papers;
    if (papers > ballot->returned)
        issues << warning(tr("With this bundle %1 papers are counted, but only %2 came back.")
                              .arg(papers)
                              .arg(ballot->returned),
                          tr("Look whether a bundle was entered twice."), QStringLiteral("papers"));
}

Issues mayRemove(const Reader& reader, const Record& record) {
    return countIsOpen(reader, asBundle(record).count);
}

Kind make() {
    Kind kind = kindOf<BallotBundle>("ballots", QT_TRANSLATE_NOOP("ballots", "Bundle of papers"),
                                     QT_TRANSLATE_NOOP("ballots", "Bundles of papers"));
    kind.titleKey = "number";
    kind.defaultSort = "number";
    kind.within = "ballot_count";
    kind.identity = {{"ballot_count", "number"}};
    kind.fields = {
        field<&BallotBundle::count>("ballot_count", QT_TRANSLATE_NOOP("ballots", "Count"))
            .required(),
        field<&BallotBundle::number>("number", QT_TRANSLATE_NOOP("ballots", "Bundle"))
            .listed(6)
            .hint(QT_TRANSLATE_NOOP("ballots", "Empty: the next one")),
        field<&BallotBundle::delegation>("delegation", QT_TRANSLATE_NOOP("ballots", "Delegation"))
            .listed(14)
            .hint(QT_TRANSLATE_NOOP("ballots", "Of hands that were counted by delegation")),
        field<&BallotBundle::papers>("papers", QT_TRANSLATE_NOOP("ballots", "Papers"))
            .listed(6)
            .hint(QT_TRANSLATE_NOOP("ballots", "Counted by itself when they are keyed one by one")),
        field<&BallotBundle::invalid>("invalid", QT_TRANSLATE_NOOP("ballots", "Invalid papers"))
            .listed(6),
        field<&BallotBundle::marks>("marks", QT_TRANSLATE_NOOP("ballots", "Marks"))
            .note()
            .hint(QT_TRANSLATE_NOOP("ballots",
                                    "A line per paper, a sign per item: 1 for, 2 against, 3 "
                                    "abstaining, x unreadable; ! an invalid paper")),
        field<&BallotBundle::totals>("totals", QT_TRANSLATE_NOOP("ballots", "Totals"))
            .note()
            .listed(20)
            .hint(QT_TRANSLATE_NOOP("ballots", "A line per item: for/against/abstaining")),
        field<&BallotBundle::others>("others", QT_TRANSLATE_NOOP("ballots", "Written in"))
            .note()
            .hint(QT_TRANSLATE_NOOP("ballots", "With totals: a name and its votes per line")),
        field<&BallotBundle::note>("note", QT_TRANSLATE_NOOP("ballots", "Note")).note(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    return kind;
}

} // namespace

Outcome<CountTotals> totalsOf(const BallotShape& shape, const BallotBundle& bundle) {
    if (!bundle.marks.isEmpty()) {
        const auto papers = readPapers(shape, bundle.marks);
        return papers ? Outcome<CountTotals>(addUp(shape, *papers)) : refuse(papers.error());
    }
    CountTotals totals;
    totals.papers = bundle.papers;
    totals.invalid = bundle.invalid;
    const auto items = readTotals(shape, bundle.totals);
    if (!items)
        return refuse(items.error());
    totals.items = *items;
    const auto others = readOthers(shape, bundle.others);
    if (!others) {
        Issues issues = others.error();
        for (Issue& issue : issues)
            issue.field = QStringLiteral("others");
        return refuse(issues);
    }
    totals.others = *others;
    return totals;
}

CountTotals countTotals(const Reader& reader, const Ballot& ballot, const BallotShape& shape,
                        Id<BallotCount> count, QList<qint64>* bundles) {
    CountTotals totals;
    totals.items.resize(shape.items);
    for (ItemTally& t : totals.items)
        t.grades.resize(shape.grades);
    for (const BallotBundle& bundle : reader.all<BallotBundle>(
             Query().eq(QStringLiteral("ballot_count"), count).by(QStringLiteral("number")))) {
        if (bundles)
            *bundles << bundle.papers;
        // Every bundle was read when it was entered, and its ballot has not changed since.
        if (const auto sum = totalsOf(shape, bundle))
            totals += *sum;
    }
    if (!ballot.onPaper()) {
        const auto named = namedVotes(reader, itemsOf(reader, ballot));
        for (qsizetype i = 0; i < named.size(); ++i)
            totals.items[i] += named[i];
    }
    return totals;
}

const Kind& BallotBundle::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
