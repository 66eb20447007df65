// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/agenda_paper.h"
#include "core/congress/asked.h"
#include "core/congress/quorum.h"
#include "core/meeting/agenda.h"
#include "core/meeting/minutes.h"
#include "core/meeting/paper.h"
#include "core/meeting/words.h"
#include "core/rules/rules.h"
#include "core/store/store.h"

namespace zhijia {

using meeting::tr;
using namespace report;
using namespace meeting;

namespace {

struct Figures {
    bool known = false; ///< there is a roll
    qint64 entitled = 0, present = 0, needed = 0;
};
/// At the opening; before it, as people come in.
Figures figures(const Reader& reader, const Sitting& s) {
    if (s.openedAt.isValid())
        return {true, s.openEntitled, s.openPresent, s.openNeeded};
    if (!s.takesAttendance())
        return {};
    const Quorum q = quorum(reader, s);
    return {q.entitled > 0, q.entitled, q.present, q.needed};
}

QString indented(const AgendaLine& line, const QString& text) {
    return QString(line.depth * 2, QChar(0x3000)) + text;
}

QString times(const AgendaLine& line) {
    if (!line.starts.isValid())
        return line.minutes > 0 ? tr("%1 min").arg(line.minutes) : QString();
    return line.minutes > 0 && line.ends != line.starts
               ? QStringLiteral("%1–%2").arg(clockText(line.starts), clockText(line.ends))
               : clockText(line.starts);
}

Outcome<Document> agendaPaper(const Reader& reader, Id<Sitting> id, bool internals) {
    const Reader::Snapshot snapshot(reader);
    const auto s = reader.get(id);
    const AgendaView view = agendaOf(reader, id);
    if (!s || view.lines.isEmpty())
        return refuse(tr("%1 has no agenda items.").arg(s ? s->name : QString()),
                      tr("Enter them, or take them from the text of the sitting's agenda."));
    Document d = startPaper(
        reader, (internals ? tr("%1: agenda with internal items") : tr("%1: agenda")).arg(s->name),
        tr("Agenda"));
    KeyValues facts;
    facts.items = {{tr("Date and time"), whenText(*s)},
                   {tr("Place"), s->place},
                   {tr("How it is held"), shown(reader, u"mode", *s)},
                   {tr("Planned end"), clockText(view.ends)}};
    if (const QString asked = askedCited(reader, *s); !asked.isEmpty())
        facts.items.append({tr("Called on the demand of"), asked, true});
    d.add({facts});
    Table table;
    table.columns = {{tr("No."), 1, mm(14), Align::Left},
                     {tr("Time"), 1, mm(26), Align::Centre},
                     {tr("Item"), 5},
                     {tr("Type"), 1, mm(24), Align::Centre},
                     {tr("Presented by"), 2},
                     {tr("Paper"), 2}};
    qint64 day = 1;
    for (const AgendaLine& line : internals ? view.lines : publicLines(view)) {
        const AgendaItem& item = line.item;
        if (item.day > 0 && item.day != day) {
            day = item.day;
            table.rows << Row{{dayText(s->heldOn.addDays(day - 1))}, Row::Group};
        }
        QString title = indented(line, item.title);
        if (item.internal)
            title += tr(" (internal)");
        if (item.isOff())
            title += QStringLiteral(" [%1]").arg(shown(reader, u"status", item));
        table.rows << Row{{line.number, item.isOff() ? QString() : times(line), title,
                           shown(reader, u"type", item), item.presenter, item.document}};
    }
    d.add({table});
    if (internals)
        for (const Issue& issue : view.remarks)
            d.paragraph(issue.text);
    return d;
}

} // namespace

Outcome<Document> publicAgenda(const Reader& reader, Id<Sitting> sitting) {
    return agendaPaper(reader, sitting, false);
}
Outcome<Document> internalAgenda(const Reader& reader, Id<Sitting> sitting) {
    return agendaPaper(reader, sitting, true);
}

QStringList scriptWords() {
    return {QStringLiteral("{entitled}"),  QStringLiteral("{present}"), QStringLiteral("{needed}"),
            QStringLiteral("{absent}"),    QStringLiteral("{sitting}"), QStringLiteral("{term}"),
            QStringLiteral("{date}"),      QStringLiteral("{place}"),   QStringLiteral("{chair}"),
            QStringLiteral("{presenter}"), QStringLiteral("{title}"),   QStringLiteral("{office}")};
}

QString filledScript(const Reader& reader, const Sitting& s, const QString& text,
                     const QString& presenter, const QString& title) {
    if (!text.contains(u'{'))
        return text;
    const QString blank = QStringLiteral("____");
    const Figures f = figures(reader, s);
    const auto m = minutesOf(reader, Id<Sitting>(s.id));
    const auto number = [&](qint64 n) { return f.known ? QString::number(n) : blank; };
    const auto orBlank = [&](const QString& t) { return t.isEmpty() ? blank : t; };
    QString out = text;
    const std::pair<const char*, QString> values[] = {
        {"{entitled}", number(f.entitled)},
        {"{present}", number(f.present)},
        {"{needed}", number(f.needed)},
        {"{absent}", number(f.entitled - f.present)},
        {"{sitting}", s.name},
        {"{term}", reader.title(Term::kind(), s.term.raw())},
        {"{date}", dayText(s.heldOn)},
        {"{place}", orBlank(s.place)},
        {"{chair}", orBlank(m ? m->chair : QString())},
        {"{presenter}", orBlank(presenter)},
        {"{title}", title},
        {"{office}", reader.store().officeName()},
    };
    for (const auto& [word, value] : values)
        out.replace(QString::fromLatin1(word), value);
    return out;
}

QString spokenScript(const Reader& reader, const Sitting& s, const AgendaItem& item) {
    QString text = item.script;
    if (text.trimmed().isEmpty())
        switch (item.type) {
        case ItemType::Report:
            text = item.presenter.isEmpty() ? tr("Now the report: {title}.")
                                            : tr("Now {presenter} gives the report: {title}.");
            break;
        case ItemType::Deliberation:
            text = tr("We now deliberate on: {title}. Please give your views.");
            break;
        case ItemType::Vote:
            text =
                tr("We now come to: {title}. Deputies entitled: {entitled}; present: {present}.");
            break;
        case ItemType::Address:
            text = item.presenter.isEmpty() ? tr("We now come to: {title}.")
                                            : tr("Please welcome {presenter}: {title}.");
            break;
        case ItemType::Break:
            text = tr("We take a break.");
            break;
        case ItemType::Formal:
        case ItemType::Other:
        case ItemType::None:
            text = tr("We now come to: {title}.");
            break;
        }
    return filledScript(reader, s, text, item.presenter, item.title);
}

Outcome<Document> chairScript(const Reader& reader, Id<Sitting> id) {
    const Reader::Snapshot snapshot(reader);
    const auto s = reader.get(id);
    const AgendaView view = agendaOf(reader, id);
    if (!s || view.lines.isEmpty())
        return refuse(tr("%1 has no agenda items.").arg(s ? s->name : QString()),
                      tr("Enter them, or take them from the text of the sitting's agenda."));
    Document d =
        startPaper(reader, tr("%1: the chair's script").arg(s->name), tr("The chair's script"));
    d.paragraph(tr("Time: %1. Place: %2.").arg(whenText(*s), s->place));
    const Figures f = figures(reader, *s);
    const Rules rules = Rules::of(reader, s->rulePack);
    const Rule& quorumRule = rules.rule(rule::quorum);
    d.heading(1, tr("Before the first item"));
    d.paragraph(f.known
                    ? tr("Deputies entitled: %1; present: %2; needed: %3. %4 (%5).")
                          .arg(f.entitled)
                          .arg(f.present)
                          .arg(f.needed)
                          .arg(f.present >= f.needed
                                   ? tr("The number is enough: the sitting can be opened")
                                   : tr("The number is not enough: the sitting cannot be opened"),
                               quorumRule.source.text())
                    : tr("Deputies entitled: ____; present: ____. %1 (%2).")
                          .arg(quorumRule.text.text(), quorumRule.source.text()));
    for (const AgendaLine& line : view.lines) {
        const AgendaItem& item = line.item;
        if (item.isOff())
            continue;
        d.heading(qMin(3, line.depth + 1), tr("%1  %2").arg(line.number, item.title));
        QStringList facts;
        if (const QString time = times(line); !time.isEmpty())
            facts << time;
        facts << shown(reader, u"type", item);
        if (!item.presenter.isEmpty())
            facts << tr("presented by %1").arg(item.presenter);
        if (!item.document.isEmpty())
            facts << tr("paper: %1").arg(item.document);
        if (item.internal)
            facts << tr("internal");
        Paragraph small;
        small.size = pt(9.5);
        small.runs = {
            {facts.join(interfaceIsChinese() ? QStringLiteral("；") : QStringLiteral("; ")), false,
             0x606060}};
        small.keepWithNext = true;
        d.add({small});
        addLines(d, spokenScript(reader, *s, item));
    }
    return d;
}

} // namespace zhijia
