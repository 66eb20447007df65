// SPDX-License-Identifier: GPL-3.0-or-later
// The way to an answer: owner, deadline, answer, and the measure that keeps it.
#include "core/opinions/opinion_steps.h"
#include "core/base/says.h"
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/opinions/words.h"
#include "core/rules/holidays.h"

namespace zhijia {

using namespace opinions;

namespace opinions {

namespace {

const Opinion& opinion(const Record& record) { return static_cast<const Opinion&>(record); }

/// What has happened is not before the opinion itself.
Issues inTime(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = notInFuture(reader, record, params);
    const Opinion& o = opinion(record);
    issues += notBefore(dateOf(reader, params), o.receivedOn,
                        tr("It was said only on %1.").arg(iso(o.receivedOn)));
    return issues;
}

} // namespace

Issues mayAssign(const Reader& reader, const Record& record, const Params& params) {
    const Opinion& o = opinion(record);
    Issues issues = inTime(reader, record, params);
    if (!saysSomething(o.unitName) && !idOf<Unit>(params, "unit") &&
        !saysSomething(textOf(params, "unit_name")))
        issues << error(tr("\"%1\" has no owner.").arg(o.title),
                        tr("Choose the unit that answers, or write its name."),
                        QStringLiteral("unit"));
    const auto urgency = Codec<Urgency>::fromValue(params.value(QStringLiteral("urgency")));
    if (urgency == Urgency::Beyond && !saysSomething(o.beyondReason) &&
        !saysSomething(textOf(params, "beyond_reason")))
        issues << error(tr("It is not said why this is beyond one's power."),
                        tr("Write the reason: the author gets it in writing."),
                        QStringLiteral("beyond_reason"));
    return issues;
}

Outcome<void> assign(Txn& txn, Record& record, const Params& params) {
    auto& o = static_cast<Opinion&>(record);
    if (const auto unit = idOf<Unit>(params, "unit")) {
        o.unit = unit;
    } else if (const QString name = textOf(params, "unit_name"); saysSomething(name)) {
        o.unit = {};
        o.unitName = name;
    }
    if (const QString who = textOf(params, "responsible"); !who.isEmpty())
        o.responsible = who;
    if (const auto u = Codec<Urgency>::fromValue(params.value(QStringLiteral("urgency")));
        u != Urgency::None)
        o.urgency = u;
    if (const QString why = textOf(params, "beyond_reason"); !why.isEmpty())
        o.beyondReason = why;
    o.assignedOn = dateOf(txn, params);
    return {};
}

Issues mayAnswer(const Reader& reader, const Record& record, const Params& params) {
    const Opinion& o = opinion(record);
    Issues issues = inTime(reader, record, params);
    const auto kind = Codec<AnswerKind>::fromValue(params.value(QStringLiteral("kind")));
    if (kind == AnswerKind::Planned && !o.measure)
        issues << error(
            tr("A plan has an owner and a date; \"%1\" has no measure yet.").arg(o.title),
            tr("Take the step \"Make a measure\" first."), QStringLiteral("kind"));
    if (const QDate day = dateOf(reader, params); o.dueOn.isValid() && day > o.dueOn)
        issues << warning(tr("The answer was due on %1.").arg(iso(o.dueOn)),
                          tr("It counts as late in the numbers."));
    return issues;
}

Outcome<void> answer(Txn& txn, Record& record, const Params& params) {
    auto& o = static_cast<Opinion&>(record);
    o.answerKind = Codec<AnswerKind>::fromValue(params.value(QStringLiteral("kind")));
    o.answer = textOf(params, "answer");
    o.answeredOn = dateOf(txn, params);
    // Those who said the same are answered by the same.
    for (Opinion other : followersOf(txn, Id<Opinion>(o.id))) {
        if (other.status != OpinionStatus::Joined)
            continue;
        other.status = OpinionStatus::Answered;
        other.answerKind = o.answerKind;
        other.answer = o.answer;
        other.answeredOn = qMax(o.answeredOn, other.receivedOn);
        if (auto ok = txn.update(other); !ok)
            return ok;
    }
    return {};
}

Issues mayReturn(const Reader& reader, const Record& record, const Params&) {
    const Opinion& o = opinion(record);
    if (o.main)
        return {error(
            tr("The answer is that of \"%1\".").arg(reader.title(Opinion::kind(), o.main.raw())),
            tr("Return it there."))};
    return {};
}

Outcome<void> giveBack(Txn& txn, Record& record, const Params& params) {
    auto& o = static_cast<Opinion&>(record);
    o.returnedReason = reasonOf(params);
    for (Opinion other : followersOf(txn, Id<Opinion>(o.id))) {
        if (other.status != OpinionStatus::Answered)
            continue; // whoever has rated has had an answer
        other.status = OpinionStatus::Joined;
        other.answerKind = AnswerKind::None;
        other.answer.clear();
        other.answeredOn = QDate();
        if (auto ok = txn.update(other); !ok)
            return ok;
    }
    o.answerLog += (o.answerLog.isEmpty() ? QString() : QStringLiteral("\n")) +
                   tr("%1, returned: %2").arg(iso(o.answeredOn), o.answer);
    o.answerKind = AnswerKind::None;
    o.answer.clear();
    o.answeredOn = QDate();
    return {};
}

Issues mayExtend(const Reader& reader, const Record& record, const Params& params) {
    const QDate to = dayOf(params, "to");
    Issues issues;
    if (to.isValid() && (to <= opinion(record).dueOn || to < reader.today()))
        issues << error(
            tr("%1 is no longer time: it is due on %2.").arg(iso(to), iso(opinion(record).dueOn)),
            tr("Choose a later day."), QStringLiteral("to"));
    return issues;
}

Outcome<void> extend(Txn& txn, Record& record, const Params& params) {
    auto& o = static_cast<Opinion&>(record);
    const QDate to = dayOf(params, "to");
    o.extensionLog += (o.extensionLog.isEmpty() ? QString() : QStringLiteral("\n")) +
                      tr("%1: from %2 to %3, because: %4")
                          .arg(iso(txn.today()), iso(o.dueOn), iso(to), reasonOf(params));
    o.extendedTo = to;
    return {};
}

Issues mayPromise(const Reader& reader, const Record& record, const Params& params) {
    const Opinion& o = opinion(record);
    const auto m = o.measure ? reader.get(o.measure) : std::nullopt;
    if (m && m->status != MeasureStatus::Withdrawn)
        return {error(tr("\"%1\" has its measure already: %2.").arg(o.title, m->title),
                      tr("Go on with that one, or withdraw it first."))};
    if (const QDate due = dayOf(params, "due_on"); due.isValid() && due < reader.today())
        return {error(tr("%1 is over already.").arg(iso(due)), tr("Choose a day to come."),
                      QStringLiteral("due_on"))};
    if (!saysSomething(o.unitName) && !idOf<Unit>(params, "unit") &&
        !saysSomething(textOf(params, "unit_name")))
        return {error(tr("It is not said who does it."),
                      tr("Choose the unit that answers for it, or write its name."),
                      QStringLiteral("unit"))};
    return {};
}

Outcome<void> promise(Txn& txn, Record& record, const Params& params) {
    return promiseFor(txn, static_cast<Opinion&>(record), params);
}

} // namespace opinions

Outcome<void> promiseFor(Txn& txn, Opinion& o, const Params& params) {
    NewMeasure made;
    made.source = sourceOf(Id<Opinion>(o.id));
    if (const auto s = o.session ? txn.get(o.session) : std::nullopt)
        made.series = sourceOf(s->series);
    made.title = textOf(params, "title").isEmpty() ? o.title : textOf(params, "title");
    made.text = textOf(params, "text");
    made.unit = idOf<Unit>(params, "unit");
    made.unitName = textOf(params, "unit_name");
    if (!made.unit && made.unitName.isEmpty()) {
        made.unit = o.unit;
        made.unitName = o.unitName;
    }
    made.responsible =
        textOf(params, "responsible").isEmpty() ? o.responsible : textOf(params, "responsible");
    made.dueOn = dayOf(params, "due_on");
    const auto id = createMeasure(txn, made);
    if (!id)
        return refuse(id.error());
    o.measure = *id;
    return {};
}

} // namespace zhijia
