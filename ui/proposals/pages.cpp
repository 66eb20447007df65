// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/pages.h"
#include "core/proposals/handling.h"
#include "core/proposals/seconder.h"
#include "ui/form/field_extras.h"
#include "ui/form/many_dialog.h"
#include "ui/form/related.h"
#include "ui/proposals/proposals_page.h"
#include "ui/proposals/screening_page.h"
#include "ui/proposals/statistics_page.h"

namespace zhijia {

namespace {

/// The classes of the proposal's own call; of a draft without one those of the call that is open.
QStringList usualClasses(const Reader& reader, const Record& record) {
    const auto& p = static_cast<const Proposal&>(record);
    const Id<ProposalCall> id = p.call ? p.call : onlyOpenCall(reader);
    const auto call =
        id ? reader.get(id) : reader.first<ProposalCall>(Query().by(QStringLiteral("id"), true));
    return call ? classesOf(*call) : QStringList();
}

/// Whoever may second: the deputies of the call's term.
void deputiesOfTerm(const Reader& reader, RawId proposal, QList<Condition>& conditions) {
    const auto p = reader.get(Id<Proposal>(proposal));
    const auto call = p && p->call ? reader.get(p->call) : std::nullopt;
    if (call)
        conditions << Condition{QStringLiteral("term"), Condition::Eq, call->term.raw()};
    conditions << Condition{QStringLiteral("status"), Condition::Eq, QStringLiteral("elected")};
}

/// A call is nearly always for the sitting that comes and has none yet; its days then follow.
QHash<QString, QVariant> comingSitting(const Reader& reader) {
    for (const Sitting& s :
         reader.all<Sitting>(Query()
                                 .in(QStringLiteral("status"),
                                     {QStringLiteral("planned"), QStringLiteral("called")})
                                 .by(QStringLiteral("held_on"))))
        if (s.heldOn >= reader.today() && reader.count<ProposalCall>(Query().eq(
                                              QStringLiteral("sitting"), Id<Sitting>(s.id))) == 0)
            return {{QStringLiteral("sitting"), s.id}, {QStringLiteral("term"), s.term.raw()}};
    return {};
}

Page* makeCallsPage(Desk& desk, const PageRow& row) {
    auto* page = new RecordPage(desk, row, ProposalCall::kind());
    page->given = [page] { return comingSitting(page->desk().book().read()); };
    return page;
}

} // namespace

void registerProposalsPages() {
    registerManyAdder(ProposalSeconder::kind(),
                      {&Deputy::kind(), "deputy", {"deputy"}, {}, nullptr, &deputiesOfTerm});
    nameRelated(QStringLiteral("proposal"), QStringLiteral("merged_into"), "ui-proposals",
                QT_TRANSLATE_NOOP("ui-proposals", "Merged into this one"));
    registerFieldExtra(Proposal::kind(), "category", {&usualClasses, {}});
    registerFieldExtra(ProposalHandling::kind(), "due_on",
                       {{}, [](const Reader& reader, const Record& record) {
                            return whyDue(reader, static_cast<const ProposalHandling&>(record));
                        }});
    const char* const room = QT_TRANSLATE_NOOP("ui-proposals", "Proposals");
    // In the order of the work: call, take in, screen, look at what became of it.
    registerPage({"proposals.calls", "ui-proposals", QT_TRANSLATE_NOOP("ui-proposals", "Calls"),
                  QT_TRANSLATE_NOOP("ui-proposals", "When proposals are taken in: plan a window, "
                                                    "open it, close it."),
                  "call", room, &makeCallsPage, ProposalCall::kindName});
    registerPage(
        {"proposals.proposals", "ui-proposals", QT_TRANSLATE_NOOP("ui-proposals", "Proposals"),
         QT_TRANSLATE_NOOP("ui-proposals", "Every form from the draft to the author's rating."),
         "proposal", room,
         [](Desk& desk, const PageRow& row) { return new ProposalsPage(desk, row); },
         Proposal::kindName});
    registerPage({"proposals.screening", "ui-proposals",
                  QT_TRANSLATE_NOOP("ui-proposals", "Screening"),
                  QT_TRANSLATE_NOOP("ui-proposals", "What was submitted, one after the other: "
                                                    "press 1 to 5 for the outcome."),
                  "screening", room,
                  [](Desk& desk, const PageRow& row) { return new ScreeningPage(desk, row); }});
    registerPage({"proposals.statistics", "ui-proposals",
                  QT_TRANSLATE_NOOP("ui-proposals", "Statistics"),
                  QT_TRANSLATE_NOOP("ui-proposals", "Outcomes, replies, satisfaction and time of "
                                                    "a call, as charts and on paper."),
                  "chart", room,
                  [](Desk& desk, const PageRow& row) { return new StatisticsPage(desk, row); }});
}

} // namespace zhijia
