// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/many_dialog.h"
#include "core/base/text.h"
#include "core/book/worded.h"
#include "ui/form/field_extras.h"
#include "ui/form/suggest_editor.h"
#include "ui/form/words.h"
#include "ui/shell/keep_size.h"
#include "ui/shell/theme.h"
#include <QItemSelectionModel>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace zhijia {

namespace {

QHash<QString, ManyAdder>& adders() {
    static QHash<QString, ManyAdder> list;
    return list;
}

QLabel* heading(const QString& text, QWidget* of) {
    auto* label = new QLabel(text);
    label->setProperty("role", QStringLiteral("section"));
    label->setWordWrap(true);
    label->setBuddy(of);
    return label;
}

} // namespace

void registerManyAdder(const Kind& kind, const ManyAdder& adder) {
    adders().insert(QString::fromUtf8(kind.name), adder);
}

const ManyAdder* manyAdder(const Kind& kind) {
    const auto found = adders().constFind(QString::fromUtf8(kind.name));
    return found == adders().constEnd() ? nullptr : &*found;
}

ManyDialog::ManyDialog(Desk& desk, const Kind& kind, const QHash<QString, QVariant>& given)
    : QDialog(desk.widget()), desk_(desk), kind_(kind), adder_(*manyAdder(kind)), given_(given),
      chosen_(new QListWidget), lines_(new QPlainTextEdit), messages_(new MessageBar) {
    setObjectName(QStringLiteral("manyDialog"));
    setWindowTitle(formText("Several: %1").arg(kind.pluralText()));
    setAccessibleName(windowTitle());
    const Reader& reader = desk.book().read();
    const RawId owner = given.value(QString::fromUtf8(kind.within)).toLongLong();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(Theme::px(20), Theme::px(16), Theme::px(20), Theme::px(16));
    all->setSpacing(Theme::px(8));
    all->addWidget(messages_);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(Theme::px(12));
    all->addLayout(columns, 1);
    const bool chooses = adder_.from && (!adder_.chooses || adder_.chooses(reader, owner));
    auto* right = new QVBoxLayout;
    if (chooses) {
        RecordList::Options options;
        options.mayAdd = options.mayRemove = false;
        options.compact = true;
        options.settings = QStringLiteral("many.%1").arg(QString::fromUtf8(kind.name));
        if (adder_.narrow)
            adder_.narrow(reader, owner, options.fixed);
        list_ = new RecordList(desk, *adder_.from, options);
        columns->addWidget(list_, 3);
        auto* middle = new QVBoxLayout;
        auto* take = new QPushButton(icon(QStringLiteral("right")), formText("Add"));
        take->setObjectName(QStringLiteral("manyTake"));
        take->setToolTip(formText("Adds the marked lines; so do Enter and a double click"));
        auto* drop = new QPushButton(icon(QStringLiteral("left")), formText("Remove"));
        for (QPushButton* b : {take, drop})
            b->setAutoDefault(false);
        middle->addStretch();
        middle->addWidget(take);
        middle->addWidget(drop);
        middle->addStretch();
        columns->addLayout(middle);
        chosen_->setAccessibleName(formText("Chosen so far"));
        chosen_->setSelectionMode(QAbstractItemView::ExtendedSelection);
        right->addWidget(heading(formText("Chosen so far"), chosen_));
        right->addWidget(chosen_, 2);
        connect(take, &QPushButton::clicked, this, [this] { add(list_->selected()); });
        connect(list_, &RecordList::opened, this, [this](RawId id) {
            if (id != 0)
                add(list_->selected().isEmpty() ? QList<RawId>{id} : list_->selected());
        });
        drop->setObjectName(QStringLiteral("manyDrop"));
        const auto grey = [this, take, drop] { // with nothing marked they would do nothing
            take->setEnabled(list_->view().selectionModel()->hasSelection());
            drop->setEnabled(!chosen_->selectedItems().isEmpty());
        };
        connect(list_->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, grey);
        connect(chosen_, &QListWidget::itemSelectionChanged, this, grey);
        grey();
        connect(drop, &QPushButton::clicked, this, [this] {
            qDeleteAll(chosen_->selectedItems());
            refresh();
        });
    } else {
        chosen_->hide();
    }
    const QStringList names = columnNames();
    lines_->setAccessibleName(formText("One on each line"));
    lines_->setTabChangesFocus(true);
    lines_->setPlaceholderText(
        formText("Paste from a spreadsheet: %1").arg(names.join(QStringLiteral(" ⇥ "))));
    right->addWidget(heading(chooses ? formText("Or one on each line: %1").arg(names.first())
                                     : formText("One on each line: %1").arg(names.first()),
                             lines_));
    right->addWidget(lines_, 1);
    for (const char* key : adder_.common) {
        const EditorSpec spec = EditorSpec::of(kind, *kind.field(QString::fromUtf8(key)));
        const FieldExtra* extra = fieldExtra(kind, spec.key);
        const QStringList offered =
            extra && extra->suggests ? extra->suggests(reader, *fresh()) : QStringList();
        auto* row = new FieldRow(offered.isEmpty()
                                     ? makeEditor(spec, reader)
                                     : new SuggestEditor(spec, [offered] { return offered; }));
        right->addWidget(row);
        common_ << row;
    }
    columns->addLayout(right, 2);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(formText("Cancel"));
    cancel->setAutoDefault(false);
    ok_ = new QPushButton;
    ok_->setObjectName(QStringLiteral("manyAdd"));
    ok_->setProperty("role", QStringLiteral("primary"));
    ok_->setAutoDefault(false); // Enter in the list chooses
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(ok_);
    all->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(ok_, &QPushButton::clicked, this, &ManyDialog::accept);
    connect(lines_, &QPlainTextEdit::textChanged, this, &ManyDialog::refresh);
    connect(this, &QDialog::rejected, &patience_, &Patience::giveUp);
    connect(&patience_, &Patience::waits, this, [this](const QString& who) {
        messages_->say(MessageBar::Note, Desk::waitingText(who));
    });
    resize(Theme::px(chooses ? 860 : 560), Theme::px(540));
    keepSize(this, QStringLiteral("many.%1").arg(QString::fromUtf8(kind.name)));
    if (chooses)
        list_->searchBox().setFocus();
    else
        lines_->setFocus();
    refresh();
}

