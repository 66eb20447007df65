// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joint/meeting.h"
#include "core/book/txn.h"
#include "core/joint/words.h"
#include "core/rules/holidays.h"
#include "core/rules/packs.h"
#include "core/rules/rules.h"

namespace zhijia {

using namespace joint;

namespace {

constexpr EnumItem chairs[] = {
    {0, "", ""},
    {int(JointChair::Head), "head", QT_TRANSLATE_NOOP("joint", "Head of government"),
     "政府主要负责人|主要负责人|区长|县长|市长"},
    {int(JointChair::Deputy), "deputy", QT_TRANSLATE_NOOP("joint", "Deputy head of government"),
     "政府分管负责人|分管负责人|副区长|副县长|副市长"},
    {int(JointChair::Other), "other", QT_TRANSLATE_NOOP("joint", "Somebody else"), "其他|其他人员"},
};
constexpr EnumItem sides[] = {
    {0, "", ""},
    {int(JointSide::Government), "government", QT_TRANSLATE_NOOP("joint", "Government"),
     "政府|政府方|政府部门"},
    {int(JointSide::Union), "union", QT_TRANSLATE_NOOP("joint", "Union"), "工会|工会方"},
    {int(JointSide::Enterprise), "enterprise", QT_TRANSLATE_NOOP("joint", "Enterprise"),
     "企业|企业方|用人单位"},
    {int(JointSide::Workers), "workers", QT_TRANSLATE_NOOP("joint", "Workers"),
     "职工|职工代表|劳动者"},
    {int(JointSide::Guest), "guest", QT_TRANSLATE_NOOP("joint", "Guest"), "嘉宾|其他"},
};

const JointMeeting& of(const Record& record) { return static_cast<const JointMeeting&>(record); }

void deriveOwn(Record& record) {
    auto& m = static_cast<JointMeeting&>(record);
    for (QString* text : {&m.government, &m.name, &m.place, &m.docNumber, &m.mainTo, &m.copyTo})
        *text = tidy(*text);
    for (QString* name : {&m.chair, &m.recorder, &m.issuer})
        *name = tidyName(*name);
    m.intro = tidyLines(m.intro);
    m.annexes = tidyLines(m.annexes);
    m.chairReason = tidy(m.chairReason);
    if (m.chairIs == JointChair::None)
        m.chairIs = JointChair::Head;
}

void deriveMore(const Reader& reader, Record& record) {
    auto& m = static_cast<JointMeeting&>(record);
    if (m.revision == 0 && m.rulePack.isEmpty())
        m.rulePack = Rules::inForce(reader).ref();
    if (m.number == 0 && m.unit) {
        const auto last = reader.first<JointMeeting>(
            Query().eq(QStringLiteral("unit"), m.unit).by(QStringLiteral("number"), true));
        m.number = last ? last->number + 1 : 1;
    }
    if (m.name.isEmpty() && m.heldOn.isValid())
        m.name = tr("%1 and %2: joint meeting No. %3 (%4)")
                     .arg(m.government, reader.title(Unit::kind(), m.unit.raw()))
                     .arg(m.number)
                     .arg(m.heldOn.year());
    if (!m.isOver())
        m.previous = jointBefore(reader, m);
}

/// What was so when it was held, and what the minutes print.
constexpr const char* held[] = {"unit",   "government", "number", "name",     "held_on",
                                "starts", "place",      "chair",  "chair_is", "chair_reason"};
constexpr const char* printed[] = {"recorder", "intro",   "doc_number", "issuer",
                                   "main_to",  "copy_to", "annexes"};

bool differs(const JointMeeting& a, const JointMeeting& b, std::span<const char* const> keys,
             QString* key) {
    for (const char* one : keys) {
        const Field& f = *JointMeeting::kind().field(QString::fromUtf8(one));
        if (f.get(a) == f.get(b))
            continue;
        *key = QString::fromUtf8(one);
        return true;
    }
    return false;
}

/// What the notice says besides the day: a slip of the pen may be corrected, and is pointed out.
void checkNoticed(const JointMeeting& m, const JointMeeting& b, Issues& issues) {
    if (b.status != JointStatus::Convened || m.status != JointStatus::Convened)
        return;
    for (const char* key : {"government", "starts", "place"}) {
        const Field& f = *JointMeeting::kind().field(QString::fromUtf8(key));
        if (f.get(m) != f.get(b))
            issues << warning(tr("The notice that went out says \"%1\".").arg(f.get(b).toString()),
                              tr("Tell everybody who was invited, or send a new notice."),
                              QString::fromUtf8(key));
    }
}

void checkChanged(const JointMeeting& m, const JointMeeting& b, Issues& issues) {
    QString key;
    if (b.isSigned() && m.isSigned() && differs(m, b, printed, &key))
        issues << error(tr("The minutes of \"%1\" are signed: they stand.").arg(b.name),
                        tr("Take the step \"Withdraw the signature\" first."), key);
    if (b.isOver() && m.isOver() && differs(m, b, held, &key))
        issues << error(tr("\"%1\" is closed: its record stands.").arg(b.name),
                        tr("Take the step \"Open again\" with a reason first."), key);
    if (b.status != JointStatus::Planned && m.unit != b.unit)
        issues << error(tr("\"%1\" was convened: it stays with its union.").arg(b.name),
                        tr("Cancel it, and plan one for the other union."), QStringLiteral("unit"));
    // The step that moves it says so in the reason, which nothing else changes.
    if (b.isOver() || m.isOver() || b.status == JointStatus::Planned || m.heldOn == b.heldOn ||
        m.reason != b.reason)
        return checkNoticed(m, b, issues);
    issues << error(tr("\"%1\" was convened for %2: whoever was invited comes on that day.")
                        .arg(b.name, iso(b.heldOn)),
                    tr("Take the step \"Move it\", which asks when the new notice went out."),
                    QStringLiteral("held_on"));
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const JointMeeting& m = of(after);
    const Rules rules = Rules::of(reader, m.rulePack);
    if (m.number < 0)
        issues << error(tr("The number of a meeting is 1 or more."), tr("Correct the number."),
                        QStringLiteral("number"));
    Query same;
    same.eq(QStringLiteral("unit"), m.unit)
        .eq(QStringLiteral("number"), m.number)
        .is(QStringLiteral("id"), Condition::Ne, m.id);
    if (m.unit && reader.count<JointMeeting>(same) > 0)
        issues << error(tr("Meeting No. %1 of this union is there already.").arg(m.number),
                        tr("Leave the number out: the next one is taken."),
                        QStringLiteral("number"));
    // Regions ask for it, no law does: it is said once, and forbids nothing.
    if (rules.applies(rule::jointChair) && m.chairIs != JointChair::Head &&
        m.chairReason.isEmpty() &&
        (!before || of(*before).chairIs != m.chairIs || !of(*before).chairReason.isEmpty()))
        issues << cited(warning(tr("The head of government chairs; here it is somebody else."),
                                tr("Write why, or choose the head of government."),
                                QStringLiteral("chair_reason")),
                        rules.cite(rule::jointChair));
    if (before)
        checkChanged(m, of(*before), issues);
}

/// What undo or redo brings back as closed is complete as things stand now: another desk may have
/// added to its agenda since. The step itself has asked before.
Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    const JointMeeting& m = of(after);
    if (!before || of(*before).isOver() || !m.isOver() || m.status == JointStatus::Cancelled)
        return {};
    if (const Issues issues = whyNotClose(txn, m); refuses(issues))
        return refuse(issues);
    return {};
}

Issues mayDiscard(const Reader&, const Record& record) {
    const JointMeeting& m = of(record);
    if (m.status == JointStatus::Planned)
        return {};
    return {error(tr("\"%1\" was convened: it is not thrown away.").arg(m.name),
                  tr("Cancel it with a reason, or undo its steps if it was a mistake."))};
}

/// Under the number of signed minutes nobody puts another text by undo: the way back has a reason.
/// Minutes that were taken over from before the program have no text that could be exchanged.
Issues mayRemove(const Reader&, const Record& record) {
    const JointMeeting& m = of(record);
    if (!m.isSigned() || m.sha256.isEmpty())
        return {};
    return {error(tr("The minutes of \"%1\" are signed: they stand.").arg(m.name),
                  tr("Take the step \"Withdraw the signature\" first."))};
}

QList<Due> dues(const Reader& reader, const Record& record, QDate) {
    const JointMeeting& m = of(record);
    const QString kind = QString::fromUtf8(JointMeeting::kindName);
    const Rules rules = Rules::of(reader, m.rulePack);
    const auto calendar = calendarOf(reader);
    const auto due = [&](const QString& what, QDate on, const char* id) {
        return Due{kind,
                   m.id,
                   what.arg(m.name),
                   on,
                   id ? rules.cite(id) : QString(),
                   calendar->isProvisional(on)};
    };
    switch (m.status) {
    case JointStatus::Planned:
        return {due(tr("Send the notice of the meeting: %1"),
                    m.heldOn.addDays(-rules.days(rule::jointNotice)), rule::jointNotice)};
    case JointStatus::Convened:
        return {due(tr("Explain what is undone, and hold the meeting: %1"), m.heldOn,
                    rule::jointFirst)};
    case JointStatus::Open:
        return {
            due(tr("Write down what was decided, and close: %1"), m.heldOn, rule::jointMinutes)};
    case JointStatus::Closed:
        // When to sign and to issue no rule says: the next working day, without a citation.
        return {due(tr("Sign the minutes: %1"), calendar->addWorkdays(m.heldOn, 1), nullptr)};
    case JointStatus::Signed:
        return {due(tr("Issue the minutes: %1"), calendar->addWorkdays(m.signedOn, 1), nullptr)};
    case JointStatus::Issued:
        break;
    default:
        return {};
    }
    if (reader.count<JointMeeting>(
            Query()
                .eq(QStringLiteral("unit"), m.unit)
                .is(QStringLiteral("status"), Condition::Ne, QStringLiteral("cancelled"))
                .is(QStringLiteral("held_on"), Condition::Gt, Codec<QDate>::toValue(m.heldOn))) > 0)
        return {};
    // So many a year: the next one lies within the year that this one leaves open.
    const auto months = static_cast<int>(12 / qMax<qint64>(1, rules.count(rule::jointYearly)));
    return {due(tr("Hold the next joint meeting; the last was: %1"), m.heldOn.addMonths(months),
                rule::jointYearly)};
}

std::vector<Field> fields() {
    using M = JointMeeting;
    const char* const minutes = QT_TRANSLATE_NOOP("joint", "Minutes");
    const char* const course = QT_TRANSLATE_NOOP("joint", "Course");
    return {
        field<&M::name>("name", QT_TRANSLATE_NOOP("joint", "Joint meeting"))
            .listed(26)
            .files("会议名称|名称")
            .hint(QT_TRANSLATE_NOOP("joint", "Empty: named by itself")),
        field<&M::unit>("unit", QT_TRANSLATE_NOOP("joint", "Union"))
            .required()
            .files("工会|工会单位|单位"),
        field<&M::government>("government", QT_TRANSLATE_NOOP("joint", "Government"))
            .required()
            .listed(16)
            .files("政府|政府名称"),
        field<&M::number>("number", QT_TRANSLATE_NOOP("joint", "No."))
            .files("届次|次数|序号")
            .hint(QT_TRANSLATE_NOOP("joint", "Empty: the next one of this union")),
        field<&M::heldOn>("held_on", QT_TRANSLATE_NOOP("joint", "Date"))
            .required()
            .listed(10)
            .files("日期|召开日期|会议日期"),
        field<&M::starts>("starts", QT_TRANSLATE_NOOP("joint", "Time"))
            .files("时间|开始时间")
            .reads(&readJointTime),
        field<&M::place>("place", QT_TRANSLATE_NOOP("joint", "Place")).listed(14).files("地点"),
        field<&M::chair>("chair", QT_TRANSLATE_NOOP("joint", "Chair")).files("主持人"),
        field<&M::chairIs>("chair_is", QT_TRANSLATE_NOOP("joint", "The chair is"))
            .files("主持人身份"),
        field<&M::chairReason>("chair_reason",
                               QT_TRANSLATE_NOOP("joint", "Why somebody else chairs"))
            .files("委托主持原因"),
        field<&M::recorder>("recorder", QT_TRANSLATE_NOOP("joint", "Recorder")).files("记录人"),
        field<&M::status>("status", QT_TRANSLATE_NOOP("joint", "Status"))
            .stepOnly()
            .listed(8)
            .files("状态"),
        field<&M::docNumber>("doc_number", QT_TRANSLATE_NOOP("joint", "Document number"))
            .section(minutes)
            .files("文号|纪要文号"),
        field<&M::intro>("intro", QT_TRANSLATE_NOOP("joint", "Introduction"))
            .note()
            .section(minutes)
            .files("会议概况")
            .hint(QT_TRANSLATE_NOOP("joint", "What the program does not know by itself")),
        field<&M::issuer>("issuer", QT_TRANSLATE_NOOP("joint", "Issued by"))
            .section(minutes)
            .files("签发人"),
        field<&M::mainTo>("main_to", QT_TRANSLATE_NOOP("joint", "To"))
            .section(minutes)
            .files("主送"),
        field<&M::copyTo>("copy_to", QT_TRANSLATE_NOOP("joint", "Copies to"))
            .section(minutes)
            .files("抄送"),
        field<&M::annexes>("annexes", QT_TRANSLATE_NOOP("joint", "Annexes"))
            .note()
            .section(minutes)
            .files("附件"),
        field<&M::previous>("previous", QT_TRANSLATE_NOOP("joint", "The meeting before"))
            .derived()
            .section(course),
        field<&M::convenedOn>("convened_on", QT_TRANSLATE_NOOP("joint", "Convened on"))
            .stepOnly()
            .section(course),
        field<&M::closedOn>("closed_on", QT_TRANSLATE_NOOP("joint", "Closed on"))
            .stepOnly()
            .section(course),
        field<&M::signedOn>("signed_on", QT_TRANSLATE_NOOP("joint", "Minutes signed on"))
            .stepOnly()
            .section(course),
        field<&M::issuedOn>("issued_on", QT_TRANSLATE_NOOP("joint", "Minutes issued on"))
            .stepOnly()
            .section(course),
        field<&M::reason>("reason", QT_TRANSLATE_NOOP("joint", "Reason"))
            .stepOnly()
            .section(course),
        field<&M::rulePack>("rule_pack", QT_TRANSLATE_NOOP("joint", "Rules it runs under"))
            .derived()
            .shows([](const QVariant& v) { return packName(v.toString()); },
                   [](const QString& text) {
                       return Outcome<QVariant>(Codec<QString>::toValue(readPackName(text)));
                   })
            .section(course),
        field<&M::note>("note", QT_TRANSLATE_NOOP("joint", "Note"))
            .note()
            .section(course)
            .files("备注"),
        field<&M::sha256>("sha256", "").stepOnly().hidden(),
        field<&M::signedText>("signed_text", "").stepOnly().hidden(),
    };
}

Kind make() {
    Kind kind = kindOf<JointMeeting>("joint", QT_TRANSLATE_NOOP("joint", "Joint meeting"),
                                     QT_TRANSLATE_NOOP("joint", "Joint meetings"));
    kind.flow = &jointFlow();
    kind.defaultSort = "held_on";
    kind.takesFiles = true;
    kind.identity = {{"unit", "held_on"}};
    kind.fields = fields();
    kind.deriveOwn = &deriveOwn;
    kind.deriveMore = &deriveMore;
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    kind.mayDiscard = &mayDiscard;
    kind.settle = &settle;
    kind.dues = &dues;
    return kind;
}

} // namespace

