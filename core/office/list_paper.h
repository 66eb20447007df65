// SPDX-License-Identifier: GPL-3.0-or-later
// Any list on paper: the columns and rows somebody has before them, of whatever kind.
#pragma once
#include "core/book/reader.h"
#include "core/report/document.h"

namespace zhijia {

/// The records of `kind` that `query` finds, in its order, numbered, with the fields `keys` as
/// columns (empty: the ones a list shows at first); masked as everywhere. Wide lists lie on their
/// side and get smaller letters. Rows are read a few hundred at a time while they are written; the
/// reader must stay until then.
report::Document listPaper(const Reader& reader, const Kind& kind, const Query& query,
                           const QStringList& keys = {}, const QString& title = {});

} // namespace zhijia
