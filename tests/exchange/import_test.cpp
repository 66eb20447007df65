// SPDX-License-Identifier: GPL-3.0-or-later
// The import: what the preview says is what happens, every line is accounted for, nothing is
// dropped silently.
#include "core/base/name_maker.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "tests/exchange/import_desk.h"
#include <QFile>
#include <QTextStream>

using namespace zhijia;
using namespace zhijia::test;

namespace {

using Desk = ImportDesk;

QByteArray gbk(const QString& text) {
    QByteArray out;
    QTemporaryDir folder;
    CsvWriteOptions options;
    options.encoding = Encoding::Gb18030;
    options.mark = false;
    const QString path = folder.filePath(QStringLiteral("x.csv"));
    CsvWriter writer(path, options);
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        writer.write(line.split(u','));
    REQUIRE(writer.commit());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("import: a list as Excel saves it, with a title above the header, goes in as one deed "
          "and comes out with one undo") {
    Desk d;
    const auto plan = d.plan(
        d.write(gbk(QStringLiteral("职工花名册,,,,\n姓名,性别,身份证号,联系电话,单位\n张　三,男,"
                                   "11010519491231002X,１３８００１３８０００,集团/华北公司\n"
                                   "李四,女,,13900139000,集团/华北公司\n"))));
    CHECK(plan->settings().encoding == Encoding::Gb18030);
    CHECK(plan->settings().headerRow == 1);
    CHECK(plan->counts().added == 2);
    CHECK(plan->missing().size() == 1);
    CHECK(d.read().count<Member>() == 0); // a preview writes nothing
    CHECK(plan->line(2).differences.size() >= 4);
    const auto done = plan->apply(*d.office);
    REQUIRE(done);
    const Member zhang = d.named(QStringLiteral("张三"));
    CHECK(zhang.sex == Sex::Male); // the file says so; the ID number disagrees, which is a warning
    CHECK(zhang.mobile == QStringLiteral("13800138000"));
    CHECK(zhang.birthDate == QDate(1949, 12, 31));
    CHECK(d.read().get(zhang.unit)->path == QStringLiteral("集团 / 华北公司"));
    REQUIRE(d.book().undo());
    CHECK(d.read().count<Member>() == 0);
    CHECK(d.read().count<Unit>() == 0);
    CHECK(d.office->store().check().isEmpty());
    REQUIRE(d.book().redo());
    CHECK(d.read().count<Member>() == 2);
    CHECK(d.office->store().check().isEmpty());
}

TEST_CASE("import: each bad line has its number, a reason and a mend; good lines go in") {
    Desk d;
    const auto plan = d.plan(d.write(
        QStringLiteral("姓名,性别,身份证号,手机号,出生日期,入会时间\n"
                       "张三,男,110105194912310021,13800138000,,\n"           // 2 check digit
                       "李四,男,1.10105E+17,,,\n"                             // 3 Excel
                       ",男,,13800138001,,\n"                                 // 4 no name
                       "王五,男,,1380013800,,\n"                              // 5 mobile
                       "赵六,男,,,2019年3月5日,2021-13-05\n"                  // 6 date
                       "孙七,无,,,2019/3/5,\n"                                // 7 sex
                       "周八,男,11010519491231002X,,,\n"                      // 8 good
                       "周八,女,11010519491231002X,,,\n"                      // 9 twice in the file
                       "吴九,男,,13800138002,1990-3-5,43529,多余,再多\n"      // 10 too many cells
                       "\n"                                                   // 11 blank
                       "郑十,女,,１３８００１３８００３,1990.3.5,20190305\n") // 12 good
            .toUtf8()));
    CHECK(plan->counts().rows == 10);
    CHECK(plan->counts().blank == 1);
    CHECK(plan->counts().added == 2);
    CHECK(plan->counts().rejected == 8);
    for (const qint64 row : plan->rows({Verdict::Rejected})) {
        const ImportLine line = plan->line(row);
        INFO(line.firstLine);
        REQUIRE(refuses(line.issues));
        for (const Issue& issue : line.issues) {
            CHECK_FALSE(issue.text.isEmpty());
            CHECK_FALSE(issue.mend.isEmpty());
            CHECK_FALSE(issue.text.contains(QStringLiteral("11010519491231")));
        }
        CHECK(line.firstLine == row + 1);
    }
    REQUIRE(plan->apply(*d.office));
    CHECK(d.read().count<Member>() == 2);
    CHECK(d.named(QStringLiteral("郑十")).joinedOn == QDate(2019, 3, 5));

    // The rejected lines come back mended under the same headers.
    const QString rejects = d.folder.filePath(QStringLiteral("rejects.csv"));
    const auto written = plan->writeRejected(rejects);
    REQUIRE(written);
    CHECK(*written == 8);
    const auto again = d.plan(rejects);
    CHECK(again->counts().rows == 8);
    for (const ImportColumn& column : again->settings().columns.last(3))
        CHECK(column.key.isEmpty()); // our own "Reason" is no reason of the member's
    CHECK(again->counts().rejected >= 6);
    CHECK(again->counts().added <= 1);
}

TEST_CASE("import: update, fill and skip do what they say; an ID of somebody else is a clash") {
    Desk d;
    d.import("姓名,身份证号,手机号,部门\n张三,11010519491231002X,13800138000,\n李四,,13900139000,"
             "财务部\n");
    const QByteArray second =
        "姓名,身份证号,手机号,部门\n张三,11010519491231002X,13800138009,人事部\n李四,,13900139000,"
        "运营部\n王五,11010519491231002X,,\n新人,,13700137000,\n";
    const auto update = d.plan(d.write(second));
    CHECK(update->counts().changed == 2);
    CHECK(update->counts().added == 1);
    CHECK(update->counts().rejected == 1);
    const ImportLine line = update->line(1);
    REQUIRE(line.differences.size() == 2);
    CHECK_FALSE(line.differences[0].after.contains(QStringLiteral("13800138009"))); // masked
    const auto fill = d.plan(d.write(second), ImportPolicy::Fill);
    CHECK(fill->counts().changed == 1);
    CHECK(fill->counts().unchanged == 1);
    const auto skip = d.plan(d.write(second), ImportPolicy::Skip);
    CHECK(skip->counts().skipped == 2);
    REQUIRE(update->apply(*d.office));
    CHECK(d.named(QStringLiteral("张三")).mobile == QStringLiteral("13800138009"));
    CHECK(d.named(QStringLiteral("李四")).department == QStringLiteral("运营部"));
    CHECK(d.read().count<Member>() == 3);
}

TEST_CASE("import: it refuses when the office or the file has changed since the preview") {
    Desk d;
    const QByteArray list = "姓名,手机号\n张三,13800138000\n";
    auto plan = d.plan(d.write(list));
    d.member(QStringLiteral("李四"));
    CHECK_FALSE(plan->apply(*d.office));
    CHECK(d.read().count<Member>() == 1);
    plan = d.plan(d.write(list));
    d.write("姓名,手机号\n张三,13800138001\n");
    CHECK_FALSE(plan->apply(*d.office));
    CHECK(d.read().count<Member>() == 1);
    plan = d.plan(d.write(list));
    CHECK(plan->apply(*d.office));
    CHECK_FALSE(plan->apply(*d.office)); // not twice either
}

TEST_CASE("import: while others work it goes on as long as it would do the same to every line") {
    Desk d;
    const auto again = [&](ImportPlan& plan) {
        return plan.apply(*d.office, {}, ImportPlan::Stale::JudgeAgain);
    };
    const QByteArray list = "姓名,手机号\n张三,13800138000\n李四,13900139000\n";
    auto plan = d.plan(d.write(list));
    d.member(QStringLiteral("王五")); // nobody of the list
    const auto done = again(*plan);
    INFO((done ? std::string() : why(done.error())));
    REQUIRE(done);
    CHECK(d.read().count<Member>() == 3);
    CHECK(d.read().count<Member>(Query().eq(QStringLiteral("name"), QStringLiteral("李四"))) == 1);
    // What somebody entered meanwhile is one of the lines: it says something else now.
    plan = d.plan(d.write("姓名,手机号\n赵六,13700137000\n"));
    Member m;
    m.name = QStringLiteral("赵六");
    m.mobile = QStringLiteral("13700137000");
    REQUIRE(d.book().insert(m));
    const auto other = again(*plan);
    REQUIRE_FALSE(other);
    CHECK(other.error().first().field == QStringLiteral("revision"));
    CHECK(d.read().count<Member>() == 4);
    // A file that has changed is never taken.
    plan = d.plan(d.write("姓名,手机号\n孙七,13600136000\n"));
    d.write("姓名,手机号\n孙七,13600136001\n");
    CHECK_FALSE(again(*plan));
    CHECK(d.read().count<Member>() == 4);
}

TEST_CASE("import: cancelling in the middle leaves nothing") {
    Desk d;
    QByteArray list = "姓名,手机号\n";
    for (int i = 0; i < 5000; ++i)
        list += QStringLiteral("职工%1,%2\n").arg(i).arg(13800000000 + i).toUtf8();
    const auto plan = d.plan(d.write(list));
    CHECK_THROWS_AS(plan->apply(*d.office, [](qint64 done, qint64) { return done < 2000; }),
                    Cancelled);
    CHECK(d.read().count<Member>() == 0);
    CHECK(d.book().log().isEmpty());
    CHECK(plan->apply(*d.office));
    CHECK(d.read().count<Member>() == 5000);
}

TEST_CASE("import: files that cannot be imported at all are refused in words") {
    Desk d;
    const auto refused = [&](const QByteArray& bytes) {
        const QString file = d.write(bytes);
        const auto guess = guessImport(d.read(), Member::kind(), file);
        if (!guess)
            return !guess.error().first().text.isEmpty() && !guess.error().first().mend.isEmpty();
        const auto plan = ImportPlan::make(*d.office, Member::kind(), file, guess->settings);
        return !plan && !plan.error().first().mend.isEmpty();
    };
    CHECK(refused(""));
    CHECK(refused("\xEF\xBB\xBF"));
    CHECK(refused("姓名,手机号\n"));
    CHECK(refused("a,b,c\n1,2,3\n"));
    CHECK(refused(QByteArray("PK\3\4") + QByteArray(200, '\0')));
    CHECK(refused(QByteArray("%PDF-1.7\n")));
    CHECK(refused(QByteArray(5000, '\0')));
    CHECK_FALSE(
        guessImport(d.read(), Member::kind(), d.folder.filePath(QStringLiteral("gone.csv"))));
}

TEST_CASE("import: exporting and importing again changes nothing; a masked value never overwrites "
          "the true one") {
    Desk d;
    d.import(QStringLiteral(
                 "姓名,性别,身份证号,手机号,单位,民族,备注,银行卡号\n=张三,男,11010519491231002X,"
                 "13800138000,集团/甲,汉族,\"有,逗号\",6222021234567890123\n"
                 "𬱖小红,女,,13900139000,集团/乙,回族,\"两\n行\",\n")
                 .toUtf8());
    for (const bool reveal : {true, false})
        for (const char* name : {"out.csv"}) {
            const QString file = d.folder.filePath(QString::fromUtf8(name));
            ExportOptions options;
            options.reveal = reveal;
            REQUIRE(exportRecords(d.read(), Member::kind(), {}, file, options));
            const auto plan = d.plan(file);
            INFO(reveal);
            for (const qint64 row : plan->rows({Verdict::Rejected, Verdict::New, Verdict::Changed}))
                for (const Issue& issue : plan->line(row).issues)
                    UNSCOPED_INFO(issue.text.toStdString());
            CHECK(plan->counts().unchanged == 2);
        }
    CHECK(d.named(QStringLiteral("=张三")).idNumber == QStringLiteral("11010519491231002X"));
}

TEST_CASE("import: a GB18030 roster of 150,000 with faults goes in with every faulty line named "
          "and none lost",
          "[large]") {
    Desk d;
    const QString path = d.folder.filePath(QStringLiteral("big.csv"));
    CsvWriteOptions options;
    options.encoding = Encoding::Gb18030;
    options.mark = false;
    CsvWriter writer(path, options);
    writer.write({QStringLiteral("姓名"), QStringLiteral("性别"), QStringLiteral("身份证号"),
                  QStringLiteral("出生日期"), QStringLiteral("手机号"), QStringLiteral("单位"),
                  QStringLiteral("部门"), QStringLiteral("职务"), QStringLiteral("入会时间"),
                  QStringLiteral("会员状态")});
    const NameMaker maker(7, QDate(2026, 3, 2));
    QSet<qint64> faulty;
    const int n = 150'000;
    for (int i = 0; i < n; ++i) {
        const MadePerson p = maker.person(static_cast<quint64>(i));
        QStringList row{p.name,
                        p.sex == Sex::Male ? QStringLiteral("男") : QStringLiteral("女"),
                        p.id.print(),
                        p.id.birthDate().toString(Qt::ISODate),
                        p.mobile.print(),
                        QStringLiteral("集团/第%1公司").arg(i % 40),
                        QStringLiteral("营业部"),
                        QStringLiteral("快递员"),
                        QStringLiteral("2020/3/5"),
                        QStringLiteral("在会")};
        if (i % 1000 == 371) {
            faulty.insert(i + 2);
            switch (i / 1000 % 5) {
            case 0:
                row[0].clear();
                break;
            case 1:
                row[2] = QStringLiteral("1.1E+17");
                break;
            case 2:
                row[4] = QStringLiteral("12345");
                break;
            case 3:
                row[8] = QStringLiteral("2020-02-30");
                break;
            default:
                row << QStringLiteral("多");
                break;
            }
        }
        writer.write(row);
    }
    REQUIRE(writer.commit());
    const auto plan = d.plan(path);
    QSet<qint64> named;
    for (const qint64 row : plan->rows({Verdict::Rejected})) {
        const ImportLine line = plan->line(row);
        named.insert(line.firstLine);
        CHECK(refuses(line.issues));
    }
    CHECK(named == faulty);
    CHECK(plan->counts().added == n - faulty.size());
    REQUIRE(plan->apply(*d.office));
    CHECK(d.read().count<Member>() == n - faulty.size());
    CHECK(d.read().count<Unit>() == 41);
    Query find;
    find.find = maker.person(4242).mobile.print();
    CHECK(d.read().ids(Member::kind(), find).size() == 1);
    REQUIRE(d.book().undo());
    CHECK(d.read().count<Member>() == 0);
    CHECK(d.office->store().check().isEmpty());
}
