// SPDX-License-Identifier: GPL-3.0-or-later
// "You said, we did", what was adopted, and the way of a remark: papers for a wall. None of them
// names an author who did not ask to be named.
#include "core/opinions/paper_parts.h"
#include "core/rules/holidays.h"

namespace zhijia {

using namespace opinions;
using namespace report;

namespace {

/// What was done, in the words of the answer and of the measure.
QString deedOf(const Reader& reader, const Opinion& o) {
    QStringList parts;
    if (o.status == OpinionStatus::Joined) {
        parts << tr("The same as %1").arg(reader.title(Opinion::kind(), o.main.raw()));
    } else if (o.answer.isEmpty()) {
        parts << (o.unitName.isEmpty() ? tr("Not answered yet")
                                       : tr("With %1, answer by %2").arg(o.unitName, iso(o.dueOn)));
    } else {
        parts << tr("%1: %2").arg(shown(reader, u"answer_kind", o), o.answer);
    }
    if (!o.beyondReason.isEmpty())
        parts << tr("Beyond our power because: %1").arg(o.beyondReason);
    if (const auto m = o.measure ? reader.get(o.measure) : std::nullopt)
        parts << tr("Measure %1: %2").arg(m->number, explanation(reader, *m));
    return parts.join(u'\n');
}

Document noticeOf(const Reader& reader, const QString& about, const Query& query) {
    const Reader::Snapshot snapshot(reader);
    Document d = startPaper(reader, tr("You said, we did"));
    d.title(tr("You said, we did"));
    d.add({Paragraph{{{about}}, pt(10.5), Align::Centre}});
    const OpinionSummary s = opinionSummary(reader, query);
    d.paragraph(tr("Opinions: %1. Answered: %2, of them in time: %3.")
                    .arg(s.received)
                    .arg(s.answered)
                    .arg(s.inTime));
    if (s.withdrawn > 0)
        d.paragraph(tr("Withdrawn without an answer: %1.").arg(s.withdrawn));
    Table table;
    table.columns = {
        {tr("You said"), 4}, {tr("We did"), 5}, {tr("Owner"), 2}, {tr("When"), 1, mm(24)}};
    Query lines = query;
    lines.is(QStringLiteral("status"), Condition::Ne, QStringLiteral("withdrawn"))
        .by(QStringLiteral("received_on"))
        .by(QStringLiteral("id"));
    for (const Opinion& o : reader.all<Opinion>(lines))
        table.rows << Row{{o.title, deedOf(reader, o), o.unitName, iso(o.answeredOn)}};
    d.add({table});
    if (s.received > 0) {
        d.add({chartOf(tr("What the opinions are about"), s.byClass)});
        d.add({chartOf(tr("What came of them"), s.byAnswer)});
        d.add({chartOf(tr("How content the authors are"), s.byRating)});
    }
    d.add({Stamp{reader.store().officeName(), reader.today()}});
    return d;
}

} // namespace

Outcome<Document> sessionNotice(const Reader& reader, Id<OpinionSession> id) {
    const auto s = reader.get(id);
    if (!s)
        return refuse(tr("There is no such session."), tr("Choose another one."));
    return noticeOf(reader, tr("%1, %2").arg(s->name, written(s->heldOn)),
                    Query().eq(QStringLiteral("session"), id));
}

Outcome<Document> seriesNotice(const Reader& reader, Id<OpinionSeries> id) {
    const QDate since = reader.today().addYears(-1).addDays(1);
    Query query;
    query.is(QStringLiteral("received_on"), Condition::Ge, Codec<QDate>::toValue(since));
    const auto s = id ? reader.get(id) : std::nullopt;
    if (s)
        query.inRecords(QStringLiteral("session"), OpinionSession::kind(), QStringLiteral("id"),
                        {{QStringLiteral("series"), Condition::Eq, id.raw()}});
    return noticeOf(
        reader,
        tr("%1, %2 to %3")
            .arg(s ? s->name : tr("All opinions"), written(since), written(reader.today())),
        query);
}

Outcome<Document> remarkWay(const Reader& reader, Id<Remark> id) {
    const auto r = reader.get(id);
    if (!r)
        return refuse(tr("There is no such remark."), tr("Choose another one."));
    const Way way = wayOf(reader, *r);
    Document d = startPaper(reader, tr("From a remark to its result"));
    d.title(tr("From a remark to its result"));
    KeyValues grid;
    grid.items = {{tr("No."), r->number},
                  {tr("Said on"), written(r->saidOn)},
                  {tr("Channel"), shown(reader, u"channel", *r)},
                  {tr("Region"), shown(reader, u"region", *r)},
                  {tr("Unit"), shown(reader, u"unit", *r)},
                  {tr("Post"), r->post},
                  {tr("In their own words"), r->text, true},
                  {tr("Result"), way.resultOn.isValid()
                                     ? tr("after %1 days").arg(way.days)
                                     : tr("none yet, %1 days so far").arg(way.days)},
                  {tr("Said by others too"), QString::number(way.joined)}};
    d.add({grid});
    Table table;
    table.columns = {
        {tr("Date"), 1, mm(26)}, {tr("Day no."), 1, mm(14), Align::Right}, {tr("Station"), 6}};
    Timeline line;
    line.caption = tr("The way over its days");
    line.what = tr("Station");
    line.begins = tr("Since");
    line.ends = tr("Date");
    line.state = tr("Status");
    line.today = reader.today();
    const auto calendar = calendarOf(reader);
    line.dayOff = [calendar](QDate day) { return !calendar->isWorkday(day); };
    for (const WayStep& s : way.steps) {
        table.rows << Row{{iso(s.on), QString::number(r->saidOn.daysTo(s.on)), s.what}};
        Timeline::Item item;
        item.label = s.what.size() > 24 ? s.what.left(23) + QChar(0x2026) : s.what;
        item.to = s.on;
        item.state = Timeline::Done;
        item.marked = s.result;
        item.stateText = s.result ? tr("Result") : QString();
        line.items << item;
    }
    d.heading(1, tr("Stations"));
    d.add({table});
    d.add({line});
    return d;
}

Outcome<Document> suggestionsPaper(const Reader& reader, RawId id) {
    Document d = startPaper(reader, tr("What became of your suggestions"));
    d.title(tr("What became of your suggestions"));
    // Of one suggestion: all of what was asked then. The wall does not want those of other years.
    const auto one = id ? reader.get(Id<AdoptedSuggestion>(id)) : std::nullopt;
    Query asked;
    if (one && !one->round.isEmpty()) {
        asked.eq(QStringLiteral("round"), one->round);
        d.add({Paragraph{{{one->round}}, pt(10.5), Align::Centre}});
    }
    Table table;
    table.columns = {{tr("What was asked"), 2},
                     {tr("Suggestion"), 4},
                     {tr("Adopted"), 1, mm(24)},
                     {tr("Where it shows"), 3},
                     {tr("Reason"), 3}};
    QList<VoiceCount> counts;
    for (const EnumItem& item : enumTable<SuggestionStatus>().items)
        if (*item.name)
            counts << VoiceCount{enumTable<SuggestionStatus>().label(item), 0};
    for (const AdoptedSuggestion& s : reader.all<AdoptedSuggestion>(
             asked.by(QStringLiteral("round")).by(QStringLiteral("id")))) {
        const QString title =
            s.authorName.isEmpty() ? s.title : tr("%1 (%2)").arg(s.title, s.authorName);
        const QString state = shown(reader, u"status", s);
        table.rows << Row{{s.round, title, state, s.showsWhere, s.reason}};
        for (VoiceCount& c : counts)
            c.count += c.label == state;
    }
    const auto lines = table.rows.size();
    d.add({table});
    d.paragraph(tr("Suggestions: %1.").arg(lines));
    if (lines > 0)
        d.add({chartOf(tr("What became of them"), counts)});
    d.add({Stamp{reader.store().officeName(), reader.today()}});
    return d;
}

} // namespace zhijia
