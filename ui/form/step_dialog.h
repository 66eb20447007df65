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
    /// `given` stands in the editors when it opens.
    StepDialog(Desk& desk, const Kind& kind, const Step& step, std::shared_ptr<const Record> record,
               const QString& whom, const Params& given = {});
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

protected:
    /// Esc asks when something was typed, as in every form; a second one discards it.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void check();

    Desk& desk_;
    const Kind& kind_;
    const Step& step_;
    std::shared_ptr<const Record> record_;
    QList<FieldRow*> rows_;
    Issues remarks_; ///< what should be known before, whatever is typed
    Patience patience_;
    Receipt receipt_;
    QLabel* general_;
    QPushButton* ok_;
    bool typed_ = false, asked_ = false;
};

/// Whether the step asks this record for that parameter; see core/flow/step_question.h.
bool isAskedFor(const Reader& reader, const Kind& kind, const Step& step, const Record& record,
                const Param& param);
/// Takes a step for the records, asking for its parameters when it has any, and whether it is meant
/// when it cannot be mended by another. `given` are proposed. One deed, one undo.
void takeStep(Desk& desk, const Kind& kind, const QList<RawId>& ids, const Step& step,
              const Params& given = {});

} // namespace zhijia
