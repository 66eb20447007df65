// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/verify.h"
#include "core/archive/volume_folder.h"
#include "core/archive/words.h"
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace zhijia {

using archive::tr;

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject catalogue(const QString& folder) {
    return QJsonDocument::fromJson(contents(folder + u'/' + archive::catalogueFile())).object();
}

/// A name within the volume: no way out of it, no way around it.
bool isInside(const QString& name) {
    return !name.isEmpty() && !name.startsWith(u'/') && !name.contains(u'\\') &&
           !name.contains(u':') && QDir::cleanPath(name) == name && !name.startsWith(u"../") &&
           name != u"..";
}

/// Name → sum. What is no line of sums is an issue.
QMap<QString, QByteArray> readSums(const QByteArray& bytes, Issues* issues) {
    QMap<QString, QByteArray> sums;
    int number = 0;
    for (const QByteArray& line : bytes.split('\n')) {
        ++number;
        if (line.isEmpty())
            continue;
        const QString name = QString::fromUtf8(line.mid(66));
        const QByteArray sum = line.left(64);
        const bool hex = std::all_of(sum.begin(), sum.end(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        });
        if (line.size() > 66 && line.mid(64, 2) == "  " && hex && isInside(name) &&
            !sums.contains(name))
            sums.insert(name, sum);
        else if (issues)
            *issues << error(tr("Line %1 of %2 is no sum of a file of this volume.")
                                 .arg(number)
                                 .arg(archive::sumsFile()),
                             tr("The list of sums was changed: fetch another copy of the volume."));
    }
    return sums;
}

/// Everything in the folder but the sums themselves, links and hidden files too.
QStringList filesOf(const QString& folder) {
    QStringList names;
    const QDir root(QDir(folder).absolutePath()); // or names are relative to two things
    QDirIterator it(root.path(),
                    QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (const QFileInfo info(path); !info.isDir() || info.isSymLink())
            names << root.relativeFilePath(path);
    }
    names.removeAll(archive::sumsFile());
    names.sort();
    return names;
}

/// Every file that the catalogue names is among the sums, with the sum that it names.
void compareCatalogue(const QJsonObject& object, const QMap<QString, QByteArray>& sums,
                      Issues& issues) {
    for (const QJsonValue& value : object.value(QStringLiteral("entries")).toArray()) {
        const QString file = value[QStringLiteral("file")].toString();
        if (sums.value(file) != value[QStringLiteral("sha256")].toString().toLatin1())
            issues << error(tr("The catalogue and the sums differ about %1.").arg(file),
                            tr("One of the two was changed: fetch another copy of the volume."));
    }
}

} // namespace

QByteArray sha256(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray sha256OfFile(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex()
                                                                 : QByteArray();
}

QByteArray volumeFingerprint(const QByteArray& sums, const QString& registerFile) {
    const QByteArray end = "  " + registerFile.toUtf8();
    QByteArray list;
    for (const QByteArray& line : sums.split('\n'))
        if (!line.isEmpty() && (registerFile.isEmpty() || line.mid(64) != end))
            list += line + '\n';
    return sha256(registerFile.isEmpty() ? sums : list);
}

bool isVolume(const QString& folder) {
    return QFile::exists(folder + u'/' + archive::sumsFile()) &&
           catalogue(folder).value(QStringLiteral("format")).toString() == archive::volumeFormat();
}

QStringList strangeFiles(const QString& folder) {
    const auto sums = readSums(contents(folder + u'/' + archive::sumsFile()), nullptr);
    QStringList names = filesOf(folder);
    names.removeIf([&](const QString& name) { return sums.contains(name); });
    return names;
}

Outcome<VolumeVerdict> verifyVolume(const QString& folder, const report::Progress& progress) {
    const QString sumsPath = folder + u'/' + archive::sumsFile();
    if (!QDir(folder).exists()) {
        if (const QStringList left = brokenOff(folder); !left.isEmpty())
            return refuse(tr("There is no volume %1: its making was broken off, or is going on. "
                             "What there is of it: %2.")
                              .arg(folder, left.join(tr(", "))),
                          tr("Make the volume again: that puts everything right."));
        if (QFileInfo(folder).isFile())
            return refuse(tr("%1 is a file; a volume is a folder.").arg(folder),
                          tr("Unpack it if it is the ZIP of a volume, and choose the folder."));
        return refuse(tr("There is no folder %1.").arg(folder), tr("Check the name."));
    }
    if (isLeftover(folder))
        return refuse(
            tr("%1 is what was left when the making of a volume was broken off.").arg(folder),
            tr("Check the volume itself; make it again when it is not there."));
    if (!QFile::exists(sumsPath))
        return refuse(tr("%1 is no volume: it has no %2.").arg(folder, archive::sumsFile()),
                      tr("Choose the folder that was made as a volume."));
    VolumeVerdict verdict;
    const QByteArray list = contents(sumsPath);
    const QJsonObject object = catalogue(folder);
    verdict.fingerprint =
        volumeFingerprint(list, object.value(QStringLiteral("register")).toString());
    const auto sums = readSums(list, &verdict.issues);
    if (sums.isEmpty()) // else every file of the volume would be called a stranger
        return refuse(tr("%1 is empty: nothing says how the files of %2 were made.")
                          .arg(archive::sumsFile(), folder),
                      tr("The list of sums was emptied: fetch another copy of the volume."));
    verdict.files = sums.size();
    const QString another = tr("Fetch another copy of the volume, or make it again.");
    qint64 done = 0;
    for (auto it = sums.begin(); it != sums.end(); ++it) {
        report::advance(progress, done++, sums.size());
        const QString path = folder + u'/' + it.key();
        const QFileInfo info(path);
        if (info.isSymLink())
            verdict.issues << error(tr("%1 is a link and not the file itself.").arg(it.key()),
                                    another);
        else if (!info.isFile())
            verdict.issues << error(tr("%1 is missing.").arg(it.key()), another);
        else if (sha256OfFile(path) != it.value())
            verdict.issues << error(tr("%1 was changed.").arg(it.key()), another);
    }
    for (const QString& name : strangeFiles(folder))
        verdict.issues << error(tr("%1 was added: it is not of the volume.").arg(name),
                                tr("Take it out of the folder."));
    verdict.title = object.value(QStringLiteral("title")).toString();
    if (!isVolume(folder))
        verdict.issues << error(tr("The catalogue is missing or damaged."), another);
    compareCatalogue(object, sums, verdict.issues);
    return verdict;
}

} // namespace zhijia
