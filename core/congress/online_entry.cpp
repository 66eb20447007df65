// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/online_entry.h"
#include "core/base/han.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/congress/desk.h"
#include "core/congress/words.h"
#include "core/people/identity.h"
#include "core/people/member.h"
#include <QRegularExpression>

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

QList<RawId> ofRoll(const Reader& reader, Id<Sitting> sitting, const QString& key,
                    const QVariant& value) {
    return reader.ids(Attendance::kind(),
                      Query().eq(QStringLiteral("sitting"), sitting).eq(key, value).first(5));
}

/// By the holder of the card: the roll is in no order of cards, and a long list asks for each.
QList<RawId> byCard(const Reader& reader, Id<Sitting> sitting, qint64 card) {
    const auto s = reader.get(sitting);
    const auto holder =
        s ? reader.first<Deputy>(
                Query().eq(QStringLiteral("term"), s->term).eq(QStringLiteral("card_no"), card))
          : std::nullopt;
    return holder ? ofRoll(reader, sitting, QStringLiteral("deputy"), holder->id) : QList<RawId>();
}

/// The lines of those members' deputies and observers.
QList<RawId> byMobile(const Reader& reader, Id<Sitting> sitting, const QString& mobile) {
    QList<RawId> found;
    for (const RawId member :
         reader.ids(Member::kind(), Query().eq(QStringLiteral("mobile"), mobile).first(5))) {
        for (const auto& [key, kind] : {std::pair{QStringLiteral("deputy"), &Deputy::kind()},
                                        {QStringLiteral("observer"), &Observer::kind()}})
            found +=
                reader.ids(Attendance::kind(),
                           Query()
                               .eq(QStringLiteral("sitting"), sitting)
                               .inRecords(key, *kind, QStringLiteral("id"),
                                          {{QStringLiteral("member"), Condition::Eq, member}}));
    }
    return found;
}

/// What may stand before or behind a name in one run of characters without anything between.
constexpr QStringView before[] = {u"团", u"组", u"部",   u"公司", u"厂",   u"车间",
                                  u"号", u"处", u"科",   u"室",   u"队",   u"站",
                                  u"店", u"校", u"中心", u"分会", u"工会", u"代表"};
constexpr QStringView behind[] = {u"代表", u"手机",   u"电脑",  u"同志",
                                  u"本人", u"的手机", u"的电脑"};

/// What may be a person's name in "一团张三（北京）": a whole run of characters, or what is left of
/// one when a delegation, a unit or "手机" is taken away. Never an end of a longer name: 张三丰 is
/// not 张三.
QStringList namesIn(const QString& text) {
    QStringList names;
    QString run;
    const auto take = [&] {
        if (run.size() >= 2)
            names << run;
        for (qsizetype n = qMin<qsizetype>(run.size() - 1, 4); n >= 2; --n) {
            const QString front = run.chopped(n), rest = run.mid(n);
            if (std::ranges::any_of(before, [&](QStringView w) { return front.endsWith(w); }))
                names << run.right(n);
            if (std::ranges::find(behind, QStringView(rest)) != std::end(behind))
                names << run.left(n);
        }
        run.clear();
    };
    for (const QChar c : text)
        if (isHan(c.unicode()) || c == u'·')
            run += c;
        else
            take();
    take();
    return names;
}

Outcome<Id<Attendance>> one(const Reader& reader, const QString& what, const QList<RawId>& found) {
    if (found.size() == 1)
        return Id<Attendance>(found.first());
    QStringList who;
    for (const RawId id : found)
        if (const auto a = reader.get(Id<Attendance>(id)))
            who << tr("%1 (%2)").arg(a->name,
                                     reader.title(Delegation::kind(), a->delegation.raw()));
    return refuse(tr("Several on the roll fit \"%1\": %2.").arg(what, who.join(tr(", "))),
                  tr("Add a column with the card number or the mobile number."),
                  QStringLiteral("name"));
}

/// A telephone number in the name goes where such numbers are masked.
void hideNumber(Record& record) {
    auto& e = static_cast<OnlineEntry&>(record);
    static const QRegularExpression number(
        QStringLiteral("[\\s(（_-]*(?<!\\d)(1[3-9]\\d{9})(?!\\d)[\\s)）_-]*"));
    if (const auto found = number.match(e.name); found.hasMatch()) {
        if (e.mobile.isEmpty())
            e.mobile = found.captured(1);
        e.name.replace(found.capturedStart(), found.capturedLength(), QStringLiteral(" "));
    }
    e.name = tidy(e.name);
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

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& e = static_cast<const OnlineEntry&>(after);
    const auto s = reader.get(e.sitting);
    if (!s)
        return;
    if (before) {
        issues << error(tr("What the meeting tool says stands."),
                        tr("Undo the import and take in the corrected file."));
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
        issues << warning(tr("Joined on %1; the sitting is on %2.")
                              .arg(officeTime(e.joinedAt).date().toString(Qt::ISODate),
                                   s->heldOn.toString(Qt::ISODate)),
                          tr("Check that it is the right file."), QStringLiteral("joined_at"));
    if (e.joinedAt.isValid() && e.leftAt.isValid() && e.leftAt < e.joinedAt)
        issues << error(tr("Left before joining."), tr("Correct one of the two times."),
                        QStringLiteral("left_at"));
    if (const auto found = findOnline(reader, e); !found)
        issues += found.error();
    else if (const auto a = reader.get(*found); a && a->name != e.name)
        issues << warning(tr("\"%1\" is taken for %2.").arg(e.name, a->name),
                          tr("Check that it is the same person."), QStringLiteral("name"));
}

Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    const auto& e = static_cast<const OnlineEntry&>(after);
    if (before || e.result != OnlineResult::Counted || !e.attendance)
        return {};
    const auto a = txn.get(e.attendance);
    if (!a || a->isPresent())
        return {}; // a line before said so already
    return checkIn(txn, e.attendance, Channel::Online, e.joinedAt);
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
            .files("退会时间|离开时间|最后退会时间|退出时间|Leave Time"),
        field<&OnlineEntry::attendance>("attendance", QT_TRANSLATE_NOOP("congress", "On the roll"))
            .derived()
            .listed(10),
        field<&OnlineEntry::result>("result", QT_TRANSLATE_NOOP("congress", "Result"))
            .derived()
            .listed(18),
    };
    kind.deriveOwn = &hideNumber;
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
    if (e.cardNo) {
        const auto found = byCard(reader, e.sitting, *e.cardNo);
        if (!found.isEmpty())
            return one(reader, QString::number(*e.cardNo), found);
        return refuse(tr("Nobody on the roll has the card number %1.").arg(*e.cardNo),
                      tr("Correct the number, or empty the cell."), QStringLiteral("card_no"));
    }
    if (!e.mobile.isEmpty())
        if (const auto found = byMobile(reader, e.sitting, e.mobile); !found.isEmpty())
            return one(reader, e.name, found);
    if (const auto found = ofRoll(reader, e.sitting, QStringLiteral("name"), e.name);
        !found.isEmpty())
        return one(reader, e.name, found);
    for (const QString& name : namesIn(e.name))
        if (const auto found = ofRoll(reader, e.sitting, QStringLiteral("name"), name);
            !found.isEmpty())
            return one(reader, name, found);
    return refuse(tr("\"%1\" is not on the roll of this sitting.").arg(e.name),
                  tr("Correct the name, or enter them as an observer first."),
                  QStringLiteral("name"));
}

} // namespace zhijia
