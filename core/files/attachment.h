// SPDX-License-Identifier: GPL-3.0-or-later
// A file attached to a record: a signed scan, a photo of the notice board, the text of a report.
#pragma once
#include "core/record/kind.h"
#include <functional>
#include <optional>

namespace zhijia {

class Reader;
class Txn;

struct Attachment : Record {
    static constexpr const char* kindName = "attachment";
    static const Kind& kind();

    QString ownerKind; ///< name of the owner's kind …
    qint64 owner = 0;  ///< … and its id
    QString name;      ///< of the file, without folders
    qint64 bytes = 0;
    QString sha256; ///< of what it holds; see core/store/content.h
    QDateTime addedAt;
    QString note;
};

/// A file may be this large; an office file is one that people copy.
constexpr qint64 largestAttachment = 64 * 1024 * 1024;

/// Bytes done, of all; what it throws (Cancelled) ends the work with nothing done.
using BytesDone = std::function<void(qint64 done, qint64 total)>;

/// A file that was read and may be attached, by its sum.
struct FileToAttach {
    QString path;
    qint64 bytes = 0;
    QString sha256;
};
/// Reads the files once, outside of any deed: a slow disk keeps nobody waiting who wants to write.
/// Refuses what `attachFile` would refuse of the file itself.
Outcome<QList<FileToAttach>> readFilesToAttach(const QStringList& paths,
                                               const BytesDone& progress = {});
/// Attaches them all or none, reading each once more. Refuses one that was changed since.
Outcome<void> attachFiles(Txn& txn, const Kind& kind, RawId owner, const QList<FileToAttach>& files,
                          const BytesDone& progress = {});

/// Attaches a file from the disk under its own name. Refuses what cannot be read, is empty or too
/// large, and a record whose kind takes no files; a file that the record has already is not added
/// twice.
Outcome<Id<Attachment>> attachFile(Txn& txn, const Kind& kind, RawId owner, const QString& path,
                                   const QString& note = {});
/// The same with bytes at hand (a picture from the clipboard).
Outcome<Id<Attachment>> attachBytes(Txn& txn, const Kind& kind, RawId owner, const QString& name,
                                    const QByteArray& bytes, const QString& note = {});
/// In the order in which they were added.
std::vector<Attachment> attachmentsOf(const Reader& reader, const Kind& kind, RawId owner);
/// What the file holds. Throws EnvironmentError when the office file has lost it or it was damaged.
QByteArray contentOf(const Reader& reader, const Attachment& attachment);
/// Writes it to a file, whole or not at all. Refuses a name that must not be overwritten.
Outcome<void> saveAttachment(const Reader& reader, const Attachment& attachment,
                             const QString& path, const BytesDone& progress = {});

} // namespace zhijia
