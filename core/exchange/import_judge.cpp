// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_impl.h"
#include "core/flow/flow.h"
#include <QCoreApplication>

namespace zhijia {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("exchange", text); }
} // namespace

RowJudge::RowJudge(const Reader& reader, const Kind& kind, const ImportSettings& settings,
                   RowReader& rows)
    : reader_(reader), kind_(kind), policy_(settings.policy), rows_(rows),
      empty_(reader.count(kind) == 0), title_(kind.indexOf(QString::fromUtf8(kind.titleKey))) {
    for (const auto& keys : kind.identity) {
        std::vector<int> set;
        for (const char* key : keys)
            set.push_back(kind.indexOf(QString::fromUtf8(key)));
        identity_.push_back(set);
        matchers_.push_back(empty_ ? nullptr
                                   : std::make_unique<Matcher>(reader.store(), kind, keys));
    }
}

const QVariant* RowJudge::value(const RowReader::Values& values, int field) const {
    return std::ranges::find(values.filled, field) == values.filled.end()
               ? nullptr
               : &values.of[static_cast<size_t>(field)];
}

QVariant RowJudge::identityValue(const RowReader::Values& values, int field, bool& pending) const {
    if (!kind_.fields[static_cast<size_t>(field)].has(Field::Derived)) {
        const QVariant* v = value(values, field);
        return v ? *v : QVariant();
    }
    const auto record = rows_.fresh(values);
    if (rows_.isPending(values)) {
        // What it is worked out from is not there yet; inside the file its name and what that stands
        // on tell it apart.
        pending = true;
        QString text = kind_.title(*record);
        for (const Field& f : kind_.fields)
            if (f.type == FieldType::Ref && f.get(*record).toLongLong() < 0)
                text += QStringLiteral("\x1f%1").arg(f.get(*record).toLongLong());
        return text;
    }
    kind_.derive(reader_, *record);
    return kind_.fields[static_cast<size_t>(field)].get(*record);
}

/// The database would refuse it when it is written; the preview says so.
void RowJudge::checkUnique(const Record& after, const Record* before, bool pending,
                           Issues& issues) const {
    if (empty_)
        return;
    for (size_t i = 0; i < kind_.fields.size(); ++i) {
        const Field& f = kind_.fields[i];
        if (!f.has(Field::Unique) || (pending && f.has(Field::Derived)))
            continue;
        if (!identity_.empty() && identity_[0] == std::vector<int>{int(i)})
            continue; // the surest mark: whoever has it is the record itself
        const QVariant now = f.get(after);
        if (now.isNull() || (before && f.get(*before) == now))
            continue;
        const auto others = reader_.ids(kind_, Query()
                                                   .eq(QString::fromUtf8(f.key), now)
                                                   .is(QStringLiteral("id"), Condition::Ne, after.id)
                                                   .first(1));
        if (!others.isEmpty())
            issues << error(tr("%1 \"%2\" belongs to %3 in the office already.")
                                .arg(kind_.fieldLabel(f), kind_.display(f, now),
                                     reader_.title(kind_, others.first())),
                            tr("Correct the line, or that record."), QString::fromUtf8(f.key));
    }
}

