// SPDX-License-Identifier: GPL-3.0-or-later
// Speakers in order, the first item against an independent count, and undo and redo of everything.
#include "tests/joint/table.h"
#include <QRandomGenerator>

using namespace zhijia;
using namespace zhijia::test;

namespace {

QString orderOf(JointTable& t, Id<JointMeeting> id) {
    QString names;
    for (const JointSpeaker& s : speakersOf(t.read(), id))
        names += s.name;
    return names;
}

/// Every stored value of the room and of the measures, in order of ids.
QStringList everything(const Reader& reader) {
    QStringList rows;
    for (const Kind* kind : {&JointMeeting::kind(), &JointReview::kind(), &JointPaper::kind(),
                             &JointTopic::kind(), &JointSpeaker::kind(), &JointAttendance::kind(),
                             &Measure::kind(), &ProgressNote::kind()}) {
        QStringList keys{QStringLiteral("id")};
        for (const Field& f : kind->fields)
            keys << QString::fromUtf8(f.key);
        reader.each(*kind, keys, Query().by(QStringLiteral("id")), [&](const QVariantList& row) {
            QStringList line{QString::fromUtf8(kind->name)};
            for (const QVariant& value : row)
                line << value.toString();
            rows << line.join(u'|');
            return true;
        });
    }
    return rows;
}

} // namespace

TEST_CASE("joint: speakers come in their order, and the order can be changed") {
    JointTable t;
    const auto id = t.planned(t.today());
    t.topic(id, "x");
    const auto a = t.speaker(id, "甲"), b = t.speaker(id, "乙"), c = t.speaker(id, "丙");
    t.no(t.take(a, "up"), "comes first already");
    t.no(t.take(c, "down"), "comes last already");
    t.ok(t.take(c, "up"));
    CHECK(orderOf(t, id) == u8("甲丙乙"));
    t.ok(t.book().undo());
    CHECK(orderOf(t, id) == u8("甲乙丙"));
    t.ok(t.take(a, "down"));
    CHECK(orderOf(t, id) == u8("乙甲丙"));
    t.open(id);
    t.no(t.take(c, "speak"), "乙 comes before 丙.");
    t.no(t.take(a, "speak"), "乙 comes before 甲.");
    t.ok(t.take(b, "speak"));
    t.no(t.take(a, "up"), "comes first already"); // who spoke is not overtaken
    t.ok(t.take(a, "skip", JointTable::with({{"reason", u8("临时离会")}})));
    t.ok(t.take(c, "speak", JointTable::with({{"said", u8("三点建议")}})));
    CHECK(t.now(c).said == u8("三点建议"));
    t.no(t.book().remove(JointSpeaker::kind(), b.raw()), "has had the turn");
}

TEST_CASE("joint: property: whatever is moved, everybody speaks once and in turn") {
    for (quint32 seed = 1; seed <= 12; ++seed) {
        INFO(seed);
        QRandomGenerator random(seed);
        JointTable t;
        const auto id = t.planned(t.today());
        t.topic(id, "x");
        QList<Id<JointSpeaker>> ids;
        const int count = 2 + static_cast<int>(random.bounded(5));
        for (int i = 0; i < count; ++i) {
            JointSpeaker s;
            s.meeting = id;
            s.name = QString(QChar(u'A' + i));
            if (random.bounded(3) == 0)
                s.position = 1 + random.bounded(4); // typed by hand, perhaps twice
            ids << t.add(s);
        }
        t.open(id);
        int heard = 0;
        for (int step = 0; step < 60 && heard < count; ++step) {
            const auto one = ids[random.bounded(count)];
            const auto list = speakersOf(t.read(), id);
            const auto waits =
                std::ranges::find(list, JointSpeakerStatus::Listed, &JointSpeaker::status);
            REQUIRE(waits != list.end());
            const bool first = waits->id == one.raw();
            const bool listed = t.now(one).status == JointSpeakerStatus::Listed;
            const char* const verbs[] = {"speak", "up", "down", "speak"};
            const char* const verb = verbs[random.bounded(4)];
            const bool done = t.take(one, verb).has_value();
            if (qstrcmp(verb, "speak") == 0) {
                CHECK(done == (first && listed));
                heard += done;
            } else if (qstrcmp(verb, "up") == 0) {
                CHECK(done == (listed && !first));
            }
        }
        QStringList names;
        for (const JointSpeaker& s : speakersOf(t.read(), id))
            names << s.name;
        CHECK(names.size() == count);
        CHECK(names.removeDuplicates() == 0);
    }
}

