// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/volume_actions.h"
#include "core/archive/kept.h"
#include "core/archive/verify.h"
#include "ui/archive/volume_dialog.h"
#include "ui/archive/words.h"
#include "ui/report/ask_file.h"
#include "ui/shell/theme.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace zhijia {

namespace {

int perCent(qint64 done, qint64 total) {
    return total > 0 ? static_cast<int>(qMin<qint64>(100, done * 100 / total)) : -1;
}

QString said(const VolumeMade& made) {
    QString text =
        archiveText("The volume is in %1, packed as %2: %3 files. The register has its "
                    "fingerprint: %4…")
            .arg(QDir::toNativeSeparators(made.folder), QFileInfo(made.zip).fileName(),
                 QString::number(made.files()), QString::fromLatin1(made.fingerprint.left(16)));
    if (!made.refused.isEmpty())
        text +=
            u' ' +
            archiveText("Papers not in it: %1; the register says why.").arg(made.refused.size());
    if (!made.withheld.isEmpty())
        text += u' ' + archiveText("Withheld as confidential: %1.").arg(made.withheld.size());
    return text;
}

bool begin(Desk& desk, Id<Sitting> sitting, const QString& reason) {
    const QString name = desk.book().read().title(Sitting::kind(), sitting.raw());
    QString folder =
        askWhereToSave(desk.widget(), archiveText("Make the volume"),
                       fileNameOf(archiveText("%1, volume").arg(name)) + QStringLiteral(".zip"),
                       archiveText("Volumes: a folder and an archive file (*.zip)"));
    if (folder.isEmpty())
        return false;
    if (folder.endsWith(QStringLiteral(".zip"), Qt::CaseInsensitive))
        folder.chop(4);
    return desk.run(
        archiveText("Make the volume"),
        [sitting, folder, reason, &clock = desk.book().clock(), actor = desk.book().actor()](
            Store& store, const Desk::Progress& progress) -> Outcome<QString> {
            Book book(store, clock, actor);
            VolumeOptions options;
            options.zip = true;
            options.progress = [&](qint64 done, qint64 total, const QString& what) {
                progress(perCent(done, total), what); // throws when it is to stop
                return true;
            };
            if (!reason.isEmpty()) {
                const auto leave = recordConfidentialLeave(book, sitting, reason);
                if (!leave)
                    return refuse(leave.error());
                options.leave = *leave;
            }
            const auto made = makeVolume(book.read(), sitting, folder, options);
            if (!made)
                return refuse(made.error());
            try {
                if (auto ok = recordVolume(book, sitting, *made); !ok)
                    return refuse(ok.error());
            } catch (const EnvironmentError& e) { // the volume lies there all the same
                return said(*made) + u' ' +
                       archiveText("The history does not say so: %1").arg(e.text());
            }
            return said(*made);
        });
}

} // namespace

bool makeVolumeOf(Desk& desk, Id<Sitting> sitting) {
    if (!sitting)
        return false;
    const VolumeOutlook outlook = volumeOutlook(desk.book().read(), sitting);
    if (outlook.isPlain())
        return begin(desk, sitting, {});
    auto* dialog = new VolumeDialog(outlook, desk.widget());
    desk.hold(dialog);
    QObject::connect(dialog, &QDialog::accepted, dialog, [&desk, sitting, dialog] {
        const QString reason = dialog->reason();
        // The next dialog is opened when this one is gone.
        QMetaObject::invokeMethod(
            desk.widget(), [&desk, sitting, reason] { begin(desk, sitting, reason); },
            Qt::QueuedConnection);
    });
    dialog->open();
    return true;
}

bool checkVolume(Desk& desk) {
    const QString file =
        askForFile(desk.widget(), archiveText("Check a volume: choose its SHA256SUMS"),
                   archiveText("Sums of a volume (SHA256SUMS)"));
    if (file.isEmpty())
        return false;
    return desk.run(archiveText("Check a volume"),
                    [folder = QFileInfo(file).absolutePath()](
                        Store&, const Desk::Progress& progress) -> Outcome<QString> {
                        const auto verdict = verifyVolume(folder, [&](qint64 done, qint64 total) {
                            progress(perCent(done, total), {});
                            return true;
                        });
                        if (!verdict)
                            return refuse(verdict.error());
                        if (!verdict->isWhole())
                            return refuse(verdict->issues);
                        return archiveText(
                                   "%1: all %2 files are as they were made. Fingerprint: %3")
                            .arg(verdict->title, QString::number(verdict->files),
                                 QString::fromLatin1(verdict->fingerprint.left(16)));
                    });
}

void addVolumeActions(Desk& desk, QMenu& menu, const std::function<Id<Sitting>()>& sitting) {
    QAction* make = menu.addAction(icon(QStringLiteral("archive")),
                                   archiveText("Make the volume") + QStringLiteral("…"));
    make->setObjectName(QStringLiteral("makeVolume"));
    make->setToolTip(
        archiveText("Every paper, record and attached file of the sitting in one folder, "
                    "numbered, listed and summed"));
    QObject::connect(make, &QAction::triggered, &menu,
                     [&desk, sitting] { makeVolumeOf(desk, sitting()); });
    QAction* check = menu.addAction(icon(QStringLiteral("check")),
                                    archiveText("Check a volume") + QStringLiteral("…"));
    check->setObjectName(QStringLiteral("checkVolume"));
    QObject::connect(check, &QAction::triggered, &menu, [&desk] { checkVolume(desk); });
    menu.setToolTipsVisible(true);
}

} // namespace zhijia
