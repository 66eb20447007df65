// SPDX-License-Identifier: GPL-3.0-or-later
// Electing, recalling and losing a deputy. The unit's votes are checked by the rules in force.
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/congress/attendance.h"
#include "core/congress/bounds.h"
#include "core/congress/card.h"
#include "core/congress/deputy.h"
#include "core/congress/words.h"
#include "core/flow/common_params.h"
#include "core/rules/rules.h"

namespace zhijia {

using congress::tr;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(DeputyStatus::Proposed), "proposed", QT_TRANSLATE_NOOP("congress", "Candidate"),
     "候选人|候选"},
    {int(DeputyStatus::Elected), "elected", QT_TRANSLATE_NOOP("congress", "Deputy"),
     "当选|正式代表|代表|在任"},
    {int(DeputyStatus::Ended), "ended", QT_TRANSLATE_NOOP("congress", "No longer a deputy"),
     "终止|已终止|不再担任"},
};

const Param entitled{"staff_entitled", QT_TRANSLATE_NOOP("congress", "Staff of the electing unit"),
                     FieldType::Integer};
const Param present{"staff_present", QT_TRANSLATE_NOOP("congress", "Staff taking part"),
                    FieldType::Integer};
const Param votes{"votes_for", QT_TRANSLATE_NOOP("congress", "Votes for"), FieldType::Integer};
const Param note{
    "note",
    QT_TRANSLATE_NOOP("congress", "Note on the election"),
    FieldType::Text,
    false,
    nullptr,
    nullptr,
    QT_TRANSLATE_NOOP("congress", "When the votes are only on paper: where to find them")};

qint64 number(const Params& params, const char* key) {
    return params.value(QString::fromUtf8(key)).toLongLong();
}
bool given(const Params& params, const char* key) {
    return !params.value(QString::fromUtf8(key)).toString().isEmpty();
}

/// The last closed sitting whose roll counts the deputy as having come after `day`: whoever sat and
/// voted there was a deputy on that day.
std::optional<std::pair<Sitting, QDate>> satSince(const Reader& reader, const Deputy& d,
                                                  QDate day) {
    std::optional<std::pair<Sitting, QDate>> last;
    for (const Attendance& a :
         reader.all<Attendance>(Query()
                                    .eq(QStringLiteral("deputy"), Id<Deputy>(d.id))
                                    .is(QStringLiteral("arrived_at"), Condition::NotNull))) {
        const auto s = a.state == AttendanceState::Released ? std::nullopt : reader.get(a.sitting);
        if (!s || !s->isClosed())
            continue;
        const QDate came = qMax(s->heldOn, officeTime(a.arrivedAt).date());
        if (came > day && (!last || came > last->second))
            last = {*s, came};
    }
    return last;
}

Issues endDate(const Reader& reader, const Record& record, const Params& params) {
    const auto& d = static_cast<const Deputy&>(record);
    Issues issues = notInFuture(reader, record, params);
    issues +=
        notBefore(dateOf(reader, params), d.electedOn,
                  tr("%1 was elected only on %2.").arg(d.name, d.electedOn.toString(Qt::ISODate)));
    if (!issues.isEmpty())
        return issues;
    if (const auto sat = satSince(reader, d, dateOf(reader, params)))
        issues << error(tr("%1 was counted among the deputies present at %2 on %3.")
                            .arg(d.name, sat->first.name, sat->second.toString(Qt::ISODate)),
                        tr("The mandate ends on that day or later. If it ended before, undo the "
                           "closing of the sitting and take them off its roll first."),
                        QStringLiteral("on"));
    return issues;
}

