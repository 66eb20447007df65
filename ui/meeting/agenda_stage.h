// SPDX-License-Identifier: GPL-3.0-or-later
// The chair's desk: what goes on, what comes next, the clock, and what to say.
#pragma once
#include "core/meeting/agenda.h"
#include "ui/stage/stage.h"
#include <QTimer>

class QLabel;
class QPushButton;
class QTextEdit;

namespace zhijia {

class AgendaStage final : public Stage {
    Q_OBJECT
public:
    AgendaStage(Book& book, Id<Sitting> sitting);
    Id<Sitting> sitting() const { return sitting_; }
    /// Starts what comes next; what is refused stands on the stage.
    void next();

protected:
    void follow(const Receipt* receipt) override;
    void fit() override;
    bool isTyping() const override { return false; } // the script is only read
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void tell();

    Id<Sitting> sitting_;
    QLabel *title_, *time_, *lateness_, *current_, *facts_, *after_, *message_;
    QTextEdit* script_;
    QPushButton* next_;
    QTimer second_;
    int lastMinute_ = -1;
};

} // namespace zhijia
