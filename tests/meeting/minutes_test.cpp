// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes and the other papers: filled from what happened, signed once and the same ever after,
// readable as PDF and ODT. With ZHIJIA_KEEP they stay to be looked at.
#include "core/files/attachment.h"
#include "core/meeting/agenda_paper.h"
#include "core/meeting/heads_paper.h"
#include "core/meeting/minutes_paper.h"
#include "core/meeting/minutes_part.h"
#include "core/meeting/plan_paper.h"
#include "core/report/odt_writer.h"
#include "core/report/pdf_writer.h"
#include "core/report/stored.h"
#include "tests/meeting/desk.h"
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTranslator>

using namespace zhijia;
using namespace zhijia::test;
using report::Document;

namespace {

const report::FontSet& fonts() {
    static const report::FontSet set;
    return set;
}

/// The text of the pages, as a reader of the PDF finds it.
QString pdfText(const Document& d, const char* name) {
    const QByteArray bytes = report::pdfBytes(report::layOut(d, fonts()), fonts());
    QTemporaryDir folder;
    const QString keep = qEnvironmentVariable("ZHIJIA_KEEP");
    const QString path = (keep.isEmpty() ? folder.path() : keep) + u'/' + QString::fromUtf8(name) +
                         QStringLiteral(".pdf");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    if (!keep.isEmpty()) {
        QFile odt(path.chopped(3) + QStringLiteral("odt"));
        REQUIRE(odt.open(QIODevice::WriteOnly));
        odt.write(report::odtBytes(d));
    }
    QProcess tool;
    tool.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    REQUIRE(tool.waitForFinished());
    return QString::fromUtf8(tool.readAllStandardOutput());
}

struct Chinese {
    QTranslator texts;
    Chinese() {
        REQUIRE(texts.load(QStringLiteral(":/i18n/zhijia_zh_CN.qm")));
        QCoreApplication::installTranslator(&texts);
    }
    ~Chinese() { QCoreApplication::removeTranslator(&texts); }
};

struct Meeting : MeetingDesk {
    Id<Sitting> sitting;
    Minutes minutes;
    AgendaItem work, secret, vote;

    Meeting() : MeetingDesk(12) {
        sitting = planned(QDate(2026, 3, 2));
        plan(sitting);
        item(sitting, QStringLiteral("开幕式"), 10);
        work = item(sitting, QStringLiteral("工会工作报告"), 30);
        secret = item(sitting, QStringLiteral("主席团内部会议"), 15);
        secret.internal = true;
        REQUIRE(book().update(secret));
        item(sitting, QStringLiteral("内部附议"), 5, Id<AgendaItem>(secret.id));
        vote = item(sitting, QStringLiteral("表决集体合同草案"), 20);
        work.presenter = QStringLiteral("张㛃");
        work.document = QStringLiteral("文件之一");
        work.script =
            QStringLiteral("应到代表{entitled}人，实到{present}人。请{presenter}作报告。");
        REQUIRE(book().update(work));
        minutes.sitting = sitting;
        minutes.number = QStringLiteral("工纪〔2026〕1号");
        minutes.chair = QStringLiteral("李主席");
        minutes.recorder = QStringLiteral("王记录");
        minutes.issuer = QStringLiteral("赵签发");
        minutes.mainTo = QStringLiteral("各分工会");
        minutes.copyTo = QStringLiteral("上级工会");
        minutes.annexes = QStringLiteral("工作报告\n表决结果");
        REQUIRE(book().insert(minutes));
    }
    void sit() {
        REQUIRE(Hall::step(sitting, "call"));
        const auto rows = roll(sitting);
        for (size_t i = 0; i < 9; ++i)
            REQUIRE(Hall::step(rows[i], "check_in"));
        REQUIRE(Hall::step(rows[9], "excuse", reason("出差在外")));
        REQUIRE(Hall::step(sitting, "open"));
        REQUIRE(take(work, "start"));
        clock.advance(35 * 60);
        REQUIRE(take(now(work), "finish",
                     {{QStringLiteral("decision"), QStringLiteral("批准工会工作报告。")}}));
        REQUIRE(Hall::step(sitting, "close"));
    }
};

std::vector<report::Block> marked(const Reader&, const AgendaItem& item) {
    return {{report::Paragraph{{{QStringLiteral("<<") + item.title + QStringLiteral(">>")}}}}};
}

} // namespace

