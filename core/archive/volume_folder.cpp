// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/volume_folder.h"
#include "core/archive/verify.h"
#include "core/archive/words.h"
#include "core/exchange/zip_reader.h"
#include "core/store/overwrite.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace zhijia {

using archive::tr;

namespace {

[[noreturn]] void fail(const QString& path, const QString& reason) {
    throw EnvironmentError(
        tr("The volume cannot be written to %1: %2. Nothing was left behind, and "
           "what stood there before is as it was. Choose another place, or make "
           "room and try again.")
            .arg(QDir::toNativeSeparators(path), reason));
}

/// "/a/b" of "/a/b/", "b" and links in between: a sibling can be named after it.
QString plain(const QString& folder) {
    return QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
}

QString beside(const QString& target, const char* what) {
    const QFileInfo info(target);
    return QStringLiteral("%1/.%2.%3-%4")
        .arg(info.absolutePath(), info.fileName(), QString::fromUtf8(what),
             QString::number(QRandomGenerator::global()->generate(), 36));
}

bool isVolumeZip(const QString& file) {
    ZipReader zip(file);
    if (!zip.isValid())
        return false;
    for (const QString& name : zip.names())
        if (name.endsWith(u'/' + archive::catalogueFile()))
            if (const auto entry = zip.open(name))
                return QJsonDocument::fromJson(entry->readAll())
                           .object()
                           .value(QStringLiteral("format"))
                           .toString() == archive::volumeFormat();
    return false;
}

} // namespace

Outcome<void> mayHoldVolume(const QString& folder, bool zip) {
    const QString target = plain(folder), mend = tr("Choose another folder. Nothing was written.");
    const QFileInfo info(target);
    if (folder.trimmed().isEmpty() || info.fileName().isEmpty())
        return refuse(tr("No folder is named."), mend);
    if (!QFileInfo(info.absolutePath()).isDir())
        return refuse(
            tr("There is no folder %1.").arg(QDir::toNativeSeparators(info.absolutePath())),
            tr("Make it first, or choose another one."));
    if (info.isSymLink())
        return refuse(tr("%1 is a link.").arg(folder), mend);
    if (info.exists() && !info.isDir())
        return refuse(tr("%1 is a file.").arg(folder), mend);
    if (zip) {
        const QString file = target + QStringLiteral(".zip");
        if (auto may = mayOverwrite(file); !may)
            return may;
        if (QFileInfo::exists(file) && !isVolumeZip(file))
            return refuse(tr("%1 is there already and is no volume.").arg(file), mend);
    }
    if (!info.exists() ||
        QDir(target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return {};
    if (!isVolume(target))
        return refuse(tr("%1 holds something else and is no earlier volume.").arg(folder), mend);
    if (const QStringList strange = strangeFiles(target); !strange.isEmpty())
        return refuse(tr("%1 holds files that are not of the volume: %2.")
                          .arg(folder, strange.mid(0, 3).join(tr(", "))),
                      tr("Take them out, or choose another folder. Nothing was written."));
    return {};
}

VolumeFolder::VolumeFolder(const QString& target)
    : target_(plain(target)), part_(beside(target_, "part")) {
    if (!QDir().mkdir(part_))
        fail(target_, tr("the folder cannot be made"));
}

VolumeFolder::~VolumeFolder() {
    if (!committed_)
        remove();
}

void VolumeFolder::remove() const {
    QDir(part_).removeRecursively();
    if (!zip_.isEmpty())
        QFile::remove(zip_);
}

QString VolumeFolder::path(const QString& name) const {
    const QString full = part_ + u'/' + name;
    if (!QDir().mkpath(QFileInfo(full).path()))
        fail(target_, tr("the folder cannot be made"));
    return full;
}

void VolumeFolder::write(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        fail(target_, file.errorString());
}

QByteArray VolumeFolder::read(const QString& name) const {
    QFile file(part_ + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        fail(target_, file.errorString());
    return file.readAll();
}

void VolumeFolder::writeZip(const QByteArray& bytes) {
    zip_ = part_ + QStringLiteral(".zip");
    QFile file(zip_);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        fail(target_, file.errorString());
}

void VolumeFolder::commit() {
    QString old;
    if (QFileInfo::exists(target_) && !QDir().rmdir(target_)) { // an empty folder just goes
        old = beside(target_, "old");
        if (!QDir().rename(target_, old))
            fail(target_, tr("the earlier volume cannot be moved; a program may have it open"));
    }
    if (!QDir().rename(part_, target_)) {
        if (!old.isEmpty())
            QDir().rename(old, target_);
        fail(target_, tr("the folder cannot be given its name"));
    }
    committed_ = true;
    if (!old.isEmpty())
        QDir(old).removeRecursively();
    if (zip_.isEmpty())
        return;
    const QString file = target_ + QStringLiteral(".zip");
    QFile::remove(file);
    if (!QFile::rename(zip_, file)) {
        QFile::remove(zip_);
        throw EnvironmentError(tr("The volume is in %1, but %2 could not be written beside it.")
                                   .arg(QDir::toNativeSeparators(target_), file));
    }
}

QString VolumeFolder::safeName(const QString& title) {
    QString name;
    for (const QChar c : title.normalized(QString::NormalizationForm_C))
        name +=
            c.unicode() < 0x20 || c.unicode() == 0x7f || QStringLiteral("/\\:*?\"<>|").contains(c)
                ? QChar(u' ')
                : c;
    name = name.simplified();
    constexpr qsizetype most =
        120; // bytes; the number, the folder and the ending still fit into 255
    while (name.toUtf8().size() > most)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

} // namespace zhijia
