// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"
#include "core/exchange/import_impl.h"
#include <QCoreApplication>
#include <QFileInfo>

namespace zhijia {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("exchange", text); }
struct Name {
    const char* name;
    const char* label;
};
constexpr Name names[] = {
    {"header", QT_TRANSLATE_NOOP("exchange", "Header")},
    {"blank", QT_TRANSLATE_NOOP("exchange", "Blank")},
    {"new", QT_TRANSLATE_NOOP("exchange", "New")},
    {"changed", QT_TRANSLATE_NOOP("exchange", "Changed")},
    {"unchanged", QT_TRANSLATE_NOOP("exchange", "Unchanged")},
    {"skipped", QT_TRANSLATE_NOOP("exchange", "Skipped")},
    {"rejected", QT_TRANSLATE_NOOP("exchange", "Rejected")},
};
} // namespace

QString verdictName(Verdict v) { return QString::fromUtf8(names[static_cast<int>(v)].name); }
QString verdictLabel(Verdict v) { return tr(names[static_cast<int>(v)].label); }

ImportPlan::ImportPlan() : impl_(std::make_unique<Impl>()) {}
ImportPlan::~ImportPlan() = default;

const ImportCounts& ImportPlan::counts() const { return impl_->counts; }
const ImportSettings& ImportPlan::settings() const { return impl_->settings; }
const Kind& ImportPlan::kind() const { return *impl_->kind; }
const QString& ImportPlan::path() const { return impl_->path; }
qint64 ImportPlan::rowCount() const { return static_cast<qint64>(impl_->rows.size()); }
Verdict ImportPlan::verdict(qint64 row) const {
    return impl_->rows[static_cast<size_t>(row)].verdict;
}
bool ImportPlan::isWarned(qint64 row) const { return impl_->rows[static_cast<size_t>(row)].warned; }

QList<qint64> ImportPlan::rows(const QList<Verdict>& verdicts, bool warnedOnly) const {
    QList<qint64> found;
    for (size_t i = 0; i < impl_->rows.size(); ++i)
        if ((verdicts.isEmpty() || verdicts.contains(impl_->rows[i].verdict)) &&
            (!warnedOnly || impl_->rows[i].warned))
            found << static_cast<qint64>(i);
    return found;
}

QStringList ImportPlan::missing() const {
    QStringList list;
    for (const auto& m : impl_->reader->missing())
        if (m.used)
            list << QStringLiteral("%1: %2").arg(m.kind->labelText(), m.name);
    return list;
}

Outcome<std::unique_ptr<ImportPlan>> ImportPlan::make(Office& office, const Kind& kind,
                                                      const QString& path,
                                                      const ImportSettings& settings,
                                                      const ImportProgress& progress) {
    if (std::ranges::none_of(settings.columns,
                             [](const ImportColumn& c) { return !c.key.isEmpty(); }))
        return refuse(tr("No column of the file is recognised."),
                      tr("Say for at least one column which field it is."));
    std::unique_ptr<ImportPlan> plan(new ImportPlan);
    Impl& impl = *plan->impl_;
    impl.office = &office;
    impl.kind = &kind;
    impl.path = path;
    impl.settings = settings;
    impl.deed = office.read().newestDeed();
    impl.fingerprint = CsvFile::fingerprint(path);
    impl.file = std::make_unique<CsvFile>(path, settings.encoding, settings.format);
    impl.reader = std::make_unique<RowReader>(office.read(), kind, settings);
    impl.judge = std::make_unique<RowJudge>(office.read(), kind, settings, *impl.reader);
    RowReader::Values values;
    impl.file->readAll(
        [&](qint64 number, const CsvRow& row) {
            impl.rows.push_back(impl.judgeRow(number, row, values, nullptr));
            impl.count(impl.rows.back());
            return true;
        },
        [&](qint64 done, qint64 total) {
            if (progress && !progress(done, total))
                throw Cancelled();
        });
    if (impl.counts.rows == 0)
        return refuse(tr("%1 has a header and no lines.").arg(QFileInfo(path).fileName()),
                      tr("Fill in the list and save it again."));
    return plan;
}

Outcome<Receipt> ImportPlan::apply(Office& office, const ImportProgress& progress) {
    Impl& impl = *impl_;
    const Kind& kind = *impl.kind;
    const QString again = tr("Look at the preview again, then import.");
    if (CsvFile::fingerprint(impl.path) != impl.fingerprint)
        return refuse(tr("%1 has changed since the preview.").arg(QFileInfo(impl.path).fileName()),
                      again);
    const qint64 total = impl.counts.added + impl.counts.changed;
    if (total == 0)
        return refuse(tr("There is nothing to import: no line is new or changed."),
                      tr("Look at the rejected lines, or choose another policy."));
    const DeedText what("exchange",
                        QT_TRANSLATE_NOOP("exchange", "Import %1: %2 new, %3 changed, from %4"),
                        {kind.pluralText(), QString::number(impl.counts.added),
                         QString::number(impl.counts.changed), QFileInfo(impl.path).fileName()});
    return office.book().change(what, [&](Txn& txn) -> Outcome<void> {
        if (txn.deed() != impl.deed + 1)
            return refuse(tr("The office has changed since the preview."), again);
        rememberColumns(txn, kind, impl.settings.columns);
        RowReader reader(txn, kind, impl.settings);
        CsvFile file(impl.path, impl.settings.encoding, impl.settings.format);
        reader.adopt(*impl.reader);
        if (auto ok = reader.addMissing(txn); !ok)
            return ok;
        txn.expect(kind, impl.counts.added);
        RowReader::Values values;
        Outcome<void> result;
        qint64 done = 0;
        file.readAll([&](qint64 number, const CsvRow& row) {
            const PlanRow& planned = impl.rows[static_cast<size_t>(number)];
            if (planned.verdict != Verdict::New && planned.verdict != Verdict::Changed)
                return true;
            reader.read(row, values);
            if (planned.verdict == Verdict::New) {
                auto record = reader.fresh(values);
                if (const auto ok = txn.insert(kind, *record); !ok)
                    result = refuse(ok.error());
            } else {
                auto record = txn.get(kind, planned.match);
                if (!record)
                    result = refuse(tr("The office has changed since the preview."), again);
                else if (reader.merge(values, *record, nullptr))
                    result = txn.update(kind, *record);
            }
            if (!result) {
                Issues issues = result.error();
                issues.first().text = tr("Line %1: %2").arg(row.firstLine).arg(issues.first().text);
                result = refuse(issues);
                return false;
            }
            if ((++done & 0x3ff) == 0 && progress && !progress(done, total))
                throw Cancelled();
            return true;
        });
        return result;
    });
}

} // namespace zhijia
