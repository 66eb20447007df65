// SPDX-License-Identifier: GPL-3.0-or-later
// A field of a record as words, for papers and screens.
#pragma once
#include "core/book/reader.h"

namespace zhijia {

/// References by title, sensitive values masked. `key` is one of the kind's fields.
template <class R>
QString shown(const Reader& reader, QStringView key, const R& record) {
    const Field& f = *R::kind().field(key);
    return reader.display(R::kind(), f, f.get(record));
}

} // namespace zhijia
