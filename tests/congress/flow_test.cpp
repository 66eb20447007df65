// SPDX-License-Identifier: GPL-3.0-or-later
// Every step of every flow of this room, from every state: it goes where its table says, or
// nowhere; and undo brings back exactly what was.
#include "tests/congress/hall.h"

using namespace zhijia;
using zhijia::test::Hall;
using zhijia::test::why;

namespace {

/// Values that satisfy every guard but the state.
Params paramsOf(const Step& step, QDate today) {
    const Params all{{QStringLiteral("reason"), QStringLiteral("因故")},
                     {QStringLiteral("on"), today.toString(Qt::ISODate)},
                     {QStringLiteral("to"), QStringLiteral("2029-12-31")},
                     {QStringLiteral("override_reason"), QStringLiteral("暴雪封路")},
                     {QStringLiteral("staff_entitled"), 10},
                     {QStringLiteral("staff_present"), 8},
                     {QStringLiteral("votes_for"), 6},
                     {QStringLiteral("note"), QStringLiteral("记录在案")}};
    Params params;
    for (const Param& p : step.params)
        if (all.contains(QString::fromUtf8(p.key)))
            params.insert(QString::fromUtf8(p.key), all.value(QString::fromUtf8(p.key)));
    return params;
}

/// Puts a record into a state without the step that leads there.
Outcome<void> into(Txn& txn, const Kind& kind, Record& record, const QString& state) {
    kind.field(QString::fromUtf8(kind.flow->field))->set(record, state);
    return txn.relink(kind, record);
}

/// A record of the kind, in the state, with whatever it needs around it.
RawId make(Hall& hall, const Kind& kind, const QString& state, const QString& verb) {
    static int serial = 0;
    RawId id = 0;
    const auto elsewhere = hall.unit(QStringLiteral("别处%1").arg(++serial));
    const auto done = hall.book().change({"test", "make"}, [&](Txn& txn) -> Outcome<void> {
        const auto put = [&](Record& r) -> Outcome<void> {
            return txn.insert(kind, r).and_then([&](RawId made) {
                id = made;
                return into(txn, kind, r, state);
            });
        };
        Member m;
        m.name = QStringLiteral("某某%1").arg(++serial);
        if (auto ok = txn.insert(m); !ok)
            return refuse(ok.error());
        Deputy d;
        d.term = hall.term;
        d.member = Id<Member>(m.id);
        Sitting s;
        s.term = hall.term;
        s.heldOn = QDate(2026, 3, 2);
        if (&kind == &Term::kind()) {
            Term t;
            t.unit = elsewhere; // a unit has one term in office at a time
            t.from = QDate(2025, 3, 1);
            t.to = QDate(2029, 2, 28);
            return put(t);
        }
        if (&kind == &Deputy::kind()) {
            if (verb == QLatin1StringView("stay")) { // is taken by somebody who has moved
                d.electedIn = elsewhere;
                m.unit = hall.company;
                if (auto ok = txn.update(m); !ok)
                    return ok;
            }
            return put(d);
        }
        d.status = DeputyStatus::Elected;
        if (auto ok = txn.insert(d); !ok)
            return refuse(ok.error());
        if (auto ok = txn.insert(s); !ok)
            return refuse(ok.error());
        const auto now = &kind == &Sitting::kind() ? state : QStringLiteral("called");
        id = s.id;
        if (&kind == &Sitting::kind() && now != QLatin1StringView("planned"))
            for (const RawId deputy : deputiesInForce(txn, hall.term, s.heldOn)) {
                Attendance row; // before the sitting is over: then its roll stands
                row.sitting = Id<Sitting>(s.id);
                row.deputy = Id<Deputy>(deputy);
                if (auto ok = txn.insert(row); !ok)
                    return refuse(ok.error());
            }
        if (auto ok = into(txn, Sitting::kind(), s, now); !ok)
            return ok;
        Attendance a;
        a.sitting = Id<Sitting>(s.id);
        if (&kind == &Attendance::kind()) {
            a.deputy = Id<Deputy>(d.id);
            if (auto ok = put(a); !ok || verb != QLatin1StringView("release"))
                return ok;
            d = *txn.get(Id<Deputy>(d.id));
            d.endedOn = s.heldOn;
            return into(txn, Deputy::kind(), d, QStringLiteral("ended"));
        }
        return {};
    });
    INFO((done ? std::string() : why(done.error())));
    REQUIRE(done);
    return id;
}

} // namespace

