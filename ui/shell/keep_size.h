// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog comes back as large as it was drawn last time.
#pragma once
#include <QWidget>

namespace zhijia {

/// Gives the dialog the size that was kept under `name` (empty: its object name), no larger than
/// its screen and no smaller than its words need, and keeps what a hand makes of it. Call it when
/// the dialog is built: what it has by itself is the size of the first time.
void keepSize(QWidget* dialog, const QString& name = {});

} // namespace zhijia
