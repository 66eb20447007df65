// SPDX-License-Identifier: GPL-3.0-or-later
// Templates of a preparation: those that come with the program, and those an office saved.
#pragma once
#include "core/meeting/back_plan.h"
#include "core/meeting/duty.h"

namespace zhijia {

struct TemplateRow {
    QString key;   ///< names the duty within the template, so that filling twice adds nothing
    RuleText what; ///< both languages; of an own template the same text
    Counted counted = Counted::Days;
    std::optional<qint64> offset; ///< none: what the rule says
    qint64 takes = 0;             ///< working days it takes, for the chart
    QString rule;
    DutyEvent event = DutyEvent::None;
    Basis basis = Basis::Practice;
    RuleText who;
    DutyShape shape() const { return {what.text(), counted, offset, rule, {}}; }
};
struct PlanTemplate {
    QString name; ///< "annual"
    RuleText title;
    bool own = false;
    QList<TemplateRow> rows;
};

/// Reads the form of resources/plans. Every bad line is named by its number.
Outcome<PlanTemplate> readPlanTemplate(const QString& name, QStringView text);
QString writePlanTemplate(const PlanTemplate& plan);

/// The program's own, then the office's.
QList<PlanTemplate> planTemplates(const Reader& reader);
/// By name or title, in either language.
std::optional<PlanTemplate> planTemplate(const Reader& reader, const QString& name);
/// Keeps a sitting's duties as the office's own template `name`; one of that name is replaced.
/// Refuses a name of the program's own templates, and a sitting without duties.
Outcome<void> savePlanTemplate(Txn& txn, Id<Sitting> sitting, const QString& name);

} // namespace zhijia
