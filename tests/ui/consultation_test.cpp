// SPDX-License-Identifier: GPL-3.0-or-later
// A consultation through the window, with keys and clicks: invitation, sides, session, clauses, the
// congress's own ballot, signing and filing; then publication, renewal and the table of regions.
#include "core/consultation/clause.h"
#include "core/consultation/enterprise.h"
#include "core/consultation/filing.h"
#include "core/consultation/invitation.h"
#include "core/consultation/topic.h"
#include "core/office/dues.h"
#include "core/office/sample_consultation.h"
#include "tests/ui/support/hall.h"
#include "ui/consultation/consultations_page.h"
#include "ui/consultation/positions_dialog.h"
#include "ui/consultation/regions_page.h"
#include <QLabel>
#include <QTableWidget>

using namespace zhijia;
using namespace zhijia::test;

namespace {

struct Talk : Hall {
    Id<Consultation> id;

    /// A record that lives inside the consultation, in its own dialog; takes a step there.
    QString within(const Kind& kind, RawId record, const char* verb,
                   const QHash<QString, QString>& answers = {}) {
        RecordDialog* dialog = showRecordDialog(*d.window, kind, record);
        REQUIRE(dialog);
        d.settle();
        const QString refusal = step(dialog->form(), verb, answers);
        dialog->close();
        d.settle();
        d.window->activateWindow();
        return refusal;
    }
    ConsultationsPage& talks() {
        auto& p = page<ConsultationsPage>("consultation.consultations");
        REQUIRE(p.openRecord(id.raw()));
        d.settle();
        return p;
    }
    template <class R>
    R last() {
        const auto r = d.read().first<R>(Query().by(u8("id"), true));
        REQUIRE(r);
        return *r;
    }
    QString text(ConsultationsPage& p, const char* label) {
        return p.findChild<QLabel*>(u8(label))->text();
    }
};

} // namespace