/// The unit's vote, as far as it is filled in.
Issues voteIsLawful(const Reader& reader, const Params& params) {
    Issues issues;
    const qint64 all = number(params, "staff_entitled"), came = number(params, "staff_present"),
                 yes = number(params, "votes_for");
    for (const char* key : {"staff_entitled", "staff_present", "votes_for"})
        if (number(params, key) < 0)
            issues << error(tr("A number of people cannot be negative."), tr("Correct the number."),
                            QString::fromUtf8(key));
        else if (number(params, key) > mostPeople)
            issues << error(tr("%1: no unit has so many people.").arg(number(params, key)),
                            tr("Correct the number."), QString::fromUtf8(key));
    if (!issues.isEmpty())
        return issues;
    const bool staff = given(params, "staff_entitled"), there = given(params, "staff_present"),
               voted = given(params, "votes_for");
    // Whatever two numbers are there must fit each other, also while the third is missing.
    if (staff && there && came > all)
        issues << error(tr("More took part (%1) than the unit has staff (%2).").arg(came).arg(all),
                        tr("Correct one of the two numbers."), QStringLiteral("staff_present"));
    if (there && voted && yes > came)
        issues << error(tr("More votes (%1) than people who took part (%2).").arg(yes).arg(came),
                        tr("Correct one of the two numbers."), QStringLiteral("votes_for"));
    if (staff && voted && issues.isEmpty() && yes > all)
        issues << error(tr("More votes (%1) than the unit has staff (%2).").arg(yes).arg(all),
                        tr("Correct one of the two numbers."), QStringLiteral("votes_for"));
    if (!issues.isEmpty() || !staff)
        return issues;
    const Rules rules = Rules::inForce(reader);
    if (there) {
        const Threshold t = rules.threshold(rule::electAttend, all);
        if (!t.met(came)) {
            Issue issue = error(tr("Only %1 of %2 took part; %3 are needed, %4 are missing.")
                                    .arg(came)
                                    .arg(all)
                                    .arg(t.needed)
                                    .arg(t.needed - came),
                                tr("Repeat the election with enough of the staff."),
                                QStringLiteral("staff_present"));
            issue.rule = t.citation;
            issues << issue;
        }
    }
    if (voted) {
        const Threshold t = rules.threshold(rule::electVotes, all);
        if (!t.met(yes)) {
            Issue issue =
                error(tr("%1 votes of %2 staff are not enough; %3 are needed, %4 are missing.")
                          .arg(yes)
                          .arg(all)
                          .arg(t.needed)
                          .arg(t.needed - yes),
                      tr("Repeat the vote."), QStringLiteral("votes_for"));
            issue.rule = t.citation;
            issues << issue;
        }
    }
    return issues;
}

/// The election belongs to the term: from a year before it begins (it is prepared that long at
/// most) to its end.
Issues dayFitsTerm(const Reader& reader, const Deputy& d, QDate day, const QString& field) {
    const auto term = d.term ? reader.get(d.term) : std::nullopt;
    if (!term || !day.isValid())
        return {};
    if (term->from.isValid() && day < term->from.addYears(-1))
        return {error(tr("%1 lies more than a year before the term begins (%2).")
                          .arg(day.toString(Qt::ISODate), term->from.toString(Qt::ISODate)),
                      tr("Correct the date."), field)};
    if (term->to.isValid() && day > term->to)
        return {error(tr("%1 lies after the end of the term (%2).")
                          .arg(day.toString(Qt::ISODate), term->to.toString(Qt::ISODate)),
                      tr("Correct the date, or extend the term."), field)};
    return {};
}

Issues mayElect(const Reader& reader, const Record& record, const Params& params) {
    const auto& d = static_cast<const Deputy&>(record);
    return whyNotServe(reader, d) + notInFuture(reader, record, params) +
           dayFitsTerm(reader, d, dateOf(reader, params), QStringLiteral("on")) +
           voteIsLawful(reader, params);
}
Issues mayRecall(const Reader& reader, const Record& record, const Params& params) {
    return endDate(reader, record, params) + voteIsLawful(reader, params);
}

/// The election of a deputy who is taken over from a list: lawful as far as it is written down.
Issues enteredElected(const Reader& reader, const Record& record) {
    const auto& d = static_cast<const Deputy&>(record);
    Params params;
    int recorded = 0;
    const char* missing = nullptr;
    for (const char* key : {"staff_entitled", "staff_present", "votes_for"}) {
        const QVariant value = Deputy::kind().value(d, QString::fromUtf8(key));
        params.insert(QString::fromUtf8(key), value);
        recorded += !value.isNull();
        if (value.isNull() && !missing)
            missing = key;
    }
    Issues issues = voteIsLawful(reader, params);
    if (recorded > 0 && missing)
        issues << error(tr("The votes for %1 are not complete.").arg(d.name),
                        tr("Give staff, attendance and votes, or none of them."),
                        QString::fromUtf8(missing));
    issues += dayFitsTerm(reader, d, d.electedOn, QStringLiteral("elected_on"));
    if (d.electedOn > reader.today())
        issues << error(tr("The date lies in the future."), tr("Correct the date."),
                        QStringLiteral("elected_on"));
    if (d.status == DeputyStatus::Elected && d.endedOn.isValid())
        issues << error(tr("%1 cannot be a deputy whose mandate has ended.").arg(d.name),
                        tr("Leave the end out, or enter the status too."),
                        QStringLiteral("ended_on"));
    return issues;
}

