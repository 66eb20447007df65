// SPDX-License-Identifier: GPL-3.0-or-later
// Votes from a meeting tool come in through the window's own wizard: looked at line by line, taken
// in as one deed, and once.
#include "core/ballots/vote.h"
#include "tests/ui/support/hall.h"
#include "ui/exchange/import_wizard.h"
#include "ui/list/hooks.h"

using namespace zhijia;
using namespace zhijia::test;

namespace {

struct Votes : Hall {
    Ballot ballot;
    QStringList names; ///< of the deputies in the room
    QTemporaryDir lists;
    Votes() {
        Sitting s;
        s.term = Id<Term>(d.read().all<Term>().front().id);
        s.heldOn = d.read().today();
        s.mode = SittingMode::Both;
        REQUIRE(d.book().insert(s));
        sitting = Id<Sitting>(s.id);
        REQUIRE(d.book().step(Sitting::kind(), s.id, u8("call")));
        for (const Attendance& a : d.read().all<Attendance>()) {
            REQUIRE(d.book().step(Attendance::kind(), a.id, u8("check_in")));
            names << a.name;
        }
        REQUIRE(d.book().step(Sitting::kind(), s.id, u8("open")));
        ballot.sitting = sitting;
        ballot.title = u8("福利方案");
        ballot.way = BallotWay::Open;
        REQUIRE(d.book().insert(ballot));
        BallotItem item;
        item.ballot = Id<Ballot>(ballot.id);
        item.title = u8("福利方案");
        REQUIRE(d.book().insert(item));
        REQUIRE(d.book().step(Ballot::kind(), ballot.id, u8("open")));
    }
    QString list(const QStringList& lines) {
        const QString path = lists.filePath(u8("表决结果.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write((u8("姓名,表决\r\n") + lines.join(u8("\r\n")) + u8("\r\n")).toUtf8());
        return path;
    }
    /// The wizard, with its preview made.
    ImportWizard& looked(const QString& path) {
        listHooks().importKind(*d.window, BallotVote::kind(), path, {{u8("ballot"), ballot.id}});
        ImportWizard* wizard = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            for (auto* w : d.window->findChildren<ImportWizard*>())
                if (w->isVisible() && w->state().isLooked)
                    wizard = w;
            return wizard != nullptr;
        }));
        wizard->next();
        wizard->next();
        REQUIRE(QTest::qWaitFor([&] { return wizard->state().overview != nullptr; }));
        return *wizard;
    }
};

} // namespace

TEST_CASE("votes of a meeting tool are previewed and taken in through the window",
          "[ballots][import]") {
    Votes v;
    REQUIRE(v.names.size() == six);
    const QString path = v.list({v.names[0] + u8(",赞成"), v.names[1] + u8(",反对"),
                                 v.names[2] + u8(",弃权"), u8("陌生人,赞成")});
    ImportWizard& first = v.looked(path);
    CHECK(first.state().overview->counts.added == 3);
    CHECK(first.state().overview->counts.rejected == 1);
    CHECK(v.d.read().all<BallotVote>().empty()); // a preview writes nothing
    first.finish();
    REQUIRE(QTest::qWaitFor([&] { return first.state().isDone(); }));
    CHECK(v.d.read().all<BallotVote>().size() == 3);
    first.reject();
    v.d.settle();
    // The same list again brings nobody in twice.
    ImportWizard& again = v.looked(path);
    CHECK(again.state().overview->counts.added == 0);
    again.reject();
    v.d.settle();
    CHECK(v.d.read().all<BallotVote>().size() == 3);
}
