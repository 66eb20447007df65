// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a text into a field, with what was overlooked in doing so.
#include "core/record/field.h"

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
    return ReadField{*value, remarks && !value->isNull() ? named(remarks(text), key) : Issues()};
}

} // namespace zhijia
