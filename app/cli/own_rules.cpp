// SPDX-License-Identifier: GPL-3.0-or-later
// rules set, rules back: the office's own number for a rule, with its source and its reason.
#include "core/rules/own_rules.h"
#include "app/cli/session.h"
#include "core/book/worded.h"
#include "core/flow/flow.h"
#include "core/rules/number_words.h"
#include "core/rules/packs.h"
#include "core/rules/rule_words.h"
#include <QCoreApplication>

namespace zhijia::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("app", text); }

QString key(const char* text) { return QString::fromUtf8(text); }

/// What was typed after "rules set" and "rules back".
struct Words {
    std::string rule, number, pack, text, source, sure, reason, title, from;
};

/// The pack that was named, or the one in force, with everything it extends.
std::shared_ptr<const RulePack> packOf(const Reader& reader, const std::string& name) {
    if (name.empty())
        return chosenPack(reader);
    std::optional<RulePack> newest = newestVersion(reader, text(name));
    for (const RulePack& there : allPacks(reader))
        if (there.ref() == text(name))
            newest = there;
    if (!newest)
        throw Refused{{error(tr("There is no rule pack \"%1\".").arg(text(name)),
                             tr("\"rules list\" names them."))}};
    return packByRef(reader, newest->ref());
}

/// The day a version holds from: as typed, else today, but never before the version that is there.
QDate fromOf(const Reader& reader, const RulePack& pack, const std::string& word) {
    if (!word.empty()) {
        const auto day = Codec<QDate>::parse(text(word));
        if (!day)
            throw Refused{day.error()};
        return Codec<QDate>::fromValue(*day);
    }
    const auto own = newestVersion(reader, ownPackFor(reader, pack));
    return own ? qMax(reader.today(), own->validFrom) : reader.today();
}

Sure sureOf(const std::string& word) {
    for (const Sure sure : {Sure::R, Sure::K, Sure::L})
        if (word == std::string(1, "RKL"[int(sure)]))
            return sure;
    return Sure::V;
}

void answer(Session& session, const Receipt& receipt, const QString& version, const QString& rule) {
    const Rule now = *packByRef(session.read(), version)->find(rule);
    if (session.json)
        session.print(QJsonObject{{key("pack"), version},
                                  {key("rule"), rule},
                                  {key("number"), typedNumber(now.number)},
                                  {key("deed"), receipt.deed}});
    else
        session.print(QStringLiteral("%1 %2 %3 (%4)")
                          .arg(version, rule, numberText(now.number), now.source.text()));
    session.printIssues(receipt.notes);
}

const Rule& ruleOf(const RulePack& pack, const std::string& id) {
    if (const Rule* rule = pack.find(text(id)))
        return *rule;
    throw Refused{{error(tr("The pack %1 has no rule \"%2\".").arg(pack.ref(), text(id)),
                         tr("\"rules show\" names them."))}};
}

void setRule(Session& session, const Words& words) {
    const auto pack = packOf(session.read(), words.pack);
    Rule rule = ruleOf(*pack, words.rule);
    const Rule before = rule;
    rule.number = value(readTypedNumber(rule.number, text(words.number)));
    if (!words.text.empty())
        rule.text = editedText(rule.text, text(words.text));
    // The pack's own source does not stand behind another number: it is asked for anew.
    rule.source = {text(words.source), text(words.source)};
    rule.reason = text(words.reason);
    rule.sure = sureOf(words.sure);
    const QDate from = fromOf(session.read(), *pack, words.from);
    QString version;
    const QString name = worded(before.text);
    const DeedText what =
        rule.number == before.number
            ? DeedText{"app", QT_TRANSLATE_NOOP("app", "Change the rule \"%1\""), {name}}
            : DeedText{"app",
                       QT_TRANSLATE_NOOP("app", "Change the rule \"%1\": %2 instead of %3"),
                       {name, wordedNumber(rule.number), wordedNumber(before.number)}};
    Receipt receipt = value(session.book().change(what, [&](Txn& txn) {
        return changeRule(txn, *pack, rule, text(words.title), from).map([&](const QString& ref) {
            version = ref;
        });
    }));
    for (const auto& [param, typed] : {std::pair("text", &words.text),
                                       {"source", &words.source},
                                       {"reason", &words.reason},
                                       {"title", &words.title}})
        if (const auto read = fieldOf(Param{param, "", FieldType::Text}).read(text(*typed)))
            receipt.notes += read->remarks;
    answer(session, receipt, version, rule.id);
}

