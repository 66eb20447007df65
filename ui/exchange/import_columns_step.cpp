// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_columns_step.h"
#include "ui/exchange/words.h"
#include "ui/form/field_row.h"
#include "ui/shell/theme.h"
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace zhijia {

namespace {

/// What tells the records apart lies in something that a file rarely names: a proposal in its call.
/// It is asked for although a form may leave it empty.
bool liesIn(const Kind& kind, const Field& f) {
    const Kind* other =
        f.type == FieldType::Ref ? kindByName(QString::fromUtf8(f.refKind)) : nullptr;
    return other && !other->addNamed && std::ranges::any_of(kind.identity, [&](const auto& keys) {
               return keys.size() > 1 && qstrcmp(keys.front(), f.key) == 0;
           });
}

/// The text that a new record cannot be without and that nothing gives: no column, no value for
/// every line. A name follows from the person whom another column names.
QStringList missingTexts(const ImportState& state) {
    QStringList missing;
    for (const ImportColumn& c : state.settings.columns)
        if (const Field* f = state.kind.field(c.key); f && f->type == FieldType::Ref)
            for (const char* person : {"member", "deputy", "observer"})
                if (QLatin1StringView(f->refKind) == QLatin1StringView(person))
                    return {};
    for (const Field* f : importableFields(state.kind))
        if (f->has(Field::Required) && (f->type == FieldType::Text || f->type == FieldType::Note) &&
            !state.settings.given.contains(QString::fromUtf8(f->key)) &&
            std::ranges::none_of(state.settings.columns, [&](const ImportColumn& c) {
                const auto target = importTarget(state.kind, c.key);
                return target && target->fields.contains(QLatin1StringView(f->key));
            }))
            missing << state.kind.fieldLabel(*f);
    return missing;
}

/// Whether the lines can be recognised without what is missing: then they change what is there.
bool mayChangeOnly(const ImportState& state) {
    if (state.session.reader().count(state.kind) == 0)
        return false;
    return std::ranges::any_of(state.kind.identity, [&](const auto& keys) {
        return std::ranges::all_of(keys, [&](const char* key) {
            const QString k = QString::fromUtf8(key);
            const Field* f = state.kind.field(k);
            return (f && f->has(Field::Derived)) || state.settings.given.contains(k) ||
                   std::ranges::any_of(state.settings.columns,
                                       [&](const ImportColumn& c) { return c.key == k; });
        });
    });
}

/// A wheel turned over a long table must not change what is chosen.
class CalmComboBox final : public QComboBox {
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

ImportColumnsStep::ImportColumnsStep(ImportState& state)
    : state_(state), table_(new QTableWidget), note_(new QLabel), forAll_(new QWidget) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Theme::px(8));
    table_->setAccessibleName(exchangeText("Columns of the file"));
    table_->setColumnCount(3);
    table_->setHorizontalHeaderLabels(
        {exchangeText("Column in the file"), exchangeText("For example"), exchangeText("Becomes")});
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(Theme::px(36));
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    note_->setWordWrap(true);
    box->addWidget(table_, 1);
    box->addWidget(forAll_);
    box->addWidget(note_);
    auto* line = new QHBoxLayout(forAll_);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::px(16));
    forAll_->hide();
}

FieldRow* ImportColumnsStep::given(const QString& key) const {
    for (FieldRow* row : given_)
        if (row->key() == key)
            return row;
    return nullptr;
}

void ImportColumnsStep::offerGiven() {
    QList<const Field*> wanted;
    for (const Field* f : importableFields(state_.kind)) {
        const QString key = QString::fromUtf8(f->key);
        const bool column = std::ranges::any_of(
            state_.settings.columns, [&](const ImportColumn& c) { return c.key == key; });
        // What somebody gave stays to be seen, also when the field is none that must be filled.
        if (!column && !f->has(Field::Sensitive) &&
            (state_.settings.given.contains(key) || liesIn(state_.kind, *f) ||
             (f->has(Field::Required) && (f->type == FieldType::Ref || f->type == FieldType::Enum ||
                                          f->type == FieldType::Date))))
            wanted << f;
    }
    const bool same = std::ranges::equal(wanted, given_, [](const Field* f, const FieldRow* row) {
        return row->key() == QLatin1StringView(f->key);
    });
    if (same)
        return;
    for (FieldRow* row : std::as_const(given_))
        row->deleteLater();
    given_.clear();
    for (const Field* f : wanted) {
        const QString key = QString::fromUtf8(f->key);
        EditorSpec spec = EditorSpec::of(state_.kind, *f);
        spec.label = exchangeText("%1, for every line").arg(spec.label);
        auto* row = new FieldRow(makeEditor(spec, state_.session.reader()));
        if (f->type == FieldType::Ref && !state_.settings.given.contains(key))
            if (const Kind* refers = kindByName(QString::fromUtf8(f->refKind)))
                if (const auto only = state_.session.reader().ids(*refers, Query().first(2));
                    only.size() == 1) // where there is nothing to choose nothing is asked
                    state_.settings.given.insert(key, only.first());
        row->editor().setValue(state_.settings.given.value(key));
        connect(&row->editor(), &FieldEditor::edited, this, [this, row, key] {
            const auto value = row->editor().value();
            row->setIssues(value ? Issues() : value.error());
            if (value && !value->isNull())
                state_.settings.given.insert(key, *value);
            else
                state_.settings.given.remove(key);
            state_.overview.reset();
            refresh();
        });
        forAll_->layout()->addWidget(row);
        given_ << row;
    }
    forAll_->setVisible(!given_.isEmpty());
}

