// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/seconder.h"
#include "core/book/txn.h"
#include "core/proposals/matters.h"
#include "core/proposals/words.h"
#include "core/rules/rules.h"
#include <QSet>

namespace zhijia {

using namespace proposals;

namespace {

constexpr EnumItem parts[] = {
    {0, "", ""},
    {int(SignerPart::Seconder), "seconder", QT_TRANSLATE_NOOP("proposals", "Seconder"),
     "附议|附议人"},
    {int(SignerPart::CoAuthor), "co_author", QT_TRANSLATE_NOOP("proposals", "Co-author"),
     "联名|联名提案人|共同提案人"},
};

void derive(const Reader& reader, Record& record) {
    auto& s = static_cast<ProposalSeconder&>(record);
    if (s.part == SignerPart::None)
        s.part = SignerPart::Seconder;
    if (const auto d = s.deputy ? reader.get(s.deputy) : std::nullopt) {
        s.name = d->name;
        s.unit = d->unit;
        s.delegation = d->delegation;
    }
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& s = static_cast<const ProposalSeconder&>(after);
    const auto* b = static_cast<const ProposalSeconder*>(before);
    const auto p = s.proposal ? reader.get(s.proposal) : std::nullopt;
    const auto d = s.deputy ? reader.get(s.deputy) : std::nullopt;
    if (!p || !d)
        return;
    const QString field = QStringLiteral("deputy");
    if (b && (b->proposal != s.proposal || b->deputy != s.deputy || b->part != s.part) &&
        p->status != ProposalStatus::Draft)
        issues << error(tr("The signatures under a proposal that was submitted stand."),
                        tr("Send the proposal back first."), field);
    if (b && b->proposal == s.proposal && b->deputy == s.deputy)
        return; // only a note, or the day
    if (!b && p->status != ProposalStatus::Draft && p->status != ProposalStatus::Submitted)
        issues << error(tr("%1 has been screened: nobody signs it any more.").arg(p->title),
                        tr("Send the proposal back first."), field);
    if (p->proposer == s.deputy)
        issues << error(tr("%1 is the proposer and cannot second the own proposal.").arg(d->name),
                        tr("Choose another deputy."), field);
    if (reader.count<ProposalSeconder>(Query()
                                           .eq(QStringLiteral("proposal"), s.proposal)
                                           .eq(QStringLiteral("deputy"), s.deputy)
                                           .is(QStringLiteral("id"), Condition::Ne, s.id)) > 0)
        issues << error(tr("%1 has signed this proposal already.").arg(d->name),
                        tr("Choose another deputy."), field);
    const auto call = reader.get(p->call);
    if (call && d->term != call->term)
        issues << error(
            tr("%1 is a deputy of another term.").arg(d->name),
            tr("Choose a deputy of %1.").arg(reader.title(Term::kind(), call->term.raw())), field);
    else if (const QDate day = s.signedOn.isValid()       ? s.signedOn
                               : p->submittedOn.isValid() ? p->submittedOn
                                                          : reader.today();
             !d->holdsOffice(day))
        issues << error(tr("%1 is no deputy in office on %2.").arg(d->name, iso(day)),
                        tr("Choose a deputy in office."), field);
    if (s.signedOn.isValid() && s.signedOn > reader.today())
        issues << error(tr("The day of signing lies in the future."), tr("Correct the day."),
                        QStringLiteral("signed_on"));
}

/// Nobody takes away a signature that a submitted proposal stands on. What one deed made (an
/// import), its undo may take back as a whole.
Issues stands(const Reader& reader, const Record& record) {
    const auto& s = static_cast<const ProposalSeconder&>(record);
    const auto p = reader.get(s.proposal);
    if (!p || p->status == ProposalStatus::Draft || p->revision == s.revision)
        return {};
    return {error(tr("%1 was submitted: the signatures under it stand.").arg(p->title),
                  tr("Send the proposal back first."))};
}

/// Who signed keeps the name and the unit that stand on the form once it is handed in.
bool isDraft(const Reader& reader, const Record& record) {
    const auto p = reader.get(static_cast<const ProposalSeconder&>(record).proposal);
    return p && p->status == ProposalStatus::Draft;
}

Kind make() {
    Kind kind = kindOf<ProposalSeconder>("proposals", QT_TRANSLATE_NOOP("proposals", "Signature"),
                                         QT_TRANSLATE_NOOP("proposals", "Seconders"));
    kind.within = "proposal";
    kind.identity = {{"proposal", "deputy"}};
    kind.follows = {{"deputy", &isDraft}};
    kind.fields = {
        field<&ProposalSeconder::name>("name", QT_TRANSLATE_NOOP("proposals", "Name"))
            .derived()
            .listed(8),
        field<&ProposalSeconder::proposal>("proposal", QT_TRANSLATE_NOOP("proposals", "Proposal"))
            .required()
            .files("提案|案由"),
        field<&ProposalSeconder::deputy>("deputy", QT_TRANSLATE_NOOP("proposals", "Deputy"))
            .required()
            .among([](const Record& r, Query& q) { // in office, of the call's term
                Condition call{QStringLiteral("id"), Condition::In, {}};
                call.of = &Proposal::kind();
                call.pick = QStringLiteral("call");
                call.where = {{QStringLiteral("id"), Condition::Eq,
                               static_cast<const ProposalSeconder&>(r).proposal.raw()}};
                q.eq(QStringLiteral("status"), QStringLiteral("elected"))
                    .inRecords(QStringLiteral("term"), ProposalCall::kind(), QStringLiteral("term"),
                               {call});
            })
            .files("附议人|姓名"),
        field<&ProposalSeconder::part>("part", QT_TRANSLATE_NOOP("proposals", "Signs as"))
            .listed(8)
            .files("签名身份"),
        field<&ProposalSeconder::unit>("unit", QT_TRANSLATE_NOOP("proposals", "Unit"))
            .derived()
            .listed(14),
        field<&ProposalSeconder::delegation>("delegation",
                                             QT_TRANSLATE_NOOP("proposals", "Delegation"))
            .derived()
            .listed(12),
        field<&ProposalSeconder::signedOn>("signed_on", QT_TRANSLATE_NOOP("proposals", "Signed on"))
            .listed(10)
            .files("签名日期"),
        field<&ProposalSeconder::note>("note", QT_TRANSLATE_NOOP("proposals", "Note"))
            .note()
            .files("备注"),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &stands;
    return kind;
}

} // namespace

QList<ProposalSeconder> signersOf(const Reader& reader, Id<Proposal> proposal) {
    const auto list = reader.all<ProposalSeconder>(
        Query().eq(QStringLiteral("proposal"), proposal).by(QStringLiteral("id")));
    return {list.begin(), list.end()};
}

qint64 secondersOn(const Reader& reader, Id<Proposal> proposal, QDate day) {
    qint64 count = 0;
    for (const ProposalSeconder& s : signersOf(reader, proposal))
        if (s.part == SignerPart::Seconder)
            if (const auto d = reader.get(s.deputy); d && d->holdsOffice(day))
                ++count;
    return count;
}

namespace {

/// Of a form that is only coming in: those that its names will become.
qint64 namedSeconders(const Reader& reader, const Proposal& p, QDate day) {
    QSet<RawId> deputies;
    for (const QString& name : splitNames(p.seconderNames))
        if (const auto d = deputyNamed(reader, p.call, name, day); d && *d != p.proposer)
            deputies << d->raw();
    return deputies.size();
}

} // namespace

Issues whyTooFew(const Reader& reader, const Proposal& p, QDate day) {
    const auto call = reader.get(p.call);
    if (!call)
        return {};
    const Rules rules = rulesOf(reader, *call);
    const bool isNew = !p.id || !reader.get(Id<Proposal>(p.id)); // an import gives ids beforehand
    const qint64 needed = rules.count(rule::proposalSeconders),
                 there = isNew ? namedSeconders(reader, p, day)
                               : secondersOn(reader, Id<Proposal>(p.id), day);
    if (there >= needed)
        return {};
    Issue issue = error(
        tr("\"%1\" has %2 seconders in office; %3 are needed.").arg(p.title).arg(there).arg(needed),
        tr("Add seconders who are deputies in office and not the proposer."));
    issue.rule = rules.cite(rule::proposalSeconders);
    return {issue};
}

Outcome<void> addNamedSeconders(Txn& txn, const Proposal& p) {
    if (p.status != ProposalStatus::Draft && p.status != ProposalStatus::Submitted)
        return {}; // taken over from last year's register: the names stay as they are written
    const QDate day = p.submittedOn.isValid() ? p.submittedOn : txn.today();
    for (const QString& name : splitNames(p.seconderNames)) {
        const auto deputy = deputyNamed(txn, p.call, name, day);
        if (!deputy || *deputy == p.proposer)
            continue; // the kind's check has said so
        if (txn.count<ProposalSeconder>(Query()
                                            .eq(QStringLiteral("proposal"), Id<Proposal>(p.id))
                                            .eq(QStringLiteral("deputy"), *deputy)) > 0)
            continue;
        ProposalSeconder s;
        s.proposal = Id<Proposal>(p.id);
        s.deputy = *deputy;
        if (auto ok = txn.insert(s); !ok)
            return refuse(ok.error());
    }
    return {};
}

template <>
const EnumTable& enumTable<SignerPart>() {
    static const EnumTable table{"proposals", parts};
    return table;
}

const Kind& ProposalSeconder::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
