// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/credentials.h"
#include "core/book/shown.h"
#include "core/congress/body.h"
#include "core/congress/committee.h"
#include "core/congress/composition.h"
#include "core/congress/words.h"
#include "core/report/words.h"
#include "core/rules/rules.h"
#include "core/store/store.h"
#include <stdexcept>

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
    d.title(title);
    return d;
}

QString number(qint64 n) { return QString::number(n); }

/// The elections of one unit, as far as their votes were written down.
struct UnitElection {
    QString unit;
    qint64 deputies = 0, recorded = 0; ///< recorded: with all three numbers
    bool attendOk = true, votesOk = true;
    QString detail; ///< the numbers when all of the unit's elections have the same, else empty
};

QList<UnitElection> byUnit(const Reader& reader, const Rules& rules,
                           const std::vector<Deputy>& deputies) {
    QMap<QString, UnitElection> units;
    for (const Deputy& d : deputies) {
        const QString name = reader.title(Unit::kind(), (d.electedIn ? d.electedIn : d.unit).raw());
        UnitElection& u = units[name];
        u.unit = name;
        ++u.deputies;
        if (!d.staffEntitled || !d.staffPresent || !d.votesFor)
            continue;
        ++u.recorded;
        u.attendOk =
            u.attendOk && rules.threshold(rule::electAttend, *d.staffEntitled).met(*d.staffPresent);
        u.votesOk =
            u.votesOk && rules.threshold(rule::electVotes, *d.staffEntitled).met(*d.votesFor);
        const QString text = tr("%1 of %2 took part; %3 votes")
                                 .arg(*d.staffPresent)
                                 .arg(*d.staffEntitled)
                                 .arg(*d.votesFor);
        u.detail = u.recorded == 1 || u.detail == text ? text : tr("see each deputy");
    }
    return units.values();
}

void elections(Document& d, const Reader& reader, const Rules& rules,
               const std::vector<Deputy>& deputies) {
    d.heading(1, tr("1. Elections"));
    d.paragraph(tr("%1 (%2).")
                    .arg(rules.rule(rule::electAttend).text.text(), rules.cite(rule::electAttend)));
    d.paragraph(
        tr("%1 (%2).").arg(rules.rule(rule::electVotes).text.text(), rules.cite(rule::electVotes)));
    Table table;
    table.columns = {{tr("No."), 1, mm(12), Align::Centre},
                     {tr("Electing unit"), 3},
                     {tr("Deputies"), 1, mm(18), Align::Right},
                     {tr("Votes on record"), 1, mm(22), Align::Right},
                     {tr("Numbers"), 3},
                     {tr("Finding"), 2}};
    qint64 no = 0, total = 0, recorded = 0;
    for (const UnitElection& u : byUnit(reader, rules, deputies)) {
        total += u.deputies;
        recorded += u.recorded;
        table.rows << Row{{number(++no), u.unit, number(u.deputies), number(u.recorded), u.detail,
                           u.recorded == 0           ? tr("On paper only")
                           : u.attendOk && u.votesOk ? tr("In order")
                                                     : tr("Not in order")}};
    }
    table.rows << Row{{{}, tr("Together"), number(total), number(recorded), {}, {}}, Row::Total};
    d.add({table});
}

void findings(Document& d, const Composition& c) {
    d.heading(1, tr("2. Composition"));
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

void changes(Document& d, const Reader& reader, Id<Term> term) {
    d.heading(1, tr("3. Changes since the election"));
    Table table;
    table.columns = {{tr("No."), 1, mm(12), Align::Centre},
                     {tr("Name"), 2},
                     {tr("Delegation"), 3},
                     {tr("Day"), 1, mm(24)},
                     {tr("What happened"), 3},
                     {tr("Reason"), 4}};
    int no = 0;
    Query ended;
    ended.eq(QStringLiteral("term"), term)
        .eq(QStringLiteral("status"), QStringLiteral("ended"))
        .is(QStringLiteral("ended_how"), Condition::Ne, QStringLiteral("withdrawn"))
        .by(QStringLiteral("ended_on"));
    for (const Deputy& gone : reader.all<Deputy>(ended)) {
        const auto successor = reader.first<Deputy>(
            Query()
                .eq(QStringLiteral("replaces"), Id<Deputy>(gone.id))
                .is(QStringLiteral("status"), Condition::Ne, QStringLiteral("ended")));
        QString what = shown(reader, u"ended_how", gone);
        if (successor)
            what += tr("; by-election: %1").arg(successor->name);
        table.rows << Row{{number(++no), gone.name,
                           reader.title(Delegation::kind(), gone.delegation.raw()),
                           gone.endedOn.toString(Qt::ISODate), what, gone.endedReason}};
    }
    Query moved;
    moved.eq(QStringLiteral("term"), term)
        .eq(QStringLiteral("status"), QStringLiteral("elected"))
        .by(QStringLiteral("id"));
    for (const Deputy& deputy : reader.all<Deputy>(moved))
        if (hasMoved(reader, deputy))
            table.rows << Row{{number(++no),
                               deputy.name,
                               reader.title(Delegation::kind(), deputy.delegation.raw()),
                               {},
                               tr("Works in %1 now").arg(shown(reader, u"unit", deputy)),
                               tr("To be decided: end the mandate or let it stand")}};
    if (table.rows.isEmpty())
        d.paragraph(tr("No mandate has ended, and nobody has moved to another unit."));
    else
        d.add({table});
}

} // namespace

