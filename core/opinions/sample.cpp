// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opinions/sample.h"
#include "core/book/txn.h"
#include "core/measures/progress_note.h"
#include "core/opinions/adopted.h"
#include "core/opinions/remark.h"

namespace zhijia {

namespace {

struct Maker {
    Txn& txn;
    QDate today;
    Id<Unit> station, area;
    Id<OpinionSeries> series;

    QDate before(int days) const { return today.addDays(-days); }
    static QString text(const char* utf8) { return QString::fromUtf8(utf8); }
    static Params with(std::initializer_list<std::pair<const char*, QVariant>> list) {
        Params params;
        for (const auto& [key, value] : list)
            params.insert(QString::fromUtf8(key), value);
        return params;
    }
    Params on(int days, Params params = {}) const {
        params.insert(QStringLiteral("on"), Codec<QDate>::toValue(before(days)));
        return params;
    }
    template <class R>
    Outcome<Id<R>> add(R record) {
        return txn.insert(record);
    }
    Outcome<void> units() {
        const auto found = txn.resolve(Unit::kind(), text("漠河站"));
        if (!found)
            return refuse(found.error());
        station = Id<Unit>(*found);
        area = txn.get(station)->parent;
        OpinionSeries s;
        s.name = text("东北公司职工意见沟通会");
        s.unit = area;
        s.everyMonths = 1;
        return add(s).map([this](Id<OpinionSeries> id) { series = id; });
    }

    Outcome<Id<Remark>> remark(const char* said, VoiceChannel channel, int days, const char* post) {
        Remark r;
        r.text = text(said);
        r.channel = channel;
        r.saidOn = before(days);
        r.unit = station;
        r.post = text(post);
        r.anonymous = channel == VoiceChannel::Chat;
        return add(r);
    }

    /// The way of a remark as it really went; what the steps noted for today is set to its day.
    Outcome<void> tricycle() {
        const auto id =
            remark("冬天零下四十多度，三轮车没有暖风，手脚冻得握不住把，希望换带暖风的车",
                   VoiceChannel::StationHead, 62, "站长");
        if (!id)
            return refuse(id.error());
        const auto same = remark("三轮车没有暖风，送件冻手，能不能换个带暖风的车",
                                 VoiceChannel::Chat, 60, "配送员");
        if (!same)
            return refuse(same.error());
        for (const auto& ok : {txn.step(*id, QStringLiteral("class"),
                                        with({{"category", QStringLiteral("environment")}})),
                               txn.step(*same, QStringLiteral("join"), with({{"into", id->raw()}})),
                               txn.step(*id, QStringLiteral("to_opinion"))})
            if (!ok)
                return ok;
        Remark r = *txn.get(*id);
        r.classedOn = before(61);
        r.turnedOn = before(61);
        const Id<Opinion> opinion(r.becameId);
        if (auto ok = txn.relink(Remark::kind(), r); !ok)
            return ok;
        Params owner = on(60, with({{"unit", area.raw()}}));
        if (auto ok = txn.step(opinion, QStringLiteral("assign"), owner); !ok)
            return ok;
        NewMeasure promise;
        promise.source = sourceOf(opinion);
        promise.series = sourceOf(series);
        promise.title = text("漠河全镇三轮车换成带暖风的四轮车");
        promise.unit = area;
        promise.responsible = text("运营经理");
        promise.promisedOn = before(58);
        promise.dueOn = before(28);
        const auto measure = createMeasure(txn, promise);
        if (!measure)
            return refuse(measure.error());
        Opinion o = *txn.get(opinion);
        o.measure = *measure;
        if (auto ok = txn.relink(Opinion::kind(), o); !ok)
            return ok;
        for (const auto& [days, done] :
             {std::pair{50, "总部核准购车十二辆"}, {36, "车辆运抵哈尔滨，加装保温层"}}) {
            ProgressNote n;
            n.measure = *measure;
            n.on = before(days);
            n.text = text(done);
            if (const auto ok = add(n); !ok)
                return refuse(ok.error());
        }
        for (const auto& ok :
             {txn.step(opinion, QStringLiteral("answer"),
                       on(58, with({{"kind", QStringLiteral("planned")},
                                    {"answer", text("一个月内全镇换成带暖风的四轮车。")}}))),
              txn.step(*measure, QStringLiteral("finish"),
                       on(33, with({{"result", text("十二辆带暖风的四轮车全部投用。")}}))),
              txn.step(*measure, QStringLiteral("confirm"), on(32, with({{"by", text("工会")}}))),
              txn.step(opinion, QStringLiteral("close_unrated"),
                       with({{"reason", text("由站长代为转达，职工已用上新车")}}))})
            if (!ok)
                return ok;
        o = *txn.get(opinion);
        o.closedOn = before(31);
        return txn.relink(Opinion::kind(), o);
    }

