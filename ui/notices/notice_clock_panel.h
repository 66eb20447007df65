// SPDX-License-Identifier: GPL-3.0-or-later
// The working-day clock of the chosen notice: which day it is, when it may come down, why these
// days.
#pragma once
#include "core/notices/notice.h"
#include <QFrame>

class QLabel;

namespace zhijia {

class NoticeStrip;
class Reader;

class NoticeClockPanel final : public QFrame {
    Q_OBJECT
public:
    explicit NoticeClockPanel(QWidget* parent = nullptr);
    void show(const Reader& reader, const Notice& notice);
    void showNothing();
    NoticeStrip& strip() const { return *strip_; }
    QString headline() const;
    QString reasons() const;

private:
    QLabel *head_, *why_;
    NoticeStrip* strip_;
};

} // namespace zhijia
