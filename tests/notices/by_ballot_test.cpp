// SPDX-License-Identifier: GPL-3.0-or-later
// Resolutions that rest on a ballot: by whose majority they are adopted, taken over from a list and
// printed, and what may be drafted again.
#include "core/notices/from_ballot.h"
#include "core/notices/papers.h"
#include "core/rules/rules.h"
#include "tests/ballots/hall.h"

using namespace zhijia;
using zhijia::test::BallotHall;
using zhijia::test::why;

namespace {

struct Voted : BallotHall {
    /// Ten papers of twelve deputies, counted twice and announced.
    void announced(const Ballot& b, const char* marks) {
        countAll(b, marks, 10, 10);
        ok(move(b, "agree"));
        ok(move(b, "announce"));
    }
    Outcome<int> drafts(const Ballot& b) {
        int made = 0;
        auto done = book().change({"test", "draft"}, [&](Txn& txn) -> Outcome<void> {
            return draftResolutions(txn, Id<Ballot>(b.id)).map([&](int n) { made = n; });
        });
        if (!done)
            return refuse(done.error());
        return made;
    }
    std::vector<Resolution> resolutions() {
        return read().all<Resolution>(Query().by(QStringLiteral("id")));
    }
    Outcome<Receipt> take(const Resolution& r, const char* verb, const Params& params = {}) {
        return book().step(Resolution::kind(), r.id, QString::fromUtf8(verb), params);
    }
    Resolution entered(const BallotItem& item) {
        Resolution r;
        r.title = QStringLiteral("早先的决议");
        r.sitting = session;
        r.item = Id<BallotItem>(item.id);
        r.text = QStringLiteral("正文");
        r.status = ResolutionStatus::Adopted;
        r.adoptedOn = QDate(2026, 3, 2);
        r.year = 2026;
        r.number = 7;
        r.entitled = 12;
        r.votesFor = 7;
        r.votesAgainst = 2;
        r.votesAbstain = 1;
        return r;
    }
    QString paper(const Resolution& r) {
        const auto made = resolutionPaper(read(), r.id);
        REQUIRE(made);
        QString all;
        for (const auto& block : made->blocks)
            if (const auto* p = std::get_if<report::Paragraph>(&block.as)) {
                for (const auto& run : p->runs)
                    all += run.text;
                all += u'\n';
            }
        return all;
    }
};

} // namespace

TEST_CASE("by ballot: what is taken over as adopted agrees with the ballot that decided it") {
    Voted hall;
    const Ballot b = hall.ballot(BallotWay::Secret, {});
    const BallotItem carried = hall.add(b, QStringLiteral("工资协议")),
                     failed = hall.add(b, QStringLiteral("福利方案"));
    Resolution early = hall.entered(carried);
    CHECK_FALSE(hall.book().insert(early)); // nothing is announced
    // The first: 7 for, 2 against, 1 abstained; the second: 5 for.
    hall.announced(b, "11 11 11 11 11 12 12 22 22 32");
    Resolution lost = hall.entered(failed);
    const auto refused = hall.book().insert(lost);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().first().field == QStringLiteral("item"));
    for (const auto change : {&Resolution::entitled, &Resolution::votesFor,
                              &Resolution::votesAgainst, &Resolution::votesAbstain})
        for (const auto& value : {std::optional<qint64>(8), std::optional<qint64>()}) {
            Resolution other = hall.entered(carried);
            other.*change = value;
            const bool blankBase = change == &Resolution::entitled && !value;
            const auto done = hall.book().insert(other);
            CHECK_FALSE(done);
            if (!done && !blankBase)
                CHECK(done.error().first().field.startsWith(change == &Resolution::entitled
                                                                ? QStringLiteral("entitled")
                                                                : QStringLiteral("votes_")));
        }
    Resolution right = hall.entered(carried);
    hall.ok(hall.book().insert(right));
}

TEST_CASE("by ballot: the paper says the majority of the ballot, not that of the rule") {
    Voted hall;
    const Ballot b = hall.ballot(BallotWay::Secret, {QStringLiteral("改制方案")}, [](Ballot& x) {
        x.majorityBase = MajorityBase::Entitled;
        x.majorityNum = 2;
        x.majorityDen = 3;
        x.majorityLeast = MajorityLeast::AtLeast;
        x.majoritySource = QStringLiteral("本单位实施办法第九条");
    });
    hall.announced(b, "1 1 1 1 1 1 1 1 2 3");
    REQUIRE(hall.drafts(b));
    const Resolution r = hall.resolutions().front();
    hall.ok(hall.take(r, "adopt"));
    CHECK(hall.read().get(Id<Resolution>(r.id))->needed == 8);
    const QString text = hall.paper(r);
    INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("本单位实施办法第九条")));
    CHECK(text.contains(majorityText(hall.now(b))));
    CHECK(text.contains(QStringLiteral("8 were needed")));
    CHECK_FALSE(text.contains(Rules::inForce(hall.read()).cite(rule::majority)));
}

TEST_CASE("by ballot: the paper about an election says the votes of everybody elected") {
    Voted hall;
    const Ballot b =
        hall.ballot(BallotWay::Election,
                    {QStringLiteral("张三"), QStringLiteral("李四"), QStringLiteral("王五")},
                    [](Ballot& x) { x.nameOrder = NameOrder::Given; });
    hall.announced(b, "112 112 112 112 112 112 112 112 121 121");
    REQUIRE(hall.drafts(b));
    REQUIRE(hall.resolutions().size() == 1);
    const Resolution r = hall.resolutions().front();
    hall.ok(hall.take(r, "adopt"));
    const QString text = hall.paper(r);
    INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("张三: 10")));
    CHECK(text.contains(QStringLiteral("李四: 8")));
    CHECK_FALSE(text.contains(QStringLiteral("王五")));
    CHECK_FALSE(text.contains(QStringLiteral("voted for it")));
    CHECK(text.contains(hall.now(b).majoritySource));
}

TEST_CASE("by ballot: a matter whose resolution was withdrawn is drafted again") {
    Voted hall;
    const Ballot b = hall.ballot(BallotWay::Secret, {QStringLiteral("工资协议")});
    hall.announced(b, "1 1 1 1 1 1 1 1 2 3");
    const auto first = hall.drafts(b);
    REQUIRE(first);
    CHECK(*first == 1);
    CHECK_FALSE(hall.drafts(b)); // a draft is there
    const Resolution r = hall.resolutions().front();
    hall.ok(hall.take(r, "adopt"));
    CHECK_FALSE(hall.drafts(b));
    hall.ok(hall.take(r, "withdraw", {{QStringLiteral("reason"), QStringLiteral("正文有误")}}));
    const auto again = hall.drafts(b);
    INFO((again ? std::string() : why(again.error())));
    REQUIRE(again);
    CHECK(*again == 1);
    CHECK(hall.resolutions().size() == 2);
    CHECK_FALSE(hall.drafts(b));
}
