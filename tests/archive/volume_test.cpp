// SPDX-License-Identifier: GPL-3.0-or-later
// The volume of a sitting: whole, the same twice, verified by another program, refused where it
// would overwrite.
#include "core/archive/belongings.h"
#include "core/archive/verify.h"
#include "core/archive/volume_folder.h"
#include "core/exchange/zip_reader.h"
#include "tests/archive/shelf.h"
#include "tests/support/chinese.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("volume: it holds the papers, records and sums of the sitting, and nothing of another") {
    Shelf s;
    const VolumeMade made = s.make();
    const auto files = contents(s.target);
    for (const char* name :
         {"SHA256SUMS", "catalogue.json", "register.pdf", "register.csv", "data/sitting.csv",
          "data/term.csv", "data/attendance.csv", "data/deputy.csv", "data/delegation.csv",
          "data/resolution.csv", "data/notice.csv", "data/objection.csv"})
        CHECK(files.contains(QString::fromUtf8(name)));
    CHECK(files.size() == made.entries.size() + 4);
    const VolumeEntry& attached = made.entries.last();
    CHECK(attached.group == VolumeEntry::Attachment);
    CHECK(attached.file.endsWith(QStringLiteral("-公示 照片.jpg")));
    CHECK(attached.title.contains(QStringLiteral("公开栏前")));
    CHECK(files.value(attached.file) == s.photo);
    CHECK_FALSE(std::ranges::any_of(made.entries, [](const VolumeEntry& e) {
        return e.file.contains(QStringLiteral("别的"));
    }));
    QSet<QString> reports;
    int number = 0;
    for (const VolumeEntry& e : made.entries) {
        CHECK(e.number == ++number);
        REQUIRE(files.contains(e.file));
        CHECK(e.bytes == files[e.file].size());
        CHECK((e.group == VolumeEntry::Paper) == (e.pages > 0));
        if (e.group == VolumeEntry::Paper) {
            CHECK(files[e.file].startsWith("%PDF"));
            reports.insert(e.report);
        }
    }
    for (const char* report : {"roll", "attendance", "deputies", "resolution", "notice",
                               "notice-certificate", "notice-register", "objection-answer"})
        CHECK(reports.contains(QString::fromUtf8(report)));
    for (const char* form : {"cards", "roll-by-card", "day"}) // no records
        CHECK_FALSE(reports.contains(QString::fromUtf8(form)));
    CHECK_FALSE(reports.contains(QStringLiteral("members"))); // of the whole office
    const QByteArray all = [&] {
        QByteArray text;
        for (const QByteArray& bytes : files)
            text += bytes;
        return text;
    }();
    CHECK_FALSE(all.contains("别的会议的决议"));
    CHECK_FALSE(all.contains("赵不同")); // masked, as in every export
    CHECK(files[QStringLiteral("data/resolution.csv")].contains(s.resolution.title.toUtf8()));
    CHECK(s.leftovers().isEmpty());
}

TEST_CASE("volume: a paper that cannot be written is listed with its reason") {
    Shelf s;
    Notice hanging = s.notice();
    hanging.sitting = s.meeting;
    REQUIRE(s.book().update(hanging));
    const VolumeMade made = s.make();
    CHECK(std::ranges::any_of(made.refused, [](const VolumeRefusal& r) {
        return r.reason.contains(QStringLiteral("not been taken down")); // what hangs
    }));
    for (const VolumeRefusal& r : made.refused) {
        CHECK_FALSE(r.title.isEmpty());
        CHECK_FALSE(r.reason.isEmpty());
    }
    const QByteArray json = contents(s.target).value(QStringLiteral("catalogue.json"));
    const QJsonObject catalogue = QJsonDocument::fromJson(json).object();
    CHECK(catalogue[QStringLiteral("refused")].toArray().size() == made.refused.size());
    CHECK(catalogue[QStringLiteral("entries")].toArray().size() == made.entries.size());
}

