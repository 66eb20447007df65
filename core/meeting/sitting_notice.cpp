// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/sitting_notice.h"
#include "core/congress/quorum.h"
#include "core/congress/roll.h"
#include "core/meeting/agenda.h"
#include "core/meeting/paper.h"
#include "core/meeting/words.h"
#include "core/rules/rules.h"
#include "core/store/store.h"

namespace zhijia {

using meeting::tr;
using namespace report;
using namespace meeting;

namespace {

/// The items that everybody may see; without an agenda of items, the lines of the summary.
QStringList agendaLines(const Reader& reader, const Sitting& s) {
    QStringList lines;
    for (const AgendaLine& line : publicLines(agendaOf(reader, Id<Sitting>(s.id))))
        if (!line.item.isOff())
            lines << QStringLiteral("%1  %2").arg(line.number, line.item.title);
    if (lines.isEmpty())
        for (const QString& line : s.agenda.split(u'\n'))
            if (!line.trimmed().isEmpty())
                lines << line.trimmed();
    return lines;
}

} // namespace

Outcome<Document> sittingNotice(const Reader& reader, Id<Sitting> id) {
    const Reader::Snapshot snapshot(reader);
    const auto s = reader.get(id);
    if (!s)
        return refuse(tr("There is no such sitting."));
    if (s->status == SittingStatus::Cancelled)
        return refuse(tr("%1 is cancelled.").arg(s->name));
    const Rules rules = Rules::of(reader, s->rulePack);
    Document d = startPaper(reader, tr("Notice of the sitting"), s->name);
    Paragraph to{{{tr("To all delegations and deputies:"), true}}, pt(12)};
    to.keepWithNext = true;
    d.add({to});
    d.paragraph(tr("%1 is called. Please attend.").arg(s->name));
    KeyValues facts;
    facts.items = {{tr("Date and time"), whenText(*s), true},
                   {tr("Place"), s->place.isEmpty() ? tr("to be told later") : s->place, true},
                   {tr("How it is held"), shown(reader, u"mode", *s), true}};
    if (!s->broadcast.isEmpty())
        facts.items << KeyValues::Item{tr("Address for taking part online"), s->broadcast, true};
    const Quorum q = quorum(reader, *s);
    const qint64 deputies = s->takesAttendance() || s->isClosed()
                                ? q.entitled
                                : qint64(deputiesInForce(reader, s->term, s->heldOn).size());
    facts.items << KeyValues::Item{
        tr("Who attends"),
        q.observers > 0 ? tr("Deputies: %1; observers: %2").arg(deputies).arg(q.observers)
                        : tr("Deputies: %1").arg(deputies),
        true};
    d.add({facts});
    if (const QStringList lines = agendaLines(reader, *s); !lines.isEmpty()) {
        d.heading(2, tr("Agenda"));
        for (const QString& line : lines)
            d.add({Paragraph{{{line}}, pt(11)}});
    }
    d.heading(2, tr("Please note"));
    const qint64 days = rules.days(rule::papers);
    d.paragraph(
        (s->papersOn.isValid()
             ? tr("The papers were delivered on %1.").arg(dayText(s->papersOn))
             : tr("The papers reach the deputies in writing by %1, at least %2 days before.")
                   .arg(dayText(s->heldOn.addDays(-days)))
                   .arg(days)) +
        tr(" (%1)").arg(rules.cite(rule::papers)));
    const Threshold needed = rules.threshold(rule::quorum, deputies);
    d.paragraph(tr("The sitting can be opened when %1 of %2 deputies are present (%3). Whoever "
                   "cannot come asks the delegation's head for leave beforehand and says why.")
                    .arg(needed.needed)
                    .arg(deputies)
                    .arg(rules.cite(rule::quorum)));
    Document end; // a seal never stands alone on a sheet
    end.metadata.language = d.metadata.language;
    end.paragraph(tr("Please bring the deputy's card to check in."));
    end.add(
        {Stamp{reader.store().officeName(), s->calledOn.isValid() ? s->calledOn : reader.today()}});
    d.add({KeepTogether{end.blocks}});
    return d;
}

} // namespace zhijia
