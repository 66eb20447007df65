// SPDX-License-Identifier: GPL-3.0-or-later
// A promise from the first day to the confirmed end, and every wrong move on the way.
#include "core/files/attachment.h"
#include "tests/measures/board.h"

using namespace zhijia;
using zhijia::test::Board;
using zhijia::test::why;

TEST_CASE("measure: without an owner or a date it is no promise") {
    Board o;
    Measure m = o.promise("修好暖气");
    m.unit = {};
    Board::no(o.book().insert(m), "has no owner");
    for (const char* nobody : {"。", "-", "……"}) {
        m.unitName = QString::fromUtf8(nobody);
        Board::no(o.book().insert(m), "has no owner");
    }
    m = o.promise("修好暖气", QDate());
    Board::no(o.book().insert(m), "missing");
    m = o.promise("修好暖气", QDate(2026, 2, 1));
    m.promisedOn = QDate(2026, 2, 20);
    Board::no(o.book().insert(m), "before it was promised");
    m = o.promise("修好暖气");
    m.promisedOn = QDate(2026, 3, 3);
    Board::no(o.book().insert(m), "still to come");
    const auto refused = o.book().change({"test", "make"}, [&](Txn& txn) -> Outcome<void> {
        const auto made = createMeasure(txn, {{}, {}, QStringLiteral("修好暖气"), {}, o.shop});
        return made ? Outcome<void>() : refuse(made.error());
    });
    Board::no(refused, "no date by which it is done");
    CHECK(o.read().count<Measure>() == 0);
    m = o.promise("修好暖气");
    m.unit = {};
    m.unitName = QStringLiteral("物业公司"); // an owner that is none of the units
    m.responsible = QStringLiteral("-");     // nobody, by another sign
    const auto done = o.book().insert(m);
    REQUIRE(done);
    CHECK(why(done->notes).find("Nobody is named") != std::string::npos);
}

TEST_CASE("measure: it runs, is extended with its reasons, ends, is taken back and confirmed") {
    Board o;
    const auto id = o.made("给站点换保暖车");
    CHECK(o.of(id).number == QStringLiteral("2026-001"));
    CHECK(o.of(id).status == MeasureStatus::Open);
    CHECK(o.of(id).promisedOn == QDate(2026, 3, 2));
    CHECK(o.of(id).unitName == QStringLiteral("设备部"));

    // The date moves back by the step only.
    Measure edited = o.of(id);
    edited.dueOn = QDate(2026, 5, 1);
    Board::no(o.book().update(edited), "only with a reason");
    Board::no(o.step(id, "extend", Board::with({{"to", "2026-05-01"}})), "missing");
    Board::no(o.step(id, "extend", Board::with({{"to", "2026-03-20"}, {"reason", "车未到"}})),
              "due on 2026-04-01 already");
    Board::ok(o.step(id, "extend", Board::with({{"to", "2026-05-01"}, {"reason", "车未到"}})));
    Board::ok(o.step(id, "extend", Board::with({{"to", "2026-06-01"}, {"reason", "手续未完"}})));
    CHECK(o.of(id).firstDueOn == QDate(2026, 4, 1));
    CHECK(o.of(id).dueOn == QDate(2026, 6, 1));
    CHECK(o.of(id).extensions == 2);
    const QString log = o.of(id).extensionLog;
    for (const char* part : {"2026-04-01", "2026-05-01", "2026-06-01", "车未到", "手续未完"})
        CHECK(log.contains(QString::fromUtf8(part)));

    // A note of progress begins it by itself; one of tomorrow is none.
    ProgressNote n;
    n.measure = id;
    n.text = QStringLiteral("已订购十二辆");
    n.on = QDate(2026, 3, 3);
    Board::no(o.book().insert(n), "still to come");
    n.on = QDate();
    Board::ok(o.book().insert(n));
    CHECK(o.of(id).status == MeasureStatus::InProgress);
    CHECK(notesOf(o.read(), id).front().on == QDate(2026, 3, 2));
    REQUIRE(o.book().change({"test", "picture"}, [&](Txn& txn) -> Outcome<void> {
        const auto file = attachBytes(txn, ProgressNote::kind(), n.id, QStringLiteral("车.png"),
                                      QByteArray("not really a picture"));
        return file ? Outcome<void>() : refuse(file.error());
    }));

    Board::no(o.step(id, "finish"), "missing");
    Board::no(o.step(id, "finish", Board::with({{"result", "已换"}, {"on", "2026-02-01"}})),
              "promised only on");
    Board::no(o.step(id, "confirm"), "not possible now");
    Board::no(o.step(id, "finish_partly", Board::with({{"result", "换了八辆"}})), "missing");
    Board::no(o.step(id, "give_up"), "missing");
    Board::ok(o.step(id, "finish", Board::with({{"result", "十二辆全部到位"}})));
    CHECK(o.of(id).kept == MeasureKept::OnTime);

    // What was promised stands now.
    edited = o.of(id);
    edited.title = QStringLiteral("另一件事");
    Board::no(o.book().update(edited), "what was promised stands");
    Board::no(o.step(id, "extend", Board::with({{"to", "2027-05-01"}, {"reason", "x"}})),
              "not possible now");
    Board::no(o.book().remove(Measure::kind(), id.raw()), "it stands");

    Board::ok(o.step(id, "take_back", Board::with({{"reason", "两辆没有暖风"}})));
    CHECK(o.of(id).kept == MeasureKept::None);
    CHECK(o.of(id).isRunning());
    o.day(2026, 6, 2);
    Board::ok(o.step(id, "finish", Board::with({{"result", "补齐"}})));
    CHECK(o.of(id).kept == MeasureKept::Late);
    const auto before = o.of(id);
    const auto confirmed = o.step(id, "confirm", Board::with({{"by", "工会"}}));
    Board::ok(confirmed);
    CHECK(o.of(id).isOver());
    Board::no(o.book().update(n), "over");
    // Undo brings back exactly what was.
    Board::ok(o.book().undo(confirmed->deed));
    for (const Field& f : Measure::kind().fields)
        CHECK(f.get(o.of(id)) == f.get(before));
}

