// SPDX-License-Identifier: GPL-3.0-or-later
// Regions with what was raised and solved there; the matters of the chosen one below.
#pragma once
#include "core/consultation/topic.h"
#include "ui/shell/record_page.h"
#include <QTimer>

class QTableWidget;

namespace zhijia {

class RegionsPage final : public RecordPage {
    Q_OBJECT
public:
    RegionsPage(Desk& desk, const PageRow& row);
    QTableWidget& table() const { return *table_; }
    bool openRecord(RawId id) override;

private:
    void read();
    void narrow();

    QTableWidget* table_;
    QTimer soon_;
};

} // namespace zhijia
