// SPDX-License-Identifier: GPL-3.0-or-later
// An office with a row of sessions, and hands that write down what is said.
#pragma once
#include "core/opinions/adopted.h"
#include "core/opinions/way.h"
#include "tests/support/office.h"

namespace zhijia::test {

struct VoiceDesk : TempOffice {
    Id<Unit> company, shop, canteen;
    Id<OpinionSeries> series;
    Id<Member> worker;

    /// Today is Monday, 2 March 2026.
    VoiceDesk() {
        company = unit(QStringLiteral("华北公司"));
        shop = unit(QStringLiteral("设备部"), company);
        canteen = unit(QStringLiteral("后勤部"), company);
        OpinionSeries s;
        s.name = QStringLiteral("职工意见沟通会");
        s.unit = company;
        s.everyMonths = 1;
        ok(book().insert(s));
        series = Id<OpinionSeries>(s.id);
        Member m;
        m.name = QStringLiteral("欧阳建国");
        m.unit = shop;
        m.post = QStringLiteral("电工");
        m.sex = Sex::Male;
        m.mobile = QStringLiteral("13800138000");
        ok(book().insert(m));
        worker = Id<Member>(m.id);
    }
    static void ok(const Outcome<Receipt>& done) {
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
    }
    /// Refused, the words hold this, and they say how to mend it.
    static void no(const Outcome<Receipt>& done, const char* words) {
        REQUIRE_FALSE(done);
        INFO(why(done.error()));
        CHECK(why(done.error()).find(words) != std::string::npos);
        for (const Issue& issue : done.error())
            if (issue.severity == Severity::Error)
                CHECK_FALSE(issue.mend.isEmpty());
    }
    template <class R>
    Outcome<Receipt> step(Id<R> id, const char* verb, const Params& params = {}) {
        return book().step(R::kind(), id.raw(), QString::fromUtf8(verb), params);
    }
    static Params with(std::initializer_list<std::pair<const char*, const char*>> list) {
        Params params;
        for (const auto& [key, value] : list)
            params.insert(QString::fromUtf8(key), QString::fromUtf8(value));
        return params;
    }
    Params owner(Params params = {}) {
        params.insert(QStringLiteral("unit"), canteen.raw());
        return params;
    }
    Opinion opinion(const char* text, QDate on = {}) {
        Opinion o;
        o.text = QString::fromUtf8(text);
        o.receivedOn = on;
        o.author = worker;
        return o;
    }
    Id<Opinion> said(const char* text, QDate on = {}) {
        Opinion o = opinion(text, on);
        ok(book().insert(o));
        return Id<Opinion>(o.id);
    }
    Id<Opinion> assigned(const char* text) {
        const auto id = said(text);
        ok(step(id, "assign", owner()));
        return id;
    }
    Id<Opinion> answered(const char* text) {
        const auto id = assigned(text);
        ok(step(id, "answer", with({{"kind", "solved"}, {"answer", "已经解决"}})));
        return id;
    }
    Id<Remark> remark(const char* text, VoiceChannel channel = VoiceChannel::Hotline) {
        Remark r;
        r.text = QString::fromUtf8(text);
        r.channel = channel;
        r.unit = shop;
        ok(book().insert(r));
        return Id<Remark>(r.id);
    }
    template <class R>
    R of(Id<R> id) {
        return *read().get(id);
    }
    void day(int year, int month, int dayOfMonth) {
        clock.set(QDateTime(QDate(year, month, dayOfMonth), QTime(1, 0), Qt::UTC));
    }
};

} // namespace zhijia::test
