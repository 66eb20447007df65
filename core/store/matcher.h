// SPDX-License-Identifier: GPL-3.0-or-later
// Finds records by a set of fields, very often: the same prepared question for every line of a
// file.
#pragma once
#include "core/record/kind.h"
#include "core/store/statement.h"

namespace zhijia {

class Matcher {
public:
    /// `keys` are fields of `kind`.
    Matcher(Store& store, const Kind& kind, const std::vector<const char*>& keys);
    /// Ids with exactly these values, at most three: one is a match, more are a question for a
    /// person.
    QList<RawId> find(const QVariantList& values);

private:
    Statement statement_;
};

} // namespace zhijia
