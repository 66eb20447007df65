// SPDX-License-Identifier: GPL-3.0-or-later
// The next number among the records of one owner (ballot 3 of a sitting), where gaps do not matter.
// Numbers that people quote without gaps come from `Txn::nextNumber`.
#pragma once
#include "core/book/reader.h"

namespace zhijia {

/// One more than the largest, never a count: a count repeats a number once one was removed. `self`
/// (0: new) does not count.
template <class R, class Owner>
qint64 nextWithin(const Reader& reader, const char* ownerKey, Id<Owner> owner, RawId self,
                  const char* key = "number") {
    const QString number = QString::fromUtf8(key);
    const auto last = reader.first<R>(Query()
                                          .eq(QString::fromUtf8(ownerKey), owner)
                                          .is(QStringLiteral("id"), Condition::Ne, self)
                                          .by(number, true));
    return last ? R::kind().field(number)->get(*last).toLongLong() + 1 : 1;
}

} // namespace zhijia
