// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/flow.h"
#include "core/book/reader.h"
#include <QCoreApplication>

namespace zhijia {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("flow", text); }
} // namespace

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
            if (p.required && params.value(QString::fromUtf8(p.key)).toString().isEmpty())
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
                            tr("This step takes: %1.").arg(known.join(u", ")), it.key());
            continue;
        }
        Field field;
        field.type = p->type;
        field.options = p->options;
        field.refKind = p->refKind;
        switch (p->type) {
        case FieldType::Integer:
        case FieldType::Ref:
            field.parse = &Codec<qint64>::parse;
            break;
        case FieldType::Bool:
            field.parse = &Codec<bool>::parse;
            break;
        case FieldType::Money:
            field.parse = &Codec<Money>::parse;
            break;
        case FieldType::Date:
            field.parse = &Codec<QDate>::parse;
            break;
        case FieldType::Instant:
            field.parse = &Codec<QDateTime>::parse;
            break;
        default:
            field.parse = &Codec<QString>::parse;
            break;
        }
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