void ManyDialog::add(const QList<RawId>& ids) {
    for (const RawId id : ids) {
        bool there = false;
        for (int i = 0; i < chosen_->count() && !there; ++i)
            there = chosen_->item(i)->data(Qt::UserRole).toLongLong() == id;
        if (there)
            continue;
        auto* item = new QListWidgetItem(desk_.book().read().title(*adder_.from, id), chosen_);
        item->setData(Qt::UserRole, qint64(id));
    }
    refresh();
}

void ManyDialog::refresh() {
    qsizetype count = chosen_->count();
    for (const QString& line : lines_->toPlainText().split(u'\n'))
        count += !tidy(line).isEmpty();
    ok_->setText(formText("Add %1").arg(count));
    ok_->setEnabled(count > 0);
    askedToLeave_ = false;
}

std::shared_ptr<Record> ManyDialog::fresh() const {
    std::shared_ptr<Record> record = kind_.make();
    for (auto it = given_.begin(); it != given_.end(); ++it)
        if (const Field* f = kind_.field(it.key()))
            f->set(*record, it.value());
    for (const FieldRow* row : common_)
        if (const auto value = row->editor().value(); value && !value->isNull())
            kind_.field(row->key())->set(*record, *value);
    return record;
}

Outcome<std::vector<std::shared_ptr<Record>>> ManyDialog::records() const {
    std::vector<std::shared_ptr<Record>> list;
    for (int i = 0; i < chosen_->count(); ++i) {
        list.push_back(fresh());
        kind_.field(QString::fromUtf8(adder_.key))
            ->set(*list.back(), chosen_->item(i)->data(Qt::UserRole));
    }
    const Reader& reader = desk_.book().read();
    int number = 0;
    for (const QString& line : lines_->toPlainText().split(u'\n')) {
        ++number;
        if (tidy(line).isEmpty())
            continue;
        const QStringList cells = line.split(u'\t');
        const auto known = qsizetype(adder_.columns.size());
        for (qsizetype c = known; c < cells.size(); ++c)
            if (!tidy(cells[c]).isEmpty()) // nothing that was pasted is lost in silence
                return refuse(formText("Line %1: nothing here reads \"%2\".")
                                  .arg(QString::number(number), tidy(cells[c])),
                              formText("Take that column out; read are, in this order: %1.")
                                  .arg(columnNames().join(QStringLiteral(", "))));
        list.push_back(fresh());
        for (std::size_t c = 0; c < adder_.columns.size() && qsizetype(c) < cells.size(); ++c) {
            const QString cell = tidy(cells[qsizetype(c)]);
            if (cell.isEmpty())
                continue;
            const Field& f = *kind_.field(QString::fromUtf8(adder_.columns[c]));
            const auto value = reader.parse(f, cell);
            if (!value) {
                Issues issues = value.error();
                issues.first().text =
                    formText("Line %1: %2").arg(QString::number(number), issues.first().text);
                return refuse(issues);
            }
            f.set(*list.back(), *value);
        }
    }
    return list;
}

