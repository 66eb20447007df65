// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda: a tree that keeps its order, an item after the other, and how late it runs.
#include "core/meeting/agenda.h"
#include "core/meeting/agenda_text.h"
#include "core/meeting/sitting_notice.h"
#include "core/rules/rules.h"
#include "tests/meeting/desk.h"
#include <random>

using namespace zhijia;
using namespace zhijia::test;

namespace {

struct AgendaDesk : MeetingDesk {
    Id<Sitting> sitting = planned(QDate(2026, 3, 2));
    AgendaItem opening = item(sitting, QStringLiteral("开幕"), 10),
               reports = item(sitting, QStringLiteral("听取报告"), 0),
               work = item(sitting, QStringLiteral("工作报告"), 30, Id<AgendaItem>(reports.id)),
               money = item(sitting, QStringLiteral("经费报告"), 20, Id<AgendaItem>(reports.id)),
               vote = item(sitting, QStringLiteral("表决"), 15);
    const AgendaLine& line(const AgendaItem& i) {
        view = agenda(sitting);
        return *view.line(i.id);
    }
    ItemStatus status(const AgendaItem& i) { return now(i).status; }
    AgendaView view;
};

} // namespace

TEST_CASE("agenda: numbers and times follow the tree") {
    AgendaDesk desk;
    CHECK(desk.titles(desk.sitting) ==
          QStringList{QStringLiteral("1 开幕"), QStringLiteral("2 听取报告"),
                      QStringLiteral("2.1 工作报告"), QStringLiteral("2.2 经费报告"),
                      QStringLiteral("3 表决")});
    const AgendaView view = desk.agenda(desk.sitting);
    const auto at = [&](int i) {
        return officeTime(view.lines[i].starts).toString(QStringLiteral("HH:mm"));
    };
    CHECK(at(0) == QStringLiteral("09:00"));
    CHECK(at(1) == QStringLiteral("09:10"));
    CHECK(at(3) == QStringLiteral("09:40"));
    CHECK(at(4) == QStringLiteral("10:00"));
    CHECK(view.minutes == 75);
    CHECK(officeTime(view.ends).toString(QStringLiteral("HH:mm")) == QStringLiteral("10:15"));
    Sitting s = *desk.read().get(desk.sitting);
    s.starts = QStringLiteral("14:30");
    REQUIRE(desk.book().update(s));
    CHECK(officeTime(desk.agenda(desk.sitting).ends).toString(QStringLiteral("HH:mm")) ==
          QStringLiteral("15:45"));
    AgendaItem fixed = desk.now(desk.vote);
    fixed.starts = QStringLiteral("14:40");
    REQUIRE(desk.book().update(fixed));
    CHECK_FALSE(desk.agenda(desk.sitting).remarks.isEmpty()); // it overlaps what is before it
    fixed.starts = QStringLiteral("10:00");
    fixed.day = 2;
    REQUIRE(desk.book().update(fixed));
    CHECK(desk.agenda(desk.sitting).remarks.isEmpty());
    CHECK(officeTime(desk.line(fixed).starts).date() == QDate(2026, 3, 3));
}

TEST_CASE("agenda: steps move an item, its parts go with it, and undo brings it back") {
    AgendaDesk desk;
    const QStringList before = desk.titles(desk.sitting);
    REQUIRE(desk.take(desk.reports, "up"));
    CHECK(desk.titles(desk.sitting) ==
          QStringList{QStringLiteral("1 听取报告"), QStringLiteral("1.1 工作报告"),
                      QStringLiteral("1.2 经费报告"), QStringLiteral("2 开幕"),
                      QStringLiteral("3 表决")});
    CHECK_FALSE(desk.take(desk.reports, "up"));
    REQUIRE(desk.take(desk.vote, "indent"));
    CHECK(desk.titles(desk.sitting).last() == QStringLiteral("2.1 表决"));
    REQUIRE(desk.take(desk.vote, "outdent"));
    CHECK_FALSE(desk.take(desk.vote, "outdent"));
    CHECK_FALSE(desk.take(desk.vote, "down"));
    REQUIRE(desk.take(desk.work, "down"));
    CHECK(desk.titles(desk.sitting)[1] == QStringLiteral("1.1 经费报告"));
    for (int i = 0; i < 4; ++i)
        REQUIRE(desk.book().undo());
    CHECK(desk.titles(desk.sitting) == before);
    AgendaItem wrong = desk.now(desk.reports);
    wrong.parent = Id<AgendaItem>(desk.work.id);
    CHECK_FALSE(desk.book().update(wrong)); // below itself
    REQUIRE(desk.book().change({"test", "remove"}, [&](Txn& txn) {
        return removeItem(txn, Id<AgendaItem>(desk.opening.id));
    }));
    CHECK(desk.titles(desk.sitting).first() == QStringLiteral("1 听取报告"));
    CHECK(desk.now(desk.vote).position == 2);                             // the gap is closed
    CHECK_FALSE(desk.book().remove(AgendaItem::kind(), desk.reports.id)); // it has parts
}

