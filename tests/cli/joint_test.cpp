// SPDX-License-Identifier: GPL-3.0-or-later
// A district's joint meeting with forty measures from a shell alone, and the next one, whose first
// item carries what is undone.
#include "tests/cli/congress_whole.h"

using namespace zhijia::test;
using namespace zhijia::test::whole;

namespace {

constexpr int topics = 10, paperCount = 2, perTopic = 3, perPaper = 5,
              measures = topics * perTopic + paperCount * perPaper;
// How the forty stand a year later.
constexpr int finished = 28, partly = 3, cannot = 2, withdrawn = 1, overdue = 4, running = 2,
              undone = partly + cannot + overdue + running;
static_assert(measures == 40 && finished + partly + cannot + withdrawn + overdue + running == 40);

struct District : Congress {
    QString union_, first, second;
    QStringList promised;

    District() {
        union_ = made(u8("unit name=临江区总工会"));
        for (const char* name : {"区住建局", "区人社局", "区教育局", "区财政局", "区卫健局"})
            made(u8("unit name=%1 parent=%2").arg(u8(name), union_));
    }
    qint64 imported(const char* kind, const QByteArray& lines) const {
        write("list.csv", lines);
        const Ran ran = ok((QByteArray("--json import ") + kind + " list.csv").constData());
        INFO(ran.out.toStdString());
        CHECK(at(ran.json(), "rejected").toInteger() == 0);
        return at(ran.json(), "new").toInteger();
    }
    QString meeting(int days) const {
        return made(u8("joint_meeting unit=%1 government=临江区人民政府 held_on=%2 starts=9:00 "
                       "place=区政府第一会议室 chair=贺江明 recorder=方敏")
                        .arg(union_, day(days)));
    }
    void invite(const QString& name) const {
        QByteArray lines("会议,姓名,单位,职务,代表方,参会方式\n");
        const QByteArray at = '"' + name.toUtf8() + "\",";
        lines += at + "贺江明,区政府,区长,政府,出席\n" + at + "薛静,区人社局,局长,政府,出席\n" +
                 at + "严卫东,区总工会,主席,工会,出席\n" + at +
                 "霍小军,商圈工会,配送员,职工,列席\n";
        CHECK(imported("joint_attendance", lines) == 4);
    }
    void agenda(const QString& name) const {
        QByteArray lines("会议,次序,议题,内容,汇报单位\n");
        for (int i = 1; i <= topics; ++i)
            lines += '"' + name.toUtf8() + "\"," + QByteArray::number(i) + ",民生议题" +
                     QByteArray::number(i) + ",具体内容,区住建局\n";
        CHECK(imported("joint_topic", lines) == topics);
        QByteArray drafts("会议,文件名称,起草单位\n");
        for (int i = 1; i <= paperCount; ++i)
            drafts += '"' + name.toUtf8() + "\",实施意见之" + QByteArray::number(i) + ",区人社局\n";
        CHECK(imported("joint_paper", drafts) == paperCount);
        QByteArray talks("会议,发言次序,发言人,单位,发言题目,时长\n");
        for (int i = 1; i <= 3; ++i)
            talks += '"' + name.toUtf8() + "\"," + QByteArray::number(i) + ",发言人" +
                     QByteArray::number(i) + ",区直单位,工作打算,8\n";
        CHECK(imported("joint_speaker", talks) == 3);
    }
    /// The measure's id, by the words it was promised with.
    void promise(const char* kind, const QString& of, int days) {
        static const char* const owners[] = {"区住建局", "区人社局", "区教育局", "区财政局",
                                             "区卫健局"};
        const auto n = promised.size();
        done(u8("do %1 %2 promise title=落实事项%3 unit=%4 responsible=责任人%3 due_on=%5")
                 .arg(u8(kind), of)
                 .arg(n + 1, 2, 10, QChar(u'0'))
                 .arg(u8(owners[n % 5]), day(days)));
        promised << u8("落实事项%1").arg(n + 1, 2, 10, QChar(u'0'));
    }
    void step(const char* kind, const QString& id, const QString& words) const {
        done(u8("do %1 %2 %3").arg(u8(kind), id, words));
    }
    static constexpr int heldBefore = 300;

