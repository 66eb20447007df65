// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/room.h"
#include "core/book/reader.h"
#include "core/congress/attendance.h"
#include "core/congress/committee.h"
#include "core/congress/credentials.h"
#include "core/congress/online_entry.h"
#include "core/congress/quorum.h"
#include "core/congress/reports.h"
#include "core/congress/roll.h"
#include "core/congress/unfinished.h"
#include "core/congress/words.h"
#include "core/flow/step_question.h"
#include "core/flow/step_size.h"
#include "core/flow/way_on.h"

namespace zhijia {

namespace {

Outcome<report::Document> termRoll(const Reader& reader, RawId term) {
    return deputyRoll(reader, Id<Term>(term));
}
Outcome<report::Document> signInRoll(const Reader& reader, RawId sitting) {
    return deputyRoll(reader, reader.get(Id<Sitting>(sitting))->term, Id<Sitting>(sitting));
}
Outcome<report::Document> signInRollByCard(const Reader& reader, RawId sitting) {
    return deputyRoll(reader, reader.get(Id<Sitting>(sitting))->term, Id<Sitting>(sitting),
                      RollOrder::ByCard);
}
Outcome<report::Document> attendance(const Reader& reader, RawId sitting) {
    return attendanceReport(reader, Id<Sitting>(sitting));
}
Outcome<report::Document> cards(const Reader& reader, RawId term) {
    return deputyCards(reader, Id<Term>(term));
}

Query rollOf(const Record& sitting) {
    return Query().eq(QStringLiteral("sitting"), Id<Sitting>(sitting.id));
}
/// A line of the roll for each deputy.
qint64 sizeOfCall(const Reader& reader, const Record& record) {
    const auto& s = static_cast<const Sitting&>(record);
    return countDeputiesInForce(reader, s.term, s.heldOn);
}
/// Every line of the roll is looked at, and so is every deputy.
qint64 sizeOfRoll(const Reader& reader, const Record& record) {
    return reader.count<Attendance>(rollOf(record));
}
/// Whoever did not come is marked absent.
qint64 sizeOfClosing(const Reader& reader, const Record& record) {
    return reader.count<Attendance>(
        rollOf(record).eq(QStringLiteral("state"), QStringLiteral("expected")));
}

/// A reason for going below the quorum is asked for below it only.
bool belowQuorum(const Reader& reader, const Record& record, QStringView) {
    return !quorum(reader, static_cast<const Sitting&>(record)).met;
}
/// What would be left open if it were closed now.
Issues leftOpen(const Reader& reader, const Record& record) {
    Sitting then = static_cast<const Sitting&>(record);
    then.status = SittingStatus::Closed;
    Issues issues = unfinishedOf(reader, then);
    // What can only be done afterwards is told apart, behind everything else (`leftAfterwards`).
    issues.removeIf([](const Issue& issue) { return issue.severity == Severity::Note; });
    return issues;
}

/// What ending a term does to those who were elected for it, and to the workers they speak for.
Issues endsFor(const Reader& reader, const Record& record) {
    const auto& t = static_cast<const Term&>(record);
    const qint64 deputies = countDeputiesInForce(reader, Id<Term>(t.id), reader.today());
    if (deputies == 0)
        return {};
    return {
        warning(congress::tr("Deputies whose term ends with it: %1.").arg(deputies),
                congress::tr("None of them can sit or be replaced any more. Their records stay; "
                             "the step \"In office again\" takes it back."))};
}

/// It has ended when its last day is over, not before; until then nobody is hurried.
QList<WayOn> termNext(const Reader& reader, const Record& record) {
    const auto& t = static_cast<const Term&>(record);
    if (t.status != TermStatus::Running || !t.to.isValid() || t.to >= reader.today())
        return {};
    WayOn way;
    way.text = congress::tr("End the term: its last day was %1").arg(t.to.toString(Qt::ISODate));
    way.kind = &Term::kind();
    way.record = t.id;
    way.verb = QStringLiteral("end");
    return {way};
}

} // namespace

void registerCongressKinds() {
    registerKind(Term::kind());
    registerKind(Sitting::kind());
    registerKind(Delegation::kind());
    registerKind(Deputy::kind());
    registerKind(Observer::kind());
    registerKind(Attendance::kind());
    registerKind(OnlineEntry::kind());
    registerKind(Committee::kind());
    registerKind(CommitteeMember::kind());
    registerStepSize(Sitting::kind(), "call", &sizeOfCall);
    registerStepSize(Sitting::kind(), "update_roll", &sizeOfRoll);
    registerStepSize(Sitting::kind(), "close", &sizeOfClosing);
    registerStepQuestion(
        Sitting::kind(), "open",
        {QT_TRANSLATE_NOOP("congress", "Open the sitting now? Whoever comes later is late."),
         &belowQuorum});
    registerStepQuestion(Sitting::kind(), "resume", {"", &belowQuorum});
    registerStepQuestion(
        Sitting::kind(), "close",
        {QT_TRANSLATE_NOOP("congress", "Close the sitting for good? Whoever did not come is marked "
                                       "absent, and its roll and its votes stand. For a break take "
                                       "the step \"Adjourn\"."),
         nullptr});
    registerStepRemarks(Sitting::kind(), "close", &leftOpen);
    registerStepQuestion(
        Term::kind(), "end",
        {QT_TRANSLATE_NOOP("congress", "End the term? No sitting can be called and no deputy "
                                       "elected in it from then on."),
         nullptr});
    registerStepRemarks(Term::kind(), "end", &endsFor);
    registerAside(Term::kind(), "end");
    registerWaysOn(Term::kind(), &termNext);
}

QList<ReportKind> congressReports() {
    return {
        {"deputies", "congress", QT_TRANSLATE_NOOP("congress", "Roll of deputies"), "term", false,
         &termRoll},
        {"roll", "congress", QT_TRANSLATE_NOOP("congress", "Sign-in roll of a sitting"), "sitting",
         false, &signInRoll},
        {"roll-by-card", "congress", QT_TRANSLATE_NOOP("congress", "Sign-in roll by card number"),
         "sitting", false, &signInRollByCard, true},
        {"attendance", "congress",
         QT_TRANSLATE_NOOP("congress", "Attendance and credentials report"), "sitting", false,
         &attendance},
        {"credentials", "congress", QT_TRANSLATE_NOOP("congress", "Credentials report"), "term",
         false,
         [](const Reader& reader, RawId term) -> Outcome<report::Document> {
             return credentialsReport(reader, Id<Term>(term));
         }},
        {"committees", "congress", QT_TRANSLATE_NOOP("congress", "List of committees"), "term",
         false,
         [](const Reader& reader, RawId term) -> Outcome<report::Document> {
             if (reader.count<Committee>(Query().eq(QStringLiteral("term"), term)) == 0)
                 return refuse(congress::tr("This term has no committees."),
                               congress::tr("Enter the committees first."));
             return committeeList(reader, Id<Term>(term));
         }},
        {"cards", "congress", QT_TRANSLATE_NOOP("congress", "Deputy cards"), "term", false, &cards,
         true},
    };
}

} // namespace zhijia
