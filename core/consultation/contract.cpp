// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultation/contract.h"
#include "core/ballots/stands.h"
#include "core/base/own_language.h"
#include "core/base/text.h"
#include "core/consultation/clause.h"
#include "core/consultation/dates.h"
#include "core/consultation/filing.h"
#include "core/consultation/words.h"
#include "core/rules/holidays.h"
#include "core/rules/packs.h"

namespace zhijia {

using consultation::cited;
using consultation::tr;

namespace {

const CollectiveContract& of(const Record& record) {
    return static_cast<const CollectiveContract&>(record);
}

void derive(const Reader& reader, Record& record) {
    auto& k = static_cast<CollectiveContract&>(record);
    k.name = tidy(k.name);
    if (k.name.isEmpty())
        k.name = reader.title(Consultation::kind(), k.consultation.raw());
    k.text = tidyLines(k.text);
    if (k.round < 1)
        k.round = 1;
}

/// What the congress voted on and both sides signed.
constexpr const char* passed[] = {"name", "consultation", "text"};

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const CollectiveContract& k = of(after);
    if (!before && reader.count<CollectiveContract>(
                       Query().eq(QStringLiteral("consultation"), k.consultation)) > 0)
        issues << error(tr("This consultation has its contract already."),
                        tr("Open that one; after an objection it goes through another round."),
                        QStringLiteral("consultation"));
    if (k.from.isValid() && k.to.isValid()) {
        const Rules rules = Rules::of(reader, k.rulePack);
        const auto& years = rules.rule(rule::contractTerm).number;
        if (k.to <= k.from)
            issues << error(tr("The contract ends before it begins."),
                            tr("Correct one of the two dates."), QStringLiteral("to_date"));
        else if (!termFits(k.from, k.to, years.least, years.most))
            issues << cited(
                warning(tr("A contract runs for %1 to %2 years.").arg(years.least).arg(years.most),
                        tr("Check the two dates."), QStringLiteral("to_date")),
                rules.cite(rule::contractTerm));
    }
    if (!before)
        return;
    const CollectiveContract& b = of(*before);
    if (b.isPassed() && k.isPassed())
        for (const char* key : passed)
            if (const Field& f = *CollectiveContract::kind().field(QString::fromUtf8(key));
                f.get(b) != f.get(k)) {
                issues << error(tr("\"%1\" was passed: its text stands.").arg(b.name),
                                tr("Undo the passing first, or talk again after an objection."),
                                QString::fromUtf8(key));
                break;
            }
    if (b.text != k.text && !k.isPassed() && k.text != textFromClauses(reader, k.consultation))
        issues << warning(tr("The draft is no longer what the sides agreed clause by clause."),
                          tr("Change the clause and take the step \"Text from the clauses\", or "
                             "have both chiefs look at the text."),
                          QStringLiteral("text"));
    if (b.signedOn.isValid() && b.signedOn == k.signedOn && (b.from != k.from || b.to != k.to))
        issues << error(tr("\"%1\" was signed: its term stands.").arg(b.name),
                        tr("Undo the signing first if there is a mistake."),
                        QStringLiteral("to_date"));
}

Issues mayDiscard(const Reader&, const Record& record) {
    const CollectiveContract& k = of(record);
    if (!k.isPassed())
        return {};
    return {error(tr("\"%1\" was passed: it is not thrown away.").arg(k.name),
                  tr("Undo its steps if it was a mistake."))};
}

Kind make() {
    using C = CollectiveContract;
    Kind kind = kindOf<C>("consultation", QT_TRANSLATE_NOOP("consultation", "Contract"),
                          QT_TRANSLATE_NOOP("consultation", "Contracts"));
    kind.flow = &contractFlow();
    kind.identity = {{"consultation"}, {"name", "from_date"}};
    kind.takesFiles = true;
    const char* const vote = QT_TRANSLATE_NOOP("consultation", "Passing");
    const char* const filing = QT_TRANSLATE_NOOP("consultation", "Signing and filing");
    const char* const life = QT_TRANSLATE_NOOP("consultation", "In force");
    kind.fields = {
        field<&C::name>("name", QT_TRANSLATE_NOOP("consultation", "Title"))
            .listed(28)
            .files("名称|合同名称")
            .hint(QT_TRANSLATE_NOOP("consultation", "Empty: as the consultation")),
        field<&C::consultation>("consultation", QT_TRANSLATE_NOOP("consultation", "Consultation"))
            .required()
            .files("协商"),
        field<&C::from>("from_date", QT_TRANSLATE_NOOP("consultation", "From"))
            .listed(10)
            .files("起始日期|合同起始"),
        field<&C::to>("to_date", QT_TRANSLATE_NOOP("consultation", "To"))
            .listed(10)
            .files("截止日期|合同截止"),
        field<&C::text>("text", QT_TRANSLATE_NOOP("consultation", "Text"))
            .note()
            .files("正文")
            .hint(QT_TRANSLATE_NOOP("consultation", "A line is a paragraph")),
        field<&C::note>("note", QT_TRANSLATE_NOOP("consultation", "Note")).note().files("备注"),
        field<&C::status>("status", QT_TRANSLATE_NOOP("consultation", "Status"))
            .stepOnly()
            .listed(8)
            .section(vote),
        field<&C::round>("round", QT_TRANSLATE_NOOP("consultation", "Round"))
            .stepOnly()
            .section(vote),
        field<&C::item>("item", QT_TRANSLATE_NOOP("consultation", "Passed by ballot on"))
            .stepOnly()
            .section(vote),
        field<&C::entitled>("entitled", QT_TRANSLATE_NOOP("consultation", "Entitled"))
            .stepOnly()
            .section(vote),
        field<&C::present>("present", QT_TRANSLATE_NOOP("consultation", "Present"))
            .stepOnly()
            .section(vote),
        field<&C::neededPresent>("needed_present",
                                 QT_TRANSLATE_NOOP("consultation", "Present needed"))
            .stepOnly()
            .section(vote),
        field<&C::votesFor>("votes_for", QT_TRANSLATE_NOOP("consultation", "In favour"))
            .stepOnly()
            .section(vote),
        field<&C::neededFor>("needed_for", QT_TRANSLATE_NOOP("consultation", "In favour needed"))
            .stepOnly()
            .section(vote),
        field<&C::covered>("covered", QT_TRANSLATE_NOOP("consultation", "Enterprises covered"))
            .stepOnly()
            .section(vote),
        field<&C::passedOn>("passed_on", QT_TRANSLATE_NOOP("consultation", "Passed on"))
            .stepOnly()
            .section(vote),
        field<&C::workersSigner>("workers_signer",
                                 QT_TRANSLATE_NOOP("consultation", "Signs for the workers"))
            .stepOnly()
            .section(filing),
        field<&C::employerSigner>("employer_signer",
                                  QT_TRANSLATE_NOOP("consultation", "Signs for the employer"))
            .stepOnly()
            .section(filing),
        field<&C::signedOn>("signed_on", QT_TRANSLATE_NOOP("consultation", "Signed on"))
            .stepOnly()
            .section(filing),
        field<&C::fileBy>("file_by", QT_TRANSLATE_NOOP("consultation", "File by"))
            .stepOnly()
            .section(filing),
        field<&C::filedTo>("filed_to", QT_TRANSLATE_NOOP("consultation", "Filed with"))
            .stepOnly()
            .section(filing),
        field<&C::filedOn>("filed_on", QT_TRANSLATE_NOOP("consultation", "Filed on"))
            .stepOnly()
            .section(filing),
        field<&C::receivedOn>("received_on",
                              QT_TRANSLATE_NOOP("consultation", "Received by the authority on"))
            .stepOnly()
            .section(filing),
        field<&C::objectBy>("object_by", QT_TRANSLATE_NOOP("consultation", "Objection until"))
            .stepOnly()
            .section(filing),
        field<&C::inForceOn>("in_force_on", QT_TRANSLATE_NOOP("consultation", "In force from"))
            .stepOnly()
            .listed(10)
            .section(life),
        field<&C::publishedOn>("published_on", QT_TRANSLATE_NOOP("consultation", "Published on"))
            .stepOnly()
            .section(life),
        field<&C::publishedWhere>("published_where",
                                  QT_TRANSLATE_NOOP("consultation", "Published where"))
            .stepOnly()
            .section(life),
        field<&C::endedOn>("ended_on", QT_TRANSLATE_NOOP("consultation", "Ended on"))
            .stepOnly()
            .section(life),
        field<&C::reason>("reason", QT_TRANSLATE_NOOP("consultation", "Reason"))
            .stepOnly()
            .section(life),
        field<&C::rulePack>("rule_pack", QT_TRANSLATE_NOOP("consultation", "Rules it runs under"))
            .stepOnly()
            .shows([](const QVariant& v) { return packName(v.toString()); },
                   [](const QString& text) {
                       return Outcome<QVariant>(Codec<QString>::toValue(readPackName(text)));
                   })
            .section(life),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayDiscard = &mayDiscard;
    kind.dues = &contractDues;
    return kind;
}

} // namespace

std::vector<CollectiveContract> contractsOf(const Reader& reader, Id<Consultation> id) {
    return reader.all<CollectiveContract>(
        Query().eq(QStringLiteral("consultation"), id).by(QStringLiteral("id")));
}

QString textFromClauses(const Reader& reader, Id<Consultation> id) {
    QStringList lines;
    int number = 0;
    for (const Clause& c : clausesOf(reader, id))
        if (c.status == ClauseStatus::Agreed)
            lines << numberedName(c.title, QStringLiteral("第%1条　"),
                                  QStringLiteral("Article %1. "), ++number) +
                         c.title
                  << c.agreed;
    return tidyLines(lines.join(u'\n')); // as it is kept: the two are compared
}

QList<Due> contractDues(const Reader& reader, const Record& record, QDate) {
    const CollectiveContract& k = of(record);
    const Rules rules = Rules::of(reader, k.rulePack);
    const auto calendar = calendarOf(reader);
    QList<Due> dues;
    const auto due = [&](const QString& what, QDate on, const char* id) {
        if (on.isValid())
            dues << Due{QString::fromUtf8(CollectiveContract::kindName),
                        k.id,
                        what.arg(k.name),
                        on,
                        rules.cite(id),
                        calendar->isProvisional(on)};
    };
    switch (k.status) {
    case ContractStatus::Signed:
        due(tr("%1: file it with the labour authority"), k.fileBy, rule::contractFiling);
        break;
    case ContractStatus::Received:
        due(tr("%1: in force unless the authority objects; take the step"), k.objectBy.addDays(1),
            rule::contractInForce);
        break;
    case ContractStatus::Objected:
        for (const FilingObjection& o : objectionsTo(reader, Id<CollectiveContract>(k.id)))
            if (o.outcome == ObjectionEnd::Open)
                due(tr("%1: the authority objected; talk again and file again"),
                    calendar->nextWorkday(o.raisedOn.addDays(1)), rule::contractInForce);
        break;
    case ContractStatus::InForce:
        if (!k.publishedOn.isValid())
            due(tr("%1: make it known to everybody"), calendar->nextWorkday(k.inForceOn),
                rule::contractPublish);
        if (k.to.isValid() && reader.count<Consultation>(
                                  Query()
                                      .eq(QStringLiteral("renews"), Id<CollectiveContract>(k.id))
                                      .is(QStringLiteral("status"), Condition::Ne,
                                          QStringLiteral("broken_off"))) == 0)
            due(tr("%1: begin talks about its renewal"),
                renewalFrom(*calendar, k.to, rules.count(rule::contractRenewal)),
                rule::contractRenewal);
        due(tr("%1 runs out"), k.to, rule::contractTerm);
        break;
    default:
        break;
    }
    return dues;
}

const Kind& CollectiveContract::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
