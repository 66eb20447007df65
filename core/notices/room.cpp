// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/room.h"
#include "core/meeting/minutes_part.h"
#include "core/notices/minutes_part.h"
#include "core/notices/papers.h"

namespace zhijia {

void registerNoticesKinds() {
    registerMinutesPart({"resolutions", nullptr, &resolutionsInMinutes});
    registerKind(Resolution::kind());
    registerKind(Notice::kind());
    registerKind(Objection::kind());
}

QList<ReportKind> noticesReports() {
    return {
        {"resolution", "notices", QT_TRANSLATE_NOOP("notices", "Resolution"), "resolution", false,
         &resolutionPaper},
        {"notice", "notices", QT_TRANSLATE_NOOP("notices", "Public notice"), "notice", false,
         &noticePaper},
        {"notice-certificate", "notices", QT_TRANSLATE_NOOP("notices", "Certificate of the notice"),
         "notice", false, &noticeCertificate},
        {"notice-register", "notices", QT_TRANSLATE_NOOP("notices", "Register of public notices"),
         "sitting", true, &noticeRegister},
        {"objection-answer", "notices", QT_TRANSLATE_NOOP("notices", "Answer to an objection"),
         "objection", false, &objectionAnswer},
    };
}

} // namespace zhijia
