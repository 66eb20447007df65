// SPDX-License-Identifier: GPL-3.0-or-later
// Random spot checks, the year's statistics, the papers, and that none of them says what is masked.
#include "tests/welfare/families.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("welfare: a spot check draws what anybody can draw again, and leaves nobody out") {
    Families t;
    for (int i = 0; i < 11; ++i) {
        const auto id = t.family("抽查户");
        t.upTo(id, NeedyStatus::Posted);
    }
    t.goTo(t.today().addDays(30));
    for (const NeedyFile& f : t.read().all<NeedyFile>())
        t.ok(t.approve(Id<NeedyFile>(f.id)));
    SpotCheck c;
    c.percent = 20;
    t.no(t.book().insert(c), "less than the rule asks for", rule::needySpotCheck);
    c.percent = std::nullopt;
    c.seed = u8("20260401");
    const auto id = t.enter(c);
    t.ok(t.take(id, "draw"));
    const SpotCheck drawn = t.now(id);
    CHECK(drawn.files == 11);
    CHECK(drawn.drawn == 4); // thirty per cent of eleven, rounded up
    const auto lines = linesOfCheck(t.read(), id);
    REQUIRE(lines.size() == 4);
    // Drawn again by hand: sums of the number and the file's own.
    QList<std::pair<RawId, QString>> files;
    for (const NeedyFile& f : t.read().all<NeedyFile>())
        files.append({f.id, f.number});
    std::ranges::reverse(files); // the order they come in does not matter
    const QList<RawId> order = drawOrder(drawn.seed, files);
    QSet<RawId> different;
    for (int seed = 0; seed < 40; ++seed)
        different << drawOrder(QString::number(seed), files).first();
    CHECK(different.size() > 5); // chance, not the list's order
    for (int i = 0; i < 4; ++i)
        CHECK(lines[size_t(i)].file.raw() == order[i]);
    t.no(t.take(id, "end"), "Not checked yet: 4 of 4");
    t.no(t.book().remove(SpotLine::kind(), lines[0].id), "chance has drawn");
    SpotLine extra;
    extra.check = id;
    extra.file = Id<NeedyFile>(order[10]);
    t.no(t.book().insert(extra), "by drawing");
    for (const SpotLine& line : lines)
        t.ok(t.take(Id<SpotLine>(line.id), "agrees", Families::with({{"by", u8("监督员")}})));
    t.ok(t.take(id, "end"));
    CHECK(visitsTo(t.read(), Id<NeedyFile>(order[0])).back().type == VisitKind::SpotCheck);
    CHECK(Families::words(*spotCheckPaper(t.read(), id.raw())).contains(u8("20260401")));
}

TEST_CASE("welfare: the year in numbers, households and people side by side") {
    Families t;
    t.onFile("甲");
    const auto second = t.onFile("乙", [](NeedyFile& f) { f.ownIncome = yuan(60000); });
    t.onFile("丙");
    t.ok(t.take(second, "exit", Families::with({{"exit_reason", u8("employed")}})));
    const auto fourth = t.family("丁");
    t.upTo(fourth, NeedyStatus::Checked);
    const NeedyStatistics s = needyStatistics(t.read(), 2026);
    CHECK(s.onFile.households == 2);
    CHECK(s.onFile.people == 6);
    CHECK(s.approved == 3);
    CHECK(s.exited == 1);
    CHECK(s.onTheirWay == 1);
    CHECK(s.reviewOverdue == 0);
    REQUIRE(s.byCategory.size() == 1);
    CHECK(s.byCategory.first().people == 6);
    CHECK(needyStatistics(t.read(), 2025).approved == 0);
    t.goTo(t.today().addYears(2));
    CHECK(needyStatistics(t.read(), 2028).reviewOverdue == 2);
    CHECK(Families::words(*needyStatisticsPaper(t.read(), 0)).contains(u8("2|6")));
}

