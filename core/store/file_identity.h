// SPDX-License-Identifier: GPL-3.0-or-later
// Which file stands behind a name: a synchronising program, a colleague or a mistake may have put
// another one there, and a second name may lead to the same one.
#pragma once
#include <QString>

namespace zhijia {

struct FileIdentity {
    bool there = false;
    quint64 device = 0, number = 0;
    bool operator==(const FileIdentity&) const = default;
};

/// Links are followed. Not there when the file is not, or may not be looked at.
FileIdentity identityOf(const QString& path);
/// Two names of one file that exists, whether equal, linked or hard-linked.
bool isSameFile(const QString& a, const QString& b);

} // namespace zhijia
