// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/attachment.h"
#include "core/base/system_words.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/report/atomic_file.h"
#include "core/store/content.h"
#include "core/store/overwrite.h"
#include "core/store/store.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("files", text); }

/// Without folders, and without what some file system would not take.
QString plainName(const QString& name) {
    QString plain = tidy(QFileInfo(QString(name).replace(u'\\', u'/')).fileName());
    for (QChar& c : plain)
        if (c < u' ' || QStringLiteral("<>:\"|?*").contains(c))
            c = u'_';
    return plain;
}

QString size(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1); }

/// What was attached to something that stands (a closed sitting, an adopted resolution) stands with
/// it: it is evidence. More may be attached later, as a signed scan is.
Issues ownerStands(const Reader& reader, const Record& record) {
    const auto& a = static_cast<const Attachment&>(record);
    const Kind* kind = kindByName(a.ownerKind);
    const auto owner = kind ? reader.get(*kind, a.owner) : nullptr;
    if (!owner)
        return {};
    for (const auto& asked : {kind->mayDiscard, kind->mayRemove})
        if (const Issues why = asked ? asked(reader, *owner) : Issues(); refuses(why)) {
            Issue issue = error(tr("\"%1\" stands with the record it is attached to: %2")
                                    .arg(a.name, why.first().text),
                                tr("Attach another file beside it and say in its note which one "
                                   "holds."));
            return {issue};
        }
    return {};
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& a = static_cast<const Attachment&>(after);
    const Kind* kind = kindByName(a.ownerKind);
    if (before) {
        const auto& b = static_cast<const Attachment&>(*before);
        if (b.ownerKind != a.ownerKind || b.owner != a.owner || b.sha256 != a.sha256 ||
            b.bytes != a.bytes || b.addedAt != a.addedAt)
            issues << error(
                tr("What an attached file holds stands; only its name and note change."),
                tr("Remove it and attach the other file."));
        else if (b.name != a.name)
            issues += ownerStands(reader, b);
        return;
    }
    const auto owner = kind ? reader.get(*kind, a.owner) : nullptr;
    if (!kind || !kind->takesFiles)
        issues << error(tr("No files can be attached to this kind of record (%1).")
                            .arg(kind ? kind->labelText() : a.ownerKind),
                        tr("Attach it to the record it belongs to."), QStringLiteral("owner_kind"));
    else if (!owner)
        issues << error(tr("The record that the file belongs to is gone."),
                        tr("Attach it to another one."), QStringLiteral("owner"));
    else if (const Field* unknown = kind->field(u"anonymous");
             unknown && unknown->get(*owner).toBool())
        issues << warning(tr("Nobody is to know who \"%1\" comes from; a file may tell it.")
                              .arg(kind->title(*owner)),
                          tr("Look whether its name, its text or its properties name somebody."),
                          QStringLiteral("name"));
    if (!content::has(reader.store(), a.sha256))
        issues << error(tr("A file is attached with what it holds, not as a line of a list."),
                        tr("Use the Files tab of the record, or: zhijia-cli attach KIND ID FILE"),
                        QStringLiteral("sha256"));
}

Kind make() {
    Kind kind = kindOf<Attachment>("files", QT_TRANSLATE_NOOP("files", "Attached file"),
                                   QT_TRANSLATE_NOOP("files", "Attached files"));
    kind.fields = {
        field<&Attachment::name>("name", QT_TRANSLATE_NOOP("files", "File")).required().listed(26),
        field<&Attachment::note>("note", QT_TRANSLATE_NOOP("files", "Note")).listed(20),
        field<&Attachment::bytes>("bytes", QT_TRANSLATE_NOOP("files", "Bytes")).listed(9),
        field<&Attachment::addedAt>("added_at", QT_TRANSLATE_NOOP("files", "Added")).listed(14),
        field<&Attachment::sha256>("sha256", QT_TRANSLATE_NOOP("files", "SHA-256")).required(),
        field<&Attachment::ownerKind>("owner_kind", QT_TRANSLATE_NOOP("files", "Kind of record"))
            .required(),
        field<&Attachment::owner>("owner", QT_TRANSLATE_NOOP("files", "Record")).required(),
    };
    kind.deriveOwn = [](Record& r) {
        auto& a = static_cast<Attachment&>(r);
        a.name = plainName(a.name);
        a.note = tidy(a.note);
    };
    kind.check = &check;
    kind.mayDiscard = &ownerStands;
    return kind;
}

} // namespace

const Kind& Attachment::kind() {
    static const Kind kind = make();
    return kind;
}