TEST_CASE("minutes: figures, items and what other rooms add stand in the PDF and the ODT") {
    const Chinese chinese;
    registerMinutesPart({"test", &marked, nullptr});
    Meeting m;
    m.sit();
    const auto paper = minutesPaper(m.read(), m.sitting);
    REQUIRE(paper);
    const QString text = pdfText(*paper, "minutes");
    INFO(text.toStdString());
    for (const char* word :
         {"工纪〔2026〕1号", "李主席", "王记录", "职工之家礼堂", "出差在外", "批准工会工作报告",
          "各分工会", "上级工会", "表决结果", "<<工会工作报告>>"})
        CHECK(text.contains(QString::fromUtf8(word)));
    CHECK(text.contains(QStringLiteral("12"))); // entitled
    CHECK_FALSE(text.contains(QStringLiteral("主席团内部会议")));
    const QByteArray odt = report::odtBytes(*paper);
    CHECK(odt.startsWith("PK"));
}

TEST_CASE("minutes: signing keeps the text; what it says stands; it prints the same later") {
    Meeting m;
    CHECK_FALSE(m.take(m.minutes, "sign")); // the sitting is not closed
    m.sit();
    Minutes unsigned_ = m.now(m.minutes);
    unsigned_.issuer.clear();
    REQUIRE(m.book().update(unsigned_));
    CHECK_FALSE(m.take(m.minutes, "sign")); // nobody signs
    unsigned_.issuer = QStringLiteral("赵签发");
    REQUIRE(m.book().update(unsigned_));
    const auto signed_ = m.take(m.minutes, "sign");
    INFO((signed_ ? std::string() : why(signed_.error())));
    REQUIRE(signed_);
    CHECK(m.duty(m.sitting, "minutes").status == DutyStatus::Done);
    const auto first = minutesPaper(m.read(), m.sitting);
    REQUIRE(first);
    const QByteArray bytes = report::pdfBytes(report::layOut(*first, fonts()), fonts());
    CHECK(m.now(m.minutes).sha256.size() == 64);

    // Nothing that it says can change …
    AgendaItem item = m.now(m.work);
    item.decision = QStringLiteral("否决");
    CHECK_FALSE(m.book().update(item));
    CHECK_FALSE(m.take(m.vote, "skip", MeetingDesk::reason()));
    CHECK_FALSE(m.book().remove(AgendaItem::kind(), m.vote.id));
    Minutes changed = m.now(m.minutes);
    changed.text = QStringLiteral("补记");
    CHECK_FALSE(m.book().update(changed));
    CHECK_FALSE(m.book().remove(Minutes::kind(), m.minutes.id));
    const auto texts = m.read().all<SignedMinutes>();
    REQUIRE(texts.size() == 1);
    CHECK_FALSE(m.book().remove(SignedMinutes::kind(), texts.front().id));
    SignedMinutes forged = texts.front();
    forged.text.replace(QStringLiteral("批准"), QStringLiteral("否决"));
    CHECK_FALSE(m.book().update(forged));
    // … and it prints the same after names, rules and languages changed.
    m.clock.advance(400LL * 24 * 3600);
    Sitting s = *m.read().get(m.sitting);
    s.note = QStringLiteral("改了备注");
    REQUIRE(m.book().update(s));
    {
        const Chinese chinese;
        m.reopen();
        const auto later = minutesPaper(m.read(), m.sitting);
        REQUIRE(later);
        CHECK(report::pdfBytes(report::layOut(*later, fonts()), fonts()) == bytes);
    }
    CHECK_FALSE(m.take(m.minutes, "withdraw"));
    REQUIRE(m.take(m.minutes, "withdraw", MeetingDesk::reason("数字有误")));
    REQUIRE(m.book().update(item = [&] {
        AgendaItem i = m.now(m.work);
        i.decision = QStringLiteral("原则通过");
        return i;
    }()));
    REQUIRE(m.take(m.minutes, "sign"));
    CHECK(m.read().count<SignedMinutes>() == 2); // the withdrawn text is kept
    CHECK(m.now(m.minutes).isSigned());
    // A signature is withdrawn with a reason; undo would leave no trace of what was signed.
    const auto undone = m.book().undo();
    REQUIRE_FALSE(undone);
    CHECK(why(undone.error()).find("withdraw the signature") != std::string::npos);
    CHECK(m.now(m.minutes).isSigned());
    CHECK(m.read().count<SignedMinutes>() == 2);
    CHECK(minutesPaper(m.read(), m.sitting));
}

