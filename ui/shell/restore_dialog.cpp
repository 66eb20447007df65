// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restore_dialog.h"
#include "core/base/clock.h"
#include "ui/shell/keep_size.h"
#include "ui/shell/labelled_form.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/preferences.h"
#include "ui/shell/words.h"
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QToolButton>
#include <QTreeWidget>

namespace zhijia {

namespace {
enum Columns { Day, Time, Size };
QString filterText() { return shellText("Zhijia office (*.zhijia)"); }
} // namespace

RestoreDialog::RestoreDialog(const Place& place, QWidget* parent)
    : QDialog(parent), place_(place), offices_(new QComboBox), copies_(new QTreeWidget),
      none_(new QLabel), trouble_(new QLabel), bar_(new QProgressBar),
      other_(new QPushButton(shellText("Other file…"))),
      cancel_(new QPushButton(shellText("Cancel"))), ok_(new QPushButton(shellText("Restore"))) {
    setObjectName(QStringLiteral("restoreDialog"));
    auto* form = new LabelledForm(*this, shellText("Restore a backup"));
    QVBoxLayout* box = form->box();
    auto* help = new QLabel(
        shellText("The backup takes the office's place. The office as it is now is not lost: its "
                  "file is kept beside it under another name."));
    help->setWordWrap(true);
    box->addWidget(help);

    auto* line = new QHBoxLayout;
    line->addWidget(offices_, 1);
    auto* another = new QToolButton;
    another->setIcon(icon(QStringLiteral("open")));
    another->setAccessibleName(shellText("Choose another office"));
    another->setToolTip(another->accessibleName());
    line->addWidget(another);
    auto* holder = new QWidget;
    holder->setLayout(line);
    line->setContentsMargins(0, 0, 0, 0);
    form->add(shellText("Office file"), holder, offices_);
    box->addLayout(form);
    const auto offer = [this](const QString& path) {
        offices_->addItem(QFileInfo(path).completeBaseName(), path);
        offices_->setItemData(offices_->count() - 1, QDir::toNativeSeparators(path),
                              Qt::ToolTipRole);
    };
    if (!place.office.isEmpty())
        offer(place.office);
    if (place.origin) { // an open office: no other is meant
        offices_->setEnabled(false);
        another->hide();
    } else
        for (const QString& path : rememberedOffices())
            if (path != place.office)
                offer(path);

    copies_->setObjectName(QStringLiteral("copies"));
    copies_->setAccessibleName(shellText("Backups"));
    copies_->setHeaderLabels({shellText("Day"), shellText("Time"), shellText("Size")});
    copies_->setRootIsDecorated(false);
    copies_->setUniformRowHeights(true);
    copies_->setMinimumHeight(Theme::px(180));
    copies_->header()->setStretchLastSection(true);
    copies_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a long name is cut
    box->addWidget(copies_, 1);
    none_->setProperty("role", QStringLiteral("muted"));
    none_->setWordWrap(true);
    box->addWidget(none_);
    trouble_->setObjectName(QStringLiteral("trouble"));
    trouble_->setProperty("role", QStringLiteral("issue-error"));
    trouble_->setWordWrap(true);
    trouble_->hide();
    box->addWidget(trouble_);
    bar_->setRange(0, 0);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(Theme::px(6));
    bar_->setAccessibleName(shellText("Progress"));
    bar_->hide();
    box->addWidget(bar_);
    auto* buttons = new QHBoxLayout;
    other_->setObjectName(QStringLiteral("other"));
    ok_->setObjectName(QStringLiteral("restoreOk"));
    ok_->setProperty("role", QStringLiteral("primary"));
    ok_->setDefault(true);
    buttons->addWidget(other_);
    buttons->addStretch();
    buttons->addWidget(cancel_);
    buttons->addWidget(ok_);
    box->addLayout(buttons);

    askForBackup = [this] {
        const auto* first = copies_->topLevelItem(0);
        return QFileDialog::getOpenFileName(
            this, shellText("Which file shall take the office's place?"),
            QFileInfo(first ? first->data(Day, Qt::UserRole).toString() : office()).absolutePath(),
            filterText());
    };
    askForOffice = [this] {
        return QFileDialog::getOpenFileName(this, shellText("Which office shall be restored?"),
                                            QFileInfo(office()).absolutePath(), filterText());
    };
    connect(another, &QToolButton::clicked, this, [this, offer] {
        const QString path = askForOffice();
        if (path.isEmpty())
            return;
        if (offices_->findData(path) < 0)
            offer(path);
        offices_->setCurrentIndex(offices_->findData(path));
    });
    connect(other_, &QPushButton::clicked, this, [this] { take(askForBackup()); });
    connect(offices_, &QComboBox::currentIndexChanged, this, &RestoreDialog::listCopies);
    connect(copies_, &QTreeWidget::currentItemChanged, this, &RestoreDialog::follow);
    connect(copies_, &QTreeWidget::itemActivated, this, &RestoreDialog::accept);
    connect(cancel_, &QPushButton::clicked, this, &RestoreDialog::reject);
    connect(ok_, &QPushButton::clicked, this, &RestoreDialog::accept);
    setMinimumWidth(Theme::px(480));
    listCopies();
    copies_->setFocus();
    keepSize(this);
}

RestoreDialog::~RestoreDialog() {
    if (thread_)
        thread_->wait();
}

QString RestoreDialog::office() const { return offices_->currentData().toString(); }

QString RestoreDialog::backup() const {
    const auto* item = copies_->currentItem();
    return item ? item->data(Day, Qt::UserRole).toString() : QString();
}

void RestoreDialog::add(const Store::Copy& copy) {
    const QDateTime at = officeTime(copy.at);
    auto* item = new QTreeWidgetItem(
        {QLocale().toString(at.date(), QStringLiteral("yyyy-MM-dd ddd")),
         at.time().toString(QStringLiteral("HH:mm:ss")),
         QLocale().formattedDataSize(copy.bytes, 1, QLocale::DataSizeTraditionalFormat)});
    item->setData(Day, Qt::UserRole, copy.file);
    for (const Columns c : {Day, Time, Size})
        item->setToolTip(c, QDir::toNativeSeparators(copy.file));
    copies_->addTopLevelItem(item);
}

void RestoreDialog::fitColumns() {
    for (const Columns c : {Day, Time}) {
        copies_->resizeColumnToContents(c);
        copies_->setColumnWidth(c, copies_->columnWidth(c) + Theme::px(24));
    }
}

void RestoreDialog::listCopies() {
    copies_->clear();
    if (!office().isEmpty())
        for (const Store::Copy& copy : Store::copies(office(), place_.folder, place_.origin))
            add(copy);
    none_->setText(office().isEmpty() ? shellText("Choose the office that shall be restored.")
                                      : shellText("There is no backup of this office in the folder "
                                                  "of backups. Choose another file."));
    none_->setVisible(copies_->topLevelItemCount() == 0);
    fitColumns();
    copies_->setCurrentItem(copies_->topLevelItem(0));
    follow();
}

/// A file from elsewhere: it stands in the list with the others, and is the chosen one.
void RestoreDialog::take(const QString& file) {
    if (file.isEmpty())
        return;
    const QFileInfo info(file);
    for (int i = 0; i < copies_->topLevelItemCount(); ++i)
        if (QFileInfo(copies_->topLevelItem(i)->data(Day, Qt::UserRole).toString()) == info) {
            copies_->setCurrentItem(copies_->topLevelItem(i));
            return;
        }
    add({info.absoluteFilePath(), info.lastModified().toUTC(), info.size()});
    auto* made = copies_->topLevelItem(copies_->topLevelItemCount() - 1);
    made->setText(Size, made->text(Size) + QStringLiteral("   ") + info.fileName());
    fitColumns();
    none_->hide();
    copies_->setCurrentItem(made);
}

void RestoreDialog::follow() {
    trouble_->hide();
    ok_->setEnabled(!isBusy() && !office().isEmpty() && !backup().isEmpty());
}

/// The copying and the checking of a large office take a while: beside the window, so that it
/// stays alive. It runs to its end, for an office half restored would be none.
void RestoreDialog::accept() {
    if (isBusy() || office().isEmpty() || backup().isEmpty())
        return;
    if (release && !release()) {
        QDialog::reject();
        return;
    }
    const QString path = office(), from = backup();
    thread_.reset(QThread::create([this, path, from] {
        Outcome<QString> aside;
        try {
            aside = Store::restore(from, path);
        } catch (const EnvironmentError& e) {
            aside = Store::refusal(e);
        }
        QMetaObject::invokeMethod(
            this, [this, aside] { end(aside); }, Qt::QueuedConnection);
    }));
    for (QWidget* w : {static_cast<QWidget*>(offices_), static_cast<QWidget*>(copies_),
                       static_cast<QWidget*>(other_), static_cast<QWidget*>(cancel_)})
        w->setEnabled(false);
    bar_->show();
    follow();
    thread_->start();
}

void RestoreDialog::reject() {
    if (!isBusy())
        QDialog::reject();
}

void RestoreDialog::end(const Outcome<QString>& aside) {
    thread_->wait();
    thread_.reset();
    bar_->hide();
    for (QWidget* w : {static_cast<QWidget*>(copies_), static_cast<QWidget*>(other_),
                       static_cast<QWidget*>(cancel_)})
        w->setEnabled(true);
    offices_->setEnabled(!place_.origin);
    const QString path = office();
    if (aside)
        QDialog::accept();
    else { // an older one may do
        follow();
        QStringList lines;
        for (const Issue& issue : aside.error())
            lines << issueText(issue);
        trouble_->setText(lines.join(u'\n'));
        trouble_->show();
    }
    if (tried)
        tried(path, aside);
}

} // namespace zhijia
