// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with the rows of a list: keys, menus, steps, removal, copying.
#include "core/book/worded.h"
#include "core/flow/flow.h"
#include "ui/command/commands.h"
#include "ui/form/step_dialog.h"
#include "ui/list/hooks.h"
#include "ui/list/record_list.h"
#include "ui/list/words.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QTableView>
#include <QToolButton>
#include <QWidgetAction>

namespace zhijia {

QHash<QString, QVariant> RecordList::fixedValues() const {
    QHash<QString, QVariant> values;
    for (const Condition& c : options_.fixed)
        if (c.op == Condition::Eq && kind_.field(c.key))
            values.insert(c.key, c.value);
    return values;
}

namespace {
constexpr int mostCopied =
    50'000;                  // rows; a clipboard of more freezes the program it is pasted into
constexpr int atOnce = 2000; // removed in the window's own thread; takes well under a second
} // namespace

ListHooks& listHooks() {
    static ListHooks hooks;
    return hooks;
}

void RecordList::bindCommands() {
    Commands& commands = desk_.commands();
    const auto noRow = [this] {
        return view_->selectionModel()->hasSelection() ? QString()
                                                       : listText("Select a row first.");
    };
    commands.bind("find.here", this,
                  {[this] {
                       search_->setFocus(Qt::ShortcutFocusReason);
                       search_->selectAll();
                   },
                   {},
                   {}});
    commands.bind(
        "list.copy", this,
        {[this] { copy(); },
         [this] { return model_->rowCount() == 0 ? listText("The list is empty.") : QString(); },
         {}});
    commands.bind("list.columns", this,
                  {[this] {
                       chooseColumns(view_->mapToGlobal(QPoint(
                           0, view_->isVisible() ? view_->horizontalHeader()->height() : 0)));
                   },
                   {},
                   {}});
    commands.bind("list.all", this, {[this] { view_->selectAll(); }, {}, {}});
    commands.bind("record.open", this, {[this] { emit opened(current()); }, noRow, {}});
    if (options_.mayAdd)
        commands.bind("record.add", this,
                      {[this] { emit addWanted(); },
                       {},
                       [this] { return listText("New: %1").arg(kind_.labelText()); }});
    if (options_.mayRemove)
        commands.bind("record.remove", this, {[this] { removeSelected(); }, noRow, {}});
    commands.bind("view.back", this, {[this] { emit left(); }, {}, {}});
    if (listHooks().exportList)
        commands.bind(
            "file.export", this,
            {[this] { listHooks().exportList(desk_, kind_, query(), visibleKeys(), selected()); },
             {},
             [this] { return listText("Export: %1…").arg(kind_.pluralText()); }});
    if (listHooks().importKind)
        commands.bind("file.import", this,
                      {[this] { listHooks().importKind(desk_, kind_, {}, fixedValues()); },
                       {},
                       [this] { return listText("Import: %1…").arg(kind_.pluralText()); }});
    if (listHooks().printList)
        commands.bind(
            "file.print", this,
            {[this] { listHooks().printList(desk_, kind_, query(), visibleKeys(), selected()); },
             [this] {
                 return model_->rowCount() == 0 ? listText("The list is empty.") : QString();
             },
             [this] { return listText("Print: %1…").arg(kind_.pluralText()); }});
}

bool RecordList::handleKey(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) && removedAt_ >= 0 &&
        !view_->currentIndex().isValid() && model_->rowCount() > 0) {
        const int row = event->key() == Qt::Key_Down ? removedAt_ : removedAt_ - 1;
        removedAt_ = -1;
        view_->setCurrentIndex(
            model_->index(qBound(0, row, model_->rowCount() - 1),
                          qMax(0, view_->horizontalHeader()->logicalIndexAt(1))));
        return true;
    }
    const QString id = Commands::listCommand(QKeySequence(event->keyCombination()));
    if (id.isEmpty() || (id == QLatin1StringView("record.remove") && !options_.mayRemove))
        return false;
    if (id == QLatin1StringView("view.back") &&
        view_->selectionModel()->selectedRows().size() > 1) {
        view_->selectionModel()->select(view_->currentIndex(), QItemSelectionModel::ClearAndSelect |
                                                                   QItemSelectionModel::Rows);
        return true;
    }
    return desk_.commands().trigger(id);
}

