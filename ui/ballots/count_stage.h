// SPDX-License-Identifier: GPL-3.0-or-later
// The counting desk, by keys alone: a digit per item, Enter, the next paper; a bundle is written
// while the next is keyed. Or totals, item by item. What does not add up is said at once.
#pragma once
#include "core/ballots/count.h"
#include "core/ballots/counting_desk.h"
#include "ui/shell/patience.h"
#include "ui/stage/stage.h"

class QLabel;
class QLineEdit;
class QTableWidget;

namespace zhijia {

class CountStage final : public Stage {
    Q_OBJECT
public:
    CountStage(Book& book, Id<Ballot> ballot, qint64 count = 1);

    Id<Ballot> ballot() const { return ballot_; }
    qint64 countNumber() const { return number_; }
    const CountingDesk& desk() const { return desk_; }
    QTableWidget& table() const { return *table_; }
    QLineEdit& field() const { return *field_; }
    bool keysTotals() const { return asking_ >= 0; }
    bool isWriting() const { return patience_.isWaiting(); }
    QString said() const;
    QString numbers() const;
    qint64 bundleSize() const { return bundleSize_; }
    QString questionBeforeLeaving() const override;

protected:
    void follow(const Receipt* receipt) override;
    void fit() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool isTyping() const override { return true; } // '.' is a mark, B may be in a name
    QString wayOut() const override { return {}; }  // the buttons below say it

private:
    enum Tone { Plain, Good, Bad };
    enum Mode { ByPaper = 1, Totals = 2 };
    bool handle(QKeyEvent* event);
    bool handleTotals(QKeyEvent* event);
    void press(int key);
    void chooseCount(qint64 number);
    void enter();
    void storeBundle();
    void undoBundle();
    void handIn();
    void askName();
    void takeName();
    void startTotals();
    void endTotals();
    void ask();       ///< from the first number of a bundle on, with nothing typed
    void takeTotal(); ///< takes the answer in the field and asks for the next
    void goTo(int asked);
    void showQuestion();
    void storeTotals();
    void numberBefore();  ///< its answer lies in the field again; those behind it are kept
    bool isTyped() const; ///< something of a bundle is typed and not kept yet
    /// Whether what was typed for this bundle may be dropped: asked by the first press of a key,
    /// answered by the second.
    bool mayDrop(int key);
    /// What was typed for an item; nothing while it cannot be read.
    std::optional<ItemTally> typedOf(int item) const;
    /// What is wrong with the item just typed, and with its post when that was its last name.
    Issues wrongWith(int item) const;
    void nextFigure(); ///< of "30/5/2"
    void showKeys();
    bool isAsked() const;
    /// False when it was refused at once; what waits in line is answered later.
    bool store(const BallotBundle& bundle, const CountTotals& totals,
               const QList<PaperMarks>& papers);
    void nextDelegation();
    void sayReady();
    void say(Tone tone, const QString& text, const QString& more = {});
    bool sayOpenPaper();
    void showPaper();
    void showTotals();
    QString place() const;
    void showMark(int item);
    void showCursor();
    CountTotals all() const;
    std::optional<BallotCount> count() const;

    Id<Ballot> ballot_;
    qint64 number_;
    Ballot facts_;
    std::vector<BallotItem> items_;
    CountingDesk desk_;
    qint64 bundleSize_ = 50;
    CountTotals stored_; ///< what the count holds on disk
    CountTotals inLine_; ///< what waits to be written
    QList<qint64> sizes_;
    QList<qint64> deeds_; ///< bundles of this desk, for Ctrl+Z
    int asking_ = -1;     ///< totals: 0 papers, 1 invalid, 2 … the items; -1: papers are keyed
    bool refused_ = false;
    bool naming_ = false; ///< a name is being written in
    QStringList typed_;   ///< totals: an answer for each question, empty until it was given
    QString others_;      ///< totals: written in, as "Name 3; Post:Name 1"
    int dropping_ = 0;    ///< the key that was told what it would drop
    QList<FrozenDelegation> roll_;
    qsizetype delegation_ = -1;

    QLabel *title_, *prompt_, *flash_, *more_, *numbers_, *troubles_;
    QWidget *band_, *keys_;
    QTableWidget* table_;
    QLineEdit* field_;
    Patience patience_;
};

} // namespace zhijia
