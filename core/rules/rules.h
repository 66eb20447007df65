// SPDX-License-Identifier: GPL-3.0-or-later
// Applies a rule pack and cites it: "how many are needed", "how many days", and which rule says so.
#pragma once
#include "core/rules/catalogue.h"
#include <memory>

namespace zhijia {

class Reader;

/// What a share comes to for a given base.
struct Threshold {
    qint64 base = 0;
    qint64 needed = 0; ///< the least that does; of a ceiling the most that does
    bool atMost = false;
    QString rule;     ///< the rule in words
    QString citation; ///< its source
    bool met(qint64 count) const { return atMost ? count <= needed : count >= needed; }
};

/// A pack with everything it extends. Cheap to copy and to make: packs are read once.
class Rules {
public:
    explicit Rules(std::shared_ptr<const RulePack> resolved) : pack_(std::move(resolved)) {}
    /// The pack the office chose, in its newest version that is valid today.
    static Rules inForce(const Reader& reader);
    /// The pack a record ran under ("cn@1"); the one in force when `ref` is empty. Throws
    /// EnvironmentError when this program does not know it: then a newer program wrote it.
    static Rules of(const Reader& reader, const QString& ref);

    const RulePack& pack() const { return *pack_; }
    QString ref() const { return pack_->ref(); }
    /// What people call it, for papers: title and version.
    QString name() const;

    /// `id` is one of `rule::…`; anything else is a bug (std::logic_error).
    const Rule& rule(const char* id) const;
    /// Of a share: how many of `base` (≥ 0).
    Threshold threshold(const char* id, qint64 base) const;
    /// Of a count: persons, days, a year.
    qint64 count(const char* id) const;
    /// Of a count in days.
    qint64 days(const char* id) const;
    /// Of a count in working days.
    qint64 workdays(const char* id) const;
    /// Of a rule without a figure: whether it holds under this pack.
    bool applies(const char* id) const;
    /// Of tiers: the count for this base; 0 when no tier reaches down to it.
    qint64 tier(const char* id, qint64 base) const;
    /// The source, in the interface's language: what stands in brackets behind a finding.
    QString cite(const char* id) const { return rule(id).source.text(); }

private:
    std::shared_ptr<const RulePack> pack_;
};

} // namespace zhijia
