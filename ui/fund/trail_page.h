// SPDX-License-Identifier: GPL-3.0-or-later
// The trail on screen: choose a giver and see which pupils the money went to, or choose a grant or
// a pupil and see whose money it was.
#pragma once
#include "core/fund/trail.h"
#include "ui/shell/page.h"
#include <QHash>
#include <QTimer>
#include <atomic>
#include <memory>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace zhijia {

class FundBox;
class EmptyState;

class TrailPage final : public Page {
    Q_OBJECT
public:
    enum View { Givers, Grants, Pupils };
    TrailPage(Desk& desk, const PageRow& row);
    FundBox& box() const { return *box_; }
    QTableWidget& left() const { return *left_; }
    QTableWidget& right() const { return *right_; }
    QString sums() const;
    void show(View view);
    QWidget* firstWidget() override;
    bool isAnswered() const override { return !token_; }
    /// A fund of more splits than this is followed in the background; the page says so meanwhile.
    void setReadAtOnce(qint64 splits) { atOnce_ = splits; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QString titleOf(const Kind& kind, RawId id) const;
    void build();
    void read();
    void draw(const Trail& trail, const QHash<RawId, QString>& titles);
    void fillLeft();
    void fillRight();
    void openPaper();

    FundBox* box_;
    QButtonGroup* views_;
    QLineEdit* find_;
    QTableWidget *left_, *right_;
    QLabel *sums_, *head_, *rule_;
    QPushButton *paper_, *whole_;
    EmptyState* empty_;
    QWidget* tables_;
    Trail trail_;
    bool stale_ = false; ///< something was posted while nobody looked
    qint64 atOnce_ = 2000;
    Id<Fund> shown_;
    std::shared_ptr<std::atomic_bool> token_; ///< of what is being read; null: nothing is
    mutable QHash<RawId, QString> titles_;
    QTimer soon_;
};

} // namespace zhijia
