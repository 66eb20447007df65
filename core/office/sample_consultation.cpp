// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/sample_consultation.h"
#include "core/book/book.h"
#include "core/consultation/clause.h"
#include "core/consultation/enterprise.h"
#include "core/consultation/filing.h"
#include "core/consultation/invitation.h"
#include "core/consultation/topic.h"
#include "core/office/sample_maker.h"

namespace zhijia {

namespace {

QString u8(const char* text) { return SampleMaker::u8(text); }

struct Maker : SampleMaker {
    /// So many days ago; -1: a step that has no day.
    template <class R>
    void step(Id<R> id, const char* verb, int before, const Params& params = {}) {
        SampleMaker::step(id, verb, before < 0 ? params : on(before, params));
    }

    void invite(Id<Consultation> talk, const char* content, int sent, int answered) {
        Invitation i;
        i.consultation = talk;
        i.content = u8(content);
        i.place = u8("集团总部二楼会议室");
        const auto id = add(i);
        step(id, "send", sent);
        if (answered >= 0)
            step(id, "accept", answered,
                 {{u8("reply"), u8("同意就所列事项开展集体协商，代表名单另附。")}});
    }
    QList<Id<Negotiator>> sides(Id<Consultation> talk, const QList<const char*>& workers,
                                const QList<const char*>& employer) {
        QList<Id<Negotiator>> ids;
        for (const auto& [side, names] :
             {std::pair{TalkSide::Workers, workers}, {TalkSide::Employer, employer}}) {
            bool first = true;
            for (const char* name : names) {
                Negotiator n;
                n.consultation = talk;
                n.side = side;
                n.name = u8(name);
                n.chief = first;
                n.post = side == TalkSide::Workers
                             ? (first ? u8("集团工会主席") : u8("职工协商代表"))
                             : (first ? u8("集团总经理") : u8("企业协商代表"));
                first = false;
                ids << add(n);
            }
        }
        return ids;
    }
    Id<ConsultationSession> session(Id<Consultation> talk, int before, const char* matters,
                                    const char* minutes) {
        ConsultationSession s;
        s.consultation = talk;
        s.heldOn = ago(before);
        s.starts = u8("14:00");
        s.place = u8("集团总部二楼会议室");
        s.recorder = u8("邓书记员");
        s.matters = u8(matters);
        s.minutes = u8(minutes);
        const auto id = add(s);
        step(id, "hold", -1);
        for (const char* side : {"workers", "employer"})
            step(id, "sign", before, {{u8("side"), u8(side)}});
        return id;
    }
    Id<Clause> clause(Id<Consultation> talk, const char* title, const char* workers,
                      const char* employer) {
        Clause c;
        c.consultation = talk;
        c.title = u8(title);
        c.workers = u8(workers);
        c.employer = u8(employer);
        return add(c);
    }
    Id<ConsultationTopic> topic(const char* title, const char* text, const char* who,
                                const char* post, const char* unit, int before) {
        TopicSource s;
        s.title = u8(title);
        s.text = u8(text);
        s.raisedBy = u8(who);
        s.post = u8(post);
        s.channel = u8("区域协商座谈会");
        s.raisedOn = ago(before);
        if (const auto id = txn.resolve(Unit::kind(), u8(unit)))
            s.unit = Id<Unit>(*id);
        if (!why.isEmpty())
            return {};
        return keep(makeTopic(txn, s));
    }
    void inForce(Id<Unit> group);
    void inTalks(Id<Unit> group);
};

void Maker::inForce(Id<Unit> group) {
    Consultation c;
    c.unit = group;
    c.subject = ContractSubject::Collective;
    c.scope = ContractScope::Industry;
    c.industry = u8("快递业");
    c.name = u8("快递业跨区域集体协商（劳动条件与待遇）");
    c.employer = u8("迅达快运集团及各区域公司");
    const auto talk = add(c);
    invite(talk, "严寒、高温地区的配送车辆和防护\n配送员高温、低温津贴\n职业伤害保障", 84, 72);
    sides(talk, {"尹卫国", "骆小梅", "戚大伟", "漠北平"}, {"秦启明", "尤志远", "许文澜", "柏建设"});
    const auto mohe = topic("极寒地区配送三轮车没有暖风",
                            "漠河站站长：冬天零下四十度，三轮车没有暖风，送一趟件手脚都冻僵。",
                            "金站长", "站长", "迅达快运集团/东北公司/漠河站", 68);
    step(mohe, "take", 66, {{u8("consultation"), talk.raw()}});
    step(talk, "open", 64);
    step(mohe, "write_clause", -1);
    const auto heat =
        clause(talk, "高温津贴", "六月至九月按属地标准上限发放", "按属地标准下限发放");
    const auto first = session(talk, 60, "严寒地区车辆\n高温津贴",
                               "双方就严寒地区配送车辆改造交换意见；企业方同意先行在漠河更换。");
    const auto cold = txn.first<Clause>(Query().eq(u8("topic"), mohe));
    if (cold) {
        step(Id<Clause>(cold->id), "move", -1,
             {{u8("side"), u8("employer")},
              {u8("text"), u8("先在漠河试点更换，再向极寒地区推广")},
              {u8("session"), first.raw()}});
        step(Id<Clause>(cold->id), "agree", -1,
             {{u8("text"),
               u8("最低气温零下三十度以下地区的配送站，入冬前全部更换为有暖风的四轮车。")},
              {u8("session"), first.raw()}});
    }
    step(mohe, "promise", 58,
         {{u8("measure"), u8("漠河全镇配送三轮车更换为有暖风的四轮车")},
          {u8("unit_name"), u8("东北公司车辆管理部")},
          {u8("responsible"), u8("柏建设")},
          {u8("by"), Codec<QDate>::toValue(ago(38))}});
    const auto second = session(talk, 52, "高温津贴", "双方就高温津贴达成一致，全部条款协商完毕。");
    step(heat, "move", -1,
         {{u8("side"), u8("employer")},
          {u8("text"), u8("按属地标准上限发放，由各公司列支")},
          {u8("session"), second.raw()}});
    step(heat, "agree", -1,
         {{u8("text"), u8("六月至九月，室外配送人员高温津贴按属地标准上限发放。")},
          {u8("session"), second.raw()}});
    step(talk, "agree", 51);
    int vote = 0;
    for (const Unit& u : txn.all<Unit>(Query().eq(u8("parent"), group).by(u8("id")))) {
        CoveredEnterprise e;
        e.consultation = talk;
        e.unit = Id<Unit>(u.id);
        e.staff = 300 + 40 * vote;
        e.entitled = 40 + 2 * vote;
        e.present = *e.entitled - 3;
        e.votesFor = *e.entitled - 6 - vote;
        e.votedOn = ago(48 - vote % 4);
        e.protocol = u8("本公司职代会表决报告单");
        ++vote;
        add(e);
    }
    step(mohe, "solve", 39, {{u8("result"), u8("漠河全镇三轮车换成带暖风的四轮车。")}});
    const auto contract =
        why.isEmpty() ? contractsOf(txn, talk) : std::vector<CollectiveContract>();
    if (contract.empty())
        return;
    CollectiveContract k = contract.front();
    k.from = ago(20);
    k.to = k.from.addYears(2).addDays(-1);
    change(k);
    const Id<CollectiveContract> id(k.id);
    step(id, "pass", -1);
    step(id, "sign", 44);
    for (FilingPaper& p : papersOf(txn, id)) {
        p.copies = p.needed;
        change(p);
    }
    step(id, "file", 40, {{u8("to"), u8("国务院劳动行政部门指定的省级人力资源社会保障厅")}});
    step(id, "receive", 38);
    step(id, "take_effect", -1);
}

void Maker::inTalks(Id<Unit> group) {
    Consultation c;
    c.unit = group;
    c.subject = ContractSubject::Wage;
    c.name = u8("%1年度工资专项集体协商").arg(txn.today().year());
    const auto talk = add(c);
    invite(talk, "计件单价\n工龄津贴\n加班工资计算基数", 26, 18);
    const auto ids =
        sides(talk, {"尹卫国", "骆小梅", "戚大伟", "江雪"}, {"秦启明", "许文澜", "柏建设", "贺云"});
    step(talk, "open", 16);
    const auto piece = clause(talk, "计件单价", "每件上调百分之八", "每件上调百分之三");
    clause(talk, "工龄津贴", "每满一年每月三十元", "每满三年每月五十元");
    const auto first = session(talk, 9, "计件单价\n工龄津贴",
                               "企业方介绍经营情况，双方就计件单价提出方案，约定再次协商。");
    step(piece, "move", -1,
         {{u8("side"), u8("employer")},
          {u8("text"), u8("每件上调百分之五")},
          {u8("session"), first.raw()}});
    if (ids.size() > 3)
        step(ids[3], "leave", 6, {{u8("reason"), u8("调离本单位")}});
    ConsultationSession next;
    next.consultation = talk;
    next.heldOn = txn.today().addDays(5);
    next.starts = u8("14:00");
    next.place = u8("集团总部二楼会议室");
    add(next);
    const auto roof = topic("装卸棚漏雨", "装卸区雨棚漏水，雨天货物和人都淋湿。", "柴师傅",
                            "装卸工", "迅达快运集团/华南公司/广州分公司", 21);
    step(roof, "take", 19);
    step(roof, "promise", 15,
         {{u8("measure"), u8("更换装卸棚顶")},
          {u8("unit_name"), u8("广州分公司后勤部")},
          {u8("responsible"), u8("许文澜")},
          {u8("by"), Codec<QDate>::toValue(txn.today().addDays(9))}});
    topic("高原地区缺少供氧设备", "拉萨站没有备用氧气瓶，新来的同事容易高原反应。", "次仁",
          "配送员", "迅达快运集团/西南公司/拉萨分公司", 4);
}

} // namespace

Outcome<void> addSampleConsultations(Book& book) {
    const auto done =
        book.change({"office", QT_TRANSLATE_NOOP("office", "Sample: collective consultation")},
                    [&](Txn& txn) -> Outcome<void> {
                        const auto group = txn.resolve(Unit::kind(), u8("迅达快运集团"));
                        if (!group)
                            return refuse(group.error());
                        Maker maker{{txn}};
                        maker.inForce(Id<Unit>(*group));
                        maker.inTalks(Id<Unit>(*group));
                        return maker.outcome();
                    });
    return done ? Outcome<void>() : refuse(done.error());
}

} // namespace zhijia
