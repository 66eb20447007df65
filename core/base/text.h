// SPDX-License-Identifier: GPL-3.0-or-later
// Tidies what people paste: invisible characters, full-width forms, spaces of every width.
#pragma once
#include <QString>

namespace zhijia {

/// One clean line: trimmed, without invisible characters (zero-width, BOM, directional marks,
/// control characters), every run of white space (also U+3000, no-break space, tab, line end) as
/// one space. Line ends become spaces; use `tidyLines` for notes. Clean text comes back as it is,
/// without a copy's cost.
QString tidy(QStringView text);

/// Whether the text holds characters that nobody sees and that `tidy` takes out.
bool hasInvisible(QStringView text);

/// `tidy` for each line of a longer note; line ends become '\n', empty lines at both ends go.
QString tidyLines(QStringView text);

/// A person's name: `tidy`, spaces between two Chinese characters removed ("张　三" is "张三"),
/// every middle dot as "·" without spaces around it. A full stop between two Chinese characters is
/// such a dot.
QString tidyName(QStringView text);

/// Full-width letters, digits and signs (U+FF01–FF5E, U+3000) as plain ASCII; anything else stays.
QString halfWidth(QStringView text);

/// For numbers that people type: `halfWidth`, without white space, invisible characters, and
/// hyphens or dashes of every length. What identity numbers, card numbers and telephone numbers are
/// read from.
QString bareNumber(QStringView text);

} // namespace zhijia
