// SPDX-License-Identifier: GPL-3.0-or-later
// The ODT: well-formed, complete, the same every time.
#include "core/report/odt_writer.h"
#include "tests/report/sample.h"
#include "tests/report/tools.h"
#include "tests/support/catch.h"
#include <QXmlStreamReader>

using namespace zhijia::report;
using namespace zhijia::report::testing;

namespace {

QByteArray part(const QByteArray& odt, const char* name) {
    return run(QStringLiteral("unzip"), {QStringLiteral("-p"), keep(odt, QStringLiteral("t.odt")),
                                         QString::fromLatin1(name)});
}

struct Parsed {
    QString text;
    QMap<QString, int> elements;
};

Parsed parse(const QByteArray& xml) {
    Parsed out;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            ++out.elements[reader.qualifiedName().toString()];
        if (reader.isCharacters())
            out.text += reader.text();
    }
    INFO(reader.errorString());
    REQUIRE_FALSE(reader.hasError());
    return out;
}

} // namespace

TEST_CASE("an ODT has real headings, repeated header rows and a page number field") {
    const QByteArray odt = odtBytes(sampleReport());
    CHECK(odt.mid(30, 8) ==
          "mimetype"); // first, and not compressed: how programs know the kind of file
    CHECK(odt.mid(38, 39) == "application/vnd.oasis.opendocument.text");
    const Parsed content = parse(part(odt, "content.xml"));
    CHECK(content.elements[QStringLiteral("text:h")] == 3);
    CHECK(content.elements[QStringLiteral("table:table-header-rows")] == 1);
    CHECK(content.elements[QStringLiteral("draw:image")] == 1);
    for (const char* text : {"第三届职工代表大会第一次会议", "浙江分公司（含杭州", "合计",
                             "中层以上管理人员", "（盖章处）", "扫码核验"})
        CHECK(content.text.contains(QString::fromUtf8(text)));
    const Parsed styles = parse(part(odt, "styles.xml"));
    CHECK(styles.elements[QStringLiteral("text:page-number")] == 1);
    CHECK(styles.elements[QStringLiteral("text:page-count")] == 1);
    CHECK(styles.text.contains(QStringLiteral("第 1 页 共 1 页")));
    CHECK(parse(part(odt, "meta.xml")).text.contains(QStringLiteral("2024-05-01T01:30:00Z")));
    parse(part(odt, "META-INF/manifest.xml"));
}

TEST_CASE("every row of a table is as wide as the table") {
    for (const Document& d : {sampleReport(), roster(100), cards(3)}) {
        QXmlStreamReader reader(part(odtBytes(d), "content.xml"));
        int columns = 0, cells = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            const auto name = reader.name();
            if (reader.isStartElement() && name == u"table")
                columns = 0;
            else if (reader.isStartElement() && name == u"table-column")
                ++columns;
            else if (reader.isStartElement() && name == u"table-row")
                cells = 0;
            else if (reader.isStartElement() &&
                     (name == u"table-cell" || name == u"covered-table-cell"))
                ++cells;
            else if (reader.isEndElement() && name == u"table-row")
                REQUIRE(cells == columns);
        }
    }
}

TEST_CASE("the same document gives the same ODT, whatever is in it") {
    Document d = sampleReport();
    d.paragraph(QStringLiteral("<a & \"b\">  两  格\t制表\n换行\u0001\uFFFE𬱖"));
    CHECK(odtBytes(d) == odtBytes(d));
    const Parsed content = parse(part(odtBytes(d), "content.xml"));
    CHECK(content.text.contains(QStringLiteral("<a & \"b\"> ")));
    CHECK(content.text.contains(QStringLiteral("𬱖")));
    CHECK_THROWS_AS(odtBytes(roster(1000), [](qint64, qint64) { return false; }),
                    zhijia::Cancelled);
}
