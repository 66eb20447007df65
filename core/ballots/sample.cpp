// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ballots/sample.h"
#include "core/ballots/item.h"
#include "core/ballots/words.h"

namespace zhijia {

Outcome<void> addSampleBallots(Book& book, Id<Sitting> sitting) {
    const auto done = book.change(
        {"ballots", QT_TRANSLATE_NOOP("ballots", "Prepare the ballots of the sample sitting"), {}},
        [&](Txn& txn) -> Outcome<void> {
            const auto add = [&](Ballot ballot, const QList<BallotItem>& items) -> Outcome<void> {
                ballot.sitting = sitting;
                ballot.scrutineers = QStringLiteral("郑守信、冯明");
                ballot.tellers = QStringLiteral("褚清、卫点点");
                const auto made = txn.insert(ballot);
                if (!made)
                    return refuse(made.error());
                for (BallotItem item : items) {
                    item.ballot = *made;
                    if (auto ok = txn.insert(item); !ok)
                        return refuse(ok.error());
                }
                return {};
            };
            Ballot secret;
            secret.title = QStringLiteral("配送员劳动保护办法");
            secret.important = true;
            BallotItem matter;
            matter.title = QStringLiteral("《配送员劳动保护办法（草案）》");
            if (auto ok = add(secret, {matter}); !ok)
                return ok;
            Ballot appraisal;
            appraisal.title = QStringLiteral("民主评议领导人员");
            appraisal.way = BallotWay::Appraisal;
            QList<BallotItem> leaders;
            for (const auto& [name, job] :
                 {std::pair{"秦启明", "总经理"}, {"尤志远", "副总经理"}, {"许文澜", "财务总监"}}) {
                BallotItem leader;
                leader.title = QString::fromUtf8(name);
                leader.job = QString::fromUtf8(job);
                leaders << leader;
            }
            return add(appraisal, leaders);
        });
    return done ? Outcome<void>() : refuse(done.error());
}

} // namespace zhijia