TEST_CASE("measure: numbers count within the year of the promise and are not given twice") {
    Board o;
    Measure old = o.promise("旧事", QDate(2026, 1, 10));
    old.promisedOn = QDate(2025, 12, 30);
    Board::ok(o.book().insert(old));
    CHECK(o.of(Id<Measure>(old.id)).number == QStringLiteral("2025-001"));
    Measure own = o.promise("自带编号");
    own.number = QStringLiteral("2026-001");
    Board::ok(o.book().insert(own));
    CHECK(o.of(o.made("又一件")).number == QStringLiteral("2026-002"));
    Measure twice = o.promise("重号");
    twice.number = QStringLiteral("2026-001");
    Board::no(o.book().insert(twice), "belongs to");
}

TEST_CASE("measure: it knows where it came from, and the meetings that asked for it get it back") {
    Board o;
    const Member who = o.member(QStringLiteral("张三"));
    const SourceRef source = sourceOf(Id<Member>(who.id)), series = sourceOf(o.company);
    QList<Id<Measure>> ids;
    const auto done = o.book().change({"test", "make"}, [&](Txn& txn) -> Outcome<void> {
        for (const char* title : {"甲", "乙", "丙", "丁"}) {
            NewMeasure made{source, series, QString::fromUtf8(title)};
            made.unit = o.shop;
            made.responsible = QStringLiteral("李工");
            made.dueOn = QDate(2026, 4, 1).addDays(ids.size());
            const auto id = createMeasure(txn, made);
            if (!id)
                return refuse(id.error());
            ids << *id;
        }
        return {};
    });
    Board::ok(done);
    CHECK(o.of(ids[0]).source == QStringLiteral("张三"));
    CHECK(sourceTitle(o.read(), source) == QStringLiteral("Member: 张三"));
    CHECK(measuresOf(o.read(), source).size() == 4);
    CHECK(measuresOf(o.read(), {}).empty());
    Board::ok(o.step(ids[0], "finish", Board::with({{"result", "好了"}})));
    Board::ok(o.step(ids[1], "give_up", Board::with({{"reason", "没有场地"}})));
    Board::ok(o.step(ids[2], "withdraw", Board::with({{"reason", "重复"}})));
    auto undone = undoneMeasures(o.read(), series);
    REQUIRE(undone.size() == 2);
    CHECK(undone[0].id == ids[1].raw()); // it was given up: the meeting hears why
    CHECK(explanation(o.read(), undone[0]).contains(QStringLiteral("没有场地")));
    CHECK(measuresOfSeries(o.read(), series).size() == 4);
    CHECK(undoneMeasures(o.read(), sourceOf(o.shop)).empty());
    const auto carry = [&](Id<Measure> id) {
        return o.book().change({"test", "carry"}, [&](Txn& txn) {
            return carryOver(txn, id, sourceOf(o.shop), QDate(2026, 3, 2));
        });
    };
    Board::ok(carry(ids[3]));
    CHECK(o.of(ids[3]).carried == 1);
    CHECK(notesOf(o.read(), ids[3]).front().text.contains(QStringLiteral("设备部")));
    Board::no(carry(ids[2]), "is over");

    // A source is typed in a shell; its name stays when the record is gone.
    Measure typed = o.promise("手工录入");
    typed.source = QStringLiteral("member:张三");
    Board::ok(o.book().insert(typed));
    CHECK(o.of(Id<Measure>(typed.id)).sourceRef() == source);
    Measure wrong = o.promise("来源不明");
    wrong.source = QStringLiteral("member:李四");
    Board::no(o.book().insert(wrong), "李四");
    wrong.source = QStringLiteral("区委书记现场办公会");
    Board::ok(o.book().insert(wrong));
    CHECK(o.of(Id<Measure>(wrong.id)).sourceRef().isNull());
    Board::ok(o.book().remove(Member::kind(), who.id));
    Measure later = o.of(Id<Measure>(typed.id));
    later.note = QStringLiteral("x");
    Board::ok(o.book().update(later));
    CHECK(o.of(Id<Measure>(typed.id)).source == QStringLiteral("张三"));
}

