// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ballots/room.h"
#include "core/ballots/agenda_vote.h"
#include "core/ballots/count.h"
#include "core/ballots/minutes_part.h"
#include "core/ballots/papers.h"
#include "core/ballots/vacancy.h"
#include "core/ballots/vote.h"
#include "core/ballots/words.h"
#include "core/book/reader.h"
#include "core/congress/unfinished.h"
#include "core/flow/step_question.h"
#include "core/flow/way_on.h"
#include "core/meeting/minutes_part.h"
#include "core/record/confidential.h"

namespace zhijia {

namespace {

template <Outcome<report::Document> (*make)(const Reader&, Id<Ballot>)>
Outcome<report::Document> paper(const Reader& reader, RawId ballot) {
    return make(reader, Id<Ballot>(ballot));
}

/// What is voted on must be said before the deputies go home.
Issues beforeClosing(const Reader& reader, const Sitting& sitting) {
    Issues issues;
    for (const Ballot& b :
         reader.all<Ballot>(Query().eq(QStringLiteral("sitting"), Id<Sitting>(sitting.id)))) {
        if (b.isOver())
            continue;
        const QString name = ballotHeading(reader, b);
        if (b.status == BallotStatus::Draft)
            issues << warning(ballots::tr("%1 was not held.").arg(name),
                              ballots::tr("Hold it at another sitting, or remove it."));
        else
            issues << error(ballots::tr("%1 has no announced result.").arg(name),
                            ballots::tr("Count and announce it, or declare it void."));
    }
    return issues;
}

Issues unfinished(const Reader& reader, const Sitting& sitting) {
    Issues issues = beforeClosing(reader, sitting);
    for (Issue& issue : issues)
        issue.severity = Severity::Warning;
    return issues;
}

/// An open vote has no papers, so nobody is asked how many.
bool ofPapers(const Reader&, const Record& record, QStringView param) {
    return static_cast<const Ballot&>(record).onPaper() ||
           (param != QLatin1StringView("issued") && param != QLatin1StringView("returned"));
}

/// Both counts are handed in and do not agree: the tellers open theirs again and look once more.
QList<WayOn> countedApart(const Reader& reader, const Record& record) {
    const auto& b = static_cast<const Ballot&>(record);
    if (b.status != BallotStatus::Counting)
        return {};
    const auto counts = countsOf(reader, Id<Ballot>(b.id));
    if (counts.empty() || std::ranges::any_of(counts, [](const BallotCount& c) {
            return c.state != CountState::Submitted;
        }))
        return {};
    const Issues why = whyNot(reader, Ballot::kind(), b, *Ballot::kind().flow->step(u"agree"));
    if (!refuses(why))
        return {};
    QList<WayOn> ways;
    for (const BallotCount& c : counts) {
        WayOn way;
        way.text = ballots::tr("Open again: %1").arg(c.name);
        way.kind = &BallotCount::kind();
        way.record = c.id;
        way.verb = QStringLiteral("reopen");
        way.why = ways.isEmpty() ? why.first().text : QString();
        ways << way;
    }
    return ways;
}

/// What the chair reads out: the numbers of the papers, who got what, the result.
Issues whatIsAnnounced(const Reader& reader, const Record& record) {
    const auto& b = static_cast<const Ballot&>(record);
    Issues issues;
    const auto say = [&](const QString& text) {
        issues << Issue{Severity::Note, {}, text, {}, {}};
    };
    if (b.result.isEmpty())
        return issues;
    say(ballots::numbersSentence(b));
    constexpr qsizetype most = 24; // more lines than a window has
    const QStringList figures = figuresOf(reader, b);
    for (const QString& line : figures.first(qMin(most, figures.size())))
        say(line);
    if (figures.size() > most)
        say(ballots::tr("And %1 more: they stand in the protocol, to be read from.")
                .arg(figures.size() - most));
    say(b.result);
    for (const QString& twice : electedTwice(reader, b))
        issues << Issue{Severity::Warning, {}, twice, {}, {}};
    return issues;
}

} // namespace

void registerBallotsKinds() {
    registerClosingCheck(&beforeClosing);
    registerUnfinished(&unfinished);
    // Papers mark by mark, in the order in which they lay on the table: with a roll beside them
    // somebody may find out whose they are.
    registerConfidential({BallotBundle::kindName, {"marks", "others"}, false});
    registerItemVotes(&ballotOn);
    registerMinutesPart({"ballots", nullptr, &ballotsInMinutes});
    for (const char* verb : {"collect", "correct", "void"})
        registerStepQuestion(Ballot::kind(), verb, {"", &ofPapers});
    registerStepQuestion(Ballot::kind(), "open", {"", nullptr, true});
    registerStepQuestion(
        Ballot::kind(), "announce",
        {QT_TRANSLATE_NOOP("ballots", "Announce the result? From now on it stands and is not "
                                      "counted again."),
         nullptr});
    registerWaysOn(Ballot::kind(), &countedApart);
    registerStepRemarks(Ballot::kind(), "announce", &whatIsAnnounced);
    registerKind(Ballot::kind());
    registerKind(BallotItem::kind());
    registerKind(BallotCount::kind());
    registerKind(BallotBundle::kind());
    registerKind(BallotVote::kind());
    registerKind(BallotTally::kind());
}

QList<ReportKind> ballotsReports() {
    return {
        {"ballot-paper", "ballots", QT_TRANSLATE_NOOP("ballots", "Ballot paper"), "ballot", false,
         &paper<&ballotPaper>, true},
        {"ballot-issue-list", "ballots",
         QT_TRANSLATE_NOOP("ballots", "Issuing list of ballot papers"), "ballot", false,
         &paper<&ballotIssueList>, true},
        {"ballot-count", "ballots", QT_TRANSLATE_NOOP("ballots", "Count sheet"), "ballot", false,
         &paper<&ballotCountSheet>, true},
        {"ballot-protocol", "ballots", QT_TRANSLATE_NOOP("ballots", "Protocol of the count"),
         "ballot", false, &paper<&ballotProtocol>},
    };
}

} // namespace zhijia
