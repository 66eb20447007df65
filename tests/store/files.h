// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the store need: fingerprints of folders, raw SQL behind the program's back, and
// children: hidden test cases of this same executable, run as processes of their own so that they
// can be killed.
#pragma once
#include "tests/support/office.h"
#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace zhijia::test {

/// Name and SHA-256 of every file of a folder: equal before and after means that nothing was
/// touched.
inline QStringList fingerprint(const QString& folder) {
    QStringList list;
    for (const QFileInfo& info : QDir(folder).entryInfoList(
             QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name)) {
        QFile file(info.filePath());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (info.isFile() && file.open(QIODevice::ReadOnly))
            hash.addData(&file);
        list << info.fileName() + u' ' + QString::fromLatin1(hash.result().toHex());
    }
    return list;
}

/// SQL without the program: makes fixtures and plants damage.
class RawSql {
public:
    explicit RawSql(const QString& path) : name_(QStringLiteral("raw-%1").arg(++counter())) {
        db_ = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name_);
        db_.setDatabaseName(path);
        REQUIRE(db_.open());
    }
    ~RawSql() {
        db_.close();
        db_ = {};
        QSqlDatabase::removeDatabase(name_);
    }
    RawSql(const RawSql&) = delete;
    RawSql& operator=(const RawSql&) = delete;
    void run(const QString& sql) {
        QSqlQuery query(db_);
        INFO(sql.toStdString());
        const bool ok = query.exec(sql);
        INFO(query.lastError().text().toStdString());
        REQUIRE(ok);
    }
    QList<QVariantList> rows(const QString& sql) {
        QSqlQuery query(db_);
        REQUIRE(query.exec(sql));
        QList<QVariantList> list;
        while (query.next()) {
            QVariantList row;
            for (int i = 0; i < query.record().count(); ++i)
                row << query.value(i);
            list << row;
        }
        return list;
    }

private:
    static int& counter() {
        static int n = 0;
        return n;
    }
    QString name_;
    QSqlDatabase db_;
};

/// A child: the hidden test case `mode` of this executable, given `path` in ZHIJIA_CHILD_PATH.
struct Child {
    QProcess process;
    Child(const QString& mode, const QString& path, const QStringList& more = {}) {
        auto env = QProcessEnvironment::systemEnvironment();
        env.insert(QStringLiteral("ZHIJIA_CHILD_PATH"), path);
        env.insert(QStringLiteral("ZHIJIA_CHILD_MORE"), more.join(u'|'));
        env.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        env.insert(QStringLiteral("USER"), QStringLiteral("李雷"));
        process.setProcessEnvironment(env);
        process.start(QCoreApplication::applicationFilePath(), {mode});
        REQUIRE(process.waitForStarted(10'000));
    }
    ~Child() {
        process.kill();
        process.waitForFinished(10'000);
    }
    /// Waits for a line that the child says; what Catch prints about itself is passed over.
    QByteArray line(int ms = 20'000) {
        for (;;) {
            while (!process.canReadLine())
                if (!process.waitForReadyRead(ms))
                    return {};
            const QByteArray text = process.readLine().trimmed();
            if (text.startsWith("> "))
                return text.mid(2);
        }
    }
    bool ended() { return process.state() == QProcess::NotRunning || process.waitForFinished(); }
    /// After its end: everything else that it said.
    QList<QByteArray> rest() {
        QList<QByteArray> list;
        for (const QByteArray& text : process.readAllStandardOutput().split('\n'))
            if (text.startsWith("> "))
                list << text.mid(2);
        return list;
    }
};

inline QString childPath() { return qEnvironmentVariable("ZHIJIA_CHILD_PATH"); }
inline QStringList childMore() { return qEnvironmentVariable("ZHIJIA_CHILD_MORE").split(u'|'); }
/// Says a line to the parent at once, with one write.
void say(const QByteArray& line);

/// One acknowledged deed of several records: three members, a unit and a number, all bearing `k`.
Outcome<Receipt> bigDeed(Office& office, int k);
/// Every deed that is there is there whole; returns the k's.
QSet<int> wholeDeeds(Office& office);

} // namespace zhijia::test
