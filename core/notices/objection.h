// SPDX-License-Identifier: GPL-3.0-or-later
// An objection (异议) to a notice: received, answered, closed. Who raised it is known to the office
// only.
#pragma once
#include "core/notices/notice.h"

namespace zhijia {

enum class ObjectionStatus { None, Received, Answered, Closed };
enum class Verdict { None, Upheld, Rejected };
template <>
const EnumTable& enumTable<ObjectionStatus>();
template <>
const EnumTable& enumTable<Verdict>();

struct Objection : Record {
    static constexpr const char* kindName = "objection";
    static const Kind& kind();

    Id<Notice> notice;
    qint64 number = 0; ///< within the notice; 0: the next one
    QString name;      ///< derived from the number
    QDate receivedOn;  ///< empty: today
    bool anonymous = false;
    QString fromName, fromContact; ///< sensitive
    QString text;
    QString handler;
    bool late = false;  ///< derived: received after the days of the notice
    QString lateRemark; ///< why it was taken all the same
    ObjectionStatus status = ObjectionStatus::None;
    QString answer;
    Verdict verdict = Verdict::None;
    QDate answeredOn, closedOn;

    bool isOpen() const { return status != ObjectionStatus::Closed; }
};

const Flow& objectionFlow();
/// Those of a notice, in order.
std::vector<Objection> objectionsOf(const Reader& reader, RawId notice);
/// Why a notice cannot end or be certified because of its objections: open ones, upheld ones.
Issues objectionsStandInTheWay(const Reader& reader, const Notice& notice);
/// What becomes due because of an objection: it is not answered.
QList<Due> objectionDues(const Reader& reader, const Record& record, QDate today);

} // namespace zhijia
