// SPDX-License-Identifier: GPL-3.0-or-later
// Every step of every flow of this room, from every state: it goes where its table says, or
// nowhere and in words; and undo brings back exactly what was.
#include "tests/proposals/desk.h"

using namespace zhijia;
using zhijia::test::ProposalDesk;
using zhijia::test::why;

TEST_CASE("proposal flows: a step from a wrong state is refused in words; from a right one undo "
          "brings everything back") {
    ProposalDesk desk;
    const auto main = desk.docketed(QStringLiteral("主案"), 4);
    const Params all{{QStringLiteral("reason"), QStringLiteral("因故")},
                     {QStringLiteral("until"), QStringLiteral("2026-03-20")},
                     {QStringLiteral("to"), QStringLiteral("2026-05-20")},
                     {QStringLiteral("ground"), QStringLiteral("other")},
                     {QStringLiteral("into"), main.raw()},
                     {QStringLiteral("lead"), desk.shop.raw()},
                     {QStringLiteral("satisfaction"), QStringLiteral("satisfied")},
                     {QStringLiteral("kind"), QStringLiteral("c")},
                     {QStringLiteral("reply"), QStringLiteral("答复")},
                     {QStringLiteral("reasons"), QStringLiteral("条件不足")}};
    int serial = 0, refused = 0, done = 0;
    for (const Kind* kind : {&ProposalCall::kind(), &Proposal::kind(), &ProposalHandling::kind()}) {
        const Field& status = *kind->field(QString::fromUtf8(kind->flow->field));
        for (const EnumItem& item : status.options->items) {
            const QString state = QString::fromUtf8(item.name);
            if (state.isEmpty())
                continue;
            for (const Step& step : kind->flow->steps) {
                RawId id = 0;
                if (kind == &ProposalCall::kind()) {
                    ProposalCall c;
                    c.term = desk.term;
                    c.opensOn = QDate(2026, 3, 1);
                    c.closesOn = QDate(2026, 3, 20);
                    REQUIRE(desk.book().insert(c));
                    id = c.id;
                } else {
                    ++serial;
                    const auto p = desk.draft(QStringLiteral("第%1件").arg(serial), serial % 6);
                    id = p.raw();
                    if (kind == &ProposalHandling::kind()) {
                        ProposalDesk::ok(desk.step(p, "submit"));
                        ProposalDesk::ok(desk.step(p, "docket"));
                        id = desk.handed(p).raw();
                    }
                }
                auto record = desk.read().get(*kind, id);
                status.set(*record, state);
                REQUIRE(desk.book().change({"test", "state"},
                                           [&](Txn& txn) { return txn.relink(*kind, *record); }));
                const auto before = desk.read().get(*kind, id);
                Params params;
                for (const Param& p : step.params)
                    if (all.contains(QString::fromUtf8(p.key)))
                        params.insert(QString::fromUtf8(p.key),
                                      all.value(QString::fromUtf8(p.key)));
                const auto result = desk.step(*kind, id, step.verb, params);
                INFO(kind->name << " " << item.name << " " << step.verb);
                const bool mayStart =
                    step.from.empty() || std::ranges::any_of(step.from, [&](const char* s) {
                        return state == QLatin1StringView(s);
                    });
                if (!result) {
                    ++refused;
                    for (const Issue& issue : result.error())
                        CHECK_FALSE(issue.text.isEmpty());
                } else {
                    ++done;
                    REQUIRE(mayStart);
                    const auto now = desk.read().get(*kind, id);
                    CHECK(status.get(*now).toString() ==
                          (*step.to ? QString::fromUtf8(step.to) : state));
                    REQUIRE(desk.book().undo(result->deed));
                }
                const auto after = desk.read().get(*kind, id);
                for (const Field& f : kind->fields)
                    CHECK(f.get(*after) == f.get(*before));
            }
        }
    }
    CHECK(refused > 100);
    CHECK(done > 20);
}

TEST_CASE("proposal numbers: undo leaves no gap, whether it is refused or gives the newest back") {
    ProposalDesk desk;
    const auto first = desk.draft(QStringLiteral("甲"), 0);
    const auto second = desk.draft(QStringLiteral("乙"), 1);
    const auto one = desk.step(first, "submit");
    ProposalDesk::ok(one);
    const auto two = desk.step(second, "submit");
    ProposalDesk::ok(two);
    CHECK(desk.of(second).number == 2);
    ProposalDesk::no(desk.book().undo(one->deed), "a number would be missing before it");
    CHECK(desk.of(first).number == 1);
    CHECK(desk.of(first).status == ProposalStatus::Submitted);
    // The newest gives its number back, and the next one gets it.
    ProposalDesk::ok(desk.book().undo(two->deed));
    CHECK_FALSE(desk.of(second).number);
    CHECK(desk.of(desk.submitted(QStringLiteral("丙"), 2)).number == 2);
    ProposalDesk::ok(desk.step(second, "submit"));
    CHECK(desk.of(second).number == 3);
    // An entering that is taken back had a number too.
    Proposal typed = desk.form(QStringLiteral("丁"), 3);
    typed.status = ProposalStatus::Submitted;
    const auto entered = desk.book().insert(typed);
    ProposalDesk::ok(entered);
    CHECK(desk.of(Id<Proposal>(typed.id)).number == 4);
    CHECK(desk.of(desk.submitted(QStringLiteral("戊"), 4)).number == 5);
    ProposalDesk::ok(desk.book().undo(entered->deed));
    CHECK(desk.of(desk.submitted(QStringLiteral("己"), 4)).number == 4);
    CHECK(desk.of(desk.submitted(QStringLiteral("庚"), 4)).number == 6);
    // What came back to its author keeps its number; it is withdrawn, not thrown away.
    ProposalDesk::ok(
        desk.step(second, "send_back", {{QStringLiteral("reason"), QStringLiteral("一事一案")}}));
    ProposalDesk::no(desk.book().remove(Proposal::kind(), second.raw()), "it stands");
    ProposalDesk::ok(
        desk.step(second, "withdraw", {{QStringLiteral("reason"), QStringLiteral("作者撤回")}}));
}
