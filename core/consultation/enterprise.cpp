// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultation/enterprise.h"
#include "core/ballots/result.h"
#include "core/base/text.h"
#include "core/book/reader.h"
#include "core/consultation/contract.h"
#include "core/consultation/words.h"
#include "core/people/identity.h"

namespace zhijia {

using consultation::iso;
using consultation::tr;

namespace {

constexpr EnumItem bodies[] = {
    {0, "", ""},
    {int(VotingBody::Congress), "congress", QT_TRANSLATE_NOOP("consultation", "Its congress"),
     "职代会|职工代表大会"},
    {int(VotingBody::Staff), "staff", QT_TRANSLATE_NOOP("consultation", "All its staff"),
     "全体职工|职工大会"},
};
constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(CoverStatus::Waiting), "waiting", QT_TRANSLATE_NOOP("consultation", "Not voted yet"),
     "未表决"},
    {int(CoverStatus::Passed), "passed", QT_TRANSLATE_NOOP("consultation", "Passed"), "通过"},
    {int(CoverStatus::NotPassed), "not_passed", QT_TRANSLATE_NOOP("consultation", "Not passed"),
     "未通过"},
    {int(CoverStatus::LeftOut), "left_out", QT_TRANSLATE_NOOP("consultation", "Not covered"),
     "不覆盖"},
};

const CoveredEnterprise& of(const Record& record) {
    return static_cast<const CoveredEnterprise&>(record);
}

void derive(const Reader& reader, Record& record) {
    auto& e = static_cast<CoveredEnterprise&>(record);
    e.name = tidy(e.name);
    e.leftOut = tidy(e.leftOut);
    if (e.body == VotingBody::None)
        e.body = VotingBody::Congress;
    if (const auto u = e.unit ? reader.get(e.unit) : std::nullopt) {
        if (e.name.isEmpty())
            e.name = u->name;
        if (e.region.isEmpty())
            e.region = u->region;
        if (e.staff == 0)
            e.staff = u->staff;
    }
    if (e.item)
        if (const auto figures = figuresOf(reader, e.item)) {
            e.entitled = figures->entitled;
            e.present = figures->present;
            e.votesFor = figures->votesFor;
            if (!e.votedOn.isValid())
                if (const auto i = reader.get(e.item))
                    if (const auto b = reader.get(i->ballot); b && b->announcedAt.isValid())
                        e.votedOn = officeTime(b->announcedAt).date();
        }
    const auto c = reader.get(e.consultation);
    const Rules rules = Rules::of(reader, c ? c->rulePack : QString());
    e.neededPresent = e.neededFor = std::nullopt;
    if (e.entitled && *e.entitled > 0) {
        const Passing p = passingOf(rules, e.figures());
        e.neededPresent = p.present.needed;
        e.neededFor = p.agree.needed;
    }
    e.status = !e.leftOut.isEmpty()                       ? CoverStatus::LeftOut
               : !e.hasFigures()                          ? CoverStatus::Waiting
               : passingOf(rules, e.figures()).isPassed() ? CoverStatus::Passed
                                                          : CoverStatus::NotPassed;
}

Issues stands(const Reader& reader, Id<Consultation> id) {
    Issues issues = consultationStands(reader, id);
    for (const CollectiveContract& k : contractsOf(reader, id))
        if (issues.isEmpty() && k.isPassed())
            issues << error(tr("\"%1\" was passed: the votes it rests on stand.").arg(k.name),
                            tr("Undo the passing first if there is a mistake."));
    return issues;
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const CoveredEnterprise& e = of(after);
    issues += stands(reader, e.consultation);
    if (before && of(*before).consultation != e.consultation)
        issues << error(tr("An enterprise stays with its consultation."),
                        tr("Enter it at the other one."), QStringLiteral("consultation"));
    if (const auto c = reader.get(e.consultation); c && !c->isWide())
        issues << error(tr("\"%1\" is about one employer: it covers no others.").arg(c->name),
                        tr("Let the consultation be for a region or an industry."),
                        QStringLiteral("consultation"));
    if (e.name.isEmpty())
        issues << error(tr("The enterprise has no name."), tr("Choose a unit, or write a name."),
                        QStringLiteral("name"));
    if (reader.count<CoveredEnterprise>(Query()
                                            .eq(QStringLiteral("consultation"), e.consultation)
                                            .eq(QStringLiteral("name"), e.name)
                                            .is(QStringLiteral("id"), Condition::Ne, e.id)) > 0)
        issues << error(tr("%1 is listed already.").arg(e.name), tr("Nobody votes twice."),
                        QStringLiteral("name"));
    if (e.staff < 0)
        issues << error(tr("%1 is no number of people.").arg(e.staff), tr("Correct the number."),
                        QStringLiteral("staff"));
    if (e.votedOn > reader.today())
        issues << error(tr("%1 lies in the future.").arg(iso(e.votedOn)), tr("Correct the date."),
                        QStringLiteral("voted_on"));
    const bool some = e.entitled || e.present || e.votesFor;
    if (some && !e.hasFigures())
        issues << error(tr("The vote of %1 is not complete.").arg(e.name),
                        tr("Enter how many are entitled, were present and voted for it."),
                        QStringLiteral("votes_for"));
    if (e.hasFigures() && (*e.entitled <= 0 || *e.present < 0 || *e.votesFor < 0 ||
                           *e.present > *e.entitled || *e.votesFor > *e.present))
        issues << error(tr("These figures cannot be: %1 entitled, %2 present, %3 in favour.")
                            .arg(*e.entitled)
                            .arg(*e.present)
                            .arg(*e.votesFor),
                        tr("Compare with the protocol of the count."), QStringLiteral("votes_for"));
    if (some && !e.item && e.protocol.trimmed().isEmpty())
        issues << error(tr("It is not said where the figures of %1 come from.").arg(e.name),
                        tr("Name the protocol of its vote, or choose a ballot of this office."),
                        QStringLiteral("protocol"));
    if (e.item)
        if (const auto figures = figuresOf(reader, e.item); !figures)
            issues += figures.error();
}