/// What is shown beside the list is marked in it: a click beside the rows, or with Ctrl on the only
/// one that is marked, would take the mark away and leave the form.
bool RecordList::keepsMark(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton || !view_->currentIndex().isValid())
        return false;
    const QModelIndex at = view_->indexAt(event.position().toPoint());
    auto& marked = *view_->selectionModel();
    const bool keeps =
        !at.isValid() || (event.modifiers() == Qt::ControlModifier &&
                          marked.selectedRows().size() == 1 && marked.isRowSelected(at.row()));
    if (!keeps)
        return false;
    view_->setFocus(Qt::MouseFocusReason);
    if (!marked.hasSelection()) // shown, and not marked yet
        marked.select(view_->currentIndex(),
                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return true;
}

bool RecordList::eventFilter(QObject* watched, QEvent* event) {
    if (!view_) // the search box is there first
        return QWidget::eventFilter(watched, event);
    if (watched == view_->viewport() && event->type() == QEvent::MouseButtonPress)
        return keepsMark(*static_cast<QMouseEvent*>(event));
    if (event->type() != QEvent::KeyPress || watched == view_->viewport())
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (watched == view_)
        return handleKey(key);
    // In the search box: arrows go to the list, Esc clears, then leaves.
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        view_->setFocus();
        if (model_->rowCount() > 0 &&
            (!view_->currentIndex().isValid() || key->key() != Qt::Key_Down))
            view_->setCurrentIndex(model_->index(
                qMax(0, view_->rowAt(0)), qMax(0, view_->horizontalHeader()->logicalIndexAt(1))));
        return true;
    case Qt::Key_Escape:
        if (search_->text().isEmpty())
            view_->setFocus();
        else
            search_->clear();
        return true;
    default:
        return false;
    }
}