Document credentialsReport(const Reader& reader, Id<Term> id) {
    const auto term = reader.get(id);
    if (!term)
        throw std::invalid_argument("no such term");
    const Rules rules = Rules::inForce(reader);
    Document d =
        start(reader, tr("%1: credentials report").arg(term->name), tr("Credentials report"));
    d.paragraph(tr("Rules applied: %1").arg(rules.name()));
    const auto deputies =
        reader.all<Deputy>(Query()
                               .eq(QStringLiteral("term"), id)
                               .eq(QStringLiteral("status"), QStringLiteral("elected"))
                               .by(QStringLiteral("id")));
    elections(d, reader, rules, deputies);
    const Composition c = composition(reader, id);
    findings(d, c);
    changes(d, reader, id);
    d.heading(1, tr("4. Conclusion"));
    const auto open = std::ranges::count_if(c.findings, [](const Finding& f) { return !f.ok; });
    d.paragraph(open == 0 && c.unknown() > 0
                    ? tr("The %1 deputies meet the rules above as far as their data are filled in; "
                         "not filled in: %2. The committee asks for that to be completed.")
                          .arg(c.deputies)
                          .arg(c.unknown())
                : open == 0
                    ? tr("The %1 deputies meet the rules above; the committee asks the congress to "
                         "confirm their credentials.")
                          .arg(c.deputies)
                    : tr("Rules not met: %1. The committee asks for them to be mended, or for the "
                         "reason to be laid before the congress.")
                          .arg(open));
    KeepTogether end;
    end.blocks = {{Signatures{{tr("Chair of the credentials committee"), tr("Members"),
                               tr("Checked by"), tr("Recorder")},
                              2,
                              true}},
                  {Stamp{congressName(reader, id), QDate()}}};
    d.add({end});
    return d;
}

Document committeeList(const Reader& reader, Id<Term> id) {
    const QString name = reader.title(Term::kind(), id.raw());
    Document d = start(reader, tr("%1: committees").arg(name), tr("Committees"));
    Table table;
    table.columns = {{tr("No."), 1, mm(12), Align::Centre},
                     {tr("Name"), 2},
                     {tr("Function"), 2},
                     {tr("Delegation"), 3},
                     {tr("Unit"), 3}};
    int no = 0;
    for (const Committee& c : reader.all<Committee>(
             Query().eq(QStringLiteral("term"), id).by(QStringLiteral("position")))) {
        const auto members = membersOf(reader, Id<Committee>(c.id));
        QString head = tr("%1 (members: %2)").arg(c.name).arg(members.size());
        if (!c.purpose.isEmpty())
            head += QStringLiteral(" — ") + c.purpose.section(u'\n', 0, 0);
        table.rows << Row{{head}, Row::Group};
        for (const CommitteeMember& m : members) {
            const auto deputy = reader.get(m.deputy);
            const Field& role = *CommitteeMember::kind().field(u"role");
            table.rows << Row{{number(++no), m.name,
                               CommitteeMember::kind().display(role, role.get(m)),
                               reader.title(Delegation::kind(), deputy->delegation.raw()),
                               reader.title(Unit::kind(), deputy->unit.raw())}};
        }
    }
    if (table.rows.isEmpty())
        d.paragraph(tr("This term has no committees."));
    else
        d.add({table});
    return d;
}

} // namespace zhijia
