// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody raised somewhere, and the way from there to the result, with its dates: a remark by
// a station head about unheated tricycles, and the heated four-wheelers a month later.
#pragma once
#include "core/consultation/consultation.h"

namespace zhijia {

struct Clause;

enum class TopicStatus { None, Raised, Taken, Promised, Solved, NotSolved };
template <>
const EnumTable& enumTable<TopicStatus>();

struct ConsultationTopic : Record {
    static constexpr const char* kindName = "consultation_topic";
    static const Kind& kind();

    QString title;
    QString origin; ///< what was said, in the words it was said in
    QString raisedBy, post;
    QString region; ///< GB/T 2260
    QString place;
    Id<Unit> unit;
    QString channel;
    QDate raisedOn;
    QString source;      ///< kind of the record it came from ("remark"); empty: entered here
    qint64 sourceId = 0; ///< its id
    Id<Consultation> consultation;
    TopicStatus status = TopicStatus::None;
    QDate takenOn;
    QString measure; ///< what was promised; it is a measure (core/measures) with this as its source
    QDate promisedOn, doBy;
    QString result;
    QDate solvedOn;
    std::optional<qint64> days; ///< from the remark to the result
    QString reason;             ///< why it was not solved

    bool isOver() const {
        return status == TopicStatus::Solved || status == TopicStatus::NotSolved;
    }
};

const Flow& topicFlow();

/// What another room hands over; see `makeTopic`.
struct TopicSource {
    QString kind; ///< "remark"
    RawId id = 0;
    QString title; ///< empty: the first line of the text
    QString text, raisedBy, post, region, place, channel;
    Id<Unit> unit;
    QDate raisedOn;
};
/// The one way for other rooms to make a remark a matter of consultation, without typing it again.
/// The same record gives the same topic: asked twice, it answers with the first. With a
/// consultation it is taken up at once.
Outcome<Id<ConsultationTopic>> makeTopic(Txn& txn, const TopicSource& source,
                                         Id<Consultation> consultation = {});
/// A clause of the topic's consultation with what was said as the workers' position.
Outcome<Id<Clause>> clauseFromTopic(Txn& txn, Id<ConsultationTopic> topic);

/// A region with what was raised there and what came of it.
struct RegionLine {
    int province = 0; ///< six digits; 0: no region given
    QString name;
    qint64 raised = 0, solved = 0, open = 0, notSolved = 0;
    qint64 days = 0; ///< of all solved ones together
    qint64 longest = 0;
    qint64 averageTenths() const; ///< days per solved one, in tenths, rounded half up; 0: none
};
/// By province, in the order of their codes; those without a topic only when `all`.
QList<RegionLine> regionTable(const Reader& reader, bool all = false);
QString tenthsText(qint64 tenths);

} // namespace zhijia
