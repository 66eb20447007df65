// SPDX-License-Identifier: GPL-3.0-or-later
// A small congress in a window, and hands that press its buttons and fill in its dialogs.
#pragma once
#include "core/congress/roll.h"
#include "tests/ui/support/day.h"
#include "ui/form/record_dialog.h"
#include <QLabel>
#include <QTabWidget>

namespace zhijia::test {

inline constexpr int six = 6; // deputies; the majority of all is four

inline QString u8(const char* text) { return QString::fromUtf8(text); }

/// Six deputies of a term in office, and one who presses the buttons.
struct Hall {
    Desktop d{six, 1, qEnvironmentVariable("ZHIJIA_SHOT_LANGUAGE", QStringLiteral("en"))};
    Id<Sitting> sitting;

    Hall() {
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
    template <class P>
    P& page(const char* id) {
        REQUIRE(d.window->openPage(u8(id)));
        d.settle();
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
        QTest::mouseClick(&pressed, Qt::LeftButton);
        if (auto* dialog = d.window->findChild<StepDialog*>()) {
            for (FieldRow* row : dialog->findChildren<FieldRow*>())
                if (answers.contains(row->key()))
                    Desktop::type(row->editor().input(), answers[row->key()]);
            for (QPushButton* b : dialog->findChildren<QPushButton*>())
                if (b->isDefault())
                    QTest::mouseClick(b, Qt::LeftButton);
            if (dialog->isVisible()) { // refused: the dialog stays and says why
                for (const QLabel* label : dialog->findChildren<QLabel*>())
                    if (label->isVisible())
                        refusal += label->text() + u'\n';
                dialog->reject();
            }
        }
        d.settle();
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
