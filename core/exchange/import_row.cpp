// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_row.h"
#include <QCoreApplication>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("exchange", text); }

constexpr qsizetype remembered = 20'000; // texts of one column

void explainTrouble(const RowReader::Missing& missing, const Field& f, Issues& issues) {
    if (missing.trouble == RowReader::Missing::Several)
        issues << error(
            tr("Several lines of the file are called \"%1\".").arg(missing.name),
            tr("Write the whole path, for example: Group/Company/%1.").arg(missing.name),
            QString::fromUtf8(f.key));
    if (missing.trouble == RowReader::Missing::Circle)
        issues << error(tr("\"%1\" stands below this line already, by other lines of the file.")
                            .arg(missing.name),
                        tr("Correct which of them belongs to which."), QString::fromUtf8(f.key));
}

/// Nothing is there yet. "No" and 0 are what a field holds that nobody filled in.
bool isBlank(const Field& f, const QVariant& value) {
    if (value.isNull())
        return true;
    const bool number =
        f.type == FieldType::Bool || f.type == FieldType::Integer || f.type == FieldType::Money;
    return number && value.toLongLong() == 0;
}

} // namespace

RowReader::RowReader(const Reader& reader, const Kind& kind, const ImportSettings& settings)
    : reader_(reader), kind_(kind), policy_(settings.policy), addMissing_(settings.addMissing),
      cells_(kind, settings) {
    for (const ImportColumn& c : settings.columns) {
        Column column;
        column.field = c.key.isEmpty() ? -1 : kind.indexOf(c.key);
        if (column.field >= 0)
            if (const Field& f = kind.fields[static_cast<size_t>(column.field)];
                f.type == FieldType::Ref)
                column.f = &f;
        columns_.push_back(std::move(column));
    }
    for (auto it = settings.given.begin(); it != settings.given.end(); ++it)
        if (const int field = kind.indexOf(it.key()); field >= 0 && !it.value().isNull())
            given_.emplace_back(field, it.value());
}

/// What holds for every line stands behind what the line says, and never against it.
void RowReader::fillGiven(Values& values) const {
    for (const auto& [field, value] : given_) {
        if (std::ranges::find(values.filled, field) != values.filled.end() ||
            std::ranges::find(values.filled, ~field) != values.filled.end())
            continue;
        values.of[static_cast<size_t>(field)] = value;
        values.filled.push_back(field);
        const Field& f = kind_.fields[static_cast<size_t>(field)];
        if (f.type == FieldType::Ref && values.record)
            f.set(*values.record, value);
        else
            values.record.reset(); // other fields may follow from it
    }
}

Outcome<ReadField> RowReader::resolve(const Field& f, const QString& text) {
    const Kind* other = kindByName(QString::fromUtf8(f.refKind));
    const auto found = reader_.resolve(*other, text);
    if (found)
        return ReadField{*found, {}};
    // Not there, and not ambiguous: it can be added with the import. It gets a negative number
    // until then.
    if (addMissing_ && other->addNamed &&
        reader_.count(*other, Query().eq(QString::fromUtf8(other->titleKey), text.trimmed())) ==
            0) {
        // The same name, however it is written, is missing once.
        const std::pair name(other, other->partsOf(text).join(u'/'));
        if (const auto it = missingOf_.constFind(name); it != missingOf_.constEnd())
            return ReadField{-qint64(*it) - 1, {}};
        missingOf_.insert(name, missing_.size());
        missing_.append({other, text.trimmed()});
        return ReadField{-qint64(missing_.size()), {}};
    }
    return refuse(found.error());
}

void RowReader::read(const CsvRow& row, Values& values) {
    if (!std::exchange(values.read, false)) {
        cells_.read(row, values);
        values.read = values.isDerived = false;
        values.record.reset();
    }
    lookUp(values);
    fillGiven(values);
}

void RowReader::lookUp(Values& values) {
    size_t filled = 0; // put in so far, before those that come later
    qsizetype issued = 0;
    for (const Values::Waiting& waiting : values.waiting) {
        Column& column = columns_[static_cast<size_t>(waiting.column)];
        auto it = column.memory.constFind(waiting.text);
        if (it == column.memory.constEnd()) {
            if (column.memory.size() > remembered)
                column.memory.clear();
            it = column.memory.insert(waiting.text, resolve(*column.f, waiting.text));
        }
        Issues issues;
        if (!*it) {
            for (Issue issue : it->error()) {
                issue.field = QString::fromUtf8(column.f->key);
                issues << issue;
            }
        } else {
            issues = (*it)->remarks;
            const QVariant& value = (*it)->value;
            if (value.toLongLong() < 0)
                explainTrouble(missing_[-value.toLongLong() - 1], *column.f, issues);
            if (!value.isNull()) {
                values.of[static_cast<size_t>(column.field)] = value;
                values.filled.insert(values.filled.begin() +
                                         static_cast<qsizetype>(waiting.filled + filled),
                                     column.field);
                ++filled;
            }
        }
        for (const Issue& issue : std::as_const(issues))
            values.issues.insert(waiting.issues + issued++, issue);
    }
    values.waiting.clear();
}

