// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of an agenda item: the report that is given lies with it, and stays once it was.
#include "core/archive/belongings.h"
#include "core/files/attachment.h"
#include "tests/meeting/desk.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("agenda: a document is attached to its item, stands once it was given, and is filed") {
    MeetingDesk desk;
    const Id<Sitting> sitting = desk.planned(QDate(2026, 3, 2));
    const AgendaItem report = desk.item(sitting, QStringLiteral("工作报告"), 30);
    const auto attach = [&](const char* name) {
        Id<Attachment> made;
        REQUIRE(desk.book().change({"test", "attach"}, [&](Txn& txn) {
            return attachBytes(txn, AgendaItem::kind(), report.id, QString::fromUtf8(name),
                               QByteArray(700, 'r'))
                .map([&](Id<Attachment> id) { made = id; });
        }));
        return made;
    };
    const auto draft = attach("工作报告草稿.docx");
    REQUIRE(desk.book().remove(Attachment::kind(), draft.raw())); // nobody has heard it yet
    const auto given = attach("工作报告.docx");
    desk.openNow(sitting);
    REQUIRE(desk.take(report, "start"));
    const auto refused = desk.book().remove(Attachment::kind(), given.raw());
    REQUIRE_FALSE(refused);
    CHECK(says(refused.error(), QStringLiteral("工作报告.docx")));
    // It goes into the volume of its sitting, and of no other.
    const auto files = filesOf(desk.read(), belongingsOf(*desk.read().get(sitting)));
    REQUIRE(files.size() == 1);
    CHECK(files.front().name == QStringLiteral("工作报告.docx"));
    const Id<Sitting> other = desk.planned(QDate(2026, 9, 1));
    CHECK(filesOf(desk.read(), belongingsOf(*desk.read().get(other))).empty());
}
