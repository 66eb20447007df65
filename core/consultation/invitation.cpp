// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultation/invitation.h"
#include "core/base/own_language.h"
#include "core/base/says.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/consultation/dates.h"
#include "core/consultation/words.h"
#include "core/flow/common_params.h"
#include "core/rules/holidays.h"
#include "core/rules/rules.h"

namespace zhijia {

using consultation::cited;
using consultation::iso;
using consultation::tr;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(InvitationStatus::Draft), "draft", QT_TRANSLATE_NOOP("consultation", "Draft"), "草稿"},
    {int(InvitationStatus::Sent), "sent", QT_TRANSLATE_NOOP("consultation", "Sent"),
     "已发出|待答复"},
    {int(InvitationStatus::Accepted), "accepted", QT_TRANSLATE_NOOP("consultation", "Accepted"),
     "同意|同意协商"},
    {int(InvitationStatus::Refused), "refused", QT_TRANSLATE_NOOP("consultation", "Refused"),
     "拒绝|不同意"},
};

const Invitation& of(const Record& record) { return static_cast<const Invitation&>(record); }

Rules rulesOf(const Reader& reader, const Invitation& i) {
    const auto c = reader.get(i.consultation);
    return Rules::of(reader, c ? c->rulePack : QString());
}

void derive(const Reader& reader, Record& record) {
    auto& i = static_cast<Invitation&>(record);
    if (i.from == TalkSide::None)
        i.from = TalkSide::Workers;
    if (i.number == 0) {
        const auto last =
            reader.first<Invitation>(Query()
                                         .eq(QStringLiteral("consultation"), i.consultation)
                                         .is(QStringLiteral("id"), Condition::Ne, i.id)
                                         .by(QStringLiteral("number"), true));
        i.number = last ? last->number + 1 : 1;
    }
    i.name =
        numberedName(reader.title(Consultation::kind(), i.consultation.raw()),
                     QStringLiteral("要约书第%1号"), QStringLiteral("Invitation %1"), i.number);
    i.content = tidyLines(i.content);
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const Invitation& i = of(after);
    issues += consultationStands(reader, i.consultation);
    if (!before)
        return;
    const Invitation& b = of(*before);
    if (b.consultation != i.consultation)
        issues << error(tr("An invitation stays with its consultation."),
                        tr("Write another one there."), QStringLiteral("consultation"));
    if (b.status != InvitationStatus::Draft && i.status != InvitationStatus::Draft &&
        (b.content != i.content || b.from != i.from || b.place != i.place))
        issues << error(tr("%1 was sent: what it says stands.").arg(b.name),
                        tr("Write another invitation, or undo the sending."),
                        QStringLiteral("content"));
}

Issues mayRemove(const Reader& reader, const Record& record) {
    return consultationStands(reader, of(record).consultation);
}

Issues mayDiscard(const Reader&, const Record& record) {
    const Invitation& i = of(record);
    if (i.status == InvitationStatus::Draft)
        return {};
    return {error(tr("%1 was sent: it is not thrown away.").arg(i.name),
                  tr("Undo the sending if it was a mistake."))};
}

Issues maySend(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = notInFuture(reader, record, params);
    if (!saysSomething(of(record).content))
        issues << error(tr("The invitation does not say what to talk about."),
                        tr("Write the matters, a line each."), QStringLiteral("content"));
    return issues;
}

Outcome<void> send(Txn& txn, Record& record, const Params& params) {
    auto& i = static_cast<Invitation&>(record);
    i.sentOn = dateOf(txn, params);
    i.dueOn = periodEnd(*calendarOf(txn), i.sentOn, rulesOf(txn, i).days(rule::talksReply));
    return {};
}

Issues mayAnswer(const Reader& reader, const Record& record, const Params& params) {
    const Invitation& i = of(record);
    Issues issues = notInFuture(reader, record, params);
    const QDate on = dateOf(reader, params);
    issues += notBefore(on, i.sentOn, tr("%1 was received only on %2.").arg(i.name, iso(i.sentOn)));
    if (on > i.dueOn)
        issues << cited(
            warning(tr("The reply was due on %1 and came on %2.").arg(iso(i.dueOn), iso(on)),
                    tr("It is recorded as late."), QStringLiteral("on")),
            rulesOf(reader, i).cite(rule::talksReply));
    return issues;
}

Issues mayRefuse(const Reader& reader, const Record& record, const Params& params) {
    return mayAnswer(reader, record, params)
           << cited(warning(tr("Consultation is not refused without good reason."),
                            tr("The reply must give the reason; the union may ask again or turn to "
                               "the labour authority.")),
                    rulesOf(reader, of(record)).cite(rule::talksReply));
}

Outcome<void> answer(Txn& txn, Record& record, const Params& params) {
    auto& i = static_cast<Invitation&>(record);
    i.answeredOn = dateOf(txn, params);
    i.reply = tidyLines(params.value(QStringLiteral("reply")).toString());
    return {};
}

