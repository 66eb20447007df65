// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ballots/ballots_page.h"
#include "core/ballots/vacancy.h"
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
#include <QStyle>
#include <QVBoxLayout>

namespace zhijia {

BallotsPage::BallotsPage(Desk& desk, const PageRow& row)
    : RecordPage(desk, row, Ballot::kind()), panel_(new ResultPanel), scroll_(new QScrollArea),
      words_(new QLabel), finding_(new QLabel), rule_(new QLabel),
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
    finding_->setWordWrap(true);
    finding_->setObjectName(QStringLiteral("ballotFinding"));
    connect(panel_, &ResultPanel::resized, this, &BallotsPage::fitStrip);
    scroll_->setAccessibleName(ballotText("Result by item"));
    scroll_->setFocusPolicy(Qt::NoFocus);
    left->addWidget(words_);
    left->addWidget(finding_);
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
    connect(&form(), &RecordForm::shown, this, &BallotsPage::hideResultFields);
    refresh();
}

BallotsPage::~BallotsPage() { // the stages read from the same book
    delete countStage_.data();
    delete screenStage_.data();
}

Id<Ballot> BallotsPage::ballot() const { return Id<Ballot>(list().current()); }

/// A new vote has no course and no result yet: ten empty grey fields say nothing.
void BallotsPage::hideResultFields() {
    const auto b = ballot() && !form().isNew() ? book().read().get(ballot()) : std::nullopt;
    const bool begun = b && b->openedAt.isValid();
    bool changed = false;
    for (const char* key : {"opened_at", "entitled", "present", "issued", "returned", "invalid",
                            "closed_at", "result", "announced_at", "reason"})
        if (FieldRow* row = form().row(QString::fromUtf8(key)); row && row->isHidden() == begun) {
            row->setVisible(begun);
            changed = true;
        }
    if (changed)
        form().arrangeFields();
}

/// As high as all its lines need, up to a fifth of a small window; no line is cut.
void BallotsPage::fitStrip() {
    const int width = scroll_->viewport()->width();
    const int wanted = panel_->heightForWidth(qMax(width, Theme::px(200)));
    const int height = qMin(wanted, Theme::px(panel_->isTable() ? 132 : 160));
    if (scroll_->height() != height || scroll_->maximumHeight() != height)
        scroll_->setFixedHeight(height);
}

void BallotsPage::sayFindings(const Issues& issues) {
    finding_->setVisible(!issues.isEmpty());
    if (issues.isEmpty())
        return;
    QStringList lines;
    for (const Issue& issue : issues.first(qMin<qsizetype>(2, issues.size())))
        lines << sentences(issue);
    finding_->setText(lines.join(u'\n'));
    const QString role =
        refuses(issues) ? QStringLiteral("issue-error") : QStringLiteral("issue-warning");
    if (finding_->property("role").toString() != role) {
        finding_->setProperty("role", role);
        finding_->style()->unpolish(finding_);
        finding_->style()->polish(finding_);
    }
}

void BallotsPage::refresh() {
    const auto b = ballot() ? book().read().get(ballot()) : std::nullopt;
    ResultBars bars = b ? resultBars(book().read(), *b) : ResultBars();
    // While it is counted the names stand where the result will: nothing moves when it comes.
    if (b && b->status == BallotStatus::Counting)
        for (const BallotItem& i : itemsOf(book().read(), *b)) {
            ResultBars::Bar bar;
            bar.title = i.post.isEmpty() ? i.title : QStringLiteral("%1 · %2").arg(i.post, i.title);
            bar.of = 1;
            bar.doubt = true;
            bars.bars << bar;
        }
    hideResultFields();
    panel_->setBars(bars);
    scroll_->setVisible(!bars.bars.isEmpty());
    fitStrip();
    Issues findings;
    rule_->setVisible(b && b->way != BallotWay::Appraisal);
    count_->setEnabled(b && b->status == BallotStatus::Counting);
    count_->setToolTip(!b ? ballotText("Choose a ballot first.")
                       : b->status == BallotStatus::Counting
                           ? ballotText("Full screen: key the papers, a digit per item")
                           : ballotText("Papers are keyed after the steps \"Close the vote\" and "
                                        "\"Start counting\"."));
    screen_->setEnabled(b.has_value());
    screen_->setToolTip(ballotText("For the projector: the announced result; F9 blackens it"));
    if (!b) {
        words_->setText(ballotText("Choose a ballot to see how it stands."));
        sayFindings({});
        return;
    }
    const QString source = majoritySource(book().read(), *b);
    rule_->setText(source.isEmpty() ? ballotText("Needed: %1").arg(majorityText(*b))
                                    : ballotText("Needed: %1 (%2)").arg(majorityText(*b), source));
    if (!b->result.isEmpty() && !panel_->isTable() && b->way != BallotWay::Appraisal)
        rule_->setText(rule_->text() + QStringLiteral("  ") +
                       ballotText("The mark in the bar is the number needed."));
    else if (!b->result.isEmpty() && panel_->isTable() && b->way != BallotWay::Appraisal)
        rule_->setText(rule_->text() + QStringLiteral("  ") +
                       ballotText("The figures are for/against/abstaining."));
    const qint64 items =
        book().read().count<BallotItem>(Query().eq(QStringLiteral("ballot"), ballot()));
    QStringList words;
    if (!b->result.isEmpty()) {
        words << b->result;
        for (const QString& twice : electedTwice(book().read(), *b))
            findings << warning(twice, QString());
    } else if (b->status == BallotStatus::Draft) {
        const Issues issues = ballotFindings(book().read(), *b);
        findings = issues + ballotRemarks(book().read(), *b);
        std::ranges::stable_sort(findings, [](const Issue& x, const Issue& y) {
            return x.severity == Severity::Error && y.severity != Severity::Error;
        });
        words << (items == 0 ? ballotText("Add what is voted on in the tab \"Ballot items\".")
                  : issues.isEmpty()
                      ? ballotText("The paper is complete (items: %1). Print it, then open the "
                                   "vote in the sitting.")
                            .arg(items)
                      : ballotText("The paper is not complete yet (items: %1).").arg(items));
        if (items == 0)
            findings.clear();
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
        words << ballots::numbersSentence(*b);
    sayFindings(findings);
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
