// SPDX-License-Identifier: GPL-3.0-or-later
// A session of a consultation: the chiefs chair in turn, a neutral recorder keeps the minutes, both
// chiefs sign them.
#pragma once
#include "core/consultation/negotiator.h"
#include "core/report/document.h"

namespace zhijia {

enum class TalkSessionStatus { None, Planned, Held, Signed };
template <>
const EnumTable& enumTable<TalkSessionStatus>();

struct ConsultationSession : Record {
    static constexpr const char* kindName = "consultation_session";
    static const Kind& kind();

    Id<Consultation> consultation;
    QString name;      ///< derived: "Session 2"
    qint64 number = 0; ///< 0: the next
    QDate heldOn;
    QString starts, place;
    Id<Negotiator> chair; ///< null: the chief whose turn it is
    QString recorder;     ///< no negotiator; empty: as in the last session
    QString matters;      ///< what is on the table, a line each
    QString minutes;
    TalkSessionStatus status = TalkSessionStatus::None;
    QString attended; ///< who sat on either side, as it was held
    QDate workersSignedOn, employerSignedOn;
    QString sha256;     ///< of the signed text; empty: not signed by both, or before it was kept
    QString signedText; ///< the document as both signed it; see core/report/stored.h
    QString note;

    bool wasHeld() const {
        return status == TalkSessionStatus::Held || status == TalkSessionStatus::Signed;
    }
};

const Flow& talksSessionFlow();
std::vector<ConsultationSession> sessionsOf(const Reader& reader, Id<Consultation> consultation);
/// "9:00" → "09:00", as the sittings of the congress read a time of day.
Outcome<QVariant> readSessionTime(const QString& text);
/// The minutes as both chiefs signed them; nothing when they are not there, or are not what was
/// signed.
std::optional<report::Document> signedMinutes(const ConsultationSession& session);
/// Whose turn it is to chair: the side that did not chair the session held before; the workers at
/// first.
TalkSide turnOf(const Reader& reader, const ConsultationSession& session);

} // namespace zhijia
