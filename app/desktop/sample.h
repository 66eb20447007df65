// SPDX-License-Identifier: GPL-3.0-or-later
// Where the sample office lives and what fills it.
#pragma once
#include "ui/shell/window.h"

namespace zhijia {

MainWindow::Seams sampleSeams();

} // namespace zhijia
