// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle of papers as text, the way it is keyed: a line per paper, a sign per item. It is what is
// stored, so that every paper can be looked at again; totals are always added up from it.
#pragma once
#include "core/ballots/tally.h"
#include <optional>

namespace zhijia {

/// What can stand on a paper: items in their order, what each is for, how many marks are allowed.
struct BallotShape {
    BallotWay way = BallotWay::Secret;
    int items = 0;
    int grades = 0;       ///< of an appraisal
    QStringList posts;    ///< of an election; at least one, "" when it has no name
    QList<int> postOf;    ///< of each item, an index into `posts`
    QStringList titles{}; ///< of each item of an election, tidied: nobody printed is written in
    QList<qint64> seats;  ///< of each post
    QList<qint64> limits; ///< most marks for each post on a paper; 0: no limit
    bool isElection() const { return way == BallotWay::Election; }
    /// The number of an item as the paper prints it: each post begins with 1.
    int numberOf(int item) const;
};

/// One paper. Signs: '1' for, '2' against, '3' abstaining; of an appraisal '1' … the grade and '0'
/// none; 'x' the item cannot be read.
struct PaperMarks {
    bool invalid = false;
    QByteArray marks; ///< a sign per item; empty when the paper is invalid
    QList<WrittenIn> others;
};

/// Reads one paper: "1121", "1 1 2 1", "!" (invalid; also '*'), "1211+张三" or "1211+副主席:张三"
/// with somebody written in. Also '0' for abstaining and '.' for what cannot be read.
Outcome<PaperMarks> readPaper(const BallotShape& shape, const QString& text);
QString printPaper(const BallotShape& shape, const PaperMarks& paper);

/// The papers of a bundle, separated by line ends, commas, semicolons or blanks; one with a name
/// written in has a line of its own. Issues name the paper.
Outcome<QList<PaperMarks>> readPapers(const BallotShape& shape, const QString& text);
QString printPapers(const BallotShape& shape, const QList<PaperMarks>& papers);

/// Why the whole paper counts as invalid although its marks can be read: more marks than allowed
/// in an election of one post. (With several posts only that post's part is invalid.)
bool isOvermarked(const BallotShape& shape, const PaperMarks& paper);
/// Adds a paper to the totals.
void addPaper(const BallotShape& shape, const PaperMarks& paper, CountTotals& totals);
/// Of totals that were typed: the marks for a post, names on the paper and written in, are never
/// more than the valid papers can hold. Papers keyed one by one always fit.
Issues checkMarks(const BallotShape& shape, const CountTotals& totals);
CountTotals addUp(const BallotShape& shape, const QList<PaperMarks>& papers);

/// Totals per item as text: "30/5/2" (for/against/abstain) or "30/5/2/1" with what is invalid in
/// that item only; of an appraisal a number per grade, then abstaining, then invalid. An item per
/// line or separated by blanks; every item must be there.
Outcome<QList<ItemTally>> readTotals(const BallotShape& shape, const QString& text);
QString printTotals(const BallotShape& shape, const QList<ItemTally>& items);
/// "张三 3; 副主席:李四 1".
Outcome<QMap<WrittenIn, qint64>> readOthers(const BallotShape& shape, const QString& text);
QString printOthers(const BallotShape& shape, const QMap<WrittenIn, qint64>& others);

/// "主席: 1" per line (or separated by semicolons): the posts of an election and their seats.
struct PostSeats {
    QString post;
    qint64 seats = 0;
};
Outcome<QList<PostSeats>> readPosts(const QString& text);
/// "优秀/称职/基本称职/不称职" → 2 to 9 different words.
Outcome<QStringList> readGrades(const QString& text);

} // namespace zhijia
