// SPDX-License-Identifier: GPL-3.0-or-later
// The statistics of a call as charts: the numbers that the paper prints.
#pragma once
#include "core/proposals/statistics.h"
#include "ui/list/background.h"
#include "ui/shell/page.h"
#include <QTimer>

class QComboBox;
class QGridLayout;
class QLabel;
class QToolButton;

namespace zhijia {

class BarChart;
class EmptyState;

class StatisticsPage final : public Page {
    Q_OBJECT
public:
    StatisticsPage(Desk& desk, const PageRow& row);
    ~StatisticsPage() override;
    Id<ProposalCall> call() const;
    QComboBox& calls() const { return *calls_; }
    const QList<BarChart*>& charts() const { return charts_; }
    QWidget* firstWidget() override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void readCalls();
    void refresh();
    void draw(const ProposalStatistics& numbers);
    void arrange();

    QComboBox* calls_;
    QLabel* facts_;
    QToolButton* papers_;
    QWidget* sheet_;
    EmptyState* empty_;
    QGridLayout* grid_;
    QList<BarChart*> charts_;
    QTimer soon_;
    BackgroundReader::Token token_;
    bool stale_ = true;
    int columns_ = 0;
};

} // namespace zhijia
