// SPDX-License-Identifier: GPL-3.0-or-later
// How papers end: signatures and seals in the company of what they are about. And names that are
// broken where they are joined.
#include "core/report/layout.h"
#include "core/report/line_breaker.h"
#include "core/report/stored.h"
#include "tests/support/catch.h"

using namespace zhijia::report;

namespace {

QStringList texts(const Canvas& page) {
    QStringList out;
    for (const Op& op : page.ops)
        if (op.kind == Draw::Text)
            out << page.textOf(op).toString();
    return out;
}

const Op* find(const Canvas& page, const QString& text) {
    for (const Op& op : page.ops)
        if (op.kind == Draw::Text && page.textOf(op) == text)
            return &op;
    return nullptr;
}

Document blank() {
    Document d;
    d.page.footer = QStringLiteral("");
    return d;
}

Table rowsOf(int count) {
    Table table;
    table.columns = {{QStringLiteral("头")}};
    for (int i = 0; i < count; ++i)
        table.rows << Row{{QStringLiteral("数")}};
    return table;
}

const Signatures hands{{QStringLiteral("监票人"), QStringLiteral("计票人")}, 2};

/// Whatever the length of the paper: a page with a signature or a seal also has some of its matter.
void checkCompany(const std::function<Document(int)>& make, int from, int to) {
    const FontSet fonts;
    for (int n = from; n <= to; ++n) {
        const Pages pages = layOut(make(n), fonts);
        int signedPages = 0;
        for (const Canvas& page : pages.pages) {
            const QStringList t = texts(page);
            if (!t.contains(QStringLiteral("监票人：")) && !t.contains(QStringLiteral("某会")))
                continue;
            ++signedPages;
            INFO(n << " pieces: " << t.join(u' '));
            REQUIRE(t.contains(QStringLiteral("数")));
        }
        REQUIRE(signedPages == 1);
    }
}

} // namespace

TEST_CASE("signatures and seals come with the end of the table, chart, grid or text before them") {
    checkCompany(
        [](int n) {
            Document d = blank();
            d.add({rowsOf(n)});
            d.paragraph(QStringLiteral("说明"));
            d.add({hands});
            return d;
        },
        1, 120);
    checkCompany(
        [](int n) {
            Document d = blank();
            d.add({rowsOf(n)});
            d.add({KeepTogether{{{hands}, {Stamp{QStringLiteral("某会")}}}}});
            return d;
        },
        1, 120);
    checkCompany(
        [](int n) {
            Document d = blank();
            BarChart chart;
            for (int i = 0; i < n; ++i)
                chart.bars << BarChart::Bar{QStringLiteral("数"), i};
            d.add({chart});
            d.add({Stamp{QStringLiteral("某会")}});
            return d;
        },
        1, 60);
    checkCompany(
        [](int n) {
            Document d = blank();
            for (int i = 0; i < n; ++i)
                d.paragraph(QStringLiteral("数"));
            KeyValues grid;
            grid.columns = 1;
            grid.items = {{QStringLiteral("甲"), QStringLiteral("乙")},
                          {QStringLiteral("丙"), QStringLiteral("数")}};
            d.add({grid});
            d.add({hands});
            return d;
        },
        1, 60);
}

TEST_CASE("a seal stands beside the signatures and dates them too; many stand above it") {
    const FontSet fonts;
    Document d = blank();
    Signatures dated = hands;
    dated.withDate = true;
    d.add({dated});
    d.add({Stamp{QStringLiteral("某会")}});
    const Pages pages = layOut(d, fonts);
    REQUIRE(pages.pages.size() == 1);
    const Canvas& page = pages.pages.front();
    const Op *label = find(page, QStringLiteral("监票人：")),
             *name = find(page, QStringLiteral("某会"));
    REQUIRE(label);
    REQUIRE(name);
    CHECK(label->y > name->y);
    CHECK(label->y < name->y + mm(40)); // beside the circle
    CHECK(label->x < name->x);
    CHECK(texts(page).filter(QStringLiteral("年")).size() == 1);
    for (const Op& op : page.ops)
        if (op.kind == Draw::Line)
            CHECK(op.x + op.w < name->x); // no line runs into the seal

    Document many = blank();
    QStringList labels;
    for (int i = 0; i < 9; ++i)
        labels << QStringLiteral("监票人");
    many.add({Signatures{labels, 2}});
    many.add({Stamp{QStringLiteral("某会")}});
    const Pages stacked = layOut(many, fonts);
    CHECK(find(stacked.pages.back(), QStringLiteral("某会"))->y >
          find(stacked.pages.back(), QStringLiteral("监票人："))->y);
}

