// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultation/consultation.h"
#include "core/base/text.h"
#include "core/consultation/contract.h"
#include "core/consultation/negotiator.h"
#include "core/consultation/words.h"
#include "core/people/identity.h"
#include "core/rules/packs.h"
#include "core/rules/rules.h"

namespace zhijia {

using consultation::tr;

namespace {

constexpr EnumItem subjects[] = {
    {0, "", ""},
    {int(ContractSubject::Collective), "collective",
     QT_TRANSLATE_NOOP("consultation", "Collective contract"), "综合集体合同|综合"},
    {int(ContractSubject::Wage), "wage", QT_TRANSLATE_NOOP("consultation", "Wage agreement"),
     "工资专项|工资协议|工资"},
    {int(ContractSubject::Special), "special",
     QT_TRANSLATE_NOOP("consultation", "Special agreement"), "专项|专项合同"},
};
constexpr EnumItem scopes[] = {
    {0, "", ""},
    {int(ContractScope::Employer), "employer", QT_TRANSLATE_NOOP("consultation", "One employer"),
     "企业|本企业|用人单位"},
    {int(ContractScope::Region), "region", QT_TRANSLATE_NOOP("consultation", "A region"),
     "区域|区域性"},
    {int(ContractScope::Industry), "industry", QT_TRANSLATE_NOOP("consultation", "An industry"),
     "行业|行业性"},
};
constexpr EnumItem sides[] = {
    {0, "", ""},
    {int(TalkSide::Workers), "workers", QT_TRANSLATE_NOOP("consultation", "Workers"),
     "职工|职工一方|工会"},
    {int(TalkSide::Employer), "employer", QT_TRANSLATE_NOOP("consultation", "Employer"),
     "企业|企业一方|用人单位"},
};

const Consultation& of(const Record& record) { return static_cast<const Consultation&>(record); }

void derive(const Reader& reader, Record& record) {
    auto& c = static_cast<Consultation&>(record);
    if (c.subject == ContractSubject::None)
        c.subject = ContractSubject::Collective;
    if (c.scope == ContractScope::None)
        c.scope = ContractScope::Employer;
    c.name = tidy(c.name);
    c.employer = tidy(c.employer);
    c.matter = tidy(c.matter);
    if (c.name.isEmpty() && c.unit)
        c.name =
            tr("%1, %2: %3")
                .arg(reader.title(Unit::kind(), c.unit.raw()),
                     QString::number(reader.today().year()),
                     c.matter.isEmpty()
                         ? Consultation::kind().display(*Consultation::kind().field(u"subject"),
                                                        Codec<ContractSubject>::toValue(c.subject))
                         : c.matter);
    if (c.employer.isEmpty() && c.unit)
        c.employer = reader.title(Unit::kind(), c.unit.raw());
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const Consultation& c = of(after);
    if (c.subject == ContractSubject::Special && c.matter.isEmpty())
        issues << error(tr("A special agreement is about one matter; none is named."),
                        tr("Write it: women workers' protection, safety and health …"),
                        QStringLiteral("matter"));
    if (c.scope == ContractScope::Industry && c.industry.trimmed().isEmpty())
        issues << error(tr("The industry is not named."), tr("Write which industry it is."),
                        QStringLiteral("industry"));
    if (c.scope == ContractScope::Region && c.region.isEmpty())
        issues << error(tr("The region is not named."), tr("Write which region it is."),
                        QStringLiteral("region"));
    if (!before)
        return;
    const Consultation& b = of(*before);
    if (b.isOver() && c.status == b.status)
        issues << error(tr("\"%1\" is over: its record stands.").arg(b.name),
                        tr("Undo its last step first, or begin another consultation."));
    if (c.scope != b.scope && !c.isWide() &&
        reader.count(*kindByName(u"covered_enterprise"),
                     Query().eq(QStringLiteral("consultation"), Id<Consultation>(c.id))) > 0)
        issues << error(tr("Enterprises are listed: it is not about one employer."),
                        tr("Remove the enterprises first."), QStringLiteral("scope"));
}

Issues mayDiscard(const Reader&, const Record& record) {
    const Consultation& c = of(record);
    if (c.status == TalkStatus::Planned)
        return {};
    return {error(tr("\"%1\" has begun: it is not thrown away.").arg(c.name),
                  tr("Break it off with a reason, or undo its steps."))};
}

Kind make() {
    Kind kind =
        kindOf<Consultation>("consultation", QT_TRANSLATE_NOOP("consultation", "Consultation"),
                             QT_TRANSLATE_NOOP("consultation", "Consultations"));
    kind.flow = &consultationFlow();
    kind.identity = {{"unit", "name"}};
    kind.takesFiles = true;
    const char* const course = QT_TRANSLATE_NOOP("consultation", "Course");
    kind.fields = {
        field<&Consultation::name>("name", QT_TRANSLATE_NOOP("consultation", "Title"))
            .listed(28)
            .files("名称|协商名称")
            .hint(QT_TRANSLATE_NOOP("consultation", "Empty: worded from unit, year and subject")),
        field<&Consultation::unit>("unit", QT_TRANSLATE_NOOP("consultation", "Unit"))
            .required()
            .files("单位|工会")
            .hint(QT_TRANSLATE_NOOP("consultation", "Whose union consults")),
        field<&Consultation::subject>("subject", QT_TRANSLATE_NOOP("consultation", "About"))
            .listed(10)
            .files("类型|合同类型|协商内容"),
        field<&Consultation::matter>("matter", QT_TRANSLATE_NOOP("consultation", "Special matter"))
            .files("专项内容")
            .hint(QT_TRANSLATE_NOOP("consultation", "Of a special agreement")),
        field<&Consultation::scope>("scope", QT_TRANSLATE_NOOP("consultation", "For"))
            .listed(8)
            .files("范围|适用范围"),
        field<&Consultation::employer>("employer",
                                       QT_TRANSLATE_NOOP("consultation", "The other party"))
            .files("企业方|用人单位")
            .hint(QT_TRANSLATE_NOOP("consultation", "Employer or employers' association; empty: "
                                                    "the unit")),
        field<&Consultation::region>("region", QT_TRANSLATE_NOOP("consultation", "Region"))
            .files("地区|区域|行政区划")
            .shows(&showRegion, &readRegion),
        field<&Consultation::industry>("industry", QT_TRANSLATE_NOOP("consultation", "Industry"))
            .files("行业"),
        field<&Consultation::renews>("renews", QT_TRANSLATE_NOOP("consultation", "Renews"))
            .files("续订合同"),
        field<&Consultation::note>("note", QT_TRANSLATE_NOOP("consultation", "Note"))
            .note()
            .files("备注"),
        field<&Consultation::status>("status", QT_TRANSLATE_NOOP("consultation", "Status"))
            .stepOnly()
            .listed(8)
            .section(course),
        field<&Consultation::openedOn>("opened_on",
                                       QT_TRANSLATE_NOOP("consultation", "Talks began on"))
            .stepOnly()
            .section(course),
        field<&Consultation::agreedOn>("agreed_on", QT_TRANSLATE_NOOP("consultation", "Agreed on"))
            .stepOnly()
            .section(course),
        field<&Consultation::closedOn>("closed_on", QT_TRANSLATE_NOOP("consultation", "Ended on"))
            .stepOnly()
            .section(course),
        field<&Consultation::reason>("reason", QT_TRANSLATE_NOOP("consultation", "Reason"))
            .stepOnly()
            .section(course),
        field<&Consultation::rulePack>("rule_pack",
                                       QT_TRANSLATE_NOOP("consultation", "Rules it runs under"))
            .stepOnly()
            .shows([](const QVariant& v) { return packName(v.toString()); },
                   [](const QString& text) {
                       return Outcome<QVariant>(Codec<QString>::toValue(readPackName(text)));
                   })
            .section(course),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayDiscard = &mayDiscard;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<ContractSubject>() {
    static const EnumTable table{"consultation", subjects};
    return table;
}
template <>
const EnumTable& enumTable<ContractScope>() {
    static const EnumTable table{"consultation", scopes};
    return table;
}
template <>
const EnumTable& enumTable<TalkSide>() {
    static const EnumTable table{"consultation", sides};
    return table;
}

QString sideName(TalkSide side) {
    const EnumTable& table = enumTable<TalkSide>();
    const EnumItem* item = table.byValue(static_cast<int>(side));
    return item ? table.label(*item) : QString();
}

TalkSide otherSide(TalkSide side) {
    return side == TalkSide::Workers    ? TalkSide::Employer
           : side == TalkSide::Employer ? TalkSide::Workers
                                        : TalkSide::None;
}

SideCount sideOf(const Reader& reader, Id<Consultation> id, TalkSide side) {
    SideCount count;
    for (const Negotiator& n : negotiatorsOf(reader, id, side)) {
        ++count.members;
        count.chiefs += n.chief;
        count.outsiders += n.outsider;
        count.outsideChiefs += n.chief && n.outsider;
    }
    return count;
}

Issues whyNotTalk(const Reader& reader, const Consultation& c) {
    const Id<Consultation> id(c.id);
    return whyNotSides(Rules::of(reader, c.rulePack), sideOf(reader, id, TalkSide::Workers),
                       sideOf(reader, id, TalkSide::Employer));
}

Issues consultationStands(const Reader& reader, Id<Consultation> id) {
    const auto c = reader.get(id);
    if (!c || !c->isOver())
        return {};
    return {error(tr("\"%1\" is over: what belongs to it stands.").arg(c->name),
                  tr("Undo its last step first, or begin another consultation."))};
}

const Kind& Consultation::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
