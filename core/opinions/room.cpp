// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opinions/room.h"
#include "core/book/due_key.h"
#include "core/opinions/papers.h"

namespace zhijia {

namespace {

template <class R, Outcome<report::Document> (*paper)(const Reader&, Id<R>)>
Outcome<report::Document> of(const Reader& reader, RawId id) {
    return paper(reader, Id<R>(id));
}

} // namespace

void registerOpinionsKinds() {
    registerKind(Remark::kind());
    registerKind(OpinionSeries::kind());
    registerKind(OpinionSession::kind());
    registerKind(SessionTopic::kind());
    registerKind(SessionAttendance::kind());
    registerKind(Opinion::kind());
    registerKind(OpinionNote::kind());
    registerKind(AdoptedSuggestion::kind());
    registerDueKey(Remark::kind(), "next_due");
    registerDueKey(Opinion::kind(), "next_due");
}

QList<ReportKind> opinionsReports() {
    return {
        {"opinion", "opinions", QT_TRANSLATE_NOOP("opinions", "Opinion sheet"), "opinion", false,
         &of<Opinion, &opinionSheet>},
        {"session-minutes", "opinions",
         QT_TRANSLATE_NOOP("opinions", "Minutes of the opinion session"), "opinion_session", false,
         &of<OpinionSession, &sessionMinutes>},
        {"session-notice", "opinions", QT_TRANSLATE_NOOP("opinions", "You said, we did"),
         "opinion_session", false, &of<OpinionSession, &sessionNotice>},
        {"said-did", "opinions", QT_TRANSLATE_NOOP("opinions", "You said, we did (a year)"),
         "opinion_series", true, &of<OpinionSeries, &seriesNotice>},
        {"remark-way", "opinions", QT_TRANSLATE_NOOP("opinions", "From a remark to its result"),
         "remark", false, &of<Remark, &remarkWay>},
        {"suggestions", "opinions",
         QT_TRANSLATE_NOOP("opinions", "What became of your suggestions"), "adopted_suggestion",
         true, &suggestionsPaper},
    };
}

} // namespace zhijia
