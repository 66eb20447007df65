// SPDX-License-Identifier: GPL-3.0-or-later
// What the papers of this room have in common.
#pragma once
#include "core/book/shown.h"
#include "core/fund/papers.h"
#include "core/fund/words.h"
#include "core/notices/paper_parts.h"
#include "core/store/store.h"

namespace zhijia::fund {

using notices::centred;
using notices::written;

/// A sheet with the fund's name and the days under its title.
report::Document sheet(const Reader& reader, const QString& title, const Fund& fund,
                       const QString& days, bool wide = false);
inline report::Column moneyColumn(const QString& title) {
    return {title, 1, report::mm(30), report::Align::Right};
}
/// "0.00" is left out of a column: an empty cell reads quicker.
inline QString unlessNothing(Money amount) {
    return amount == Money() ? QString() : grouped(amount);
}
inline tl::unexpected<Issues> noSuch() {
    return refuse(tr("There is no such record."), tr("Choose another one."));
}
/// The rule in small print, with its source.
void smallPrint(report::Document& d, const QString& text);
void signatures(report::Document& d);

} // namespace zhijia::fund
