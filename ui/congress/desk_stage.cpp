// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/congress/desk_stage.h"
#include "core/congress/card.h"
#include "core/flow/flow.h"
#include "ui/congress/quorum_light.h"
#include "ui/congress/words.h"
#include "ui/list/flow_layout.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhijia {

namespace {

QString timeText(const QDateTime& at) {
    return at.isValid() ? officeTime(at).toString(QStringLiteral("HH:mm")) : QString();
}

} // namespace

DeskStage::DeskStage(Book& book, Id<Sitting> sitting)
    : Stage(book, congressText("Check-in desk")), sitting_(sitting), title_(new QLabel),
      listTitle_(new QLabel), keys_(new QWidget), field_(new QLineEdit), flash_(new QLabel),
      more_(new QLabel), band_(new QFrame), list_(new QListWidget), light_(new QuorumLight),
      rule_(new QLabel), recentTitle_(new QLabel(congressText("Last check-ins"))),
      recent_(new QListWidget) {
    setAttribute(Qt::WA_StyledBackground);
    setStyleSheet(
        QStringLiteral("QWidget#stage { background: %1; }").arg(Theme::colours().window.name()));
    auto* columns = new QHBoxLayout(this);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);
    left->addWidget(title_);
    field_->setObjectName(QStringLiteral("deskField"));
    field_->setAccessibleName(congressText("Scan a card or type a name"));
    left->addWidget(field_);
    auto* band = new QVBoxLayout(band_);
    band->setSpacing(Theme::px(2));
    flash_->setWordWrap(true);
    more_->setWordWrap(true);
    band->addWidget(flash_);
    band->addWidget(more_);
    band_->setObjectName(QStringLiteral("deskBand"));
    left->addWidget(band_);
    list_->setAccessibleName(congressText("Who it could be"));
    list_->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    left->addWidget(listTitle_);
    left->addWidget(list_, 1);
    auto* keys = new FlowLayout(Theme::px(6));
    keys_->setLayout(keys);
    const auto key = [&](int code, const QString& name, const QString& text) {
        auto* button = new QPushButton(QStringLiteral("%1  %2").arg(name, text));
        button->setObjectName(QStringLiteral("desk%1").arg(name));
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field
        connect(button, &QPushButton::clicked, this, [this, code] { press(code); });
        keys->addWidget(button);
    };
    key(Qt::Key_Return, QStringLiteral("Enter"), congressText("check in"));
    key(Qt::Key_F2, QStringLiteral("F2"), congressText("excused"));
    key(Qt::Key_F3, QStringLiteral("F3"), congressText("late"));
    key(Qt::Key_F4, QStringLiteral("F4"), congressText("absent"));
    key(Qt::Key_F5, QStringLiteral("F5"), congressText("left early"));
    key(Qt::Key_Z, QStringLiteral("Ctrl+Z"), congressText("undo"));
    key(Qt::Key_F9, QStringLiteral("F9"), congressText("black screen"));
    key(Qt::Key_Escape, QStringLiteral("Esc"), congressText("leave"));
    left->addWidget(keys_);
    light_->setUpright(true);
    rule_->setWordWrap(true);
    rule_->setAlignment(Qt::AlignCenter);
    recent_->setAccessibleName(recentTitle_->text());
    recent_->setFocusPolicy(Qt::NoFocus);
    recent_->setSelectionMode(QAbstractItemView::NoSelection);
    recent_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    right->addWidget(light_, 3);
    right->addWidget(rule_);
    right->addWidget(recentTitle_);
    right->addWidget(recent_, 4);
    connect(field_, &QLineEdit::textChanged, this, &DeskStage::search);
    connect(list_, &QListWidget::itemClicked, this, [this] { moved_ = true; });
    connect(list_, &QListWidget::itemDoubleClicked, this, [this] {
        moved_ = true;
        enter();
    });
    calm_.setSingleShot(true);
    calm_.setInterval(4000);
    connect(&calm_, &QTimer::timeout, this, [this] {
        if (!reason_)
            say(Plain, congressText("Ready for the next card."));
    });
    say(Plain, congressText("Ready for the next card."));
    field_->setFocus();
}

QString DeskStage::said() const {
    return more_->text().isEmpty() ? flash_->text() : flash_->text() + u' ' + more_->text();
}

QString DeskStage::questionBeforeLeaving() const {
    if (patience_.isWaiting())
        return congressText("Check-ins still wait to be written: %1. Leave without them?")
            .arg(patience_.waiting());
    const auto s = book().read().get(sitting_);
    return s && s->status == SittingStatus::Called
               ? congressText("The sitting is not open yet. Leave the check-in desk?")
               : QString();
}

