// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of this folder, looked up in its own translation context.
#pragma once
#include "core/congress/attendance.h"
#include <QCoreApplication>

namespace zhijia {

inline QString congressText(const char* text) {
    return QCoreApplication::translate("ui-congress", text);
}

/// "present", "excused" … in the interface's language.
inline QString stateText(AttendanceState state) {
    const Kind& kind = Attendance::kind();
    return kind.display(*kind.field(u"state"), Codec<AttendanceState>::toValue(state));
}

} // namespace zhijia
