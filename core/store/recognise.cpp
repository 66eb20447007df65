// SPDX-License-Identifier: GPL-3.0-or-later
// Is this file an office that this program knows? Asked of its first bytes, before any database is
// opened, so that a file that is not ours cannot be touched.
#include "core/base/system_words.h"
#include "core/store/impl.h"
#include "core/store/migrate.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("store", text); }

/// Whether the pages that the header counts are all there. Only the journal knows while there is
/// one: whoever was killed while it was being folded in left a count that is ahead of the file.
bool isComplete(const QString& path, const QByteArray& bytes, qint64 size) {
    for (const char* end : {"-wal", "-journal"})
        if (QFileInfo(path + QString::fromUtf8(end)).size() > 0)
            return true;
    const int written = qFromBigEndian<quint16>(bytes.constData() + 16);
    const qint64 page = written == 1 ? 65536 : written;
    return size >= page * qFromBigEndian<quint32>(bytes.constData() + 28);
}

/// Fields of the header that have few lawful values; another one means that the file was damaged.
/// https://www.sqlite.org/fileformat.html, "The Database Header"
bool isSound(const QByteArray& bytes) {
    const auto byte = [&](int at) { return static_cast<quint8>(bytes[at]); };
    const int page = qFromBigEndian<quint16>(bytes.constData() + 16);
    const bool pageOk = page == 1 || (page >= 512 && (page & (page - 1)) == 0);
    const bool versionsOk = byte(18) >= 1 && byte(18) <= 2 && byte(19) >= 1 && byte(19) <= 2;
    const bool fractionsOk = byte(21) == 64 && byte(22) == 32 && byte(23) == 32;
    return pageOk && versionsOk && fractionsOk &&
           qFromBigEndian<quint32>(bytes.constData() + 44) == 4 &&
           qFromBigEndian<quint32>(bytes.constData() + 56) == 1;
}

} // namespace

Outcome<void> checkIsOffice(const QString& path) {
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return refuse(tr("%1 cannot be read: %2.").arg(name, systemWords(file.errorString())),
                      tr("Check that you may read the file."), ofEnvironment);
    const QByteArray bytes = file.read(100);
    if (bytes.isEmpty())
        return refuse(tr("%1 is empty. It is not an office, or it was cut off while it was copied.")
                          .arg(name),
                      tr("Copy the file again, or restore the newest backup."), isCutOff);
    if (!bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return refuse(tr("%1 is not an office of this program.").arg(name),
                      tr("Choose a file that ends in .zhijia. To bring in a list, open or make an "
                         "office first and then import."));
    if (bytes.size() < 100)
        return refuse(tr("%1 is damaged: it ends in the middle.").arg(name),
                      tr("Restore the newest backup."), ofDamage);
    const auto application = qFromBigEndian<quint32>(bytes.constData() + 68);
    const auto version = qFromBigEndian<quint32>(bytes.constData() + 60);
    if (application != migrate::applicationId)
        return refuse(tr("%1 is a database of another program.").arg(name),
                      tr("Choose a file that ends in .zhijia."));
    if (!isSound(bytes) || version == 0)
        return refuse(tr("%1 is damaged: its first page is not what it should be.").arg(name),
                      tr("Restore the newest backup."), ofDamage);
    if (!isComplete(path, bytes, file.size()))
        return refuse(tr("%1 is damaged: it ends in the middle.").arg(name),
                      tr("Restore the newest backup."), ofDamage);
    if (version > static_cast<quint32>(migrate::newest()))
        return refuse(
            tr("%1 was written by a newer version of this program (format %2, this one knows %3).")
                .arg(name)
                .arg(version)
                .arg(migrate::newest()),
            tr("Update this program. The file was not changed."));
    return {};
}

} // namespace zhijia
