// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/sample_joint.h"
#include "core/book/book.h"
#include "core/joint/attendance.h"
#include "core/joint/paper.h"
#include "core/joint/review.h"
#include "core/joint/speaker.h"
#include "core/joint/topic.h"
#include "core/measures/progress_note.h"
#include "core/office/sample_maker.h"

namespace zhijia {

namespace {

QString u8(const char* text) { return SampleMaker::u8(text); }

struct Maker : SampleMaker {
    Id<Unit> district;

    Id<JointMeeting> meeting(QDate held) {
        JointMeeting m;
        m.unit = district;
        m.government = u8("临江区人民政府");
        m.heldOn = held;
        m.starts = u8("14:30");
        m.place = u8("区政府第一会议室");
        m.chair = u8("区长 贺江明");
        m.recorder = u8("区总工会办公室 方敏");
        return add(m);
    }
    void invite(Id<JointMeeting> meeting) {
        struct Invited {
            const char *name, *unit, *post;
            JointSide side;
            JointRole role;
        };
        constexpr Invited list[] = {
            {"贺江明", "区政府", "区长", JointSide::Government, JointRole::Member},
            {"池文远", "区政府", "副区长", JointSide::Government, JointRole::Member},
            {"薛静", "区人力资源和社会保障局", "局长", JointSide::Government, JointRole::Member},
            {"祝建华", "区住房和城乡建设局", "局长", JointSide::Government, JointRole::Member},
            {"严卫东", "区总工会", "主席", JointSide::Union, JointRole::Member},
            {"方敏", "区总工会", "办公室主任", JointSide::Union, JointRole::Member},
            {"纪兰", "区教育工会", "主席", JointSide::Union, JointRole::Member},
            {"霍小军", "临江商圈联合工会", "配送员", JointSide::Workers, JointRole::Observer},
        };
        for (const Invited& i : list) {
            JointAttendance a;
            a.meeting = meeting;
            a.name = u8(i.name);
            a.unitName = u8(i.unit);
            a.post = u8(i.post);
            a.side = i.side;
            a.role = i.role;
            add(a);
        }
    }
    Id<JointPaper> paper(Id<JointMeeting> meeting, const char* title, const char* drafter) {
        JointPaper p;
        p.meeting = meeting;
        p.title = u8(title);
        p.drafter = u8(drafter);
        return add(p);
    }
    Id<JointTopic> topic(Id<JointMeeting> meeting, const char* title, const char* text,
                         const char* reporter) {
        JointTopic t;
        t.meeting = meeting;
        t.title = u8(title);
        t.text = u8(text);
        t.reporter = u8(reporter);
        return add(t);
    }
    void speaker(Id<JointMeeting> meeting, const char* name, const char* unit,
                 const char* subject) {
        JointSpeaker s;
        s.meeting = meeting;
        s.name = u8(name);
        s.unitName = u8(unit);
        s.subject = u8(subject);
        s.minutes = 8;
        add(s);
    }
    template <class R>
    Id<Measure> promise(Id<R> from, const char* title, const char* unit, const char* who,
                        int dueBefore) {
        step(from, "promise",
             {{u8("title"), u8(title)},
              {u8("unit_name"), u8(unit)},
              {u8("responsible"), u8(who)},
              {u8("due_on"), Codec<QDate>::toValue(ago(dueBefore))}});
        const auto m = txn.first<Measure>(Query().by(u8("id"), true));
        return m && why.isEmpty() ? Id<Measure>(m->id) : Id<Measure>();
    }

