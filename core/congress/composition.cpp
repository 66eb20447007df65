// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/composition.h"
#include "core/book/reader.h"
#include "core/congress/roll.h"
#include "core/congress/words.h"
#include "core/rules/rules.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace zhijia {

using congress::tr;

namespace {

const QString unit_ = QStringLiteral("unit"), status_ = QStringLiteral("status");

/// Members of the unit and of everything below it who count as staff.
qint64 staffOnFile(const Reader& reader, const Term& term, const QList<Condition>& more) {
    Query query;
    query.where = more;
    query.is(status_, Condition::Ne, QStringLiteral("left"))
        .is(QStringLiteral("employment"), Condition::Ne, QStringLiteral("retired"));
    const auto unit = term.unit ? reader.get(term.unit) : std::nullopt;
    if (!unit)
        return reader.count<Member>(query);
    return reader.count<Member>(query.below(unit_, *unit));
}

void countStaff(const Reader& reader, const Term& term, Composition& c) {
    c.staff = term.staffCount > 0 ? term.staffCount : staffOnFile(reader, term, {});
    c.staffWomen =
        term.staffWomen > 0
            ? term.staffWomen
            : staffOnFile(reader, term,
                          {{QStringLiteral("sex"), Condition::Eq, QStringLiteral("female")}});
    c.staffAgency = term.staffAgency > 0 ? term.staffAgency
                                         : staffOnFile(reader, term,
                                                       {{QStringLiteral("employment"),
                                                         Condition::Eq, QStringLiteral("agency")}});
    const auto marked = [&](const char* key) {
        return staffOnFile(reader, term,
                           {{QString::fromUtf8(key), Condition::Eq, Codec<bool>::toValue(true)}});
    };
    c.onFileManagers = marked("manager");
    c.onFileFrontLine = marked("front_line");
    // A staff number typed in and parts counted on file need not fit; a part is never larger than
    // the whole.
    c.staffWomen = qMin(c.staffWomen, c.staff);
    c.staffAgency = qMin(c.staffAgency, c.staff);
}

void countDeputies(const Reader& reader, const QList<Query>& queries, Composition& c) {
    const QStringList keys{QStringLiteral("name"),       QStringLiteral("category"),
                           QStringLiteral("presidium"),  QStringLiteral("woman"),
                           QStringLiteral("front_line"), QStringLiteral("agency")};
    for (const Query& query : queries)
        reader.each(Deputy::kind(), keys, Query(query).by(QStringLiteral("id")),
                    [&](const QVariantList& row) {
                        const auto category = Codec<DeputyCategory>::fromValue(row[1]);
                        const bool worker = category == DeputyCategory::Worker,
                                   technician = category == DeputyCategory::Technician,
                                   manager = category == DeputyCategory::Manager,
                                   leader = category == DeputyCategory::Leader;
                        ++c.deputies;
                        c.workers += worker;
                        c.technicians += technician;
                        c.managers += manager;
                        c.leaders += leader;
                        c.others += !worker && !technician && !manager && !leader;
                        c.women += row[3].toLongLong() != 0;
                        c.frontLine += row[4].toLongLong() != 0;
                        c.agency += row[5].toLongLong() != 0;
                        if (row[2].toLongLong()) {
                            ++c.presidium;
                            if (worker || technician || manager)
                                ++c.presidiumStaff;
                            else if (!leader)
                                c.presidiumOthers << row[0].toString();
                        }
                        return true;
                    });
}

struct Number {
    const char* key;
    qint64 Composition::*value;
};
constexpr Number numbers[] = {{"staff", &Composition::staff},
                              {"staff_women", &Composition::staffWomen},
                              {"staff_agency", &Composition::staffAgency},
                              {"deputies", &Composition::deputies},
                              {"workers", &Composition::workers},
                              {"technicians", &Composition::technicians},
                              {"managers", &Composition::managers},
                              {"leaders", &Composition::leaders},
                              {"others", &Composition::others},
                              {"women", &Composition::women},
                              {"agency", &Composition::agency},
                              {"front_line", &Composition::frontLine},
                              {"presidium", &Composition::presidium},
                              {"presidium_staff", &Composition::presidiumStaff},
                              {"on_file_managers", &Composition::onFileManagers},
                              {"on_file_front_line", &Composition::onFileFrontLine},
                              {"target", &Composition::target}};
const QString others_ = QStringLiteral("presidium_others");

Composition restored(const QString& text) {
    Composition c;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (const Number& n : numbers)
        c.*n.value = object.value(QString::fromUtf8(n.key)).toInteger();
    for (const auto& name : object.value(others_).toArray())
        c.presidiumOthers << name.toString();
    return c;
}

/// The smallest number to add to both `part` and `whole` so that the threshold of the new whole is
/// met; -1 when no number does (a share of everybody).
template <class Needed>
qint64 toAdd(qint64 part, qint64 whole, Needed needed) {
    qint64 low = 0, high = 1;
    while (part + high < needed(whole + high)) {
        high *= 2;
        if (high > 1'000'000'000)
            return -1;
    }
    while (
        low <
        high) { // the shortfall never grows when one of them is added, so halving finds the first
        const qint64 middle = (low + high) / 2;
        if (part + middle >= needed(whole + middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

struct Words {
    const char* title;
    const char* elect;   ///< "Elect %1 more women"
    const char* replace; ///< "put %1 women in the place of others"
};

Finding floorFinding(const Rules& rules, const char* id, const Words& words, qint64 actual,
                     qint64 base, const std::function<qint64(qint64)>& needed) {
    Finding f;
    f.ruleId = QString::fromUtf8(id);
    f.title = tr(words.title);
    f.actual = actual;
    f.base = base;
    f.needed = needed(base);
    f.ok = actual >= f.needed;
    // Not "needed == 0": a real share of few deputies comes to nobody, too.
    f.hasFigure = rules.rule(id).number.share.numerator > 0;
    f.citation = rules.cite(id);
    f.text = f.hasFigure ? tr("%1: %2 of %3 (%4); at least %5.")
                               .arg(f.title)
                               .arg(actual)
                               .arg(base)
                               .arg(percent(actual, base))
                               .arg(f.needed)
                         : tr("%1: %2 of %3 (%4); the rule names no figure.")
                               .arg(f.title)
                               .arg(actual)
                               .arg(base)
                               .arg(percent(actual, base));
    if (!f.ok) {
        const qint64 more = toAdd(actual, base, needed);
        const QString replace = tr(words.replace).arg(f.needed - actual);
        f.mend = more > 0 ? tr("%1, or %2.").arg(tr(words.elect).arg(more), replace)
                          : tr("Please %1.").arg(replace);
    }
    return f;
}

/// Nobody is marked, neither of the deputies nor of the staff: that is a column nobody filled in,
/// not a congress of none or of all.
void notFilledIn(Finding& f, const QString& mend) {
    if (!f.ok)
        return; // what is asked for says so already
    f.known = false;
    f.text = tr("%1: not filled in of anybody, so it cannot be judged.").arg(f.title);
    f.mend = mend;
}

qint64 leastDeputies(const Rules& rules, qint64 staff, const char*& id) {
    id = rule::deputiesTiers;
    qint64 least = rules.tier(rule::deputiesTiers, staff);
    if (least == 0) {
        const qint64 floor = rules.count(rule::deputiesLeast),
                     share = rules.threshold(rule::deputiesShare, staff).needed;
        // Above this number the rest is agreed between the two sides, so only this many are a must.
        const qint64 must = qMin(share, qMax(floor, rules.count(rule::deputiesNegotiable)));
        least = qMax(floor, must);
        id = must > floor ? rule::deputiesShare : rule::deputiesLeast;
    }
    return qMin(least, staff); // a small staff sits as a whole
}

/// The counts with every rule that applies to them.
Composition judged(const Rules& rules, Composition c) {
    const char* deputiesRule = nullptr;
    const qint64 least = leastDeputies(rules, c.staff, deputiesRule);
    Finding number;
    number.ruleId = QString::fromUtf8(deputiesRule);
    number.title = tr("Number of deputies");
    number.actual = c.deputies;
    number.base = c.staff;
    number.needed = least;
    number.ok = c.deputies >= least;
    number.counts = true;
    number.citation = rules.cite(deputiesRule);
    number.text =
        tr("Deputies: %1 for %2 staff; at least %3.").arg(c.deputies).arg(c.staff).arg(least);
    if (!number.ok)
        number.mend = tr("Elect %1 more deputies.").arg(least - c.deputies);
    c.findings << number;
    if (c.target > 0) {
        Finding target;
        target.title = tr("Deputies to elect");
        target.actual = c.deputies;
        target.base = target.needed = c.target;
        target.ok = c.deputies >= c.target;
        target.counts = true;
        target.text = tr("Deputies: %1 of the %2 decided on.").arg(c.deputies).arg(c.target);
        if (!target.ok)
            target.mend = tr("Elect %1 more deputies.").arg(target.needed - target.actual);
        c.findings << target;
    }

    const qint64 chiefs = c.managers + c.leaders;
    const Threshold ceiling = rules.threshold(rule::managers, c.deputies);
    Finding managers;
    managers.ruleId = QString::fromUtf8(rule::managers);
    managers.title = tr("Managers and leaders");
    managers.actual = chiefs;
    managers.base = c.deputies;
    managers.needed = ceiling.needed;
    managers.atMost = true;
    managers.ok = ceiling.met(chiefs);
    managers.citation = ceiling.citation;
    managers.text = tr("%1: %2 of %3 (%4); at most %5.")
                        .arg(managers.title)
                        .arg(chiefs)
                        .arg(c.deputies)
                        .arg(percent(chiefs, c.deputies))
                        .arg(ceiling.needed);
    if (!managers.ok) {
        qint64 more = 1; // others who make the managers' share small enough
        while (more < 1'000'000 && !rules.threshold(rule::managers, c.deputies + more).met(chiefs))
            ++more;
        managers.mend =
            tr("Elect %1 more who are no managers, or put others in the place of %2 managers.")
                .arg(more)
                .arg(chiefs - ceiling.needed);
    }
    if (c.deputies > 0 && chiefs + c.technicians + c.others + c.onFileManagers == 0)
        notFilledIn(managers, tr("Mark the managers among the members, or give the deputies their "
                                 "category."));
    c.findings << managers;

    // "A fair share" is a part of the group's share of the staff: needed / deputies >= rule * group
    // / staff.
    const auto fairShare = [&](const char* id, qint64 group) {
        const RuleNumber& n = rules.rule(id).number;
        return [share = n.share, strict = n.strict, group,
                staff = c.staff](qint64 deputies) -> qint64 {
            if (staff == 0 || group == 0 || share.numerator == 0)
                return 0;
            const Ratio fair{share.numerator * group, share.denominator * staff};
            return strict ? fair.moreThanOf(deputies) : fair.atLeastOf(deputies);
        };
    };
    static constexpr Words women{
        QT_TRANSLATE_NOOP("congress", "Women"),
        QT_TRANSLATE_NOOP("congress", "Elect %1 more women"),
        QT_TRANSLATE_NOOP("congress", "put %1 women in the place of others")};
    static constexpr Words agency{
        QT_TRANSLATE_NOOP("congress", "Agency workers"),
        QT_TRANSLATE_NOOP("congress", "Elect %1 more agency workers"),
        QT_TRANSLATE_NOOP("congress", "put %1 agency workers in the place of others")};
    static constexpr Words frontLine{
        QT_TRANSLATE_NOOP("congress", "Front line"),
        QT_TRANSLATE_NOOP("congress", "Elect %1 more from the front line"),
        QT_TRANSLATE_NOOP("congress", "put %1 from the front line in the place of others")};
    static constexpr Words presidium{
        QT_TRANSLATE_NOOP("congress", "Presidium of workers, technicians and managers"),
        QT_TRANSLATE_NOOP("congress", "Add %1 workers, technicians or managers"),
        QT_TRANSLATE_NOOP("congress", "put %1 of them in the place of others")};
    const auto shareOf = [&](const char* id) {
        return [&rules, id](qint64 base) { return rules.threshold(id, base).needed; };
    };
    if (c.staffWomen > 0 && rules.rule(rule::women).number.share.numerator > 0)
        c.findings << floorFinding(rules, rule::women, women, c.women, c.deputies,
                                   fairShare(rule::women, c.staffWomen));
    if (c.staffAgency > 0 && rules.rule(rule::agency).number.share.numerator > 0)
        c.findings << floorFinding(rules, rule::agency, agency, c.agency, c.deputies,
                                   fairShare(rule::agency, c.staffAgency));
    if (c.deputies > 0) // shown even where the pack names no figure: everybody asks for it
    {
        c.findings << floorFinding(rules, rule::frontLine, frontLine, c.frontLine, c.deputies,
                                   shareOf(rule::frontLine));
        if (c.frontLine + c.onFileFrontLine == 0)
            notFilledIn(c.findings.last(), tr("Mark \"Front line\" at the members."));
    }
    if (c.presidium > 0)
        c.findings << floorFinding(rules, rule::presidium, presidium, c.presidiumStaff, c.presidium,
                                   shareOf(rule::presidium));
    if (c.presidium > 0 && !c.presidiumOthers.isEmpty())
        c.findings.last().text +=
            u' ' + tr("Of none of the three: %1.").arg(c.presidiumOthers.join(tr(", ")));
    return c;
}

} // namespace

bool Composition::ok() const { return std::ranges::all_of(findings, &Finding::ok); }

qint64 Composition::unknown() const {
    return std::ranges::count_if(findings, [](const Finding& f) { return !f.known; });
}

namespace {

/// Only the counts of the deputies there are, without findings.
Composition counted(const Reader& reader, const Term& term, bool candidates) {
    Composition c;
    c.target = term.deputyTarget;
    countStaff(reader, term, c);
    Query query;
    query.eq(QStringLiteral("term"), Id<Term>(term.id));
    if (candidates)
        query.in(status_, {QStringLiteral("elected"), QStringLiteral("proposed")});
    else
        query.eq(status_, QStringLiteral("elected"));
    countDeputies(reader, {query}, c);
    return c;
}

} // namespace

Composition composition(const Reader& reader, Id<Term> termId, bool candidates,
                        const QString& rulePack) {
    const auto term = reader.get(termId);
    return term ? judged(Rules::of(reader, rulePack), counted(reader, *term, candidates))
                : Composition();
}

Composition whatIf(const Reader& reader, Id<Term> termId, const QList<WhatIf>& changes,
                   const QString& rulePack) {
    const auto term = reader.get(termId);
    if (!term)
        return {};
    Composition c = counted(reader, *term, false);
    const auto add = [](qint64& number, qint64 count) { number = qMax<qint64>(0, number + count); };
    for (const WhatIf& change : changes) {
        add(c.deputies, change.count);
        add(change.manager ? c.managers : c.workers, change.count);
        if (change.woman)
            add(c.women, change.count);
        if (change.frontLine)
            add(c.frontLine, change.count);
        if (change.agency)
            add(c.agency, change.count);
    }
    return judged(Rules::of(reader, rulePack), c);
}

Composition composition(const Reader& reader, const Sitting& sitting) {
    const Rules rules = Rules::of(reader, sitting.rulePack);
    if (!sitting.openComposition.isEmpty())
        return judged(rules, restored(sitting.openComposition));
    const auto term = reader.get(sitting.term);
    if (!term)
        return {};
    Composition c;
    c.target = term->deputyTarget;
    countStaff(reader, *term, c);
    countDeputies(reader, inForceOn(sitting.term, rollDay(reader, sitting)), c);
    return judged(rules, c);
}

QString storedComposition(const Composition& c) {
    QJsonObject object;
    for (const Number& n : numbers)
        object.insert(QString::fromUtf8(n.key), c.*n.value);
    if (!c.presidiumOthers.isEmpty())
        object.insert(others_, QJsonArray::fromStringList(c.presidiumOthers));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace zhijia
