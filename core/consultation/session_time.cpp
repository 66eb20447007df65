// SPDX-License-Identifier: GPL-3.0-or-later
// A session's time of day is read like a sitting's; by itself, because the words of two rooms do
// not mix in one file.
#include "core/consultation/session.h"
#include "core/meeting/words.h"

namespace zhijia {

Outcome<QVariant> readSessionTime(const QString& text) { return meeting::readTime(text); }

} // namespace zhijia
