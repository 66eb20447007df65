// SPDX-License-Identifier: GPL-3.0-or-later
// Lines that are not what they seem: two people with one number, a line that stands there twice,
// the total under the list, characters nobody sees. None of them may cost a person or make one up.
#include "core/exchange/csv_guard.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "tests/exchange/helpers.h"
#include "tests/exchange/import_desk.h"

using namespace zhijia;
using namespace zhijia::test;

namespace {

using Desk = ImportDesk;

bool contains(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("import: one number for two names says whose it is; nobody is told to delete a person") {
    Desk d;
    const auto plan = d.plan(Member::kind(), "姓名,身份证号,部门\n"
                                             "张 三,11010519491231002X,一部\n"
                                             "李四,11010519491231002X,二部\n"
                                             "张三,11010519491231002X,三部\n");
    CHECK(plan->verdict(1) == Verdict::New);
    CHECK(plan->verdict(2) == Verdict::Rejected);
    CHECK(plan->verdict(3) == Verdict::Rejected);
    const std::string clash = d.said(*plan, 2), twice = d.said(*plan, 3);
    CHECK(contains(clash, "line 2"));
    CHECK(contains(clash, "张三"));
    CHECK(contains(clash, "李四"));
    CHECK_FALSE(contains(clash, "elete"));
    CHECK_FALSE(contains(clash, "11010519491231002X"));
    CHECK(contains(twice, "Delete one of the two lines"));
    // The file of rejected lines says the same.
    const QString rejects = d.folder.filePath(QStringLiteral("rejects.csv"));
    REQUIRE(plan->writeRejected(rejects));
    CHECK(readFile(rejects).contains("张三, this line to 李四"));
}

TEST_CASE("import: a line that nothing identifies is compared as a whole, in the file and with the "
          "office") {
    Desk d;
    const QByteArray list = "姓名,性别,部门\n"
                            "张三,男,一部\n"  // 1
                            "张三,男,二部\n"  // 2 another
                            "张三,男,一部\n"  // 3 the same as 1
                            "李四,女,一部\n"; // 4
    const auto plan = d.plan(Member::kind(), list);
    CHECK(plan->counts().added == 3);
    CHECK(plan->counts().rejected == 1);
    CHECK(plan->verdict(3) == Verdict::Rejected);
    CHECK(contains(d.said(*plan, 3), "line 2"));
    for (const int row : {1, 2, 4}) {
        CHECK(plan->isWarned(row));
        CHECK(contains(d.said(*plan, row), "Nothing but the name"));
    }
    d.apply(*plan);
    CHECK(d.read().count<Member>() == 3);

    const auto again = d.plan(Member::kind(), list);
    CHECK(again->counts().added == 0);
    CHECK(again->counts().unchanged == 3);
    CHECK(again->counts().rejected == 1);
    CHECK(again->isWarned(1));
    CHECK(contains(d.said(*again, 1), "taken for the record"));

    // Two whom the office knows as two stay two.
    Member twin;
    twin.name = QStringLiteral("李四");
    twin.sex = Sex::Female;
    twin.department = QStringLiteral("一部");
    REQUIRE(d.book().insert(twin));
    const QString file = d.folder.filePath(QStringLiteral("out.csv"));
    REQUIRE(exportRecords(d.read(), Member::kind(), {}, file));
    const auto back = d.look(Member::kind(), file);
    CHECK(back->counts().unchanged == 4);
    CHECK(back->counts().rows == 4);
    // A line that says more than the record is somebody else, for all we know.
    CHECK(d.plan(Member::kind(), "姓名,性别,部门,职务\n李四,女,一部,焊工\n")->counts().added == 1);
}

TEST_CASE("import: a total under the list is no person") {
    Desk d;
    const auto plan = d.plan(Member::kind(), "序,姓名,部门\n"
                                             "1,张三,一部\n"
                                             "小 计,1人,\n"
                                             "2,计一合,二部\n"
                                             ",总计：,\n"
                                             "合计（人）,,2\n"
                                             "3,合计,\n"
                                             "4,王五,合计组\n");
    CHECK(plan->counts().added == 3);
    CHECK(plan->rows({Verdict::Rejected}) == QList<qint64>{2, 4, 5, 6});
    for (const qint64 row : plan->rows({Verdict::Rejected})) {
        const ImportLine line = plan->line(row);
        REQUIRE(line.issues.size() == 1);
        CHECK(contains(why(line.issues), "total"));
        CHECK_FALSE(line.issues.first().mend.isEmpty());
    }
    CHECK(d.plan(Unit::kind(), "单位名称,职工人数\n甲,3\n合计,3\n")->counts().added == 1);
}

TEST_CASE("import: two columns for one field are refused, whoever mapped them") {
    Desk d;
    const QString file = d.write("姓名,甲,乙\n张三,一部,二部\n");
    ImportSettings settings;
    settings.columns = {{QStringLiteral("姓名"), QStringLiteral("name")},
                        {QStringLiteral("甲"), QStringLiteral("department")},
                        {QStringLiteral("乙"), QStringLiteral("department")}};
    const auto plan = ImportPlan::make(*d.office, Member::kind(), file, settings);
    REQUIRE_FALSE(plan);
    CHECK(contains(why(plan.error()), "甲"));
    CHECK(contains(why(plan.error()), "乙"));
    settings.columns[2].key.clear();
    CHECK(ImportPlan::make(*d.office, Member::kind(), file, settings));
}

TEST_CASE("import: what nobody sees makes no new unit and is said") {
    Desk d;
    QByteArray list = "姓名,手机号,单位,职务\n";
    int n = 0;
    for (const char* unit : {"甲", "甲\u200B", "甲\x1f", "\uFEFF甲", "\u202E甲", "　甲 "}) {
        const QByteArray number = QByteArray::number(n++);
        list += "职工" + number + ",1380013800" + number + ',' + unit + ",焊\x01工\n";
    }
    const auto plan = d.plan(Member::kind(), list);
    CHECK(plan->counts().added == 6);
    CHECK(plan->missing().size() == 1);
    CHECK(plan->counts().warned == 6);
    CHECK(contains(d.said(*plan, 1), "cannot be seen"));
    d.apply(*plan);
    CHECK(d.read().count<Unit>() == 1);
    for (const Member& m : d.read().all<Member>())
        CHECK(m.post == QStringLiteral("焊工"));
    CHECK(d.plan(Unit::kind(), "单位名称\n甲\u200B\n")->counts().unchanged == 1);
    // A note keeps its lines and loses only what cannot be seen.
    const auto note = Member::kind().field(u"note")->read(QStringLiteral("一\r\n二\u200B"));
    REQUIRE(note);
    CHECK(note->value.toString() == QStringLiteral("一\n二"));
    CHECK(note->remarks.size() == 1);
}

TEST_CASE("import: dates that have not come yet are refused") {
    Desk d; // it is 2026-03-02
    const auto plan = d.plan(Member::kind(), "姓名,手机号,出生日期,入会时间\n"
                                             "张三,13800138001,2099-01-01,\n"
                                             "李四,13800138002,1990-01-01,2030-01-01\n"
                                             "王五,13800138003,1850-01-01,\n"
                                             "赵六,13800138004,1880-01-01,1900-01-01\n"
                                             "孙七,13800138005,1990-01-01,2026-03-02\n");
    CHECK(plan->rows({Verdict::Rejected}) == QList<qint64>{1, 2});
    CHECK(plan->line(1).issues.first().field == QStringLiteral("birth_date"));
    CHECK(plan->line(2).issues.first().field == QStringLiteral("joined_on"));
    CHECK(plan->isWarned(3));
    CHECK(plan->isWarned(4));
    CHECK_FALSE(plan->isWarned(5));
}

TEST_CASE("import: rejected lines keep every digit in Excel, and come back") {
    Desk d;
    const QByteArray id = "110105194912310021"; // the check digit is wrong
    const auto plan = d.plan(Member::kind(),
                             "姓名,身份证号,备注\n张三," + id + ",=1+1\n" + literal("李\0四,,\n"));
    REQUIRE(plan->counts().rejected == 2);
    const QString csv = d.folder.filePath(QStringLiteral("rejects.csv"));
    REQUIRE(plan->writeRejected(csv).value_or(0) == 2);
    CHECK(readFile(csv).contains("\"=\"\"" + id + "\"\"\""));
    CHECK(readFile(csv).contains("李␀四")); // a NUL is shown, and does not stop the file
    const QString book = d.folder.filePath(QStringLiteral("rejects.xlsx"));
    REQUIRE(plan->writeRejected(book).value_or(0) == 2);
    CHECK(readFile(book).startsWith("PK"));
    for (const QString& file : {csv, book}) {
        INFO(file.toStdString());
        const auto back = d.look(Member::kind(), file);
        CHECK(back->counts().rows == 2);
        CHECK(back->line(1).cells.value(1) == QString::fromLatin1(id));
        CHECK(back->line(1).cells.value(2) == QStringLiteral("=1+1"));
    }
}

TEST_CASE("import: a list without its unit is asked about, and new units go below the only one") {
    Desk d;
    const QString file = d.write("姓名,手机号,所在部门\n张三,13800138000,财务部\n");
    const auto guess = guessImport(d.read(), Member::kind(), file);
    REQUIRE(guess);
    REQUIRE(guess->issues.size() == 1);
    CHECK(guess->issues.first().field == QStringLiteral("unit"));
    CHECK_FALSE(refuses(guess->issues));
    const auto whole = guessImport(d.read(), Member::kind(),
                                   d.write("姓名,单位\n张三,甲\n", QStringLiteral("whole.csv")));
    REQUIRE(whole);
    CHECK(whole->issues.isEmpty());

    d.unit(QStringLiteral("大公司"));
    const QByteArray list = "姓名,手机号,单位\n"
                            "张三,13800138000,财务部\n"
                            "李四,13800138001,生产部/一班\n"
                            "王五,13800138002,大公司/销售部\n"
                            "赵六,13800138003,大公司\n";
    d.apply(*d.plan(Member::kind(), list));
    QStringList paths;
    for (const Unit& u : d.read().all<Unit>())
        paths << u.path;
    paths.sort();
    QStringList expected{QStringLiteral("大公司"), QStringLiteral("大公司 / 生产部"),
                         QStringLiteral("大公司 / 生产部 / 一班"),
                         QStringLiteral("大公司 / 财务部"), QStringLiteral("大公司 / 销售部")};
    expected.sort();
    CHECK(paths == expected);
    CHECK(d.plan(Member::kind(), list)->counts().unchanged == 4);

    Desk empty; // nothing to go below, and the first of several is not above the others
    empty.apply(*empty.plan(Member::kind(), list));
    CHECK(empty.read().count<Unit>(Query().is(QStringLiteral("parent"), Condition::IsNull, {})) ==
          3);
}

TEST_CASE("import: a list that belongs to another page is told so, and where it belongs") {
    Desk d;
    const QByteArray roster = "某公司职工花名册\n"
                              "姓名,性别,身份证号,部门,用工形式,手机号,入会时间\n"
                              "张三,男,11010519491231002X,一部,合同工,13800138000,2020-01-01\n";
    const auto says = [&](const Kind& kind, const QByteArray& bytes) {
        const auto guess = guessImport(d.read(), kind, d.write(bytes));
        REQUIRE(guess);
        return contains(why(guess->issues), "looks like a list of another kind: Members");
    };
    CHECK(says(*kindByName(u"proposal"), roster));
    CHECK(says(*kindByName(u"ballot_item"), roster));
    CHECK_FALSE(says(Member::kind(), roster));
    CHECK_FALSE(says(*kindByName(u"proposal"), "案由,提案人,附议人,理由\n路灯,张三,李四,黑\n"));
    CHECK_FALSE(says(*kindByName(u"proposal"), "甲,乙,丙\n1,2,3\n")); // nobody knows it
}

TEST_CASE("import: a name that a spreadsheet could not keep is pointed out, with its line") {
    Desk d;
    const auto plan = d.plan(Member::kind(), "姓名,部门\n李?,一部\n王？,一部\n张三,一部\n");
    CHECK(contains(d.said(*plan, 1), "question mark"));
    CHECK(contains(d.said(*plan, 2), "question mark"));
    CHECK_FALSE(contains(d.said(*plan, 3), "question mark"));
    d.apply(*plan);
    Member m = d.named(QStringLiteral("李?"));
    m.post = QStringLiteral("司机");
    const auto later = d.book().update(m); // once is enough
    REQUIRE(later);
    CHECK_FALSE(contains(why(later->notes), "question mark"));
}
