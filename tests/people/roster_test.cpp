// SPDX-License-Identifier: GPL-3.0-or-later
// The roster on paper: columns of which nobody has anything leave their room to names and units.
#include "core/people/member.h"
#include "core/people/reports.h"
#include "tests/support/office.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("roster: a column that is empty for everybody is left out; the rest say what they said") {
    TempOffice office;
    Member member;
    member.name = QStringLiteral("阿卜杜热合曼·阿卜杜克热木·买买提艾力");
    member.unit = office.unit(QStringLiteral("某某公司"));
    REQUIRE(office.book().insert(member));
    const auto titles = [&] {
        QStringList list;
        for (const report::Column& c :
             memberRoster(office.read(), Query(), {}).tables().first()->columns)
            list << c.title;
        return list;
    };
    const Kind& kind = Member::kind();
    const QString post = kind.fieldLabel(*kind.field(u"post")),
                  mobile = kind.fieldLabel(*kind.field(u"mobile"));
    CHECK_FALSE(titles().contains(post));
    CHECK_FALSE(titles().contains(mobile));
    CHECK(memberRoster(office.read(), Query(), {}).page.width == report::mm(210)); // upright
    member.post = QStringLiteral("配送员");
    REQUIRE(office.book().update(member));
    CHECK(titles().contains(post));
    const report::Document d = memberRoster(office.read(), Query(), {});
    qint64 rows = 0;
    report::forEachRow(*d.tables().first(), [&](const report::Row& row) {
        ++rows;
        CHECK(row.cells.size() == d.tables().first()->columns.size());
        CHECK(row.cells[1] == member.name);
        CHECK(row.cells.contains(QStringLiteral("配送员")));
        return true;
    });
    CHECK(rows == 1);
}
