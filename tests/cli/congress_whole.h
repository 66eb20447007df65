// SPDX-License-Identifier: GPL-3.0-or-later
// The office of the whole congress: what its commands say, and the stages that it goes through.
#pragma once
#include "core/base/calendar.h"
#include "core/base/clock.h"
#include "tests/cli/cli.h"

namespace zhijia::test::whole {

inline constexpr int members = 300, deputies = 60, inHall = 39, online = 12,
                     present = inHall + online;

inline QString u8(const char* text) { return QString::fromUtf8(text); }
/// No two are alike, and none is a part of another.
inline QString nameOf(int i) {
    static const QString surnames = u8("张王李赵陈杨黄周吴徐孙马朱胡郭何林高罗宋");
    static const QString given = u8("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞");
    return surnames.mid(i % 20, 1) + given.mid(i / 20 % 20, 1) + (i < 150 ? u8("一") : u8("二"));
}

struct Congress : Cli {
    QDate today = SystemClock().today();
    QString term, sitting, ballot;

    Congress() { init(); }
    QString day(int days) const { return today.addDays(days).toString(Qt::ISODate); }
    Ran take(const QString& words) const { return run(words.split(u' ', Qt::SkipEmptyParts)); }
    QByteArray done(const QString& words) const {
        const Ran ran = take(words);
        INFO(words.left(200).toStdString() << "\n"
                                           << ran.out.toStdString() << ran.err.toStdString());
        REQUIRE(ran.status == 0);
        return ran.out;
    }
    QString made(const QString& words) const {
        const QString id = QString::fromUtf8(done(u8("add ") + words).trimmed());
        INFO(words.toStdString());
        REQUIRE(id.toLongLong() > 0);
        return id;
    }
    /// Refused with status 1, in these words, and every error says how to mend it.
    void refused(const QString& words, const char* text, const char* mend) const {
        const Ran ran = take(u8("--json ") + words);
        INFO(words.left(200).toStdString() << "\n"
                                           << ran.out.toStdString() << ran.err.toStdString());
        CHECK(ran.status == 1);
        QString said, mends;
        for (const QJsonValue& issue : ran.issues()) {
            said += at(issue, "text").toString() + u'\n';
            mends += at(issue, "mend").toString() + u'\n';
            if (at(issue, "severity").toString() == u8("error"))
                CHECK_FALSE(at(issue, "mend").toString().isEmpty());
        }
        CHECK(said.contains(u8(text)));
        CHECK(mends.contains(u8(mend)));
    }
    QJsonArray list(const QString& words) const {
        const QByteArray out = done(u8("--json list ") + words);
        return QJsonDocument::fromJson(out).array();
    }
    QJsonObject show(const char* kind, const QString& id) const {
        return QJsonDocument::fromJson(done(u8("--json show ") + u8(kind) + u' ' + id)).object();
    }
    QString field(const char* kind, const QString& id, const char* key) const {
        return show(kind, id).value(u8(key)).toVariant().toString();
    }
    static QString id(const QJsonValue& row) { return QString::number(at(row, "id").toInteger()); }
    QStringList ids(const QString& words) const {
        QStringList found;
        for (const QJsonValue& row : list(words))
            found << id(row);
        return found;
    }
    QString paper(const char* name, const QString& of) const {
        done(u8("--lang zh_CN report %1 %2 out.pdf").arg(u8(name), of));
        QProcess tool;
        tool.start(u8("pdftotext"), {u8("-layout"), file("out.pdf"), u8("-")});
        REQUIRE(tool.waitForFinished());
        return QString::fromUtf8(tool.readAllStandardOutput());
    }
    void whole() const {
        const Ran ran = (*this)("--json check");
        INFO(ran.out.toStdString() << ran.err.toStdString());
        CHECK(ran.status == 0);
        CHECK(ran.issues().isEmpty());
    }
    /// All that the office knows, in the words of its lists.
    QByteArray everything() const {
        QByteArray all;
        for (const QJsonValue& kind : ok("--json kinds").json().toArray())
            all +=
                done(u8("--json list %1 --sort id --limit 10000").arg(at(kind, "kind").toString()));
        return all;
    }
    /// The bundle that both counts key, `times` papers of each sort.
    static QString papers(const QList<std::pair<const char*, int>>& sorts) {
        QStringList all;
        for (const auto& [marks, times] : sorts)
            for (int i = 0; i < times; ++i)
                all << u8(marks);
        return all.join(u',');
    }

    void staff();
    void deputiesElected();
    void prepared();
    void proposals();
    void opened();
    void agendaRun();
    void secretBallot();
    void election();
    void resolved();
    void closed();
    void archived();
    void between();
    QStringList items, counts;
    QString resolution;
};

} // namespace zhijia::test::whole
