// SPDX-License-Identifier: GPL-3.0-or-later
// The words of this room in the interface's language.
#pragma once
#include <QCoreApplication>
#include <QString>

namespace zhijia::ballots {

inline QString tr(const char* text) { return QCoreApplication::translate("ballots", text); }

} // namespace zhijia::ballots
