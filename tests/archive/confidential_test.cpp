// SPDX-License-Identifier: GPL-3.0-or-later
// What does not lie open in a volume, and what a volume of an unfinished sitting says.
#include "core/archive/belongings.h"
#include "core/archive/verify.h"
#include "core/ballots/count.h"
#include "core/exchange/csv_reader.h"
#include "core/meeting/heads.h"
#include "core/meeting/minutes.h"
#include "core/record/confidential.h"
#include "tests/archive/shelf.h"
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace zhijia;
using namespace zhijia::test;

namespace {

/// With a letter attached to an objection, and a secret ballot counted paper by paper.
struct Secrets : Shelf {
    QByteArray letter = "signed by somebody who wants to stay unknown";
    Id<Objection> from;
    QString marks = QStringLiteral("12"); // as they are kept

    Secrets() {
        const auto objections = objectionsOf(read(), posted_.id);
        REQUIRE(objections.size() == 1);
        from = Id<Objection>(objections.front().id);
        REQUIRE(book().change({"test", "letter"}, [&](Txn& txn) {
            return attachBytes(txn, Objection::kind(), from.raw(), QStringLiteral("赵不同的信.txt"),
                               letter, QStringLiteral("赵不同手写"))
                .map([](auto) {});
        }));
        Ballot b;
        b.sitting = meeting;
        b.title = QStringLiteral("无记名表决");
        b.way = BallotWay::Secret;
        b.scrutineers = QStringLiteral("监票甲");
        REQUIRE(book().insert(b));
        for (const char* title : {"第一项", "第二项"}) {
            BallotItem i;
            i.ballot = Id<Ballot>(b.id);
            i.title = QString::fromUtf8(title);
            REQUIRE(book().insert(i));
        }
        step(b, "open");
        step(b, "collect",
             {{QStringLiteral("issued"), qint64(18)}, {QStringLiteral("returned"), qint64(18)}});
        step(b, "count");
        for (const BallotCount& count : countsOf(read(), Id<Ballot>(b.id))) {
            BallotBundle bundle;
            bundle.count = Id<BallotCount>(count.id);
            bundle.marks = QString(QStringLiteral("12\n")).repeated(17) + QStringLiteral("31");
            REQUIRE(book().insert(bundle));
            marks = read().get(Id<BallotBundle>(bundle.id))->marks;
        }
    }
    void step(const Ballot& b, const char* verb, const Params& params = {}) {
        const auto done = book().step(Ballot::kind(), b.id, QString::fromUtf8(verb), params);
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
    }
    QByteArray everything() const {
        QByteArray all;
        for (const QByteArray& bytes : contents(target))
            all += bytes;
        return all;
    }
};

} // namespace

TEST_CASE("volume: what is confidential is named with its sum and does not lie in it") {
    Secrets s;
    REQUIRE(s.marks.count(u'\n') >= 17);
    const VolumeOutlook outlook = volumeOutlook(s.read(), s.meeting);
    CHECK(outlook.confidentialFiles == 1);
    CHECK(outlook.confidentialRecords.size() == 1);
    VolumeOptions options;
    options.zip = true;
    const VolumeMade made = s.make(options);
    const QByteArray all = s.everything();
    CHECK_FALSE(all.contains(s.letter));
    CHECK_FALSE(all.contains("赵不同")); // not even by the name of the file
    CHECK_FALSE(all.contains(s.marks.toUtf8()));
    CHECK(std::ranges::none_of(made.entries, [&](const VolumeEntry& e) {
        return e.report == QStringLiteral("objection") && e.group == VolumeEntry::Attachment;
    }));
    // The photo of the notice, which is no secret, is there as ever.
    CHECK(all.contains(s.photo));
    REQUIRE(made.withheld.size() == 2);
    const QByteArray sum = QCryptographicHash::hash(s.letter, QCryptographicHash::Sha256).toHex();
    CHECK(std::ranges::any_of(made.withheld,
                              [&](const VolumeWithheld& w) { return w.sha256 == sum; }));
    const auto files = contents(s.target);
    const QJsonObject catalogue =
        QJsonDocument::fromJson(files[QStringLiteral("catalogue.json")]).object();
    const QJsonArray withheld = catalogue[QStringLiteral("withheld")].toArray();
    REQUIRE(withheld.size() == 2);
    // The bundle itself is there: number, papers, totals; without the papers' marks.
    const QByteArray bundles = files[QStringLiteral("data/ballot_bundle.csv")];
    CHECK(bundles.contains("Papers"));
    CHECK_FALSE(bundles.contains("Marks"));
    CHECK(files[QStringLiteral("register.csv")].contains(sum));
    CHECK(verifyVolume(s.target)->isWhole());
}

