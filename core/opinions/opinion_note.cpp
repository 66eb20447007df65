// SPDX-License-Identifier: GPL-3.0-or-later
// What was done about an opinion on the way to its answer.
#include "core/book/reader.h"
#include "core/opinions/opinion.h"
#include "core/opinions/words.h"

namespace zhijia {

using namespace opinions;

namespace {

void derive(const Reader& reader, Record& record) {
    auto& n = static_cast<OpinionNote&>(record);
    n.text = tidyLines(n.text);
    n.author = tidyName(n.author);
    if (!n.on.isValid())
        n.on = reader.today();
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& n = static_cast<const OpinionNote&>(after);
    issues += opinionStands(reader, n.opinion);
    if (const auto o = n.opinion ? reader.get(n.opinion) : std::nullopt;
        o && o->anonymous && (!before || static_cast<const OpinionNote*>(before)->text != n.text))
        issues += couldBeNamed(reader, n.text, "text", {n.author, o->responsible});
    if (n.on > reader.today() && (!before || static_cast<const OpinionNote*>(before)->on != n.on))
        issues << error(tr("A note tells what has happened; %1 is still to come.").arg(iso(n.on)),
                        tr("Correct the date."), QStringLiteral("on_date"));
}

Issues stands(const Reader& reader, const Record& record) {
    return opinionStands(reader, static_cast<const OpinionNote&>(record).opinion);
}

Kind make() {
    Kind kind = kindOf<OpinionNote>("opinions", QT_TRANSLATE_NOOP("opinions", "Progress note"),
                                    QT_TRANSLATE_NOOP("opinions", "Progress"));
    kind.titleKey = "text";
    kind.defaultSort = "on_date";
    kind.within = "opinion";
    kind.takesFiles = true;
    kind.identity = {{"opinion", "on_date", "text"}};
    kind.fields = {
        field<&OpinionNote::opinion>("opinion", QT_TRANSLATE_NOOP("opinions", "Opinion"))
            .required()
            .files("意见|意见编号"),
        field<&OpinionNote::on>("on_date", QT_TRANSLATE_NOOP("opinions", "Date"))
            .listed(10)
            .files("日期")
            .hint(QT_TRANSLATE_NOOP("opinions", "Empty: today")),
        field<&OpinionNote::text>("text", QT_TRANSLATE_NOOP("opinions", "What was done"))
            .note()
            .required()
            .listed(40)
            .files("进展|进展情况"),
        field<&OpinionNote::author>("author", QT_TRANSLATE_NOOP("opinions", "Noted by"))
            .listed(8)
            .files("记录人"),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &stands;
    return kind;
}

} // namespace

const Kind& OpinionNote::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
