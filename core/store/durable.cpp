// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are not the database's own (copies, backups) are put on the disk here: Qt has no word
// for it.
#include "core/store/impl.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace zhijia {

#ifdef Q_OS_UNIX
namespace {
bool sync(const QString& path, int flags) {
    const int fd = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool ok = ::fsync(fd) == 0;
    return ::close(fd) == 0 && ok;
}
} // namespace

bool toDisk(const QString& file) {
    // The name is in the folder, and the folder is a file of its own. Some file systems cannot sync
    // a folder.
    const bool ok = sync(file, O_RDONLY);
    (void)sync(QFileInfo(file).absolutePath(), O_RDONLY | O_DIRECTORY);
    return ok;
}

bool replaceFile(const QString& from, const QString& to) {
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}
#else
bool toDisk(const QString& file) {
    QFile f(file);
    return f.open(QIODevice::ReadWrite) && ::_commit(f.handle()) == 0;
}

bool replaceFile(const QString& from, const QString& to) {
    if (QFile::rename(from, to))
        return true;
    // Windows does not rename over a file: the old one steps aside and comes back if need be.
    const QString aside = to + QStringLiteral(".old");
    QFile::remove(aside);
    if (!QFile::rename(to, aside))
        return false;
    if (QFile::rename(from, to))
        return QFile::remove(aside);
    QFile::rename(aside, to);
    return false;
}
#endif

} // namespace zhijia
