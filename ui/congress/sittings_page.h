// SPDX-License-Identifier: GPL-3.0-or-later
// Sittings, with the quorum of the chosen one, its desk and its big screen.
#pragma once
#include "core/congress/sitting.h"
#include "ui/shell/record_page.h"
#include <QPointer>

class QLabel;
class QPushButton;

namespace zhijia {

class DeskStage;
class QuorumLight;
class ScreenStage;

class SittingsPage final : public RecordPage {
    Q_OBJECT
public:
    SittingsPage(Desk& desk, const PageRow& row);
    ~SittingsPage() override;
    Id<Sitting> sitting() const;
    bool openRecord(RawId id) override;
    QuorumLight& light() const { return *light_; }
    DeskStage* openDesk();
    ScreenStage* openScreen();

private:
    void refresh();
    void choose();
    bool chosen_ = false; ///< the sitting that matters was chosen, or another one on purpose

    QuorumLight* light_;
    QLabel* rule_;
    QPushButton *desk_, *screen_;
    QPointer<DeskStage> deskStage_;
    QPointer<ScreenStage> screenStage_;
};

} // namespace zhijia