Issues enteredEnded(const Reader& reader, const Record& record) {
    const auto& d = static_cast<const Deputy&>(record);
    Issues issues;
    if (!d.endedOn.isValid())
        issues << error(tr("The day is missing on which the mandate of %1 ended.").arg(d.name),
                        tr("Fill it in."), QStringLiteral("ended_on"));
    if (d.endedOn > reader.today())
        issues << error(tr("The date lies in the future."), tr("Correct the date."),
                        QStringLiteral("ended_on"));
    if (d.endedHow == DeputyEnd::None)
        issues << error(tr("It is missing how the mandate of %1 ended.").arg(d.name),
                        tr("Fill it in."), QStringLiteral("ended_how"));
    if (d.endedHow != DeputyEnd::Withdrawn && !d.electedOn.isValid())
        issues << error(tr("The day is missing on which %1 was elected.").arg(d.name),
                        tr("Fill it in."), QStringLiteral("elected_on"));
    if (d.electedOn.isValid() && d.endedOn.isValid() && d.endedOn < d.electedOn)
        issues << error(
            tr("%1 was elected only on %2.").arg(d.name, d.electedOn.toString(Qt::ISODate)),
            tr("Choose a later date."), QStringLiteral("ended_on"));
    return issues + enteredElected(reader, record);
}

/// All three numbers, or a note that says where they are.
Outcome<void> takeVotes(Deputy& d, const Params& params) {
    const bool complete = given(params, "staff_entitled") && given(params, "staff_present") &&
                          given(params, "votes_for");
    const QString remark = tidy(params.value(QStringLiteral("note")).toString());
    if (!complete && (given(params, "staff_entitled") || given(params, "staff_present") ||
                      given(params, "votes_for")))
        return refuse(tr("The votes for %1 are not complete.").arg(d.name),
                      tr("Give staff, attendance and votes; or none of them and a note."),
                      !given(params, "staff_entitled")  ? QStringLiteral("staff_entitled")
                      : !given(params, "staff_present") ? QStringLiteral("staff_present")
                                                        : QStringLiteral("votes_for"));
    if (!complete && remark.isEmpty())
        return refuse(
            tr("The votes for %1 are missing.").arg(d.name),
            tr("Give staff, attendance and votes; or note where the election is on paper."),
            QStringLiteral("note"));
    const auto recorded = [&](const char* key) {
        return Codec<std::optional<qint64>>::fromValue(params.value(QString::fromUtf8(key)));
    };
    d.staffEntitled = recorded("staff_entitled");
    d.staffPresent = recorded("staff_present");
    d.votesFor = recorded("votes_for");
    d.electionNote = remark;
    return {};
}

Issues mayStay(const Reader& reader, const Record& record, const Params&) {
    const auto& d = static_cast<const Deputy&>(record);
    if (hasMoved(reader, d))
        return {};
    return {error(tr("%1 works in the unit that elected them.").arg(d.name),
                  tr("Nothing need be done."))};
}

/// The unit was reorganised, or the rules of the congress let the mandate stand.
Outcome<void> stay(Txn& txn, Record& record, const Params& params) {
    auto& d = static_cast<Deputy&>(record);
    const QString line = tr("%1: the mandate stands after the move from %2 to %3: %4")
                             .arg(dateOf(txn, params).toString(Qt::ISODate),
                                  txn.title(Unit::kind(), d.electedIn.raw()),
                                  txn.title(Unit::kind(), d.unit.raw()), reasonOf(params));
    d.note += (d.note.isEmpty() ? QString() : QStringLiteral("\n")) + line;
    d.electedIn = d.unit;
    return {};
}

Outcome<void> elect(Txn& txn, Record& record, const Params& params) {
    auto& d = static_cast<Deputy&>(record);
    d.electedOn = dateOf(txn, params);
    deriveDeputy(txn, d); // the unit as it is at the election
    if (auto ok = takeVotes(d, params); !ok)
        return ok;
    issueCard(txn, d);
    return {};
}

