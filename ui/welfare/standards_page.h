// SPDX-License-Identifier: GPL-3.0-or-later
// The standards by region and date, and the way to what the chosen one would change.
#pragma once
#include "core/welfare/standard.h"
#include "ui/shell/record_page.h"

class QPushButton;

namespace zhijia {

class StandardsPage final : public RecordPage {
    Q_OBJECT
public:
    StandardsPage(Desk& desk, const PageRow& row);
    QPushButton& whoChanges() const { return *who_; }

private:
    QPushButton* who_;
};

} // namespace zhijia