QList<Due> dues(const Reader& reader, const Record& record, QDate) {
    const Invitation& i = of(record);
    if (i.status != InvitationStatus::Sent)
        return {};
    return {Due{QString::fromUtf8(Invitation::kindName), i.id,
                tr("%1: written reply to %2")
                    .arg(reader.title(Consultation::kind(), i.consultation.raw()), i.name),
                i.dueOn, rulesOf(reader, i).cite(rule::talksReply),
                calendarOf(reader)->isProvisional(i.dueOn)}};
}

Kind make() {
    Kind kind = kindOf<Invitation>("consultation", QT_TRANSLATE_NOOP("consultation", "Invitation"),
                                   QT_TRANSLATE_NOOP("consultation", "Invitations"));
    kind.flow = &invitationFlow();
    kind.within = "consultation";
    kind.defaultSort = "number";
    kind.identity = {{"consultation", "number"}};
    kind.takesFiles = true;
    const char* const course = QT_TRANSLATE_NOOP("consultation", "Course");
    kind.fields = {
        field<&Invitation::name>("name", QT_TRANSLATE_NOOP("consultation", "Invitation"))
            .derived()
            .listed(10),
        field<&Invitation::consultation>("consultation",
                                         QT_TRANSLATE_NOOP("consultation", "Consultation"))
            .required()
            .files("协商"),
        field<&Invitation::number>("number", QT_TRANSLATE_NOOP("consultation", "Number"))
            .files("序号")
            .hint(QT_TRANSLATE_NOOP("consultation", "Empty: the next one")),
        field<&Invitation::from>("from_side", QT_TRANSLATE_NOOP("consultation", "From"))
            .listed(8)
            .files("提出方|要约方"),
        field<&Invitation::content>("content", QT_TRANSLATE_NOOP("consultation", "Matters"))
            .note()
            .files("协商内容|要约内容")
            .hint(QT_TRANSLATE_NOOP("consultation", "What to talk about, a line each")),
        field<&Invitation::place>("place", QT_TRANSLATE_NOOP("consultation", "Time and place"))
            .files("时间地点")
            .hint(QT_TRANSLATE_NOOP("consultation", "As proposed")),
        field<&Invitation::status>("status", QT_TRANSLATE_NOOP("consultation", "Status"))
            .stepOnly()
            .listed(8)
            .section(course),
        field<&Invitation::sentOn>("sent_on", QT_TRANSLATE_NOOP("consultation", "Received on"))
            .stepOnly()
            .listed(10)
            .section(course),
        field<&Invitation::dueOn>("due_on", QT_TRANSLATE_NOOP("consultation", "Reply due on"))
            .stepOnly()
            .listed(10)
            .section(course),
        field<&Invitation::answeredOn>("answered_on",
                                       QT_TRANSLATE_NOOP("consultation", "Answered on"))
            .stepOnly()
            .listed(10)
            .section(course),
        field<&Invitation::reply>("reply", QT_TRANSLATE_NOOP("consultation", "Reply"))
            .note()
            .stepOnly()
            .section(course),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    kind.mayDiscard = &mayDiscard;
    kind.dues = &dues;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<InvitationStatus>() {
    static const EnumTable table{"consultation", statuses};
    return table;
}

std::vector<Invitation> invitationsOf(const Reader& reader, Id<Consultation> id) {
    return reader.all<Invitation>(
        Query().eq(QStringLiteral("consultation"), id).by(QStringLiteral("number")));
}

const Flow& invitationFlow() {
    static const Param reply{"reply", QT_TRANSLATE_NOOP("consultation", "Reply in writing"),
                             FieldType::Note, true};
    static const Flow flow{
        "status",
        "draft",
        {
            {"send",
             QT_TRANSLATE_NOOP("consultation", "Deliver"),
             {"draft"},
             "sent",
             {onParam()},
             &maySend,
             &send,
             QT_TRANSLATE_NOOP("consultation", "The other side received it in writing; its days "
                                               "for the reply begin."),
             "export",
             QT_TRANSLATE_NOOP("consultation", "It says what to talk about.")},
            {"accept",
             QT_TRANSLATE_NOOP("consultation", "Accepted"),
             {"sent"},
             "accepted",
             {reply, onParam()},
             &mayAnswer,
             &answer,
             QT_TRANSLATE_NOOP("consultation", "The other side agreed in writing to talk."),
             "ok",
             QT_TRANSLATE_NOOP("consultation", "The reply is there in writing.")},
            {"refuse",
             QT_TRANSLATE_NOOP("consultation", "Refused"),
             {"sent"},
             "refused",
             {reply, onParam()},
             &mayRefuse,
             &answer,
             QT_TRANSLATE_NOOP("consultation", "The other side refused in writing, with reasons."),
             "close",
             QT_TRANSLATE_NOOP("consultation", "The reply is there in writing.")},
        }};
    return flow;
}

const Kind& Invitation::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
