// SPDX-License-Identifier: GPL-3.0-or-later
// A national consultation: an enterprise in each of 31 provinces, each with its own vote, and what
// was raised in every region with its days.
#include "core/base/regions.h"
#include "core/consultation/papers.h"
#include "core/office/reports.h"
#include "tests/consultation/table.h"
#include <QFileInfo>

using namespace zhijia;
using namespace zhijia::test;

namespace {

QList<Region> provinces() {
    QList<Region> list = regionsIn(0);
    list.removeIf([](const Region& r) { return r.code >= 700000; }); // Taiwan, Hong Kong, Macao
    return list;
}

QString textOf(const report::Document& d) {
    QString text;
    for (const report::Table* table : d.tables())
        report::forEachRow(*table, [&](const report::Row& row) {
            text += row.cells.join(u'|') + u'\n';
            return true;
        });
    return text;
}

} // namespace

TEST_CASE("national: 31 regions, a tally per enterprise, one contract for those that passed") {
    Talks t(3, 3);
    REQUIRE(provinces().size() == 31);
    t.consultation([](Consultation& c) {
        c.scope = ContractScope::Industry;
        c.industry = u8("快递业");
        c.employer = u8("快递协会");
    });
    CoveredEnterprise odd;
    odd.consultation = t.talk;
    odd.name = u8("无据公司");
    odd.entitled = 10;
    t.refused(t.book().insert(odd), "is not complete");
    odd.present = 9;
    odd.votesFor = 8;
    t.refused(t.book().insert(odd), "where the figures");
    odd.protocol = u8("记录");
    odd.votesFor = 10;
    t.refused(t.book().insert(odd), "cannot be");
    QList<Id<CoveredEnterprise>> ids;
    qint64 n = 0;
    for (const Region& r : provinces()) {
        CoveredEnterprise e;
        e.consultation = t.talk;
        e.name = r.name + u8("公司");
        e.region = QString::number(r.code);
        e.staff = 100 + n++;
        ids << Id<CoveredEnterprise>(t.add(e).id);
    }
    // What was raised: in each region as many days as its number; one stays open, one unsolved.
    for (int i = 0; i < 31; ++i) {
        ConsultationTopic topic;
        topic.title = u8("事项%1").arg(i);
        topic.origin = u8("原话");
        topic.region = QString::number(provinces()[i].code);
        topic.raisedOn = t.today().addDays(-i - 1);
        const Id<ConsultationTopic> id(t.add(topic).id);
        t.ok(t.take(id, "take", Talks::on(topic.raisedOn, {{u8("consultation"), t.talk.raw()}})));
        if (i == 4)
            continue;
        if (i == 7)
            t.ok(t.take(id, "give_up", {{u8("reason"), u8("超出权限")}}));
        else
            t.ok(t.take(id, "solve", {{u8("result"), u8("已解决")}}));
    }
    const auto table = regionTable(t.read());
    REQUIRE(table.size() == 31);
    qint64 raised = 0, solved = 0, open = 0, not_ = 0, days = 0;
    for (int i = 0; i < 31; ++i) {
        CHECK(table[i].province == provinces()[i].code);
        raised += table[i].raised;
        solved += table[i].solved;
        open += table[i].open;
        not_ += table[i].notSolved;
        days += table[i].days;
    }
    CHECK((raised == 31 && solved == 29 && open == 1 && not_ == 1));
    CHECK(days == 31 * 32 / 2 - 5 - 8);
    CHECK(regionTable(t.read(), true).size() >= 34);

    t.start();
    const auto k = t.draft();
    t.refused(t.take(k, "pass"), "Not voted yet: ", rule::contractAgree);
    for (int i = 0; i < 31; ++i) {
        CoveredEnterprise e = t.now(ids[i]);
        e.entitled = 60 + i;
        e.present = i == 9 ? 39 : 45 + i;                         // Jiangsu: too few were there
        e.votesFor = i == 3 ? 30 : 31 + i / 2 + (i == 9 ? 1 : 0); // Shanxi: too few in favour
        e.votedOn = t.today();
        e.protocol = u8("表决报告单");
        if (i == 30) { // Xinjiang is left out
            e.entitled = e.present = e.votesFor = std::nullopt;
            e.leftOut = u8("另行协商");
        }
        t.ok(t.book().update(e));
    }
    const Coverage cover = coverageOf(t.read(), t.talk);
    qint64 passed = 0;
    for (int i = 0; i < 30; ++i) {
        const CoveredEnterprise e = t.now(ids[i]);
        const bool should = *e.present * 3 >= *e.entitled * 2 && *e.votesFor * 2 > *e.entitled;
        CHECK((e.status == CoverStatus::Passed) == should);
        CHECK(*e.neededFor == *e.entitled / 2 + 1);
        CHECK(*e.neededPresent == (*e.entitled * 2 + 2) / 3);
        passed += should;
    }
    CHECK(cover.passed == passed);
    CHECK(passed == 28);
    CHECK((cover.notPassed == 2 && cover.leftOut == 1 && cover.waiting == 0));
    t.ok(t.take(k, "pass"));
    CHECK(t.now(k).covered == 28);
    CoveredEnterprise late = t.now(ids[0]);
    late.votesFor = 40;
    t.refused(t.book().update(late), "the votes it rests on stand");
    t.ok(t.take(k, "sign"));
    REQUIRE(papersOf(t.read(), k).size() == 9); // with the table of enterprises
    t.pack(k);
    CHECK(provincesOf(t.read(), t.now(t.talk)).size() == 30);
    const auto filed = t.take(k, "file", {{u8("to"), u8("人力资源社会保障部")}});
    REQUIRE(filed);
    CHECK(std::ranges::any_of(filed->notes, [&](const Issue& note) {
        return note.text.contains(u8("It lies in 30 provinces")) &&
               note.rule == Rules::inForce(t.read()).cite(rule::contractProvinces);
    }));
    t.ok(t.take(k, "receive"));
    t.wait(t.now(k).objectBy.addDays(1));
    t.ok(t.take(k, "take_effect"));

    const auto paper = coveragePaper(t.read(), t.talk.raw());
    REQUIRE(paper);
    const QString text = textOf(*paper);
    CHECK(text.count(u'\n') == 31);
    CHECK(text.contains(u8("39 (46)")));
    CHECK(text.contains(u8("另行协商")));
    const auto regions = regionsPaper(t.read(), 0);
    REQUIRE(regions);
    CHECK(textOf(*regions).contains(u8("|31|29|1|1|")));
}

