// SPDX-License-Identifier: GPL-3.0-or-later
// Ballots, with the result of the chosen one, its counting desk, its big screen and its papers.
#pragma once
#include "core/ballots/ballot.h"
#include "ui/shell/record_page.h"
#include <QPointer>

class QLabel;
class QPushButton;
class QScrollArea;

namespace zhijia {

class CountStage;
class ResultPanel;
class ResultStage;

class BallotsPage final : public RecordPage {
    Q_OBJECT
public:
    BallotsPage(Desk& desk, const PageRow& row);
    ~BallotsPage() override;
    Id<Ballot> ballot() const;
    ResultPanel& panel() const { return *panel_; }
    CountStage* openCount();
    ResultStage* openScreen();

private:
    void refresh();
    void fitStrip();
    void sayFindings(const Issues& issues);
    void hideResultFields(); ///< of a ballot whose vote has not begun

    ResultPanel* panel_;
    QScrollArea* scroll_;
    QLabel *words_, *finding_, *rule_;
    QPushButton *count_, *screen_;
    QPointer<CountStage> countStage_;
    QPointer<ResultStage> screenStage_;
};

} // namespace zhijia
