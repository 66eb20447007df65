// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/online_entry.h"
#include "core/book/txn.h"
#include "core/congress/desk.h"
#include "core/congress/find_on_roll.h"
#include "core/congress/online_end.h"
#include "core/congress/words.h"
#include "core/people/identity.h"
#include <algorithm>

namespace zhijia {

using congress::tr;

namespace {

constexpr EnumItem results[] = {
    {0, "", ""},
    {int(OnlineResult::Counted), "counted", QT_TRANSLATE_NOOP("congress", "Checked in online"),
     "线上签到"},
    {int(OnlineResult::AlreadyThere), "already_there",
     QT_TRANSLATE_NOOP("congress", "Was checked in already; counts once"), "已签到"},
    {int(OnlineResult::LeftAgain), "left_again",
     QT_TRANSLATE_NOOP("congress", "Left before the opening; not counted"), "开会前已离开"},
};

/// A telephone number in the name goes where such numbers are masked.
void hide(Record& record) {
    auto& e = static_cast<OnlineEntry&>(record);
    hideNumber(e.name, e.mobile);
}

/// Whether somebody was seen to leave after they had joined: an older line brings nobody back. What
/// the meeting tool itself said of the leaving is no such sight: a person may join by two devices.
bool leftSince(const Reader& reader, const Attendance& a, const OnlineEntry& e) {
    return a.state == AttendanceState::LeftEarly && a.leftAt.isValid() &&
           (!e.joinedAt.isValid() || e.joinedAt <= a.leftAt) &&
           reader.count<OnlineEntry>(
               Query()
                   .eq(QStringLiteral("attendance"), Id<Attendance>(a.id))
                   .eq(QStringLiteral("left_at"), Codec<QDateTime>::toValue(a.leftAt))) == 0;
}

void derive(const Reader& reader, Record& record) {
    auto& e = static_cast<OnlineEntry&>(record);
    if (!e.attendance || e.id == 0)
        if (const auto found = findOnline(reader, e))
            e.attendance = *found;
    if (e.result != OnlineResult::None || !e.attendance)
        return;
    const auto a = reader.get(e.attendance);
    const auto s = reader.get(e.sitting);
    const bool opened = s && s->openedAt.isValid();
    if (a && (a->isPresent() || leftSince(reader, *a, e)))
        e.result = OnlineResult::AlreadyThere;
    else if (e.leftAt.isValid() &&
             (opened ? e.leftAt < s->openedAt : e.leftAt <= reader.clock().now()))
        e.result = OnlineResult::LeftAgain;
    else
        e.result = OnlineResult::Counted;
}

/// A later list of the meeting says when somebody left who was still there in the first.
bool completes(const OnlineEntry& after, const OnlineEntry& before) {
    OnlineEntry filled = before;
    filled.leftAt = after.leftAt;
    return !before.leftAt.isValid() &&
           std::ranges::all_of(OnlineEntry::kind().fields,
                               [&](const Field& f) { return f.get(filled) == f.get(after); });
}

void checkTimes(const OnlineEntry& e, Issues& issues) {
    if (e.joinedAt.isValid() && e.leftAt.isValid() && e.leftAt < e.joinedAt)
        issues << error(tr("Left before joining."), tr("Correct one of the two times."),
                        QStringLiteral("left_at"));
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& e = static_cast<const OnlineEntry&>(after);
    const auto s = reader.get(e.sitting);
    if (!s)
        return;
    if (before) {
        if (!completes(e, static_cast<const OnlineEntry&>(*before)))
            issues << error(tr("What the meeting tool says stands."),
                            tr("Undo the import and take in the corrected file."));
        else if (s->isClosed())
            issues << sittingStands(*s);
        else
            checkTimes(e, issues);
        return;
    }
    if (s->mode == SittingMode::Hall)
        issues << warning(tr("%1 is held in the hall only.").arg(s->name),
                          tr("Set \"Held\" to online or both if it is."),
                          QStringLiteral("sitting"));
    if (!s->takesAttendance()) {
        const Field& status = *Sitting::kind().field(u"status");
        issues << error(tr("Attendance of %1 is not taken now: it is \"%2\".")
                            .arg(s->name, Sitting::kind().display(status, status.get(*s))),
                        tr("Call the sitting first, or undo its closing."),
                        QStringLiteral("sitting"));
        return;
    }
    if (e.joinedAt.isValid() && officeTime(e.joinedAt).date() != s->heldOn &&
        (!s->openedAt.isValid() || e.joinedAt < s->openedAt))
        issues << error(tr("Joined on %1; the sitting is on %2.")
                            .arg(officeTime(e.joinedAt).date().toString(Qt::ISODate),
                                 s->heldOn.toString(Qt::ISODate)),
                        tr("This list is of another day: choose the right file."),
                        QStringLiteral("joined_at"));
    checkTimes(e, issues);
    if (const auto found = findOnline(reader, e); !found)
        issues += found.error();
    else if (const auto a = reader.get(*found)) {
        if (a->name != e.name)
            issues << warning(tr("\"%1\" is taken for %2.").arg(e.name, a->name),
                              tr("Check that it is the same person."), QStringLiteral("name"));
        // What checking them in would say is said of this line, before anything is written.
        if (e.result == OnlineResult::Counted && !a->isPresent() && !refuses(issues))
            for (Issue issue : whyNotCheckIn(reader, *a, Channel::Online, e.joinedAt)) {
                issue.field = QStringLiteral("joined_at");
                issues << issue;
            }
    }
}

Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    const auto& e = static_cast<const OnlineEntry&>(after);
    if (!e.attendance || (before && static_cast<const OnlineEntry*>(before)->leftAt == e.leftAt))
        return {};
    if (const auto a = txn.get(e.attendance);
        !before && a && !a->isPresent() && e.result == OnlineResult::Counted)
        if (auto ok = checkIn(txn, e.attendance, Channel::Online, e.joinedAt); !ok)
            return ok;
    return leaveOnline(txn, e);
}

Issues stands(const Reader& reader, const Record& record) {
    const auto s = reader.get(static_cast<const OnlineEntry&>(record).sitting);
    return s && s->isClosed() ? Issues{sittingStands(*s)} : Issues();
}

Kind make() {
    Kind kind = kindOf<OnlineEntry>("congress", QT_TRANSLATE_NOOP("congress", "Online sign-in"),
                                    QT_TRANSLATE_NOOP("congress", "Online sign-ins"));
    kind.within = "sitting";
    kind.defaultSort = "joined_at";
    kind.identity = {{"sitting", "name", "joined_at"}};
    kind.fields = {
        field<&OnlineEntry::name>("name", QT_TRANSLATE_NOOP("congress", "Name in the meeting"))
            .required()
            .listed(16)
            .files("姓名|昵称|用户昵称|参会者|参会人|参会成员|成员名称|用户名|名称|入会昵称|Name|"
                   "Name (Original Name)|Participant|User Name"),
        field<&OnlineEntry::sitting>("sitting", QT_TRANSLATE_NOOP("congress", "Sitting"))
            .required()
            .files("会议"),
        field<&OnlineEntry::cardNo>("card_no", QT_TRANSLATE_NOOP("congress", "Card number"))
            .files("代表证号|代表编号|证号"),
        field<&OnlineEntry::mobile>("mobile", QT_TRANSLATE_NOOP("congress", "Mobile"))
            .sensitive(&maskMobile)
            .reads(&readMobile)
            .files("手机|手机号|手机号码|联系电话|绑定手机号"),
        field<&OnlineEntry::joinedAt>("joined_at", QT_TRANSLATE_NOOP("congress", "Joined at"))
            .listed(14)
            .files("入会时间|加入时间|首次入会时间|首次加入时间|进入时间|签到时间|Join Time"),
        field<&OnlineEntry::leftAt>("left_at", QT_TRANSLATE_NOOP("congress", "Left at"))
            .listed(14)
            .hint(QT_TRANSLATE_NOOP("congress",
                                    "Whoever left and did not join again counts no longer"))
            .files("退会时间|离开时间|最后退会时间|退出时间|Leave Time"),
        field<&OnlineEntry::attendance>("attendance", QT_TRANSLATE_NOOP("congress", "On the roll"))
            .derived()
            .listed(10),
        field<&OnlineEntry::result>("result", QT_TRANSLATE_NOOP("congress", "Result"))
            .derived()
            .listed(18),
    };
    kind.deriveOwn = &hide;
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.settle = &settle;
    kind.mayRemove = &stands;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<OnlineResult>() {
    static const EnumTable table{"congress", results};
    return table;
}

const Kind& OnlineEntry::kind() {
    static const Kind kind = make();
    return kind;
}

Outcome<Id<Attendance>> findOnline(const Reader& reader, const OnlineEntry& e) {
    const auto line = findOnRoll(reader, e.sitting, {e.name, e.mobile, e.cardNo});
    if (line)
        return Id<Attendance>(line->id);
    Issues issues = line.error();
    for (Issue& issue : issues)
        if (issue.field.isEmpty())
            issue.field = QStringLiteral("name");
    return refuse(issues);
}

} // namespace zhijia
