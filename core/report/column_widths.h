// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a table are: by weight, but no narrower than their longest word, so that
// "Female" is not broken into "Femal" and "e". Paper and ODT share it.
#pragma once
#include "core/report/document.h"

namespace zhijia::report {

/// The width of a text in the weight that a header (bold) or a row is set in.
using TextWidth = std::function<Micron(QStringView text, bool bold)>;

/// The widest part of a text that a line does not end in: Chinese may break after any character,
/// Latin words and numbers only at blanks, hyphens and slashes.
Micron longestWord(QStringView text, bool bold, const TextWidth& width);

/// The widths of the table's columns; they add up to `total` exactly. `padding` is what a cell
/// needs beside its text, on both sides together. Header and the first rows are looked at. A word
/// that is wider than a quarter of the table is broken after all.
QList<Micron> columnWidths(const Table& table, Micron total, Micron padding,
                           const TextWidth& width);

} // namespace zhijia::report
