// SPDX-License-Identifier: GPL-3.0-or-later
// The till: one full screen, worked by keyboard and scanner only. A receipt is said and beeped when
// it is on the disk, not before.
#pragma once
#include "core/charity/till.h"
#include "ui/shell/patience.h"
#include "ui/stage/stage.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QTableWidget;

namespace zhijia {

class TillStage final : public Stage {
    Q_OBJECT
public:
    TillStage(Book& book, Id<TillShift> shift);
    QLineEdit& field() const { return *field_; }
    QTableWidget& lines() const { return *lines_; }
    QListWidget& recent() const { return *recent_; }
    QLabel& due() const { return *due_; }
    const Till& till() const { return till_; }
    Id<TillShift> shift() const { return till_.shift(); }
    Id<SaleReceipt> last() const { return last_; }
    QString said() const;
    QString questionBeforeLeaving() const override;

signals:
    void rung(qint64 receipt); ///< it is on the disk
    void beeped(bool good);

protected:
    void follow(const Receipt* receipt) override;
    void fit() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool isTyping() const override { return true; } // a code may hold letters: only F9 blackens
    QString wayOut() const override { return {}; }  // the keys below say it

private:
    enum Tone { Plain, Good, Bad, Asking };
    /// What is asked for in the field beside items: one step after the other.
    enum class Task {
        None,
        VoidNumber,
        VoidReason,
        ReturnNumber,
        ReturnItem,
        ReturnReason,
        PayOut
    };
    bool handle(QKeyEvent* event);
    void enter();
    void answerTask(const QString& text);
    static QString givenBack(const SaleReceipt& receipt);
    void begin(Task task);
    void endTask();
    void pay(PayWay way);
    void printLast();
    QString printTrouble() const; ///< empty when the last receipt went to the printer
    void say(Tone tone, const QString& text, const QString& more = {});
    void say(const TillSaid& said);
    void showBasket();
    void showRecent();
    void press(int key);
    void ask();
    /// Does it, or puts it in line behind whoever is writing; the till waits for the answer,
    /// because the basket on the screen is what is being written.
    void attempt(const Patience::Deed& deed, const std::function<void()>& done);
    void acknowledged(Id<SaleReceipt> made, const QString& text);

    Till till_;
    TillShift shiftRecord_;
    QLabel *title_, *flash_, *more_, *due_, *dueTitle_, *recentTitle_;
    QWidget *band_, *keys_;
    QLineEdit* field_;
    QTableWidget* lines_;
    QListWidget* recent_;
    Patience patience_;
    Task task_ = Task::None;
    Id<SaleReceipt> taskReceipt_, last_;
    QList<ReturnedLine> taskLines_;
    PayWay taskWay_ = PayWay::Cash; ///< by which a return gives the money back
    bool writing_ = false;
};

} // namespace zhijia