TEST_CASE("volume: with a recorded reason what is confidential is in it") {
    Secrets s;
    for (const QString& nothing : {QString(), QStringLiteral("  \n ")})
        CHECK_FALSE(recordConfidentialLeave(s.book(), s.meeting, nothing));
    CHECK_FALSE(recordConfidentialLeave(s.book(), Id<Sitting>(4711), QStringLiteral("审计")));
    const auto leave = recordConfidentialLeave(s.book(), s.meeting, QStringLiteral(" 上级审计 "));
    REQUIRE(leave);
    CHECK(s.book().log(1).first().what.text().contains(QStringLiteral("上级审计")));
    VolumeOptions options;
    options.leave = *leave;
    const VolumeMade made = s.make(options);
    CHECK(made.withheld.isEmpty());
    const auto files = contents(s.target);
    CHECK(std::ranges::any_of(files, [&](const QByteArray& f) { return f == s.letter; }));
    CHECK(files[QStringLiteral("data/ballot_bundle.csv")].contains("Marks"));
    CHECK(QJsonDocument::fromJson(files[QStringLiteral("catalogue.json")])
              .object()[QStringLiteral("confidential_reason")]
              .toString() == QStringLiteral("上级审计"));
    // What is masked stays masked: the leave is for what is confidential.
    CHECK_FALSE(files[QStringLiteral("data/objection.csv")].contains("赵不同"));
    // It is for this sitting only.
    const auto other =
        makeVolume(s.read(), s.other, s.folder.filePath(QStringLiteral("b")), options);
    CHECK_FALSE(other);
}

TEST_CASE("volume: what is declared confidential exists") {
    int any = 0;
    for (const Kind* kind : kinds())
        if (const Confidential* what = confidentialOf(*kind)) {
            ++any;
            CHECK((what->files || !what->fields.empty()));
            CHECK((!what->files || kind->takesFiles));
            for (const char* key : what->fields)
                CHECK(kind->field(QString::fromUtf8(key)));
        }
    CHECK(any >= 2);
}

TEST_CASE("volume: of a sitting that is not finished it says so before, and in the register") {
    Secrets s;
    HeadsMeeting joint;
    joint.term = s.term;
    joint.heldOn = QDate(2026, 2, 1);
    REQUIRE(s.book().insert(joint));
    HeadsDecision d;
    d.meeting = Id<HeadsMeeting>(joint.id);
    d.title = QStringLiteral("关于高温津贴的决定");
    REQUIRE(s.book().insert(d));
    REQUIRE(s.book().change({"test", "wait"}, [&](Txn& txn) {
        HeadsDecision waits = *txn.get(Id<HeadsDecision>(d.id));
        waits.status = HeadsDecisionStatus::OnAgenda;
        waits.sitting = s.meeting;
        return txn.relink(HeadsDecision::kind(), waits);
    }));
    const Issues before = volumeOutlook(s.read(), s.meeting).unfinished;
    const auto says = [](const Issues& issues, const char* word) {
        return std::ranges::any_of(issues, [&](const Issue& i) {
            return i.severity == Severity::Warning && !i.mend.isEmpty() &&
                   i.text.contains(QString::fromUtf8(word));
        });
    };
    CHECK(says(before, "not closed"));
    CHECK(says(before, "minutes"));
    CHECK(says(before, "高温津贴"));
    CHECK(says(before, "no announced result"));
    CHECK(says(before, "not certified"));
    const VolumeMade made = s.make();
    CHECK(made.unfinished == before);
    const QJsonArray said =
        QJsonDocument::fromJson(contents(s.target)[QStringLiteral("catalogue.json")])
            .object()[QStringLiteral("unfinished")]
            .toArray();
    REQUIRE(said.size() == before.size());
    for (qsizetype i = 0; i < said.size(); ++i)
        CHECK(said[i].toString() == before[i].text);
}

TEST_CASE("volume: a sitting that is finished is made without a word") {
    Board s;
    const auto close = s.book().change({"test", "close"}, [&](Txn& txn) -> Outcome<void> {
        Sitting closed = *txn.get(s.meeting);
        closed.status = SittingStatus::Closed;
        if (auto ok = txn.relink(Sitting::kind(), closed); !ok)
            return ok;
        Minutes minutes;
        minutes.sitting = s.meeting;
        if (auto ok = txn.insert(minutes); !ok)
            return refuse(ok.error());
        minutes = *txn.get(Id<Minutes>(minutes.id));
        minutes.status = MinutesStatus::Signed;
        return txn.relink(Minutes::kind(), minutes);
    });
    INFO((close ? std::string() : why(close.error())));
    REQUIRE(close);
    const VolumeOutlook outlook = volumeOutlook(s.read(), s.meeting);
    INFO(why(outlook.unfinished));
    CHECK(outlook.isPlain());
}
