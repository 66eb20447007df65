// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions and their records, numbers and papers; suggestions and where they show.
#include "core/office/dues.h"
#include "core/office/sample.h"
#include "core/opinions/papers.h"
#include "tests/opinions/desk.h"
#include <numeric>

using namespace zhijia;
using zhijia::test::VoiceDesk;

namespace {

Id<OpinionSession> planned(VoiceDesk& o, QDate on) {
    OpinionSession s;
    s.series = o.series;
    s.heldOn = on;
    s.chair = QStringLiteral("工会主席");
    s.recorder = QStringLiteral("干事");
    VoiceDesk::ok(o.book().insert(s));
    return Id<OpinionSession>(s.id);
}
void comes(VoiceDesk& o, Id<OpinionSession> session, const char* name) {
    SessionAttendance a;
    a.session = session;
    a.name = QString::fromUtf8(name);
    VoiceDesk::ok(o.book().insert(a));
}
QString textOf(const report::Document& d) {
    QString text;
    for (const report::Table* t : d.tables())
        for (const report::Row& r : t->rows)
            text += r.cells.join(u'|') + u'\n';
    return text;
}

} // namespace

TEST_CASE("opinion session: held with its record, closed when every opinion has an owner") {
    VoiceDesk o;
    const auto id = planned(o, QDate(2026, 3, 2));
    CHECK(o.of(id).number == 1);
    CHECK(o.of(id).name.contains(QStringLiteral("职工意见沟通会")));
    VoiceDesk::no(o.step(id, "hold"), "No worker");
    comes(o, id, "张三");
    SessionAttendance twice;
    twice.session = id;
    twice.name = QStringLiteral("张三");
    VoiceDesk::no(o.book().insert(twice), "already");
    OpinionSession without = o.of(id);
    without.chair.clear();
    VoiceDesk::ok(o.book().update(without));
    VoiceDesk::no(o.step(id, "hold"), "who chairs");
    without.chair = QStringLiteral("主席");
    VoiceDesk::ok(o.book().update(without));
    VoiceDesk::ok(o.step(id, "hold"));
    Opinion said = o.opinion("食堂的汤太咸");
    said.session = id;
    VoiceDesk::ok(o.book().insert(said));
    CHECK(o.of(Id<Opinion>(said.id)).receivedOn == QDate(2026, 3, 2));
    VoiceDesk::no(o.step(id, "close"), "1 opinions of this session have no owner");
    VoiceDesk::ok(o.step(Id<Opinion>(said.id), "assign", o.owner()));
    VoiceDesk::ok(o.step(id, "close"));
    SessionTopic topic;
    topic.session = id;
    topic.title = QStringLiteral("补一个议题");
    VoiceDesk::no(o.book().insert(topic), "its record stands");
    Opinion late = o.opinion("会后补的");
    late.session = id;
    VoiceDesk::no(o.book().insert(late), "its record stands");
    OpinionSession moved = o.of(id);
    moved.place = QStringLiteral("别处");
    VoiceDesk::no(o.book().update(moved), "its record stands");
    VoiceDesk::no(o.step(id, "reopen"), "missing");
    VoiceDesk::ok(o.step(id, "reopen", VoiceDesk::with({{"reason", "漏记议题"}})));
    VoiceDesk::ok(o.book().insert(topic));
    VoiceDesk::ok(o.step(id, "close"));
    // The next one is due a month later, on a working day, until it is planned.
    auto dues = OpinionSeries::kind().dues(o.read(), o.of(o.series), o.read().today());
    REQUIRE(dues.size() == 1);
    CHECK(dues.first().on == QDate(2026, 4, 2));
    const auto next = planned(o, QDate(2026, 4, 1));
    CHECK(o.of(next).number == 2);
    CHECK(OpinionSeries::kind().dues(o.read(), o.of(o.series), o.read().today()).isEmpty());
    VoiceDesk::no(o.step(next, "hold"), "planned for");
    VoiceDesk::ok(o.step(next, "cancel", VoiceDesk::with({{"reason", "合并召开"}})));
    CHECK(o.of(planned(o, QDate(2026, 5, 6))).number == 3); // its number stays
}

TEST_CASE("opinion papers: minutes begin with what was left undone; the notice names nobody") {
    VoiceDesk o;
    const auto first = planned(o, QDate(2026, 3, 2));
    comes(o, first, "张三");
    VoiceDesk::ok(o.step(first, "hold"));
    Opinion said = o.opinion("食堂的汤太咸");
    said.session = first;
    VoiceDesk::ok(o.book().insert(said));
    const Id<Opinion> id(said.id);
    VoiceDesk::ok(o.step(id, "assign", o.owner()));
    VoiceDesk::ok(o.step(id, "make_measure",
                         VoiceDesk::with({{"due_on", "2026-03-20"}, {"title", "换厨师"}})));
    Opinion second = o.opinion("更衣室没有暖气");
    second.session = first;
    VoiceDesk::ok(o.book().insert(second));
    VoiceDesk::ok(o.step(Id<Opinion>(second.id), "assign", o.owner()));
    o.day(2026, 4, 1);
    const auto next = planned(o, QDate(2026, 4, 1));
    const auto minutes = sessionMinutes(o.read(), next);
    REQUIRE(minutes);
    CHECK(textOf(*minutes).contains(QStringLiteral("换厨师")));
    CHECK(textOf(*minutes).contains(QStringLiteral("更衣室没有暖气")));
    const auto firstMinutes = sessionMinutes(o.read(), first);
    REQUIRE(firstMinutes);
    CHECK_FALSE(textOf(*firstMinutes).contains(QStringLiteral("换厨师")));
    VoiceDesk::ok(o.step(id, "answer", VoiceDesk::with({{"kind", "planned"}, {"answer", "换人"}})));
    for (const auto& paper : {sessionNotice(o.read(), first), seriesNotice(o.read(), o.series),
                              seriesNotice(o.read(), {})}) {
        REQUIRE(paper);
        const QString text = textOf(*paper);
        CHECK(text.contains(QStringLiteral("换人")));
        CHECK_FALSE(text.contains(QStringLiteral("欧阳建国")));
    }
    CHECK(opinionSheet(o.read(), id));
    CHECK_FALSE(opinionSheet(o.read(), Id<Opinion>(42)));
    CHECK_FALSE(sessionMinutes(o.read(), Id<OpinionSession>(42)));
    const OpinionSummary s = opinionSummary(o.read(), Query().eq(QStringLiteral("session"), first));
    CHECK(s.received == 2);
    CHECK(s.answered == 1);
    CHECK(s.inTime == 0); // three working days were over
    for (const auto* list : {&s.byClass, &s.byState, &s.byAnswer, &s.byRating})
        CHECK(std::accumulate(list->begin(), list->end(), qint64(0),
                              [](qint64 n, const VoiceCount& c) { return n + c.count; }) == 2);
}

