// SPDX-License-Identifier: GPL-3.0-or-later
// The papers as a printer gets them: labels whose codes a scanner reads back, receipts on one piece
// of roll, every table in agreement.
#include "core/charity/room.h"
#include "core/office/reports.h"
#include "core/report/layout.h"
#include "core/report/pdf_writer.h"
#include "tests/charity/bazaar.h"
#include "tests/support/chinese.h"
#include <QDir>
#include <QImage>
#include <QProcess>

using namespace zhijia;
using namespace zhijia::test;

namespace {

QByteArray run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    return process.readAllStandardOutput();
}

/// What a decoder reads of every label by itself, as a scanner sees it; sorted.
QStringList decoded(const report::Document& d, int dotsPerInch) {
    QTemporaryDir folder;
    const QString file = folder.filePath(u8("labels.pdf"));
    REQUIRE(writeReport(d, file));
    run(u8("pdftoppm"),
        {u8("-r"), QString::number(dotsPerInch), u8("-png"), file, folder.filePath(u8("page"))});
    const auto& sheet = std::get<report::Labels>(d.blocks.back().as);
    const auto dots = [&](report::Micron length) { return int(length * dotsPerInch / 25'400.0); };
    const int x0 =
                  (d.page.width - sheet.across * sheet.width - (sheet.across - 1) * sheet.gapX) / 2,
              y0 = (d.page.height - sheet.down * sheet.height) / 2;
    QStringList labels{u8("-q"), u8("--raw")};
    for (const QString& page :
         QDir(folder.path()).entryList({u8("*.png")}, QDir::Files, QDir::Name)) {
        const QImage image(folder.filePath(page));
        for (int i = 0; i < sheet.across * sheet.down; ++i) {
            labels << folder.filePath(u8("label-%1.png").arg(labels.size()));
            REQUIRE(image
                        .copy(dots(x0 + i % sheet.across * (sheet.width + sheet.gapX)),
                              dots(y0 + i / sheet.across * sheet.height), dots(sheet.width),
                              dots(sheet.height))
                        .save(labels.last()));
        }
    }
    QStringList codes =
        QString::fromUtf8(run(u8("zbarimg"), labels)).split(u'\n', Qt::SkipEmptyParts);
    codes.sort();
    return codes;
}

} // namespace

TEST_CASE("papers: labels on sheets and on a roll are read back by a decoder") {
    Bazaar b;
    b.open();
    QStringList codes;
    QList<RawId> ids;
    for (int i = 0; i < 26; ++i) {
        const auto id = b.item(
            i == 3 ? "一件名字特别特别长的捐赠物品：全新未拆封的儿童益智积木玩具套装" : "䶮家的书",
            100 * (i + 1), i % 2 ? b.north : b.south);
        ids << id.raw();
        codes << b.now(id).code;
    }
    codes.sort();
    CHECK(decoded(*saleLabels(b.read(), b.sale.raw()), 150) == codes);
    CHECK(decoded(itemLabels(b.read(), ids, LabelSheet::A4of65), 300) == codes);
    const auto roll = rollLabel(b.read(), ids[3]);
    REQUIRE(roll);
    CHECK(decoded(*roll, 203) == QStringList{b.now(Id<DonatedItem>(ids[3])).code}); // its printer's
    const report::FontSet fonts;
    const report::Pages pages = report::layOut(*roll, fonts);
    CHECK(pages.pages.size() == 1);
    CHECK(report::layOut(*saleLabels(b.read(), b.sale.raw()), fonts).pages.size() == 2);
    CHECK(decoded(*stallLabels(b.read(), b.stallOf(b.north).raw()), 150).size() == 13);
}

TEST_CASE("papers: a receipt is one page, however long the basket, on a sheet and on both rolls") {
    Bazaar b;
    b.open();
    const auto shift = b.shift();
    const report::FontSet fonts;
    const InChinese chinese;
    for (const int n : {1, 3, 20, 60}) {
        QStringList lines;
        for (int i = 0; i < n; ++i)
            lines << QStringLiteral("+%1 手工饼干与非常非常长的一件义卖品名称第%2号")
                         .arg(i + 1)
                         .arg(i);
        lines << u8("-1 凑整");
        const auto id = b.sell(shift, lines);
        for (const auto make : {&receiptRoll80, &receiptRoll58}) {
            const auto paper = make(b.read(), id.raw());
            REQUIRE(paper);
            const auto pages = report::layOut(*paper, fonts);
            INFO(n << " lines, " << paper->page.width << " wide, " << paper->page.height
                   << " high");
            CHECK(pages.pages.size() == 1);
            CHECK(paperText(*paper).contains(b.now(id).total.print()));
        }
        const auto sheet = receiptPaper(b.read(), id.raw());
        REQUIRE(sheet);
        CHECK(paperText(*sheet).contains(b.now(id).name));
    }
}

TEST_CASE("papers: every paper of a sale is written, in both languages") {
    Bazaar b;
    b.open();
    b.item("花瓶", 2000);
    b.item("书", 1000, b.south, 3);
    const auto shift = b.shift();
    const auto receipt = b.sell(shift, {u8("1"), u8("2*2"), u8("+5 散件"), u8("-2 优惠")}, "100");
    b.ok(b.cancel(shift, b.sell(shift, {u8("+7 打错了的")})));
    b.refused(shiftSheet(b.read(), shift.raw()), "not counted yet");
    b.refused(saleNotice(b.read(), b.sale.raw()), "not closed yet");
    b.ok(b.close(shift));
    for (const CharityStall& s : stallsOf(b.read(), b.sale))
        b.ok(b.count(Id<CharityStall>(s.id),
                     piecesOf(b.read(), b.sale, Id<CharityStall>(s.id)).left()));
    b.ok(b.take(b.sale, "close"));
    const auto all = [&] {
        for (const ReportKind& kind : charityReports()) {
            const Kind& about = *kindByName(QString::fromUtf8(kind.kind));
            const auto ids = b.read().ids(about, Query().by(u8("id")).first(1));
            REQUIRE_FALSE(ids.isEmpty());
            INFO(kind.name);
            const auto paper = kind.make(b.read(), ids.first());
            if (QLatin1StringView(kind.name) == QLatin1StringView("stall-labels"))
                continue; // the group's own stall has no item
            INFO((paper ? std::string() : why(paper.error())));
            REQUIRE(paper);
            CHECK_FALSE(paperText(*paper).isEmpty());
        }
    };
    all();
    CHECK(paperText(*saleReport(b.read(), b.sale.raw())).contains(u8("43.00")));
    CHECK(paperText(*receiptPaper(b.read(), receipt.raw())).contains(u8("10-000001")));
    CHECK(paperText(*receiptRegister(b.read(), b.sale.raw())).contains(u8("43.00")));
    const InChinese chinese;
    all();
}
