// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ballots/count_stage.h"
#include "core/ballots/vote.h"
#include "core/base/sentences.h"
#include "ui/ballots/words.h"
#include "ui/list/flow_layout.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zhijia {

namespace {

constexpr char modesProperty[] = "modes";

enum Column { No, Title, Mark, Firsts }; // then a column per choice, abstaining, invalid

QStringList choices(const Ballot& ballot) {
    if (ballot.way == BallotWay::Appraisal)
        return gradesOf(ballot);
    return {ballotText("For"), ballotText("Against")};
}

QString markText(const Ballot& ballot, char mark) {
    if (mark == 'x')
        return ballotText("unreadable");
    const QStringList words = choices(ballot);
    if (ballot.way == BallotWay::Appraisal)
        return mark == '0' ? ballotText("abstains") : words.value(mark - '1');
    return mark == '1' ? words[0] : mark == '2' ? words[1] : ballotText("abstains");
}

} // namespace

CountStage::CountStage(Book& book, Id<Ballot> ballot, qint64 count)
    : Stage(book, ballotText("Counting desk")), ballot_(ballot), number_(count),
      facts_(*book.read().get(ballot)), items_(itemsOf(book.read(), facts_)),
      desk_(shapeOf(facts_, items_)), roll_(frozenRoll(facts_)), title_(new QLabel),
      prompt_(new QLabel), flash_(new QLabel), more_(new QLabel), numbers_(new QLabel),
      troubles_(new QLabel), band_(new QFrame), keys_(new QWidget), table_(new QTableWidget),
      field_(new QLineEdit) {
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    setStyleSheet(
        QStringLiteral("QWidget#stage { background: %1; }").arg(Theme::colours().window.name()));
    auto* box = new QVBoxLayout(this);
    box->addWidget(title_);
    box->addWidget(prompt_);
    field_->setObjectName(QStringLiteral("countField"));
    field_->setAccessibleName(ballotText("What is asked for"));
    box->addWidget(field_);
    band_->setObjectName(QStringLiteral("countBand"));
    auto* band = new QVBoxLayout(band_);
    band->addWidget(flash_);
    band->addWidget(more_);
    for (QLabel* label : {title_, prompt_, flash_, more_, numbers_, troubles_})
        label->setWordWrap(true);
    box->addWidget(band_);
    table_->setAccessibleName(ballotText("Items, the marks of this paper, and the sums"));
    table_->setFocusPolicy(Qt::NoFocus); // the keyboard stays with the stage
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    connect(table_, &QTableWidget::cellClicked, this, [this](int row) { // to correct a mark
        desk_.moveTo(row);
        showCursor();
    });
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->verticalHeader()->hide();
    QStringList headers{ballotText("No."), ballotText("Item"), ballotText("This paper")};
    headers += choices(facts_);
    headers << ballotText("Abstaining") << ballotText("Invalid here");
    table_->setColumnCount(int(headers.size()));
    table_->setHorizontalHeaderLabels(headers);
    table_->setRowCount(int(items_.size()));
    for (int row = 0; row < table_->rowCount(); ++row)
        for (int column = 0; column < table_->columnCount(); ++column) {
            auto* cell = new QTableWidgetItem;
            if (column == No) // as the paper in the teller's hand numbers it
                cell->setText(QString::number(desk_.shape().numberOf(row)));
            if (column == Title)
                cell->setText(facts_.posts.isEmpty()
                                  ? items_[size_t(row)].title
                                  : QStringLiteral("%1 · %2").arg(items_[size_t(row)].post,
                                                                  items_[size_t(row)].title));
            if (column > Mark)
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table_->setItem(row, column, cell);
        }
    box->addWidget(table_, 1);
    box->addWidget(numbers_);
    box->addWidget(troubles_);
    auto* keys = new FlowLayout(Theme::px(6));
    keys_->setLayout(keys);
    const bool paper = facts_.onPaper();
    const auto key = [&](int code, const QString& name, const QString& text, int modes = 3) {
        auto* button = new QPushButton(QStringLiteral("%1  %2").arg(name, text));
        button->setObjectName(QStringLiteral("count%1").arg(name));
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QPushButton::clicked, this, [this, code] { press(code); });
        button->setProperty(modesProperty, modes);
        keys->addWidget(button);
    };
    if (paper) { // the marks first: they are the whole work
        const QStringList marks = choices(facts_);
        for (int i = 0; i < marks.size() && i < 9; ++i)
            key(Qt::Key_1 + i, QString::number(i + 1), marks[i], ByPaper);
        const bool graded = facts_.way == BallotWay::Appraisal;
        key(graded ? Qt::Key_0 : Qt::Key_3, graded ? QStringLiteral("0") : QStringLiteral("3"),
            ballotText("Abstaining"), ByPaper);
        key(Qt::Key_X, QStringLiteral("x"), ballotText("unreadable"), ByPaper);
        key(Qt::Key_Return, QStringLiteral("Enter"), ballotText("next paper"), ByPaper);
        key(Qt::Key_Space, QStringLiteral("Space"), ballotText("rest alike"), ByPaper);
        key(Qt::Key_Asterisk, QStringLiteral("*"), ballotText("invalid paper"), ByPaper);
        if (facts_.way == BallotWay::Election)
            key(Qt::Key_Plus, QStringLiteral("+"), ballotText("written in"));
        key(Qt::Key_Backspace, QStringLiteral("Backspace"), ballotText("take back"), ByPaper);
    }
    // Typing totals: the same hands, other keys.
    key(Qt::Key_Return, QStringLiteral("Enter "), ballotText("next number"), Totals);
    key(Qt::Key_Tab, QStringLiteral("Tab"), ballotText("next figure of the item"), Totals);
    key(Qt::Key_Up, QStringLiteral("↑"), ballotText("number before"), Totals);
    if (paper) {
        key(Qt::Key_F2, QStringLiteral("F2"), ballotText("first count"));
        key(Qt::Key_F3, QStringLiteral("F3"), ballotText("second count"));
        key(Qt::Key_F5, QStringLiteral("F5"), ballotText("close the bundle"), ByPaper);
        key(Qt::Key_F6, QStringLiteral("F6"), ballotText("papers or totals"));
        key(Qt::Key_F7, QStringLiteral("F7"), ballotText("size of a bundle"), ByPaper);
    } else {
        key(Qt::Key_F4, QStringLiteral("F4"), ballotText("delegation"));
    }
    key(Qt::Key_Z, QStringLiteral("Ctrl+Z"), ballotText("undo bundle"));
    key(Qt::Key_F8, QStringLiteral("F8"), ballotText("hand in"));
    key(Qt::Key_F9, QStringLiteral("F9"), ballotText("black screen"));
    key(Qt::Key_Escape, QStringLiteral("Esc"), ballotText("leave"));
    box->addWidget(keys_);
    field_->hide();
    showKeys();
    if (!facts_.onPaper())
        startTotals();
    else
        sayReady();
    setFocus();
}

