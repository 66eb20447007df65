// SPDX-License-Identifier: GPL-3.0-or-later
// The way back: a backup in the office's place, and the offer of it wherever damage is said.
#include "ui/shell/jobs.h"
#include "ui/shell/restore_dialog.h"
#include "ui/shell/window.h"
#include "ui/shell/words.h"
#include <QDir>
#include <QFileInfo>

namespace zhijia {

void MainWindow::sayWrong(const QString& path, const Issues& issues) {
    QList<MessageBar::Answer> answers;
    if (Store::callsForBackup(issues))
        answers << MessageBar::Answer{shellText("Restore a backup…"),
                                      [this, path] { askToRestore(path); }};
    messages_->say(issues, answers);
}

void MainWindow::askToRestore(const QString& path) {
    if (currentPage() && !currentPage()->mayLeave())
        return; // unsaved work is asked about first
    if (jobs_->isRunning()) {
        messages_->say(MessageBar::Note, shellText("Wait for the work that is running."));
        return;
    }
    RestoreDialog::Place place{path, preferences_.backupFolder, 0};
    const QString open = office_ ? office_->path() : QString();
    if (office_ && (path.isEmpty() || QFileInfo(path) == QFileInfo(open)))
        place = {open, office_->store().backupFolder(), office_->store().origin()};
    auto* dialog = new RestoreDialog(place, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->release = [this] { return !office_ || closeOffice(); };
    dialog->tried = [this, open](const QString& office, const Outcome<QString>& aside) {
        if (aside)
            sayRestored(office, *aside);
        else if (!open.isEmpty()) // as it was; the dialog says why
            openOffice(open);
    };
    dialog->open();
}

void MainWindow::sayRestored(const QString& path, const QString& aside) {
    if (!openOffice(path))
        return; // said
    const QString kept =
        aside.isEmpty()
            ? shellText("The backup is in its place.")
            : shellText("The backup is in its place. The office as it was before is kept as %1.")
                  .arg(QDir::toNativeSeparators(aside));
    messages_->say(MessageBar::Note, kept);
}

} // namespace zhijia
