// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the volume of a sitting: papers, records and attachments, numbered, listed and summed.
#pragma once
#include "core/archive/outlook.h"
#include <QByteArray>

namespace zhijia {

struct VolumeOptions {
    bool zip = false; ///< the same as FOLDER.zip beside it
    /// The date that papers and catalogue bear, and as of which they say how things stand; not
    /// valid: now. The same office and the same date give the same bytes.
    QDateTime at;
    /// With it, what is confidential is in the volume; without, only named.
    std::optional<ConfidentialLeave> leave;
    /// Told of documents done, of all, and of what is being made; false stops it.
    std::function<bool(qint64 done, qint64 total, const QString& what)> progress;
};

/// A file of the volume.
struct VolumeEntry {
    enum Group { Paper, Data, Attachment };
    Group group = Paper;
    int number = 0;
    QString title;
    QDate date;       ///< of the record it is about; may be missing
    qint64 pages = 0; ///< of a paper
    QString file;     ///< within the volume
    QString report;   ///< name of the paper, or of the kind of records
    RawId record = 0;
    qint64 bytes = 0;
    QByteArray sha256;
};

/// A paper that could not be written, and why.
struct VolumeRefusal {
    QString title, reason;
};

/// What is confidential and therefore not in the volume.
struct VolumeWithheld {
    QString title;
    QString source; ///< name of the kind of records
    RawId record = 0;
    qint64 bytes = 0;
    QByteArray sha256; ///< of an attached file: it can be shown later to be the same. Of the fields
                       ///< of records there is none: they are so short that whoever has the sum can
                       ///< try what they were.
};

struct VolumeMade {
    QString title, folder, zip;
    QDateTime at;
    Issues unfinished;          ///< of the sitting, when the volume was made
    QString confidentialReason; ///< why what is confidential is in it; empty: it is not
    QList<VolumeWithheld> withheld;
    QList<VolumeEntry> entries;
    /// The register on paper and as a table, the catalogue, the sums.
    static constexpr qint64 ownFiles = 4;
    qint64 files() const { return entries.size() + ownFiles; } ///< all that lie in the folder
    qint64 pages() const;
    QList<VolumeRefusal> refused;
    QByteArray fingerprint; ///< see VolumeVerdict
};

/// Writes the volume to `folder`, whole or not at all. Sensitive values are masked as in every
/// export. Refuses a place that holds anything but an earlier volume. Throws EnvironmentError (disk
/// full) and Cancelled; then nothing is left.
Outcome<VolumeMade> makeVolume(const Reader& reader, Id<Sitting> sitting, const QString& folder,
                               const VolumeOptions& options = {});

} // namespace zhijia
