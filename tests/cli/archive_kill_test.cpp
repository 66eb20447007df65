// SPDX-License-Identifier: GPL-3.0-or-later
// A volume whose making is killed (SIGKILL: no handler, no flush) at any moment: what stood there
// is there, what is left is named, and the next making puts it right.
#include "tests/cli/cli.h"
#include <QElapsedTimer>
#include <QThread>

using namespace zhijia::test;

namespace {

struct Shelf {
    Cli cli;
    QString sitting;
    Shelf() {
        cli.init();
        const QString term = cli.add("term number=3");
        sitting = cli.add(("sitting held_on=2026-05-06 term=" + term).toUtf8().constData());
        for (int i = 0; i < 12; ++i)
            cli.add(("resolution title=决议" + QString::number(i) +
                     " text=予以通过。 sitting=" + sitting)
                        .toUtf8()
                        .constData());
    }
    QStringList words() const {
        return {QStringLiteral("archive"),   QStringLiteral("make"),  sitting,
                QStringLiteral("volume"),    QStringLiteral("--zip"), QStringLiteral("--date"),
                QStringLiteral("2026-05-07")};
    }
    QStringList leftovers() const {
        return QDir(cli.folder.path())
            .entryList({QStringLiteral(".volume*")}, QDir::AllEntries | QDir::Hidden);
    }
    /// Kills a making after so long; false when it had ended before.
    bool killedAfter(int milliseconds) const {
        QProcess process;
        process.setProcessEnvironment(cli.environment);
        process.setWorkingDirectory(cli.folder.path());
        process.start(QStringLiteral(ZHIJIA_CLI), words());
        REQUIRE(process.waitForStarted());
        if (process.waitForFinished(milliseconds))
            return false;
        process.kill();
        REQUIRE(process.waitForFinished());
        return process.exitStatus() == QProcess::CrashExit;
    }
};

} // namespace

TEST_CASE("cli: a volume whose making is killed leaves nothing that the next does not put right",
          "[kill]") {
    const Shelf s;
    QElapsedTimer timer;
    timer.start();
    const Ran first = s.cli.run(s.words());
    INFO(first.err.toStdString());
    REQUIRE(first.status == 0);
    const auto whole = int(timer.elapsed());
    CHECK(first.err.contains("not closed")); // it says what is not finished
    const auto fingerprint = at(s.cli.ok("--json archive verify volume").json(), "fingerprint");
    int killed = 0, left = 0;
    // Over an earlier volume: it is there whenever the other is killed.
    for (int i = 1; i <= 8; ++i) {
        killed += s.killedAfter(whole * i / 9);
        left += !s.leftovers().isEmpty();
        if (QDir(s.cli.file("volume")).exists())
            CHECK(at(s.cli.ok("--json archive verify volume").json(), "fingerprint") ==
                  fingerprint);
        else // killed between two names
            CHECK(s.cli("archive verify volume").err.contains(".volume."));
    }
    CHECK(killed > 0);
    CHECK(left > 0);
    REQUIRE(s.cli.run(s.words()).status == 0);
    CHECK(at(s.cli.ok("--json archive verify volume").json(), "fingerprint") == fingerprint);
    CHECK(s.leftovers().isEmpty());
    CHECK(s.cli.contents("volume.zip").startsWith("PK"));

    // Where there was none: what is left is no volume, and is named.
    QDir(s.cli.file("volume")).removeRecursively();
    QFile::remove(s.cli.file("volume.zip"));
    for (int i = 1; i <= 20 && s.leftovers().filter(QStringLiteral(".part-")).isEmpty(); ++i) {
        s.killedAfter(whole * i / 21);
        QDir(s.cli.file("volume")).removeRecursively();
    }
    const QStringList parts = s.leftovers().filter(QStringLiteral(".part-"));
    REQUIRE_FALSE(parts.isEmpty());
    const Ran none = s.cli("archive verify volume");
    CHECK(none.status == 1);
    CHECK(none.err.contains(parts.first().toUtf8()));
    CHECK(s.cli(("archive verify " + parts.first()).toUtf8().constData()).status == 1);
    REQUIRE(s.cli.run(s.words()).status == 0);
    CHECK(at(s.cli.ok("--json archive verify volume").json(), "fingerprint") == fingerprint);
    CHECK(s.leftovers().isEmpty());
}
