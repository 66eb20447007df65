// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/congress/sittings_page.h"
#include "core/congress/asked.h"
#include "core/congress/attendance.h"
#include "core/congress/quorum.h"
#include "ui/congress/desk_stage.h"
#include "ui/congress/quorum_light.h"
#include "ui/congress/screen_stage.h"
#include "ui/congress/words.h"
#include "ui/shell/theme.h"
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <tuple>

namespace zhijia {

SittingsPage::SittingsPage(Desk& desk, const PageRow& row)
    : RecordPage(desk, row, Sitting::kind()), light_(new QuorumLight), rule_(new QLabel),
      desk_(new QPushButton(icon(QStringLiteral("checkin")), congressText("Check-in desk"))),
      screen_(new QPushButton(icon(QStringLiteral("screen")), congressText("Big screen"))) {
    auto* card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    auto* box = new QVBoxLayout(card);
    box->setContentsMargins(Theme::px(14), Theme::px(8), Theme::px(14), Theme::px(8));
    box->setSpacing(Theme::px(4));
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::px(10));
    rule_->setWordWrap(true);
    rule_->setProperty("role", QStringLiteral("muted"));
    line->addWidget(light_, 1);
    line->addWidget(desk_);
    line->addWidget(screen_);
    box->addLayout(line);
    box->addWidget(rule_); // a line of its own: beside the buttons it would be a word per line
    body()->insertWidget(0, card);
    desk_->setObjectName(QStringLiteral("openDesk"));
    screen_->setObjectName(QStringLiteral("openScreen"));
    connect(desk_, &QPushButton::clicked, this, &SittingsPage::openDesk);
    connect(screen_, &QPushButton::clicked, this, &SittingsPage::openScreen);
    connect(&list(), &RecordList::currentChanged, this, &SittingsPage::refresh);
    connect(&list().model(), &RecordModel::countChanged, this, &SittingsPage::choose,
            Qt::QueuedConnection);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(Attendance::kind()) || receipt.touches(Sitting::kind()))
            refresh();
    });
    given = [this] { // a new sitting is nearly always of the running term
        QHash<QString, QVariant> values;
        if (const auto term = book().read().first<Term>(Query().by(QStringLiteral("id"), true)))
            values.insert(QStringLiteral("term"), term->id);
        return values;
    };
    refresh();
}

SittingsPage::~SittingsPage() { // the stages read from the same book
    delete deskStage_.data();
    delete screenStage_.data();
}

Id<Sitting> SittingsPage::sitting() const { return Id<Sitting>(list().current()); }

void SittingsPage::refresh() {
    const auto s = sitting() ? book().read().get(sitting()) : std::nullopt;
    const bool called =
        s && s->status != SittingStatus::Planned && s->status != SittingStatus::Cancelled;
    if (!s)
        light_->setNothing(congressText("Choose a sitting to see its quorum."));
    else if (!called)
        light_->setNothing(congressText("The roll opens when the sitting is called."));
    QStringList rules;
    if (const QString asked = s ? askedCited(book().read(), *s) : QString(); !asked.isEmpty())
        rules << asked;
    if (called && s->status == SittingStatus::Closed) {
        light_->setNothing(closedText(*s));
    } else if (called) {
        const Quorum q = quorum(book().read(), *s);
        light_->setQuorum(q);
        rules << (q.citation.isEmpty() ? q.rule : congressText("%1 (%2)").arg(q.rule, q.citation));
    }
    rule_->setText(rules.join(u'\n'));
    rule_->setVisible(!rules.isEmpty());
    desk_->setEnabled(s && s->takesAttendance());
    desk_->setToolTip(
        !s ? congressText("Choose a sitting first.")
        : s->takesAttendance()
            ? congressText("Full screen: scan cards or type names")
            : congressText(
                  "Attendance is taken once the sitting is called and until it is closed."));
    screen_->setEnabled(called);
    screen_->setToolTip(called
                            ? congressText("For the projector: the quorum in large; B blackens it")
                            : desk_->toolTip());
}

/// The running sitting, else the next one, else the last: what one comes here for.
void SittingsPage::choose() {
    if (list().model().rowCount() == 0) {
        if (list().model().isComplete() && !list().isNarrowed())
            chosen_ = false; // as in a new office, before the sample is there
        return;
    }
    if (chosen_ || form().isNew() || form().isDirty())
        return;
    chosen_ = true;
    const QDate today = book().read().today();
    RawId best = 0;
    std::tuple<int, qint64> rank;
    for (const Sitting& s : book().read().all<Sitting>()) {
        const qint64 days = s.heldOn.isValid() ? today.daysTo(s.heldOn) : 0;
        const std::tuple now{s.takesAttendance() ? 0 : days >= 0 ? 1 : 2, qAbs(days)};
        if (best == 0 || now < rank) {
            best = s.id;
            rank = now;
        }
    }
    if (best != 0 && list().model().rowOf(best) >= 0)
        list().select(best);
}

bool SittingsPage::openRecord(RawId id) {
    chosen_ = true;
    return RecordPage::openRecord(id);
}

namespace {

/// The stage of this sitting. One that is open for another sitting is closed first: whoever stands
/// there would check people in to the wrong one.
template <class S>
S* stageFor(QPointer<S>& open, Book& book, Id<Sitting> sitting, bool audience) {
    if (open && open->sitting() != sitting)
        delete open.data();
    if (open) {
        open->activateWindow();
        return open;
    }
    open = new S(book, sitting);
    open->open(audience);
    return open;
}

} // namespace

DeskStage* SittingsPage::openDesk() {
    if (!sitting())
        return nullptr;
    if (deskStage_ && deskStage_->sitting() != sitting() && deskStage_->isWriting()) {
        desk().messages().say(
            MessageBar::Note,
            congressText("The desk of the other sitting still has check-ins to write. Wait a "
                         "moment."));
        return nullptr;
    }
    return stageFor(deskStage_, book(), sitting(), false);
}

ScreenStage* SittingsPage::openScreen() {
    return sitting() ? stageFor(screenStage_, book(), sitting(), true) : nullptr;
}

} // namespace zhijia