QStringList ManyDialog::columnNames() const {
    QStringList names;
    for (const char* key : adder_.columns)
        names << kind_.fieldLabel(*kind_.field(QString::fromUtf8(key)));
    return names;
}

Issues ManyDialog::commonIssues() {
    Issues all;
    for (FieldRow* row : std::as_const(common_)) {
        const auto value = row->editor().value();
        row->setIssues(value ? Issues() : value.error());
        if (!value)
            all += value.error();
    }
    return all;
}

/// A list that was pasted is an hour's work in another program.
void ManyDialog::reject() {
    const bool holds = ok_->isEnabled();
    if (!holds || (std::exchange(askedToLeave_, true) && messages_->isVisible())) {
        QDialog::reject();
        return;
    }
    messages_->say(MessageBar::Warning,
                   formText("What stands here is not added yet (%1).").arg(ok_->text()),
                   {{formText("Discard"), [this] { QDialog::reject(); }},
                    {formText("Keep editing"), [this] { askedToLeave_ = false; }}});
}

void ManyDialog::accept() {
    if (patience_.isWaiting())
        return;
    if (const Issues wrong = commonIssues(); !wrong.isEmpty()) {
        messages_->say(wrong);
        return;
    }
    const auto list = records();
    if (!list) {
        messages_->say(list.error());
        return;
    }
    Book& book = desk_.book();
    const DeedText what{"ui-form",
                        QT_TRANSLATE_NOOP("ui-form", "Add %1: %2"),
                        {QString::number(list->size()), worded(kind_, kind_.plural)}};
    patience_.attempt(
        [&book, &kind = kind_, what, all = *list] {
            return book.change(what, [&](Txn& txn) -> Outcome<void> {
                for (const auto& record : all) {
                    const auto copy = kind.copy(*record); // tried again, it is a new one again
                    if (auto ok = txn.insert(kind, *copy); !ok) {
                        Issues issues = ok.error();
                        const QString whom = kind.title(*copy);
                        if (!whom.isEmpty() && !issues.first().text.contains(whom))
                            issues.first().text = formText("%1: %2").arg(whom, issues.first().text);
                        return refuse(issues);
                    }
                }
                return {};
            });
        },
        [this, what](const Outcome<Receipt>& receipt) {
            if (!receipt) {
                messages_->say(receipt.error()); // nothing was added: one line holds up all
                return;
            }
            Desk& desk = desk_;
            // What was noticed of somebody (a name that a member has) is said besides.
            QStringList said{formText("Done: %1").arg(what.text())};
            for (const Issue& note :
                 receipt->notes.first(qMin<qsizetype>(2, receipt->notes.size())))
                said << issueText(note);
            desk.messages().say(receipt->notes.isEmpty() ? MessageBar::Done : MessageBar::Warning,
                                said.join(u'\n'),
                                {{formText("Undo"), [&desk, number = receipt->deed] {
                                      desk.undoDeed(number, formText("It is as it was."));
                                  }}});
            desk.messages().offersToUndo(receipt->deed);
            QDialog::accept();
        });
}

} // namespace zhijia
