// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/desk.h"
#include "core/book/txn.h"
#include "core/congress/card.h"
#include "core/congress/words.h"
#include "core/flow/flow.h"
#include <algorithm>

namespace zhijia {

using congress::tr;

namespace {

const QString sitting_ = QStringLiteral("sitting"), cardNo_ = QStringLiteral("card_no");

Candidate candidate(const Reader& reader, const Attendance& a) {
    return {Id<Attendance>(a.id),
            a.role,
            a.name,
            reader.title(Delegation::kind(), a.delegation.raw()),
            a.cardNo.value_or(0),
            a.state,
            a.arrivedAt,
            false};
}

Outcome<QList<Candidate>> byCard(const Reader& reader, const Sitting& sitting,
                                 const QString& text) {
    const auto card = readCard(reader, text);
    if (!card)
        return refuse(card.error());
    if (card->term != sitting.term)
        return refuse(tr("This card is of %1.").arg(reader.title(Term::kind(), card->term.raw())),
                      tr("Ask for the card of this term, or type the name."));
    const auto deputy = reader.first<Deputy>(
        Query().eq(QStringLiteral("term"), card->term).eq(cardNo_, card->number));
    if (!deputy)
        return refuse(tr("Nobody holds card %1 any more.").arg(card->number), tr("Type the name."));
    if (deputy->status != DeputyStatus::Elected)
        return refuse(tr("%1 is no deputy any more since %2.")
                          .arg(deputy->name, deputy->endedOn.toString(Qt::ISODate)),
                      tr("Enter them as an observer if they are invited."));
    const auto row =
        reader.first<Attendance>(Query()
                                     .eq(sitting_, Id<Sitting>(sitting.id))
                                     .eq(QStringLiteral("deputy"), Id<Deputy>(deputy->id)));
    if (!row)
        return refuse(tr("%1 is not on the roll of this sitting.").arg(deputy->name),
                      tr("Take the step \"Update the roll\" first."));
    Candidate found = candidate(reader, *row);
    found.sure = true;
    return QList<Candidate>{found};
}

/// 0 best: the whole name; its beginning; a whole word (initials, pinyin, digits); a beginning of
/// one.
int rank(const QString& name, const QString& searchText, const QString& typed,
         const QString& bare) {
    if (name == typed)
        return 0;
    if (name.startsWith(typed))
        return 1;
    if (searchText.split(u' ').contains(bare))
        return 2;
    return name.contains(typed) ? 3 : 4;
}

bool isNumber(const QString& text) {
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Outcome<QList<Candidate>> findDeputy(const Reader& reader, Id<Sitting> sittingId,
                                     const QString& text, int limit) {
    const auto sitting = reader.get(sittingId);
    const QString typed = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (!sitting || typed.isEmpty())
        return QList<Candidate>{};
    if (isCardText(typed))
        return byCard(reader, *sitting, typed);
    QString bare = typed.toLower();
    bare.remove(u' ').remove(u'\'').remove(u'-');
    std::vector<Attendance> rows;
    RawId exactCard = 0;
    if (isNumber(bare)) {
        // A card number is looked up as such; leading zeros are printed on cards.
        if (bare.size() <= 9)
            for (Attendance& a : reader.all<Attendance>(
                     Query()
                         .eq(sitting_, sittingId)
                         .inRecords(QStringLiteral("deputy"), Deputy::kind(), QStringLiteral("id"),
                                    {{QStringLiteral("term"), Condition::Eq, sitting->term.raw()},
                                     {cardNo_, Condition::Eq, bare.toLongLong()}}))) {
                exactCard = a.id;
                rows.push_back(std::move(a));
            }
        if (bare.size() == 11) // a whole mobile number: only its tail is a search word
            for (Attendance& a : reader.all<Attendance>(
                     Query()
                         .eq(sitting_, sittingId)
                         .inRecords(
                             QStringLiteral("deputy"), Deputy::kind(), QStringLiteral("id"),
                             {{QStringLiteral("term"), Condition::Eq, sitting->term.raw()},
                              Condition{QStringLiteral("member"),
                                        Condition::In,
                                        {},
                                        {},
                                        &Member::kind(),
                                        QStringLiteral("id"),
                                        {{QStringLiteral("mobile"), Condition::Eq, bare}}}})))
                rows.push_back(std::move(a));
    }
    if (!isNumber(bare) || bare.size() == 4) {
        Query query;
        query.find = isNumber(bare) || typed == bare ? bare : typed;
        // Latin letters with spaces or apostrophes ("xi'an", "zhang san") are found glued, as they
        // are stored.
        if (std::ranges::all_of(bare, [](QChar c) { return c.unicode() < 128; }))
            query.find = bare;
        // Many may match a letter or two: they are ranked by their words alone, only the best are
        // read whole.
        constexpr int enough = 200;
        std::vector<std::pair<int, RawId>> matches;
        reader.each(Attendance::kind(),
                    {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("search_text")},
                    query.eq(sitting_, sittingId).by(QStringLiteral("pinyin_key")).first(enough),
                    [&](const QVariantList& row) {
                        if (const RawId id = row[0].toLongLong(); std::ranges::none_of(
                                rows, [&](const Attendance& b) { return b.id == id; }))
                            matches.emplace_back(
                                rank(row[1].toString(), row[2].toString(), typed, bare), id);
                        return true;
                    });
        std::ranges::stable_sort(matches, {}, &std::pair<int, RawId>::first);
        for (const auto& [order, id] : matches) {
            if (rows.size() >= static_cast<size_t>(qMax(limit, 2)))
                break;
            if (auto a = reader.get(Id<Attendance>(id)))
                rows.push_back(std::move(*a));
        }
    }
    std::ranges::stable_sort(rows, {}, [&](const Attendance& a) {
        return a.id == exactCard ? -1 : rank(a.name, a.searchText, typed, bare);
    });
    QList<Candidate> found;
    for (const Attendance& a : rows) {
        if (found.size() >= limit)
            break;
        found << candidate(reader, a);
    }
    // Alone is sure; so is the one bearer of the whole name typed, even if longer names begin with
    // it.
    if (found.size() == 1 || (found.size() > 1 && found[0].name == typed && found[1].name != typed))
        found[0].sure = true;
    return found;
}

Outcome<QString> checkInVerb(const Reader& reader, const Attendance& a) {
    if (a.isPresent())
        return refuse(tr("%1 is checked in already, at %2.")
                          .arg(a.name, officeTime(a.arrivedAt).toString(QStringLiteral("HH:mm"))),
                      tr("Nothing is left to do."));
    if (a.state == AttendanceState::LeftEarly)
        return QStringLiteral("come_back");
    const auto sitting = reader.get(a.sitting);
    const bool late = sitting && (sitting->status == SittingStatus::Open ||
                                  sitting->status == SittingStatus::Adjourned);
    return late ? QStringLiteral("check_in_late") : QStringLiteral("check_in");
}

namespace {

struct Arrival {
    QString verb;
    Params params;
};

Outcome<Arrival> arrivalOf(const Reader& reader, const Attendance& a, Channel channel,
                           const QDateTime& at) {
    auto verb = checkInVerb(reader, a);
    if (!verb)
        return refuse(verb.error());
    Params params;
    if (at.isValid()) {
        // Who was there in time is not late because the list came late.
        const auto sitting = reader.get(a.sitting);
        if (*verb == QLatin1StringView("check_in_late") && sitting && at <= sitting->openedAt)
            verb = QStringLiteral("check_in");
        params.insert(QStringLiteral("came_at"), Codec<QDateTime>::toValue(at));
    }
    if (*verb != QLatin1StringView("come_back"))
        params.insert(QStringLiteral("channel"), Codec<Channel>::toValue(channel));
    else
        params.remove(QStringLiteral("came_at"));
    return Arrival{*verb, params};
}

} // namespace

Issues whyNotCheckIn(const Reader& reader, const Attendance& a, Channel channel,
                     const QDateTime& at) {
    const auto arrival = arrivalOf(reader, a, channel, at);
    if (!arrival)
        return arrival.error();
    const Step& step = *Attendance::kind().flow->step(arrival->verb);
    return whyNot(reader, Attendance::kind(), a, step, arrival->params, true);
}

Outcome<void> checkIn(Txn& txn, Id<Attendance> id, Channel channel, const QDateTime& at) {
    const auto a = txn.get(id);
    if (!a)
        return refuse(tr("This line of the roll is gone."), tr("Find the person again."));
    const auto arrival = arrivalOf(txn, *a, channel, at);
    return arrival ? txn.step(id, arrival->verb, arrival->params) : refuse(arrival.error());
}

} // namespace zhijia