TEST_CASE("agenda: whatever is moved where, every item stands once, in order, and undo is exact") {
    AgendaDesk desk;
    for (int i = 0; i < 6; ++i)
        desk.item(desk.sitting, QStringLiteral("第%1件").arg(i), i);
    std::mt19937 random(7);
    for (int round = 0; round < 120; ++round) {
        const auto items = itemsOf(desk.read(), desk.sitting);
        const QStringList before = desk.titles(desk.sitting);
        const AgendaItem& one = items[random() % items.size()];
        static constexpr const char* verbs[] = {"up", "down", "indent", "outdent"};
        const auto done = desk.take(one, verbs[random() % 4]);
        const AgendaView view = desk.agenda(desk.sitting);
        REQUIRE(view.lines.size() == qsizetype(items.size()));
        QString last;
        QSet<RawId> seen;
        for (const AgendaLine& line : view.lines) {
            CHECK(line.item.place > last); // the stored order is the tree's
            last = line.item.place;
            CHECK(line.depth < deepestItem);
            CHECK((!line.item.parent || seen.contains(line.item.parent.raw())));
            seen << line.item.id;
        }
        CHECK(seen.size() == qsizetype(items.size()));
        if (!done)
            CHECK(desk.titles(desk.sitting) == before);
        else if (random() % 3 == 0) {
            REQUIRE(desk.book().undo());
            CHECK(desk.titles(desk.sitting) == before);
        }
    }
}

TEST_CASE("agenda: starting one ends the other; what stands above goes on; lateness is exact") {
    AgendaDesk desk;
    CHECK_FALSE(desk.take(desk.opening, "start"));                      // the sitting is not open
    desk.clock.set(QDateTime(QDate(2026, 3, 2), QTime(1, 0), Qt::UTC)); // 09:00 in the office
    desk.openNow(desk.sitting);
    REQUIRE(desk.take(desk.opening, "start"));
    CHECK(desk.agenda(desk.sitting).behind == 0);
    desk.clock.advance(25 * 60);
    CHECK(desk.agenda(desk.sitting).behind == 15);
    CHECK(latenessText(desk.agenda(desk.sitting)).contains(QStringLiteral("15")));
    CHECK(latenessText(desk.agenda(desk.sitting)).contains(QStringLiteral("10:30")));
    REQUIRE(desk.take(desk.opening, "next"));
    CHECK(desk.status(desk.opening) == ItemStatus::Done);
    CHECK(desk.status(desk.reports) == ItemStatus::Running);
    REQUIRE(desk.take(desk.reports, "next")); // its first part: it goes on itself
    CHECK(desk.status(desk.reports) == ItemStatus::Running);
    CHECK(desk.status(desk.work) == ItemStatus::Running);
    CHECK(desk.agenda(desk.sitting).behind == 15);
    desk.clock.advance(15 * 60); // it took half of its time
    REQUIRE(desk.take(desk.work, "next", {{QStringLiteral("decision"), QStringLiteral("通过")}}));
    CHECK(desk.now(desk.work).decision == QStringLiteral("通过"));
    CHECK(desk.status(desk.money) == ItemStatus::Running);
    CHECK(desk.agenda(desk.sitting).behind == 0);
    REQUIRE(desk.take(desk.money, "next"));
    CHECK(desk.status(desk.reports) == ItemStatus::Done); // nothing of it is left
    CHECK(desk.status(desk.vote) == ItemStatus::Running);
    CHECK(*desk.agenda(desk.sitting).behind == -20);
    REQUIRE(desk.book().undo());
    CHECK(desk.status(desk.money) == ItemStatus::Running);
    CHECK(desk.status(desk.reports) == ItemStatus::Running);
    REQUIRE(desk.book().redo());
    REQUIRE(desk.take(desk.vote, "next")); // the last: it ends
    CHECK(desk.status(desk.vote) == ItemStatus::Done);
    CHECK_FALSE(latenessText(desk.agenda(desk.sitting)).isEmpty());
    const auto none = desk.book().change({"test", "next"},
                                         [&](Txn& txn) { return startNext(txn, desk.sitting); });
    CHECK_FALSE(none);
}

