// SPDX-License-Identifier: GPL-3.0-or-later
// The way to the end: rating, another round, closing; and joining what says the same.
#include "core/base/says.h"
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/opinions/adopted.h"
#include "core/opinions/opinion_steps.h"
#include "core/opinions/words.h"

namespace zhijia::opinions {

namespace {
const Opinion& opinion(const Record& record) { return static_cast<const Opinion&>(record); }
} // namespace

Issues mayRate(const Reader& reader, const Record& record, const Params& params) {
    const Opinion& o = opinion(record);
    Issues issues = notInFuture(reader, record, params);
    if (o.anonymous)
        issues << error(
            tr("Nobody knows who said \"%1\": nobody can be asked.").arg(o.title),
            tr("Make the answer known, then take the step \"Close without a rating\"."));
    issues += notBefore(dateOf(reader, params), o.answeredOn,
                        tr("It was answered only on %1.").arg(iso(o.answeredOn)));
    return issues;
}

Outcome<void> rate(Txn& txn, Record& record, const Params& params) {
    auto& o = static_cast<Opinion&>(record);
    o.rating = Codec<Satisfaction>::fromValue(params.value(QStringLiteral("rating")));
    o.comment = textOf(params, "comment");
    o.ratedOn = dateOf(txn, params);
    return {};
}

Issues mayHandleAgain(const Reader&, const Record& record, const Params&) {
    const Opinion& o = opinion(record);
    if (o.rating == Satisfaction::VerySatisfied || o.rating == Satisfaction::Satisfied)
        return {error(tr("The author of \"%1\" is content.").arg(o.title), tr("Close it."))};
    return {};
}

Outcome<void> handleAgain(Txn& txn, Record& record, const Params&) {
    auto& o = static_cast<Opinion&>(record);
    if (o.firstRating == Satisfaction::None)
        o.firstRating = o.rating;
    o.answerLog += (o.answerLog.isEmpty() ? QString() : QStringLiteral("\n")) +
                   tr("%1, not content: %2").arg(iso(o.answeredOn), o.answer);
    o.rating = Satisfaction::None;
    o.ratedOn = o.answeredOn = o.extendedTo = QDate();
    o.answerKind = AnswerKind::None;
    o.answer.clear();
    o.countedFrom = txn.today();
    ++o.rounds;
    if (const auto main = o.main ? txn.get(o.main) : std::nullopt) {
        // The common answer did not do: from here on it has one of its own.
        if (o.unitName.isEmpty()) {
            o.unit = main->unit;
            o.unitName = main->unitName;
        }
        o.main = {};
    }
    return {};
}

Issues mayClose(const Reader&, const Record& record, const Params& params) {
    const Opinion& o = opinion(record);
    if (o.status == OpinionStatus::Rated && o.rating == Satisfaction::Not &&
        !saysSomething(reasonOf(params)))
        return {error(tr("The author of \"%1\" is not content.").arg(o.title),
                      tr("Handle it again, or write why nothing more can be done."),
                      QStringLiteral("reason"))};
    return {};
}

Issues mayCloseUnrated(const Reader&, const Record& record, const Params&) {
    const Opinion& o = opinion(record);
    if (o.anonymous || (!o.author && o.authorName.isEmpty()))
        return {};
    return {warning(tr("The author of \"%1\" is known and was not asked.").arg(o.title),
                    tr("Ask, and write the rating; without one it is closed only when nobody can "
                       "be reached."))};
}

Outcome<void> close(Txn& txn, Record& record, const Params& params) {
    auto& o = static_cast<Opinion&>(record);
    // Without a rating the reason says why nobody could be asked.
    (o.rating == Satisfaction::None ? o.unratedReason : o.endReason) = reasonOf(params);
    o.closedOn = txn.today();
    return {};
}

Issues mayJoin(const Reader& reader, const Record& record, const Params& params) {
    const Opinion& o = opinion(record);
    const auto id = idOf<Opinion>(params, "into");
    if (!id)
        return {};
    const auto main = reader.get(id);
    const QString field = QStringLiteral("into");
    if (!main)
        return {error(tr("There is no such opinion."), tr("Choose another one."), field)};
    if (main->id == o.id)
        return {
            error(tr("An opinion is not joined with itself."), tr("Choose another one."), field)};
    if (main->main)
        return {error(
            tr("\"%1\" is joined with another one itself.").arg(main->title),
            tr("Choose that one: \"%1\".").arg(reader.title(Opinion::kind(), main->main.raw())),
            field)};
    if (main->isOver())
        return {error(tr("\"%1\" is closed: it stands.").arg(main->title),
                      tr("Handle this one by itself; its answer may say the same."), field)};
    if (sameness(o.text, main->text) < 10)
        return {warning(tr("The two texts have hardly a word in common."),
                        tr("Look at both once more."))};
    return {};
}

Outcome<void> join(Txn& txn, Record& record, const Params& params) {
    auto& o = static_cast<Opinion&>(record);
    const auto main = *txn.get(idOf<Opinion>(params, "into"));
    o.main = Id<Opinion>(main.id);
    // Never deeper than one: whoever followed this one follows the main one now.
    for (Opinion other : followersOf(txn, Id<Opinion>(o.id))) {
        other.main = o.main;
        if (auto ok = txn.update(other); !ok)
            return ok;
    }
    if (main.status == OpinionStatus::Answered || main.status == OpinionStatus::Rated) {
        o.status = OpinionStatus::Answered;
        o.answerKind = main.answerKind;
        o.answer = main.answer;
        o.answeredOn = qMax(main.answeredOn, o.receivedOn);
    }
    return {};
}

Outcome<void> separate(Txn&, Record& record, const Params&) {
    static_cast<Opinion&>(record).main = {};
    return {};
}

Issues maySuggest(const Reader& reader, const Record& record, const Params&) {
    const auto there = reader.first<AdoptedSuggestion>(
        Query().eq(QStringLiteral("opinion"), Id<Opinion>(record.id)));
    if (there)
        return {error(tr("\"%1\" stands among the suggestions already.").arg(there->title),
                      tr("Decide on it on the page \"Adopted suggestions\"."))};
    return {};
}

Outcome<void> suggest(Txn& txn, Record& record, const Params& params) {
    AdoptedSuggestion s; // title, text, day and unit come from the opinion
    s.opinion = Id<Opinion>(record.id);
    s.round = textOf(params, "round");
    return txn.insert(s).map([](Id<AdoptedSuggestion>) {});
}

Issues mayWithdraw(const Reader& reader, const Record& record, const Params&) {
    const Opinion& o = opinion(record);
    if (const qint64 n = reader.count<Opinion>(
            Query()
                .eq(QStringLiteral("main"), Id<Opinion>(o.id))
                .is(QStringLiteral("status"), Condition::Eq, QStringLiteral("joined")));
        n > 0)
        return {error(tr("%1 others wait for the answer to \"%2\".").arg(n).arg(o.title),
                      tr("Separate them first, or answer."))};
    // It is no way round the answer: what was asked and not answered in time stays to be seen.
    if (o.isWaitedFor() && o.dueOn.isValid() && o.dueOn < reader.today())
        return {warning(tr("The answer was due on %1.").arg(iso(o.dueOn)),
                        tr("Answer it, unless its author took it back or it was entered twice; "
                           "the notice counts it as withdrawn without an answer."))};
    return {};
}

Outcome<void> withdraw(Txn& txn, Record& record, const Params& params) {
    auto& o = static_cast<Opinion&>(record);
    o.endReason = reasonOf(params);
    o.closedOn = txn.today();
    return {};
}

Issues entered(const Reader& reader, const Record& record) {
    const Opinion& o = opinion(record);
    Issues issues;
    const bool answered = o.status == OpinionStatus::Answered || o.status == OpinionStatus::Rated ||
                          o.status == OpinionStatus::Closed;
    if (o.status == OpinionStatus::Assigned && !o.unit && !saysSomething(o.unitName))
        issues << error(tr("\"%1\" has no owner.").arg(o.title),
                        tr("Choose the unit that answers, or write its name."),
                        QStringLiteral("unit"));
    if (answered && (!saysSomething(o.answer) || !o.answeredOn.isValid()))
        issues << error(tr("\"%1\" was not answered.").arg(o.title),
                        tr("Write the answer and its day."), QStringLiteral("answer"));
    if (o.status == OpinionStatus::Closed && o.rating == Satisfaction::None &&
        !saysSomething(o.unratedReason))
        issues << error(tr("\"%1\" was not rated.").arg(o.title),
                        tr("Write the rating, or why its author could not be asked."),
                        QStringLiteral("rating"));
    for (const QDate day : {o.answeredOn, o.ratedOn, o.closedOn})
        if (day > reader.today()) {
            issues << error(tr("The date lies in the future."), tr("Correct the date."),
                            QStringLiteral("answered_on"));
            break;
        }
    return issues;
}

} // namespace zhijia::opinions
