// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joint/promise.h"
#include "core/base/says.h"
#include "core/book/txn.h"
#include "core/joint/paper.h"
#include "core/joint/topic.h"
#include "core/joint/words.h"
#include "core/rules/rules.h"

namespace zhijia::joint {

std::vector<Param> promiseParams() {
    return {{"title", QT_TRANSLATE_NOOP("joint", "Measure"), FieldType::Text, false, nullptr,
             nullptr, QT_TRANSLATE_NOOP("joint", "Empty: as it stands on the agenda")},
            {"text", QT_TRANSLATE_NOOP("joint", "What exactly"), FieldType::Note},
            {"unit", QT_TRANSLATE_NOOP("joint", "Owner unit"), FieldType::Ref, false, nullptr,
             Unit::kindName},
            {"unit_name", QT_TRANSLATE_NOOP("joint", "Owner"), FieldType::Text, false, nullptr,
             nullptr, QT_TRANSLATE_NOOP("joint", "A department that is not among the units")},
            {"responsible", QT_TRANSLATE_NOOP("joint", "Responsible person"), FieldType::Text},
            {"due_on", QT_TRANSLATE_NOOP("joint", "Done by"), FieldType::Date, true}};
}

Issues mayPromise(const Reader& reader, Id<JointMeeting> meeting, const Params& params) {
    Issues issues = jointInSession(reader, meeting);
    if (refuses(issues))
        return issues;
    const auto m = reader.get(meeting);
    const QString cite = Rules::of(reader, m ? m->rulePack : QString()).cite(rule::jointMinutes);
    if (!idOf<Unit>(params, "unit") && !saysSomething(textOf(params, "unit_name")))
        issues << cited(error(tr("It is not said who does it."),
                              tr("Choose the unit that answers for it, or write its name."),
                              QStringLiteral("unit")),
                        cite);
    if (const QDate due = dayOf(params, "due_on"); m && due.isValid() && due < m->heldOn)
        issues << error(
            tr("It would be due on %1, before the meeting on %2.").arg(iso(due), iso(m->heldOn)),
            tr("Choose a later date."), QStringLiteral("due_on"));
    return issues;
}

Outcome<Id<Measure>> promiseFor(Txn& txn, Id<JointMeeting> meeting, const SourceRef& source,
                                const QString& title, const Params& params) {
    const auto m = txn.get(meeting);
    if (!m)
        return refuse(tr("There is no such meeting."), tr("Choose another one."));
    NewMeasure made;
    made.source = source;
    made.series = m->series();
    made.title = textOf(params, "title").isEmpty() ? title : textOf(params, "title");
    made.text = textOf(params, "text");
    made.unit = idOf<Unit>(params, "unit");
    made.unitName = textOf(params, "unit_name");
    made.responsible = textOf(params, "responsible");
    made.dueOn = dayOf(params, "due_on");
    made.promisedOn = m->heldOn;
    return createMeasure(txn, made);
}

QStringList promisedLines(const Reader& reader, const SourceRef& source) {
    QStringList lines;
    for (const Measure& m : measuresOf(reader, source))
        if (m.status != MeasureStatus::Withdrawn)
            lines << tr("%1 %2 (%3, by %4)").arg(m.number, m.title, m.unitName, iso(m.dueOn));
    return lines;
}

QString promisedText(const Reader& reader, const SourceRef& source) {
    QStringList lines;
    for (const Measure& m : measuresOf(reader, source))
        if (m.status != MeasureStatus::Withdrawn)
            lines << QStringLiteral("%1 %2 (%3, %4)")
                         .arg(m.number, m.title, m.unitName, iso(m.dueOn));
    return lines.join(u'\n');
}

std::vector<Measure> measuresMadeBy(const Reader& reader, Id<JointMeeting> meeting) {
    std::vector<Measure> list;
    const auto add = [&](const SourceRef& source) {
        for (Measure& m : measuresOf(reader, source))
            if (m.status != MeasureStatus::Withdrawn)
                list.push_back(std::move(m));
    };
    add(sourceOf(meeting));
    for (const JointPaper& p : jointPapersOf(reader, meeting))
        add(sourceOf(Id<JointPaper>(p.id)));
    for (const JointTopic& t : jointTopicsOf(reader, meeting))
        add(sourceOf(Id<JointTopic>(t.id)));
    std::ranges::sort(list, {}, &Measure::id);
    return list;
}

} // namespace zhijia::joint
