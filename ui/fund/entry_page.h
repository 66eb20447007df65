// SPDX-License-Identifier: GPL-3.0-or-later
// Vouchers by keyboard: type, amount, from whom or to whom, what for; Enter goes on, Ctrl+Enter
// posts, and the next one begins on the same day in the same fund.
#pragma once
#include "core/fund/voucher.h"
#include "ui/form/field_row.h"
#include "ui/shell/page.h"
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <memory>

class QComboBox;
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
    bool hasUnsaved() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void fit();     ///< shows what the type asks for
    void look();    ///< what the fund holds, then `preview`
    void preview(); ///< what the fund holds after it, then soon `judge`
    void judge();   ///< what is wrong with it
    void save(bool post);
    void showWhy(const Issues& issues);
    bool isAsked(const Voucher& voucher, const Issues& warnings);
    QComboBox& boxOf(QStringView key) const;
    void next();
    void waitForTurn(); ///< takes nothing until the voucher was written, refused or given up
    void goOn();
    bool isWaiting() const { return !turn_.expired(); }
    Outcome<QVariant> valueOf(QStringView key) const;

    /// Of one voucher only: they are empty when the next one begins.
    static constexpr const char* ownKeys[] = {"amount", "party", "beneficiary", "text"};
    FundBox* box_;
    QList<FieldRow*> rows_;
    QSet<QString> off_; ///< rows that the type does not ask for
    QLabel *holds_, *wrong_;
    QPushButton *post_, *draft_;
    RecordList* list_;
    QTimer soon_;
    Money held_;    ///< by the fund, as of the newest receipt
    QString asked_; ///< the voucher that was asked about, in every value
    QWidget* card_ = nullptr;
    /// Lives as long as a voucher that was entered stands in line.
    struct Turn;
    std::weak_ptr<Turn> turn_;
    QPointer<QWidget> typedIn_; ///< had the focus when the waiting began
};

} // namespace zhijia
