// SPDX-License-Identifier: GPL-3.0-or-later
// The papers that lie in a family's file: the form, the worksheet, the approval.
#include "core/rules/rules.h"
#include "core/welfare/document.h"
#include "core/welfare/finding.h"
#include "core/welfare/needy_objection.h"
#include "core/welfare/notice_clock.h"
#include "core/welfare/paper_parts.h"
#include "core/welfare/visit.h"

namespace zhijia {

using namespace welfare;
using namespace report;

namespace {

/// Fields that stand on the form as one part of it, under their own heading.
KeyValues part(const Reader& reader, const NeedyFile& f, const char* section) {
    KeyValues grid;
    const Kind& kind = NeedyFile::kind();
    for (const Field& field : kind.fields) {
        if (field.has(Field::Hidden) || qstrcmp(field.group, section) != 0)
            continue;
        const QString value = reader.display(kind, field, field.get(f));
        grid.items << KeyValues::Item{kind.fieldLabel(field), value,
                                      field.type == FieldType::Note || value.size() > 24};
    }
    return grid;
}

Table householdTable(const Reader& reader, const NeedyFile& f) {
    Table table;
    table.columns = {{tr("Member of the household"), 3},
                     {tr("Name"), 2},
                     {tr("Sex"), 1},
                     {tr("ID number"), 4},
                     {tr("Occupation"), 2},
                     {tr("Health"), 2},
                     {tr("Medical insurance"), 3},
                     {tr("Income"), 1, mm(24), Align::Right}};
    table.size = pt(9);
    for (const HouseholdMember& m : householdOf(reader, Id<NeedyFile>(f.id)))
        table.rows << Row{{m.counts ? m.label : tr("%1 (not counted)").arg(m.label),
                           shown(reader, u"name", m), shown(reader, u"sex", m),
                           shown(reader, u"id_number", m), shown(reader, u"occupation", m),
                           shown(reader, u"health", m), shown(reader, u"insurance", m),
                           m.income ? grouped(*m.income) : QStringLiteral("—")}};
    return table;
}

void opinion(Document& d, const QString& who, const QString& what, const QString& by, QDate on) {
    d.heading(2, who);
    d.paragraph(what.isEmpty() ? QStringLiteral(" ") : what);
    d.paragraph(by.isEmpty() ? tr("Signature and seal:                    Date:")
                             : tr("Signed: %1, %2").arg(by, day(on)));
}

QString categoryLine(const NeedyFile& f) {
    return f.category == NeedyCategory::None ? tr("Not judged yet") : categoryText(f.category);
}

} // namespace

Outcome<Document> needyFormPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto f = fileOn(reader, id);
    if (!f)
        return refuse(f.error());
    Document d = officialSheet(reader, tr("Needy-member file"), needyTitle(*f));
    d.page.left = d.page.right = mm(20);
    d.page.top = d.page.bottom = mm(22);
    d.title(tr("Needy-member file form"));
    centred(d, tr("File number: %1. Category: %2.")
                   .arg(f->number.isEmpty() ? QStringLiteral("—") : f->number, categoryLine(*f)));
    for (const char* section : {QT_TRANSLATE_NOOP("welfare", "The member"),
                                QT_TRANSLATE_NOOP("welfare", "Work and insurance"),
                                QT_TRANSLATE_NOOP("welfare", "Where to reach them")}) {
        d.heading(2, tr(section));
        d.add({part(reader, *f, section)});
    }
    d.heading(2, tr("Household"));
    if (const Table table = householdTable(reader, *f); !table.rows.isEmpty())
        d.add({table});
    else
        d.paragraph(tr("The member lives alone."));
    for (const char* section :
         {QT_TRANSLATE_NOOP("welfare", "A year of the household"),
          QT_TRANSLATE_NOOP("welfare", "What would exclude them"),
          QT_TRANSLATE_NOOP("welfare", "Hardship"), QT_TRANSLATE_NOOP("welfare", "Bank card")}) {
        d.heading(2, tr(section));
        d.add({part(reader, *f, section)});
    }
    d.paragraph(tr("I have told everything truthfully and agree to its being checked."));
    d.add({Signatures{{tr("Applicant")}, 1, true}});
    opinion(d, tr("Opinion of the unit's union"), f->unitOpinion, f->unitBy, f->unitOn);
    opinion(d, tr("Opinion of the committee"), f->committeeOpinion, f->committeeBy, f->committeeOn);
    opinion(d, tr("Opinion of the approving union"), f->approvalOpinion, f->approvedBy,
            f->approvedOn);
    d.paragraph(tr("What is masked here is shown in the program to whoever gives a reason."));
    return d;
}

