// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for with 100,000 proposals: each keystroke of a search, a jump, the first
// rows of every order and of every filter, the hint at similar ones. Usage: bench-proposals FOLDER
// [N] (makes the office there).
#include "core/office/office.h"
#include "core/proposals/handling.h"
#include "core/proposals/similar.h"
#include "core/proposals/statistics.h"
#include "tests/bench/timing.h"
#include <QCoreApplication>
#include <QRandomGenerator>

using namespace zhijia;
using namespace zhijia::bench;

namespace {

const char* const places[] = {"分拨中心", "装卸区",   "职工食堂", "通勤班车", "夜班宿舍",
                              "培训教室", "配送站点", "停车场",   "更衣室",   "职工书屋"};
const char* const wishes[] = {"改善高温作业条件", "增设充电桩", "延长开放时间", "更换老旧设备",
                              "提高补贴标准",     "增加人手",   "加强安全培训", "完善公示制度"};
const char* const classes[] = {"生产经营", "劳动保护", "薪酬福利", "生活后勤",
                               "教育培训", "民主管理", "文化体育", "其他"};
constexpr ProposalStatus states[] = {ProposalStatus::Submitted,  ProposalStatus::Docketed,
                                     ProposalStatus::Suggestion, ProposalStatus::Declined,
                                     ProposalStatus::Closed,     ProposalStatus::Closed};

void fill(Book& book, int howMany, QRandomGenerator& random) {
    const auto done = book.change({"bench", "fill"}, [&](Txn& txn) -> Outcome<void> {
        QList<Id<Unit>> units;
        for (int i = 0; i < 40; ++i) {
            Unit u;
            u.name = QStringLiteral("分公司%1").arg(i);
            if (auto ok = txn.insert(u); !ok)
                return refuse(ok.error());
            units << Id<Unit>(u.id);
        }
        Term term;
        term.from = txn.today().addYears(-1);
        term.to = txn.today().addYears(3);
        if (auto ok = txn.insert(term); !ok)
            return refuse(ok.error());
        QList<Id<Delegation>> delegations;
        for (int i = 0; i < 40; ++i) {
            Delegation d;
            d.term = Id<Term>(term.id);
            d.name = QStringLiteral("第%1代表团").arg(i + 1);
            if (auto ok = txn.insert(d); !ok)
                return refuse(ok.error());
            delegations << Id<Delegation>(d.id);
        }
        QList<Id<Deputy>> deputies;
        for (int i = 0; i < 3000; ++i) {
            Member m;
            m.name = QStringLiteral("代表%1").arg(i);
            m.unit = units[i % 40];
            m.mobile = QStringLiteral("138%1").arg(10000000 + i);
            if (auto ok = txn.insert(m); !ok)
                return refuse(ok.error());
            Deputy d;
            d.term = Id<Term>(term.id);
            d.member = Id<Member>(m.id);
            d.delegation = delegations[i % 40];
            d.status = DeputyStatus::Elected;
            d.electionNote = QStringLiteral("见记录");
            if (auto ok = txn.insert(d); !ok)
                return refuse(ok.error());
            deputies << Id<Deputy>(d.id);
        }
        QList<Id<ProposalCall>> calls;
        for (int i = 0; i < 20; ++i) {
            ProposalCall c;
            c.term = Id<Term>(term.id);
            c.name = QStringLiteral("第%1次征集").arg(i + 1);
            c.opensOn = txn.today().addDays(-30 * i - 40);
            c.closesOn = c.opensOn.addDays(30);
            if (auto ok = txn.insert(c); !ok)
                return refuse(ok.error());
            calls << Id<ProposalCall>(c.id);
            // Opened and closed: what came in by then is entered as it was.
            const Params opened{{QStringLiteral("on"), c.opensOn}};
            if (auto ok = txn.step(calls.last(), QStringLiteral("open"), opened); !ok)
                return refuse(ok.error());
            if (auto ok = txn.step(calls.last(), QStringLiteral("close")); !ok)
                return refuse(ok.error());
        }
        txn.expect(Proposal::kind(), howMany);
        const auto any = [&](const auto& list) {
            return QString::fromUtf8(list[random.bounded(static_cast<int>(std::size(list)))]);
        };
        for (int i = 0; i < howMany; ++i) {
            Proposal p;
            p.call = calls[i % 20];
            p.number = i / 20 + 1;
            p.title = QStringLiteral("关于%1%2的提案").arg(any(places), any(wishes));
            p.category = any(classes);
            p.grounds = QStringLiteral("职工反映较多，影响日常工作。");
            p.measure = QStringLiteral("由有关部门制定方案并组织落实。");
            p.proposer = deputies[random.bounded(3000)];
            p.status = states[random.bounded(static_cast<int>(std::size(states)))];
            p.submittedOn = txn.today();
            if (p.status != ProposalStatus::Submitted) {
                p.outcome = p.status == ProposalStatus::Declined     ? ScreeningOutcome::Declined
                            : p.status == ProposalStatus::Suggestion ? ScreeningOutcome::Suggestion
                                                                     : ScreeningOutcome::Docketed;
                p.screeningReason = QStringLiteral("经审查");
                p.screenedOn = txn.today();
            }
            if (p.status == ProposalStatus::Closed)
                p.satisfaction = Satisfaction(1 + random.bounded(3));
            if (auto ok = txn.insert(p); !ok)
                return refuse(ok.error());
        }
        return {};
    });
    if (!done) {
        std::fprintf(stderr, "%s\n", done.error().first().text.toUtf8().constData());
        std::exit(1);
    }
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const int howMany = argc > 2 ? QByteArray(argv[2]).toInt() : 100'000;
    auto office =
        Office::create(folder + QStringLiteral("/proposals.zhijia"), QStringLiteral("测试工会"))
            .value();
    const Kind& kind = Proposal::kind();
    QRandomGenerator random(7);
    const qint64 filled = timed([&] { fill(office->book(), howMany, random); });
    const Reader& reader = office->read();
    QList<RawId> ids;
    const qint64 sorted =
        timed([&] { ids = reader.ids(kind, Query().by(QStringLiteral("number"))); });
    std::printf("proposals %lld, filled in %.1f s, sorted ids in %.1f ms\n",
                static_cast<long long>(ids.size()), static_cast<double>(filled) / 1e6,
                static_cast<double>(sorted) / 1e3);

    // Each keystroke, as ui/list/record_model.cpp asks while somebody types.
    const auto key = [&](const QString& typed, QList<qint64>& into) {
        Query query;
        query.find = typed;
        query.findAtMost = 1000;
        query.first(200).by(QStringLiteral("number"));
        into << timed([&] { (void)reader.byIds(kind, reader.ids(kind, query).mid(0, 40)); });
        if (into.last() > 40'000 && qEnvironmentVariableIsSet("BENCH_SLOW"))
            std::printf("slow: %s\n", typed.toUtf8().constData());
    };
    QList<qint64> titles, people, numbers;
    for (int i = 0; i < 200; ++i) {
        const auto p = reader.get(Id<Proposal>(ids[random.bounded(static_cast<int>(ids.size()))]));
        for (int n = 1; n <= 8; ++n)
            key(p->title.mid(2, n), titles);
        for (int n = 1; n <= p->proposerName.size(); ++n)
            key(p->proposerName.left(n), people);
        for (const QString text = QString::number(*p->number); int n : {1, 2, 3, 4})
            key(text.left(n), numbers);
    }
    say(QStringLiteral("search by the subject"), titles);
    say(QStringLiteral("search by the proposer"), people);
    say(QStringLiteral("search by the number"), numbers);
    QList<qint64> jumps;
    for (int i = 0; i < 2000; ++i)
        jumps << timed([&] {
            (void)reader.byIds(kind,
                               ids.mid(random.bounded(static_cast<int>(ids.size()) - 50), 50));
        });
    say(QStringLiteral("jump in the sorted list (50 rows)"), jumps);

    const auto firstRows = [&](Query query) {
        return timed(
            [&] { (void)reader.byIds(kind, reader.ids(kind, query.first(200)).mid(0, 40)); });
    };
    for (const Field& f : kind.fields) {
        if (!f.has(Field::Listed))
            continue;
        QList<qint64> times;
        for (int i = 0; i < 100; ++i)
            times << firstRows(Query().by(QString::fromUtf8(f.key), i % 2 == 1));
        say(QStringLiteral("first rows by %1").arg(QString::fromUtf8(f.key)), times);
    }
    for (const char* k : {"status", "outcome", "category", "satisfaction", "unit", "delegation",
                          "call", "proposer"}) {
        const QString name = QString::fromUtf8(k);
        QList<qint64> times;
        const auto values = reader.countBy(kind, name);
        for (int i = 0; i < 100; ++i)
            times << firstRows(
                Query().eq(name, values[i % values.size()].first).by(QStringLiteral("number")));
        say(QStringLiteral("first rows where %1 is").arg(name), times);
    }
    QList<qint64> alike, deeds;
    for (int i = 0; i < 100; ++i) {
        const auto p = reader.get(Id<Proposal>(ids[random.bounded(static_cast<int>(ids.size()))]));
        alike << timed([&] { (void)similarTo(reader, *p); });
        Proposal changed = *p;
        changed.archiveNumber = QStringLiteral("档%1").arg(i);
        deeds << timed([&] { (void)office->book().update(changed); });
    }
    say(QStringLiteral("similar ones of a call (%1)").arg(howMany / 20), alike);
    say(QStringLiteral("a deed: one proposal changed"), deeds);
    const auto call = reader.get(Id<Proposal>(ids.first()))->call;
    QList<qint64> counts;
    for (int i = 0; i < 20; ++i)
        counts << timed([&] { (void)proposalStatistics(reader, call); });
    say(QStringLiteral("statistics of a call (%1)").arg(howMany / 20), counts);
    return 0;
}
