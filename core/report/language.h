// SPDX-License-Identifier: GPL-3.0-or-later
// The language papers are written in unless somebody says otherwise: the interface's.
#pragma once
#include "core/report/document.h"

namespace zhijia::report {

Language interfaceLanguage();

} // namespace zhijia::report
