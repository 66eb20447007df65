// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the office: by hand, by the clock, and at the moments of a congress.
#include "ui/shell/jobs.h"
#include "ui/shell/window.h"
#include "ui/shell/words.h"
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace zhijia {

namespace {
constexpr int backUpAfter = 200; // ms: the deed is told everywhere first
}

/// A copy as soon as nothing else runs: closing a sitting is a job of its own when many are absent.
void MainWindow::backUpSoon() {
    QTimer::singleShot(backUpAfter, this, [this] {
        if (!office_)
            return;
        if (jobs_->isRunning()) {
            backUpSoon();
            return;
        }
        if (office_->store().presence() != Store::Presence::There)
            return;
        const QDateTime now = office_->clock().now();
        run(
            shellText("Backing up"),
            [now](Store& store, const Progress&) -> Outcome<QString> {
                (void)store.automaticBackup(now, 0);
                return QString();
            },
            [this] {
                if (office_)
                    showStatus();
            },
            RunsToItsEnd);
    });
}

void MainWindow::backUp(bool byHand) {
    if (!office_ || jobs_->isRunning())
        return;
    if (office_->store().presence() != Store::Presence::There) {
        if (byHand)
            saveWhatIsOpen();
        return; // a copy by the clock would go beside a file that is not this office
    }
    const QDateTime now = office_->clock().now();
    const int hours = byHand ? 0 : preferences_.backupHours;
    // The store knows which copies are this office's; asking it spares a job every quarter hour.
    if (const QDateTime last = office_->store().lastBackup(now);
        !byHand && last.isValid() && last.secsTo(now) < qint64(hours) * 3600)
        return;
    run(
        shellText("Backing up"),
        [byHand, now, hours](Store& store, const Progress&) -> Outcome<QString> {
            const QString file = store.automaticBackup(now, hours);
            return byHand
                       ? shellText("Backed up and checked: %1").arg(QDir::toNativeSeparators(file))
                       : QString();
        },
        {}, RunsToItsEnd); // the database copies in one step that hears nobody
}

/// The file was taken away or replaced: only this window's own connection still reads the office.
void MainWindow::saveWhatIsOpen() {
    const QString file = QFileDialog::getSaveFileName(
        this, shellText("Where shall the copy of this office be kept?"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' +
            office_->store().officeName() + QStringLiteral(".zhijia"),
        shellText("Zhijia office (*.zhijia)"));
    if (file.isEmpty())
        return;
    try {
        office_->store().backupTo(file);
        messages_->say(MessageBar::Note,
                       shellText("Backed up and checked: %1").arg(QDir::toNativeSeparators(file)));
    } catch (const EnvironmentError& e) {
        messages_->say(MessageBar::Error, e.text());
    }
}

} // namespace zhijia
