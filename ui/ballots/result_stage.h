// SPDX-License-Identifier: GPL-3.0-or-later
// What the hall sees of a ballot: that it is voted on and counted, then the announced result.
#pragma once
#include "core/ballots/ballot.h"
#include "ui/ballots/result_panel.h"
#include "ui/stage/stage.h"

class QLabel;

namespace zhijia {

class ResultStage final : public Stage {
    Q_OBJECT
public:
    ResultStage(Book& book, Id<Ballot> ballot);
    Id<Ballot> ballot() const { return ballot_; }
    ResultPanel& panel() const { return *panel_; }
    QString said() const;
    /// An election of several posts, or of many names, is read page by page: a post at a time.
    qsizetype pages() const { return pages_.size(); }
    qsizetype page() const { return page_; }
    void turn(qsizetype by);
    int footPixels() const;

protected:
    void follow(const Receipt* receipt) override;
    void fit() override;
    bool isTyping() const override { return false; }
    QString wayOut() const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Page {
        QString post, verdict;
        ResultBars bars;
    };
    void showPage();
    Id<Ballot> ballot_;
    QString matter_;
    QList<Page> pages_;
    qsizetype page_ = 0;
    QTimer turns_;
    QLabel *sitting_, *title_, *verdict_, *rule_;
    ResultPanel* panel_;
};

} // namespace zhijia
