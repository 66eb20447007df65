// SPDX-License-Identifier: GPL-3.0-or-later
// The congress as files: what is exported is recognised when it comes back, and the preview refuses
// what the door would refuse.
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "tests/congress/hall.h"
#include <QFile>

using namespace zhijia;
using zhijia::test::Hall;
using zhijia::test::why;

namespace {

std::unique_ptr<ImportPlan> planOf(Hall& hall, const Kind& kind, const QString& file) {
    auto guess = guessImport(hall.read(), kind, file);
    INFO((guess ? std::string() : why(guess.error())));
    REQUIRE(guess);
    guess->settings.policy = ImportPolicy::Update;
    auto made = ImportPlan::make(*hall.office, kind, file, guess->settings);
    INFO((made ? std::string() : why(made.error())));
    REQUIRE(made);
    return std::move(*made);
}

std::unique_ptr<ImportPlan> planOf(Hall& hall, const Kind& kind, const char* text) {
    QFile file(hall.folder.filePath(QStringLiteral("list.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    return planOf(hall, kind, file.fileName());
}

/// What a failed check should say.
void tell(ImportPlan& plan) {
    for (const qint64 row : plan.rows({Verdict::Rejected, Verdict::New, Verdict::Changed})) {
        for (const Issue& issue : plan.line(row).issues)
            UNSCOPED_INFO(row << ": " << issue.text.toStdString());
        for (const auto& d : plan.line(row).differences)
            UNSCOPED_INFO(row << ": " << d.key.toStdString() << " " << d.before.toStdString()
                              << " -> " << d.after.toStdString());
    }
}

} // namespace

TEST_CASE("congress files: exporting and importing again changes nothing, for every kind") {
    Hall hall;
    const auto ids = hall.deputies(4);
    hall.elect({hall.person(QStringLiteral("后选人"))}, hall.second);
    REQUIRE(hall.book().step(Deputy::kind(), ids[0].raw(), QStringLiteral("resign"),
                             {{QStringLiteral("reason"), QStringLiteral("调离")}}));
    const auto sitting = hall.sitting();
    for (const char* name : {"列席甲", "列席乙"}) {
        Observer o;
        o.sitting = sitting;
        o.name = QString::fromUtf8(name);
        REQUIRE(hall.book().insert(o));
    }
    Observer member;
    member.sitting = sitting;
    member.member = hall.person(QStringLiteral("列席会员"));
    REQUIRE(hall.book().insert(member));
    for (const Kind* kind : {&Term::kind(), &Sitting::kind(), &Delegation::kind(), &Deputy::kind(),
                             &Observer::kind()}) {
        INFO(kind->name);
        const QString file =
            hall.folder.filePath(QString::fromUtf8(kind->name) + QStringLiteral(".csv"));
        const auto written = exportRecords(hall.read(), *kind, {}, file);
        REQUIRE(written);
        REQUIRE(*written > 0);
        const auto plan = planOf(hall, *kind, file);
        tell(*plan);
        CHECK(plan->counts().unchanged == *written);
    }
}

TEST_CASE("congress files: the preview refuses a state that only a step may reach, and votes that "
          "elect nobody") {
    Hall hall;
    hall.person(QStringLiteral("张三"));
    hall.person(QStringLiteral("李四"));
    const QString term = hall.read().title(Term::kind(), hall.term.raw());
    const auto plan =
        planOf(hall, Deputy::kind(),
               (QStringLiteral("姓名,届次,状态,应到职工人数,实到职工人数,赞成票\n张三,\"%1\",当选,"
                               "30,25,20\n李四,\"%1\",当选,30,25,1\n")
                    .arg(term))
                   .toUtf8()
                   .constData());
    tell(*plan);
    CHECK(plan->counts().added == 1);
    CHECK(plan->counts().rejected == 1);
    REQUIRE(plan->apply(*hall.office));
    CHECK(hall.read().first<Deputy>({})->cardNo == 1);
}

TEST_CASE("members: a person is meant by the whole ID number or mobile number, too") {
    Hall hall;
    QList<RawId> ids;
    for (const auto& [number, mobile] : {std::pair{"11010519491231002X", "13800138000"},
                                         {"", "13900139000"},
                                         {"", "13900139000"}}) {
        Member m;
        m.name = QStringLiteral("王伟");
        m.idNumber = QString::fromUtf8(number);
        m.mobile = QString::fromUtf8(mobile);
        REQUIRE(hall.book().insert(m));
        ids << m.id;
    }
    const auto meant = [&](const char* text) {
        return hall.read().resolve(Member::kind(), QString::fromUtf8(text));
    };
    CHECK(*meant("11010519491231002x") == ids[0]);
    CHECK(*meant("１３８００１３８０００") == ids[0]);
    CHECK_FALSE(meant("王伟"));
    CHECK_FALSE(meant("13900139000")); // two have it
    const auto unknown = meant("110105198001010015");
    REQUIRE_FALSE(unknown);
    CHECK_FALSE(unknown.error().first().text.contains(QStringLiteral("110105198001010015")));
    const auto plan = planOf(hall, Deputy::kind(),
                             QStringLiteral("会员,届次\n11010519491231002X,\"%1\"\n王伟,\"%1\"\n")
                                 .arg(hall.read().title(Term::kind(), hall.term.raw()))
                                 .toUtf8()
                                 .constData());
    tell(*plan);
    CHECK(plan->counts().added == 1);
    CHECK(plan->counts().rejected == 1);
}
