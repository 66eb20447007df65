// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/notice.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/notices/clock.h"
#include "core/notices/objection.h"
#include "core/notices/titles.h"
#include "core/notices/words.h"
#include "core/rules/holidays.h"
#include "core/rules/packs.h"
#include "core/rules/rules.h"

namespace zhijia {

using notices::tr;

namespace {

constexpr EnumItem abouts[] = {
    {0, "", ""},
    {int(NoticeAbout::Ballot), "ballot", QT_TRANSLATE_NOOP("notices", "Result of a ballot"),
     "表决结果|投票结果|选举结果"},
    {int(NoticeAbout::Deputies), "deputies", QT_TRANSLATE_NOOP("notices", "Deputies elected"),
     "代表名单|当选代表|职工代表"},
    {int(NoticeAbout::Resolution), "resolution", QT_TRANSLATE_NOOP("notices", "Resolution"),
     "决议|决定"},
    {int(NoticeAbout::Rules), "rules", QT_TRANSLATE_NOOP("notices", "Rules of the firm"),
     "规章制度|制度"},
    {int(NoticeAbout::Other), "other", QT_TRANSLATE_NOOP("notices", "Other"), "其他"},
};

void derive(const Reader& reader, Record& record) {
    auto& n = static_cast<Notice&>(record);
    n.title = tidy(n.title);
    n.text = tidyLines(n.text);
    n.places = tidy(n.places);
    n.contacts = tidy(n.contacts);
    n.shortReason = tidy(n.shortReason);
    if (const auto r = n.resolution ? reader.get(n.resolution) : std::nullopt) {
        if (n.title.isEmpty())
            n.title = notices::noticeTitle(r->title);
        if (!n.sitting)
            n.sitting = r->sitting;
        if (n.about == NoticeAbout::None)
            n.about = NoticeAbout::Resolution;
    }
    if (n.about == NoticeAbout::None)
        n.about = NoticeAbout::Other;
    if (n.contacts.isEmpty() && !reader.get(Id<Notice>(n.id))) // new: typed once for all
        if (const auto last = reader.first<Notice>(Query().by(QStringLiteral("id"), true)))
            n.contacts = last->contacts;
    if (n.wasPosted() && !n.enteredOn.isValid() && !reader.get(Id<Notice>(n.id)))
        n.enteredOn = reader.today(); // taken over from a list
    if (n.status == NoticeStatus::Draft || n.status == NoticeStatus::None) {
        n.endsOn = QDate();
        n.provisional = false;
    } else if (n.wasPosted() && n.status == NoticeStatus::Posted) {
        const NoticeClock clock = noticeClock(reader, n);
        n.endsOn = clock.ends;
        n.provisional = clock.provisional;
    } else if (n.wasPosted() && !n.endsOn.isValid()) { // taken over from a list
        n.endsOn = noticeClock(reader, n).ends;
    }
}

/// All that hangs on the wall.
constexpr const char* posted[] = {"title",  "about",    "resolution", "sitting",     "text",
                                  "places", "contacts", "days",       "short_reason"};

void checkDays(const Reader& reader, const Notice& n, Issues& issues) {
    if (!n.days)
        return;
    if (*n.days < 1 || *n.days > longestNotice) {
        issues << error(tr("A notice stands for 1 to %1 working days.").arg(longestNotice),
                        tr("Correct the number; empty means as the rule says."),
                        QStringLiteral("days"));
        return;
    }
    const Rules rules = noticeRules(reader, n);
    const qint64 least = rules.workdays(rule::noticeDays);
    if (*n.days >= least)
        return;
    Issue issue =
        n.shortReason.isEmpty()
            ? error(tr("%1 working days are fewer than the %2 the rule asks for.")
                        .arg(*n.days)
                        .arg(least),
                    tr("Give at least %1, or a reason in writing; it is printed.").arg(least))
            : warning(tr("%1 working days are fewer than the %2 the rule asks for.")
                          .arg(*n.days)
                          .arg(least),
                      tr("The reason is printed on the notice."));
    issue.field = n.shortReason.isEmpty() ? QStringLiteral("days") : QStringLiteral("short_reason");
    issue.rule = rules.cite(rule::noticeDays);
    issues << issue;
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& n = static_cast<const Notice&>(after);
    const auto* b = static_cast<const Notice*>(before);
    if (n.title.isEmpty())
        issues << error(tr("The notice has no title."),
                        tr("Write one, or choose the resolution it is about."),
                        QStringLiteral("title"));
    if (!b || b->status == NoticeStatus::Draft)
        checkDays(reader, n, issues);
    const auto r = n.resolution ? reader.get(n.resolution) : std::nullopt;
    if (n.about == NoticeAbout::Resolution && !r)
        issues << error(tr("It is not said which resolution the notice is about."),
                        tr("Choose it, or let the notice be about something else."),
                        QStringLiteral("resolution"));
    if (r && n.sitting != r->sitting)
        issues << error(tr("The resolution belongs to another sitting."),
                        tr("Leave the sitting out: it follows the resolution."),
                        QStringLiteral("sitting"));
    if (!b || b->status == NoticeStatus::Draft || n.status == NoticeStatus::Draft)
        return;
    // Steps lengthen it; nothing else changes what hangs.
    const bool lengthened = n.longer != b->longer;
    for (const char* key : posted)
        if (const Field& f = *Notice::kind().field(QString::fromUtf8(key));
            f.get(*b) != f.get(n) && !(lengthened && qstrcmp(key, "days") == 0)) {
            issues << error(tr("\"%1\" was posted: what it says stands.").arg(b->title),
                            tr("Withdraw it with a reason and post it again, or undo the posting "
                               "if it was a mistake."),
                            QString::fromUtf8(key));
            break;
        }
}

Issues stands(const Reader&, const Record& record) {
    const auto& n = static_cast<const Notice&>(record);
    if (n.status == NoticeStatus::Draft)
        return {};
    return {error(tr("\"%1\" was posted: it cannot be thrown away.").arg(n.title),
                  tr("Withdraw it with a reason."))};
}

/// Only what was adopted can be made public.
void adopted(const Record&, Query& query) {
    query.in(QStringLiteral("status"), {QStringLiteral("adopted"), QStringLiteral("published")});
}

/// Only undo makes a draft of what was posted. Its text could then be changed under objections that
/// were made to another.
Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    const auto& n = static_cast<const Notice&>(after);
    if (!before || n.status != NoticeStatus::Draft ||
        static_cast<const Notice*>(before)->status == NoticeStatus::Draft)
        return {};
    const qint64 objections =
        txn.count<Objection>(Query().eq(QStringLiteral("notice"), Id<Notice>(n.id)));
    if (objections == 0)
        return {};
    return refuse(tr("\"%1\" has objections: %2. Its posting cannot be taken back.")
                      .arg(n.title)
                      .arg(objections),
                  tr("Withdraw the notice with a reason and draft it again."));
}

Kind make() {
    Kind kind = kindOf<Notice>("notices", QT_TRANSLATE_NOOP("notices", "Public notice"),
                               QT_TRANSLATE_NOOP("notices", "Public notices"));
    kind.flow = &noticeFlow();
    kind.titleKey = "title";
    kind.identity = {{"title", "posted_on"}};
    kind.takesFiles = true;
    const char* const what = QT_TRANSLATE_NOOP("notices", "Notice");
    const char* const period = QT_TRANSLATE_NOOP("notices", "Period");
    const char* const course = QT_TRANSLATE_NOOP("notices", "Course");
    kind.fields = {
        field<&Notice::title>("title", QT_TRANSLATE_NOOP("notices", "Title"))
            .listed(30)
            .section(what)
            .files("标题|公示标题|名称")
            .hint(QT_TRANSLATE_NOOP("notices", "Empty: worded from the resolution")),
        field<&Notice::about>("about", QT_TRANSLATE_NOOP("notices", "About"))
            .listed(10)
            .section(what)
            .files("类别|公示类别|公示内容类别"),
        field<&Notice::resolution>("resolution", QT_TRANSLATE_NOOP("notices", "Resolution"))
            .section(what)
            .files("决议")
            .among(&adopted),
        field<&Notice::sitting>("sitting", QT_TRANSLATE_NOOP("notices", "Sitting"))
            .section(what)
            .files("会议|会议名称")
            .hint(QT_TRANSLATE_NOOP("notices", "Empty: the resolution's")),
        field<&Notice::text>("text", QT_TRANSLATE_NOOP("notices", "Text"))
            .note()
            .section(what)
            .files("正文|公示内容|内容")
            .hint(QT_TRANSLATE_NOOP("notices", "A line is a paragraph")),
        field<&Notice::places>("places", QT_TRANSLATE_NOOP("notices", "Posted where"))
            .section(what)
            .files("公示地点|张贴地点|公示方式"),
        field<&Notice::contacts>("contacts", QT_TRANSLATE_NOOP("notices", "Objections to"))
            .section(what)
            .files("联系方式|受理部门|联系人")
            .hint(QT_TRANSLATE_NOOP("notices", "Who takes them, telephone, address; empty: as on "
                                               "the last notice")),
        field<&Notice::days>("days", QT_TRANSLATE_NOOP("notices", "Working days"))
            .section(period)
            .files("公示天数|公示期|工作日")
            .hint(QT_TRANSLATE_NOOP("notices", "Empty: as the rule says")),
        field<&Notice::shortReason>("short_reason",
                                    QT_TRANSLATE_NOOP("notices", "Reason for fewer days"))
            .section(period)
            .files("缩短理由")
            .hint(QT_TRANSLATE_NOOP("notices", "Printed on the notice")),
        field<&Notice::status>("status", QT_TRANSLATE_NOOP("notices", "Status"))
            .stepOnly()
            .listed(8)
            .section(course),
        field<&Notice::postedOn>("posted_on", QT_TRANSLATE_NOOP("notices", "Posted on"))
            .stepOnly()
            .listed(10)
            .section(period)
            .files("公示开始|公示日期|张贴日期"),
        field<&Notice::postedBy>("posted_by", QT_TRANSLATE_NOOP("notices", "Posted by"))
            .stepOnly()
            .section(period)
            .files("张贴人"),
        field<&Notice::enteredOn>("entered_on", QT_TRANSLATE_NOOP("notices", "Posting entered on"))
            .stepOnly()
            .section(period),
        field<&Notice::lateReason>("late_reason",
                                   QT_TRANSLATE_NOOP("notices", "Entered later because"))
            .stepOnly()
            .section(period),
        field<&Notice::endsOn>("ends_on", QT_TRANSLATE_NOOP("notices", "Ends on"))
            .derived()
            .listed(10)
            .section(period)
            .files("公示结束"),
        field<&Notice::provisional>("provisional",
                                    QT_TRANSLATE_NOOP("notices", "Holidays not announced yet"))
            .derived()
            .section(period),
        field<&Notice::longer>("longer", QT_TRANSLATE_NOOP("notices", "Lengthened because"))
            .stepOnly()
            .section(period),
        field<&Notice::rulePack>("rule_pack", QT_TRANSLATE_NOOP("notices", "Rules it runs under"))
            .stepOnly()
            .shows([](const QVariant& v) { return packName(v.toString()); },
                   [](const QString& text) {
                       return Outcome<QVariant>(Codec<QString>::toValue(readPackName(text)));
                   })
            .section(period),
        field<&Notice::endedOn>("ended_on", QT_TRANSLATE_NOOP("notices", "Taken down on"))
            .stepOnly()
            .section(course)
            .files("撤下日期"),
        field<&Notice::certifiedOn>("certified_on", QT_TRANSLATE_NOOP("notices", "Certified on"))
            .stepOnly()
            .section(course)
            .files("证明日期"),
        field<&Notice::withdrawnOn>("withdrawn_on", QT_TRANSLATE_NOOP("notices", "Withdrawn on"))
            .stepOnly()
            .section(course),
        field<&Notice::reason>("reason", QT_TRANSLATE_NOOP("notices", "Reason of the withdrawal"))
            .stepOnly()
            .section(course),
        field<&Notice::againOf>("again_of", QT_TRANSLATE_NOOP("notices", "Replaces"))
            .stepOnly()
            .section(course),
        field<&Notice::note>("note", QT_TRANSLATE_NOOP("notices", "Note"))
            .note()
            .section(what)
            .files("备注"),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayDiscard = &stands;
    kind.settle = &settle;
    kind.dues = &noticeDues;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<NoticeAbout>() {
    static const EnumTable table{"notices", abouts};
    return table;
}

QList<Due> noticeDues(const Reader& reader, const Record& record, QDate) {
    const auto& n = static_cast<const Notice&>(record);
    if (n.status != NoticeStatus::Posted)
        return {};
    const NoticeClock clock = noticeClock(reader, n);
    const auto calendar = calendarOf(reader);
    const QDate on = calendar->nextWorkday(clock.mayEnd);
    return {Due{QString::fromUtf8(Notice::kindName), n.id, tr("%1: take it down").arg(n.title), on,
                clock.citation, clock.provisional || calendar->isProvisional(on)}};
}

const Kind& Notice::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
