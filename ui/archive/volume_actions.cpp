// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/volume_actions.h"
#include "core/archive/verify.h"
#include "core/archive/volume.h"
#include "ui/report/ask_file.h"
#include "ui/shell/theme.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("ui-archive", text); }

int perCent(qint64 done, qint64 total) {
    return total > 0 ? static_cast<int>(qMin<qint64>(100, done * 100 / total)) : -1;
}

QString said(const VolumeMade& made) {
    QString text = tr("The volume is in %1, packed as %2: %3 files. Note its fingerprint on the "
                      "cover: %4")
                       .arg(QDir::toNativeSeparators(made.folder), QFileInfo(made.zip).fileName(),
                            QString::number(made.entries.size()),
                            QString::fromLatin1(made.fingerprint.left(16)));
    if (!made.refused.isEmpty())
        text += u' ' + tr("Papers not in it: %1; the register says why.").arg(made.refused.size());
    return text;
}

} // namespace

bool makeVolumeOf(Desk& desk, Id<Sitting> sitting) {
    if (!sitting)
        return false;
    const QString name = desk.book().read().title(Sitting::kind(), sitting.raw());
    QString folder = askWhereToSave(desk.widget(), tr("Make the volume"),
                                    fileNameOf(tr("%1, volume").arg(name)) + QStringLiteral(".zip"),
                                    tr("Volumes: a folder and an archive file (*.zip)"));
    if (folder.isEmpty())
        return false;
    if (folder.endsWith(QStringLiteral(".zip"), Qt::CaseInsensitive))
        folder.chop(4);
    return desk.run(tr("Make the volume"),
                    [sitting, folder, &clock = desk.book().clock()](
                        Store& store, const Desk::Progress& progress) -> Outcome<QString> {
                        const Reader reader(store, clock);
                        VolumeOptions options;
                        options.zip = true;
                        options.progress = [&](qint64 done, qint64 total, const QString& what) {
                            progress(perCent(done, total), what); // throws when it is to stop
                            return true;
                        };
                        return makeVolume(reader, sitting, folder, options).map(&said);
                    });
}

bool checkVolume(Desk& desk) {
    const QString file = askForFile(desk.widget(), tr("Check a volume: choose its SHA256SUMS"),
                                    tr("Sums of a volume (SHA256SUMS)"));
    if (file.isEmpty())
        return false;
    return desk.run(tr("Check a volume"),
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
                        return tr("%1: all %2 files are as they were made. Fingerprint: %3")
                            .arg(verdict->title, QString::number(verdict->files),
                                 QString::fromLatin1(verdict->fingerprint.left(16)));
                    });
}

void addVolumeActions(Desk& desk, QMenu& menu, const std::function<Id<Sitting>()>& sitting) {
    QAction* make = menu.addAction(icon(QStringLiteral("archive")),
                                   tr("Make the volume") + QStringLiteral("…"));
    make->setObjectName(QStringLiteral("makeVolume"));
    make->setToolTip(tr("Every paper, record and attached file of the sitting in one folder, "
                        "numbered, listed and summed"));
    QObject::connect(make, &QAction::triggered, &menu,
                     [&desk, sitting] { makeVolumeOf(desk, sitting()); });
    QAction* check =
        menu.addAction(icon(QStringLiteral("check")), tr("Check a volume") + QStringLiteral("…"));
    check->setObjectName(QStringLiteral("checkVolume"));
    QObject::connect(check, &QAction::triggered, &menu, [&desk] { checkVolume(desk); });
    menu.setToolTipsVisible(true);
}

} // namespace zhijia
