// SPDX-License-Identifier: GPL-3.0-or-later
// Second step: which column is which field; proposed, remembered, changeable.
#pragma once
#include "ui/exchange/import_wizard.h"

class QTableWidget;
class QLabel;

namespace zhijia {

class FieldRow;

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

    /// The editor for what holds for every line; null when a column gives it, or nothing asks.
    FieldRow* given(const QString& key) const;

private:
    void refresh();
    /// Editors for what no column gives and every record needs.
    void offerGiven();
    QString example(int column) const;

    ImportState& state_;
    QTableWidget* table_;
    QLabel* note_;
    QWidget* forAll_; ///< holds the editors
    QList<FieldRow*> given_;
};

} // namespace zhijia
