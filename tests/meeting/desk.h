// SPDX-License-Identifier: GPL-3.0-or-later
// A hall with a sitting to be prepared, and short words for what these tests do often.
#pragma once
#include "core/meeting/agenda.h"
#include "core/meeting/duty.h"
#include "core/meeting/heads.h"
#include "core/meeting/minutes.h"
#include "core/meeting/plan.h"
#include "tests/congress/hall.h"

namespace zhijia::test {

struct MeetingDesk : Hall {
    /// A planned sitting of the hall's term; its deputies are elected.
    explicit MeetingDesk(int deputies = 9) {
        if (deputies > 0)
            people = Hall::deputies(deputies);
    }
    QList<Id<Deputy>> people;

    Id<Sitting> planned(QDate on, const QString& agenda = {}) {
        Sitting s;
        s.term = term;
        s.heldOn = on;
        s.starts = QStringLiteral("09:00");
        s.place = QStringLiteral("职工之家礼堂");
        s.agenda = agenda;
        const auto done = book().insert(s);
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
        return Id<Sitting>(s.id);
    }
    Plan plan(Id<Sitting> sitting, const QString& from = {}) {
        Plan p;
        p.sitting = sitting;
        p.templated = from;
        const auto done = book().insert(p);
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
        return p;
    }
    Outcome<Receipt> moveSitting(Id<Sitting> id, QDate to) {
        Sitting s = *read().get(id);
        s.heldOn = to;
        return book().update(s);
    }
    Duty duty(Id<Sitting> sitting, const char* origin) {
        for (const Duty& d : dutiesOf(read(), sitting))
            if (d.origin == QLatin1StringView(origin))
                return d;
        FAIL("no duty " << origin);
        return {};
    }
    /// Everybody is there and the sitting is opened.
    void openNow(Id<Sitting> id) {
        if (read().get(id)->status == SittingStatus::Planned)
            REQUIRE(Hall::step(id, "call"));
        for (const Attendance& a : roll(id))
            REQUIRE(Hall::step(a, "check_in"));
        const auto done = Hall::step(id, "open");
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
    }
    AgendaItem item(Id<Sitting> sitting, const QString& title, qint64 minutes,
                    Id<AgendaItem> parent = {}) {
        AgendaItem i;
        i.sitting = sitting;
        i.title = title;
        i.minutes = minutes;
        i.parent = parent;
        const auto done = book().insert(i);
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
        return i;
    }
    template <class R>
    Outcome<Receipt> take(const R& record, const char* verb, const Params& params = {}) {
        return book().step(R::kind(), record.id, QString::fromUtf8(verb), params);
    }
    template <class R>
    R now(const R& record) {
        return *read().get(Id<R>(record.id));
    }
    AgendaView agenda(Id<Sitting> sitting) { return agendaOf(read(), sitting); }
    QStringList titles(Id<Sitting> sitting) {
        QStringList list;
        for (const AgendaLine& line : agenda(sitting).lines)
            list << line.number + u' ' + line.item.title;
        return list;
    }
    static Params reason(const char* text = "台风") {
        return {{QStringLiteral("reason"), QString::fromUtf8(text)}};
    }
};

/// Whether a refusal cites the law or names what `word` says.
inline bool says(const Issues& issues, const QString& word) {
    return std::ranges::any_of(issues, [&](const Issue& i) {
        return i.text.contains(word) || i.mend.contains(word) || i.rule.contains(word);
    });
}

} // namespace zhijia::test
