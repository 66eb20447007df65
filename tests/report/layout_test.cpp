// SPDX-License-Identifier: GPL-3.0-or-later
// Pages: what stays together, what is repeated, what never sticks out.
#include "core/report/layout.h"
#include "tests/report/sample.h"
#include "tests/support/catch.h"
#include <random>

using namespace zhijia::report;
using namespace zhijia::report::testing;

namespace {

QStringList texts(const Canvas& page) {
    QStringList out;
    for (const Op& op : page.ops)
        if (op.kind == Draw::Text)
            out << page.textOf(op).toString();
    return out;
}

/// The texts of a page in the order of their lines: one string per baseline.
QMap<Micron, QStringList> lines(const Canvas& page) {
    QMap<Micron, QStringList> out;
    for (const Op& op : page.ops)
        if (op.kind == Draw::Text)
            out[op.y] << page.textOf(op).toString();
    return out;
}

/// Every operation lies inside the paper, and every text inside the margins.
void checkInside(const Pages& pages, const PageSetup& setup) {
    CHECK_FALSE(pages.pages.empty());
    for (const Canvas& page : pages.pages)
        for (const Op& op : page.ops) {
            const Micron left = op.kind == Draw::Text ? setup.left : 0;
            const Micron right = op.kind == Draw::Text ? setup.width - setup.right : setup.width;
            if (op.x < left || op.x + op.w > right || op.y < 0 || op.y + op.h > setup.height)
                FAIL(page.textOf(op).toString()
                     << " at " << op.x << "," << op.y << " is " << op.w << " wide");
        }
}

/// Texts of a table never cross its vertical rules.
void checkCells(const Canvas& page) {
    for (const Op& rule : page.ops) {
        if (rule.kind != Draw::Line || rule.w != 0 || rule.h < mm(2))
            continue;
        for (const Op& text : page.ops) {
            if (text.kind != Draw::Text || text.y - text.size / 2 < rule.y ||
                text.y - text.size / 2 > rule.y + rule.h)
                continue;
            if (text.x < rule.x && text.x + text.w > rule.x)
                FAIL(page.textOf(text).toString()
                     << " " << text.x << "+" << text.w << " crosses the rule at " << rule.x);
        }
    }
}

QString randomText(std::mt19937& random, int most) {
    static const QString pool = QStringLiteral(
        "工会职代表大提案，。（）“”abcWXYZ0123456789 -/𬱖𠮷é\n　、；");
    QString out;
    const int length = int(random() % unsigned(most + 1));
    for (int i = 0; i < length; ++i)
        out += pool[qsizetype(random() % unsigned(pool.size()))];
    return out;
}

} // namespace

TEST_CASE("two layouts of one document are equal") {
    const FontSet one, two;
    for (const Document& d : {sampleReport(), roster(500), cards(23)}) {
        const Pages a = layOut(d, one), b = layOut(d, two);
        CHECK(a.pages == b.pages);
    }
}

TEST_CASE(
    "a roster repeats its header, keeps group headings with rows and the total with its last row") {
    const FontSet fonts;
    // Many lengths, so that every kind of row comes to stand at every place of a page.
    for (int rows = 0; rows < 140; rows += 1) {
        const Pages pages = layOut(roster(rows), fonts);
        INFO(rows << " rows");
        int seen = 0;
        for (size_t i = 0; i < pages.pages.size(); ++i) {
            const Canvas& page = pages.pages[i];
            REQUIRE(texts(page).count(QStringLiteral("身份证号")) == 1);
            REQUIRE(texts(page).contains(
                QStringLiteral("第 %1 页 共 %2 页").arg(i + 1).arg(pages.pages.size())));
            const auto byLine = lines(page).values();
            // The last line is the footer; the one before it ends the table's part.
            REQUIRE_FALSE(byLine[byLine.size() - 2].first().endsWith(QStringLiteral("代表团")));
            for (const QStringList& line : byLine)
                seen += line.size() > 5 && line.first() != QStringLiteral("序号");
            if (texts(page).contains(QStringLiteral("合计")))
                REQUIRE((texts(page).contains(QString::number(rows)) || rows == 0));
        }
        REQUIRE(seen == rows);
        REQUIRE(texts(pages.pages.back())
                    .contains(rows ? QStringLiteral("合计") : QStringLiteral("（无记录）")));
    }
}

