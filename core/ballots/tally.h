// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of a ballot, without an office around it: what must add up, what a majority is of,
// and what is said when it does not fit. Whole numbers only; nothing here reads a record.
#pragma once
#include "core/base/issue.h"
#include "core/rules/rule.h"
#include <QMap>
#include <QStringList>

namespace zhijia {

enum class BallotWay { None, Open, Secret, Appraisal, Election };

/// A majority is a share, of a base, and whether exactly the share does (过半数 excludes the half).
struct Majority {
    RuleBase base = RuleBase::Entitled;
    Ratio share{1, 2};
    bool strict = true;
    /// The least number of votes that does, out of `of` ≥ 0. At least 1: nobody wins with no vote.
    qint64 needed(qint64 of) const;
    /// Of an empty base nothing is a majority.
    bool met(qint64 votes, qint64 of) const;
};

/// The votes on one item, as counted. Of an appraisal `grades` holds a number per grade and yes and
/// no stay 0. `invalid`: papers that are valid as a whole but not in this item.
struct ItemTally {
    qint64 yes = 0, no = 0, abstain = 0, invalid = 0;
    QList<qint64> grades{};
    qint64 graded() const;
    /// valid = for + against + abstain (+ grades)
    qint64 valid() const { return yes + no + abstain + graded(); }
    ItemTally& operator+=(const ItemTally& other);
    bool operator==(const ItemTally&) const = default;
};

/// What the roll and the ballot boxes say. Of an open vote nothing is issued and nothing comes
/// back.
struct BallotNumbers {
    bool onPaper = true;
    qint64 entitled = 0, present = 0, issued = 0, returned = 0;
};

/// Somebody written in: for which post, and who.
struct WrittenIn {
    int post = 0;
    QString name;
    bool operator==(const WrittenIn&) const = default;
    bool operator<(const WrittenIn& b) const {
        return post != b.post ? post < b.post : name < b.name;
    }
};

/// What one group of tellers counted, or one bundle of it.
struct CountTotals {
    qint64 papers = 0, invalid = 0; ///< invalid: whole papers
    QList<ItemTally> items;
    QMap<WrittenIn, qint64> others;
    qint64 valid() const { return papers - invalid; }
    CountTotals& operator+=(const CountTotals& other);
};

/// The number that the majority is of, for one item. Those who are absent, who abstain or whose
/// paper is invalid never make "entitled" or "present" smaller. Of an open vote, cast is what was
/// counted in the item.
qint64 baseOf(RuleBase base, const BallotNumbers& numbers, const CountTotals& count,
              const ItemTally& item);

/// issued ≤ present ≤ entitled; returned ≤ issued. Issues name the field ("issued", "returned") and
/// what was probably mixed up. `citation` is cited where more came back than was issued.
Issues checkNumbers(const BallotNumbers& numbers, const QString& citation = {});

/// returned = valid + invalid, and in each item valid papers = for + against + abstain (+ grades) +
/// invalid in that item; nobody written in has more votes than papers are valid. `bundles` are the
/// sizes of the bundles in order, to name the one that was left out or counted twice. Of an open
/// vote: each item's votes ≤ present.
Issues checkCount(const BallotNumbers& numbers, const CountTotals& count, const QStringList& titles,
                  const QList<qint64>& bundles = {});

/// Where two counts differ, item by item, and what was probably read differently. Empty when they
/// agree.
Issues compareCounts(const CountTotals& first, const CountTotals& second, const QStringList& titles,
                     const QString& citation = {});

enum class BallotOutcome { None, Passed, NotPassed, Elected, NotElected, Tied, Graded };

/// Who is elected for one post: of those above the majority the first `seats` by votes. When the
/// last seat falls to several with equal votes, none of them has it: they are `Tied`, and a re-vote
/// between them decides. `bases` are the candidates' own (see `baseOf`).
QList<BallotOutcome> electionOutcomes(const QList<qint64>& votes, const QList<qint64>& bases,
                                      const Majority& majority, qint64 seats);

} // namespace zhijia
