// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a place has room: the system often says only that writing failed, and people have to know
// whose disk is full.
#pragma once
#include <QFileInfo>
#include <QStorageInfo>

namespace zhijia {

/// Whether a file of so many bytes could not be written under this name: the folder refuses it, or
/// its disk is too full. False when nobody knows.
inline bool lacksRoom(const QString& file, qint64 bytes) {
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return true;
    const QStorageInfo disk(folder.filePath());
    return disk.isValid() && (disk.isReadOnly() || disk.bytesAvailable() < bytes);
}

} // namespace zhijia
