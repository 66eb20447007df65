// SPDX-License-Identifier: GPL-3.0-or-later
// Keying 3,000 papers of 20 items, as the counting desk does it: what every key costs, what the key
// that writes a bundle costs, and what looking at the whole count costs.
#include "core/ballots/counting_desk.h"
#include "core/ballots/result.h"
#include "core/congress/roll.h"
#include "core/office/office.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>

using namespace zhijia;

namespace {

void say(const char* what, QList<qint64> micros) {
    std::sort(micros.begin(), micros.end());
    const auto at = [&](int per) {
        return static_cast<double>(micros[qMin(micros.size() - 1, micros.size() * per / 1000)]) /
               1000;
    };
    std::printf("%-34s n %6lld   median %8.3f ms   99th %8.3f ms   worst %8.3f ms\n", what,
                static_cast<long long>(micros.size()), at(500), at(990), at(1000));
    std::fflush(stdout);
}

template <class Work>
qint64 timed(Work work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.nsecsElapsed() / 1000;
}

template <class T>
void must(const T& done) {
    if (!done) {
        std::fprintf(stderr, "%s\n", done.error().first().text.toUtf8().constData());
        std::exit(1);
    }
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    constexpr int papers = 3'000, items = 20, bundleSize = 50;
    QTemporaryDir folder;
    auto office =
        Office::create(folder.filePath(QStringLiteral("office.zhijia")), QStringLiteral("测试工会"))
            .value();
    Book& book = office->book();
    const Reader& reader = office->read();
    Term term;
    term.from = reader.today().addYears(-1);
    must(book.insert(term));
    must(book.change({"bench", "deputies"}, [&](Txn& txn) -> Outcome<void> {
        QList<Id<Member>> members;
        for (int i = 0; i < papers; ++i) {
            Member m;
            m.name = QStringLiteral("代表%1").arg(i);
            if (auto ok = txn.insert(m); !ok)
                return refuse(ok.error());
            members << Id<Member>(m.id);
        }
        return electFromMembers(txn, Id<Term>(term.id), {}, members, DeputyCategory::None,
                                {{QStringLiteral("note"), QStringLiteral("见记录")}})
            .map([](const auto&) {});
    }));
    Sitting sitting;
    sitting.term = Id<Term>(term.id);
    sitting.heldOn = reader.today();
    must(book.insert(sitting));
    must(book.step(Sitting::kind(), sitting.id, QStringLiteral("call")));
    must(book.change({"bench", "roll"}, [&](Txn& txn) -> Outcome<void> {
        for (const RawId id : txn.ids(Attendance::kind()))
            if (auto ok = txn.step(Attendance::kind(), id, QStringLiteral("check_in")); !ok)
                return ok;
        return {};
    }));
    must(book.step(Sitting::kind(), sitting.id, QStringLiteral("open")));
    Ballot ballot;
    ballot.sitting = Id<Sitting>(sitting.id);
    ballot.title = QStringLiteral("二十项表决");
    must(book.insert(ballot));
    for (int i = 0; i < items; ++i) {
        BallotItem item;
        item.ballot = Id<Ballot>(ballot.id);
        item.title = QStringLiteral("事项%1").arg(i + 1);
        must(book.insert(item));
    }
    must(book.step(Ballot::kind(), ballot.id, QStringLiteral("open")));
    must(book.step(Ballot::kind(), ballot.id, QStringLiteral("collect"),
                   {{QStringLiteral("issued"), papers}, {QStringLiteral("returned"), papers}}));
    must(book.step(Ballot::kind(), ballot.id, QStringLiteral("count")));
    ballot = *reader.get(Id<Ballot>(ballot.id));
    const auto counts = countsOf(reader, Id<Ballot>(ballot.id));
    const BallotShape shape = shapeOf(reader, ballot);
    QList<qint64> keys, enters, bundles, looks;
    for (const BallotCount& count : counts) {
        CountingDesk desk(shape);
        for (int p = 0; p < papers; ++p) {
            for (int i = 0; i < items; ++i)
                keys << timed([&] { (void)desk.key(QLatin1Char("1123"[(p * 7 + i * 3) % 4])); });
            enters << timed([&] { (void)desk.enter(); });
            if (desk.papers().size() < bundleSize)
                continue;
            bundles << timed([&] {
                BallotBundle bundle;
                bundle.count = Id<BallotCount>(count.id);
                bundle.marks = printPapers(shape, desk.take());
                must(book.insert(bundle));
            });
            looks << timed(
                [&] { (void)countTotals(reader, ballot, shape, Id<BallotCount>(count.id)); });
        }
        must(book.step(BallotCount::kind(), count.id, QStringLiteral("submit")));
    }
    say("a mark keyed", keys);
    say("Enter: the next paper", enters);
    say("a bundle of 50 written", bundles);
    say("all bundles added up anew", looks);
    std::printf("result settled in %.1f ms\n",
                static_cast<double>(timed(
                    [&] { must(book.step(Ballot::kind(), ballot.id, QStringLiteral("agree"))); })) /
                    1000);
    return 0;
}
