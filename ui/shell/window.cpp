// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is built and how one moves about in it; offices stand in window_office.cpp.
#include "ui/shell/window.h"
#include "ui/command/commands.h"
#include "ui/list/hooks.h"
#include "ui/shell/jobs.h"
#include "ui/shell/record_page.h"
#include "ui/shell/start_page.h"
#include "ui/shell/words.h"
#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhijia {

MainWindow::MainWindow(const Seams& seams) : seams_(seams), preferences_(Preferences::load()) {
    setObjectName(QStringLiteral("window"));
    setAcceptDrops(true); // and its children with it; see handleDrop
    setWindowIcon(icon(QStringLiteral("zhijia"), Theme::colours().accent));
    registerPages();
    build();
    showStart();
    resize(Theme::px(1240), Theme::px(780));
    restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray());
    qApp->installEventFilter(this);
    poll_.setInterval(2000);
    connect(&poll_, &QTimer::timeout, this, [this] {
        try {
            if (office_ && !jobs_->isRunning())
                book().poll();
        } catch (const EnvironmentError& e) {
            messages_->say(MessageBar::Error, e.text());
        }
    });
    backupTimer_.setInterval(15 * 60 * 1000);
    connect(&backupTimer_, &QTimer::timeout, this, [this] { backUp(false); });
}

MainWindow::~MainWindow() {
    qApp->removeEventFilter(this);
    keepState();
    jobs_->stop();
    letGo();
    delete takeCentralWidget(); // pages read the office until they are gone
    pages_.clear();
    background_.reset();
}