TEST_CASE("a table without rows says so, in the document's language") {
    const FontSet fonts;
    for (const Language language : {Language::Chinese, Language::English}) {
        Document d;
        d.metadata.language = language;
        Table table;
        table.columns = {{QStringLiteral("A")}, {QStringLiteral("B")}};
        d.add({table});
        const Pages pages = layOut(d, fonts);
        CHECK(pages.pages.size() == 1);
        CHECK(texts(pages.pages[0])
                  .contains(language == Language::Chinese ? QStringLiteral("（无记录）")
                                                          : QStringLiteral("(no entries)")));
        CHECK(texts(pages.pages[0])
                  .contains(language == Language::Chinese ? QStringLiteral("第 1 页 共 1 页")
                                                          : QStringLiteral("Page 1 of 1")));
    }
    CHECK(layOut(Document(), fonts).pages.size() == 1);
}

TEST_CASE("words as wide as the page, long names and many columns stay in their cells") {
    const FontSet fonts;
    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        Document d;
        Table table;
        const int columns = 1 + int(random() % 60);
        for (int i = 0; i < columns; ++i)
            table.columns << Column{randomText(random, 12), 1 + int(random() % 5),
                                    random() % 4 ? 0 : mm(double(5 + random() % 40)),
                                    Align(random() % 3)};
        table.size = pt(double(6 + random() % 12));
        table.rules = Table::Grid;
        for (int row = 0; row < 12; ++row) {
            Row r;
            r.kind = random() % 6 == 0 ? Row::Group : Row::Data;
            for (int i = 0; i < columns; ++i)
                r.cells << (random() % 5 == 0   ? QString(60, QChar('W'))
                            : random() % 7 == 0 ? QString(40, QChar(0x4E00 + int(random() % 500)))
                                                : randomText(random, 20));
            table.rows << r;
        }
        d.add({table});
        const Pages pages = layOut(d, fonts);
        INFO("round " << round << ", " << columns << " columns");
        checkInside(pages, d.page);
        for (const Canvas& page : pages.pages)
            checkCells(page);
        // Nothing is lost on the way, whatever was cut.
        QString all, wanted;
        for (const Canvas& page : pages.pages)
            for (const QString& text : texts(page))
                all += text;
        for (const Row& row : table.rows)
            for (const QString& cell : row.kind == Row::Group ? row.cells.mid(0, 1) : row.cells)
                wanted += cell;
        for (const QChar c : QStringLiteral("W工𬱖5"))
            REQUIRE(all.count(c) >= wanted.count(c));
    }
}

TEST_CASE("a row taller than a page is split and nothing of it is lost") {
    const FontSet fonts;
    Document d;
    d.page.footer = QStringLiteral("");
    Table table;
    table.columns = {{QStringLiteral("项"), 1}, {QStringLiteral("内容"), 4}};
    QString text;
    for (int i = 0; i < 4000; ++i)
        text += QString::number(i) + QStringLiteral("、");
    table.rows << Row{{QStringLiteral("组")}, Row::Group} << Row{{QStringLiteral("甲"), text}}
               << Row{{QStringLiteral("乙"), QStringLiteral("尾")}};
    d.add({table});
    const Pages pages = layOut(d, fonts);
    CHECK(pages.pages.size() > 3);
    checkInside(pages, d.page);
    QString all;
    for (const Canvas& page : pages.pages) {
        CHECK(texts(page).count(QStringLiteral("内容")) == 1);
        for (const Op& op : page.ops)
            if (op.kind == Draw::Text && op.x > d.page.left + mm(30))
                all += page.textOf(op);
    }
    CHECK(all.remove(QStringLiteral("内容")).contains(text));
    for (const Canvas& page : pages.pages)
        for (const Op& op : page.ops)
            if (op.kind == Draw::Text)
                CHECK(op.y <= d.page.height - d.page.bottom);
}