void finish(Txn& txn, Deputy& d, const Params& params, DeputyEnd how) {
    d.endedOn = dateOf(txn, params);
    d.endedHow = how;
    d.endedReason = reasonOf(params);
}

Outcome<void> recall(Txn& txn, Record& record, const Params& params) {
    auto& d = static_cast<Deputy&>(record);
    Deputy voted =
        d; // the record keeps the numbers of the election; those of the recall go into the reason
    if (auto ok = takeVotes(voted, params); !ok)
        return ok;
    finish(txn, d, params, DeputyEnd::Recalled);
    if (voted.staffEntitled && voted.staffPresent && voted.votesFor)
        d.endedReason += tr(" (staff %1, took part %2, for the recall %3)")
                             .arg(*voted.staffEntitled)
                             .arg(*voted.staffPresent)
                             .arg(*voted.votesFor);
    if (!voted.electionNote.isEmpty())
        d.endedReason += QStringLiteral(" (%1)").arg(voted.electionNote);
    return {};
}

template <DeputyEnd how>
Outcome<void> end(Txn& txn, Record& record, const Params& params) {
    finish(txn, static_cast<Deputy&>(record), params, how);
    return {};
}

} // namespace

template <>
const EnumTable& enumTable<DeputyStatus>() {
    static const EnumTable table{"congress", statuses};
    return table;
}

const Flow& deputyFlow() {
    static const Flow flow{
        "status",
        "proposed",
        {
            {"elect",
             QT_TRANSLATE_NOOP("congress", "Elect"),
             {"proposed"},
             "elected",
             {entitled, present, votes, onParam(), note},
             &mayElect,
             &elect,
             QT_TRANSLATE_NOOP("congress",
                               "The unit's staff elected the candidate; a card number is issued."),
             "ok",
             QT_TRANSLATE_NOOP("congress", "Enough of the unit's staff took part and voted for the "
                                           "candidate, on a day that is not in the future.")},
            {"withdraw",
             QT_TRANSLATE_NOOP("congress", "Withdraw"),
             {"proposed"},
             "ended",
             {reasonParam(), onParam()},
             &notInFuture,
             &end<DeputyEnd::Withdrawn>,
             QT_TRANSLATE_NOOP("congress", "The candidate does not stand, or was not elected."),
             "close",
             QT_TRANSLATE_NOOP("congress", "The day is not in the future.")},
            {"recall",
             QT_TRANSLATE_NOOP("congress", "Recall"),
             {"elected"},
             "ended",
             {reasonParam(), entitled, present, votes, onParam(), note},
             &mayRecall,
             &recall,
             QT_TRANSLATE_NOOP("congress", "The unit's staff took the mandate back."),
             "undo",
             QT_TRANSLATE_NOOP("congress", "Enough of the unit's staff took part and voted for the "
                                           "recall, on a day after the election.")},
            {"resign",
             QT_TRANSLATE_NOOP("congress", "Resign"),
             {"elected"},
             "ended",
             {reasonParam(), onParam()},
             &endDate,
             &end<DeputyEnd::Resigned>,
             QT_TRANSLATE_NOOP("congress", "The deputy lays the mandate down."),
             "down",
             QT_TRANSLATE_NOOP("congress",
                               "The day is not in the future, nor before the election.")},
            {"leave",
             QT_TRANSLATE_NOOP("congress", "Leave the unit"),
             {"elected"},
             "ended",
             {reasonParam(), onParam()},
             &endDate,
             &end<DeputyEnd::Left>,
             QT_TRANSLATE_NOOP("congress",
                               "The deputy left the electing unit, so the mandate ends."),
             "right",
             QT_TRANSLATE_NOOP("congress",
                               "The day is not in the future, nor before the election.")},
            {"stay",
             QT_TRANSLATE_NOOP("congress", "Let the mandate stand"),
             {"elected"},
             "",
             {reasonParam(), onParam()},
             &mayStay,
             &stay,
             QT_TRANSLATE_NOOP("congress", "The deputy works in another unit now and stays a "
                                           "deputy all the same: the unit was reorganised, say."),
             "ok",
             QT_TRANSLATE_NOOP("congress", "The deputy works outside the unit that elected them.")},
        },
        {{"elected", &enteredElected}, {"ended", &enteredEnded}}};
    return flow;
}

} // namespace zhijia
