// SPDX-License-Identifier: GPL-3.0-or-later
// The papers: what they say, for whom, and that nothing breaks them. With ZHIJIA_KEEP they stay to
// be looked at, in Chinese.
#include "core/proposals/papers.h"
#include "core/report/pdf_writer.h"
#include "core/rules/rules.h"
#include "tests/proposals/desk.h"
#include <QCoreApplication>
#include <QFile>
#include <QTranslator>

using namespace zhijia;
using report::Document;
using zhijia::test::ProposalDesk;
using zhijia::test::why;

namespace {

QString textOf(const Document& d) {
    QString all;
    const std::function<void(const report::Block&)> walk = [&](const report::Block& block) {
        if (const auto* h = std::get_if<report::Heading>(&block.as))
            all += h->text + u'\n';
        else if (const auto* p = std::get_if<report::Paragraph>(&block.as))
            for (const auto& run : p->runs)
                all += run.text;
        else if (const auto* k = std::get_if<report::KeyValues>(&block.as))
            for (const auto& item : k->items)
                all += item.name + u'=' + item.value + u'\n';
        else if (const auto* t = std::get_if<report::Table>(&block.as)) {
            for (const auto& row : t->rows)
                all += row.cells.join(u'|') + u'\n';
        } else if (const auto* c = std::get_if<report::BarChart>(&block.as)) {
            for (const auto& bar : c->bars)
                all += bar.label + u'#' + QString::number(bar.value) + u'\n';
        } else if (const auto* kept = std::get_if<report::KeepTogether>(&block.as))
            for (const auto& inner : kept->blocks)
                walk(inner);
        all += u'\n';
    };
    for (const auto& block : d.blocks)
        walk(block);
    return all;
}

QByteArray pdf(const Document& d, const char* name) {
    static const report::FontSet fonts;
    const QByteArray bytes = report::pdfBytes(report::layOut(d, fonts), fonts);
    if (const QString folder = qEnvironmentVariable("ZHIJIA_KEEP"); !folder.isEmpty()) {
        QFile file(folder + u'/' + QString::fromUtf8(name) + QStringLiteral(".pdf"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    return bytes;
}

Document paper(Outcome<Document> made) {
    INFO((made ? std::string() : why(made.error())));
    REQUIRE(made);
    return *made;
}

struct Chinese {
    QTranslator translator;
    Chinese() {
        REQUIRE(translator.load(QStringLiteral(":/i18n/zhijia_zh_CN.qm")));
        QCoreApplication::installTranslator(&translator);
    }
    ~Chinese() { QCoreApplication::removeTranslator(&translator); }
};

} // namespace

TEST_CASE("proposal papers: each author gets a slip with the common reply, the form tells it all") {
    ProposalDesk desk;
    auto member = *desk.read().get(desk.read().get(desk.all[0])->member);
    member.mobile = QStringLiteral("13812345678");
    REQUIRE(desk.book().update(member));
    const auto main = desk.docketed(QStringLiteral("增设母婴室"), 0);
    const auto child = desk.merged(QStringLiteral("设立哺乳间"), 1, main);
    const auto refused = replySlip(desk.read(), child);
    REQUIRE_FALSE(refused);
    CHECK(why(refused.error()).find("not answered yet") != std::string::npos);
    REQUIRE_FALSE(replySlips(desk.read(), desk.call));
    REQUIRE_FALSE(handOverLetters(desk.read(), desk.call));
    const auto lead = desk.handler(main, desk.shop);
    const auto helper = desk.handler(main, desk.safety);
    ProposalDesk::ok(desk.step(main, "hand_over"));

    const QString letters = textOf(paper(handOverLetters(desk.read(), desk.call)));
    INFO(letters.toStdString());
    CHECK(letters.count(QStringLiteral("Hand-over of proposals")) == 2); // one a unit
    CHECK(letters.contains(Rules::inForce(desk.read()).cite(rule::proposalReply)));
    CHECK(letters.contains(QStringLiteral("23 March 2026")));
    const QString reminder = textOf(paper(reminderLetter(desk.read(), lead)));
    CHECK(reminder.contains(QStringLiteral("is due on 23 March 2026")));
    desk.day(2026, 3, 25);
    ProposalDesk::ok(desk.step(lead, "remind"));
    const QString late = textOf(paper(reminderLetter(desk.read(), lead)));
    CHECK(late.contains(QStringLiteral("2 days late")));
    CHECK(late.contains(QStringLiteral("reminder number 1")));

    Params plan{{QStringLiteral("kind"), QStringLiteral("b")},
                {QStringLiteral("reply"), QStringLiteral("已纳入改造。")},
                {QStringLiteral("plan"), QStringLiteral("二楼改造")},
                {QStringLiteral("plan_on"), QStringLiteral("2026-06-30")}};
    ProposalDesk::ok(desk.step(helper, "reply", ProposalDesk::replyA()));
    ProposalDesk::ok(desk.step(lead, "reply", plan));
    ProposalDesk::ok(desk.step(lead, "accept"));
    REQUIRE_FALSE(reminderLetter(desk.read(), lead));

    for (const auto& [id, name] : {std::pair{main, "代表1"}, std::pair{child, "代表2"}}) {
        const QString slip = textOf(paper(replySlip(desk.read(), id)));
        INFO(slip.toStdString());
        CHECK(slip.contains(QString::fromUtf8(name)));
        CHECK(slip.contains(QStringLiteral("二楼改造")));
        CHECK(slip.contains(QStringLiteral("30 June 2026")));
        CHECK(slip.contains(QStringLiteral("已经解决。"))); // the co-handler's words stand below
        CHECK(slip.contains(QStringLiteral("□Very satisfied")));
    }
    const QString slips = textOf(paper(replySlips(desk.read(), desk.call)));
    CHECK(slips.count(QStringLiteral("Reply to a proposal")) == 2);

    ProposalDesk::ok(desk.step(main, "rate", ProposalDesk::rating("not_satisfied", "太慢")));
    ProposalDesk::ok(desk.step(main, "handle_again"));
    const QString form = textOf(paper(proposalForm(desk.read(), main)));
    INFO(form.toStdString());
    for (const char* word : {"增设母婴室", "代表2, 代表3", "Merged in: No. 2", "round 2",
                             "The first time: Not satisfied", "太慢", "Docketed"})
        CHECK(form.contains(QString::fromUtf8(word)));
    CHECK_FALSE(form.contains(QStringLiteral("13812345678"))); // masked on paper too
    const QString merged = textOf(paper(proposalForm(desk.read(), child)));
    CHECK(merged.contains(QStringLiteral("Merged into No. 1")));

    const QString list = textOf(paper(proposalRegister(desk.read(), desk.call)));
    INFO(list.toStdString());
    CHECK(list.contains(QStringLiteral("→ No. 1")));
    CHECK(list.contains(QStringLiteral("Proposals: 2.")));
    const QString numbers = textOf(paper(statisticsPaper(desk.read(), desk.call)));
    CHECK(numbers.contains(QStringLiteral("Docketed|1|50.0%")));
    CHECK(numbers.contains(QStringLiteral("Docketed#1"))); // the chart says what the table says
    REQUIRE_FALSE(proposalForm(desk.read(), Id<Proposal>(7)));
    REQUIRE_FALSE(proposalRegister(desk.read(), Id<ProposalCall>(7)));
}

TEST_CASE("proposal papers: long texts, rare characters and many pages do not break them") {
    Chinese chinese;
    ProposalDesk desk(12);
    const QStringList titles{
        QStringLiteral("关于改善一线职工夏季高温作业环境、配备移动降温设备的提案"),
        QStringLiteral("关于增设母婴室的提案"), QStringLiteral("关于延长通勤班车运营时间的提案"),
        QStringLiteral("关于在𠮷林路厂区㐆建职工书屋的提案"),
        QString(QStringLiteral("关于")) + QString(150, u'长') + QStringLiteral("的提案")};
    QList<Id<Proposal>> ids;
    for (int i = 0; i < 40; ++i) {
        Proposal p =
            desk.form(titles[i % titles.size()] + (i < 5 ? QString() : QString::number(i)), i % 12);
        p.category = QStringList{QStringLiteral("劳动保护"), QStringLiteral("生活后勤"),
                                 QStringLiteral("教育培训")}[i % 3];
        p.grounds = QStringLiteral("车间夏季最高温度达到四十度以上，职工反映强烈。")
                        .repeated(i == 0 ? 120 : 3);
        p.measure = QStringLiteral("由设备部牵头，安全环保部配合，六月底前完成选型和安装。");
        p.delegationView = QStringLiteral("同意提交。");
        ProposalDesk::ok(desk.book().insert(p));
        ids << Id<Proposal>(p.id);
        ProposalDesk::ok(desk.step(ids.last(), "submit"));
    }
    for (int i = 0; i < 40; ++i) {
        if (i < 20)
            ProposalDesk::ok(
                desk.step(ids[i], "docket",
                          {{QStringLiteral("screened_by"), QStringLiteral("提案工作委员会")}}));
        else if (i < 30)
            ProposalDesk::ok(desk.step(ids[i], "suggest", ProposalDesk::because("转有关部门参考")));
        else if (i < 34)
            ProposalDesk::ok(
                desk.step(ids[i], "merge", {{QStringLiteral("into"), ids[i - 30].raw()}}));
        else if (i < 36) {
            Params no = ProposalDesk::because("属个人诉求，由所在单位答复");
            no.insert(QStringLiteral("ground"), QStringLiteral("personal"));
            ProposalDesk::ok(desk.step(ids[i], "decline", no));
        }
    }
    const QList<Id<Unit>> units{desk.shop, desk.safety, desk.canteen};
    for (int i = 0; i < 16; ++i) {
        desk.handler(ids[i], units[i % 3]);
        if (i % 4 == 0)
            desk.handler(ids[i], units[(i + 1) % 3]);
        ProposalDesk::ok(desk.step(ids[i], "hand_over"));
    }
    pdf(paper(handOverLetters(desk.read(), desk.call)), "proposal-letters");
    desk.day(2026, 3, 27);
    ProposalDesk::ok(
        desk.step(Id<ProposalHandling>(leadOf(desk.read(), desk.of(ids[15]))->id), "remind"));
    pdf(paper(reminderLetter(desk.read(),
                             Id<ProposalHandling>(leadOf(desk.read(), desk.of(ids[15]))->id))),
        "proposal-reminder");
    const char* grades[] = {"very_satisfied", "satisfied", "basically", "satisfied"};
    for (int i = 0; i < 12; ++i) {
        desk.day(2026, 3, 6 + i * 2);
        const auto handlings = handlingsOf(desk.read(), ids[i], 1);
        for (auto it = handlings.rbegin(); it != handlings.rend(); ++it)
            ProposalDesk::ok(
                desk.step(Id<ProposalHandling>(it->id), "reply", ProposalDesk::replyA()));
        ProposalDesk::ok(desk.step(Id<ProposalHandling>(handlings.first().id), "accept"));
        if (i < 8)
            ProposalDesk::ok(desk.step(ids[i], "rate", ProposalDesk::rating(grades[i % 4], "")));
    }
    desk.day(2026, 4, 1);
    for (const auto& [made, name] :
         {std::pair{proposalForm(desk.read(), ids[0]), "proposal"},
          std::pair{proposalForm(desk.read(), ids[3]), "proposal-answered"},
          std::pair{proposalForm(desk.read(), ids[39]), "proposal-empty"},
          std::pair{replySlip(desk.read(), ids[4]), "proposal-slip"},
          std::pair{replySlip(desk.read(), ids[31]), "proposal-slip-merged"},
          std::pair{replySlips(desk.read(), desk.call), "proposal-slips"},
          std::pair{proposalRegister(desk.read(), desk.call), "proposal-register"},
          std::pair{statisticsPaper(desk.read(), desk.call), "proposal-statistics"}}) {
        INFO(name);
        const Document d = paper(made);
        CHECK(pdf(d, name).startsWith("%PDF"));
        CHECK(pdf(d, name) == pdf(d, name));                         // the same pages every time
        CHECK_FALSE(textOf(d).contains(QStringLiteral("Proposal"))); // nothing is left in English
    }
}

TEST_CASE("proposal papers: the call says when, how and what becomes of it; the blank form is one "
          "sheet") {
    ProposalDesk desk;
    const QString call = textOf(paper(callNotice(desk.read(), desk.call)));
    const auto c = desk.read().get(desk.call);
    const Rules rules = rulesOf(desk.read(), *c);
    CHECK(call.contains(c->name));
    CHECK(call.contains(
        QStringLiteral("at least %1 deputies").arg(rules.count(rule::proposalSeconders))));
    CHECK(call.contains(QStringLiteral("within %1 days").arg(rules.days(rule::proposalReply))));
    CHECK(call.contains(rules.cite(rule::proposalReply)));
    CHECK(call.contains(classesOf(*c).first()));
    const Document blank = paper(blankForm(desk.read(), desk.call));
    CHECK(textOf(blank).contains(QStringLiteral("Proposer=\n")));
    static const report::FontSet fonts;
    CHECK(report::layOut(blank, fonts).pages.size() == 1);
}