TEST_CASE("random documents stay on the paper") {
    const FontSet fonts;
    std::mt19937 random(11);
    for (int round = 0; round < 80; ++round) {
        Document d;
        d.page = random() % 2 ? PageSetup::portrait() : PageSetup::landscape();
        d.page.headerLeft = randomText(random, 200).remove(u'\n');
        d.page.headerRight = randomText(random, 40).remove(u'\n');
        const int blocks = int(random() % 12);
        for (int i = 0; i < blocks; ++i) {
            switch (random() % 9) {
            case 0:
                d.heading(int(random() % 5), randomText(random, 90));
                break;
            case 1:
                d.paragraph(randomText(random, 900));
                break;
            case 2:
                d.add({KeyValues{
                    {{randomText(random, 30), randomText(random, 200), random() % 2 == 0},
                     {randomText(random, 5), randomText(random, 9)},
                     {randomText(random, 5), {}}},
                    int(random() % 5)}});
                break;
            case 3:
                d.add({BarChart{randomText(random, 30),
                                {{randomText(random, 60), qint64(random())},
                                 {randomText(random, 6), 0},
                                 {{}, -5}},
                                QStringLiteral("人")}});
                break;
            case 4:
                d.add({Signatures{
                    {randomText(random, 30), randomText(random, 5), randomText(random, 80)},
                    int(random() % 5),
                    random() % 2 == 0}});
                break;
            case 5:
                d.add({Stamp{randomText(random, 60), QDate(2024, 5, 1)}});
                break;
            case 6:
                d.add({QrCode{randomText(random, 60), mm(30), Align(random() % 3),
                              randomText(random, 90)}});
                break;
            case 7:
                d.add({PageBreak()});
                break;
            default:
                d.add({KeepTogether{{{Heading{2, randomText(random, 9)}},
                                     {Paragraph{{{randomText(random, 3000)}}}}}}});
            }
        }
        const Pages pages = layOut(d, fonts);
        INFO("round " << round);
        checkInside(pages, d.page);
        for (const Canvas& page : pages.pages)
            for (const Op& op : page.ops)
                if (op.kind == Draw::Text && !page.textOf(op).startsWith(QStringLiteral("第")))
                    REQUIRE(op.y <= d.page.height - d.page.bottom);
    }
}

TEST_CASE("a heading never ends a page, and what is kept together stays together") {
    const FontSet fonts;
    for (int filler = 0; filler < 60; ++filler) {
        Document d;
        d.page.footer = QStringLiteral("");
        for (int i = 0; i < filler; ++i)
            d.paragraph(QStringLiteral("行"));
        d.heading(1, QStringLiteral("题"));
        d.heading(2, QStringLiteral("副题"));
        Table table;
        table.caption = QStringLiteral("表");
        table.columns = {{QStringLiteral("头")}};
        table.rows << Row{{QStringLiteral("组")}, Row::Group} << Row{{QStringLiteral("数")}};
        d.add({table});
        d.add({KeepTogether{
            {{Paragraph{{{QStringLiteral("始")}}}},
             {Signatures{{QStringLiteral("签"), QStringLiteral("名"), QStringLiteral("处")}, 1}},
             {Stamp{QStringLiteral("终")}}}}});
        const Pages pages = layOut(d, fonts);
        for (const Canvas& page : pages.pages) {
            const QStringList t = texts(page);
            INFO(filler << " lines: " << t.join(u' '));
            for (const char* name : {"副题", "表", "头", "组", "数"})
                REQUIRE(t.contains(QStringLiteral("题")) == t.contains(QString::fromUtf8(name)));
            REQUIRE(t.contains(QStringLiteral("始")) == t.contains(QStringLiteral("终")));
            REQUIRE(t.contains(QStringLiteral("始")) == t.contains(QStringLiteral("签：")));
        }
    }
}

TEST_CASE("signature lines of a column begin and end at the same place") {
    const FontSet fonts;
    Document d;
    d.page.footer = QStringLiteral("");
    d.add({Signatures{{QStringLiteral("主席团执行主席"), QStringLiteral("监票人"),
                       QStringLiteral("记录人"), QStringLiteral("计票人")},
                      2}});
    QMap<Micron, int> starts;
    const Pages pages = layOut(d, fonts);
    for (const Op& op : pages.pages[0].ops)
        if (op.kind == Draw::Line)
            ++starts[op.x];
    CHECK(starts.values() == QList<int>{2, 2});
}

