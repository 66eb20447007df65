// SPDX-License-Identifier: GPL-3.0-or-later
// A new office in a folder of its own, with a clock that stands still; gone when the test ends.
#pragma once
#include "core/office/office.h"
#include "core/people/member.h"
#include "tests/support/catch.h"
#include <QTemporaryDir>

namespace zhijia::test {

struct TempOffice {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 3, 2), QTime(1, 0), Qt::UTC)};
    std::unique_ptr<Office> office;

    TempOffice() {
        auto made = Office::create(path(), QStringLiteral("测试工会"), options());
        if (!made)
            FAIL(made.error().first().text.toStdString());
        office = std::move(*made);
    }
    QString path() const { return folder.filePath(QStringLiteral("office.zhijia")); }
    Office::Options options() const { return {QStringLiteral("王芳"), &clock, {}}; }
    Book& book() { return office->book(); }
    const Reader& read() { return office->read(); }
    void reopen() {
        office.reset();
        office = std::move(*Office::open(path(), options()));
    }
    Id<Unit> unit(const QString& name, Id<Unit> parent = {}) {
        Unit u;
        u.name = name;
        u.parent = parent;
        REQUIRE(book().insert(u));
        return Id<Unit>(u.id);
    }
    Member member(const QString& name) {
        Member m;
        m.name = name;
        REQUIRE(book().insert(m));
        return m;
    }
};

inline std::string why(const Issues& issues) {
    std::string text;
    for (const Issue& i : issues)
        text += i.text.toStdString() + " | " + i.mend.toStdString() + "\n";
    return text;
}

} // namespace zhijia::test