TEST_CASE("consultation: the whole way in the window, up to the authority", "[consultation]") {
    Talk t;
    t.prepare();
    t.open();
    {
        auto& empty = t.page<ConsultationsPage>("consultation.consultations");
        CHECK_FALSE(empty.findChild<QPushButton*>(u8("positions"))->isEnabled());
        picture(t.d.window.get(), "consultation-empty");
    }
    t.id = Id<Consultation>(enter(t.d, "consultation.consultations", {{"unit", u8("集团")}}));
    REQUIRE(t.d.read().get(t.id));
    auto& p = t.talks();
    const RawId invitation = t.inside(p.form(), "invitation", {{"content", u8("pay")}});
    CHECK(t.within(Invitation::kind(), invitation, "send").isEmpty());
    CHECK(t.d.read().get(Id<Invitation>(invitation))->dueOn.isValid());
    const auto dues = duesOf(t.d.read(), t.d.read().today(), {}, {});
    CHECK(std::ranges::any_of(dues, [&](const Due& due) { return due.record == invitation; }));
    CHECK(t.within(Invitation::kind(), invitation, "accept", {{u8("reply"), u8("agreed")}})
              .isEmpty());
    t.talks();
    const auto negotiator = [&](const char* side, const char* name, bool chief) {
        QList<std::pair<const char*, QString>> typed{{"name", u8(name)}, {"side", u8(side)}};
        if (chief)
            typed.append({"chief", u8(" ")});
        t.inside(p.form(), "negotiator", typed);
    };
    for (const char* name : {"工一", "工二", "工三"})
        negotiator("Workers", name, u8(name) == u8("工一"));
    for (const char* name : {"企一", "企二"})
        negotiator("Employer", name, u8(name) == u8("企一"));
    t.d.settle();
    CHECK(t.text(p, "sideFindings").contains(u8("The sides are unequal")));
    CHECK_FALSE(t.button(p.form(), "open").isEnabled());
    CHECK_FALSE(t.button(p.form(), "open").toolTip().isEmpty()); // it says why
    picture(t.d.window.get(), "consultation-unequal");
    negotiator("Employer", "企三", false);
    t.d.settle();
    CHECK(t.text(p, "sides").contains(u8("The sides are lawful.")));
    CHECK(t.step(p.form(), "open").isEmpty());
    REQUIRE(t.d.read().get(t.id)->status == TalkStatus::Talking);

    const QString today = t.d.read().today().toString(Qt::ISODate);
    const RawId session = t.inside(
        p.form(), "consultation_session",
        {{"held_on", today}, {"recorder", u8("记录员")}, {"minutes", u8("agreed on pay")}});
    CHECK(t.within(ConsultationSession::kind(), session, "hold").isEmpty());
    CHECK(t.within(ConsultationSession::kind(), session, "sign", {{u8("side"), u8("Workers")}})
              .isEmpty());
    CHECK(t.within(ConsultationSession::kind(), session, "sign", {{u8("side"), u8("Employer")}})
              .isEmpty());
    REQUIRE(t.d.read().get(Id<ConsultationSession>(session))->status == TalkSessionStatus::Signed);
    t.talks();
    const RawId clause = t.inside(
        p.form(), "clause", {{"title", u8("工资")}, {"workers", u8("8")}, {"employer", u8("3")}});
    t.talks();
    QTest::mouseClick(p.findChild<QPushButton*>(u8("positions")), Qt::LeftButton);
    auto* positions = p.findChild<PositionsDialog*>();
    REQUIRE(positions);
    t.d.settle();
    REQUIRE(positions->table().rowCount() == 1);
    CHECK(positions->table().item(0, 1)->text() == u8("8"));
    CHECK(t.within(Clause::kind(), clause, "agree", {{u8("text"), u8("6 percent")}}).isEmpty());
    CHECK(positions->table().item(0, 3)->text() == u8("6 percent"));
    picture(positions, "consultation-positions");
    positions->close();
    t.talks();
    CHECK(t.step(p.form(), "agree").isEmpty());
    REQUIRE(t.d.read().get(t.id)->status == TalkStatus::Agreed);

    const RawId item = t.vote();
    auto& contracts = t.page<RecordPage>("consultation.contracts");
    const Id<CollectiveContract> contract(t.last<CollectiveContract>().id);
    REQUIRE(contracts.openRecord(contract.raw()));
    Desktop::type(contracts.form().row(u8("from_date"))->editor().input(), today);
    Desktop::type(contracts.form().row(u8("to_date"))->editor().input(),
                  t.d.read().today().addYears(1).addDays(-1).toString(Qt::ISODate));
    t.d.window->activateWindow(); // a dialog was there a moment ago
    REQUIRE(QTest::qWaitForWindowActive(t.d.window.get()));
    QTest::keyClick(t.d.window->focusWidget(), Qt::Key_S, Qt::ControlModifier);
    t.d.settle();
    REQUIRE(t.d.read().get(contract)->to.isValid());
    CHECK(t.step(contracts.form(), "pass").contains(u8("No ballot of the congress is named")));
    CHECK(t.d.read().get(contract)->status == ContractStatus::Draft);
    CHECK(t.step(contracts.form(), "pass", {{u8("item"), u8("集体合同")}}).isEmpty());
    REQUIRE(t.d.read().get(contract)->status == ContractStatus::Passed);
    CHECK(t.d.read().get(contract)->item.raw() == item);
    CHECK(t.d.read().get(contract)->votesFor == 4);
    CHECK(t.d.read().get(contract)->neededFor == 4);
    CHECK(t.step(contracts.form(), "sign").isEmpty());
    CHECK_FALSE(t.button(contracts.form(), "file").isEnabled());
    CHECK(t.button(contracts.form(), "file").toolTip().contains(u8("0 of 3 copies are ready")));
    for (FilingPaper& paper : papersOf(t.d.read(), contract)) {
        paper.copies = 3;
        REQUIRE(t.d.book().update(paper));
    }
    t.d.settle();
    CHECK(t.step(contracts.form(), "file", {{u8("to"), u8("HRSS")}}).isEmpty());
    CHECK(t.step(contracts.form(), "receive").isEmpty());
    const CollectiveContract now = *t.d.read().get(contract);
    REQUIRE(now.status == ContractStatus::Received);
    CHECK_FALSE(t.button(contracts.form(), "take_effect").isEnabled());
    CHECK(t.button(contracts.form(), "take_effect")
              .toolTip()
              .contains(now.objectBy.toString(Qt::ISODate)));
    picture(t.d.window.get(), "consultation-contract");
    REQUIRE(t.d.book().undo());
    CHECK(t.d.read().get(contract)->status == ContractStatus::Filed);
    // The ballot it rests on cannot be taken back beneath it.
    CHECK_FALSE(
        t.d.book().remove(Ballot::kind(), t.d.read().get(Id<BallotItem>(item))->ballot.raw()));
}

