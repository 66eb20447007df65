// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of more than two hundred sheets: every author of a large merger gets a slip of the own.
#include "core/proposals/papers.h"
#include "core/proposals/room.h"
#include "core/report/pdf_writer.h"
#include "tests/proposals/desk.h"
#include <QFile>
#include <QProcess>

using namespace zhijia;
using zhijia::test::ProposalDesk;
using zhijia::test::why;

namespace {

/// The text of each sheet.
QStringList sheetsOf(const report::Document& d, const QString& file) {
    const report::FontSet fonts;
    QFile pdf(file);
    REQUIRE(pdf.open(QIODevice::WriteOnly));
    pdf.write(report::pdfBytes(report::layOut(d, fonts), fonts));
    pdf.close();
    QProcess tool;
    tool.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file, QStringLiteral("-")});
    REQUIRE(tool.waitForFinished(60'000));
    return QString::fromUtf8(tool.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
}

QString marked(int i) { return QStringLiteral("关于改善第A%1Z宿舍的提案").arg(i); }

} // namespace

TEST_CASE("proposal papers: two hundred and twenty authors of one matter get a sheet each") {
    constexpr int authors = 220;
    ProposalDesk desk(8);
    const auto main = desk.docketed(QStringLiteral("关于统一改善宿舍的提案"));
    QList<Id<Proposal>> merged;
    for (int i = 0; i < authors; ++i)
        merged << desk.merged(marked(i), i % 8, main);
    const auto lead = desk.handed(main);
    ProposalDesk::ok(desk.step(lead, "reply", ProposalDesk::replyA()));
    ProposalDesk::ok(desk.step(lead, "accept"));

    const auto slips = replySlips(desk.read(), desk.call);
    INFO((slips ? std::string() : why(slips.error())));
    REQUIRE(slips);
    const QStringList sheets = sheetsOf(*slips, desk.folder.filePath(QStringLiteral("slips.pdf")));
    CHECK(sheets.size() == authors + 1);
    for (int i = 0; i < authors; ++i) {
        const QString mark = QStringLiteral("A%1Z").arg(i);
        INFO(mark.toStdString());
        // On a sheet of its own, and on nobody else's.
        CHECK(std::ranges::count_if(sheets, [&](const QString& s) { return s.contains(mark); }) ==
              1);
    }
    for (const QString& sheet : sheets)
        CHECK(sheet.contains(QStringLiteral("已经解决")));

    // The register has each of them once.
    const auto all = proposalRegister(desk.read(), desk.call);
    REQUIRE(all);
    const QString text =
        sheetsOf(*all, desk.folder.filePath(QStringLiteral("register.pdf"))).join(u'\n');
    for (int i = 0; i < authors; ++i)
        CHECK(text.count(QStringLiteral("A%1Z").arg(i)) == 1);
}

TEST_CASE("proposal papers: a reminder is an aid of its day, the letters and slips are filed") {
    // Or the register of a volume names every unit that has replied under "Not in the volume".
    for (const ReportKind& paper : proposalsReports()) {
        const QString name = QString::fromUtf8(paper.name);
        INFO(paper.name);
        CHECK(paper.form == (name == QStringLiteral("proposal-reminder") ||
                             name == QStringLiteral("proposal-blank")));
    }
}
