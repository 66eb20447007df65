// SPDX-License-Identifier: GPL-3.0-or-later
// What the window itself carries out of the command table.
#include "core/rules/rule.h"
#include "ui/command/cheat_sheet.h"
#include "ui/command/commands.h"
#include "ui/command/palette.h"
#include "ui/guide/guide_window.h"
#include "ui/shell/jobs.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/window.h"
#include "ui/shell/words.h"
#include <QApplication>

namespace zhijia {

void MainWindow::bindCommands() {
    Commands& c = *commands_;
    const auto open = [this] { return office_ ? QString() : shellText("Open an office first."); };
    const auto quiet = [this] {
        return !office_             ? shellText("Open an office first.")
               : jobs_->isRunning() ? shellText("Wait for the work that is running.")
                                    : QString();
    };
    c.bind("file.new", this, {[this] { askForNew(); }, {}, {}});
    c.bind("file.open", this, {[this] { askForOffice(); }, {}, {}});
    c.bind("file.start", this, {[this] { closeOffice(); }, open, {}});
    c.bind("file.backup", this, {[this] { backUp(true); }, quiet, {}});
    c.bind("file.restore", this,
           {[this] { askToRestore(); },
            [this] {
                return jobs_->isRunning() ? shellText("Wait for the work that is running.")
                                          : QString();
            },
            {}});
    c.bind("file.check", this, {[this] { checkFile(); }, quiet, {}});
    c.bind("file.settings", this,
           {[this] {
                auto* dialog = new SettingsDialog(
                    preferences_, this, office_ ? office_->store().officeName() : QString());
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                connect(dialog, &QDialog::accepted, this, [this, dialog] {
                    // The dialog belongs to the window that may be built anew: let it close first.
                    QTimer::singleShot(0, this,
                                       [this, p = dialog->preferences(), n = dialog->unionName()] {
                                           setPreferences(p);
                                           renameOffice(n);
                                       });
                });
                dialog->open();
            },
            {},
            {}});
    c.bind("file.quit", this, {[this] { close(); }, {}, {}});
    c.bind("edit.undo", this,
           {[this] { undo(); },
            [this] {
                return !office_                 ? shellText("Open an office first.")
                       : book().undoable().deed ? QString()
                                                : shellText("There is nothing to undo.");
            },
            [this] {
                const auto what = office_ ? book().undoable() : Book::Pending();
                return what.deed ? shellText("Undo: %1").arg(what.what.text()) : QString();
            }});
    c.bind("edit.redo", this,
           {[this] { redo(); },
            [this] {
                return !office_                 ? shellText("Open an office first.")
                       : book().redoable().deed ? QString()
                                                : shellText("There is nothing to redo.");
            },
            [this] {
                const auto what = office_ ? book().redoable() : Book::Pending();
                return what.deed ? shellText("Redo: %1").arg(what.what.text()) : QString();
            }});
    c.bind("find.everywhere", this, {[this] { showPalette(); }, open, {}});
    c.bind("view.next", this, {[this] { step(1); }, open, {}});
    c.bind("view.previous", this, {[this] { step(-1); }, open, {}});
    const auto scale = [this](int by) {
        Preferences p = preferences_;
        p.percent = qBound(100, p.percent + by, 200);
        setPreferences(p);
    };
    c.bind("view.larger", this,
           {[scale] { scale(10); },
            [this] {
                return preferences_.percent < 200 ? QString()
                                                  : shellText("It is as large as it gets.");
            },
            {}});
    c.bind("view.smaller", this,
           {[scale] { scale(-10); },
            [this] {
                return preferences_.percent > 100 ? QString()
                                                  : shellText("It is as small as it gets.");
            },
            {}});
    c.bind("view.theme", this,
           {[this] {
                Preferences p = preferences_;
                p.theme = Theme::isDark() ? Theme::Light : Theme::Dark;
                setPreferences(p);
            },
            {},
            {}});
    c.bind("view.fullscreen", this,
           {[this] { setWindowState(windowState() ^ Qt::WindowFullScreen); }, {}, {}});
    c.bind("help.guide", this, {[this] { showGuide(); }, {}, {}});
    c.bind("help.keys", this,
           {[this] {
                auto* sheet = new CheatSheet(this);
                sheet->setAttribute(Qt::WA_DeleteOnClose);
                sheet->open();
            },
            {},
            {}});
    c.bind("help.about", this, {[this] { showAbout(); }, {}, {}});
}

/// One guide, beside the window; where one stands decides what it shows.
void MainWindow::showGuide() {
    if (!guide_) {
        guide_ = new GuideWindow(
            interfaceIsChinese() ? QStringLiteral("zh_CN") : QStringLiteral("en"), this);
        guide_->setAttribute(Qt::WA_DeleteOnClose);
    }
    guide_->showPage(currentPage() ? currentPage()->pageId() : QString());
    guide_->show();
    guide_->raise();
    guide_->activateWindow();
}

void MainWindow::showPalette() {
    if (!office_)
        return;
    auto* palette = new Palette(*this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

} // namespace zhijia
