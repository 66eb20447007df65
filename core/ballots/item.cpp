// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ballots/item.h"
#include "core/ballots/words.h"
#include "core/base/strokes.h"
#include "core/base/text.h"
#include "core/book/next_within.h"
#include "core/rules/rules.h"
#include <QRegularExpression>

namespace zhijia {

using ballots::tr;

namespace {

void derive(const Reader& reader, Record& record) {
    auto& i = static_cast<BallotItem&>(record);
    const auto d = i.deputy ? reader.get(i.deputy) : std::nullopt;
    if (d && !i.member)
        i.member = d->member;
    if (const auto m = i.member ? reader.get(i.member) : std::nullopt) {
        if (i.title.isEmpty())
            i.title = m->name;
        if (i.unitName.isEmpty())
            i.unitName = reader.title(Unit::kind(), m->unit.raw());
        if (i.job.isEmpty())
            i.job = m->post;
    }
    if (i.title.isEmpty() && i.agendaItem)
        i.title = reader.title(AgendaItem::kind(), i.agendaItem.raw());
    i.title = i.member ? tidyName(i.title) : tidy(i.title);
    i.post = tidy(i.post);
    i.strokeKey = strokeKey(i.title);
    if (i.position == 0)
        i.position = nextWithin<BallotItem>(reader, "ballot", i.ballot, i.id, "position");
    if (const auto b = i.ballot ? reader.get(i.ballot) : std::nullopt;
        b && i.post.isEmpty() && b->way == BallotWay::Election)
        if (const auto posts = postsOf(*b); posts.size() == 1)
            i.post = posts.first().post;
}

Issues stands(const Ballot& b) {
    return b.status == BallotStatus::Draft
               ? Issues()
               : Issues{error(
                     tr("Ballot %1 has begun: what stands on its paper is fixed.").arg(b.number),
                     tr("Declare it void and make another, or undo the opening."))};
}

/// A text that may be empty, which is stored as nothing.
Query& sameText(Query& query, const char* key, const QString& text) {
    return text.isEmpty() ? query.is(QString::fromUtf8(key), Condition::IsNull)
                          : query.eq(QString::fromUtf8(key), text);
}

/// A name alone, which somebody of the register has: the same person, or a namesake.
Issues whoIsMeant(const Reader& reader, const BallotItem& i) {
    if (i.member || i.title.isEmpty() || !i.unitName.isEmpty())
        return {};
    const auto same = reader.all<Member>(Query().eq(QStringLiteral("name"), i.title).first(3));
    if (same.empty())
        return {};
    QStringList units;
    for (const Member& m : same)
        units << reader.title(Unit::kind(), m.unit.raw());
    return {warning(tr("%1 stands on the paper by name alone; a member of that name is in: %2.")
                        .arg(i.title, units.join(tr(", "))),
                    tr("If it is that member, choose the member in the item; if it is a namesake, "
                       "write the unit."),
                    QStringLiteral("member"))};
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& i = static_cast<const BallotItem&>(after);
    const auto b = i.ballot ? reader.get(i.ballot) : std::nullopt;
    if (!b)
        return;
    issues += sittingClosed(reader, *b) + stands(*b);
    if (refuses(issues))
        return;
    if (before && static_cast<const BallotItem*>(before)->ballot != i.ballot) {
        issues << error(tr("An item stays with its ballot."), tr("Add it to the other ballot."),
                        QStringLiteral("ballot"));
        return;
    }
    if (const auto on = i.agendaItem ? reader.get(i.agendaItem) : std::nullopt;
        on && on->sitting != b->sitting)
        issues << error(tr("\"%1\" stands on the agenda of another sitting.").arg(on->title),
                        tr("Choose an item of this sitting's agenda."),
                        QStringLiteral("agenda_item"));
    Query same;
    same.eq(QStringLiteral("ballot"), i.ballot).is(QStringLiteral("id"), Condition::Ne, i.id);
    if (b->way != BallotWay::Election && b->way != BallotWay::Appraisal) {
        if (reader.count<BallotItem>(Query(same).eq(QStringLiteral("title"), i.title)) > 0)
            issues << error(tr("\"%1\" stands on this paper already.").arg(i.title),
                            tr("One item is voted on once."), QStringLiteral("title"));
        return;
    }
    sameText(same, "post", i.post);
    Query sameName = Query(same).eq(QStringLiteral("title"), i.title);
    if (i.member &&
        reader.count<BallotItem>(Query(same).eq(QStringLiteral("member"), i.member)) > 0)
        issues << error(tr("%1 stands on this paper already.").arg(i.title),
                        tr("A candidate stands once for a post."), QStringLiteral("title"));
    else if (reader.count<BallotItem>(sameText(sameName, "unit_name", i.unitName)) > 0)
        issues << error(tr("%1 stands on this paper already.").arg(i.title),
                        tr("Of two people with one name, give the unit."), QStringLiteral("title"));
    if (b->way != BallotWay::Election)
        return;
    const auto posts = postsOf(*b);
    if (!b->posts.isEmpty() &&
        std::ranges::none_of(posts, [&](const PostSeats& p) { return p.post == i.post; })) {
        QStringList names;
        for (const PostSeats& p : posts)
            names << p.post;
        issues << error(i.post.isEmpty()
                            ? tr("Which post does %1 stand for?").arg(i.title)
                            : tr("%1: this ballot has no post \"%2\".").arg(i.title, i.post),
                        tr("One of: %1.").arg(names.join(tr(", "))), QStringLiteral("post"));
    }
    const auto* was = static_cast<const BallotItem*>(before);
    if (!refuses(issues) &&
        (!was || was->title != i.title || was->unitName != i.unitName || was->member != i.member))
        issues += whoIsMeant(reader, i);
}

Issues mayRemove(const Reader& reader, const Record& record) {
    const auto b = reader.get(static_cast<const BallotItem&>(record).ballot);
    return b ? sittingClosed(reader, *b) + stands(*b) : Issues();
}

Kind make() {
    Kind kind = kindOf<BallotItem>("ballots", QT_TRANSLATE_NOOP("ballots", "Ballot item"),
                                   QT_TRANSLATE_NOOP("ballots", "Ballot items"));
    kind.titleKey = "title";
    kind.defaultSort = "position";
    kind.within = "ballot";
    kind.identity = {{"ballot", "title", "unit_name", "post"}, {"ballot", "title"}};
    kind.fields = {
        field<&BallotItem::ballot>("ballot", QT_TRANSLATE_NOOP("ballots", "Ballot"))
            .required()
            .files("选票|表决|选举"),
        field<&BallotItem::position>("position", QT_TRANSLATE_NOOP("ballots", "Place"))
            .listed(4)
            .files("序号")
            .hint(QT_TRANSLATE_NOOP("ballots", "Empty: the last")),
        field<&BallotItem::title>("title", QT_TRANSLATE_NOOP("ballots", "Matter or name"))
            .required()
            .listed(24)
            .files("事项|姓名|候选人|被测评人"),
        field<&BallotItem::post>("post", QT_TRANSLATE_NOOP("ballots", "Stands for"))
            .listed(10)
            .files("竞选职务|拟任职务|职位")
            .hint(QT_TRANSLATE_NOOP("ballots", "One of the ballot's posts")),
        field<&BallotItem::deputy>("deputy", QT_TRANSLATE_NOOP("ballots", "Deputy")),
        field<&BallotItem::member>("member", QT_TRANSLATE_NOOP("ballots", "Member")),
        field<&BallotItem::unitName>("unit_name", QT_TRANSLATE_NOOP("ballots", "Unit"))
            .listed(14)
            .files("单位|部门"),
        field<&BallotItem::job>("job", QT_TRANSLATE_NOOP("ballots", "Present job"))
            .listed(10)
            .files("现任职务|岗位"),
        field<&BallotItem::agendaItem>("agenda_item",
                                       QT_TRANSLATE_NOOP("ballots", "Item of the agenda"))
            .among([](const Record& r, Query& q) {
                q.inRecords(QStringLiteral("sitting"), Ballot::kind(), QStringLiteral("sitting"),
                            {{QStringLiteral("id"), Condition::Eq,
                              static_cast<const BallotItem&>(r).ballot.raw()}});
            })
            .hint(QT_TRANSLATE_NOOP(
                "ballots", "A heads' decision that stands there is confirmed by this vote")),
        field<&BallotItem::note>("note", QT_TRANSLATE_NOOP("ballots", "Note")).note().files("备注"),
        field<&BallotItem::strokeKey>("stroke_key", "").derived().hidden(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    return kind;
}

/// Two matters in one question cannot be answered by one mark.
bool namesSeveral(const QString& title) {
    static const QRegularExpression several(
        QStringLiteral("；|;|\\n|》[、和及与,，]?.{0,4}《|》.*《"));
    return title.contains(several);
}

} // namespace

std::vector<BallotItem> itemsOf(const Reader& reader, const Ballot& ballot) {
    auto items = reader.all<BallotItem>(
        Query().eq(QStringLiteral("ballot"), Id<Ballot>(ballot.id)).by(QStringLiteral("position")));
    const bool people = ballot.way == BallotWay::Election || ballot.way == BallotWay::Appraisal;
    if (people && ballot.nameOrder != NameOrder::Given)
        std::ranges::stable_sort(items, {}, &BallotItem::strokeKey);
    if (ballot.way == BallotWay::Election) {
        QHash<QString, int> place;
        for (const PostSeats& p : postsOf(ballot))
            place.insert(p.post, int(place.size()));
        std::ranges::stable_sort(items, {},
                                 [&](const BallotItem& i) { return place.value(i.post, 9999); });
    }
    return items;
}

QStringList titlesOf(const std::vector<BallotItem>& items) {
    QStringList titles;
    for (const BallotItem& i : items)
        titles << i.title;
    return titles;
}

QStringList gradesOf(const Ballot& ballot) {
    return ballot.way == BallotWay::Appraisal ? readGrades(ballot.grades).value_or(QStringList())
                                              : QStringList();
}

QList<PostSeats> postsOf(const Ballot& ballot) {
    const auto posts = readPosts(ballot.posts).value_or(QList<PostSeats>());
    return posts.isEmpty() ? QList<PostSeats>{{QString(), ballot.seats}} : posts;
}

BallotShape shapeOf(const Ballot& ballot, const std::vector<BallotItem>& items) {
    BallotShape shape;
    shape.way = ballot.way;
    shape.items = static_cast<int>(items.size());
    shape.grades = static_cast<int>(gradesOf(ballot).size());
    if (!shape.isElection())
        return shape;
    for (const PostSeats& p : postsOf(ballot)) {
        shape.posts << p.post;
        shape.seats << p.seats;
        shape.limits << p.seats;
    }
    if (ballot.marksLimit > 0 && shape.limits.size() == 1)
        shape.limits[0] = ballot.marksLimit;
    for (const BallotItem& i : items) {
        shape.titles << tidyName(halfWidth(i.title));
        shape.postOf << int(qMax<qsizetype>(0, shape.posts.indexOf(i.post)));
    }
    return shape;
}

BallotShape shapeOf(const Reader& reader, const Ballot& ballot) {
    return shapeOf(ballot, itemsOf(reader, ballot));
}

Issues scrutineerIssues(const Reader& reader, const Ballot& b) {
    Issues issues;
    const auto sitting = reader.get(b.sitting);
    const Rules rules = Rules::of(reader, sitting ? sitting->rulePack : QString());
    if ((b.way != BallotWay::Election && b.way != BallotWay::Appraisal) ||
        !rules.applies(rule::ballotScrutineer))
        return issues;
    const QStringList names = titlesOf(itemsOf(reader, b));
    const QStringList scrutineers = namesIn(b.scrutineers);
    for (const QString& helper : scrutineers + namesIn(b.tellers)) {
        if (!names.contains(helper))
            continue;
        issues << error(tr("%1 stands on the paper and cannot count the votes.").arg(helper),
                        tr("Choose another scrutineer or teller. If it is somebody else of the "
                           "same name, write the unit behind the name."),
                        scrutineers.contains(helper) ? QStringLiteral("scrutineers")
                                                     : QStringLiteral("tellers"));
        issues.last().rule = rules.cite(rule::ballotScrutineer);
    }
    return issues;
}

Issues ballotFindings(const Reader& reader, const Ballot& b) {
    Issues issues;
    const auto sitting = reader.get(b.sitting);
    const Rules rules = Rules::of(reader, sitting ? sitting->rulePack : QString());
    const auto say = [&](Issue issue, const char* id) {
        issue.rule = rules.cite(id);
        issues << issue;
    };
    const auto items = itemsOf(reader, b);
    if (items.empty())
        issues << error(tr("Nothing stands on the paper."),
                        tr("Add what is voted on, or the candidates."));
    if (b.important && b.way == BallotWay::Open && rules.applies(rule::ballotSecret))
        say(warning(tr("An important matter is voted on openly."),
                    tr("Choose a secret ballot, item by item.")),
            rule::ballotSecret);
    if (b.way == BallotWay::Open || b.way == BallotWay::Secret)
        for (const BallotItem& i : items)
            if (namesSeveral(i.title))
                say(warning(tr("\"%1\" seems to name several matters.").arg(i.title),
                            tr("Make an item of each, so that each is voted on by itself.")),
                    rule::ballotSecret);
    issues += scrutineerIssues(reader, b);
    if (b.way == BallotWay::Election)
        for (const PostSeats& p : postsOf(b)) {
            qint64 candidates = 0;
            for (const BallotItem& i : items)
                candidates += i.post == p.post || p.post.isEmpty();
            const QString post = p.post.isEmpty() ? b.title : p.post;
            if (candidates < p.seats)
                issues << error(
                    tr("%1: %2 candidates for %3 seats.")
                        .arg(post, QString::number(candidates), QString::number(p.seats)),
                    tr("Add candidates, or correct the seats."));
            if (b.posts.isEmpty() && b.marksLimit > candidates)
                issues << warning(tr("%1 marks are allowed, but there are %2 candidates.")
                                      .arg(b.marksLimit)
                                      .arg(candidates),
                                  tr("Correct the number of marks."),
                                  QStringLiteral("marks_limit"));
        }
    if (b.onPaper() && b.scrutineers.isEmpty())
        issues << warning(tr("No scrutineer is named."),
                          tr("The sitting passes the scrutineers; write their names."),
                          QStringLiteral("scrutineers"));
    return issues;
}

Issues ballotRemarks(const Reader& reader, const Ballot& b) {
    Issues issues;
    if (b.way != BallotWay::Election && b.way != BallotWay::Appraisal)
        return issues;
    const auto items = itemsOf(reader, b);
    QMap<QString, QStringList> posts;
    for (const BallotItem& i : items) {
        issues += whoIsMeant(reader, i);
        posts[i.title] << i.post;
    }
    for (auto it = posts.begin(); it != posts.end(); ++it)
        if (it->size() > 1 && !it->first().isEmpty())
            issues << warning(
                tr("%1 stands for several posts: %2.").arg(it.key(), it->join(tr(", "))),
                tr("Look whether it is one person, and whether the posts go "
                   "together."));
    return issues;
}

const Kind& BallotItem::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
