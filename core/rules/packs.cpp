// SPDX-License-Identifier: GPL-3.0-or-later
// Own packs are kept as settings, one per version: "rules.own.<id@version>", listed in "rules.own".
#include "core/rules/packs.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/rules/catalogue.h"
#include "core/rules/limits.h"
#include "core/rules/pack_json.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QMutex>
#include <QRegularExpression>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("rules", text); }

const QString defaultPack = QStringLiteral("cn");
const QString chosenKey = QStringLiteral("rules.pack");
const QString ownKey = QStringLiteral("rules.own");
QString ownKeyOf(const QString& ref) { return ownKey + u'.' + ref; }

QStringList ownRefs(const Reader& reader) {
    return reader.setting(ownKey).split(u' ', Qt::SkipEmptyParts);
}

std::optional<RulePack> rawPack(const Reader& reader, const QString& ref) {
    for (const RulePack& pack : builtInPacks())
        if (pack.ref() == ref)
            return pack;
    const QString text = reader.setting(ownKeyOf(ref));
    if (text.isEmpty())
        return std::nullopt;
    const auto pack = readRulePack(text.toUtf8());
    return pack ? std::optional<RulePack>(*pack) : std::nullopt;
}

/// Resolved packs by reference. An office's own pack is kept by its text too, because two offices
/// that are open in one process may use the same name.
std::shared_ptr<const RulePack> resolved(const Reader& reader, const QString& ref) {
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const RulePack>> known;
    const bool builtIn =
        std::ranges::any_of(builtInPacks(), [&](const RulePack& p) { return p.ref() == ref; });
    const QString key = builtIn ? ref : ref + u'\n' + reader.setting(ownKeyOf(ref));
    {
        const QMutexLocker lock(&mutex);
        if (const auto found = known.value(key))
            return found;
    }
    const auto raw = rawPack(reader, ref);
    if (!raw)
        return nullptr;
    const auto whole = resolvePack(reader, *raw);
    if (!whole)
        return nullptr;
    auto pack = std::make_shared<const RulePack>(*whole);
    const QMutexLocker lock(&mutex);
    known.insert(key, pack);
    return pack;
}

} // namespace

const QList<RulePack>& builtInPacks() {
    static const QList<RulePack> packs = [] {
        QList<RulePack> list;
        const QDir folder(QStringLiteral(":/rules"));
        for (const QString& name :
             folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                throw std::logic_error("rule pack missing");
            const auto pack = readRulePack(file.readAll());
            if (!pack)
                throw std::logic_error(
                    QString(name + QStringLiteral(": ") + pack.error().first().text).toStdString());
            list << *pack;
        }
        return list;
    }();
    return packs;
}

QString packName(const QString& ref) {
    for (const RulePack& pack : builtInPacks())
        if (pack.ref() == ref)
            return pack.name();
    const qsizetype at = ref.lastIndexOf(u'@');
    return at < 0 ? ref : tr("%1, version %2").arg(ref.left(at), ref.mid(at + 1));
}

QString readPackName(const QString& name) {
    static const QRegularExpression version(QStringLiteral("^\\D+(\\d+)\\D*$")),
        own(QStringLiteral("^([A-Za-z0-9_.-]+)\\D+(\\d+)\\D*$"));
    const QString text = tidy(name);
    if (text.contains(u'@'))
        return text;
    for (const RulePack& pack : builtInPacks())
        for (const QString& title : {pack.title.zh, pack.title.en})
            if (const auto m = version.match(text.mid(title.size()));
                !title.isEmpty() && text.startsWith(title) && m.hasMatch() &&
                m.captured(1) == QString::number(pack.version))
                return pack.ref();
    const auto m = own.match(text);
    return m.hasMatch() ? m.captured(1) + u'@' + m.captured(2) : text;
}

QList<RulePack> allPacks(const Reader& reader) {
    QList<RulePack> list = builtInPacks();
    for (const QString& ref : ownRefs(reader))
        if (const auto pack = rawPack(reader, ref))
            list << *pack;
    return list;
}

bool isValidOn(const RulePack& pack, QDate day) {
    return (!pack.validFrom.isValid() || pack.validFrom <= day) &&
           (!pack.validTo.isValid() || day <= pack.validTo);
}

QList<RulePack> availablePacks(const Reader& reader) {
    QList<RulePack> list;
    for (const RulePack& pack : allPacks(reader)) {
        if (!isValidOn(pack, reader.today()))
            continue;
        const auto there = std::ranges::find(list, pack.id, &RulePack::id);
        if (there == list.end())
            list << pack;
        else if (there->version < pack.version)
            *there = pack;
    }
    return list;
}

