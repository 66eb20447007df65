// SPDX-License-Identifier: GPL-3.0-or-later
// The sample office is made by the doors everybody uses, so it must be lawful, whole and good to
// look at.
#include "core/congress/attendance.h"
#include "core/congress/quorum.h"
#include "core/office/reports.h"
#include "core/office/sample.h"
#include "tests/support/office.h"
#include <QFileInfo>

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("sample: a whole office whose sitting waits just below the quorum") {
    TempOffice o;
    const auto made = buildSample(*o.office);
    INFO((made ? std::string() : why(made.error())));
    REQUIRE(made);
    CHECK(o.read().count<Member>() == 2001);
    CHECK(o.office->store().check().isEmpty());
    const auto sitting = o.read().first<Sitting>({});
    REQUIRE(sitting);
    const Quorum q = quorum(o.read(), *sitting);
    CHECK_FALSE(q.met);
    CHECK(q.missing <= 6);
    CHECK_FALSE(o.book().step(Sitting::kind(), sitting->id, QStringLiteral("open")));
    REQUIRE(checkInSample(o.book(), sitting->id, 80));
    CHECK(quorum(o.read(), *sitting).met);
    CHECK(o.book().step(Sitting::kind(), sitting->id, QStringLiteral("open")));
    CHECK_FALSE(buildSample(*o.office)); // not over somebody's data
    for (const ReportKind& kind : reportKinds()) {
        const Kind* about = *kind.kind ? kindByName(QString::fromUtf8(kind.kind)) : nullptr;
        const QList<RawId> some = about ? o.read().ids(*about, Query().first(1)) : QList<RawId>();
        INFO(kind.name);
        if (const char* none[] = {"needy_file", "welfare_standard", "spot_check"};
            std::ranges::any_of(none,
                                [&](const char* name) { return qstrcmp(kind.kind, name) == 0; })) {
            CHECK(some.isEmpty()); // the sample has no family in need
            continue;
        }
        REQUIRE(
            (kind.optional || !about || !some.isEmpty())); // the sample has one of each otherwise
        const qint64 id = about == &Sitting::kind() ? sitting->id
                          : about == &Term::kind()  ? sitting->term.raw()
                                                    : some.value(0);
        const auto document = kind.make(o.read(), id);
        if (QLatin1StringView(kind.name) == QLatin1StringView("ballot-protocol")) {
            CHECK_FALSE(document); // nothing is counted yet
            continue;
        }
        if (QLatin1StringView(kind.name) == QLatin1StringView("committees")) {
            CHECK_FALSE(document); // the sample has none; an empty list is no paper
            continue;
        }
        if (QLatin1StringView(kind.name) == QLatin1StringView("auction-notice")) {
            CHECK_FALSE(document); // its lots are still being called
            continue;
        }
        REQUIRE(document);
        for (const char* ending : {"pdf", "odt"}) {
            const QString file =
                o.folder.filePath(QString::fromUtf8(kind.name) + u'.' + QString::fromUtf8(ending));
            REQUIRE(writeReport(*document, file));
            CHECK(QFileInfo(file).size() > 1000);
        }
        CHECK_FALSE(writeReport(*document, o.folder.filePath(QStringLiteral("x.doc"))));
    }
}
