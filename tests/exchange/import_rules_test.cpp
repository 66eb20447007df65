// SPDX-License-Identifier: GPL-3.0-or-later
// What an import may and may not do: fill only what is empty, add only what is needed, and say what
// it overlooked.
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/office/sample.h"
#include "tests/exchange/import_desk.h"
#include <QFile>

using namespace zhijia;
using namespace zhijia::test;

namespace {

using Desk = ImportDesk;

} // namespace

TEST_CASE("import: Fill puts values where nothing is, and never turns a yes into a no") {
    Desk d;
    Member m;
    m.name = QStringLiteral("张三");
    m.mobile = QStringLiteral("13800138000");
    m.manager = true;
    REQUIRE(d.book().insert(m));
    Unit u;
    u.name = QStringLiteral("集团");
    u.code = QStringLiteral("A1");
    REQUIRE(d.book().insert(u));

    const auto people =
        d.plan(Member::kind(), "姓名,手机号,是否管理人员,是否一线\n张三,13800138000,否,是\n",
               ImportPolicy::Fill);
    REQUIRE(people->counts().changed == 1);
    const ImportLine line = people->line(1);
    REQUIRE(line.differences.size() == 1);
    CHECK(line.differences[0].key == QStringLiteral("front_line"));
    d.apply(*people);
    CHECK(d.read().get(Id<Member>(m.id))->manager);
    CHECK(d.read().get(Id<Member>(m.id))->frontLine);

    const auto units =
        d.plan(Unit::kind(), "单位编码,单位名称,职工人数\nA1,集团,50\n", ImportPolicy::Fill);
    CHECK(units->counts().changed == 1);
    d.apply(*units);
    CHECK(d.read().get(Id<Unit>(u.id))->staff == 50);
    const auto again =
        d.plan(Unit::kind(), "单位编码,单位名称,职工人数\nA1,集团,60\n", ImportPolicy::Fill);
    CHECK(again->counts().unchanged == 1);
}

TEST_CASE("import: only units that a line needs are added; a rejected or filled line needs none") {
    Desk d;
    Member m;
    m.name = QStringLiteral("王五");
    m.mobile = QStringLiteral("13800138005");
    m.unit = d.unit(QStringLiteral("老单位"));
    REQUIRE(d.book().insert(m));
    const auto plan = d.plan(Member::kind(),
                             "姓名,手机号,单位,职务\n"
                             "张三,13800138000,好单位,\n"
                             "李四,123,坏单位,\n"
                             "王五,13800138005,别的单位,工人\n",
                             ImportPolicy::Fill);
    CHECK(plan->counts().added == 1);
    CHECK(plan->counts().changed == 1);
    CHECK(plan->counts().rejected == 1);
    REQUIRE(plan->missing().size() == 1);
    CHECK(plan->missing().first().contains(QStringLiteral("好单位")));
    d.apply(*plan);
    CHECK(d.read().count<Unit>() == 2);
    CHECK(d.read().count<Unit>(Query().eq(QStringLiteral("name"), QStringLiteral("坏单位"))) == 0);
    CHECK(d.read().count<Unit>(Query().eq(QStringLiteral("name"), QStringLiteral("好单位"))) == 1);
}

TEST_CASE("import: what was overlooked in reading a cell is a warning of its line") {
    Desk d;
    const auto plan = d.plan(Member::kind(), "姓名,手机号,入会时间,银行卡号\n"
                                             "张三,13800138000,2019年3月,\n"
                                             "李四,13800138001,43529,\n"
                                             "王五,13800138002,2019-03-05 08:30,\n"
                                             "赵六,13800138003,2019-03-05,6222021234567890123\n"
                                             "孙七,13800138004,2019-03-05,\n"
                                             "周八,,2019-03-05,\n");
    CHECK(plan->counts().added == 6);
    CHECK(plan->counts().warned == 5);
    for (const int row : {1, 2, 3, 4, 6}) {
        INFO(row);
        CHECK(plan->isWarned(row));
        const ImportLine line = plan->line(row); // and says so again when somebody looks
        CHECK_FALSE(refuses(line.issues));
        CHECK(line.issues.size() == 1);
    }
    CHECK_FALSE(plan->isWarned(5));
    CHECK(plan->line(1).issues.value(0).field == QStringLiteral("joined_on"));
    CHECK(plan->line(4).issues.value(0).field == QStringLiteral("bank_card"));
    d.apply(*plan);
    CHECK(d.read()
              .first<Member>(Query().eq(QStringLiteral("name"), QStringLiteral("张三")))
              ->joinedOn == QDate(2019, 3, 1));
}

