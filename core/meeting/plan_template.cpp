// SPDX-License-Identifier: GPL-3.0-or-later
// Own templates are settings: "plan.template.<name>", listed one a line in "plan.templates".
#include "core/meeting/plan_template.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/meeting/words.h"
#include <QDir>
#include <QFile>

namespace zhijia {

using meeting::tr;

namespace {

const QString listKey = QStringLiteral("plan.templates"),
              textKey = QStringLiteral("plan.template."), law = QStringLiteral("law");
constexpr int cells = 11;

QStringList ownNames(const Reader& reader) {
    return reader.setting(listKey).split(u'\n', Qt::SkipEmptyParts);
}

const QList<PlanTemplate>& builtIn() {
    static const QList<PlanTemplate> all = [] {
        QList<PlanTemplate> list;
        const QDir folder(QStringLiteral(":/plans"));
        for (const QString& name :
             folder.entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                throw std::logic_error("plan missing");
            const auto plan = readPlanTemplate(name.chopped(4), QString::fromUtf8(file.readAll()));
            if (!plan)
                throw std::logic_error(plan.error().first().text.toStdString());
            list << *plan;
        }
        return list;
    }();
    return all;
}

template <class E>
E named(const QString& name) {
    return Codec<E>::fromValue(name);
}
template <class E>
QString nameOf(E value) {
    return Codec<E>::toValue(value).toString();
}

Outcome<TemplateRow> readRow(const QStringList& c) {
    const auto wrong = [&](const QString& text) {
        return refuse(text, tr("Compare it with the templates that come with the program."));
    };
    if (c.size() != cells)
        return wrong(tr("A duty has %1 parts, not %2.").arg(cells).arg(c.size()));
    TemplateRow row;
    row.key = c[0];
    row.what = {c[1], c[2]};
    row.counted = named<Counted>(c[3]);
    if (row.key.isEmpty() || tidy(c[1]).isEmpty() || tidy(c[2]).isEmpty())
        return wrong(tr("A duty without a name."));
    if (row.counted == Counted::None)
        return wrong(tr("\"%1\" is neither days nor workdays.").arg(c[3]));
    row.rule = c[6];
    if (!row.rule.isEmpty() && !ruleSide(row.rule))
        return wrong(tr("No duty is drawn up by the rule \"%1\".").arg(row.rule));
    if (c[4] == law) {
        if (row.rule.isEmpty())
            return wrong(tr("\"law\" needs a rule."));
    } else {
        bool ok = false;
        row.offset = c[4].toLongLong(&ok);
        if (!ok || *row.offset < -furthestOffset || *row.offset > furthestOffset)
            return wrong(tr("\"%1\" is no number of days.").arg(c[4]));
    }
    bool ok = false;
    row.takes = c[5].toLongLong(&ok);
    if (!ok || row.takes < 0 || row.takes > furthestOffset)
        return wrong(tr("\"%1\" is no number of days.").arg(c[5]));
    row.event = named<DutyEvent>(c[7]);
    if (row.event == DutyEvent::None && !c[7].isEmpty())
        return wrong(tr("\"%1\" is nothing that the program sees happen.").arg(c[7]));
    row.basis = named<Basis>(c[8]);
    if (row.basis == Basis::None && row.rule.isEmpty())
        return wrong(tr("\"%1\" does not say how sure it is.").arg(c[8]));
    row.who = {c[9], c[10]};
    return row;
}

} // namespace

Outcome<PlanTemplate> readPlanTemplate(const QString& name, QStringView text) {
    PlanTemplate plan;
    plan.name = name;
    Issues issues;
    int number = 0;
    QSet<QString> keys;
    for (const QStringView line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        QStringList c = line.toString().split(u'\t');
        for (QString& cell : c)
            cell = cell.trimmed();
        if (c.first() == QStringLiteral("title")) {
            plan.title = {c.value(1), c.value(2)};
            continue;
        }
        auto row = readRow(c);
        if (row && keys.contains(row->key))
            row = refuse(tr("\"%1\" stands there twice.").arg(row->key), tr("Name it otherwise."));
        if (!row) {
            for (Issue issue : row.error()) {
                issue.text = tr("%1, line %2: %3").arg(name).arg(number).arg(issue.text);
                issues << issue;
            }
            continue;
        }
        keys << row->key;
        plan.rows << *row;
    }
    if (plan.title.zh.isEmpty())
        plan.title = {name, name};
    if (plan.rows.isEmpty() && issues.isEmpty())
        issues << error(tr("The template %1 has no duty.").arg(name), tr("Add one."));
    return issues.isEmpty() ? Outcome<PlanTemplate>(plan) : refuse(issues);
}

QString writePlanTemplate(const PlanTemplate& plan) {
    const auto clean = [](QString text) {
        return tidy(text.replace(u'\t', u' ').replace(u'\n', u' '));
    };
    QStringList lines{
        QStringList{QStringLiteral("title"), clean(plan.title.zh), clean(plan.title.en)}.join(
            u'\t')};
    for (const TemplateRow& r : plan.rows)
        lines << QStringList{r.key,
                             clean(r.what.zh),
                             clean(r.what.en),
                             nameOf(r.counted),
                             r.offset ? QString::number(*r.offset) : law,
                             QString::number(r.takes),
                             r.rule,
                             nameOf(r.event),
                             nameOf(r.basis),
                             clean(r.who.zh),
                             clean(r.who.en)}
                     .join(u'\t');
    return lines.join(u'\n') + u'\n';
}

QList<PlanTemplate> planTemplates(const Reader& reader) {
    QList<PlanTemplate> all = builtIn();
    for (const QString& name : ownNames(reader))
        if (auto plan = readPlanTemplate(name, reader.setting(textKey + name))) {
            plan->own = true;
            all << *plan;
        }
    return all;
}

std::optional<PlanTemplate> planTemplate(const Reader& reader, const QString& name) {
    const QString wanted = tidy(name);
    for (const PlanTemplate& plan : planTemplates(reader))
        if (plan.name == wanted || plan.title.zh == wanted ||
            plan.title.en.compare(wanted, Qt::CaseInsensitive) == 0)
            return plan;
    return std::nullopt;
}

Outcome<void> savePlanTemplate(Txn& txn, Id<Sitting> sitting, const QString& name) {
    const QString title = tidy(name);
    if (title.isEmpty() || title.size() > 60)
        return refuse(tr("A template needs a short name."), tr("Give one of up to 60 characters."),
                      QStringLiteral("name"));
    for (const PlanTemplate& plan : builtIn())
        if (plan.name == title || plan.title.zh == title || plan.title.en == title)
            return refuse(tr("\"%1\" comes with the program and stays as it is.").arg(title),
                          tr("Choose another name."), QStringLiteral("name"));
    const auto s = txn.get(sitting);
    PlanTemplate plan;
    plan.title = {title, title};
    int number = 0;
    for (const Duty& d : dutiesOf(txn, sitting)) {
        TemplateRow row;
        row.key = QString::number(++number);
        row.what = {d.what, d.what};
        row.counted = d.counted;
        row.offset = d.offset;
        if (d.fixedOn.isValid() && s) { // a day of its own means nothing next year
            row.counted = Counted::Days;
            row.offset = s->heldOn.daysTo(d.fixedOn);
        }
        row.takes = d.takes;
        row.rule = d.rule;
        row.event = d.event;
        row.basis = row.rule.isEmpty() ? Basis::Own : Basis::None;
        const QString who = responsible(txn, d);
        row.who = {who, who};
        plan.rows << row;
    }
    if (plan.rows.isEmpty())
        return refuse(tr("There is no duty to save."), tr("Make the plan first."));
    QStringList names = ownNames(txn);
    if (!names.contains(title))
        names << title;
    txn.setSetting(listKey, names.join(u'\n'));
    txn.setSetting(textKey + title, writePlanTemplate(plan));
    return {};
}

} // namespace zhijia
