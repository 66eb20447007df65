// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures in a report: their shape is kept, they stay on the paper, and a damaged one costs
// nothing but itself.
#include "core/report/odt_writer.h"
#include "core/report/pdf_writer.h"
#include "tests/report/tools.h"
#include "tests/support/catch.h"
#include <QBuffer>
#include <QImage>

using namespace zhijia::report;
using namespace zhijia::report::testing;

namespace {

QByteArray picture(int width, int height, const char* format) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(200, 30, 40));
    for (int x = 0; x < width / 2; ++x) // the left half is blue
        for (int y = 0; y < height; ++y)
            image.setPixelColor(x, y, QColor(20, 40, 200));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

std::vector<Op> images(const Pages& pages) {
    std::vector<Op> found;
    for (const Canvas& page : pages.pages)
        for (const Op& op : page.ops)
            if (op.kind == Draw::Image)
                found.push_back(op);
    return found;
}

Document with(const Image& image) {
    Document d;
    d.paragraph(QStringLiteral("上文"));
    d.add({image});
    d.paragraph(QStringLiteral("下文"));
    return d;
}

} // namespace

TEST_CASE("a picture keeps its shape, and one that is too large is made to fit the page") {
    const FontSet fonts;
    const PageSetup page;
    for (const char* format : {"PNG", "JPEG"}) {
        Image image;
        image.file = picture(400, 200, format);
        image.width = mm(80);
        image.caption = QStringLiteral("图一");
        auto found = images(layOut(with(image), fonts));
        REQUIRE(found.size() == 1);
        CHECK(found[0].w == mm(80));
        CHECK(found[0].h == mm(40));
        CHECK(std::abs(found[0].x + found[0].w / 2 - page.width / 2) < mm(0.1)); // centred
        image.align = Align::Left;
        image.height = mm(10); // a height that somebody wants
        found = images(layOut(with(image), fonts));
        CHECK(found[0].x == page.left);
        CHECK(found[0].h == mm(10));
    }
    Image wide;
    wide.file = picture(300, 100, "PNG");
    wide.width = mm(1000);
    auto found = images(layOut(with(wide), fonts));
    REQUIRE(found.size() == 1);
    CHECK(found[0].w == page.width - page.left - page.right);
    CHECK(found[0].x == page.left);
    Image tall;
    tall.file = picture(50, 1000, "PNG");
    tall.width = mm(100);
    found = images(layOut(with(tall), fonts));
    REQUIRE(found.size() == 1);
    CHECK(found[0].y >= page.top);
    CHECK(found[0].y + found[0].h <= page.height - page.bottom);
    CHECK(std::abs(found[0].w * 20 - found[0].h) < mm(0.5)); // still 1 : 20
}

TEST_CASE("a picture comes out of the PDF as it went in, a damaged one is left out with its text "
          "kept") {
    const FontSet fonts;
    Image image;
    image.file = picture(400, 200, "PNG");
    image.caption = QStringLiteral("图一");
    const QByteArray pdf = pdfBytes(layOut(with(image), fonts), fonts);
    const QString file = keep(pdf, QStringLiteral("image.pdf"));
    const QByteArray listed = run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), file});
    CHECK(listed.contains(" 400 "));
    CHECK(listed.contains(" 200 "));
    CHECK(extract(pdf).contains(QStringLiteral("图一")));
    // What the page looks like: blue on the left, red on the right of the middle.
    const QByteArray drawn =
        run(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("50"), QStringLiteral("-png"), file});
    const QImage page = QImage::fromData(drawn, "PNG");
    REQUIRE_FALSE(page.isNull());
    const auto at = [&](double x, double y) {
        return page.pixelColor(int(page.width() * x / 210), int(page.height() * y / 297));
    };
    CHECK(at(90, 45).blue() > 150);
    CHECK(at(120, 45).red() > 150);

    for (const QByteArray& bad :
         {QByteArray(), QByteArray("no picture"), image.file.left(image.file.size() / 3)}) {
        Image damaged;
        damaged.file = bad;
        const QString text = bare(extract(pdfBytes(layOut(with(damaged), fonts), fonts)));
        CHECK(text.contains(QStringLiteral("上文")));
        CHECK(text.contains(QStringLiteral("下文")));
        CHECK(odtBytes(with(damaged)).size() > 1000);
    }
}