TEST_CASE("import: the lines of a plan are told in one pass exactly as they are told singly") {
    Desk d;
    QByteArray list = "姓名,手机号,入会时间\n";
    for (int i = 0; i < 3000; ++i)
        list += QStringLiteral("职工%1,%2,%3\n")
                    .arg(i)
                    .arg(i % 7 == 3 ? 12345 : 13800000000 + i)
                    .arg(i % 11 == 5 ? QStringLiteral("2019.03") : QStringLiteral("2019-03-05"))
                    .toUtf8();
    const auto plan = d.plan(Member::kind(), list);
    QList<qint64> rows;
    plan->eachLine({Verdict::Rejected}, true, [&](const ImportLine& line) {
        rows << line.row;
        if (rows.size() % 50 == 1) {
            const ImportLine single = plan->line(line.row);
            CHECK(single.firstLine == line.firstLine);
            CHECK(single.verdict == line.verdict);
            CHECK(single.issues == line.issues);
            CHECK(single.cells == line.cells);
        }
        return true;
    });
    QList<qint64> expected;
    for (qint64 row = 0; row < plan->rowCount(); ++row)
        if (plan->verdict(row) == Verdict::Rejected || plan->isWarned(row))
            expected << row;
    CHECK(rows == expected);
    CHECK(rows.size() > 500);
    int seen = 0;
    plan->eachLine({Verdict::New}, false, [&](const ImportLine&) { return ++seen < 3; });
    CHECK(seen == 3);
}