TEST_CASE("agenda: postponing, leaving out, correcting times; closing ends what goes on, and its "
          "undo takes that back") {
    AgendaDesk desk;
    desk.openNow(desk.sitting);
    CHECK_FALSE(desk.take(desk.money, "skip"));
    REQUIRE(desk.take(desk.money, "skip", MeetingDesk::reason("材料未齐")));
    CHECK(desk.agenda(desk.sitting).minutes == 55);
    REQUIRE(desk.take(desk.work, "start")); // out of order: nothing forbids it
    CHECK(desk.status(desk.reports) == ItemStatus::Running);
    CHECK_FALSE(
        desk.take(desk.work, "times",
                  {{QStringLiteral("started_at"), QStringLiteral("2099-01-01T00:00:00Z")}}));
    desk.clock.advance(3600);
    REQUIRE(
        desk.take(desk.work, "times",
                  {{QStringLiteral("started_at"), QStringLiteral("2026-03-02T01:20:00.000Z")}}));
    CHECK(officeTime(desk.now(desk.work).startedAt).time() == QTime(9, 20));
    const auto closed = desk.Hall::step(desk.sitting, "close");
    REQUIRE(closed);
    CHECK(desk.status(desk.work) == ItemStatus::Done);
    CHECK(desk.status(desk.reports) == ItemStatus::Done);
    CHECK(desk.now(desk.work).endedAt == desk.read().get(desk.sitting)->closedAt);
    AgendaItem late = desk.now(desk.work);
    late.title = QStringLiteral("另一个报告");
    CHECK_FALSE(desk.book().update(late)); // the agenda stands
    late = desk.now(desk.work);
    late.decision = QStringLiteral("会议听取了报告");
    CHECK(desk.book().update(late)); // what came of it is still written
    CHECK_FALSE(desk.take(desk.vote, "start"));
    CHECK_FALSE(desk.take(desk.vote, "up"));
    CHECK(desk.take(desk.vote, "skip", MeetingDesk::reason("时间不够")));
    AgendaItem fresh;
    fresh.sitting = desk.sitting;
    fresh.title = QStringLiteral("补一项");
    CHECK_FALSE(desk.book().insert(fresh));
    REQUIRE(desk.book().undo());
    REQUIRE(desk.book().undo());
    const auto opened = desk.book().undo();
    INFO((opened ? std::string() : why(opened.error())));
    REQUIRE(opened); // the closing
    CHECK(desk.status(desk.work) == ItemStatus::Running);
}

TEST_CASE("agenda: hostile items are refused") {
    AgendaDesk desk;
    const auto with = [&](auto set) {
        AgendaItem i;
        i.sitting = desk.sitting;
        i.title = QStringLiteral("某项");
        set(i);
        return desk.book().insert(i);
    };
    CHECK(with([](AgendaItem&) {}));
    CHECK_FALSE(with([](AgendaItem& i) { i.title.clear(); }));
    CHECK_FALSE(with([](AgendaItem& i) { i.minutes = -1; }));
    CHECK_FALSE(with([](AgendaItem& i) { i.minutes = 100000; }));
    CHECK_FALSE(with([](AgendaItem& i) { i.day = 99; }));
    CHECK_FALSE(with([](AgendaItem& i) { i.position = 10000; }));
    CHECK_FALSE(with([](AgendaItem& i) { i.starts = QStringLiteral("25:99"); }));
    CHECK_FALSE(with([](AgendaItem& i) { i.status = ItemStatus::Done; }));
    const auto other = desk.planned(QDate(2026, 5, 1));
    CHECK_FALSE(with([&](AgendaItem& i) {
        i.sitting = other;
        i.parent = Id<AgendaItem>(desk.work.id);
    }));
    Id<AgendaItem> deep(desk.work.id);
    for (int level = 2; level < deepestItem; ++level)
        deep = Id<AgendaItem>(desk.item(desk.sitting, QStringLiteral("层"), 0, deep).id);
    CHECK_FALSE(with([&](AgendaItem& i) { i.parent = deep; }));
}

TEST_CASE("agenda text: lines as people write them become a tree") {
    const auto lines = readAgendaText(QStringLiteral(
        "一、开幕式（10分钟）\n二、听取报告\n（一）工会工作报告；\n（二）经费收支报告 (约20分钟)\n"
        "  1. 收入\n  2. 支出\n三、表决集体合同草案\n\n四、闭幕"));
    REQUIRE(lines.size() == 8);
    const QList<int> depths{0, 0, 1, 1, 2, 2, 0, 0};
    for (int i = 0; i < 8; ++i)
        CHECK(lines[i].depth == depths[i]);
    CHECK(lines[0].minutes == 10);
    CHECK(lines[0].title == QStringLiteral("开幕式"));
    CHECK(lines[3].minutes == 20);
    CHECK(lines[3].title == QStringLiteral("经费收支报告"));
    CHECK(lines[2].title == QStringLiteral("工会工作报告"));
    CHECK(lines[6].type == ItemType::Vote);
    const auto numbered =
        readAgendaText(QStringLiteral("1 开场\n2. 报告\n2.1 工作报告\n2.2 财务\n3、选举"));
    REQUIRE(numbered.size() == 5);
    CHECK(numbered[2].depth == 1);
    CHECK(numbered[4].depth == 0);
    CHECK(numbered[4].title == QStringLiteral("选举"));
    CHECK(readAgendaText(QStringLiteral("2026年工作报告")).first().title ==
          QStringLiteral("2026年工作报告")); // a year is no number of an item
    CHECK(readAgendaText(QString()).isEmpty());
    CHECK(readAgendaText(QStringLiteral("——\n一、\n。")).isEmpty());
}

