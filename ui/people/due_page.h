// SPDX-License-Identifier: GPL-3.0-or-later
// The first page of the day: what is due in every room, overdue first, each with its rule.
#pragma once
#include "core/office/dues.h"
#include "ui/list/background.h"
#include "ui/shell/page.h"
#include <QTimer>

class QTreeWidget;
class QStackedWidget;

namespace zhijia {

class EmptyState;

class JobBar;

class DuePage final : public Page {
    Q_OBJECT
public:
    DuePage(Desk& desk, const PageRow& row);
    ~DuePage() override;
    QWidget* firstWidget() override;
    QTreeWidget& tree() const { return *tree_; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void read();
    void show(const DueList& list);
    void showEmpty();
    void fitColumns();

    JobBar* jobs_; ///< of the window; null where there is none
    QTreeWidget* tree_;
    EmptyState* empty_;
    QStackedWidget* stack_;
    QTimer soon_;
    bool stale_ = false; ///< something changed while nobody was looking
    BackgroundReader::Token token_;
};

/// What is due as of today, earliest first; of very many records the first ones and how many more.
/// `stop` ends it early.
DueList allDues(const Reader& reader, const std::atomic_bool& stop);

} // namespace zhijia
