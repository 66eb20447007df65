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
    /// Does the deed; false keeps the dialog open with the reasons.
    std::function<Outcome<Receipt>(const Params&)> deed;

    void accept() override;

private:
    void check();

    Desk& desk_;
    const Kind& kind_;
    const Step& step_;
    std::shared_ptr<const Record> record_;
    QList<FieldRow*> rows_;
    QLabel* general_;
    QPushButton* ok_;
};

/// Takes a step for the records, asking for its parameters when it has any. One deed, one undo.
void takeStep(Desk& desk, const Kind& kind, const QList<RawId>& ids, const Step& step);

} // namespace zhijia