RowJudge::Match RowJudge::match(const CsvRow& row, const RowReader::Values& values, Issues& issues,
                                bool first) {
    Match result;
    bool identified = false;
    for (size_t level = 0; level < identity_.size(); ++level) {
        QVariantList key;
        bool pending = false, derived = false;
        for (const int field : identity_[level]) {
            derived = derived || kind_.fields[static_cast<size_t>(field)].has(Field::Derived);
            if (const QVariant v = identityValue(values, field, pending); !v.isNull())
                key << v;
        }
        if (key.size() != static_cast<qsizetype>(identity_[level].size()))
            continue;
        const bool sure = level == 0;
        if ((!identified || derived) && first) {
            // The same person twice in one file: the first line counts.
            size_t hash = level + 1;
            for (const QVariant& v : key)
                hash = qHashMulti(hash, v.toString());
            const auto line = static_cast<qint32>(row.firstLine);
            if (const auto it = seen_.constFind(hash); it != seen_.constEnd()) {
                result.other = *it;
                issues << error(
                    tr("The same record stands on line %1 already.").arg(*it),
                    tr("Delete one of the two lines."),
                    QString::fromUtf8(
                        kind_.fields[static_cast<size_t>(identity_[level].front())].key));
                return result;
            }
            seen_.insert(hash, line);
        }
        identified = true;
        if (empty_ || pending)
            continue;
        QList<RawId> found = matchers_[level]->find(key);
        const QVariant* title = value(values, title_);
        if (sure) {
            if (found.isEmpty())
                continue;
            const QString name = reader_.title(kind_, found.first());
            if (title && name != title->toString()) {
                const Field& f = kind_.fields[static_cast<size_t>(identity_[0].front())];
                issues << error(tr("%1 belongs to %2 in the office, the line says %3.")
                                    .arg(kind_.fieldLabel(f), name, title->toString()),
                                tr("Correct the number or the name; if the person has a new name, "
                                   "change it in the office first."),
                                QString::fromUtf8(f.key));
                return result;
            }
            result.id = found.first();
            return result;
        }
        // Recognised by less: only records that have no other sure identity may be meant.
        if (!identity_.empty() && identity_[0].size() == 1)
            if (const QVariant* sureValue = value(values, identity_[0].front()))
                found.removeIf([&](RawId id) {
                    const auto record = reader_.get(kind_, id);
                    const QVariant theirs =
                        kind_.fields[static_cast<size_t>(identity_[0].front())].get(*record);
                    return !theirs.isNull() && theirs != *sureValue;
                });
        if (found.size() > 1) {
            QStringList ids;
            for (const RawId id : found)
                ids << QStringLiteral("%1 #%2").arg(reader_.title(kind_, id)).arg(id);
            issues << error(
                tr("Several records fit this line: %1.").arg(ids.join(QStringLiteral(", "))),
                tr("Add the ID number, or merge the duplicates first."));
            return result;
        }
        if (found.size() == 1) {
            result.id = found.first();
            return result;
        }
    }
    // A list that we exported masked: the record of that name whose masked values are these.
    if (values.masked && !empty_ && title_ >= 0)
        if (const QVariant* title = value(values, title_)) {
            QList<RawId> fitting;
            for (const auto& record : reader_.all(
                     kind_, Query().eq(QString::fromUtf8(kind_.titleKey), *title).first(100)))
                if (rows_.fitsMasked(values, *record))
                    fitting << record->id;
            if (fitting.size() == 1) {
                result.id = fitting.first();
                return result;
            }
        }
    if (!identified && !identity_.empty())
        issues << warning(
            tr("Nothing but the name identifies this line: importing it again would add it again."),
            tr("Add a column with the ID number, the date of birth or the mobile number."));
    return result;
}

void RowJudge::explain(const RowReader::Values& values, const Record& before, const Record& after,
                       QList<ImportDifference>& differences) const {
    for (const int marked : values.filled) {
        if (marked < 0)
            continue;
        const Field& f = kind_.fields[static_cast<size_t>(marked)];
        const QVariant a = f.get(before), b = f.get(after);
        if (a == b)
            continue;
        QString shown = reader_.display(kind_, f, b);
        if (f.type == FieldType::Ref && b.toLongLong() < 0)
            shown = tr("%1 (will be added)").arg(rows_.missing().at(-b.toLongLong() - 1).name);
        differences.append(
            {QString::fromUtf8(f.key), kind_.fieldLabel(f), reader_.display(kind_, f, a), shown});
    }
}

