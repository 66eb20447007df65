// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultation/from_remark.h"
#include "core/book/txn.h"
#include "core/consultation/topic.h"
#include "core/consultation/words.h"
#include "core/opinions/remark.h"
#include "core/opinions/way.h"

namespace zhijia {

using consultation::tr;

namespace {

/// The consultation that was named; when none was, the one that goes on, if there is just one.
Outcome<Id<Consultation>> consultationOf(const Reader& reader, const QString& name) {
    if (!name.trimmed().isEmpty())
        return reader.resolve(Consultation::kind(), name).map([](RawId id) {
            return Id<Consultation>(id);
        });
    Id<Consultation> only;
    for (const Consultation& c : reader.all<Consultation>()) {
        if (c.isOver())
            continue;
        if (only)
            return Id<Consultation>(); // several: the topic waits for whoever takes it up
        only = Id<Consultation>(c.id);
    }
    return only;
}

Outcome<SourceRef> topicOf(Txn& txn, const Remark& r, const Params& params) {
    const auto c = consultationOf(txn, params.value(QStringLiteral("consultation")).toString());
    if (!c)
        return refuse(c.error());
    TopicSource source;
    source.kind = QString::fromUtf8(Remark::kindName);
    source.id = r.id;
    source.title = r.title;
    source.text = r.text;
    source.raisedBy = r.anonymous ? QString() : r.speaker;
    source.post = r.post;
    source.region = r.region;
    const Field& channel = *Remark::kind().field(u"channel");
    source.channel = Remark::kind().display(channel, channel.get(r));
    source.unit = r.unit;
    source.raisedOn = r.saidOn;
    return makeTopic(txn, source, *c).map([](Id<ConsultationTopic> id) {
        return SourceRef{QString::fromUtf8(ConsultationTopic::kindName), id.raw()};
    });
}

QList<WayStep> stepsOf(const Reader& reader, RawId id, bool& ended) {
    QList<WayStep> steps;
    const auto t = reader.get(Id<ConsultationTopic>(id));
    if (!t)
        return steps;
    const SourceRef here{QString::fromUtf8(ConsultationTopic::kindName), id};
    if (t->takenOn.isValid())
        steps << WayStep{t->takenOn,
                         t->consultation
                             ? tr("Taken up in %1")
                                   .arg(reader.title(Consultation::kind(), t->consultation.raw()))
                             : tr("Taken up in consultation"),
                         here, false};
    // A promise is a measure, which tells its way itself; older ones stand here only.
    if (t->promisedOn.isValid() && measuresOf(reader, here).empty())
        steps << WayStep{t->promisedOn, tr("Promised: %1").arg(t->measure), here, false};
    if (t->solvedOn.isValid())
        steps << WayStep{t->solvedOn, tr("Result: %1").arg(t->result), here, true};
    ended = t->isOver();
    return steps;
}

} // namespace

void registerFromRemark() {
    registerTopicMaker(&topicOf);
    registerWayPart(ConsultationTopic::kindName, &stepsOf);
}

} // namespace zhijia
