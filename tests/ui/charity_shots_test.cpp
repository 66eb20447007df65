// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the till, the count and the intake desk for a person to look at; made only when they
// are asked for: ZHIJIA_SHOTS=folder test-ui "[shots][charity]"
#include "tests/ui/charity_fair.h"
#include "ui/charity/count_dialog.h"

using namespace zhijia;
using namespace zhijia::test;

namespace {

void album(const QString& language, Theme::Mode theme, int percent) {
    qputenv("ZHIJIA_SHOT_LANGUAGE", language.toUtf8());
    Fair f;
    qunsetenv("ZHIJIA_SHOT_LANGUAGE");
    Preferences p = f.d.window->preferences();
    p.theme = theme;
    p.percent = percent;
    f.d.window->setPreferences(p);
    f.d.window->resize(1440, 900);
    const auto shoot = [&](QWidget& w, const char* name) {
        f.calm(name);
        const QString folder = qEnvironmentVariable("ZHIJIA_SHOTS");
        QDir().mkpath(folder);
        REQUIRE(w.grab().save(
            QStringLiteral("%1/%2-%3-%4-%5.png")
                .arg(folder, language, theme == Theme::Dark ? u8("dark") : u8("light"))
                .arg(percent)
                .arg(QString::fromUtf8(name))));
    };
    f.call();
    f.item("《平凡的世界》全三册", 2500);
    f.item("手织围巾", 3800, 12);
    f.item("行书条幅《厚德载物》，装裱，附收藏证书，一平尺半，二〇二四年作", 26'000);
    f.item("无标价的花瓶", 0);
    TillStage& t = f.till();
    t.resize(1440, 900);
    shoot(t, "till-empty");
    for (const char* line : {"1", "3*2", "3", "+12.50 手工饼干", "=9 碎了一块", "-10 老顾客"})
        Fair::scan(t, line);
    shoot(t, "till-basket");
    Fair::scan(t, "1");
    shoot(t, "till-refused");
    Fair::key(t, Qt::Key_Escape);
    Fair::write(&t.field(), u8("500"));
    Fair::key(t, Qt::Key_F2);
    shoot(t, "till-sold");
    Fair::scan(t, "4");
    shoot(t, "till-asks");
    Fair::key(t, Qt::Key_Escape);
    Fair::key(t, Qt::Key_F7);
    Fair::scan(t, "1");
    Fair::scan(t, "1*2");
    Fair::key(t, Qt::Key_Return);
    shoot(t, "till-return");
    t.close();
    f.calm("closed");
    CountDialog dialog(*f.d.window, f.shift);
    dialog.show();
    shoot(dialog, "count");
}

} // namespace

TEST_CASE("pictures of the sale", "[.][shots][charity]") {
    if (qEnvironmentVariableIsEmpty("ZHIJIA_SHOTS"))
        return;
    album(QStringLiteral("zh_CN"), Theme::Light, 100);
    album(QStringLiteral("en"), Theme::Dark, 100);
    album(QStringLiteral("zh_CN"), Theme::Dark, 200);
    album(QStringLiteral("en"), Theme::Light, 200);
}
