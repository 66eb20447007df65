// SPDX-License-Identifier: GPL-3.0-or-later
// Hands that press the window's buttons and fill in its dialogs, and a small congress for them.
#pragma once
#include "core/congress/roll.h"
#include "tests/ui/support/day.h"
#include "ui/form/record_dialog.h"
#include <QElapsedTimer>
#include <QLabel>
#include <QTabWidget>
#include <QThread>
#include <ctime>

namespace zhijia::test {

inline constexpr int six = 6; // deputies; the majority of all is four

inline QString u8(const char* text) { return QString::fromUtf8(text); }

/// Milliseconds of work of this thread: on a busy machine the clock on the wall measures the
/// others.
inline qint64 ownWork() {
#ifdef Q_OS_UNIX
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return qint64(spent.tv_sec) * 1000 + spent.tv_nsec / 1'000'000;
#else
    return QDateTime::currentMSecsSinceEpoch();
#endif
}

/// One who presses the buttons, and says how long the window did not answer.
struct Hands {
    Desktop d;
    Id<Sitting> sitting;
    mutable qint64 longest = 0; ///< milliseconds of work the window stood still for, at most
    mutable QString longestAt;

    explicit Hands(int members = 0, int units = 0)
        : d(members, units, qEnvironmentVariable("ZHIJIA_SHOT_LANGUAGE", QStringLiteral("en"))) {}
    /// What the window does itself at once: nothing else answers meanwhile.
    template <class Act>
    void timed(const char* what, Act act) const {
        const qint64 before = ownWork();
        act();
        if (const qint64 ms = ownWork() - before; ms > longest) {
            longest = ms;
            longestAt = u8(what);
        }
    }
    /// Lets the window live until something is so.
    template <class Condition>
    bool until(const char* what, Condition condition, int milliseconds = 240'000) const {
        QElapsedTimer timer;
        timer.start();
        while (!condition()) {
            if (timer.elapsed() > milliseconds)
                return false;
            timed(what, [] { QCoreApplication::processEvents(); });
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QThread::msleep(1);
        }
        return true;
    }
    void worked(const char* what) const {
        REQUIRE(until(what, [&] { return !d.window->jobs().isRunning(); }));
    }
    /// Like Desktop::settle, with an eye on the clock.
    void calm(const char* what) const {
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            until(what, [&] { return timer.elapsed() >= 20; });
            d.window->background().finish();
            timed(what, [] { QCoreApplication::processEvents(); });
        }
    }
    template <class P>
    P& page(const char* id) {
        timed(id, [&] { REQUIRE(d.window->openPage(u8(id))); });
        calm(id);
        auto* found = qobject_cast<P*>(d.window->currentPage());
        REQUIRE(found);
        return *found;
    }
    Sitting now() const { return *d.read().get(sitting); }
    QPushButton& button(RecordForm& form, const char* verb) const {
        INFO(verb);
        QPushButton* found = form.stepButton(u8(verb));
        REQUIRE(found);
        return *found;
    }
    /// Presses a step's button; fills in what its dialog asks for, and presses its button too.
    /// Returns why it was refused; empty when it was taken.
    QString step(RecordForm& form, const char* verb,
                 const QHash<QString, QString>& answers = {}) const {
        QString refusal;
        QPushButton& pressed = button(form, verb);
        INFO(verb << ": " << pressed.toolTip().toStdString());
        REQUIRE(pressed.isEnabled());
        timed(verb, [&] { QTest::mouseClick(&pressed, Qt::LeftButton); });
        if (auto* dialog = d.window->findChild<StepDialog*>()) {
            for (FieldRow* row : dialog->findChildren<FieldRow*>())
                if (answers.contains(row->key()))
                    Desktop::type(row->editor().input(), answers[row->key()]);
            for (QPushButton* b : dialog->findChildren<QPushButton*>())
                if (b->property("role").toString() == u8("primary"))
                    timed(verb, [&] { QTest::mouseClick(b, Qt::LeftButton); });
            if (dialog->isVisible()) { // refused: the dialog stays and says why
                for (const QLabel* label : dialog->findChildren<QLabel*>())
                    if (label->isVisible())
                        refusal += label->text() + u'\n';
                dialog->reject();
            }
        }
        worked(verb); // a step that writes thousands of records goes on beside the window
        calm(verb);
        return refusal;
    }
    /// The tab with that kind's list, and its button for another of it; fills in and saves.
    RawId inside(RecordForm& form, const char* kind,
                 const QList<std::pair<const char*, QString>>& typed) {
        QPushButton* add = nullptr;
        for (int i = 0; i < form.tabs().count() && !add; ++i)
            if (form.tabs().widget(i)->property("relatedKind").toString() == u8(kind)) {
                form.tabs().setCurrentIndex(i);
                d.settle();
                add = form.findChild<QPushButton*>(u8("add.") + u8(kind));
            }
        INFO(kind);
        REQUIRE(add);
        QTest::mouseClick(add, Qt::LeftButton);
        auto* dialog = d.window->findChild<RecordDialog*>();
        REQUIRE(dialog);
        for (const auto& [key, text] : typed) {
            INFO(key);
            FieldRow* row = dialog->form().row(u8(key));
            REQUIRE(row);
            Desktop::type(row->editor().input(), text);
        }
        RawId saved = 0;
        QObject::connect(&dialog->form(), &RecordForm::saved, &dialog->form(),
                         [&saved](RawId id, bool) { saved = id; });
        QTest::mouseClick(dialog->form().findChild<QPushButton*>(u8("save")), Qt::LeftButton);
        d.settle();
        CHECK(saved != 0);
        return saved;
    }
};

/// Six deputies of a term in office.
struct Hall : Hands {
    Hall() : Hands(six, 1) {
        Term term;
        term.from = d.read().today().addYears(-1);
        term.to = d.read().today().addYears(4);
        Delegation group;
        REQUIRE(d.book().change({"test", "term"}, [&](Txn& txn) -> Outcome<void> {
            if (auto ok = txn.insert(term); !ok)
                return refuse(ok.error());
            group.term = Id<Term>(term.id);
            group.name = u8("第一代表团");
            if (auto ok = txn.insert(group); !ok)
                return refuse(ok.error());
            QList<Id<Member>> members;
            for (const RawId id : txn.ids(Member::kind()))
                members << Id<Member>(id);
            if (auto ok =
                    electFromMembers(txn, group.term, Id<Delegation>(group.id), members,
                                     DeputyCategory::Worker, {{u8("note"), u8("见选举大会记录")}});
                !ok)
                return refuse(ok.error());
            return txn.step(Term::kind(), term.id, u8("start"));
        }));
    }
    void prepare();
    void open();
    RawId vote();
    RawId resolve(RawId item);
    void post(RawId resolution);
    void close(RawId resolution);
};

inline void press(QWidget& w, const char* text) {
    for (const char* c = text; *c; ++c)
        if (*c == '\n')
            QTest::keyClick(&w, Qt::Key_Return);
        else
            QTest::keyClick(&w, *c);
}

} // namespace zhijia::test
