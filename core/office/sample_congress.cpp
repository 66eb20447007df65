// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ballots/sample.h"
#include "core/book/book.h"
#include "core/congress/attendance.h"
#include "core/congress/card.h"
#include "core/congress/desk.h"
#include "core/congress/roll.h"
#include "core/congress/sitting.h"
#include "core/notices/sample.h"
#include "core/office/sample.h"
#include "core/people/member.h"

namespace zhijia {

namespace {

const QString company = QStringLiteral("迅达快运集团");

/// About one member in sixteen of each company below the group, women and front line in their
/// share.
QList<Id<Member>> chooseDeputies(const Reader& reader, Id<Unit> top) {
    QList<Id<Member>> chosen;
    Query query;
    query.below(QStringLiteral("unit"), *reader.get(top))
        .eq(QStringLiteral("status"), QStringLiteral("active"))
        .by(QStringLiteral("id"));
    int place = 0, managers = 0;
    for (const Member& m : reader.all<Member>(query)) {
        if (++place % 16 != 5)
            continue;
        // Managers are at most a fifth: the next worker takes the place of one too many.
        if (m.manager && (managers + 1) * 6 > chosen.size() + 1) {
            --place;
            continue;
        }
        managers += m.manager;
        chosen << Id<Member>(m.id);
    }
    return chosen;
}

} // namespace

Outcome<SampleCongress> holdSampleCongress(Book& book) {
    SampleCongress made;
    const auto done = book.change(
        {"office", QT_TRANSLATE_NOOP("office", "Sample: term, delegations and deputies")},
        [&](Txn& txn) -> Outcome<void> {
            const auto top = txn.resolve(Unit::kind(), company);
            if (!top)
                return refuse(top.error());
            Term term;
            term.unit = Id<Unit>(*top);
            term.number = 2;
            term.from = QDate(txn.today().year() - 1, 3, 1);
            term.to = term.from.addYears(4).addDays(-1);
            if (const auto ok = txn.insert(term); !ok)
                return refuse(ok.error());
            made.term = term.id;
            qint64 position = 0;
            for (const Unit& unit : txn.all<Unit>(
                     Query().eq(QStringLiteral("parent"), *top).by(QStringLiteral("id")))) {
                Delegation delegation;
                delegation.term = Id<Term>(term.id);
                delegation.name = QStringLiteral("%1代表团").arg(unit.name.chopped(2));
                delegation.unit = Id<Unit>(unit.id);
                delegation.position = ++position;
                if (const auto ok = txn.insert(delegation); !ok)
                    return refuse(ok.error());
                const auto elected = electFromMembers(
                    txn, Id<Term>(term.id), Id<Delegation>(delegation.id),
                    inRollOrder(txn, chooseDeputies(txn, Id<Unit>(unit.id))), DeputyCategory::None,
                    {{QStringLiteral("note"), QStringLiteral("见各单位选举记录")},
                     {QStringLiteral("on"), term.from.toString(Qt::ISODate)}});
                if (!elected)
                    return refuse(elected.error());
            }
            return txn.step(Id<Term>(term.id), QStringLiteral("start"));
        });
    if (!done)
        return refuse(done.error());
    Sitting sitting;
    sitting.term = Id<Term>(made.term);
    sitting.heldOn = book.clock().today();
    sitting.starts = QStringLiteral("09:00");
    sitting.place = QStringLiteral("集团总部三楼会议厅");
    sitting.mode = SittingMode::Both;
    sitting.agenda = QStringLiteral("审议集团年度工作报告\n审议职工福利费使用情况\n表决《配送员劳动"
                                    "保护办法》\n民主评议领导人员");
    if (const auto ok = book.insert(sitting); !ok)
        return refuse(ok.error());
    made.sitting = sitting.id;
    const auto day = [&](int before) {
        return QVariant(book.clock().today().addDays(-before).toString(Qt::ISODate));
    };
    for (const auto& [verb, params] :
         {std::pair{QStringLiteral("call"), Params{{QStringLiteral("on"), day(30)}}},
          {QStringLiteral("papers"), Params{{QStringLiteral("on"), day(9)}}}})
        if (const auto ok = book.step(Sitting::kind(), sitting.id, verb, params); !ok)
            return refuse(ok.error());
    if (const auto ok = addSampleBallots(book, Id<Sitting>(sitting.id)); !ok)
        return refuse(ok.error());
    if (const auto ok = addSampleNotices(book, Id<Sitting>(made.sitting)); !ok)
        return refuse(ok.error());
    return made;
}

Outcome<void> checkInSample(Book& book, qint64 sitting, int percent) {
    const auto roll =
        book.read().all<Attendance>(Query()
                                        .eq(QStringLiteral("sitting"), sitting)
                                        .eq(QStringLiteral("role"), QStringLiteral("deputy"))
                                        .by(QStringLiteral("id")));
    const auto wanted = static_cast<qsizetype>(roll.size()) * percent / 100;
    qsizetype present =
        std::ranges::count_if(roll, [](const Attendance& a) { return a.isPresent(); });
    for (const Attendance& a : roll) {
        if (present >= wanted)
            break;
        if (a.state != AttendanceState::Expected)
            continue;
        const auto ok = book.change(
            {"office", QT_TRANSLATE_NOOP("office", "Check in: %1"), {a.name}},
            [&](Txn& txn) { return checkIn(txn, Id<Attendance>(a.id), Channel::Desk); });
        if (!ok)
            return refuse(ok.error());
        ++present;
    }
    return {};
}

} // namespace zhijia