QString ImportColumnsStep::title() const { return exchangeText("Columns"); }
QString ImportColumnsStep::help() const {
    return exchangeText(
        "What each column means. Your choices are remembered by the column's title.");
}
QWidget* ImportColumnsStep::firstWidget() { return table_->cellWidget(0, 2); }

QString ImportColumnsStep::example(int column) const {
    QStringList seen;
    for (int i = int(state_.settings.headerRow) + 1;
         i < state_.sample.rows.size() && seen.size() < 3; ++i) {
        const QString cell = state_.sample.rows[i].cells.value(column).simplified();
        if (state_.sample.rows[i].kind == RowKind::Data && !cell.isEmpty() && !seen.contains(cell))
            seen << cell;
    }
    return seen.join(exchangeText(", "));
}

void ImportColumnsStep::enter() {
    table_->clearContents();
    table_->setRowCount(int(state_.settings.columns.size()));
    for (int i = 0; i < state_.settings.columns.size(); ++i) {
        const ImportColumn& column = state_.settings.columns[i];
        const QString head = column.header.trimmed().isEmpty() ? exchangeText("(no title)")
                                                               : column.header.simplified();
        auto* name = new QTableWidgetItem(head);
        QFont bold = table_->font();
        bold.setBold(true);
        name->setFont(bold);
        table_->setItem(i, 0, name);
        auto* sample = new QTableWidgetItem(example(i));
        sample->setForeground(Theme::colours().muted);
        table_->setItem(i, 1, sample);
        auto* combo = new CalmComboBox;
        combo->setAccessibleName(exchangeText("Field for the column %1").arg(head));
        combo->addItem(exchangeText("— leave out —"), QString());
        for (const ImportTarget& target : importTargets(state_.kind))
            combo->addItem(target.label, target.key);
        combo->setCurrentIndex(qMax(0, combo->findData(column.key)));
        connect(combo, &QComboBox::currentIndexChanged, this, [this, i, combo] {
            state_.settings.columns[i].key = combo->currentData().toString();
            state_.overview.reset();
            refresh();
        });
        table_->setCellWidget(i, 2, combo);
    }
    refresh();
}

void ImportColumnsStep::choose(int column, const QString& key) {
    if (auto* combo = qobject_cast<QComboBox*>(table_->cellWidget(column, 2)))
        combo->setCurrentIndex(qMax(0, combo->findData(key)));
}

Issues ImportColumnsStep::whyNot() const {
    QHash<QString, QString> used;
    for (const ImportColumn& c : state_.settings.columns) {
        const auto target = importTarget(state_.kind, c.key);
        if (!target)
            continue;
        for (const QString& field : target->fields) {
            if (used.contains(field))
                return {error(exchangeText("Two columns would become \"%1\": %2 and %3.")
                                  .arg(state_.kind.fieldLabel(*state_.kind.field(field)),
                                       used.value(field), c.header),
                              exchangeText("Leave one of them out."))};
            used.insert(field, c.header);
        }
    }
    if (used.isEmpty())
        return {error(exchangeText("No column is chosen."),
                      exchangeText("Say for at least one column which field it is."))};
    if (const QStringList missing = missingTexts(state_);
        !missing.isEmpty() && !mayChangeOnly(state_))
        return {error(exchangeText("No column gives %1: new records cannot be added without it.")
                          .arg(missing.join(exchangeText(", "))),
                      exchangeText("Choose the column that holds it."))};
    return {};
}

void ImportColumnsStep::refresh() {
    offerGiven();
    const Colours& c = Theme::colours();
    QStringList left;
    for (int i = 0; i < state_.settings.columns.size(); ++i) {
        const bool out = state_.settings.columns[i].key.isEmpty();
        if (out)
            left << table_->item(i, 0)->text();
        table_->item(i, 0)->setForeground(out ? c.muted : c.text);
    }
    QStringList needed;
    for (const Field* f : importableFields(state_.kind))
        if (f->has(Field::Required) && !state_.settings.given.contains(QString::fromUtf8(f->key)) &&
            std::ranges::none_of(state_.settings.columns, [&](const ImportColumn& k) {
                return k.key == QLatin1StringView(f->key);
            }))
            needed << state_.kind.fieldLabel(*f);
    const Issues why = whyNot();
    QString text;
    if (!why.isEmpty())
        text = issueText(why.first());
    else if (!needed.isEmpty())
        text = exchangeText("No column gives %1: new records cannot be added without it.")
                   .arg(needed.join(exchangeText(", ")));
    else if (!left.isEmpty())
        text = exchangeText("Left out: %1.").arg(left.join(exchangeText(", ")));
    note_->setText(text);
    note_->setProperty("role", why.isEmpty() && needed.isEmpty() ? QStringLiteral("muted")
                                                                 : QStringLiteral("issue-warning"));
    note_->style()->unpolish(note_);
    note_->style()->polish(note_);
    emit changed();
}

} // namespace zhijia
