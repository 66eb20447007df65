// SPDX-License-Identifier: GPL-3.0-or-later
// The first item of a joint meeting: earlier measures beside each other, explained in their lines.
#pragma once
#include "core/joint/review.h"
#include "ui/shell/desk.h"
#include <QDialog>

class QCheckBox;
class QLabel;
class QTableWidget;

namespace zhijia {

class EmptyState;

class FirstItemDialog final : public QDialog {
    Q_OBJECT
public:
    FirstItemDialog(Desk& desk, Id<JointMeeting> meeting, QWidget* parent);
    QTableWidget& table() const { return *table_; }

private:
    void read();
    /// An explanation that was typed is a deed of its own.
    void explain(Id<JointReview> id, const QString& text);
    void fill(int row, const JointReview& review, bool mayExplain);

    Desk& desk_;
    Id<JointMeeting> meeting_;
    QLabel* count_;
    QCheckBox* undoneOnly_;
    QTableWidget* table_;
    EmptyState* empty_;
    bool reading_ = false;
};

} // namespace zhijia
