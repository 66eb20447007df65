// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/congress/elect_dialog.h"
#include "core/congress/roll.h"
#include "ui/congress/words.h"
#include "ui/shell/deed_job.h"
#include "ui/shell/keep_size.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace zhijia {

ElectDialog::ElectDialog(Desk& desk, Id<Term> term, Id<Delegation> delegation)
    : QDialog(desk.widget()), desk_(desk), term_(term), chosen_(new QListWidget),
      delegation_(new QComboBox), category_(new QComboBox), place_(new QComboBox),
      placeLabel_(nullptr), messages_(new MessageBar) {
    setObjectName(QStringLiteral("electDialog"));
    setWindowTitle(congressText("Elect deputies"));
    setAccessibleName(windowTitle());
    const Reader& reader = desk.book().read();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(Theme::px(20), Theme::px(16), Theme::px(20), Theme::px(16));
    all->setSpacing(Theme::px(8));
    auto* title =
        new QLabel(congressText("Elect deputies: %1").arg(reader.title(Term::kind(), term.raw())));
    title->setStyleSheet(
        QStringLiteral("font-size: %1pt; font-weight: 600;").arg(font().pointSizeF() * 1.3));
    auto* help = new QLabel(
        congressText("Choose the members who were elected; Enter or a double click adds the marked "
                     "ones. All are entered in one step that can be undone."));
    help->setProperty("role", QStringLiteral("muted"));
    help->setWordWrap(true);
    all->addWidget(title);
    all->addWidget(help);
    all->addWidget(messages_);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(Theme::px(12));
    RecordList::Options options;
    options.mayAdd = false;
    options.mayRemove = false;
    options.compact = true;
    options.settings = QStringLiteral("elect.member");
    members_ = new RecordList(desk, Member::kind(), options);
    columns->addWidget(members_, 3);
    auto* middle = new QVBoxLayout;
    auto* take = new QPushButton(icon(QStringLiteral("right")), congressText("Add"));
    take->setObjectName(QStringLiteral("electAdd"));
    take->setAutoDefault(false);
    auto* drop = new QPushButton(icon(QStringLiteral("left")), congressText("Remove"));
    drop->setAutoDefault(false);
    auto* paste = new QPushButton(icon(QStringLiteral("copy")), congressText("Names…"));
    paste->setObjectName(QStringLiteral("electPaste"));
    paste->setToolTip(congressText("Paste a list of names"));
    paste->setAutoDefault(false);
    middle->addStretch();
    middle->addWidget(take);
    middle->addWidget(drop);
    middle->addWidget(paste);
    middle->addStretch();
    columns->addLayout(middle);

    auto* right = new QVBoxLayout;
    right->setSpacing(Theme::px(6));
    auto* label = new QLabel(congressText("Elected"));
    label->setProperty("role", QStringLiteral("section"));
    right->addWidget(label);
    chosen_->setAccessibleName(label->text());
    chosen_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    right->addWidget(chosen_, 1);
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    const auto named = [&](int row, const QString& text, QComboBox* combo) {
        auto* l = new QLabel(text);
        l->setBuddy(combo);
        combo->setAccessibleName(text);
        grid->addWidget(l, row, 0);
        grid->addWidget(combo, row, 1);
        return l;
    };
    named(0, Delegation::kind().labelText(), delegation_);
    delegation_->addItem(congressText("— none yet —"), qint64(0));
    for (const Delegation& d : reader.all<Delegation>(
             Query().eq(QStringLiteral("term"), term).by(QStringLiteral("position"))))
        delegation_->addItem(d.name, d.id);
    delegation_->setCurrentIndex(qMax(0, delegation_->findData(delegation.raw())));
    const Field& category = *Deputy::kind().field(u"category");
    named(1, Deputy::kind().fieldLabel(category), category_);
    category_->addItem(congressText("From the member"), int(DeputyCategory::None));
    for (const DeputyCategory c :
         {DeputyCategory::Worker, DeputyCategory::Technician, DeputyCategory::Manager,
          DeputyCategory::Leader, DeputyCategory::Other})
        category_->addItem(Deputy::kind().display(category, Codec<DeputyCategory>::toValue(c)),
                           int(c));
    const Field& replaces = *Deputy::kind().field(u"replaces");
    placeLabel_ = named(2, Deputy::kind().fieldLabel(replaces), place_);
    place_->setObjectName(QStringLiteral("electPlace"));
    place_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    place_->addItem(congressText("— nobody's: no by-election —"), qint64(0));
    for (const Id<Deputy> id : emptyPlaces(reader, term)) {
        const Deputy gone = *reader.get(id);
        place_->addItem(
            QStringLiteral("%1   %2").arg(
                gone.name, reader.title(Unit::kind(),
                                        gone.electedIn ? gone.electedIn.raw() : gone.unit.raw())),
            id.raw());
    }
    right->addLayout(grid);
    for (const Param& p : deputyFlow().step(u"elect")->params) {
        auto* row = new FieldRow(makeEditor(EditorSpec::of(Deputy::kind(), p), reader));
        connect(&row->editor(), &FieldEditor::edited, row,
                [row] { row->setIssues({}); }); // judged again when it is elected
        rows_ << row;
        right->addWidget(row);
    }
    columns->addLayout(right, 2);
    all->addLayout(columns, 1);

    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(congressText("Cancel"));
    cancel->setAutoDefault(false);
    ok_ = new QPushButton;
    ok_->setObjectName(QStringLiteral("electOk"));
    ok_->setProperty("role", QStringLiteral("primary"));
    ok_->setAutoDefault(false);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(ok_);
    all->addLayout(buttons);
    connect(take, &QPushButton::clicked, this, [this] { add(members_->selected()); });
    connect(drop, &QPushButton::clicked, this, &ElectDialog::removeChosen);
    connect(members_, &RecordList::opened, this, [this](qint64 id) {
        add(members_->selected().isEmpty() ? QList<RawId>{id} : members_->selected());
        if (!members_->searchBox().text().isEmpty()) { // on to the next name
            members_->searchBox().setFocus();
            members_->searchBox().selectAll();
        }
    });
    members_->searchBox().installEventFilter(this);
    connect(paste, &QPushButton::clicked, this, &ElectDialog::askNames);
    connect(chosen_, &QListWidget::currentItemChanged, this, &ElectDialog::showPlace);
    connect(place_, &QComboBox::activated, this, &ElectDialog::takePlace);
    connect(chosen_, &QListWidget::itemDoubleClicked, this, &ElectDialog::removeChosen);
    connect(new QShortcut(QKeySequence::Delete, chosen_, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &ElectDialog::removeChosen);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(ok_, &QPushButton::clicked, this, &ElectDialog::accept);
    refresh();
    const QSize window = desk.widget()->size();
    resize(qMin(Theme::px(1080), window.width() * 95 / 100),
           qMin(Theme::px(760), window.height() * 95 / 100));
    keepSize(this);
    members_->searchBox().setFocus();
}

FieldRow* ElectDialog::row(const QString& key) const {
    for (FieldRow* r : rows_)
        if (r->key() == key)
            return r;
    return nullptr;
}

QList<Id<Member>> ElectDialog::ids() const {
    QList<Id<Member>> list;
    for (int i = 0; i < chosen_->count(); ++i)
        list << Id<Member>(chosen_->item(i)->data(Qt::UserRole).toLongLong());
    return list;
}

void ElectDialog::add(const QList<RawId>& members) {
    QSet<RawId> known;
    for (const Id<Member> id : ids())
        known << id.raw();
    QVariantList wanted;
    for (const RawId id : members)
        if (id != 0 && !known.contains(id)) {
            known << id;
            wanted << id;
        }
    const Reader& reader = desk_.book().read();
    QHash<RawId, std::pair<QString, RawId>> found; // name and unit: thousands may be marked at once
    reader.each(Member::kind(),
                {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("unit")},
                Query().in(QStringLiteral("id"), wanted).by(QStringLiteral("id")),
                [&](const QVariantList& row) {
                    found.insert(row[0].toLongLong(), {row[1].toString(), row[2].toLongLong()});
                    return true;
                });
    QHash<RawId, QString> units;
    for (const QVariant& id : std::as_const(wanted)) {
        const auto member = found.constFind(id.toLongLong());
        if (member == found.constEnd())
            continue; // gone a moment ago
        const RawId unit = member->second;
        if (!units.contains(unit))
            units.insert(unit, reader.title(Unit::kind(), unit));
        auto* item = new QListWidgetItem(
            QStringLiteral("%1   %2").arg(member->first, units[unit]).trimmed());
        item->setData(Qt::UserRole, id);
        chosen_->addItem(item);
        if (!chosen_->currentItem())
            chosen_->setCurrentItem(item);
    }
    refresh();
}

void ElectDialog::addNames(const QString& text) {
    QList<std::pair<QString, QString>> names; // as typed, and without blanks
    static const QRegularExpression between(QStringLiteral("[\\r\\n\\t,，;；、]+"));
    QVariantList asked;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        const QString typed = part.simplified();
        QString bare = typed;
        bare.remove(u' '); // 张 三, as lists are typed for their looks
        bare.remove(QChar(0x3000));
        if (bare.isEmpty())
            continue;
        names.append({typed, bare});
        asked << typed << bare;
    }
    QHash<QString, QList<RawId>> bearers;
    desk_.book().read().each(Member::kind(), {QStringLiteral("id"), QStringLiteral("name")},
                             Query().in(QStringLiteral("name"), asked).by(QStringLiteral("id")),
                             [&](const QVariantList& row) {
                                 bearers[row[1].toString()] << row[0].toLongLong();
                                 return true;
                             });
    QList<RawId> found;
    QStringList unknown, several;
    for (const auto& [typed, bare] : std::as_const(names)) {
        const QList<RawId> ids = bearers.value(bearers.contains(typed) ? typed : bare);
        if (ids.size() == 1)
            found << ids.first();
        else
            (ids.isEmpty() ? unknown : several) << typed;
    }
    const int before = chosen_->count();
    add(found);
    QStringList lines{congressText("Added: %1.").arg(chosen_->count() - before)};
    if (!unknown.isEmpty())
        lines << congressText("No member is called: %1").arg(unknown.join(u'、'));
    if (!several.isEmpty())
        lines << congressText("Several members are called so; choose by hand: %1")
                     .arg(several.join(u'、'));
    messages_->say(lines.size() > 1 ? MessageBar::Warning : MessageBar::Done, lines.join(u'\n'));
}