TEST_CASE("volume: the same office and date give the same bytes, another date only other dates") {
    Shelf s;
    VolumeOptions options;
    options.at = QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC);
    const QByteArray fingerprint = s.make(options).fingerprint;
    const auto once = contents(s.target);
    s.today(2026, 5, 1);
    CHECK(s.make(options).fingerprint == fingerprint); // over the earlier one
    CHECK(contents(s.target) == once);
    options.at = options.at.addDays(1);
    CHECK(s.make(options).fingerprint != fingerprint);
    const auto later = contents(s.target);
    CHECK(later.keys() == once.keys());
    for (const QString& name : once.keys())
        if (name.startsWith(QStringLiteral("data/")))
            CHECK(later[name] == once[name]);
    CHECK(s.leftovers().isEmpty());
}

namespace {

QString textOf(const QString& pdf) {
    QProcess tool;
    tool.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    REQUIRE(tool.waitForFinished());
    return QString::fromUtf8(tool.readAllStandardOutput());
}

} // namespace

TEST_CASE("volume: the register says the fingerprint that verifying finds, and how many files") {
    Shelf s;
    const VolumeMade made = s.make();
    const QString text = textOf(s.target + QStringLiteral("/register.pdf"));
    CHECK(text.contains(QString::fromLatin1(made.fingerprint)));
    CHECK(text.contains(QStringLiteral("Files in the volume: %1").arg(contents(s.target).size())));
    CHECK(made.files() == contents(s.target).size());
    const auto verdict = verifyVolume(s.target);
    REQUIRE(verdict);
    CHECK(verdict->isWhole());
    CHECK(verdict->fingerprint == made.fingerprint);
    // Papers that bear a common title are told apart by what they are about.
    QSet<QString> titles;
    for (const VolumeEntry& e : made.entries)
        if (e.group == VolumeEntry::Paper) {
            CHECK_FALSE(titles.contains(e.title));
            titles.insert(e.title);
        }
}

TEST_CASE("volume: one made in Chinese has Chinese names and is verified in English, and one of "
          "the first form is read as before") {
    Shelf s;
    QByteArray fingerprint;
    {
        const InChinese chinese;
        fingerprint = s.make().fingerprint;
    }
    const auto files = contents(s.target);
    for (const char* name : {"SHA256SUMS", "catalogue.json", "卷内目录.pdf", "卷内目录.csv"})
        CHECK(files.contains(QString::fromUtf8(name)));
    for (const QString& name : files.keys())
        if (name.contains(u'/'))
            CHECK((name.startsWith(QStringLiteral("文书/")) ||
                   name.startsWith(QStringLiteral("数据/")) ||
                   name.startsWith(QStringLiteral("附件/"))));
    const auto verdict = verifyVolume(s.target);
    REQUIRE(verdict);
    CHECK(verdict->isWhole());
    CHECK(verdict->fingerprint == fingerprint);
    s.make(); // in English, over the Chinese one
    CHECK(contents(s.target).contains(QStringLiteral("register.pdf")));
    // As volumes were before: the catalogue names no register, the fingerprint is of all sums.
    CHECK(volumeFingerprint("a  x\nb  register.pdf\n", {}) == sha256("a  x\nb  register.pdf\n"));
    const QByteArray sum(64, 'a');
    CHECK(volumeFingerprint(sum + "  x\n" + sum + "  register.pdf\n",
                            QStringLiteral("register.pdf")) == sha256(sum + "  x\n"));
}

TEST_CASE("volume: what was carried or resolved and goes no further is said") {
    Shelf s;
    Resolution draft;
    draft.title = QStringLiteral("未通过的决议");
    draft.sitting = s.meeting;
    draft.text = QStringLiteral("正文");
    REQUIRE(s.book().insert(draft));
    const VolumeMade made = s.make();
    CHECK(std::ranges::any_of(made.unfinished, [](const Issue& issue) {
        return issue.text.contains(QStringLiteral("未通过的决议"));
    }));
}

