// SPDX-License-Identifier: GPL-3.0-or-later
// Standards by region and date, what a new one would change and does change, and clocks that run
// over the end of a year.
#include "core/welfare/preview.h"
#include "tests/welfare/families.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("welfare: the standard of the narrowest region and of the day holds") {
    Families t;
    const auto lineOn = [&](const char* region, QDate on) {
        const auto s = standardFor(t.read(), u8(region), on);
        return s ? s->line : Money();
    };
    CHECK(lineOn("330106", QDate(2026, 3, 2)) == yuan(1000));
    CHECK(lineOn("330106", QDate(2025, 6, 30)) == Money());
    CHECK(lineOn("330300", QDate(2026, 3, 2)) == Money()); // another city
    const auto province = t.enter(Families::line("330000", QDate(2025, 1, 1), 800));
    t.ok(t.take(province, "apply"));
    CHECK(lineOn("330300", QDate(2026, 3, 2)) == yuan(800));
    CHECK(lineOn("330106", QDate(2026, 3, 2)) == yuan(1000));
    CHECK(lineOn("330106", QDate(2025, 6, 30)) == yuan(800));
    // The percentages go on from the one before; the line has to be typed with its source.
    WelfareStandard july;
    july.region = u8("330100");
    july.validFrom = QDate(2026, 7, 1);
    july.line = yuan(1100);
    const auto id = t.enter(july);
    CHECK(t.now(id).relativePercent == 200);
    CHECK(t.now(id).exclusionSource == u8("杭总工发〔2025〕12号"));
    t.no(t.take(id, "apply"), "Source of the line is missing");
    t.change<WelfareStandard>(id,
                              [](WelfareStandard& s) { s.lineSource = u8("杭民发〔2026〕8号"); });
    t.no(t.take(id, "apply"), "holds only from 2026-07-01");
    CHECK(lineOn("330106", QDate(2026, 7, 1)) == yuan(1000)); // a draft holds nowhere
    t.goTo(QDate(2026, 7, 1));
    t.ok(t.take(id, "apply"));
    CHECK(lineOn("330106", QDate(2026, 7, 1)) == yuan(1100));
    CHECK(lineOn("330106", QDate(2026, 6, 30)) == yuan(1000));
    WelfareStandard twice = Families::line("330100", QDate(2026, 7, 1), 1200);
    t.no(t.book().insert(twice), "from that day on already");
    WelfareStandard s = t.now(id);
    s.line = yuan(1);
    t.no(t.book().update(s), "is in force");
    t.ok(t.take(id, "withdraw", Families::with({{"reason", u8("录入错误")}})));
    t.ok(t.book().insert(twice));
    s = Families::line("330100", QDate(2027, 7, 1), 1200);
    s.relativePercent = 50;
    t.no(t.book().insert(s), "is not from 100");
}

TEST_CASE("welfare: a file is judged by the standard of the day, never by another year's") {
    Families t;
    const auto id = t.family();
    t.upTo(id, NeedyStatus::Posted);
    const auto newer = t.enter(Families::line("330100", QDate(2026, 3, 9), 1100));
    t.no(t.take(id, "judge", Families::with({{"standard", newer.raw()}})), "is not in force");
    t.goTo(QDate(2026, 3, 10));
    t.ok(t.take(newer, "apply"));
    t.no(t.approve(id), "which is not the standard of 2026-03-10");
    t.no(t.take(id, "judge", Families::with({{"standard", t.standard.raw()}})), "is not in force");
    t.ok(t.take(id, "judge"));
    t.ok(t.approve(id));
    CHECK(t.now(id).standard == newer);
    const auto sheets = t.read().all<NeedyWorksheet>(Query().eq(u8("file"), id).by(u8("id")));
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].standard == t.standard); // what was computed then stands
    CHECK(sheets[0].line == yuan(1000));
    t.no(t.book().remove(NeedyWorksheet::kind(), sheets[0].id), "stays in its file");
    t.no(t.take(newer, "withdraw", Families::with({{"reason", u8("误")}})), "Worksheets by");
    // The category on the wall and the one approved are the same.
    const auto other = t.family("孙二", [](NeedyFile& f) { f.ownIncome = yuan(48000); });
    t.upTo(other, NeedyStatus::Posted); // 36,000 left: 1,000 a head, deep below 1,100
    CHECK(t.now(other).category == NeedyCategory::Deep);
    const auto third = t.enter(Families::line("330100", QDate(2026, 3, 11), 900));
    t.goTo(QDate(2026, 3, 18));
    t.ok(t.take(third, "apply"));
    t.ok(t.take(other, "judge"));
    t.no(t.approve(other), "The notice said");
}

