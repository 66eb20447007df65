// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field_editor.h"
#include "ui/form/date_editor.h"
#include "ui/form/plain_editors.h"
#include "ui/form/ref_editor.h"
#include "ui/form/words.h"
#include <QStyle>

namespace zhijia {

EditorSpec EditorSpec::of(const Kind& kind, const Field& field) {
    EditorSpec spec{QString::fromUtf8(field.key),
                    kind.fieldLabel(field),
                    kind.translated(field.help),
                    field.type,
                    field.options,
                    nullptr,
                    field.has(Field::Required),
                    field.isReadOnly(),
                    field.parse,
                    field.print};
    if (field.type == FieldType::Ref)
        spec.refers = kindByName(QString::fromUtf8(field.refKind));
    if (field.type == FieldType::Instant) // shown in the office's time, as everywhere
        spec.print = [&kind, &field](const QVariant& v) { return kind.display(field, v); };
    return spec;
}

EditorSpec EditorSpec::of(const Kind& kind, const Param& param) {
    EditorSpec spec{QString::fromUtf8(param.key),
                    kind.translated(param.label),
                    kind.translated(param.help),
                    param.type,
                    param.options,
                    nullptr,
                    param.required,
                    false,
                    &Codec<QString>::parse,
                    &Codec<QString>::print};
    switch (param.type) {
    case FieldType::Integer:
        spec.parse = &Codec<qint64>::parse;
        spec.print = &Codec<qint64>::print;
        break;
    case FieldType::Money:
        spec.parse = &Codec<Money>::parse;
        spec.print = &Codec<Money>::print;
        break;
    case FieldType::Date:
        spec.parse = &Codec<QDate>::parse;
        spec.print = &Codec<QDate>::print;
        break;
    case FieldType::Instant:
        spec.parse = &Codec<QDateTime>::parse;
        break;
    case FieldType::Ref:
        spec.refers = kindByName(QString::fromUtf8(param.refKind));
        break;
    default:
        break;
    }
    return spec;
}

void FieldEditor::setWrong(bool wrong) {
    QWidget* w = input();
    if (w->property("wrong").toBool() == wrong)
        return;
    w->setProperty("wrong", wrong);
    w->style()->unpolish(w);
    w->style()->polish(w);
}

void FieldEditor::name(QWidget* input) {
    input->setObjectName(spec_.key);
    input->setAccessibleName(spec_.required ? formText("%1 (required)").arg(spec_.label)
                                            : spec_.label);
    input->setAccessibleDescription(spec_.help);
    if (!spec_.help.isEmpty())
        input->setToolTip(spec_.help);
    setFocusProxy(input);
}

FieldEditor* makeEditor(const EditorSpec& spec, const Reader& reader) {
    switch (spec.type) {
    case FieldType::Note:
        return new NoteEditor(spec);
    case FieldType::Date:
        return new DateEditor(spec, reader.clock());
    case FieldType::Bool:
        return new BoolEditor(spec);
    case FieldType::Enum:
        return new EnumEditor(spec);
    case FieldType::Ref:
        if (spec.refers)
            return new RefEditor(spec, reader);
        break;
    default:
        break;
    }
    return new TextEditor(spec);
}

} // namespace zhijia
