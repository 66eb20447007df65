// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/member_flow.h"
#include "core/base/citizen_id.h"
#include "core/base/strokes.h"
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/people/identity.h"
#include <QCoreApplication>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("people", text); }

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(MemberStatus::NonMember), "nonmember", QT_TRANSLATE_NOOP("people", "Not a member"),
     "未入会|非会员"},
    {int(MemberStatus::Active), "active", QT_TRANSLATE_NOOP("people", "Member"),
     "在会|会员|正常|已入会|在册"},
    {int(MemberStatus::Suspended), "suspended", QT_TRANSLATE_NOOP("people", "Suspended"),
     "保留会籍|停会籍|暂停"},
    {int(MemberStatus::Left), "left", QT_TRANSLATE_NOOP("people", "Left"), "退会|离会|已退会|除名"},
};

/// Nor before the present status began.
Issues mayChange(const Reader& reader, const Record& record, const Params& params) {
    if (Issues issues = notInFuture(reader, record, params); !issues.isEmpty())
        return issues;
    const auto& m = static_cast<const Member&>(record);
    const QDate date = dateOf(reader, params);
    if (m.statusOn.isValid() && date < m.statusOn)
        return {error(tr("%1 has the present status only since %2.")
                          .arg(m.name, m.statusOn.toString(Qt::ISODate)),
                      tr("Choose a later date."), QStringLiteral("on"))};
    if (m.birthDate.isValid() && date < m.birthDate)
        return {error(
            tr("%1 was born on %2, after that day.").arg(m.name, m.birthDate.toString(Qt::ISODate)),
            tr("Choose a later date."), QStringLiteral("on"))};
    if (m.joinedOn.isValid() && date < m.joinedOn && m.status != MemberStatus::NonMember)
        return {error(tr("%1 joined only on %2.").arg(m.name, m.joinedOn.toString(Qt::ISODate)),
                      tr("Choose a later date."), QStringLiteral("on"))};
    if (date < QDate(1921, 1, 1))
        return {error(tr("%1 is too long ago.").arg(date.toString(Qt::ISODate)),
                      tr("Choose a later date."), QStringLiteral("on"))};
    return {};
}

Outcome<void> note(Txn& txn, Record& record, const Params& params) {
    auto& m = static_cast<Member&>(record);
    m.statusOn = dateOf(txn, params);
    m.statusReason = reasonOf(params);
    return {};
}

Outcome<void> join(Txn& txn, Record& record, const Params& params) {
    static_cast<Member&>(record).joinedOn = dateOf(txn, params);
    return note(txn, record, params);
}

Issues otherUnit(const Reader& reader, const Record& record, const Params& params) {
    const qint64 unit = params.value(QStringLiteral("unit")).toLongLong();
    if (unit != 0 && unit == static_cast<const Member&>(record).unit.raw())
        return {error(tr("The member belongs to that unit already."), tr("Choose another unit."),
                      QStringLiteral("unit"))};
    return mayChange(reader, record, params);
}

Outcome<void> transfer(Txn& txn, Record& record, const Params& params) {
    static_cast<Member&>(record).unit = Id<Unit>(params.value(QStringLiteral("unit")).toLongLong());
    return note(txn, record, params);
}

} // namespace

template <>
const EnumTable& enumTable<MemberStatus>() {
    static const EnumTable table{"people", statuses};
    return table;
}

