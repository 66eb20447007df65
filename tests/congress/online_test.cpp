// SPDX-License-Identifier: GPL-3.0-or-later
// The online meeting's list against the roll: who joined is checked in, in the hall or online once.
#include "core/congress/desk.h"
#include "core/congress/online_entry.h"
#include "core/congress/quorum.h"
#include "core/exchange/import.h"
#include "tests/congress/hall.h"
#include <QFile>

using namespace zhijia;
using namespace zhijia::test;

namespace {

struct Online : Hall {
    Id<Sitting> s;
    Online() {
        elect({person(QStringLiteral("张晓明")), person(QStringLiteral("李雷")),
               person(QStringLiteral("韩梅梅")), person(QStringLiteral("王伟"))},
              first);
        elect({person(QStringLiteral("王伟"))}, second); // the same name in another delegation
        Sitting sitting;
        sitting.term = term;
        sitting.heldOn = QDate(2026, 3, 2);
        sitting.mode = SittingMode::Both;
        REQUIRE(book().insert(sitting));
        s = Id<Sitting>(sitting.id);
        REQUIRE(step(s, "call"));
    }
    Attendance lineOf(const QString& name) {
        for (const Attendance& a : roll(s))
            if (a.name == name)
                return a;
        FAIL("not on the roll");
        return {};
    }
    Outcome<Receipt> join(const QString& name, QTime joined = QTime(8, 50), QTime left = {},
                          std::optional<qint64> card = {}) {
        OnlineEntry e;
        e.sitting = s;
        e.name = name;
        e.cardNo = card;
        const auto at = [](QTime time) {
            return time.isValid() ? fromOfficeTime(QDateTime(QDate(2026, 3, 2), time))
                                  : QDateTime();
        };
        e.joinedAt = at(joined);
        e.leftAt = at(left);
        return book().insert(e);
    }
};

} // namespace

TEST_CASE("online: who joined is checked in with the time of joining, and one undo takes it back") {
    Online o;
    REQUIRE(o.join(QStringLiteral("张晓明")));
    const Attendance a = o.lineOf(QStringLiteral("张晓明"));
    CHECK(a.isPresent());
    CHECK(a.channel == Channel::Online);
    CHECK(officeTime(a.arrivedAt).time() == QTime(8, 50));
    CHECK(quorum(o.read(), o.s).present == 1);
    REQUIRE(o.book().undo());
    CHECK(quorum(o.read(), o.s).present == 0);
}

TEST_CASE("online: a deputy in the hall and online counts once, whichever came first") {
    Online o;
    REQUIRE(o.book().change({"test", "desk"}, [&](Txn& txn) {
        return checkIn(txn, Id<Attendance>(o.lineOf(QStringLiteral("李雷")).id), Channel::Scanner);
    }));
    const auto done = o.join(QStringLiteral("李雷"));
    REQUIRE(done);
    CHECK(quorum(o.read(), o.s).present == 1);
    CHECK(o.lineOf(QStringLiteral("李雷")).channel == Channel::Scanner);
    const auto entry = o.read().first<OnlineEntry>(Query());
    CHECK(entry->result == OnlineResult::AlreadyThere);
    // The same person dropped out and joined again.
    REQUIRE(o.join(QStringLiteral("韩梅梅"), QTime(8, 40)));
    REQUIRE(o.join(QStringLiteral("韩梅梅"), QTime(8, 55)));
    CHECK(quorum(o.read(), o.s).present == 2);
}

TEST_CASE("online: names as meeting tools have them are found, and what is not sure is refused") {
    Online o;
    CHECK(o.join(QStringLiteral("一团-张晓明")));
    CHECK(o.join(QStringLiteral("华北公司韩梅梅(手机)")));
    const auto two = o.join(QStringLiteral("王伟"));
    REQUIRE_FALSE(two); // there are two of that name
    CHECK(two.error().first().text.contains(QStringLiteral("第二代表团")));
    qint64 card = 0;
    for (const Attendance& a : o.roll(o.s))
        if (a.name == QStringLiteral("王伟") && a.delegation == o.second)
            card = a.cardNo.value_or(0);
    CHECK(o.join(QStringLiteral("王伟"), QTime(8, 50), {}, card));
    CHECK_FALSE(o.join(QStringLiteral("路人甲")));
    CHECK_FALSE(o.join(QStringLiteral("iPhone")));
    CHECK_FALSE(o.join(QStringLiteral("李雷雷")));   // is not 李雷
    CHECK_FALSE(o.join(QStringLiteral("小张晓明"))); // nor is this 张晓明
    CHECK_FALSE(o.join(QStringLiteral("李雷"), QTime(8, 50), {}, 999));
    CHECK_FALSE(o.join(QStringLiteral("李雷"), QTime(8, 50), QTime(8, 40)));
    CHECK(quorum(o.read(), o.s).present == 3);
}

