// SPDX-License-Identifier: GPL-3.0-or-later
// The window and its office: opening, closing, backing up.
#include "core/book/setting.h"
#include "core/office/sample.h"
#include "ui/command/commands.h"
#include "ui/form/history_view.h"
#include "ui/shell/jobs.h"
#include "ui/shell/milestone.h"
#include "ui/shell/navigation.h"
#include "ui/shell/new_office_dialog.h"
#include "ui/shell/start_page.h"
#include "ui/shell/window.h"
#include "ui/shell/words.h"
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QToolBar>

namespace zhijia {

namespace {

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }
QString filterText() { return shellText("Zhijia office (*.zhijia)"); }

Office::Options optionsOf(const Preferences& preferences) {
    Office::Options options;
    options.actor = preferences.actor;
    options.store.backupFolder = preferences.backupFolder;
    return options;
}

} // namespace

bool MainWindow::openOffice(const QString& path) {
    if (currentPage() && !currentPage()->mayLeave())
        return false;
    takeActor();
    try {
        auto office = Office::open(path, optionsOf(preferences_));
        if (!office) {
            sayWrong(path, office.error());
            return false;
        }
        adopt(std::move(*office));
        return true;
    } catch (const EnvironmentError& e) {
        sayWrong(path, Store::refusal(e).value());
        return false;
    }
}

bool MainWindow::createOffice(const QString& path, const QString& name) {
    if (currentPage() && !currentPage()->mayLeave())
        return false;
    takeActor();
    try {
        // The folder that was offered may not be there yet: many a new computer has no documents.
        if (const QString folder = QFileInfo(path).absolutePath(); folder == documents())
            QDir().mkpath(folder);
        auto office = Office::create(path, name, optionsOf(preferences_));
        if (!office) {
            messages_->say(office.error());
            return false;
        }
        adopt(std::move(*office));
        openPage(QString::fromUtf8(pages().first().id)); // what to do first stands there
        return true;
    } catch (const EnvironmentError& e) {
        messages_->say(MessageBar::Error, e.text());
        return false;
    }
}

bool MainWindow::openSample() {
    if (!seams_.fillSample || !seams_.samplePath)
        return false;
    const QString path = seams_.samplePath();
    QDir().mkpath(QFileInfo(path).absolutePath());
    const bool made = !QFileInfo::exists(path);
    if (made ? !createOffice(path, sampleOfficeName()) : !openOffice(path))
        return false;
    if (book().log(1).size() > 0)
        return true; // filled before
    const auto filled = std::make_shared<std::atomic_bool>(false);
    run(
        shellText("Filling the sample office"),
        [filled, fill = seams_.fillSample,
         office = office_.get()](Store&, const Progress& progress) -> Outcome<QString> {
            auto own = office->sibling();
            if (!own)
                return refuse(own.error());
            if (auto ok = fill(**own, progress); !ok)
                return refuse(ok.error());
            *filled = true;
            return shellText("The sample office is ready.");
        },
        [this, filled, path, made] {
            if (*filled)
                return;
            // Half a sample teaches nothing: it goes, and the next try begins anew. But not a file
            // that another window made, or has open and fills just now.
            const QString said = messages_->text();
            closeOffice();
            if (made && Store::discard(path))
                forgetOffice(path);
            messages_->say(MessageBar::Error, said);
        });
    return true;
}

void MainWindow::adopt(std::unique_ptr<Office> office) {
    jobs_->stop();
    letGo();
    while (pageStack_->count() > 0)
        delete pageStack_->widget(0);
    pages_.clear();
    kept_.clear();
    background_.reset();
    office_ = std::move(office);
    // A job may hold the right to write for long; the window's own deeds wait in line for it. (With
    // the careful journal reading waits for writers as well, and reading cannot stand in line.)
    if (office_->store().journalMode() == QLatin1StringView("wal"))
        office_->store().setPatience(Patience::momentMs);
    background_ = std::make_unique<BackgroundReader>(office_->store(), office_->clock());
    connect(
        background_.get(), &BackgroundReader::failed, this,
        [this](const QString& text) { messages_->say(MessageBar::Error, text); },
        Qt::QueuedConnection);
    connect(&office_->book(), &Book::changed, this, [this](const Receipt& receipt) {
        messages_->deedDone(receipt.deed);
        if (receipt.touches(Setting::kind()))
            showName();
        rest_.start();
        commands_->refresh();
        showStatus();
        if (isMilestone(book().read(), receipt))
            backUpSoon();
    });
    rememberOffice(office_->path());
    QSettings().setValue(QStringLiteral("window/office"),
                         QFileInfo(office_->path()).absoluteFilePath());
    showName();
    stack_->setCurrentWidget(desk_);
    toolBar_->show();
    messages_->clear();
    const QString last = QSettings().value(QStringLiteral("window/page")).toString();
    navigation_->setCurrentRow(-1);
    if (last.isEmpty() || !openPage(last))
        openPage(QString::fromUtf8(pages().first().id));
    if (!office_->store().notes().isEmpty())
        messages_->say(office_->store().notes());
    showStatus();
    commands_->refresh();
    poll_.start();
    backupTimer_.start();
    QTimer::singleShot(5000, this, [this] { backUp(false); });
}

bool MainWindow::closeOffice() {
    if (currentPage() && !currentPage()->mayLeave())
        return false;
    jobs_->stop();
    letGo();
    while (pageStack_->count() > 0)
        delete pageStack_->widget(0);
    pages_.clear();
    background_.reset();
    office_.reset();
    QSettings().remove(QStringLiteral("window/office")); // closed by hand: not opened by itself
    messages_->clear();
    rebuild();
    return true;
}

