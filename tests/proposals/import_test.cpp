// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals out of a file: the header words of real forms, names in one cell, an author who must be
// a deputy of the term.
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "tests/proposals/desk.h"
#include <QFile>

using namespace zhijia;
using zhijia::test::ProposalDesk;
using zhijia::test::why;

namespace {

std::unique_ptr<ImportPlan> planOf(ProposalDesk& desk, const Kind& kind, const QString& file) {
    auto guess = guessImport(desk.read(), kind, file);
    INFO((guess ? std::string() : why(guess.error())));
    REQUIRE(guess);
    guess->settings.policy = ImportPolicy::Update;
    auto made = ImportPlan::make(*desk.office, kind, file, guess->settings);
    INFO((made ? std::string() : why(made.error())));
    REQUIRE(made);
    return std::move(*made);
}

std::unique_ptr<ImportPlan> planOf(ProposalDesk& desk, const char* text) {
    QFile file(desk.folder.filePath(QStringLiteral("提案.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    return planOf(desk, Proposal::kind(), file.fileName());
}

} // namespace

TEST_CASE(
    "proposal files: a list of forms becomes drafts with seconders, then numbers in one step") {
    ProposalDesk desk;
    auto plan =
        planOf(desk, "序号,类别,案由,案据,建议措施,提案人,附议人,备注\n"
                     "1,Welfare,增设母婴室,女职工多,腾出一间,代表1,代表2、代表3,\n"
                     "2,Welfare,延长班车,末班太早,\"延至22点\n加一班\",代 表 2,代表1 代表3,急\n"
                     "3,Other,改善照明,太暗,换灯,无此人,代表1、代表2,\n"
                     "4,Other,修补路面,坑洼,修补,代表3,代表3、代表4、路人甲,\n"
                     "1,Other,号码重复,某事,某法,代表4,代表1、代表2,\n"
                     ",Other,,无案由,某法,代表4,代表1、代表2,\n"
                     "合计,,5件,,,,,\n");
    CHECK(plan->counts().added == 2);
    CHECK(plan->counts().rejected == 5);
    CHECK(why(plan->line(3).issues).find("no deputy 无此人") != std::string::npos);
    const auto done = plan->apply(*desk.office);
    INFO((done ? std::string() : why(done.error())));
    REQUIRE(done);
    const auto all = desk.read().all<Proposal>(Query().by(QStringLiteral("number")));
    REQUIRE(all.size() == 2);
    CHECK(all[0].status == ProposalStatus::Draft);
    CHECK(all[0].call == desk.call);
    CHECK(all[0].proposer == desk.all[0]);
    CHECK(all[0].number == 1);
    CHECK(secondersOn(desk.read(), Id<Proposal>(all[0].id), desk.read().today()) == 2);
    CHECK(all[1].number == 4);
    CHECK(secondersOn(desk.read(), Id<Proposal>(all[1].id), desk.read().today()) == 1);
    // The whole import is one deed and is taken back as one.
    REQUIRE(desk.book().undo());
    CHECK(desk.read().count<Proposal>() == 0);
    CHECK(desk.read().count<ProposalSeconder>() == 0);
    REQUIRE(desk.book().redo());
    CHECK(desk.read().count<ProposalSeconder>() == 3);

    const auto taken = desk.step(ProposalCall::kind(), desk.call.raw(), "take_in");
    ProposalDesk::ok(taken);
    CHECK(taken->notes.size() == 1); // 修补路面 has one seconder only
    CHECK(desk.of(Id<Proposal>(all[0].id)).status == ProposalStatus::Submitted);
    CHECK(desk.of(Id<Proposal>(all[0].id)).number == 1);
    // Numbers of the file are kept; the series goes on around them.
    CHECK(desk.of(desk.submitted(QStringLiteral("新的"), 3)).number == 2);
    CHECK(desk.of(desk.submitted(QStringLiteral("再一件"), 3)).number == 3);
    CHECK(desk.of(desk.submitted(QStringLiteral("又一件"), 3)).number == 5);
}

TEST_CASE("proposal files: a list without numbers and without a status comes in as drafts") {
    ProposalDesk desk;
    auto plan = planOf(desk, "案由,案据,建议措施,提案人,附议人\n"
                             "增设母婴室,女职工多,腾出一间,代表1,代表2、代表3\n"
                             "改善照明,太暗,换灯,代表2,代表1、代表3\n");
    INFO(why(plan->line(1).issues));
    REQUIRE(plan->counts().added == 2);
    ProposalDesk::ok(plan->apply(*desk.office));
    const auto all = desk.read().all<Proposal>();
    REQUIRE(all.size() == 2);
    CHECK(all[0].status == ProposalStatus::Draft);
    CHECK_FALSE(all[0].number);
    ProposalDesk::ok(desk.step(ProposalCall::kind(), desk.call.raw(), "take_in"));
    CHECK(desk.of(Id<Proposal>(all[0].id)).status == ProposalStatus::Submitted);
}

TEST_CASE("proposal files: last year's register comes in as it ended; contradictions are refused") {
    ProposalDesk desk;
    auto plan =
        planOf(desk, "提案编号,案由,案据,提案人,附议人,状态,审查结果,审查理由,满意度,提案日期\n"
                     "1,甲,因,代表1,代表2、代表3,已办结,立案,,满意,2026-03-02\n"
                     "2,乙,因,代表2,代表1、代表3,不予立案,不予立案,,,2026-03-02\n"
                     "3,丙,因,代表3,代表1、代表2,不予立案,不予立案,个人问题,,2026-03-02\n"
                     "4,丁,因,代表4,代表1、代表2,已提交,立案,,,2026-03-02\n"
                     "5,戊,因,代表5,代表1、代表2,已并案,并案,,,2026-03-02\n"
                     ",己,因,代表5,代表1、代表2,已提交,,,,2026-03-02\n"
                     ",庚,因,代表5,代表1、代表2,立案,立案,,,2026-03-02\n");
    std::string said;
    for (int row = 1; row <= 7; ++row)
        said += why(plan->line(row).issues);
    INFO(said);
    CHECK(plan->counts().added == 3);
    CHECK(plan->counts().rejected == 4);
    const auto done = plan->apply(*desk.office);
    INFO((done ? std::string() : why(done.error())));
    REQUIRE(done);
    const auto waiting =
        desk.read().first<Proposal>(Query().eq(QStringLiteral("title"), QStringLiteral("己")));
    REQUIRE(waiting);
    CHECK(waiting->number == 2); // 1 and 3 are taken
    CHECK(secondersOn(desk.read(), Id<Proposal>(waiting->id), desk.read().today()) == 2);
    REQUIRE(desk.book().undo());
    CHECK(desk.read().count<Proposal>() == 0);
}

TEST_CASE("proposal files: exporting and importing again changes nothing, for every kind") {
    ProposalDesk desk;
    const auto main = desk.replied(QStringLiteral("增设母婴室"), 0);
    ProposalDesk::ok(desk.step(main, "rate", ProposalDesk::rating("satisfied", "好")));
    desk.draft(QStringLiteral("延长班车"), 1);
    for (const Kind* kind : {&ProposalCall::kind(), &Proposal::kind()}) {
        const QString file =
            desk.folder.filePath(QStringLiteral("out-%1.csv").arg(QString::fromUtf8(kind->name)));
        REQUIRE(exportRecords(desk.read(), *kind, {}, file));
        auto plan = planOf(desk, *kind, file);
        std::string said;
        for (const qint64 row : plan->rows({Verdict::Rejected, Verdict::New, Verdict::Changed})) {
            said += why(plan->line(row).issues);
            for (const auto& d : plan->line(row).differences)
                said += d.key.toStdString() + ": " + d.before.toStdString() + " -> " +
                        d.after.toStdString() + "\n";
        }
        INFO(kind->name << "\n" << said);
        CHECK(plan->counts().rejected == 0);
        CHECK(plan->counts().changed == 0);
        CHECK(plan->counts().added == 0);
    }
}

TEST_CASE("proposal files: the status \"submitted\" asks what the step would ask") {
    ProposalDesk desk(7);
    const char* const header =
        "提案编号,案由,案据,建议措施,提案人,附议人,状态,提案日期,逾期受理原因\n";
    desk.day(2026, 3, 20);
    auto plan = planOf(desk, (std::string(header) +
                              "1,无人附议,因,请办,代表1,,已提交,2026-03-02,\n"
                              "2,一人附议,因,请办,代表2,代表1,已提交,2026-03-02,\n"
                              "3,自己附议,因,请办,代表3,代表3、代表1、代表1,已提交,2026-03-02,\n"
                              "4,过期,因,请办,代表4,代表1、代表2,已提交,2026-03-18,\n"
                              "5,过早,因,请办,代表5,代表1、代表2,已提交,2026-02-01,\n"
                              "6,空白,,,代表6,代表1、代表2,已提交,2026-03-02,\n"
                              "7,未来,因,请办,代表7,代表1、代表2,已提交,2026-03-25,\n"
                              "8,齐全,因,请办,代表1,代表2、代表3,已提交,2026-03-02,\n"
                              "9,迟到有因,因,请办,代表2,代表1、代表3,已提交,2026-03-18,出差在外\n"
                              "10,未提交,因,请办,代表3,,草稿,,\n")
                                 .c_str());
    const char* const wanted[] = {"2 are needed", "2 are needed",         "2 are needed", "is late",
                                  "opened only",  "neither why nor what", "in the future"};
    for (int row = 1; row <= 7; ++row) {
        INFO(row << ": " << why(plan->line(row).issues));
        CHECK(plan->line(row).verdict == Verdict::Rejected);
        CHECK(why(plan->line(row).issues).find(wanted[row - 1]) != std::string::npos);
        for (const Issue& issue : plan->line(row).issues)
            CHECK_FALSE(issue.mend.isEmpty());
    }
    CHECK(plan->counts().added == 3);
    const auto done = plan->apply(*desk.office);
    INFO((done ? std::string() : why(done.error())));
    REQUIRE(done);
    const auto late = desk.read().first<Proposal>(Query().eq(QStringLiteral("number"), qint64(9)));
    REQUIRE(late);
    CHECK(late->lateReason == QStringLiteral("出差在外"));
    CHECK(late->status == ProposalStatus::Submitted);

    // By hand it is the same door; a call that is closed is last year's, and taken over as it was.
    Proposal typed = desk.form(QStringLiteral("直接写成已提交"), 3, 1);
    typed.status = ProposalStatus::Submitted;
    typed.submittedOn = QDate(2026, 3, 2);
    ProposalDesk::no(desk.book().insert(typed), "2 are needed");
    ProposalDesk::ok(desk.step(ProposalCall::kind(), desk.call.raw(), "close"));
    ProposalDesk::ok(desk.book().insert(typed));
    ProposalCall planned;
    planned.term = desk.term;
    planned.opensOn = QDate(2026, 4, 1);
    planned.closesOn = QDate(2026, 4, 20);
    REQUIRE(desk.book().insert(planned));
    Proposal early = desk.form(QStringLiteral("还没开始征集"), 4);
    early.call = Id<ProposalCall>(planned.id);
    early.status = ProposalStatus::Submitted;
    early.submittedOn = QDate(2026, 3, 20);
    ProposalDesk::no(desk.book().insert(early), "not open yet");
}

TEST_CASE("proposal files: a line without a status, or with an empty one, is a draft") {
    ProposalDesk desk;
    for (const char* const text :
         {"案由,提案人\n甲事,代表1\n乙事,代表2\n", "案由,问题,建议措施,提案人,附议人,状态\n"
                                                   "甲事,很久了,请办,代表1,代表2、代表3,\n"
                                                   "乙事,很久了,请办,代表2,代表1、代表3,\n"}) {
        auto plan = planOf(desk, text);
        INFO(why(plan->line(1).issues));
        CHECK(plan->counts().added == 2);
        CHECK(plan->counts().rejected == 0);
        const auto done = plan->apply(*desk.office);
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
        for (const Proposal& p : desk.read().all<Proposal>()) {
            CHECK(p.status == ProposalStatus::Draft);
            CHECK_FALSE(p.number);
        }
        REQUIRE(desk.book().undo());
    }
    for (const char* const header : {"问题", "问题与理由", "问题和理由", "理由"}) {
        const auto columns = mapColumns(desk.read(), Proposal::kind(), {QString::fromUtf8(header)});
        CHECK(columns.first().key == QStringLiteral("grounds"));
    }
    // What a draft cannot have is said, and how it would be taken.
    auto plan = planOf(desk, "案由,提案人,审查结果\n丙事,代表3,立案\n");
    CHECK(plan->counts().rejected == 1);
    CHECK(why(plan->line(1).issues).find("its status is") != std::string::npos);
}

TEST_CASE("proposal files: a running number of the list makes no other proposal of a line") {
    ProposalDesk desk;
    const auto one = desk.submitted(QStringLiteral("改善分拨中心照明"));
    REQUIRE(desk.of(one).number == 1);
    const char* const lines = "提案编号,案由,案据,具体建议内容,提案人,附议人\n"
                              "1,增设母婴室,女职工多,腾出一间,代表2,代表1、代表3\n"
                              "2,延长班车,末班太早,延至22点,代表3,代表1、代表2\n"
                              "3,延长班车,末班太早,延至22点,代表3,代表1、代表2\n";
    auto plan = planOf(desk, lines);
    CHECK(plan->settings().columns[3].key == QStringLiteral("measure"));
    const ImportLine first = plan->line(1);
    CHECK(first.verdict == Verdict::Rejected);
    const std::string said = why(first.issues);
    INFO(said);
    CHECK(said.find("is \"改善分拨中心照明\" already") != std::string::npos);
    CHECK(said.find("leave out") != std::string::npos); // the way on is named
    CHECK(said.find("person") == std::string::npos);    // and nobody is meant
    CHECK(std::ranges::count_if(first.issues,
                                [](const Issue& i) { return i.severity == Severity::Error; }) == 1);
    // What was pasted twice is pointed out, also when the list counts on, and when it is looked at
    // again.
    CHECK(plan->line(2).verdict == Verdict::New);
    CHECK(plan->line(2).issues.isEmpty());
    CHECK(plan->line(3).verdict == Verdict::New);
    CHECK(why(plan->line(3).issues).find("Line 3 says the same") != std::string::npos);
    CHECK(plan->isWarned(3));
    CHECK(plan->counts().warned == 1);
}

TEST_CASE("proposal files: a proposal of another call is another one") {
    ProposalDesk desk;
    desk.draft(QStringLiteral("增设母婴室"), 1);
    desk.day(2026, 3, 20);
    ProposalDesk::ok(desk.step(ProposalCall::kind(), desk.call.raw(), "close"));
    ProposalCall next;
    next.term = desk.term;
    next.opensOn = QDate(2026, 3, 1);
    next.closesOn = QDate(2026, 3, 20);
    REQUIRE(desk.book().insert(next));
    ProposalDesk::ok(desk.step(ProposalCall::kind(), next.id, "open"));
    auto plan = planOf(desk, "案由,案据,建议措施,提案人,附议人\n"
                             "增设母婴室,女职工多,腾出一间,代表2,代表1、代表3\n");
    INFO(why(plan->line(1).issues));
    CHECK(plan->counts().added == 1); // the open call is meant, not last year's
}

TEST_CASE("proposal files: a closed call is chosen for every line") {
    ProposalDesk desk;
    desk.day(2026, 3, 20);
    ProposalDesk::ok(desk.step(ProposalCall::kind(), desk.call.raw(), "close"));
    QFile file(desk.folder.filePath(QStringLiteral("提案.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("案由,案据,建议措施,提案人,附议人,状态,提案日期,逾期受理原因\n"
               "甲,因,请办,代表1,代表2、代表3,已提交,2026-03-02,\n"
               "乙,因,请办,代表2,代表1、代表3,已提交,2026-03-15,出差在外\n"
               "丙,因,请办,代表3,代表1、代表2,已提交,2026-03-15,\n"
               "丁,因,请办,代表4,代表1、代表2,,,\n");
    file.close();
    auto guess = guessImport(desk.read(), Proposal::kind(), file.fileName());
    REQUIRE(guess);
    auto without =
        ImportPlan::make(*desk.office, Proposal::kind(), file.fileName(), guess->settings);
    REQUIRE(without);
    CHECK((*without)->counts().rejected == 4);
    holdForAll(desk.read(), Proposal::kind(), *guess, {{QStringLiteral("call"), desk.call.raw()}});
    auto plan = ImportPlan::make(*desk.office, Proposal::kind(), file.fileName(), guess->settings);
    REQUIRE(plan);
    INFO(why((*plan)->line(1).issues));
    CHECK((*plan)->counts().added == 4);
    CHECK((*plan)->line(1).issues.isEmpty()); // within the window
    CHECK((*plan)->line(2).issues.isEmpty()); // with its reason
    CHECK(why((*plan)->line(3).issues).find("is late") != std::string::npos);
    CHECK(why((*plan)->line(4).issues).find("comes in as a draft") != std::string::npos);
    ProposalDesk::ok((*plan)->apply(*desk.office));
    for (const Proposal& p : desk.read().all<Proposal>())
        CHECK(p.call == desk.call);
}