TEST_CASE("labels to sign behind stand on one line: there are fewer columns instead") {
    const FontSet fonts;
    Document d = blank();
    d.page.left = d.page.right = mm(27);
    d.add({Signatures{{QStringLiteral("职工方首席代表"), QStringLiteral("企业方首席代表"),
                       QStringLiteral("记录员")},
                      3}});
    const Pages pages = layOut(d, fonts);
    CHECK(find(pages.pages.front(), QStringLiteral("职工方首席代表：")));
    CHECK(find(pages.pages.front(), QStringLiteral("企业方首席代表：")));
}

TEST_CASE("a name of parts ends a line behind a dot, a sentence with a dot wherever it must") {
    const FontSet fonts;
    LineBreaker breaker(fonts);
    const QStringList parts{QStringLiteral("阿卜杜热合曼·"), QStringLiteral("阿卜杜克热木·"),
                            QStringLiteral("买买提艾力")};
    const QString name = parts.join(QString());
    std::vector<TextLine> lines;
    for (Micron width = pt(10) * 7 + mm(1); width < pt(10) * 20; width += mm(2)) {
        breaker.breakText(name, FontRole::Regular, pt(10), width, lines);
        QString all;
        for (const TextLine& line : lines) {
            const QString text = name.mid(line.from, line.to - line.from);
            INFO(width << " " << text.toStdString());
            CHECK(line.width <= width);
            if (!line.last)
                CHECK(text.endsWith(u'·'));
            all += text;
        }
        CHECK(all == name);
    }
    // Narrower than a part: cut, and nothing lost.
    breaker.breakText(name, FontRole::Regular, pt(10), pt(10) * 3, lines);
    CHECK(lines.size() >= 6);
    const QString sentence =
        QStringLiteral("会议听取了由工会主席代表第二届委员会所作的题为凝心聚力·共谋发展的报告");
    breaker.breakText(sentence, FontRole::Regular, pt(10), pt(10) * 12, lines);
    CHECK(lines.size() == 3); // 35 characters: full lines
}

TEST_CASE("bars are measured by the whole they are parts of, and a small chart stays on a page") {
    const FontSet fonts;
    BarChart chart{
        QStringLiteral("图"), {{QStringLiteral("一"), 25}, {QStringLiteral("二"), 75}}, {}, 100};
    const auto bars = [&](const BarChart& c) {
        Document d = blank();
        d.add({c});
        const Pages pages = layOut(d, fonts);
        QList<Micron> widths;
        for (const Op& op : pages.pages.front().ops)
            if (op.kind == Draw::Fill)
                widths << op.w;
        return widths;
    };
    const QList<Micron> parts = bars(chart);
    REQUIRE(parts.size() == 2);
    CHECK(qAbs(parts[1] - 3 * parts[0]) <= 3);
    chart.whole = 0;
    CHECK(bars(chart)[1] > parts[1]); // the greatest fills the line
    chart.whole = 10;                 // less than a value: nothing sticks out
    CHECK(bars(chart)[1] == bars(BarChart{chart.caption, chart.bars, {}, 75})[1]);

    for (int filler = 30; filler < 50; ++filler) {
        Document d = blank();
        d.metadata.title = QStringLiteral("题");
        for (int i = 0; i < filler; ++i)
            d.paragraph(QStringLiteral("行"));
        d.add({chart});
        for (const Canvas& page : layOut(d, fonts).pages)
            CHECK(texts(page).contains(QStringLiteral("一")) ==
                  texts(page).contains(QStringLiteral("二")));
    }
    Document kept = blank();
    chart.whole = 100;
    kept.add({chart});
    const auto read = readStoredDocument(storedDocument(kept));
    REQUIRE(read);
    CHECK(std::get<BarChart>(read->blocks.front().as).whole == 100);
}
