// SPDX-License-Identifier: GPL-3.0-or-later
// The guide: both languages say the same chapters, every page has one, every picture and link is
// there, and F1 opens it where one stands.
#include "tests/ui/support/desktop.h"
#include "ui/guide/guide_window.h"
#include "ui/shell/page.h"
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace zhijia;
using namespace zhijia::test;

namespace {

QStringList allOf(const QString& text, const QString& pattern) {
    QStringList found;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        found << it.next().captured(1);
    return found;
}

} // namespace

TEST_CASE("guide: the same chapters in both languages, with the same sections, pictures and links",
          "[guide]") {
    const auto zh = guideChapters(QStringLiteral("zh_CN")),
               en = guideChapters(QStringLiteral("en"));
    REQUIRE(zh.size() >= 5);
    REQUIRE(zh.size() == en.size());
    for (qsizetype i = 0; i < zh.size(); ++i) {
        INFO(zh[i].name.toStdString());
        CHECK(zh[i].name == en[i].name);
        CHECK(zh[i].pages == en[i].pages);
        CHECK_FALSE(zh[i].title.isEmpty());
        CHECK_FALSE(en[i].title.isEmpty());
        const QString sections = QStringLiteral("(?m)^(#{2,3}) ");
        CHECK(allOf(zh[i].text, sections) == allOf(en[i].text, sections));
        const QString pictures = QStringLiteral("!\\[[^\\]]*\\]\\(([^)]+)\\)");
        CHECK(allOf(zh[i].text, pictures) == allOf(en[i].text, pictures));
        const QString links = QStringLiteral("[^!]\\[[^\\]]*\\]\\(([^)]+)\\)");
        CHECK(allOf(zh[i].text, links) == allOf(en[i].text, links));
        for (const char* language : {"zh_CN", "en"})
            for (const QString& picture : allOf(zh[i].text, pictures)) {
                INFO(language << " " << picture.toStdString());
                CHECK_FALSE(
                    QImage(guideFolder(QString::fromUtf8(language)) + u'/' + picture).isNull());
            }
        for (const QString& link : allOf(zh[i].text, links)) {
            INFO(link.toStdString());
            const bool known = std::ranges::any_of(
                zh, [&](const Chapter& c) { return link == c.name + QStringLiteral(".md"); });
            CHECK((known || link.startsWith(QStringLiteral("https://"))));
        }
    }
}

TEST_CASE("guide: every page of the window has its chapter", "[guide]") {
    Desktop d(0, 1);
    const auto chapters = guideChapters(QStringLiteral("en"));
    for (const PageRow& row : pages()) {
        INFO(row.id);
        CHECK(std::ranges::any_of(chapters, [&](const Chapter& c) {
            return c.pages.contains(QString::fromUtf8(row.id));
        }));
    }
    for (const Chapter& c : chapters)
        for (const QString& page : c.pages) {
            INFO(page.toStdString());
            CHECK(std::ranges::any_of(
                pages(), [&](const PageRow& row) { return page == QLatin1StringView(row.id); }));
        }
}

TEST_CASE("guide: F1 opens the chapter about the page, search leads on, Esc closes", "[guide]") {
    Desktop d(5, 1);
    REQUIRE(d.window->openPage(QStringLiteral("congress.sittings")));
    QTest::keyClick(d.window.get(), Qt::Key_F1);
    auto* guide = d.window->findChild<GuideWindow*>();
    REQUIRE(guide);
    REQUIRE(QTest::qWaitForWindowExposed(guide));
    const auto chapters = guideChapters(QStringLiteral("en"));
    CHECK(guide->currentChapter() == chapterOf(chapters, QStringLiteral("congress.sittings")));
    CHECK(guide->text().toPlainText().contains(chapters[guide->currentChapter()].title));
    // Search goes on into the other chapters.
    const QString elsewhere = chapters.last().title;
    Desktop::type(&guide->search(), elsewhere);
    QTest::keyClick(&guide->search(), Qt::Key_Return);
    CHECK(guide->text().textCursor().selectedText().compare(elsewhere, Qt::CaseInsensitive) == 0);
    Desktop::type(&guide->search(), QStringLiteral("zzzzqqqq"));
    QTest::keyClick(&guide->search(), Qt::Key_Return);
    CHECK_FALSE(guide->text().textCursor().selectedText().contains(QStringLiteral("zzzz")));
    QTest::keyClick(guide, Qt::Key_Escape);
    CHECK_FALSE(guide->isVisible());
}
