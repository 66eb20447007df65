// SPDX-License-Identifier: GPL-3.0-or-later
// Whose disk is full: what copies, restoring and volumes ask before they say why they failed.
#include "core/store/room.h"
#include "tests/support/catch.h"
#include <QTemporaryDir>
#include <limits>

using namespace zhijia;

TEST_CASE("room: a place that is not there or too full has none, an ordinary one has") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("copy.zhijia"));
    CHECK_FALSE(lacksRoom(file, 1));
    CHECK(lacksRoom(file, std::numeric_limits<qint64>::max()));
    CHECK(lacksRoom(folder.filePath(QStringLiteral("nowhere/copy.zhijia")), 1));
}
