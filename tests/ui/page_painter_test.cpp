// SPDX-License-Identifier: GPL-3.0-or-later
// The preview shows what the PDF holds: ink in the same places.
#include "core/report/layout.h"
#include "tests/support/catch.h"
#include "ui/report/page_painter.h"
#include <QImage>
#include <QPainter>

using namespace zhijia::report;

TEST_CASE("a previewed page has its ink where the layout put it") {
    const FontSet fonts;
    Document d;
    d.page.footer = QStringLiteral("");
    d.title(QStringLiteral("会员名册 𬱖"));
    Table table;
    table.columns = {{QStringLiteral("姓名")}, {QStringLiteral("单位")}};
    table.rows << Row{{QStringLiteral("王建国"), QStringLiteral("上海")}};
    d.add({table});
    d.add({Stamp{QStringLiteral("工会")}});
    d.add({QrCode{QStringLiteral("x")}});
    const Pages pages = layOut(d, fonts);
    const qreal scale = 4 / 1000.0; // four pixels per millimetre
    QImage image(int(pages.width * scale), int(pages.height * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    zhijia::ui::PagePainter(fonts).draw(painter, pages.pages[0], scale);
    painter.end();
    const QString keep = qEnvironmentVariable("ZHIJIA_KEEP");
    if (!keep.isEmpty())
        image.save(keep + QStringLiteral("/preview.png"));
    const auto ink = [&](QRect box) {
        int dark = 0;
        box &= image.rect();
        for (int y = box.top(); y <= box.bottom(); ++y)
            for (int x = box.left(); x <= box.right(); ++x)
                dark += qGray(image.pixel(x, y)) < 160;
        return dark;
    };
    for (const Op& op : pages.pages[0].ops) {
        if (op.kind == Draw::Text) {
            const QRect box(int(op.x * scale), int((op.y - op.size) * scale), int(op.w * scale) + 1,
                            int(op.size * scale * 1.2) + 1);
            INFO(pages.pages[0].textOf(op).toString().toStdString());
            if (!pages.pages[0].textOf(op).trimmed().isEmpty())
                CHECK(ink(box) > box.width() * box.height() / 60);
        }
    }
    // Nothing beyond the margins.
    CHECK(ink(QRect(0, 0, int(d.page.left * scale) - 2, image.height())) == 0);
    CHECK(ink(QRect(0, 0, image.width(), int(d.page.top * scale) - 2)) == 0);
}