/// With the number that holds again, when that is another.
DeedText goingBack(const Reader& reader, const RulePack& pack, const Rule& rule) {
    const auto own = newestVersion(reader, ownPackFor(reader, pack));
    const auto below = own ? ruleBelow(reader, *own, rule.id) : std::nullopt;
    if (!below || below->number == rule.number)
        return {"app", QT_TRANSLATE_NOOP("app", "As before: the rule \"%1\""), {worded(rule.text)}};
    return {"app",
            QT_TRANSLATE_NOOP("app", "As before: the rule \"%1\", %2 instead of %3"),
            {worded(below->text), wordedNumber(below->number), wordedNumber(rule.number)}};
}

void backRule(Session& session, const Words& words) {
    const auto pack = packOf(session.read(), words.pack);
    const Rule rule = ruleOf(*pack, words.rule);
    const QDate from = fromOf(session.read(), *pack, words.from);
    QString version;
    const Receipt receipt =
        value(session.book().change(goingBack(session.read(), *pack, rule), [&](Txn& txn) {
            return dropOwnRule(txn, ownPackFor(txn, *pack), rule.id, from)
                .map([&](const QString& ref) { version = ref; });
        }));
    answer(session, receipt, version, rule.id);
}

} // namespace

void addOwnRulesCommands(CLI::App& rules, Session& session) {
    auto words = std::make_shared<Words>();
    const auto common = [&words](CLI::App* sub) {
        sub->add_option("RULE", words->rule, tr("Its name; see \"rules show\"").toStdString())
            ->required();
        sub->add_option("--pack", words->pack, tr("The one in force when left out").toStdString())
            ->type_name("PACK");
        sub->add_option("--from", words->from,
                        tr("First day it holds; today when left out").toStdString())
            ->type_name("DATE");
    };
    CLI::App* set = rules.add_subcommand(
        "set", tr("Sets the office's own number for a rule, with its source and the reason; the "
                  "pack itself stays")
                   .toStdString());
    common(set);
    set->add_option(
           "NUMBER", words->number,
           tr("As \"rules show\" prints it: 7, 3-5, >1/2, 100:30,200:40, yes or no").toStdString())
        ->required();
    set->add_option("--source", words->source,
                    tr("Document and article, or the decision and its day").toStdString())
        ->required()
        ->type_name("TEXT");
    set->add_option("--reason", words->reason,
                    tr("Why the office differs, for whoever asks later").toStdString())
        ->required()
        ->type_name("TEXT");
    set->add_option("--text", words->text,
                    tr("The rule in a sentence, when its wording changes too").toStdString())
        ->type_name("TEXT");
    set->add_option("--sure", words->sure,
                    tr("V the office's own decision (when left out), L a rule of some regions or "
                       "firms, K common practice, R read in a public source")
                        .toStdString())
        ->check(CLI::IsMember({"V", "L", "K", "R"}));
    set->add_option("--title", words->title,
                    tr("Name of the office's own pack, when it is made now").toStdString())
        ->type_name("TEXT");
    set->callback(
        [&session, words] { session.action = [&session, words] { setRule(session, *words); }; });
    CLI::App* back = rules.add_subcommand(
        "back", tr("Lets the rule hold again as it stands in the pack below").toStdString());
    common(back);
    back->callback(
        [&session, words] { session.action = [&session, words] { backRule(session, *words); }; });
}

} // namespace zhijia::cli