QString RecordList::copied() const {
    QList<int> columns;
    QStringList heads;
    for (const QString& key : visibleKeys()) {
        columns << model_->columnOf(key);
        heads << kind_.fieldLabel(*model_->columns()[columns.last()]);
    }
    QList<int> rows;
    for (const QModelIndex& i : view_->selectionModel()->selectedRows())
        rows << i.row();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty())
        for (int row = 0; row < model_->rowCount(); ++row)
            rows << row;
    QString text = heads.join(u'\t') + u'\n';
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns) {
            QString cell = model_->text(row, column);
            cells << cell.replace(u'\t', u' ').replace(u'\n', u' ');
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

void RecordList::copy() {
    qint64 rows = 0;
    for (const QItemSelectionRange& range : view_->selectionModel()->selection())
        rows += range.height();
    if ((rows == 0 ? model_->rowCount() : rows) > mostCopied) {
        desk_.messages().say(MessageBar::Note,
                             listText("That is too much for the clipboard (at most %1 rows). "
                                      "Export it to a file instead.")
                                 .arg(QLocale().toString(mostCopied)));
        return;
    }
    QApplication::clipboard()->setText(copied());
}

namespace {

/// Several at once, as a deed that is worded when it is read.
DeedText removal(const Kind& kind, qsizetype count) {
    return {
        "ui-list",
        QT_TRANSLATE_NOOP("ui-list", "Remove %1: %2"),
        {worded(kind, kind.plural),
         worded("ui-list", QT_TRANSLATE_NOOP("ui-list", "%1 records"), {QString::number(count)})}};
}

} // namespace

/// Thousands at once are a job of their own: the window goes on, and Cancel leaves everything as it
/// was.
void RecordList::removeAsJob(const QList<RawId>& ids, const QString& what) {
    desk_.run(listText("Removing: %1").arg(what),
              [&kind = kind_, ids, what, &clock = desk_.book().clock(),
               actor = desk_.book().actor()](Store& store,
                                             const Desk::Progress& progress) -> Outcome<QString> {
                  Book own(store, clock, actor);
                  const auto receipt =
                      own.change(removal(kind, ids.size()), [&](Txn& txn) -> Outcome<void> {
                          for (qsizetype i = 0; i < ids.size(); ++i) {
                              if (auto ok = txn.remove(kind, ids[i]); !ok)
                                  return ok;
                              progress(int(i * 100 / ids.size()), {});
                          }
                          return {};
                      });
                  if (!receipt)
                      return refuse(receipt.error());
                  return listText("Removed: %1.").arg(what);
              });
}

void RecordList::removeSelected() {
    const QList<RawId> ids = selected();
    if (ids.isEmpty())
        return;
    const QLocale locale;
    const QString what = ids.size() == 1 ? desk_.book().read().title(kind_, ids.first())
                                         : listText("%1 records").arg(locale.toString(ids.size()));
    const int row = model_->rowOf(ids.first());
    const auto remove = [this, ids, what, row] {
        if (ids.size() > atOnce) {
            removeAsJob(ids, what);
            return;
        }
        desk_.perform(
            [&book = desk_.book(), &kind = kind_, ids] {
                if (ids.size() == 1)
                    return book.remove(kind, ids.first());
                return book.change(removal(kind, ids.size()), [&](Txn& txn) -> Outcome<void> {
                    for (const RawId id : ids)
                        if (auto ok = txn.remove(kind, id); !ok)
                            return ok;
                    return {};
                });
            },
            listText("Removed: %1.").arg(what), true,
            [self = QPointer<RecordList>(this), row] {
                if (!self)
                    return;
                self->view_->selectionModel()->clear(); // a second Del takes nobody
                self->removedAt_ = row;
            });
    };
    if (ids.size() <= 20)
        remove();
    else // many at once: said before, because it is easy to select everything by mistake
        desk_.messages().say(MessageBar::Warning,
                             listText("%1 records will be removed. It can be undone.")
                                 .arg(locale.toString(ids.size())),
                             {{listText("Remove them"), remove}, {listText("Keep them"), [] {}}});
}

void RecordList::addStepActions(QMenu& menu, const QList<RawId>& ids) {
    if (!kind_.flow || ids.isEmpty())
        return;
    menu.addSeparator();
    const auto first = model_->recordAt(model_->rowOf(ids.first()));
    for (const Step& step : kind_.flow->steps) {
        QAction* action = menu.addAction(icon(QString::fromUtf8(*step.icon ? step.icon : "right")),
                                         kind_.translated(step.label));
        const Issues why =
            ids.size() == 1 && first ? whyNot(desk_.book().read(), kind_, *first, step) : Issues();
        action->setEnabled(!refuses(why));
        action->setToolTip(refuses(why) ? issueText(why.first()) : kind_.translated(step.help));
        connect(action, &QAction::triggered, this,
                [this, ids, &step] { takeStep(desk_, kind_, ids, step); });
    }
}

void RecordList::showMenu(const QPoint& at) {
    QMenu menu;
    menu.setToolTipsVisible(true);
    Commands& commands = desk_.commands();
    commands.refresh();
    for (const char* id : {"record.open", "record.add"})
        menu.addAction(commands.action(QString::fromUtf8(id)));
    addStepActions(menu, selected());
    menu.addSeparator();
    for (const char* id : {"list.copy", "list.all", "file.export", "record.remove"})
        menu.addAction(commands.action(QString::fromUtf8(id)));
    menu.exec(view_->viewport()->mapToGlobal(at));
}

void RecordList::offerViews() {
    SavedViews saved(kind_);
    QMenu menu;
    for (const QString& name : saved.names())
        connect(menu.addAction(icon(QStringLiteral("list")), name), &QAction::triggered, this,
                [this, name] { setListView(SavedViews(kind_).load(name)); });
    if (saved.names().isEmpty())
        menu.addAction(listText("No saved views yet"))->setEnabled(false);
    menu.addSeparator();
    auto* edit = new QLineEdit;
    edit->setPlaceholderText(listText("Name for what you see now…"));
    edit->setAccessibleName(edit->placeholderText());
    auto* holder = new QWidgetAction(&menu);
    holder->setDefaultWidget(edit);
    menu.addAction(holder);
    connect(edit, &QLineEdit::returnPressed, this, [this, edit, &menu] {
        const QString name = edit->text().trimmed();
        if (name.isEmpty())
            return;
        SavedViews(kind_).save(name, listView());
        desk_.messages().say(MessageBar::Done,
                             listText("Saved as \"%1\". You find it under Views.").arg(name));
        menu.close();
    });
    if (!saved.names().isEmpty()) {
        QMenu* forget = menu.addMenu(icon(QStringLiteral("delete")), listText("Forget a view"));
        for (const QString& name : saved.names())
            connect(forget->addAction(name), &QAction::triggered, this,
                    [this, name] { SavedViews(kind_).remove(name); });
    }
    menu.exec(views_->mapToGlobal(QPoint(0, views_->height())));
}

} // namespace zhijia
