// SPDX-License-Identifier: GPL-3.0-or-later
// The folder of a volume on the disk: made beside its place and put there whole, or not at all.
#pragma once
#include "core/base/issue.h"
#include <QByteArray>
#include <QLockFile>
#include <QStringList>

namespace zhijia {

/// Whether a volume may stand here: nothing is there, an empty folder, or an earlier volume and
/// nothing else. A file that somebody laid beside the papers of a volume is not thrown away.
/// `zip`: the same for the file FOLDER.zip.
Outcome<void> mayHoldVolume(const QString& folder, bool zip);

/// What a making of this volume that was broken off (the computer was switched off) left beside the
/// folder: its forerunner, or the earlier volume set aside. Full paths.
QStringList brokenOff(const QString& folder);
/// Whether this is such a thing itself and no volume, whatever it holds.
bool isLeftover(const QString& folder);

class VolumeFolder {
public:
    /// Makes the folder's forerunner beside `target`, after what an earlier making left there was
    /// taken away, or put back when it is the earlier volume. Throws EnvironmentError, also when
    /// somebody is making the same volume just now.
    explicit VolumeFolder(const QString& target);
    /// Takes the forerunner away unless it was put in place.
    ~VolumeFolder();
    VolumeFolder(const VolumeFolder&) = delete;
    VolumeFolder& operator=(const VolumeFolder&) = delete;

    /// Where a file of this name (with "/" between folders) is to be written; its folder is there.
    QString path(const QString& name) const;
    /// Writes a file. Throws EnvironmentError.
    void write(const QString& name, const QByteArray& bytes) const;
    /// Where the archive that goes beside the folder is to be written; asked for, it is put in
    /// place too.
    QString zipPath();
    /// Puts folder and archive in place, both or neither; what stood there before goes only then.
    void commit();

    /// A name that every system takes, of a title: no signs that a path knows, not too long.
    static QString safeName(const QString& title);

private:
    void remove() const;
    QString target_, part_, zip_;
    QLockFile lock_;
    bool committed_ = false;
};

} // namespace zhijia
