// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper and a topic of a joint meeting have alike: their place on the agenda, what stands
// with the meeting, the measures that come of them, and the way back while the meeting goes on.
#pragma once
#include "core/book/txn.h"
#include "core/joint/promise.h"
#include "core/joint/words.h"

namespace zhijia::joint {

/// `R`: a record with `meeting`, `position`, `title`, `promised` and `isOpen()`.
template <class R>
struct Matter {
    static const R& of(const Record& record) { return static_cast<const R&>(record); }
    static R& of(Record& record) { return static_cast<R&>(record); }
    static SourceRef source(const R& r) { return sourceOf(Id<R>(r.id)); }

    /// A new one comes last; its measures are told anew until the meeting is closed.
    static void derive(const Reader& reader, R& r) {
        if (r.position == 0) {
            const auto last = reader.first<R>(Query()
                                                  .eq(QStringLiteral("meeting"), r.meeting)
                                                  .by(QStringLiteral("position"), true));
            r.position = last ? last->position + 1 : 1;
        }
        if (r.id && jointStands(reader, r.meeting).isEmpty())
            r.promised = promisedText(reader, source(r));
    }
    static Issues stands(const Reader& reader, const Record& record) {
        return jointStands(reader, of(record).meeting);
    }
    static Issues hasOutcome(const Reader& reader, const Record& record) {
        const R& r = of(record);
        if (r.isOpen() && promisedText(reader, source(r)).isEmpty())
            return {};
        return {error(tr("\"%1\" has an outcome: it is not thrown away.").arg(r.title),
                      tr("Undo its steps if it was a mistake."))};
    }
    static Issues inSession(const Reader& reader, const Record& record, const Params&) {
        return jointInSession(reader, of(record).meeting);
    }
    static Issues mayMake(const Reader& reader, const Record& record, const Params& params) {
        return mayPromise(reader, of(record).meeting, params);
    }
    static Outcome<Id<Measure>> make(Txn& txn, const R& r, const Params& params) {
        return promiseFor(txn, r.meeting, source(r), r.title, params);
    }
    static Outcome<void> makeOnly(Txn& txn, Record& record, const Params& params) {
        return make(txn, of(record), params).map([](Id<Measure>) {});
    }
    /// What the measures of all of a meeting are when it is closed is what its record keeps.
    static Outcome<void> keepPromised(Txn& txn, Id<JointMeeting> meeting) {
        for (R& r : txn.all<R>(Query().eq(QStringLiteral("meeting"), meeting)))
            if (r.promised != promisedText(txn, source(r)))
                if (auto ok = txn.relink(R::kind(), r); !ok)
                    return ok;
        return {};
    }
};

inline const char* inSessionText() {
    return QT_TRANSLATE_NOOP("joint", "The meeting is in session.");
}
/// Somebody does something by a date.
inline Step promiseStep(std::vector<const char*> from, decltype(Step::guard) guard,
                        decltype(Step::effect) effect) {
    return {"promise",
            QT_TRANSLATE_NOOP("joint", "Make a measure"),
            std::move(from),
            "",
            promiseParams(),
            guard,
            effect,
            QT_TRANSLATE_NOOP("joint", "Somebody does something by a date; several may come of "
                                       "one matter."),
            "measure",
            QT_TRANSLATE_NOOP("joint", "The meeting is in session; owner and date are named.")};
}
/// The outcome is taken back while the meeting goes on.
inline Step againStep(const char* verb, std::vector<const char*> from, const char* to,
                      decltype(Step::guard) guard, decltype(Step::effect) effect) {
    return {"again",
            verb,
            std::move(from),
            to,
            {},
            guard,
            effect,
            QT_TRANSLATE_NOOP("joint", "The outcome is taken back while the meeting goes on."),
            "undo",
            inSessionText()};
}

} // namespace zhijia::joint
