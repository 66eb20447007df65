// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a joint meeting: planned, convened, in session, closed, minutes signed and issued.
#include "core/base/says.h"
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/joint/attendance.h"
#include "core/joint/matter.h"
#include "core/joint/paper.h"
#include "core/joint/papers.h"
#include "core/joint/review.h"
#include "core/joint/topic.h"
#include "core/report/stored.h"
#include "core/rules/rules.h"
#include <QCryptographicHash>

namespace zhijia {

using namespace joint;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(JointStatus::Planned), "planned", QT_TRANSLATE_NOOP("joint", "Planned"), "计划|筹备"},
    {int(JointStatus::Convened), "convened", QT_TRANSLATE_NOOP("joint", "Convened"), "已通知"},
    {int(JointStatus::Open), "open", QT_TRANSLATE_NOOP("joint", "In session"), "进行中|会议中"},
    {int(JointStatus::Closed), "closed", QT_TRANSLATE_NOOP("joint", "Closed"), "已召开|已结束"},
    {int(JointStatus::Signed), "signed", QT_TRANSLATE_NOOP("joint", "Minutes signed"),
     "纪要已签发|已签发"},
    {int(JointStatus::Issued), "issued", QT_TRANSLATE_NOOP("joint", "Minutes issued"),
     "纪要已印发|已印发"},
    {int(JointStatus::Cancelled), "cancelled", QT_TRANSLATE_NOOP("joint", "Cancelled"),
     "取消|已取消"},
};

const JointMeeting& of(const Record& record) { return static_cast<const JointMeeting&>(record); }
JointMeeting& of(Record& record) { return static_cast<JointMeeting&>(record); }
Id<JointMeeting> idOf(const JointMeeting& m) { return Id<JointMeeting>(m.id); }

