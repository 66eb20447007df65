// SPDX-License-Identifier: GPL-3.0-or-later
// Ending a term is asked about, says what it means, is hurried by nobody before its last day, and
// has a way back.
#include "core/flow/step_question.h"
#include "core/flow/step_words.h"
#include "core/flow/way_on.h"
#include "tests/congress/hall.h"

using namespace zhijia;
using zhijia::test::Hall;
using zhijia::test::why;

namespace {

struct InOffice : Hall {
    InOffice() {
        deputies(3);
        REQUIRE(take("start"));
    }
    Term now() { return *read().get(term); }
    Outcome<Receipt> take(const char* verb, const Params& params = {}) {
        return book().step(Term::kind(), term.raw(), QString::fromUtf8(verb), params);
    }
    const Step& stepOf(const char* verb) {
        return *Term::kind().flow->step(QString::fromUtf8(verb));
    }
    static bool says(const Issues& issues, const QString& word) {
        return std::ranges::any_of(
            issues, [&](const Issue& i) { return (i.text + i.mend).contains(word); });
    }
    static Params reason() { return {{QStringLiteral("reason"), QStringLiteral("点错了")}}; }
};

} // namespace

TEST_CASE("terms: ending one is asked about and says what it does to whom") {
    InOffice o;
    const StepQuestion* question = stepQuestion(Term::kind(), o.stepOf("end"));
    REQUIRE(question);
    CHECK(*question->text);
    const Issues remarks = stepRemarks(o.read(), Term::kind(), o.now(), o.stepOf("end"));
    CHECK(InOffice::says(remarks, QStringLiteral("3")));
    // It runs until 2029, and whoever ends it is told.
    const Issues early = whyNot(o.read(), Term::kind(), o.now(), o.stepOf("end"));
    CHECK_FALSE(refuses(early));
    CHECK(InOffice::says(early, QStringLiteral("2029-02-28")));
}

TEST_CASE("terms: the end is the way forward only when the last day is over") {
    InOffice o;
    CHECK(leads(Term::kind(), o.now(), o.stepOf("end")) == Leads::Aside);
    CHECK(waysOn(o.read(), Term::kind(), o.now()).isEmpty());
    Term over = o.now();
    over.to = o.read().today();
    CHECK(waysOn(o.read(), Term::kind(), over).isEmpty()); // its last day is a day of its own
    over.to = o.read().today().addDays(-1);
    const auto ways = waysOn(o.read(), Term::kind(), over);
    REQUIRE(ways.size() == 1);
    CHECK(ways.first().verb == QStringLiteral("end"));
    CHECK_FALSE(
        InOffice::says(whyNot(o.read(), Term::kind(), over, o.stepOf("end")), iso(over.to)));
}

TEST_CASE("terms: one that was ended by mistake is in office again, with a reason") {
    InOffice o;
    REQUIRE(o.take("end"));
    CHECK_FALSE(o.take("take_up")); // why?
    REQUIRE(o.take("take_up", InOffice::reason()));
    CHECK(o.now().status == TermStatus::Running);
    CHECK(o.now().reason.contains(QStringLiteral("点错了")));
    o.sitting(); // it is called as if nothing had been
    REQUIRE(o.book().undo());
    REQUIRE(o.book().undo());
    REQUIRE(o.book().undo()); // the return
    CHECK(o.now().status == TermStatus::Ended);

    Term next;
    next.unit = o.company;
    next.from = QDate(2026, 1, 1);
    next.to = QDate(2030, 12, 31);
    REQUIRE(o.book().insert(next));
    REQUIRE(o.book().step(Term::kind(), next.id, QStringLiteral("start")));
    const auto two = o.take("take_up", InOffice::reason());
    REQUIRE_FALSE(two);
    CHECK(InOffice::says(two.error(), o.read().get(Id<Term>(next.id))->name));
}
