// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/minutes_paper.h"
#include "core/congress/asked.h"
#include "core/congress/body.h"
#include "core/congress/report_data.h"
#include "core/meeting/agenda.h"
#include "core/meeting/heads.h"
#include "core/meeting/item_vote.h"
#include "core/meeting/minutes_part.h"
#include "core/meeting/paper.h"
#include "core/meeting/words.h"
#include "core/report/stored.h"
#include "core/rules/rules.h"
#include "core/store/store.h"

namespace zhijia {

using meeting::tr;
using namespace report;
using namespace meeting;

namespace {

/// Names of a list that is short enough to be read; a longer one stands in the attendance report.
constexpr qsizetype namesAtMost = 60;

QString names(const QList<Attendance>& list, bool reasons) {
    QStringList parts;
    for (const Attendance& a : list.mid(0, namesAtMost))
        parts << (reasons && !a.reason.isEmpty() ? tr("%1 (%2)").arg(a.name, a.reason) : a.name);
    QString text = parts.join(interfaceIsChinese() ? QStringLiteral("、") : QStringLiteral(", "));
    if (list.size() > namesAtMost)
        text = tr("%1 and %2 more").arg(text).arg(list.size() - namesAtMost);
    return text;
}

void whoWasThere(Document& d, const Sitting& s, const AttendanceFacts& f) {
    d.heading(1, tr("Attendance"));
    const Quorum& q = f.quorum;
    if (s.openedAt.isValid()) {
        d.paragraph(tr("At the opening %1 of %2 deputies were present (%3); %4 were needed (%5).")
                        .arg(s.openPresent)
                        .arg(s.openEntitled)
                        .arg(percent(s.openPresent, s.openEntitled))
                        .arg(s.openNeeded)
                        .arg(q.citation));
        for (const QString& line : belowQuorum(s))
            d.paragraph(line);
    } else {
        d.paragraph(tr("The sitting was not opened yet."));
    }
    if (f.total.entitled > 0)
        d.paragraph(
            tr("In the whole course %1 deputies came, %2 of them late; %3 left early, %4 were "
               "excused, %5 were not there.")
                .arg(f.total.came)
                .arg(f.total.late)
                .arg(f.total.leftEarly)
                .arg(f.total.excused)
                .arg(f.total.notThere));
    if (!f.excused.isEmpty())
        d.paragraph(tr("Excused: %1.").arg(names(f.excused, true)));
    if (!f.absent.isEmpty())
        d.paragraph(tr("Absent: %1.").arg(names(f.absent, false)));
    if (!f.leftEarly.isEmpty())
        d.paragraph(tr("Left early: %1.").arg(names(f.leftEarly, true)));
    QList<Attendance> guests;
    for (const Attendance& a : f.observers)
        if (a.isPresent() || a.state == AttendanceState::LeftEarly)
            guests << a;
    if (!guests.isEmpty())
        d.paragraph(tr("Observers (without a vote): %1.").arg(names(guests, false)));
}

void addAll(Document& d, std::vector<Block> blocks) {
    for (Block& block : blocks)
        d.add(std::move(block));
}

QString course(const Reader& reader, const AgendaItem& item) {
    const QString state = shown(reader, u"status", item);
    if (item.startedAt.isValid() && item.endedAt.isValid() && !item.isOff())
        return tr("%1–%2").arg(clockText(item.startedAt), clockText(item.endedAt));
    if (item.isOff())
        return tr("%1: %2").arg(state, item.reason);
    if (!item.isPlanned())
        return state;
    // Announced before the program ticked the item by itself: the minutes do not contradict it.
    const auto vote = itemVote(reader, Id<AgendaItem>(item.id));
    return vote && vote->announced ? tr("Put to the vote: %1").arg(vote->ballot)
                                   : tr("Not dealt with");
}

void items(Document& d, const Reader& reader, const AgendaView& view) {
    if (view.lines.isEmpty())
        return;
    d.heading(1, tr("Course of the sitting"));
    for (const AgendaLine& line : publicLines(view)) { // they go to people outside
        const AgendaItem& item = line.item;
        if (item.type == ItemType::Break)
            continue;
        d.heading(qMin(3, line.depth + 2), tr("%1  %2").arg(line.number, item.title));
        QStringList facts{course(reader, item)};
        if (!item.presenter.isEmpty())
            facts << tr("presented by %1").arg(item.presenter);
        if (!item.document.isEmpty())
            facts << tr("paper: %1").arg(item.document);
        Paragraph small;
        small.size = pt(9.5);
        small.runs = {
            {facts.join(interfaceIsChinese() ? QStringLiteral("；") : QStringLiteral("; ")), false,
             0x606060}};
        d.add({small});
        addLines(d, item.summary);
        if (!item.decision.trimmed().isEmpty())
            for (const QString& text : item.decision.split(u'\n', Qt::SkipEmptyParts)) {
                Paragraph p;
                p.indent = paperLanguage() == Language::Chinese ? 2 : 0;
                p.runs = {{tr("Decided: "), true}, {text.trimmed()}};
                d.add({p});
            }
        for (const MinutesPart& part : minutesParts())
            if (part.ofItem)
                addAll(d, part.ofItem(reader, item));
    }
}

} // namespace

Document makeMinutesPaper(const Reader& reader, const Minutes& m) {
    const Reader::Snapshot snapshot(reader);
    const Sitting s = *reader.get(m.sitting);
    const AttendanceFacts f = attendanceFacts(reader, m.sitting);
    Document d = startPaper(reader, tr("Minutes of %1").arg(s.name), tr("Minutes"));
    KeyValues facts;
    facts.items = {{tr("Document number"), m.number},
                   {tr("Date and time"), whenText(s)},
                   {tr("Place"), s.place},
                   {tr("How it is held"), shown(reader, u"mode", s)},
                   {tr("Chair"), m.chair},
                   {tr("Recorder"), m.recorder},
                   {tr("Opened at"), clockText(s.openedAt)},
                   {tr("Closed at"), clockText(s.closedAt)},
                   {tr("Rules applied"), Rules::of(reader, s.rulePack).name(), true}};
    if (const QString asked = askedCited(reader, s); !asked.isEmpty())
        facts.items.append({tr("Called on the demand of"), asked, true});
    d.add({facts});
    addLines(d, m.intro);
    whoWasThere(d, s, f);
    items(d, reader, agendaOf(reader, s, reader.clock().now()));
    for (const MinutesPart& part : minutesParts())
        if (part.ofSitting)
            addAll(d, part.ofSitting(reader, s));
    if (!m.text.trimmed().isEmpty()) {
        d.heading(1, tr("Further matters"));
        addLines(d, m.text);
    }
    if (!m.annexes.trimmed().isEmpty()) {
        d.heading(1, tr("Annexes"));
        int number = 0;
        for (const QString& line : m.annexes.split(u'\n', Qt::SkipEmptyParts))
            if (!line.trimmed().isEmpty())
                d.paragraph(QStringLiteral("%1. %2").arg(++number).arg(line.trimmed()));
    }
    KeepTogether end;
    KeyValues sending;
    sending.columns = 1;
    sending.items = {{tr("To"), m.mainTo, true}, {tr("Copies to"), m.copyTo, true}};
    end.blocks.push_back({sending});
    if (m.signedOn.isValid()) {
        KeyValues signature;
        signature.items = {{tr("Recorder"), m.recorder},
                           {tr("Signed by"), m.issuer},
                           {tr("Signed on"), dayText(m.signedOn), true}};
        end.blocks.push_back({signature});
    } else {
        end.blocks.push_back({Signatures{{tr("Chair"), tr("Recorder"), tr("Signed by")}, 2, true}});
    }
    end.blocks.push_back({Stamp{congressName(reader, m.sitting), m.signedOn}});
    d.add({end});
    return d;
}

Outcome<Document> minutesPaper(const Reader& reader, Id<Sitting> sitting) {
    const auto s = reader.get(sitting);
    if (!s || s->status == SittingStatus::Cancelled)
        return refuse(
            tr("%1 was cancelled: there is nothing to write down.").arg(s ? s->name : QString()),
            tr("Choose another sitting."));
    auto m = minutesOf(reader, sitting);
    if (m && m->isSigned()) {
        const auto text = signedText(reader, *m);
        if (!text)
            return refuse(tr("The signed text of %1 is not there as it was signed.").arg(m->name),
                          tr("Restore the office from a backup that has it, or withdraw the "
                             "signature and sign again."));
        return readStoredDocument(text->text);
    }
    if (!m) {
        m.emplace();
        m->sitting = sitting;
    }
    return makeMinutesPaper(reader, *m);
}

} // namespace zhijia