void DeskStage::say(Tone tone, const QString& text, const QString& more) {
    const Colours& c = Theme::colours();
    const auto [back, front] = tone == Good  ? std::pair(c.successSoft, c.success)
                               : tone == Bad ? std::pair(c.dangerSoft, c.danger)
                                             : std::pair(c.surface, c.muted);
    band_->setStyleSheet(
        QStringLiteral("QFrame#deskBand { background: %1; border: none; border-left: %2px solid "
                       "%3; } QLabel { color: %3; background: transparent; }")
            .arg(back.name())
            .arg(Theme::px(8))
            .arg(front.name()));
    flash_->setText(text);
    more_->setText(more);
    more_->setVisible(!more.isEmpty());
    if (tone == Plain)
        calm_.stop();
    else
        calm_.start();
}

void DeskStage::follow(const Receipt* receipt) {
    if (receipt && !receipt->touches(Attendance::kind()) && !receipt->touches(Sitting::kind()))
        return;
    const auto sitting = book().read().get(sitting_);
    if (!sitting) {
        close();
        return;
    }
    const Field& status = *Sitting::kind().field(u"status");
    title_->setText(QStringLiteral("%1 · %2").arg(
        sitting->name, Sitting::kind().display(status, status.get(*sitting))));
    const Quorum q = quorum(book().read(), *sitting);
    light_->setQuorum(q);
    rule_->setText(q.citation.isEmpty() ? q.rule : q.citation);
    refreshRecent();
    if (!reason_ && !found_.isEmpty() && !field_->text().trimmed().isEmpty())
        search();
    else if (!reason_)
        showMissing();
}

/// While nothing is typed: who is still expected, to call them up or to note that they are excused.
void DeskStage::showMissing() {
    constexpr int most = 300; // what anybody reads; the rest is found by typing
    const Query expected = Query()
                               .eq(QStringLiteral("sitting"), sitting_)
                               .eq(QStringLiteral("state"),
                                   Codec<AttendanceState>::toValue(AttendanceState::Expected));
    const qint64 all = book().read().count(Attendance::kind(), expected);
    QList<Candidate> missing;
    QHash<qint64, QString> delegations;
    Query query = expected;
    query.by(QStringLiteral("delegation")).by(QStringLiteral("stroke_key")).first(most);
    for (const Attendance& a : book().read().all<Attendance>(query)) {
        const qint64 id = a.delegation.raw();
        if (!delegations.contains(id))
            delegations.insert(id, book().read().title(Delegation::kind(), id));
        missing << Candidate{Id<Attendance>(a.id), a.role,  a.name,      delegations.value(id),
                             a.cardNo.value_or(0), a.state, a.arrivedAt, true};
    }
    showCandidates(missing);
    list_->setCurrentRow(-1); // nobody is meant before somebody is chosen
    listTitle_->setText(congressText("Still missing: %1").arg(all));
}

void DeskStage::press(int key) {
    field_->setFocus();
    QKeyEvent event(QEvent::KeyPress, key, key == Qt::Key_Z ? Qt::ControlModifier : Qt::NoModifier);
    QApplication::sendEvent(field_, &event);
}

void DeskStage::refreshRecent() {
    recent_->clear();
    constexpr int shown = 10;
    const auto rows =
        book().read().all<Attendance>(Query()
                                          .eq(QStringLiteral("sitting"), sitting_)
                                          .is(QStringLiteral("arrived_at"), Condition::NotNull)
                                          .by(QStringLiteral("arrived_at"), true)
                                          .by(QStringLiteral("id"), true)
                                          .first(shown));
    for (const Attendance& a : rows)
        recent_->addItem(
            QStringLiteral("%1   %2   %3   %4")
                .arg(timeText(a.arrivedAt), a.name,
                     book().read().title(Delegation::kind(), a.delegation.raw()),
                     a.state == AttendanceState::Present ? QString() : stateText(a.state))
                .trimmed());
    if (rows.empty())
        recent_->addItem(congressText("Nobody yet."));
}

void DeskStage::search() {
    if (reason_)
        return;
    moved_ = false;
    const QString text = field_->text().trimmed();
    if (text.isEmpty()) {
        showMissing();
        return;
    }
    listTitle_->setText(congressText("Who it could be"));
    if (isCardText(text)) { // a scanner is still typing
        showCandidates({});
        return;
    }
    const auto found = findDeputy(book().read(), sitting_, text, 12);
    if (!found) {
        showCandidates({});
        say(Bad, found.error().first().text, found.error().first().mend);
        return;
    }
    showCandidates(*found);
    if (found->isEmpty())
        say(Plain, congressText("Nobody on the roll fits \"%1\".").arg(text));
    else if (found->size() == 1 || found->first().sure)
        say(Plain, congressText("Enter checks in %1.").arg(found->first().name));
    else
        say(Plain, congressText("%1 people fit: type more, or choose with the arrow keys.")
                       .arg(found->size()));
}

