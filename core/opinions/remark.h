// SPDX-License-Identifier: GPL-3.0-or-later
// A remark (职工声音): something a worker said anywhere, noted down as it came. It is classed,
// joined with the same thing said elsewhere, and becomes an opinion, a proposal, a topic of a
// consultation or a measure without being typed again; it keeps its way to the result.
#pragma once
#include "core/opinions/opinion.h"

namespace zhijia {

enum class RemarkStatus { None, Received, Classed, Joined, Turned, Closed };
template <>
const EnumTable& enumTable<RemarkStatus>();

struct Remark : Record {
    static constexpr const char* kindName = "remark";
    static const Kind& kind();

    QString number;
    QString title; ///< empty: the beginning of the text
    QString text;
    VoiceChannel channel = VoiceChannel::None; ///< empty in a new one: at the desk
    QDate saidOn;
    QString region; ///< GB/T 2260
    Id<Unit> unit;
    QString post;
    QString topic;
    VoiceClass category = VoiceClass::None;
    bool anonymous = false; ///< then speaker and telephone are not kept at all
    QString speaker, phone;
    QString notedBy; ///< the station head, or whoever took it down
    RemarkStatus status = RemarkStatus::None;
    Id<Remark> main;
    QDate classedOn, turnedOn;
    QString becameKind;
    qint64 becameId = 0;
    QString became; ///< in words
    QString endReason;
    QString note;
    QDate nextDue;
    QString pinyinKey, searchText;

    SourceRef becameRef() const { return {becameKind, becameId}; }
};

const Flow& remarkFlow();
/// Remarks of the last year that say the same, the most alike first.
QList<AlikeVoice> alikeRemarks(const Reader& reader, const Remark& remark, int atMost = 5,
                               int least = 35, const std::function<bool()>& stop = {});

/// How a remark becomes a topic of a consultation: the room of consultations hands this in, since
/// it stands right of this one. `params`: what the step "to_topic" asks ("consultation", as text).
using TopicMaker = Outcome<SourceRef> (*)(Txn&, const Remark&, const Params&);
void registerTopicMaker(TopicMaker maker);
TopicMaker topicMaker();
/// The same for a topic of a joint meeting with the government; `params`: what the step
/// "to_joint_topic" asks ("meeting", as text).
void registerJointTopicMaker(TopicMaker maker);
TopicMaker jointTopicMaker();

} // namespace zhijia
