// SPDX-License-Identifier: GPL-3.0-or-later
// The whole job with keys and clicks: import the members, undo, import again, elect, check in,
// open, print.
#include "tests/ui/support/day.h"
#include <QMenu>
#include <QProcess>

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("from the list to the opened sitting and its papers", "[congress][day]") {
    Desktop d(0, 1, qEnvironmentVariable("ZHIJIA_SHOT_LANGUAGE", QStringLiteral("en")));
    if (qEnvironmentVariableIsSet("ZHIJIA_SHOT_DARK")) {
        Preferences p = d.window->preferences();
        p.theme = Theme::Dark;
        d.window->setPreferences(p);
    }
    ImportWizard* wizard = import(d, writeList(d.folder.path()));
    QTest::mouseClick(nextOf(*wizard), Qt::LeftButton);

    Term term;
    term.id = enter(
        d, "congress.terms",
        {{"from_date", QStringLiteral("2025-1-1")}, {"to_date", QStringLiteral("2030年12月31日")}});
    const auto made = d.read().get(Id<Term>(term.id));
    REQUIRE(made);
    REQUIRE(made->to == QDate(2030, 12, 31));
    const RawId first = enter(d, "congress.delegations",
                              {{"term", made->name},
                               {"name", QStringLiteral("第一代表团")},
                               {"position", QStringLiteral("1")}});
    REQUIRE(d.read().get(Id<Delegation>(first)));

    // Elect everybody in one deed.
    REQUIRE(d.window->openPage(QStringLiteral("congress.deputies")));
    d.settle();
    auto* deputies = qobject_cast<DeputiesPage*>(d.window->currentPage());
    REQUIRE(deputies);
    QTest::mouseClick(deputies->findChild<QPushButton*>(QStringLiteral("elect")), Qt::LeftButton);
    auto* elect = d.window->findChild<ElectDialog*>();
    REQUIRE(elect);
    d.settle();
    elect->members().view().selectAll();
    QTest::mouseClick(elect->findChild<QPushButton*>(QStringLiteral("electAdd")), Qt::LeftButton);
    CHECK(elect->chosen().count() == people);
    elect->delegationBox().setCurrentIndex(1);
    auto* ok = elect->findChild<QPushButton*>(QStringLiteral("electOk"));
    QTest::mouseClick(
        ok, Qt::LeftButton); // without votes or a note it is refused, and nothing is written
    CHECK(elect->isVisible());
    CHECK(d.read().count<Deputy>() == 0);
    Desktop::type(elect->row(QStringLiteral("note"))->editor().input(),
                  QStringLiteral("见选举大会记录"));
    picture(elect, "elect");
    QTest::mouseClick(ok, Qt::LeftButton);
    CHECK(d.read().count<Deputy>() == people);
    d.settle();
    CHECK(deputies->list().model().rowCount() == people);
    picture(d.window.get(), "deputies");

    const Id<Sitting> id(enter(d, "congress.sittings",
                               {{"term", made->name},
                                {"held_on", d.read().today().toString(Qt::ISODate)},
                                {"starts", QStringLiteral("9:00")}}));
    REQUIRE(d.read().get(id));
    CHECK(d.read().get(id)->term.raw() == term.id);
    auto* page = qobject_cast<SittingsPage*>(d.window->currentPage());
    REQUIRE(page);
    page->list().select(id.raw());
    CHECK(!page->findChild<QPushButton*>(QStringLiteral("openDesk"))->isEnabled());
    QTest::mouseClick(page->form().stepButton(QStringLiteral("call")), Qt::LeftButton);
    auto* call = d.window->findChild<StepDialog*>();
    REQUIRE(call);
    call->accept();
    d.settle();
    REQUIRE(d.read().get(id)->status == SittingStatus::Called);
    CHECK(!page->light().isMet());
    CHECK(page->light().quorum().entitled == people);
    picture(d.window.get(), "sittings");

    // The desk.
    QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("openDesk")), Qt::LeftButton);
    DeskStage* desk = page->openDesk();
    desk->resize(1280, 800);
    ScreenStage* screen = page->openScreen();
    screen->resize(1280, 720);
    REQUIRE(QTest::qWaitForWindowExposed(desk));
    desk->activateWindow();
    QLineEdit& field = desk->field();
    field.setFocus();
    const auto state = [&](const QString& name) {
        return d.read()
            .first<Attendance>(
                Query().eq(QStringLiteral("sitting"), id).eq(QStringLiteral("name"), name))
            ->state;
    };
    const auto present = [&] { return quorum(d.read(), id).present; };

    // Initials: 单伟 is read shàn wěi as a surname.
    keys(&field, QStringLiteral("shw"));
    const int fits = desk->candidates().count();
    REQUIRE(fits >= 0);
    field.clear();
    const QString someone = nameOf(4); // 陈伟
    keys(&field, QStringLiteral("cw"));
    REQUIRE(desk->candidates().count() >= 1);
    picture(desk, "desk-typing");
    if (desk->candidates().count() == 1)
        QTest::keyClick(&field, Qt::Key_Return);
    else {
        QTest::keyClick(&field,
                        Qt::Key_Return); // several fit: nobody is checked in by a hasty Enter
        CHECK(present() == 0);
        QTest::keyClick(&field, Qt::Key_Up);
        QTest::keyClick(&field, Qt::Key_Return);
    }
    CHECK(present() == 1);
    CHECK(field.text().isEmpty());
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(present() == 0);

    // Cards, as a scanner types them, until the quorum is there.
    const auto all = d.read().all<Deputy>(
        Query().eq(QStringLiteral("term"), Id<Term>(term.id)).by(QStringLiteral("card_no")));
    const qint64 needed = quorum(d.read(), id).needed;
    REQUIRE(needed > 1);
    for (qint64 i = 0; i < needed; ++i) {
        CHECK(!desk->light().isMet());
        keys(&field, cardPayload(d.read(), all[size_t(i)]));
        QTest::keyClick(&field, Qt::Key_Return);
        CHECK(present() == i + 1);
    }
    CHECK(desk->light().isMet());
    CHECK(screen->light().isMet());
    CHECK(page->light().isMet());
    CHECK(d.read()
              .first<Attendance>(Query()
                                     .eq(QStringLiteral("sitting"), id)
                                     .eq(QStringLiteral("deputy"), Id<Deputy>(all[0].id)))
              ->channel == Channel::Scanner);
    CHECK(desk->recent().count() == 10);
    picture(desk, "desk-green");
    picture(screen, "screen-green");

    // The same card again, and a forged one: said, and nothing happens.
    keys(&field, cardPayload(d.read(), all[0]));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(present() == needed);
    CHECK(desk->said().contains(all[0].name));
    picture(desk, "desk-error");
    QString forged = cardPayload(d.read(), all[size_t(needed)]);
    forged[forged.size() - 1] = forged.back() == u'A' ? u'B' : u'A';
    keys(&field, forged);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(present() == needed);

    // F2 asks why, F4 does not, F5 leaves and the light goes red again; undo brings it back.
    const QString excused = all[size_t(needed)].name, absent = all[size_t(needed) + 1].name;
    field.setText(excused);
    QTest::keyClick(&field, Qt::Key_F2);
    CHECK(state(excused) == AttendanceState::Expected);
    QTest::keyClick(&field, Qt::Key_Return); // no reason, no excuse
    CHECK(state(excused) == AttendanceState::Expected);
    field.insert(QStringLiteral("出差"));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(state(excused) == AttendanceState::Excused);
    field.setText(absent);
    QTest::keyClick(&field, Qt::Key_F4);
    CHECK(state(absent) == AttendanceState::Absent);
    field.setText(all[0].name);
    QTest::keyClick(&field, Qt::Key_F5);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(state(all[0].name) == AttendanceState::LeftEarly);
    CHECK(!desk->light().isMet());
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk->light().isMet());

    // Black screen, by the key that cannot be a letter of a name.
    keys(&field, QStringLiteral("b"));
    CHECK(!desk->isBlack());
    QTest::keyClick(&field, Qt::Key_F9);
    CHECK(desk->isBlack());
    QTest::keyClick(&field, Qt::Key_F9);
    QTest::keyClick(screen, Qt::Key_B);
    CHECK(screen->isBlack());
    screen->close();
    desk->close();
    d.settle();

    QTest::mouseClick(page->form().stepButton(QStringLiteral("open")), Qt::LeftButton);
    auto* open = d.window->findChild<StepDialog*>();
    REQUIRE(open);
    open->accept();
    d.settle();
    CHECK(d.read().get(id)->status == SittingStatus::Open);
    CHECK(d.read().get(id)->openPresent == needed);

    // Every paper is chosen from the one menu of papers, looked at, and goes to a PDF whose text
    // can be searched.
    const auto buttons = page->findChildren<QToolButton*>(QStringLiteral("papersOf"));
    REQUIRE(buttons.size() == 1);
    CHECK(page->findChildren<QMenu*>(QStringLiteral("papers")).size() == 1);
    const Deputy& entitled = all.front();
    for (const char* paper : {"roll", "attendance", "cards", "deputies"}) {
        CAPTURE(paper);
        auto* action = buttons.first()->menu()->findChild<QAction*>(
            QStringLiteral("paper.%1").arg(QString::fromUtf8(paper)));
        REQUIRE(action);
        action->trigger();
        auto* preview = d.window->findChild<PreviewDialog*>();
        REQUIRE(preview);
        REQUIRE(QTest::qWaitFor([&] { return preview->isReady(); }, 30'000));
        CHECK(preview->view().pageCount() >= 1);
        picture(preview, QByteArray("paper-").append(paper).constData());
        const QString pdf =
            d.folder.filePath(QStringLiteral("paper%1.pdf").arg(QString::fromUtf8(paper)));
        fileQuestions().save = [pdf](QWidget*, const QString&, const QString&, const QString&) {
            return pdf;
        };
        REQUIRE(pressedSavePdf(d, preview, pdf));
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"),
                     {QStringLiteral("-raw"), pdf, QStringLiteral("-")});
        REQUIRE(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        if (qstrcmp(paper, "attendance") !=
            0) // which counts them, and names those who were missing
            CHECK(text.contains(entitled.name));
        else
            CHECK(text.contains(excused));
        preview->close();
        delete preview;
        d.settle();
    }
}
