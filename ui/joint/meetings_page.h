// SPDX-License-Identifier: GPL-3.0-or-later
// Joint meetings, with what the chosen one still lacks, and its first item at hand.
#pragma once
#include "core/joint/meeting.h"
#include "ui/shell/record_page.h"
#include <QPointer>

class QLabel;
class QPushButton;

namespace zhijia {

class FirstItemDialog;

class JointMeetingsPage final : public RecordPage {
    Q_OBJECT
public:
    JointMeetingsPage(Desk& desk, const PageRow& row);
    Id<JointMeeting> meeting() const { return Id<JointMeeting>(list().current()); }
    FirstItemDialog* openFirstItem();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    /// At once when somebody looks at it, otherwise when it is shown again.
    void refreshSeen();

    QLabel *summary_, *findings_;
    QPushButton* first_;
    QPointer<FirstItemDialog> dialog_;
    bool stale_ = false;
};

} // namespace zhijia
