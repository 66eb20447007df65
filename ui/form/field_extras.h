// SPDX-License-Identifier: GPL-3.0-or-later
// What a room adds to a field in forms: words that are usually written there, and how a value came
// about. A field table cannot say either, because both follow from other records.
#pragma once
#include "core/record/kind.h"
#include <QStringList>
#include <functional>

namespace zhijia {

class Reader;

struct FieldExtra {
    /// What is offered in a text field; anything else may be written all the same. May be null.
    std::function<QStringList(const Reader&, const Record& asEdited)> suggests{};
    /// A sentence under the field of a record that is stored; empty: none. May be null.
    std::function<QString(const Reader&, const Record&)> explains{};
};

/// Once at start; the same field replaces.
void registerFieldExtra(const Kind& kind, const char* key, const FieldExtra& extra);
/// Null when nothing was added to this field.
const FieldExtra* fieldExtra(const Kind& kind, const QString& key);

} // namespace zhijia
