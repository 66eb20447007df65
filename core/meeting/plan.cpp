// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/plan.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/meeting/plan_template.h"
#include "core/meeting/words.h"

namespace zhijia {

using meeting::tr;

namespace {

Outcome<QVariant> readTemplate(const QString& text) {
    const QString name = tidy(text);
    return name.isEmpty() ? QVariant() : QVariant(name);
}

void derive(const Reader& reader, Record& record) {
    auto& p = static_cast<Plan&>(record);
    if (p.templated.isEmpty())
        p.templated = QStringLiteral("annual");
    if (const auto plan = planTemplate(reader, p.templated))
        p.templated = plan->name;
    // Worded anew when the sitting has another title, not when somebody works in another language.
    if (const QString sitting = reader.title(Sitting::kind(), p.sitting.raw());
        !p.name.contains(sitting))
        p.name = tr("Preparation of %1").arg(sitting);
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& p = static_cast<const Plan&>(after);
    const auto* b = static_cast<const Plan*>(before);
    const auto s = reader.get(p.sitting);
    if (!s)
        return;
    if (reader.count<Plan>(Query()
                               .eq(QStringLiteral("sitting"), p.sitting)
                               .is(QStringLiteral("id"), Condition::Ne, p.id)) > 0)
        issues << error(tr("%1 has a plan already.").arg(s->name),
                        tr("Open it; the step \"Fill\" adds what is missing."),
                        QStringLiteral("sitting"));
    if (b && b->sitting != p.sitting)
        issues << error(tr("A plan stays with its sitting."), tr("Make one for the other sitting."),
                        QStringLiteral("sitting"));
    if (!b && s->status == SittingStatus::Cancelled)
        issues << error(tr("%1 is cancelled: nothing is left to prepare.").arg(s->name),
                        tr("Choose another sitting."), QStringLiteral("sitting"));
    if (!planTemplate(reader, p.templated)) {
        QStringList known;
        for (const PlanTemplate& t : planTemplates(reader))
            known << t.name;
        issues << error(tr("There is no template \"%1\".").arg(p.templated),
                        tr("These are there: %1.").arg(known.join(QStringLiteral(", "))),
                        QStringLiteral("template"));
    }
}

Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    if (before)
        return {};
    return fillPlan(txn, static_cast<const Plan&>(after)).map([](int) {});
}

Kind make() {
    Kind kind = kindOf<Plan>("meeting", QT_TRANSLATE_NOOP("meeting", "Preparation plan"),
                             QT_TRANSLATE_NOOP("meeting", "Preparation plans"));
    kind.within = "sitting";
    kind.identity = {{"sitting"}};
    kind.flow = &planFlow();
    kind.fields = {
        field<&Plan::name>("name", QT_TRANSLATE_NOOP("meeting", "Title")).derived().listed(26),
        field<&Plan::sitting>("sitting", QT_TRANSLATE_NOOP("meeting", "Sitting"))
            .required()
            .files("会议"),
        field<&Plan::templated>("template", QT_TRANSLATE_NOOP("meeting", "Template"))
            .listed(14)
            .files("模板")
            .reads(&readTemplate)
            .hint(QT_TRANSLATE_NOOP("meeting", "annual, new-term, extraordinary, or your own")),
        field<&Plan::status>("status", QT_TRANSLATE_NOOP("meeting", "Status")).stepOnly(),
        field<&Plan::note>("note", QT_TRANSLATE_NOOP("meeting", "Note")).note().files("备注"),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.settle = &settle;
    return kind;
}

} // namespace

std::optional<Plan> planOf(const Reader& reader, Id<Sitting> sitting) {
    return reader.first<Plan>(Query().eq(QStringLiteral("sitting"), sitting));
}

Outcome<int> fillPlan(Txn& txn, const Plan& plan) {
    const auto from = planTemplate(txn, plan.templated);
    const auto sitting = txn.get(plan.sitting);
    if (!from || !sitting)
        return refuse(tr("There is no template \"%1\".").arg(plan.templated),
                      tr("Choose another for the plan."), QStringLiteral("template"));
    if (auto ok = recountDuties(txn, plan.sitting); !ok)
        return ok;
    QSet<QString> there;
    qint64 last = 0;
    for (const Duty& d : dutiesOf(txn, plan.sitting)) {
        there << d.origin;
        last = qMax(last, d.position);
    }
    int added = 0;
    QStringList late;
    for (const TemplateRow& row : from->rows) {
        if (there.contains(row.key))
            continue;
        Duty d;
        d.sitting = plan.sitting;
        d.position = ++last;
        d.what = row.what.text();
        d.counted = row.counted;
        d.offset = row.offset;
        d.takes = row.takes;
        d.rule = row.rule;
        d.basis = row.basis;
        d.event = row.event;
        d.who = row.who.text();
        d.origin = row.key;
        if (auto ok = txn.insert(d); !ok)
            return refuse(ok.error());
        ++added;
        if (d.isOpen() && d.dueOn < txn.today())
            late << tr("%1 (%2)").arg(d.what, d.dueOn.toString(Qt::ISODate));
    }
    if (!late.isEmpty()) {
        const DayAdvice advice = adviseDay(txn, *sitting, sitting->heldOn);
        Issue issue = warning(
            tr("For a sitting on %1 these would have been due already: %2.")
                .arg(sitting->heldOn.toString(Qt::ISODate), late.join(QStringLiteral("; "))),
            advice.earliest.isValid()
                ? tr("What the rules demand can be kept from %1 on; everything from %2 on.")
                      .arg(advice.earliest.toString(Qt::ISODate),
                           advice.comfortable.toString(Qt::ISODate))
                : tr("Choose a later day."));
        for (const DayAdvice::Line& line : advice.late)
            if (!line.citation.isEmpty() && line.dates.before) {
                issue.rule = line.citation;
                break;
            }
        txn.note(issue);
    }
    return added;
}

const Kind& Plan::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
