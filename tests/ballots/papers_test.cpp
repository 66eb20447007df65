// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a ballot as they come out of the printer. ZHIJIA_KEEP_PAPERS keeps the PDF files,
// to look at them.
#include "core/ballots/papers.h"
#include "core/report/pdf_writer.h"
#include "tests/ballots/hall.h"
#include <QDir>
#include <QProcess>

using namespace zhijia;
using zhijia::test::BallotHall;
using zhijia::test::why;

namespace {

/// Its text as `pdftotext` reads it, and how many pages.
struct Printed {
    QString text;
    qsizetype pages = 0;
};

Printed print(BallotHall& hall, const QString& name, const Outcome<report::Document>& document) {
    INFO((document ? std::string() : why(document.error())));
    REQUIRE(document);
    const QString keep = qEnvironmentVariable("ZHIJIA_KEEP_PAPERS");
    const QString file =
        QDir(keep.isEmpty() ? hall.folder.path() : keep).filePath(name + QStringLiteral(".pdf"));
    report::writePdf(*document, file);
    QProcess tool;
    tool.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    REQUIRE(tool.waitForFinished());
    const QString text = QString::fromUtf8(tool.readAllStandardOutput());
    return {text, text.count(u'\f')};
}

const QString longName = QStringLiteral("买买提·阿不都热依木·艾合买提江"),
              rare = QStringLiteral("𬍛㛃");

} // namespace

TEST_CASE("ballots: the paper holds 1, 5, 20 and 60 candidates, every name whole, on one page") {
    for (const int n : {1, 5, 20, 60}) {
        BallotHall hall;
        const Ballot b = hall.ballot(BallotWay::Election, {}, [&](Ballot& e) {
            e.seats = qMax(1, n - 1);
            e.title = QStringLiteral("工会委员会委员");
        });
        QStringList names;
        for (int i = 0; i < n; ++i)
            names << (i == 1 ? longName : i == 2 ? rare : QStringLiteral("候选%1").arg(i + 1));
        for (const QString& name : std::as_const(names)) {
            BallotItem item;
            item.ballot = Id<Ballot>(b.id);
            item.title = name;
            item.unitName = n <= 20 ? QStringLiteral("第一分公司综合管理部") : QString();
            REQUIRE(hall.book().insert(item));
        }
        const Printed p = print(hall, QStringLiteral("paper-%1").arg(n),
                                ballotPaper(hall.read(), Id<Ballot>(b.id)));
        INFO(n << p.text.toStdString());
        CHECK(p.pages == 1);
        QString plain = p.text;
        plain.remove(u' ').remove(u'\n');
        const int papers = int(plain.count(QStringLiteral("Howtofillin")));
        CHECK(papers == (n == 1 ? 3 : 1 + (n < 5)));
        CHECK_FALSE(plain.contains(QStringLiteral("Stub"))); // no number can lead to a voter
        for (const QString& name : std::as_const(names))
            if (name != longName) // may be set on two lines
                CHECK(plain.contains(name));
    }
}

