// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_reader.h"
#include <QCoreApplication>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("exchange", text); }

bool isMemorable(const Field& f) {
    return f.type == FieldType::Enum || f.type == FieldType::Bool || f.type == FieldType::Date;
}

constexpr qsizetype remembered = 20'000; // texts of one column

} // namespace

CellReader::CellReader(const Kind& kind, const ImportSettings& settings, Derive derive)
    : kind_(kind), derive_(derive), book_(settings.sheet >= 0) {
    for (const ImportColumn& c : settings.columns) {
        Column column;
        column.field = c.key.isEmpty() ? -1 : kind.indexOf(c.key);
        if (column.field >= 0) {
            column.f = &kind.fields[static_cast<size_t>(column.field)];
            column.memorable = isMemorable(*column.f);
        } else if ((column.split = splitOf(kind, c.key))) {
            for (const char* key : column.split->fields)
                column.parts.push_back(kind.indexOf(QString::fromUtf8(key)));
        }
        columns_.push_back(std::move(column));
    }
}

void CellReader::readSplit(Column& column, const QString& text, RowValues& values) {
    auto it = column.splitMemory.constFind(text);
    if (it == column.splitMemory.constEnd()) {
        if (column.splitMemory.size() > remembered)
            column.splitMemory.clear();
        it = column.splitMemory.insert(text, column.split->read(text));
    }
    Issues issues = *it ? (*it)->remarks : it->error();
    for (Issue& issue : issues)
        issue.field = QString::fromUtf8(column.split->key);
    values.issues += issues;
    if (!*it)
        return;
    for (size_t i = 0; i < column.parts.size(); ++i)
        if (const auto& value = (*it)->values[i]) {
            values.of[static_cast<size_t>(column.parts[i])] = *value;
            values.filled.push_back(column.parts[i]);
        }
}

void CellReader::read(const CsvRow& row, RowValues& values) {
    values.of.resize(kind_.fields.size());
    values.record.reset();
    values.isDerived = false;
    values.filled.clear();
    values.issues.clear();
    values.waiting.clear();
    values.masked = false;
    values.read = true;
    for (const CsvProblem& problem : row.problems)
        values.issues << issueOf(problem);
    if (row.usedSize() > static_cast<qsizetype>(columns_.size()))
        values.issues << error(tr("The line has %1 cells, the header has %2.")
                                   .arg(row.usedSize())
                                   .arg(columns_.size()),
                               tr("A separator inside a text has probably moved the cells; put "
                                  "that text in quotation marks."));
    else if (!book_ && row.size() < static_cast<qsizetype>(columns_.size()))
        values.issues << warning(
            tr("The line has %1 cells, the header has %2; the missing ones are taken as empty.")
                .arg(row.size())
                .arg(columns_.size()),
            tr("Check that no cell is missing in the middle."));
    for (size_t i = 0; i < columns_.size(); ++i) {
        Column& column = columns_[i];
        const QStringView cell = row.cell(static_cast<qsizetype>(i));
        if ((column.field < 0 && !column.split) || cell.isEmpty())
            continue;
        const QString text = cell.toString();
        if (column.split) {
            readSplit(column, text, values);
            continue;
        }
        if (column.f->has(Field::Sensitive) && text.contains(u'*')) {
            values.masked = true;
            values.of[static_cast<size_t>(column.field)] = text;
            values.filled.push_back(~column.field);
            continue;
        }
        if (column.f->type == FieldType::Ref) {
            values.waiting.push_back(
                {static_cast<int>(i), values.filled.size(), values.issues.size(), text});
            continue;
        }
        const auto take = [&](const Outcome<ReadField>& parsed) {
            if (!parsed) {
                for (Issue issue : parsed.error()) {
                    issue.field = QString::fromUtf8(column.f->key);
                    values.issues << issue;
                }
                return;
            }
            values.issues += parsed->remarks;
            if (parsed->value.isNull())
                return;
            values.of[static_cast<size_t>(column.field)] = parsed->value;
            values.filled.push_back(column.field);
        };
        if (!column.memorable) {
            take(column.f->read(text));
            continue;
        }
        auto it = column.memory.constFind(text);
        if (it == column.memory.constEnd()) {
            if (column.memory.size() > remembered)
                column.memory.clear();
            it = column.memory.insert(text, column.f->read(text));
        }
        take(*it);
    }
    if (refuses(values.issues))
        return;
    values.record = kind_.make();
    for (const int i : values.filled)
        if (i >= 0)
            kind_.fields[static_cast<size_t>(i)].set(*values.record,
                                                     values.of[static_cast<size_t>(i)]);
    if (derive_ == Derive::All)
        kind_.deriveAlone(*values.record);
    else if (kind_.deriveOwn)
        kind_.deriveOwn(*values.record);
    values.isDerived = true;
}

} // namespace zhijia
