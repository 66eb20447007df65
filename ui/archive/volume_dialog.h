// SPDX-License-Identifier: GPL-3.0-or-later
// Before a volume is made: what of the sitting is not finished, and whether what is confidential
// goes in, with the reason that is kept in the history.
#pragma once
#include "core/archive/outlook.h"
#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace zhijia {

class VolumeDialog final : public QDialog {
    Q_OBJECT
public:
    VolumeDialog(const VolumeOutlook& outlook, QWidget* parent);
    /// Why what is confidential goes in; empty: it stays out.
    QString reason() const;

private:
    void refresh();
    QCheckBox* confidential_;
    QLineEdit* reason_;
    QPushButton* make_;
};

} // namespace zhijia
