// SPDX-License-Identifier: GPL-3.0-or-later
// Notices and objections: posting, early ends, objections in time and late, certificates, wrong
// moves and undo.
#include "core/office/dues.h"
#include "core/rules/rules.h"
#include "tests/notices/board.h"

using namespace zhijia;
using zhijia::test::Board;
using zhijia::test::refusal;

namespace {

bool says(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}
Params why(const char* text) { return {{QStringLiteral("reason"), QString::fromUtf8(text)}}; }
Params on(const char* day) { return {{QStringLiteral("on"), QString::fromUtf8(day)}}; }

} // namespace

TEST_CASE("notice: from posting to the certificate, and back by undo") {
    Board b;
    const Resolution r = b.adopted();
    Notice n = b.posted(&r);
    CHECK(n.title.contains(r.title));
    CHECK((n.about == NoticeAbout::Resolution && n.sitting == b.meeting && n.days == 5));
    CHECK(n.postedBy == QStringLiteral("李梅"));
    CHECK(n.endsOn == QDate(2026, 3, 9)); // 2 March is a Monday; a weekend lies in between
    CHECK(b.now(r).status == ResolutionStatus::Published);
    CHECK(b.now(r).publishedWhere == QStringLiteral("厂务公开栏"));

    // Undo takes both back, redo brings both again.
    REQUIRE(b.book().undo());
    CHECK(b.now(n).status == NoticeStatus::Draft);
    CHECK(b.now(r).status == ResolutionStatus::Adopted);
    REQUIRE(b.book().redo());
    CHECK(b.now(r).status == ResolutionStatus::Published);

    for (const int day : {2, 3, 6, 9}) {
        b.today(2026, 3, day);
        const std::string text = refusal(b.take(n, "end"));
        CHECK(says(text, "2026-03-10"));
    }
    b.today(2026, 3, 12);
    CHECK_FALSE(b.take(n, "end", on("2026-03-09"))); // not even afterwards
    const auto early = b.take(n, "end", on("2026-03-09"));
    CHECK(early.error().first().rule == Rules::inForce(b.read()).cite(rule::noticeDays));
    CHECK_FALSE(b.take(n, "end", on("2026-03-13")));
    REQUIRE(b.take(n, "end", on("2026-03-10")));
    CHECK_FALSE(b.take(n, "certify", on("2026-03-09")));
    REQUIRE(b.take(n, "certify"));
    CHECK(b.now(n).certifiedOn == QDate(2026, 3, 12));
    REQUIRE(b.book().undo());
    REQUIRE(b.book().undo());
    CHECK(b.now(n).status == NoticeStatus::Posted);
}

