// SPDX-License-Identifier: GPL-3.0-or-later
// Where a promise came from: any record of any room, named by kind and id, so that this room need
// not know the rooms that promise.
#pragma once
#include "core/book/reader.h"

namespace zhijia {

struct SourceRef {
    QString kind; ///< name of a kind; empty: none
    RawId id = 0;

    bool isNull() const { return kind.isEmpty() || id == 0; }
    bool operator==(const SourceRef&) const = default;
    /// "opinion:4294967297", which `readSource` reads.
    QString text() const { return QStringLiteral("%1:%2").arg(kind).arg(id); }
};

template <class R>
SourceRef sourceOf(Id<R> id) {
    return {QString::fromUtf8(R::kindName), id.raw()};
}

/// "Opinion: heating of the depot"; "(removed)" when the record is gone; empty of no source.
QString sourceTitle(const Reader& reader, const SourceRef& source);
/// "opinion:12" or "opinion:its title" as typed in a shell; null when the text is something else (a
/// source in words); refuses when the record cannot be found.
Outcome<SourceRef> readSource(const Reader& reader, const QString& text);

} // namespace zhijia
