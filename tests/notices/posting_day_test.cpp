// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a notice is reckoned from the day it was posted: that day is one on which it could
// hang, and a certificate says when it was entered here.
#include "core/notices/papers.h"
#include "tests/notices/board.h"
#include "tests/support/paper_text.h"

using namespace zhijia;
using namespace zhijia::test;

namespace {

Params posting(const char* on, const char* why = "") {
    Params params{{QStringLiteral("on"), QString::fromUtf8(on)},
                  {QStringLiteral("by"), QStringLiteral("李梅")}};
    if (*why)
        params.insert(QStringLiteral("late_reason"), QString::fromUtf8(why));
    return params;
}

Notice about(Board& b, NoticeAbout what) {
    Notice n;
    n.title = QStringLiteral("公示%1").arg(int(what));
    n.about = what;
    n.sitting = b.meeting;
    n.text = QStringLiteral("现予公示。");
    n.places = QStringLiteral("厂务公开栏");
    n.contacts = QStringLiteral("工会办公室");
    REQUIRE(b.book().insert(n));
    return n;
}

} // namespace

TEST_CASE("notices: nothing hangs before what it makes public, nor years ago") {
    Board b; // sits on 2 March 2026, in a term from 1 March 2025
    b.today(2026, 3, 20);
    const Notice result = about(b, NoticeAbout::Ballot), other = about(b, NoticeAbout::Other),
                 people = about(b, NoticeAbout::Deputies);
    const char* why = "张贴当日系统停机";
    for (const char* day : {"1900-01-02", "2020-01-02", "2026-03-01"}) {
        INFO(day);
        CHECK_FALSE(b.take(result, "post", posting(day, why)));
    }
    for (const Notice& n : {other, people}) {
        CHECK_FALSE(b.take(n, "post", posting("2020-01-02", why)));
        CHECK_FALSE(b.take(n, "post", posting("1900-01-02", why)));
        CHECK_FALSE(b.take(n, "post", posting("2026-03-21", why))); // tomorrow
    }
    Notice free = about(b, NoticeAbout::Other);
    free = b.now(free);
    free.sitting = {};
    REQUIRE(b.book().update(free));
    CHECK_FALSE(b.take(free, "post", posting("2020-01-02", why)));
    REQUIRE(b.take(people, "post", posting("2026-02-20", why))); // before the sitting
    REQUIRE(b.take(result, "post", posting("2026-03-02", why)));
}

TEST_CASE(
    "notices: a posting of a day that is over asks for a word, and the certificate prints it") {
    Board b;
    b.today(2026, 3, 20);
    const Notice n = about(b, NoticeAbout::Ballot);
    const auto bare = b.take(n, "post", posting("2026-03-02"));
    REQUIRE_FALSE(bare);
    CHECK(bare.error().first().field == QStringLiteral("late_reason"));
    CHECK_FALSE(b.take(n, "post", posting("2026-03-02", "  ")));
    REQUIRE(b.take(n, "post", posting("2026-03-02", "张贴当日系统停机")));
    CHECK(b.now(n).enteredOn == QDate(2026, 3, 20));
    REQUIRE(b.take(n, "end"));
    REQUIRE(b.take(n, "certify"));
    const QString text = paperText(*noticeCertificate(b.read(), n.id));
    CHECK(text.contains(QStringLiteral("Posting entered on")));
    CHECK(text.contains(QStringLiteral("张贴当日系统停机")));
    const Notice prompt = about(b, NoticeAbout::Rules);
    REQUIRE(b.take(prompt, "post", posting("2026-03-20")));
    b.today(2026, 4, 20);
    REQUIRE(b.take(prompt, "end"));
    CHECK_FALSE(paperText(*noticeCertificate(b.read(), prompt.id))
                    .contains(QStringLiteral("Posting entered on")));
    REQUIRE(b.book().undo());
    REQUIRE(b.book().undo());
    CHECK_FALSE(b.now(prompt).enteredOn.isValid());
}