TEST_CASE("minutes: what is attached to signed minutes stands with them") {
    Meeting m;
    m.sit();
    Id<Attachment> annex;
    const auto attach = [&](const char* name) {
        return m.book().change({"test", "attach"}, [&](Txn& txn) {
            return attachBytes(txn, Minutes::kind(), m.minutes.id, QString::fromUtf8(name), name)
                .map([&](Id<Attachment> id) { annex = id; });
        });
    };
    REQUIRE(attach("draft.txt"));
    REQUIRE(m.book().remove(Attachment::kind(), annex.raw())); // a draft's may go
    REQUIRE(attach("annex.txt"));
    REQUIRE(m.take(m.minutes, "sign"));
    const auto removed = m.book().remove(Attachment::kind(), annex.raw());
    REQUIRE_FALSE(removed);
    CHECK(why(removed.error()).find("are signed: they stand") != std::string::npos);
    CHECK(attachmentsOf(m.read(), Minutes::kind(), m.minutes.id).size() == 1);
    REQUIRE(m.take(m.minutes, "withdraw", MeetingDesk::reason("附件有误")));
    CHECK(m.book().remove(Attachment::kind(), annex.raw()));
}

TEST_CASE("stored documents: every block comes back as it was, and a damaged text is refused") {
    using namespace report;
    Document d;
    d.metadata = {QStringLiteral("题"), QStringLiteral("工会"), QStringLiteral("事"),
                  QDateTime(QDate(2026, 3, 2), QTime(1, 0), Qt::UTC), Language::English};
    d.page = PageSetup::landscape();
    d.title(QStringLiteral("标题"));
    d.paragraph(QStringLiteral("正文"));
    d.add({KeyValues{{{QStringLiteral("甲"), QStringLiteral("乙"), true}}, 3}});
    Table table;
    table.caption = QStringLiteral("表");
    table.columns = {{QStringLiteral("列"), 2, mm(30), Align::Right}};
    table.rows = {{{QStringLiteral("组")}, Row::Group}, {{QStringLiteral("值")}}};
    d.add({table});
    d.add({BarChart{QStringLiteral("图"), {{QStringLiteral("柱"), 7}}, QStringLiteral("人")}});
    Timeline t;
    t.items = {{QStringLiteral("事"), QDate(2026, 1, 1), QDate(2026, 1, 5), Timeline::Overdue, true,
                QStringLiteral("逾期")}};
    t.anchor = QDate(2026, 2, 1);
    t.dayOff = [](QDate day) { return day.dayOfWeek() > 5; };
    d.add({t});
    d.add({Signatures{{QStringLiteral("主席")}, 1, true}});
    d.add({Space{mm(3)}});
    d.add({PageBreak{}});
    d.add({KeepTogether{
        {{Stamp{QStringLiteral("章"), QDate(2026, 3, 2)}}, {QrCode{QStringLiteral("qr")}}}}});
    const QString text = storedDocument(d);
    const auto back = readStoredDocument(text);
    REQUIRE(back);
    CHECK(storedDocument(*back) == text);
    CHECK(pdfBytes(layOut(*back, fonts()), fonts()) == pdfBytes(layOut(d, fonts()), fonts()));
    CHECK_FALSE(readStoredDocument(QStringLiteral("{}")));
    CHECK_FALSE(readStoredDocument(QString()));
    CHECK_FALSE(readStoredDocument(text.left(text.size() / 2)));
}

