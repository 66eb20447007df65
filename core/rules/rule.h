// SPDX-License-Identifier: GPL-3.0-or-later
// One statutory rule and the pack it comes in, as plain values.
#pragma once
#include "core/base/ratio.h"
#include <QDate>
#include <QList>
#include <QString>

namespace zhijia {

/// A text in both languages of the program; rules are data, so their words do not go through .ts
/// files.
struct RuleText {
    QString zh, en;
    /// In the language the interface speaks now.
    QString text() const;
    bool operator==(const RuleText&) const = default;
};

/// How sure the source is: read in a public source, common professional knowledge, one region's or
/// firm's rule, or the office's own decision (V, 本单位规定).
enum class Sure { R, K, L, V };

/// Of what a share is a share. The program hands in the number; the name is kept to cite it.
enum class RuleBase {
    Entitled,
    Present,
    Cast,
    Valid,
    YesNo,
    Staff,
    Deputies,
    Presidium,
    StaffShare,
    Value,     ///< of a donated thing, as its donor says
    NewPrice,  ///< of the same thing when it is new
    StartPrice ///< of a lot
};

struct RuleNumber {
    /// `Applies`: a rule without a figure, which holds here or does not.
    enum Shape { Share, Count, Range, Tiers, Applies };
    enum Unit { Persons, Days, Months, Years, PerYear, Workdays };
    struct Tier {
        qint64 from = 0;  ///< from this base on …
        qint64 count = 0; ///< … this many
        bool operator==(const Tier&) const = default;
    };
    Shape shape = Count;
    Ratio share;         ///< of Share
    bool strict = false; ///< "more than" (at_most: "less than"): the exact share does not do
    bool atMost = false; ///< a ceiling instead of a floor
    RuleBase base = RuleBase::Entitled;
    Unit unit = Persons; ///< of Count, Range, Tiers
    qint64 least = 0,
           most = 0;   ///< of Range; of Count both are the count, of Applies both are 0 or 1
    QList<Tier> tiers; ///< ascending; may be empty: no such tiers here
    bool operator==(const RuleNumber&) const = default;
};

struct Rule {
    QString id;
    RuleText text;
    RuleNumber number;
    RuleText source;
    Sure sure = Sure::K;
    QString reason{}; ///< why an office's own number differs; empty in packs of the program
    bool operator==(const Rule&) const = default;
};

struct RulePack {
    QString id;
    qint64 version = 1;
    RuleText title;
    QString region;           ///< "CN", or a region code of GB/T 2260
    QDate validFrom, validTo; ///< validTo invalid: still in force
    QString extends;          ///< "cn@1": rules it does not name itself come from there
    QList<Rule> rules;

    /// "cn@1": what a sitting stores.
    QString ref() const { return QStringLiteral("%1@%2").arg(id).arg(version); }
    /// "全国：企业民主管理规定，第1版": what people read.
    QString name() const;
    const Rule* find(QAnyStringView id) const;
    bool operator==(const RulePack&) const = default;
};

/// True when the interface speaks Chinese: the language the translated texts around are in.
bool interfaceIsChinese();

} // namespace zhijia
