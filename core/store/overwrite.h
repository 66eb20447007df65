// SPDX-License-Identifier: GPL-3.0-or-later
// Before a file is written whose name somebody typed or chose: an office, its journals and the list
// that is just being read are never overwritten by it.
#pragma once
#include "core/base/issue.h"
#include <QStringList>

namespace zhijia {

/// Whether a file that the program makes (a list, a paper, a copy) may take this name. Refused for
/// a folder; for any office or other database, whoever has it open, and the files that a database
/// keeps beside itself; for the open `office` under whatever name; for each of `inputs`. Other
/// files may be replaced: whoever exports twice means it. Nothing is touched.
Outcome<void> mayOverwrite(const QString& path, const QString& office = {},
                           const QStringList& inputs = {});

} // namespace zhijia
