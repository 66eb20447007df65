// SPDX-License-Identifier: GPL-3.0-or-later
// A union with its government, and hands that prepare and hold joint meetings.
#pragma once
#include "core/joint/attendance.h"
#include "core/joint/paper.h"
#include "core/joint/papers.h"
#include "core/joint/review.h"
#include "core/joint/speaker.h"
#include "core/joint/topic.h"
#include "core/measures/progress_note.h"
#include "core/office/dues.h"
#include "core/rules/joint_rules.h"
#include "core/rules/rules.h"
#include "tests/support/office.h"

namespace zhijia::test {

inline QString u8(const char* text) { return QString::fromUtf8(text); }

struct JointTable : TempOffice {
    Id<Unit> district, housing;

    /// Today is Monday, 2 March 2026.
    JointTable() {
        district = unit(u8("滨江区总工会"));
        housing = unit(u8("区住建局工会"), district);
    }
    static void ok(const Outcome<Receipt>& done) {
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
    }
    /// Refused in these words, each error with its way out, and by this rule.
    void no(const Outcome<Receipt>& done, const char* words, const char* id = nullptr) {
        REQUIRE_FALSE(done);
        INFO(why(done.error()) << "\nwanted: " << words);
        const QString cite = id ? Rules::inForce(read()).cite(id) : QString();
        CHECK(std::ranges::any_of(done.error(), [&](const Issue& i) {
            return i.text.contains(u8(words)) && (!id || i.rule == cite);
        }));
        for (const Issue& i : done.error())
            if (i.severity == Severity::Error)
                CHECK_FALSE(i.mend.isEmpty());
    }
    template <class R>
    Id<R> add(R record) {
        ok(book().insert(record));
        return Id<R>(record.id);
    }
    template <class R>
    Outcome<Receipt> take(Id<R> id, const char* verb, const Params& params = {}) {
        return book().step(R::kind(), id.raw(), u8(verb), params);
    }
    template <class R>
    R now(Id<R> id) {
        const auto r = read().get(id);
        REQUIRE(r);
        return *r;
    }
    static Params with(std::initializer_list<std::pair<const char*, QVariant>> list) {
        Params params;
        for (const auto& [key, value] : list)
            params.insert(u8(key), value);
        return params;
    }
    void goTo(QDate day) { clock.set(QDateTime(day, QTime(1, 0), Qt::UTC)); }
    QDate today() { return read().today(); }

    JointMeeting draft(QDate on) {
        JointMeeting m;
        m.unit = district;
        m.government = u8("滨江区人民政府");
        m.heldOn = on;
        m.starts = u8("14:30");
        m.place = u8("区政府三楼会议室");
        m.chair = u8("区长贺明");
        m.recorder = u8("区总工会办公室");
        return m;
    }
    Id<JointMeeting> planned(QDate on) { return add(draft(on)); }
    Id<JointAttendance> invite(Id<JointMeeting> meeting, const char* name, JointSide side,
                               JointPresence state = JointPresence::None) {
        JointAttendance a;
        a.meeting = meeting;
        a.name = u8(name);
        a.unitName = side == JointSide::Government ? u8("区政府") : u8("区总工会");
        a.side = side;
        a.state = state;
        return add(a);
    }
    void inviteAll(Id<JointMeeting> meeting) {
        invite(meeting, "贺明", JointSide::Government);
        invite(meeting, "严主席", JointSide::Union);
        invite(meeting, "职工代表甲", JointSide::Workers);
    }
    Id<JointTopic> topic(Id<JointMeeting> meeting, const char* title) {
        JointTopic t;
        t.meeting = meeting;
        t.title = u8(title);
        return add(t);
    }
    Id<JointPaper> paper(Id<JointMeeting> meeting, const char* title) {
        JointPaper p;
        p.meeting = meeting;
        p.title = u8(title);
        p.drafter = u8("区人社局");
        return add(p);
    }
    Id<JointSpeaker> speaker(Id<JointMeeting> meeting, const char* name) {
        JointSpeaker s;
        s.meeting = meeting;
        s.name = u8(name);
        s.minutes = 8;
        return add(s);
    }
    /// Invited, convened, everybody there, in session.
    void open(Id<JointMeeting> meeting) {
        inviteAll(meeting);
        ok(take(meeting, "convene"));
        ok(take(meeting, "mark_present"));
        ok(take(meeting, "open"));
    }
    Params owner(const char* title, QDate due) {
        return with({{"title", u8(title)},
                     {"unit", housing.raw()},
                     {"responsible", u8("祝科长")},
                     {"due_on", due.toString(Qt::ISODate)}});
    }
    template <class R>
    Id<Measure> promise(Id<R> from, const char* title, QDate due) {
        ok(take(from, "promise", owner(title, due)));
        const auto m = read().first<Measure>(Query().by(u8("id"), true));
        REQUIRE(m);
        return Id<Measure>(m->id);
    }
    void decide(Id<JointTopic> topic) {
        ok(take(topic, "decide", with({{"decision", u8("同意，按时落实。")}})));
    }
    void explain(Id<JointMeeting> meeting) {
        for (JointReview r : reviewsOf(read(), meeting))
            if (r.isUndone() && r.explanation.isEmpty()) {
                r.explanation = u8("资金已落实，延至下半年完成。");
                ok(book().update(r));
            }
    }
    void minutes(Id<JointMeeting> meeting) {
        JointMeeting m = now(meeting);
        m.docNumber = u8("滨府工联〔2026〕%1号").arg(m.number);
        m.issuer = u8("贺明");
        m.mainTo = u8("各街道办事处，区直各单位");
        ok(book().update(m));
    }
    /// A whole meeting today with one topic and one measure due then, without its minutes.
    Id<JointMeeting> held(const char* measure, QDate due) {
        const auto id = planned(today());
        const auto t = topic(id, "改善户外劳动者工作条件");
        open(id);
        promise(t, measure, due);
        decide(t);
        explain(id);
        ok(take(id, "close"));
        return id;
    }
    /// The same with its minutes issued.
    Id<JointMeeting> whole(const char* measure, QDate due) {
        const auto id = held(measure, due);
        minutes(id);
        ok(take(id, "sign"));
        ok(take(id, "issue"));
        return id;
    }
    QList<Due> dues() {
        QList<Due> list;
        for (const Due& due : duesOf(read(), today(), {}, {}))
            if (due.kind == QLatin1StringView(JointMeeting::kindName))
                list << due;
        return list;
    }
    static QString words(const report::Document& d) {
        QString text;
        const std::function<void(const std::vector<report::Block>&)> walk =
            [&](const std::vector<report::Block>& blocks) {
                for (const report::Block& block : blocks) {
                    if (const auto* h = std::get_if<report::Heading>(&block.as))
                        text += h->text + u'\n';
                    if (const auto* p = std::get_if<report::Paragraph>(&block.as)) {
                        for (const report::Run& run : p->runs)
                            text += run.text;
                        text += u'\n';
                    }
                    if (const auto* k = std::get_if<report::KeyValues>(&block.as))
                        for (const auto& item : k->items)
                            text += item.name + u'|' + item.value + u'\n';
                    if (const auto* t = std::get_if<report::Table>(&block.as))
                        report::forEachRow(*t, [&](const report::Row& row) {
                            text += row.cells.join(u'|') + u'\n';
                            return true;
                        });
                    if (const auto* k = std::get_if<report::KeepTogether>(&block.as))
                        walk(k->blocks);
                }
            };
        walk(d.blocks);
        return text;
    }
};

} // namespace zhijia::test
