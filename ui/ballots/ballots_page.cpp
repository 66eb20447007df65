// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ballots/ballots_page.h"
#include "core/ballots/result.h"
#include "core/ballots/vote.h"
#include "core/base/sentences.h"
#include "ui/ballots/count_stage.h"
#include "ui/ballots/result_panel.h"
#include "ui/ballots/result_stage.h"
#include "ui/ballots/words.h"
#include "ui/shell/theme.h"
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zhijia {

BallotsPage::BallotsPage(Desk& desk, const PageRow& row)
    : RecordPage(desk, row, Ballot::kind()), panel_(new ResultPanel), scroll_(new QScrollArea),
      words_(new QLabel), rule_(new QLabel),
      count_(new QPushButton(icon(QStringLiteral("count")), ballotText("Counting desk"))),
      screen_(new QPushButton(icon(QStringLiteral("screen")), ballotText("Big screen"))) {
    auto* card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    auto* line = new QHBoxLayout(card);
    line->setContentsMargins(Theme::px(14), Theme::px(8), Theme::px(14), Theme::px(8));
    line->setSpacing(Theme::px(10));
    auto* left = new QVBoxLayout;
    words_->setWordWrap(true);
    rule_->setWordWrap(true);
    rule_->setProperty("role", QStringLiteral("muted"));
    scroll_->setWidget(panel_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setMaximumHeight(Theme::px(170));
    scroll_->setAccessibleName(ballotText("Result by item"));
    scroll_->setFocusPolicy(Qt::NoFocus);
    left->addWidget(words_);
    left->addWidget(scroll_);
    left->addWidget(rule_);
    line->addLayout(left, 1);
    line->addWidget(count_);
    line->addWidget(screen_);
    body()->insertWidget(0, card);
    count_->setObjectName(QStringLiteral("openCount"));
    screen_->setObjectName(QStringLiteral("openScreen"));
    connect(count_, &QPushButton::clicked, this, &BallotsPage::openCount);
    connect(screen_, &QPushButton::clicked, this, &BallotsPage::openScreen);
    connect(&list(), &RecordList::currentChanged, this, &BallotsPage::refresh);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(Ballot::kind()) || receipt.touches(BallotCount::kind()) ||
            receipt.touches(BallotItem::kind()) || receipt.touches(BallotVote::kind()))
            refresh();
    });
    given = [this] { // a new ballot is nearly always of the sitting that is being prepared or held
        QHash<QString, QVariant> values;
        if (const auto s = book().read().first<Sitting>(
                Query()
                    .in(QStringLiteral("status"),
                        {QStringLiteral("open"), QStringLiteral("called"),
                         QStringLiteral("adjourned"), QStringLiteral("planned")})
                    .by(QStringLiteral("held_on"))))
            values.insert(QStringLiteral("sitting"), s->id);
        // What an empty one would become stands there to be seen, and to be changed.
        values.insert(QStringLiteral("way"), Codec<BallotWay>::toValue(BallotWay::Secret));
        return values;
    };
    refresh();
}

BallotsPage::~BallotsPage() { // the stages read from the same book
    delete countStage_.data();
    delete screenStage_.data();
}

Id<Ballot> BallotsPage::ballot() const { return Id<Ballot>(list().current()); }

void BallotsPage::refresh() {
    const auto b = ballot() ? book().read().get(ballot()) : std::nullopt;
    const ResultBars bars = b ? resultBars(book().read(), *b) : ResultBars();
    panel_->setBars(bars);
    scroll_->setVisible(!bars.bars.isEmpty());
    rule_->setVisible(b && b->way != BallotWay::Appraisal);
    count_->setEnabled(b && b->status == BallotStatus::Counting);
    count_->setToolTip(!b ? ballotText("Choose a ballot first.")
                       : b->status == BallotStatus::Counting
                           ? ballotText("Full screen: key the papers, a digit per item")
                           : ballotText("Papers are keyed after the steps \"Close the vote\" and "
                                        "\"Start counting\"."));
    screen_->setEnabled(b.has_value());
    screen_->setToolTip(ballotText("For the projector: the announced result; B blackens it"));
    if (!b) {
        words_->setText(ballotText("Choose a ballot to see how it stands."));
        return;
    }
    const QString source = majoritySource(book().read(), *b);
    rule_->setText(source.isEmpty() ? ballotText("Needed: %1").arg(majorityText(*b))
                                    : ballotText("Needed: %1 (%2)").arg(majorityText(*b), source));
    const qint64 items =
        book().read().count<BallotItem>(Query().eq(QStringLiteral("ballot"), ballot()));
    QStringList words;
    if (!b->result.isEmpty()) {
        words << b->result;
    } else if (b->status == BallotStatus::Draft) {
        const Issues issues = ballotFindings(book().read(), *b);
        words << (items == 0 ? ballotText("Add what is voted on in the tab \"Ballot items\".")
                  : issues.isEmpty()
                      ? ballotText("The paper is complete (items: %1). Print it, then open the "
                                   "vote in the sitting.")
                            .arg(items)
                      : sentences(issues.first()));
    } else if (b->status == BallotStatus::Counting) {
        for (const BallotCount& c : countsOf(book().read(), ballot())) {
            const Field& state = *BallotCount::kind().field(u"state");
            words << ballotText("%1: %2").arg(c.name,
                                              BallotCount::kind().display(state, state.get(c)));
        }
        if (const Issues issues = whyNotCounted(book().read(), *b); issues.isEmpty())
            words << ballotText("The counts agree: take the step \"Settle the result\".");
        else if (issues.first().field.isEmpty() && !issues.first().rule.isEmpty())
            for (const Issue& issue : issues.mid(0, 3))
                words << sentences(issue);
    }
    if (b->openedAt.isValid())
        words << ballotText("Entitled %1, present %2.").arg(b->entitled).arg(b->present);
    if (b->onPaper() && b->closedAt.isValid())
        words << ballotText("Papers issued %1, returned %2.").arg(b->issued).arg(b->returned);
    words_->setText(words.join(QStringLiteral("  ")));
}

CountStage* BallotsPage::openCount() {
    if (!ballot() || !count_->isEnabled())
        return nullptr;
    if (countStage_ && countStage_->ballot() != ballot()) {
        if (!countStage_->questionBeforeLeaving().isEmpty()) {
            desk().messages().say(MessageBar::Note,
                                  ballotText("The counting desk of the other ballot holds papers "
                                             "that are not kept yet. Close it first."));
            return nullptr;
        }
        delete countStage_.data();
    }
    if (countStage_) {
        countStage_->activateWindow();
        return countStage_;
    }
    countStage_ = new CountStage(book(), ballot());
    countStage_->open(false);
    return countStage_;
}

ResultStage* BallotsPage::openScreen() {
    if (!ballot())
        return nullptr;
    if (screenStage_ && screenStage_->ballot() != ballot())
        delete screenStage_.data();
    if (!screenStage_) {
        screenStage_ = new ResultStage(book(), ballot());
        screenStage_->open(true);
    }
    screenStage_->activateWindow();
    return screenStage_;
}

} // namespace zhijia
