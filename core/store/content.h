// SPDX-License-Identifier: GPL-3.0-or-later
// What attached files hold: bytes by their SHA-256, written once and never changed, inside the
// office file.
#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

namespace zhijia {

class Store;

namespace content {

/// Lower-case hexadecimal digits.
QString sumOf(const QByteArray& bytes);
/// Keeps the bytes within the transaction that is open, unless the office has them already.
void put(Store& store, const QString& sha256, const QByteArray& bytes);
bool has(Store& store, const QString& sha256);
/// Nothing when the office does not have them.
std::optional<QByteArray> get(Store& store, const QString& sha256);

} // namespace content
} // namespace zhijia
