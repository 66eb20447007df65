// SPDX-License-Identifier: GPL-3.0-or-later
// A consultation with its sides, and short words for what these tests do often.
#pragma once
#include "core/consultation/clause.h"
#include "core/consultation/enterprise.h"
#include "core/consultation/filing.h"
#include "core/consultation/invitation.h"
#include "core/consultation/topic.h"
#include "core/office/dues.h"
#include "core/rules/catalogue_talks.h"
#include "core/rules/rules.h"
#include "tests/ballots/hall.h"

namespace zhijia::test {

inline QString u8(const char* text) { return QString::fromUtf8(text); }

struct Talks : BallotHall {
    Id<Consultation> talk;
    QList<Id<Negotiator>> workers, employer;

    explicit Talks(int deputies = 12, int present = 10) : BallotHall(deputies, present) {}

    template <class R>
    R add(R record) {
        const auto done = book().insert(record);
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
        return record;
    }
    template <class R>
    Outcome<Receipt> take(Id<R> id, const char* verb, const Params& params = {}) {
        return book().step(R::kind(), id.raw(), u8(verb), params);
    }
    template <class R>
    R now(Id<R> id) {
        return *read().get(id);
    }
    static Params on(QDate day, Params more = {}) {
        more.insert(u8("on"), day.toString(Qt::ISODate));
        return more;
    }
    /// The office's day becomes this one.
    void wait(QDate day) { clock.set(QDateTime(day, QTime(1, 0), Qt::UTC)); }
    QDate today() { return read().today(); }

    Id<Consultation> consultation(const std::function<void(Consultation&)>& more = {}) {
        Consultation c;
        c.unit = company;
        if (more)
            more(c);
        talk = Id<Consultation>(add(c).id);
        return talk;
    }
    Id<Invitation> invite() {
        Invitation i;
        i.consultation = talk;
        i.content = u8("工资\n工时");
        return Id<Invitation>(add(i).id);
    }
    Id<Negotiator> negotiator(TalkSide side, const QString& name, bool chief = false,
                              bool outsider = false) {
        Negotiator n;
        n.consultation = talk;
        n.side = side;
        n.name = name;
        n.chief = chief;
        n.outsider = outsider;
        n.authority = outsider ? u8("委托书") : QString();
        return Id<Negotiator>(add(n).id);
    }
    void sides(int a = 3, int b = 3) {
        for (int i = 0; i < a; ++i)
            workers << negotiator(TalkSide::Workers, u8("职工方%1").arg(i + 1), i == 0);
        for (int i = 0; i < b; ++i)
            employer << negotiator(TalkSide::Employer, u8("企业方%1").arg(i + 1), i == 0);
    }
    /// Invited, accepted, talking.
    void open() {
        consultation();
        start();
    }
    void start() {
        const auto i = invite();
        ok(take(i, "send"));
        ok(take(i, "accept", {{u8("reply"), u8("同意协商")}}));
        if (workers.isEmpty())
            sides();
        ok(take(talk, "open"));
    }
    Id<ConsultationSession> session(bool hold = true) {
        ConsultationSession s;
        s.consultation = talk;
        s.heldOn = today();
        s.recorder = u8("记录员");
        s.minutes = u8("双方交换意见。");
        const Id<ConsultationSession> id(add(s).id);
        if (hold) {
            ok(take(id, "hold"));
            for (const char* side : {"workers", "employer"})
                ok(take(id, "sign", {{u8("side"), u8(side)}}));
        }
        return id;
    }
    Id<Clause> clause(const char* title, bool agree = true) {
        Clause c;
        c.consultation = talk;
        c.title = u8(title);
        c.workers = u8("甲");
        c.employer = u8("乙");
        const Id<Clause> id(add(c).id);
        if (agree)
            ok(take(id, "agree", {{u8("text"), u8("按协商结果执行。")}}));
        return id;
    }
    Id<CollectiveContract> contract() {
        const auto list = contractsOf(read(), talk);
        REQUIRE(list.size() == 1);
        return Id<CollectiveContract>(list.front().id);
    }
    /// Agreed, with a draft that has a term.
    Id<CollectiveContract> draft() {
        session();
        clause("工资");
        ok(take(talk, "agree"));
        CollectiveContract k = now(contract());
        k.from = today();
        k.to = k.from.addYears(2).addDays(-1);
        ok(book().update(k));
        return contract();
    }
    /// A secret ballot about the draft: so many for it, the rest of those present against it.
    Id<BallotItem> vote(int yes, int no, bool announce = true) {
        const Ballot b = ballot(BallotWay::Secret, {u8("集体合同草案")});
        countAll(b, (u8("1 ").repeated(yes) + u8("2 ").repeated(no)).toUtf8().constData(), yes + no,
                 yes + no);
        ok(move(b, "agree"));
        if (announce)
            ok(move(b, "announce"));
        return Id<BallotItem>(itemsOf(read(), now(Id<Ballot>(b.id))).front().id);
    }
    void pack(Id<CollectiveContract> id) {
        for (FilingPaper& p : papersOf(read(), id)) {
            p.copies = p.needed;
            ok(book().update(p));
        }
    }
    QList<Due> dues(const char* kind) {
        QList<Due> list;
        for (const Due& due : duesOf(read(), today(), {}, {}))
            if (due.kind == QLatin1StringView(kind))
                list << due;
        return list;
    }
    /// Refused, in these words, by this rule.
    template <class T>
    void refused(const T& done, const char* text, const char* id = nullptr) {
        REQUIRE_FALSE(done);
        INFO(why(done.error()) << "\nwanted: " << text);
        const QString cite = id ? Rules::inForce(read()).cite(id) : QString();
        CHECK(std::ranges::any_of(done.error(), [&](const Issue& i) {
            return i.text.contains(u8(text)) && (!id || i.rule == cite);
        }));
    }
};

} // namespace zhijia::test
