// SPDX-License-Identifier: GPL-3.0-or-later
// Who is writing an office right now: SQLite only says "busy", people want a name.
#include "core/store/impl.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("store", text); }
QString noteFile(const QString& path) { return path + QStringLiteral(".writer"); }

QString user() {
    for (const char* name : {"USER", "USERNAME", "LOGNAME"})
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            return value;
    return QStringLiteral("?");
}

struct Writer {
    qint64 process = 0;
    QString program, computer, user;
};

Writer readNote(const QString& path) {
    QFile file(noteFile(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.read(1000)).split(u'\n');
    if (lines.size() < 4)
        return {};
    return {lines[0].toLongLong(), lines[1], lines[2], lines[3]};
}

/// A note left by a program that was killed names nobody. On another computer we cannot know.
bool mayBeAlive(const Writer& writer) {
    if (writer.process == 0)
        return false;
#ifdef Q_OS_LINUX
    if (writer.computer == QSysInfo::machineHostName())
        return QFileInfo::exists(QStringLiteral("/proc/%1").arg(writer.process));
#endif
    return true;
}

} // namespace

// Written after the write lock was taken: whoever is turned away reads the name of the one who
// holds it. Not synced, because only living processes matter.
void signWriter(const QString& path) {
    QFile file(noteFile(path));
    // A note that another user left may be theirs to write but ours to remove.
    if (!file.open(QIODevice::WriteOnly) && !(file.remove() && file.open(QIODevice::WriteOnly)))
        return; // only a courtesy: a deed does not fail because of it
    static const QByteArray note =
        QStringLiteral("%1\n%2\n%3\n%4\n")
            .arg(QCoreApplication::applicationPid())
            .arg(QCoreApplication::applicationName(), QSysInfo::machineHostName(), user())
            .toUtf8();
    file.write(note);
}

void unsignWriter(const QString& path) {
    if (readNote(path).process == QCoreApplication::applicationPid())
        QFile::remove(noteFile(path));
}

QString holderText(const QString& path) {
    if (const Writer writer = readNote(path); mayBeAlive(writer)) {
        if (writer.process == QCoreApplication::applicationPid() &&
            writer.computer == QSysInfo::machineHostName())
            return tr("other work of this program"); // an import beside the window
        return tr("%1 (%2 on computer %3, process %4)")
            .arg(writer.user, writer.program, writer.computer)
            .arg(writer.process);
    }
    QLockFile lock(path + QStringLiteral(".lock"));
    qint64 pid = 0;
    QString host, app;
    if (QFileInfo::exists(path + QStringLiteral(".lock")) && lock.getLockInfo(&pid, &host, &app))
        return tr("%1 on computer %2 (process %3)").arg(app, host).arg(pid);
    return tr("another program");
}

} // namespace zhijia
