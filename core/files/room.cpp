// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/room.h"
#include "core/files/attachment.h"

namespace zhijia {

void registerFilesKinds() { registerKind(Attachment::kind()); }

} // namespace zhijia
