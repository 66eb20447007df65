// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultation/negotiator.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/consultation/dates.h"
#include "core/consultation/session.h"
#include "core/consultation/words.h"
#include "core/flow/common_params.h"
#include "core/rules/holidays.h"
#include "core/rules/rules.h"

namespace zhijia {

using consultation::cited;
using consultation::iso;
using consultation::tr;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(NegotiatorStatus::Serving), "serving", QT_TRANSLATE_NOOP("consultation", "Serving"),
     "在任"},
    {int(NegotiatorStatus::Left), "left", QT_TRANSLATE_NOOP("consultation", "Left"), "空缺|离任"},
};

const Negotiator& of(const Record& record) { return static_cast<const Negotiator&>(record); }

Rules rulesOf(const Reader& reader, const Negotiator& n) {
    const auto c = reader.get(n.consultation);
    return Rules::of(reader, c ? c->rulePack : QString());
}

Query others(const Negotiator& n) {
    return Query()
        .eq(QStringLiteral("consultation"), n.consultation)
        .is(QStringLiteral("id"), Condition::Ne, n.id);
}

void derive(const Reader& reader, Record& record) {
    auto& n = static_cast<Negotiator&>(record);
    if (const auto m = n.member ? reader.get(n.member) : std::nullopt) {
        n.name = m->name;
        if (n.post.isEmpty())
            n.post = tidy(reader.title(Unit::kind(), m->unit.raw()) + u' ' + m->post);
    }
    n.name = tidyName(n.name);
    n.post = tidy(n.post);
    n.authority = tidy(n.authority);
}

void checkPlace(const Reader& reader, const Negotiator& n, Issues& issues) {
    if (!n.replaces)
        return;
    const auto gone = reader.get(n.replaces);
    if (!gone || gone->consultation != n.consultation || gone->side != n.side ||
        gone->status != NegotiatorStatus::Left)
        issues << error(tr("Nobody of this side left that place."),
                        tr("Choose somebody of the same side who left."),
                        QStringLiteral("replaces"));
    else if (reader.count<Negotiator>(others(n).eq(QStringLiteral("replaces"), n.replaces)) > 0)
        issues << error(tr("The place of %1 is filled already.").arg(gone->name),
                        tr("Leave the field empty."), QStringLiteral("replaces"));
}

bool sessionWasHeld(const Reader& reader, Id<Consultation> id) {
    const auto sessions = sessionsOf(reader, id);
    return std::ranges::any_of(sessions, [](const auto& s) { return s.wasHeld(); });
}

/// Whoever sat at the table stays on that side; another name is another person, or a slip of the
/// pen that the signed minutes keep.
void checkSat(const Reader& reader, const Negotiator& n, const Negotiator& was, Issues& issues) {
    const bool renamed = n.name != was.name && (!n.member || n.member != was.member);
    if ((n.side == was.side && !renamed) || !sessionWasHeld(reader, n.consultation))
        return;
    if (n.side != was.side)
        issues << error(tr("%1 negotiated for the other side: that stands.").arg(was.name),
                        tr("Take the step \"Left\", and add who comes now."),
                        QStringLiteral("side"));
    else
        issues << warning(tr("A session was held with %1 at the table; its minutes keep that name.")
                              .arg(was.name),
                          tr("If it is somebody else: undo this, take the step \"Left\", and add "
                             "the other person in that place."),
                          QStringLiteral("name"));
}

