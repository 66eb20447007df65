// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/unit_model.h"
#include "ui/people/words.h"
#include "ui/shell/theme.h"

namespace zhijia {

UnitModel::UnitModel(Book& book, QObject* parent)
    : QAbstractItemModel(parent), book_(book), root_(std::make_unique<Node>()) {
    connect(&book, &Book::changed, this, &UnitModel::take);
    root_->hasChildren = true;
    fetchMore({});
}
UnitModel::~UnitModel() = default;

UnitModel::Node* UnitModel::node(const QModelIndex& index) const {
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : root_.get();
}

QModelIndex UnitModel::indexOf(const Node& n) const {
    if (!n.parent)
        return {};
    for (size_t i = 0; i < n.parent->children.size(); ++i)
        if (n.parent->children[i].get() == &n)
            return createIndex(int(i), 0, &n);
    return {};
}

RawId UnitModel::idAt(const QModelIndex& index) const {
    return index.isValid() ? node(index)->unit.id : 0;
}

bool UnitModel::before(const Unit& a, const Unit& b) {
    return std::tuple(a.position, a.pinyinKey.toUtf8(), a.id) <
           std::tuple(b.position, b.pinyinKey.toUtf8(), b.id);
}

Query UnitModel::childrenOf(RawId parent) const {
    Query query;
    if (parent == 0)
        query.is(QStringLiteral("parent"), Condition::IsNull);
    else
        query.eq(QStringLiteral("parent"), parent);
    return query;
}

std::unique_ptr<UnitModel::Node> UnitModel::make(const Unit& unit, Node* parent) const {
    auto n = std::make_unique<Node>();
    n->unit = unit;
    n->parent = parent;
    n->hasChildren = !book_.read().ids(Unit::kind(), childrenOf(unit.id).first(1)).isEmpty();
    return n;
}

QModelIndex UnitModel::index(int row, int column, const QModelIndex& parent) const {
    const Node* p = node(parent);
    return row >= 0 && column == 0 && row < int(p->children.size())
               ? createIndex(row, column, p->children[size_t(row)].get())
               : QModelIndex();
}

QModelIndex UnitModel::parent(const QModelIndex& index) const {
    const Node* p = index.isValid() ? node(index)->parent : nullptr;
    return p && p != root_.get() ? indexOf(*p) : QModelIndex();
}

int UnitModel::rowCount(const QModelIndex& parent) const {
    return int(node(parent)->children.size());
}
int UnitModel::columnCount(const QModelIndex&) const { return 1; }
bool UnitModel::hasChildren(const QModelIndex& parent) const {
    const Node* n = node(parent);
    return n->read ? !n->children.empty() : n->hasChildren;
}
bool UnitModel::canFetchMore(const QModelIndex& parent) const { return !node(parent)->read; }

void UnitModel::fetchMore(const QModelIndex& parent) {
    Node* n = node(parent);
    if (n->read)
        return;
    std::vector<Unit> units = book_.read().all<Unit>(childrenOf(n->unit.id));
    std::sort(units.begin(), units.end(), &before);
    n->read = true;
    if (units.empty())
        return;
    beginInsertRows(parent, 0, int(units.size()) - 1);
    for (const Unit& unit : units)
        n->children.push_back(make(unit, n));
    endInsertRows();
}

QVariant UnitModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Unit& unit = node(index)->unit;
    switch (role) {
    case Qt::DisplayRole:
        return unit.name;
    case Qt::ToolTipRole:
        return unit.path;
    case Qt::DecorationRole:
        return icon(QStringLiteral("unit"), Theme::colours().muted);
    default:
        return {};
    }
}

QVariant UnitModel::headerData(int, Qt::Orientation, int role) const {
    return role == Qt::DisplayRole ? QVariant(Unit::kind().pluralText()) : QVariant();
}

QModelIndex UnitModel::indexOf(RawId id) {
    QList<RawId> way;
    for (auto unit = book_.read().get(Id<Unit>(id)); unit && way.size() < 64;
         unit = book_.read().get(unit->parent)) {
        way.prepend(unit->id);
        if (!unit->parent)
            break;
    }
    Node* n = root_.get();
    for (const RawId step : way) {
        fetchMore(indexOf(*n));
        const auto it =
            std::ranges::find_if(n->children, [&](const auto& c) { return c->unit.id == step; });
        if (it == n->children.end())
            return {};
        n = it->get();
    }
    return way.isEmpty() ? QModelIndex() : indexOf(*n);
}

UnitModel::Node* UnitModel::find(Node& below, RawId id) const {
    for (const auto& child : below.children) {
        if (child->unit.id == id)
            return child.get();
        if (Node* deeper = find(*child, id))
            return deeper;
    }
    return nullptr;
}

void UnitModel::detach(Node& gone) {
    Node* parent = gone.parent;
    const QModelIndex at = indexOf(gone);
    beginRemoveRows(indexOf(*parent), at.row(), at.row());
    parent->children.erase(parent->children.begin() + at.row());
    endRemoveRows();
    parent->hasChildren = !parent->children.empty();
}

void UnitModel::attach(Node& parent, std::unique_ptr<Node> child) {
    const auto it = std::ranges::find_if(
        parent.children, [&](const auto& c) { return before(child->unit, c->unit); });
    const int row = int(it - parent.children.begin());
    beginInsertRows(indexOf(parent), row, row);
    parent.children.insert(it, std::move(child));
    parent.hasChildren = true;
    endInsertRows();
}

void UnitModel::take(const Receipt& receipt) {
    for (const Change& change : receipt.changes) {
        if (change.kind != &Unit::kind())
            continue;
        const auto unit = book_.read().get(Id<Unit>(change.record));
        Node* known = find(*root_, change.record);
        if (known && unit && known->parent->unit.id == unit->parent.raw() &&
            !before(*unit, known->unit) && !before(known->unit, *unit)) {
            known->unit = *unit;
            const QModelIndex at = indexOf(*known);
            emit dataChanged(at, at);
            continue;
        }
        if (known)
            detach(*known);
        if (!unit)
            continue;
        Node* parent = unit->parent ? find(*root_, unit->parent.raw()) : root_.get();
        if (!parent)
            continue; // under a branch nobody has opened
        if (!parent->read) {
            parent->hasChildren = true;
            const QModelIndex at = indexOf(*parent);
            emit dataChanged(at, at);
            continue;
        }
        attach(*parent, make(*unit, parent));
    }
}

} // namespace zhijia