QString fingerprint(const QString& text) {
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// Fields that the step needs, each named.
Issues needs(const JointMeeting& m, std::initializer_list<const char*> keys) {
    Issues issues;
    for (const char* key : keys)
        if (const Field& f = *JointMeeting::kind().field(QString::fromUtf8(key));
            !saysSomething(f.get(m).toString()))
            issues << error(tr("%1 is missing.").arg(JointMeeting::kind().fieldLabel(f)),
                            tr("Fill it in and save, then take the step."), QString::fromUtf8(key));
    return issues;
}

/// The notice is late, as of the day on which it goes out: said, and forbids nothing.
Issues lateNotice(const Reader& reader, const JointMeeting& m, QDate on, QDate held) {
    const Rules rules = Rules::of(reader, m.rulePack);
    const qint64 days = rules.days(rule::jointNotice);
    if (on > held || on.daysTo(held) >= days)
        return {};
    return {
        cited(warning(tr("The notice leaves %1 days; %2 are usual.").arg(on.daysTo(held)).arg(days),
                      tr("Send it at once, with the papers.")),
              rules.cite(rule::jointNotice))};
}

Issues mayConvene(const Reader& reader, const Record& record, const Params& params) {
    const JointMeeting& m = of(record);
    Issues issues = notInFuture(reader, record, params) + needs(m, {"starts", "place", "chair"});
    const QDate on = dateOf(reader, params);
    if (on > m.heldOn)
        issues << error(tr("It is on %1: too late for a notice of %2.").arg(iso(m.heldOn), iso(on)),
                        tr("Correct the date of the meeting, or that of the notice."),
                        QStringLiteral("on"));
    const JointCount count = countOf(attendanceOf(reader, idOf(m)));
    if (count.invited == 0)
        issues << error(tr("Nobody is invited yet."),
                        tr("Enter who is invited in the tab \"Attendance\", or import a list."));
    if (jointTopicsOf(reader, idOf(m)).empty() && jointPapersOf(reader, idOf(m)).empty() &&
        waitingTopics(reader, m).empty())
        issues << error(tr("Neither a topic nor a paper is on the agenda."),
                        tr("Add one in its tab, or make a topic of a remark."));
    // Last: a button says the first thing, and this one forbids nothing.
    return issues + lateNotice(reader, m, on, m.heldOn);
}

/// What comes before it as things stand now: it may have been planned before the last one closed.
Outcome<void> draw(Txn& txn, JointMeeting& m) {
    m.previous = jointBefore(txn, m);
    if (auto ok = takeDeferred(txn, m); !ok)
        return ok;
    return drawReviews(txn, m).map([](qint64) {});
}

Outcome<void> convene(Txn& txn, Record& record, const Params& params) {
    of(record).convenedOn = dateOf(txn, params);
    return draw(txn, of(record));
}

Outcome<void> refresh(Txn& txn, Record& record, const Params&) { return draw(txn, of(record)); }

Issues mayMove(const Reader& reader, const Record& record, const Params& params) {
    const JointMeeting& m = of(record);
    Issues issues = notInFuture(reader, record, params);
    const QDate to = dayOf(params, "to"), on = dateOf(reader, params);
    if (!to.isValid())
        return issues;
    const QString key = QStringLiteral("to");
    const auto last = m.previous ? reader.get(m.previous) : std::nullopt;
    if (to == m.heldOn)
        issues << error(tr("It is on %1 already.").arg(iso(to)), tr("Choose another day."), key);
    else if (on > to)
        issues << error(tr("It is on %1: too late for a notice of %2.").arg(iso(to), iso(on)),
                        tr("Correct the date of the meeting, or that of the notice."), key);
    else if (last && to < last->heldOn)
        issues << error(tr("Its first item speaks of \"%1\", which was only on %2.")
                            .arg(last->name, iso(last->heldOn)),
                        tr("Choose a later day."), key);
    return issues + lateNotice(reader, m, on, to);
}

Outcome<void> move(Txn& txn, Record& record, const Params& params) {
    JointMeeting& m = of(record);
    const QDate to = dayOf(params, "to");
    m.reason = QStringLiteral("%1 → %2: %3").arg(iso(m.heldOn), iso(to), reasonOf(params));
    m.heldOn = to;
    m.convenedOn = dateOf(txn, params);
    return draw(txn, m);
}

Issues mayMark(const Reader& reader, const Record& record, const Params&) {
    if (countOf(attendanceOf(reader, idOf(of(record)))).unknown == 0)
        return {error(tr("It is noted of everybody whether they came."),
                      tr("Change single lines in the tab \"Attendance\"."))};
    return {};
}

Outcome<void> mark(Txn& txn, Record& record, const Params&) {
    return markPresent(txn, idOf(of(record))).map([](qint64) {});
}

Issues mayOpen(const Reader& reader, const Record& record, const Params&) {
    const JointMeeting& m = of(record);
    Issues issues = needs(m, {"chair", "recorder"});
    if (m.heldOn > reader.today())
        issues << error(tr("The meeting is on %1, not today.").arg(iso(m.heldOn)),
                        tr("Wait for that day, or correct it."));
    const JointCount count = countOf(attendanceOf(reader, idOf(m)));
    if (count.government == 0 || count.unionSide == 0)
        issues << error(tr("Present of the government: %1, of the union: %2.")
                            .arg(count.government)
                            .arg(count.unionSide),
                        tr("Note who came in the tab \"Attendance\"; both have to be there."));
    return issues;
}

Outcome<void> open(Txn& txn, Record& record, const Params&) { return draw(txn, of(record)); }

Issues mayClose(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = notInFuture(reader, record, params);
    if (dateOf(reader, params) < of(record).heldOn)
        issues << error(tr("It was held only on %1.").arg(iso(of(record).heldOn)),
                        tr("Choose a later date."), QStringLiteral("on"));
    return issues + whyNotClose(reader, of(record));
}

Outcome<void> close(Txn& txn, Record& record, const Params& params) {
    of(record).closedOn = dateOf(txn, params);
    of(record).previous = jointBefore(txn, of(record)); // from here on it stays
    for (const auto& keep : {&Matter<JointTopic>::keepPromised, &Matter<JointPaper>::keepPromised})
        if (auto ok = keep(txn, idOf(of(record))); !ok)
            return ok;
    return carryReviews(txn, of(record));
}

Outcome<void> reopen(Txn&, Record& record, const Params& params) {
    of(record).closedOn = {};
    of(record).reason = reasonOf(params);
    return {};
}

Issues maySign(const Reader& reader, const Record& record, const Params& params) {
    const JointMeeting& m = of(record);
    Issues issues = notInFuture(reader, record, params) +
                    needs(m, {"doc_number", "recorder", "issuer", "main_to"});
    if (dateOf(reader, params) < m.closedOn)
        issues << error(tr("The meeting was closed only on %1.").arg(iso(m.closedOn)),
                        tr("Choose a later date."), QStringLiteral("on"));
    return issues;
}

Outcome<void> sign(Txn& txn, Record& record, const Params& params) {
    JointMeeting& m = of(record);
    m.signedOn = dateOf(txn, params);
    m.reason.clear();
    m.signedText = report::storedDocument(makeJointMinutes(txn, m));
    m.sha256 = fingerprint(m.signedText);
    return {};
}

Outcome<void> withdraw(Txn&, Record& record, const Params& params) {
    JointMeeting& m = of(record);
    m.signedOn = m.issuedOn = {};
    m.reason = reasonOf(params);
    m.signedText.clear();
    m.sha256.clear();
    return {};
}

Issues mayIssue(const Reader& reader, const Record& record, const Params& params) {
    const JointMeeting& m = of(record);
    Issues issues = notInFuture(reader, record, params);
    if (dateOf(reader, params) < m.signedOn)
        issues << error(tr("The minutes were signed only on %1.").arg(iso(m.signedOn)),
                        tr("Choose a later date."), QStringLiteral("on"));
    if (!signedMinutes(m))
        issues << error(tr("The signed text of \"%1\" is not there as it was signed.").arg(m.name),
                        tr("Withdraw the signature and sign again."));
    return issues;
}

Outcome<void> issue(Txn& txn, Record& record, const Params& params) {
    of(record).issuedOn = dateOf(txn, params);
    return {};
}

Outcome<void> cancel(Txn&, Record& record, const Params& params) {
    of(record).reason = reasonOf(params);
    return {};
}

/// A meeting that took place before the program was there.
Issues entered(const Reader& reader, const Record& record) {
    const JointMeeting& m = of(record);
    Issues issues;
    for (const QDate day : {m.heldOn, m.closedOn, m.signedOn, m.issuedOn})
        if (day > reader.today()) {
            issues << error(tr("\"%1\" cannot have been on %2: that day is still to come.")
                                .arg(m.name, iso(day)),
                            tr("Correct the date."), QStringLiteral("held_on"));
            break;
        }
    return issues;
}

std::vector<Step> steps() {
    return {
        {"convene",
         QT_TRANSLATE_NOOP("joint", "Convene"),
         {"planned"},
         "convened",
         {onParam()},
         &mayConvene,
         &convene,
         QT_TRANSLATE_NOOP("joint", "The notice goes out; the first item fills itself with what "
                                    "was promised before."),
         "call",
         QT_TRANSLATE_NOOP("joint", "Time, place and chair are named, somebody is invited, and "
                                    "there is something to talk about.")},
        {"open",
         QT_TRANSLATE_NOOP("joint", "Open"),
         {"convened"},
         "open",
         {},
         &mayOpen,
         &open,
         QT_TRANSLATE_NOOP("joint", "The meeting is in session: topics and papers are decided."),
         "right",
         QT_TRANSLATE_NOOP("joint", "It is the day, and both government and union are there.")},
        {"close",
         QT_TRANSLATE_NOOP("joint", "Close"),
         {"open"},
         "closed",
         {onParam()},
         &mayClose,
         &close,
         QT_TRANSLATE_NOOP("joint", "Its record stands; what is undone goes on to the next "
                                    "meeting."),
         "check",
         QT_TRANSLATE_NOOP("joint", "Every undone measure is explained, every topic and paper has "
                                    "its outcome.")},
        {"reopen",
         QT_TRANSLATE_NOOP("joint", "Open again"),
         {"closed"},
         "open",
         {reasonParam()},
         nullptr,
         &reopen,
         QT_TRANSLATE_NOOP("joint", "Something was forgotten in the record."),
         "undo",
         ""},
        {"sign",
         QT_TRANSLATE_NOOP("joint", "Sign the minutes"),
         {"closed"},
         "signed",
         {onParam()},
         &maySign,
         &sign,
         QT_TRANSLATE_NOOP("joint", "They stand as they are now; their text is kept."),
         "edit",
         QT_TRANSLATE_NOOP("joint", "Number, recorder, signatory and addressee are named.")},
        {"withdraw",
         QT_TRANSLATE_NOOP("joint", "Withdraw the signature"),
         {"signed", "issued"},
         "closed",
         {reasonParam()},
         nullptr,
         &withdraw,
         QT_TRANSLATE_NOOP("joint", "The minutes can be changed again."),
         "undo",
         ""},
        {"issue",
         QT_TRANSLATE_NOOP("joint", "Issue the minutes"),
         {"signed"},
         "issued",
         {onParam()},
         &mayIssue,
         &issue,
         QT_TRANSLATE_NOOP("joint", "They were sent to everybody named in them."),
         "ok",
         QT_TRANSLATE_NOOP("joint", "The text is there as it was signed.")},
        {"refresh",
         QT_TRANSLATE_NOOP("joint", "Bring the first item up to date"),
         {"convened", "open"},
         "",
         {},
         nullptr,
         &refresh,
         QT_TRANSLATE_NOOP("joint", "Adds what is missing in the list of measures, with the latest "
                                    "news of each."),
         "refresh",
         ""},
        {"mark_present",
         QT_TRANSLATE_NOOP("joint", "The others are present"),
         {"convened", "open"},
         "",
         {},
         &mayMark,
         &mark,
         QT_TRANSLATE_NOOP("joint", "Everybody of whom nothing is noted was there."),
         "checkin",
         QT_TRANSLATE_NOOP("joint", "Of somebody nothing is noted yet.")},
        {"move",
         QT_TRANSLATE_NOOP("joint", "Move it"),
         {"convened"},
         "",
         {{"to", QT_TRANSLATE_NOOP("joint", "New date"), FieldType::Date, true},
          reasonParam(),
          {"on", QT_TRANSLATE_NOOP("joint", "New notice sent on"), FieldType::Date, false, nullptr,
           nullptr, QT_TRANSLATE_NOOP("joint", "Empty: today")}},
         &mayMove,
         &move,
         QT_TRANSLATE_NOOP("joint", "Another day, with a new notice to everybody; the days of the "
                                    "notice count anew."),
         "calendar",
         QT_TRANSLATE_NOOP("joint", "The new day is not before the last meeting.")},
        {"cancel",
         QT_TRANSLATE_NOOP("joint", "Cancel"),
         {"planned", "convened"},
         "cancelled",
         {reasonParam()},
         nullptr,
         &cancel,
         QT_TRANSLATE_NOOP("joint", "It does not take place; its number stays."),
         "close",
         ""},
    };
}

} // namespace

std::optional<report::Document> signedMinutes(const JointMeeting& m) {
    if (!m.isSigned() || m.sha256.isEmpty() || fingerprint(m.signedText) != m.sha256)
        return std::nullopt;
    auto document = report::readStoredDocument(m.signedText);
    return document ? std::optional<report::Document>(std::move(*document)) : std::nullopt;
}

template <>
const EnumTable& enumTable<JointStatus>() {
    static const EnumTable table{"joint", statuses};
    return table;
}

const Flow& jointFlow() {
    static const Flow flow{"status",
                           "planned",
                           steps(),
                           {{"closed", &entered}, {"signed", &entered}, {"issued", &entered}}};
    return flow;
}

} // namespace zhijia
