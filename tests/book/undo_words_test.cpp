// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to whoever wants to undo an undo: there is redo for the last one, and for an older
// one only one's hands.
#include "tests/support/office.h"

using namespace zhijia;
using zhijia::test::TempOffice;
using zhijia::test::why;

TEST_CASE("undo: of an undo it says how, and only what really works") {
    TempOffice o;
    o.member(QStringLiteral("张三"));
    const auto undone = o.book().undo(1);
    REQUIRE(undone);
    const auto again = o.book().undo(undone->deed);
    REQUIRE_FALSE(again);
    INFO(why(again.error()));
    CHECK(again.error().first().mend == QStringLiteral("Use redo."));
    REQUIRE(o.book().redo()); // as it said
    REQUIRE(o.book().undo(1));
    const qint64 last = o.book().log(1).first().deed;
    o.member(QStringLiteral("李四")); // nothing can be redone any more
    CHECK_FALSE(o.book().redo());
    const auto late = o.book().undo(last);
    REQUIRE_FALSE(late);
    INFO(why(late.error()));
    CHECK(late.error().first().mend.contains(QStringLiteral("by hand")));
    CHECK(late.error().first().mend != again.error().first().mend);
}
