// SPDX-License-Identifier: GPL-3.0-or-later
// Members who may be one person twice: side by side, merged field by field, or told apart for good.
#pragma once
#include "core/people/duplicates.h"
#include "ui/list/background.h"
#include "ui/shell/page.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace zhijia {

class ComparePanel;
class EmptyState;

class DuplicatesPage final : public Page {
    Q_OBJECT
public:
    DuplicatesPage(Desk& desk, const PageRow& row);
    ~DuplicatesPage() override;
    QWidget* firstWidget() override;
    QListWidget& pairs() const { return *list_; }
    ComparePanel* comparison() const { return compare_; }
    void search();
    bool isSettled() const { return !searching_; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showPairs();
    void choose(int row);
    void merge();
    void tellApart();
    void showEmpty(bool searching);
    QString reasonText(const DuplicatePair& pair) const;

    QList<DuplicatePair> found_;
    QListWidget* list_;
    QStackedWidget* stack_;
    QWidget* work_;
    QVBoxLayout* right_;
    EmptyState* empty_;
    ComparePanel* compare_ = nullptr;
    QPushButton* again_;
    BackgroundReader::Token token_;
    std::unique_ptr<BackgroundReader>
        background_; ///< its own: a long search must not hold up the lists
    bool searching_ = false;
    bool own_ = false;   ///< the change that is being told is this page's
    bool stale_ = false; ///< members changed while nobody was looking
};

} // namespace zhijia
