// SPDX-License-Identifier: GPL-3.0-or-later
// What the minutes say of the ballots: numbers, the majority with its rule, the result.
#include "core/ballots/minutes_part.h"
#include "core/ballots/vacancy.h"
#include "core/ballots/weaker.h"
#include "core/ballots/words.h"
#include "core/book/shown.h"

namespace zhijia {

using ballots::tr;
using namespace report;

namespace {

Block paragraph(const QString& text) {
    Paragraph p;
    p.runs = {{text}};
    return {p};
}

Table tallyTable(const Reader& reader, const Ballot& b, const std::vector<BallotTally>& lines) {
    Table table;
    if (b.way == BallotWay::Appraisal) {
        const QStringList grades = gradesOf(b);
        table.columns = {{tr("Who is appraised"), 3}};
        for (const QString& grade : grades)
            table.columns.append({grade, 1, 0, Align::Right});
        for (const BallotTally& line : lines)
            table.rows << Row{QStringList{line.title} + line.gradeCounts.split(u'/')};
        return table;
    }
    table.columns = {{b.way == BallotWay::Election ? tr("Candidate") : tr("Matter"), 4},
                     {tr("For"), 1, mm(16), Align::Right},
                     {tr("Against"), 1, mm(16), Align::Right},
                     {tr("Abstained"), 1, mm(18), Align::Right},
                     {tr("Needed"), 1, mm(18), Align::Right},
                     {tr("Result"), 2}};
    for (const BallotTally& line : lines)
        table.rows << Row{
            {line.post.isEmpty() ? line.title : tr("%1 (%2)").arg(line.title, line.post),
             QString::number(line.votesFor), QString::number(line.votesAgainst),
             QString::number(line.abstain), QString::number(line.needed),
             shown(reader, u"outcome", line)}};
    return table;
}

} // namespace

std::vector<Block> ballotsInMinutes(const Reader& reader, const Sitting& sitting) {
    std::vector<Block> blocks;
    for (const Ballot& b :
         reader.all<Ballot>(Query()
                                .eq(QStringLiteral("sitting"), Id<Sitting>(sitting.id))
                                .by(QStringLiteral("number")))) {
        if (!b.isOver())
            continue;
        if (blocks.empty())
            blocks.push_back({Heading{1, tr("Ballots")}});
        blocks.push_back({Heading{2, tr("Ballot %1: %2").arg(b.number).arg(b.title)}});
        if (b.status == BallotStatus::Void) {
            blocks.push_back(paragraph(tr("The vote was declared void: %1").arg(b.reason)));
            continue;
        }
        blocks.push_back(paragraph(
            b.onPaper()
                ? tr("%1. Entitled %2, present %3; papers issued %4, returned %5, invalid %6.")
                      .arg(shown(reader, u"way", b))
                      .arg(b.entitled)
                      .arg(b.present)
                      .arg(b.issued)
                      .arg(b.returned)
                      .arg(b.invalid)
                : tr("%1. Entitled %2, present %3.")
                      .arg(shown(reader, u"way", b))
                      .arg(b.entitled)
                      .arg(b.present)));
        if (b.way != BallotWay::Appraisal)
            blocks.push_back(paragraph(
                tr("Majority: %1 (%2).").arg(majorityText(b), majoritySource(reader, b))));
        blocks.push_back({tallyTable(reader, b, tallyOf(reader, Id<Ballot>(b.id)))});
        if (const auto weaker = weakerMajority(reader, b))
            blocks.push_back(paragraph(tr("%1 (%2)").arg(weaker->text, weaker->rule)));
        blocks.push_back(paragraph(b.result));
        for (const QString& twice : electedTwice(reader, b))
            blocks.push_back(paragraph(twice));
    }
    return blocks;
}

} // namespace zhijia
