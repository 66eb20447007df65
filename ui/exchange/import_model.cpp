// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_model.h"
#include "ui/exchange/words.h"
#include "ui/shell/theme.h"
#include <algorithm>

namespace zhijia {

namespace {

constexpr int keptLines = 4000;

bool shows(ImportModel::Filter filter, Verdict verdict, bool warned) {
    switch (filter) {
    case ImportModel::All:
        return true;
    case ImportModel::New:
        return verdict == Verdict::New;
    case ImportModel::Changed:
        return verdict == Verdict::Changed;
    case ImportModel::Unchanged:
        return verdict == Verdict::Unchanged;
    case ImportModel::Skipped:
        return verdict == Verdict::Skipped;
    case ImportModel::Rejected:
        return verdict == Verdict::Rejected;
    case ImportModel::Warned:
        return warned;
    }
    return true;
}

} // namespace

QString whatHappens(const ImportLine& line) {
    QStringList parts;
    for (const Issue& issue : line.issues)
        if (issue.severity == Severity::Error)
            parts << issue.text;
    if (parts.isEmpty() &&
        line.verdict ==
            Verdict::Changed) // everything of a new record is new; its cells stand beside
        for (const ImportDifference& d : line.differences)
            parts << exchangeText("%1: %2 → %3")
                         .arg(d.label, d.before.isEmpty() ? exchangeText("(empty)") : d.before,
                              d.after.isEmpty() ? exchangeText("(empty)") : d.after);
    if (parts.isEmpty())
        for (const Issue& issue : line.issues)
            parts << issue.text;
    return parts.join(exchangeText("; "));
}

ImportModel::ImportModel(ImportSession& session, QObject* parent)
    : QAbstractTableModel(parent), session_(session), cache_(keptLines) {
    soon_.setSingleShot(true);
    soon_.setInterval(0);
    connect(&soon_, &QTimer::timeout, this, &ImportModel::ask);
    connect(&session, &ImportSession::linesRead, this, &ImportModel::take);
}

void ImportModel::setOverview(std::shared_ptr<const ImportOverview> overview,
                              const QStringList& headers) {
    beginResetModel();
    overview_ = std::move(overview);
    headers_ = headers;
    cache_.clear();
    asked_.clear();
    wanted_.clear();
    shown_.clear();
    endResetModel();
    setFilter(filter_);
}

void ImportModel::setFilter(Filter filter) {
    beginResetModel();
    filter_ = filter;
    shown_.clear();
    if (overview_)
        for (size_t i = 0; i < overview_->verdicts.size(); ++i)
            if (shows(filter, overview_->verdicts[i], overview_->warned[i]))
                shown_.push_back(qint64(i));
    endResetModel();
}

qint64 ImportModel::countOf(const ImportCounts& c, Filter filter) {
    switch (filter) {
    case All:
        return c.rows;
    case New:
        return c.added;
    case Changed:
        return c.changed;
    case Unchanged:
        return c.unchanged;
    case Skipped:
        return c.skipped;
    case Rejected:
        return c.rejected;
    case Warned:
        return c.warned;
    }
    return 0;
}

QString ImportModel::labelOf(Filter filter) {
    switch (filter) {
    case All:
        return exchangeText("All lines");
    case New:
        return verdictLabel(Verdict::New);
    case Changed:
        return verdictLabel(Verdict::Changed);
    case Unchanged:
        return verdictLabel(Verdict::Unchanged);
    case Skipped:
        return verdictLabel(Verdict::Skipped);
    case Rejected:
        return verdictLabel(Verdict::Rejected);
    case Warned:
        return exchangeText("With warnings");
    }
    return {};
}

qint64 ImportModel::fileRow(int row) const {
    return row >= 0 && row < int(shown_.size()) ? shown_[size_t(row)] : -1;
}

int ImportModel::rowOf(qint64 fileRow) const {
    const auto at = std::ranges::lower_bound(shown_, fileRow);
    return at != shown_.end() && *at == fileRow ? int(at - shown_.begin()) : -1;
}

const ImportLine* ImportModel::line(int row) const {
    const qint64 n = fileRow(row);
    if (n < 0)
        return nullptr;
    if (const ImportLine* known = cache_.object(n))
        return known;
    want(n);
    return nullptr;
}

void ImportModel::want(qint64 fileRow) const {
    if (asked_.contains(fileRow))
        return;
    asked_.insert(fileRow);
    wanted_ << fileRow;
    if (!soon_.isActive())
        soon_.start();
}

void ImportModel::ask() {
    if (!wanted_.isEmpty())
        session_.lines(std::exchange(wanted_, {}));
}

void ImportModel::take(const QList<ImportLine>& lines) {
    for (const ImportLine& line : lines) {
        asked_.remove(line.row);
        cache_.insert(line.row, new ImportLine(line));
        if (const int row = rowOf(line.row); row >= 0) {
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
            emit lineRead(row);
        }
    }
}

int ImportModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(shown_.size());
}
int ImportModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FirstCell + int(headers_.size());
}

QVariant ImportModel::data(const QModelIndex& index, int role) const {
    const qint64 n = fileRow(index.row());
    if (n < 0)
        return {};
    const Verdict verdict = overview_->verdicts[size_t(n)];
    switch (role) {
    case VerdictRole:
        return int(verdict);
    case WarnedRole:
        return bool(overview_->warned[size_t(n)]);
    case Qt::ForegroundRole:
        if (verdict == Verdict::Header || verdict == Verdict::Blank ||
            verdict == Verdict::Unchanged || verdict == Verdict::Skipped)
            return Theme::colours().muted;
        if (index.column() == What && verdict == Verdict::Rejected)
            return Theme::colours().danger;
        return {};
    case Qt::TextAlignmentRole:
        return int(index.column() == Line ? Qt::AlignRight | Qt::AlignVCenter
                                          : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    if (index.column() == VerdictColumn)
        return verdictLabel(verdict);
    const ImportLine* known = line(index.row());
    if (!known)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    switch (index.column()) {
    case Line:
        return known->firstLine == known->lastLine
                   ? QString::number(known->firstLine)
                   : QStringLiteral("%1–%2").arg(known->firstLine).arg(known->lastLine);
    case What:
        return whatHappens(*known);
    default:
        return known->cells.value(index.column() - FirstCell);
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return exchangeText("Line");
    case VerdictColumn:
        return exchangeText("Verdict");
    case What:
        return exchangeText("What happens");
    default:
        return headers_.value(section - FirstCell);
    }
}

} // namespace zhijia