TEST_CASE("online: a telephone number in a name finds its owner and is masked") {
    Online o;
    Member m = *o.read().first<Member>(Query().eq(QStringLiteral("name"), QStringLiteral("李雷")));
    m.mobile = QStringLiteral("13800138000");
    REQUIRE(o.book().update(m));
    REQUIRE(o.join(QStringLiteral("阿雷(13800138000)")));
    CHECK(o.lineOf(QStringLiteral("李雷")).isPresent());
    const auto entry = o.read().first<OnlineEntry>(Query());
    CHECK(entry->name == QStringLiteral("阿雷"));
    CHECK(entry->mobile == QStringLiteral("13800138000"));
}

TEST_CASE("online: who left before the opening is no part of the quorum") {
    Online o; // the clock stands at 09:00 of the office
    REQUIRE(o.join(QStringLiteral("李雷"), QTime(8, 30), QTime(8, 45)));
    CHECK(quorum(o.read(), o.s).present == 0);
    CHECK(o.read().first<OnlineEntry>(Query())->result == OnlineResult::LeftAgain);
    REQUIRE(o.join(QStringLiteral("李雷"), QTime(8, 55)));
    CHECK(quorum(o.read(), o.s).present == 1);
}

TEST_CASE("online: before the call and after the closing nothing is taken in") {
    Online o;
    for (const char* name : {"张晓明", "李雷", "韩梅梅"})
        REQUIRE(o.join(QString::fromUtf8(name)));
    for (const Attendance& a : o.roll(o.s))
        if (!a.isPresent())
            REQUIRE(o.step(a, "check_in"));
    REQUIRE(o.step(o.s, "open"));
    REQUIRE(o.step(o.s, "close"));
    CHECK_FALSE(o.join(QStringLiteral("李雷")));
    const auto entry = o.read().first<OnlineEntry>(Query());
    CHECK_FALSE(o.book().remove(OnlineEntry::kind(), entry->id));
    OnlineEntry changed = *entry;
    changed.name = QStringLiteral("王伟");
    CHECK_FALSE(o.book().update(changed));
}

