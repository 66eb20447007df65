// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/observer.h"
#include "core/base/text.h"
#include "core/book/reader.h"
#include "core/congress/roll.h"
#include "core/congress/words.h"
#include "core/people/identity.h"
#include "core/rules/rules.h"

namespace zhijia {

using congress::tr;

namespace {

void derive(const Reader& reader, Record& record) {
    auto& o = static_cast<Observer&>(record);
    o.name = tidyName(o.name);
    QString reading;
    if (const auto m = o.member ? reader.get(o.member) : std::nullopt) {
        o.name = m->name;
        if (o.unitName.isEmpty())
            o.unitName = reader.title(Unit::kind(), m->unit.raw());
        if (o.post.isEmpty())
            o.post = m->post;
        reading = m->reading;
    }
    deriveNameKeys(o.name, reading, o.pinyinKey, o.searchText);
}

/// Who sat in at a sitting that is over keeps the name of that day.
bool isComing(const Reader& reader, const Record& record) {
    const auto s = reader.get(static_cast<const Observer&>(record).sitting);
    return s && !s->isOver();
}

Issues stands(const Reader& reader, const Record& record) {
    const auto s = reader.get(static_cast<const Observer&>(record).sitting);
    return s && s->isClosed() ? Issues{sittingStands(*s)} : Issues();
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& o = static_cast<const Observer&>(after);
    const auto sitting = reader.get(o.sitting);
    if (sitting && sitting->isClosed()) {
        issues << sittingStands(*sitting, QStringLiteral("sitting"));
        return;
    }
    if (sitting && sitting->isOver() && !before)
        issues << error(tr("%1 was cancelled.").arg(sitting->name), tr("Choose another sitting."),
                        QStringLiteral("sitting"));
    if (before && static_cast<const Observer*>(before)->sitting != o.sitting)
        issues << error(tr("An observer belongs to one sitting."),
                        tr("Enter the observer in the other sitting too."),
                        QStringLiteral("sitting"));
    if (o.member && reader.count<Observer>(Query()
                                               .eq(QStringLiteral("sitting"), o.sitting)
                                               .eq(QStringLiteral("member"), o.member)
                                               .is(QStringLiteral("id"), Condition::Ne, o.id)) > 0)
        issues << error(tr("%1 is an observer of this sitting already.").arg(o.name),
                        tr("Open that entry."), QStringLiteral("member"));
    if (!sitting)
        return;
    if (o.member &&
        reader.count<Deputy>(Query()
                                 .eq(QStringLiteral("term"), sitting->term)
                                 .eq(QStringLiteral("member"), o.member)
                                 .eq(QStringLiteral("status"), QStringLiteral("elected"))) > 0)
        issues << error(tr("%1 is a deputy and cannot be an observer too.").arg(o.name),
                        tr("Leave the entry out."), QStringLiteral("member"));
    if (before)
        return;
    const Rules rules = Rules::of(reader, sitting->rulePack);
    const qint64 others =
        reader.count<Observer>(Query()
                                   .eq(QStringLiteral("sitting"), o.sitting)
                                   .is(QStringLiteral("id"), Condition::Ne, o.id));
    const Threshold t = rules.threshold(
        rule::observers, countDeputiesInForce(reader, sitting->term, sitting->heldOn));
    if (!t.met(others + 1)) {
        Issue issue = warning(tr("%1 observers for %2 deputies; at most %3 are usual.")
                                  .arg(others + 1)
                                  .arg(t.base)
                                  .arg(t.needed),
                              tr("Invite fewer observers."));
        issue.rule = t.citation;
        issues << issue;
    }
}

Kind make() {
    Kind kind = kindOf<Observer>("congress", QT_TRANSLATE_NOOP("congress", "Observer"),
                                 QT_TRANSLATE_NOOP("congress", "Observers"));
    kind.searchable = true;
    kind.defaultSort = "name";
    kind.identity = {{"sitting", "member"}, {"sitting", "name", "unit_name"}, {"sitting", "name"}};
    kind.follows = {{"member", &isComing}};
    kind.fields = {
        field<&Observer::name>("name", QT_TRANSLATE_NOOP("congress", "Name"))
            .required()
            .listed(8)
            .sorts("pinyin_key")
            .files("姓名"),
        field<&Observer::sitting>("sitting", QT_TRANSLATE_NOOP("congress", "Sitting"))
            .required()
            .listed(20)
            .files("会议"),
        field<&Observer::member>("member", QT_TRANSLATE_NOOP("congress", "Member")).files("会员"),
        field<&Observer::unitName>("unit_name", QT_TRANSLATE_NOOP("congress", "Unit"))
            .listed(16)
            .files("单位|工作单位"),
        field<&Observer::post>("post", QT_TRANSLATE_NOOP("congress", "Post"))
            .listed(10)
            .files("职务"),
        field<&Observer::note>("note", QT_TRANSLATE_NOOP("congress", "Note")).note().files("备注"),
        field<&Observer::pinyinKey>("pinyin_key", "").derived().hidden(),
        field<&Observer::searchText>("search_text", "").derived().hidden(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &stands;
    return kind;
}

} // namespace

const Kind& Observer::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
