// SPDX-License-Identifier: GPL-3.0-or-later
// The preview of a standard says of every file what judging it one by one says.
#include "core/welfare/preview.h"
#include "tests/welfare/families.h"
#include <QRandomGenerator>

using namespace zhijia;
using namespace zhijia::test;

namespace {

/// Files of all sorts, taken over as they are: some without an income, some ended.
void fillOffice(Families& t, int count, quint32 seed) {
    QRandomGenerator random(seed);
    constexpr const char* regions[] = {"330106", "330105", "330100", "330300"};
    const auto amount = [&](int most) { return yuan(random.bounded(most)); };
    Families::ok(t.book().change({"tests", "fill"}, [&](Txn& txn) -> Outcome<void> {
        for (int i = 0; i < count; ++i) {
            NeedyFile f = t.form("随机户");
            f.number = QString::number(10000 + i);
            f.region = u8(regions[random.bounded(4)]);
            f.ownIncome = amount(90000);
            f.otherIncome = amount(20000);
            f.medical = amount(60000);
            f.schooling = amount(10000);
            f.rent = amount(10000);
            f.status = NeedyStatus::Approved;
            f.approvedOn = QDate(2025, 9, 1);
            f.category = static_cast<NeedyCategory>(1 + random.bounded(3));
            if (random.bounded(10) == 0) {
                f.loss = amount(200000);
                f.lossKind = static_cast<LossKind>(1 + random.bounded(4));
            }
            if (random.bounded(20) == 0)
                f.otherIncome = std::nullopt;
            if (random.bounded(10) == 0) {
                f.status = NeedyStatus::Exited;
                f.exitedOn = QDate(2026, 1, 1);
                f.exitReason = random.bounded(2) ? ExitReason::IncomeRose : ExitReason::Died;
            }
            if (auto ok = txn.insert(f); !ok)
                return refuse(ok.error());
            if (f.status == NeedyStatus::Exited)
                continue;
            for (int m = random.bounded(4); m > 0; --m) {
                HouseholdMember member;
                member.file = Id<NeedyFile>(f.id);
                member.name = u8("家属");
                member.relation = Relation::Other;
                member.noIdReason = u8("未提供");
                member.counts = random.bounded(5) != 0;
                member.occupation = random.bounded(2) ? Occupation::Pupil : Occupation::Working;
                if (random.bounded(8) != 0)
                    member.income = amount(30000);
                if (auto ok = txn.insert(member); !ok)
                    return refuse(ok.error());
            }
        }
        return {};
    }));
}

} // namespace

TEST_CASE("welfare: the preview of a standard agrees with judging every file by itself") {
    Families t;
    fillOffice(t, 400, 11);
    const WelfareStandard s = Families::line("330100", QDate(2026, 7, 1), 1350);
    const StandardPreview p = previewStandard(t.read(), s, s.validFrom);
    QHash<RawId, PreviewLine> listed;
    for (const PreviewLine& line : p.lines)
        listed.insert(line.file.raw(), line);
    qint64 files = 0, counts[5] = {};
    for (const NeedyFile& f : t.read().all<NeedyFile>()) {
        const bool mightCome =
            f.status == NeedyStatus::Exited && f.exitReason == ExitReason::IncomeRose;
        if (!f.region.startsWith(u8("3301")) || (!f.isOnFile() && !mightCome)) {
            CHECK_FALSE(listed.contains(f.id));
            continue;
        }
        ++files;
        const auto household = householdOf(t.read(), Id<NeedyFile>(f.id));
        bool told = f.ownIncome && f.otherIncome;
        for (const HouseholdMember& m : household)
            told = told && (!m.counts || m.income || m.mayOmitIncome());
        const NeedyCategory before = f.isOnFile() ? f.category : NeedyCategory::Above;
        ClassChange change = ClassChange::Unknown;
        if (told) {
            const Judgement j = judge(sumOf(f, household).figures, linesOf(s));
            change = j.category == before                 ? ClassChange::Same
                     : j.category == NeedyCategory::Above ? ClassChange::Leaves
                     : before == NeedyCategory::Above     ? ClassChange::Enters
                                                          : ClassChange::Changes;
            if (change != ClassChange::Same) {
                REQUIRE(listed.contains(f.id));
                CHECK(listed[f.id].after == j.category);
                CHECK(listed[f.id].perHead == j.perHead);
            }
        }
        ++counts[static_cast<int>(change)];
        CHECK(listed.contains(f.id) == (change != ClassChange::Same));
    }
    CHECK(p.files == files);
    CHECK(p.same == counts[static_cast<int>(ClassChange::Same)]);
    CHECK(p.enters == counts[static_cast<int>(ClassChange::Enters)]);
    CHECK(p.leaves == counts[static_cast<int>(ClassChange::Leaves)]);
    CHECK(p.changes == counts[static_cast<int>(ClassChange::Changes)]);
    CHECK(p.unknown == counts[static_cast<int>(ClassChange::Unknown)]);
    for (const qint64 count : counts)
        CHECK(count > 3);
}