/// Somebody who is added to one side while the talks go on makes the sides unequal until the other
/// has added somebody too; nothing is held meanwhile.
void checkEqual(const Reader& reader, const Negotiator& n, Issues& issues) {
    const auto c = reader.get(n.consultation);
    if (!c || c->status != TalkStatus::Talking)
        return;
    SideCount sides[2];
    const auto take = [&](const Negotiator& one) {
        SideCount& side = sides[one.side == TalkSide::Workers ? 0 : 1];
        ++side.members;
        side.outsiders += one.outsider;
    };
    for (const Negotiator& o : reader.all<Negotiator>(others(n)))
        if (o.status != NegotiatorStatus::Left)
            take(o);
    take(n);
    if (sides[0].members == sides[1].members)
        return;
    Issue issue =
        warning(tr("The sides are unequal now: %1.").arg(sidesText(sides[0], sides[1])),
                tr("Add to the smaller side before the next session."), QStringLiteral("side"));
    issues << cited(issue, rulesOf(reader, n).cite(rule::talksEqual));
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const Negotiator& n = of(after);
    if (before)
        checkSat(reader, n, of(*before), issues);
    else
        checkEqual(reader, n, issues);
    issues += consultationStands(reader, n.consultation);
    if (n.name.isEmpty())
        issues << error(tr("Nobody is named."), tr("Choose a member, or write a name."),
                        QStringLiteral("name"));
    if (before && of(*before).consultation != n.consultation)
        issues << error(tr("A negotiator stays with the consultation."),
                        tr("Add the person to the other one."), QStringLiteral("consultation"));
    const Rules rules = rulesOf(reader, n);
    if (n.chief && n.outsider && rules.applies(rule::talksChief))
        issues << cited(error(tr("%1 comes from outside and cannot be the chief.").arg(n.name),
                              tr("Choose a chief from the unit itself."), QStringLiteral("chief")),
                        rules.cite(rule::talksChief));
    if (n.outsider && n.authority.isEmpty())
        issues << error(tr("An outsider negotiates by written authorisation; none is named."),
                        tr("Write the paper and its date."), QStringLiteral("authority"));
    for (const Negotiator& o : reader.all<Negotiator>(others(n))) {
        if (o.status == NegotiatorStatus::Left || n.status == NegotiatorStatus::Left)
            continue;
        if (n.member ? o.member == n.member
                     : !o.member && o.name == n.name && o.post == n.post && !n.name.isEmpty())
            issues << error(o.side == n.side ? tr("%1 is a negotiator already.").arg(n.name)
                                             : tr("%1 negotiates for the other side.").arg(n.name),
                            tr("One person stands once, on one side."), QStringLiteral("name"));
        if (n.chief && o.chief && o.side == n.side)
            issues << cited(error(tr("%1 is the chief of this side already.").arg(o.name),
                                  tr("Take the mark from one of the two."),
                                  QStringLiteral("chief")),
                            rules.cite(rule::talksChief));
    }
    for (const ConsultationSession& s : sessionsOf(reader, n.consultation))
        if (rules.applies(rule::talksRecorder) && !n.name.isEmpty() && s.recorder == n.name)
            issues << cited(error(tr("%1 records %2 and cannot negotiate.").arg(n.name, s.name),
                                  tr("Choose another negotiator or another recorder. If it is "
                                     "somebody else of the same name, write the unit behind the "
                                     "name."),
                                  QStringLiteral("name")),
                            rules.cite(rule::talksRecorder));
    checkPlace(reader, n, issues);
}

Issues mayRemove(const Reader& reader, const Record& record) {
    return consultationStands(reader, of(record).consultation);
}

/// Who sat in a session stays on the list of those who did.
Issues mayDiscard(const Reader& reader, const Record& record) {
    const Negotiator& n = of(record);
    if (!sessionWasHeld(reader, n.consultation))
        return {};
    return {error(tr("%1 negotiated: the name is not thrown away.").arg(n.name),
                  tr("Take the step \"Left\"."))};
}

Issues mayLeave(const Reader& reader, const Record& record, const Params& params) {
    return notInFuture(reader, record, params) +
           consultationStands(reader, of(record).consultation);
}

Outcome<void> leave(Txn& txn, Record& record, const Params& params) {
    auto& n = static_cast<Negotiator&>(record);
    n.leftOn = dateOf(txn, params);
    n.reason = reasonOf(params);
    n.fillBy = dutyBy(*calendarOf(txn), n.leftOn, rulesOf(txn, n).days(rule::talksVacancy));
    return {};
}

Issues mayReturn(const Reader& reader, const Record& record, const Params&) {
    const Negotiator& n = of(record);
    Issues issues = consultationStands(reader, n.consultation);
    if (const auto heir =
            reader.first<Negotiator>(Query().eq(QStringLiteral("replaces"), Id<Negotiator>(n.id))))
        issues << error(tr("%1 took this place.").arg(heir->name),
                        tr("Let that person leave first, or add another place."));
    return issues;
}

Outcome<void> comeBack(Txn&, Record& record, const Params&) {
    auto& n = static_cast<Negotiator&>(record);
    n.leftOn = n.fillBy = {};
    n.reason.clear();
    return {};
}

QList<Due> dues(const Reader& reader, const Record& record, QDate) {
    const Negotiator& n = of(record);
    const auto c = n.status == NegotiatorStatus::Left ? reader.get(n.consultation) : std::nullopt;
    if (!c || c->isOver() ||
        reader.count<Negotiator>(Query().eq(QStringLiteral("replaces"), Id<Negotiator>(n.id))) > 0)
        return {};
    return {Due{QString::fromUtf8(Negotiator::kindName), n.id,
                tr("%1: fill the place of %2 (%3)").arg(c->name, n.name, sideName(n.side)),
                n.fillBy, rulesOf(reader, n).cite(rule::talksVacancy),
                calendarOf(reader)->isProvisional(n.fillBy)}};
}

