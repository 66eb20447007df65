// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/resolution.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/congress/quorum.h"
#include "core/notices/from_ballot.h"
#include "core/notices/notice.h"
#include "core/notices/words.h"
#include "core/rules/holidays.h"
#include "core/rules/packs.h"
#include "core/rules/rules.h"

namespace zhijia {

using notices::tr;

namespace {

constexpr EnumItem methods[] = {
    {0, "", ""},
    {int(VoteMethod::Secret), "secret", QT_TRANSLATE_NOOP("notices", "By secret ballot"),
     "无记名投票|无记名|投票"},
    {int(VoteMethod::Open), "open", QT_TRANSLATE_NOOP("notices", "By show of hands"),
     "举手|举手表决|公开表决"},
};

void derive(const Reader& reader, Record& record) {
    auto& r = static_cast<Resolution&>(record);
    takeFromBallot(reader, r);
    r.title = tidy(r.title);
    r.prefix = tidy(r.prefix);
    r.text = tidyLines(r.text);
    const auto sitting = reader.get(r.sitting);
    r.term = sitting ? sitting->term : Id<Term>();
    if (r.prefix.isEmpty() && r.term && !reader.get(Id<Resolution>(r.id))) // new: typed once
        if (const auto last = reader.first<Resolution>(
                Query().eq(QStringLiteral("term"), r.term).by(QStringLiteral("id"), true)))
            r.prefix = last->prefix;
    r.mark = r.year && r.number ? resolutionMark(r.prefix, *r.year, *r.number) : QString();
}

/// All that the paper says.
constexpr const char* printed[] = {"title",         "item",         "sitting",  "prefix",
                                   "text",          "method",       "entitled", "votes_for",
                                   "votes_against", "votes_abstain"};

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& r = static_cast<const Resolution&>(after);
    issues += figureIssues(r.basis());
    if (const auto sitting = reader.get(r.sitting); sitting &&
                                                    sitting->status == SittingStatus::Cancelled &&
                                                    r.status == ResolutionStatus::Draft)
        issues << error(tr("%1 was cancelled and resolves nothing.").arg(sitting->name),
                        tr("Choose another sitting."), QStringLiteral("sitting"));
    if (r.number)
        if (const auto other =
                reader.first<Resolution>(Query()
                                             .eq(QStringLiteral("term"), r.term)
                                             .eq(QStringLiteral("year"), r.year.value_or(0))
                                             .eq(QStringLiteral("number"), *r.number)
                                             .is(QStringLiteral("id"), Condition::Ne, r.id)))
            issues << error(tr("%1 is the number of \"%2\" already.").arg(r.mark, other->title),
                            tr("Correct the number."), QStringLiteral("number"));
    if (!before)
        return;
    const auto& b = static_cast<const Resolution&>(*before);
    if (b.status == ResolutionStatus::Draft || r.status == ResolutionStatus::Draft)
        return;
    for (const char* key : printed)
        if (const Field& f = *Resolution::kind().field(QString::fromUtf8(key));
            f.get(b) != f.get(r)) {
            issues << error(tr("\"%1\" was adopted: its text and its figures stand.").arg(b.title),
                            tr("Withdraw it with a reason and draft another, or undo the adoption "
                               "if it was a mistake."),
                            QString::fromUtf8(key));
            break;
        }
}

Issues stands(const Reader&, const Record& record) {
    const auto& r = static_cast<const Resolution&>(record);
    if (r.status == ResolutionStatus::Draft)
        return {};
    return {error(tr("\"%1\" was adopted: it cannot be thrown away.").arg(r.title),
                  tr("Withdraw it with a reason; its number stays its own."))};
}

/// Steps lead forward only; back goes undo, which asks here what would be left behind: a number
/// that is missing for ever, or a notice about what nobody adopted or published.
Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    const auto& r = static_cast<const Resolution&>(after);
    if (!before)
        return {};
    const auto& b = static_cast<const Resolution&>(*before);
    const bool unadopted =
        b.status != ResolutionStatus::Draft && r.status == ResolutionStatus::Draft;
    const bool unpublished =
        b.status == ResolutionStatus::Published && r.status == ResolutionStatus::Adopted;
    if (!unadopted && !unpublished)
        return {};
    if (const auto notice = txn.first<Notice>(
            Query()
                .eq(QStringLiteral("resolution"), Id<Resolution>(r.id))
                .is(QStringLiteral("status"), Condition::Ne, QStringLiteral("draft"))))
        return refuse(tr("The notice \"%1\" about \"%2\" was posted.").arg(notice->title, b.title),
                      tr("Withdraw it with a reason, or undo the posting first."));
    if (!unadopted || !b.number)
        return {};
    if (const auto later =
            txn.first<Resolution>(Query()
                                      .eq(QStringLiteral("term"), b.term)
                                      .eq(QStringLiteral("year"), b.year.value_or(0))
                                      .is(QStringLiteral("number"), Condition::Gt, *b.number)
                                      .by(QStringLiteral("number"), true)))
        return refuse(
            tr("%1 is adopted already: without \"%2\" a number would be missing before it.")
                .arg(later->mark, b.title),
            tr("Withdraw it with a reason; its number stays its own."));
    return {};
}

