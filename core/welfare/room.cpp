// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welfare/room.h"
#include "core/book/due_key.h"
#include "core/book/reader.h"
#include "core/flow/step_size.h"
#include "core/record/confidential.h"
#include "core/welfare/document.h"
#include "core/welfare/finding.h"
#include "core/welfare/needy_objection.h"
#include "core/welfare/notice_clock.h"
#include "core/welfare/papers.h"
#include "core/welfare/spot_check.h"
#include "core/welfare/visit.h"
#include "core/welfare/words.h"

namespace zhijia {

namespace {

qint64 sizeOfApply(const Reader& reader, const Record& record) {
    const auto& s = static_cast<const WelfareStandard&>(record);
    // A worksheet and a file for everybody whose class changes; at most this many.
    Query query;
    query.eq(QStringLiteral("status"), QStringLiteral("approved"));
    return s.status == StandardStatus::Draft ? 2 * reader.count<NeedyFile>(query) : 0;
}

qint64 sizeOfDraw(const Reader& reader, const Record&) {
    return reader.count<NeedyFile>(
        Query().eq(QStringLiteral("status"), QStringLiteral("approved")));
}

} // namespace

void registerWelfareKinds() {
    registerKind(WelfareStandard::kind());
    registerKind(NeedyFile::kind());
    registerKind(HouseholdMember::kind());
    registerKind(NeedyDocument::kind());
    registerKind(NeedyFinding::kind());
    registerKind(NeedyWorksheet::kind());
    registerKind(NeedyVisit::kind());
    registerKind(NeedyObjection::kind());
    registerKind(SpotCheck::kind());
    registerKind(SpotLine::kind());
    registerDueKey(NeedyFile::kind(), "due_on");
    registerStepSize(WelfareStandard::kind(), "apply", &sizeOfApply);
    registerStepSize(SpotCheck::kind(), "draw", &sizeOfDraw);
    // Scans of identity cards, illnesses and homes.
    for (const Kind* kind : {&NeedyFile::kind(), &NeedyDocument::kind(), &NeedyFinding::kind(),
                             &NeedyVisit::kind(), &NeedyObjection::kind()})
        registerConfidential({kind->name, {}, true});
}

QList<ReportKind> welfareReports() {
    const char* const file = NeedyFile::kindName;
    return {
        {"needy-form", "welfare", QT_TRANSLATE_NOOP("welfare", "File form"), file, false,
         &needyFormPaper},
        {"needy-worksheet", "welfare", QT_TRANSLATE_NOOP("welfare", "Worksheet"), file, false,
         &worksheetPaper},
        {"needy-notice", "welfare", QT_TRANSLATE_NOOP("welfare", "Public notice"), file, true,
         &needyNoticePaper},
        {"needy-approval", "welfare", QT_TRANSLATE_NOOP("welfare", "Approval"), file, false,
         &approvalPaper},
        {"needy-statistics", "welfare", QT_TRANSLATE_NOOP("welfare", "Statistics of needy members"),
         "", true, &needyStatisticsPaper},
        {"standard-changes", "welfare", QT_TRANSLATE_NOOP("welfare", "What a standard changes"),
         WelfareStandard::kindName, false, &standardPaper},
        {"spot-check", "welfare", QT_TRANSLATE_NOOP("welfare", "Spot check"), SpotCheck::kindName,
         false, &spotCheckPaper},
    };
}

} // namespace zhijia
