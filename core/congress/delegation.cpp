// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/delegation.h"
#include "core/book/reader.h"
#include "core/congress/deputy.h"
#include "core/congress/words.h"

namespace zhijia {

using congress::tr;

namespace {

void derive(Record& record) {
    auto& d = static_cast<Delegation&>(record);
    d.name = d.name.trimmed();
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& d = static_cast<const Delegation&>(after);
    if (reader.count<Delegation>(Query()
                                     .eq(QStringLiteral("term"), d.term)
                                     .eq(QStringLiteral("name"), d.name)
                                     .is(QStringLiteral("id"), Condition::Ne, d.id)) > 0)
        issues << error(tr("This term has a delegation \"%1\" already.").arg(d.name),
                        tr("Open it, or choose another name."), QStringLiteral("name"));
    if (const auto head = d.head ? reader.get(d.head) : std::nullopt;
        head && head->delegation != Id<Delegation>(d.id))
        issues << error(tr("%1 belongs to another delegation.").arg(head->name),
                        tr("Choose one of its own deputies as head."), QStringLiteral("head"));
    if (const auto head = d.head ? reader.get(d.head) : std::nullopt;
        head && head->delegation == Id<Delegation>(d.id) && head->status == DeputyStatus::Ended)
        issues << error(tr("%1 is no deputy any more.").arg(head->name),
                        tr("Choose one of its own deputies as head."), QStringLiteral("head"));
    if (before && static_cast<const Delegation*>(before)->term != d.term &&
        reader.count<Deputy>(Query().eq(QStringLiteral("delegation"), Id<Delegation>(d.id))) > 0)
        issues << error(tr("The delegation has deputies and cannot move to another term."),
                        tr("Make a new delegation in that term."), QStringLiteral("term"));
}

Kind make() {
    Kind kind = kindOf<Delegation>("congress", QT_TRANSLATE_NOOP("congress", "Delegation"),
                                   QT_TRANSLATE_NOOP("congress", "Delegations"));
    kind.defaultSort = "position";
    kind.identity = {{"term", "name"}};
    kind.fields = {
        field<&Delegation::name>("name", QT_TRANSLATE_NOOP("congress", "Title"))
            .required()
            .listed(16)
            .files("代表团|代表团名称|名称"),
        field<&Delegation::term>("term", QT_TRANSLATE_NOOP("congress", "Term"))
            .required()
            .listed(16)
            .files("届次|届"),
        field<&Delegation::head>("head", QT_TRANSLATE_NOOP("congress", "Head"))
            .among([](const Record& r, Query& q) { // one of its own deputies
                q.eq(QStringLiteral("delegation"), QVariant(r.id))
                    .is(QStringLiteral("status"), Condition::Ne, QStringLiteral("ended"));
            })
            .listed(8)
            .files("团长"),
        field<&Delegation::unit>("unit", QT_TRANSLATE_NOOP("congress", "Unit"))
            .listed(14)
            .files("单位"),
        field<&Delegation::units>("units", QT_TRANSLATE_NOOP("congress", "Further units"))
            .note()
            .files("所含单位"),
        field<&Delegation::position>("position", QT_TRANSLATE_NOOP("congress", "Order"))
            .files("排序|序号"),
        field<&Delegation::note>("note", QT_TRANSLATE_NOOP("congress", "Note"))
            .note()
            .files("备注"),
    };
    kind.deriveOwn = &derive;
    kind.check = &check;
    return kind;
}

} // namespace

const Kind& Delegation::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
