// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/attendance.h"
#include "core/base/strokes.h"
#include "core/book/txn.h"
#include "core/congress/words.h"

namespace zhijia {

using congress::tr;

namespace {

constexpr EnumItem roles[] = {
    {0, "", ""},
    {int(AttendanceRole::Deputy), "deputy", QT_TRANSLATE_NOOP("congress", "Deputy"),
     "代表|正式代表"},
    {int(AttendanceRole::Observer), "observer", QT_TRANSLATE_NOOP("congress", "Observer"), "列席"},
};
constexpr EnumItem channels[] = {
    {0, "", ""},
    {int(Channel::Desk), "desk", QT_TRANSLATE_NOOP("congress", "Desk"), "签到台|现场"},
    {int(Channel::Scanner), "scanner", QT_TRANSLATE_NOOP("congress", "Scanner"), "扫码"},
    {int(Channel::Online), "online", QT_TRANSLATE_NOOP("congress", "Online"), "线上"},
};

void derive(const Reader& reader, Record& record) {
    auto& a = static_cast<Attendance&>(record);
    a.role = a.observer && !a.deputy ? AttendanceRole::Observer : AttendanceRole::Deputy;
    if (const auto d = a.deputy ? reader.get(a.deputy) : std::nullopt) {
        a.name = d->name;
        a.delegation = d->delegation;
        a.cardNo = d->cardNo;
        a.pinyinKey = d->pinyinKey;
        a.strokeKey = d->strokeKey;
        a.searchText = d->searchText;
        if (d->cardNo)
            a.searchText += u' ' + QString::number(*d->cardNo);
    } else if (const auto o = a.observer ? reader.get(a.observer) : std::nullopt) {
        a.name = o->name;
        a.pinyinKey = o->pinyinKey;
        a.strokeKey = strokeKey(o->name);
        a.searchText = o->searchText;
    }
}

/// The roll of a sitting that is over stays as it was.
bool isTaken(const Reader& reader, const Record& record) {
    const auto s = reader.get(static_cast<const Attendance&>(record).sitting);
    return s && s->takesAttendance();
}

Issues rollStands(const Reader& reader, const Record& record) {
    const auto s = reader.get(static_cast<const Attendance&>(record).sitting);
    return s && s->isClosed() ? Issues{sittingStands(*s)} : Issues();
}

/// The line of the same person in the other role.
std::optional<Attendance> asTheOther(const Reader& reader, const Attendance& a) {
    const auto d = a.deputy ? reader.get(a.deputy) : std::nullopt;
    const auto o = a.observer ? reader.get(a.observer) : std::nullopt;
    const Id<Member> member = d ? d->member : o ? o->member : Id<Member>();
    if (!member)
        return std::nullopt;
    // Few people are both: asked for the person first, so that a roll of thousands stays quick.
    Query person, line;
    person.eq(QStringLiteral("member"), member);
    line.eq(QStringLiteral("sitting"), a.sitting);
    if (a.deputy)
        person.eq(QStringLiteral("sitting"), a.sitting);
    else
        line.is(QStringLiteral("state"), Condition::Ne, QStringLiteral("released"));
    for (const RawId id : reader.ids(a.deputy ? Observer::kind() : Deputy::kind(), person))
        if (auto there = reader.first<Attendance>(Query(line).eq(
                a.deputy ? QStringLiteral("observer") : QStringLiteral("deputy"), QVariant(id))))
            return there;
    return std::nullopt;
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& a = static_cast<const Attendance&>(after);
    if (a.deputy.isNull() == a.observer.isNull()) {
        issues << error(tr("A line of the roll is either a deputy's or an observer's."),
                        tr("Choose one of the two."), QStringLiteral("deputy"));
        return;
    }
    const auto sitting = reader.get(a.sitting);
    if (sitting && (before ? sitting->isClosed() : sitting->isOver())) {
        issues << (sitting->isClosed() ? sittingStands(*sitting, QStringLiteral("sitting"))
                                       : error(tr("%1 has no roll now.").arg(sitting->name),
                                               tr("It was cancelled."), QStringLiteral("sitting")));
        return;
    }
    const auto other = a.deputy ? Query()
                                      .eq(QStringLiteral("sitting"), a.sitting)
                                      .eq(QStringLiteral("deputy"), a.deputy)
                                : Query()
                                      .eq(QStringLiteral("sitting"), a.sitting)
                                      .eq(QStringLiteral("observer"), a.observer);
    if (before) {
        const auto& b = static_cast<const Attendance&>(*before);
        if (b.sitting != a.sitting || b.deputy != a.deputy || b.observer != a.observer)
            issues << error(tr("A line of the roll stays with its person and sitting."),
                            tr("Make a new line for somebody else."), QStringLiteral("deputy"));
        return;
    }
    if (const auto there =
            reader.first<Attendance>(Query(other).is(QStringLiteral("id"), Condition::Ne, a.id)))
        issues << error(tr("%1 is on the roll of this sitting already.").arg(there->name),
                        tr("Use that line."), QStringLiteral("deputy"));
    if (const auto twin = asTheOther(reader, a))
        issues << error(tr("%1 is on the roll of this sitting already.").arg(twin->name),
                        tr("One person is a deputy or an observer, not both."),
                        a.deputy ? QStringLiteral("deputy") : QStringLiteral("observer"));
    if (const auto d = a.deputy && sitting ? reader.get(a.deputy) : std::nullopt;
        d && (d->term != sitting->term || d->status == DeputyStatus::Proposed))
        issues << error(tr("%1 is no deputy of this term.").arg(d->name),
                        tr("Elect the candidate first, or enter an observer."),
                        QStringLiteral("deputy"));
    if (const auto o = a.observer ? reader.get(a.observer) : std::nullopt;
        o && o->sitting != a.sitting)
        issues << error(tr("%1 is an observer of another sitting.").arg(o->name),
                        tr("Enter the observer in this sitting."), QStringLiteral("observer"));
}

/// The check-ins that a sitting was opened on are what its quorum rests on: while it is in session,
/// they go only as far as enough are left. Undo of an import asks here, too.
Outcome<void> carriesOpening(Txn& txn, const Record& after, const Record* before) {
    const auto& a = static_cast<const Attendance&>(after);
    const auto* was = static_cast<const Attendance*>(before);
    if (!was || a.arrivedAt.isValid() || !was->arrivedAt.isValid() ||
        a.role != AttendanceRole::Deputy || was->state == AttendanceState::Released)
        return {};
    const auto s = txn.get(a.sitting);
    if (!s || !s->takesAttendance() || !s->openedAt.isValid() || was->arrivedAt > s->openedAt ||
        s->openPresent < s->openNeeded)
        return {};
    const qint64 left = txn.count<Attendance>(
        Query()
            .eq(QStringLiteral("sitting"), a.sitting)
            .eq(QStringLiteral("role"), Codec<AttendanceRole>::toValue(AttendanceRole::Deputy))
            .is(QStringLiteral("arrived_at"), Condition::Le,
                Codec<QDateTime>::toValue(s->openedAt)));
    if (left >= s->openNeeded)
        return {};
    return refuse(
        tr("%1 was opened with %2 deputies present and needed %3; without this %4 would be "
           "left of them.")
            .arg(s->name)
            .arg(s->openPresent)
            .arg(s->openNeeded)
            .arg(left),
        tr("Undo the opening of the sitting first. Whoever went home: take the step "
           "\"Leave early\"."));
}

Kind make() {
    Kind kind = kindOf<Attendance>("congress", QT_TRANSLATE_NOOP("congress", "Attendance"),
                                   QT_TRANSLATE_NOOP("congress", "Attendance"));
    kind.flow = &attendanceFlow();
    kind.identity = {{"sitting", "deputy"}, {"sitting", "observer"}};
    kind.follows = {{"deputy", &isTaken}, {"observer", &isTaken}};
    kind.searchable = true;
    kind.defaultSort = "name";
    kind.fields = {
        field<&Attendance::name>("name", QT_TRANSLATE_NOOP("congress", "Name"))
            .derived()
            .listed(8)
            .sorts("pinyin_key")
            .files("姓名"),
        field<&Attendance::sitting>("sitting", QT_TRANSLATE_NOOP("congress", "Sitting"))
            .required()
            .files("会议"),
        field<&Attendance::role>("role", QT_TRANSLATE_NOOP("congress", "Role")).derived().listed(6),
        field<&Attendance::deputy>("deputy", QT_TRANSLATE_NOOP("congress", "Deputy"))
            .among([](const Record& r, Query& q) { // of the sitting's term
                q.inRecords(QStringLiteral("term"), Sitting::kind(), QStringLiteral("term"),
                            {{QStringLiteral("id"), Condition::Eq,
                              static_cast<const Attendance&>(r).sitting.raw()}});
            })
            .files("代表"),
        field<&Attendance::observer>("observer", QT_TRANSLATE_NOOP("congress", "Observer"))
            .among([](const Record& r, Query& q) {
                q.eq(QStringLiteral("sitting"), static_cast<const Attendance&>(r).sitting);
            })
            .files("列席人员"),
        field<&Attendance::delegation>("delegation", QT_TRANSLATE_NOOP("congress", "Delegation"))
            .derived()
            .listed(14),
        field<&Attendance::cardNo>("card_no", QT_TRANSLATE_NOOP("congress", "Card number"))
            .derived()
            .listed(6),
        field<&Attendance::state>("state", QT_TRANSLATE_NOOP("congress", "State"))
            .stepOnly()
            .listed(8)
            .files("到会情况|状态"),
        field<&Attendance::late>("late", QT_TRANSLATE_NOOP("congress", "Came late")).stepOnly(),
        field<&Attendance::arrivedAt>("arrived_at", QT_TRANSLATE_NOOP("congress", "Arrived at"))
            .stepOnly()
            .listed(14)
            .files("签到时间"),
        field<&Attendance::leftAt>("left_at", QT_TRANSLATE_NOOP("congress", "Left at"))
            .stepOnly()
            .listed(14),
        field<&Attendance::channel>("channel", QT_TRANSLATE_NOOP("congress", "Checked in by"))
            .stepOnly()
            .files("签到方式"),
        field<&Attendance::reason>("reason", QT_TRANSLATE_NOOP("congress", "Reason"))
            .stepOnly()
            .listed(16)
            .files("请假原因|原因"),
        field<&Attendance::pinyinKey>("pinyin_key", "").derived().hidden(),
        field<&Attendance::strokeKey>("stroke_key", "").derived().hidden(),
        field<&Attendance::searchText>("search_text", "").derived().hidden(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &rollStands;
    kind.settle = &carriesOpening;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<AttendanceRole>() {
    static const EnumTable table{"congress", roles};
    return table;
}
template <>
const EnumTable& enumTable<Channel>() {
    static const EnumTable table{"congress", channels};
    return table;
}

const Kind& Attendance::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
