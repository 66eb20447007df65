// SPDX-License-Identifier: GPL-3.0-or-later
// What the office remembers of a volume that was made.
#include "core/archive/kept.h"
#include "tests/archive/shelf.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("volume: the office remembers the last one of each sitting, and no undo unmakes it") {
    Shelf s;
    CHECK_FALSE(keptVolume(s.read(), s.meeting));
    const auto made = makeVolume(s.read(), s.meeting, s.target);
    REQUIRE(made);
    const auto undoable = s.book().undoable().deed;
    REQUIRE(recordVolume(s.book(), s.meeting, *made));
    const auto kept = keptVolume(s.read(), s.meeting);
    REQUIRE(kept);
    CHECK(kept->fingerprint == made->fingerprint);
    CHECK(kept->at.isValid());
    CHECK(kept->unfinished == !made->unfinished.isEmpty());
    CHECK_FALSE(keptVolume(s.read(), s.other)); // of that sitting, not of another
    // Ctrl+Z takes back what was done before, not the volume on the disk.
    CHECK(s.book().undoable().deed == undoable);

    VolumeMade later = *made;
    later.fingerprint = QByteArray(64, 'a');
    later.unfinished.clear();
    REQUIRE(recordVolume(s.book(), s.meeting, later));
    s.reopen();
    REQUIRE(keptVolume(s.read(), s.meeting));
    CHECK(keptVolume(s.read(), s.meeting)->fingerprint == later.fingerprint);
    CHECK_FALSE(keptVolume(s.read(), s.meeting)->unfinished);
    later.unfinished << warning(QStringLiteral("纪要没有签发。"));
    REQUIRE(recordVolume(s.book(), s.meeting, later));
    CHECK(keptVolume(s.read(), s.meeting)->unfinished);
}

TEST_CASE("volume: that it was made does not change the bytes of the next one") {
    Shelf s;
    VolumeOptions options;
    options.at = QDateTime(QDate(2026, 4, 1), QTime(8, 0), Qt::UTC);
    const auto first = makeVolume(s.read(), s.meeting, s.target, options);
    REQUIRE(first);
    REQUIRE(recordVolume(s.book(), s.meeting, *first));
    const auto second = makeVolume(s.read(), s.meeting, s.target, options);
    REQUIRE(second);
    CHECK(first->fingerprint == second->fingerprint);
}
