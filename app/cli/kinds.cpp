// SPDX-License-Identifier: GPL-3.0-or-later
// kinds: what records there are, their fields, their steps, and what each step asks for.
#include "core/office/kinds.h"
#include "app/cli/out.h"
#include "app/cli/session.h"
#include <QCoreApplication>

namespace zhijia::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("app", text); }

QString key(const char* text) { return QString::fromUtf8(text); }

QString typeName(FieldType type) {
    switch (type) {
    case FieldType::Text:
        return key("text");
    case FieldType::Note:
        return key("note");
    case FieldType::Integer:
        return key("integer");
    case FieldType::Money:
        return key("money");
    case FieldType::Date:
        return key("date");
    case FieldType::Instant:
        return key("instant");
    case FieldType::Bool:
        return key("bool");
    case FieldType::Enum:
        return key("enum");
    case FieldType::Ref:
        return key("ref");
    }
    return {};
}

QStringList optionNames(const EnumTable* options) {
    QStringList names;
    if (options)
        for (const EnumItem& item : options->items)
            if (*item.name)
                names << QString::fromUtf8(item.name);
    return names;
}

QJsonObject typed(const char* name, const QString& label, FieldType type, const EnumTable* options,
                  const char* refKind) {
    QJsonObject object{{key("key"), QString::fromUtf8(name)},
                       {key("label"), label},
                       {key("type"), typeName(type)}};
    if (options)
        object.insert(key("options"), QJsonArray::fromStringList(optionNames(options)));
    if (refKind)
        object.insert(key("kind"), QString::fromUtf8(refKind));
    return object;
}

QJsonObject stepJson(const Kind& kind, const Step& step) {
    QJsonArray from, params;
    for (const char* state : step.from)
        from << QString::fromUtf8(state);
    for (const Param& p : step.params) {
        QJsonObject object = typed(p.key, kind.translated(p.label), p.type, p.options, p.refKind);
        object.insert(key("required"), p.required);
        params << object;
    }
    return {{key("from"), from},
            {key("verb"), QString::fromUtf8(step.verb)},
            {key("to"), QString::fromUtf8(step.to)},
            {key("label"), kind.translated(step.label)},
            {key("help"), kind.translated(step.help)},
            {key("guarded"), step.guard != nullptr},
            {key("guard"), kind.translated(step.guardText)},
            {key("params"), params}};
}

QJsonObject kindJson(const Kind& kind) {
    QJsonArray fields, steps;
    for (const Field& f : kind.fields) {
        if (f.has(Field::Hidden))
            continue;
        QJsonObject object = typed(f.key, kind.fieldLabel(f), f.type, f.options, f.refKind);
        object.insert(key("required"), f.has(Field::Required));
        object.insert(key("sensitive"), f.has(Field::Sensitive));
        object.insert(key("unique"), f.has(Field::Unique));
        object.insert(key("readonly"), f.isReadOnly());
        fields << object;
    }
    if (kind.flow)
        for (const Step& step : kind.flow->steps)
            steps << stepJson(kind, step);
    return {{key("kind"), QString::fromUtf8(kind.name)},
            {key("label"), kind.labelText()},
            {key("plural"), kind.pluralText()},
            {key("room"), QString::fromUtf8(kind.room)},
            {key("title"), QString::fromUtf8(kind.titleKey)},
            {key("fields"), fields},
            {key("steps"), steps}};
}

void printKind(Session& session, const Kind& kind) {
    Table fields({tr("Key"), tr("Field"), tr("Type"), tr("Remarks")});
    for (const Field& f : kind.fields) {
        if (f.has(Field::Hidden))
            continue;
        QStringList remarks;
        if (f.has(Field::Required))
            remarks << tr("required");
        if (f.has(Field::Unique))
            remarks << tr("unique");
        if (f.has(Field::Sensitive))
            remarks << tr("masked");
        if (f.has(Field::Derived))
            remarks << tr("worked out");
        if (f.has(Field::StepOnly))
            remarks << tr("by a step");
        if (f.options)
            remarks << optionNames(f.options).join(u'|');
        if (f.refKind)
            remarks << QString::fromUtf8(f.refKind);
        fields.add({QString::fromUtf8(f.key), kind.fieldLabel(f), typeName(f.type),
                    remarks.join(QStringLiteral(", "))});
    }
    fields.print();
    if (!kind.flow)
        return;
    session.print(QString());
    Table steps(
        {tr("From"), tr("Verb"), tr("To"), tr("Asks for"), tr("What it does"), tr("Needs")});
    for (const Step& step : kind.flow->steps) {
        QStringList from, asks;
        for (const char* state : step.from)
            from << QString::fromUtf8(state);
        for (const Param& p : step.params)
            asks << (p.required ? QString::fromUtf8(p.key)
                                : u'[' + QString::fromUtf8(p.key) + u']');
        steps.add({from.isEmpty() ? tr("any") : from.join(u'|'), QString::fromUtf8(step.verb),
                   QString::fromUtf8(step.to), asks.join(u' '), kind.translated(step.help),
                   kind.translated(step.guardText)});
    }
    steps.print();
}

void kindsCommand(Session& session, const std::string& name) {
    registerKinds();
    QList<const Kind*> chosen = kinds();
    if (!name.empty())
        chosen = {&session.kind(name)};
    if (session.json) {
        QJsonArray array;
        for (const Kind* kind : chosen)
            array << kindJson(*kind);
        session.print(array);
    } else if (!name.empty()) {
        printKind(session, *chosen.first());
    } else {
        Table table({tr("Kind"), tr("Name"), tr("Fields"), tr("Steps")});
        for (const Kind* kind : chosen)
            table.add({QString::fromUtf8(kind->name), kind->labelText(),
                       QString::number(kind->fields.size()),
                       QString::number(kind->flow ? kind->flow->steps.size() : 0)});
        table.print();
    }
}

} // namespace

void addKindsCommand(CLI::App& app, Session& session) {
    CLI::App* sub = app.add_subcommand(
        "kinds", tr("Kinds of record; one kind's fields and steps").toStdString());
    auto name = std::make_shared<std::string>();
    sub->add_option("KIND", *name, tr("One kind").toStdString());
    sub->callback(
        [&session, name] { session.action = [&session, name] { kindsCommand(session, *name); }; });
}

} // namespace zhijia::cli