TEST_CASE("suggestions: adopted ones say where they show, the others why not") {
    VoiceDesk o;
    AdoptedSuggestion s;
    VoiceDesk::no(o.book().insert(s), "what was suggested");
    s.title = QStringLiteral("食堂窗口设清真档");
    s.round = QStringLiteral("新食堂设计第二轮");
    VoiceDesk::ok(o.book().insert(s));
    const Id<AdoptedSuggestion> id(s.id);
    VoiceDesk::no(o.step(id, "adopt"), "missing");
    VoiceDesk::no(o.step(id, "not_adopt"), "missing");
    VoiceDesk::no(o.step(id, "adopt_partly", VoiceDesk::with({{"where", "三号窗口"}})), "missing");
    VoiceDesk::ok(o.step(id, "adopt", VoiceDesk::with({{"where", "三号窗口"}})));
    VoiceDesk::no(o.step(id, "not_adopt", VoiceDesk::with({{"reason", "x"}})), "not possible now");
    Opinion a = o.opinion("院里多放长椅");
    a.anonymous = true;
    VoiceDesk::ok(o.book().insert(a));
    AdoptedSuggestion b;
    b.opinion = Id<Opinion>(a.id);
    VoiceDesk::ok(o.book().insert(b));
    CHECK(o.of(Id<AdoptedSuggestion>(b.id)).title == QStringLiteral("院里多放长椅"));
    AdoptedSuggestion named = o.of(Id<AdoptedSuggestion>(b.id));
    named.authorName = QStringLiteral("欧阳建国");
    VoiceDesk::no(o.book().update(named), "anonymous");
    const auto paper = suggestionsPaper(o.read(), 0);
    REQUIRE(paper);
    CHECK(textOf(*paper).contains(QStringLiteral("三号窗口")));
    // Asked for one of them, it holds what was asked then, and nothing else.
    AdoptedSuggestion other;
    other.title = QStringLiteral("礼盒换成米面油");
    other.round = QStringLiteral("春节慰问品");
    VoiceDesk::ok(o.book().insert(other));
    const auto round = suggestionsPaper(o.read(), id.raw());
    REQUIRE(round);
    CHECK(textOf(*round).contains(QStringLiteral("三号窗口")));
    CHECK_FALSE(textOf(*round).contains(QStringLiteral("礼盒换成米面油")));
    CHECK(textOf(*suggestionsPaper(o.read(), 0)).contains(QStringLiteral("礼盒换成米面油")));
}

TEST_CASE("opinions due: the same records as a look at each of them") {
    VoiceDesk o;
    const auto one = o.said("甲事"), two = o.assigned("乙事"), three = o.answered("丙事");
    const auto four = o.answered("丁事");
    VoiceDesk::ok(o.step(four, "rate", VoiceDesk::with({{"rating", "satisfied"}})));
    const auto five = o.answered("戊事");
    VoiceDesk::ok(o.step(five, "close_unrated", VoiceDesk::with({{"reason", "离职"}})));
    QSet<RawId> due;
    for (const Due& d : duesOf(o.read(), o.read().today()))
        if (d.kind == QStringLiteral("opinion"))
            due << d.record;
    CHECK(due == QSet<RawId>{one.raw(), two.raw(), three.raw(), four.raw()});
    for (const Opinion& x : o.read().all<Opinion>())
        for (const Due& d : Opinion::kind().dues(o.read(), x, o.read().today()))
            CHECK(d.on == x.nextDue);
    const auto first = Opinion::kind().dues(o.read(), o.of(two), o.read().today());
    REQUIRE(first.size() == 1);
    CHECK_FALSE(first.first().rule.isEmpty()); // the deadline cites its rule
}

TEST_CASE("sample: the office tells the way from a cold tricycle to a heated car", "[sample]") {
    zhijia::test::TempOffice sample;
    const auto built = buildSample(*sample.office);
    INFO((built ? std::string() : zhijia::test::why(built.error())));
    REQUIRE(built);
    const auto r =
        sample.read().first<Remark>(Query().eq(QStringLiteral("status"), QStringLiteral("turned")));
    REQUIRE(r);
    const Way way = wayOf(sample.read(), *r);
    CHECK(way.ended);
    CHECK(way.days == 29);
    CHECK(way.joined == 1);
    CHECK(std::ranges::is_sorted(way.steps, {}, &WayStep::on));
    for (const OpinionSession& s : sample.read().all<OpinionSession>())
        CHECK(sessionMinutes(sample.read(), Id<OpinionSession>(s.id)));
}
