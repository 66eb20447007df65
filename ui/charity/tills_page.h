// SPDX-License-Identifier: GPL-3.0-or-later
// Till shifts, with what lies in the drawer of the chosen one, and the way to its full screen.
#pragma once
#include "core/charity/shift.h"
#include "ui/shell/record_page.h"
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace zhijia {

class TillStage;

class TillsPage final : public RecordPage {
    Q_OBJECT
public:
    TillsPage(Desk& desk, const PageRow& row);
    ~TillsPage() override;
    Id<TillShift> shift() const { return Id<TillShift>(list().current()); }
    TillStage* openTill();
    void countTill();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    bool chosen_ = false;
    QLabel *sums_, *equation_;
    QPushButton *open_, *count_;
    QComboBox* printer_;
    QCheckBox* every_;
    QPointer<TillStage> stage_;
};

} // namespace zhijia
