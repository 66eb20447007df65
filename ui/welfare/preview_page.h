// SPDX-License-Identifier: GPL-3.0-or-later
// What a standard would change: the files of its region judged by it, with nothing written.
#pragma once
#include "core/welfare/preview.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace zhijia {

class EmptyState;

class PreviewPage final : public Page {
    Q_OBJECT
public:
    PreviewPage(Desk& desk, const PageRow& row);
    QWidget* firstWidget() override;
    /// The standard that the page shows when it is opened next.
    static void wanted(Id<WelfareStandard> standard);

    Id<WelfareStandard> standard() const;
    void choose(Id<WelfareStandard> standard);
    QTableWidget& table() const { return *table_; }
    QString sums() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillBox();
    void read();
    void fillTable(const StandardPreview& preview);

    QComboBox *box_, *which_;
    QLabel* sums_;
    QTableWidget* table_;
    QPushButton *refresh_, *paper_, *open_;
    EmptyState* empty_;
    StandardPreview preview_;
};

} // namespace zhijia