TEST_CASE("papers: plan, day, agenda, script") {
    const Chinese chinese;
    Meeting m;
    const auto refused = planPaper(m.read(), m.planned(QDate(2026, 9, 1)));
    CHECK_FALSE(refused);
    const QString plan = pdfText(*planPaper(m.read(), m.sitting), "plan");
    CHECK(plan.contains(m.duty(m.sitting, "papers").dueOn.toString(Qt::ISODate)));
    CHECK(plan.contains(QStringLiteral("企业民主管理规定")));
    const QString day = pdfText(*dayPaper(m.read(), m.sitting), "day");
    CHECK(day.contains(adviseDay(m.read(), *m.read().get(m.sitting), QDate(2026, 3, 2))
                           .earliest.toString(QStringLiteral("yyyy年M月d日"))));
    const QString open = pdfText(*publicAgenda(m.read(), m.sitting), "agenda");
    CHECK(open.contains(QStringLiteral("工会工作报告")));
    CHECK_FALSE(open.contains(QStringLiteral("主席团内部会议")));
    CHECK_FALSE(open.contains(QStringLiteral("内部附议"))); // nor what is below it
    const QString all = pdfText(*internalAgenda(m.read(), m.sitting), "agenda-internal");
    CHECK(all.contains(QStringLiteral("主席团内部会议")));
    CHECK(pdfText(*chairScript(m.read(), m.sitting), "script-before")
              .contains(QStringLiteral("应到代表____人")));
    m.sit();
    const QString script = pdfText(*chairScript(m.read(), m.sitting), "script");
    CHECK(script.contains(QStringLiteral("应到代表12人，实到9人")));
    CHECK(script.contains(QStringLiteral("张㛃作报告")));
}

TEST_CASE("papers: hostile text neither breaks the script nor the pages") {
    Meeting m;
    AgendaItem i = m.now(m.work);
    i.title = QString(300, QChar(0x9F98));
    i.presenter = QStringLiteral("{entitled}<b>&\"'");
    i.script = QStringLiteral("{entitled{present}} {nobody} }{\n").repeated(200);
    i.summary = QStringLiteral("很长的发言。").repeated(4000);
    REQUIRE(m.book().update(i));
    m.sit();
    for (const auto& paper : {minutesPaper(m.read(), m.sitting), chairScript(m.read(), m.sitting),
                              internalAgenda(m.read(), m.sitting)}) {
        REQUIRE(paper);
        CHECK(report::layOut(*paper, fonts()).pages.size() >= 1);
        CHECK_FALSE(report::odtBytes(*paper).isEmpty());
    }
}

TEST_CASE("minutes: a signed text that was withdrawn is kept") {
    Meeting m;
    m.sit();
    REQUIRE(m.take(m.minutes, "sign"));
    REQUIRE(m.take(m.minutes, "withdraw", MeetingDesk::reason("漏了一项")));
    const auto texts = m.read().all<SignedMinutes>();
    REQUIRE(texts.size() == 1);
    CHECK_FALSE(m.book().remove(SignedMinutes::kind(), texts.front().id));
    CHECK_FALSE(m.book().remove(Minutes::kind(), m.minutes.id));
    REQUIRE(m.book().undo());     // signed again …
    CHECK_FALSE(m.book().undo()); // … and nobody can make it that they never were
    CHECK(m.read().all<SignedMinutes>().size() == 1);
}