TEST_CASE("congress flows: every step from every state goes where the table says, or is refused; "
          "undo brings it back") {
    for (const Kind* kind :
         {&Term::kind(), &Sitting::kind(), &Deputy::kind(), &Attendance::kind()}) {
        Hall hall;
        const Field& status = *kind->field(QString::fromUtf8(kind->flow->field));
        for (const EnumItem& item : status.options->items) {
            const QString state = QString::fromUtf8(item.name);
            if (state.isEmpty())
                continue;
            for (const Step& step : kind->flow->steps) {
                if (qstrcmp(step.verb, "draft_resolutions") == 0)
                    continue; // core/notices does it and tests it: here nothing was ever passed
                const bool allowed = std::ranges::any_of(
                    step.from, [&](const char* s) { return state == QLatin1StringView(s); });
                const RawId id = make(hall, *kind, state, QString::fromUtf8(step.verb));
                const auto before = hall.read().get(*kind, id);
                const auto fields = [&] {
                    QVariantList values;
                    const auto now = hall.read().get(*kind, id);
                    for (const Field& f : kind->fields)
                        values << f.get(*now);
                    return values << now->revision;
                };
                const auto was = fields();
                const Params params = paramsOf(step, hall.read().today());
                INFO(kind->name << " " << state.toStdString() << " -" << step.verb);
                const auto whyButton = whyNot(hall.read(), *kind, *before, step, params, true);
                CHECK(refuses(whyButton) == !allowed);
                const auto done = hall.book().step(*kind, id, QString::fromUtf8(step.verb), params);
                INFO((done ? std::string() : why(done.error())));
                REQUIRE(done.has_value() == allowed);
                if (!allowed) {
                    CHECK(fields() == was);
                    CHECK_FALSE(done.error().first().mend.isEmpty());
                    continue;
                }
                CHECK(status.get(*hall.read().get(*kind, id)).toString() ==
                      (*step.to ? QString::fromUtf8(step.to) : state));
                if (!done->changes.isEmpty()) {
                    REQUIRE(hall.book().undo());
                    CHECK(fields() == was);
                }
            }
        }
        const auto issues = hall.office->store().check();
        INFO(why(issues));
        CHECK(issues.isEmpty());
    }
}

TEST_CASE("congress flows: what a step needs is asked for, and a status never changes by editing") {
    Hall hall;
    const auto ids = hall.deputies(3);
    const auto sitting = hall.sitting();
    auto row = hall.roll(sitting).front();
    CHECK_FALSE(hall.step(row, "excuse"));
    CHECK_FALSE(hall.step(row, "excuse", {{QStringLiteral("reason"), QString()}}));
    CHECK_FALSE(hall.book().step(Deputy::kind(), ids[0].raw(), QStringLiteral("resign")));
    row.state = AttendanceState::Present;
    CHECK_FALSE(hall.book().update(row));
    Sitting s = *hall.read().get(sitting);
    s.status = SittingStatus::Open;
    CHECK_FALSE(hall.book().update(s));
    Deputy d = *hall.read().get(ids[0]);
    d.status = DeputyStatus::Ended;
    CHECK_FALSE(hall.book().update(d));
}