    void lastYear();
    void theYearBetween() const;
    void thisYear();
};

void District::lastYear() {
    first = meeting(-heldBefore);
    const QString name = field("joint_meeting", first, "name");
    CHECK(name.contains(u8("临江区人民政府")));
    CHECK(field("joint_meeting", first, "starts") == u8("09:00"));
    refused(u8("do joint_meeting %1 convene").arg(first), "too late for a notice", "Correct");
    refused(u8("do joint_meeting %1 convene on=%2").arg(first, day(-heldBefore - 10)),
            "Nobody is invited yet.", "Attendance");
    invite(name);
    agenda(name);
    step("joint_meeting", first, u8("convene on=%1").arg(day(-heldBefore - 10)));
    CHECK(list(u8("joint_review")).isEmpty());
    refused(u8("do joint_meeting %1 open").arg(first), "Present of the government: 0", "Note who");
    step("joint_meeting", first, u8("mark_present"));
    step("joint_meeting", first, u8("open"));
    const QStringList talks = ids(u8("joint_speaker --sort position"));
    REQUIRE(talks.size() == 3);
    refused(u8("do joint_speaker %1 speak").arg(talks[1]), "comes before", "speak first");
    for (const QString& one : talks)
        step("joint_speaker", one, u8("speak said=发言要点"));
    const QStringList drafts = ids(u8("joint_paper --sort position"));
    REQUIRE(drafts.size() == paperCount);
    refused(u8("do joint_paper %1 promise title=x unit_name=y due_on=%2").arg(drafts[0], day(9)),
            "is not possible now", "Adopt");
    step("joint_paper", drafts[0], u8("adopt"));
    step("joint_paper", drafts[1], u8("adopt_changed changes=补充时限"));
    const QStringList matters = ids(u8("joint_topic --sort position"));
    REQUIRE(matters.size() == topics);
    refused(u8("do joint_topic %1 promise title=无主 due_on=%2").arg(matters[0], day(9)),
            "It is not said who does it.", "Choose the unit");
    refused(u8("do joint_topic %1 promise title=无期 unit_name=区住建局").arg(matters[0]),
            "is missing", "");
    // What is to be done, partly done and so on is due before today; the last two later.
    for (const QString& draft : drafts)
        for (int i = 0; i < perPaper; ++i)
            promise("joint_paper", draft, -60);
    for (const QString& matter : matters) {
        for (int i = 0; i < perTopic; ++i)
            promise("joint_topic", matter, promised.size() >= measures - running ? 30 : -60);
        step("joint_topic", matter, u8("decide decision=同意"));
    }
    REQUIRE(promised.size() == measures);
    step("joint_meeting", first, u8("close on=%1").arg(day(-heldBefore)));
    refused(u8("do joint_meeting %1 sign").arg(first), "Document number is missing", "Fill it in");
    done(u8("set joint_meeting %1 doc_number=临府工联〔%2〕1号 issuer=贺江明 main_to=各街道办事处")
             .arg(first)
             .arg(today.addDays(-heldBefore).year()));
    step("joint_meeting", first, u8("sign on=%1").arg(day(-heldBefore + 2)));
    step("joint_meeting", first, u8("issue on=%1").arg(day(-heldBefore + 3)));
    refused(u8("set joint_meeting %1 place=别处").arg(first), "closed: its record stands",
            "Open again");
    const QString minutes = paper("joint-minutes", first);
    for (const QString& measure : promised) {
        INFO(measure.toStdString());
        CHECK(minutes.contains(measure));
    }
}

void District::theYearBetween() const {
    for (int i = 0; i < measures; ++i) {
        const QString& id = promised[i];
        if (i < finished)
            step("measure", id, u8("finish result=已办结 on=%1").arg(day(-70)));
        else if (i < finished + partly)
            step("measure", id,
                 u8("finish_partly result=完成一半 reason=资金不足 on=%1").arg(day(-65)));
        else if (i < finished + partly + cannot)
            step("measure", id, u8("give_up reason=政策调整 on=%1").arg(day(-65)));
        else if (i < finished + partly + cannot + withdrawn)
            step("measure", id, u8("withdraw reason=重复"));
    }
    for (int i = 0; i < finished; i += 2)
        step("measure", promised[i], u8("confirm by=区总工会 on=%1").arg(day(-60)));
    const QByteArray due = take(u8("due --all")).out;
    CHECK(due.contains("Hold the next joint meeting"));
}

void District::thisYear() {
    second = meeting(0);
    const QString name = field("joint_meeting", second, "name");
    CHECK(field("joint_meeting", second, "number") == u8("2"));
    CHECK(field("joint_meeting", second, "previous") == first);
    invite(name);
    // A worker's words become a topic without being typed again.
    const QString remark =
        made(u8("remark text=商场员工没有地方吃饭 speaker=某员工 phone=13800138000"));
    step("remark", remark, u8("to_joint_topic"));
    CHECK(list(u8("joint_topic --where title=商场员工没有地方吃饭")).size() == 1);
    step("joint_meeting", second, u8("convene"));
    QJsonArray lines = list(u8("joint_review --limit 100"));
    CHECK(lines.size() == measures);
    int open = 0, late = 0, silent = 0;
    for (const QJsonValue& line : lines) {
        const QString state = at(line, "state").toString();
        const bool isUndone = state == u8("open") || state == u8("in_progress") ||
                              state == u8("partly") || state == u8("cannot");
        open += isUndone;
        late += at(line, "overdue").toVariant().toBool();
        silent += isUndone && at(line, "explanation").toString().isEmpty();
    }
    CHECK(open == undone);
    CHECK(late == overdue);
    CHECK(silent == overdue + running); // who ended one unfinished has said why
    const QString agenda = paper("joint-agenda", second);
    CHECK(agenda.contains(u8("政策调整")));
    step("joint_meeting", second, u8("mark_present"));
    step("joint_meeting", second, u8("open"));
    const QString topic = ids(u8("joint_topic --where title=商场员工没有地方吃饭")).value(0);
    step("joint_topic", topic, u8("decide decision=增设就餐点"));
    done(u8("do joint_topic %1 promise title=增设就餐点 unit=区住建局 responsible=祝建华 due_on=%2")
             .arg(topic, day(60)));
    refused(u8("do joint_meeting %1 close").arg(second), "Undone and not explained",
            "Write the explanation");
    for (const QJsonValue& line : lines)
        if (at(line, "explanation").toString().isEmpty() &&
            (at(line, "state").toString() == u8("open")))
            done(u8("set joint_review %1 explanation=用地手续办理中，年底前完成").arg(id(line)));
    step("joint_meeting", second, u8("close"));
    lines = list(u8("joint_review --limit 100"));
    int carried = 0;
    for (const QJsonValue& line : lines)
        carried += at(line, "carried").toVariant().toBool();
    CHECK(carried == undone);
    int counted = 0;
    for (const QJsonValue& measure : list(u8("measure --limit 100")))
        counted += at(measure, "carried").toInteger() == 1;
    CHECK(counted == undone);
    done(u8("set joint_meeting %1 doc_number=临府工联〔%2〕2号 issuer=贺江明 main_to=各街道办事处")
             .arg(second)
             .arg(today.year()));
    step("joint_meeting", second, u8("sign"));
    step("joint_meeting", second, u8("issue"));
}

} // namespace

