// SPDX-License-Identifier: GPL-3.0-or-later
// A joint meeting of a government and the union of its level (政府与工会联席会议): what the last
// one promised comes first, then papers and topics; what is decided becomes measures.
#pragma once
#include "core/measures/source.h"
#include "core/people/unit.h"
#include "core/report/document.h"

namespace zhijia {

enum class JointStatus { None, Planned, Convened, Open, Closed, Signed, Issued, Cancelled };
enum class JointChair { None, Head, Deputy, Other };
/// Whom somebody speaks for.
enum class JointSide { None, Government, Union, Enterprise, Workers, Guest };
template <>
const EnumTable& enumTable<JointStatus>();
template <>
const EnumTable& enumTable<JointChair>();
template <>
const EnumTable& enumTable<JointSide>();

struct JointMeeting : Record {
    static constexpr const char* kindName = "joint_meeting";
    static const Kind& kind();

    Id<Unit> unit;      ///< the union; its meetings are one row
    QString government; ///< "滨江区人民政府"
    qint64 number = 0;  ///< 1, 2, 3 … within the row; 0 in a new one: the next
    QString name;       ///< empty: from government, union, number and year
    QDate heldOn;
    QString starts, place;
    QString chair;
    JointChair chairIs = JointChair::None; ///< none in a new one: the head of government
    QString chairReason;                   ///< why somebody else chairs
    QString recorder;
    Id<JointMeeting> previous; ///< derived, until it is over: the one before it in the row
    JointStatus status = JointStatus::None;
    QDate convenedOn, closedOn;
    // What the minutes hold besides what happened.
    QString intro, docNumber, issuer, mainTo, copyTo, annexes;
    QDate signedOn, issuedOn;
    QString sha256;     ///< of the signed text; empty: not signed
    QString signedText; ///< the document as it was signed; see core/report/stored.h
    QString reason;     ///< of cancelling, opening again or withdrawing the signature
    QString note;
    QString rulePack;

    bool wasHeld() const {
        return status == JointStatus::Open || status == JointStatus::Closed ||
               status == JointStatus::Signed || status == JointStatus::Issued;
    }
    /// Closed and later, or cancelled: what belongs to it stands.
    bool isOver() const {
        return status != JointStatus::None && status != JointStatus::Planned &&
               status != JointStatus::Convened && status != JointStatus::Open;
    }
    bool isSigned() const { return status == JointStatus::Signed || status == JointStatus::Issued; }
    /// What its measures come back to: the meetings of its union.
    SourceRef series() const { return sourceOf(unit); }
};

const Flow& jointFlow();
/// "… is closed: its record stands", for whatever belongs to it; nothing while it goes on.
Issues jointStands(const Reader& reader, Id<JointMeeting> meeting);
/// Whatever is decided is decided in session.
Issues jointInSession(const Reader& reader, Id<JointMeeting> meeting);
/// Whether a meeting comes before another one of its union: by day, two on one day by number, of
/// which a new one has none yet.
bool comesBefore(const JointMeeting& one, const JointMeeting& other);
/// The meeting of its union before it, as things stand now; null: it is the first.
Id<JointMeeting> jointBefore(const Reader& reader, const JointMeeting& meeting);
/// Open matters that forbid closing it, and warnings; empty: it may be closed.
Issues whyNotClose(const Reader& reader, const JointMeeting& meeting);
/// "9:00" → "09:00", as the sittings of the congress read a time of day.
Outcome<QVariant> readJointTime(const QString& text);
/// The text as it was signed; nothing when it is not signed, or is not what was signed.
std::optional<report::Document> signedMinutes(const JointMeeting& meeting);

} // namespace zhijia
