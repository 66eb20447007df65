// SPDX-License-Identifier: GPL-3.0-or-later
// Public notices, with the working-day clock of the chosen one above.
#pragma once
#include "core/notices/notice.h"
#include "ui/shell/record_page.h"

namespace zhijia {

class NoticeClockPanel;

class NoticesPage final : public RecordPage {
    Q_OBJECT
public:
    NoticesPage(Desk& desk, const PageRow& row);
    NoticeClockPanel& clock() const { return *clock_; }

private:
    void refresh();

    NoticeClockPanel* clock_;
};

} // namespace zhijia
