// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is built and how one moves about in it; offices stand in window_office.cpp.
#include "ui/shell/window.h"
#include "ui/command/commands.h"
#include "ui/guide/guide_window.h"
#include "ui/list/hooks.h"
#include "ui/shell/jobs.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_holder.h"
#include "ui/shell/record_page.h"
#include "ui/shell/start_page.h"
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

void keepOnScreen(QWidget* window) {
    const QRect screen = window->screen()->availableGeometry();
    // The frame is not known before the window manager has drawn it; a title bar has about this.
    constexpr int title = 36, edge = 4;
    const QSize most(screen.width() - 2 * edge, screen.height() - title - edge);
    if (window->width() > most.width() || window->height() > most.height())
        window->resize(window->size().boundedTo(most));
    const QPoint place(
        qBound(screen.left() + edge, window->x(),
               qMax(screen.left() + edge, screen.right() - window->width())),
        qBound(screen.top() + edge, window->y(),
               qMax(screen.top() + edge, screen.bottom() - window->height() - title)));
    if (place != window->pos())
        window->move(place);
}

MainWindow::MainWindow(const Seams& seams) : seams_(seams), preferences_(Preferences::load()) {
    setObjectName(QStringLiteral("window"));
    setAcceptDrops(true); // and its children with it; see handleDrop
    setWindowIcon(icon(QStringLiteral("zhijia"), Theme::colours().accent));
    registerPages();
    build();
    showStart();
    resize(Theme::px(1240), Theme::px(780));
    restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray());
    if (!isMaximized() && !isFullScreen())
        keepOnScreen(this); // it may have been kept on a larger screen
    qApp->installEventFilter(this);
    poll_.setInterval(2000);
    connect(&poll_, &QTimer::timeout, this, [this] {
        try {
            if (office_ && !jobs_->isRunning())
                book().poll();
            if (office_ && !jobs_->isRunning())
                office_->store().rest();
        } catch (const EnvironmentError& e) {
            messages_->say(MessageBar::Error, e.text());
        }
    });
    rest_.setSingleShot(true);
    rest_.setInterval(300); // after the last deed of a quick row, before anybody notices
    connect(&rest_, &QTimer::timeout, this, [this] {
        if (office_ && !jobs_->isRunning())
            office_->store().rest();
    });
    backupTimer_.setInterval(15 * 60 * 1000);
    connect(&backupTimer_, &QTimer::timeout, this, [this] { backUp(false); });
}

MainWindow::~MainWindow() {
    qApp->removeEventFilter(this);
    keepState();
    jobs_->stop();
    letGo();
    right_ = nullptr;
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
    // A page that needs more room than there is scrolls; it never makes the window larger.
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("pageScroll"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(new PageHolder(pageStack_));
    right_ = new QVBoxLayout;
    right_->setContentsMargins(0, 0, 0, 0);
    right_->addWidget(scroll);
    row->addLayout(right_, 1);
    stack_->addWidget(start_);
    stack_->addWidget(desk_);
    // Messages lie over the status bar, which is as high as one with a button; the page makes room
    // for a taller one: nothing of the work is covered.
    messages_ = new MessageBar(this);
    connect(messages_, &MessageBar::changed, this, &MainWindow::placeMessages);
    setCentralWidget(stack_);
    if (isVisible())
        stack_->show(); // now and not with the next event: commands ask who is visible
    buildStatusBar();
    connect(start_, &StartPage::newWanted, this, &MainWindow::askForNew);
    connect(start_, &StartPage::openWanted, this, &MainWindow::askForOffice);
    connect(start_, &StartPage::restoreWanted, this, [this] { askToRestore(); });
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
    navigation_ = new Navigation;
    navigation_->fill();
    box->addWidget(navigation_, 1);
    connect(navigation_, &QListWidget::currentRowChanged, this, &MainWindow::visit);
    // Who clicks on a page wants to work there; who goes through the pages by arrow keys does not.
    connect(navigation_, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        const int row = navigation_->row(item);
        if (currentPage() && currentPage()->pageId() == navigation_->pageAt(row))
            if (QWidget* w = currentPage()->firstWidget())
                w->setFocus();
    });
}

void MainWindow::buildStatusBar() {
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setMinimumWidth(1); // long texts are cut; they do not widen the window
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
            [this](const Issues& issues) { sayWrong(office_->path(), issues); });
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
    kept_.clear();
    for (auto it = pages_.cbegin(); it != pages_.cend(); ++it) // what was searched and chosen
        if (const auto* records = qobject_cast<const RecordPage*>(it.value()))
            kept_.insert(it.key(), {records->list().listView(), records->list().current()});
    letGo(); // their lists have commands, which are made anew
    QWidget* old = takeCentralWidget();
    right_ = nullptr;
    pages_.clear();
    delete old;
    messages_->hide();
    messages_->deleteLater(); // one of its answers may be what brought us here
    removeToolBar(toolBar_);
    delete toolBar_;
    for (const QAction* menu : menuBar()->actions())
        if (menu->menu())
            menu->menu()->deleteLater(); // it may be the one that was chosen from
    menuBar()->clear();
    for (QWidget* w : {static_cast<QWidget*>(actor_), static_cast<QWidget*>(count_),
                       static_cast<QWidget*>(backup_), static_cast<QWidget*>(journal_),
                       static_cast<QWidget*>(jobs_)}) {
        statusBar()->removeWidget(w);
        delete w;
    }
    commands_->retire();
    build();
    if (office_) {
        stack_->setCurrentWidget(desk_);
        showName();
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
    QApplication::setOverrideCursor(Qt::WaitCursor); // a large office takes a second
    const auto usual = qScopeGuard([] { QApplication::restoreOverrideCursor(); });
    if (before.effectiveLanguage() != wanted.effectiveLanguage())
        installLanguage(wanted.effectiveLanguage());
    Theme::apply(*qApp, wanted.theme, wanted.percent);
    delete guide_.data(); // it speaks the language that was
    rebuild();
    if ((before.actor != wanted.actor || before.backupFolder != wanted.backupFolder) && office_)
        openOffice(office_->path());
}

void MainWindow::keepState() {
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
}

} // namespace zhijia