TEST_CASE("measure: every step from every state goes where its row says, or nowhere and in words") {
    Board o;
    const Params all =
        Board::with({{"reason", "因故"}, {"result", "已办"}, {"to", "2026-12-01"}, {"by", "工会"}});
    const Kind& kind = Measure::kind();
    const Field& status = *kind.field(u"status");
    int refused = 0, done = 0;
    for (const EnumItem& item : status.options->items)
        for (const Step& step : kind.flow->steps) {
            const QString state = QString::fromUtf8(item.name);
            if (state.isEmpty())
                continue;
            const auto id = o.made("某事");
            Measure m = o.of(id);
            status.set(m, state);
            if (m.hasEnded() || m.isOver())
                m.endedOn = QDate(2026, 3, 2);
            if (m.status == MeasureStatus::Confirmed)
                m.outcome = MeasureOutcome::Done;
            REQUIRE(
                o.book().change({"test", "state"}, [&](Txn& txn) { return txn.relink(kind, m); }));
            const auto before = o.of(id);
            Params params;
            for (const Param& p : step.params)
                if (all.contains(QString::fromUtf8(p.key)))
                    params.insert(QString::fromUtf8(p.key), all.value(QString::fromUtf8(p.key)));
            const auto result = o.step(id, step.verb, params);
            INFO(item.name << " " << step.verb);
            const bool mayStart = std::ranges::any_of(
                step.from, [&](const char* s) { return state == QLatin1StringView(s); });
            CHECK(result.has_value() == mayStart);
            if (!result) {
                ++refused;
                continue;
            }
            ++done;
            CHECK(status.get(o.of(id)).toString() ==
                  (*step.to ? QString::fromUtf8(step.to) : state));
            Board::ok(o.book().undo(result->deed));
            for (const Field& f : kind.fields)
                CHECK(f.get(o.of(id)) == f.get(before));
        }
    CHECK(refused > 30);
    CHECK(done > 15);
}
