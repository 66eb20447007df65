// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ballots/revote.h"
#include "core/ballots/words.h"
#include "core/book/txn.h"
#include <QSet>

namespace zhijia {

using ballots::tr;

namespace {

/// What a re-vote is about: everything of a void ballot; the tied of an election, or whoever was
/// not elected where seats are left; of other ballots what did not pass.
struct Open {
    std::vector<BallotItem> items;
    QList<PostSeats> posts;
};
Open leftOpen(const Reader& reader, const Ballot& b) {
    const auto items = itemsOf(reader, b);
    if (b.status == BallotStatus::Void)
        return {items, postsOf(b)};
    Open left;
    const auto lines = tallyOf(reader, Id<Ballot>(b.id));
    const auto take = [&](const QString& post, BallotOutcome outcome) {
        bool any = false;
        for (const BallotTally& line : lines)
            if (line.post == post && line.outcome == outcome) {
                any = true;
                BallotItem candidate;
                candidate.title = line.title; // written in: not on the paper yet
                candidate.post = line.post;
                for (const BallotItem& i : items)
                    if (line.item == Id<BallotItem>(i.id))
                        candidate = i;
                if (line.item || outcome == BallotOutcome::Tied)
                    left.items.push_back(candidate);
            }
        return any;
    };
    if (b.way != BallotWay::Election) {
        take(QString(), BallotOutcome::NotPassed);
        return left;
    }
    for (const PostSeats& p : postsOf(b)) {
        qint64 free = p.seats;
        for (const BallotTally& line : lines)
            free -= line.post == p.post && line.outcome == BallotOutcome::Elected;
        if (free > 0 &&
            (take(p.post, BallotOutcome::Tied) || take(p.post, BallotOutcome::NotElected)))
            left.posts.append({p.post, free});
    }
    return left;
}

/// A ballot that still counts and repeats this one, through void re-votes too: the same seats are
/// not voted on twice.
std::optional<Ballot> standingRepeat(const Reader& reader, const Ballot& of, QSet<RawId>& seen) {
    if (seen.contains(of.id))
        return std::nullopt;
    seen << of.id;
    for (const Ballot& b : reader.all<Ballot>(Query()
                                                  .eq(QStringLiteral("repeats"), Id<Ballot>(of.id))
                                                  .by(QStringLiteral("number")))) {
        if (b.status != BallotStatus::Void)
            return b;
        if (auto further = standingRepeat(reader, b, seen))
            return further;
    }
    return std::nullopt;
}

/// The first ballot of a line of void ones: what it left open is what the others are about.
Ballot originOf(const Reader& reader, Ballot b) {
    QSet<RawId> seen;
    while (b.status == BallotStatus::Void && b.repeats && !seen.contains(b.id)) {
        seen << b.id;
        const auto before = reader.get(b.repeats);
        if (!before)
            break;
        b = *before;
    }
    return b;
}

} // namespace

Issues mayRevote(const Reader& reader, const Record& record, const Params&) {
    const auto& old = static_cast<const Ballot&>(record);
    Issues issues = sittingClosed(reader, old);
    QSet<RawId> seen;
    if (const auto again = standingRepeat(reader, originOf(reader, old), seen)) {
        issues << error(tr("Ballot %1 votes on it again already.").arg(again->number),
                        tr("Go on with that one, or declare it void first."));
        return issues;
    }
    if (leftOpen(reader, old).items.empty())
        issues << error(tr("Nothing is left to vote on: everything is decided."),
                        tr("Make a new ballot for something else."));
    return issues;
}

Outcome<void> revote(Txn& txn, Record& record, const Params&) {
    const auto& old = static_cast<const Ballot&>(record);
    const Open left = leftOpen(txn, old);
    Ballot b;
    b.sitting = old.sitting;
    b.title = tr("%1 (re-vote)").arg(old.title);
    b.way = old.way;
    b.important = old.important;
    b.grades = old.grades;
    b.nameOrder = old.nameOrder;
    b.instructions = old.instructions;
    b.majorityBase = old.majorityBase;
    b.majorityNum = old.majorityNum;
    b.majorityDen = old.majorityDen;
    b.majorityLeast = old.majorityLeast;
    b.majoritySource = old.majoritySource;
    b.repeats = Id<Ballot>(old.id);
    b.scrutineers = old.scrutineers;
    b.tellers = old.tellers;
    b.marksLimit = old.status == BallotStatus::Void ? old.marksLimit : 0;
    QStringList posts;
    for (const PostSeats& p : left.posts) {
        b.seats += p.seats;
        posts << QStringLiteral("%1: %2").arg(p.post).arg(p.seats);
    }
    if (!old.posts.isEmpty())
        b.posts = posts.join(u'\n');
    // The ballot it repeats must be over, which `old` is; its row is still to be written.
    const auto made = txn.insert(b);
    if (!made)
        return refuse(made.error());
    for (BallotItem item : left.items) {
        item.id = item.revision = 0;
        item.ballot = *made;
        item.position = 0;
        if (auto ok = txn.insert(item); !ok)
            return refuse(ok.error());
    }
    txn.note({Severity::Note, {}, tr("Ballot %1 was made for the re-vote.").arg(b.number), {}, {}});
    return {};
}

} // namespace zhijia
