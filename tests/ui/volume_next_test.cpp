// SPDX-License-Identifier: GPL-3.0-or-later
// What comes after the closing: the volume, until there is one of the finished sitting; and the
// copies of the office that opening and closing leave.
#include "core/archive/kept.h"
#include "core/meeting/minutes.h"
#include "tests/ui/support/hall.h"
#include "ui/form/way_strip.h"
#include "ui/shell/milestone.h"

using namespace zhijia;
using namespace zhijia::test;

namespace {

struct Closed : Hall {
    QList<bool> milestones; ///< of each deed
    Closed() {
        QObject::connect(&d.book(), &Book::changed, &d.book(), [this](const Receipt& receipt) {
            milestones << isMilestone(d.read(), receipt);
        });
        Sitting s;
        s.term = Id<Term>(d.read().all<Term>().front().id);
        s.heldOn = d.read().today();
        REQUIRE(d.book().insert(s));
        sitting = Id<Sitting>(s.id);
        move("call");
        for (const Attendance& a : d.read().all<Attendance>())
            REQUIRE(d.book().step(Attendance::kind(), a.id, u8("check_in")));
        CHECK_FALSE(milestones.contains(true));
    }
    void move(const char* verb) {
        REQUIRE(d.book().step(Sitting::kind(), sitting.raw(), u8(verb)));
    }
    bool last() const { return !milestones.isEmpty() && milestones.last(); }
    bool offered() {
        auto& p = page<SittingsPage>("congress.sittings");
        REQUIRE(p.openRecord(sitting.raw()));
        d.settle();
        for (const WayOn& way : p.form().wayOn().ways())
            if (way.act == u8("sitting.volume"))
                return true;
        return false;
    }
};

} // namespace

TEST_CASE("after the closing: the volume is the next step until it is made of a finished sitting",
          "[way][archive]") {
    Closed c;
    c.move("open");
    CHECK_FALSE(c.offered());
    c.move("close");
    CHECK(c.offered());
    // The minutes first; the volume when everything else is done.
    const auto ways = c.page<SittingsPage>("congress.sittings").form().wayOn().ways();
    REQUIRE(ways.size() > 1);
    CHECK(ways.first().kind == &Minutes::kind());
    CHECK(ways.last().act == u8("sitting.volume"));
    VolumeMade made;
    made.fingerprint = QByteArray(64, 'b');
    made.unfinished << warning(QStringLiteral("纪要没有签发。"));
    REQUIRE(recordVolume(c.d.book(), c.sitting, made));
    CHECK(c.offered()); // what was made is not the last word
    made.unfinished.clear();
    REQUIRE(recordVolume(c.d.book(), c.sitting, made));
    CHECK_FALSE(c.offered());
}

TEST_CASE("milestones: the deeds that open and close, each once, and in every office",
          "[way][backup]") {
    for (int office = 0; office < 2; ++office) { // the second may have the ids of the first
        Closed c;
        c.move("open");
        CHECK(c.last());
        Sitting s = c.now();
        s.place = QStringLiteral("礼堂");
        REQUIRE(c.d.book().update(s)); // within the same second
        CHECK_FALSE(c.last());
        c.move("adjourn");
        CHECK_FALSE(c.last());
        c.move("resume");
        CHECK_FALSE(c.last());
        c.move("close");
        CHECK(c.last());
        REQUIRE(c.d.book().undo(c.d.book().undoable().deed));
        CHECK_FALSE(c.last());
    }
}
