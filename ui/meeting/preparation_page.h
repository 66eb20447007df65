// SPDX-License-Identifier: GPL-3.0-or-later
// The preparation of a sitting: the checklist to be ticked, the chart, and what another day would
// mean.
#pragma once
#include "core/congress/sitting.h"
#include "core/report/document.h"
#include "ui/shell/page.h"

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;
class QStackedWidget;
class QDateEdit;

namespace zhijia {

class EmptyState;
class RecordList;
class SittingBox;
class TimelineView;

class PreparationPage final : public Page {
    Q_OBJECT
public:
    PreparationPage(Desk& desk, const PageRow& row);
    RecordList& list() const { return *list_; }
    SittingBox& box() const { return *box_; }
    TimelineView& chart() const { return *chart_; }
    bool openRecord(RawId duty) override;
    bool isAnswered() const override;
    QWidget* firstWidget() override;
    /// Does the current duty, or takes it up again.
    void tick();
    void makePlan(const QString& name);
    /// What a sitting on `day` would mean, in sentences.
    QString adviceText(QDate day) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void refreshChart();
    void orderChart();
    void chooseDay();
    Id<Sitting> sitting() const;

    SittingBox* box_;
    QLabel* banner_;
    QStackedWidget* stack_;
    EmptyState* empty_;
    RecordList* list_;
    TimelineView* chart_;
    report::Timeline plan_; ///< by day; the chart shows it in the order of the list
    QPushButton *make_, *day_;
    QToolButton* papers_;
    QMenu* templates_;
};

} // namespace zhijia
