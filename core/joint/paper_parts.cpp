// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joint/paper_parts.h"
#include "core/joint/promise.h"

namespace zhijia::joint {

using namespace report;

QString person(const JointAttendance& a) {
    QStringList more{a.unitName, a.post};
    more.removeAll(QString());
    QString line = more.isEmpty() ? a.name : tr("%1 (%2)").arg(a.name, more.join(u' '));
    if (!a.standsFor.isEmpty())
        line = tr("%1, in place of %2").arg(line, a.standsFor);
    return line;
}

std::vector<JointReview> reviewLines(const Reader& reader, const JointMeeting& m) {
    auto lines = reviewsOf(reader, Id<JointMeeting>(m.id));
    if (m.status != JointStatus::Planned)
        return lines;
    for (const Measure& measure : measuresToReview(reader, m)) {
        JointReview r;
        r.meeting = Id<JointMeeting>(m.id);
        r.measure = Id<Measure>(measure.id);
        JointReview::kind().derive(reader, r);
        lines.push_back(r);
    }
    return lines;
}

QString reviewSummary(const std::vector<JointReview>& lines) {
    const ReviewCount count = countOf(lines);
    if (count.all == 0)
        return tr("Nothing was promised before: this is the first meeting on record.");
    return tr("Measures: %1. Done: %2. Undone: %3, of them overdue: %4.")
        .arg(count.all)
        .arg(count.done)
        .arg(count.undone)
        .arg(count.overdue);
}

Table reviewTable(const Reader& reader, const std::vector<JointReview>& lines, bool undoneOnly) {
    Table table;
    table.columns = {{tr("No."), 1, mm(19)},
                     {tr("What was promised"), 4},
                     {tr("Owner"), 3},
                     {tr("Due on"), 1, mm(21), Align::Centre},
                     {tr("How it stands"), 1, mm(20), Align::Centre},
                     {undoneOnly ? tr("Explanation") : tr("Result or explanation"), 5}};
    table.size = pt(9);
    for (const JointReview& r : lines) {
        if (undoneOnly && !r.isUndone())
            continue;
        QString state = shown(reader, u"state", r);
        if (r.overdue)
            state = tr("%1, overdue").arg(state);
        QStringList said{r.explanation, r.explanation == r.result ? QString() : r.result};
        said.removeAll(QString());
        table.rows << Row{{r.number, r.title, r.unitName, iso(r.dueOn), state, said.join(u'\n')}};
    }
    return table;
}

Table taskTable(const Reader& reader, const JointMeeting& m) {
    Table table;
    table.columns = {{tr("No."), 1, mm(19)},
                     {tr("Measure"), 5},
                     {tr("Comes from"), 4},
                     {tr("Owner"), 3},
                     {tr("Responsible person"), 1, mm(22)},
                     {tr("Done by"), 1, mm(22), Align::Centre}};
    table.size = pt(9);
    for (const Measure& measure : measuresMadeBy(reader, Id<JointMeeting>(m.id)))
        table.rows << Row{
            {measure.number,
             measure.text.isEmpty() ? measure.title
                                    : QStringLiteral("%1\n%2").arg(measure.title, measure.text),
             measure.source, measure.unitName, measure.responsible, iso(measure.dueOn)}};
    return table;
}

Outcome<JointMeeting> meetingOn(const Reader& reader, RawId id) {
    const auto m = reader.get(Id<JointMeeting>(id));
    if (!m)
        return refuse(tr("There is no such meeting."), tr("Choose another one."));
    if (m->status == JointStatus::Cancelled)
        return refuse(tr("\"%1\" was cancelled.").arg(m->name), tr("Choose another meeting."));
    return *m;
}

} // namespace zhijia::joint
