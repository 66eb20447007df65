// SPDX-License-Identifier: GPL-3.0-or-later
// Words that say nothing are none: no answer, no reason, no owner. Withdrawing is no way round an
// answer, and what was decided of a suggestion stands.
#include "core/opinions/adopted.h"
#include "core/opinions/papers.h"
#include "core/opinions/summary.h"
#include "core/opinions/way.h"
#include "tests/opinions/desk.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("opinion: a full stop is no answer, no reason and no owner") {
    VoiceDesk o;
    const auto id = o.said("更衣室没有暖气");
    for (const char* nothing : {"", " ", "。", "-", "……", "\u200B"}) {
        INFO(nothing);
        VoiceDesk::no(o.step(id, "assign", VoiceDesk::with({{"unit_name", nothing}})),
                      "has no owner");
        VoiceDesk::no(
            o.step(id, "assign",
                   o.owner(VoiceDesk::with({{"urgency", "beyond"}, {"beyond_reason", nothing}}))),
            "beyond one's power");
        VoiceDesk::no(o.step(id, "withdraw", VoiceDesk::with({{"reason", nothing}})), "missing");
    }
    VoiceDesk::ok(o.step(id, "assign", o.owner()));
    for (const char* nothing : {"", "。", "-"})
        VoiceDesk::no(
            o.step(id, "answer", VoiceDesk::with({{"kind", "explained"}, {"answer", nothing}})),
            "missing");
    VoiceDesk::ok(
        o.step(id, "answer", VoiceDesk::with({{"kind", "explained"}, {"answer", "下月装"}})));
    VoiceDesk::no(o.step(id, "close_unrated", VoiceDesk::with({{"reason", "."}})), "missing");
    const auto unasked = o.step(id, "close_unrated", VoiceDesk::with({{"reason", "本人已离职"}}));
    VoiceDesk::ok(unasked);
    CHECK(why(unasked->notes).find("is known and was not asked") != std::string::npos);
    VoiceDesk::ok(o.book().undo());
    VoiceDesk::ok(o.step(id, "rate", VoiceDesk::with({{"rating", "not_satisfied"}})));
    VoiceDesk::no(o.step(id, "close", VoiceDesk::with({{"reason", "。"}})), "is not content");
    // Nor in a register that is taken over.
    Opinion old = o.opinion("食堂太咸", QDate(2026, 2, 2));
    old.status = OpinionStatus::Closed;
    old.answer = QStringLiteral("。");
    old.answeredOn = QDate(2026, 2, 3);
    old.unratedReason = QStringLiteral("-");
    VoiceDesk::no(o.book().insert(old), "was not answered");
    old.answer = QStringLiteral("已调整");
    VoiceDesk::no(o.book().insert(old), "was not rated");
}

TEST_CASE("opinion: withdrawn after its date it is said, and counted in the notice") {
    VoiceDesk o;
    const auto early = o.assigned("班车晚点");
    const auto late = o.assigned("宿舍漏水");
    const auto fresh = o.step(early, "withdraw", VoiceDesk::with({{"reason", "本人撤回"}}));
    VoiceDesk::ok(fresh);
    CHECK(fresh->notes.isEmpty());
    o.day(2026, 4, 1);
    const auto done = o.step(late, "withdraw", VoiceDesk::with({{"reason", "本人撤回"}}));
    VoiceDesk::ok(done);
    CHECK(why(done->notes).find("The answer was due on") != std::string::npos);
    o.said("食堂太咸");
    const OpinionSummary s = opinionSummary(o.read(), {});
    CHECK(s.received == 1);
    CHECK(s.withdrawn == 2);
    const auto notice = seriesNotice(o.read(), {});
    REQUIRE(notice);
    bool said = false;
    for (const report::Block& block : notice->blocks)
        if (const auto* p = std::get_if<report::Paragraph>(&block.as))
            for (const report::Run& run : p->runs)
                said = said || run.text == QStringLiteral("Withdrawn without an answer: 2.");
    CHECK(said);
}

TEST_CASE("suggestions: a remark comes to where it shows without being typed again") {
    VoiceDesk o;
    const auto remark = o.remark("食堂希望有清真窗口");
    VoiceDesk::ok(o.step(remark, "to_opinion"));
    const Id<Opinion> id(o.of(remark).becameId);
    VoiceDesk::ok(o.step(id, "suggest", VoiceDesk::with({{"round", "新食堂征求意见"}})));
    VoiceDesk::no(o.step(id, "suggest"), "among the suggestions already");
    const auto s = *o.read().first<AdoptedSuggestion>(Query());
    CHECK(s.title == QStringLiteral("食堂希望有清真窗口"));
    CHECK((s.opinion == id && s.round == QStringLiteral("新食堂征求意见") && s.unit == o.shop));
    o.day(2026, 3, 12);
    VoiceDesk::ok(
        o.step(Id<AdoptedSuggestion>(s.id), "adopt", VoiceDesk::with({{"where", "三号窗口"}})));
    const Way way = wayOf(o.read(), o.of(remark));
    CHECK(way.days == 10);
    CHECK((way.steps.last().what.contains(QStringLiteral("三号窗口")) && way.steps.last().result));
    CHECK_FALSE(way.ended); // its author has still no answer
}

TEST_CASE("suggestions: what was decided stands until it is decided again") {
    VoiceDesk o;
    AdoptedSuggestion s;
    s.title = QStringLiteral("食堂窗口设清真档");
    VoiceDesk::ok(o.book().insert(s));
    const Id<AdoptedSuggestion> id(s.id);
    VoiceDesk::no(o.step(id, "adopt", VoiceDesk::with({{"where", "。"}})), "missing");
    VoiceDesk::ok(o.step(id, "adopt", VoiceDesk::with({{"where", "三号窗口"}})));
    VoiceDesk::no(o.book().remove(AdoptedSuggestion::kind(), id.raw()), "was decided on");
    AdoptedSuggestion other = o.of(id);
    other.title = QStringLiteral("别的建议");
    VoiceDesk::no(o.book().update(other), "was decided on");
    other = o.of(id);
    other.note = QStringLiteral("已公示");
    VoiceDesk::ok(o.book().update(other));
    VoiceDesk::ok(o.step(id, "reconsider", VoiceDesk::with({{"reason", "场地有变"}})));
    other = o.of(id);
    other.title = QStringLiteral("食堂设清真窗口");
    VoiceDesk::ok(o.book().update(other));
    VoiceDesk::ok(o.book().remove(AdoptedSuggestion::kind(), id.raw()));
}