Kind make() {
    Kind kind = kindOf<Resolution>("notices", QT_TRANSLATE_NOOP("notices", "Resolution"),
                                   QT_TRANSLATE_NOOP("notices", "Resolutions"));
    kind.flow = &resolutionFlow();
    kind.titleKey = "title";
    kind.identity = {{"sitting", "title"}, {"mark", "title"}};
    kind.takesFiles = true;
    const char* const draft = QT_TRANSLATE_NOOP("notices", "Resolution");
    const char* const vote = QT_TRANSLATE_NOOP("notices", "Vote");
    const char* const course = QT_TRANSLATE_NOOP("notices", "Course");
    kind.fields = {
        field<&Resolution::title>("title", QT_TRANSLATE_NOOP("notices", "Title"))
            .required()
            .listed(30)
            .section(draft)
            .files("标题|名称|决议名称|决议标题"),
        field<&Resolution::mark>("mark", QT_TRANSLATE_NOOP("notices", "Document number"))
            .derived()
            .listed(16)
            .section(course)
            .files("文号|发文字号"),
        field<&Resolution::sitting>("sitting", QT_TRANSLATE_NOOP("notices", "Sitting"))
            .required()
            .listed(20)
            .section(draft)
            .files("会议|会议名称"),
        field<&Resolution::term>("term", QT_TRANSLATE_NOOP("notices", "Term")).derived().hidden(),
        field<&Resolution::prefix>("prefix", QT_TRANSLATE_NOOP("notices", "Code before the number"))
            .section(draft)
            .files("机关代字|字头")
            .hint(QT_TRANSLATE_NOOP("notices", "Empty: as in the last resolution of the term")),
        field<&Resolution::text>("text", QT_TRANSLATE_NOOP("notices", "Text"))
            .note()
            .section(draft)
            .files("正文|内容|决议内容")
            .hint(QT_TRANSLATE_NOOP("notices", "A line is a paragraph")),
        field<&Resolution::item>("item", QT_TRANSLATE_NOOP("notices", "Decided by ballot on"))
            .among([](const Record& r, Query& q) { // of the sitting, when it is known
                if (const auto& s = static_cast<const Resolution&>(r); s.sitting)
                    q.inRecords(QStringLiteral("ballot"), Ballot::kind(), QStringLiteral("id"),
                                {{QStringLiteral("sitting"), Condition::Eq, s.sitting.raw()}});
            })
            .section(vote)
            .files("表决事项")
            .hint(QT_TRANSLATE_NOOP("notices", "The figures below then come from its result")),
        field<&Resolution::method>("method", QT_TRANSLATE_NOOP("notices", "Voted"))
            .section(vote)
            .files("表决方式"),
        field<&Resolution::entitled>("entitled", QT_TRANSLATE_NOOP("notices", "Deputies entitled"))
            .section(vote)
            .files("应到|应到代表|代表总数")
            .hint(QT_TRANSLATE_NOOP("notices", "Empty: those on the roll of the sitting")),
        field<&Resolution::votesFor>("votes_for", QT_TRANSLATE_NOOP("notices", "For"))
            .listed(6)
            .section(vote)
            .files("赞成|同意"),
        field<&Resolution::votesAgainst>("votes_against", QT_TRANSLATE_NOOP("notices", "Against"))
            .section(vote)
            .files("反对|不同意"),
        field<&Resolution::votesAbstain>("votes_abstain", QT_TRANSLATE_NOOP("notices", "Abstained"))
            .section(vote)
            .files("弃权"),
        field<&Resolution::needed>("needed", QT_TRANSLATE_NOOP("notices", "Needed"))
            .stepOnly()
            .section(vote),
        field<&Resolution::rulePack>("rule_pack",
                                     QT_TRANSLATE_NOOP("notices", "Rules it was adopted under"))
            .stepOnly()
            .shows([](const QVariant& v) { return packName(v.toString()); },
                   [](const QString& text) {
                       return Outcome<QVariant>(Codec<QString>::toValue(readPackName(text)));
                   })
            .section(vote),
        field<&Resolution::status>("status", QT_TRANSLATE_NOOP("notices", "Status"))
            .stepOnly()
            .listed(8)
            .section(course),
        field<&Resolution::adoptedOn>("adopted_on", QT_TRANSLATE_NOOP("notices", "Adopted on"))
            .stepOnly()
            .listed(10)
            .section(course)
            .files("通过日期"),
        field<&Resolution::year>("year", QT_TRANSLATE_NOOP("notices", "Year of the number"))
            .stepOnly()
            .section(course)
            .files("年份"),
        field<&Resolution::number>("number", QT_TRANSLATE_NOOP("notices", "Number in the year"))
            .stepOnly()
            .section(course)
            .files("序号"),
        field<&Resolution::publishedOn>("published_on",
                                        QT_TRANSLATE_NOOP("notices", "Published on"))
            .stepOnly()
            .section(course)
            .files("公布日期"),
        field<&Resolution::publishedWhere>("published_where",
                                           QT_TRANSLATE_NOOP("notices", "Published where"))
            .stepOnly()
            .section(course)
            .files("公布方式|公布地点"),
        field<&Resolution::withdrawnOn>("withdrawn_on",
                                        QT_TRANSLATE_NOOP("notices", "Withdrawn on"))
            .stepOnly()
            .section(course),
        field<&Resolution::reason>("reason",
                                   QT_TRANSLATE_NOOP("notices", "Reason of the withdrawal"))
            .stepOnly()
            .section(course),
        field<&Resolution::note>("note", QT_TRANSLATE_NOOP("notices", "Note"))
            .note()
            .section(draft)
            .files("备注"),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayDiscard = &stands;
    kind.settle = &settle;
    kind.dues = &resolutionDues;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<VoteMethod>() {
    static const EnumTable table{"notices", methods};
    return table;
}

QString resolutionMark(const QString& prefix, qint64 year, qint64 number) {
    // 〔〕 and 号 belong to the form of a Chinese document number, whatever the screen speaks.
    return QStringLiteral("%1〔%2〕%3号").arg(prefix).arg(year).arg(number);
}

qint64 rollOf(const Reader& reader, const Sitting& sitting) {
    const qint64 now = quorum(reader, sitting).entitled;
    // Who was elected during the sitting is not missing from a vote that was taken before.
    return sitting.openEntitled > 0 ? qMin(now, sitting.openEntitled) : now;
}

QList<Due> resolutionDues(const Reader& reader, const Record& record, QDate) {
    const auto& r = static_cast<const Resolution&>(record);
    if (r.status != ResolutionStatus::Adopted || !r.adoptedOn.isValid())
        return {};
    const auto calendar = calendarOf(reader);
    const Rules rules = Rules::of(reader, r.rulePack);
    const QDate on = calendar->addWorkdays(
        r.adoptedOn, static_cast<int>(rules.workdays(rule::resolutionPublish)));
    return {Due{QString::fromUtf8(Resolution::kindName), r.id,
                tr("%1 %2: make it public").arg(r.title, r.mark), on,
                rules.cite(rule::resolutionPublish), calendar->isProvisional(on)}};
}

const Kind& Resolution::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