/// The keys of the way of counting that one is in: the others would do nothing, or something else.
void CountStage::showKeys() {
    const int mode = keysTotals() ? Totals : ByPaper;
    for (auto* button : keys_->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly))
        button->setVisible(button->property(modesProperty).toInt() & mode);
}

QString CountStage::said() const {
    return more_->text().isEmpty() ? flash_->text() : flash_->text() + u' ' + more_->text();
}

QString CountStage::numbers() const { return numbers_->text() + u' ' + troubles_->text(); }

QString CountStage::questionBeforeLeaving() const {
    if (patience_.isWaiting())
        return ballotText("Bundles still wait to be written: %1. Leave without them?")
            .arg(patience_.waiting());
    if (isTyped())
        return ballotText("The numbers of this bundle are not kept yet. Leave without them?");
    const qint64 open = desk_.papers().size() + (desk_.isUntouched() ? 0 : 1);
    return open > 0
               ? ballotText("Papers of this bundle are not kept yet: %1 (F5 keeps them). Leave "
                            "without them?")
                     .arg(open)
               : QString();
}

std::optional<BallotCount> CountStage::count() const {
    return book().read().first<BallotCount>(
        Query().eq(QStringLiteral("ballot"), ballot_).eq(QStringLiteral("number"), number_));
}