TEST_CASE(
    "ballots: stubs are numbered, the papers are not; matters and grades have their columns") {
    BallotHall hall;
    Ballot b = hall.ballot(
        BallotWay::Secret,
        {QStringLiteral("《工资集体协议（草案）》"),
         QStringLiteral("关于职工补充医疗保险及企业年金缴费比例调整并追溯至上一年度执行的方案")},
        [](Ballot& s) { s.copies = 5; });
    Printed p =
        print(hall, QStringLiteral("paper-stubs"), ballotPaper(hall.read(), Id<Ballot>(b.id)));
    CHECK(p.text.contains(QStringLiteral("No. 0005 of 5")));
    CHECK(p.text.count(QStringLiteral("Stub")) == 5);
    CHECK(p.text.contains(QStringLiteral("Abstain")));
    const Ballot a =
        hall.ballot(BallotWay::Appraisal, {QStringLiteral("王经理"), QStringLiteral("李副经理")});
    p = print(hall, QStringLiteral("paper-grades"), ballotPaper(hall.read(), Id<Ballot>(a.id)));
    CHECK(p.text.contains(QStringLiteral("Basically")));
    const Ballot posts = hall.ballot(
        BallotWay::Election, {}, [](Ballot& e) { e.posts = QStringLiteral("主席: 1\n副主席: 2"); });
    for (const char* name : {"赵一", "钱二"})
        hall.add(posts, QString::fromUtf8(name), QStringLiteral("主席"));
    for (const char* name : {"孙三", "李四", "周五"})
        hall.add(posts, QString::fromUtf8(name), QStringLiteral("副主席"));
    p = print(hall, QStringLiteral("paper-posts"), ballotPaper(hall.read(), Id<Ballot>(posts.id)));
    CHECK(p.text.contains(QStringLiteral("副主席")));
    const Ballot open = hall.ballot(BallotWay::Open, {QStringLiteral("议程")});
    CHECK_FALSE(ballotPaper(hall.read(), Id<Ballot>(open.id)));
    const Ballot none = hall.ballot(BallotWay::Secret, {});
    CHECK_FALSE(ballotPaper(hall.read(), Id<Ballot>(none.id)));
}

TEST_CASE(
    "ballots: issuing list, count sheet and protocol say what was counted, and by which rule") {
    BallotHall hall;
    const Ballot b = hall.ballot(BallotWay::Secret, {QStringLiteral("工资协议")},
                                 [](Ballot& s) { s.tellers = QStringLiteral("计票丙"); });
    CHECK_FALSE(ballotProtocol(hall.read(), Id<Ballot>(b.id)));
    Printed p =
        print(hall, QStringLiteral("issue-list"), ballotIssueList(hall.read(), Id<Ballot>(b.id)));
    CHECK(p.text.contains(QStringLiteral("not open yet")));
    print(hall, QStringLiteral("count-sheet"), ballotCountSheet(hall.read(), Id<Ballot>(b.id)));
    hall.countAll(b, "1 1 1 1 1 1 1 2 !", 10, 9);
    hall.ok(hall.move(b, "agree"));
    hall.ok(hall.move(b, "announce"));
    p = print(hall, QStringLiteral("protocol"), ballotProtocol(hall.read(), Id<Ballot>(b.id)));
    QString plain = p.text;
    plain.replace(u'\n', u' ');
    plain = plain.simplified();
    INFO(plain.toStdString());
    CHECK(plain.contains(QStringLiteral("Issued 10 = returned 9 + not returned 1")));
    CHECK(plain.contains(QStringLiteral("returned 9 = valid 8 + invalid 1")));
    CHECK(plain.contains(QStringLiteral("more than half of all deputies entitled")));
    CHECK(plain.contains(QStringLiteral("Democratic Management")));
    CHECK(plain.contains(QStringLiteral("Passed")));
    CHECK(plain.contains(QStringLiteral("Scrutineer (监票甲)")));
    CHECK(plain.contains(QStringLiteral("Teller (计票丙)")));
    const Ballot gone = hall.ballot(BallotWay::Secret, {QStringLiteral("方案")});
    hall.ok(hall.move(gone, "open"));
    Params params = hall.reason();
    params.insert(hall.papers(10, 11));
    hall.ok(hall.move(gone, "void", params));
    p = print(hall, QStringLiteral("protocol-void"),
              ballotProtocol(hall.read(), Id<Ballot>(gone.id)));
    CHECK(p.text.contains(QStringLiteral("void")));
}

