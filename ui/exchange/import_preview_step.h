// SPDX-License-Identifier: GPL-3.0-or-later
// Third step: every line of the file and what would become of it, before anything is written.
#pragma once
#include "ui/exchange/import_model.h"
#include "ui/exchange/import_wizard.h"

class QButtonGroup;
class QCheckBox;
class QLabel;
class QTableView;
class QTextBrowser;
class QToolButton;

namespace zhijia {

class ImportPreviewStep final : public WizardStep {
    Q_OBJECT
public:
    explicit ImportPreviewStep(ImportState& state);
    QString title() const override;
    QString help() const override;
    void enter() override;
    Issues whyNot() const override;
    QWidget* firstWidget() override;

    ImportModel& model() const { return *model_; }
    QTableView& view() const { return *view_; }
    QToolButton* filterButton(ImportModel::Filter filter) const { return filters_.value(filter); }
    void setPolicy(ImportPolicy policy);

private:
    void plan();
    void take(std::shared_ptr<const ImportOverview> overview);
    void choose(ImportModel::Filter filter);
    void showLine(int row);

    ImportState& state_;
    ImportModel* model_;
    QTableView* view_;
    QTextBrowser* detail_;
    QLabel* missing_;
    QCheckBox* addMissing_;
    QButtonGroup* policies_;
    QHash<ImportModel::Filter, QToolButton*> filters_;
    Issues trouble_;
};

/// A line as a person reads it: its verdict, every difference, every issue with its mend.
QString lineHtml(const ImportLine& line);

} // namespace zhijia