void MainWindow::build() {
    commands_ = new Commands(this);
    commands_->fillMenuBar(*menuBar());
    menuBar()->setAccessibleName(shellText("Menu"));
    buildToolBar();
    stack_ = new QStackedWidget;
    start_ = new StartPage(bool(seams_.fillSample));
    desk_ = new QWidget;
    auto* row = new QHBoxLayout(desk_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    buildNavigation();
    row->addWidget(side_);
    pageStack_ = new QStackedWidget;
    row->addWidget(pageStack_, 1);
    stack_->addWidget(start_);
    stack_->addWidget(desk_);
    // Messages stand above whatever is shown and push it down: nothing is covered, nothing waits.
    auto* centre = new QWidget;
    auto* box = new QVBoxLayout(centre);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    messages_ = new MessageBar;
    auto* holder = new QWidget;
    auto* holderBox = new QVBoxLayout(holder);
    holderBox->setContentsMargins(Theme::px(10), 0, Theme::px(10), 0);
    holderBox->addWidget(messages_);
    box->addWidget(holder);
    box->addWidget(stack_, 1);
    setCentralWidget(centre);
    if (isVisible())
        centre->show(); // now and not with the next event: commands ask who is visible
    buildStatusBar();
    connect(start_, &StartPage::newWanted, this, &MainWindow::askForNew);
    connect(start_, &StartPage::openWanted, this, &MainWindow::askForOffice);
    connect(start_, &StartPage::sampleWanted, this, &MainWindow::openSample);
    connect(start_, &StartPage::fileWanted, this, &MainWindow::openOffice);
    bindCommands();
    fitNavigation();
    commands_->refresh();
}

void MainWindow::buildToolBar() {
    toolBar_ = addToolBar(shellText("Tools"));
    toolBar_->setObjectName(QStringLiteral("tools"));
    toolBar_->setMovable(false);
    toolBar_->setContextMenuPolicy(Qt::PreventContextMenu);
    toolBar_->setIconSize(QSize(Theme::px(20), Theme::px(20)));
    toolBar_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const char* id : {"record.add", "", "edit.undo", "edit.redo", "", "file.import",
                           "file.export", "file.print"}) {
        if (!*id) {
            toolBar_->addSeparator();
            continue;
        }
        const QString name = QString::fromUtf8(id);
        // The toolbar keeps short words; what exactly will be undone is in the tip and in the menu.
        auto* button = new QToolButton;
        QAction* action = commands_->action(name);
        button->setIcon(action->icon());
        button->setIconSize(toolBar_->iconSize());
        button->setText(commandRow(name)->translated().remove(u'…'));
        button->setToolButtonStyle(name.startsWith(QLatin1StringView("edit."))
                                       ? Qt::ToolButtonIconOnly
                                       : Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(button->text());
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        const auto follow = [button, action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
        };
        connect(action, &QAction::changed, button, follow);
        follow();
        toolBar_->addWidget(button);
    }
    auto* gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar_->addWidget(gap);
    auto* search = new QToolButton;
    search->setObjectName(QStringLiteral("searchEverywhere"));
    search->setIcon(icon(QStringLiteral("search"), Theme::colours().muted));
    search->setIconSize(QSize(Theme::px(16), Theme::px(16)));
    search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    search->setText(shellText("Search everywhere   Ctrl+K"));
    search->setAccessibleName(shellText("Search everywhere"));
    search->setFocusPolicy(Qt::TabFocus);
    connect(search, &QToolButton::clicked, this, &MainWindow::showPalette);
    toolBar_->addWidget(search);
}

void MainWindow::buildNavigation() {
    side_ = new QWidget;
    side_->setObjectName(QStringLiteral("side"));
    side_->setAttribute(Qt::WA_StyledBackground);
    auto* box = new QVBoxLayout(side_);
    box->setContentsMargins(0, Theme::px(10), 0, Theme::px(8));
    officeName_ = new QLabel;
    officeName_->setProperty("role", QStringLiteral("title"));
    officeName_->setWordWrap(true);
    officeName_->setContentsMargins(Theme::px(14), Theme::px(2), Theme::px(10), Theme::px(4));
    box->addWidget(officeName_);
    navigation_ = new QListWidget;
    navigation_->setObjectName(QStringLiteral("navigation"));
    navigation_->setAccessibleName(shellText("Pages"));
    navigation_->setIconSize(QSize(Theme::px(18), Theme::px(18)));
    navigation_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QString room;
    for (const PageRow& row : pages()) {
        if (row.roomText() != room) {
            room = row.roomText();
            if (!room.isEmpty()) {
                auto* heading = new QListWidgetItem(room, navigation_);
                heading->setFlags(Qt::NoItemFlags);
                heading->setSizeHint(QSize(0, Theme::px(32)));
                QFont small = navigation_->font();
                small.setPointSizeF(font().pointSizeF() * 0.9);
                heading->setFont(small);
            }
        }
        auto* item =
            new QListWidgetItem(icon(QString::fromUtf8(row.icon)), row.titleText(), navigation_);
        item->setSizeHint(QSize(0, Theme::px(34)));
        item->setData(Qt::UserRole, QString::fromUtf8(row.id));
        item->setToolTip(row.helpText());
    }
    box->addWidget(navigation_, 1);
    connect(navigation_, &QListWidget::currentRowChanged, this, &MainWindow::visit);
}

void MainWindow::buildStatusBar() {
    statusBar()->setSizeGripEnabled(false);
    actor_ = new QLabel;
    count_ = new QLabel;
    backup_ = new QLabel;
    journal_ = new QLabel;
    jobs_ = new JobBar;
    statusBar()->addWidget(actor_);
    statusBar()->addWidget(count_);
    statusBar()->addPermanentWidget(jobs_);
    statusBar()->addPermanentWidget(journal_);
    statusBar()->addPermanentWidget(backup_);
    connect(jobs_, &JobBar::finished, this, [this](const QString& said) {
        if (!said.isEmpty())
            messages_->say(MessageBar::Done, said);
    });
    connect(jobs_, &JobBar::refused, this,
            [this](const Issues& issues) { messages_->say(issues); });
    connect(jobs_, &JobBar::failed, this,
            [this](const QString& text) { messages_->say(MessageBar::Error, text); });
    connect(jobs_, &JobBar::cancelled, this, [this] {
        messages_->say(MessageBar::Note, shellText("Cancelled; nothing was changed."));
    });
    connect(jobs_, &JobBar::ended, this, [this] {
        try {
            if (office_)
                book().poll(); // what the job did is told to the screens
        } catch (const EnvironmentError& e) {
            messages_->say(MessageBar::Error, e.text());
        }
        showStatus();
    });
}

/// Everything that carries words or sizes is made again; the office stays open.
void MainWindow::rebuild() {
    const QString here = currentPage() ? currentPage()->pageId() : QString();
    letGo(); // their lists have commands, which are made anew
    QWidget* old = takeCentralWidget();
    pages_.clear();
    delete old;
    removeToolBar(toolBar_);
    delete toolBar_;
    menuBar()->clear();
    for (QWidget* w : {static_cast<QWidget*>(actor_), static_cast<QWidget*>(count_),
                       static_cast<QWidget*>(backup_), static_cast<QWidget*>(journal_),
                       static_cast<QWidget*>(jobs_)}) {
        statusBar()->removeWidget(w);
        delete w;
    }
    delete commands_;
    build();
    if (office_) {
        stack_->setCurrentWidget(desk_);
        officeName_->setText(office_->store().officeName());
        openPage(here.isEmpty() ? QString::fromUtf8(pages().first().id) : here);
        showStatus();
    } else
        showStart();
}

void MainWindow::setPreferences(const Preferences& wanted) {
    if (currentPage() && !currentPage()->mayLeave())
        return;
    if (jobs_->isRunning()) {
        messages_->say(MessageBar::Note, shellText("Wait for the work that is running."));
        return;
    }
    const Preferences before = preferences_;
    preferences_ = wanted;
    preferences_.save();
    if (before == wanted)
        return;
    if (before.effectiveLanguage() != wanted.effectiveLanguage())
        installLanguage(wanted.effectiveLanguage());
    Theme::apply(*qApp, wanted.theme, wanted.percent);
    rebuild();
    if ((before.actor != wanted.actor || before.backupFolder != wanted.backupFolder) && office_)
        openOffice(office_->path());
}

Page* MainWindow::currentPage() const {
    return pageStack_ ? qobject_cast<Page*>(pageStack_->currentWidget()) : nullptr;
}

Page* MainWindow::page(const QString& id) {
    if (!office_)
        return nullptr;
    if (Page* known = pages_.value(id))
        return known;
    for (const PageRow& row : pages())
        if (id == QLatin1StringView(row.id)) {
            Page* made = row.make(*this, row);
            pages_.insert(id, made);
            pageStack_->addWidget(made);
            return made;
        }
    return nullptr;
}

void MainWindow::visit(int index) {
    const QListWidgetItem* item = navigation_->item(index);
    if (!item || !office_)
        return;
    Page* next = page(item->data(Qt::UserRole).toString());
    if (!next || next == currentPage())
        return;
    if (currentPage() && !currentPage()->mayLeave()) {
        const QSignalBlocker quiet(navigation_);
        for (int i = 0; i < navigation_->count(); ++i)
            if (navigation_->item(i)->data(Qt::UserRole).toString() == currentPage()->pageId())
                navigation_->setCurrentRow(i);
        return;
    }
    pageStack_->setCurrentWidget(next);
    QSettings().setValue(QStringLiteral("window/page"), next->pageId());
    showStatus();
    commands_->refresh();
}

bool MainWindow::openPage(const QString& id) {
    for (int i = 0; i < navigation_->count(); ++i)
        if (navigation_->item(i)->data(Qt::UserRole).toString() == id) {
            navigation_->setCurrentRow(i);
            visit(i);
            if (currentPage() && currentPage()->pageId() == id) {
                if (QWidget* w = currentPage()->firstWidget())
                    w->setFocus();
                return true;
            }
        }
    return false;
}

bool MainWindow::openRecord(const Kind& kind, RawId id) {
    for (const PageRow& row : pages())
        if (*row.kind && qstrcmp(row.kind, kind.name) == 0)
            return openPage(QString::fromUtf8(row.id)) && currentPage()->openRecord(id);
    return false;
}

void MainWindow::step(int by) {
    for (int i = navigation_->currentRow() + by; i >= 0 && i < navigation_->count(); i += by)
        if (navigation_->item(i)->flags() & Qt::ItemIsEnabled) {
            navigation_->setCurrentRow(i);
            if (QWidget* w = currentPage()->firstWidget())
                w->setFocus();
            return;
        }
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    fitNavigation();
}

/// At 200 % on a small screen the navigation shows icons only; its tips keep the words.
void MainWindow::fitNavigation() {
    const bool narrow = width() < Theme::px(900);
    if (!side_)
        return;
    side_->setFixedWidth(narrow ? Theme::px(46)
                                : qBound(Theme::px(170),
                                         navigation_->sizeHintForColumn(0) + Theme::px(40),
                                         Theme::px(240)));
    officeName_->setVisible(!narrow);
    for (int i = 0; i < navigation_->count(); ++i)
        if (!(navigation_->item(i)->flags() & Qt::ItemIsEnabled))
            navigation_->item(i)->setHidden(narrow); // headings have no icon to stand for them
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
    return [this, kind, path] { listHooks().importKind(*this, *kind, path); };
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
    // A line with nothing of its own to undo lets Ctrl+Z take back the last deed.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool undoes = key->matches(QKeySequence::Undo),
                   redoes = key->matches(QKeySequence::Redo);
        if (undoes || redoes) {
            bool own = false;
            if (const auto* line = qobject_cast<QLineEdit*>(watched))
                own = !line->isReadOnly() &&
                      (undoes ? line->isUndoAvailable() : line->isRedoAvailable());
            else if (const auto* text = qobject_cast<QPlainTextEdit*>(watched))
                own = !text->isReadOnly() && (undoes ? text->document()->isUndoAvailable()
                                                     : text->document()->isRedoAvailable());
            else
                return false;
            if (!own) {
                event->ignore();
                return true;
            }
        }
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

void MainWindow::keepState() {
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
}

} // namespace zhijia
