// SPDX-License-Identifier: GPL-3.0-or-later
// The folder of a volume on the disk: made beside its place and put there whole, or not at all.
#pragma once
#include "core/base/issue.h"
#include <QByteArray>
#include <QString>

namespace zhijia {

/// Whether a volume may stand here: nothing is there, an empty folder, or an earlier volume and
/// nothing else. A file that somebody laid beside the papers of a volume is not thrown away.
/// `zip`: the same for the file FOLDER.zip.
Outcome<void> mayHoldVolume(const QString& folder, bool zip);

class VolumeFolder {
public:
    /// Makes the folder's forerunner beside `target`. Throws EnvironmentError.
    explicit VolumeFolder(const QString& target);
    /// Takes the forerunner away unless it was put in place.
    ~VolumeFolder();
    VolumeFolder(const VolumeFolder&) = delete;
    VolumeFolder& operator=(const VolumeFolder&) = delete;

    /// Where a file of this name (with "/" between folders) is to be written; its folder is there.
    QString path(const QString& name) const;
    /// Writes a file. Throws EnvironmentError.
    void write(const QString& name, const QByteArray& bytes) const;
    QByteArray read(const QString& name) const;
    /// Keeps the bytes of the archive that goes beside the folder.
    void writeZip(const QByteArray& bytes);
    /// Puts folder and archive in place; what stood there before goes only then.
    void commit();

    /// A name that every system takes, of a title: no signs that a path knows, not too long.
    static QString safeName(const QString& title);

private:
    void remove() const;
    QString target_, part_, zip_;
    bool committed_ = false;
};

} // namespace zhijia
