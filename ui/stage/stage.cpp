// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/stage.h"
#include "ui/shell/theme.h"
#include "ui/stage/words.h"
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace zhijia {

Stage::Stage(Book& book, const QString& title)
    : QWidget(nullptr, Qt::Window), book_(book), curtain_(new QWidget(this)) {
    setWindowTitle(title);
    setAccessibleName(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("stage"));
    curtain_->setAutoFillBackground(true);
    QPalette black = palette();
    black.setColor(QPalette::Window, Qt::black);
    curtain_->setPalette(black);
    curtain_->setStyleSheet(QStringLiteral("background: black;"));
    curtain_->setAccessibleName(stageText("Black screen"));
    curtain_->hide();
    setMouseTracking(true);
    curtain_->setMouseTracking(true);
    hint_ = new QLabel(this);
    hint_->setObjectName(QStringLiteral("stageHint"));
    hint_->setAttribute(Qt::WA_TransparentForMouseEvents);
    hint_->hide();
    hintGoes_.setSingleShot(true);
    hintGoes_.setInterval(5000);
    connect(&hintGoes_, &QTimer::timeout, hint_, &QWidget::hide);
    connect(&book, &Book::changed, this, [this](const Receipt& receipt) { follow(&receipt); });
    qApp->installEventFilter(this);
}

void Stage::open(bool audience) {
    QScreen* here = QApplication::activeWindow() ? QApplication::activeWindow()->screen()
                                                 : QApplication::primaryScreen();
    if (audience)
        for (QScreen* other : QApplication::screens())
            if (other != here) {
                here = other;
                break;
            }
    setGeometry(here->geometry());
    showFullScreen();
    activateWindow();
}

qreal Stage::points(int perMille) const {
    const qreal pixels = qMax(1, qMin(height(), width() * 10 / 16)) * perMille / 1000.0;
    return qMax<qreal>(6.0, pixels * 72.0 / qMax(1, logicalDpiY()));
}

void Stage::showHint() {
    const QString text = black_ ? stageText("F9 or Esc: picture again") : wayOut();
    if (text.isEmpty())
        return;
    hint_->setText(text);
    hint_->setStyleSheet(QStringLiteral("font-size: %1pt; color: #8a949e; background: transparent;")
                             .arg(points(20)));
    hint_->adjustSize();
    hint_->move((width() - hint_->width()) / 2, height() - hint_->height() - Theme::px(8));
    hint_->show();
    hint_->raise();
    hintGoes_.start();
}

QString Stage::wayOut() const { return stageText("Esc: leave     F9: black screen"); }

void Stage::setBlack(bool black) {
    hint_->hide();
    black_ = black;
    curtain_->setGeometry(rect());
    curtain_->setVisible(black);
    curtain_->raise();
}

bool Stage::isTyping() const {
    const QWidget* focus = QApplication::focusWidget();
    if (const auto* line = qobject_cast<const QLineEdit*>(focus))
        return !line->isReadOnly();
    return qobject_cast<const QPlainTextEdit*>(focus) != nullptr;
}

bool Stage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress)
        if (auto* w = qobject_cast<QWidget*>(watched); w && w->window() == this)
            return handleKey(static_cast<QKeyEvent*>(event));
    if (event->type() == QEvent::MouseMove)
        if (auto* w = qobject_cast<QWidget*>(watched); w && w->window() == this)
            showHint(); // whoever looks for the way out moves the mouse
    return QWidget::eventFilter(watched, event);
}

bool Stage::handleKey(QKeyEvent* event) {
    const int key = event->key();
    const bool letter = key == Qt::Key_B || key == Qt::Key_Period;
    // Where something may be typed or scanned a letter is a letter, also while the screen is black:
    // a card with a B on it would end the black and leave its other half in the field.
    if (key == Qt::Key_F9 || (letter && event->modifiers() == Qt::NoModifier && !isTyping())) {
        setBlack(!black_);
        return true;
    }
    if (black_) { // any other key does nothing that the hall could see
        if (key == Qt::Key_Escape)
            setBlack(false);
        else
            showHint();
        return true;
    }
    if (key == Qt::Key_Escape) {
        leave();
        return true;
    }
    return false;
}

void Stage::leave() {
    const QString question = questionBeforeLeaving();
    if (question.isEmpty()) {
        close();
        return;
    }
    if (question_) { // Esc again: stay
        question_->hide();
        question_->deleteLater();
        question_ = nullptr;
        if (before_)
            before_->setFocus(); // the next card goes where the last one went
        return;
    }
    before_ = focusWidget();
    question_ = new QFrame(this);
    question_->setProperty("role", QStringLiteral("popup"));
    auto* row = new QHBoxLayout(question_);
    row->setContentsMargins(Theme::px(16), Theme::px(12), Theme::px(16), Theme::px(12));
    row->addWidget(new QLabel(question));
    auto* yes = new QPushButton(stageText("Leave"));
    auto* no = new QPushButton(stageText("Stay"));
    no->setProperty("role", QStringLiteral("primary"));
    row->addWidget(no);
    row->addWidget(yes);
    connect(yes, &QPushButton::clicked, this, &QWidget::close);
    connect(no, &QPushButton::clicked, this, &Stage::leave);
    question_->setStyleSheet(QStringLiteral("font-size: %1pt;").arg(points(32)));
    question_->adjustSize();
    question_->move((width() - question_->width()) / 2, Theme::px(24));
    question_->show();
    question_->raise();
    no->setFocus();
}

void Stage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    curtain_->setGeometry(rect());
    fit();
}

void Stage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    follow(nullptr);
    fit();
    showHint();
}

void Stage::closeEvent(QCloseEvent* event) {
    emit closed();
    QWidget::closeEvent(event);
}

} // namespace zhijia