void ElectDialog::askNames() {
    auto* dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("electNames"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(congressText("Names of those elected"));
    auto* box = new QVBoxLayout(dialog);
    box->setContentsMargins(Theme::px(18), Theme::px(16), Theme::px(18), Theme::px(16));
    auto* help = new QLabel(congressText("One name on each line, as copied from a list."));
    help->setProperty("role", QStringLiteral("muted"));
    auto* edit = new QPlainTextEdit(QApplication::clipboard()->text());
    edit->setAccessibleName(dialog->windowTitle());
    edit->selectAll();
    auto* ok = new QPushButton(congressText("Add"));
    ok->setProperty("role", QStringLiteral("primary"));
    auto* cancel = new QPushButton(congressText("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(ok);
    box->addWidget(help);
    box->addWidget(edit, 1);
    box->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(ok, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, edit] { addNames(edit->toPlainText()); });
    dialog->resize(Theme::px(380), Theme::px(420));
    dialog->open();
    edit->setFocus();
}

/// Name, Enter, next name: the keyboard stays in the search box when only one person is meant.
bool ElectDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &members_->searchBox() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const RecordModel& model = members_->model();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && model.hasAnswer() &&
            model.rowCount() == 1 && !members_->searchBox().text().trimmed().isEmpty()) {
            add({model.idAt(0)});
            members_->searchBox().clear();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ElectDialog::removeChosen() {
    qDeleteAll(chosen_->selectedItems());
    refresh();
}

QString ElectDialog::lineOf(RawId member, RawId place) const {
    const Reader& reader = desk_.book().read();
    const auto m = reader.get(Id<Member>(member));
    const QString line = m ? QStringLiteral("%1   %2")
                                 .arg(m->name, reader.title(Unit::kind(), m->unit.raw()))
                                 .trimmed()
                           : QString();
    return place == 0 ? line
                      : congressText("%1 – takes the place of %2")
                            .arg(line, reader.title(Deputy::kind(), place));
}

void ElectDialog::showPlace() {
    const bool any = place_->count() > 1;
    place_->setVisible(any);
    placeLabel_->setVisible(any);
    const QListWidgetItem* item = chosen_->currentItem();
    place_->setEnabled(item);
    place_->setToolTip(item ? congressText("Of the one who is marked among the elected")
                            : congressText("Mark one of the elected first."));
    place_->setCurrentIndex(
        qMax(0, item ? place_->findData(item->data(Qt::UserRole + 1).toLongLong()) : 0));
}

/// A place is filled once: whoever had it here before gives it up.
void ElectDialog::takePlace() {
    QListWidgetItem* item = chosen_->currentItem();
    const RawId place = place_->currentData().toLongLong();
    for (int i = 0; i < chosen_->count() && place != 0; ++i)
        if (QListWidgetItem* other = chosen_->item(i);
            other != item && other->data(Qt::UserRole + 1).toLongLong() == place) {
            other->setData(Qt::UserRole + 1, qint64(0));
            other->setText(lineOf(other->data(Qt::UserRole).toLongLong(), 0));
        }
    if (item) {
        item->setData(Qt::UserRole + 1, place);
        item->setText(lineOf(item->data(Qt::UserRole).toLongLong(), place));
    }
}

void ElectDialog::refresh() {
    showPlace();
    ok_->setText(congressText("Elect: %1").arg(chosen_->count()));
    ok_->setEnabled(chosen_->count() > 0);
}

} // namespace zhijia