TEST_CASE("welfare: no paper, list, history or file says a number, an illness or a child's name") {
    Families t;
    const auto id = t.family("欧阳明", [](NeedyFile& f) {
        f.illness = u8("慢性肾衰竭");
        f.mobile = u8("13812345678");
        f.bankCard = u8("6222021234567890128");
        f.address = u8("翠苑一区三幢");
        f.note = u8("儿子自闭症");
    });
    const auto household = householdOf(t.read(), id);
    const QStringList secrets{t.now(id).idNumber,        u8("慢性肾衰竭"),  u8("13812345678"),
                              u8("6222021234567890128"), u8("翠苑一区"),    u8("自闭症"),
                              household[1].idNumber,     household[1].name, household[0].idNumber};
    const auto clean = [&](const QString& where, const QString& text) {
        INFO(where.toStdString());
        for (const QString& secret : secrets)
            CHECK_FALSE(text.contains(secret));
    };
    t.upTo(id, NeedyStatus::Posted);
    const QString notice = Families::words(*needyNoticePaper(t.read(), id.raw()));
    clean(u8("notice"), notice);
    CHECK(notice.contains(u8("欧阳")));
    CHECK_FALSE(notice.contains(u8("欧阳明")));
    CHECK(notice.contains(u8("西湖分拣中心")));
    CHECK(notice == Families::words(*needyNoticePaper(t.read(), 0)));
    t.goTo(needyClock(t.read(), t.now(id)).mayEnd);
    t.ok(t.approve(id));
    clean(u8("form"), Families::words(*needyFormPaper(t.read(), id.raw())));
    clean(u8("worksheet"), Families::words(*worksheetPaper(t.read(), id.raw())));
    clean(u8("approval"), Families::words(*approvalPaper(t.read(), id.raw())));
    clean(u8("statistics"), Families::words(*needyStatisticsPaper(t.read(), 0)));
    t.change<NeedyFile>(id, [](NeedyFile& f) {
        f.illness = u8("慢性肾衰竭晚期");
        f.mobile = u8("13912345678");
    });
    t.change<HouseholdMember>(Id<HouseholdMember>(household[1].id),
                              [](HouseholdMember& m) { m.illness = u8("自闭症"); });
    for (const Kind* kind : {&NeedyFile::kind(), &HouseholdMember::kind(), &NeedyVisit::kind(),
                             &NeedyWorksheet::kind(), &NeedyDocument::kind()})
        for (const RawId record : t.read().ids(*kind)) {
            const auto r = t.read().get(*kind, record);
            clean(u8("title"), t.read().title(*kind, record));
            for (const Field& f : kind->fields)
                if (!f.has(Field::Hidden) || qstrcmp(f.key, "person_key") == 0)
                    clean(u8(f.key), t.read().display(*kind, f, f.get(*r)));
            for (const HistoryLine& line : t.read().history(*kind, record)) {
                clean(u8("history"), line.what);
                for (const auto& d : line.differences)
                    clean(u8("difference"), d.before + u'|' + d.after);
            }
        }
    for (const Due& due : duesOf(t.read(), t.today(), {}, {}))
        clean(u8("due"), due.what);
    for (const auto& line : t.book().log(500))
        clean(u8("log"), line.what.text());
}

TEST_CASE("welfare: existing files are taken over, on file or ended") {
    Families t;
    NeedyFile f = t.form("老档案");
    f.status = NeedyStatus::Approved;
    t.no(t.book().insert(f), "since when");
    f.id = 0;
    f.approvedOn = QDate(2024, 5, 6);
    t.no(t.book().insert(f), "in which category");
    f.id = 0;
    f.category = NeedyCategory::Relative;
    f.number = u8("旧-17");
    t.ok(t.book().insert(f));
    CHECK(f.dueOn == QDate(2025, 5, 6)); // its review is overdue
    NeedyFile gone = t.form("已脱困");
    gone.status = NeedyStatus::Exited;
    gone.exitedOn = QDate(2020, 1, 2);
    gone.exitReason = ExitReason::Employed;
    t.ok(t.book().insert(gone));
    CHECK(gone.retainUntil == QDate(2030, 1, 2));
    t.no(t.book().remove(NeedyFile::kind(), gone.id), "a file is kept");
}