TEST_CASE("online: a meeting tool's file goes through the ordinary import, for one sitting") {
    Online o;
    QFile file(o.folder.filePath(QStringLiteral("roll-call.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("用户昵称,首次入会时间,退会时间\r\n"
               "张晓明,2026-03-02 08:51:10,\r\n"
               "二团 李雷,2026-03-02 08:52:00,\r\n"
               "无名氏,2026-03-02 08:53:00,\r\n"
               "韩梅梅,2026-03-02 08:20:00,2026-03-02 08:30:00\r\n"
               "韩梅梅,2026-03-02 08:54:00,\r\n");
    file.close();
    auto guess = guessImport(o.read(), OnlineEntry::kind(), file.fileName());
    REQUIRE(guess);
    guess->settings.given.insert(QStringLiteral("sitting"), o.s.raw());
    const auto plan =
        ImportPlan::make(*o.office, OnlineEntry::kind(), file.fileName(), guess->settings);
    REQUIRE(plan);
    CHECK((*plan)->counts().added == 4);
    CHECK((*plan)->counts().rejected == 1);
    REQUIRE((*plan)->apply(*o.office));
    CHECK(quorum(o.read(), o.s).present == 3);
    CHECK(o.lineOf(QStringLiteral("李雷")).channel == Channel::Online);
    // A newer list of the same meeting: one has left since, the others are as they were.
    QFile newer(o.folder.filePath(QStringLiteral("newer.csv")));
    REQUIRE(newer.open(QIODevice::WriteOnly));
    newer.write("用户昵称,首次入会时间,退会时间\r\n"
                "张晓明,2026-03-02 08:51:10,2026-03-02 08:58:00\r\n"
                "二团 李雷,2026-03-02 08:52:00,\r\n");
    newer.close();
    guess = guessImport(o.read(), OnlineEntry::kind(), newer.fileName());
    REQUIRE(guess);
    guess->settings.given.insert(QStringLiteral("sitting"), o.s.raw());
    const auto again =
        ImportPlan::make(*o.office, OnlineEntry::kind(), newer.fileName(), guess->settings);
    REQUIRE(again);
    CHECK((*again)->counts().rejected == 0);
    REQUIRE((*again)->apply(*o.office));
    CHECK(quorum(o.read(), o.s).present == 2);
    CHECK(o.lineOf(QStringLiteral("张晓明")).state == AttendanceState::LeftEarly);
    REQUIRE(o.book().undo());
    CHECK(quorum(o.read(), o.s).present == 3);
    REQUIRE(o.book().undo());
    CHECK(quorum(o.read(), o.s).present == 0);
}

TEST_CASE("sittings: the address of a broadcast is one that a browser opens") {
    Online o;
    const Field& f = *Sitting::kind().field(u"broadcast");
    CHECK(f.parse(QStringLiteral("https://meeting.tencent.com/dm/abc"))->toString() ==
          QStringLiteral("https://meeting.tencent.com/dm/abc"));
    CHECK(f.parse(QStringLiteral("meeting.tencent.com/dm/abc"))->toString() ==
          QStringLiteral("https://meeting.tencent.com/dm/abc"));
    CHECK_FALSE(f.parse(QStringLiteral("file:///etc/passwd")));
    CHECK_FALSE(f.parse(QStringLiteral("javascript:alert(1)")));
    CHECK_FALSE(f.parse(QStringLiteral("会议号 123 456")));
    CHECK(f.parse(QString())->isNull());
}

TEST_CASE("online: a line of another day, of the future or of two people is refused on its own") {
    Online o; // the clock stands at 09:00 of the office
    QFile file(o.folder.filePath(QStringLiteral("roll-call.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QString card = QString::number(*o.lineOf(QStringLiteral("李雷")).cardNo);
    file.write(QStringLiteral("姓名,代表证号,入会时间\n"
                              "张晓明,,1900-01-01 00:00\n"
                              "张晓明,,2026-03-01 08:50\n"
                              "张晓明,,2026-03-02 09:30\n"
                              "韩梅梅,%1,2026-03-02 08:50\n" // the card is 李雷's
                              "小雷,%1,2026-03-02 08:50\n"   // a nickname and a card: 李雷
                              "韩梅梅,,2026-03-02 08:55\n")
                   .arg(card)
                   .toUtf8());
    file.close();
    auto guess = guessImport(o.read(), OnlineEntry::kind(), file.fileName());
    REQUIRE(guess);
    holdForAll(o.read(), OnlineEntry::kind(), *guess, {{QStringLiteral("sitting"), o.s.raw()}});
    const auto plan =
        ImportPlan::make(*o.office, OnlineEntry::kind(), file.fileName(), guess->settings);
    REQUIRE(plan);
    const char* const wanted[] = {"is of another day", "is of another day", "in the future",
                                  "both are on the roll"};
    for (qint64 row = 1; row <= 4; ++row) {
        const ImportLine line = (*plan)->line(row);
        INFO(row << why(line.issues));
        CHECK(line.verdict == Verdict::Rejected);
        CHECK(why(line.issues).find(wanted[row - 1]) != std::string::npos);
        for (const Issue& issue : line.issues)
            CHECK_FALSE(issue.mend.isEmpty());
    }
    CHECK((*plan)->counts().added == 2);
    const auto done = (*plan)->apply(*o.office); // what the preview takes is written
    INFO((done ? std::string() : why(done.error())));
    REQUIRE(done);
    CHECK(quorum(o.read(), o.s).present == 2);
    CHECK(o.lineOf(QStringLiteral("李雷")).isPresent());
    CHECK_FALSE(o.lineOf(QStringLiteral("张晓明")).isPresent());
}

TEST_CASE("online: a list without times says nothing of ID numbers, and twice changes nothing") {
    Online o;
    QFile file(o.folder.filePath(QStringLiteral("names.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("姓名\n张晓明\n李雷\n");
    file.close();
    auto guess = guessImport(o.read(), OnlineEntry::kind(), file.fileName());
    REQUIRE(guess);
    holdForAll(o.read(), OnlineEntry::kind(), *guess, {{QStringLiteral("sitting"), o.s.raw()}});
    const auto plan = [&] {
        auto made =
            ImportPlan::make(*o.office, OnlineEntry::kind(), file.fileName(), guess->settings);
        REQUIRE(made);
        return std::move(*made);
    };
    auto first = plan();
    CHECK(first->counts().added == 2);
    CHECK(first->counts().warned == 0);
    REQUIRE(first->apply(*o.office));
    auto again = plan();
    CHECK(again->counts().unchanged == 2);
    CHECK(again->counts().warned == 0);
}

TEST_CASE("online: a line older than the leaving brings nobody back") {
    Online o;
    REQUIRE(o.join(QStringLiteral("张晓明"), QTime(8, 40)));
    REQUIRE(o.step(o.lineOf(QStringLiteral("张晓明")), "leave"));
    CHECK(quorum(o.read(), o.s).present == 0);
    REQUIRE(o.join(QStringLiteral("张晓明"), QTime(8, 55)));
    REQUIRE(o.join(QStringLiteral("张晓明"), QTime()));
    CHECK(o.lineOf(QStringLiteral("张晓明")).state == AttendanceState::LeftEarly);
    CHECK(o.lineOf(QStringLiteral("张晓明")).leftAt.isValid());
    CHECK(quorum(o.read(), o.s).present == 0);
    o.clock.advance(600);
    REQUIRE(o.join(QStringLiteral("张晓明"), QTime(9, 5))); // really came back
    CHECK(quorum(o.read(), o.s).present == 1);
}
