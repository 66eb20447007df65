// SPDX-License-Identifier: GPL-3.0-or-later
// The clauses of a consultation beside each other: what either side wants, and what was agreed.
#pragma once
#include "core/consultation/consultation.h"
#include "ui/shell/desk.h"
#include <QDialog>

class QTableWidget;

namespace zhijia {

class EmptyState;

class PositionsDialog final : public QDialog {
    Q_OBJECT
public:
    PositionsDialog(Desk& desk, Id<Consultation> consultation, QWidget* parent);
    QTableWidget& table() const { return *table_; }

private:
    void read();

    Desk& desk_;
    Id<Consultation> consultation_;
    QTableWidget* table_;
    EmptyState* empty_;
};

} // namespace zhijia