TEST_CASE("consultation: the sample's contract is published and renewed; regions narrow the list",
          "[consultation]") {
    Desktop d;
    {
        auto& empty = *[&] {
            REQUIRE(d.window->openPage(u8("consultation.regions")));
            d.settle();
            return qobject_cast<RegionsPage*>(d.window->currentPage());
        }();
        CHECK_FALSE(empty.table().isVisible());
        picture(d.window.get(), "regions-empty");
    }
    REQUIRE(d.book().change({"test", "units"}, [](Txn& txn) -> Outcome<void> {
        Id<Unit> group;
        for (const auto& [name, parent, region] : {std::tuple{"迅达快运集团", false, "310000"},
                                                   {"东北公司", true, "230000"},
                                                   {"华南公司", true, "440000"}}) {
            Unit u;
            u.name = u8(name);
            u.region = u8(region);
            if (parent)
                u.parent = group;
            if (auto ok = txn.insert(u); !ok)
                return refuse(ok.error());
            if (!parent)
                group = Id<Unit>(u.id);
        }
        for (const char* name : {"漠河站", "广州分公司"}) {
            Unit u;
            u.name = u8(name);
            u.parent = Id<Unit>(*txn.resolve(
                Unit::kind(), u8(name) == u8("漠河站") ? u8("东北公司") : u8("华南公司")));
            u.region = u8(name) == u8("漠河站") ? u8("232701") : u8("440100");
            if (auto ok = txn.insert(u); !ok)
                return refuse(ok.error());
        }
        return {};
    }));
    const auto made = addSampleConsultations(d.book());
    INFO((made ? std::string() : made.error().first().text.toStdString()));
    REQUIRE(made);
    d.settle();
    // The tally of the enterprises stands at the top of the page.
    REQUIRE(d.window->openPage(u8("consultation.consultations")));
    auto* talks = qobject_cast<ConsultationsPage*>(d.window->currentPage());
    REQUIRE(talks);
    auto* tally = talks->findChild<QLabel*>(u8("coverageTally"));
    for (const Consultation& c : d.read().all<Consultation>()) {
        REQUIRE(talks->openRecord(c.id));
        d.settle();
        const Coverage cover = coverageOf(d.read(), Id<Consultation>(c.id));
        CHECK(tally->isVisible() == (cover.enterprises > 0));
        if (cover.enterprises > 0) {
            CHECK(cover.passed == 2);
            CHECK(tally->text().contains(u8("Passed: 2, with a staff of %1.").arg(cover.staff)));
        }
    }
    REQUIRE(d.window->openPage(u8("consultation.contracts")));
    auto* contracts = qobject_cast<RecordPage*>(d.window->currentPage());
    REQUIRE(contracts);
    const auto k = d.read().first<CollectiveContract>(Query());
    REQUIRE(k);
    REQUIRE(k->isInForce());
    REQUIRE(contracts->openRecord(k->id));
    d.settle();
    QPushButton* publish = contracts->form().stepButton(u8("publish"));
    REQUIRE(publish);
    QTest::mouseClick(publish, Qt::LeftButton);
    auto* dialog = d.window->findChild<StepDialog*>();
    REQUIRE(dialog);
    for (FieldRow* row : dialog->findChildren<FieldRow*>())
        if (row->key() == u8("where"))
            Desktop::type(row->editor().input(), u8("公开栏"));
    for (QPushButton* b : dialog->findChildren<QPushButton*>())
        if (b->property("role").toString() == QStringLiteral("primary"))
            QTest::mouseClick(b, Qt::LeftButton);
    d.settle();
    CHECK(d.read().get(Id<CollectiveContract>(k->id))->publishedWhere == u8("公开栏"));
    QTest::mouseClick(contracts->form().stepButton(u8("renew")), Qt::LeftButton);
    d.settle();
    CHECK(d.read().first<Consultation>(Query().eq(u8("renews"), k->id)));

    REQUIRE(d.window->openPage(u8("consultation.regions")));
    d.settle();
    auto* regions = qobject_cast<RegionsPage*>(d.window->currentPage());
    REQUIRE(regions);
    CHECK(regions->table().isVisible());
    REQUIRE(regions->table().rowCount() >= 3); // all, Heilongjiang, Guangdong
    CHECK(regions->table().item(0, 1)->text() == u8("3"));
    int mohe = -1;
    for (int row = 1; row < regions->table().rowCount(); ++row)
        if (regions->table().item(row, 0)->text() == u8("黑龙江省"))
            mohe = row;
    REQUIRE(mohe > 0);
    CHECK(regions->table().item(mohe, 5)->text() == u8("29.0"));
    const QRect cell = regions->table().visualItemRect(regions->table().item(mohe, 0));
    QTest::mouseClick(regions->table().viewport(), Qt::LeftButton, {}, cell.center());
    d.settle();
    CHECK(regions->list().model().rowCount() == 1);
    picture(d.window.get(), "regions");
    regions->table().setFocus();
    QTest::keyClick(&regions->table(), Qt::Key_Home, Qt::ControlModifier);
    d.settle();
    CHECK(regions->list().model().rowCount() == 3);
    regions->resize(500, 360);
    d.settle();
}