TEST_CASE("welfare: who enters, leaves or changes class is listed before a standard is applied") {
    Families t;
    const auto deep = t.onFile("深度", [](NeedyFile& f) { f.ownIncome = yuan(47000); });
    const auto relative = t.onFile("相对", [](NeedyFile& f) { f.ownIncome = yuan(60000); });
    const auto edge = t.onFile("边缘", [](NeedyFile& f) { f.ownIncome = yuan(80000); });
    const auto declined = t.family("未过", [](NeedyFile& f) { f.ownIncome = yuan(85000); });
    t.upTo(declined, NeedyStatus::Visited);
    t.ok(t.take(declined, "decline", Families::with({{"reason", u8("高于标准")}})));
    const auto onWay = t.family("在途", [](NeedyFile& f) { f.ownIncome = yuan(50000); });
    t.upTo(onWay, NeedyStatus::Checked);
    CHECK(t.now(deep).category == NeedyCategory::Deep);
    CHECK(t.now(relative).category == NeedyCategory::Relative);
    CHECK(t.now(edge).category == NeedyCategory::Relative);

    const qint64 before = t.read().newestDeed();
    WelfareStandard up = Families::line("330100", QDate(2026, 7, 1), 1100);
    StandardPreview p = previewStandard(t.read(), up, up.validFrom);
    CHECK(p.files == 5);
    CHECK(p.enters == 1);  // declined: 73,000 < 79,200
    CHECK(p.changes == 1); // 50,000 was relative? 38,000 < 39,600: the one on its way
    CHECK(p.leaves == 0);
    CHECK(t.read().newestDeed() == before); // nothing is written
    WelfareStandard down = Families::line("330100", QDate(2026, 7, 1), 900);
    p = previewStandard(t.read(), down, down.validFrom);
    CHECK(p.leaves == 1);
    const auto leaving = std::ranges::find_if(
        p.lines, [](const PreviewLine& l) { return l.change == ClassChange::Leaves; });
    REQUIRE(leaving != p.lines.end());
    CHECK(leaving->file == edge); // 68,000 ≥ 64,800
    CHECK(leaving->onFile);
    CHECK(p.changes == 1); // deep: 35,000 ≥ 32,400
    const auto standard = t.enter(down);
    CHECK(Families::words(*standardPaper(t.read(), standard.raw())).contains(u8("边缘")));
    t.goTo(QDate(2026, 7, 1));
    t.ok(t.take(standard, "apply"));
    const qint64 applying = t.read().newestDeed();
    t.ok(t.take(onWay, "judge"));
    t.no(t.book().undo(applying), "it stands"); // somebody was judged by it since
    t.ok(t.book().undo());
    const WelfareStandard applied = t.now(standard);
    CHECK(applied.judged == 2);
    CHECK(applied.left == 1);
    CHECK(applied.changed == 1);
    CHECK(t.now(deep).category == NeedyCategory::Relative);
    CHECK(t.now(edge).category == NeedyCategory::Above);
    CHECK(t.now(relative).standard == t.standard); // who stays keeps the version of the judgement
    CHECK(std::ranges::any_of(t.dues(), [&](const Due& due) {
        return due.record == edge.raw() && due.what.contains(u8("exit"));
    }));
    // The preview of what is applied already finds nothing more on file.
    p = previewStandard(t.read(), applied, t.today());
    CHECK(std::ranges::none_of(p.lines, [](const PreviewLine& l) { return l.onFile; }));
    t.ok(t.book().undo(applying));
    CHECK(t.now(edge).category == NeedyCategory::Relative);
    CHECK(t.now(standard).status == StandardStatus::Draft);
    t.ok(t.book().redo());
    CHECK(t.now(edge).category == NeedyCategory::Above);
}

TEST_CASE("welfare: a county's own standard keeps its files out of the city's new one") {
    Families t;
    const auto id = t.onFile();
    const auto county = t.enter(Families::line("330106", QDate(2026, 1, 1), 1200));
    t.ok(t.take(county, "apply"));
    const StandardPreview p = previewStandard(
        t.read(), Families::line("330100", QDate(2026, 7, 1), 1), QDate(2026, 7, 1));
    CHECK(p.files == 0);
    CHECK(previewStandard(t.read(), t.now(county), t.today()).files == 1);
    CHECK(t.now(id).isOnFile());
}

TEST_CASE("welfare: clocks run over the end of a year and over holidays") {
    Families t;
    t.goTo(QDate(2025, 12, 29)); // New Year: off on 1 to 3 January, work on Sunday 4 January 2026
    const auto id = t.family("跨年", [](NeedyFile& f) { f.year = 2025; });
    t.upTo(id, NeedyStatus::Posted);
    CHECK(t.now(id).number == u8("2025-0001"));
    const NoticeClock clock = needyClock(t.read(), t.now(id));
    const auto calendar = calendarOf(t.read());
    int counted = 0;
    for (QDate day = QDate(2025, 12, 30); day <= clock.ends; day = day.addDays(1))
        counted += calendar->isWorkday(day);
    CHECK(counted == 5);
    CHECK(clock.ends.year() == 2026);
    t.goTo(clock.ends);
    t.no(t.approve(id), "has not run yet");
    t.goTo(clock.mayEnd);
    t.ok(t.approve(id));
    const auto next = t.family("次年", [](NeedyFile& f) { f.year = 2025; });
    t.ok(t.apply(next));
    CHECK(t.now(next).number == u8("2026-0001")); // numbers begin anew with the year
    // The review of a file of 29 February falls on the 28th of the year after.
    t.goTo(QDate(2028, 2, 29));
    t.change<NeedyFile>(id, [](NeedyFile& f) { f.year = 2027; });
    t.ok(t.take(id, "yearly_review", t.said("赵主任")));
    CHECK(t.now(id).dueOn == QDate(2029, 2, 28));
    t.goTo(QDate(2030, 3, 1));
    t.no(t.take(id, "yearly_review", t.said("赵主任")), "figures are of 2027", rule::needyIncome);
}
