// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_tree.h"
#include <QCoreApplication>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("exchange", text); }

int ownReference(const Kind& kind) {
    for (size_t i = 0; i < kind.fields.size(); ++i)
        if (const Field& f = kind.fields[i];
            f.type == FieldType::Ref && kind.addNamed && f.refKind == std::string_view(kind.name))
            return int(i);
    return -1;
}

} // namespace

ImportTree::ImportTree(const Kind& kind) : kind_(kind), field_(ownReference(kind)) {}

void ImportTree::add(qint64 row, bool isNew, const Record& record) {
    const auto index = int(nodes_.size());
    nodes_.push_back(
        {row, isNew, kind_.title(record), kind_.fields[size_t(field_)].get(record).toLongLong()});
    byRow_.insert(row, index);
    if (isNew)
        byTitle_.insert(nodes_.back().title, index);
}

/// Whether the line is what the first `count` parts name. A text may leave out the upper levels.
bool ImportTree::fits(const Reader& reader, const QList<RowReader::Missing>& missing,
                      const Node& node, const QStringList& parts, qsizetype count) const {
    if (node.title != parts[count - 1])
        return false;
    qint64 above = node.above;
    for (qsizetype i = count - 2; i >= 0; --i) {
        if (above == 0)
            return false;
        if (above < 0) {
            const QStringList upper = kind_.partsOf(missing[-above - 1].name);
            for (qsizetype k = upper.size() - 1; k >= 0 && i >= 0; --k, --i)
                if (upper[k] != parts[i])
                    return false;
            return true; // as far as both say
        }
        const auto record = reader.get(kind_, above);
        if (!record || kind_.title(*record) != parts[i])
            return false;
        above = kind_.fields[size_t(field_)].get(*record).toLongLong();
    }
    return true;
}

QList<int> ImportTree::find(const Reader& reader, const QList<RowReader::Missing>& missing,
                            const QStringList& parts, qsizetype count) const {
    QList<int> found;
    for (auto it = byTitle_.constFind(parts[count - 1]);
         it != byTitle_.constEnd() && it.key() == parts[count - 1]; ++it)
        if (!nodes_[size_t(*it)].out && fits(reader, missing, nodes_[size_t(*it)], parts, count))
            found << *it;
    return found;
}

/// Follows every line upwards; whoever comes back to where he has been stands below himself.
void ImportTree::findCircles(QList<RowReader::Missing>& missing) {
    std::vector<int> seen(nodes_.size(), -1);
    const auto upFrom = [&](int at) { // the line above, or -1
        const qint64 above = nodes_[size_t(at)].above;
        if (above >= 0)
            return -1;
        const RowReader::Missing& m = missing[-above - 1];
        const qint64 row = m.row >= 0 ? m.row : m.after;
        return row < 0 ? -1 : byRow_.value(row, -1);
    };
    for (int start = 0; start < int(nodes_.size()); ++start) {
        int at = start;
        while (at >= 0 && seen[size_t(at)] < 0) {
            seen[size_t(at)] = start;
            at = upFrom(at);
        }
        if (at < 0 || seen[size_t(at)] != start)
            continue;
        for (int on = at;;) { // every line of the circle is refused, none is the guilty one
            missing[-nodes_[size_t(on)].above - 1].trouble = RowReader::Missing::Circle;
            on = upFrom(on);
            if (on == at)
                break;
        }
    }
}

QList<qint64> ImportTree::settle(const Reader& reader, QList<RowReader::Missing>& missing) {
    QList<qint64> rejected;
    for (bool again = true; again;) {
        again = false;
        for (RowReader::Missing& m : missing) {
            if (m.kind != &kind_ || m.trouble != RowReader::Missing::None)
                continue;
            m.row = m.after = -1;
            const QStringList parts = kind_.partsOf(m.name);
            for (qsizetype count = parts.size(); count > 0; --count) {
                const QList<int> found = find(reader, missing, parts, count);
                if (found.isEmpty())
                    continue;
                if (found.size() > 1)
                    m.trouble = RowReader::Missing::Several;
                else
                    (count == parts.size() ? m.row : m.after) = nodes_[size_t(found[0])].row;
                break;
            }
        }
        findCircles(missing);
        for (Node& node : nodes_)
            if (!node.out && node.above < 0 &&
                missing[-node.above - 1].trouble != RowReader::Missing::None) {
                node.out = true; // what stood on it is no longer in the file: look again
                rejected << node.row;
                again = true;
            }
    }
    for (RowReader::Missing& m : missing)
        m.used = m.used && m.kind != &kind_;
    for (const Node& node : nodes_)
        if (!node.out && node.above < 0)
            missing[-node.above - 1].used = true;
    return rejected;
}

TreeOrder::TreeOrder(const Kind& kind, RowReader& reader)
    : reader_(reader), field_(ownReference(kind)) {}

Outcome<qint64> TreeOrder::resolve(Txn& txn, Line& line) {
    if (field_ < 0 || std::ranges::find(line.values.filled, field_) == line.values.filled.end())
        return -1;
    QVariant& value = line.values.of[size_t(field_)];
    if (value.toLongLong() >= 0)
        return -1;
    RowReader::Missing& m = reader_.missing()[-value.toLongLong() - 1];
    if (m.id == 0) {
        const qint64 row = m.row >= 0 ? m.row : m.after;
        if (row >= 0 && !written_.contains(row))
            return row;
        if (m.row >= 0) {
            m.id = written_.value(m.row);
        } else {
            const auto added = m.kind->addNamed(txn, m.name);
            if (!added)
                return refuse(added.error());
            m.id = *added;
        }
    }
    value = m.id;
    return -1;
}

Outcome<RawId> TreeOrder::one(Line& line, const Write& write) {
    auto id = write(line);
    if (id)
        return id;
    Issues issues = id.error();
    issues.first().text = tr("Line %1: %2").arg(line.firstLine).arg(issues.first().text);
    return refuse(issues);
}

Outcome<void> TreeOrder::take(Txn& txn, Line& line, const Write& write) {
    if (field_ < 0) // the usual case: a million lines, none of which waits
        return one(line, write).map([](RawId) {});
    std::vector<Line> ready;
    ready.push_back(std::move(line));
    while (!ready.empty()) {
        Line now = std::move(ready.back());
        ready.pop_back();
        const auto awaited = resolve(txn, now);
        if (!awaited)
            return refuse(awaited.error());
        if (*awaited >= 0) {
            waiting_[*awaited].push_back(std::move(now));
            continue;
        }
        const auto id = one(now, write);
        if (!id)
            return refuse(id.error());
        written_.insert(now.number, *id);
        if (const auto it = waiting_.find(now.number); it != waiting_.end()) {
            std::ranges::move(it->second, std::back_inserter(ready));
            waiting_.erase(it);
        }
    }
    return {};
}

} // namespace zhijia
