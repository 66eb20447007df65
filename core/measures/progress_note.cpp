// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/progress_note.h"
#include "core/book/txn.h"
#include "core/measures/words.h"

namespace zhijia {

using namespace measures;

namespace {

void derive(const Reader& reader, Record& record) {
    auto& n = static_cast<ProgressNote&>(record);
    n.text = tidyLines(n.text);
    n.author = tidyName(n.author);
    if (!n.on.isValid())
        n.on = reader.today();
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& n = static_cast<const ProgressNote&>(after);
    const auto m = n.measure ? reader.get(n.measure) : std::nullopt;
    if (m && m->isOver())
        issues << error(tr("\"%1\" is over: its notes stand.").arg(m->title),
                        tr("Take the step \"Take back\" first."));
    if (n.on > reader.today() && (!before || static_cast<const ProgressNote*>(before)->on != n.on))
        issues << error(tr("A note tells what has happened; %1 is still to come.").arg(iso(n.on)),
                        tr("Correct the date."), QStringLiteral("on_date"));
}

Issues stands(const Reader& reader, const Record& record) {
    const auto m = reader.get(static_cast<const ProgressNote&>(record).measure);
    if (m && m->isOver())
        return {error(tr("\"%1\" is over: its notes stand.").arg(m->title),
                      tr("Take the step \"Take back\" first."))};
    return {};
}

/// Whoever notes progress has begun.
Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    const auto& n = static_cast<const ProgressNote&>(after);
    const auto m = txn.get(n.measure);
    if (before || !m || m->status != MeasureStatus::Open)
        return {};
    return txn.step(n.measure, QStringLiteral("start"));
}

Kind make() {
    Kind kind = kindOf<ProgressNote>("measures", QT_TRANSLATE_NOOP("measures", "Progress note"),
                                     QT_TRANSLATE_NOOP("measures", "Progress"));
    kind.titleKey = "text";
    kind.defaultSort = "on_date";
    kind.within = "measure";
    kind.takesFiles = true;
    kind.identity = {{"measure", "on_date", "text"}};
    kind.fields = {
        field<&ProgressNote::measure>("measure", QT_TRANSLATE_NOOP("measures", "Measure"))
            .required()
            .files("落实事项|事项|措施|事项编号"),
        field<&ProgressNote::on>("on_date", QT_TRANSLATE_NOOP("measures", "Date"))
            .listed(10)
            .files("日期|进展日期|时间")
            .hint(QT_TRANSLATE_NOOP("measures", "Empty: today")),
        field<&ProgressNote::text>("text", QT_TRANSLATE_NOOP("measures", "What was done"))
            .note()
            .required()
            .listed(40)
            .files("进展|进展情况|落实情况|内容"),
        field<&ProgressNote::author>("author", QT_TRANSLATE_NOOP("measures", "Noted by"))
            .listed(8)
            .files("填报人|记录人"),
        field<&ProgressNote::carried>("carried", "").hidden(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.settle = &settle;
    kind.mayRemove = &stands;
    return kind;
}

} // namespace

std::vector<ProgressNote> notesOf(const Reader& reader, Id<Measure> measure) {
    return reader.all<ProgressNote>(Query()
                                        .eq(QStringLiteral("measure"), measure)
                                        .by(QStringLiteral("on_date"))
                                        .by(QStringLiteral("id")));
}

const Kind& ProgressNote::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
