// SPDX-License-Identifier: GPL-3.0-or-later
// A full-screen desk: check-in at the door, the big screen in the hall. Large text, few things, one
// black-screen key.
#pragma once
#include "core/book/book.h"
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QScreen;
class QKeyEvent;

namespace zhijia {

class Stage : public QWidget {
    Q_OBJECT
public:
    explicit Stage(Book& book, const QString& title);

    /// Full screen on the second screen when `audience` and there is one, otherwise on this one.
    void open(bool audience);
    bool isBlack() const { return black_; }
    void setBlack(bool black);
    /// Points of text that is `perMille` thousandths of the stage's height: it fits any projector.
    qreal points(int perMille) const;
    /// Whether Esc asks first: return the question, or nothing to leave at once.
    virtual QString questionBeforeLeaving() const { return {}; }
    Book& book() const { return book_; }

signals:
    void closed();

protected:
    /// The numbers may have changed: a deed was done, here or elsewhere.
    virtual void follow(const Receipt* receipt) = 0;
    /// The size changed: fonts are set again here.
    virtual void fit() = 0;
    /// Whether plain letters are typed into a field now; then only F9 blackens.
    virtual bool isTyping() const;
    /// The keys that lead out, shown for a moment when the mouse is moved; empty where they are
    /// always in sight.
    virtual QString wayOut() const;

    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    bool handleKey(QKeyEvent* event);
    void leave();
    void showHint();

    Book& book_;
    QWidget* curtain_;
    QWidget* question_ = nullptr;
    QPointer<QWidget> before_; ///< had the keyboard before the question
    QLabel* hint_;
    QTimer hintGoes_;
    bool black_ = false;
};

} // namespace zhijia