namespace {

tl::unexpected<Issues> tooLarge(const QString& name, qint64 bytes) {
    return refuse(tr("\"%1\" is too large (%2); %3 are possible.")
                      .arg(name, size(bytes), size(largestAttachment)),
                  tr("Make the scan or the picture smaller, or note where the file is kept."));
}

/// Reads a file to its end, piece by piece; `piece` is told of each.
Outcome<void> readPieces(const QString& path, const std::function<void(QByteArrayView)>& piece) {
    const QFileInfo info(path);
    if (!info.isFile())
        return refuse(tr("%1 is not there, or is no file.").arg(path), tr("Check the name."));
    if (info.size() > largestAttachment)
        return tooLarge(info.fileName(), info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(tr("%1 cannot be read: %2.").arg(path, systemWords(file.errorString())),
                      tr("Close it in other programs, or copy it elsewhere first."));
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    qint64 all = 0, n = 0;
    while ((n = file.read(buffer.data(), buffer.size())) > 0) {
        if ((all += n) > largestAttachment) // it grows while it is read
            return tooLarge(info.fileName(), all);
        piece({buffer.constData(), n});
    }
    if (n < 0 || file.error() != QFileDevice::NoError || all != info.size())
        return refuse(tr("%1 cannot be read: %2.").arg(path, systemWords(file.errorString())),
                      tr("Copy it to this computer's disk and try again."));
    return {};
}

Outcome<QByteArray> readAll(const QString& path, const BytesDone& progress = {}, qint64 before = 0,
                            qint64 total = 0) {
    QByteArray bytes;
    bytes.reserve(qMin(QFileInfo(path).size(), largestAttachment));
    auto done = readPieces(path, [&](QByteArrayView piece) {
        bytes.append(piece);
        if (progress)
            progress(before + bytes.size(), total);
    });
    if (!done)
        return refuse(done.error());
    return bytes;
}

Outcome<Id<Attachment>> attach(Txn& txn, const Kind& kind, RawId owner, const QString& name,
                               const QByteArray& bytes, const QString& sha256,
                               const QString& note) {
    if (!kind.takesFiles)
        return refuse(
            tr("No files can be attached to this kind of record (%1).").arg(kind.labelText()),
            tr("Attach it to the record it belongs to."));
    if (bytes.isEmpty())
        return refuse(tr("\"%1\" is empty.").arg(name), tr("Check the file; save it again."));
    if (bytes.size() > largestAttachment)
        return tooLarge(name, bytes.size());
    Attachment a;
    a.ownerKind = QString::fromUtf8(kind.name);
    a.owner = owner;
    a.name = name;
    a.bytes = bytes.size();
    a.sha256 = sha256;
    a.addedAt = txn.clock().now();
    a.note = note;
    for (const Attachment& there : attachmentsOf(txn, kind, owner))
        if (there.sha256 == a.sha256)
            return refuse(tr("This file is attached already, as \"%1\".").arg(there.name),
                          tr("Nothing need be done."));
    content::put(txn.store(), a.sha256, bytes);
    return txn.insert(a);
}

} // namespace

Outcome<Id<Attachment>> attachBytes(Txn& txn, const Kind& kind, RawId owner, const QString& name,
                                    const QByteArray& bytes, const QString& note) {
    return attach(txn, kind, owner, name, bytes, content::sumOf(bytes), note);
}

Outcome<Id<Attachment>> attachFile(Txn& txn, const Kind& kind, RawId owner, const QString& path,
                                   const QString& note) {
    const auto bytes = readAll(path);
    if (!bytes)
        return refuse(bytes.error());
    return attachBytes(txn, kind, owner, QFileInfo(path).fileName(), *bytes, note);
}

Outcome<QList<FileToAttach>> readFilesToAttach(const QStringList& paths,
                                               const BytesDone& progress) {
    qint64 total = 0, done = 0;
    for (const QString& path : paths)
        total += QFileInfo(path).size();
    QList<FileToAttach> files;
    for (const QString& path : paths) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        qint64 bytes = 0;
        const auto read = readPieces(path, [&](QByteArrayView piece) {
            hash.addData(piece);
            bytes += piece.size();
            if (progress)
                progress(done + bytes, total);
        });
        if (!read)
            return refuse(read.error());
        files.append({path, bytes, QString::fromLatin1(hash.result().toHex())});
        done += bytes;
    }
    return files;
}

Outcome<void> attachFiles(Txn& txn, const Kind& kind, RawId owner, const QList<FileToAttach>& files,
                          const BytesDone& progress) {
    qint64 total = 0, done = 0;
    for (const FileToAttach& file : files)
        total += file.bytes;
    for (const FileToAttach& file : files) {
        const auto bytes = readAll(file.path, progress, done, total);
        if (!bytes)
            return refuse(bytes.error());
        const QString sum = content::sumOf(*bytes);
        if (sum != file.sha256)
            return refuse(tr("%1 was changed while it was being read.").arg(file.path),
                          tr("Close it in other programs and attach it again."));
        if (const auto ok =
                attach(txn, kind, owner, QFileInfo(file.path).fileName(), *bytes, sum, {});
            !ok)
            return refuse(ok.error());
        done += file.bytes;
    }
    return {};
}

std::vector<Attachment> attachmentsOf(const Reader& reader, const Kind& kind, RawId owner) {
    return reader.all<Attachment>(
        Query()
            .eq(QStringLiteral("owner"), QVariant(owner))
            .eq(QStringLiteral("owner_kind"), QString::fromUtf8(kind.name))
            .by(QStringLiteral("id")));
}

QByteArray contentOf(const Reader& reader, const Attachment& attachment) {
    auto bytes = content::get(reader.store(), attachment.sha256);
    if (!bytes || content::sumOf(*bytes) != attachment.sha256)
        throw EnvironmentError(tr("The office file has lost what \"%1\" held. The record is safe; "
                                  "restore the newest backup that has the file.")
                                   .arg(attachment.name));
    return std::move(*bytes);
}

Outcome<void> saveAttachment(const Reader& reader, const Attachment& attachment,
                             const QString& path, const BytesDone& progress) {
    if (auto may = mayOverwrite(path, reader.store().path()); !may)
        return may;
    const QByteArray bytes = contentOf(reader, attachment);
    if (progress)
        progress(bytes.size() / 2, bytes.size()); // the last moment to stop it
    report::writeWhole(path, bytes);
    return {};
}

} // namespace zhijia