TEST_CASE("ballots: the protocol of a void ballot does not say that its counts agreed") {
    BallotHall hall;
    const Ballot b = hall.ballot(BallotWay::Secret, {QStringLiteral("方案")});
    hall.ok(hall.move(b, "open"));
    hall.ok(hall.move(b, "collect", hall.papers(10, 9)));
    hall.ok(hall.move(b, "count"));
    const auto counts = countsOf(hall.read(), Id<Ballot>(b.id));
    hall.ok(hall.bundle(counts[0], "1 1 1 1 1 1 1 2 !"));
    hall.ok(hall.submit(counts[0])); // the second group never finishes
    hall.ok(hall.move(b, "void", hall.reason()));
    const QString text = print(hall, QStringLiteral("protocol-void-counted"),
                               ballotProtocol(hall.read(), Id<Ballot>(b.id)))
                             .text.simplified();
    INFO(text.toStdString());
    CHECK_FALSE(text.contains(QStringLiteral("agree in every number")));
    CHECK(text.contains(QStringLiteral("Handed in before: First count.")));
    CHECK(text.contains(QStringLiteral("Not handed in: Second count.")));
}

TEST_CASE("ballots: empty lines say what they are for, as many on the paper as on the sheet; "
          "namesakes are told apart; the sheet is one page") {
    for (const int n : {1, 7, 23, 60}) {
        BallotHall hall;
        const Ballot b = hall.ballot(BallotWay::Election, {}, [&](Ballot& e) {
            e.seats = qMax(1, n * 2 / 3);
            e.title = QStringLiteral("工会委员会委员");
        });
        for (int i = 0; i < n; ++i) {
            BallotItem item;
            item.ballot = Id<Ballot>(b.id);
            item.title = i < 2 ? QStringLiteral("王芳") : QStringLiteral("候选%1").arg(i + 1);
            item.unitName = i == 0 ? QStringLiteral("甲站") : QStringLiteral("乙站");
            item.job = QStringLiteral("员");
            REQUIRE(hall.book().insert(item));
        }
        const Printed paper = print(hall, QStringLiteral("blank-%1").arg(n),
                                    ballotPaper(hall.read(), Id<Ballot>(b.id)));
        const Printed sheet = print(hall, QStringLiteral("tally-%1").arg(n),
                                    ballotCountSheet(hall.read(), Id<Ballot>(b.id)));
        INFO(n << paper.text.toStdString() << sheet.text.toStdString());
        CHECK(paper.pages == 1);
        CHECK((sheet.pages == 1) == (n <= 7));
        const int lines = qBound(1, n * 2 / 3, 5), papers = n == 1 ? 3 : 1;
        const auto emptyLines = [](const QString& text) {
            return text.count(QStringLiteral("(written in)")) +
                   text.count(QStringLiteral("Written in:"));
        };
        CHECK(emptyLines(paper.text) == lines * papers);
        CHECK(emptyLines(sheet.text) == lines);
        if (n > 1)
            for (const Printed* p : {&paper, &sheet}) {
                CHECK(p->text.contains(QStringLiteral("甲站 员")));
                CHECK(p->text.contains(QStringLiteral("乙站 员")));
            }
        // Nobody signs a sheet without rows.
        const QString last = sheet.text.section(u'\f', -2, -2);
        CHECK(last.contains(QStringLiteral("Scrutineer")));
        CHECK(last.contains(n == 1 ? QStringLiteral("王芳") : QStringLiteral("Written in:")));
    }
}

TEST_CASE("ballots: a short protocol is one sheet: numbers, signatures and seal") {
    BallotHall hall;
    const Ballot b = hall.ballot(BallotWay::Secret, {QStringLiteral("工资协议")});
    hall.countAll(b, "1 1 1 1 1 1 1 2 !", 10, 9);
    hall.ok(hall.move(b, "agree"));
    hall.ok(hall.move(b, "announce"));
    const Printed p = print(hall, QStringLiteral("protocol-short"),
                            ballotProtocol(hall.read(), Id<Ballot>(b.id)));
    CHECK(p.pages == 1);
    CHECK(p.text.contains(QStringLiteral("staff congress"))); // who seals
}
