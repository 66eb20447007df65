// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/room.h"
#include "core/book/due_key.h"
#include "core/measures/papers.h"
#include "core/measures/progress_note.h"

namespace zhijia {

namespace {

template <class R, Outcome<report::Document> (*paper)(const Reader&, Id<R>)>
Outcome<report::Document> of(const Reader& reader, RawId id) {
    return paper(reader, Id<R>(id));
}

} // namespace

void registerMeasuresKinds() {
    registerKind(Measure::kind());
    registerDueKey(Measure::kind(), "next_due");
    registerKind(ProgressNote::kind());
}

QList<ReportKind> measuresReports() {
    return {
        {"measure", "measures", QT_TRANSLATE_NOOP("measures", "Follow-up sheet"), "measure", false,
         &of<Measure, &measureSheet>},
        {"measure-register", "measures", QT_TRANSLATE_NOOP("measures", "Register of measures"),
         "unit", true, &of<Unit, &measureRegister>},
        {"measure-statistics", "measures",
         QT_TRANSLATE_NOOP("measures", "How units keep their measures"), "unit", true,
         &of<Unit, &measureStatisticsPaper>},
    };
}

} // namespace zhijia
