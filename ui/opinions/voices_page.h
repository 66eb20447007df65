// SPDX-License-Identifier: GPL-3.0-or-later
// Remarks from everywhere, with what is like the chosen one and its way to a result; and opinions,
// with what is like the chosen one.
#pragma once
#include "ui/shell/record_page.h"

namespace zhijia {

class AlikePanel;
class WayPanel;

class VoicesPage final : public RecordPage {
    Q_OBJECT
public:
    VoicesPage(Desk& desk, const PageRow& row);
    AlikePanel& alike() const { return *alike_; }
    WayPanel& way() const { return *way_; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void showWay();
    AlikePanel* alike_;
    WayPanel* way_;
    bool stale_ = false; ///< something was done while nobody looked
};

class OpinionsPage final : public RecordPage {
    Q_OBJECT
public:
    OpinionsPage(Desk& desk, const PageRow& row);
    AlikePanel& alike() const { return *alike_; }

private:
    void refresh();
    AlikePanel* alike_;
};

} // namespace zhijia
