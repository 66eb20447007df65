// SPDX-License-Identifier: GPL-3.0-or-later
// Last step: what was done, and the ways on: undo, the rejected lines, the records themselves.
#pragma once
#include "ui/exchange/import_wizard.h"

class QLabel;
class QPushButton;

namespace zhijia {

class ImportResultStep final : public WizardStep {
    Q_OBJECT
public:
    ImportResultStep(Desk& desk, ImportState& state);
    QString title() const override;
    QString help() const override;
    void enter() override;
    bool isSkipped() const override { return !state_.isDone(); }
    QWidget* firstWidget() override;

    QPushButton& undo() const { return *undo_; }
    QPushButton& saveRejected() const { return *save_; }
    QPushButton& savePaperButton() const { return *paper_; }
    QPushButton& showRecords() const { return *show_; }

signals:
    void said(const zhijia::Issues& issues, const QString& done);
    void wantsToClose();

private:
    void takeBack();
    void takenBack(const Receipt& receipt);
    void save();
    void savePaper();
    void showImported();

    Desk& desk_;
    ImportState& state_;
    QLabel *headline_, *counts_, *note_;
    QPushButton *undo_, *save_, *paper_, *show_;
    bool undone_ = false;
};

} // namespace zhijia
