// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page for a person to look at; made only when they are asked for:
// ZHIJIA_SHOTS=folder test-ui "[shots]"
#include "tests/ui/support/desktop.h"
#include "ui/command/cheat_sheet.h"
#include "ui/command/palette.h"
#include "ui/form/compare_panel.h"
#include "ui/form/step_dialog.h"
#include "ui/list/saved_views.h"
#include "ui/people/units_page.h"
#include "ui/shell/settings_dialog.h"
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QPushButton>
#include <QTabWidget>

using namespace zhijia;
using namespace zhijia::test;

namespace {

struct Camera {
    QString folder = qEnvironmentVariable("ZHIJIA_SHOTS");
    QString look;
    void shoot(Desktop& d, const char* name, const QWidget* over = nullptr) const {
        d.settle();
        QPixmap picture = d.window->grab();
        if (over) { // a dialog stands in the middle, as a window manager would put it
            const QPixmap top = const_cast<QWidget*>(over)->grab();
            QPainter p(&picture);
            p.fillRect(picture.rect(), QColor(0, 0, 0, 60));
            p.drawPixmap((picture.width() - top.width()) / 2, (picture.height() - top.height()) / 3,
                         top);
        }
        QDir().mkpath(folder);
        REQUIRE(picture.save(
            QStringLiteral("%1/%2-%3.png").arg(folder, look, QString::fromUtf8(name))));
    }
};

void album(const QString& language, Theme::Mode theme, int percent, int members) {
    Desktop d(members, members ? 14 : 0, language);
    d.window->resize(1440, 900);
    Preferences p = d.window->preferences();
    p.theme = theme;
    p.percent = percent;
    d.window->setPreferences(p);
    Camera camera;
    camera.look =
        QStringLiteral("%1-%2-%3-%4")
            .arg(language, theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
            .arg(percent)
            .arg(members);
    for (const PageRow& row : pages()) {
        d.window->openPage(QString::fromUtf8(row.id));
        camera.shoot(d, row.id);
    }
    RecordPage& page = d.membersPage();
    if (members == 0) {
        d.window->closeOffice();
        QCoreApplication::processEvents();
        QPixmap picture = d.window->grab();
        picture.save(camera.folder + u'/' + camera.look + QStringLiteral("-start.png"));
        return;
    }
    page.list().select(page.list().model().idAt(3));
    camera.shoot(d, "member");
    ListView view = page.list().listView();
    view.filters = {
        {QStringLiteral("sex"), Filter::AnyOf, {QStringLiteral("female")}, {}, {}, {}},
        {QStringLiteral("joined_on"), Filter::Between, {}, QStringLiteral("2010-01-01"), {}, {}}};
    page.list().setListView(view);
    camera.shoot(d, "filtered");
    view.filters.clear();
    view.find = QStringLiteral("xyzzy");
    page.list().setListView(view);
    camera.shoot(d, "nothing");
    view.find.clear();
    page.list().setListView(view);
    d.settle();
    page.list().select(page.list().model().idAt(3));
    page.form().tabs().setCurrentIndex(page.form().tabs().count() - 1);
    camera.shoot(d, "history");
    page.form().tabs().setCurrentIndex(0);
    QTest::mouseClick(page.form().stepButton(QStringLiteral("transfer")), Qt::LeftButton);
    if (auto* dialog = d.window->findChild<StepDialog*>()) {
        camera.shoot(d, "step", dialog);
        dialog->reject();
    }
    Desktop::type(page.form().row(QStringLiteral("department"))->editor().input(),
                  QStringLiteral("我的部门"));
    Member theirs = *d.read().get(Id<Member>(page.form().id()));
    theirs.department = QStringLiteral("他的部门");
    theirs.post = QStringLiteral("班组长");
    REQUIRE(d.book().update(theirs));
    camera.shoot(d, "changed-meanwhile");
    page.form().save();
    camera.shoot(d, "compare");
    page.form().revert();
    page.form().openNew();
    Desktop::type(page.form().row(QStringLiteral("mobile"))->editor().input(),
                  QStringLiteral("12"));
    page.form().save();
    camera.shoot(d, "wrong");
    page.form().revert();
    {
        SettingsDialog dialog(d.window->preferences(), d.window.get());
        camera.shoot(d, "settings", &dialog);
        CheatSheet sheet(d.window.get());
        camera.shoot(d, "keys", &sheet);
        Palette palette(*d.window);
        palette.setText(QStringLiteral("zw"));
        camera.shoot(d, "palette", &palette);
    }
    REQUIRE(d.window->openPage(QStringLiteral("people.units")));
    auto* tabs = d.window->currentPage()->findChild<QTabWidget*>();
    tabs->setCurrentIndex(1);
    camera.shoot(d, "unit");
}

} // namespace

TEST_CASE("pictures of every page", "[.][shots]") {
    if (qEnvironmentVariableIsEmpty("ZHIJIA_SHOTS"))
        return;
    album(QStringLiteral("zh_CN"), Theme::Light, 100, 400);
    album(QStringLiteral("en"), Theme::Dark, 100, 400);
    album(QStringLiteral("zh_CN"), Theme::Light, 200, 400);
    album(QStringLiteral("en"), Theme::Light, 100, 0);
    album(QStringLiteral("zh_CN"), Theme::Dark, 100, 0);
}
