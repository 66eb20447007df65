// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a text into a field, with what was overlooked in doing so.
#include "core/record/field.h"
#include "core/base/text.h"
#include <QCoreApplication>

namespace zhijia {

namespace {
Issues named(Issues issues, const char* key) {
    for (Issue& issue : issues)
        issue.field = QString::fromUtf8(key);
    return issues;
}
} // namespace

Outcome<ReadField> Field::read(const QString& text) const {
    const auto value = parse(text);
    if (!value)
        return refuse(named(value.error(), key));
    ReadField read{*value, remarks && !value->isNull() ? named(remarks(text), key) : Issues()};
    // Text that somebody reads; in numbers such characters never matter.
    if ((type == FieldType::Text || type == FieldType::Note) && !has(Sensitive) &&
        hasInvisible(text))
        read.remarks << warning(
            QCoreApplication::translate("record", "Characters that cannot be seen were taken out."),
            QCoreApplication::translate("record", "Check that the text is what was meant."),
            QString::fromUtf8(key));
    return read;
}

} // namespace zhijia
