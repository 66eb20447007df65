// SPDX-License-Identifier: GPL-3.0-or-later
// The form's look and its life: opening, leaving, following what others do.
#include "ui/form/record_form.h"
#include "ui/command/commands.h"
#include "ui/form/compare_panel.h"
#include "ui/form/field_extras.h"
#include "ui/form/field_grid.h"
#include "ui/form/history_view.h"
#include "ui/form/papers_button.h"
#include "ui/form/related.h"
#include "ui/form/step_bar.h"
#include "ui/form/suggest_editor.h"
#include "ui/form/title_label.h"
#include "ui/form/words.h"
#include "ui/list/record_list.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhijia {

namespace {
constexpr int checkAfterMs = 250; // a pause in typing
constexpr int lockAfterMs = 100;  // a pause in going through the list
} // namespace

RecordForm::RecordForm(Desk& desk, const Kind& kind, QWidget* parent)
    : QWidget(parent), desk_(desk), kind_(kind) {
    setObjectName(QStringLiteral("form.%1").arg(QString::fromUtf8(kind.name)));
    setAccessibleName(kind.labelText());
    build();
    bindCommands();
    checkSoon_.setSingleShot(true);
    checkSoon_.setInterval(checkAfterMs);
    connect(&checkSoon_, &QTimer::timeout, this, &RecordForm::check);
    lockSoon_.setSingleShot(true);
    lockSoon_.setInterval(lockAfterMs);
    connect(&lockSoon_, &QTimer::timeout, this, &RecordForm::lock);
    connect(&desk.book(), &Book::changed, this, &RecordForm::take);
    connect(&patience_, &Patience::waits, this, [this](const QString& who) {
        setWaiting(true);
        messages_->say(MessageBar::Note, Desk::waitingText(who), {{formText("Do not wait"), [this] {
                                                                       patience_.giveUp();
                                                                       setWaiting(false);
                                                                       messages_->clear();
                                                                       emit notSaved();
                                                                   }}});
    });
    open(0);
}

void RecordForm::build() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    stack_ = new QStackedWidget;
    outer->addWidget(stack_);
    empty_ = new EmptyState;
    stack_->addWidget(empty_);

    sheet_ = new QWidget;
    auto* box = new QVBoxLayout(sheet_);
    box->setContentsMargins(Theme::px(12), 0, 0, 0);
    box->setSpacing(Theme::px(6));
    auto* head = new QBoxLayout(QBoxLayout::LeftToRight);
    head->setObjectName(QStringLiteral("head")); // in a narrow form the title has its own line
    title_ = new TitleLabel;
    title_->setStyleSheet(
        QStringLiteral("font-size: %1pt; font-weight: 600;").arg(font().pointSizeF() * 1.25));
    state_ = new QLabel;
    state_->setProperty("role", QStringLiteral("chip"));
    unsaved_ = new QLabel(formText("Not saved yet"));
    unsaved_->setProperty("role", QStringLiteral("issue-warning"));
    unsaved_->hide();
    head->addWidget(title_, 1);
    auto* beside = new QHBoxLayout;
    head->addLayout(beside);
    beside->addWidget(unsaved_);
    papers_ = papersButton(desk_, kind_, [this] { return id(); });
    if (papers_)
        beside->addWidget(papers_, 0, Qt::AlignVCenter);
    beside->addWidget(state_, 0, Qt::AlignVCenter);
    beside->addStretch();
    box->addLayout(head);
    addSteps(box);
    tabs_ = new QTabWidget;
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(formText("Parts of the record"));
    auto* scroll = scroll_ = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* fields = new QWidget;
    auto* fieldBox = new QVBoxLayout(fields);
    fieldBox->setContentsMargins(0, Theme::px(10), Theme::px(8), Theme::px(10));
    fieldBox->setSpacing(Theme::px(16));
    buildFields(fieldBox);
    fieldBox->addStretch();
    scroll->setWidget(fields);
    tabs_->addTab(scroll, formText("Details"));
    addTabs();
    history_ = new HistoryView(desk_.book(), kind_);
    auto* historyHolder = new QWidget;
    auto* historyBox = new QVBoxLayout(historyHolder);
    historyBox->setContentsMargins(0, Theme::px(8), 0, 0);
    historyBox->addWidget(history_);
    tabs_->addTab(historyHolder, formText("History"));
    connect(tabs_, &QTabWidget::currentChanged, this, &RecordForm::refreshRelated);
    box->addWidget(tabs_, 1);
    messages_ = new MessageBar; // below the fields: they keep their places when it speaks
    box->addWidget(messages_);

    auto* foot = new QHBoxLayout;
    hint_ = new QLabel;
    hint_->setObjectName(QStringLiteral("formHint"));
    hint_->setWordWrap(true);
    hint_->setTextFormat(Qt::PlainText);
    hint_->setProperty("role", QStringLiteral("issue-error"));
    hint_->setFixedHeight(hint_->fontMetrics().lineSpacing() * leastHintLines); // always there
    revert_ = new QPushButton(icon(QStringLiteral("refresh")), formText("Discard changes"));
    save_ = new QPushButton(formText("Save"));
    save_->setObjectName(QStringLiteral("save"));
    save_->setProperty("role", QStringLiteral("primary"));
    save_->setToolTip(formText("Save (Ctrl+S or Ctrl+Enter)"));
    connect(save_, &QPushButton::clicked, this, &RecordForm::save);
    connect(revert_, &QPushButton::clicked, this, &RecordForm::revert);
    foot_ = foot;
    foot->addWidget(hint_, 1);
    // At the bottom: they stay under the mouse when what is said above them grows.
    foot->addWidget(revert_, 0, Qt::AlignBottom);
    foot->addWidget(save_, 0, Qt::AlignBottom);
    box->addLayout(foot);
    stack_->addWidget(sheet_);
}

