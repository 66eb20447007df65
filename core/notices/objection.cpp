// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/objection.h"
#include "core/base/text.h"
#include "core/book/next_within.h"
#include "core/notices/clock.h"
#include "core/notices/words.h"
#include "core/rules/holidays.h"

namespace zhijia {

using notices::iso;
using notices::tr;

namespace {

QDate lastDay(const Reader& reader, const Notice& n) {
    return n.status == NoticeStatus::Posted ? noticeClock(reader, n).ends
           : n.endsOn.isValid()             ? n.endsOn
                                            : n.withdrawnOn;
}

void derive(const Reader& reader, Record& record) {
    auto& o = static_cast<Objection&>(record);
    if (o.number == 0)
        o.number = nextWithin<Objection>(reader, "notice", o.notice, o.id);
    // Worded once: whoever works in another language does not change it.
    if (const auto before = o.id ? reader.get(Id<Objection>(o.id)) : std::nullopt;
        o.name.isEmpty() || (before && before->number != o.number))
        o.name = tr("Objection %1").arg(o.number);
    o.fromName = tidyName(o.fromName);
    o.fromContact = tidy(o.fromContact);
    o.text = tidyLines(o.text);
    o.handler = tidyName(o.handler);
    o.lateRemark = tidy(o.lateRemark);
    if (!o.receivedOn.isValid())
        o.receivedOn = reader.today();
    if (const auto n = reader.get(o.notice); n && o.status != ObjectionStatus::Closed) {
        const QDate last = lastDay(reader, *n);
        o.late = last.isValid() && o.receivedOn > last;
    }
}

/// The certificate of the notice lists it: it came in time, or was closed before the certificate
/// was issued. A later one is recorded, and the certificate knows nothing of it.
bool isCertified(const Reader& reader, const Objection& o) {
    const auto n = reader.get(o.notice);
    return n && n->status == NoticeStatus::Certified &&
           (!o.late || (o.closedOn.isValid() && o.closedOn < n->certifiedOn));
}

Issue certificateStands(const Reader& reader, const Objection& o) {
    return error(tr("\"%1\" is certified: the objections that the certificate lists stand.")
                     .arg(reader.title(Notice::kind(), o.notice.raw())),
                 tr("Undo the certification first if it was a mistake."));
}

void checkFrom(const Objection& o, Issues& issues) {
    if (o.anonymous && !o.fromName.isEmpty())
        issues << error(tr("An anonymous objection has no name."),
                        tr("Leave the name out, or let it not be anonymous."),
                        QStringLiteral("from_name"));
    if (!o.anonymous && o.fromName.isEmpty())
        issues << error(tr("It is not said who objects."),
                        tr("Write the name, or mark the objection as anonymous."),
                        QStringLiteral("from_name"));
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& o = static_cast<const Objection&>(after);
    const auto* b = static_cast<const Objection*>(before);
    const auto n = reader.get(o.notice);
    if (!n)
        return;
    if (b && b->notice != o.notice)
        issues << error(tr("An objection belongs to one notice."),
                        tr("Enter it at the other notice."), QStringLiteral("notice"));
    if (n->status == NoticeStatus::Draft)
        issues << error(tr("\"%1\" is not posted yet: nobody can object to it.").arg(n->title),
                        tr("Post it first."), QStringLiteral("notice"));
    else if (n->status == NoticeStatus::Withdrawn && !b)
        issues << error(tr("\"%1\" was withdrawn.").arg(n->title),
                        tr("Enter the objection at the notice that replaces it."),
                        QStringLiteral("notice"));
    if (o.number < 1)
        issues << error(tr("The number of an objection is 1 or more."), tr("Correct the number."),
                        QStringLiteral("number"));
    if (reader.count<Objection>(Query()
                                    .eq(QStringLiteral("notice"), o.notice)
                                    .eq(QStringLiteral("number"), o.number)
                                    .is(QStringLiteral("id"), Condition::Ne, o.id)) > 0)
        issues << error(tr("Objection %1 of this notice is there already.").arg(o.number),
                        tr("Leave the number out."), QStringLiteral("number"));
    if (n->wasPosted() && o.receivedOn < n->postedOn)
        issues << error(tr("%1 lies before the posting, which was on %2.")
                            .arg(iso(o.receivedOn), iso(n->postedOn)),
                        tr("Correct the date."), QStringLiteral("received_on"));
    if (o.receivedOn > reader.today())
        issues << error(tr("%1 lies in the future.").arg(iso(o.receivedOn)),
                        tr("Correct the date."), QStringLiteral("received_on"));
    checkFrom(o, issues);
    if (o.late && o.lateRemark.isEmpty())
        issues << error(tr("It came on %1, after the notice ended on %2.")
                            .arg(iso(o.receivedOn), iso(lastDay(reader, *n))),
                        tr("Say in the remark why it is taken all the same."),
                        QStringLiteral("late_remark"));
    if (isCertified(reader, o) || (b && isCertified(reader, *b)))
        issues << certificateStands(reader, o);
    if (b && b->status != ObjectionStatus::Received && o.status != ObjectionStatus::Received &&
        (b->text != o.text || b->receivedOn != o.receivedOn || b->anonymous != o.anonymous ||
         b->fromName != o.fromName))
        issues << error(tr("%1 is answered: what was answered stands.").arg(b->name),
                        tr("Undo the answer first if it was a mistake."), QStringLiteral("text"));
}

/// For undo: what a certificate lists stands with it.
Issues stands(const Reader& reader, const Record& record) {
    const auto& o = static_cast<const Objection&>(record);
    return isCertified(reader, o) ? Issues{certificateStands(reader, o)} : Issues();
}

/// Nobody makes an objection disappear; a slip of the hand is mended while nothing followed.
Issues kept(const Reader& reader, const Record& record) {
    const auto& o = static_cast<const Objection&>(record);
    const auto n = reader.get(o.notice);
    if (o.status == ObjectionStatus::Received && n && n->status == NoticeStatus::Posted)
        return {};
    return {
        error(tr("%1 cannot be thrown away: it was answered, or its notice has ended.").arg(o.name),
              tr("Answer it and close it."))};
}

Kind make() {
    Kind kind = kindOf<Objection>("notices", QT_TRANSLATE_NOOP("notices", "Objection"),
                                  QT_TRANSLATE_NOOP("notices", "Objections"));
    kind.flow = &objectionFlow();
    kind.within = "notice";
    kind.takesFiles = true;
    kind.identity = {{"notice", "number"}};
    kind.defaultSort = "number";
    kind.fields = {
        field<&Objection::name>("name", QT_TRANSLATE_NOOP("notices", "Objection"))
            .derived()
            .listed(10),
        field<&Objection::notice>("notice", QT_TRANSLATE_NOOP("notices", "Public notice"))
            .required()
            .files("公示|公示标题"),
        field<&Objection::number>("number", QT_TRANSLATE_NOOP("notices", "Number"))
            .files("序号|编号")
            .hint(QT_TRANSLATE_NOOP("notices", "Empty: the next one")),
        field<&Objection::receivedOn>("received_on", QT_TRANSLATE_NOOP("notices", "Received on"))
            .listed(10)
            .files("收到日期|提出日期")
            .hint(QT_TRANSLATE_NOOP("notices", "Empty: today")),
        field<&Objection::anonymous>("anonymous", QT_TRANSLATE_NOOP("notices", "Anonymous"))
            .files("匿名"),
        field<&Objection::fromName>("from_name", QT_TRANSLATE_NOOP("notices", "From"))
            .sensitive()
            .files("异议人|提出人"),
        field<&Objection::fromContact>("from_contact",
                                       QT_TRANSLATE_NOOP("notices", "How to reach them"))
            .sensitive()
            .files("联系方式|联系电话"),
        field<&Objection::text>("text", QT_TRANSLATE_NOOP("notices", "Objection in words"))
            .note()
            .required()
            .listed(30)
            .files("异议内容|内容|理由"),
        field<&Objection::handler>("handler", QT_TRANSLATE_NOOP("notices", "Handled by"))
            .listed(10)
            .files("处理人|承办人"),
        field<&Objection::late>("late", QT_TRANSLATE_NOOP("notices", "After the end")).derived(),
        field<&Objection::lateRemark>("late_remark",
                                      QT_TRANSLATE_NOOP("notices", "Remark on its lateness"))
            .files("逾期说明"),
        field<&Objection::status>("status", QT_TRANSLATE_NOOP("notices", "Status"))
            .stepOnly()
            .listed(8),
        field<&Objection::answer>("answer", QT_TRANSLATE_NOOP("notices", "Answer"))
            .note()
            .stepOnly()
            .files("答复|答复内容"),
        field<&Objection::verdict>("verdict", QT_TRANSLATE_NOOP("notices", "Decision"))
            .stepOnly()
            .listed(8)
            .files("处理结果|是否成立"),
        field<&Objection::answeredOn>("answered_on", QT_TRANSLATE_NOOP("notices", "Answered on"))
            .stepOnly()
            .listed(10)
            .files("答复日期"),
        field<&Objection::closedOn>("closed_on", QT_TRANSLATE_NOOP("notices", "Closed on"))
            .stepOnly()
            .files("办结日期"),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &stands;
    kind.mayDiscard = &kept;
    kind.dues = &objectionDues;
    return kind;
}

} // namespace

std::vector<Objection> objectionsOf(const Reader& reader, RawId notice) {
    return reader.all<Objection>(
        Query().eq(QStringLiteral("notice"), notice).by(QStringLiteral("number")));
}

Issues objectionsStandInTheWay(const Reader& reader, const Notice& notice) {
    QStringList open, upheld;
    for (const Objection& o : objectionsOf(reader, notice.id)) {
        if (o.isOpen())
            open << o.name;
        else if (o.verdict == Verdict::Upheld)
            upheld << o.name;
    }
    Issues issues;
    if (!open.isEmpty())
        issues << error(tr("Not answered and closed yet: %1.").arg(open.join(tr(", "))),
                        tr("Answer and close every objection first."));
    if (!upheld.isEmpty())
        issues << error(
            tr("Upheld: %1. A notice that is wrong cannot end well.").arg(upheld.join(tr(", "))),
            tr("Withdraw the notice, correct it and post it again."));
    return issues;
}

QList<Due> objectionDues(const Reader& reader, const Record& record, QDate) {
    const auto& o = static_cast<const Objection&>(record);
    if (o.status != ObjectionStatus::Received)
        return {};
    const auto n = reader.get(o.notice);
    if (!n || n->status == NoticeStatus::Withdrawn)
        return {};
    const auto calendar = calendarOf(reader);
    const NoticeClock clock = noticeClock(reader, *n);
    // Its answer holds up the end of the notice; what came late waits for nothing any more.
    const QDate on = o.late ? calendar->nextWorkday(o.receivedOn) : clock.ends;
    return {Due{QString::fromUtf8(Objection::kindName), o.id,
                tr("%1: answer %2").arg(n->title, o.name), on, o.late ? QString() : clock.citation,
                calendar->isProvisional(on)}};
}

const Kind& Objection::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
