// SPDX-License-Identifier: GPL-3.0-or-later
// The first item of a joint meeting: earlier measures beside each other, explained in their lines.
#pragma once
#include "core/joint/review.h"
#include "ui/shell/desk.h"
#include <QDialog>
#include <QList>
#include <QTimer>

class QCheckBox;
class QFrame;
class QLabel;
class QTableWidget;

namespace zhijia {

class EmptyState;

class FirstItemDialog final : public QDialog {
    Q_OBJECT
public:
    FirstItemDialog(Desk& desk, Id<JointMeeting> meeting, QWidget* parent);
    ~FirstItemDialog() override;
    QTableWidget& table() const { return *table_; }

private:
    /// While somebody types in a line, the lines wait: nothing is taken from under the hands.
    void read();
    void readLines();
    /// An explanation that was typed is a deed of its own. `shown`: what stood there when it was
    /// typed; when another one stands there now, nothing is overwritten and both are shown.
    void explain(Id<JointReview> id, const QString& shown, const QString& text);
    void clash(Id<JointReview> id, const QString& theirs, const QString& mine);
    void resolve(bool withMine);
    void fill(int row, const JointReview& review, bool mayExplain);

    Desk& desk_;
    Id<JointMeeting> meeting_;
    QLabel* count_;
    QCheckBox* undoneOnly_;
    QTableWidget* table_;
    EmptyState* empty_;
    QLabel* hint_;
    QFrame* clashBar_;
    QLabel* clashText_;
    struct Clash {
        Id<JointReview> id;
        QString theirs, mine;
    };
    QList<Clash> clashes_; ///< the first is shown
    QTimer rows_;
    bool reading_ = false, stale_ = false;
};

} // namespace zhijia