void RecordForm::buildFields(QVBoxLayout* box) {
    QStringList groups;
    for (const Field& f : kind_.fields)
        if (!f.has(Field::Hidden) && !groups.contains(QString::fromUtf8(f.group)))
            groups << QString::fromUtf8(f.group);
    for (const QString& group : groups) {
        auto* grid = new FieldGrid(group.isEmpty() ? QString()
                                                   : kind_.translated(group.toUtf8().constData()));
        for (const Field& f : kind_.fields) {
            if (f.has(Field::Hidden) || group != QLatin1StringView(f.group))
                continue;
            EditorSpec spec = EditorSpec::of(kind_, f);
            if (f.narrow)
                spec.narrow = [this, &f](Query& query) { // by the record as the editors have it
                    if (!record_ || narrowing_)
                        return; // reading the editors asks this one as well
                    const QScopedValueRollback once(narrowing_, true);
                    Issues unread;
                    f.narrow(*edited(unread), query);
                };
            const FieldExtra* extra = fieldExtra(kind_, spec.key);
            auto* row = new FieldRow(
                extra && extra->suggests
                    ? new SuggestEditor(spec,
                                        [this, extra] { // for the record as the editors have it
                                            Issues unread;
                                            return record_ ? extra->suggests(desk_.book().read(),
                                                                             *edited(unread))
                                                           : QStringList();
                                        })
                    : makeEditor(spec, desk_.book().read()));
            if (extra && extra->explains) {
                auto* words = new QLabel;
                words->setObjectName(QStringLiteral("explains.%1").arg(spec.key));
                words->setTextFormat(Qt::PlainText);
                words->setWordWrap(true);
                words->setProperty("role", QStringLiteral("muted"));
                row->addBelow(words);
            }
            row->editor().setReadOnly(f.isReadOnly());
            if (f.isReadOnly())
                row->editor().input()->setFocusPolicy(
                    Qt::ClickFocus); // Tab goes to what can be typed
            connect(&row->editor(), &FieldEditor::edited, this, [this, key = row->key()] {
                touched_.insert(key);
                fieldEdited();
            });
            grid->add(row);
            rows_ << row;
            row->setIssuesBeside();
            if (auto* line = qobject_cast<QLineEdit*>(row->editor().input()))
                connect(line, &QLineEdit::returnPressed, this, &RecordForm::nextField,
                        Qt::QueuedConnection); // when the key is done with
            row->editor().input()->installEventFilter(this);
            if (f.has(Field::Sensitive))
                addMask(row);
        }
        grid->arrange(2);
        grids_ << grid;
        box->addWidget(grid);
    }
}

void RecordForm::bindCommands() {
    const auto nothingNew = [this] {
        return isDirty() || isNew() ? QString() : formText("Nothing was changed.");
    };
    desk_.commands().bind("record.save", this, {[this] { save(); }, nothingNew, {}});
    desk_.commands().bind("record.revert", this, {[this] { revert(); }, nothingNew, {}});
}

