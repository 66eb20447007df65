// SPDX-License-Identifier: GPL-3.0-or-later
// What the papers of this room have in common.
#pragma once
#include "core/book/shown.h"
#include "core/notices/paper_parts.h"
#include "core/welfare/papers.h"
#include "core/welfare/words.h"

namespace zhijia::welfare {

using notices::body;
using notices::centred;
using notices::labelled;
using notices::officialSheet;
using notices::seal;
using zhijia::shown;

/// "2026年3月2日"; empty for no day.
inline QString day(QDate date) { return date.isValid() ? notices::written(date) : QString(); }
inline QString text(qint64 number) { return QString::number(number); }

/// The file that a paper is about; refuses one that is gone.
inline Outcome<NeedyFile> fileOn(const Reader& reader, RawId id) {
    if (const auto f = reader.get(Id<NeedyFile>(id)))
        return *f;
    return refuse(tr("There is no such file."), tr("Choose another one."));
}

} // namespace zhijia::welfare
