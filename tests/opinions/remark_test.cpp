// SPDX-License-Identifier: GPL-3.0-or-later
// A remark becomes an opinion, a proposal, a measure or a topic without being typed again, and its
// way to the result can be told with its days.
#include "tests/opinions/desk.h"

using namespace zhijia;
using zhijia::test::VoiceDesk;
using zhijia::test::why;

TEST_CASE("remark: from a cold tricycle to a heated one, day by day") {
    VoiceDesk o;
    o.day(2025, 11, 3);
    const auto id = o.remark("三轮车没有暖风，零下四十度手都冻僵了", VoiceChannel::StationHead);
    const auto same = o.remark("冬天三轮车没有暖风，冻手", VoiceChannel::Chat);
    CHECK(o.of(id).number == QStringLiteral("2025-0001"));
    const auto alike = alikeRemarks(o.read(), o.of(same));
    REQUIRE(alike.size() == 1);
    CHECK(alike.first().id == id.raw());
    VoiceDesk::no(o.step(id, "class"), "missing");
    VoiceDesk::ok(o.step(id, "class", VoiceDesk::with({{"category", "environment"}})));
    VoiceDesk::no(o.step(same, "join", {{QStringLiteral("into"), same.raw()}}), "itself");
    VoiceDesk::ok(o.step(same, "join", {{QStringLiteral("into"), id.raw()}}));
    o.day(2025, 11, 4);
    VoiceDesk::ok(o.step(id, "to_opinion"));
    CHECK(o.of(id).becameKind == QStringLiteral("opinion"));
    const Id<Opinion> opinion(o.of(id).becameId);
    CHECK(o.of(opinion).text == o.of(id).text);
    CHECK(o.of(opinion).category == VoiceClass::Environment);
    CHECK(o.of(opinion).receivedOn == QDate(2025, 11, 3)); // the deadline runs from the first word
    VoiceDesk::no(o.step(id, "to_opinion"), "not possible now");
    Remark edited = o.of(id);
    edited.text = QStringLiteral("改了");
    VoiceDesk::no(o.book().update(edited), "what was said stands");
    VoiceDesk::ok(o.step(opinion, "assign", o.owner()));
    VoiceDesk::ok(
        o.step(opinion, "make_measure",
               VoiceDesk::with({{"due_on", "2025-12-05"}, {"title", "换带暖风的四轮车"}})));
    VoiceDesk::ok(o.step(opinion, "answer",
                         VoiceDesk::with({{"kind", "planned"}, {"answer", "本月内全镇更换"}})));
    CHECK_FALSE(wayOf(o.read(), o.of(id)).ended);
    o.day(2025, 12, 1);
    const auto measure = o.of(opinion).measure;
    VoiceDesk::ok(
        o.step(measure, "finish", VoiceDesk::with({{"result", "全镇换成带暖风的四轮车"}})));
    VoiceDesk::ok(o.step(opinion, "close_unrated", VoiceDesk::with({{"reason", "站长转报"}})));
    for (const auto who : {id, same}) {
        const Way way = wayOf(o.read(), o.of(who));
        CHECK(way.ended);
        CHECK(way.resultOn == QDate(2025, 12, 1));
        CHECK(way.days == 28);
        CHECK(way.joined == 1);
        CHECK(std::ranges::is_sorted(way.steps, {}, &WayStep::on));
        QString all;
        for (const WayStep& s : way.steps)
            all += s.what + u'\n';
        INFO(all.toStdString());
        for (const char* part :
             {"三轮车没有暖风", "后勤部", "本月内全镇更换", "全镇换成带暖风的四轮车"})
            CHECK(all.contains(QString::fromUtf8(part)));
    }
    o.day(2026, 3, 2);
    CHECK(wayOf(o.read(), o.of(id)).days == 28); // the result stands, time goes on
}

TEST_CASE("remark: measure, proposal and topic; and what is refused on the way") {
    VoiceDesk o;
    const auto one = o.remark("更衣室没有暖气");
    VoiceDesk::no(o.step(one, "to_measure", VoiceDesk::with({{"due_on", "2026-04-01"}})),
                  "who does it");
    VoiceDesk::no(o.step(one, "to_measure", o.owner()), "missing");
    VoiceDesk::no(o.step(one, "to_measure", o.owner(VoiceDesk::with({{"due_on", "2026-02-01"}}))),
                  "over already");
    VoiceDesk::ok(o.step(one, "to_measure", o.owner(VoiceDesk::with({{"due_on", "2026-04-01"}}))));
    const Measure m = o.of(Id<Measure>(o.of(one).becameId));
    CHECK(m.sourceRef() == sourceOf(one));
    CHECK(m.text == QStringLiteral("更衣室没有暖气"));

    const auto two = o.remark("工龄工资多年没有调整");
    registerTopicMaker(nullptr);
    VoiceDesk::no(o.step(two, "to_topic"), "no room for consultations");
    registerTopicMaker([](Txn&, const Remark& r, const Params& params) -> Outcome<SourceRef> {
        if (params.value(QStringLiteral("consultation")).toString().isEmpty())
            return refuse(QStringLiteral("none"), QStringLiteral("begin one"));
        return SourceRef{QString::fromUtf8(Unit::kindName), r.unit.raw()};
    });
    registerWayPart("unit", [](const Reader& reader, RawId, bool& ended) {
        ended = true;
        return QList<WayStep>{{reader.today(), QStringLiteral("谈成"), {}, true}};
    });
    VoiceDesk::no(o.step(two, "to_topic"), "none");
    VoiceDesk::ok(o.step(two, "to_topic", VoiceDesk::with({{"consultation", "工资协商"}})));
    CHECK(o.of(two).became.contains(QStringLiteral("设备部")));
    const Field& became = *Remark::kind().field(u"became_kind");
    CHECK(Remark::kind().display(became, became.get(o.of(two))) == QStringLiteral("Unit"));
    const Way way = wayOf(o.read(), o.of(two));
    CHECK(way.ended);
    CHECK(way.steps.last().what == QStringLiteral("谈成"));
    registerTopicMaker(nullptr);

    const auto three = o.remark("应该建母婴室");
    VoiceDesk::no(o.step(three, "to_proposal", VoiceDesk::with({{"measure", "腾出一间"}})),
                  "missing");
    VoiceDesk::no(o.step(three, "to_proposal",
                         {{QStringLiteral("measure"), QStringLiteral("x")},
                          {QStringLiteral("proposer"), qint64(42)}}),
                  "No call for proposals");
    VoiceDesk::ok(o.step(three, "close", VoiceDesk::with({{"reason", "已有母婴室，当场答复"}})));
    CHECK(wayOf(o.read(), o.of(three)).ended);
    CHECK(Remark::kind().dues(o.read(), o.of(three), o.read().today()).isEmpty());

    Remark a;
    a.text = QStringLiteral("我叫欧阳建国，打13800138000");
    a.anonymous = true;
    a.speaker = QStringLiteral("欧阳建国");
    a.phone = QStringLiteral("13800138000");
    const auto done = o.book().insert(a);
    VoiceDesk::ok(done);
    CHECK(o.of(Id<Remark>(a.id)).speaker.isEmpty());
    CHECK(o.of(Id<Remark>(a.id)).phone.isEmpty());
    CHECK(why(done->notes).find("worked out") != std::string::npos);
}
