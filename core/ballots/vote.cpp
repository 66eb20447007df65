// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ballots/vote.h"
#include "core/ballots/count.h"
#include "core/ballots/words.h"
#include "core/base/text.h"
#include "core/book/reader.h"
#include "core/congress/find_on_roll.h"
#include <QRegularExpression>
#include <algorithm>

namespace zhijia {

using ballots::tr;

namespace {

constexpr EnumItem choices[] = {
    {0, "", ""},
    {int(VoteChoice::For), "for", QT_TRANSLATE_NOOP("ballots", "For"),
     "赞成|同意|支持|○|√|yes|agree|A.赞成|A、赞成|A赞成|赞成票"},
    {int(VoteChoice::Against), "against", QT_TRANSLATE_NOOP("ballots", "Against"),
     "反对|不同意|不赞成|✕|×|no|disagree|B.反对|B、反对|B反对|反对票"},
    {int(VoteChoice::Abstain), "abstain", QT_TRANSLATE_NOOP("ballots", "Abstaining"),
     "弃权|放弃|abstention|C.弃权|C、弃权|C弃权|弃权票"},
};

const BallotVote& asVote(const Record& record) { return static_cast<const BallotVote&>(record); }

/// A telephone number in a nickname goes where such numbers are masked.
void hide(Record& record) {
    auto& v = static_cast<BallotVote&>(record);
    hideNumber(v.voter, v.phone);
}

void derive(const Reader& reader, Record& record) {
    auto& v = static_cast<BallotVote&>(record);
    if (!v.ballot) { // a file of the meeting tool does not name it
        const auto open =
            reader.ids(Ballot::kind(), Query()
                                           .eq(QStringLiteral("way"), QStringLiteral("open"))
                                           .eq(QStringLiteral("status"), QStringLiteral("issuing"))
                                           .first(2));
        if (open.size() == 1)
            v.ballot = Id<Ballot>(open.first());
    }
    if (v.ballot && !v.item) {
        const auto items =
            reader.ids(BallotItem::kind(), Query().eq(QStringLiteral("ballot"), v.ballot).first(2));
        if (items.size() == 1)
            v.item = Id<BallotItem>(items.first());
    }
    if (v.revision) // a vote that was taken stays with its voter, whatever becomes of the roll
        return;
    v.deputy = {};
    v.delegation = {};
    v.voteKey.clear();
    const auto b = v.ballot ? reader.get(v.ballot) : std::nullopt;
    if (!b)
        return;
    if (const auto who = findVoter(reader, *b, v.voter, v.phone)) {
        v.deputy = who->deputy;
        v.delegation = who->delegation;
        v.voteKey = QStringLiteral("%1.%2").arg(v.item.raw()).arg(v.deputy.raw());
    }
}

/// "2026/3/2 9:01", as meeting tools and spreadsheets write it, besides what every instant reads.
Outcome<QVariant> readTime(const QString& text) {
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?$"));
    const auto match = form.match(tidy(halfWidth(text)));
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(),
                    match.captured(3).toInt());
    const QTime at(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
    if (!match.hasMatch() || !day.isValid() || !at.isValid())
        return Codec<QDateTime>::parse(text);
    return Codec<QDateTime>::toValue(QDateTime(day, at, Qt::OffsetFromUTC, officeOffset));
}

QString time(const QDateTime& at) {
    return officeTime(at).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// Whether a vote could be cast then; what the meeting tool noted counts, not when it is read in.
void checkTime(const Ballot& b, const BallotVote& v, Issues& issues) {
    if (b.status == BallotStatus::Draft) {
        issues << error(tr("Ballot %1 is not open yet.").arg(b.number), tr("Open the vote first."),
                        QStringLiteral("ballot"));
        return;
    }
    const bool open = b.status == BallotStatus::Issuing;
    const bool late = b.status == BallotStatus::Returned || b.status == BallotStatus::Counting;
    if ((!open && !late) || (late && !v.castAt.isValid()) || (late && v.castAt > b.closedAt)) {
        issues << error(tr("The vote of %1 came after ballot %2 was closed (%3).")
                            .arg(v.voter, QString::number(b.number), time(b.closedAt)),
                        late ? tr("Only votes cast before that count: give the time.")
                             : tr("It does not count."),
                        QStringLiteral("cast_at"));
        return;
    }
    // Meeting tools note minutes, not seconds.
    if (v.castAt.isValid() && v.castAt.addSecs(60) <= b.openedAt)
        issues << error(tr("The vote of %1 was cast before ballot %2 was opened (%3).")
                            .arg(v.voter, QString::number(b.number), time(b.openedAt)),
                        tr("Look whether the file is of another vote."), QStringLiteral("cast_at"));
}

/// A file that is read in late finds hands that were counted before it.
void checkHands(const Reader& reader, const Ballot& b, const BallotVote& v, Issues& issues) {
    for (const BallotCount& count : countsOf(reader, Id<Ballot>(b.id)))
        if (count.state == CountState::Submitted)
            issues << error(tr("%1 is handed in: no more votes come in.").arg(count.name),
                            tr("Take its step \"Open the count again\" first."),
                            QStringLiteral("ballot"));
    if (!refuses(issues))
        for (Issue issue : handsFit(reader, b, &v)) {
            issue.field = QStringLiteral("voter");
            issues << issue;
        }
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const BallotVote& v = asVote(after);
    const auto b = v.ballot ? reader.get(v.ballot) : std::nullopt;
    if (!b)
        return;
    issues += sittingClosed(reader, *b);
    if (b->way != BallotWay::Open)
        issues << error(tr("Ballot %1 is secret: nobody's vote is written down.").arg(b->number),
                        tr("Count the papers instead."), QStringLiteral("ballot"));
    if (refuses(issues))
        return;
    if (const auto item = v.item ? reader.get(v.item) : std::nullopt;
        item && item->ballot != v.ballot)
        issues << error(tr("\"%1\" is not voted on in this ballot.").arg(item->title),
                        tr("Choose one of its items."), QStringLiteral("item"));
    if (before) {
        const BallotVote& old = asVote(*before);
        if (old.choice != v.choice || old.item != v.item || old.ballot != v.ballot ||
            old.voter != v.voter)
            issues << error(
                tr("%1 has voted already (%2).")
                    .arg(old.voter, enumTable<VoteChoice>().label(
                                        *enumTable<VoteChoice>().byValue(int(old.choice)))),
                tr("The first vote counts. If it was entered wrongly, remove it and "
                   "enter it anew."),
                QStringLiteral("choice"));
        return;
    }
    checkTime(*b, v, issues);
    const auto who = findVoter(reader, *b, v.voter, v.phone);
    if (!who) {
        for (Issue issue : who.error()) {
            issue.field = QStringLiteral("voter");
            issues << issue;
        }
        return;
    }
    if (who->name != tidyName(v.voter))
        issues << warning(tr("\"%1\" is taken for %2.").arg(v.voter, who->name),
                          tr("Check that it is the same person."), QStringLiteral("voter"));
    if (refuses(issues))
        return;
    checkHands(reader, *b, v, issues);
    if (!v.voteKey.isEmpty() &&
        reader.count<BallotVote>(Query()
                                     .eq(QStringLiteral("vote_key"), v.voteKey)
                                     .is(QStringLiteral("id"), Condition::Ne, v.id)) > 0)
        issues << error(tr("%1 has voted already on this item.").arg(who->name),
                        tr("The first vote counts."), QStringLiteral("voter"));
}

Issues mayRemove(const Reader& reader, const Record& record) {
    const auto b = reader.get(asVote(record).ballot);
    if (!b)
        return {};
    Issues issues = sittingClosed(reader, *b);
    if (b->isOver() || b->status == BallotStatus::Counted)
        issues << ballotStands(*b);
    return issues;
}

Kind make() {
    Kind kind = kindOf<BallotVote>("ballots", QT_TRANSLATE_NOOP("ballots", "Vote by name"),
                                   QT_TRANSLATE_NOOP("ballots", "Votes by name"));
    kind.titleKey = "voter";
    kind.defaultSort = "id";
    kind.within = "ballot";
    kind.identity = {{"vote_key"}};
    kind.fields = {
        field<&BallotVote::ballot>("ballot", QT_TRANSLATE_NOOP("ballots", "Ballot"))
            .required()
            .files("投票主题|投票名称|表决事项")
            .hint(QT_TRANSLATE_NOOP("ballots", "Empty: the one that is open now")),
        field<&BallotVote::item>("item", QT_TRANSLATE_NOOP("ballots", "Item"))
            .required()
            .among(
                [](const Record& r, Query& q) { q.eq(QStringLiteral("ballot"), asVote(r).ballot); })
            .listed(18)
            .files("题目|投票题目|议题|问题")
            .hint(QT_TRANSLATE_NOOP("ballots", "Empty: the only one")),
        field<&BallotVote::voter>("voter", QT_TRANSLATE_NOOP("ballots", "Voter"))
            .required()
            .listed(12)
            .files("姓名|用户昵称|昵称|参会者|参会人|成员|投票人|用户名|提交人|填写人|代表姓名|"
                   "成员名称|用户名称|Name|Nickname")
            .hint(QT_TRANSLATE_NOOP("ballots", "Name or card number, as on the roll")),
        field<&BallotVote::phone>("phone", QT_TRANSLATE_NOOP("ballots", "Mobile"))
            .sensitive()
            .files("手机号|手机号码|手机|电话|联系电话|入会账号"),
        field<&BallotVote::deputy>("deputy", QT_TRANSLATE_NOOP("ballots", "Deputy")).derived(),
        field<&BallotVote::delegation>("delegation", QT_TRANSLATE_NOOP("ballots", "Delegation"))
            .derived()
            .listed(14),
        field<&BallotVote::choice>("choice", QT_TRANSLATE_NOOP("ballots", "Vote"))
            .required()
            .listed(8)
            .files("投票选项|选项|所选选项|选择|投票结果|表决意见|表决结果|表决|投票|意见|答案|"
                   "Option"),
        field<&BallotVote::castAt>("cast_at", QT_TRANSLATE_NOOP("ballots", "Cast at"))
            .reads(&readTime)
            .listed(14)
            .files("投票时间|提交时间|填写时间|时间"),
        field<&BallotVote::channel>("channel", QT_TRANSLATE_NOOP("ballots", "By"))
            .listed(10)
            .files("投票方式|来源|渠道|终端"),
        field<&BallotVote::voteKey>("vote_key", "").derived().hidden(),
    };
    kind.deriveOwn = &hide;
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<VoteChoice>() {
    static const EnumTable table{"ballots", choices};
    return table;
}

bool wasPresent(const Attendance& a, const QDateTime& at) {
    return a.arrivedAt.isValid() && a.arrivedAt <= at && !(a.leftAt.isValid() && a.leftAt <= at);
}

Outcome<Attendance> findVoter(const Reader& reader, const Ballot& ballot, const QString& voter,
                              const QString& phone) {
    const auto line = findOnRoll(reader, ballot.sitting, {voter, phone, {}});
    if (!line)
        return refuse(line.error());
    if (line->role == AttendanceRole::Observer)
        return refuse(tr("%1 is an observer and has no vote.").arg(line->name),
                      tr("Take the line out."));
    if (line->state == AttendanceState::Released)
        return refuse(tr("%1 is no deputy any more and has no vote.").arg(line->name),
                      tr("Take the line out."));
    if (ballot.openedAt.isValid() && !wasPresent(*line, ballot.openedAt))
        return refuse(tr("%1 was not present when the vote was opened.").arg(line->name),
                      tr("Only who is checked in by then, in the hall or online, can vote."));
    return *line;
}

QList<ItemTally> namedVotes(const Reader& reader, const std::vector<BallotItem>& items) {
    QList<ItemTally> tallies;
    for (const BallotItem& item : items) {
        ItemTally t;
        for (const auto& [choice, n] :
             reader.countBy(BallotVote::kind(), QStringLiteral("choice"),
                            Query().eq(QStringLiteral("item"), Id<BallotItem>(item.id)))) {
            const auto c = Codec<VoteChoice>::fromValue(choice);
            (c == VoteChoice::For ? t.yes : c == VoteChoice::Against ? t.no : t.abstain) += n;
        }
        tallies << t;
    }
    return tallies;
}

qint64 namedVoters(const Reader& reader, Id<Ballot> ballot,
                   std::optional<Id<Delegation>> delegation) {
    Query query;
    query.eq(QStringLiteral("ballot"), ballot);
    if (delegation)
        query.eq(QStringLiteral("delegation"), *delegation);
    return reader.countBy(BallotVote::kind(), QStringLiteral("deputy"), query).size();
}

const Kind& BallotVote::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
