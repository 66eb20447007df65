// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules.h"
#include "core/rules/packs.h"
#include <stdexcept>

namespace zhijia {

Rules Rules::inForce(const Reader& reader) { return Rules(chosenPack(reader)); }

Rules Rules::of(const Reader& reader, const QString& ref) {
    return ref.isEmpty() ? inForce(reader) : Rules(packByRef(reader, ref));
}

QString Rules::name() const { return pack_->name(); }

const Rule& Rules::rule(const char* id) const {
    if (const Rule* found = pack_->find(id))
        return *found;
    throw std::logic_error(std::string("no such rule: ") + id);
}

Threshold Rules::threshold(const char* id, qint64 base) const {
    const Rule& r = rule(id);
    if (r.number.shape != RuleNumber::Share || base < 0)
        throw std::logic_error(std::string("no share: ") + id);
    Threshold t{base, 0, r.number.atMost, r.text.text(), r.source.text()};
    if (r.number.atMost) // "less than" a share is one below the least count that reaches it
        t.needed = r.number.strict ? qMax<qint64>(0, r.number.share.atLeastOf(base) - 1)
                                   : r.number.share.atMostOf(base);
    else
        t.needed =
            r.number.strict ? r.number.share.moreThanOf(base) : r.number.share.atLeastOf(base);
    return t;
}

qint64 Rules::count(const char* id) const {
    const Rule& r = rule(id);
    if (r.number.shape != RuleNumber::Count)
        throw std::logic_error(std::string("no count: ") + id);
    return r.number.least;
}

qint64 Rules::days(const char* id) const {
    if (rule(id).number.unit != RuleNumber::Days)
        throw std::logic_error(std::string("not in days: ") + id);
    return count(id);
}

qint64 Rules::workdays(const char* id) const {
    if (rule(id).number.unit != RuleNumber::Workdays)
        throw std::logic_error(std::string("not in working days: ") + id);
    return count(id);
}

bool Rules::applies(const char* id) const {
    const Rule& r = rule(id);
    if (r.number.shape != RuleNumber::Applies)
        throw std::logic_error(std::string("has a figure: ") + id);
    return r.number.least != 0;
}

qint64 Rules::tier(const char* id, qint64 base) const {
    const Rule& r = rule(id);
    if (r.number.shape != RuleNumber::Tiers)
        throw std::logic_error(std::string("no tiers: ") + id);
    qint64 count = 0;
    for (const auto& t : r.number.tiers)
        if (base >= t.from)
            count = t.count;
    return count;
}

} // namespace zhijia
