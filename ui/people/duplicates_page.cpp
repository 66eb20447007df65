// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/duplicates_page.h"
#include "ui/form/compare_panel.h"
#include "ui/list/empty_state.h"
#include "ui/people/words.h"
#include "ui/shell/theme.h"
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace zhijia {

DuplicatesPage::DuplicatesPage(Desk& desk, const PageRow& row)
    : Page(desk, row), list_(new QListWidget), stack_(new QStackedWidget), work_(new QWidget),
      empty_(new EmptyState) {
    list_->setAccessibleName(peopleText("Pairs that look alike"));
    list_->setUniformItemSizes(true);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(list_);
    auto* right = new QWidget;
    right_ = new QVBoxLayout(right);
    right_->setContentsMargins(Theme::px(12), 0, 0, 0);
    splitter->addWidget(right);
    splitter->setSizes({320, 680});
    splitter->setStretchFactor(1, 1);
    auto* box = new QVBoxLayout(work_);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(splitter);
    stack_->addWidget(work_);
    stack_->addWidget(empty_);
    body()->addWidget(stack_, 1);
    again_ = new QPushButton(icon(QStringLiteral("refresh")), peopleText("Search again"));
    headerButtons()->addWidget(again_, 0, Qt::AlignTop);
    connect(again_, &QPushButton::clicked, this, &DuplicatesPage::search);
    connect(list_, &QListWidget::currentRowChanged, this, &DuplicatesPage::choose);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        // Pairs whose members changed are asked for again; a list that is being worked through
        // stays put.
        if (own_ || !receipt.touches(Member::kind()))
            return;
        if (isVisible())
            search();
        else
            stale_ = true;
    });
    background_ = std::make_unique<BackgroundReader>(book().store(), book().clock());
    connect(
        background_.get(), &BackgroundReader::failed, this,
        [this](const QString& text) { this->desk().messages().say(MessageBar::Error, text); },
        Qt::QueuedConnection);
    search();
}

DuplicatesPage::~DuplicatesPage() {
    if (token_)
        token_->store(true);
}

QWidget* DuplicatesPage::firstWidget() {
    return list_->count() > 0 ? static_cast<QWidget*>(list_) : again_;
}

void DuplicatesPage::search() {
    if (token_)
        token_->store(true);
    if (found_.isEmpty())
        showEmpty(true);
    stale_ = false;
    searching_ = true;
    token_ = background_->ask<QList<DuplicatePair>>(
        this, [](const Reader& reader, const std::atomic_bool&) { return findDuplicates(reader); },
        [this](const QList<DuplicatePair>& pairs) {
            searching_ = false;
            found_ = pairs;
            showPairs();
        });
}

void DuplicatesPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (stale_)
        search();
}

QString DuplicatesPage::reasonText(const DuplicatePair& pair) const {
    return likenessText(pair.why);
}

void DuplicatesPage::showEmpty(bool searching) {
    if (searching)
        empty_->show(
            QStringLiteral("search"), peopleText("Searching…"),
            peopleText("Looking for the same ID number, name and birthday, or name and mobile."),
            {});
    else
        empty_->show(
            QStringLiteral("ok"), peopleText("No duplicates"),
            peopleText("Nobody seems to be on file twice. New pairs appear here after an import."),
            {});
    stack_->setCurrentWidget(empty_);
}

void DuplicatesPage::showPairs() {
    const int row = qMax(0, list_->currentRow());
    {
        const QSignalBlocker quiet(list_);
        list_->clear();
        for (const DuplicatePair& pair : std::as_const(found_)) {
            auto* item = new QListWidgetItem(
                QStringLiteral("%1 · %2").arg(book().read().title(Member::kind(), pair.a.raw()),
                                              reasonText(pair)),
                list_);
            item->setToolTip(reasonText(pair));
        }
    }
    if (found_.isEmpty()) {
        showEmpty(false);
        choose(-1);
        return;
    }
    stack_->setCurrentWidget(work_);
    list_->setCurrentRow(qMin(row, list_->count() - 1));
    choose(list_->currentRow());
}

void DuplicatesPage::choose(int row) {
    if (compare_) {
        compare_->hide();
        compare_->deleteLater();
        compare_ = nullptr;
    }
    if (row < 0 || row >= found_.size())
        return;
    const auto a = book().read().get(found_[row].a), b = book().read().get(found_[row].b);
    if (!a || !b)
        return;
    const auto later = isStatusOfOther(*a, *b);
    const ComparePanel::Together status{statusFields(), !later   ? ComparePanel::Undecided
                                                        : *later ? ComparePanel::Mine
                                                                 : ComparePanel::Theirs};
    compare_ =
        new ComparePanel(book().read(), Member::kind(), nullptr, *b, *a,
                         {reasonText(found_[row]),
                          peopleText("Choose for each line what holds. The merged member keeps the "
                                     "history of both, and merging can be undone."),
                          peopleText("Entered later"), peopleText("Entered first"),
                          peopleText("Merge into one"), peopleText("They are two people")},
                         {status});
    connect(compare_, &ComparePanel::taken, this, &DuplicatesPage::merge);
    connect(compare_, &ComparePanel::abandoned, this, &DuplicatesPage::tellApart);
    right_->addWidget(compare_);
}

void DuplicatesPage::merge() {
    const int row = list_->currentRow();
    const DuplicatePair pair = found_.value(row);
    QSet<QString> fromOther;
    for (const QString& key : compare_->keys())
        if (compare_->side(key) == ComparePanel::Mine)
            fromOther.insert(key);
    desk().perform(
        [self = QPointer<DuplicatesPage>(this), &b = book(), pair, fromOther] {
            if (self)
                self->own_ = true;
            const auto after = qScopeGuard([self] {
                if (self)
                    self->own_ = false;
            });
            return mergeMembers(b, pair.a, pair.b, fromOther);
        },
        peopleText("Merged: %1.").arg(book().read().title(Member::kind(), pair.a.raw())), true,
        [self = QPointer<DuplicatesPage>(this), pair] {
            if (!self)
                return;
            self->found_.removeIf([&](const DuplicatePair& p) {
                return p.a == pair.a || p.b == pair.a || p.a == pair.b || p.b == pair.b;
            });
            self->showPairs();
        });
}

void DuplicatesPage::tellApart() {
    const int row = list_->currentRow();
    const DuplicatePair pair = found_.value(row);
    desk().perform(
        [&b = book(), pair] {
            return notDuplicates(b, pair.a, pair.b, peopleText("Looked at and told apart"));
        },
        peopleText("Remembered: they are two people."), true,
        [self = QPointer<DuplicatesPage>(this), pair] {
            if (!self)
                return;
            self->found_.removeIf(
                [&](const DuplicatePair& p) { return p.a == pair.a && p.b == pair.b; });
            self->showPairs();
        });
}

} // namespace zhijia
