// SPDX-License-Identifier: GPL-3.0-or-later
// Which step leads on, what stands in its way, and what is asked before one is taken.
#include "core/ballots/ballot.h"
#include "core/congress/deputy.h"
#include "core/congress/sitting.h"
#include "core/flow/step_question.h"
#include "core/flow/way_on.h"
#include "core/office/kinds.h"
#include "tests/support/catch.h"
#include "tests/support/office.h"

using namespace zhijia;

namespace {
const Step& stepOf(const Kind& kind, const char* verb) {
    return *kind.flow->step(QString::fromUtf8(verb));
}
} // namespace

TEST_CASE("flow: a repair, a break and an end without success are no way forward", "[flow][way]") {
    registerKinds();
    const auto of = [](BallotStatus status, const char* verb) {
        Ballot b;
        b.status = status;
        return leads(Ballot::kind(), b, stepOf(Ballot::kind(), verb));
    };
    CHECK(of(BallotStatus::Returned, "count") == Leads::Forward);
    CHECK(of(BallotStatus::Returned, "correct") == Leads::Nowhere);
    CHECK(of(BallotStatus::Returned, "void") == Leads::Back);
    CHECK(of(BallotStatus::Counted, "announce") == Leads::Forward);
    CHECK(of(BallotStatus::Counted, "recount") == Leads::Back);
    Sitting s;
    s.status = SittingStatus::Open;
    CHECK(leads(Sitting::kind(), s, stepOf(Sitting::kind(), "adjourn")) == Leads::Aside);
    CHECK(leads(Sitting::kind(), s, stepOf(Sitting::kind(), "close")) == Leads::Forward);
    s.status = SittingStatus::Adjourned;
    // Going on after a break is where the work goes, though "open" stands before "adjourned".
    CHECK(leads(Sitting::kind(), s, stepOf(Sitting::kind(), "resume")) == Leads::Forward);
}

TEST_CASE("flow: nobody is hurried out of office", "[flow][way]") {
    registerKinds();
    Deputy d;
    d.status = DeputyStatus::Elected;
    for (const char* verb : {"recall", "resign", "leave"})
        CHECK(leads(Deputy::kind(), d, stepOf(Deputy::kind(), verb)) == Leads::Aside);
    d.status = DeputyStatus::Proposed;
    CHECK(leads(Deputy::kind(), d, stepOf(Deputy::kind(), "elect")) == Leads::Forward);
}

TEST_CASE("flow: every flow leads on from its first state, and no step forward ends in vain",
          "[flow][way]") {
    registerKinds();
    for (const Kind* kind : kinds()) {
        if (!kind->flow)
            continue;
        INFO(kind->name);
        const auto fresh = kind->make();
        const Field& state = *kind->field(QString::fromUtf8(kind->flow->field));
        state.set(*fresh, QString::fromUtf8(kind->flow->initial));
        bool any = false, moves = false;
        for (const Step& step : kind->flow->steps) {
            const bool here =
                step.from.empty() || std::ranges::any_of(step.from, [&](const char* from) {
                    return qstrcmp(from, kind->flow->initial) == 0;
                });
            moves = moves || (here && *step.to);
            any = any || (here && leads(*kind, *fresh, step) == Leads::Forward);
            if (leads(*kind, *fresh, step) == Leads::Forward)
                CHECK_FALSE(isDeadEnd(QString::fromUtf8(step.to)));
        }
        // A member leaves, a deputy loses the seat: those begin where they should stay.
        if (moves && !any)
            WARN(kind->name << " has no step forward from " << kind->flow->initial);
    }
}

TEST_CASE("flow: only what cannot be mended asks whether it is meant", "[flow][way]") {
    registerKinds();
    const auto text = [](const Kind& kind, const char* verb) {
        const StepQuestion* question = stepQuestion(kind, stepOf(kind, verb));
        return question ? QString::fromUtf8(question->text) : QString();
    };
    CHECK(!text(Sitting::kind(), "close").isEmpty());
    CHECK(!text(Ballot::kind(), "announce").isEmpty());
    CHECK(text(Sitting::kind(), "adjourn").isEmpty());
    CHECK(text(Ballot::kind(), "count").isEmpty());
}