Outcome<Document> worksheetPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto f = fileOn(reader, id);
    if (!f)
        return refuse(f.error());
    const auto w = worksheetOf(reader, Id<NeedyFile>(id));
    if (!w)
        return refuse(tr("%1 was not judged yet.").arg(needyTitle(*f)),
                      tr("Take the step \"Apply\" or \"Judge again\" first."));
    const auto standard = reader.get(w->standard);
    Document d = officialSheet(reader, tr("Worksheet"), needyTitle(*f));
    d.title(tr("Worksheet of the household's income"));
    centred(d, needyTitle(*f));
    KeyValues facts;
    facts.items = {{tr("Judged on"), day(w->on)},
                   {tr("Occasion"), shown(reader, u"cause", *w)},
                   {tr("Year of the figures"), text(w->year)},
                   {tr("People"), text(w->heads)},
                   {tr("Standard"), standard ? standard->name : QString(), true}};
    if (standard)
        facts.items << KeyValues::Item{tr("Source of the line"), standard->lineSource, true}
                    << KeyValues::Item{tr("Source of this percentage"), standard->relativeSource,
                                       true}
                    << KeyValues::Item{tr("Source of the share of loss"), standard->lossSource,
                                       true};
    d.add({facts});
    const auto table = [&](const QString& caption, const QString& lines, const QString& sumName,
                           Money sum) {
        Table t;
        t.caption = caption;
        t.columns = {{tr("Who or what"), 4}, {tr("Yuan a year"), 2, 0, Align::Right}};
        for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts)) {
            const qsizetype colon = line.lastIndexOf(u':');
            t.rows << Row{{line.left(colon), line.mid(colon + 1).trimmed()}};
        }
        t.rows << Row{{sumName, grouped(sum)}, Row::Total};
        d.add({t});
    };
    table(tr("Income"), w->incomes, tr("Income of the household"), w->income);
    table(tr("Unavoidable spending"), w->spending, tr("Unavoidable spending"), w->rigid);
    d.heading(2, tr("Calculation"));
    for (const QString& line : worksheetText(*w))
        body(d, line);
    const auto findings = findingsOf(reader, Id<NeedyFile>(id));
    if (!findings.empty()) {
        Table t;
        t.caption = tr("Findings");
        t.columns = {{tr("Finding"), 3},
                     {tr("In numbers"), 5},
                     {tr("Status"), 2},
                     {tr("Signed by"), 3},
                     {tr("Source"), 4}};
        t.size = pt(9);
        for (const NeedyFinding& finding : findings)
            t.rows << Row{{finding.name, finding.what, shown(reader, u"status", finding),
                           finding.signedBy.isEmpty()
                               ? QString()
                               : tr("%1, %2").arg(finding.signedBy, iso(finding.signedOn)),
                           finding.rule}};
        d.add({t});
    }
    d.paragraph(tr("Basis: %1.").arg(Rules::of(reader, f->rulePack).cite(rule::needyIncome)));
    d.add({Signatures{{tr("Computed by"), tr("Verified by")}, 2, true}});
    return d;
}

Outcome<Document> approvalPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto f = fileOn(reader, id);
    if (!f)
        return refuse(f.error());
    if (!f->approvedOn.isValid())
        return refuse(tr("%1 is not approved yet.").arg(needyTitle(*f)),
                      tr("Take the step \"Approve\" when the notice has run."));
    const Rules rules = Rules::of(reader, f->rulePack);
    Document d = officialSheet(reader, tr("Approval"), needyTitle(*f));
    d.title(tr("Approval of a needy-member file"));
    centred(d, needyTitle(*f));
    body(d, tr("The household of %1 (%2) is on file as \"%3\" from %4 on.")
                .arg(f->name, reader.title(Unit::kind(), f->unit.raw()), categoryText(f->category),
                     day(f->approvedOn)));
    Table t;
    t.caption = tr("Stages");
    t.columns = {{tr("Stage"), 3},
                 {tr("Date"), 1, mm(26), Align::Centre},
                 {tr("By"), 2},
                 {tr("Opinion"), 6}};
    t.size = pt(10);
    const auto stage = [&](const QString& name, QDate on, const QString& by, const QString& what) {
        if (on.isValid())
            t.rows << Row{{name, iso(on), by, what}};
    };
    stage(tr("Application"), f->appliedOn, f->filedBy, QString());
    stage(tr("Check by the unit"), f->unitOn, f->unitBy, f->unitOpinion);
    stage(tr("Visit at home"), f->visitOn, f->visitBy,
          tr("With the authorisation signed on %1").arg(iso(f->authorisedOn)));
    stage(tr("Committee review"), f->committeeOn, f->committeeBy,
          tr("%1 Civil affairs: %2").arg(f->committeeOpinion, f->civilCheck));
    if (f->postedOn.isValid()) {
        const NoticeClock clock = needyClock(reader, *f);
        stage(tr("Public notice"), f->postedOn, f->noticePlaces,
              tr("%1 working days, through %2; objections: %3")
                  .arg(text(clock.days), iso(f->endsOn.isValid() ? f->endsOn : clock.ends),
                       text(static_cast<qint64>(objectionsTo(reader, Id<NeedyFile>(id)).size()))));
    }
    stage(tr("Approve"), f->approvedOn, f->approvedBy, f->approvalOpinion);
    d.add({t});
    // Often one document says both.
    QStringList basis{rules.cite(rule::needyChain), rules.cite(rule::needyNotice)};
    basis.removeDuplicates();
    d.paragraph(tr("Basis: %1.").arg(basis.join(tr("; "))));
    seal(d, d.metadata.author, f->approvedOn);
    return d;
}

} // namespace zhijia
