// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ballots/item.h"
#include "core/ballots/stands.h"
#include "core/ballots/vote.h"
#include "core/ballots/weaker.h"
#include "core/ballots/words.h"
#include "core/base/text.h"
#include "core/book/next_within.h"
#include "core/rules/rules.h"

namespace zhijia {

using ballots::tr;

namespace {

MajorityBase baseOfRule(RuleBase base) {
    switch (base) {
    case RuleBase::Present:
        return MajorityBase::Present;
    case RuleBase::Cast:
        return MajorityBase::Cast;
    case RuleBase::Valid:
        return MajorityBase::Valid;
    case RuleBase::YesNo:
        return MajorityBase::YesNo;
    default:
        return MajorityBase::Entitled;
    }
}

std::optional<Rules> rulesOf(const Reader& reader, const Ballot& b) {
    const auto s = b.sitting ? reader.get(b.sitting) : std::nullopt;
    return s ? std::optional(Rules::of(reader, s->rulePack)) : std::nullopt;
}

bool asTheRule(const Ballot& b, const RuleNumber& n) {
    constexpr qint64 most = 1000; // larger ones are refused; they must not overflow before
    return b.majorityBase == baseOfRule(n.base) && qAbs(b.majorityNum) <= most &&
           qAbs(b.majorityDen) <= most &&
           b.majorityNum * n.share.denominator == n.share.numerator * b.majorityDen &&
           (b.majorityLeast == MajorityLeast::MoreThan) == n.strict;
}

void derive(const Reader& reader, Record& record) {
    auto& b = static_cast<Ballot&>(record);
    b.title = tidy(b.title);
    if (b.number == 0)
        b.number = nextWithin<Ballot>(reader, "sitting", b.sitting, b.id);
    if (b.way == BallotWay::None)
        b.way = BallotWay::Secret;
    if (b.nameOrder == NameOrder::None)
        b.nameOrder = NameOrder::Strokes;
    if (b.way == BallotWay::Appraisal && b.grades.isEmpty())
        b.grades = tr("Excellent/Competent/Basically competent/Not competent");
    if (b.way == BallotWay::Election && !b.posts.isEmpty())
        if (const auto posts = readPosts(b.posts)) {
            b.seats = 0;
            for (const PostSeats& post : *posts)
                b.seats += post.seats;
        }
    const auto rules = rulesOf(reader, b);
    if (!rules || b.status > BallotStatus::Draft)
        return;
    const Rule& rule = rules->rule(rule::majority);
    if (b.majorityNum == 0 && b.majorityDen == 0) {
        b.majorityNum = rule.number.share.numerator;
        b.majorityDen = rule.number.share.denominator;
    }
    if (b.majorityBase == MajorityBase::None)
        b.majorityBase = baseOfRule(rule.number.base);
    if (b.majorityLeast == MajorityLeast::None)
        b.majorityLeast = rule.number.strict ? MajorityLeast::MoreThan : MajorityLeast::AtLeast;
    if (b.majoritySource.isEmpty() && asTheRule(b, rule.number))
        b.majoritySource = rule.source.text();
}

/// What the vote was about and how: fixed once papers are out.
constexpr const char* fixed[] = {
    "sitting",      "number",         "title",           "way",
    "important",    "seats",          "posts",           "marks_limit",
    "grades",       "name_order",     "majority_base",   "majority_num",
    "majority_den", "majority_least", "majority_source", "repeats"};
/// What the protocol prints besides.
constexpr const char* printed[] = {"scrutineers", "tellers"};

bool isAsBefore(const Ballot& after, const Record& before) {
    return std::ranges::all_of(Ballot::kind().fields,
                               [&](const Field& f) { return f.get(after) == f.get(before); });
}

void checkFixed(const Ballot& after, const Ballot& before, Issues& issues) {
    const auto stands = [&](const char* key) {
        const Field& f = *Ballot::kind().field(QString::fromUtf8(key));
        return f.get(after) == f.get(before);
    };
    if (before.status != BallotStatus::Draft)
        for (const char* key : fixed)
            if (!stands(key)) {
                issues << error(tr("Ballot %1 has begun: what is voted on and how is fixed.")
                                    .arg(before.number),
                                tr("Declare it void and make another, or undo the opening."),
                                QString::fromUtf8(key));
                return;
            }
    if (before.isOver())
        for (const char* key : printed)
            if (!stands(key)) {
                issues << ballotStands(before, QString::fromUtf8(key));
                return;
            }
}

void checkMajority(const Reader& reader, const Ballot& b, Issues& issues) {
    if (b.majorityNum < 1 || b.majorityDen < 1 || b.majorityNum > b.majorityDen ||
        b.majorityDen > 1000) {
        issues << error(
            tr("%1/%2 is no share that a majority can be.").arg(b.majorityNum).arg(b.majorityDen),
            tr("Write it as 1/2 or 2/3; leave it empty for the rule's."),
            QStringLiteral("majority_num"));
        return;
    }
    const auto rules = rulesOf(reader, b);
    if (!rules || b.status > BallotStatus::Draft)
        return;
    const Rule& rule = rules->rule(rule::majority);
    if (asTheRule(b, rule.number))
        return;
    if (tidy(b.majoritySource).isEmpty() || isCitationOf(rule, b.majoritySource)) {
        Issue issue =
            error(tr("The majority is another than the rule's: %1.").arg(rule.text.text()),
                  tr("Say on what it rests: a rule, or the office's own decision."),
                  QStringLiteral("majority_source"));
        issue.rule = rule.source.text();
        issues << issue;
    } else if (!saysSource(b.majoritySource)) {
        issues << error(
            tr("\"%1\" does not say on what the other majority rests.").arg(b.majoritySource),
            tr("Name the rule with its article, or the decision and its day."),
            QStringLiteral("majority_source"));
    }
    issues += weakerMajorityIssues(reader, b);
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& b = static_cast<const Ballot&>(after);
    if (before && isAsBefore(b, *before))
        return; // a step that changes nothing of the ballot, such as drafting its resolutions
    const auto sitting = b.sitting ? reader.get(b.sitting) : std::nullopt;
    if (sitting && (before ? sitting->isClosed() : sitting->isOver())) {
        issues << (sitting->isClosed()
                       ? sittingStands(*sitting, QStringLiteral("sitting"))
                       : error(
                             tr("%1 was cancelled: nothing is voted on in it.").arg(sitting->name),
                             tr("Choose another sitting."), QStringLiteral("sitting")));
        return;
    }
    if (before) {
        checkFixed(b, static_cast<const Ballot&>(*before), issues);
        if (refuses(issues))
            return;
    }
    const auto range = [&](qint64 value, qint64 most, const char* key) {
        if (value < 0 || value > most)
            issues << error(tr("%1 is no number that can stand here.").arg(value),
                            tr("Write a number from 0 to %1.").arg(most), QString::fromUtf8(key));
    };
    range(b.number, 9'999, "number");
    range(b.seats, 9'999, "seats");
    range(b.marksLimit, 9'999, "marks_limit");
    range(b.copies, 20'000, "copies");
    checkMajority(reader, b, issues);
    if (b.way == BallotWay::Election) {
        if (b.seats == 0 && b.posts.isEmpty())
            issues << error(tr("How many are to be elected?"), tr("Write the number of seats."),
                            QStringLiteral("seats"));
        if (const auto posts = readPosts(b.posts); !posts)
            for (Issue issue : posts.error()) {
                issue.field = QStringLiteral("posts");
                issues << issue;
            }
    }
    if (b.way == BallotWay::Appraisal)
        if (const auto grades = readGrades(b.grades); !grades)
            for (Issue issue : grades.error()) {
                issue.field = QStringLiteral("grades");
                issues << issue;
            }
    const auto* was = static_cast<const Ballot*>(before);
    if (was && !b.isOver() && (b.scrutineers != was->scrutineers || b.tellers != was->tellers))
        issues += scrutineerIssues(reader, b);
    if (const auto old = b.repeats ? reader.get(b.repeats) : std::nullopt; old && !old->isOver())
        issues << error(tr("Ballot %1 is not over: it cannot be repeated yet.").arg(old->number),
                        tr("Announce it or declare it void first."), QStringLiteral("repeats"));
    if (reader.count<Ballot>(Query()
                                 .eq(QStringLiteral("sitting"), b.sitting)
                                 .eq(QStringLiteral("number"), b.number)
                                 .is(QStringLiteral("id"), Condition::Ne, b.id)) > 0)
        issues << error(tr("Ballot %1 of this sitting is there already.").arg(b.number),
                        tr("Open it, or give the next number."), QStringLiteral("number"));
}

Issues mayRemove(const Reader& reader, const Record& record) {
    const auto& b = static_cast<const Ballot&>(record);
    Issues issues = sittingClosed(reader, b) + whyResultStands(reader, b);
    // Undoing the opening would leave votes in a ballot that nobody has opened.
    if (b.status == BallotStatus::Issuing && namedVoters(reader, Id<Ballot>(b.id)) > 0)
        issues << error(tr("Ballot %1 has votes by name already.").arg(b.number),
                        tr("Remove them first, or declare the ballot void."));
    return issues;
}

Kind make() {
    Kind kind = kindOf<Ballot>("ballots", QT_TRANSLATE_NOOP("ballots", "Ballot"),
                               QT_TRANSLATE_NOOP("ballots", "Ballots"));
    kind.flow = &ballotFlow();
    kind.titleKey = "title";
    kind.defaultSort = "number";
    kind.identity = {{"sitting", "number"}};
    kind.takesFiles = true;
    const char* const what = QT_TRANSLATE_NOOP("ballots", "What is voted on");
    const char* const elect = QT_TRANSLATE_NOOP("ballots", "Election and appraisal");
    const char* const major = QT_TRANSLATE_NOOP("ballots", "Majority");
    const char* const paper = QT_TRANSLATE_NOOP("ballots", "Paper and tellers");
    const char* const course = QT_TRANSLATE_NOOP("ballots", "Course and result");
    kind.fields = {
        field<&Ballot::number>("number", QT_TRANSLATE_NOOP("ballots", "Number"))
            .listed(4)
            .section(what)
            .files("序号|编号")
            .hint(QT_TRANSLATE_NOOP("ballots", "Empty: the next one")),
        field<&Ballot::title>("title", QT_TRANSLATE_NOOP("ballots", "Title"))
            .required()
            .listed(26)
            .section(what)
            .files("表决事项|选举事项|名称|标题"),
        field<&Ballot::sitting>("sitting", QT_TRANSLATE_NOOP("ballots", "Sitting"))
            .required()
            .listed(20)
            .section(what)
            .files("会议"),
        field<&Ballot::way>("way", QT_TRANSLATE_NOOP("ballots", "Way of voting"))
            .listed(10)
            .section(what)
            .files("表决方式|方式")
            .hint(QT_TRANSLATE_NOOP("ballots", "Empty: secret, on paper")),
        field<&Ballot::important>("important", QT_TRANSLATE_NOOP("ballots", "Important matter"))
            .section(what)
            .files("重要事项")
            .hint(QT_TRANSLATE_NOOP("ballots", "The rules want a secret ballot, item by item")),
        field<&Ballot::repeats>("repeats", QT_TRANSLATE_NOOP("ballots", "Repeats the ballot"))
            .among([](const Record& r, Query& q) {
                q.in(QStringLiteral("status"),
                     {QStringLiteral("announced"), QStringLiteral("void")})
                    .is(QStringLiteral("id"), Condition::Ne, r.id);
            })
            .section(what),
        field<&Ballot::note>("note", QT_TRANSLATE_NOOP("ballots", "Note"))
            .note()
            .section(what)
            .files("备注"),
        field<&Ballot::seats>("seats", QT_TRANSLATE_NOOP("ballots", "Seats"))
            .section(elect)
            .files("应选人数|应选名额")
            .hint(QT_TRANSLATE_NOOP(
                "ballots", "To be elected; with fewer seats than candidates some stay out")),
        field<&Ballot::posts>("posts", QT_TRANSLATE_NOOP("ballots", "Posts"))
            .note()
            .section(elect)
            .hint(QT_TRANSLATE_NOOP(
                "ballots", "Several posts on one paper, a line each: Chair: 1. Else leave empty")),
        field<&Ballot::marksLimit>("marks_limit",
                                   QT_TRANSLATE_NOOP("ballots", "At most marks on a paper"))
            .section(elect)
            .hint(QT_TRANSLATE_NOOP("ballots", "Empty: as many as there are seats")),
        field<&Ballot::nameOrder>("name_order", QT_TRANSLATE_NOOP("ballots", "Order of names"))
            .section(elect),
        field<&Ballot::grades>("grades", QT_TRANSLATE_NOOP("ballots", "Grades"))
            .section(elect)
            .hint(QT_TRANSLATE_NOOP("ballots", "From best to worst, separated by /")),
        field<&Ballot::majorityBase>("majority_base", QT_TRANSLATE_NOOP("ballots", "Of"))
            .section(major)
            .hint(QT_TRANSLATE_NOOP("ballots", "Empty: as the rule says")),
        field<&Ballot::majorityLeast>("majority_least",
                                      QT_TRANSLATE_NOOP("ballots", "Is the exact share enough"))
            .section(major),
        field<&Ballot::majorityNum>("majority_num", QT_TRANSLATE_NOOP("ballots", "Share: parts"))
            .section(major),
        field<&Ballot::majorityDen>("majority_den", QT_TRANSLATE_NOOP("ballots", "Share: of parts"))
            .section(major),
        field<&Ballot::majoritySource>("majority_source", QT_TRANSLATE_NOOP("ballots", "Rests on"))
            .section(major)
            .hint(QT_TRANSLATE_NOOP("ballots",
                                    "The rule, or the office's own decision if it is another")),
        field<&Ballot::scrutineers>("scrutineers", QT_TRANSLATE_NOOP("ballots", "Scrutineers"))
            .section(paper)
            .files("监票人")
            .hint(QT_TRANSLATE_NOOP("ballots", "Names, separated by commas; never a candidate")),
        field<&Ballot::tellers>("tellers", QT_TRANSLATE_NOOP("ballots", "Tellers"))
            .section(paper)
            .files("计票人")
            .hint(QT_TRANSLATE_NOOP("ballots", "Names, separated by commas; never a candidate")),
        field<&Ballot::instructions>("instructions",
                                     QT_TRANSLATE_NOOP("ballots", "How to fill in the paper"))
            .note()
            .section(paper)
            .hint(QT_TRANSLATE_NOOP("ballots", "Empty: worded from the way of voting")),
        field<&Ballot::copies>("copies", QT_TRANSLATE_NOOP("ballots", "Papers to print"))
            .section(paper)
            .hint(QT_TRANSLATE_NOOP("ballots",
                                    "With numbered stubs to tear off; empty: one sheet to copy")),
        field<&Ballot::status>("status", QT_TRANSLATE_NOOP("ballots", "Status"))
            .stepOnly()
            .listed(8)
            .section(course),
        field<&Ballot::openedAt>("opened_at", QT_TRANSLATE_NOOP("ballots", "Opened at"))
            .stepOnly()
            .section(course),
        field<&Ballot::entitled>("entitled", QT_TRANSLATE_NOOP("ballots", "Entitled"))
            .stepOnly()
            .section(course),
        field<&Ballot::present>("present", QT_TRANSLATE_NOOP("ballots", "Present"))
            .stepOnly()
            .section(course),
        field<&Ballot::roll>("roll", "").stepOnly().hidden(),
        field<&Ballot::issued>("issued", QT_TRANSLATE_NOOP("ballots", "Papers issued"))
            .stepOnly()
            .section(course),
        field<&Ballot::returned>("returned", QT_TRANSLATE_NOOP("ballots", "Papers returned"))
            .stepOnly()
            .section(course),
        field<&Ballot::invalid>("invalid", QT_TRANSLATE_NOOP("ballots", "Invalid papers"))
            .stepOnly()
            .section(course),
        field<&Ballot::closedAt>("closed_at", QT_TRANSLATE_NOOP("ballots", "Vote closed at"))
            .stepOnly()
            .section(course),
        field<&Ballot::result>("result", QT_TRANSLATE_NOOP("ballots", "Result"))
            .note()
            .stepOnly()
            .listed(20)
            .section(course),
        field<&Ballot::announcedAt>("announced_at", QT_TRANSLATE_NOOP("ballots", "Announced at"))
            .stepOnly()
            .section(course),
        field<&Ballot::reason>("reason", QT_TRANSLATE_NOOP("ballots", "Reason"))
            .note()
            .stepOnly()
            .section(course),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    return kind;
}

} // namespace

const Kind& Ballot::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
