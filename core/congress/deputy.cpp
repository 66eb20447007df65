// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/deputy.h"
#include "core/book/txn.h"
#include "core/congress/card.h"
#include "core/congress/words.h"

namespace zhijia {

using congress::tr;

namespace {

constexpr EnumItem categories[] = {
    {0, "", ""},
    {int(DeputyCategory::Worker), "worker", QT_TRANSLATE_NOOP("congress", "Worker"),
     "工人|一线职工|一线工人"},
    {int(DeputyCategory::Technician), "technician", QT_TRANSLATE_NOOP("congress", "Technician"),
     "技术人员|专业技术人员|技术"},
    {int(DeputyCategory::Manager), "manager", QT_TRANSLATE_NOOP("congress", "Manager"),
     "管理人员|中层管理人员|中层|管理"},
    {int(DeputyCategory::Leader), "leader", QT_TRANSLATE_NOOP("congress", "Leader"),
     "领导人员|领导干部|企业领导|领导"},
    {int(DeputyCategory::Other), "other", QT_TRANSLATE_NOOP("congress", "Other staff"),
     "其他|其他方面|其它"},
};
constexpr EnumItem ends[] = {
    {0, "", ""},
    {int(DeputyEnd::Recalled), "recalled", QT_TRANSLATE_NOOP("congress", "Recalled"), "罢免"},
    {int(DeputyEnd::Resigned), "resigned", QT_TRANSLATE_NOOP("congress", "Resigned"), "辞职|辞去"},
    {int(DeputyEnd::Left), "left", QT_TRANSLATE_NOOP("congress", "Left the unit"), "调离|离职"},
    {int(DeputyEnd::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("congress", "Withdrawn"), "撤回"},
};

void derive(const Reader& reader, Record& record) {
    deriveDeputy(reader, static_cast<Deputy&>(record));
}

/// A head who left the delegation or holds office no more heads it no more.
Outcome<void> giveUpHead(Txn& txn, const Deputy& d) {
    for (Delegation delegation :
         txn.all<Delegation>(Query().eq(QStringLiteral("head"), Id<Deputy>(d.id)))) {
        if (d.status != DeputyStatus::Ended && d.delegation == Id<Delegation>(delegation.id))
            continue;
        delegation.head = {};
        if (auto ok = txn.update(delegation); !ok)
            return ok;
        txn.note(warning(tr("%1 heads %2 no more.").arg(d.name, delegation.name),
                         tr("Choose another head for the delegation.")));
    }
    return {};
}

/// An empty place is filled once, by somebody whom the same unit elects.
void checkReplaced(const Reader& reader, const Deputy& d, Issues& issues) {
    const auto gone = d.replaces ? reader.get(d.replaces) : std::nullopt;
    if (!gone)
        return;
    const QString field = QStringLiteral("replaces");
    if (gone->term != d.term)
        issues << error(tr("%1 was a deputy of another term.").arg(gone->name),
                        tr("Choose a place of this term."), field);
    else if (gone->status != DeputyStatus::Ended || gone->endedHow == DeputyEnd::Withdrawn)
        issues << error(tr("The place of %1 is not empty.").arg(gone->name),
                        tr("End the mandate first, or leave this out."), field);
    if (const auto other = reader.first<Deputy>(
            Query()
                .eq(QStringLiteral("replaces"), d.replaces)
                .is(QStringLiteral("id"), Condition::Ne, d.id)
                .is(QStringLiteral("status"), Condition::Ne, QStringLiteral("ended"))))
        issues << error(tr("%1 takes the place of %2 already.").arg(other->name, gone->name),
                        tr("Choose another empty place, or leave this out."), field);
    if (gone->electedIn && d.unit && gone->electedIn != d.unit)
        issues << warning(tr("%1 was elected by %2.")
                              .arg(gone->name, reader.title(Unit::kind(), gone->electedIn.raw())),
                          tr("As a rule the same unit fills the place."), field);
}

/// What the rolls and reports of the term say of somebody stands when the mandate has ended.
void checkEnded(const Deputy& d, const Deputy& was, Issues& issues) {
    if (was.status != DeputyStatus::Ended || d.status != DeputyStatus::Ended)
        return;
    for (const char* key : {"delegation", "category", "presidium", "replaces"})
        if (const Field& f = *Deputy::kind().field(QString::fromUtf8(key));
            f.get(d) != f.get(was)) {
            issues << error(tr("The mandate of %1 has ended: what it was stands.").arg(was.name),
                            tr("Undo its end first if it was a mistake."), QString::fromUtf8(key));
            return;
        }
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& d = static_cast<const Deputy&>(after);
    const Deputy* const b = static_cast<const Deputy*>(before);
    const bool mayBeTwice = !b || b->status == DeputyStatus::Ended || b->member != d.member;
    if (d.status != DeputyStatus::Ended && mayBeTwice &&
        reader.count<Deputy>(
            Query()
                .eq(QStringLiteral("term"), d.term)
                .eq(QStringLiteral("member"), d.member)
                .is(QStringLiteral("status"), Condition::Ne, QStringLiteral("ended"))
                .is(QStringLiteral("id"), Condition::Ne, d.id)) > 0)
        issues << error(tr("%1 is on the list of this term's deputies already.").arg(d.name),
                        tr("Open that entry."), QStringLiteral("member"));
    const bool joins = d.delegation && (!b || b->delegation != d.delegation || b->term != d.term);
    if (const auto delegation = joins ? reader.get(d.delegation) : std::nullopt;
        delegation && delegation->term != d.term)
        issues << error(tr("The delegation %1 belongs to another term.").arg(delegation->name),
                        tr("Choose a delegation of this term."), QStringLiteral("delegation"));
    if (!before && d.status != DeputyStatus::Ended) // what ended long ago may be entered
        issues += whyNotServe(reader, d);
    checkReplaced(reader, d, issues);
    if (b)
        checkEnded(d, *b, issues);
    if (b && b->term != d.term)
        issues << error(tr("A deputy belongs to the term that elected them."),
                        tr("Elect the member in the other term."), QStringLiteral("term"));
    if (b && d.status != DeputyStatus::Proposed && b->member != d.member)
        issues << error(tr("An elected deputy cannot become somebody else."),
                        tr("End this one and elect the other."), QStringLiteral("member"));
    if (!before && d.status == DeputyStatus::Elected && !d.staffEntitled &&
        d.electionNote.isEmpty())
        issues << warning(tr("%1 is entered as elected without the votes.").arg(d.name),
                          tr("Note where the election is on paper."),
                          QStringLiteral("election_note"));
}

/// Whose mandate has ended keeps the name and the unit that they ended with.
bool isInOffice(const Reader&, const Record& record) {
    return static_cast<const Deputy&>(record).status != DeputyStatus::Ended;
}

/// Whoever is taken over from a file as "elected" gets a card here; the election gives one itself.
Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    const auto& d = static_cast<const Deputy&>(after);
    if (const auto* b = static_cast<const Deputy*>(before);
        b && (d.status == DeputyStatus::Ended || b->delegation != d.delegation))
        if (auto ok = giveUpHead(txn, d); !ok)
            return ok;
    if (d.status != DeputyStatus::Elected || d.cardNo)
        return {};
    Deputy withCard = d;
    issueCard(txn, withCard);
    return txn.update(withCard);
}

Kind make() {
    Kind kind = kindOf<Deputy>("congress", QT_TRANSLATE_NOOP("congress", "Deputy"),
                               QT_TRANSLATE_NOOP("congress", "Deputies"));
    kind.flow = &deputyFlow();
    // A member may be elected again in the same term: the day of the election tells the mandates
    // apart.
    kind.identity = {{"term", "member", "elected_on"}, {"term", "member"}};
    kind.follows = {{"member", &isInOffice}};
    kind.defaultSort = "name";
    kind.searchable = true;
    const char* const person = QT_TRANSLATE_NOOP("congress", "Person");
    const char* const election = QT_TRANSLATE_NOOP("congress", "Election");
    const char* const end = QT_TRANSLATE_NOOP("congress", "End of office");
    kind.fields = {
        field<&Deputy::name>("name", QT_TRANSLATE_NOOP("congress", "Name"))
            .derived()
            .listed(8)
            .sorts("pinyin_key")
            .section(person),
        field<&Deputy::member>("member", QT_TRANSLATE_NOOP("congress", "Member"))
            .required()
            .section(person)
            .files("姓名|会员|职工代表|代表姓名"),
        field<&Deputy::term>("term", QT_TRANSLATE_NOOP("congress", "Term"))
            .required()
            .section(person)
            .files("届次|届"),
        field<&Deputy::delegation>("delegation", QT_TRANSLATE_NOOP("congress", "Delegation"))
            .among([](const Record& r, Query& q) { // of the deputy's own term
                q.eq(QStringLiteral("term"), static_cast<const Deputy&>(r).term);
            })
            .listed(14)
            .section(person)
            .files("代表团|所属代表团"),
        field<&Deputy::category>("category", QT_TRANSLATE_NOOP("congress", "Category"))
            .listed(8)
            .section(person)
            .files("代表类别|类别|代表身份")
            .hint(QT_TRANSLATE_NOOP("congress", "Managers are those of middle rank and above")),
        field<&Deputy::presidium>("presidium", QT_TRANSLATE_NOOP("congress", "Presidium"))
            .section(person)
            .files("主席团|主席团成员"),
        field<&Deputy::unit>("unit", QT_TRANSLATE_NOOP("congress", "Unit"))
            .derived()
            .listed(14)
            .section(person),
        field<&Deputy::electedIn>("elected_in", QT_TRANSLATE_NOOP("congress", "Elected in"))
            .derived()
            .section(person),
        field<&Deputy::replaces>("replaces", QT_TRANSLATE_NOOP("congress", "Takes the place of"))
            .among([](const Record& r, Query& q) { // an empty place of the same term
                q.eq(QStringLiteral("term"), static_cast<const Deputy&>(r).term)
                    .eq(QStringLiteral("status"), QStringLiteral("ended"));
            })
            .section(person)
            .files("补选原代表|接替")
            .hint(
                QT_TRANSLATE_NOOP("congress", "Of a by-election: the deputy whose mandate ended")),
        field<&Deputy::woman>("woman", QT_TRANSLATE_NOOP("congress", "Woman"))
            .derived()
            .listed(4)
            .section(person),
        field<&Deputy::frontLine>("front_line", QT_TRANSLATE_NOOP("congress", "Front line"))
            .derived()
            .listed(4)
            .section(person),
        field<&Deputy::agency>("agency", QT_TRANSLATE_NOOP("congress", "Agency worker"))
            .derived()
            .section(person),
        field<&Deputy::status>("status", QT_TRANSLATE_NOOP("congress", "Status"))
            .stepOnly()
            .listed(8)
            .section(election)
            .files("状态"),
        field<&Deputy::cardNo>("card_no", QT_TRANSLATE_NOOP("congress", "Card number"))
            .derived()
            .listed(6)
            .section(election),
        field<&Deputy::electedOn>("elected_on", QT_TRANSLATE_NOOP("congress", "Elected on"))
            .stepOnly()
            .listed(10)
            .section(election)
            .files("当选日期|选举日期"),
        field<&Deputy::staffEntitled>("staff_entitled",
                                      QT_TRANSLATE_NOOP("congress", "Staff of the electing unit"))
            .stepOnly()
            .section(election)
            .files("应到职工人数"),
        field<&Deputy::staffPresent>("staff_present",
                                     QT_TRANSLATE_NOOP("congress", "Staff taking part"))
            .stepOnly()
            .section(election)
            .files("实到职工人数"),
        field<&Deputy::votesFor>("votes_for", QT_TRANSLATE_NOOP("congress", "Votes for"))
            .stepOnly()
            .section(election)
            .files("赞成票|得票数"),
        field<&Deputy::electionNote>("election_note",
                                     QT_TRANSLATE_NOOP("congress", "Note on the election"))
            .stepOnly()
            .section(election)
            .files("选举说明"),
        field<&Deputy::endedOn>("ended_on", QT_TRANSLATE_NOOP("congress", "Ended on"))
            .stepOnly()
            .section(end),
        field<&Deputy::endedHow>("ended_how", QT_TRANSLATE_NOOP("congress", "Ended by"))
            .stepOnly()
            .section(end),
        field<&Deputy::endedReason>("ended_reason", QT_TRANSLATE_NOOP("congress", "Reason"))
            .stepOnly()
            .section(end),
        field<&Deputy::note>("note", QT_TRANSLATE_NOOP("congress", "Note"))
            .note()
            .section(person)
            .files("备注"),
        field<&Deputy::pinyinKey>("pinyin_key", "").derived().hidden(),
        field<&Deputy::strokeKey>("stroke_key", QT_TRANSLATE_NOOP("congress", "Order by strokes"))
            .derived()
            .hidden(),
        field<&Deputy::searchText>("search_text", "").derived().hidden(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.settle = &settle;
    kind.dues = &deputyDues;
    kind.takesFiles = true;
    return kind;
}

} // namespace

Issues whyNotServe(const Reader& reader, const Deputy& d) {
    Issues issues;
    if (const auto term = d.term ? reader.get(d.term) : std::nullopt;
        term && term->status == TermStatus::Ended)
        issues << error(tr("%1 is over: nobody can be elected in it.").arg(term->name),
                        tr("Choose the term that is in office or being prepared."),
                        QStringLiteral("term"));
    if (const auto m = d.member ? reader.get(d.member) : std::nullopt;
        m && m->status == MemberStatus::Left)
        issues << error(tr("%1 has left and cannot be a deputy.").arg(m->name),
                        tr("Choose somebody who is on the staff, or correct the member's status."),
                        QStringLiteral("member"));
    return issues;
}

void deriveDeputy(const Reader& reader, Deputy& d) {
    if (const auto m = d.member ? reader.get(d.member) : std::nullopt) {
        d.name = m->name;
        d.unit = m->unit;
        d.woman = m->sex == Sex::Female;
        d.frontLine = m->frontLine;
        d.agency = m->employment == Employment::Agency;
        if (d.category == DeputyCategory::None)
            d.category = m->manager ? DeputyCategory::Manager : DeputyCategory::Worker;
        d.pinyinKey = m->pinyinKey;
        d.strokeKey = m->strokeKey;
        d.searchText = m->searchText; // with the end of the mobile number
    }
    if (d.status == DeputyStatus::Elected && !d.electedIn)
        d.electedIn = d.unit;
    if (d.status == DeputyStatus::Elected && !d.electedOn.isValid()) {
        const auto term = reader.get(d.term);
        d.electedOn = term && term->from.isValid() && term->from < reader.today() ? term->from
                                                                                  : reader.today();
    }
}

template <>
const EnumTable& enumTable<DeputyCategory>() {
    static const EnumTable table{"congress", categories};
    return table;
}
template <>
const EnumTable& enumTable<DeputyEnd>() {
    static const EnumTable table{"congress", ends};
    return table;
}

const Kind& Deputy::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
