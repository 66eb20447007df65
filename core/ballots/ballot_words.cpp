// SPDX-License-Identifier: GPL-3.0-or-later
// What a ballot is called, in lists, on paper and in refusals.
#include "core/ballots/ballot.h"
#include "core/ballots/words.h"
#include "core/base/text.h"
#include "core/book/reader.h"
#include "core/rules/rules.h"
#include <QRegularExpression>

namespace zhijia {

using ballots::tr;

namespace {

constexpr EnumItem ways[] = {
    {0, "", ""},
    {int(BallotWay::Open), "open", QT_TRANSLATE_NOOP("ballots", "Open vote"),
     "公开表决|举手表决|举手|在线表决"},
    {int(BallotWay::Secret), "secret", QT_TRANSLATE_NOOP("ballots", "Secret ballot"),
     "无记名投票|无记名|投票"},
    {int(BallotWay::Appraisal), "appraisal", QT_TRANSLATE_NOOP("ballots", "Appraisal"),
     "民主测评|测评|评议|民主评议"},
    {int(BallotWay::Election), "election", QT_TRANSLATE_NOOP("ballots", "Election"), "选举"},
};
constexpr EnumItem bases[] = {
    {0, "", ""},
    {int(MajorityBase::Entitled), "entitled", QT_TRANSLATE_NOOP("ballots", "all deputies entitled"),
     "全体代表|应到"},
    {int(MajorityBase::Present), "present", QT_TRANSLATE_NOOP("ballots", "the deputies present"),
     "到会代表|实到"},
    {int(MajorityBase::Cast), "cast", QT_TRANSLATE_NOOP("ballots", "the votes cast"),
     "投票总数|收回"},
    {int(MajorityBase::Valid), "valid", QT_TRANSLATE_NOOP("ballots", "the valid votes"), "有效票"},
    {int(MajorityBase::YesNo), "yes_no", QT_TRANSLATE_NOOP("ballots", "the votes for and against"),
     "赞成与反对票"},
};
constexpr EnumItem leasts[] = {
    {0, "", ""},
    {int(MajorityLeast::MoreThan), "more_than", QT_TRANSLATE_NOOP("ballots", "more than"),
     "超过|过"},
    {int(MajorityLeast::AtLeast), "at_least", QT_TRANSLATE_NOOP("ballots", "at least"),
     "不少于|以上"},
};
constexpr EnumItem orders[] = {
    {0, "", ""},
    {int(NameOrder::Strokes), "strokes",
     QT_TRANSLATE_NOOP("ballots", "By strokes of the family name"), "姓氏笔画|笔画"},
    {int(NameOrder::Given), "given", QT_TRANSLATE_NOOP("ballots", "As given"), "指定|提名顺序"},
};

/// Without what a hand may do to a text without changing it.
QString bareText(const QString& text) {
    QString bare = halfWidth(text).toLower();
    bare.removeIf([](QChar c) { return c.isSpace() || c.isPunct(); });
    return bare;
}

} // namespace

template <>
const EnumTable& enumTable<BallotWay>() {
    static const EnumTable table{"ballots", ways};
    return table;
}
template <>
const EnumTable& enumTable<MajorityBase>() {
    static const EnumTable table{"ballots", bases};
    return table;
}
template <>
const EnumTable& enumTable<MajorityLeast>() {
    static const EnumTable table{"ballots", leasts};
    return table;
}
template <>
const EnumTable& enumTable<NameOrder>() {
    static const EnumTable table{"ballots", orders};
    return table;
}

Majority Ballot::majority() const {
    constexpr RuleBase of[] = {RuleBase::Entitled, RuleBase::Entitled, RuleBase::Present,
                               RuleBase::Cast,     RuleBase::Valid,    RuleBase::YesNo};
    return {of[int(majorityBase)],
            {majorityNum, qMax<qint64>(1, majorityDen)},
            majorityLeast != MajorityLeast::AtLeast};
}

QStringList namesIn(const QString& text) {
    static const QRegularExpression ends(QStringLiteral("[\\r\\n,;，；、/]+"));
    QStringList names;
    for (const QString& part : text.split(ends, Qt::SkipEmptyParts))
        if (const QString name = tidyName(part); !name.isEmpty())
            names << name;
    return names;
}

QString ballotHeading(const Reader& reader, const Ballot& ballot) {
    return tr("%1, ballot %2: %3")
        .arg(reader.title(Sitting::kind(), ballot.sitting.raw()), QString::number(ballot.number),
             ballot.title);
}

QString majorityText(const Ballot& b) {
    const EnumTable &least = enumTable<MajorityLeast>(), &base = enumTable<MajorityBase>();
    const EnumItem *l = least.byValue(int(b.majorityLeast)),
                   *of = base.byValue(int(b.majorityBase));
    if (!l || !of)
        return {};
    if (b.majorityNum * 2 == b.majorityDen)
        return (b.majorityLeast == MajorityLeast::MoreThan ? tr("more than half of %1")
                                                           : tr("at least half of %1"))
            .arg(base.label(*of));
    return (b.majorityLeast == MajorityLeast::MoreThan ? tr("more than %1/%2 of %3")
                                                       : tr("at least %1/%2 of %3"))
        .arg(QString::number(b.majorityNum), QString::number(b.majorityDen), base.label(*of));
}

bool isCitationOf(const Rule& rule, const QString& text) {
    const QString bare = bareText(text);
    return bare == bareText(rule.source.zh) || bare == bareText(rule.source.en);
}

QString majoritySource(const Reader& reader, const Ballot& b) {
    const auto s = b.sitting ? reader.get(b.sitting) : std::nullopt;
    const Rules rules = Rules::of(reader, s ? s->rulePack : QString());
    const Rule& rule = rules.rule(rule::majority);
    return isCitationOf(rule, b.majoritySource) ? rule.source.text() : b.majoritySource.trimmed();
}

Issue ballotStands(const Ballot& ballot, const QString& field) {
    return error(tr("Ballot %1 is over: what was counted and announced stands.").arg(ballot.number),
                 tr("Undo the announcement first if it was a mistake, or vote again."), field);
}

Issues sittingClosed(const Reader& reader, const Ballot& ballot) {
    const auto s = ballot.sitting ? reader.get(ballot.sitting) : std::nullopt;
    return s && s->isClosed() ? Issues{sittingStands(*s)} : Issues();
}

} // namespace zhijia