void DeskStage::showCandidates(const QList<Candidate>& found) {
    found_ = found;
    list_->clear();
    for (const Candidate& c : found) {
        const QString card =
            c.cardNo > 0 ? congressText("No. %1").arg(c.cardNo) : congressText("Observer");
        auto* item = new QListWidgetItem(
            QStringLiteral("%1   %2   %3   %4 %5")
                .arg(c.name, c.delegation, card, stateText(c.state), timeText(c.arrivedAt))
                .trimmed());
        if (c.state == AttendanceState::Present || c.state == AttendanceState::Late)
            item->setForeground(Theme::colours().success);
        list_->addItem(item);
    }
    if (!found.isEmpty())
        list_->setCurrentRow(0);
}

const Candidate* DeskStage::chosen() const {
    const int row = list_->currentRow();
    return row >= 0 && row < found_.size() ? &found_[row] : nullptr;
}

void DeskStage::enter() {
    const QString text = field_->text().trimmed();
    if (reason_) {
        if (text.isEmpty() && reason_->verb == "excuse") {
            say(Bad, congressText("Why is %1 excused?").arg(reason_->who.name),
                congressText("Type the reason and press Enter; Esc goes back."));
            return;
        }
        const Reason now = *reason_;
        endReason();
        doStep(now.who, now.verb.constData(),
               text.isEmpty() ? Params() : Params{{QStringLiteral("reason"), text}});
        return;
    }
    if (text.isEmpty())
        return;
    if (isCardText(text)) {
        const auto found = findDeputy(book().read(), sitting_, text, 2);
        field_->clear();
        if (!found)
            say(Bad, found.error().first().text, found.error().first().mend);
        else if (found->isEmpty())
            say(Bad, congressText("Nobody on the roll fits \"%1\".").arg(text));
        else
            checkIn(found->first(), Channel::Scanner);
        return;
    }
    search();
    const Candidate* who = chosen();
    if (!who) {
        say(Bad, congressText("Nobody on the roll fits \"%1\".").arg(text),
            congressText("Look at the spelling, type the initials, or the number on the card."));
        field_->selectAll(); // the next card or name replaces it
        return;
    }
    if (!who->sure && found_.size() > 1) { // never the wrong one by a hasty Enter
        say(Bad, congressText("%1 people fit: type more, or choose with the arrow keys.")
                     .arg(found_.size()));
        return;
    }
    checkIn(*who, Channel::Desk);
}

bool DeskStage::handle(QKeyEvent* event) {
    if (isBlack())
        return false;
    if (reason_ && event->key() == Qt::Key_Escape) {
        endReason();
        return true;
    }
    const int pressed = event->key();
    if (reason_ && (pressed == Qt::Key_F2 || pressed == Qt::Key_F3 || pressed == Qt::Key_F4 ||
                    pressed == Qt::Key_F5)) {
        // Somebody's name may stand where the reason is asked for: nobody is marked, and the name
        // does not become the reason.
        field_->selectAll();
        say(Bad, congressText("First the reason for %1.").arg(reason_->who.name),
            congressText("Type the reason and press Enter; Esc goes back."));
        return true;
    }
    switch (pressed) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (moved_ && !reason_ && chosen() && !isCardText(field_->text().trimmed())) {
            checkIn(*chosen(), Channel::Desk);
            return true;
        }
        enter();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        if (list_->count() == 0)
            return true;
        const int by = pressed == Qt::Key_Down ? 1 : -1;
        list_->setCurrentRow(qBound(0, list_->currentRow() + by, list_->count() - 1));
        moved_ = true;
        return true;
    }
    case Qt::Key_F2:
        step("excuse", true);
        return true;
    case Qt::Key_F3:
        step("check_in_late", false);
        return true;
    case Qt::Key_F4:
        step("mark_absent", false);
        return true;
    case Qt::Key_F5:
        step("leave", true);
        return true;
    case Qt::Key_Z:
        if (event->modifiers() == Qt::ControlModifier) {
            undo();
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool DeskStage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress)
        if (auto* w = qobject_cast<QWidget*>(watched); w == field_ || w == this || w == list_)
            if (handle(static_cast<QKeyEvent*>(event)))
                return true;
    if (event->type() == QEvent::ShortcutOverride && watched == field_)
        if (auto* key = static_cast<QKeyEvent*>(event);
            key->key() == Qt::Key_Z && key->modifiers() == Qt::ControlModifier)
            event->accept();
    return Stage::eventFilter(watched, event);
}

} // namespace zhijia
