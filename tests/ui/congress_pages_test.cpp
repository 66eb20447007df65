// SPDX-License-Identifier: GPL-3.0-or-later
// The congress pages where a wrong choice would be made for the clerk: terms, sittings, screens.
#include "core/congress/observer.h"
#include "tests/ui/support/day.h"
#include "ui/list/empty_state.h"
#include <QLabel>

using namespace zhijia;
using namespace zhijia::test;

namespace {

Id<Term> term(Desktop& d, int number) {
    Term t;
    t.number = number;
    t.from = QDate(2020 + number * 5, 1, 1);
    t.to = QDate(2024 + number * 5, 12, 31);
    REQUIRE(d.book().insert(t));
    return Id<Term>(t.id);
}

Id<Delegation> delegation(Desktop& d, Id<Term> of, const QString& name) {
    Delegation g;
    g.term = of;
    g.name = name;
    g.position = 1;
    REQUIRE(d.book().insert(g));
    return Id<Delegation>(g.id);
}

Id<Sitting> called(Desktop& d, Id<Term> of, QDate on) {
    Sitting s;
    s.term = of;
    s.heldOn = on;
    s.starts = QStringLiteral("09:00");
    REQUIRE(d.book().insert(s));
    REQUIRE(d.book().step(Sitting::kind(), s.id, QStringLiteral("call")));
    return Id<Sitting>(s.id);
}

Deputy deputy(Desktop& d, Id<Term> of, const QString& name) {
    const Member m = d.member(name);
    Deputy deputy;
    deputy.term = of;
    deputy.member = Id<Member>(m.id);
    REQUIRE(d.book().insert(deputy));
    REQUIRE(d.book().step(Deputy::kind(), deputy.id, QStringLiteral("elect"),
                          {{QStringLiteral("note"), QStringLiteral("见选举记录")}}));
    return *d.read().get(Id<Deputy>(deputy.id));
}

SittingsPage& sittings(Desktop& d) {
    REQUIRE(d.window->openPage(QStringLiteral("congress.sittings")));
    d.settle();
    return *qobject_cast<SittingsPage*>(d.window->currentPage());
}

} // namespace

TEST_CASE("a deputy is offered the delegations of the own term only", "[congress][form]") {
    Desktop d(0, 1);
    const Id<Term> first = term(d, 2), second = term(d, 1);
    delegation(d, first, QStringLiteral("第一代表团"));
    const auto right = delegation(d, second, QStringLiteral("第一代表团"));
    delegation(d, first, QStringLiteral("第二代表团"));
    const Deputy who = deputy(d, second, QStringLiteral("张三"));
    REQUIRE(d.window->openRecord(Deputy::kind(), who.id));
    auto* page = qobject_cast<RecordPage*>(d.window->currentPage());
    FieldRow* row = page->form().row(QStringLiteral("delegation"));
    auto* edit = qobject_cast<QLineEdit*>(row->editor().input());
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Down); // all that fit
    auto* popup = row->findChild<QListWidget*>();
    REQUIRE(popup);
    CHECK(popup->count() == 1);
    // The same name stands in both terms: here it can only mean one.
    Desktop::type(edit, QStringLiteral("第一代表团"));
    REQUIRE(page->form().save());
    CHECK(d.read().get(Id<Deputy>(who.id))->delegation == right);
    // One of another term is not taken by its name either.
    Desktop::type(edit, QStringLiteral("第二代表团"));
    CHECK(!page->form().save());
    CHECK(row->issueText().contains(QStringLiteral("does not fit")));
}

