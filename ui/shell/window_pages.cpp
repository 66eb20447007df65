// SPDX-License-Identifier: GPL-3.0-or-later
// Going from page to page.
#include "ui/command/commands.h"
#include "ui/form/record_dialog.h"
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
            if (auto* records = qobject_cast<RecordPage*>(made); records && kept_.contains(id)) {
                const auto [view, chosen] = kept_.take(id);
                records->list().setListView(view);
                if (chosen != 0 &&
                    (records->list().model().rowOf(chosen) >= 0 || !records->list().isNarrowed()))
                    records->list().select(chosen);
            }
            return made;
        }
    return nullptr;
}

void MainWindow::visit(int index) {
    if (!office_)
        return;
    Page* next = page(navigation_->pageAt(index));
    if (!next || next == currentPage())
        return;
    if (currentPage()) {
        currentPage()->whenLeft = [this, id = next->pageId()] { openPage(id); };
        if (!currentPage()->mayLeave()) {
            markPage();
            // A click goes on to select what was clicked, after this.
            QTimer::singleShot(0, navigation_, [this] { markPage(); });
            return;
        }
        currentPage()->whenLeft = {};
    }
    pageStack_->setCurrentWidget(next);
    messages_->leavePage();
    QSettings().setValue(QStringLiteral("window/page"), next->pageId());
    showStatus();
    commands_->refresh();
}

void MainWindow::markPage() {
    const QSignalBlocker quiet(navigation_);
    if (currentPage())
        navigation_->mark(currentPage()->pageId());
}

void MainWindow::sayNoPage(const QString& id) {
    QStringList names;
    for (const PageRow& row : pages())
        names << QString::fromUtf8(row.id);
    messages_->say(MessageBar::Warning, shellText("There is no page \"%1\". There are: %2.")
                                            .arg(id, names.join(QStringLiteral(", "))));
}

bool MainWindow::openPage(const QString& id) {
    const int row = navigation_->rowOf(id);
    if (row < 0)
        return false;
    navigation_->mark(id);
    visit(row);
    if (!currentPage() || currentPage()->pageId() != id)
        return false;
    if (QWidget* w = currentPage()->firstWidget())
        w->setFocus();
    return true;
}

bool MainWindow::openRecord(const Kind& kind, RawId id) {
    for (const PageRow& row : pages())
        if (*row.kind && qstrcmp(row.kind, kind.name) == 0)
            return openPage(QString::fromUtf8(row.id)) && currentPage()->openRecord(id);
    // What lives inside another record: there, in a window of its own.
    const auto record = kind.within ? book().read().get(kind, id) : nullptr;
    if (!record)
        return false;
    const Field& owner = *kind.field(QString::fromUtf8(kind.within));
    if (!openRecord(*kindByName(QString::fromUtf8(owner.refKind)), owner.get(*record).toLongLong()))
        return false;
    showRecordDialog(*this, kind, id);
    return true;
}

void MainWindow::step(int by) {
    if (const QString id = navigation_->next(by); !id.isEmpty())
        openPage(id);
}

} // namespace zhijia