TEST_CASE("joint: property: the first item holds what an independent count says") {
    for (quint32 seed = 1; seed <= 10; ++seed) {
        INFO(seed);
        QRandomGenerator random(seed);
        JointTable t;
        const auto id = t.planned(t.today());
        const auto topic = t.topic(id, "x");
        t.open(id);
        QList<Id<Measure>> all;
        const int count = 3 + static_cast<int>(random.bounded(12));
        for (int i = 0; i < count; ++i)
            all << t.promise(topic, "m", t.today().addDays(random.bounded(400)));
        t.decide(topic);
        t.ok(t.take(id, "close"));
        t.goTo(t.today().addDays(200));
        QSet<RawId> listed, undone, overdue;
        for (const auto& m : all) {
            listed << m.raw();
            const Params why = JointTable::with({{"reason", u8("原因")}, {"result", u8("结果")}});
            switch (random.bounded(6)) {
            case 0:
                t.ok(t.take(m, "finish", JointTable::with({{"result", u8("完成")}})));
                break;
            case 1:
                t.ok(t.take(m, "finish_partly", why));
                undone << m.raw();
                break;
            case 2:
                t.ok(t.take(m, "give_up", JointTable::with({{"reason", u8("原因")}})));
                undone << m.raw();
                break;
            case 3: // done and confirmed: told, and no more
                t.ok(t.take(m, "finish", JointTable::with({{"result", u8("完成")}})));
                t.ok(t.take(m, "confirm"));
                break;
            case 4:
                t.ok(t.take(m, "withdraw", JointTable::with({{"reason", u8("重复")}})));
                break;
            default:
                undone << m.raw();
                if (t.now(m).dueOn < t.today())
                    overdue << m.raw();
            }
        }
        // Another union's promise is none of this meeting's.
        Measure other;
        other.title = u8("别的");
        other.unitName = u8("别处");
        other.dueOn = t.today();
        t.add(other);
        const auto next = t.planned(t.today());
        t.topic(next, "y");
        t.inviteAll(next);
        t.ok(t.take(next, "convene"));
        QSet<RawId> inIt, open, late;
        for (const JointReview& r : reviewsOf(t.read(), next)) {
            inIt << r.measure.raw();
            if (r.isUndone())
                open << r.measure.raw();
            if (r.overdue)
                late << r.measure.raw();
            if (r.isUndone() && !t.now(r.measure).isRunning())
                CHECK_FALSE(r.explanation.isEmpty());
        }
        CHECK(inIt == listed);
        CHECK(open == undone);
        CHECK(late == overdue);
        const ReviewCount counted = countOf(reviewsOf(t.read(), next));
        CHECK(counted.undone == undone.size());
        CHECK(counted.overdue == overdue.size());
    }
}

TEST_CASE("joint: everything is undone, deed by deed, and comes back the same") {
    JointTable t;
    const QStringList before = everything(t.read());
    const qint64 from = t.read().newestDeed();
    t.held("新建驿站", t.today().addDays(20)); // what is signed stands: see below
    t.goTo(t.today().addDays(300));
    const auto next = t.planned(t.today());
    const auto topic = t.topic(next, "驿站");
    const auto paper = t.paper(next, "意见");
    const auto a = t.speaker(next, "甲");
    t.speaker(next, "乙");
    t.ok(t.take(a, "down"));
    t.open(next);
    t.ok(t.take(paper, "adopt"));
    t.promise(paper, "印发", t.today().addDays(10));
    t.ok(t.take(topic, "defer", JointTable::with({{"reason", u8("再调研")}})));
    for (const JointSpeaker& s : speakersOf(t.read(), next))
        t.ok(t.take(Id<JointSpeaker>(s.id), "speak"));
    t.explain(next);
    t.ok(t.take(next, "close"));
    t.minutes(next);
    const QStringList after = everything(t.read());
    const qint64 deeds = t.read().newestDeed() - from;
    REQUIRE(deeds > 30);
    for (qint64 i = 0; i < deeds; ++i) {
        INFO(i);
        t.ok(t.book().undo());
    }
    CHECK(everything(t.read()) == before);
    for (qint64 i = 0; i < deeds; ++i) {
        INFO(i);
        t.ok(t.book().redo());
    }
    CHECK(everything(t.read()) == after);
}
