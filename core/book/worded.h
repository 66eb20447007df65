// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments of a deed that are words themselves (the kind of a record, the name of a step, the deed
// that was taken back). They are kept as what they are and worded only when the deed is shown, so
// that the history reads in whatever language its reader has.
#pragma once
#include "core/book/receipt.h"
#include "core/record/kind.h"
#include "core/rules/rule.h"

namespace zhijia {

/// A deed within a deed, as one of its arguments.
QString worded(const DeedText& what);
/// A text of the program as an argument.
inline QString worded(const char* context, const char* text, const QStringList& args = {}) {
    return worded(DeedText(context, text, args));
}
/// A text that is data in both languages: the words of a rule.
QString worded(const RuleText& text);
/// One of a kind's own texts: its label, its plural, the label of a step.
QString worded(const Kind& kind, const char* text);

} // namespace zhijia
