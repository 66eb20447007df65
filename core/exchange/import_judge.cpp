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
    for (qsizetype i = 0; i < settings.columns.size(); ++i)
        if (title_ >= 0 && settings.columns[i].key == QLatin1StringView(kind.titleKey))
            titleColumn_ = i;
    for (const auto& keys : kind.identity) {
        std::vector<int> set;
        for (const char* key : keys)
            set.push_back(kind.indexOf(QString::fromUtf8(key)));
        identity_.push_back(set);
        matchers_.push_back(empty_ ? nullptr
                                   : std::make_unique<Matcher>(reader.store(), kind, keys));
    }
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
        // The surest mark: whoever has it is the record itself, unless it is a number that was not
        // taken for one; the kind's own check often says that in better words.
        if (!identity_.empty() && identity_[0] == std::vector<int>{int(i)} &&
            (!f.has(Field::Derived) || before || refuses(issues)))
            continue;
        const QVariant now = f.get(after);
        if (now.isNull() || (before && f.get(*before) == now))
            continue;
        const auto others =
            reader_.ids(kind_, Query()
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
    qint32 alike = 0;
    written_.reset();
    rows_.read(row, values);
    Issues& issues = values.issues;
    if (row.kind == RowKind::Unreadable || row.hasError())
        values.filled.clear();
    if (isTotal(row)) {
        // Whatever else is wrong with it does not matter.
        issues = {error(tr("This line is a total of the list, not one of its records."),
                        tr("Nothing is missing; take the line out of the list if it disturbs."))};
    } else if (known) {
        result.match = known->match;
        result.other = known->other;
        if (known->other && known->verdict == Verdict::Rejected)
            issues << sayTwice(known->other, values);
        else if (known->other)
            issues << sayAlike(known->other);
        else if ((known->verdict == Verdict::Rejected || known->warned) && !refuses(issues))
            (void)match(row, values, issues, known); // says again why, for the person who looks
    } else if (!refuses(issues)) {
        const Match found = match(row, values, issues, nullptr);
        result.match = found.id;
        result.other = found.other;
        if (found.id) {
            if (const auto it = matched_.constFind(found.id); it != matched_.constEnd()) {
                result.other = *it;
                issues << sayTwice(*it, values);
            } else {
                matched_.insert(found.id, static_cast<qint32>(row.firstLine));
            }
        }
        if (found.alike && !refuses(issues)) {
            alike = found.alike;
            issues << sayAlike(alike);
        }
    }
    if (!refuses(issues)) {
        std::unique_ptr<Record> before = result.match ? reader_.get(kind_, result.match) : nullptr;
        std::unique_ptr<Record> after = before ? kind_.copy(*before) : rows_.take(values);
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
                if (!before && kind_.flow) // as it will be when it is added
                    if (const Field* state = kind_.field(QString::fromUtf8(kind_.flow->field));
                        state->get(*after).isNull())
                        state->set(*after, QString::fromUtf8(kind_.flow->initial));
                if (before || !values.isDerived)
                    kind_.derive(reader_, *after);
                else if (kind_.deriveMore)
                    kind_.deriveMore(reader_, *after);
                for (const Field& f : kind_.fields)
                    if (f.has(Field::Required) && f.get(*after).isNull() && !f.has(Field::StepOnly))
                        issues << error(tr("%1 is missing.").arg(kind_.fieldLabel(f)),
                                        tr("Fill in the cell."), QString::fromUtf8(f.key));
                if (!before)
                    issues += whyNotEnter(reader_, kind_, *after);
                if (kind_.check)
                    kind_.check(reader_, *after, before.get(), issues);
                checkUnique(*after, before.get(), rows_.isPending(values), issues);
                // A file may write a value in another form than the record keeps ("-5" of a bank's
                // one column): what is the same once it is derived changes nothing.
                if (before && !refuses(issues))
                    differs = std::ranges::any_of(kind_.fields, [&](const Field& f) {
                        return f.get(*after) != f.get(*before);
                    });
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
    else if (alike)
        result.other = alike;
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
