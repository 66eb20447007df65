// SPDX-License-Identifier: GPL-3.0-or-later
// Numbered schema files, applied in order, each in a transaction, after a verified backup.
#pragma once
#include "core/store/store.h"

namespace zhijia::migrate {

/// Marks the file as ours (PRAGMA application_id): "Zhij".
inline constexpr quint32 applicationId = 0x5A68696A;

/// The newest schema this program knows: the highest number among the schema files.
int newest();
/// Brings the open store to the newest schema. A new, empty file gets all of it and no backup.
Outcome<void> run(Store& store);
/// The statements of a schema file: split at a semicolon that ends a line, comments removed.
QStringList statements(const QString& sql);

} // namespace zhijia::migrate