TEST_CASE("papers: each says what stands in it, and refuses what cannot be written yet") {
    Talks t;
    t.consultation();
    const auto i = t.invite();
    CHECK_FALSE(replyPaper(t.read(), i.raw()));
    CHECK_FALSE(clausesPaper(t.read(), t.talk.raw()));
    REQUIRE(invitationPaper(t.read(), i.raw()));
    t.ok(t.take(i, "send"));
    REQUIRE(replyPaper(t.read(), i.raw())); // a form to be filled in
    t.ok(t.take(i, "accept", {{u8("reply"), u8("同意协商")}}));
    t.sides();
    t.ok(t.take(t.talk, "open"));
    const auto s = t.session(false);
    CHECK_FALSE(sessionPaper(t.read(), s.raw()));
    t.ok(t.take(s, "hold"));
    for (const char* side : {"workers", "employer"})
        t.ok(t.take(s, "sign", {{u8("side"), u8(side)}}));
    const auto k = t.draft();
    CHECK_FALSE(filingPaper(t.read(), k.raw()));
    CHECK_FALSE(publicationPaper(t.read(), k.raw()));
    t.ok(t.take(k, "pass", {{u8("item"), t.vote(8, 2).raw()}}));
    t.ok(t.take(k, "sign"));
    const auto pack = filingPaper(t.read(), k.raw());
    REQUIRE(pack);
    CHECK(textOf(*pack).contains(u8("missing")));
    for (const ReportKind& kind : reportKinds()) {
        if (qstrcmp(kind.context, "consultation") != 0)
            continue;
        const Kind* about = *kind.kind ? kindByName(u8(kind.kind)) : nullptr;
        const auto ids = about ? t.read().ids(*about, Query().first(1)) : QList<RawId>{0};
        if (ids.isEmpty())
            continue;
        const auto document = kind.make(t.read(), ids.first());
        INFO(kind.name);
        if (!document) {
            CHECK(QLatin1StringView(kind.name) == QLatin1StringView("contract-notice"));
            continue;
        }
        const QString file = t.folder.filePath(u8(kind.name) + u8(".pdf"));
        REQUIRE(writeReport(*document, file));
        CHECK(QFileInfo(file).size() > 1000);
    }
    for (const ReportKind& kind : reportKinds())
        if (qstrcmp(kind.context, "consultation") == 0 && *kind.kind)
            CHECK_FALSE(kind.make(t.read(), 4711));
}