TEST_CASE("volume: sha256sum agrees") {
    Shelf s;
    s.make();
    QProcess process;
    process.setWorkingDirectory(s.target);
    process.start(QStringLiteral("sha256sum"),
                  {QStringLiteral("--check"), QStringLiteral("--strict"), QStringLiteral("--quiet"),
                   QStringLiteral("SHA256SUMS")});
    REQUIRE(process.waitForFinished(60'000));
    INFO(process.readAllStandardError().toStdString());
    CHECK(process.exitCode() == 0);
    const auto verdict = verifyVolume(s.target);
    REQUIRE(verdict);
    CHECK(verdict->isWhole());
    CHECK(verdict->title == s.read().get(s.meeting)->name);
}

TEST_CASE("volume: whatever is done to it afterwards is seen") {
    Shelf s;
    const QByteArray fingerprint = s.make().fingerprint;
    const auto whole = contents(s.target);
    const auto check = [&](const char* what) {
        INFO(what);
        const auto verdict = verifyVolume(s.target);
        REQUIRE(verdict);
        CHECK_FALSE(verdict->isWhole());
        for (const QString& name : contents(s.target).keys()) // put it right again
            if (!whole.contains(name))
                QFile::remove(s.target + u'/' + name);
        for (auto it = whole.begin(); it != whole.end(); ++it) {
            QFile::remove(s.target + u'/' + it.key());
            write(s.target + u'/' + it.key(), it.value());
        }
        REQUIRE(verifyVolume(s.target)->isWhole());
    };
    for (auto it = whole.begin(); it != whole.end(); ++it) { // one bit of any file
        if (it.value().isEmpty() || it.key() == QStringLiteral("SHA256SUMS"))
            continue;
        QByteArray bytes = it.value();
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        write(s.target + u'/' + it.key(), bytes);
        check(it.key().toUtf8().constData());
    }
    QFile::remove(s.target + QStringLiteral("/data/deputy.csv"));
    check("gone");
    write(s.target + QStringLiteral("/papers/9999-新.pdf"), "%PDF");
    check("added");
    write(s.target + QStringLiteral("/.hidden"), "x");
    check("hidden");
    QFile::remove(s.target + QStringLiteral("/data/deputy.csv"));
    REQUIRE(QFile::link(QStringLiteral("/etc/hostname"),
                        s.target + QStringLiteral("/data/deputy.csv")));
    check("link");
    const QByteArray sums = whole[QStringLiteral("SHA256SUMS")];
    for (const QByteArray& line :
         {QByteArray("garbage\n"), QByteArray(64, 'a') + "  ../outside\n",
          QByteArray(64, 'a') + "  /etc/passwd\n", QByteArray(64, 'G') + "  data/deputy.csv\n",
          sums.left(sums.indexOf('\n') + 1)}) {
        write(s.target + QStringLiteral("/SHA256SUMS"), sums + line);
        check(line.constData());
    }
    write(s.target + QStringLiteral("/SHA256SUMS"), sums.mid(sums.indexOf('\n') + 1));
    check("a line less");
    // Who writes new sums as well changes the fingerprint.
    QByteArray changed = whole[QStringLiteral("register.csv")] + "x";
    write(s.target + QStringLiteral("/register.csv"), changed);
    QByteArray forged = sums;
    forged.replace(sha256(whole[QStringLiteral("register.csv")]), sha256(changed));
    write(s.target + QStringLiteral("/SHA256SUMS"), forged);
    const auto verdict = verifyVolume(s.target);
    CHECK(verdict->isWhole());
    CHECK(verdict->fingerprint != fingerprint);
}

TEST_CASE("volume: Cancel at every moment leaves nothing, and an earlier volume as it was",
          "[large]") {
    Shelf s;
    qint64 all = 0, before_ = 0;
    VolumeOptions count;
    count.zip = true;
    count.progress = [&](qint64 done, qint64 total, const QString&) {
        CHECK((done >= before_ && done < total)); // the last one is done when it is in place
        before_ = done;
        all = total;
        return true;
    };
    s.make(count);
    REQUIRE(all > 15);
    const auto before = contents(s.folder.path());
    s.today(2026, 6, 1);
    for (qint64 stop = 0; stop < all; ++stop) {
        VolumeOptions options;
        options.zip = true;
        options.progress = [&](qint64 done, qint64, const QString&) { return done < stop; };
        CHECK_THROWS_AS(makeVolume(s.read(), s.meeting, s.target, options), Cancelled);
        CHECK(s.leftovers().isEmpty());
    }
    for (auto it = before.begin(); it != before.end(); ++it)
        if (!it.key().startsWith(QStringLiteral("office")))
            CHECK(contents(s.folder.path()).value(it.key()) == it.value());
}

TEST_CASE("volume: it takes only a place that is free, or an earlier volume's") {
    Shelf s;
    const auto refusedAt = [&](const QString& place, bool zip = false) {
        INFO(place.toStdString());
        const auto others = [&] { // the office's own files have a life of their own
            auto all = contents(s.folder.path());
            for (const QString& name : all.keys())
                if (name.startsWith(QStringLiteral("office")))
                    all.remove(name);
            return all;
        };
        const auto before = others();
        VolumeOptions options;
        options.zip = zip;
        CHECK_FALSE(makeVolume(s.read(), s.meeting, place, options));
        CHECK(others() == before);
    };
    refusedAt(QString());
    refusedAt(QStringLiteral("   "));
    refusedAt(s.path()); // the office
    refusedAt(s.folder.path());
    refusedAt(s.folder.filePath(QStringLiteral("不在/案卷")));
    refusedAt(QStringLiteral("/"));
    REQUIRE(QDir(s.folder.path()).mkdir(QStringLiteral("私人")));
    write(s.folder.filePath(QStringLiteral("私人/日记.txt")), "x");
    refusedAt(s.folder.filePath(QStringLiteral("私人")));
    REQUIRE(QFile::link(s.folder.filePath(QStringLiteral("私人")),
                        s.folder.filePath(QStringLiteral("链接"))));
    refusedAt(s.folder.filePath(QStringLiteral("链接")));
    write(s.target + QStringLiteral(".zip"), "not a volume");
    refusedAt(s.target, true);
    QFile::remove(s.target + QStringLiteral(".zip"));

    REQUIRE(QDir().mkdir(s.target)); // an empty folder will do
    VolumeOptions options;
    options.zip = true;
    const VolumeMade made = s.make(options);
    ZipReader zip(made.zip);
    REQUIRE(zip.isValid());
    CHECK(zip.names().size() == made.entries.size() + 4);
    s.make(options); // both are an earlier volume's
    write(s.target + QStringLiteral("/批注.txt"), "x");
    CHECK(refusal(makeVolume(s.read(), s.meeting, s.target)).find("批注") != std::string::npos);
    CHECK_FALSE(makeVolume(s.read(), Id<Sitting>(4711), s.folder.filePath(QStringLiteral("x"))));
}

TEST_CASE("volume: what is no volume cannot be verified") {
    Shelf s;
    CHECK_FALSE(verifyVolume(s.folder.filePath(QStringLiteral("nowhere"))));
    CHECK_FALSE(verifyVolume(s.folder.path()));
    s.make();
    CHECK(refusal(verifyVolume(s.target + QStringLiteral("/register.pdf"))).find("is a file") !=
          std::string::npos);
    // An emptied list is one finding, and not one for every file of the volume.
    write(s.target + QStringLiteral("/SHA256SUMS"), "");
    const auto emptied = verifyVolume(s.target);
    REQUIRE_FALSE(emptied);
    CHECK(emptied.error().size() == 1);
    CHECK(refusal(emptied).find("SHA256SUMS is empty") != std::string::npos);
    CHECK(refusal(makeVolume(s.read(), s.meeting, QStringLiteral("/"))).find("is no folder for") !=
          std::string::npos);
}

TEST_CASE("volume: file names are taken by every system") {
    CHECK(VolumeFolder::safeName(QStringLiteral("a/b\\c:d*e?f\"g<h>i|j\n")) ==
          QStringLiteral("a b c d e f g h i j"));
    CHECK(VolumeFolder::safeName(QStringLiteral("...")).isEmpty());
    const QString lengthy = VolumeFolder::safeName(QString(500, QChar(0x4E2D)));
    CHECK(lengthy.toUtf8().size() <= 120);
    const QString rare = VolumeFolder::safeName(QString::fromUtf8("𠮷").repeated(100));
    CHECK(rare.toUtf8().size() <= 120);
    CHECK(rare.toUtf8().size() % 4 == 0); // no half characters
}