TEST_CASE("notice: fewer days than the rule need a reason in writing, more need none") {
    Board b;
    Notice n = b.notice();
    n.days = 3;
    const auto refused = b.book().update(n);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().first().rule == Rules::inForce(b.read()).cite(rule::noticeDays));
    n.shortReason = QStringLiteral("   ");
    CHECK_FALSE(b.book().update(n));
    n.shortReason = QStringLiteral("上级限期上报");
    REQUIRE(b.book().update(n));
    for (const qint64 days : {0, -1, 251, 100'000})
        for (Notice wrong = b.now(n); wrong.days != days;) {
            wrong.days = days;
            CHECK_FALSE(b.book().update(wrong));
        }
    n = b.now(n);
    n.days = 10;
    REQUIRE(b.book().update(n));
    REQUIRE(b.take(n, "post"));
    CHECK(b.now(n).endsOn == QDate(2026, 3, 16));
}

TEST_CASE("notice: what hangs is lengthened with a reason, never shortened, and stands otherwise") {
    Board b;
    Notice n = b.posted();
    const auto longer = [&](qint64 days) {
        return b.take(n, "lengthen",
                      {{QStringLiteral("days"), days},
                       {QStringLiteral("reason"), QStringLiteral("征求更多意见")}});
    };
    for (const qint64 days : {0, 4, 5, 251})
        CHECK_FALSE(longer(days));
    CHECK_FALSE(b.take(n, "lengthen", {{QStringLiteral("days"), 8}}));
    REQUIRE(longer(7));
    n = b.now(n);
    CHECK((n.days == 7 && n.endsOn == QDate(2026, 3, 11)));
    CHECK(n.longer.contains(QStringLiteral("征求更多意见")));
    for (const auto& edit : std::initializer_list<std::function<void(Notice&)>>{
             [](Notice& x) { x.days = 5; }, [](Notice& x) { x.days = 9; },
             [](Notice& x) { x.text = QStringLiteral("别的"); },
             [](Notice& x) { x.places = QStringLiteral("别处"); },
             [](Notice& x) { x.postedOn = QDate(2026, 2, 1); }}) {
        Notice copy = b.now(n);
        edit(copy);
        CHECK_FALSE(b.book().update(copy));
    }
    CHECK_FALSE(b.book().remove(Notice::kind(), n.id));
}

TEST_CASE("notice: posting asks for places, contacts, text and an adopted resolution") {
    Board b;
    Notice n;
    n.title = QStringLiteral("空的公示");
    REQUIRE(b.book().insert(n));
    const std::string text = refusal(b.take(n, "post"));
    CHECK(says(text, "no text"));
    CHECK(says(text, "where the notice is posted"));
    CHECK(says(text, "objections reach"));
    const Resolution draft = b.draft();
    Notice of = b.notice(&draft);
    CHECK(says(refusal(b.take(of, "post")), "not adopted"));
    CHECK_FALSE(b.take(of, "end"));
    CHECK_FALSE(b.take(of, "certify"));
    CHECK_FALSE(b.take(b.notice(), "post", on("2026-03-03"))); // tomorrow
    Notice lost;
    lost.about = NoticeAbout::Resolution;
    lost.title = QStringLiteral("没有决议");
    CHECK_FALSE(b.book().insert(lost));
    Notice untitled;
    CHECK_FALSE(b.book().insert(untitled));
    REQUIRE(b.book().remove(Notice::kind(), n.id)); // a draft may go
}

TEST_CASE("notice: a resolution stays while its notice hangs") {
    Board b;
    const Resolution r = b.adopted();
    const Notice n = b.posted(&r);
    CHECK(says(refusal(b.take(r, "withdraw", why("有误"))), "still hangs"));
    REQUIRE(b.take(n, "withdraw", why("有误")));
    REQUIRE(b.take(r, "withdraw", why("有误")));
    Notice again = b.notice();
    again.resolution = Id<Resolution>(r.id);
    again.about = NoticeAbout::Resolution;
    REQUIRE(b.book().update(again));
    CHECK_FALSE(b.take(again, "post"));
}

TEST_CASE("notice: an open objection holds up the end, an upheld one forbids it") {
    Board b;
    Notice n = b.posted();
    const Objection o = b.objection(n);
    CHECK((o.number == 1 && o.receivedOn == QDate(2026, 3, 2) && !o.late));
    b.today(2026, 3, 10);
    CHECK(says(refusal(b.take(n, "end")), "Not answered"));
    CHECK_FALSE(b.take(o, "close"));
    CHECK_FALSE(b.take(o, "answer", {{QStringLiteral("answer"), QStringLiteral("答")}}));
    b.settle(o);
    const Objection second = [&] {
        Objection x;
        x.notice = Id<Notice>(n.id);
        x.fromName = QStringLiteral("赵不同");
        x.text = QStringLiteral("程序不对");
        x.receivedOn = QDate(2026, 3, 9);
        REQUIRE(b.book().insert(x));
        return x;
    }();
    CHECK(second.number == 2);
    b.settle(second, "upheld");
    CHECK(says(refusal(b.take(n, "end")), "Upheld"));
    REQUIRE(b.take(n, "withdraw", why("异议成立")));
    REQUIRE(b.take(n, "draft_again"));
    CHECK_FALSE(b.take(n, "draft_again")); // once
    const auto next =
        b.read().first<Notice>(Query().eq(QStringLiteral("again_of"), Id<Notice>(n.id)));
    REQUIRE(next);
    CHECK(
        (next->status == NoticeStatus::Draft && next->text == n.text && !next->postedOn.isValid()));
    CHECK_FALSE(b.take(*next, "post", on("2026-03-09")));
    REQUIRE(b.take(*next, "post"));
}

TEST_CASE("notice: what comes after the end is taken with a remark only") {
    Board b;
    Notice n = b.posted();
    b.today(2026, 3, 10);
    REQUIRE(b.take(n, "end"));
    REQUIRE(b.take(n, "certify"));
    b.today(2026, 3, 20);
    Objection late;
    late.notice = Id<Notice>(n.id);
    late.anonymous = true;
    late.text = QStringLiteral("刚刚看到");
    const auto refused = b.book().insert(late);
    CHECK(says(refusal(refused), "2026-03-09"));
    CHECK(refused.error().first().field == QStringLiteral("late_remark"));
    late.lateRemark = QStringLiteral("本人公示期间住院");
    REQUIRE(b.book().insert(late));
    CHECK(late.late);
    b.settle(late);
    CHECK(b.now(late).status == ObjectionStatus::Closed);
    // What the certificate would have had to list cannot appear behind its back.
    Objection back;
    back.notice = Id<Notice>(n.id);
    back.anonymous = true;
    back.text = QStringLiteral("补登");
    back.receivedOn = QDate(2026, 3, 5);
    CHECK(says(refusal(b.book().insert(back)), "certified"));
}

TEST_CASE("notice: objections are not made to disappear, nor changed behind an answer") {
    Board b;
    Notice n = b.posted();
    Objection o = b.objection(n, false);
    Objection slip = b.objection(n);
    REQUIRE(b.book().remove(Objection::kind(), slip.id)); // nothing followed yet
    b.settle(o);
    CHECK_FALSE(b.book().remove(Objection::kind(), o.id));
    Objection edited = b.now(o);
    edited.text = QStringLiteral("没有意见");
    CHECK_FALSE(b.book().update(edited));
    b.today(2026, 3, 10);
    REQUIRE(b.take(n, "end"));
    REQUIRE(b.take(n, "certify"));
    edited = b.now(o);
    edited.handler = QStringLiteral("别人");
    CHECK(says(refusal(b.book().update(edited)), "certified"));
    CHECK_FALSE(b.book().remove(Notice::kind(), n.id));
    // Undo: the newest first; the answer cannot be undone under the certificate.
    const auto log = b.book().log(10);
    CHECK_FALSE(b.book().undo(log.at(2).deed)); // the closing of the objection
    REQUIRE(b.book().undo());
    REQUIRE(b.book().undo());
    REQUIRE(b.book().undo());
    CHECK(b.now(o).status == ObjectionStatus::Answered);
}

TEST_CASE("notice: an objection says who, or that nobody does, and when") {
    Board b;
    const Notice n = b.posted();
    const auto insert = [&](const std::function<void(Objection&)>& edit) {
        Objection o;
        o.notice = Id<Notice>(n.id);
        o.anonymous = true;
        o.text = QStringLiteral("异议");
        edit(o);
        return b.book().insert(o);
    };
    CHECK_FALSE(insert([](Objection& o) { o.anonymous = false; }));
    CHECK_FALSE(insert([](Objection& o) { o.fromName = QStringLiteral("某某"); }));
    CHECK_FALSE(insert([](Objection& o) { o.text.clear(); }));
    CHECK_FALSE(insert([](Objection& o) { o.receivedOn = QDate(2026, 3, 1); }));
    CHECK_FALSE(insert([](Objection& o) { o.receivedOn = QDate(2026, 3, 3); }));
    CHECK_FALSE(insert([](Objection& o) { o.number = -1; }));
    CHECK(insert([](Objection& o) { o.number = 4; }));
    CHECK_FALSE(insert([](Objection& o) { o.number = 4; }));
    const Notice draft = b.notice();
    CHECK_FALSE(insert([&](Objection& o) { o.notice = Id<Notice>(draft.id); }));
}

TEST_CASE("notice: who objected is masked in lists and exports") {
    Board b;
    const Objection o = b.objection(b.posted(), false);
    const Kind& kind = Objection::kind();
    for (const char* key : {"from_name", "from_contact"}) {
        const Field& f = *kind.field(QString::fromUtf8(key));
        CHECK(f.has(Field::Sensitive));
        CHECK_FALSE(b.read().display(kind, f, f.get(o)).contains(QStringLiteral("赵不同")));
    }
}

TEST_CASE("notice: dues name the day, the rule, and whether it is provisional") {
    Board b;
    const Resolution r = b.adopted();
    Notice n = b.posted(&r);
    const Objection o = b.objection(n);
    const QList<Due> dues = duesOf(b.read(), b.read().today());
    const auto of = [&](const char* kind, RawId id) {
        for (const Due& due : dues)
            if (due.kind == QLatin1StringView(kind) && due.record == id)
                return due;
        return Due{};
    };
    const Due down = of("notice", n.id), answer = of("objection", o.id);
    CHECK(down.on == QDate(2026, 3, 10));
    CHECK(down.rule == Rules::inForce(b.read()).cite(rule::noticeDays));
    CHECK_FALSE(down.provisional);
    CHECK(answer.on == QDate(2026, 3, 9));
    CHECK(of("resolution", r.id).record == 0); // posting published it
    b.today(2026, 12, 29);
    const Notice later = b.posted();
    CHECK(noticeDues(b.read(), later, b.read().today()).first().provisional);
    CHECK(later.provisional);
}

TEST_CASE("notice: a posting that was objected to is not taken back") {
    Board b;
    const Notice n = b.posted();
    const qint64 posting = b.now(n).revision;
    const Objection slip = b.objection(n);
    CHECK(says(refusal(b.book().undo(posting)), "objections"));
    CHECK(b.now(n).status == NoticeStatus::Posted);
    REQUIRE(b.book().remove(Objection::kind(), slip.id)); // it was entered by mistake
    REQUIRE(b.book().undo(posting));
    CHECK(b.now(n).status == NoticeStatus::Draft);
}