TEST_CASE("agenda text: the step makes items once") {
    MeetingDesk desk;
    const auto sitting =
        desk.planned(QDate(2026, 6, 10), QStringLiteral("一、报告\n（一）工作报告\n二、表决"));
    const Plan p = desk.plan(sitting);
    REQUIRE(desk.take(p, "take_agenda"));
    CHECK(desk.titles(sitting) == QStringList{QStringLiteral("1 报告"),
                                              QStringLiteral("1.1 工作报告"),
                                              QStringLiteral("2 表决")});
    CHECK_FALSE(desk.take(p, "take_agenda"));
    REQUIRE(desk.book().undo());
    CHECK(desk.titles(sitting).isEmpty());
    const auto empty = desk.planned(QDate(2026, 7, 10));
    CHECK_FALSE(desk.take(desk.plan(empty), "take_agenda"));
}

TEST_CASE("agenda: what was dealt with is not thrown away, and what was public stays so") {
    AgendaDesk desk;
    const auto gone = [&](const AgendaItem& i) {
        return bool(desk.book().remove(AgendaItem::kind(), i.id));
    };
    const AgendaItem spare = desk.item(desk.sitting, QStringLiteral("备选"), 5);
    CHECK(gone(spare)); // planned: nothing happened yet
    desk.openNow(desk.sitting);
    REQUIRE(desk.take(desk.opening, "start"));
    CHECK_FALSE(gone(desk.opening));
    REQUIRE(desk.take(desk.opening, "finish"));
    CHECK_FALSE(gone(desk.opening));
    REQUIRE(desk.take(desk.money, "skip", MeetingDesk::reason("材料未备齐")));
    CHECK_FALSE(gone(desk.money)); // the minutes say why
    REQUIRE(desk.book().undo());   // the step can still be taken back
    REQUIRE(desk.book().undo());
    REQUIRE(desk.book().undo());
    CHECK(desk.status(desk.opening) == ItemStatus::Planned);
    CHECK(gone(desk.money));
    REQUIRE(desk.take(desk.opening, "start"));
    REQUIRE(desk.Hall::step(desk.sitting, "close"));
    CHECK_FALSE(gone(desk.vote)); // never called, and the minutes are not signed yet
    const auto change = [&](const std::function<void(AgendaItem&)>& edit) {
        AgendaItem copy = desk.now(desk.vote);
        edit(copy);
        return bool(desk.book().update(copy));
    };
    CHECK_FALSE(change([](AgendaItem& i) { i.internal = true; }));
    CHECK_FALSE(change([](AgendaItem& i) { i.document = QStringLiteral("另一份材料"); }));
    CHECK_FALSE(change([](AgendaItem& i) { i.position = 1; }));
    CHECK(change([](AgendaItem& i) { i.decision = QStringLiteral("未表决"); }));
    REQUIRE(desk.book().undo());
    REQUIRE(desk.book().undo()); // opens the sitting again
    CHECK(gone(desk.vote));
}

TEST_CASE("sitting's notice: when, where, what about, how many must come, by which rule") {
    MeetingDesk desk;
    const Id<Sitting> id =
        desk.planned(desk.read().today().addDays(30), QStringLiteral("一、审议报告"));
    const auto text = [&] {
        const auto made = sittingNotice(desk.read(), id);
        REQUIRE(made);
        QString all;
        for (const report::Block& block : made->blocks)
            if (const auto* p = std::get_if<report::Paragraph>(&block.as))
                for (const auto& run : p->runs)
                    all += run.text + u'\n';
            else if (const auto* k = std::get_if<report::KeyValues>(&block.as))
                for (const auto& item : k->items)
                    all += item.name + u'=' + item.value + u'\n';
        return all;
    };
    const QString said = text();
    CHECK(said.contains(QStringLiteral("职工之家礼堂")));
    CHECK(said.contains(QStringLiteral("一、审议报告")));
    CHECK(said.contains(QStringLiteral("Deputies: 9")));
    CHECK(said.contains(QStringLiteral("6 of 9 deputies"))); // two thirds
    CHECK(said.contains(Rules::inForce(desk.read()).cite(rule::quorum)));
    REQUIRE(desk.book().step(Sitting::kind(), id.raw(), QStringLiteral("cancel"),
                             {{QStringLiteral("reason"), QStringLiteral("改期")}}));
    CHECK_FALSE(sittingNotice(desk.read(), id));
}
