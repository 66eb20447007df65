// SPDX-License-Identifier: GPL-3.0-or-later
// Consultations, with the two sides of the chosen one and the table of positions.
#pragma once
#include "core/consultation/consultation.h"
#include "ui/shell/record_page.h"
#include <QPointer>

class QLabel;
class QPushButton;

namespace zhijia {

class PositionsDialog;

class ConsultationsPage final : public RecordPage {
    Q_OBJECT
public:
    ConsultationsPage(Desk& desk, const PageRow& row);
    Id<Consultation> consultation() const { return Id<Consultation>(list().current()); }
    PositionsDialog* openPositions();

private:
    void refresh();

    QLabel *sides_, *coverage_, *findings_;
    QPushButton* positions_;
    QPointer<PositionsDialog> dialog_;
};

} // namespace zhijia
