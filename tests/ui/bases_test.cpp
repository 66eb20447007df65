// SPDX-License-Identifier: GPL-3.0-or-later
// The bases other rooms build on: wizards write nothing before Finish, stages go black and ask
// before leaving.
#include "tests/ui/support/desktop.h"
#include "ui/stage/stage.h"
#include "ui/wizard/wizard.h"
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace zhijia;
using namespace zhijia::test;

namespace {

class NameStep final : public WizardStep {
public:
    explicit NameStep(bool skipped = false) : edit(new QLineEdit), skipped_(skipped) {
        auto* box = new QVBoxLayout(this);
        box->addWidget(edit);
        connect(edit, &QLineEdit::textChanged, this, &WizardStep::changed);
    }
    QString title() const override { return QStringLiteral("Name"); }
    Issues whyNot() const override {
        return edit->text().isEmpty() ? Issues{error(QStringLiteral("No name yet."))} : Issues();
    }
    bool isSkipped() const override { return skipped_; }
    QLineEdit* edit;

private:
    bool skipped_;
};

class AddWizard final : public Wizard {
public:
    explicit AddWizard(Desk& desk)
        : Wizard(desk, QStringLiteral("Add"), QStringLiteral("Finish")), first(new NameStep),
          last(new NameStep) {
        addStep(first);
        addStep(new NameStep(true));
        addStep(last);
        start();
    }
    bool finish() override {
        Member m;
        m.name = first->edit->text() + last->edit->text();
        return desk().perform([&] { return desk().book().insert(m); });
    }
    NameStep *first, *last;
};

class Hall final : public Stage {
public:
    explicit Hall(Book& book) : Stage(book, QStringLiteral("Hall")), label(new QLabel) {
        auto* box = new QVBoxLayout(this);
        box->addWidget(label);
        edit = new QLineEdit;
        box->addWidget(edit);
    }
    QString questionBeforeLeaving() const override {
        return busy ? QStringLiteral("The sitting is open. Leave?") : QString();
    }
    void follow(const Receipt*) override {
        label->setText(QString::number(book().read().count<Member>()));
    }
    void fit() override { label->setFont(QFont(font().family(), int(points(200)))); }
    QLabel* label;
    QLineEdit* edit;
    bool busy = false;
};

} // namespace

TEST_CASE("a wizard goes on only when a step is complete and writes once, at the end", "[wizard]") {
    Desktop d;
    AddWizard wizard(*d.window);
    wizard.show();
    CHECK(wizard.current() == wizard.first);
    wizard.next();
    CHECK(wizard.current() == wizard.first);
    wizard.first->edit->setText(QStringLiteral("张"));
    wizard.next();
    CHECK(wizard.current() == wizard.last); // the skipped one is passed over
    wizard.back();
    CHECK(wizard.current() == wizard.first);
    wizard.next();
    wizard.last->edit->setText(QStringLiteral("三"));
    CHECK(d.read().count<Member>() == 0);
    SECTION("finished") {
        wizard.next();
        CHECK(!wizard.isVisible());
        CHECK(d.read().count<Member>() == 1);
    }
    SECTION("cancelled") {
        wizard.reject();
        CHECK(!wizard.isVisible());
        CHECK(d.read().count<Member>() == 0);
    }
    SECTION("busy: Cancel asks the work to stop") {
        QSignalSpy spy(&wizard, &Wizard::cancelWanted);
        wizard.setBusy(true);
        wizard.reject();
        CHECK(spy.size() == 1);
        CHECK(wizard.isVisible());
        wizard.next();
        CHECK(d.read().count<Member>() == 0);
    }
}

TEST_CASE("a stage follows the book, goes black at a key, and asks before leaving only when needed",
          "[stage]") {
    Desktop d;
    QPointer<Hall> hall = new Hall(d.book());
    hall->resize(1600, 900);
    hall->show();
    REQUIRE(QTest::qWaitForWindowExposed(hall));
    CHECK(hall->label->text() == QStringLiteral("0"));
    d.member(QStringLiteral("张三"));
    CHECK(hall->label->text() == QStringLiteral("1"));
    const qreal large = hall->points(100);
    hall->resize(800, 450);
    QCoreApplication::processEvents();
    CHECK(hall->points(100) < large);

    hall->label->setFocus();
    QTest::keyClick(hall, Qt::Key_B);
    CHECK(hall->isBlack());
    QTest::keyClick(hall, Qt::Key_Period);
    CHECK(!hall->isBlack());
    hall->activateWindow();
    hall->edit->setFocus();
    REQUIRE(QTest::qWaitFor([&] { return hall->edit->hasFocus(); }));
    QTest::keyClick(hall->edit, Qt::Key_B);
    CHECK(!hall->isBlack()); // a letter of a name
    CHECK(hall->edit->text() == QStringLiteral("b"));
    QTest::keyClick(hall->edit, Qt::Key_F9);
    CHECK(hall->isBlack());
    QTest::keyClick(hall, Qt::Key_Escape);
    CHECK(!hall->isBlack());
    hall->busy = true;
    QTest::keyClick(hall, Qt::Key_Escape);
    CHECK(hall->isVisible());
    QTest::keyClick(hall, Qt::Key_Escape); // stay
    hall->busy = false;
    QTest::keyClick(hall, Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return hall.isNull(); }));
}