std::unique_ptr<Record> RowReader::fresh(const Values& values) const {
    auto record = kind_.make();
    for (const int i : values.filled)
        if (i >= 0)
            kind_.fields[static_cast<size_t>(i)].set(*record, values.of[static_cast<size_t>(i)]);
    return record;
}

std::unique_ptr<Record> RowReader::take(Values& values) const {
    if (!values.record) {
        values.isDerived = false;
        return fresh(values);
    }
    for (const Column& column : columns_) // those that are filled
        if (column.f && std::ranges::find(values.filled, column.field) != values.filled.end())
            column.f->set(*values.record, values.of[static_cast<size_t>(column.field)]);
    return std::move(values.record);
}

bool RowReader::merge(const Values& values, Record& record, Issues* issues) const {
    bool differs = false;
    for (const int marked : values.filled) {
        const int i = marked < 0 ? ~marked : marked;
        const Field& f = kind_.fields[static_cast<size_t>(i)];
        const QVariant now = f.get(record);
        const QVariant& next = values.of[static_cast<size_t>(i)];
        if (marked < 0) { // asterisks stand for the value that is stored; they never replace it
            if (issues && maskText(f, f.print(now)) != next.toString())
                *issues << error(tr("%1 is masked in the file and does not fit the record.")
                                     .arg(kind_.fieldLabel(f)),
                                 tr("Leave the cell empty, or write the whole value."),
                                 QString::fromUtf8(f.key));
            continue;
        }
        if (now == next || (policy_ == ImportPolicy::Fill && !isBlank(f, now)))
            continue;
        if (f.has(Field::StepOnly)) {
            if (issues)
                *issues << warning(tr("%1 stays \"%2\": it changes by a step, not by an import.")
                                       .arg(kind_.fieldLabel(f), kind_.display(f, now)),
                                   tr("Open the record and use its buttons."),
                                   QString::fromUtf8(f.key));
            continue;
        }
        f.set(record, next);
        differs = true;
    }
    return differs;
}

bool RowReader::fitsMasked(const Values& values, const Record& record) const {
    return std::ranges::all_of(values.filled, [&](int marked) {
        if (marked >= 0)
            return true;
        const Field& f = kind_.fields[static_cast<size_t>(~marked)];
        return maskText(f, f.print(f.get(record))) ==
               values.of[static_cast<size_t>(~marked)].toString();
    });
}

bool RowReader::isPending(const Values& values) const {
    return std::ranges::any_of(values.filled, [&](int i) {
        return i >= 0 && kind_.fields[static_cast<size_t>(i)].type == FieldType::Ref &&
               values.of[static_cast<size_t>(i)].toLongLong() < 0;
    });
}

void RowReader::need(const Record& record) {
    if (missing_.isEmpty())
        return;
    for (const Column& column : columns_)
        if (column.f)
            if (const qint64 id = column.f->get(record).toLongLong(); id < 0)
                missing_[-id - 1].used = true;
}

void RowReader::adopt(const RowReader& preview) {
    missing_ = preview.missing_;
    missingOf_ = preview.missingOf_;
    for (size_t i = 0; i < columns_.size(); ++i)
        columns_[i].memory = preview.columns_[i].memory;
}

Outcome<void> RowReader::addMissing(Txn& txn) {
    QList<RawId> ids;
    for (const Missing& m : missing_) {
        if (!m.used || m.kind == &kind_) {
            ids << 0;
            continue;
        }
        const auto added = m.kind->addNamed(txn, m.name);
        if (!added)
            return refuse(added.error());
        ids << *added;
    }
    for (Column& column : columns_)
        if (column.f)
            for (auto& value : column.memory)
                if (value && value->value.toLongLong() < 0)
                    if (const RawId id = ids[-value->value.toLongLong() - 1])
                        value->value = id;
    return {};
}

} // namespace zhijia
