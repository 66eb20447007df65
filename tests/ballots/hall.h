// SPDX-License-Identifier: GPL-3.0-or-later
// An open sitting with deputies in the hall, and ballots in it.
#pragma once
#include "core/ballots/result.h"
#include "core/ballots/vote.h"
#include "tests/congress/hall.h"

namespace zhijia::test {

struct BallotHall : Hall {
    Id<Sitting> session;
    std::vector<Attendance> lines;

    /// `n` deputies, the first `present` of them in the hall, the sitting open.
    explicit BallotHall(int n = 12, int present = 10) {
        deputies(n);
        session = sitting();
        lines = roll(session);
        for (int i = 0; i < present; ++i)
            REQUIRE(step(lines[size_t(i)], "check_in"));
        REQUIRE(step(session, "open"));
        lines = roll(session);
    }
    Ballot ballot(BallotWay way, const QStringList& items,
                  const std::function<void(Ballot&)>& more = {}) {
        Ballot b;
        b.sitting = session;
        b.title = QStringLiteral("审议事项");
        b.way = way;
        b.seats = way == BallotWay::Election ? 2 : 0;
        b.scrutineers = QStringLiteral("监票甲、监票乙");
        if (more)
            more(b);
        const auto made = book().insert(b);
        INFO((made ? std::string() : why(made.error())));
        REQUIRE(made);
        for (const QString& title : items)
            add(b, title);
        return b;
    }
    BallotItem add(const Ballot& b, const QString& title, const QString& post = {}) {
        BallotItem i;
        i.ballot = Id<Ballot>(b.id);
        i.title = title;
        i.post = post;
        const auto made = book().insert(i);
        INFO((made ? std::string() : why(made.error())));
        REQUIRE(made);
        return i;
    }
    Ballot now(const Ballot& b) { return *read().get(Id<Ballot>(b.id)); }
    Outcome<Receipt> move(const Ballot& b, const char* verb, const Params& params = {}) {
        return book().step(Ballot::kind(), b.id, QString::fromUtf8(verb), params);
    }
    void ok(const Outcome<Receipt>& done) {
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
    }
    static Params papers(qint64 issued, qint64 returned) {
        return {{QStringLiteral("issued"), issued}, {QStringLiteral("returned"), returned}};
    }
    static Params reason() { return {{QStringLiteral("reason"), QStringLiteral("票箱混入废纸")}}; }
    Outcome<Receipt> bundle(const BallotCount& count, const char* marks) {
        BallotBundle b;
        b.count = Id<BallotCount>(count.id);
        b.marks = QString::fromUtf8(marks);
        return book().insert(b);
    }
    Outcome<Receipt> totals(const BallotCount& count, const char* text, qint64 papers = 0,
                            qint64 invalid = 0, Id<Delegation> delegation = {}) {
        BallotBundle b;
        b.count = Id<BallotCount>(count.id);
        b.totals = QString::fromUtf8(text);
        b.papers = papers;
        b.invalid = invalid;
        b.delegation = delegation;
        return book().insert(b);
    }
    Outcome<Receipt> submit(const BallotCount& count) {
        return book().step(BallotCount::kind(), count.id, QStringLiteral("submit"));
    }
    /// Opens, collects, and counts both times the same papers.
    void countAll(const Ballot& b, const char* marks, qint64 issued, qint64 returned) {
        ok(move(b, "open"));
        ok(move(b, "collect", papers(issued, returned)));
        ok(move(b, "count"));
        for (const BallotCount& count : countsOf(read(), Id<Ballot>(b.id))) {
            ok(bundle(count, marks));
            ok(submit(count));
        }
    }
};

} // namespace zhijia::test
