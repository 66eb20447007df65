// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/statistics_page.h"
#include "ui/chart/bar_chart.h"
#include "ui/form/papers_button.h"
#include "ui/list/empty_state.h"
#include "ui/proposals/words.h"
#include "ui/shell/theme.h"
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhijia {

StatisticsPage::StatisticsPage(Desk& desk, const PageRow& row)
    : Page(desk, row), calls_(new QComboBox), facts_(new QLabel),
      papers_(papersButton(desk, ProposalCall::kind(), [this] { return call().raw(); })),
      sheet_(new QWidget), empty_(new EmptyState), grid_(new QGridLayout(sheet_)) {
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::px(6));
    auto* label = new QLabel(ProposalCall::kind().labelText());
    label->setBuddy(calls_);
    calls_->setAccessibleName(ProposalCall::kind().labelText());
    calls_->setObjectName(QStringLiteral("statisticsCall"));
    calls_->setMinimumWidth(Theme::px(260));
    line->addWidget(label);
    line->addWidget(calls_);
    line->addStretch();
    body()->addLayout(line);
    facts_->setWordWrap(true);
    facts_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(facts_);
    headerButtons()->addWidget(papers_, 0, Qt::AlignTop);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(Theme::px(12));
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(row.titleText());
    scroll->setWidget(sheet_);
    body()->addWidget(scroll, 1);
    body()->addWidget(empty_, 1);
    empty_->show(QStringLiteral("report"), proposalText("There is no call for proposals yet."),
                 proposalText("Open a call, take proposals in and screen them: the charts follow."),
                 {{proposalText("Calls for proposals"),
                   [this] { this->desk().openPage(QStringLiteral("proposals.calls")); }, true}});
    for (int i = 0; i < 7; ++i)
        charts_ << new BarChart(sheet_);
    soon_.setSingleShot(true);
    soon_.setInterval(150);
    connect(&soon_, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(calls_, &QComboBox::currentIndexChanged, this, &StatisticsPage::refresh);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(ProposalCall::kind()))
            readCalls();
        if (receipt.touches(Proposal::kind()) || receipt.touches(ProposalHandling::kind()) ||
            receipt.touches(ProposalCall::kind())) {
            stale_ = true;
            soon_.start(); // an import is one receipt, a run of keys is many
        }
    });
    readCalls();
}

StatisticsPage::~StatisticsPage() {
    if (token_)
        token_->store(true);
}

Id<ProposalCall> StatisticsPage::call() const {
    return Id<ProposalCall>(calls_->currentData().toLongLong());
}

QWidget* StatisticsPage::firstWidget() { return calls_; }

void StatisticsPage::readCalls() {
    const RawId before = calls_->currentData().toLongLong();
    const QSignalBlocker quiet(calls_);
    calls_->clear();
    for (const ProposalCall& c :
         book().read().all<ProposalCall>(Query().by(QStringLiteral("opens_on"), true)))
        calls_->addItem(c.name, QVariant::fromValue<qint64>(c.id));
    calls_->setCurrentIndex(qMax(0, calls_->findData(QVariant::fromValue<qint64>(before))));
    const bool any = calls_->count() > 0;
    sheet_->parentWidget()->parentWidget()->setVisible(any);
    empty_->setVisible(!any);
    facts_->setVisible(any);
    papers_->setEnabled(any);
    stale_ = true;
}

void StatisticsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (stale_)
        refresh();
}

void StatisticsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

/// Two beside each other where there is room.
void StatisticsPage::arrange() {
    const int columns = width() >= Theme::px(820) ? 2 : 1;
    if (columns == columns_)
        return;
    columns_ = columns;
    for (BarChart* chart : std::as_const(charts_))
        grid_->removeWidget(chart);
    for (int i = 0; i < charts_.size(); ++i)
        grid_->addWidget(charts_[i], i / columns, i % columns, Qt::AlignTop);
    grid_->setRowStretch(static_cast<int>(charts_.size()), 1);
}

void StatisticsPage::refresh() {
    stale_ = false;
    arrange();
    if (token_)
        token_->store(true);
    token_.reset();
    if (!call())
        return;
    token_ = desk().background().ask<ProposalStatistics>(
        this,
        [id = call()](const Reader& reader, const std::atomic_bool& stop) {
            return proposalStatistics(reader, id, [&] { return stop.load(); });
        },
        [this](const ProposalStatistics& s) { draw(s); });
}

void StatisticsPage::draw(const ProposalStatistics& s) {
    facts_->setText(
        proposalText("Proposals taken in: %1 (late: %2)   ·   proposers: %3   ·   handed over: %4 "
                     "(again: %5)   ·   working days to the reply, on average: %6")
            .arg(s.submitted)
            .arg(s.late)
            .arg(s.authors)
            .arg(s.handed)
            .arg(s.again)
            .arg(tenths(s.workdays, s.replies)));
    const auto set = [](BarChart* chart, const QString& title, QList<ProposalCount> counts,
                        qint64 total) {
        constexpr qsizetype most = 12; // the paper has them all
        QList<BarChart::Bar> bars;
        qint64 others = 0;
        for (qsizetype i = 0; i < counts.size(); ++i)
            if (counts.size() <= most || i < most - 1)
                bars << BarChart::Bar{counts[i].label, counts[i].count};
            else
                others += counts[i].count;
        if (counts.size() > most)
            bars << BarChart::Bar{proposalText("all others"), others};
        chart->setBars(title, bars, total);
    };
    set(charts_[0], proposalText("Result of the screening"), s.byOutcome, s.submitted);
    set(charts_[1], proposalText("Class"), s.byClass, s.submitted);
    set(charts_[2], proposalText("Kind of reply"), s.byReply, s.handed);
    set(charts_[3], proposalText("Satisfaction of every author"), s.bySatisfaction, s.asked);
    set(charts_[4], proposalText("Time taken to the reply"), s.byTime, s.replies);
    set(charts_[5], proposalText("Units of the proposers"), s.byUnit, s.submitted);
    QList<ProposalCount> handlers;
    qint64 parts = 0;
    for (const auto& row : s.byHandler) {
        handlers.append({row.unit, row.lead + row.helper});
        parts += row.lead + row.helper;
    }
    set(charts_[6], proposalText("Units that handle"), handlers, parts);
}

} // namespace zhijia
