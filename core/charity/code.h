// SPDX-License-Identifier: GPL-3.0-or-later
// The code on an item's label: "10-0123-4" is item 123 of the tenth sale, with a check digit that
// finds every single wrong digit and every two that changed places.
#pragma once
#include "core/base/issue.h"

namespace zhijia {

struct ItemCode {
    qint64 edition = 0, number = 0;
    bool operator==(const ItemCode&) const = default;
};

/// `edition` and `number` are positive.
QString itemCodeText(const ItemCode& code);
/// Reads a label's code, scanned or typed, with or without hyphens; up to five digits are the
/// number of an item of sale `edition`. Refuses what was misread or is no code.
Outcome<ItemCode> readItemCode(const QString& text, qint64 edition);
/// Whether the text looks like a whole code that a scanner would type.
bool isItemCode(const QString& text);

} // namespace zhijia
