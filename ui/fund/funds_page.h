// SPDX-License-Identifier: GPL-3.0-or-later
// The funds, and of the chosen one what it holds, what came in and what went out.
#pragma once
#include "core/fund/fund.h"
#include "ui/shell/record_page.h"

class QLabel;
class QPushButton;

namespace zhijia {

class FundsPage final : public RecordPage {
    Q_OBJECT
public:
    FundsPage(Desk& desk, const PageRow& row);
    Id<Fund> fund() const { return Id<Fund>(list().current()); }
    QString figuresText() const;

private:
    void refresh();
    void takeOver(); ///< an old journal, as drafts

    QLabel *held_, *figures_;
    QPushButton *entry_, *trail_, *journal_;
};

} // namespace zhijia
