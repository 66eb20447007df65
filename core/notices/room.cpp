// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/room.h"
#include "core/ballots/stands.h"
#include "core/book/reader.h"
#include "core/congress/unfinished.h"
#include "core/files/attachment.h"
#include "core/flow/step_question.h"
#include "core/flow/way_on.h"
#include "core/meeting/minutes_part.h"
#include "core/notices/agenda_outcome.h"
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

/// What is left to do with the decisions of a sitting that is closed: resolutions, then their
/// posting. One line of each, the first that waits.
QList<WayOn> resolutionsNext(const Reader& reader, const Record& record) {
    const auto& s = static_cast<const Sitting&>(record);
    if (s.status != SittingStatus::Closed)
        return {};
    QList<WayOn> ways;
    const Step& draft = *Sitting::kind().flow->step(u"draft_resolutions");
    if (!refuses(whyNot(reader, Sitting::kind(), record, draft)))
        ways << WayOn{Sitting::kind().translated(draft.label),
                      &Sitting::kind(),
                      s.id,
                      QStringLiteral("draft_resolutions"),
                      {}};
    const auto of = [&](const char* status) {
        return Query()
            .eq(QStringLiteral("sitting"), Id<Sitting>(s.id))
            .eq(QStringLiteral("status"), QString::fromUtf8(status))
            .by(QStringLiteral("id"));
    };
    if (const auto r = reader.first<Resolution>(of("draft")))
        ways << WayOn{notices::tr("Adopt: %1").arg(r->title), &Resolution::kind(), r->id, {}, {}};
    if (const auto n = reader.first<Notice>(of("draft")))
        ways << WayOn{notices::tr("Post: %1").arg(n->title), &Notice::kind(), n->id, {}, {}};
    else if (const auto ended = reader.first<Notice>(of("ended")))
        ways << WayOn{
            notices::tr("Certify: %1").arg(ended->title), &Notice::kind(), ended->id, {}, {}};
    else if (const auto r = reader.first<Resolution>(of("adopted"));
             r &&
             reader.count<Notice>(Query().eq(QStringLiteral("sitting"), Id<Sitting>(s.id))) == 0)
        ways << WayOn{notices::tr("Post what was decided"), &Notice::kind(), 0, {}, {}};
    return ways;
}

/// Once it is down nobody can photograph it any more.
Issues photoMissing(const Reader& reader, const Record& record) {
    if (!attachmentsOf(reader, Notice::kind(), record.id).empty())
        return {};
    return {warning(notices::tr("No photo of the posting is kept."),
                    notices::tr("Attach one in the tab \"Files\" before it is taken down; the "
                                "certificate names it."))};
}

} // namespace

void registerNoticesKinds() {
    registerStepRemarks(Notice::kind(), "end", &photoMissing);
    registerStepRemarks(Sitting::kind(), "close", &leftAfterwards);
    registerDrafting();
    registerAgendaOutcome();
    registerBallotStandsCheck(&resolutionsOf);
    registerMinutesPart({"resolutions", nullptr, &resolutionsInMinutes});
    registerUnfinished(&noticesUnfinished);
    registerWaysOn(Sitting::kind(), &resolutionsNext);
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
