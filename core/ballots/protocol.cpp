// SPDX-License-Identifier: GPL-3.0-or-later
// The papers around a count: the issuing list, the tellers' sheet, the signed protocol.
#include "core/ballots/papers.h"
#include "core/ballots/vacancy.h"
#include "core/ballots/vote.h"
#include "core/ballots/weaker.h"
#include "core/ballots/words.h"
#include "core/book/shown.h"
#include "core/congress/body.h"
#include "core/congress/quorum.h"
#include "core/report/words.h"
#include "core/rules/rules.h"
#include "core/store/store.h"
#include <QHash>

namespace zhijia {

using ballots::paperLanguage;
using ballots::startPaper;
using ballots::tr;
using ballots::writtenInLines;
using namespace report;

namespace {

QString num(qint64 n) { return QString::number(n); }

QString when(const QDateTime& at) {
    if (!at.isValid())
        return {};
    const QDateTime local = officeTime(at);
    return writtenDate(local.date(), paperLanguage()) + u' ' +
           local.toString(QStringLiteral("HH:mm"));
}

Document start(const Reader& reader, const Ballot& b, const QString& what) {
    Document d = startPaper(reader, tr("%1: %2").arg(what, b.title), what);
    d.title(d.metadata.title);
    KeyValues facts;
    facts.items = {{tr("Sitting"), reader.title(Sitting::kind(), b.sitting.raw()), true},
                   {tr("Ballot"), num(b.number)},
                   {tr("Way of voting"), shown(reader, u"way", b)}};
    if (b.repeats)
        if (const auto old = reader.get(b.repeats))
            facts.items.append(
                {tr("Repeats"), tr("ballot %1: %2").arg(num(old->number), old->title), true});
    if (b.openedAt.isValid())
        facts.items += {{tr("Opened at"), when(b.openedAt)}, {tr("Closed at"), when(b.closedAt)}};
    d.add({facts});
    return d;
}

Signatures signs(const Ballot& b) {
    Signatures s;
    for (const QString& name : namesIn(b.scrutineers))
        s.labels << tr("Scrutineer (%1)").arg(name);
    for (const QString& name : namesIn(b.tellers))
        s.labels << tr("Teller (%1)").arg(name);
    if (namesIn(b.scrutineers).isEmpty())
        s.labels << tr("Scrutineer");
    if (namesIn(b.tellers).isEmpty())
        s.labels << tr("Teller");
    return s;
}

/// "issued 96 = returned 95 + not returned 1", and the like: whoever reads it can check it.
void numbersPart(Document& d, const Ballot& b) {
    d.heading(1, tr("1. Numbers"));
    if (!b.onPaper()) {
        d.paragraph(tr("Entitled to vote: %1 deputies; present when the vote was opened: %2.")
                        .arg(b.entitled)
                        .arg(b.present));
        return;
    }
    Table table;
    for (const QString& title : {tr("Entitled"), tr("Present"), tr("Issued"), tr("Returned"),
                                 tr("Not returned"), tr("Valid"), tr("Invalid")})
        table.columns.append({title, 1, 0, Align::Centre});
    table.rows << Row{
        {num(b.entitled), num(b.present), num(b.issued), num(b.returned),
         b.returned > b.issued ? QStringLiteral("–") : num(b.issued - b.returned),
         b.status == BallotStatus::Void ? QStringLiteral("–") : num(b.returned - b.invalid),
         b.status == BallotStatus::Void ? QStringLiteral("–") : num(b.invalid)}};
    d.add({table});
    if (b.status == BallotStatus::Void)
        return;
    d.paragraph(tr("Issued %1 = returned %2 + not returned %3; returned %2 = valid %4 + invalid "
                   "%5; issued %1 ≤ present %6 ≤ entitled %7.")
                    .arg(num(b.issued), num(b.returned), num(b.issued - b.returned),
                         num(b.returned - b.invalid), num(b.invalid), num(b.present),
                         num(b.entitled)));
}

void ruleText(Document& d, const Reader& reader, const Ballot& b) {
    if (b.way == BallotWay::Appraisal)
        return;
    if (b.majorityBase != MajorityBase::Entitled) {
        d.paragraph(tr("Needed: %1 (%2).").arg(majorityText(b), majoritySource(reader, b)));
        return;
    }
    d.paragraph(tr("Needed: %1 (%2). Who is absent, abstains or hands in an invalid paper does not "
                   "make the number of all deputies smaller.")
                    .arg(majorityText(b), majoritySource(reader, b)));
}

void weakerText(Document& d, const Reader& reader, const Ballot& b) {
    const auto weaker = weakerMajority(reader, b);
    if (!weaker)
        return;
    Paragraph p;
    p.runs = {{weaker->text, true}, {tr(" (%1)").arg(weaker->rule)}};
    d.add({p});
}

void resultTable(Document& d, const Ballot& b, const std::vector<BallotTally>& lines) {
    Table table;
    const bool graded = b.way == BallotWay::Appraisal;
    const bool several =
        std::ranges::any_of(lines, [](const BallotTally& l) { return !l.post.isEmpty(); });
    table.columns = {{tr("No."), 1, mm(10), Align::Centre},
                     {graded || b.way == BallotWay::Election ? tr("Name") : tr("Matter"), 4}};
    if (several)
        table.columns.append({tr("Post"), 2});
    const QStringList grades = gradesOf(b);
    if (graded)
        for (const QString& grade : grades)
            table.columns.append({grade, 1, mm(grades.size() > 6 ? 13 : 17), Align::Right});
    else
        table.columns +=
            {{tr("For"), 1, mm(14), Align::Right}, {tr("Against"), 1, mm(15), Align::Right}};
    table.columns.append({tr("Abstain"), 1, mm(16), Align::Right});
    table.columns.append({tr("Invalid here"), 1, mm(15), Align::Right});
    if (!graded) {
        table.columns.append({tr("Needed"), 1, mm(15), Align::Right});
        table.columns.append({tr("Outcome"), 1, mm(22), Align::Centre});
    }
    for (const BallotTally& l : lines) {
        QStringList cells{num(l.position), l.item ? l.title : tr("%1 (written in)").arg(l.title)};
        if (several)
            cells << l.post;
        if (graded) {
            const QStringList counts = l.gradeCounts.split(u'/');
            for (qsizetype i = 0; i < grades.size(); ++i)
                cells << counts.value(i);
        } else {
            cells << num(l.votesFor) << num(l.votesAgainst);
        }
        cells << num(l.abstain) << num(l.invalid);
        if (!graded)
            cells << num(l.needed)
                  << enumTable<BallotOutcome>().label(
                         *enumTable<BallotOutcome>().byValue(int(l.outcome)));
        table.rows << Row{cells};
    }
    d.add({table});
    d.paragraph(graded ? tr("Of each person: grades + abstaining + invalid here = valid papers.")
                : b.onPaper()
                    ? tr("Of each item: for + against + abstaining + invalid here = valid papers.")
                    : tr("Of each item: for + against + abstaining ≤ present."));
}

/// High enough for strokes of 正, and so low that eleven rows stand on one sheet with the
/// signatures.
Micron tallyRow(int rows) {
    constexpr Micron free = mm(77); // of a sheet, beside title, head, remark and signatures
    return rows * mm(7) <= free ? std::min(mm(11), free / std::max(1, rows)) : mm(9);
}

} // namespace

Outcome<Document> ballotIssueList(const Reader& reader, Id<Ballot> id) {
    const auto b = reader.get(id);
    if (!b)
        return refuse(tr("The ballot is gone."), tr("Choose another."));
    if (!b->onPaper())
        return refuse(tr("An open vote has no papers."), tr("Choose a secret ballot for that."));
    Document d = start(reader, *b, tr("Issuing list of ballot papers"));
    const bool opened = b->openedAt.isValid();
    const auto roll = opened ? frozenRoll(*b) : rollNow(reader, b->sitting);
    Table table;
    table.columns = {
        {tr("No."), 1, mm(12), Align::Centre},           {tr("Delegation"), 3},
        {tr("Entitled"), 1, mm(18), Align::Right},       {tr("Present"), 1, mm(18), Align::Right},
        {tr("Papers issued"), 1, mm(24), Align::Right},  {tr("Signature of the head"), 2},
        {tr("Papers returned"), 1, mm(24), Align::Right}};
    table.minimumRowHeight = mm(10);
    qint64 entitled = 0, present = 0;
    int number = 0;
    for (const FrozenDelegation& f : roll) {
        table.rows << Row{{num(++number),
                           f.delegation ? reader.title(Delegation::kind(), f.delegation.raw())
                                        : tr("Without a delegation"),
                           num(f.entitled), num(f.present), QString(), QString(), QString()}};
        entitled += f.entitled;
        present += f.present;
    }
    table.rows << Row{
        {QString(), tr("Total"), num(entitled), num(present), QString(), QString(), QString()},
        Row::Total};
    d.add({table});
    d.paragraph(opened ? tr("Present as the roll stood when the vote was opened. Observers get no "
                            "paper.")
                       : tr("Present as the roll stands now: the vote is not open yet. Observers "
                            "get no paper."));
    d.add({signs(*b)});
    return d;
}

Outcome<Document> ballotCountSheet(const Reader& reader, Id<Ballot> id) {
    const auto b = reader.get(id);
    if (!b)
        return refuse(tr("The ballot is gone."), tr("Choose another."));
    const auto items = itemsOf(reader, *b);
    if (items.empty())
        return refuse(tr("Nothing stands on the paper."),
                      tr("Add what is voted on, or the candidates."));
    const QString name = tr("Count sheet");
    Document d = startPaper(reader, tr("%1: %2").arg(name, b->title), name);
    d.page = PageSetup::landscape();
    d.page.top = d.page.bottom = mm(12);
    d.title(d.metadata.title);
    KeyValues head;
    head.columns = 4;
    head.items = {{tr("Sitting"), reader.title(Sitting::kind(), b->sitting.raw()), true},
                  {tr("Count (first or second)"), QString()},
                  {tr("Bundle"), QString()},
                  {tr("Papers in the bundle"), QString()},
                  {tr("Of them invalid"), QString()}};
    d.add({head});
    const BallotShape shape = shapeOf(*b, items);
    const int written = writtenInLines(shape);
    Table table;
    table.size = pt(9.5);
    table.minimumRowHeight = tallyRow(static_cast<int>(items.size()) + written);
    table.columns = {{tr("No."), 1, mm(11), Align::Centre}, {tr("Matter or name"), 3}};
    QStringList choices{tr("For"), tr("Against"), tr("Abstain")};
    if (b->way == BallotWay::Appraisal)
        choices = gradesOf(*b) << tr("Abstain");
    for (const QString& choice : std::as_const(choices)) {
        table.columns.append({choice, 2});
        table.columns.append({tr("Sum"), 1, mm(13), Align::Right});
    }
    table.columns.append({tr("Invalid here"), 1, mm(18), Align::Right});
    const auto row = [&](const QString& no, const QString& title) {
        QStringList cells{no, title};
        while (cells.size() < table.columns.size())
            cells << QString();
        table.rows << Row{cells};
    };
    QHash<QString, int> bearers;
    for (const BallotItem& i : items)
        ++bearers[i.title];
    int number = 0;
    for (const BallotItem& i : items) {
        QString title = b->posts.isEmpty() ? i.title : tr("%1 (%2)").arg(i.title, i.post);
        if (const QString where = ballots::unitAndJob(i);
            bearers.value(i.title) > 1 && !where.isEmpty())
            title += u'\n' + where;
        row(num(shape.numberOf(number++)), title);
    }
    for (int i = 0; i < written; ++i)
        row(QString(), tr("Written in:"));
    d.add({table});
    d.paragraph(tr("Make a stroke of 正 for each vote. Of each row: all sums and what is invalid "
                   "here make the valid papers of the bundle."));
    d.add({Signatures{
        {tr("Reads out"), tr("Makes the strokes"), tr("Scrutineer"), tr("Scrutineer")}, 4}});
    return d;
}

Outcome<Document> ballotProtocol(const Reader& reader, Id<Ballot> id) {
    const auto b = reader.get(id);
    if (!b)
        return refuse(tr("The ballot is gone."), tr("Choose another."));
    const auto lines = tallyOf(reader, id);
    if (b->status != BallotStatus::Void && lines.empty())
        return refuse(tr("Ballot %1 is not counted yet.").arg(b->number),
                      tr("The protocol can be printed when both counts agree and the result is "
                         "settled."));
    Document d = start(reader, *b, tr("Protocol of the count"));
    numbersPart(d, *b);
    if (b->status == BallotStatus::Void) {
        d.heading(1, tr("2. The vote is void"));
        const auto s = reader.get(b->sitting);
        d.paragraph(tr("Reason: %1").arg(b->reason));
        if (b->returned > b->issued) {
            const Rules rules = Rules::of(reader, s ? s->rulePack : QString());
            d.paragraph(tr("%1 (%2).")
                            .arg(rules.rule(rule::ballotReturned).text.text(),
                                 rules.cite(rule::ballotReturned)));
        }
    } else {
        d.heading(1, tr("2. Result"));
        ruleText(d, reader, *b);
        resultTable(d, *b, lines);
        weakerText(d, reader, *b);
        Paragraph verdict;
        verdict.indent = paperLanguage() == Language::Chinese ? 2 : 0;
        verdict.runs = {{tr("Result: "), true}, {b->result, true}};
        d.add({verdict});
        for (const QString& twice : electedTwice(reader, *b))
            d.paragraph(twice);
    }
    d.heading(1, tr("3. How it was counted"));
    QStringList counts, open;
    const bool isVoid = b->status == BallotStatus::Void;
    for (const BallotCount& c : countsOf(reader, id))
        (isVoid && c.state != CountState::Submitted ? open : counts)
            << (c.countedBy.isEmpty() ? c.name : tr("%1 (%2)").arg(c.name, c.countedBy));
    if (isVoid) { // nobody signs that counts agree which were never settled
        if (!counts.isEmpty())
            d.paragraph(tr("Handed in before: %1.").arg(counts.join(tr(", "))));
        if (!open.isEmpty())
            d.paragraph(tr("Not handed in: %1.").arg(open.join(tr(", "))));
        if (counts.isEmpty() && open.isEmpty())
            d.paragraph(tr("The votes were not counted."));
    } else if (!counts.isEmpty())
        d.paragraph(counts.size() > 1 ? tr("%1 agree in every number.").arg(counts.join(tr(", ")))
                                      : tr("Counted: %1.").arg(counts.join(tr(", "))));
    if (!b->onPaper())
        d.paragraph(tr("Votes by name from the meeting tool: %1 deputies; the others by show of "
                       "hands.")
                        .arg(namedVoters(reader, id)));
    if (b->announcedAt.isValid())
        d.paragraph(tr("Announced on %1.").arg(when(b->announcedAt)));
    KeepTogether end;
    end.blocks = {{signs(*b)}, {Stamp{congressName(reader, b->sitting), QDate()}}};
    d.add({end});
    return d;
}

} // namespace zhijia