Outcome<RulePack> resolvePack(const Reader& reader, const RulePack& pack) {
    RulePack whole = pack;
    QStringList seen{pack.ref()};
    for (QString base = pack.extends; !base.isEmpty();) {
        if (seen.contains(base))
            return refuse(tr("The rule pack %1 extends itself.").arg(pack.ref()),
                          tr("Correct \"extends\"."), QStringLiteral("extends"));
        seen << base;
        const auto below = rawPack(reader, base);
        if (!below)
            return refuse(
                tr("The rule pack %1 extends %2, which is not there.").arg(pack.ref(), base),
                tr("Correct \"extends\"."), QStringLiteral("extends"));
        for (const Rule& rule : below->rules)
            if (!whole.find(rule.id))
                whole.rules << rule;
        base = below->extends;
    }
    // A pack that was written for an older program knows nothing of the rules that came later: the
    // national ones hold there.
    for (const RulePack& national : builtInPacks())
        if (national.id == defaultPack)
            for (const Rule& rule : national.rules)
                if (!whole.find(rule.id))
                    whole.rules << rule;
    for (const RuleUse& use : ruleCatalogue())
        if (!whole.find(use.id))
            throw std::logic_error(std::string("no pack has the rule ") + use.id);
    return whole;
}

QString chosenPackId(const Reader& reader) { return reader.setting(chosenKey, defaultPack); }

std::shared_ptr<const RulePack> chosenPack(const Reader& reader) {
    const QList<RulePack> packs = availablePacks(reader);
    for (const QString& id : {chosenPackId(reader), defaultPack})
        for (const RulePack& pack : packs)
            if (pack.id == id)
                return packByRef(reader, pack.ref());
    return packByRef(reader, builtInPacks().first().ref()); // a clock far in the past
}

Issues chosenPackNotes(const Reader& reader) {
    const QString id = chosenPackId(reader);
    const auto inForce = chosenPack(reader);
    if (inForce->id == id)
        return {};
    return {warning(tr("The chosen rule pack \"%1\" is not valid today; \"%2\" holds instead.")
                        .arg(id, inForce->ref()),
                    tr("Choose another pack, or bring in a version that is valid."))};
}

std::shared_ptr<const RulePack> packByRef(const Reader& reader, const QString& ref) {
    if (auto pack = resolved(reader, ref))
        return pack;
    throw EnvironmentError(
        tr("The rule pack %1 is not known to this version of the program. Nothing was changed; "
           "use the version that wrote it, or a newer one.")
            .arg(ref));
}

Outcome<void> choosePack(Txn& txn, const QString& id) {
    for (const RulePack& pack : availablePacks(txn))
        if (pack.id == id) {
            txn.setSetting(chosenKey, id);
            return {};
        }
    for (const RulePack& pack : allPacks(txn))
        if (pack.id == id)
            return refuse(tr("The rule pack \"%1\" is not valid today.").arg(id),
                          tr("Choose another one."));
    return refuse(tr("There is no rule pack \"%1\".").arg(id), tr("Choose one from the list."));
}

Outcome<QString> saveOwnPack(Txn& txn, const QByteArray& json) {
    auto pack = readRulePack(json);
    if (!pack)
        return refuse(pack.error());
    QStringList refs = ownRefs(txn);
    for (const RulePack& own : builtInPacks())
        if (own.id == pack->id)
            return refuse(
                tr("\"%1\" is the name of a rule pack that comes with the program.").arg(pack->id),
                tr("Give your copy a name of its own."), QStringLiteral("pack"));
    Issues issues;
    for (const Rule& rule : pack->rules)
        for (Issue issue : whyNotRule(rule)) {
            issue.field = rule.id;
            issues << issue;
        }
    if (!issues.isEmpty())
        return refuse(issues);
    // The text of a version stays for ever, because a sitting may run under it: also when the deed
    // that saved it was undone its number is not given again.
    pack->version = 1;
    while (!txn.setting(ownKeyOf(pack->ref())).isEmpty())
        ++pack->version;
    if (auto whole = resolvePack(txn, *pack); !whole)
        return refuse(whole.error());
    txn.keep(ownKeyOf(pack->ref()), QString::fromUtf8(printRulePack(*pack)));
    txn.setSetting(ownKey, (refs << pack->ref()).join(u' '));
    return pack->ref();
}

Outcome<QByteArray> copyOfPack(const Reader& reader, const QString& id, const QString& newId) {
    for (const RulePack& pack : availablePacks(reader))
        if (pack.id == id)
            return resolvePack(reader, pack).map([&](RulePack whole) {
                whole.id = newId;
                whole.version = 1;
                whole.extends.clear();
                return printRulePack(whole);
            });
    return refuse(tr("There is no rule pack \"%1\".").arg(id), tr("Choose one from the list."));
}

} // namespace zhijia
