// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/papers.h"
#include "core/ballots/weaker.h"
#include "core/book/reader.h"
#include "core/notices/from_ballot.h"
#include "core/notices/paper_parts.h"
#include "core/notices/titles.h"
#include "core/notices/words.h"
#include "core/report/words.h"
#include "core/rules/rules.h"

namespace zhijia {

using namespace notices;
using namespace report;

namespace {

QString methodText(const Resolution& r) {
    return r.method == VoteMethod::Secret ? tr("By secret ballot")
           : r.method == VoteMethod::Open ? tr("By show of hands")
                                          : tr("By vote");
}

/// The majority that the ballot was held under, with what it rests on: not always the rule's.
QString majorityOf(const Reader& reader, const Ballot& b) {
    const QString source = majoritySource(reader, b);
    return source.isEmpty() ? majorityText(b) : tr("%1 (%2)").arg(majorityText(b), source);
}

/// The votes of everybody elected. What an announced ballot says stands, so it is asked here.
QString electionText(const Reader& reader, const Resolution& r, const Ballot& b) {
    QStringList elected;
    qint64 needed = 0;
    for (const BallotTally& line : tallyOf(reader, Id<Ballot>(b.id)))
        if (line.outcome == BallotOutcome::Elected) {
            elected << tr("%1: %2").arg(
                line.post.isEmpty() ? line.title : tr("%1 (%2)").arg(line.title, line.post),
                QString::number(line.votesFor));
            needed = qMax(needed, line.needed);
        }
    return tr("%1: of %2 deputies entitled, %3 were present. Votes for those elected: %4. %5 were "
              "needed: %6.")
        .arg(methodText(r), QString::number(b.entitled), QString::number(b.present),
             elected.join(tr(", ")), QString::number(needed), majorityOf(reader, b));
}

/// "120 of 180 deputies voted for it, …": with the rule and the least that would have done.
QString figuresText(const Reader& reader, const Resolution& r) {
    const auto line = resultOf(reader, r);
    const auto ballot = line ? reader.get(line->ballot) : std::nullopt;
    if (ballot && ballot->way == BallotWay::Election)
        return electionText(reader, r, *ballot);
    const Rules rules = Rules::of(reader, r.rulePack);
    const ResolutionBasis basis = r.basis();
    QString text = tr("%1: of %2 deputies entitled, %3 voted for it, %4 against it, %5 abstained")
                       .arg(methodText(r))
                       .arg(*basis.entitled)
                       .arg(*basis.votesFor)
                       .arg(*basis.against)
                       .arg(*basis.abstain);
    if (basis.others() > 0)
        text += tr(", %1 did not vote or gave no valid vote").arg(basis.others());
    if (ballot)
        return text + tr("; %1 were needed: %2. It is adopted.")
                          .arg(QString::number(line->needed), majorityOf(reader, *ballot));
    text += tr("; %1 were needed. %2 (%3). It is adopted.")
                .arg(r.needed.value_or(votesNeeded(rules, *basis.entitled)))
                .arg(rules.rule(rule::majority).text.text(), rules.cite(rule::majority));
    return text;
}

/// The ballot passed it by less than the rule asks for: whoever reads the resolution must see that.
QString weakerText(const Reader& reader, const Resolution& r) {
    const auto line = resultOf(reader, r);
    const auto ballot = line ? reader.get(line->ballot) : std::nullopt;
    const auto weaker = ballot ? weakerMajority(reader, *ballot) : std::nullopt;
    return weaker ? tr("%1 (%2)").arg(weaker->text, weaker->rule) : QString();
}

} // namespace

Outcome<Document> resolutionPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto r = reader.get(Id<Resolution>(id));
    if (!r)
        return refuse(tr("There is no such resolution."));
    if (r->text.isEmpty())
        return refuse(tr("The resolution has no text."), tr("Write it first."),
                      QStringLiteral("text"));
    const QString sitting = reader.title(Sitting::kind(), r->sitting.raw());
    Document d = officialSheet(reader, r->title, tr("Resolution"));
    if (!r->mark.isEmpty())
        centred(d, r->mark);
    d.title(r->title);
    const bool adopted = r->adoptedOn.isValid();
    centred(d, adopted ? tr("(Adopted by %1 on %2)").arg(sitting, written(r->adoptedOn))
                       : tr("(Draft for %1)").arg(sitting));
    if (r->status == ResolutionStatus::Withdrawn)
        centred(d, tr("Withdrawn on %1: %2").arg(written(r->withdrawnOn), r->reason), true);
    d.add({Space{mm(3)}});
    body(d, r->text);
    if (adopted && r->basis().isComplete())
        labelled(d, tr("Vote"), figuresText(reader, *r));
    if (const QString weaker = adopted ? weakerText(reader, *r) : QString(); !weaker.isEmpty())
        labelled(d, tr("Note on the majority"), weaker);
    seal(d, whoSeals(reader, r->sitting), r->adoptedOn);
    return d;
}

