// SPDX-License-Identifier: GPL-3.0-or-later
// An office with a term, two delegations and as many members as a test asks for.
#pragma once
#include "core/congress/attendance.h"
#include "core/congress/roll.h"
#include "tests/support/office.h"

namespace zhijia::test {

struct Hall : TempOffice {
    Id<Unit> company;
    Id<Term> term;
    Id<Delegation> first, second;

    Hall() {
        company = unit(QStringLiteral("华北公司"));
        Term t;
        t.unit = company;
        t.from = QDate(2025, 3, 1);
        t.to = QDate(2029, 2, 28);
        t.staffCount = 600;
        t.staffWomen = 150;
        REQUIRE(book().insert(t));
        term = Id<Term>(t.id);
        first = delegation(QStringLiteral("第一代表团"), 1);
        second = delegation(QStringLiteral("第二代表团"), 2);
    }
    Id<Delegation> delegation(const QString& name, int position) {
        Delegation d;
        d.term = term;
        d.name = name;
        d.position = position;
        REQUIRE(book().insert(d));
        return Id<Delegation>(d.id);
    }
    Id<Member> person(const QString& name, Sex sex = Sex::Male, bool manager = false,
                      bool frontLine = false) {
        Member m;
        m.name = name;
        m.sex = sex;
        m.unit = company;
        m.manager = manager;
        m.frontLine = frontLine;
        REQUIRE(book().insert(m));
        return Id<Member>(m.id);
    }
    static Params onPaper() { return {{QStringLiteral("note"), QStringLiteral("见选举大会记录")}}; }
    QList<Id<Deputy>> elect(const QList<Id<Member>>& members, Id<Delegation> delegation = {},
                            const Params& votes = onPaper()) {
        QList<Id<Deputy>> ids;
        const auto done = book().change({"test", "elect"}, [&](Txn& txn) {
            return electFromMembers(txn, term, delegation, members, DeputyCategory::None, votes)
                .map([&](const QList<Id<Deputy>>& made) { ids = made; });
        });
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
        return ids;
    }
    /// `n` deputies called 代表1, 代表2 …
    QList<Id<Deputy>> deputies(int n) {
        QList<Id<Member>> members;
        REQUIRE(book().change({"test", "members"}, [&](Txn& txn) -> Outcome<void> {
            for (int i = 1; i <= n; ++i) {
                Member m;
                m.name = QStringLiteral("代表%1").arg(i);
                m.unit = company;
                if (auto ok = txn.insert(m); !ok)
                    return refuse(ok.error());
                members << Id<Member>(m.id);
            }
            return {};
        }));
        return elect(members, first);
    }
    Id<Sitting> sitting(bool called = true) {
        Sitting s;
        s.term = term;
        s.heldOn = QDate(2026, 3, 2);
        s.starts = QStringLiteral("09:00");
        s.place = QStringLiteral("职工之家礼堂");
        REQUIRE(book().insert(s));
        if (called)
            REQUIRE(book().step(Sitting::kind(), s.id, QStringLiteral("call")));
        return Id<Sitting>(s.id);
    }
    std::vector<Attendance> roll(Id<Sitting> id) {
        return read().all<Attendance>(
            Query().eq(QStringLiteral("sitting"), id).by(QStringLiteral("id")));
    }
    Outcome<Receipt> step(const Attendance& a, const char* verb, const Params& params = {}) {
        return book().step(Attendance::kind(), a.id, QString::fromUtf8(verb), params);
    }
    Outcome<Receipt> step(Id<Sitting> id, const char* verb, const Params& params = {}) {
        return book().step(Sitting::kind(), id.raw(), QString::fromUtf8(verb), params);
    }
};

} // namespace zhijia::test
