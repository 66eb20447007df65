// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_json.h"
#include "core/rules/catalogue.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("rules", text); }

constexpr const char* bases[] = {"entitled",    "present", "cast",      "valid",
                                 "yes_no",      "staff",   "deputies",  "presidium",
                                 "staff_share", "value",   "new_price", "start_price"};
constexpr const char* units[] = {"persons", "days", "months", "years", "per_year", "workdays"};
constexpr const char* sures[] = {"R", "K", "L", "V"};

/// Reads one JSON object: remembers which keys were asked for, so that the rest are unknown.
class ObjectReader {
public:
    ObjectReader(const QJsonValue& value, QString where, Issues& issues)
        : where_(std::move(where)), issues_(issues) {
        if (value.isObject())
            object_ = value.toObject();
        else
            complain({}, tr("must be an object { … }"));
    }
    ~ObjectReader() {
        for (const QString& key : object_.keys())
            if (!asked_.contains(key))
                complain(key, tr("is not known here"));
    }
    ObjectReader(const ObjectReader&) = delete;
    ObjectReader& operator=(const ObjectReader&) = delete;

    bool has(const char* key) const { return object_.contains(QLatin1StringView(key)); }
    QJsonValue value(const char* key) {
        asked_ << QString::fromUtf8(key);
        return object_.value(QLatin1StringView(key));
    }
    QString place(const QString& key) const {
        return where_.isEmpty() ? key : key.isEmpty() ? where_ : where_ + u'.' + key;
    }
    void complain(const QString& key, const QString& what) {
        const QString at = place(key);
        issues_ << error(at.isEmpty() ? tr("The rule pack %1.").arg(what)
                                      : tr("Rule pack: \"%1\" %2.").arg(at, what),
                         tr("Correct the text of the rule pack."), at);
    }
    QString text(const char* key, bool required = true) {
        const QJsonValue v = value(key);
        if (v.isString() && (!required || !v.toString().trimmed().isEmpty()))
            return v.toString();
        if (required || !(v.isUndefined() || v.isNull()))
            complain(QString::fromUtf8(key), tr("must be a text"));
        return {};
    }
    qint64 integer(const char* key, qint64 least, qint64 most) {
        const QJsonValue v = value(key);
        const qint64 n =
            v.toInteger(std::numeric_limits<qint64>::min()); // a fraction gives the default
        if (v.isDouble() && n >= least && n <= most)
            return n;
        complain(QString::fromUtf8(key),
                 tr("must be a whole number from %1 to %2").arg(least).arg(most));
        return least;
    }
    bool yes(const char* key) {
        const QJsonValue v = value(key);
        if (!v.isUndefined() && !v.isBool())
            complain(QString::fromUtf8(key), tr("must be true or false"));
        return v.toBool();
    }
    template <class E, size_t n>
    E choice(const char* key, const char* const (&names)[n]) {
        const QString given = text(key);
        QStringList all;
        for (size_t i = 0; i < n; ++i) {
            if (given == QLatin1StringView(names[i]))
                return static_cast<E>(i);
            all << QString::fromUtf8(names[i]);
        }
        if (!given.isEmpty())
            complain(QString::fromUtf8(key), tr("must be one of: %1").arg(all.join(u", ")));
        return E{};
    }
    QDate date(const char* key, bool required) {
        const QString given = text(key, required);
        const QDate date = QDate::fromString(given, Qt::ISODate);
        if (!given.isEmpty() && (!date.isValid() || given.size() != 10))
            complain(QString::fromUtf8(key), tr("must be a date such as 2026-03-01"));
        return date;
    }
    RuleText both(const char* key) {
        ObjectReader inner(value(key), place(QString::fromUtf8(key)), issues_);
        return {inner.text("zh"), inner.text("en")};
    }

private:
    QJsonObject object_;
    QString where_;
    QSet<QString> asked_;
    Issues& issues_;
};

constexpr qint64 largest = 1'000'000'000; // keeps base * numerator far inside 64 bits

