// SPDX-License-Identifier: GPL-3.0-or-later
// A congress with deputies, an open call, and hands that fill in forms.
#pragma once
#include "core/proposals/handling.h"
#include "core/proposals/lineage.h"
#include "core/proposals/seconder.h"
#include "tests/congress/hall.h"

namespace zhijia::test {

struct ProposalDesk : Hall {
    QList<Id<Deputy>> all;
    Id<Sitting> sittingId;
    Id<ProposalCall> call;
    Id<Unit> shop, canteen, safety;

    /// The sitting is on 27 March 2026: the window is 25 February to 13 March; today is 2 March.
    explicit ProposalDesk(int howMany = 6, bool open = true) {
        shop = unit(QStringLiteral("设备部"));
        canteen = unit(QStringLiteral("后勤部"));
        safety = unit(QStringLiteral("安全环保部"));
        all = deputies(howMany);
        Sitting s;
        s.term = term;
        s.heldOn = QDate(2026, 3, 27);
        REQUIRE(book().insert(s));
        sittingId = Id<Sitting>(s.id);
        ProposalCall c;
        c.sitting = sittingId;
        REQUIRE(book().insert(c));
        call = Id<ProposalCall>(c.id);
        if (open)
            ok(step(ProposalCall::kind(), c.id, "open"));
    }
    static void ok(const Outcome<Receipt>& done) {
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
    }
    /// Refused, and the words hold this.
    static void no(const Outcome<Receipt>& done, const char* words) {
        REQUIRE_FALSE(done);
        INFO(why(done.error()));
        CHECK(why(done.error()).find(words) != std::string::npos);
        for (const Issue& issue : done.error())
            if (issue.severity == Severity::Error)
                CHECK_FALSE(issue.mend.isEmpty());
    }
    Outcome<Receipt> step(const Kind& kind, RawId id, const char* verb, const Params& params = {}) {
        return book().step(kind, id, QString::fromUtf8(verb), params);
    }
    Outcome<Receipt> step(Id<Proposal> id, const char* verb, const Params& params = {}) {
        return step(Proposal::kind(), id.raw(), verb, params);
    }
    Outcome<Receipt> step(Id<ProposalHandling> id, const char* verb, const Params& params = {}) {
        return step(ProposalHandling::kind(), id.raw(), verb, params);
    }
    Proposal form(const QString& title, int proposer = 0, int seconders = 2) {
        Proposal p;
        p.call = call;
        p.title = title;
        p.category = QStringLiteral("Welfare");
        p.grounds = QStringLiteral("目前存在困难。");
        p.measure = QStringLiteral("请有关部门予以解决。");
        p.proposer = all[proposer];
        QStringList names;
        for (int i = 0; i < seconders; ++i)
            names << read().get(all[(proposer + 1 + i) % all.size()])->name;
        p.seconderNames = names.join(u'、');
        return p;
    }
    Id<Proposal> draft(const QString& title, int proposer = 0, int seconders = 2) {
        Proposal p = form(title, proposer, seconders);
        ok(book().insert(p));
        return Id<Proposal>(p.id);
    }
    Id<Proposal> submitted(const QString& title, int proposer = 0) {
        const auto id = draft(title, proposer);
        ok(step(id, "submit"));
        return id;
    }
    Id<Proposal> docketed(const QString& title, int proposer = 0) {
        const auto id = submitted(title, proposer);
        ok(step(id, "docket"));
        return id;
    }
    Id<Proposal> merged(const QString& title, int proposer, Id<Proposal> into) {
        const auto id = submitted(title, proposer);
        ok(step(id, "merge", {{QStringLiteral("into"), into.raw()}}));
        return id;
    }
    Id<ProposalHandling> handler(Id<Proposal> proposal, Id<Unit> unit,
                                 HandlingPart part = HandlingPart::None) {
        ProposalHandling h;
        h.proposal = proposal;
        h.unit = unit;
        h.part = part;
        ok(book().insert(h));
        return Id<ProposalHandling>(h.id);
    }
    Id<ProposalHandling> handed(Id<Proposal> proposal) {
        ok(step(proposal, "hand_over", {{QStringLiteral("lead"), shop.raw()}}));
        return Id<ProposalHandling>(leadOf(read(), *read().get(proposal))->id);
    }
    static Params replyA() {
        return {{QStringLiteral("kind"), QStringLiteral("a")},
                {QStringLiteral("reply"), QStringLiteral("已经解决。")},
                {QStringLiteral("done_on"), QStringLiteral("2026-03-02")}};
    }
    Id<Proposal> replied(const QString& title, int proposer = 0) {
        const auto id = docketed(title, proposer);
        const auto lead = handed(id);
        ok(step(lead, "reply", replyA()));
        ok(step(lead, "accept"));
        return id;
    }
    static Params rating(const char* grade, const char* comment = "") {
        return {{QStringLiteral("satisfaction"), QString::fromUtf8(grade)},
                {QStringLiteral("comment"), QString::fromUtf8(comment)}};
    }
    static Params because(const char* text = "情况特殊") {
        return {{QStringLiteral("reason"), QString::fromUtf8(text)}};
    }
    Proposal of(Id<Proposal> id) { return *read().get(id); }
    ProposalHandling of(Id<ProposalHandling> id) { return *read().get(id); }
    void day(int year, int month, int dayOfMonth) {
        clock.set(QDateTime(QDate(year, month, dayOfMonth), QTime(1, 0), Qt::UTC));
    }
};

} // namespace zhijia::test
