// SPDX-License-Identifier: GPL-3.0-or-later
// One record in a window of its own: for what lives inside another record and has no page.
#pragma once
#include "ui/form/record_form.h"
#include <QDialog>

namespace zhijia {

class RecordDialog final : public QDialog {
    Q_OBJECT
public:
    RecordDialog(Desk& desk, const Kind& kind, QWidget* parent);
    RecordForm& form() const { return *form_; }
    /// A new record with some values given; those are not asked for. After it is saved the next one
    /// can follow at once.
    void openNew(const QHash<QString, QVariant>& given);
    void openRecord(RawId id);

    void reject() override;

private:
    void hideOwner();
    void addButtons();

    const Kind& kind_;
    RecordForm* form_;
    QHash<QString, QVariant> given_;
    QPushButton* next_ = nullptr; ///< "Save and next", of a new record
    bool goesOn_ = false;
};

/// Opens a record of a kind that has no page, or a new one (id 0) with `given` values.
RecordDialog* showRecordDialog(Desk& desk, const Kind& kind, RawId id,
                               const QHash<QString, QVariant>& given = {});

} // namespace zhijia
