// SPDX-License-Identifier: GPL-3.0-or-later
// The records one deed left behind, as a list of their own.
#pragma once
#include "ui/shell/desk.h"

class QDialog;

namespace zhijia {

/// Opens a window with the records that the deed added, or changed when it added none.
QDialog* showImportedRecords(Desk& desk, const Kind& kind, const Receipt& receipt);

} // namespace zhijia
