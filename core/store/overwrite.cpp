// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/overwrite.h"
#include "core/store/file_identity.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("store", text); }

bool isDatabase(const QString& path) {
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
           file.read(16) == QByteArray("SQLite format 3\0", 16);
}

/// The database that a file of this name belongs to: "office.zhijia" for "office.zhijia-wal".
QString databaseOf(const QString& path) {
    for (const char* end : {"-wal", "-shm", "-journal", ".lock", ".writer"})
        if (const QString ending = QString::fromUtf8(end); path.endsWith(ending))
            if (const QString stem = path.chopped(ending.size()); isDatabase(stem))
                return stem;
    return {};
}

} // namespace

Outcome<void> mayOverwrite(const QString& path, const QString& office, const QStringList& inputs) {
    const QFileInfo info(path);
    const QString mend = tr("Choose another name. Nothing was written.");
    if (info.isDir())
        return refuse(tr("%1 is a folder.").arg(path), mend);
    // A link is written through, so its target counts as well.
    QStringList names{info.absoluteFilePath()};
    if (info.exists())
        names << info.canonicalFilePath();
    else if (info.isSymLink())
        names << info.symLinkTarget();
    for (const QString& name : names)
        if (const QString of = databaseOf(name); !of.isEmpty())
            return refuse(tr("%1 belongs to the office %2 and is not overwritten.")
                              .arg(path, QFileInfo(of).fileName()),
                          mend);
    if (!office.isEmpty() && (isSameFile(path, office) ||
                              info.absoluteFilePath() == QFileInfo(office).absoluteFilePath()))
        return refuse(tr("%1 is the office itself.").arg(path), mend);
    for (const QString& input : inputs)
        if (QFileInfo(input).isFile() && isSameFile(path, input))
            return refuse(tr("%1 is the file that is being read.").arg(path), mend);
    if (isDatabase(path))
        return refuse(tr("%1 is an office or another database and is not overwritten.").arg(path),
                      mend);
    return {};
}

} // namespace zhijia