Outcome<Document> noticePaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto n = reader.get(Id<Notice>(id));
    if (!n)
        return refuse(tr("There is no such notice."));
    const auto r = n->resolution ? reader.get(n->resolution) : std::nullopt;
    if (n->text.isEmpty() && (!r || r->text.isEmpty()))
        return refuse(tr("The notice has no text."), tr("Write it first."), QStringLiteral("text"));
    Document d = officialSheet(reader, n->title, tr("Public notice"));
    d.title(tr("Public notice"));
    centred(d, n->title, true);
    if (n->status == NoticeStatus::Withdrawn)
        centred(d, tr("Withdrawn on %1: %2").arg(written(n->withdrawnOn), n->reason), true);
    body(d, n->text);
    if (r) {
        if (r->adoptedOn.isValid())
            body(d,
                 tr("\"%1\" (%2) was adopted by %3 on %4 and is made public.")
                     .arg(notices::innerTitle(r->title), r->mark,
                          reader.title(Sitting::kind(), r->sitting.raw()), written(r->adoptedOn)));
        if (n->text.isEmpty())
            body(d, r->text);
    }
    const NoticeClock clock = noticeClock(reader, *n);
    if (n->wasPosted())
        labelled(d, tr("Period"), periodText(clock));
    else
        labelled(d, tr("Period"),
                 tr("%1 working days from the day after posting.").arg(clock.days));
    if (n->wasPosted() && clock.provisional)
        body(d, tr("The holidays of these days are not announced yet: the last day may move."));
    if (clock.days < clock.ruleDays)
        labelled(d, tr("Reason for fewer days"), n->shortReason);
    labelled(d, tr("Posted where"), n->places);
    labelled(d, tr("Objections"),
             tr("Whoever does not agree may object in these days, by word or in writing, with a "
                "name or without; a name is known to the office only. Every objection is looked "
                "into and answered. To: %1.")
                 .arg(notices::withoutStop(n->contacts)));
    seal(d, whoSeals(reader, n->sitting), n->postedOn);
    return d;
}

Outcome<Document> objectionAnswer(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto o = reader.get(Id<Objection>(id));
    if (!o)
        return refuse(tr("There is no such objection."));
    if (o->answer.isEmpty())
        return refuse(tr("%1 is not answered yet.").arg(o->name),
                      tr("Take the step \"Answer\" first."));
    const auto n = reader.get(o->notice);
    Document d =
        officialSheet(reader, tr("Answer to %1").arg(o->name), tr("Answer to an objection"));
    d.title(tr("Answer to an objection"));
    centred(d, tr("%1 to \"%2\"").arg(o->name, n->title));
    if (!o->anonymous) { // names of those who object stay out of files: written in by hand
        Paragraph to;
        to.runs = {{tr("To ____________:")}};
        to.size = pt(14);
        to.spaceAfter = mm(3);
        d.add({to});
    }
    body(d, tr("Your objection reached us on %1. It says:").arg(written(o->receivedOn)));
    body(d, o->text);
    body(d, tr("It was looked into. The answer:"));
    body(d, o->answer);
    labelled(d, tr("Decision"),
             o->verdict == Verdict::Upheld
                 ? tr("The objection is upheld; the notice is withdrawn and posted again after it "
                      "is put right.")
                 : tr("The objection is not upheld."));
    seal(d, whoSeals(reader, n->sitting), o->answeredOn);
    return d;
}

} // namespace zhijia
