// SPDX-License-Identifier: GPL-3.0-or-later
// An office with two departments and hands that promise things.
#pragma once
#include "core/measures/progress_note.h"
#include "core/measures/statistics.h"
#include "tests/support/office.h"

namespace zhijia::test {

struct Board : TempOffice {
    Id<Unit> company, shop, canteen;

    Board() {
        company = unit(QStringLiteral("华北公司"));
        shop = unit(QStringLiteral("设备部"), company);
        canteen = unit(QStringLiteral("后勤部"), company);
    }
    static void ok(const Outcome<Receipt>& done) {
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
    }
    /// Refused, the words hold this, and they say how to mend it.
    static void no(const Outcome<Receipt>& done, const char* words) {
        REQUIRE_FALSE(done);
        INFO(why(done.error()));
        CHECK(why(done.error()).find(words) != std::string::npos);
        for (const Issue& issue : done.error())
            if (issue.severity == Severity::Error)
                CHECK_FALSE(issue.mend.isEmpty());
    }
    /// Today is 2 March 2026.
    Measure promise(const char* title, QDate due = QDate(2026, 4, 1)) {
        Measure m;
        m.title = QString::fromUtf8(title);
        m.unit = shop;
        m.responsible = QStringLiteral("李工");
        m.dueOn = due;
        return m;
    }
    Id<Measure> made(const char* title, QDate due = QDate(2026, 4, 1)) {
        Measure m = promise(title, due);
        ok(book().insert(m));
        return Id<Measure>(m.id);
    }
    Outcome<Receipt> step(Id<Measure> id, const char* verb, const Params& params = {}) {
        return book().step(Measure::kind(), id.raw(), QString::fromUtf8(verb), params);
    }
    static Params with(std::initializer_list<std::pair<const char*, const char*>> list) {
        Params params;
        for (const auto& [key, value] : list)
            params.insert(QString::fromUtf8(key), QString::fromUtf8(value));
        return params;
    }
    Measure of(Id<Measure> id) { return *read().get(id); }
    void day(int year, int month, int dayOfMonth) {
        clock.set(QDateTime(QDate(year, month, dayOfMonth), QTime(1, 0), Qt::UTC));
    }
};

} // namespace zhijia::test
