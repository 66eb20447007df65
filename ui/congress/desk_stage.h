// SPDX-License-Identifier: GPL-3.0-or-later
// The check-in desk at the door: scan or type, Enter, next. Everything by keys, every key takes one
// step.
#pragma once
#include "core/congress/desk.h"
#include "ui/shell/patience.h"
#include "ui/stage/stage.h"
#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;

namespace zhijia {

class QuorumLight;

class DeskStage final : public Stage {
    Q_OBJECT
public:
    DeskStage(Book& book, Id<Sitting> sitting);
    QLineEdit& field() const { return *field_; }
    QListWidget& candidates() const { return *list_; }
    QLabel& listTitle() const { return *listTitle_; }
    QListWidget& recent() const { return *recent_; }
    QuorumLight& light() const { return *light_; }
    QString said() const;
    Id<Sitting> sitting() const { return sitting_; }
    bool isWriting() const { return patience_.isWaiting(); } ///< check-ins stand in line
    QString questionBeforeLeaving() const override;

protected:
    void follow(const Receipt* receipt) override;
    void fit() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool isTyping() const override { return true; } // a card may say B: only F9 blackens here
    QString wayOut() const override { return {}; }  // the buttons below say it

private:
    enum Tone { Plain, Good, Bad };
    void search();
    void showMissing();
    void press(int key);
    void showCandidates(const QList<Candidate>& found);
    void enter();
    void checkIn(const Candidate& who, Channel channel);
    void step(const char* verb, bool needsReason);
    void doStep(const Candidate& who, const char* verb, const Params& params);
    void askReason(const Candidate& who, const char* verb);
    void endReason();
    void undo();
    void say(Tone tone, const QString& text, const QString& more = {});
    void refreshRecent();
    const Candidate* chosen() const;
    bool handle(QKeyEvent* event);
    /// Does it, or puts it in line behind whoever is writing: the next card can be read meanwhile.
    void attempt(const QString& name, const Patience::Deed& deed, const Patience::Answer& answer);
    void done(const Outcome<Receipt>& receipt, const QString& text);

    Id<Sitting> sitting_;
    QLabel *title_, *listTitle_;
    QWidget* keys_;
    QLineEdit* field_;
    QLabel *flash_, *more_;
    QWidget* band_;
    QListWidget* list_;
    QuorumLight* light_;
    QLabel *rule_, *recentTitle_;
    QListWidget* recent_;
    QList<Candidate> found_;
    bool moved_ = false;          ///< a person was chosen with the arrows or the mouse
    QList<qint64> deeds_;         ///< of this desk, for Ctrl+Z
    QHash<qint64, QString> said_; ///< what the desk said of each
    struct Reason {
        Candidate who;
        QByteArray verb;
    };
    std::unique_ptr<Reason> reason_;
    QTimer calm_;
    Patience patience_;
};

} // namespace zhijia
