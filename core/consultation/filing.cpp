// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultation/filing.h"
#include "core/base/regions.h"
#include "core/base/says.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/consultation/enterprise.h"
#include "core/consultation/words.h"

namespace zhijia {

using consultation::cited;
using consultation::tr;

namespace {

constexpr EnumItem types[] = {
    {0, "", ""},
    {int(PaperType::Text), "text", QT_TRANSLATE_NOOP("consultation", "Text of the contract"),
     "集体合同文本|合同文本"},
    {int(PaperType::Letter), "letter", QT_TRANSLATE_NOOP("consultation", "Letter of submission"),
     "报送函|报审表"},
    {int(PaperType::Resolution), "resolution",
     QT_TRANSLATE_NOOP("consultation", "Resolution that passed it"), "职代会决议|决议"},
    {int(PaperType::Minutes), "minutes", QT_TRANSLATE_NOOP("consultation", "Signed minutes"),
     "协商会议纪要|协商记录"},
    {int(PaperType::Negotiators), "negotiators",
     QT_TRANSLATE_NOOP("consultation", "List of negotiators and authorisations"),
     "协商代表名单|授权委托书"},
    {int(PaperType::Licence), "licence",
     QT_TRANSLATE_NOOP("consultation", "Employer's business licence"), "营业执照复印件"},
    {int(PaperType::UnionCertificate), "union_certificate",
     QT_TRANSLATE_NOOP("consultation", "Union's certificate as a legal person"),
     "工会社团法人证书|工会法人资格证"},
    {int(PaperType::Explanation), "explanation",
     QT_TRANSLATE_NOOP("consultation", "Explanation of the contract"), "集体合同说明"},
    {int(PaperType::Coverage), "coverage",
     QT_TRANSLATE_NOOP("consultation", "Table of covered enterprises"), "覆盖企业名册"},
    {int(PaperType::Other), "other", QT_TRANSLATE_NOOP("consultation", "Other paper"), "其他"},
};
constexpr EnumItem ends[] = {
    {0, "", ""},
    {int(ObjectionEnd::Open), "open", QT_TRANSLATE_NOOP("consultation", "Open"), "未处理"},
    {int(ObjectionEnd::TalkedAgain), "talked_again",
     QT_TRANSLATE_NOOP("consultation", "Talked about again"), "重新协商"},
    {int(ObjectionEnd::Mended), "mended", QT_TRANSLATE_NOOP("consultation", "Papers mended"),
     "补正材料"},
};

const FilingPaper& of(const Record& record) { return static_cast<const FilingPaper&>(record); }

/// A pack is packed between the signing and the filing.
Issues stands(const Reader& reader, Id<CollectiveContract> id) {
    const auto k = reader.get(id);
    if (!k || k->status == ContractStatus::Draft || k->status == ContractStatus::Passed ||
        k->status == ContractStatus::Signed || k->status == ContractStatus::Objected)
        return {};
    return {error(tr("\"%1\" was filed: its pack stands.").arg(k->name),
                  tr("Undo the filing first if a paper is wrong."))};
}

void derive(const Reader& reader, Record& record) {
    auto& p = static_cast<FilingPaper&>(record);
    if (p.type == PaperType::None)
        p.type = PaperType::Other;
    p.name = tidy(p.name);
    const EnumTable& table = enumTable<PaperType>();
    if (p.name.isEmpty())
        p.name = table.label(*table.byValue(static_cast<int>(p.type)));
    if (p.needed == 0) {
        const auto k = reader.get(p.contract);
        p.needed = p.type == PaperType::Text
                       ? Rules::of(reader, k ? k->rulePack : QString()).count(rule::contractCopies)
                       : 1;
    }
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const FilingPaper& p = of(after);
    issues += stands(reader, p.contract);
    if (before && of(*before).contract != p.contract)
        issues << error(tr("A paper stays with its contract."), tr("Enter it at the other one."),
                        QStringLiteral("contract"));
    if (p.copies < 0 || p.needed < 0)
        issues << error(tr("There are no fewer than 0 copies."), tr("Correct the number."),
                        QStringLiteral("copies"));
    // Else a pack would be complete by a mark that somebody took off in passing.
    if (before && of(*before).required && !p.required && !saysSomething(p.note))
        issues << error(tr("It is not said why \"%1\" is not required.").arg(p.name),
                        tr("Write in the note who said so: the authority files without it."),
                        QStringLiteral("note"));
    const auto k = reader.get(p.contract);
    const Rules rules = Rules::of(reader, k ? k->rulePack : QString());
    if (p.type == PaperType::Text && (p.needed < rules.count(rule::contractCopies) || !p.required))
        issues << cited(
            error(tr("The text is filed in %1 copies.").arg(rules.count(rule::contractCopies)),
                  tr("Leave the number empty."), QStringLiteral("needed")),
            rules.cite(rule::contractCopies));
}

Issues mayRemove(const Reader& reader, const Record& record) {
    return stands(reader, of(record).contract);
}

Issues mayDiscard(const Reader&, const Record& record) {
    if (!of(record).required)
        return {};
    return {error(tr("\"%1\" belongs to the pack.").arg(of(record).name),
                  tr("If this authority does not ask for it, take the mark \"Required\" off "
                     "instead."))};
}

Kind makePaper() {
    using P = FilingPaper;
    Kind kind = kindOf<P>("consultation", QT_TRANSLATE_NOOP("consultation", "Filing paper"),
                          QT_TRANSLATE_NOOP("consultation", "Filing papers"));
    kind.within = "contract";
    kind.defaultSort = "id";
    kind.identity = {{"contract", "name"}};
    kind.takesFiles = true;
    kind.fields = {
        field<&P::name>("name", QT_TRANSLATE_NOOP("consultation", "Paper"))
            .listed(24)
            .files("材料|材料名称"),
        field<&P::contract>("contract", QT_TRANSLATE_NOOP("consultation", "Contract"))
            .required()
            .files("合同"),
        field<&P::type>("type", QT_TRANSLATE_NOOP("consultation", "Type")).files("类别"),
        field<&P::required>("required", QT_TRANSLATE_NOOP("consultation", "Required"))
            .listed(6)
            .files("必备"),
        field<&P::needed>("needed", QT_TRANSLATE_NOOP("consultation", "Copies needed"))
            .listed(6)
            .files("应报份数")
            .hint(QT_TRANSLATE_NOOP("consultation", "Empty: what the rule asks for")),
        field<&P::copies>("copies", QT_TRANSLATE_NOOP("consultation", "Copies ready"))
            .listed(6)
            .files("已备份数|份数"),
        field<&P::note>("note", QT_TRANSLATE_NOOP("consultation", "Note")).files("备注"),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    kind.mayDiscard = &mayDiscard;
    return kind;
}

Kind makeObjection() {
    using O = FilingObjection;
    Kind kind =
        kindOf<O>("consultation", QT_TRANSLATE_NOOP("consultation", "Objection of the authority"),
                  QT_TRANSLATE_NOOP("consultation", "Objections of the authority"));
    kind.within = "contract";
    kind.defaultSort = "round";
    kind.takesFiles = true;
    kind.fields = {
        field<&O::name>("name", QT_TRANSLATE_NOOP("consultation", "Objection"))
            .derived()
            .listed(14),
        field<&O::contract>("contract", QT_TRANSLATE_NOOP("consultation", "Contract")).required(),
        field<&O::round>("round", QT_TRANSLATE_NOOP("consultation", "Round")).stepOnly().listed(5),
        field<&O::raisedOn>("raised_on", QT_TRANSLATE_NOOP("consultation", "Raised on"))
            .required()
            .stepOnly()
            .listed(10),
        field<&O::text>("text", QT_TRANSLATE_NOOP("consultation", "What it objects to"))
            .note()
            .required()
            .stepOnly()
            .listed(24),
        field<&O::outcome>("outcome", QT_TRANSLATE_NOOP("consultation", "What was done"))
            .stepOnly()
            .listed(10),
        field<&O::endedOn>("ended_on", QT_TRANSLATE_NOOP("consultation", "Ended on"))
            .stepOnly()
            .listed(10),
    };
    kind.deriveMore = [](const Reader&, Record& record) {
        auto& o = static_cast<O&>(record);
        if (o.outcome == ObjectionEnd::None)
            o.outcome = ObjectionEnd::Open;
        o.name = tr("Objection, round %1").arg(o.round);
    };
    // They follow the contract's steps; nobody writes one beside them.
    kind.check = [](const Reader& reader, const Record& after, const Record* before,
                    Issues& issues) {
        const auto& o = static_cast<const O&>(after);
        const auto k = reader.get(o.contract);
        if (!before && k && k->status != ContractStatus::Received)
            issues << error(tr("An objection comes in by the contract's step."),
                            tr("Take the step \"The authority objects\"."),
                            QStringLiteral("contract"));
    };
    kind.mayDiscard = [](const Reader&, const Record&) {
        return Issues{error(tr("An objection of the authority stays on record."),
                            tr("Undo the step that took it in if it was a mistake."))};
    };
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<PaperType>() {
    static const EnumTable table{"consultation", types};
    return table;
}
template <>
const EnumTable& enumTable<ObjectionEnd>() {
    static const EnumTable table{"consultation", ends};
    return table;
}

std::vector<FilingPaper> papersOf(const Reader& reader, Id<CollectiveContract> id) {
    return reader.all<FilingPaper>(
        Query().eq(QStringLiteral("contract"), id).by(QStringLiteral("id")));
}

std::vector<FilingObjection> objectionsTo(const Reader& reader, Id<CollectiveContract> id) {
    return reader.all<FilingObjection>(
        Query().eq(QStringLiteral("contract"), id).by(QStringLiteral("round")));
}

Outcome<int> listPapers(Txn& txn, const CollectiveContract& k) {
    const Id<CollectiveContract> id(k.id);
    QSet<int> there;
    for (const FilingPaper& p : papersOf(txn, id))
        there << int(p.type);
    const auto c = txn.get(k.consultation);
    int added = 0;
    for (const PaperType type :
         {PaperType::Text, PaperType::Letter, PaperType::Resolution, PaperType::Minutes,
          PaperType::Negotiators, PaperType::Licence, PaperType::UnionCertificate,
          PaperType::Explanation, PaperType::Coverage}) {
        if (there.contains(int(type)) || (type == PaperType::Coverage && !(c && c->isWide())))
            continue;
        FilingPaper p;
        p.contract = id;
        p.type = type;
        if (auto ok = txn.insert(p); !ok)
            return refuse(ok.error());
        ++added;
    }
    return added;
}

Issues whyNotComplete(const Reader& reader, const CollectiveContract& k) {
    const Rules rules = Rules::of(reader, k.rulePack);
    Issues issues;
    bool text = false;
    for (const FilingPaper& p : papersOf(reader, Id<CollectiveContract>(k.id))) {
        text = text || p.type == PaperType::Text;
        if (p.required && !p.isReady())
            issues << cited(
                error(tr("%1: %2 of %3 copies are ready.").arg(p.name).arg(p.copies).arg(p.needed),
                      tr("Put the copies into the pack and enter how many are ready; "
                         "what this authority does not ask for is marked as not "
                         "required.")),
                rules.cite(rule::contractCopies));
    }
    if (!text)
        issues << cited(error(tr("The text of the contract is not in the pack."),
                              tr("Take the step \"List the papers\".")),
                        rules.cite(rule::contractCopies));
    return issues;
}

QStringList provincesOf(const Reader& reader, const Consultation& c) {
    QSet<QString> provinces;
    const auto take = [&](const QString& region) {
        if (region.size() >= 2)
            provinces << region.left(2);
    };
    take(c.region);
    if (c.isWide())
        reader.each(*kindByName(u"covered_enterprise"),
                    {QStringLiteral("region"), QStringLiteral("left_out")},
                    Query().eq(QStringLiteral("consultation"), Id<Consultation>(c.id)),
                    [&](const QVariantList& row) {
                        if (row[1].toString().isEmpty())
                            take(row[0].toString());
                        return true;
                    });
    else if (const auto unit = reader.get(c.unit)) {
        take(unit->region);
        reader.each(Unit::kind(), {QStringLiteral("region")},
                    Query().is(QStringLiteral("path"), Condition::Below, unit->path),
                    [&](const QVariantList& row) { return take(row[0].toString()), true; });
    }
    QStringList list(provinces.begin(), provinces.end());
    list.sort();
    return list;
}

Issues provinceHint(const Reader& reader, const CollectiveContract& k) {
    const auto c = reader.get(k.consultation);
    const Rules rules = Rules::of(reader, k.rulePack);
    if (!c || !rules.applies(rule::contractProvinces))
        return {};
    const QStringList provinces = provincesOf(reader, *c);
    if (provinces.size() < 2)
        return {};
    QStringList names;
    for (const QString& two : provinces)
        if (const auto region = regionOf(two.toInt() * 10'000))
            names << region->name;
    return {
        cited({Severity::Note,
               QStringLiteral("to"),
               tr("It lies in %1 provinces: %2.").arg(provinces.size()).arg(names.join(tr(", "))),
               {},
               tr("File it with the ministry, or with the provincial office that the ministry "
                  "names.")},
              rules.cite(rule::contractProvinces))};
}

const Kind& FilingPaper::kind() {
    static const Kind kind = makePaper();
    return kind;
}

const Kind& FilingObjection::kind() {
    static const Kind kind = makeObjection();
    return kind;
}

} // namespace zhijia
