// SPDX-License-Identifier: GPL-3.0-or-later
// XLSX writes characters that XML cannot hold as _x000D_; reader and writer share that here.
#pragma once
#include <QString>

namespace zhijia {

QString escapedForXlsx(const QString& text);
QString unescapedFromXlsx(const QString& text);

} // namespace zhijia
