// SPDX-License-Identifier: GPL-3.0-or-later
// Paddles: registration and check-in at the door, and the winners' check-out.
#pragma once
#include "core/auction/paddle.h"
#include "ui/shell/record_page.h"

class QLabel;

namespace zhijia {

class CheckoutPage final : public RecordPage {
    Q_OBJECT
public:
    CheckoutPage(Desk& desk, const PageRow& row);

private:
    void refresh();
    QLabel *due_, *lots_;
};

} // namespace zhijia