TEST_CASE(
    "cli: a district's joint meeting with forty measures, and the next one carries the rest") {
    District cli;
    cli.lastYear();
    cli.theYearBetween();
    cli.thisYear();
    for (const char* name : {"joint-notice", "joint-agenda", "joint-sign-in", "joint-review",
                             "joint-minutes", "joint-tasks"}) {
        INFO(name);
        CHECK(cli.paper(name, cli.second).contains(u8("临江区")));
    }
    CHECK(cli.paper("joint-speakers", cli.first).contains(u8("发言人3")));
    const QString minutes = cli.paper("joint-minutes", cli.second);
    for (const char* word :
         {"用地手续办理中", "资金不足", "政策调整", "增设就餐点", "祝建华", "各街道办事处", "28"}) {
        INFO(word << "\n" << minutes.toStdString());
        CHECK(minutes.contains(u8(word)));
    }
    CHECK_FALSE(minutes.contains(u8("某员工")));
    // The score of each unit, of the forty.
    cli.done(u8("report measure-statistics scores.csv"));
    const QByteArray scores = cli.contents("scores.csv");
    for (const char* unit : {"区住建局,9", "区人社局,8", "区教育局,8", "区财政局,7"}) {
        INFO(scores.toStdString());
        CHECK(scores.contains(unit));
    }
    const QByteArray before = cli.everything();
    cli.refused(u8("undo"), "are signed: they stand", "Withdraw the signature");
    CHECK(cli.everything() == before);
    cli.done(u8("do joint_meeting %1 withdraw reason=漏写抄送").arg(cli.second));
    CHECK(cli.field("joint_meeting", cli.second, "status") == u8("closed"));
    cli.done(u8("undo"));
    CHECK(cli.field("joint_meeting", cli.second, "status") == u8("issued"));
    CHECK(cli.everything() == before);
    cli.whole();
}
