// SPDX-License-Identifier: GPL-3.0-or-later
// Reading: what the views ask for, and how the ids get here.
#include "ui/list/record_model.h"
#include "core/flow/flow.h"
#include "ui/list/amount.h"
#include "ui/shell/theme.h"
#include <QTimer>

namespace zhijia {

namespace {
constexpr int firstRows = 200; // more than any screen shows
constexpr int pageRows = 64;   // fetched at once around a row that is looked at
constexpr int cachedRows = 3000;
constexpr int firstLook = 1000; // matches of a typed text looked at before the rest is counted
constexpr int settleMs = 120;   // the full answer is asked for when typing pauses
} // namespace

RecordModel::RecordModel(Book& book, BackgroundReader& background, const Kind& kind,
                         QObject* parent)
    : QAbstractTableModel(parent), book_(book), background_(background), kind_(kind),
      cache_(cachedRows) {
    for (const Field& f : kind.fields)
        if (!f.has(Field::Hidden))
            columns_ << &f;
    // How things stand is what people look for: it stands no further right than the third place.
    constexpr qsizetype third = 2;
    const qsizetype state = kind.flow ? columnOf(QString::fromUtf8(kind.flow->field)) : -1;
    if (state > third)
        columns_.move(state, third);
    connect(&book, &Book::changed, this, &RecordModel::take);
}

RecordModel::~RecordModel() {
    for (const auto& token : {first_, all_})
        if (token)
            token->store(true);
}

int RecordModel::columnOf(const QString& key) const {
    for (qsizetype i = 0; i < columns_.size(); ++i)
        if (key == QLatin1StringView(columns_[i]->key))
            return int(i);
    return -1;
}

Query RecordModel::exact() const {
    Query query = query_;
    query.findAtMost = -1;
    query.limit = -1;
    query.offset = 0;
    return query;
}

void RecordModel::setQuery(const Query& query) {
    for (const auto& token : {first_, all_})
        if (token)
            token->store(true);
    query_ = query;
    answered_ = false;
    meanwhile_.clear();
    readFirst();
    readAll();
}

void RecordModel::readFirst() {
    Query few = exact();
    few.limit = firstRows;
    const bool quick = !few.find.isEmpty() || (few.where.isEmpty() && few.sort.isEmpty());
    if (quick) { // bounded by firstLook, or along the default order's index: no thread is faster
        if (!few.find.isEmpty())
            few.findAtMost = firstLook;
        try {
            const Rows ids = book_.read().ids(kind_, few);
            replaceIds(ids, few.find.isEmpty() && ids.size() < firstRows);
        } catch (const EnvironmentError& e) {
            emit background_.failed(e.text());
        }
        return;
    }
    complete_ = false;
    first_ = background_.ask<Rows>(
        this,
        [&kind = kind_, few](const Reader& reader, const std::atomic_bool&) {
            return reader.ids(kind, few);
        },
        [this](const Rows& ids) { replaceIds(ids, ids.size() < firstRows); });
    emit countChanged();
}

void RecordModel::readAll() {
    // Typing goes on: the exact answer waits until it pauses. The token made now also stops the
    // timer's call.
    all_ = std::make_shared<std::atomic_bool>(false);
    QTimer::singleShot(query_.find.isEmpty() ? 0 : settleMs, this, [this, mine = all_] {
        if (mine->load())
            return;
        all_ = background_.ask<Rows>(
            this,
            [&kind = kind_, query = exact()](const Reader& reader, const std::atomic_bool& stop) {
                Rows ids;
                reader.each(kind, {QStringLiteral("id")}, query, [&](const QVariantList& values) {
                    ids << values[0].toLongLong();
                    return !stop.load();
                });
                return ids;
            },
            [this](const Rows& ids) { answer(ids); });
    });
}

void RecordModel::answer(const Rows& ids) {
    replaceIds(ids, true);
    all_.reset();
    // The answer may be older or newer than these deeds; applying them (again) makes it exact.
    if (!meanwhile_.isEmpty()) {
        const auto late = meanwhile_;
        meanwhile_.clear();
        if (late.size() > rowByRow)
            readAll();
        else
            applyChanges(late);
    }
    emit loaded();
    emit countChanged();
}

RawId RecordModel::idAt(int row) const { return row >= 0 && row < ids_.size() ? ids_[row] : 0; }
int RecordModel::rowOf(RawId id) const { return int(ids_.indexOf(id)); }

std::shared_ptr<const Record> RecordModel::fetched(RawId id) const {
    if (const auto* known = cache_.object(id))
        return *known;
    std::shared_ptr<const Record> record = book_.read().get(kind_, id);
    cache_.insert(id, new std::shared_ptr<const Record>(record));
    return record;
}

void RecordModel::fetchAround(int row) const {
    const int from = qMax(0, row - pageRows / 4),
              to = int(qMin<qsizetype>(ids_.size(), from + pageRows));
    Rows wanted;
    for (int i = from; i < to; ++i)
        if (!cache_.contains(ids_[i]))
            wanted << ids_[i];
    auto records = book_.read().byIds(kind_, wanted);
    for (qsizetype i = 0; i < wanted.size(); ++i)
        cache_.insert(wanted[i], new std::shared_ptr<const Record>(std::move(records[size_t(i)])));
}

std::shared_ptr<const Record> RecordModel::recordAt(int row) const {
    if (row < 0 || row >= ids_.size())
        return nullptr;
    if (!cache_.contains(ids_[row]))
        fetchAround(row);
    return fetched(ids_[row]);
}

QString RecordModel::text(int row, int column) const {
    const auto record = recordAt(row);
    if (!record)
        return {}; // removed by somebody else a moment ago; the receipt is on its way
    const Field& f = *columns_[column];
    const QVariant value = f.get(*record);
    if (value.isNull())
        return {};
    if (f.type == FieldType::Bool)
        return value.toLongLong() ? kind_.display(f, value) : QString();
    if (f.type == FieldType::Ref) {
        const std::pair key(column, value.toLongLong());
        auto it = titles_.find(key);
        if (it == titles_.end()) {
            if (titles_.size() > cachedRows)
                titles_.clear();
            it = titles_.insert(key, book_.read().display(kind_, f, value));
        }
        return *it;
    }
    QString text = kind_.display(f, value);
    if (f.type == FieldType::Note)
        text.replace(u'\n', u' ');
    return text;
}

int RecordModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ids_.size());
}
int RecordModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(columns_.size());
}