void CountStage::say(Tone tone, const QString& text, const QString& more) {
    const Colours& c = Theme::colours();
    const auto [back, front] = tone == Good  ? std::pair(c.successSoft, c.success)
                               : tone == Bad ? std::pair(c.dangerSoft, c.danger)
                                             : std::pair(c.surface, c.muted);
    // A style sheet costs more than a keystroke should: it is set only when the tone changes.
    if (const int now = tone; band_->property("tone").toInt() != now + 1) {
        band_->setProperty("tone", now + 1);
        band_->setStyleSheet(
            QStringLiteral("QFrame#countBand { background: %1; border: none; border-left: %2px "
                           "solid %3; } QLabel { color: %3; background: transparent; }")
                .arg(back.name())
                .arg(Theme::px(8))
                .arg(front.name()));
    }
    flash_->setText(text);
    more_->setText(more);
    more_->setVisible(!more.isEmpty());
}

CountTotals CountStage::all() const {
    CountTotals sum = stored_;
    sum += inLine_;
    sum += desk_.totals();
    return sum;
}

void CountStage::showMark(int item) {
    if (item < 0 || item >= table_->rowCount())
        return;
    QTableWidgetItem* cell = table_->item(item, Mark);
    if (keysTotals()) { // what was typed, so that a slip is seen
        cell->setText(typed_.value(item + 2));
        return;
    }
    const PaperMarks& paper = desk_.paper();
    cell->setText(paper.invalid               ? ballotText("invalid")
                  : item < paper.marks.size() ? markText(facts_, paper.marks[item])
                                              : QString());
}

void CountStage::showCursor() {
    const int row = keysTotals() ? asking_ - 2 : desk_.cursor();
    if (row >= 0 && row < table_->rowCount() && !desk_.paper().invalid) {
        table_->selectRow(row);
        table_->scrollToItem(table_->item(row, Title));
    } else {
        table_->clearSelection();
    }
}

/// Where one is in the bundle, and what comes next once all papers are in.
QString CountStage::place() const {
    const qint64 here = desk_.papers().size(), counted = all().papers;
    if (const auto c = count(); c && c->state == CountState::Submitted)
        return ballotText("Handed in: %1 papers. To change it, take the step \"Open the count "
                          "again\" on the ballot.")
            .arg(counted);
    if (facts_.returned > 0 && counted >= facts_.returned)
        return here > 0
                   ? ballotText("All %1 papers are counted: F5 keeps this bundle, then F8 hands "
                                "the count in.")
                         .arg(counted)
                   : ballotText("All %1 papers are counted: F8 hands the count in.").arg(counted);
    const qint64 left = facts_.returned > 0 ? facts_.returned - counted : bundleSize_;
    return ballotText("Bundle: paper %1 of %2.").arg(here + 1).arg(qMin(bundleSize_, here + left));
}

void CountStage::showPaper() {
    for (int row = 0; row < table_->rowCount(); ++row)
        showMark(row);
    showCursor();
    QStringList names;
    for (const WrittenIn& other : desk_.paper().others)
        names << other.name;
    if (keysTotals())
        showQuestion();
    else
        prompt_->setText(place() +
                         (names.isEmpty()
                              ? QString()
                              : u' ' + ballotText("Written in: %1.").arg(names.join(u", "))));
}

