// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of units, read level by level as it is opened; follows receipts without a reset.
#pragma once
#include "core/book/book.h"
#include "core/people/unit.h"
#include <QAbstractItemModel>

namespace zhijia {

class UnitModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit UnitModel(Book& book, QObject* parent = nullptr);
    ~UnitModel() override;

    RawId idAt(const QModelIndex& index) const;
    /// Opens the way down to a unit; invalid when it is gone.
    QModelIndex indexOf(RawId id);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    void take(const Receipt& receipt);

private:
    struct Node {
        Unit unit;
        Node* parent = nullptr;
        std::vector<std::unique_ptr<Node>> children;
        bool read = false, hasChildren = false;
    };
    Node* node(const QModelIndex& index) const;
    QModelIndex indexOf(const Node& node) const;
    Query childrenOf(RawId parent) const;
    std::unique_ptr<Node> make(const Unit& unit, Node* parent) const;
    Node* find(Node& below, RawId id) const;
    void detach(Node& gone);
    void attach(Node& parent, std::unique_ptr<Node> child);
    static bool before(const Unit& a, const Unit& b);

    Book& book_;
    std::unique_ptr<Node> root_;
};

} // namespace zhijia