    Id<JointMeeting> lastYear();
    void thisYear();
};

Id<JointMeeting> Maker::lastYear() {
    const auto id = meeting(ago(340));
    invite(id);
    const auto rules =
        paper(id, "关于加强新就业形态劳动者权益保障的实施意见", "区人力资源和社会保障局");
    const auto shelters = topic(id, "户外劳动者服务站点建设",
                                "环卫工人、配送员在户外缺少休息、饮水、热饭的地方。", "区总工会");
    const auto care = topic(id, "职工子女寒暑假托管", "双职工家庭假期子女无人照看。", "区教育局");
    speaker(id, "薛静", "区人力资源和社会保障局", "欠薪治理与劳动监察");
    speaker(id, "祝建华", "区住房和城乡建设局", "工地食堂与宿舍");
    step(id, "convene", on(350));
    for (JointAttendance a : attendanceOf(txn, id))
        if (a.name == u8("纪兰")) {
            a.state = JointPresence::Excused;
            a.reason = u8("外出培训");
            change(a);
        }
    step(id, "mark_present");
    step(id, "open");
    for (const JointSpeaker& s : speakersOf(txn, id))
        step(Id<JointSpeaker>(s.id), "speak", {{u8("said"), u8("介绍工作情况，提出下一步打算。")}});
    step(rules, "adopt_changed", {{u8("changes"), u8("第三条补充完成时限。")}});
    const auto issued = promise(rules, "印发实施意见", "区政府办公室", "池文远", 310);
    step(shelters, "decide",
         {{u8("decision"), u8("年内新建、改造户外劳动者服务站点二十个，统一标识。")}});
    const auto built =
        promise(shelters, "新建、改造户外劳动者服务站点二十个", "区住房和城乡建设局", "祝建华", 30);
    const auto sign = promise(shelters, "服务站点统一标识并上线地图", "区总工会", "方敏", 60);
    step(care, "decide", {{u8("decision"), u8("利用社区和学校场地开设托管班。")}});
    const auto classes = promise(care, "开设寒暑假托管班十个", "区教育局", "纪兰", 120);
    const auto funds = promise(care, "托管补贴列入年度预算", "区财政局", "冯科长", 200);
    step(id, "close", on(340));
    if (auto m = txn.get(id); m && why.isEmpty()) {
        m->docNumber = u8("临府工联〔%1〕1号").arg(m->heldOn.year());
        m->issuer = u8("贺江明");
        m->mainTo = u8("各街道办事处，区直各单位");
        m->copyTo = u8("区委办公室，区人大常委会办公室，区政协办公室");
        change(*m);
    }
    step(id, "sign", on(337));
    step(id, "issue", on(336));
    for (const auto& [measure, day, result] :
         {std::tuple{issued, 315, "实施意见已印发。"},
          {sign, 70, "二十个站点统一标识，上线电子地图。"},
          {classes, 150, "开设托管班十二个，服务职工子女三百六十人。"}}) {
        step(measure, "finish", on(day, {{u8("result"), u8(result)}}));
        step(measure, "confirm", on(day - 5, {{u8("by"), u8("区总工会")}}));
    }
    step(funds, "give_up", on(205, {{u8("reason"), u8("本年度预算已编定，列入下一年度。")}}));
    ProgressNote note;
    note.measure = built;
    note.on = ago(45);
    note.text = u8("建成十六个，其余四个用地手续办理中。");
    add(note);
    return id;
}

void Maker::thisYear() {
    const auto id = meeting(txn.today().addDays(8));
    invite(id);
    paper(id, "关于推进产业工人队伍建设改革的实施意见", "区总工会");
    topic(id, "职工体育健身场地开放", "学校、机关场地在周末和节假日向职工开放。", "区教育局");
    topic(id, "工地工人就近就医", "大型工地设医疗点，方便工人看病。", "区卫生健康局");
    speaker(id, "祝建华", "区住房和城乡建设局", "服务站点建设情况说明");
    speaker(id, "霍小军", "临江商圈联合工会", "配送员的心里话");
    step(id, "convene");
}

} // namespace

Outcome<void> addSampleJointMeetings(Book& book) {
    const auto done = book.change({"office", QT_TRANSLATE_NOOP("office", "Sample: joint meetings")},
                                  [&](Txn& txn) -> Outcome<void> {
                                      const auto district =
                                          txn.resolve(Unit::kind(), u8("临江区总工会"));
                                      if (!district)
                                          return refuse(district.error());
                                      Maker maker{{txn}, Id<Unit>(*district)};
                                      maker.lastYear();
                                      maker.thisYear();
                                      return maker.outcome();
                                  });
    return done ? Outcome<void>() : refuse(done.error());
}

} // namespace zhijia
