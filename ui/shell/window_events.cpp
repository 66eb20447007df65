// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to the window: sizes, files dropped on it, keys, closing.
#include "ui/command/commands.h"
#include "ui/list/hooks.h"
#include "ui/shell/jobs.h"
#include "ui/shell/navigation.h"
#include "ui/shell/record_page.h"
#include "ui/shell/start_page.h"
#include "ui/shell/window.h"
#include "ui/shell/words.h"
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhijia {

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    fitNavigation();
    placeMessages();
}

void MainWindow::keepFree(int high) {
    const QMargins wanted(0, 0, 0, qMax(0, high));
    if (right_ && right_->contentsMargins() != wanted)
        right_->setContentsMargins(wanted);
}

void MainWindow::placeMessages() {
    // Where there is room the status bar is as high as a message of one line with a button.
    QPushButton button(QStringLiteral("."), this);
    button.ensurePolished();
    statusBar()->setMinimumHeight(
        height() < Theme::px(560) ? 0 : button.sizeHint().height() + Theme::px(4) + 6);
    if (!messages_ || messages_->isHidden()) {
        keepFree(0);
        return;
    }
    const int gap = Theme::px(6);
    const int left = (office_ ? side_->width() : 0) + gap;
    // A job that runs keeps its bar and its Cancel in sight.
    const int right = jobs_ && jobs_->isVisible() ? jobs_->mapTo(this, QPoint()).x() : width();
    int wide = right - left - gap, bottom = height() - 2;
    if (wide < Theme::px(320)) {
        wide = width() - left - gap;
        bottom = height() - statusBar()->height() - 2;
    }
    const int tall = messages_->hasHeightForWidth() ? messages_->heightForWidth(wide)
                                                    : messages_->sizeHint().height();
    const int high = qMin(qMax(tall, messages_->minimumSizeHint().height()), height() / 2);
    messages_->setGeometry(left, bottom - high, wide, high);
    const int status = qMax(statusBar()->height(), statusBar()->minimumHeight());
    keepFree(height() - status - messages_->y());
    messages_->raise();
}

/// At 200 % on a small screen the navigation shows icons only; its tips keep the words.
void MainWindow::fitNavigation() {
    const bool narrow = width() < Theme::px(900);
    if (!side_)
        return;
    side_->setFixedWidth(
        narrow ? Theme::px(46)
               : qBound(Theme::px(170), navigation_->widthOfTitles(), Theme::px(240)));
    officeName_->setVisible(!narrow);
    navigation_->setNarrow(narrow);
}

std::function<void()> MainWindow::dropDeed(const QMimeData* data) {
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    if (path.endsWith(QLatin1StringView(".zhijia"), Qt::CaseInsensitive))
        return [this, path] { openOffice(path); };
    if (!office_ || !listHooks().mayImport || !listHooks().mayImport(path))
        return {};
    // What the page shows; on a page of something else, the members.
    const Kind* kind = nullptr;
    if (const auto* records = qobject_cast<const RecordPage*>(currentPage()))
        kind = &records->list().kind();
    else if (const Page* now = currentPage())
        for (const PageRow& row : pages())
            if (now->pageId() == QLatin1StringView(row.id) && *row.kind)
                kind = kindByName(QString::fromUtf8(row.kind));
    if (!kind)
        kind = kindByName(u"member");
    return [this, kind, path] { listHooks().importKind(*this, *kind, path, {}); };
}

/// Files may be dropped anywhere on the window, also where a line of text would take their names.
bool MainWindow::handleDrop(QObject* watched, QEvent* event) {
    const auto* widget = qobject_cast<const QWidget*>(watched);
    if (!widget || widget->window() != this || QApplication::activeModalWidget())
        return false;
    auto* drop = static_cast<QDropEvent*>(event); // also of the events before the drop
    const auto deed = dropDeed(drop->mimeData());
    if (!deed)
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop) // the other program waits for the drop to end
        QTimer::singleShot(0, this, deed);
    return true;
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove ||
        event->type() == QEvent::Drop)
        return handleDrop(watched, event);
    // In a field Ctrl+Z is about typing only, also when there is none left to undo: who corrects a
    // letter never takes back an import. Fields that are only read let it through.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            const auto* line = qobject_cast<QLineEdit*>(watched);
            const auto* text = qobject_cast<QPlainTextEdit*>(watched);
            if (!line && !text)
                return false;
            key->setAccepted(line ? !line->isReadOnly() : !text->isReadOnly());
            return true;
        }
    }
    // Enter presses the button that has the keyboard, in dialogs and outside of them alike.
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        auto* button = qobject_cast<QAbstractButton*>(watched);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && button &&
            (key->modifiers() & ~Qt::KeypadModifier) == 0 &&
            (qobject_cast<QPushButton*>(button) || qobject_cast<QToolButton*>(button))) {
            if (button->isEnabled())
                button->click();
            return true;
        }
    }
    if (event->type() == QEvent::Show)
        if (auto* dialog = qobject_cast<QDialog*>(watched); dialog && !event->spontaneous()) {
            // Before it stands anywhere: over the middle of the window it belongs to.
            if (!dialog->testAttribute(Qt::WA_Moved)) {
                const QWidget* owner = dialog->parentWidget() ? dialog->parentWidget()->window()
                                                              : static_cast<QWidget*>(this);
                dialog->move(owner->frameGeometry().center() - dialog->rect().center());
            }
            keepOnScreen(dialog);
        }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (currentPage() && !currentPage()->mayLeave()) {
        event->ignore();
        return;
    }
    keepState();
    event->accept();
}

} // namespace zhijia
