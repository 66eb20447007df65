// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a volume is still as it was made: every file is there, nothing was added, no byte was
// changed.
#pragma once
#include "core/base/issue.h"
#include "core/report/progress.h"
#include <QStringList>

namespace zhijia {

struct VolumeVerdict {
    QString title;          ///< of the volume, as its catalogue says
    qint64 files = 0;       ///< that the sums list
    QByteArray fingerprint; ///< see volumeFingerprint: what the register says
    Issues issues;          ///< what is not as it was; empty: everything is
    bool isWhole() const { return issues.isEmpty(); }
};

/// SHA-256 in hex.
QByteArray sha256(const QByteArray& bytes);
/// The same of a file, read piece by piece; empty when it cannot be read.
QByteArray sha256OfFile(const QString& path);
/// SHA-256, in hex, of the list of sums without the line of the register: the register says it, and
/// cannot hold a sum of itself. What it says of the volume stands in the catalogue, which is in. Of
/// volumes made before the register said it: of the whole list (`registerFile` empty).
QByteArray volumeFingerprint(const QByteArray& sums, const QString& registerFile);
/// Reads every file of the volume. Refuses a folder that is no volume. Progress counts files;
/// throws Cancelled. Whoever can write the folder can also write new sums: then only the
/// fingerprint, noted elsewhere when the volume was made, tells.
Outcome<VolumeVerdict> verifyVolume(const QString& folder, const report::Progress& progress = {});

/// Has sums and a catalogue that says it is one.
bool isVolume(const QString& folder);
/// Files of a volume's folder that its sums do not list.
QStringList strangeFiles(const QString& folder);

} // namespace zhijia
