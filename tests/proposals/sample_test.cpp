// SPDX-License-Identifier: GPL-3.0-or-later
// The sample's proposals: there is one in every state that a visitor wants to look at.
#include "core/office/sample.h"
#include "core/proposals/papers.h"
#include "core/proposals/statistics.h"
#include "tests/proposals/desk.h"

using namespace zhijia;
using zhijia::test::TempOffice;
using zhijia::test::why;

TEST_CASE("the sample office has proposals that wait, that are answered, merged and declined") {
    TempOffice sample;
    const auto built = buildSample(*sample.office);
    INFO((built ? std::string() : why(built.error())));
    REQUIRE(built);
    const auto call = sample.read().first<ProposalCall>({});
    REQUIRE(call);
    const ProposalStatistics s = proposalStatistics(sample.read(), Id<ProposalCall>(call->id));
    CHECK(s.submitted == 11);
    for (const char* status :
         {"submitted", "docketed", "suggestion", "declined", "merged", "handling", "rated"})
        CHECK(sample.read().count<Proposal>(
                  Query().eq(QStringLiteral("status"), QString::fromUtf8(status))) > 0);
    const Id<ProposalCall> id(call->id);
    CHECK(handOverLetters(sample.read(), id));
    CHECK(replySlips(sample.read(), id));
}
