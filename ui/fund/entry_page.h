// SPDX-License-Identifier: GPL-3.0-or-later
// Vouchers by keyboard: type, amount, from whom or to whom, what for; Enter goes on, Ctrl+Enter
// posts, and the next one begins on the same day in the same fund.
#pragma once
#include "core/fund/voucher.h"
#include "ui/form/field_row.h"
#include "ui/shell/page.h"
#include <QSet>

class QLabel;
class QPushButton;

namespace zhijia {

class FundBox;
class RecordList;

class EntryPage final : public Page {
    Q_OBJECT
public:
    EntryPage(Desk& desk, const PageRow& row);
    FundBox& box() const { return *box_; }
    FieldRow& row(QStringView key) const;
    RecordList& list() const { return *list_; }
    QString status() const;
    /// The voucher as it stands there now, or what is wrong with it.
    Outcome<Voucher> voucher() const;
    void post();
    void keepDraft();
    QWidget* firstWidget() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void fit();     ///< shows what the type asks for
    void preview(); ///< what is wrong, and what the fund holds after it
    void save(bool post);
    void next();
    Outcome<QVariant> valueOf(QStringView key) const;

    FundBox* box_;
    QList<FieldRow*> rows_;
    QSet<QString> off_; ///< rows that the type does not ask for
    QLabel *holds_, *wrong_;
    QPushButton *post_, *draft_;
    RecordList* list_;
};

} // namespace zhijia
