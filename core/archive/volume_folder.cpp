// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/volume_folder.h"
#include "core/archive/verify.h"
#include "core/archive/words.h"
#include "core/base/system_words.h"
#include "core/exchange/zip_reader.h"
#include "core/store/overwrite.h"
#include "core/store/room.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

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
    if (folder.trimmed().isEmpty())
        return refuse(tr("No folder is named."), mend);
    if (info.fileName().isEmpty())
        return refuse(tr("%1 is no folder for a volume.").arg(folder), mend);
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

namespace {

/// Of a making that was broken off, or of one that is going on.
struct Leftover {
    QString path;
    QString mark; ///< "part-1x2y3": the same for a folder and the archive beside it
    bool old = false, zip = false;
    bool torn = false; ///< an archive that was being written
};

QRegularExpression leftoverForm(const QString& name) {
    return QRegularExpression(
        QStringLiteral("^\\.%1\\.((part|old)-[0-9a-z]+)(\\.zip(\\.\\w+)?)?$").arg(name));
}

/// Links are nobody's leftover: what they lead to is not ours.
QList<Leftover> leftovers(const QString& target) {
    const QFileInfo info(target);
    const QRegularExpression form = leftoverForm(QRegularExpression::escape(info.fileName()));
    QList<Leftover> found;
    for (const QFileInfo& entry :
         QDir(info.absolutePath())
             .entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                            QDir::Name))
        if (const auto match = form.match(entry.fileName());
            match.hasMatch() && !entry.isSymLink() &&
            entry.isDir() == match.capturedView(3).isEmpty())
            found.append({entry.filePath(), match.captured(1), match.capturedView(2) == u"old",
                          !entry.isDir(), !match.capturedView(4).isEmpty()});
    return found;
}

/// Only while nobody else makes this volume.
void clearLeftovers(const QString& target) {
    const QList<Leftover> all = leftovers(target);
    const QString zip = target + QStringLiteral(".zip");
    // The earlier volume was set aside and the new one has not come: it goes back.
    for (const Leftover& l : all)
        if (l.old && !l.zip && !QFileInfo::exists(target) && isVolume(l.path))
            QDir().rename(l.path, target);
    // The new folder is in place, and its archive, which is whole, was about to follow.
    for (const Leftover& l : all)
        if (!l.old && l.zip && !l.torn && !QFileInfo::exists(zip) && isVolume(target) &&
            !QFileInfo::exists(l.path.chopped(4)) && isVolumeZip(l.path))
            QFile::rename(l.path, zip);
    for (const Leftover& l : all)
        if (l.old && l.zip && !l.torn && !QFileInfo::exists(zip) && isVolumeZip(l.path))
            QFile::rename(l.path, zip);
    for (const Leftover& l : all) {
        if (l.zip)
            QFile::remove(l.path);
        else
            QDir(l.path).removeRecursively();
    }
}

} // namespace

QStringList brokenOff(const QString& folder) {
    QStringList paths;
    for (const Leftover& l : leftovers(plain(folder)))
        paths << l.path;
    return paths;
}

bool isLeftover(const QString& folder) {
    return leftoverForm(QStringLiteral(".+")).match(QFileInfo(plain(folder)).fileName()).hasMatch();
}

VolumeFolder::VolumeFolder(const QString& target)
    : target_(plain(target)), part_(beside(target_, "part")),
      lock_(QStringLiteral("%1/.%2.lock")
                .arg(QFileInfo(target_).absolutePath(), QFileInfo(target_).fileName())) {
    lock_.setStaleLockTime(0); // however long it takes; but a process that is gone holds nothing
    if (!lock_.tryLock(0)) {
        qint64 process = 0;
        QString host, program;
        if (lock_.error() != QLockFile::LockFailedError)
            fail(target_, tr("the folder cannot be written to"));
        lock_.getLockInfo(&process, &host, &program);
        throw EnvironmentError(
            tr("The volume %1 is being made just now, by %2 (process %3) on %4. Nothing was "
               "changed. Wait until it is done, or choose another name.")
                .arg(QDir::toNativeSeparators(target_), program, QString::number(process), host));
    }
    clearLeftovers(target_);
    if (!QDir().mkdir(part_))
        fail(target_, tr("the folder cannot be made"));
}

VolumeFolder::~VolumeFolder() {
    if (!committed_)
        remove();
}

void VolumeFolder::remove() const {
    // The archive first: one without its folder is a whole one, see clearLeftovers.
    if (!zip_.isEmpty())
        QFile::remove(zip_);
    QDir(part_).removeRecursively();
}

QString VolumeFolder::path(const QString& name) const {
    const QString full = part_ + u'/' + name;
    if (!QDir().mkpath(QFileInfo(full).path()))
        fail(target_, tr("the folder cannot be made"));
    return full;
}

void VolumeFolder::write(const QString& name, const QByteArray& bytes) const {
    const QString full = path(name);
    QFile file(full);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        fail(target_, lacksRoom(full, qMax<qint64>(bytes.size(), 64 * 1024))
                          ? systemWords(QStringLiteral("No space left on device"))
                          : systemWords(file.errorString()));
}

QString VolumeFolder::zipPath() { return zip_ = part_ + QStringLiteral(".zip"); }

void VolumeFolder::commit() {
    const QString archive = target_ + QStringLiteral(".zip");
    QString oldZip, old; // the earlier ones, set aside
    bool moved = false;
    const auto takeBack = [&](const QString& why) {
        if (moved)
            QDir().rename(target_, part_);
        if (!old.isEmpty())
            QDir().rename(old, target_);
        if (!oldZip.isEmpty())
            QFile::rename(oldZip, archive);
        fail(target_, why);
    };
    if (!zip_.isEmpty() && QFileInfo::exists(archive)) {
        const QString aside = beside(target_, "old") + QStringLiteral(".zip");
        if (!QFile::rename(archive, aside))
            takeBack(tr("the earlier archive cannot be moved; a program may have it open"));
        oldZip = aside;
    }
    if (QFileInfo::exists(target_) && !QDir().rmdir(target_)) { // an empty folder just goes
        const QString aside = beside(target_, "old");
        if (!QDir().rename(target_, aside))
            takeBack(tr("the earlier volume cannot be moved; a program may have it open"));
        old = aside;
    }
    if (!QDir().rename(part_, target_))
        takeBack(tr("the folder cannot be given its name"));
    moved = true;
    if (!zip_.isEmpty() && !QFile::rename(zip_, archive))
        takeBack(tr("the archive cannot be given its name"));
    committed_ = true;
    if (!old.isEmpty())
        QDir(old).removeRecursively();
    if (!oldZip.isEmpty())
        QFile::remove(oldZip);
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
