// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposals_page.h"
#include "core/proposals/proposal.h"
#include "ui/proposals/docket_merge.h"
#include "ui/proposals/similar_panel.h"
#include "ui/proposals/words.h"
#include <QVBoxLayout>

namespace zhijia {

namespace {

RecordList::Options proposalList(Desk& desk) {
    RecordList::Options options;
    options.emptyText = proposalText(
        "Open a call for proposals first. Then write the forms down here, or import them from a "
        "list.");
    options.emptyOffers = {{proposalText("Calls for proposals"),
                            [&desk] { desk.openPage(QStringLiteral("proposals.calls")); }, false}};
    return options;
}

} // namespace

ProposalsPage::ProposalsPage(Desk& desk, const PageRow& row)
    : RecordPage(desk, row, Proposal::kind(), proposalList(desk)),
      similar_(new SimilarPanel(desk)) {
    body()->insertWidget(0, similar_);
    given = [this] { // a new one nearly always answers the call that is open
        QHash<QString, QVariant> values;
        if (const auto call = onlyOpenCall(book().read()))
            values.insert(QStringLiteral("call"), call.raw());
        return values;
    };
    connect(&list(), &RecordList::currentChanged, this, &ProposalsPage::refresh);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(Proposal::kind()))
            refresh();
    });
    connect(similar_, &SimilarPanel::openWanted, this, [this](qint64 id) { openRecord(id); });
    connect(similar_, &SimilarPanel::mergeWanted, this, [this](qint64 into) {
        const RawId id = list().current();
        this->desk().perform(
            [this, id, into] {
                return book().step(Proposal::kind(), id, QStringLiteral("merge"),
                                   {{QStringLiteral("into"), into}});
            },
            proposalText("Merged."), true);
    });
    connect(similar_, &SimilarPanel::docketAndMergeWanted, this, [this](qint64 into) {
        if (mayLeave()) // unsaved work in the form is never passed over
            askDocketAndMerge(this->desk(), list().current(), into);
    });
}

void ProposalsPage::refresh() {
    const auto p = book().read().get(Id<Proposal>(list().current()));
    const bool asks =
        p && (p->status == ProposalStatus::Draft || p->status == ProposalStatus::Submitted);
    similar_->setProposal(asks ? &*p : nullptr, asks && p->status == ProposalStatus::Submitted);
}

} // namespace zhijia
