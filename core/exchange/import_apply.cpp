// SPDX-License-Identifier: GPL-3.0-or-later
// Doing what the preview said, in one deed.
#include "core/book/worded.h"
#include "core/exchange/import_impl.h"
#include <QCoreApplication>
#include <QFileInfo>

namespace zhijia {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("exchange", text); }

bool doesTheSame(const std::vector<PlanRow>& a, const std::vector<PlanRow>& b) {
    return std::ranges::equal(a, b, [](const PlanRow& x, const PlanRow& y) {
        return x.verdict == y.verdict && x.match == y.match;
    });
}
} // namespace

Outcome<Receipt> ImportPlan::apply(Office& office, const ImportProgress& progress, Stale mode) {
    const Kind& kind = *impl_->kind;
    const QString again = tr("Look at the preview again, then import.");
    if (CsvFile::fingerprint(impl_->path) != impl_->fingerprint)
        return refuse(
            tr("%1 has changed since the preview.").arg(QFileInfo(impl_->path).fileName()), again);
    const QString stale = QStringLiteral("revision");
    const ImportCounts counts = impl_->counts;
    const qint64 total = counts.added + counts.changed;
    if (total == 0)
        return refuse(tr("There is nothing to import: no line is new or changed."),
                      tr("Look at the rejected lines, or choose another policy."));
    const DeedText what("exchange",
                        QT_TRANSLATE_NOOP("exchange", "Import %1: %2 new, %3 changed, from %4"),
                        {worded(kind, kind.plural), QString::number(counts.added),
                         QString::number(counts.changed), QFileInfo(impl_->path).fileName()});
    return office.book().change(what, [&](Txn& txn) -> Outcome<void> {
        if (txn.deed() != impl_->deed + 1) {
            // Within this deed nobody else writes: what is found now stays true until it is done.
            auto now = mode == Stale::JudgeAgain
                           ? make(office, kind, impl_->path, impl_->settings, progress)
                           : Outcome<std::unique_ptr<ImportPlan>>(refuse(QString()));
            if (!now || (*now)->impl_->fingerprint != impl_->fingerprint ||
                !doesTheSame((*now)->impl_->rows, impl_->rows))
                return refuse(tr("The office has changed since the preview."), again, stale);
            impl_ = std::move((*now)->impl_);
        }
        Impl& impl = *impl_;
        rememberColumns(txn, kind, impl.settings.columns);
        RowReader reader(txn, kind, impl.settings);
        reader.adopt(*impl.reader);
        if (auto ok = reader.addMissing(txn); !ok)
            return ok;
        txn.expect(kind, impl.counts.added);
        TreeOrder order(kind, reader);
        const auto write = [&](TreeOrder::Line& line) -> Outcome<RawId> {
            if (line.isNew) {
                const bool isReady = line.values.isDerived; // else read here, just now
                auto record = reader.take(line.values);
                return isReady ? txn.insertReady(kind, *record) : txn.insert(kind, *record);
            }
            auto record = txn.get(kind, line.match);
            if (!record)
                return refuse(tr("The office has changed since the preview."), again, stale);
            if (reader.merge(line.values, *record, nullptr))
                if (const auto ok = txn.update(kind, *record); !ok)
                    return refuse(ok.error());
            return line.match;
        };
        TreeOrder::Line line;
        Outcome<void> result;
        qint64 done = 0;
        CellReader cells(kind, impl.settings, CellReader::Derive::All);
        const auto isWritten = [&](qint64 number) {
            if (number >= static_cast<qint64>(impl.rows.size()))
                return false; // the file has grown this moment
            const Verdict verdict = impl.rows[static_cast<size_t>(number)].verdict;
            return verdict == Verdict::New || verdict == Verdict::Changed;
        };
        const auto prepare = [&](qint64 number, const CsvRow& row, RowValues& values) {
            if (isWritten(number))
                cells.read(row, values);
        };
        const auto whole =
            impl.file->readAll(prepare, [&](qint64 number, const CsvRow& row, RowValues& values) {
                if (!isWritten(number))
                    return true;
                const PlanRow& planned = impl.rows[static_cast<size_t>(number)];
                line.number = number;
                line.firstLine = row.firstLine;
                line.isNew = planned.verdict == Verdict::New;
                line.match = planned.match;
                reader.read(row, values);
                std::swap(line.values, values);
                if (result = order.take(txn, line, write); !result)
                    return false;
                if ((++done & 0x3ff) == 0 && progress && !progress(done, total))
                    throw Cancelled();
                return true;
            });
        if (result && !whole)
            result = refuse(whole.error());
        if (result && !order.isDone())
            throw std::logic_error("lines wait for a line that was not written");
        return result;
    });
}

} // namespace zhijia