Issues mayRemove(const Reader& reader, const Record& record) {
    return stands(reader, of(record).consultation);
}

Kind make() {
    using E = CoveredEnterprise;
    Kind kind = kindOf<E>("consultation", QT_TRANSLATE_NOOP("consultation", "Covered enterprise"),
                          QT_TRANSLATE_NOOP("consultation", "Covered enterprises"));
    kind.within = "consultation";
    kind.identity = {{"consultation", "name"}};
    kind.fields = {
        field<&E::name>("name", QT_TRANSLATE_NOOP("consultation", "Enterprise"))
            .listed(18)
            .files("企业|企业名称|单位名称")
            .hint(QT_TRANSLATE_NOOP("consultation", "Of a unit: by itself")),
        field<&E::consultation>("consultation", QT_TRANSLATE_NOOP("consultation", "Consultation"))
            .required()
            .files("协商"),
        field<&E::unit>("unit", QT_TRANSLATE_NOOP("consultation", "Unit")).files("单位"),
        field<&E::region>("region", QT_TRANSLATE_NOOP("consultation", "Region"))
            .listed(12)
            .files("地区|行政区划")
            .shows(&showRegion, &readRegion),
        field<&E::staff>("staff", QT_TRANSLATE_NOOP("consultation", "Staff"))
            .listed(6)
            .files("职工人数|职工数"),
        field<&E::body>("body", QT_TRANSLATE_NOOP("consultation", "Who votes"))
            .files("表决主体|审议方式"),
        field<&E::item>("item", QT_TRANSLATE_NOOP("consultation", "Ballot item"))
            .files("表决事项")
            .hint(QT_TRANSLATE_NOOP("consultation", "The figures then come from its result")),
        field<&E::votedOn>("voted_on", QT_TRANSLATE_NOOP("consultation", "Voted on"))
            .listed(10)
            .files("表决日期"),
        field<&E::entitled>("entitled", QT_TRANSLATE_NOOP("consultation", "Entitled"))
            .listed(6)
            .files("应到|代表总数|应到人数"),
        field<&E::present>("present", QT_TRANSLATE_NOOP("consultation", "Present"))
            .listed(6)
            .files("实到|到会人数"),
        field<&E::votesFor>("votes_for", QT_TRANSLATE_NOOP("consultation", "In favour"))
            .listed(6)
            .files("同意|赞成"),
        field<&E::protocol>("protocol", QT_TRANSLATE_NOOP("consultation", "Protocol"))
            .files("表决记录|依据")
            .hint(QT_TRANSLATE_NOOP("consultation", "Where typed figures come from")),
        field<&E::neededPresent>("needed_present",
                                 QT_TRANSLATE_NOOP("consultation", "Present needed"))
            .derived(),
        field<&E::neededFor>("needed_for", QT_TRANSLATE_NOOP("consultation", "In favour needed"))
            .derived(),
        field<&E::status>("status", QT_TRANSLATE_NOOP("consultation", "Result"))
            .derived()
            .listed(8),
        field<&E::leftOut>("left_out", QT_TRANSLATE_NOOP("consultation", "Not covered because"))
            .files("不覆盖原因"),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<VotingBody>() {
    static const EnumTable table{"consultation", bodies};
    return table;
}
template <>
const EnumTable& enumTable<CoverStatus>() {
    static const EnumTable table{"consultation", statuses};
    return table;
}

std::vector<CoveredEnterprise> enterprisesOf(const Reader& reader, Id<Consultation> id) {
    auto list = reader.all<CoveredEnterprise>(
        Query().eq(QStringLiteral("consultation"), id).by(QStringLiteral("id")));
    std::ranges::stable_sort(list, {}, &CoveredEnterprise::region);
    return list;
}

Coverage coverageOf(const Reader& reader, Id<Consultation> id) {
    Coverage c;
    for (const CoveredEnterprise& e : enterprisesOf(reader, id)) {
        ++c.enterprises;
        switch (e.status) {
        case CoverStatus::Passed:
            ++c.passed;
            c.staff += e.staff;
            break;
        case CoverStatus::NotPassed:
            ++c.notPassed;
            break;
        case CoverStatus::LeftOut:
            ++c.leftOut;
            break;
        default:
            ++c.waiting;
            c.waitingNames << e.name;
        }
    }
    return c;
}

const Kind& CoveredEnterprise::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
