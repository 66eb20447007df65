// SPDX-License-Identifier: GPL-3.0-or-later
// What an election leaves open, and who is elected twice: said wherever its result is said.
#pragma once
#include "core/ballots/result.h"

namespace zhijia {

/// Seats that nobody has although no tie stands for them: fewer reached the needed number than are
/// to be elected.
struct Vacancy {
    QString post; ///< empty where the election has one post
    qint64 seats = 0, missing = 0;
};
QList<Vacancy> vacanciesOf(const QList<PostSeats>& posts, const QList<BallotTally>& lines);
/// "Vacant …, a re-vote fills them: committee 1 of 5." Empty when every seat is filled or tied.
QString vacancySentence(const QList<PostSeats>& posts, const QList<BallotTally>& lines);
/// A sentence about each person who is elected for more than one post. The names of the paper tell
/// people apart: two of one name with different units are two.
QStringList electedTwice(const Reader& reader, const Ballot& ballot);

/// "Chair: Wang Hong — for 59, against 2, abstaining 1, needed 32: Elected", a line for each item,
/// as the chair reads them out.
QStringList figuresOf(const Reader& reader, const Ballot& ballot);

namespace ballots {
/// "Entitled 62, present 60; papers issued 60, returned 59, valid 58, invalid 1." Of the papers
/// only what is known yet.
QString numbersSentence(const Ballot& ballot);
} // namespace ballots

} // namespace zhijia
