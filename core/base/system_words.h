// SPDX-License-Identifier: GPL-3.0-or-later
// Why the operating system refused something, in the user's language: Qt hands its words on as they
// come, in English on most machines.
#pragma once
#include <QString>

namespace zhijia {

/// What `QIODevice::errorString()` says, as a part of a sentence. Words that are not known come
/// back as they are.
QString systemWords(const QString& said);

} // namespace zhijia