    Outcome<void> session() {
        OpinionSession s;
        s.series = series;
        s.heldOn = before(12);
        s.starts = QStringLiteral("14:00");
        s.place = text("漠河站会议室");
        s.chair = text("工会主席");
        s.recorder = text("工会干事");
        const auto id = add(s);
        if (!id)
            return refuse(id.error());
        for (const char* title : {"冬季作业条件", "食堂与宿舍"}) {
            SessionTopic t;
            t.session = *id;
            t.title = text(title);
            if (const auto ok = add(t); !ok)
                return refuse(ok.error());
        }
        int n = 0;
        for (const Member& m : txn.all<Member>(
                 Query().eq(QStringLiteral("unit"), station).by(QStringLiteral("id")).first(6))) {
            SessionAttendance a;
            a.session = *id;
            a.member = Id<Member>(m.id);
            if (n++ == 5) {
                a.state = SessionPresence::Excused;
                a.reason = text("轮休");
            }
            if (const auto ok = add(a); !ok)
                return refuse(ok.error());
        }
        if (auto ok = txn.step(*id, QStringLiteral("hold")); !ok)
            return ok;
        struct Said {
            const char *what, *kind, *answer, *rating;
            VoiceClass category;
            bool anonymous;
        };
        constexpr Said list[] = {
            {"宿舍热水只到晚上九点，夜班下班洗不上澡", "solved", "热水供应延长到二十四点。",
             "satisfied", VoiceClass::Services, false},
            {"防寒手套一季一副不够用", "explained", "自下季度起按月发放。", "basically",
             VoiceClass::Safety, false},
            {"排班表总是前一天晚上才发", "", "", "", VoiceClass::Hours, true},
            {"希望食堂每周有两天供应面食", "", "", "", VoiceClass::Services, false},
        };
        for (const Said& said : list) {
            Opinion o;
            o.text = text(said.what);
            o.category = said.category;
            o.session = *id;
            o.anonymous = said.anonymous;
            if (!said.anonymous)
                o.authorName = text("职工代表");
            o.fromUnit = station;
            const auto opinion = add(o);
            if (!opinion)
                return refuse(opinion.error());
            if (auto ok = txn.step(*opinion, QStringLiteral("assign"),
                                   on(11, with({{"unit", area.raw()}})));
                !ok)
                return ok;
            if (!*said.kind)
                continue;
            for (const auto& ok :
                 {txn.step(*opinion, QStringLiteral("answer"),
                           on(9, with({{"kind", text(said.kind)}, {"answer", text(said.answer)}}))),
                  txn.step(*opinion, QStringLiteral("rate"),
                           on(7, with({{"rating", text(said.rating)}}))),
                  txn.step(*opinion, QStringLiteral("close"))})
                if (!ok)
                    return ok;
        }
        return txn.step(*id, QStringLiteral("close"));
    }

    Outcome<void> running() {
        struct Promised {
            const char *title, *who;
            int promised, due;
        };
        constexpr Promised list[] = {{"各站点配齐急救箱", "安全主管", 40, -5},
                                     {"修复装卸区照明", "设备主管", 30, 6},
                                     {"职工书屋补充图书", "工会干事", 20, 45}};
        for (const Promised& p : list) {
            NewMeasure m;
            m.series = sourceOf(series);
            m.title = text(p.title);
            m.unit = area;
            m.responsible = text(p.who);
            m.promisedOn = before(p.promised);
            m.dueOn = today.addDays(p.due);
            if (const auto ok = createMeasure(txn, m); !ok)
                return refuse(ok.error());
        }
        struct Suggested {
            const char *title, *verb, *where, *reason;
        };
        constexpr Suggested suggestions[] = {
            {"休息室放烘鞋机", "adopt", "漠河站一楼休息室", ""},
            {"院里建停车棚", "adopt_partly", "东侧四个车位", "西侧有消防通道，不能建"},
            {"食堂二十四小时供餐", "not_adopt", "", "人手不足，改设自助热餐柜"}};
        for (const Suggested& s : suggestions) {
            AdoptedSuggestion a;
            a.title = text(s.title);
            a.round = text("站点改造征求意见第二轮");
            a.suggestedOn = before(25);
            a.unit = station;
            const auto id = add(a);
            if (!id)
                return refuse(id.error());
            Params params = on(15);
            if (*s.where)
                params.insert(QStringLiteral("where"), text(s.where));
            if (*s.reason)
                params.insert(QStringLiteral("reason"), text(s.reason));
            if (auto ok = txn.step(*id, QString::fromUtf8(s.verb), params); !ok)
                return ok;
        }
        return {};
    }
};

} // namespace

Outcome<void> sampleVoices(Txn& txn) {
    Maker maker{txn, txn.today(), {}, {}, {}};
    for (auto part : {&Maker::units, &Maker::tricycle, &Maker::session, &Maker::running})
        if (auto ok = (maker.*part)(); !ok)
            return ok;
    return {};
}

} // namespace zhijia
