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
