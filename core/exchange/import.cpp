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

/// A second column of the same field would overwrite the first without a word.
Issues mappedTwice(const Kind& kind, const QList<ImportColumn>& columns) {
    Issues issues;
    for (const Field& f : kind.fields) {
        QStringList headers;
        for (const ImportColumn& c : columns)
            if (const auto target = importTarget(kind, c.key);
                target && target->fields.contains(QString::fromUtf8(f.key)))
                headers << c.header;
        if (headers.size() > 1)
            issues << error(tr("Several columns are taken for %1: %2.")
                                .arg(kind.fieldLabel(f), headers.join(QStringLiteral(", "))),
                            tr("Leave out all of them but one."), QString::fromUtf8(f.key));
    }
    return issues;
}
} // namespace

QString verdictName(Verdict v) { return QString::fromUtf8(names[static_cast<int>(v)].name); }
QString verdictLabel(Verdict v) { return tr(names[static_cast<int>(v)].label); }

ImportPlan::ImportPlan(const Kind& kind) : impl_(std::make_unique<Impl>(kind)) {}
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
        if (m.used && m.row < 0) // those with a row are lines of this file
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
    if (const Issues twice = mappedTwice(kind, settings.columns); !twice.isEmpty())
        return refuse(twice);
    std::unique_ptr<ImportPlan> plan(new ImportPlan(kind));
    Impl& impl = *plan->impl_;
    impl.office = &office;
    impl.path = path;
    impl.settings = settings;
    impl.deed = office.read().newestDeed();
    impl.fingerprint = CsvFile::fingerprint(path);
    auto file = ListFile::open(path, settings.sheet, settings.encoding, settings.format);
    if (!file)
        return refuse(file.error());
    impl.file = std::move(*file);
    impl.reader = std::make_unique<RowReader>(office.read(), kind, settings);
    impl.judge = std::make_unique<RowJudge>(office.read(), kind, settings, *impl.reader);
    CellReader cells(kind, settings);
    const auto whole = impl.file->readAll(
        [&](qint64 number, const CsvRow& row, RowValues& values) {
            if (impl.isLine(number, row))
                cells.read(row, values);
        },
        [&](qint64 number, const CsvRow& row, RowValues& values) {
            impl.rows.push_back(impl.judgeRow(number, row, values, nullptr));
            impl.count(impl.rows.back());
            if (const Record* written = impl.judge->written(); written && impl.tree.applies())
                impl.tree.add(number, impl.rows.back().verdict == Verdict::New, *written);
            return true;
        },
        [&](qint64 done, qint64 total) {
            if (progress && !progress(done, total))
                throw Cancelled();
        });
    if (!whole)
        return refuse(whole.error());
    impl.judge->learnNames(*impl.file);
    if (impl.tree.applies())
        for (const qint64 number : impl.tree.settle(office.read(), impl.reader->missing())) {
            PlanRow& row = impl.rows[static_cast<size_t>(number)];
            impl.count(row, -1);
            row.verdict = Verdict::Rejected;
            row.warned = false;
            impl.count(row);
        }
    if (impl.counts.rows == 0)
        return refuse(tr("%1 has a header and no lines.").arg(QFileInfo(path).fileName()),
                      tr("Fill in the list and save it again."));
    return plan;
}

} // namespace zhijia
