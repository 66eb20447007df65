// SPDX-License-Identifier: GPL-3.0-or-later
// First step: which file, and how it is read; every guess says why and can be changed.
#pragma once
#include "ui/exchange/import_wizard.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTableWidget;

namespace zhijia {

class ImportFileStep final : public WizardStep {
    Q_OBJECT
public:
    explicit ImportFileStep(ImportState& state);
    QString title() const override;
    QString help() const override;
    Issues whyNot() const override;
    QWidget* firstWidget() override;
    void setPath(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void browse();
    void look();
    void lookAgain();
    void take(const ImportGuess& guess, const ImportSample& sample);
    void showHow(const ImportGuess& guess);
    void chooseHeader(int row);
    void showSample();

    ImportState& state_;
    QLineEdit* path_;
    QWidget* how_;
    QComboBox *sheet_, *encoding_, *separator_;
    QList<QWidget*> ofText_, ofBook_; ///< shown for a text file, for a workbook
    QSpinBox* header_;
    QLabel *encodingWhy_, *separatorWhy_, *headerWhy_;
    QTableWidget* sample_;
    Issues trouble_;
    bool filling_ = false;
};

} // namespace zhijia
