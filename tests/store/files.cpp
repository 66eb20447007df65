// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/files.h"
#include <QSet>
#include <cstdio>

namespace zhijia::test {

void say(const QByteArray& line) {
    const QByteArray whole = "> " + line + '\n';
    std::fwrite(whole.constData(), 1, size_t(whole.size()), stdout);
    std::fflush(stdout);
}

Outcome<Receipt> bigDeed(Office& office, int k) {
    return office.book().change({"test", "deed %1", {QString::number(k)}},
                                [&](Txn& txn) -> Outcome<void> {
                                    Unit unit;
                                    unit.name = QStringLiteral("单位%1").arg(k);
                                    auto unitId = txn.insert(unit);
                                    if (!unitId)
                                        return refuse(unitId.error());
                                    unit.staff = txn.nextNumber(QStringLiteral("deeds"));
                                    if (auto ok = txn.update(unit); !ok)
                                        return ok;
                                    for (int i = 0; i < 3; ++i) {
                                        Member m;
                                        m.name = QStringLiteral("职工%1").arg(i);
                                        m.post = QString::number(k);
                                        m.unit = *unitId;
                                        m.note = QString(200, QChar(u'记'));
                                        if (auto ok = txn.insert(m); !ok)
                                            return refuse(ok.error());
                                    }
                                    return {};
                                });
}

QSet<int> wholeDeeds(Office& office) {
    QSet<int> found;
    QSet<qint64> numbers;
    for (const Unit& unit : office.read().all<Unit>()) {
        const QString k = unit.name.mid(2);
        found << k.toInt();
        CHECK_FALSE(numbers.contains(unit.staff));
        numbers << unit.staff;
        CHECK(office.read().count<Member>(Query()
                                              .eq(QStringLiteral("post"), k)
                                              .eq(QStringLiteral("unit"), Id<Unit>(unit.id))) == 3);
    }
    CHECK(office.read().count<Member>() == 3 * found.size());
    for (qint64 n = 1; n <= numbers.size(); ++n) // no gaps either
        CHECK(numbers.contains(n));
    return found;
}

} // namespace zhijia::test