TEST_CASE("the desk and the screen are those of the sitting that is chosen", "[congress]") {
    Desktop d(0, 1);
    const Id<Term> of = term(d, 1);
    deputy(d, of, QStringLiteral("张三"));
    const QDate today = d.read().today();
    const Id<Sitting> a = called(d, of, today), b = called(d, of, today.addDays(1));
    SittingsPage& page = sittings(d);
    page.list().select(a.raw());
    QPointer<DeskStage> desk = page.openDesk();
    QPointer<ScreenStage> screen = page.openScreen();
    REQUIRE(desk);
    CHECK(desk->sitting() == a);
    CHECK(page.openDesk() == desk); // the same one: only brought to the front
    page.list().select(b.raw());
    DeskStage* other = page.openDesk();
    REQUIRE(other);
    CHECK(other->sitting() == b);
    CHECK(!desk); // nobody can go on checking people in to the first one by mistake
    CHECK(page.openScreen()->sitting() == b);
    CHECK(!screen);
    page.openScreen()->close();
    other->close();
    d.settle();
}

TEST_CASE("a letter on a card never ends the black screen of the desk", "[congress]") {
    Desktop d(0, 1);
    const Id<Term> of = term(d, 1);
    deputy(d, of, QStringLiteral("张三"));
    called(d, of, d.read().today());
    SittingsPage& page = sittings(d);
    DeskStage* desk = page.openDesk();
    REQUIRE(desk);
    desk->field().setFocus();
    QTest::keyClick(&desk->field(), Qt::Key_F9);
    REQUIRE(desk->isBlack());
    QTest::keyClicks(&desk->field(), QStringLiteral("ZJ-ABBA-12."));
    CHECK(desk->isBlack());
    CHECK(desk->field().text().isEmpty());
    QTest::keyClick(&desk->field(), Qt::Key_F9);
    CHECK(!desk->isBlack());
    QTest::keyClicks(&desk->field(), QStringLiteral("b"));
    CHECK(!desk->isBlack());
    CHECK(desk->field().text() == QStringLiteral("b"));
    ScreenStage* screen = page.openScreen(); // where nothing is typed the letter is the key
    QTest::keyClick(screen, Qt::Key_B);
    CHECK(screen->isBlack());
    QTest::keyClick(screen, Qt::Key_B);
    CHECK(!screen->isBlack());
    screen->close();
    desk->close();
    d.settle();
}

TEST_CASE("the desk takes the next card while a check-in waits to be written",
          "[congress][waiting]") {
    Desktop d(0, 1);
    const Id<Term> of = term(d, 1);
    QList<Deputy> deputies;
    for (const char* name : {"张三", "李四"}) {
        deputies << deputy(d, of, QString::fromUtf8(name));
    }
    const Id<Sitting> id = called(d, of, d.read().today());
    SittingsPage& page = sittings(d);
    page.list().select(id.raw());
    DeskStage* desk = page.openDesk();
    REQUIRE(desk);
    auto other = d.window->office()->sibling();
    REQUIRE(other);
    (*other)->store().begin();
    for (const Deputy& one : deputies) {
        keys(&desk->field(), cardPayload(d.read(), one));
        QTest::keyClick(&desk->field(), Qt::Key_Return);
        CHECK(desk->said().contains(QStringLiteral("wait")));
        CHECK(desk->field().text().isEmpty());
    }
    CHECK(quorum(d.read(), id).present == 0);
    desk->field().insert(QStringLiteral("zh")); // somebody is typed meanwhile
    (*other)->store().rollback();
    REQUIRE(QTest::qWaitFor([&] { return quorum(d.read(), id).present == 2; }, 5000));
    CHECK(desk->field().text() == QStringLiteral("zh"));
    desk->close();
    d.settle();
}

TEST_CASE("the sittings page opens on the sitting that matters", "[congress]") {
    Desktop d(0, 1);
    const Id<Term> of = term(d, 1);
    SittingsPage& page = sittings(d);
    CHECK(!page.sitting());
    const QDate today = d.read().today();
    Sitting past;
    past.term = of;
    past.heldOn = today.addDays(-300);
    past.starts = QStringLiteral("09:00");
    Sitting next = past;
    next.heldOn = today.addDays(30);
    REQUIRE(d.book().change({"tests", "made beside", {}}, [&](Txn& txn) -> Outcome<void> {
        if (auto ok = txn.insert(past); !ok)
            return refuse(ok.error());
        return txn.insert(next).map([](auto) {});
    }));
    d.settle();
    CHECK(page.sitting() == Id<Sitting>(next.id)); // as when the sample has just been made
    CHECK(page.form().id() == next.id);
}