void CountStage::showTotals() {
    const CountTotals sum = all();
    table_->horizontalHeaderItem(Mark)->setText(!keysTotals()      ? ballotText("This paper")
                                                : facts_.onPaper() ? ballotText("This bundle")
                                                                   : ballotText("These hands"));
    const int first = Firsts, many = int(choices(facts_).size());
    for (int row = 0; row < table_->rowCount(); ++row) {
        ItemTally t = sum.items.value(row);
        if (const auto typed = keysTotals() ? typedOf(row) : std::nullopt)
            t += *typed;
        for (int c = 0; c < many; ++c)
            table_->item(row, first + c)
                ->setText(QString::number(facts_.way == BallotWay::Appraisal ? t.grades.value(c)
                                          : c == 0                           ? t.yes
                                                                             : t.no));
        table_->item(row, first + many)->setText(QString::number(t.abstain));
        table_->item(row, first + many + 1)->setText(QString::number(t.invalid));
    }
    numbers_->setText(
        facts_.onPaper()
            ? ballotText("Issued %1, returned %2. Counted %3: valid %4, invalid %5. Bundles: %6.")
                  .arg(QString::number(facts_.issued), QString::number(facts_.returned),
                       QString::number(sum.papers), QString::number(sum.valid()),
                       QString::number(sum.invalid), QString::number(sizes_.size()))
            : ballotText("Entitled %1, present %2. Votes by name are in the sums.")
                  .arg(facts_.entitled)
                  .arg(facts_.present));
    QStringList lines;
    for (const Issue& issue : checkCount(facts_.numbers(), sum, titlesOf(items_), sizes_) +
                                  checkMarks(desk_.shape(), sum)) {
        if (issue.field == QLatin1StringView("papers") && sum.papers < facts_.returned)
            lines << ballotText("Still to count: %1 papers.").arg(facts_.returned - sum.papers);
        else
            lines << sentences(issue);
        if (lines.size() == 3)
            break;
    }
    troubles_->setText(lines.join(u'\n'));
}

void CountStage::follow(const Receipt* receipt) {
    if (receipt && !receipt->touches(BallotBundle::kind()) &&
        !receipt->touches(BallotCount::kind()) && !receipt->touches(Ballot::kind()) &&
        !receipt->touches(BallotVote::kind()))
        return;
    const auto now = book().read().get(ballot_);
    if (!now) {
        close();
        return;
    }
    facts_ = *now;
    const auto c = count();
    title_->setText(QStringLiteral("%1 · %2 · %3")
                        .arg(ballotHeading(book().read(), facts_),
                             c ? c->name : ballotText("no count"),
                             c && c->state == CountState::Submitted ? ballotText("handed in")
                                                                    : ballotText("being counted")));
    sizes_.clear();
    stored_ = c ? countTotals(book().read(), facts_, desk_.shape(), Id<BallotCount>(c->id), &sizes_)
                : CountTotals();
    showPaper();
    showTotals();
}

void CountStage::fit() {
    const auto sized = [&](QWidget* w, int perMille, const QString& more = {}) {
        w->setStyleSheet(QStringLiteral("font-size: %1pt; %2").arg(points(perMille)).arg(more));
    };
    sized(title_, 24, QStringLiteral("font-weight: 600;"));
    sized(prompt_, 28, QStringLiteral("font-weight: 600;"));
    sized(field_, 36, QStringLiteral("padding: %1px;").arg(Theme::px(6)));
    sized(flash_, 26, QStringLiteral("font-weight: 600;"));
    sized(more_, 20);
    sized(table_, items_.size() > 24 ? 17 : 22);
    sized(numbers_, 22, QStringLiteral("font-weight: 600;"));
    sized(troubles_, 20, QStringLiteral("color: %1;").arg(Theme::colours().warning.name()));
    keys_->setStyleSheet(QStringLiteral("QPushButton { font-size: %1pt; padding: %2px %3px; }")
                             .arg(points(16))
                             .arg(Theme::px(3))
                             .arg(Theme::px(7)));
    table_->resizeColumnsToContents();
    table_->horizontalHeader()->setSectionResizeMode(Title, QHeaderView::Stretch);
    table_->setColumnWidth(Mark, qMax(table_->columnWidth(Mark), width() / 9));
    const int edge = qMin(width(), height()) / 40;
    layout()->setContentsMargins(edge, edge, edge, edge);
    layout()->setSpacing(edge / 2);
}

} // namespace zhijia