FieldRow* RecordForm::row(const QString& key) const {
    for (FieldRow* r : rows_)
        if (r->key() == key)
            return r;
    return nullptr;
}

void RecordForm::focusFirst() {
    tabs_->setCurrentIndex(0);
    for (FieldRow* r : rows_)
        if (!r->editor().spec().readOnly) {
            r->editor().input()->setFocus(Qt::TabFocusReason);
            return;
        }
}

bool RecordForm::open(RawId id) {
    if (record_ && id == record_->id && id != 0)
        return true;
    if (isWaiting())
        return false; // it says what it waits for, and how not to
    if (isDirty()) {
        askToLeave([this, id] { open(id); });
        return false;
    }
    show(id == 0 ? nullptr : desk_.book().read().get(kind_, id));
    return true;
}

bool RecordForm::openNew(const QHash<QString, QVariant>& given) {
    if (isWaiting())
        return false;
    if (isDirty()) {
        askToLeave([this, given] { openNew(given); });
        return false;
    }
    auto record = kind_.make();
    for (auto it = given.begin(); it != given.end(); ++it)
        if (const Field* f = kind_.field(it.key()))
            f->set(*record, it.value());
    // Where there is nothing to choose nothing is asked: the only term, the only unit.
    for (const Field& f : kind_.fields) {
        const Kind* refers = f.type == FieldType::Ref && f.has(Field::Required) && !f.isReadOnly()
                                 ? kindByName(QString::fromUtf8(f.refKind))
                                 : nullptr;
        if (!refers || !f.get(*record).isNull())
            continue;
        const QList<RawId> known = desk_.book().read().ids(*refers, Query().first(2));
        if (known.size() == 1)
            f.set(*record, known.first());
    }
    show(std::move(record));
    focusFirst();
    return true;
}

void RecordForm::askToLeave(const std::function<void()>& then) {
    if (!isDirty()) {
        then();
        return;
    }
    if (isWaiting())
        return;
    messages_->say(MessageBar::Warning,
                   formText("%1 has changes that are not saved.")
                       .arg(static_cast<TitleLabel*>(title_)->title()),
                   {{formText("Save"),
                     [this, then] {
                         if (save())
                             then();
                     }},
                    {formText("Discard"),
                     [this, then] {
                         setDirty(false);
                         revert();
                         then();
                     }},
                    {formText("Keep editing"), [this] { stay(); }}});
    asks_ = true;
    for (auto* answer : messages_->findChildren<QPushButton*>())
        if (!answer->isHidden()) {
            answer->setFocus(); // Enter saves, Esc stays
            break;
        }
}

void RecordForm::stay() {
    asks_ = false;
    messages_->clear();
    focusFirst();
    emit stayed();
}

void RecordForm::take(const Receipt& receipt) {
    if (!record_)
        return;
    const bool mine = std::ranges::any_of(receipt.changes, [&](const Change& c) {
        return c.kind == &kind_ && c.record == record_->id && c.record != 0;
    });
    if (!mine) {
        if (!isNew()) { // a deed may change no record and yet what comes next: a volume is made
            if (isVisible()) {
                refreshSteps(); // a guard may look at other records
                hideEmptyTabs();
            } else {
                steps_->lookLater(); // and takes its time for it
            }
        }
        return;
    }
    auto now = desk_.book().read().get(kind_, record_->id);
    if (isWaiting())
        return; // saving will compare
    if (isDirty()) {
        // The work stays; saving will compare. Said now so that nobody is surprised.
        if (now) { // what can be done with it, and how it stands, is not the past's
            latest_ = kind_.copy(*now);
            refreshHead();
            refreshSteps();
        }
        messages_->say(MessageBar::Warning,
                       now ? formText("%1 was changed meanwhile (%2: %3).")
                                 .arg(kind_.title(*now), receipt.actor, receipt.what.text())
                           : formText("The record was removed meanwhile (%1).").arg(receipt.actor),
                       now ? QList<MessageBar::Answer>{{formText("Compare both versions"),
                                                        [this] { compare(); }}}
                           : QList<MessageBar::Answer>{});
        return;
    }
    show(std::move(now));
}

} // namespace zhijia