TEST_CASE("justified lines reach the margin, the last one does not stretch") {
    const FontSet fonts;
    Document d;
    d.page.footer = QStringLiteral("");
    d.paragraph(QStringLiteral("职工代表大会，是职工行使民主管理权力的机构。").repeated(20));
    const Pages pages = layOut(d, fonts);
    const Micron margin = d.page.width - d.page.right;
    std::vector<Op> ops = pages.pages[0].ops;
    REQUIRE(ops.size() > 4);
    CHECK(ops[0].x == d.page.left + 2 * pt(11));
    CHECK(ops.back().stretch == 0);
    for (size_t i = 0; i + 1 < ops.size(); ++i) {
        Micron end = 0;
        forEachGlyph(fonts, pages.pages[0], ops[i],
                     [&](char32_t, const Glyph& g, Micron x) { end = x + g.width(ops[i].size); });
        CHECK(std::abs(end - margin) <= 2 * Micron(ops[i].count));
    }
}

TEST_CASE("progress is told, and stops the layout when it says so") {
    const FontSet fonts;
    qint64 last = 0;
    layOut(roster(2000), fonts, [&](qint64 done, qint64 total) {
        CHECK(done > last);
        CHECK(total == 2000);
        last = done;
        return true;
    });
    CHECK(last > 1500);
    CHECK_THROWS_AS(layOut(roster(2000), fonts, [](qint64, qint64) { return false; }),
                    zhijia::Cancelled);
}

TEST_CASE("a document's tables can be walked row by row") {
    Document d = roster(100);
    Table inner;
    inner.columns = {{QStringLiteral("甲")}};
    inner.rows << Row{{QStringLiteral("乙")}};
    d.add({KeepTogether{{{inner}}}});
    REQUIRE(d.tables().size() == 2);
    for (int pass = 0; pass < 2; ++pass) { // a source starts again each time
        int data = 0, groups = 0, totals = 0;
        forEachRow(*d.tables()[0], [&](const Row& row) {
            (row.kind == Row::Data ? data : row.kind == Row::Group ? groups : totals)++;
            return true;
        });
        CHECK(data == 100);
        CHECK(groups == 3);
        CHECK(totals == 1);
    }
    int seen = 0;
    forEachRow(*d.tables()[0], [&](const Row&) { return ++seen < 5; });
    CHECK(seen == 5);
}

TEST_CASE("a word is not broken while other columns have room; Chinese gives way to it") {
    const FontSet fonts;
    Document d;
    Table table;
    table.columns = {{QStringLiteral("No."), 1},
                     {QStringLiteral("Card number"), 1},
                     {QStringLiteral("姓名"), 1},
                     {QStringLiteral("Sex"), 1},
                     {QStringLiteral("Representative of"), 1},
                     {QStringLiteral("意见"), 30}};
    for (int i = 0; i < 30; ++i)
        table.rows << Row{{QString::number(i), QStringLiteral("D-2026-%1").arg(1000 + i),
                           QStringLiteral("欧阳小明"), QStringLiteral("Female"),
                           QStringLiteral("the workshop's electricians"), QString(60, u'工')}};
    SECTION("by weight") {}
    SECTION("by fixed widths") {
        for (Column& column : table.columns)
            column.width = mm(column.weight > 1 ? 100 : 9);
    }
    SECTION("as a source") {
        table.source = [rows = table.rows] {
            return [rows, i = qsizetype(0)](Row& row) mutable {
                return i < rows.size() ? (row = rows[i++], true) : false;
            };
        };
    }
    d.add({table});
    const Pages pages = layOut(d, fonts);
    checkInside(pages, d.page);
    QStringList all;
    for (const Canvas& page : pages.pages) {
        checkCells(page);
        all << texts(page);
    }
    QString joined = u'\n' + all.join(u'\n') + u'\n';
    joined.replace(u' ', u'\n'); // a line may end at a blank, not inside a word
    for (const char* word : {"Card", "number", "Representative", "electricians", "D-2026-1029"}) {
        INFO(word);
        CHECK(joined.contains(u'\n' + QString::fromLatin1(word) + u'\n'));
    }
    CHECK(joined.count(QStringLiteral("Female")) == 30);
}