bool comesBefore(const JointMeeting& one, const JointMeeting& other) {
    if (one.heldOn != other.heldOn)
        return one.heldOn < other.heldOn;
    return one.number != 0 && (other.number == 0 || one.number < other.number);
}

Id<JointMeeting> jointBefore(const Reader& reader, const JointMeeting& m) {
    const auto earlier = reader.all<JointMeeting>(
        Query()
            .eq(QStringLiteral("unit"), m.unit)
            .is(QStringLiteral("id"), Condition::Ne, m.id)
            .in(QStringLiteral("status"),
                {QStringLiteral("closed"), QStringLiteral("signed"), QStringLiteral("issued")})
            .is(QStringLiteral("held_on"), Condition::Le, Codec<QDate>::toValue(m.heldOn))
            .by(QStringLiteral("held_on"), true)
            .by(QStringLiteral("number"), true)
            .first(10));
    for (const JointMeeting& e : earlier)
        if (comesBefore(e, m))
            return Id<JointMeeting>(e.id);
    return {};
}

Issues jointStands(const Reader& reader, Id<JointMeeting> id) {
    const auto m = id ? reader.get(id) : std::nullopt;
    if (!m || !m->isOver())
        return {};
    if (m->status == JointStatus::Cancelled)
        return {error(tr("\"%1\" was cancelled: nothing is added to it.").arg(m->name),
                      tr("Plan another meeting."))};
    return {error(tr("\"%1\" is closed: its record stands.").arg(m->name),
                  tr("Take the step \"Open again\" with a reason first."))};
}

Issues jointInSession(const Reader& reader, Id<JointMeeting> id) {
    const auto m = id ? reader.get(id) : std::nullopt;
    if (!m || m->status == JointStatus::Open)
        return {};
    if (m->isOver())
        return jointStands(reader, id);
    return {error(tr("\"%1\" is not in session.").arg(m->name),
                  tr("Take the meeting's step \"Open\" first."))};
}

template <>
const EnumTable& enumTable<JointChair>() {
    static const EnumTable table{"joint", chairs};
    return table;
}
template <>
const EnumTable& enumTable<JointSide>() {
    static const EnumTable table{"joint", sides};
    return table;
}

const Kind& JointMeeting::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
