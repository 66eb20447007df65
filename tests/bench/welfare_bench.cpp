// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for with very many needy-member files: whom a new standard would concern, the
// first rows of every order, each keystroke of a search, what is due. Usage: bench-welfare FOLDER
// [FILES] (makes the office there; 50,000 of them are judged, or as many as there are).
#include "core/base/name_maker.h"
#include "core/office/dues.h"
#include "core/office/office.h"
#include "core/welfare/preview.h"
#include "tests/bench/timing.h"
#include <QCoreApplication>
#include <QRandomGenerator>

using namespace zhijia;
using namespace zhijia::bench;

namespace {

constexpr int judged = 50'000;

Outcome<void> fill(Txn& txn, int files, QRandomGenerator& random) {
    const NameMaker names(3, txn.today());
    quint64 person = 0;
    const auto yuan = [&](int most) { return Money::fen(qint64(random.bounded(most)) * 100); };
    Unit unit;
    unit.name = QStringLiteral("迅达集团");
    if (auto ok = txn.insert(unit); !ok)
        return refuse(ok.error());
    txn.expect(NeedyFile::kind(), files);
    QList<Id<NeedyFile>> made;
    for (int i = 0; i < files; ++i) {
        const MadePerson who = names.person(person++);
        NeedyFile f;
        f.name = who.name;
        f.idNumber = who.id.print();
        f.number = QStringLiteral("2025-%1").arg(i + 1, 6, 10, QLatin1Char('0'));
        f.unit = Id<Unit>(unit.id);
        // Those beyond the number that is judged live where the standard does not hold.
        f.region = i < judged ? QStringLiteral("330106") : QStringLiteral("440305");
        f.status = NeedyStatus::Approved;
        f.approvedOn = txn.today().addDays(-random.bounded(350));
        f.category = static_cast<NeedyCategory>(1 + random.bounded(3));
        f.cause = static_cast<Hardship>(1 + random.bounded(9));
        f.year = txn.today().year() - 1;
        f.ownIncome = yuan(80'000);
        f.otherIncome = yuan(10'000);
        f.medical = yuan(50'000);
        if (auto ok = txn.insert(f); !ok)
            return refuse(ok.error());
        made << Id<NeedyFile>(f.id);
    }
    txn.expect(HouseholdMember::kind(), files * 2);
    for (const Id<NeedyFile> file : made)
        for (int i = 0; i < 2; ++i) {
            const MadePerson who = names.person(person++);
            HouseholdMember m;
            m.file = file;
            m.position = i + 1;
            m.name = who.name;
            m.idNumber = who.id.print();
            m.relation = i == 0 ? Relation::Spouse : Relation::Son;
            m.occupation = i == 0 ? Occupation::Working : Occupation::Pupil;
            if (i == 0)
                m.income = yuan(30'000);
            if (auto ok = txn.insert(m); !ok)
                return refuse(ok.error());
        }
    return {};
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const int files = argc > 2 ? QByteArray(argv[2]).toInt() : 200'000;
    auto office =
        Office::create(folder + QStringLiteral("/welfare.zhijia"), QStringLiteral("测试工会"))
            .value();
    QRandomGenerator random(11);
    const qint64 filled = timed([&] {
        const auto done = office->book().change({"bench", "fill"},
                                                [&](Txn& txn) { return fill(txn, files, random); });
        if (!done) {
            std::fprintf(stderr, "%s\n", done.error().first().text.toUtf8().constData());
            std::exit(1);
        }
    });
    const Reader& reader = office->read();
    std::printf("files %d, filled in %.1f s\n", files, static_cast<double>(filled) / 1e6);
    WelfareStandard standard;
    standard.region = QStringLiteral("330100");
    standard.validFrom = reader.today();
    standard.line = Money::fen(1'200'00);
    standard.relativePercent = 200;
    standard.lossPercent = 80;
    standard.homesMost = 1;
    standard.schoolPercent = 200;
    QList<qint64> previews, dues, keys;
    StandardPreview p;
    for (int i = 0; i < 10; ++i)
        previews << timed([&] { p = previewStandard(reader, standard, reader.today()); });
    std::printf("judged %lld: enter %lld, leave %lld, change %lld\n",
                static_cast<long long>(p.files), static_cast<long long>(p.enters),
                static_cast<long long>(p.leaves), static_cast<long long>(p.changes));
    say(QStringLiteral("whom a new standard concerns"), previews);
    for (int i = 0; i < 20; ++i)
        dues << timed([&] { (void)earliestDues(reader, reader.today(), 200); });
    say(QStringLiteral("the page of what is due"), dues);
    const Kind& kind = NeedyFile::kind();
    const auto firstRows = [&](Query query) {
        return timed(
            [&] { (void)reader.byIds(kind, reader.ids(kind, query.first(200)).mid(0, 40)); });
    };
    const NameMaker names(3, reader.today());
    for (int i = 0; i < 200; ++i) {
        const QString name = names.person(quint64(random.bounded(files))).name;
        for (int n = 1; n <= name.size(); ++n) {
            Query query;
            query.find = name.mid(0, n);
            query.findAtMost = 1000;
            keys << firstRows(query.by(QStringLiteral("name")));
        }
    }
    say(QStringLiteral("search in the files"), keys);
    for (const Field& f : kind.fields) {
        if (!f.has(Field::Listed))
            continue;
        QList<qint64> times;
        for (int i = 0; i < 50; ++i)
            times << firstRows(Query().by(QString::fromUtf8(f.key), i % 2 == 1));
        say(QStringLiteral("first rows by %1").arg(QString::fromUtf8(f.key)), times);
    }
    return 0;
}
