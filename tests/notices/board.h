// SPDX-License-Identifier: GPL-3.0-or-later
// An office whose congress sits: 24 deputies on the roll, 18 of them in the hall.
#pragma once
#include "core/notices/clock.h"
#include "core/notices/objection.h"
#include "tests/congress/hall.h"
#include "tests/support/chinese.h"

namespace zhijia::test {

struct Board : Hall {
    Id<Sitting> meeting;

    explicit Board(int n = 24, int there = 18) {
        deputies(n);
        meeting = sitting();
        const auto rows = roll(meeting);
        for (int i = 0; i < there; ++i)
            REQUIRE(step(rows[static_cast<size_t>(i)], "check_in"));
        REQUIRE(step(meeting, "open"));
    }
    void today(int year, int month, int day) {
        clock.set(QDateTime(QDate(year, month, day), QTime(1, 0), Qt::UTC));
    }
    Resolution draft(const QString& title = QStringLiteral("关于通过集体合同草案的决议")) {
        Resolution r;
        r.title = title;
        r.sitting = meeting;
        r.prefix = QStringLiteral("华北职代");
        r.text = QStringLiteral("会议审议了集体合同草案。\n会议决定，予以通过。");
        r.method = VoteMethod::Secret;
        r.votesFor = 15;
        r.votesAgainst = 2;
        r.votesAbstain = 1;
        REQUIRE(book().insert(r));
        return r;
    }
    template <class R>
    Outcome<Receipt> take(const R& record, const char* verb, const Params& params = {}) {
        return book().step(R::kind(), record.id, QString::fromUtf8(verb), params);
    }
    template <class R>
    R now(const R& record) {
        return *read().get(Id<R>(record.id));
    }
    Resolution adopted() {
        Resolution r = draft();
        REQUIRE(take(r, "adopt"));
        return now(r);
    }
    Notice notice(const Resolution* r = nullptr) {
        Notice n;
        if (r)
            n.resolution = Id<Resolution>(r->id);
        else {
            n.title = QStringLiteral("关于职工代表当选名单的公示");
            n.about = NoticeAbout::Deputies;
            n.text = QStringLiteral("现将当选的职工代表名单公示如下。");
        }
        n.places = QStringLiteral("厂务公开栏");
        n.contacts = QStringLiteral("工会办公室，电话 010-12345678");
        const auto ok = book().insert(n);
        INFO((ok ? std::string() : why(ok.error())));
        REQUIRE(ok);
        return n;
    }
    Notice posted(const Resolution* r = nullptr) {
        Notice n = notice(r);
        REQUIRE(take(n, "post", {{QStringLiteral("by"), QStringLiteral("李梅")}}));
        return now(n);
    }
    Objection objection(const Notice& n, bool anonymous = true) {
        Objection o;
        o.notice = Id<Notice>(n.id);
        o.anonymous = anonymous;
        if (!anonymous)
            o.fromName = QStringLiteral("赵不同");
        o.text = QStringLiteral("名单里漏了二车间的代表。");
        const auto ok = book().insert(o);
        INFO((ok ? std::string() : why(ok.error())));
        REQUIRE(ok);
        return o;
    }
    void settle(const Objection& o, const char* verdict = "rejected") {
        REQUIRE(take(o, "answer",
                     {{QStringLiteral("answer"), QStringLiteral("经核实，名单无误。")},
                      {QStringLiteral("verdict"), QString::fromUtf8(verdict)},
                      {QStringLiteral("by"), QStringLiteral("王芳")}}));
        REQUIRE(take(o, "close"));
    }
};

/// The reasons of a refusal in one text; fails when it was none.
template <class T>
std::string refusal(const Outcome<T>& outcome) {
    REQUIRE_FALSE(outcome);
    return why(outcome.error());
}

} // namespace zhijia::test
