// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed, as text: shells hand over bytes, and not always in UTF-8.
#pragma once
#include <QStringList>

namespace zhijia::cli {

/// The arguments after the program's name. Bytes that are not UTF-8 are read in the locale's own
/// encoding (a terminal in GBK), and as UTF-8 with replacement characters when even that fails;
/// then `unreadable`, when given, tells the first such word.
QStringList arguments(int argc, char** argv, QString* unreadable = nullptr);

/// "zh_CN" or "en": what `--lang` says, otherwise the system's language.
QString language(const QStringList& arguments);

} // namespace zhijia::cli
