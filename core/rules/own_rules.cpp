// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/own_rules.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/rules/limits.h"
#include "core/rules/pack_json.h"
#include "core/rules/packs.h"
#include <QCoreApplication>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("rules", text); }

/// The pack to be changed: an own one in its newest version.
Outcome<RulePack> ownPack(const Reader& reader, const QString& id, QDate from) {
    const auto newest = newestVersion(reader, id);
    if (!newest || !isOwnPack(reader, id))
        return refuse(tr("\"%1\" is no rule pack of the office's own.").arg(id),
                      tr("Make a pack of your own first."));
    if (!from.isValid())
        return refuse(tr("From which day does it hold?"), tr("Write a day."),
                      QStringLiteral("from"));
    if (from < newest->validFrom)
        return refuse(
            tr("The newest version of the pack holds from %1; what holds from %2 on would "
               "be hidden by it.")
                .arg(newest->validFrom.toString(Qt::ISODate), from.toString(Qt::ISODate)),
            tr("Choose that day or a later one."), QStringLiteral("from"));
    return *newest;
}

} // namespace

bool isOwnPack(const Reader& reader, const QString& id) {
    return newestVersion(reader, id).has_value() &&
           std::ranges::none_of(builtInPacks(), [&](const RulePack& p) { return p.id == id; });
}

std::optional<RulePack> newestVersion(const Reader& reader, const QString& id) {
    std::optional<RulePack> newest;
    for (const RulePack& pack : allPacks(reader))
        if (pack.id == id && (!newest || newest->version < pack.version))
            newest = pack;
    return newest;
}

std::optional<Rule> ruleBelow(const Reader& reader, const RulePack& own, const QString& rule) {
    if (own.extends.isEmpty())
        return std::nullopt;
    const Rule* found = packByRef(reader, own.extends)->find(rule);
    return found ? std::optional<Rule>(*found) : std::nullopt;
}

Outcome<QString> makeOwnPack(Txn& txn, const QString& base, const QString& title, QDate from) {
    std::optional<RulePack> below;
    QStringList ids;
    for (const RulePack& pack : allPacks(txn)) {
        ids << pack.id;
        if (pack.ref() == base)
            below = pack;
    }
    if (!below)
        return refuse(tr("There is no rule pack \"%1\".").arg(base),
                      tr("Choose one from the list."));
    RulePack own;
    own.id = QStringLiteral("own");
    for (int n = 2; ids.contains(own.id); ++n)
        own.id = QStringLiteral("own-%1").arg(n);
    const QString name = tidy(title);
    own.title = name.isEmpty()
                    ? RuleText{QStringLiteral("本单位规则（依据：%1）").arg(below->title.zh),
                               QStringLiteral("Our own rules (based on: %1)").arg(below->title.en)}
                    : RuleText{name, name};
    own.region = below->region;
    own.validFrom = from.isValid() ? from : txn.today();
    own.extends = base;
    return saveOwnPack(txn, printRulePack(own)).map([&](const QString&) { return own.id; });
}

Outcome<QString> setOwnRule(Txn& txn, const QString& id, const Rule& wanted, QDate from) {
    auto pack = ownPack(txn, id, from);
    if (!pack)
        return refuse(pack.error());
    Rule rule = wanted;
    rule.reason = tidy(rule.reason);
    rule.source = {tidy(rule.source.zh), tidy(rule.source.en)};
    rule.text = {tidy(rule.text.zh), tidy(rule.text.en)};
    Issues issues;
    if (rule.text.zh.isEmpty() || rule.text.en.isEmpty())
        issues << error(tr("The rule has no wording."), tr("Say it in a sentence; it is printed."),
                        QStringLiteral("text"));
    if (rule.source.zh.isEmpty() || rule.source.en.isEmpty())
        issues << error(tr("Where does it stand? Every number needs its source."),
                        tr("Name the document and the article, or the decision and its day."),
                        QStringLiteral("source"));
    if (rule.reason.isEmpty())
        issues << error(tr("Why does your office differ?"), tr("Write the reason."),
                        QStringLiteral("reason"));
    issues += whyNotRule(rule);
    if (!issues.isEmpty())
        return refuse(issues);
    const auto whole = resolvePack(txn, *pack);
    if (!whole)
        return refuse(whole.error());
    const Rule* now = whole->find(rule.id);
    if (!now)
        return refuse(tr("There is no rule \"%1\".").arg(rule.id), tr("Choose one from the list."));
    if (*now == rule)
        return refuse(tr("That is what holds already."), tr("Change the number or its source."));
    const bool there = std::ranges::any_of(pack->rules, [&](Rule& r) {
        if (r.id != rule.id)
            return false;
        r = rule;
        return true;
    });
    if (!there)
        pack->rules << rule;
    pack->validFrom = from;
    for (const Issue& issue : weakerThanNational(rule))
        txn.note(issue);
    return saveOwnPack(txn, printRulePack(*pack));
}

QString ownPackFor(const Reader& reader, const RulePack& pack) {
    if (isOwnPack(reader, pack.id))
        return pack.id;
    QString own;
    for (const RulePack& there : allPacks(reader))
        if (there.extends == pack.ref() && isOwnPack(reader, there.id))
            own = there.id;
    return own;
}

Outcome<QString> changeRule(Txn& txn, const RulePack& pack, const Rule& rule, const QString& title,
                            QDate from) {
    Outcome<QString> own = ownPackFor(txn, pack);
    if (own->isEmpty())
        own = makeOwnPack(txn, pack.ref(), title, from);
    if (!own)
        return own;
    auto version = setOwnRule(txn, *own, rule, from);
    // A pack that the office does not use may be prepared; it is put in force by choosing it.
    if (!version || chosenPackId(txn) == *own || chosenPackId(txn) != pack.id)
        return version;
    if (auto ok = choosePack(txn, *own); !ok)
        return refuse(ok.error());
    return version;
}

RuleText editedText(const RuleText& before, const QString& now) {
    return now == before.text() ? before : RuleText{now, now};
}

Outcome<QString> dropOwnRule(Txn& txn, const QString& id, const QString& rule, QDate from) {
    auto pack = ownPack(txn, id, from);
    if (!pack)
        return refuse(pack.error());
    if (!pack->find(rule))
        return refuse(tr("The office's pack says nothing of its own about it."),
                      tr("Choose a rule with a number of your own."));
    if (!ruleBelow(txn, *pack, rule))
        return refuse(tr("The pack \"%1\" is based on no other: there is nothing to go back to.")
                          .arg(pack->title.text()),
                      tr("Change the number instead."));
    pack->rules.removeIf([&](const Rule& r) { return r.id == rule; });
    pack->validFrom = from;
    return saveOwnPack(txn, printRulePack(*pack));
}

} // namespace zhijia
