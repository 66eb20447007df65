// SPDX-License-Identifier: GPL-3.0-or-later
// The certificate of a notice and the register of notices.
#include "core/base/clock.h"
#include "core/book/shown.h"
#include "core/files/attachment.h"
#include "core/notices/paper_parts.h"
#include "core/notices/words.h"
#include "core/report/words.h"
#include <algorithm>

namespace zhijia {

using namespace notices;
using namespace report;

namespace {

/// No names: who objected is known to the office only.
void objectionTable(Document& d, const Reader& reader, const std::vector<Objection>& objections) {
    Table table;
    table.columns = {{tr("No."), 1, mm(10), Align::Centre},
                     {tr("Received on"), 1, mm(28)},
                     {tr("Objection"), 3},
                     {tr("Answer"), 3},
                     {tr("Decision"), 1, mm(18)},
                     {tr("Answered on"), 1, mm(28)}};
    for (const Objection& o : objections) {
        QString text = o.text;
        if (o.late)
            text += tr(" (received after the end; %1)").arg(o.lateRemark);
        table.rows << Row{{QString::number(o.number), written(o.receivedOn), text, o.answer,
                           shown(reader, u"verdict", o), written(o.answeredOn)}};
    }
    d.add({table});
}

/// The photos and scans that are attached to the notice: by their names, in their order. What came
/// after the certificate was none of it.
QStringList proofOf(const Reader& reader, const Notice& n) {
    QStringList names;
    for (const Attachment& file : attachmentsOf(reader, Notice::kind(), n.id))
        if (!n.certifiedOn.isValid() || officeTime(file.addedAt).date() <= n.certifiedOn)
            names << file.name;
    return names;
}

} // namespace

Outcome<Document> noticeCertificate(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto n = reader.get(Id<Notice>(id));
    if (!n)
        return refuse(tr("There is no such notice."));
    if (!n->isOver())
        return refuse(
            tr("\"%1\" has not been taken down: there is nothing to certify yet.").arg(n->title),
            tr("Take the step \"Take down\" when its days are over."));
    Document d =
        officialSheet(reader, tr("Certificate of %1").arg(n->title), tr("Certificate of a notice"));
    d.title(tr("Certificate of a public notice"));
    NoticeClock clock = noticeClock(reader, *n);
    body(d, tr("\"%1\" was made public as follows.").arg(n->title));
    if (n->resolution)
        labelled(d, tr("Resolution"),
                 QStringLiteral("%1 %2").arg(reader.title(Resolution::kind(), n->resolution.raw()),
                                             reader.get(n->resolution)->mark));
    labelled(d, tr("Posted where"), n->places);
    if (!n->postedBy.isEmpty())
        labelled(d, tr("Posted by"), n->postedBy);
    labelled(d, tr("Period"), periodText(clock));
    if (n->enteredOn.isValid() && n->enteredOn > n->postedOn)
        labelled(d, tr("Posting entered on"),
                 n->lateReason.isEmpty() ? written(n->enteredOn)
                                         : tr("%1 (%2)").arg(written(n->enteredOn), n->lateReason));
    labelled(d, tr("Taken down on"), written(n->endedOn));
    if (const QStringList proof = proofOf(reader, *n); !proof.isEmpty())
        labelled(d, tr("Kept in proof of the posting"), proof.join(tr(", ")));
    labelled(d, tr("Rule"), tr("%1 (%2)").arg(clock.rule, clock.citation));
    if (clock.days < clock.ruleDays)
        labelled(d, tr("Reason for fewer days"), n->shortReason);
    if (!n->longer.isEmpty())
        labelled(d, tr("Lengthened"), n->longer);
    auto objections = objectionsOf(reader, n->id);
    if (n->certifiedOn.isValid()) // it says what was known on its day, whatever comes later
        std::erase_if(objections, [&](const Objection& o) {
            return o.late && !(o.closedOn.isValid() && o.closedOn <= n->certifiedOn);
        });
    const auto late = std::ranges::count_if(objections, [](const Objection& o) { return o.late; });
    const auto in = static_cast<qsizetype>(objections.size()) - late;
    if (in == 0) {
        labelled(d, tr("Objections"), tr("No objection was received in these days."));
    } else {
        const auto open =
            std::ranges::count_if(objections, [](const Objection& o) { return o.isOpen(); });
        labelled(d, tr("Objections"),
                 open == 0 ? tr("%1 objections were received in these days; every one was looked "
                                "into, answered and closed.")
                                 .arg(in)
                           : tr("%1 objections were received in these days; %2 are still open.")
                                 .arg(in)
                                 .arg(open));
    }
    if (late > 0)
        labelled(d, tr("After the end"),
                 tr("%1 objections were received after the end and taken all the same.").arg(late));
    if (!objections.empty())
        objectionTable(d, reader, objections);
    if (n->status == NoticeStatus::Ended)
        body(d, tr("Draft: the certificate is not issued yet."));
    seal(d, whoSeals(reader, n->sitting), n->certifiedOn);
    return d;
}

Outcome<Document> noticeRegister(const Reader& reader, RawId sitting) {
    const Reader::Snapshot snapshot(reader);
    const QString of = sitting ? reader.title(Sitting::kind(), sitting) : QString();
    const QString title =
        sitting ? tr("%1: register of public notices").arg(of) : tr("Register of public notices");
    Document d = officialSheet(reader, title, tr("Register of public notices"));
    d.page = PageSetup::landscape();
    d.page.headerLeft = QStringLiteral("{office}");
    d.page.headerRight = QStringLiteral("{date}");
    d.title(title);
    Table table;
    table.columns = {{tr("No."), 1, mm(12), Align::Centre},
                     {tr("Title"), 4},
                     {tr("About"), 1, mm(24)},
                     {tr("Posted where"), 3},
                     {tr("Posted on"), 1, mm(27)},
                     {tr("Working days"), 1, mm(15), Align::Right},
                     {tr("Ends on"), 1, mm(27)},
                     {tr("Objections"), 1, mm(14), Align::Right},
                     {tr("Status"), 1, mm(20)},
                     {tr("Certified on"), 1, mm(27)}};
    Query query;
    query.by(QStringLiteral("posted_on"));
    if (sitting)
        query.eq(QStringLiteral("sitting"), sitting);
    const auto day = [](QDate date) { return date.isValid() ? written(date) : QString(); };
    int number = 0;
    for (const Notice& n : reader.all<Notice>(query)) {
        const qint64 objections =
            reader.count<Objection>(Query().eq(QStringLiteral("notice"), n.id));
        table.rows << Row{{QString::number(++number), n.title, shown(reader, u"about", n), n.places,
                           day(n.postedOn), n.days ? QString::number(*n.days) : QString(),
                           day(n.endsOn), QString::number(objections), shown(reader, u"status", n),
                           day(n.certifiedOn)}};
    }
    d.add({table});
    d.paragraph(tr("Notices: %1.").arg(number));
    return d;
}

} // namespace zhijia
