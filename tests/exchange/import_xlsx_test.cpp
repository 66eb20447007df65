// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook is imported like any other list: the same preview, the same lines, the same rejects.
#include "core/base/name_maker.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/import.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/exchange/import_desk.h"
#include <QElapsedTimer>

using namespace zhijia;
using namespace zhijia::test;

namespace {

using Desk = ImportDesk;

QList<SheetColumn> plainColumns(qsizetype count) {
    QList<SheetColumn> columns;
    for (qsizetype i = 0; i < count; ++i)
        columns.append({QStringLiteral("列%1").arg(i + 1)});
    return columns;
}

} // namespace

TEST_CASE("import: a workbook and a CSV file of the same list have the same preview") {
    Desk d;
    const QList<QStringList> rows{
        {QStringLiteral("职工花名册")},
        {QStringLiteral("姓名"), QStringLiteral("性别"), QStringLiteral("身份证号"),
         QStringLiteral("手机号"), QStringLiteral("入会时间"), QStringLiteral("单位"),
         QStringLiteral("备注")},
        {QStringLiteral("张三"), QStringLiteral("女"), QStringLiteral("11010519491231002X"),
         QStringLiteral("13800138000"), QStringLiteral("2019-03-05"), QStringLiteral("集团/甲"),
         QStringLiteral("两\n行, \"引号\"")},
        {QStringLiteral("李四"), QStringLiteral("男"), QStringLiteral("110105194912310000"),
         QStringLiteral("13800138001"), QStringLiteral("2019-03-05"), QStringLiteral("集团/乙")},
        {},
        {QStringLiteral("王五"), QStringLiteral("无"), QString(), QStringLiteral("13800138002"),
         QStringLiteral("2019年3月"), QStringLiteral("集团/甲")},
        {QStringLiteral("赵六"), QStringLiteral("男"), QString(), QStringLiteral("13800138003"),
         QStringLiteral("2019年3月"), QStringLiteral("集团/甲"), QStringLiteral("=1+1")},
    };
    const QString csv = d.folder.filePath(QStringLiteral("list.csv"));
    const QString xlsx = d.folder.filePath(QStringLiteral("list.xlsx"));
    CsvWriter text(csv, {});
    XlsxWriter book(xlsx, plainColumns(7), {QStringLiteral("名册"), {}, {}, {}, true});
    QStringList titles;
    for (const SheetColumn& column : plainColumns(7))
        titles << column.title;
    text.write(titles);
    for (QStringList row : rows) {
        row.resize(7);
        text.write(row);
        QList<SheetCell> cells;
        for (const QString& cell : row)
            cells << SheetCell(cell);
        book.write(cells);
    }
    REQUIRE(text.commit());
    REQUIRE(book.commit());
    const auto a = d.plan(csv), b = d.plan(xlsx);
    CHECK(b->settings().sheet == 0);
    CHECK(a->counts().added == 2);
    CHECK(b->counts().added == 2);
    CHECK(b->counts().rejected == a->counts().rejected);
    CHECK(b->counts().warned == a->counts().warned);
    CHECK(b->missing() == a->missing());
    QStringList fromText, fromBook;
    const auto tell = [](QStringList& into) {
        return [&into](const ImportLine& line) {
            QStringList cells = line.cells; // a workbook does not store empty ones at the end
            while (!cells.isEmpty() && cells.last().isEmpty())
                cells.removeLast();
            into << cells.join(u'|') + QString::fromStdString(why(line.issues)) +
                        verdictName(line.verdict);
            return true;
        };
    };
    a->eachLine({Verdict::New, Verdict::Rejected}, true, tell(fromText));
    b->eachLine({Verdict::New, Verdict::Rejected}, true, tell(fromBook));
    CHECK(fromBook == fromText);
    CHECK(fromBook.size() == 4);
    QList<qint64> lines; // Excel's own row numbers, though it stores no blank rows
    b->eachLine({Verdict::Rejected}, false,
                [&](const ImportLine& line) { return lines << line.firstLine, true; });
    CHECK(lines == QList<qint64>{5, 7});
    const QString rejects = d.folder.filePath(QStringLiteral("rejects.csv"));
    CHECK(b->writeRejected(rejects).value_or(0) == 2);
    const auto done = b->apply(*d.office);
    INFO((done ? std::string() : why(done.error())));
    REQUIRE(done);
    CHECK(
        d.read().first<Member>(Query().eq(QStringLiteral("name"), QStringLiteral("张三")))->note ==
        QStringLiteral("两\n行, \"引号\""));
    CHECK(
        d.read().first<Member>(Query().eq(QStringLiteral("name"), QStringLiteral("赵六")))->note ==
        QStringLiteral("=1+1"));
    // What the file says has changed meanwhile is noticed for workbooks too.
    const auto late = d.plan(xlsx);
    QFile file(xlsx);
    REQUIRE(file.open(QIODevice::Append));
    file.write("x");
    file.close();
    CHECK_FALSE(late->apply(*d.office));
}

TEST_CASE("import: a workbook of ten thousand members is looked at and read at once") {
    Desk d;
    const QString path = d.folder.filePath(QStringLiteral("big.xlsx"));
    const QStringList header{QStringLiteral("姓名"),     QStringLiteral("性别"),
                             QStringLiteral("身份证号"), QStringLiteral("手机号"),
                             QStringLiteral("单位"),     QStringLiteral("部门"),
                             QStringLiteral("职务"),     QStringLiteral("入会时间"),
                             QStringLiteral("民族"),     QStringLiteral("学历")};
    QList<SheetColumn> columns;
    for (const QString& title : header)
        columns.append({title});
    XlsxWriter writer(path, columns, {QStringLiteral("名册"), {}, {}, {}, true});
    const NameMaker maker(7, QDate(2026, 3, 2));
    for (int i = 0; i < 10'000; ++i) {
        const MadePerson p = maker.person(quint64(i));
        writer.write({p.name, p.sex == Sex::Male ? QStringLiteral("男") : QStringLiteral("女"),
                      p.id.print(), p.mobile.print(), QStringLiteral("集团/第%1公司").arg(i % 40),
                      QStringLiteral("营业部"), QStringLiteral("快递员"),
                      QDate(2020, 3, 1 + i % 28), QStringLiteral("汉族"), QStringLiteral("本科")});
    }
    REQUIRE(writer.commit());
    QElapsedTimer timer;
    timer.start();
    auto file = ListFile::open(path, 0, Encoding::Utf8, {});
    REQUIRE(file);
    qint64 rows = 0;
    REQUIRE((*file)->readAll([&](qint64, const CsvRow&) { return ++rows > 0; }));
    const qint64 read = timer.restart();
    CHECK(rows == 10'001);
    const auto plan = d.plan(path);
    const qint64 planned = timer.restart();
    CHECK(plan->counts().added == 10'000);
    WARN("10,000 rows of a workbook: read in " << read << " ms, previewed in " << planned << " ms");
    const auto page = (*file)->rows(9'990, 20);
    CHECK(page.size() == 11);
    CHECK(page.last().firstLine == 10'001);
}
