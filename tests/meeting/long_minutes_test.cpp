// SPDX-License-Identifier: GPL-3.0-or-later
// Minutes of more than two hundred pages: no line is lost, and each page knows its number.
#include "core/meeting/minutes_paper.h"
#include "core/report/pdf_writer.h"
#include "tests/meeting/desk.h"
#include <QFile>
#include <QProcess>

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("minutes: two hundred pages of a long debate hold every line in its order") {
    constexpr int lines = 7'000;
    MeetingDesk desk;
    const Id<Sitting> sitting = desk.planned(QDate(2026, 3, 2));
    AgendaItem debate = desk.item(sitting, QStringLiteral("审议讨论"), 300);
    QStringList said;
    for (int i = 0; i < lines; ++i)
        said << QStringLiteral("B%1E 𠮷代表发言：建议改善㐆㛃宿舍和食堂的条件。").arg(i);
    debate.summary = said.join(u'\n');
    const auto saved = desk.book().update(debate);
    INFO((saved ? std::string() : why(saved.error())));
    REQUIRE(saved);
    Minutes m;
    m.sitting = sitting;
    m.chair = QStringLiteral("李主席");
    REQUIRE(desk.book().insert(m));
    desk.openNow(sitting);
    REQUIRE(desk.take(debate, "start"));
    REQUIRE(desk.take(debate, "finish",
                      {{QStringLiteral("decision"), QStringLiteral("同意所提建议。")}}));

    const auto paper = minutesPaper(desk.read(), sitting);
    REQUIRE(paper);
    const report::FontSet fonts;
    const report::Pages pages = report::layOut(*paper, fonts);
    CHECK(pages.pages.size() >= 200);
    const QString path = desk.folder.filePath(QStringLiteral("minutes.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(report::pdfBytes(pages, fonts));
    file.close();
    QProcess tool;
    tool.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    REQUIRE(tool.waitForFinished(120'000));
    const QString text = QString::fromUtf8(tool.readAllStandardOutput());
    CHECK(text.split(u'\f', Qt::SkipEmptyParts).size() == qsizetype(pages.pages.size()));
    qsizetype at = 0;
    for (int i = 0; i < lines; ++i) {
        at = text.indexOf(QStringLiteral("B%1E").arg(i), at);
        INFO(i);
        REQUIRE(at >= 0); // there, and behind the one before it
    }
    CHECK(text.indexOf(QStringLiteral("同意所提建议"), at) > at);
}