namespace {
Qt::Alignment sideOf(const Field& f) { // figures stand under one another, and so do their headings
    return (f.type == FieldType::Integer || f.type == FieldType::Money ? Qt::AlignRight
                                                                       : Qt::AlignLeft) |
           Qt::AlignVCenter;
}
} // namespace

QString RecordModel::shown(int row, int column) const {
    const Field& f = *columns_[column];
    if (f.type != FieldType::Money || f.has(Field::Sensitive))
        return text(row, column);
    const auto record = recordAt(row);
    const QVariant value = record ? f.get(*record) : QVariant();
    return value.isNull() ? QString() : amountText(Codec<Money>::fromValue(value));
}

QVariant RecordModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Field& f = *columns_[index.column()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shown(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(int(sideOf(f)));
    case Qt::ForegroundRole:
        return f.has(Field::Sensitive) ? QVariant(Theme::colours().muted) : QVariant();
    case IdRole:
        return ids_[index.row()];
    case StateRole:
        if (const auto record = kind_.flow ? recordAt(index.row()) : nullptr)
            if (const Field* state = kind_.field(QString::fromUtf8(kind_.flow->field)))
                return state->get(*record);
        return {};
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columns_.size())
        return {};
    const Field& f = *columns_[section];
    switch (role) {
    case Qt::DisplayRole:
        return kind_.fieldLabel(f);
    case Qt::ToolTipRole:
        return *f.help ? QVariant(kind_.translated(f.help)) : QVariant(kind_.fieldLabel(f));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(int(sideOf(f)));
    case KeyRole:
        return QString::fromUtf8(f.key);
    default:
        return {};
    }
}

} // namespace zhijia
