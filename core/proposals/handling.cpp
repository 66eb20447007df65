// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/handling.h"
#include "core/book/txn.h"
#include "core/proposals/dues.h"
#include "core/proposals/words.h"
#include "core/rules/holidays.h"
#include "core/rules/rules.h"

namespace zhijia {

using namespace proposals;

namespace {

constexpr EnumItem parts[] = {
    {0, "", ""},
    {int(HandlingPart::Lead), "lead", QT_TRANSLATE_NOOP("proposals", "Lead"), "主办|主办单位"},
    {int(HandlingPart::Helper), "co_handler", QT_TRANSLATE_NOOP("proposals", "Co-handler"),
     "协办|协办单位|会办"},
};
constexpr EnumItem replyKinds[] = {
    {0, "", ""},
    {int(ReplyKind::A), "a", QT_TRANSLATE_NOOP("proposals", "A: done"), "A|A类|已解决|已经解决"},
    {int(ReplyKind::B), "b", QT_TRANSLATE_NOOP("proposals", "B: planned"),
     "B|B类|列入计划|计划解决"},
    {int(ReplyKind::C), "c", QT_TRANSLATE_NOOP("proposals", "C: cannot be done"),
     "C|C类|暂不能解决|留作参考|无法解决"},
};

void derive(const Reader& reader, Record& record) {
    auto& h = static_cast<ProposalHandling&>(record);
    h.unitName = tidy(h.unitName);
    if (h.unit)
        h.unitName = reader.title(Unit::kind(), h.unit.raw());
    const auto p = h.proposal ? reader.get(h.proposal) : std::nullopt;
    if (h.round == 0)
        h.round = p ? qMax<qint64>(1, p->rounds) : 1;
    if (h.part == HandlingPart::None) {
        h.part = HandlingPart::Lead;
        for (const ProposalHandling& other : handlingsOf(reader, h.proposal, h.round))
            if (other.id != h.id && other.part == HandlingPart::Lead)
                h.part = HandlingPart::Helper;
    }
}

/// Who was handed the proposal stays as the letter named them.
bool isOpen(const Reader& reader, const Record& record) {
    const auto p = reader.get(static_cast<const ProposalHandling&>(record).proposal);
    return p && !p->isOver();
}

Issues stands(const Reader& reader, const Record& record) {
    const auto p = reader.get(static_cast<const ProposalHandling&>(record).proposal);
    return p && p->isOver() ? Issues{proposalStands(*p)} : Issues();
}

/// The letter that was sent, its reply and the numbers made of both are about this record.
Issues sent(const Reader&, const Record& record) {
    const auto& h = static_cast<const ProposalHandling&>(record);
    if (h.status == HandlingStatus::None || h.status == HandlingStatus::Assigned)
        return {};
    return {error(tr("%1 was handed the proposal: that stands.").arg(h.unitName),
                  tr("Undo the handing over if it was a mistake; otherwise note why this unit is "
                     "not needed any more."))};
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& h = static_cast<const ProposalHandling&>(after);
    const auto* b = static_cast<const ProposalHandling*>(before);
    const auto p = h.proposal ? reader.get(h.proposal) : std::nullopt;
    if (!p)
        return;
    if (p->isOver()) {
        issues << proposalStands(*p);
        return;
    }
    if (!b && !p->mayBeHandled() && p->status != ProposalStatus::Rated)
        issues << error(tr("\"%1\" is not up for handling.").arg(p->title),
                        p->mergedInto ? tr("Choose the proposal that it was merged into.")
                                      : tr("Docket it first, or pass it on as a suggestion."),
                        QStringLiteral("proposal"));
    if (h.unitName.isEmpty())
        issues << error(tr("It is not said who handles it."), tr("Choose a unit, or write a name."),
                        QStringLiteral("unit"));
    if (b && b->status != HandlingStatus::Assigned &&
        (b->proposal != h.proposal || b->unit != h.unit || b->unitName != h.unitName ||
         b->part != h.part || b->round != h.round) &&
        !(b->unit == h.unit && h.unit && b->part == h.part && b->round == h.round &&
          b->proposal == h.proposal))
        issues << error(tr("%1 was handed the proposal: that stands.").arg(b->unitName),
                        tr("Add the other unit, and note why this one is not needed any more."),
                        QStringLiteral("unit"));
    if (b && b->proposal == h.proposal && b->unitName == h.unitName && b->part == h.part &&
        b->round == h.round)
        return;
    for (const ProposalHandling& other : handlingsOf(reader, h.proposal, h.round)) {
        if (other.id == h.id)
            continue;
        if (other.part == HandlingPart::Lead && h.part == HandlingPart::Lead)
            issues << error(tr("%1 is the lead of this round already.").arg(other.unitName),
                            tr("Make this one a co-handler, or change the other first."),
                            QStringLiteral("part"));
        if (other.unitName == h.unitName)
            issues << error(tr("%1 handles this round already.").arg(h.unitName),
                            tr("Choose another unit."), QStringLiteral("unit"));
    }
}

Kind make() {
    Kind kind = kindOf<ProposalHandling>("proposals", QT_TRANSLATE_NOOP("proposals", "Handling"),
                                         QT_TRANSLATE_NOOP("proposals", "Handling"));
    kind.flow = &handlingFlow();
    kind.titleKey = "unit_name";
    kind.defaultSort = "id";
    kind.within = "proposal";
    kind.takesFiles = true;
    kind.identity = {{"proposal", "round", "unit_name"}};
    kind.follows = {{"unit", &isOpen}};
    const char* const who = QT_TRANSLATE_NOOP("proposals", "Who handles it");
    const char* const answer = QT_TRANSLATE_NOOP("proposals", "Reply");
    kind.fields = {
        field<&ProposalHandling::proposal>("proposal", QT_TRANSLATE_NOOP("proposals", "Proposal"))
            .required()
            .section(who)
            .files("提案|案由"),
        field<&ProposalHandling::round>("round", QT_TRANSLATE_NOOP("proposals", "Round"))
            .derived()
            .listed(4)
            .section(who),
        field<&ProposalHandling::part>("part", QT_TRANSLATE_NOOP("proposals", "Part"))
            .listed(8)
            .section(who)
            .files("办理方式|主办协办")
            .hint(QT_TRANSLATE_NOOP("proposals", "One lead; the others are co-handlers")),
        field<&ProposalHandling::unit>("unit", QT_TRANSLATE_NOOP("proposals", "Unit"))
            .section(who)
            .files("承办单位|主办单位"),
        field<&ProposalHandling::unitName>("unit_name",
                                           QT_TRANSLATE_NOOP("proposals", "Handled by"))
            .listed(16)
            .section(who)
            .files("承办部门|承办人")
            .hint(QT_TRANSLATE_NOOP("proposals", "A department that is not among the units")),
        field<&ProposalHandling::status>("status", QT_TRANSLATE_NOOP("proposals", "Status"))
            .stepOnly()
            .listed(8)
            .section(who),
        field<&ProposalHandling::handedOn>("handed_on",
                                           QT_TRANSLATE_NOOP("proposals", "Handed over on"))
            .stepOnly()
            .listed(10)
            .section(who)
            .files("交办日期"),
        field<&ProposalHandling::dueOn>("due_on", QT_TRANSLATE_NOOP("proposals", "Due on"))
            .stepOnly()
            .listed(10)
            .section(who)
            .files("答复期限|办理期限"),
        field<&ProposalHandling::provisional>(
            "provisional", QT_TRANSLATE_NOOP("proposals", "Due date provisional"))
            .stepOnly()
            .section(who)
            .hint(QT_TRANSLATE_NOOP("proposals", "The holidays of that year are not announced")),
        field<&ProposalHandling::extensionReason>(
            "extension_reason", QT_TRANSLATE_NOOP("proposals", "Extended because"))
            .stepOnly()
            .section(who),
        field<&ProposalHandling::reminders>("reminders",
                                            QT_TRANSLATE_NOOP("proposals", "Reminders"))
            .stepOnly()
            .listed(5)
            .section(who),
        field<&ProposalHandling::remindedOn>("reminded_on",
                                             QT_TRANSLATE_NOOP("proposals", "Last reminded on"))
            .stepOnly()
            .section(who),
        field<&ProposalHandling::replyKind>("reply_kind",
                                            QT_TRANSLATE_NOOP("proposals", "Kind of reply"))
            .stepOnly()
            .listed(10)
            .section(answer)
            .files("答复类别|办理结果"),
        field<&ProposalHandling::reply>("reply", QT_TRANSLATE_NOOP("proposals", "Reply"))
            .note()
            .stepOnly()
            .section(answer)
            .files("答复内容|答复意见|办理情况"),
        field<&ProposalHandling::doneOn>("done_on", QT_TRANSLATE_NOOP("proposals", "Done on"))
            .stepOnly()
            .section(answer)
            .files("落实日期"),
        field<&ProposalHandling::plan>("plan", QT_TRANSLATE_NOOP("proposals", "Plan"))
            .note()
            .stepOnly()
            .section(answer)
            .files("计划|解决计划"),
        field<&ProposalHandling::planOn>("plan_on", QT_TRANSLATE_NOOP("proposals", "Planned for"))
            .stepOnly()
            .section(answer)
            .files("计划完成日期"),
        field<&ProposalHandling::reasons>("reasons",
                                          QT_TRANSLATE_NOOP("proposals", "Why it cannot be done"))
            .note()
            .stepOnly()
            .section(answer)
            .files("不能解决的原因"),
        field<&ProposalHandling::repliedOn>("replied_on",
                                            QT_TRANSLATE_NOOP("proposals", "Replied on"))
            .stepOnly()
            .listed(10)
            .section(answer)
            .files("答复日期"),
        field<&ProposalHandling::aloneReason>(
            "alone_reason",
            QT_TRANSLATE_NOOP("proposals", "Replied before the co-handlers because"))
            .stepOnly()
            .section(answer),
        field<&ProposalHandling::returnedReason>("returned_reason",
                                                 QT_TRANSLATE_NOOP("proposals", "Returned because"))
            .stepOnly()
            .section(answer),
        field<&ProposalHandling::note>("note", QT_TRANSLATE_NOOP("proposals", "Note"))
            .note()
            .section(answer)
            .files("备注"),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &stands;
    kind.mayDiscard = &sent;
    kind.dues = &handlingDues;
    return kind;
}

} // namespace

QList<ProposalHandling> handlingsOf(const Reader& reader, Id<Proposal> proposal, qint64 round) {
    Query query;
    query.eq(QStringLiteral("proposal"), proposal).by(QStringLiteral("id"));
    if (round > 0)
        query.eq(QStringLiteral("round"), round);
    const auto all = reader.all<ProposalHandling>(query);
    QList<ProposalHandling> list(all.begin(), all.end());
    std::ranges::stable_sort(list, {}, [](const ProposalHandling& h) {
        return std::pair{h.round, h.part == HandlingPart::Lead ? 0 : 1};
    });
    return list;
}

std::optional<ProposalHandling> leadOf(const Reader& reader, const Proposal& p) {
    for (const ProposalHandling& h :
         handlingsOf(reader, Id<Proposal>(p.id), qMax<qint64>(1, p.rounds)))
        if (h.part == HandlingPart::Lead)
            return h;
    return std::nullopt;
}

ReplyDue replyDue(const Reader& reader, const ProposalCall& call, QDate day) {
    const Rules rules = rulesOf(reader, call);
    const auto calendar = calendarOf(reader);
    const QDate on = calendar->nextWorkday(day.addDays(rules.days(rule::proposalReply)));
    return {on, calendar->isProvisional(on), rules.cite(rule::proposalReply)};
}

QString whyDue(const Reader& reader, const ProposalHandling& h) {
    const auto p =
        h.handedOn.isValid() && h.dueOn.isValid() ? reader.get(h.proposal) : std::nullopt;
    const auto call = p ? reader.get(p->call) : std::nullopt;
    if (!call)
        return {};
    const Rules rules = rulesOf(reader, *call);
    const qint64 days = rules.days(rule::proposalReply);
    const QDate plain = h.handedOn.addDays(days);
    QStringList words{tr("Handed over on %1, and %2 days from then: %3.")
                          .arg(iso(h.handedOn), QString::number(days), iso(plain))};
    if (!h.extensionReason.isEmpty())
        words << tr("It was extended to %1.").arg(iso(h.dueOn));
    else if (h.dueOn > plain && !calendarOf(reader)->isWorkday(plain))
        words << tr("That is a day off, so it is the next working day, %1.").arg(iso(h.dueOn));
    else if (h.dueOn != plain) // entered in this state, or the calendar was another one then
        words << tr("It was fixed to %1 when it was handed over.").arg(iso(h.dueOn));
    words << tr("Rule: %1 (%2)")
                 .arg(rules.rule(rule::proposalReply).text.text(), rules.cite(rule::proposalReply));
    return words.join(u' ');
}

Outcome<void> handOver(Txn& txn, ProposalHandling& h, const ProposalCall& call, QDate day) {
    const ReplyDue due = replyDue(txn, call, day);
    h.status = HandlingStatus::Handed;
    h.handedOn = day;
    h.dueOn = due.on;
    h.provisional = due.provisional;
    return h.id ? txn.update(h) : txn.insert(h).map([](Id<ProposalHandling>) {});
}

template <>
const EnumTable& enumTable<HandlingPart>() {
    static const EnumTable table{"proposals", parts};
    return table;
}
template <>
const EnumTable& enumTable<ReplyKind>() {
    static const EnumTable table{"proposals", replyKinds};
    return table;
}

const Kind& ProposalHandling::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
