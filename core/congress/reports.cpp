// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/reports.h"
#include "core/book/shown.h"
#include "core/congress/asked.h"
#include "core/congress/body.h"
#include "core/congress/card.h"
#include "core/congress/words.h"
#include "core/report/words.h"
#include "core/rules/rules.h"
#include "core/store/store.h"
#include <algorithm>
#include <limits>

namespace zhijia {

using congress::tr;
using namespace report;

namespace {

Language language() { return interfaceIsChinese() ? Language::Chinese : Language::English; }

Document start(const Reader& reader, const QString& title, const QString& subject) {
    Document d;
    d.metadata = {title, reader.store().officeName(), subject, reader.clock().now(), language()};
    d.page.headerLeft = QStringLiteral("{office}");
    d.page.headerRight = QStringLiteral("{date}");
    return d;
}

QString number(qint64 n) { return QString::number(n); }

/// In the same style as every other date of the paper.
QString when(const QDateTime& at) {
    if (!at.isValid())
        return {};
    const QDateTime local = officeTime(at);
    return writtenDate(local.date(), language()) + u' ' + local.toString(QStringLiteral("HH:mm"));
}

void facts(Document& d, const Reader& reader, const AttendanceFacts& f) {
    const Sitting& s = f.sitting;
    KeyValues table;
    table.items = {{tr("Sitting"), s.name, true},
                   {tr("Date and time"), writtenDate(s.heldOn, language()) +
                                             (s.starts.isEmpty() ? QString() : u' ' + s.starts)},
                   {tr("Place"), s.place},
                   {tr("Held"), shown(reader, u"mode", s)},
                   {tr("Status"), shown(reader, u"status", s)},
                   {tr("Opened at"), when(s.openedAt)},
                   {tr("Closed at"), when(s.closedAt)}};
    const Rules rules = Rules::of(reader, s.rulePack);
    if (const QString asked = askedCited(reader, s); !asked.isEmpty())
        table.items.append({tr("Called on the demand of"), asked, true});
    table.items.append({tr("Rules applied"), rules.name(), true});
    d.add({table});
}

void quorumPart(Document& d, const AttendanceFacts& f) {
    const Sitting& s = f.sitting;
    const Quorum& q = f.quorum;
    d.heading(1, tr("1. Attendance and quorum"));
    d.paragraph(tr("%1 (%2).").arg(q.rule, q.citation));
    const bool opened = s.openedAt.isValid();
    const qint64 entitled = opened ? s.openEntitled : q.entitled,
                 present = opened ? s.openPresent : q.present,
                 needed = opened ? s.openNeeded : q.needed;
    const bool met = entitled > 0 && present >= needed;
    d.paragraph((opened ? tr("At the opening %1 of %2 deputies were present (%3); %4 were needed.")
                        : tr("Present now are %1 of %2 deputies (%3); %4 are needed."))
                    .arg(present)
                    .arg(entitled)
                    .arg(percent(present, entitled))
                    .arg(needed));
    Paragraph verdict;
    verdict.indent = language() == Language::Chinese ? 2 : 0;
    verdict.runs = {
        {tr("Finding: "), true},
        {met ? tr("the quorum is met; the sitting may open.")
             : tr("the quorum is not met; %1 are missing.").arg(qMax<qint64>(0, needed - present)),
         true, met ? 0x1B7F3Bu : 0xB3261Eu}};
    d.add({verdict});
    for (const QString& line : belowQuorum(s))
        d.paragraph(line);
    d.paragraph(
        tr("In the whole course %1 deputies came, %2 of them late; %3 left early, %4 were excused, "
           "%5 were not there. Observers: %6 invited, %7 present; they count in no base.")
            .arg(f.total.came)
            .arg(f.total.late)
            .arg(f.total.leftEarly)
            .arg(f.total.excused)
            .arg(f.total.notThere)
            .arg(q.observers)
            .arg(q.observersPresent));
}

void delegationPart(Document& d, const AttendanceFacts& f) {
    d.heading(1, tr("2. Attendance by delegation"));
    Table table;
    table.columns = {
        {tr("No."), 1, mm(12), Align::Centre},         {tr("Delegation"), 4},
        {tr("Entitled"), 1, mm(17), Align::Right},     {tr("Came"), 1, mm(16), Align::Right},
        {tr("Of them late"), 1, mm(18), Align::Right}, {tr("Left early"), 1, mm(17), Align::Right},
        {tr("Excused"), 1, mm(17), Align::Right},      {tr("Not there"), 1, mm(17), Align::Right},
        {tr("Share"), 1, mm(17), Align::Right}};
    const auto row = [](const QString& no, const DelegationCount& c, Row::Kind kind) {
        return Row{{no, c.name, number(c.entitled), number(c.came), number(c.late),
                    number(c.leftEarly), number(c.excused), number(c.notThere),
                    percent(c.came, c.entitled)},
                   kind};
    };
    int no = 0;
    for (const DelegationCount& c : f.delegations)
        table.rows << row(QString::number(++no), c, Row::Data);
    table.rows << row({}, f.total, Row::Total);
    d.add({table});
}

void compositionPart(Document& d, const Composition& c) {
    d.heading(1, tr("3. Composition of the deputies"));
    d.paragraph(tr("Deputies in office: %1; workers %2, technicians %3, managers %4, leaders %5, "
                   "others %6; women %7, front line %8, agency workers %9.")
                    .arg(c.deputies)
                    .arg(c.workers)
                    .arg(c.technicians)
                    .arg(c.managers)
                    .arg(c.leaders)
                    .arg(c.others)
                    .arg(c.women)
                    .arg(c.frontLine)
                    .arg(c.agency));
    Table table;
    table.columns = {{tr("What is checked"), 3},
                     {tr("There are"), 1, mm(18), Align::Right},
                     {tr("Asked for"), 1, mm(22), Align::Right},
                     {tr("Finding"), 4},
                     {tr("Source"), 4}};
    for (const Finding& f : c.findings)
        table.rows << Row{
            {f.title, number(f.actual),
             f.isOnlyShown()
                 ? QStringLiteral("–")
                 : (f.atMost ? QStringLiteral("≤ ") : QStringLiteral("≥ ")) + number(f.needed),
             !f.known          ? tr("Not filled in: %1").arg(f.mend)
             : f.isOnlyShown() ? f.text
             : f.ok            ? tr("In order")
                               : tr("Not in order: %1").arg(f.mend),
             f.citation}};
    d.add({table});
}

void people(Document& d, const Reader& reader, const QString& caption,
            const QList<Attendance>& list, const QString& last,
            const std::function<QString(const Attendance&)>& remark) {
    if (list.isEmpty())
        return;
    Table table;
    table.caption = QStringLiteral("%1 (%2)").arg(caption).arg(list.size());
    table.columns = {
        {tr("No."), 1, mm(12), Align::Centre}, {tr("Name"), 2}, {tr("Delegation"), 3}, {last, 4}};
    int no = 0;
    for (const Attendance& a : list)
        table.rows << Row{{QString::number(++no), a.name,
                           reader.title(Delegation::kind(), a.delegation.raw()), remark(a)}};
    d.add({table});
}

} // namespace

Document attendanceReport(const Reader& reader, Id<Sitting> sitting) {
    const AttendanceFacts f = attendanceFacts(reader, sitting);
    Document d = start(reader, tr("%1: attendance and credentials report").arg(f.sitting.name),
                       tr("Attendance report"));
    d.title(d.metadata.title);
    facts(d, reader, f);
    quorumPart(d, f);
    delegationPart(d, f);
    compositionPart(d, f.composition);
    d.heading(1, tr("4. Who was not there all the time"));
    if (f.excused.isEmpty() && f.absent.isEmpty() && f.leftEarly.isEmpty() && f.released.isEmpty())
        d.paragraph(tr("Every deputy was there from beginning to end."));
    else
        d.add({Paragraph{{{tr("Names in order of strokes.")}},
                         pt(11),
                         Align::Left,
                         language() == Language::Chinese ? 2 : 0,
                         mm(1.6),
                         true}});
    people(d, reader, tr("Excused"), f.excused, tr("Reason"),
           [](const Attendance& a) { return a.reason; });
    people(d, reader, tr("Not there"), f.absent, tr("State"),
           [&](const Attendance& a) { return shown(reader, u"state", a); });
    people(d, reader, tr("Left early"), f.leftEarly, tr("When and why"), [](const Attendance& a) {
        return QStringLiteral("%1 %2").arg(when(a.leftAt), a.reason).trimmed();
    });
    people(d, reader, tr("Mandate ended during the sitting"), f.released, tr("State"),
           [&](const Attendance& a) { return shown(reader, u"state", a); });
    KeepTogether end;
    end.blocks = {{Signatures{{tr("Chair of the presidium"), tr("Credentials committee"),
                               tr("Teller"), tr("Recorder")},
                              2}},
                  {Stamp{congressName(reader, sitting), QDate()}}};
    d.add({end});
    return d;
}

namespace {

/// Deputies in one group by the number of their card, those without one last; then the observers.
QList<RollGroup> byCard(const QList<RollGroup>& groups) {
    QList<RollGroup> ordered{{{}, tr("Deputies"), {}, {}}};
    for (const RollGroup& group : groups) {
        if (!group.lines.isEmpty() && !group.lines.first().deputy)
            ordered << group;
        else
            ordered.first().lines += group.lines;
    }
    std::ranges::stable_sort(ordered.first().lines, {}, [](const RollLine& line) {
        return line.cardNo.value_or(std::numeric_limits<qint64>::max());
    });
    return ordered;
}

} // namespace

Document deputyRoll(const Reader& reader, Id<Term> term, Id<Sitting> sitting, RollOrder order) {
    const auto s = sitting ? reader.get(sitting) : std::nullopt;
    const QString name = s ? s->name : reader.title(Term::kind(), term.raw());
    Document d = start(
        reader, s ? tr("%1: attendance sheet").arg(name) : tr("%1: roll of deputies").arg(name),
        tr("Roll of deputies"));
    d.title(d.metadata.title);
    if (s) {
        KeyValues facts;
        facts.items = {
            {tr("Date and time"), writtenDate(s->heldOn, language()) +
                                      (s->starts.isEmpty() ? QString() : u' ' + s->starts)},
            {tr("Place"), s->place}};
        d.add({facts});
    }
    Table table;
    table.columns = {{tr("No."), 1, mm(12), Align::Centre},
                     {tr("Card number"), 1, mm(14), Align::Centre},
                     {tr("Name"), 1, mm(24)},
                     {tr("Sex"), 1, mm(11), Align::Centre},
                     {tr("Category"), 1, mm(22)},
                     {tr("Unit"), 3},
                     {tr("Post"), 2},
                     {tr("Signature"), 1, mm(28)}};
    table.minimumRowHeight = mm(9);
    qint64 total = 0, deputies = 0;
    QList<RollGroup> groups = s ? rollOfSitting(reader, *s) : rollByDelegation(reader, term);
    if (order == RollOrder::ByCard)
        groups = byCard(groups);
    for (const RollGroup& group : std::as_const(groups)) {
        const bool guests = !group.lines.isEmpty() && !group.lines.first().deputy;
        deputies += guests ? 0 : group.lines.size();
        table.rows << Row{
            {guests ? QStringLiteral("%1 (%2)").arg(group.name).arg(group.lines.size())
             : group.head.isEmpty()
                 ? tr("%1 (deputies: %2)").arg(group.name, QString::number(group.lines.size()))
                 : tr("%1 (head: %2; deputies: %3)")
                       .arg(group.name, group.head, QString::number(group.lines.size()))},
            Row::Group};
        for (const RollLine& line : group.lines)
            table.rows << Row{{QString::number(++total),
                               line.cardNo ? QString::number(*line.cardNo) : QString(),
                               line.name,
                               line.sex,
                               line.category,
                               line.unit,
                               line.post,
                               {}}};
    }
    d.add({table});
    d.paragraph((order == RollOrder::ByCard ? tr("Deputies: %1. In order of the card numbers.")
                                            : tr("Deputies: %1. Names in order of strokes."))
                    .arg(deputies));
    return d;
}

Document deputyCards(const Reader& reader, Id<Term> term, Id<Delegation> delegation) {
    const QString name = reader.title(Term::kind(), term.raw());
    Document d = start(reader, tr("%1: deputy cards").arg(name), tr("Deputy cards"));
    d.page.headerLeft = d.page.headerRight = QString();
    d.page.footer = QStringLiteral("");
    Labels sheet;
    for (const RollGroup& group : rollByDelegation(reader, term)) {
        if (delegation && group.delegation != delegation)
            continue;
        for (const RollLine& line : group.lines) {
            Label card;
            card.head = name;
            card.lines = {{line.name, true, pt(20), Align::Left},
                          {tr("Deputy") + (line.head ? tr(", head of the delegation") : QString()),
                           false, pt(10), Align::Left},
                          {group.delegation ? group.name : QString(), false, pt(10), Align::Left},
                          {line.unit, false, pt(9), Align::Left},
                          {tr("No. %1").arg(line.cardNo.value_or(0), 4, 10, QLatin1Char('0')),
                           false, pt(10), Align::Left}};
            Deputy deputy;
            deputy.term = term;
            deputy.cardNo = line.cardNo;
            card.qr = cardPayload(reader, deputy);
            sheet.labels << card;
        }
    }
    d.add({sheet});
    return d;
}

} // namespace zhijia