PlanRow RowJudge::judge(const CsvRow& row, RowReader::Values& values, const PlanRow* known,
                        QList<ImportDifference>* differences) {
    PlanRow result;
    written_.reset();
    rows_.read(row, values);
    Issues& issues = values.issues;
    if (row.kind == RowKind::Unreadable || row.hasError())
        values.filled.clear();
    if (known) {
        result.match = known->match;
        result.other = known->other;
        if (known->other)
            issues << error(tr("The same record stands on line %1 already.").arg(known->other),
                            tr("Delete one of the two lines."));
        else if ((known->verdict == Verdict::Rejected || known->warned) && !refuses(issues))
            (void)match(row, values, issues, false); // says again why, for the person who looks
    } else if (!refuses(issues)) {
        const Match found = match(row, values, issues, true);
        result.match = found.id;
        result.other = found.other;
        if (found.id) {
            if (const auto it = matched_.constFind(found.id); it != matched_.constEnd()) {
                result.other = *it;
                issues << error(tr("The same record stands on line %1 already.").arg(*it),
                                tr("Delete one of the two lines."));
            } else {
                matched_.insert(found.id, static_cast<qint32>(row.firstLine));
            }
        }
    }
    if (!refuses(issues)) {
        std::unique_ptr<Record> before = result.match ? reader_.get(kind_, result.match) : nullptr;
        std::unique_ptr<Record> after = before ? kind_.copy(*before) : rows_.fresh(values);
        bool differs = true;
        if (before)
            differs = rows_.merge(values, *after, &issues);
        else if (values.masked)
            issues << error(tr("A masked value cannot be imported for a new record."),
                            tr("Write the whole value, or leave the cell empty."));
        if (before && policy_ == ImportPolicy::Skip) {
            result.verdict = Verdict::Skipped;
        } else {
            if (differs && !refuses(issues)) {
                if (kind_.derive)
                    kind_.derive(reader_, *after);
                for (const Field& f : kind_.fields)
                    if (f.has(Field::Required) && f.get(*after).isNull() && !f.has(Field::StepOnly))
                        issues << error(tr("%1 is missing.").arg(kind_.fieldLabel(f)),
                                        tr("Fill in the cell."), QString::fromUtf8(f.key));
                if (!before)
                    issues += whyNotEnter(reader_, kind_, *after);
                if (kind_.check)
                    kind_.check(reader_, *after, before.get(), issues);
                checkUnique(*after, before.get(), rows_.isPending(values), issues);
            }
            if (differs)
                written_ = std::move(after);
            result.verdict = !before   ? Verdict::New
                             : differs ? Verdict::Changed
                                       : Verdict::Unchanged;
            if (differences && differs)
                explain(values, before ? *before : *kind_.make(), *written_, *differences);
        }
    }
    if (refuses(issues))
        result.verdict = Verdict::Rejected;
    else if (written_ && !known)
        rows_.need(*written_);
    if (result.verdict != Verdict::New && result.verdict != Verdict::Changed)
        written_.reset();
    result.warned = result.verdict != Verdict::Rejected && !issues.isEmpty();
    return result;
}

PlanRow ImportPlan::Impl::judgeRow(qint64 number, const CsvRow& row, RowReader::Values& values,
                                   const PlanRow* known, QList<ImportDifference>* differences) {
    if (!values.read)
        values.issues.clear();
    PlanRow result;
    if (number <= settings.headerRow || row.kind == RowKind::Directive)
        result.verdict = Verdict::Header;
    else if (row.kind != RowKind::Blank)
        result = judge->judge(row, values, known, differences);
    return result;
}

void ImportPlan::Impl::count(const PlanRow& row, int by) {
    if (row.verdict != Verdict::Header && row.verdict != Verdict::Blank)
        counts.rows += by;
    switch (row.verdict) {
    case Verdict::Header:
        break;
    case Verdict::Blank:
        counts.blank += by;
        break;
    case Verdict::New:
        counts.added += by;
        break;
    case Verdict::Changed:
        counts.changed += by;
        break;
    case Verdict::Unchanged:
        counts.unchanged += by;
        break;
    case Verdict::Skipped:
        counts.skipped += by;
        break;
    case Verdict::Rejected:
        counts.rejected += by;
        break;
    }
    counts.warned += row.warned ? by : 0;
}

} // namespace zhijia
