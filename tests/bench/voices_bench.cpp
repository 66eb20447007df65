// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for with 200,000 opinions and 20,000 measures: the page of what is due, each
// keystroke of a search, a jump, the first rows of every order and filter, the hint at the same
// thing said elsewhere. Usage: bench-voices FOLDER [OPINIONS] [MEASURES] (makes the office there).
#include "core/office/dues.h"
#include "core/office/office.h"
#include "core/opinions/opinion.h"
#include "tests/bench/timing.h"
#include <QCoreApplication>
#include <QRandomGenerator>

using namespace zhijia;
using namespace zhijia::bench;

namespace {

const char* const places[] = {"分拨中心", "装卸区",   "职工食堂", "通勤班车", "夜班宿舍",
                              "培训教室", "配送站点", "停车场",   "更衣室",   "职工书屋"};
const char* const wishes[] = {
    "高温补贴没有按月发放", "充电桩太少", "开放时间太短",     "设备老旧",
    "夜间照明不足",         "人手不够",   "安全培训流于形式", "排班不公示"};
constexpr OpinionStatus opinionStates[] = {OpinionStatus::Received, OpinionStatus::Assigned,
                                           OpinionStatus::Answered, OpinionStatus::Rated,
                                           OpinionStatus::Closed,   OpinionStatus::Closed,
                                           OpinionStatus::Closed,   OpinionStatus::Closed};

QString any(const auto& list, QRandomGenerator& random) {
    return QString::fromUtf8(list[random.bounded(static_cast<int>(std::size(list)))]);
}

Outcome<void> fill(Txn& txn, int opinions, int measures, QRandomGenerator& random) {
    QList<Id<Unit>> units;
    for (int i = 0; i < 30; ++i) {
        Unit u;
        u.name = QStringLiteral("分公司%1").arg(i);
        if (auto ok = txn.insert(u); !ok)
            return refuse(ok.error());
        units << Id<Unit>(u.id);
    }
    txn.expect(Opinion::kind(), opinions);
    for (int i = 0; i < opinions; ++i) {
        Opinion o;
        o.text = QStringLiteral("%1%2，请有关部门尽快研究解决。")
                     .arg(any(places, random), any(wishes, random));
        o.category = VoiceClass(1 + random.bounded(6));
        o.receivedOn = txn.today().addDays(-random.bounded(900));
        o.fromUnit = units[random.bounded(30)];
        o.unit = units[random.bounded(30)];
        o.responsible = QStringLiteral("王%1").arg(random.bounded(300));
        o.authorName = QStringLiteral("李%1").arg(random.bounded(5000));
        o.urgency = random.bounded(10) == 0 ? Urgency::Urgent : Urgency::Ordinary;
        o.status = opinionStates[random.bounded(static_cast<int>(std::size(opinionStates)))];
        if (o.status != OpinionStatus::Received)
            o.assignedOn = o.receivedOn;
        if (o.status >= OpinionStatus::Answered) {
            o.answerKind = AnswerKind(1 + random.bounded(4));
            o.answer = QStringLiteral("已安排落实。");
            o.answeredOn = o.receivedOn;
        }
        if (o.status >= OpinionStatus::Rated) {
            o.rating = Satisfaction(1 + random.bounded(3));
            o.ratedOn = o.answeredOn;
        }
        if (o.status == OpinionStatus::Closed)
            o.closedOn = o.answeredOn;
        if (auto ok = txn.insert(o); !ok)
            return refuse(ok.error());
    }
    txn.expect(Measure::kind(), measures);
    for (int i = 0; i < measures; ++i) {
        Measure m;
        m.title = QStringLiteral("整改%1：%2").arg(any(places, random), any(wishes, random));
        m.promisedOn = txn.today().addDays(-random.bounded(900));
        m.dueOn = m.promisedOn.addDays(30 + random.bounded(300));
        m.unit = units[random.bounded(30)];
        m.responsible = QStringLiteral("王%1").arg(random.bounded(300));
        m.status = random.bounded(3) == 0 ? MeasureStatus::InProgress : MeasureStatus::Confirmed;
        if (m.status == MeasureStatus::Confirmed) {
            m.outcome = MeasureOutcome(1 + random.bounded(3));
            m.endedOn = qMin(m.dueOn, txn.today());
            m.confirmedOn = m.endedOn;
            m.result = QStringLiteral("已办理。");
            m.endReason = QStringLiteral("见记录。");
        }
        if (auto ok = txn.insert(m); !ok)
            return refuse(ok.error());
    }
    return {};
}

/// A list as ui/list/record_model.cpp asks for it.
void measureList(const Reader& reader, const Kind& kind, QRandomGenerator& random,
                 const std::vector<const char*>& filters) {
    const QString sorted = QString::fromUtf8(kind.defaultSort);
    const QString name = kind.labelText();
    const QList<RawId> ids = reader.ids(kind, Query().by(sorted));
    const auto firstRows = [&](Query query) {
        return timed(
            [&] { (void)reader.byIds(kind, reader.ids(kind, query.first(200)).mid(0, 40)); });
    };
    QList<qint64> keys, jumps;
    for (int i = 0; i < 200; ++i) {
        const RawId id = ids[random.bounded(static_cast<int>(ids.size()))];
        const QString title = reader.title(kind, id);
        for (int n = 1; n <= 8; ++n) {
            Query query;
            query.find = title.mid(0, n);
            query.findAtMost = 1000;
            keys << firstRows(query.by(sorted));
        }
    }
    say(QStringLiteral("search in %1").arg(name), keys);
    for (int i = 0; i < 2000; ++i)
        jumps << timed([&] {
            const int at = random.bounded(static_cast<int>(ids.size()) - 50);
            (void)reader.byIds(kind, ids.mid(at, 50));
        });
    say(QStringLiteral("jump in %1 (50 rows)").arg(name), jumps);
    for (const Field& f : kind.fields) {
        if (!f.has(Field::Listed))
            continue;
        QList<qint64> times;
        for (int i = 0; i < 100; ++i)
            times << firstRows(Query().by(QString::fromUtf8(f.key), i % 2 == 1));
        say(QStringLiteral("first rows in %1 by %2").arg(name, QString::fromUtf8(f.key)), times);
    }
    for (const char* k : filters) {
        const QString key = QString::fromUtf8(k);
        QList<qint64> times;
        const auto values = reader.countBy(kind, key);
        for (int i = 0; i < 100; ++i)
            times << firstRows(Query().eq(key, values[i % values.size()].first).by(sorted));
        say(QStringLiteral("first rows in %1 where %2 is").arg(name, key), times);
    }
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const int opinions = argc > 2 ? QByteArray(argv[2]).toInt() : 200'000;
    const int measures = argc > 3 ? QByteArray(argv[3]).toInt() : 20'000;
    auto office =
        Office::create(folder + QStringLiteral("/voices.zhijia"), QStringLiteral("测试工会"))
            .value();
    QRandomGenerator random(11);
    const qint64 filled = timed([&] {
        const auto done = office->book().change(
            {"bench", "fill"}, [&](Txn& txn) { return fill(txn, opinions, measures, random); });
        if (!done) {
            std::fprintf(stderr, "%s\n", done.error().first().text.toUtf8().constData());
            std::exit(1);
        }
    });
    const Reader& reader = office->read();
    std::printf(
        "opinions %d, measures %d, filled in %.1f s; waiting: opinions %lld, measures %lld\n",
        opinions, measures, static_cast<double>(filled) / 1e6,
        static_cast<long long>(reader.count(
            Opinion::kind(), Query().is(QStringLiteral("next_due"), Condition::NotNull))),
        static_cast<long long>(reader.count(
            Measure::kind(), Query().is(QStringLiteral("next_due"), Condition::NotNull))));
    QList<qint64> home, all;
    for (int i = 0; i < 100; ++i)
        home << timed([&] {
            // What the page asks, with the titles it writes beside each line.
            for (const Due& due : earliestDues(reader, reader.today(), 200).dues)
                (void)reader.title(*kindByName(due.kind), due.record);
        });
    say(QStringLiteral("the page of what is due"), home);
    for (int i = 0; i < 3; ++i)
        all << timed([&] { (void)duesOf(reader, reader.today()); });
    say(QStringLiteral("everything that is due (command line)"), all);
    measureList(reader, Opinion::kind(), random,
                {"status", "category", "urgency", "rating", "unit", "from_unit"});
    measureList(reader, Measure::kind(), random, {"status", "kept", "unit"});

    const QList<RawId> ids = reader.ids(Opinion::kind(), Query().by(QStringLiteral("number")));
    QList<qint64> alike, deeds;
    for (int i = 0; i < 50; ++i) {
        auto o = *reader.get(Id<Opinion>(ids[random.bounded(static_cast<int>(ids.size()))]));
        alike << timed([&] { (void)alikeOpinions(reader, o); });
        o.note = QStringLiteral("备注%1").arg(i);
        deeds << timed([&] { (void)office->book().update(o); });
    }
    say(QStringLiteral("the same said elsewhere (beside the form)"), alike);
    say(QStringLiteral("a deed: one opinion changed"), deeds);
    return 0;
}
