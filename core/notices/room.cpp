// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/room.h"
#include "core/ballots/stands.h"
#include "core/book/reader.h"
#include "core/meeting/minutes_part.h"
#include "core/notices/from_ballot.h"
#include "core/notices/minutes_part.h"
#include "core/notices/papers.h"
#include "core/notices/unfinished.h"
#include "core/notices/words.h"
#include "core/record/confidential.h"

namespace zhijia {

namespace {

/// A resolution that was adopted stands on the announced figures, a withdrawn one was printed with
/// them.
Issues resolutionsOf(const Reader& reader, const Ballot& ballot) {
    Issues issues;
    for (const BallotItem& item : itemsOf(reader, ballot))
        for (const Resolution& r :
             reader.all<Resolution>(Query().eq(QStringLiteral("item"), Id<BallotItem>(item.id))))
            if (r.status != ResolutionStatus::Draft)
                issues << error(notices::tr("Ballot %1 decided the resolution \"%2\".")
                                    .arg(QString::number(ballot.number), r.title),
                                notices::tr("Undo what was done with the resolution first."));
    return issues;
}

} // namespace

void registerNoticesKinds() {
    registerDrafting();
    registerBallotStandsCheck(&resolutionsOf);
    registerMinutesPart({"resolutions", nullptr, &resolutionsInMinutes});
    registerUnfinished(&noticesUnfinished);
    // A signed letter says who wrote it, whatever the record masks.
    registerConfidential({Objection::kindName, {}, true});
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