RuleNumber readNumber(const QJsonValue& value, const QString& where, Issues& issues) {
    RuleNumber number;
    ObjectReader in(value, where, issues);
    if (in.has("num") || in.has("den")) {
        number.shape = RuleNumber::Share;
        number.share.denominator = in.integer("den", 1, 1'000'000);
        number.share.numerator = in.integer("num", 0, number.share.denominator);
        number.strict = in.yes("strict");
        number.atMost = in.yes("at_most");
        number.base = in.choice<RuleBase>("base", bases);
        return number;
    }
    if (in.has("applies")) {
        number.shape = RuleNumber::Applies;
        number.least = number.most = in.yes("applies");
        return number;
    }
    number.unit = in.choice<RuleNumber::Unit>("unit", units);
    if (in.has("tiers")) {
        number.shape = RuleNumber::Tiers;
        const QJsonValue list = in.value("tiers");
        if (!list.isArray())
            in.complain(QStringLiteral("tiers"), tr("must be a list [ … ]"));
        for (const QJsonValue& row : list.toArray()) {
            const QString at = QStringLiteral("%1[%2]")
                                   .arg(in.place(QStringLiteral("tiers")))
                                   .arg(number.tiers.size());
            ObjectReader tier(row, at, issues);
            const RuleNumber::Tier t{tier.integer("from", 0, largest),
                                     tier.integer("count", 0, largest)};
            if (!number.tiers.isEmpty() && t.from <= number.tiers.last().from)
                tier.complain(QStringLiteral("from"), tr("must be larger than in the line before"));
            number.tiers << t;
        }
    } else if (in.has("least") || in.has("most")) {
        number.shape = RuleNumber::Range;
        number.least = in.integer("least", 0, largest);
        number.most = in.integer("most", number.least, largest);
    } else {
        number.least = number.most = in.integer("count", 0, largest);
    }
    return number;
}

Rule readRule(const QJsonValue& value, const QString& where, Issues& issues) {
    ObjectReader in(value, where, issues);
    Rule rule;
    rule.id = in.text("id");
    rule.text = in.both("text");
    rule.number = readNumber(in.value("number"), in.place(QStringLiteral("number")), issues);
    rule.source = in.both("source");
    rule.sure = in.choice<Sure>("sure", sures);
    rule.reason = in.text("reason", false);
    if (rule.id.isEmpty())
        return rule;
    const RuleUse* use = ruleUse(rule.id);
    if (!use)
        in.complain(QStringLiteral("id"),
                    tr("names a rule the program does not know: %1").arg(rule.id));
    else if (use->shape != rule.number.shape ||
             (use->shape != RuleNumber::Share && use->unit != rule.number.unit) ||
             (use->shape == RuleNumber::Share && use->atMost != rule.number.atMost))
        in.complain(QStringLiteral("number"), tr("has another form than %1 needs").arg(rule.id));
    else if (use->id == QLatin1StringView(rule::frequency) &&
             (rule.number.least < 1 || rule.number.least > 12))
        in.complain(QStringLiteral("number"), tr("must be 1 to 12 a year"));
    return rule;
}

QJsonObject both(const RuleText& t) {
    return {{QStringLiteral("zh"), t.zh}, {QStringLiteral("en"), t.en}};
}

