// SPDX-License-Identifier: GPL-3.0-or-later
// Second step: which column is which field; proposed, remembered, changeable.
#pragma once
#include "ui/exchange/import_wizard.h"

class QTableWidget;
class QLabel;

namespace zhijia {

class ImportColumnsStep final : public WizardStep {
    Q_OBJECT
public:
    explicit ImportColumnsStep(ImportState& state);
    QString title() const override;
    QString help() const override;
    void enter() override;
    Issues whyNot() const override;
    QWidget* firstWidget() override;
    QTableWidget& table() const { return *table_; }
    /// Chooses the field of a column, as its box would; empty: left out.
    void choose(int column, const QString& key);

private:
    void refresh();
    QString example(int column) const;

    ImportState& state_;
    QTableWidget* table_;
    QLabel* note_;
};

} // namespace zhijia
