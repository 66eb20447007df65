// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the caller's desk, the big screen and the pages for a person to look at; made only
// when they are asked for: ZHIJIA_SHOTS=folder test-ui "[shots][auction]"
#include "tests/ui/auction_evening.h"

using namespace zhijia;
using namespace zhijia::test;

namespace {

void album(const QString& language, Theme::Mode theme, int percent) {
    qputenv("ZHIJIA_SHOT_LANGUAGE", language.toUtf8());
    Evening e;
    qunsetenv("ZHIJIA_SHOT_LANGUAGE");
    Preferences p = e.d.window->preferences();
    p.theme = theme;
    p.percent = percent;
    e.d.window->setPreferences(p);
    e.d.window->resize(1440, 900);
    const auto shoot = [&](QWidget& w, const char* name) {
        e.calm(name);
        const QString folder = qEnvironmentVariable("ZHIJIA_SHOTS");
        QDir().mkpath(folder);
        REQUIRE(w.grab().save(
            QStringLiteral("%1/%2-%3-%4-%5.png")
                .arg(folder, language, theme == Theme::Dark ? u8("dark") : u8("light"))
                .arg(percent)
                .arg(QString::fromUtf8(name))));
    };
    CallerStage& s = e.desk();
    s.resize(1440, 900);
    Evening::key(s, Qt::Key_F10);
    AuctionScreen& hall = *s.screen();
    hall.resize(1440, 900);
    Evening::key(s, Qt::Key_Return);
    shoot(hall, "hall-start");
    Evening::type(s, "1");
    Evening::type(s, "2 600");
    Evening::type(s, "2");
    shoot(s, "desk-refused");
    Evening::type(s, "1 8888");
    shoot(s, "desk-asks");
    Evening::key(s, Qt::Key_Return);
    shoot(hall, "hall-bid");
    Evening::key(s, Qt::Key_F2);
    shoot(s, "desk-sold");
    shoot(hall, "hall-sold");
    hall.close();
    s.close();
    shoot(*e.d.window, "auctions");
    auto& lots = e.page<RecordPage>("auction.lots");
    lots.openRecord(lotOf(e.d.read(), e.auction, 1)->id);
    shoot(lots, "lots");
}

} // namespace

TEST_CASE("pictures of the auction", "[.][shots][auction]") {
    if (qEnvironmentVariableIsEmpty("ZHIJIA_SHOTS"))
        return;
    album(QStringLiteral("zh_CN"), Theme::Light, 100);
    album(QStringLiteral("en"), Theme::Dark, 100);
    album(QStringLiteral("zh_CN"), Theme::Dark, 200);
    album(QStringLiteral("en"), Theme::Light, 200);
}