QJsonObject printNumber(const RuleNumber& n) {
    QJsonObject o;
    if (n.shape == RuleNumber::Share) {
        o = {{QStringLiteral("num"), n.share.numerator},
             {QStringLiteral("den"), n.share.denominator},
             {QStringLiteral("strict"), n.strict},
             {QStringLiteral("base"), QString::fromUtf8(bases[static_cast<int>(n.base)])}};
        if (n.atMost)
            o.insert(QStringLiteral("at_most"), true);
        return o;
    }
    if (n.shape == RuleNumber::Applies)
        return {{QStringLiteral("applies"), n.least != 0}};
    o.insert(QStringLiteral("unit"), QString::fromUtf8(units[n.unit]));
    if (n.shape == RuleNumber::Count)
        o.insert(QStringLiteral("count"), n.least);
    if (n.shape == RuleNumber::Range) {
        o.insert(QStringLiteral("least"), n.least);
        o.insert(QStringLiteral("most"), n.most);
    }
    if (n.shape == RuleNumber::Tiers) {
        QJsonArray tiers;
        for (const auto& t : n.tiers)
            tiers << QJsonObject{{QStringLiteral("from"), t.from},
                                 {QStringLiteral("count"), t.count}};
        o.insert(QStringLiteral("tiers"), tiers);
    }
    return o;
}

} // namespace

Outcome<RulePack> readRulePack(const QByteArray& json) {
    QJsonParseError slip;
    const auto document = QJsonDocument::fromJson(json, &slip);
    if (slip.error != QJsonParseError::NoError)
        return refuse(tr("The rule pack is no JSON: %1 (character %2).")
                          .arg(slip.errorString())
                          .arg(slip.offset),
                      tr("Correct the text of the rule pack."));
    Issues issues;
    RulePack pack;
    {
        ObjectReader in(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), {},
                        issues);
        pack.id = in.text("pack");
        static const QRegularExpression plain(QStringLiteral("^[a-z0-9][a-z0-9-]{0,40}$"));
        if (!pack.id.isEmpty() && !plain.match(pack.id).hasMatch())
            in.complain(QStringLiteral("pack"),
                        tr("may have small letters, digits and hyphens only"));
        pack.version = in.integer("version", 1, 1'000'000);
        pack.title = in.both("title");
        pack.region = in.text("region");
        pack.validFrom = in.date("valid_from", true);
        pack.validTo = in.date("valid_to", false);
        if (pack.validTo.isValid() && pack.validTo < pack.validFrom)
            in.complain(QStringLiteral("valid_to"), tr("lies before valid_from"));
        pack.extends = in.text("extends", false);
        const QJsonValue rules = in.value("rules");
        if (!rules.isArray())
            in.complain(QStringLiteral("rules"), tr("must be a list [ … ]"));
        for (const QJsonValue& row : rules.toArray()) {
            const QString at = QStringLiteral("rules[%1]").arg(pack.rules.size());
            const Rule rule = readRule(row, at, issues);
            if (pack.find(rule.id))
                in.complain(at + QStringLiteral(".id"), tr("stands here twice: %1").arg(rule.id));
            pack.rules << rule;
        }
    }
    return issues.isEmpty() ? Outcome<RulePack>(pack) : refuse(issues);
}

QByteArray printRulePack(const RulePack& pack) {
    QJsonArray rules;
    for (const Rule& r : pack.rules) {
        QJsonObject rule{
            {QStringLiteral("id"), r.id},
            {QStringLiteral("text"), both(r.text)},
            {QStringLiteral("number"), printNumber(r.number)},
            {QStringLiteral("source"), both(r.source)},
            {QStringLiteral("sure"), QString::fromUtf8(sures[static_cast<int>(r.sure)])}};
        if (!r.reason.isEmpty())
            rule.insert(QStringLiteral("reason"), r.reason);
        rules << rule;
    }
    QJsonObject o{{QStringLiteral("pack"), pack.id},
                  {QStringLiteral("version"), pack.version},
                  {QStringLiteral("title"), both(pack.title)},
                  {QStringLiteral("region"), pack.region},
                  {QStringLiteral("valid_from"), pack.validFrom.toString(Qt::ISODate)},
                  {QStringLiteral("rules"), rules}};
    if (pack.validTo.isValid())
        o.insert(QStringLiteral("valid_to"), pack.validTo.toString(Qt::ISODate));
    if (!pack.extends.isEmpty())
        o.insert(QStringLiteral("extends"), pack.extends);
    return QJsonDocument(o).toJson(QJsonDocument::Indented);
}

} // namespace zhijia
