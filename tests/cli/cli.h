// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real zhijia-cli on an office of its own.
#pragma once
#include "tests/support/catch.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace zhijia::test {

struct Ran {
    int status = -1;
    QByteArray out, err;
    QJsonValue json() const {
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(out, &error);
        INFO(out.toStdString());
        REQUIRE(error.error == QJsonParseError::NoError);
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    QJsonArray issues() const {
        return json().toObject().value(QStringLiteral("issues")).toArray();
    }
};

class Cli {
public:
    QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();

    Cli() {
        environment.insert(QStringLiteral("ZHIJIA_OFFICE"), file("office.zhijia"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("USER"), QStringLiteral("韩梅梅"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM")); // the command line needs no display
        environment.remove(QStringLiteral("DISPLAY"));
    }
    QString file(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }

    Ran run(const QStringList& arguments, int milliseconds = 60'000) const {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        process.start(QStringLiteral(ZHIJIA_CLI), arguments);
        REQUIRE(process.waitForFinished(milliseconds));
        CHECK(process.exitStatus() == QProcess::NormalExit);
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    /// The words of a command, separated by blanks.
    Ran operator()(const char* command) const {
        return run(QString::fromUtf8(command).split(u' ', Qt::SkipEmptyParts));
    }
    Ran ok(const char* command) const {
        const Ran ran = (*this)(command);
        INFO(command << "\n" << ran.out.toStdString() << ran.err.toStdString());
        REQUIRE(ran.status == 0);
        return ran;
    }
    void init() const { ok("init 测试工会"); }
    QString add(const char* words) const {
        const QByteArray id = ok((QByteArray("add ") + words).constData()).out.trimmed();
        REQUIRE(id.toLongLong() > 0);
        return QString::fromLatin1(id);
    }
    QByteArray contents(const char* name) const {
        QFile f(file(name));
        REQUIRE(f.open(QIODevice::ReadOnly));
        return f.readAll();
    }
    void write(const char* name, const QByteArray& bytes) const {
        QFile f(file(name));
        REQUIRE(f.open(QIODevice::WriteOnly));
        REQUIRE(f.write(bytes) == bytes.size());
    }
};

inline QJsonValue at(const QJsonValue& value, const char* key) {
    return value.toObject().value(QString::fromUtf8(key));
}
inline QStringList keysOf(const QJsonValue& value) { return value.toObject().keys(); }

} // namespace zhijia::test
