// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/flow.h"
#include "core/base/says.h"
#include "core/book/reader.h"
#include <QCoreApplication>

namespace zhijia {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("flow", text); }
} // namespace

Field fieldOf(const Param& param) {
    Field field;
    field.key = param.key;
    field.label = param.label;
    field.type = param.type;
    field.options = param.options;
    field.refKind = param.refKind;
    field.help = param.help;
    const auto codec = [&]<class T>(std::type_identity<T>) {
        field.parse = &Codec<T>::parse;
        field.print = &Codec<T>::print;
    };
    switch (param.type) {
    case FieldType::Integer:
    case FieldType::Ref:
        codec(std::type_identity<qint64>());
        break;
    case FieldType::Bool:
        codec(std::type_identity<bool>());
        break;
    case FieldType::Money:
        codec(std::type_identity<Money>());
        break;
    case FieldType::Date:
        codec(std::type_identity<QDate>());
        break;
    case FieldType::Instant:
        codec(std::type_identity<QDateTime>());
        break;
    case FieldType::Text:
    case FieldType::Note:
    case FieldType::Enum:
        codec(std::type_identity<QString>());
        break;
    }
    return field;
}

const Step* Flow::step(QStringView verb) const {
    for (const Step& s : steps)
        if (verb == QLatin1StringView(s.verb))
            return &s;
    return nullptr;
}

Issues whyNot(const Reader& reader, const Kind& kind, const Record& record, const Step& step,
              const Params& params, bool complete) {
    const Field* state = kind.field(QString::fromUtf8(kind.flow->field));
    const QString now = state->get(record).toString();
    if (!step.from.empty() && std::ranges::none_of(step.from, [&](const char* s) {
            return now == QLatin1StringView(s);
        })) {
        QStringList from;
        for (const char* s : step.from)
            from << kind.display(*state, QString::fromUtf8(s));
        return {error(
            tr("\"%1\" is not possible now: %2 is \"%3\".")
                .arg(kind.translated(step.label), kind.title(record), kind.display(*state, now)),
            tr("It is possible from: %1.").arg(from.join(u", ")))};
    }
    Issues issues;
    if (complete)
        for (const Param& p : step.params)
            // A reason of blanks, of characters that nobody sees or of a full stop is none.
            if (p.required && !saysSomething(params.value(QString::fromUtf8(p.key)).toString()))
                issues << error(tr("\"%1\" is missing.").arg(kind.translated(p.label)),
                                tr("Fill it in."), QString::fromUtf8(p.key));
    if (issues.isEmpty() && step.guard)
        issues = step.guard(reader, record, params);
    // What a parameter that was not asked for yet could still put right (a reason for opening below
    // the quorum) does not make the step impossible: its button opens the question.
    if (!complete)
        issues.removeIf([&](const Issue& issue) {
            return !params.contains(issue.field) &&
                   std::ranges::any_of(step.params, [&](const Param& p) {
                       return issue.field == QLatin1StringView(p.key);
                   });
        });
    return issues;
}

namespace {

/// What only steps give, its own or those of what it belongs to, is not entered. `state` is judged
/// apart.
Issues givenBySteps(const Kind& kind, const Record& record, const Field* state) {
    Issues issues;
    std::unique_ptr<Record> fresh;
    for (const Field& f : kind.fields) {
        if (&f == state || !f.has(Field::StepOnly))
            continue;
        if (!fresh)
            fresh = kind.make();
        if (f.get(record) != f.get(*fresh))
            issues << error(tr("%1 is set by a step, not by entering it.").arg(kind.fieldLabel(f)),
                            tr("Leave it out, then take the steps."), QString::fromUtf8(f.key));
    }
    return issues;
}

} // namespace

Issues whyNotEnter(const Reader& reader, const Kind& kind, const Record& given) {
    if (!kind.flow)
        return givenBySteps(kind, given, nullptr);
    const QString key = QString::fromUtf8(kind.flow->field),
                  initial = QString::fromUtf8(kind.flow->initial);
    const Field& field = *kind.field(key);
    const QVariant value = field.get(given);
    // What says nothing begins at the beginning, and is judged as what it will be.
    const auto begun = value.isNull() ? kind.copy(given) : nullptr;
    if (begun)
        field.set(*begun, initial);
    const Record& record = begun ? *begun : given;
    const QString state = begun ? initial : value.toString();
    for (const Entry& entry : kind.flow->entries)
        if (state == QLatin1StringView(entry.state))
            return entry.guard ? entry.guard(reader, record) : Issues();
    Issues issues;
    if (state != initial)
        issues << error(
            tr("A new %1 begins as \"%2\", not as \"%3\".")
                .arg(kind.labelText(), kind.display(field, initial), kind.display(field, state)),
            tr("Leave \"%1\" out, then take the steps.").arg(kind.fieldLabel(field)), key);
    return issues + givenBySteps(kind, record, &field);
}

Outcome<Params> parseParams(const Reader& reader, const Kind& kind, const Step& step,
                            const QHash<QString, QString>& texts) {
    Params params;
    Issues issues;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const auto p = std::ranges::find_if(
            step.params, [&](const Param& q) { return it.key() == QLatin1StringView(q.key); });
        if (p == step.params.end()) {
            QStringList known;
            for (const Param& q : step.params)
                known << QString::fromUtf8(q.key);
            issues << error(tr("\"%1\" is not asked for here.").arg(it.key()),
                            known.isEmpty() ? tr("This step takes nothing: leave it out.")
                                            : tr("This step takes: %1.").arg(known.join(u", ")),
                            it.key());
            continue;
        }
        const Field field = fieldOf(*p);
        const auto value =
            p->options ? parseEnumText(*p->options, it.value()) : reader.parse(field, it.value());
        if (!value) {
            for (Issue issue : value.error()) {
                issue.field = it.key();
                issues << issue;
            }
            continue;
        }
        params.insert(it.key(), *value);
    }
    Q_UNUSED(kind);
    return issues.isEmpty() ? Outcome<Params>(params) : refuse(issues);
}

} // namespace zhijia
