// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ballots/vacancy.h"
#include "core/ballots/words.h"
#include "core/book/reader.h"
#include <QMap>

namespace zhijia {

using ballots::tr;

namespace {

QString num(qint64 n) { return QString::number(n); }

QList<BallotTally> stored(const Reader& reader, const Ballot& ballot) {
    const auto lines = tallyOf(reader, Id<Ballot>(ballot.id));
    return {lines.begin(), lines.end()};
}

} // namespace

QList<Vacancy> vacanciesOf(const QList<PostSeats>& posts, const QList<BallotTally>& lines) {
    QList<Vacancy> open;
    for (const PostSeats& p : posts) {
        qint64 missing = p.seats;
        bool tied = false; // they stand for all that is left, and are named as tied
        for (const BallotTally& line : lines)
            if (line.post == p.post) {
                missing -= line.outcome == BallotOutcome::Elected;
                tied = tied || line.outcome == BallotOutcome::Tied;
            }
        if (missing > 0 && !tied)
            open.append({p.post, p.seats, missing});
    }
    return open;
}

QString vacancySentence(const QList<PostSeats>& posts, const QList<BallotTally>& lines) {
    QStringList open;
    for (const Vacancy& v : vacanciesOf(posts, lines))
        open << (v.post.isEmpty()
                     ? tr("%1 of %2 seats").arg(v.missing).arg(v.seats)
                     : tr("%1: %2 of %3 seats").arg(v.post, num(v.missing), num(v.seats)));
    return open.isEmpty() ? QString()
                          : tr("Vacant, because fewer reached the needed number than are to be "
                               "elected; a re-vote fills them: %1.")
                                .arg(open.join(tr(", ")));
}

QStringList electedTwice(const Reader& reader, const Ballot& ballot) {
    struct Posts {
        QString name;
        QStringList posts;
    };
    QMap<QString, Posts> people;
    for (const BallotTally& line : stored(reader, ballot)) {
        if (line.outcome != BallotOutcome::Elected || line.post.isEmpty())
            continue;
        const auto item = line.item ? reader.get(line.item) : std::nullopt;
        const QString where = item ? item->unitName : QString();
        Posts& his = people[line.title + u'\n' + where];
        his.name = where.isEmpty() ? line.title : tr("%1 (%2)").arg(line.title, where);
        his.posts << line.post;
    }
    // Somebody without a unit is whoever has that name.
    for (auto it = people.begin(); it != people.end(); ++it)
        if (it.key().endsWith(u'\n'))
            for (auto other = people.begin(); other != people.end(); ++other)
                if (other != it && other.key().startsWith(it.key())) {
                    other->posts += it->posts;
                    it->posts.clear();
                    break;
                }
    QStringList said;
    for (const Posts& p : std::as_const(people))
        if (p.posts.size() > 1)
            said << tr("%1 is elected for several posts: %2. Settle whether they go together; one "
                       "that is given up is elected anew.")
                        .arg(p.name, p.posts.join(tr(", ")));
    return said;
}

QStringList figuresOf(const Reader& reader, const Ballot& ballot) {
    const EnumTable& outcomes = enumTable<BallotOutcome>();
    const QStringList grades = gradesOf(ballot);
    QStringList said;
    for (const BallotTally& l : stored(reader, ballot)) {
        const QString who = l.post.isEmpty() ? l.title : tr("%1 (%2)").arg(l.title, l.post);
        if (ballot.way == BallotWay::Appraisal) {
            const QStringList counts = l.gradeCounts.split(u'/');
            QStringList parts;
            for (qsizetype i = 0; i < grades.size(); ++i)
                parts << tr("%1 %2").arg(grades[i], counts.value(i));
            said << tr("%1: %2").arg(who,
                                     (parts << tr("abstaining %1").arg(l.abstain)).join(tr(", ")));
            continue;
        }
        const EnumItem* outcome = outcomes.byValue(int(l.outcome));
        said << tr("%1: for %2, against %3, abstaining %4, needed %5: %6")
                    .arg(who, num(l.votesFor), num(l.votesAgainst), num(l.abstain), num(l.needed),
                         outcome ? outcomes.label(*outcome) : QString());
    }
    return said;
}

QString ballots::numbersSentence(const Ballot& b) {
    QString said = tr("Entitled %1, present %2.").arg(b.entitled).arg(b.present);
    if (!b.onPaper() || !b.closedAt.isValid())
        return said;
    said += u' ' + tr("Papers issued %1, returned %2.").arg(b.issued).arg(b.returned);
    if (b.status == BallotStatus::Counted || b.status == BallotStatus::Announced)
        said += u' ' + tr("Valid %1, invalid %2.").arg(b.returned - b.invalid).arg(b.invalid);
    return said;
}

} // namespace zhijia