TEST_CASE("where nothing can be added nobody is told to press Ins", "[congress]") {
    Desktop d(0, 1);
    const auto texts = [&](const QString& page) {
        REQUIRE(d.window->openPage(page));
        d.settle();
        QString all;
        for (const QLabel* label :
             qobject_cast<RecordPage*>(d.window->currentPage())->form().findChildren<QLabel*>())
            all += label->text() + u'\n';
        return all;
    };
    CHECK(!texts(QStringLiteral("congress.deputies")).contains(QStringLiteral("Ins")));
    CHECK(texts(QStringLiteral("congress.terms")).contains(QStringLiteral("Ins")));
}

TEST_CASE("an observer is entered, found everywhere, changed and removed", "[congress][form]") {
    Desktop d(0, 1, qEnvironmentVariable("ZHIJIA_SHOT_LANGUAGE", QStringLiteral("en")));
    const Id<Term> of = term(d, 1);
    deputy(d, of, QStringLiteral("张三"));
    const Id<Sitting> s = called(d, of, d.read().today());
    const RawId id = enter(d, "congress.observers",
                           {{"name", QStringLiteral("李来宾")},
                            {"sitting", d.read().title(Sitting::kind(), s.raw())},
                            {"unit_name", QStringLiteral("市总工会")},
                            {"post", QStringLiteral("副主席")}});
    picture(d.window.get(), "observers");
    REQUIRE(id != 0);
    const auto kept = d.read().get(Id<Observer>(id));
    REQUIRE(kept);
    CHECK(kept->name == QStringLiteral("李来宾"));
    CHECK(kept->sitting == s);
    CHECK(kept->unitName == QStringLiteral("市总工会"));
    // As the palette opens it, from another page.
    REQUIRE(d.window->openPage(QStringLiteral("people.units")));
    REQUIRE(d.window->openRecord(Observer::kind(), id));
    d.settle();
    CHECK(d.window->currentPage()->pageId() == QStringLiteral("congress.observers"));
    auto* page = qobject_cast<RecordPage*>(d.window->currentPage());
    REQUIRE(page);
    CHECK(page->list().current() == id);
    Desktop::type(page->form().row(QStringLiteral("post"))->editor().input(),
                  QStringLiteral("主席"));
    REQUIRE(page->form().save());
    CHECK(d.read().get(Id<Observer>(id))->post == QStringLiteral("主席"));
    page->list().view().setFocus();
    QTest::keyClick(&page->list().view(), Qt::Key_Delete);
    d.settle();
    CHECK(!d.read().get(Id<Observer>(id)));
}

TEST_CASE("the big screen shows which rule the quorum comes from", "[congress]") {
    Desktop d(0, 1, qEnvironmentVariable("ZHIJIA_SHOT_LANGUAGE", QStringLiteral("en")));
    const Id<Term> of = term(d, 1);
    deputy(d, of, QStringLiteral("张三"));
    const Id<Sitting> s = called(d, of, d.read().today());
    SittingsPage& page = sittings(d);
    ScreenStage* screen = page.openScreen();
    d.settle();
    picture(screen, "screen");
    auto* citation = screen->findChild<QLabel*>(QStringLiteral("citation"));
    REQUIRE(citation);
    const Quorum q = quorum(d.read(), s);
    REQUIRE(!q.citation.isEmpty());
    CHECK(citation->text() == q.citation);
    CHECK(citation->isVisible());
    screen->close();
    d.settle();
}
