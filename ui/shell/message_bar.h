// SPDX-License-Identifier: GPL-3.0-or-later
// What the program has to say, said beside the work instead of in a box on top of it.
#pragma once
#include "core/base/issue.h"
#include <QElapsedTimer>
#include <QFrame>
#include <functional>

class QLabel;
class QBoxLayout;
class QHBoxLayout;

namespace zhijia {

class MessageBar final : public QFrame {
    Q_OBJECT
public:
    struct Answer {
        QString text;
        std::function<void()> run;
    };
    explicit MessageBar(QWidget* parent = nullptr);

    enum Tone { Note, Done, Warning, Error };
    /// Replaces what stood there. `Done` fades by itself unless it offers something (an undo stays
    /// until the next deed), everything else stays until it is closed.
    void say(Tone tone, const QString& text, const QList<Answer>& answers = {});
    /// Each issue with its rule and its mend.
    void say(const Issues& issues, const QList<Answer>& answers = {});
    /// What is said offers to undo this deed: it goes when a later one is done, wherever, because a
    /// click on it would then take back something nobody thinks of any more.
    void offersToUndo(qint64 deed) { offered_ = deed; }
    void deedDone(qint64 deed);
    void clear();
    QString text() const;
    /// Another page is shown: what was said on the last one is not said of this one. Only an offer
    /// to undo follows, and what was said in the same breath as the page was opened.
    void leavePage();

signals:
    void changed(); ///< says something else, or nothing

private:
    QLabel* icon_;
    QLabel* text_;
    QBoxLayout* words_; ///< the text and the answers, side by side or one above the other
    QHBoxLayout* answers_;
    Tone tone_ = Note;
    QElapsedTimer said_;
    int serial_ = 0;
    qint64 offered_ = 0; ///< 0: none
};

/// One issue as a person reads it: what, the rule, how to mend it.
QString issueText(const Issue& issue);

} // namespace zhijia