const Flow& memberFlow() {
    static const Flow flow{
        "status",
        "active",
        {
            {"join",
             QT_TRANSLATE_NOOP("people", "Join"),
             {"nonmember"},
             "active",
             {onParam()},
             &mayChange,
             &join,
             QT_TRANSLATE_NOOP("people", "Takes a worker into the union."),
             "member",
             QT_TRANSLATE_NOOP(
                 "people", "The day is not in the future, nor before the present status began.")},
            {"transfer",
             QT_TRANSLATE_NOOP("people", "Transfer"),
             {"active", "suspended"},
             "",
             {{"unit", QT_TRANSLATE_NOOP("people", "To unit"), FieldType::Ref, true, nullptr,
               "unit"},
              onParam(),
              reasonParam(false)},
             &otherUnit,
             &transfer,
             QT_TRANSLATE_NOOP("people", "Moves the membership to another unit."),
             "right",
             QT_TRANSLATE_NOOP("people", "It is another unit; the day is not in the future, nor "
                                         "before the present status began.")},
            {"suspend",
             QT_TRANSLATE_NOOP("people", "Suspend"),
             {"active"},
             "suspended",
             {reasonParam(), onParam()},
             &mayChange,
             &note,
             QT_TRANSLATE_NOOP(
                 "people", "Keeps the membership without its duties, for example on long leave."),
             "down",
             QT_TRANSLATE_NOOP(
                 "people", "The day is not in the future, nor before the present status began.")},
            {"resume",
             QT_TRANSLATE_NOOP("people", "Resume"),
             {"suspended"},
             "active",
             {onParam()},
             &mayChange,
             &note,
             QT_TRANSLATE_NOOP("people", "Ends the suspension."),
             "up",
             QT_TRANSLATE_NOOP(
                 "people", "The day is not in the future, nor before the present status began.")},
            {"leave",
             QT_TRANSLATE_NOOP("people", "Leave"),
             {"active", "suspended"},
             "left",
             {reasonParam(), onParam()},
             &mayChange,
             &note,
             QT_TRANSLATE_NOOP("people", "Ends the membership; the record and its history stay."),
             "close",
             QT_TRANSLATE_NOOP(
                 "people", "The day is not in the future, nor before the present status began.")},
            {"rejoin",
             QT_TRANSLATE_NOOP("people", "Rejoin"),
             {"left"},
             "active",
             {onParam()},
             &mayChange,
             &note,
             QT_TRANSLATE_NOOP("people",
                               "Takes a former member back; the first joining date stays."),
             "member",
             QT_TRANSLATE_NOOP(
                 "people", "The day is not in the future, nor before the present status began.")},
        },
        // Lists bring members in whatever state they are.
        {{"nonmember"}, {"active"}, {"suspended"}, {"left"}}};
    return flow;
}

void deriveMemberKeys(Member& m) {
    deriveNameKeys(m.name, m.reading, m.pinyinKey, m.searchText);
    m.strokeKey = strokeKey(m.name);
    if (m.mobile.size() >= 4)
        m.searchText += u' ' + m.mobile.right(4);
}

void deriveMember(Member& m) {
    if (m.idNumber.isEmpty() || (m.sex != Sex::None && m.birthDate.isValid()))
        return;
    if (const auto id = CitizenId::check(m.idNumber, QDate(9999, 12, 31))) {
        if (m.sex == Sex::None)
            m.sex = id->sex();
        if (!m.birthDate.isValid())
            m.birthDate = id->birthDate();
    }
}

void checkIdentity(const Member& m, QDate today, Issues& issues) {
    if (m.idNumber.isEmpty())
        return;
    const QString key = QStringLiteral("id_number");
    const auto id = CitizenId::check(m.idNumber, today);
    if (!id) {
        Issue issue = CitizenId::describe(id.error());
        issue.field = key;
        issues << issue;
        return;
    }
    for (Issue issue : id->warnings(today)) {
        issue.field = key;
        issues << issue;
    }
    if (m.sex != Sex::None && m.sex != id->sex())
        issues << warning(tr("The sex of %1 differs from the ID number.").arg(m.name),
                          tr("Correct one of the two."), QStringLiteral("sex"));
    if (m.birthDate.isValid() && m.birthDate != id->birthDate())
        issues << warning(tr("The date of birth of %1 (%2) differs from the ID number (%3).")
                              .arg(m.name, m.birthDate.toString(Qt::ISODate),
                                   id->birthDate().toString(Qt::ISODate)),
                          tr("Correct one of the two."), QStringLiteral("birth_date"));
}

} // namespace zhijia