Kind make() {
    Kind kind = kindOf<Negotiator>("consultation", QT_TRANSLATE_NOOP("consultation", "Negotiator"),
                                   QT_TRANSLATE_NOOP("consultation", "Negotiators"));
    kind.flow = &negotiatorFlow();
    kind.within = "consultation";
    kind.defaultSort = "side";
    kind.identity = {{"consultation", "member"}, {"consultation", "name"}};
    kind.fields = {
        field<&Negotiator::name>("name", QT_TRANSLATE_NOOP("consultation", "Name"))
            .listed(10)
            .files("姓名")
            .hint(QT_TRANSLATE_NOOP("consultation", "Of a member: by itself")),
        field<&Negotiator::consultation>("consultation",
                                         QT_TRANSLATE_NOOP("consultation", "Consultation"))
            .required()
            .files("协商"),
        field<&Negotiator::side>("side", QT_TRANSLATE_NOOP("consultation", "Side"))
            .required()
            .listed(8)
            .files("代表方|一方"),
        field<&Negotiator::member>("member", QT_TRANSLATE_NOOP("consultation", "Member"))
            .files("会员"),
        field<&Negotiator::post>("post", QT_TRANSLATE_NOOP("consultation", "Unit and post"))
            .listed(20)
            .files("单位职务|职务"),
        field<&Negotiator::chief>("chief", QT_TRANSLATE_NOOP("consultation", "Chief"))
            .listed(6)
            .files("首席代表|首席"),
        field<&Negotiator::outsider>("outsider", QT_TRANSLATE_NOOP("consultation", "From outside"))
            .listed(6)
            .files("外聘|外部人员"),
        field<&Negotiator::authority>("authority",
                                      QT_TRANSLATE_NOOP("consultation", "Authorisation"))
            .files("委托书|授权")
            .hint(QT_TRANSLATE_NOOP("consultation", "Of an outsider: the paper and its date")),
        field<&Negotiator::replaces>("replaces", QT_TRANSLATE_NOOP("consultation", "In place of"))
            .among([](const Record& r, Query& q) {
                q.eq(QStringLiteral("consultation"), of(r).consultation)
                    .eq(QStringLiteral("status"), QStringLiteral("left"));
            })
            .files("接替"),
        field<&Negotiator::status>("status", QT_TRANSLATE_NOOP("consultation", "Status"))
            .stepOnly()
            .listed(6),
        field<&Negotiator::leftOn>("left_on", QT_TRANSLATE_NOOP("consultation", "Left on"))
            .stepOnly(),
        field<&Negotiator::fillBy>("fill_by", QT_TRANSLATE_NOOP("consultation", "Fill by"))
            .stepOnly(),
        field<&Negotiator::reason>("reason", QT_TRANSLATE_NOOP("consultation", "Reason"))
            .stepOnly(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    kind.mayDiscard = &mayDiscard;
    kind.dues = &dues;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<NegotiatorStatus>() {
    static const EnumTable table{"consultation", statuses};
    return table;
}

std::vector<Negotiator> negotiatorsOf(const Reader& reader, Id<Consultation> id, TalkSide side) {
    Query query;
    query.eq(QStringLiteral("consultation"), id)
        .eq(QStringLiteral("status"), QStringLiteral("serving"))
        .by(QStringLiteral("id"));
    if (side != TalkSide::None)
        query.eq(QStringLiteral("side"), Codec<TalkSide>::toValue(side));
    auto list = reader.all<Negotiator>(query);
    std::ranges::stable_sort(list, [](const Negotiator& a, const Negotiator& b) {
        return std::pair(int(a.side), !a.chief) < std::pair(int(b.side), !b.chief);
    });
    return list;
}

std::optional<Negotiator> chiefOf(const Reader& reader, Id<Consultation> id, TalkSide side) {
    for (const Negotiator& n : negotiatorsOf(reader, id, side))
        if (n.chief)
            return n;
    return std::nullopt;
}

const Flow& negotiatorFlow() {
    static const Flow flow{
        "status",
        "serving",
        {
            {"leave",
             QT_TRANSLATE_NOOP("consultation", "Left"),
             {"serving"},
             "left",
             {reasonParam(), onParam()},
             &mayLeave,
             &leave,
             QT_TRANSLATE_NOOP("consultation", "The place is vacant and has to be filled in time."),
             "close",
             QT_TRANSLATE_NOOP("consultation", "The consultation is not over.")},
            {"return",
             QT_TRANSLATE_NOOP("consultation", "Serves again"),
             {"left"},
             "serving",
             {},
             &mayReturn,
             &comeBack,
             QT_TRANSLATE_NOOP("consultation", "The same person takes the place again."),
             "undo",
             QT_TRANSLATE_NOOP("consultation", "Nobody else took the place.")},
        }};
    return flow;
}

const Kind& Negotiator::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
