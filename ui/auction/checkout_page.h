// SPDX-License-Identifier: GPL-3.0-or-later
// Paddles: registration and check-in at the door, and the winners' check-out.
#pragma once
#include "core/auction/paddle.h"
#include "ui/shell/record_page.h"

class QLabel;

namespace zhijia {

/// What a new lot or paddle begins with: the auction that is on, or comes next.
QHash<QString, QVariant> comingAuction(const Reader& reader);

class CheckoutPage final : public RecordPage {
    Q_OBJECT
public:
    CheckoutPage(Desk& desk, const PageRow& row);

private:
    void refresh();
    QLabel *due_, *lots_;
};

} // namespace zhijia
