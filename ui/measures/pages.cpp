// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measures/pages.h"
#include "core/measures/measure.h"
#include "ui/measures/measures_page.h"

namespace zhijia {

void registerMeasuresPages() {
    registerPage({"measures.measures", "ui-measures", QT_TRANSLATE_NOOP("ui-measures", "Measures"),
                  QT_TRANSLATE_NOOP("ui-measures", "What was promised: who does it, by when, and "
                                                   "what came of it."),
                  "measure", QT_TRANSLATE_NOOP("ui-measures", "Voices"),
                  [](Desk& desk, const PageRow& row) { return new MeasuresPage(desk, row); },
                  Measure::kindName});
}

} // namespace zhijia