TEST_CASE("export: an instant is written in the office's time, and is read back to the same") {
    Desk d;
    REQUIRE(buildSample(*d.office));
    const Kind& kind = *kindByName(u"attendance");
    const QString file = d.folder.filePath(QStringLiteral("out.csv"));
    ExportOptions options;
    options.keys = QStringList{QStringLiteral("arrived_at")};
    Query query;
    query.is(QStringLiteral("arrived_at"), Condition::NotNull, {}).first(20);
    REQUIRE(exportRecords(d.read(), kind, query, file, options).value_or(0) == 20);
    QFile text(file);
    REQUIRE(text.open(QIODevice::ReadOnly));
    const QStringList lines =
        QString::fromUtf8(text.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    const auto records = d.read().all(kind, query);
    REQUIRE(lines.size() == 21);
    const Field& f = *kind.field(u"arrived_at");
    for (int i = 0; i < 20; ++i) {
        INFO(lines[i + 1].toStdString());
        CHECK(lines[i + 1].endsWith(QStringLiteral("+08:00")));
        const auto back = f.parse(lines[i + 1]);
        REQUIRE(back);
        CHECK(*back == f.get(*records[size_t(i)]));
    }
}

namespace {
QStringList unitPaths(const Reader& reader) {
    QStringList paths;
    for (const Unit& u : reader.all<Unit>(Query().by(QStringLiteral("path"))))
        paths << QStringLiteral("%1|%2|%3").arg(u.path, u.code).arg(u.staff);
    return paths;
}

std::unique_ptr<ImportPlan> planOf(Office& office, const Kind& kind, const QString& file) {
    const auto guess = guessImport(office.read(), kind, file);
    INFO((guess ? std::string() : why(guess.error())));
    REQUIRE(guess);
    auto made = ImportPlan::make(office, kind, file, guess->settings);
    INFO((made ? std::string() : why(made.error())));
    REQUIRE(made);
    return std::move(*made);
}
} // namespace

TEST_CASE(
    "import: a tree of units goes out and into an empty office, whatever the order of lines") {
    Desk from;
    REQUIRE(buildSample(*from.office));
    // Two units of one name, one below the other's sister: their names alone mean nobody.
    const auto top = from.unit(QStringLiteral("外地公司"));
    const auto a = from.unit(QStringLiteral("甲部"), top);
    const auto b = from.unit(QStringLiteral("乙部"), top);
    from.unit(QStringLiteral("一班"), a);
    from.unit(QStringLiteral("二班"), from.unit(QStringLiteral("一班"), b));
    for (const bool down : {false, true})
        for (const char* name : {"units.csv", "units.xlsx"}) {
            INFO(name << " " << down);
            const QString file = from.folder.filePath(QString::fromUtf8(name));
            Query query;
            query.by(QStringLiteral("path"), down); // children first, or parents first
            REQUIRE(exportRecords(from.read(), Unit::kind(), query, file));
            Desk to;
            const auto plan = planOf(*to.office, Unit::kind(), file);
            for (const qint64 row : plan->rows({Verdict::Rejected}))
                UNSCOPED_INFO(why(plan->line(row).issues));
            CHECK(plan->counts().added == from.read().count<Unit>());
            CHECK(plan->missing().isEmpty());
            to.apply(*plan);
            CHECK(unitPaths(to.read()) == unitPaths(from.read()));
            CHECK(to.office->store().check().isEmpty());
            const auto again = planOf(*to.office, Unit::kind(), file);
            CHECK(again->counts().unchanged == from.read().count<Unit>());
            REQUIRE(to.book().undo());
            CHECK(to.read().count<Unit>() == 0);
        }
}

TEST_CASE("import: of a tree that cannot be, only the lines that make it so are refused") {
    Desk d;
    const auto plan = d.plan(Unit::kind(), "单位名称,上级单位\n"
                                           "集团,\n"             // 2
                                           "甲,乙\n"             // 3 a circle
                                           "乙,甲\n"             // 4
                                           "丙,丙\n"             // 5 below itself
                                           "华北,集团\n"         // 6
                                           "华东,集团\n"         // 7
                                           "一部,华北\n"         // 8
                                           "一部,华东\n"         // 9
                                           "一班,一部\n"         // 10 which of the two?
                                           "二班,华东/一部\n"    // 11
                                           "三班,集团/华北/新\n" // 12 a unit between is added
                                           "四班,别处\n");       // 13 added at the top
    QList<qint64> lines;
    plan->eachLine({Verdict::Rejected}, false, [&](const ImportLine& line) {
        lines << line.firstLine;
        CHECK(refuses(line.issues));
        CHECK_FALSE(line.issues.first().mend.isEmpty());
        return true;
    });
    CHECK(lines == QList<qint64>{3, 4, 5, 10});
    CHECK(plan->counts().added == 8);
    CHECK(plan->counts().rejected == 4);
    CHECK(plan->missing().size() == 2);
    d.apply(*plan);
    QStringList paths;
    for (const Unit& u : d.read().all<Unit>())
        paths << u.path;
    paths.sort();
    QStringList expected{QStringLiteral("集团"),
                         QStringLiteral("集团 / 华北"),
                         QStringLiteral("集团 / 华东"),
                         QStringLiteral("集团 / 华北 / 一部"),
                         QStringLiteral("集团 / 华东 / 一部"),
                         QStringLiteral("集团 / 华东 / 一部 / 二班"),
                         QStringLiteral("集团 / 华北 / 新"),
                         QStringLiteral("集团 / 华北 / 新 / 三班"),
                         QStringLiteral("别处"),
                         QStringLiteral("别处 / 四班")};
    expected.sort();
    CHECK(paths == expected);
    CHECK(d.office->store().check().isEmpty());
}

TEST_CASE(
    "import: a unit that is there already is recognised, and a taken path is refused at once") {
    Desk d;
    Unit root;
    root.name = QStringLiteral("集团");
    REQUIRE(d.book().insert(root));
    Unit coded;
    coded.name = QStringLiteral("华北");
    coded.parent = Id<Unit>(root.id);
    coded.code = QStringLiteral("N1");
    REQUIRE(d.book().insert(coded));
    const auto plan = d.plan(Unit::kind(), "单位名称,上级单位,单位编码,职工人数\n集团,,,\n"
                                           "华北,集团,N2,\n" // another code at the same place
                                           "华北,集团,N1,7\n"
                                           "集团,,,\n"); // twice in the file
    CHECK(plan->verdict(1) == Verdict::Unchanged);
    CHECK(plan->verdict(2) == Verdict::Rejected);
    CHECK(plan->verdict(4) == Verdict::Rejected);
    for (const qint64 row : plan->rows({Verdict::Rejected}))
        CHECK(refuses(plan->line(row).issues));
}

TEST_CASE("import: what is worked out where the file is read is what the record itself gives") {
    Desk d;
    const auto p =
        d.plan(Member::kind(), "姓名,身份证号,手机号,姓名拼音,单位\n"
                               "单田芳,110101199003070134,13800138000,shan tian fang,集团/一部\n"
                               "欧阳小明,,13900139001,,集团\n"
                               "𬱖,,,,集团/一部\n");
    REQUIRE(p->counts().added == 3);
    d.apply(*p);
    for (const Member& stored : d.read().all<Member>()) {
        CAPTURE(stored.name.toStdString());
        CHECK(stored.unit);
        const auto again = Member::kind().copy(stored);
        Member::kind().derive(d.read(), *again);
        for (const Field& f : Member::kind().fields)
            CHECK(f.get(stored) == f.get(*again));
        CHECK_FALSE(stored.pinyinKey.isEmpty());
        CHECK_FALSE(stored.strokeKey.isEmpty());
    }
    const auto found = d.read().all<Member>([] {
        Query query;
        query.find = QStringLiteral("shantianfang");
        return query;
    }());
    REQUIRE(found.size() == 1);
    CHECK(found.front().sex == Sex::Male); // from the ID number
    CHECK(found.front().birthDate == QDate(1990, 3, 7));
}
