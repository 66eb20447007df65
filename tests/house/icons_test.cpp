// SPDX-License-Identifier: GPL-3.0-or-later
// Every icon draws, fits its grid and keeps to one colour, so that the window can recolour it.
// ZHIJIA_CONTACT_SHEET=FILE.png writes a sheet of all of them, to be looked at.
#include "tests/support/catch.h"
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace {

QFileInfoList icons() {
    return QDir(QStringLiteral(ZHIJIA_SOURCE_DIR "/resources/icons"))
        .entryInfoList({QStringLiteral("*.svg")}, QDir::Files);
}

QString contentOf(const QFileInfo& icon) {
    QFile file(icon.filePath());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QImage draw(const QString& path, int size) {
    QSvgRenderer renderer(path);
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    return image;
}

/// Share of the image that has any ink, in percent.
int inkOf(const QImage& image) {
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += qAlpha(image.pixel(x, y)) > 64;
    return 100 * ink / (image.width() * image.height());
}

} // namespace

TEST_CASE("the icons that the window names are there") {
    static const char* const names = "zhijia member members unit congress sitting deputy "
                                     "delegation checkin quorum import export report print add "
                                     "edit delete undo redo search filter settings history home "
                                     "due merge backup check open new palette screen "
                                     "black-screen qr up down left right close warning error info "
                                     "ok calendar user list save refresh help language "
                                     "theme copy reveal rules pause play stop";
    for (const QString& name : QString::fromLatin1(names).split(u' ')) {
        INFO(name.toStdString());
        CHECK(QFile::exists(QStringLiteral(ZHIJIA_SOURCE_DIR "/resources/icons/%1.svg").arg(name)));
    }
}

TEST_CASE("every icon draws within its grid in one colour") {
    REQUIRE(icons().size() > 40);
    static const QRegularExpression colour(QStringLiteral("#[0-9a-fA-F]{3,8}"));
    for (const QFileInfo& icon : icons()) {
        INFO(icon.fileName().toStdString());
        QSvgRenderer renderer(icon.filePath());
        REQUIRE(renderer.isValid());
        const QImage image = draw(icon.filePath(), 96);
        CHECK(inkOf(image) >= 3);
        if (icon.completeBaseName() == u"zhijia")
            continue; // the program's own mark is a picture, not a glyph
        CHECK(renderer.viewBox() == QRect(0, 0, 24, 24));
        const QString text = contentOf(icon);
        CHECK(text.contains(u"stroke-width=\"1.75\""));
        for (auto i = colour.globalMatch(text); i.hasNext();)
            CHECK(i.next().captured() == u"#000");
        // A stroke cut off at the edge looks torn: the outermost pixels stay empty.
        for (int i = 0; i < 96; ++i) {
            CHECK(qAlpha(image.pixel(i, 0)) < 64);
            CHECK(qAlpha(image.pixel(i, 95)) < 64);
            CHECK(qAlpha(image.pixel(0, i)) < 64);
            CHECK(qAlpha(image.pixel(95, i)) < 64);
        }
    }
}

TEST_CASE("no two icons look the same") {
    const QFileInfoList all = icons();
    QList<QImage> images;
    for (const QFileInfo& icon : all)
        images << draw(icon.filePath(), 20);
    for (qsizetype i = 0; i < images.size(); ++i)
        for (qsizetype j = i + 1; j < images.size(); ++j) {
            INFO(all[i].fileName().toStdString() << " and " << all[j].fileName().toStdString());
            CHECK(images[i] != images[j]);
        }
}

TEST_CASE("contact sheet") {
    const QString file = qEnvironmentVariable("ZHIJIA_CONTACT_SHEET");
    if (file.isEmpty())
        return;
    const QFileInfoList all = icons();
    QImage sheet(9 * 110, static_cast<int>(all.size() + 8) / 9 * 90, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    for (int i = 0; i < all.size(); ++i) {
        const QPoint at(i % 9 * 110 + 10, i / 9 * 90 + 6);
        painter.drawImage(at, draw(all[i].filePath(), 48));
        painter.drawImage(at + QPoint(60, 14), draw(all[i].filePath(), 20));
        painter.drawText(at + QPoint(0, 70), all[i].completeBaseName());
    }
    painter.end();
    REQUIRE(sheet.save(file));
}
