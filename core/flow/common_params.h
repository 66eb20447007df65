// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps of many rooms ask alike: on which day, and why. Their words are translated once,
// in the context "flow" (see Kind::translated).
#pragma once
#include "core/flow/flow.h"

namespace zhijia {

/// "on": a day; empty means today.
Param onParam();
/// "reason": why, as text.
Param reasonParam(bool required = true);

/// The day a step is taken on: its parameter `key`, or today when it is empty.
QDate dateOf(const Reader& reader, const Params& params, const char* key = "on");
/// The text of the parameter "reason", without spaces around it.
QString reasonOf(const Params& params);
/// A guard: what has happened has not happened tomorrow.
Issues notInFuture(const Reader& reader, const Record& record, const Params& params);
/// Of a guard: a step comes after what it rests on. `text` says what was only on `least`; a day
/// that is not known forbids nothing. The issue names the parameter `key`.
Issues notBefore(QDate day, QDate least, const QString& text, const char* key = "on");

} // namespace zhijia
