// SPDX-License-Identifier: GPL-3.0-or-later
// One cell that fills two fields, and what is said of lines that seem to be one person twice.
#include "core/exchange/export.h"
#include "tests/exchange/import_desk.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("import: the column 合同起止 becomes both dates, the same in preview and import") {
    ImportDesk d;
    const auto plan = d.plan(Member::kind(), "姓名,手机号,合同起止\n"
                                             "张一,13800138001,2020-01-01至2027-12-31\n"
                                             "张二,13800138002,2020.1.1-2027.12.31\n"
                                             "张三,13800138003,2020年1月1日～2027年12月31日\n"
                                             "张四,13800138004,2020-01-01 起无固定期限\n"
                                             "张五,13800138005,\n"
                                             "张六,13800138006,三年\n"
                                             "张七,13800138007,2027-12-31至2020-01-01\n"
                                             "张八,13800138008,2020-01-01\n"
                                             "张九,13800138009,2020-02-30至2027-12-31\n"
                                             "张十,13800138010,2020-01至2027-12\n");
    CHECK(plan->settings().columns[2].key == QStringLiteral("contract"));
    CHECK(plan->counts().added == 6);
    CHECK(plan->counts().rejected == 4);
    CHECK(plan->counts().warned == 1);
    const ImportLine first = plan->line(1);
    QStringList keys;
    for (const ImportDifference& difference : first.differences)
        keys << difference.key;
    CHECK(keys.contains(QStringLiteral("contract_from")));
    CHECK(keys.contains(QStringLiteral("contract_to")));
    for (const auto& [row, text] : {std::pair{6, "三年"},
                                    {7, "2027-12-31至2020-01-01"},
                                    {8, "2020-01-01"},
                                    {9, "2020-02-30"}}) {
        const Issues issues = plan->line(row).issues;
        REQUIRE(issues.size() == 1);
        CHECK(issues[0].field == QStringLiteral("contract"));
        CHECK(issues[0].text.contains(QString::fromUtf8(text)));
        CHECK(issues[0].mend.contains(QStringLiteral("2020-01-01至2027-12-31")));
    }
    d.apply(*plan);
    for (const char* name : {"张一", "张二", "张三", "张十"}) {
        const Member m = d.named(QString::fromUtf8(name));
        CHECK(m.contractFrom == QDate(2020, 1, 1));
        CHECK(m.contractTo == QDate(2027, 12, 31));
    }
    CHECK(d.named(QStringLiteral("张四")).contractFrom == QDate(2020, 1, 1));
    CHECK_FALSE(d.named(QStringLiteral("张四")).contractTo.isValid());
    CHECK_FALSE(d.named(QStringLiteral("张五")).contractFrom.isValid());

    // Rejected lines come back mended; a contract that lost its end loses it here too.
    const QString rest = d.folder.filePath(QStringLiteral("rest.csv"));
    REQUIRE(plan->writeRejected(rest) == 4);
    CHECK(d.plan(rest)->counts().rejected == 4);
    const auto again = d.import("姓名,手机号,合同起止\n"
                                "张一,13800138001,2020-01-01起无固定期限\n"
                                "张二,13800138002,2020-01-01至2027-12-31\n"
                                "张三,13800138003,\n");
    CHECK(again->counts().changed == 1);
    CHECK(again->counts().unchanged == 2);
    CHECK_FALSE(d.named(QStringLiteral("张一")).contractTo.isValid());
    CHECK(d.named(QStringLiteral("张三")).contractTo == QDate(2027, 12, 31));
    REQUIRE(d.book().undo());
    CHECK(d.named(QStringLiteral("张一")).contractTo == QDate(2027, 12, 31));

    // What is exported has a column for each date, and comes back unchanged.
    const QString file = d.folder.filePath(QStringLiteral("out.csv"));
    REQUIRE(exportRecords(d.read(), Member::kind(), {}, file, {}));
    CHECK(d.plan(file)->counts().changed == 0);
}

TEST_CASE("import: a column for both dates and one for each of them do not go together") {
    ImportDesk d;
    const auto map = [&](const QStringList& headers) {
        QStringList keys;
        for (const ImportColumn& c : mapColumns(d.read(), Member::kind(), headers))
            keys << c.key;
        return keys.join(u' ');
    };
    CHECK(map({QStringLiteral("姓名"), QStringLiteral("合同起止日期"),
               QStringLiteral("合同到期日期")}) == QStringLiteral("name contract "));
    CHECK(map({QStringLiteral("合同起始日期"), QStringLiteral("合同期限")}) ==
          QStringLiteral("contract_from "));
    CHECK(map({QStringLiteral("contract"), QStringLiteral("劳动合同期限（必填）")}) ==
          QStringLiteral("contract "));
    ImportSettings settings;
    settings.columns = {{QStringLiteral("a"), QStringLiteral("contract")},
                        {QStringLiteral("b"), QStringLiteral("contract_to")},
                        {QStringLiteral("c"), QStringLiteral("name")}};
    const auto made = ImportPlan::make(*d.office, Member::kind(),
                                       d.write("a,b,c\n2020-01-01起,2021-01-01,张三\n"), settings);
    REQUIRE_FALSE(made);
    CHECK(made.error().first().text.contains(QStringLiteral("a, b")));
    // What was chosen is remembered by the header, as for fields.
    d.import("姓名,手机号,合同起止\n张一,13800138001,2020-01-01至2027-12-31\n");
    CHECK(map({QStringLiteral("合同起止")}) == QStringLiteral("contract"));
}

TEST_CASE("import: of a person twice it is said what would tell two people apart, and that works") {
    ImportDesk d;
    const auto mend = [&](const QByteArray& bytes) {
        const auto plan = d.plan(d.write(bytes));
        REQUIRE(plan->counts().rejected == 1);
        return plan->line(2).issues.last().mend;
    };
    const QString id = QStringLiteral("ID number"), birth = QStringLiteral("Date of birth"),
                  mobile = QStringLiteral("Mobile");
    const QString both = mend("姓名,出生日期\n张三,1990-01-02\n张三,1990-01-02\n");
    CHECK(both.contains(id));
    CHECK_FALSE(both.contains(birth)); // it is there already
    const QString byMobile = mend("姓名,手机号\n张三,13800138000\n张三,13800138000\n");
    CHECK(byMobile.contains(id));
    CHECK(byMobile.contains(birth));
    CHECK_FALSE(byMobile.contains(mobile));
    const QString byName = mend("姓名,部门\n张三,一车间\n张三,一车间\n");
    CHECK(byName.contains(id));
    CHECK(byName.contains(birth));
    CHECK(byName.contains(mobile));
    const QString sure = mend("姓名,身份证号\n张三,11010519491231002X\n张三,11010519491231002X\n");
    CHECK_FALSE(sure.contains(birth));
    CHECK_FALSE(sure.contains(mobile));
    // What it says helps.
    CHECK(d
              .plan(d.write(
                  "姓名,出生日期,身份证号\n张三,1949-12-31,11010519491231002X\n张三,1949-12-31,\n"))
              ->counts()
              .rejected == 0);
    CHECK(
        d
            .plan(d.write(
                "姓名,手机号,出生日期\n张三,13800138000,1990-01-02\n张三,13800138000,1990-01-03\n"))
            ->counts()
            .rejected == 0);
    CHECK(d.plan(d.write("姓名,部门,手机号\n张三,一车间,13800138000\n张三,一车间,13800138001\n"))
              ->counts()
              .rejected == 0);
}
