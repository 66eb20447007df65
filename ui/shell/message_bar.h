// SPDX-License-Identifier: GPL-3.0-or-later
// What the program has to say, said beside the work instead of in a box on top of it.
#pragma once
#include "core/base/issue.h"
#include <QFrame>
#include <functional>

class QLabel;
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
    /// Replaces what stood there. `Done` fades by itself, everything else stays until it is closed.
    void say(Tone tone, const QString& text, const QList<Answer>& answers = {});
    /// Each issue with its rule and its mend.
    void say(const Issues& issues);
    void clear();
    QString text() const;

private:
    QLabel* icon_;
    QLabel* text_;
    QHBoxLayout* answers_;
    int serial_ = 0;
};

/// One issue as a person reads it: what, the rule, how to mend it.
QString issueText(const Issue& issue);

} // namespace zhijia
