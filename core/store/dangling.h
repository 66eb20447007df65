// SPDX-License-Identifier: GPL-3.0-or-later
// References to records that are gone: asked only when the database has refused a deed for one.
#pragma once
#include "core/record/kind.h"
#include "core/store/store.h"

namespace zhijia {

struct Dangling {
    const Kind* kind = nullptr;
    RawId record = 0;
    const Field* field = nullptr;
    RawId target = 0;
};

/// Records of these kinds whose references lead nowhere, inside the transaction that made them; at
/// most `limit`.
QList<Dangling> dangling(Store& store, const QList<const Kind*>& kinds, int limit = 20);

} // namespace zhijia
