// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk does to a person: check in, excuse, mark, take back.
#include "core/flow/flow.h"
#include "ui/congress/desk_stage.h"
#include "ui/congress/words.h"
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace zhijia {

void DeskStage::attempt(const QString& name, const Patience::Deed& deed,
                        const Patience::Answer& answer) {
    if (patience_.attempt(deed, answer))
        return;
    field_->clear();
    say(Plain, congressText("%1 waits: somebody else is writing.").arg(name),
        congressText("Go on with the next card; waiting: %1.").arg(patience_.waiting()));
}

void DeskStage::checkIn(const Candidate& who, Channel channel) {
    const Candidate person = who; // the list is made anew by what follows
    attempt(
        person.name,
        [this, person, channel] {
            return book().change(
                {"ui-congress", QT_TRANSLATE_NOOP("ui-congress", "Check in %1"), {person.name}},
                [&](Txn& txn) { return zhijia::checkIn(txn, person.attendance, channel); });
        },
        [this, person](const Outcome<Receipt>& receipt) {
            const auto now = book().read().get(person.attendance);
            const bool late = now && now->state == AttendanceState::Late;
            done(receipt, late ? congressText("%1 is checked in, late.").arg(person.name)
                               : congressText("%1 is checked in.").arg(person.name));
            if (receipt && !person.delegation.isEmpty()) {
                more_->setText(person.delegation);
                more_->show();
            }
        });
}

void DeskStage::done(const Outcome<Receipt>& receipt, const QString& text) {
    const bool late = patience_.isAnsweringLate(); // another name may stand in the field by now
    if (!receipt) {
        say(Bad, receipt.error().first().text, receipt.error().first().mend);
        if (!late)
            field_->selectAll();
        return;
    }
    deeds_ << receipt->deed;
    said_.insert(receipt->deed, text);
    if (!late)
        field_->clear();
    say(Good, text);
}

void DeskStage::step(const char* verb, bool needsReason) {
    const Candidate* who = chosen();
    if (!who) {
        say(Bad, congressText("Nobody is chosen."), congressText("Type a name first."));
        return;
    }
    if (!who->sure && !moved_ && found_.size() > 1) {
        say(Bad, congressText("%1 people fit: type more, or choose with the arrow keys.")
                     .arg(found_.size()));
        return;
    }
    const Step* row = attendanceFlow().step(QString::fromUtf8(verb));
    if (needsReason) {
        const auto a = book().read().get(who->attendance);
        const Issues why = a ? whyNot(book().read(), Attendance::kind(), *a, *row) : Issues();
        if (refuses(why))
            say(Bad, why.first().text, why.first().mend);
        else
            askReason(*who, verb);
        return;
    }
    doStep(*who, verb, {});
}

void DeskStage::doStep(const Candidate& who, const char* verb, const Params& params) {
    const Candidate person = who;
    attempt(
        person.name,
        [this, person, verb = QString::fromUtf8(verb), params] {
            return book().step(Attendance::kind(), person.attendance.raw(), verb, params);
        },
        [this, person](const Outcome<Receipt>& receipt) {
            const auto now = book().read().get(person.attendance);
            done(receipt,
                 congressText("%1: %2.").arg(person.name, now ? stateText(now->state) : QString()));
        });
}

void DeskStage::askReason(const Candidate& who, const char* verb) {
    reason_ = std::make_unique<Reason>(Reason{who, verb});
    field_->clear();
    showCandidates({}); // and with them `who`
    const bool excuse = reason_->verb == "excuse";
    field_->setPlaceholderText(excuse ? congressText("Reason of the excuse")
                                      : congressText("Reason for leaving early (may be empty)"));
    say(Plain,
        excuse ? congressText("Why is %1 excused?").arg(reason_->who.name)
               : congressText("Why does %1 leave early?").arg(reason_->who.name),
        congressText("Type the reason and press Enter; Esc goes back."));
}

void DeskStage::endReason() {
    reason_.reset();
    field_->clear();
    field_->setPlaceholderText(congressText("Scan a card, or type a name, initials or number"));
    showMissing();
    say(Plain, congressText("Ready for the next card."));
}

void DeskStage::undo() {
    if (deeds_.isEmpty()) {
        say(Bad, congressText("Nothing of this desk is left to undo."));
        return;
    }
    const qint64 deed = deeds_.takeLast();
    attempt(
        congressText("Undo"), [this, deed] { return book().undo(deed); },
        [this, deed](const Outcome<Receipt>& receipt) {
            if (!receipt)
                say(Bad, receipt.error().first().text, receipt.error().first().mend);
            else
                say(Good, congressText("Taken back: %1").arg(said_.take(deed)));
        });
}

} // namespace zhijia