TEST_CASE("deputies: the unit's vote is checked, and may be left to paper only with a note") {
    Hall hall;
    const auto propose = [&] {
        Deputy d;
        d.term = hall.term;
        d.member = hall.person(QStringLiteral("李雷"));
        REQUIRE(hall.book().insert(d));
        CHECK(d.status == DeputyStatus::Proposed);
        return d.id;
    };
    struct Vote {
        int staff, came, yes;
        bool ok;
        const char* field;
    };
    const Vote votes[] = {{30, 20, 16, true, ""},           {30, 19, 19, false, "staff_present"},
                          {30, 20, 15, false, "votes_for"}, {30, 31, 20, false, "staff_present"},
                          {30, 20, 21, false, "votes_for"}, {3, 2, 2, true, ""},
                          {0, 0, 0, false, "votes_for"},    {-3, 2, 2, false, "staff_entitled"}};
    for (const Vote& v : votes) {
        const RawId id = propose();
        const auto done = hall.book().step(Deputy::kind(), id, QStringLiteral("elect"),
                                           {{QStringLiteral("staff_entitled"), v.staff},
                                            {QStringLiteral("staff_present"), v.came},
                                            {QStringLiteral("votes_for"), v.yes}});
        INFO(v.staff << " " << v.came << " " << v.yes << " "
                     << (done ? std::string() : why(done.error())));
        CHECK(done.has_value() == v.ok);
        if (!done)
            CHECK(std::ranges::any_of(done.error(), [&](const Issue& i) {
                return i.field == QLatin1StringView(v.field);
            }));
    }
    const RawId id = propose();
    CHECK_FALSE(hall.book().step(Deputy::kind(), id, QStringLiteral("elect")));
    CHECK_FALSE(hall.book().step(Deputy::kind(), id, QStringLiteral("elect"),
                                 {{QStringLiteral("staff_entitled"), 30}}));
    CHECK(hall.book().step(Deputy::kind(), id, QStringLiteral("elect"),
                           {{QStringLiteral("note"), QStringLiteral("2025年3月选举记录")}}));
    CHECK_FALSE(hall.book().step(Deputy::kind(), id, QStringLiteral("recall"),
                                 {{QStringLiteral("reason"), QStringLiteral("失职")},
                                  {QStringLiteral("staff_entitled"), 30},
                                  {QStringLiteral("staff_present"), 25},
                                  {QStringLiteral("votes_for"), 15}}));
    CHECK(hall.book().step(Deputy::kind(), id, QStringLiteral("recall"),
                           {{QStringLiteral("reason"), QStringLiteral("失职")},
                            {QStringLiteral("staff_entitled"), 30},
                            {QStringLiteral("staff_present"), 25},
                            {QStringLiteral("votes_for"), 16}}));
    const Deputy d = *hall.read().get(Id<Deputy>(id));
    CHECK(d.endedHow == DeputyEnd::Recalled);
    CHECK(d.endedReason.contains(QStringLiteral("16")));
}

TEST_CASE("deputies: one mandate a term, card numbers without gaps, nobody half elected") {
    Hall hall;
    const auto zhang = hall.person(QStringLiteral("张三")),
               li = hall.person(QStringLiteral("李四")), wang = hall.person(QStringLiteral("王五"));
    const auto ids = hall.elect({zhang, li}, hall.first);
    CHECK(hall.read().get(ids[0])->cardNo == 1);
    CHECK(hall.read().get(ids[1])->cardNo == 2);
    const auto again = hall.book().change({"test", "elect"}, [&](Txn& txn) {
        return electFromMembers(txn, hall.term, hall.first, {wang, zhang}, DeputyCategory::Worker,
                                Hall::onPaper())
            .map([](const auto&) {});
    });
    REQUIRE_FALSE(again);
    CHECK(again.error().first().text.contains(QStringLiteral("张三")));
    CHECK(hall.read().count<Deputy>() == 2);
    CHECK(hall.read().get(hall.elect({wang})[0])->cardNo ==
          3); // the refused try gave its number back
    // After the end of the first mandate the same person may be elected again, with a new card.
    REQUIRE(hall.book().step(Deputy::kind(), ids[0].raw(), QStringLiteral("resign"),
                             {{QStringLiteral("reason"), QStringLiteral("调岗")}}));
    CHECK(hall.read().get(hall.elect({zhang})[0])->cardNo == 4);
    // A delegation of another term is refused.
    Term other;
    REQUIRE(hall.book().insert(other));
    Deputy d;
    d.term = Id<Term>(other.id);
    d.member = zhang;
    d.delegation = hall.first;
    CHECK_FALSE(hall.book().insert(d));
    d.delegation = {};
    CHECK(hall.book().insert(d));
}
