// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for what a step needs, and takes it for one record or for many in one deed.
#pragma once
#include "ui/form/field_row.h"
#include "ui/shell/desk.h"
#include <QDialog>

class QLabel;
class QPushButton;

namespace zhijia {

class StepDialog final : public QDialog {
    Q_OBJECT
public:
    /// `record` is null when the step is taken for several at once.
    StepDialog(Desk& desk, const Kind& kind, const Step& step, std::shared_ptr<const Record> record,
               const QString& whom);
    /// The parameters as they stand, or issues with the fields they belong to.
    Outcome<Params> params() const;
    /// Shows issues under their fields.
    void show(const Issues& issues);
    /// Does the deed; a refusal keeps the dialog open with the reasons.
    std::function<Outcome<Receipt>(const Params&)> deed;
    /// Takes the parameters and closes the dialog instead of `deed`: a job that goes on beside the
    /// window and says by itself how it went.
    std::function<void(const Params&)> job;
    /// Of what `deed` did, once the dialog is accepted.
    const Receipt& receipt() const { return receipt_; }

    void accept() override;

private:
    void check();

    Desk& desk_;
    const Kind& kind_;
    const Step& step_;
    std::shared_ptr<const Record> record_;
    QList<FieldRow*> rows_;
    Patience patience_;
    Receipt receipt_;
    QLabel* general_;
    QPushButton* ok_;
};

/// Takes a step for the records, asking for its parameters when it has any. One deed, one undo.
void takeStep(Desk& desk, const Kind& kind, const QList<RawId>& ids, const Step& step);

} // namespace zhijia