void MainWindow::showName() {
    const QString name = office_->store().officeName();
    officeName_->setText(name);
    setWindowTitle(shellText("%1 – Zhijia").arg(name));
}

void MainWindow::showStart() {
    poll_.stop();
    backupTimer_.stop();
    setWindowTitle(shellText("Zhijia"));
    stack_->setCurrentWidget(start_);
    toolBar_->hide();
    start_->setFocus();
    showStatus();
}

void MainWindow::showStatus() {
    statusBar()->setVisible(bool(office_));
    if (!office_)
        return;
    actor_->setText(shellText("User: %1").arg(book().actor()));
    actor_->setToolTip(shellText("Who the history names. Change it in the settings."));
    bool counted = false;
    if (counting_)
        counting_->store(true);
    if (const Page* now = currentPage())
        for (const PageRow& row : pages())
            if (now->pageId() == QLatin1StringView(row.id) && *row.kind)
                if (const Kind* kind = kindByName(QString::fromUtf8(row.kind))) {
                    counted = true;
                    counting_ = background_->ask<qint64>(
                        count_,
                        [kind](const Reader& reader, const std::atomic_bool&) {
                            return reader.count(*kind);
                        },
                        [label = count_, kind](qint64 n) {
                            label->setText(
                                shellText("%1: %2").arg(kind->pluralText(), QLocale().toString(n)));
                        });
                }
    if (!counted)
        count_->clear();
    const QDateTime last = office_->store().lastBackup(office_->clock().now());
    backup_->setText(last.isValid() ? shellText("Backup: %1").arg(officeTimeText(last))
                                    : shellText("No backup yet"));
    backup_->setToolTip(office_->store().backupFolder());
    const bool wal = office_->store().journalMode() == QLatin1StringView("wal");
    journal_->setText(wal ? QString() : shellText("Careful mode"));
    journal_->setToolTip(
        office_->store().isOnNetwork()
            ? shellText("The file lies on a network drive: one writer at a time, safe but slower.")
            : shellText("The disk does not support the fast journal; the data is safe, writing is "
                        "slower."));
    journal_->setVisible(!wal);
}

bool MainWindow::run(const QString& title, Work work, std::function<void()> done, Stop stop) {
    if (!office_)
        return false;
    const bool started =
        jobs_->run(office_->store(), title, std::move(work), std::move(done), stop);
    if (!started)
        messages_->say(MessageBar::Note, shellText("Wait for the work that is running."));
    return started;
}

void MainWindow::checkFile() {
    run(shellText("Checking the file"),
        [](Store& store, const Progress& progress) -> Outcome<QString> {
            const Issues found = store.check([&](int percent) {
                progress(percent, {});
                return true;
            });
            if (!found.isEmpty())
                return refuse(found);
            return shellText("The office file is whole: nothing is damaged.");
        });
}

void MainWindow::askForOffice() {
    const QString path = seams_.pathToOpen
                             ? seams_.pathToOpen(this)
                             : QFileDialog::getOpenFileName(this, shellText("Open office"),
                                                            documents(), filterText());
    if (!path.isEmpty())
        openOffice(path);
}

void MainWindow::askForNew() {
    if (seams_.pathForNew) {
        if (const QString path = seams_.pathForNew(this); !path.isEmpty())
            createOffice(path, QFileInfo(path).completeBaseName());
        return;
    }
    auto* dialog = new NewOfficeDialog(documents(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewOfficeDialog::wanted, this, [this, dialog] {
        if (createOffice(dialog->path(), dialog->name()))
            dialog->accept();
        else
            dialog->sayWrong(messages_->text()); // what was typed is not lost
    });
    dialog->open();
}

void MainWindow::renameOffice(const QString& name) {
    const QString wanted = name.simplified();
    if (!office_ || wanted.isEmpty() || wanted == office_->store().officeName())
        return;
    perform(
        [this, wanted] {
            return book().change(
                {"ui-shell", QT_TRANSLATE_NOOP("ui-shell", "Name of the union: %1"), {wanted}},
                [&](Txn& txn) -> Outcome<void> {
                    txn.setSetting(QStringLiteral("office.name"), wanted);
                    return {};
                });
        },
        shellText("The union is called %1 on papers now.").arg(wanted), true);
}

/// Who works here is asked on the first page; whoever came past it is called as the system does.
void MainWindow::takeActor() {
    if (!preferences_.actor.isEmpty())
        return;
    preferences_.actor = start_ && stack_->currentWidget() == start_ ? start_->actor() : QString();
    if (preferences_.actor.isEmpty())
        preferences_.actor = systemFullName();
    preferences_.save();
}

bool MainWindow::openLast() {
    const QString path = QSettings().value(QStringLiteral("window/office")).toString();
    return !path.isEmpty() && QFileInfo::exists(path) && openOffice(path);
}

void MainWindow::showAbout() {
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(shellText("About Zhijia"));
    box->setIconPixmap(icon(QStringLiteral("zhijia"), Theme::colours().accent)
                           .pixmap(Theme::px(56), Theme::px(56)));
    box->setText(shellText("Zhijia %1").arg(QApplication::applicationVersion()));
    QString text = shellText(
        "The desk of a trade-union office. Free software under the GPL, version 3 or later.");
    if (office_)
        text +=
            QStringLiteral("\n\n") +
            shellText("Office file: %1").arg(QDir::toNativeSeparators(office_->path())) + u'\n' +
            shellText("Backups: %1").arg(QDir::toNativeSeparators(office_->store().backupFolder()));
    box->setInformativeText(text);
    box->open();
}

} // namespace zhijia
