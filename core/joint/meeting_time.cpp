// SPDX-License-Identifier: GPL-3.0-or-later
// The time of day at which a meeting begins, read as the congress reads it; a file of its own,
// because the other room's words must not be taken for those of this one.
#include "core/joint/meeting.h"
#include "core/meeting/words.h"

namespace zhijia {

Outcome<QVariant> readJointTime(const QString& text) { return meeting::readTime(text); }

} // namespace zhijia
