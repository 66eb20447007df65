// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/congress/pages.h"
#include "core/archive/kept.h"
#include "core/congress/committee.h"
#include "core/congress/observer.h"
#include "core/flow/way_on.h"
#include "ui/archive/volume_actions.h"
#include "ui/congress/deputies_page.h"
#include "ui/congress/sittings_page.h"
#include "ui/congress/words.h"
#include "ui/form/many_dialog.h"
#include "ui/form/papers_button.h"
#include "ui/form/way_strip.h"
#include "ui/shell/milestone.h"
#include "ui/shell/theme.h"
#include <QMenu>
#include <algorithm>

namespace zhijia {

namespace {

/// The papers of its term and its volume stand with a sitting's own: one button for all of them.
void addToPapers(Desk& desk, QMenu& menu, const std::function<RawId()>& sitting) {
    QMenu* term =
        menu.addMenu(icon(QStringLiteral("congress")), congressText("Papers of the term"));
    addPapersOf(desk, *term, Term::kind(), [&desk, sitting] {
        const auto s = desk.book().read().get(Id<Sitting>(sitting()));
        return s ? s->term.raw() : RawId(0);
    });
    menu.addSeparator();
    addVolumeActions(desk, menu, [sitting] { return Id<Sitting>(sitting()); });
}

/// Deputies of the committee's term who are in office.
void deputiesOfTerm(const Reader& reader, RawId committee, QList<Condition>& conditions) {
    if (const auto c = reader.get(Id<Committee>(committee)))
        conditions << Condition{QStringLiteral("term"), Condition::Eq, c->term.raw()};
    conditions << Condition{QStringLiteral("status"), Condition::Eq, QStringLiteral("elected")};
}

/// When everything else is done, or whoever files the sitting away says what is not. Once a volume
/// of the finished sitting is made the work is over; the menu makes another.
QList<WayOn> volumeNext(const Reader& reader, const Record& record) {
    if (static_cast<const Sitting&>(record).status != SittingStatus::Closed)
        return {};
    if (const auto kept = keptVolume(reader, Id<Sitting>(record.id)); kept && !kept->unfinished)
        return {};
    WayOn way;
    way.text = congressText("Make the volume");
    way.act = QStringLiteral("sitting.volume");
    return {way};
}

/// Whether the deed opened or closed a sitting: its history says what it changed. Saving a sitting
/// that is open, or going on after a break, is no such moment.
bool opensOrCloses(const Reader& reader, const Receipt& receipt) {
    if (receipt.undoes)
        return false;
    return std::ranges::any_of(receipt.changes, [&](const Change& c) {
        if (c.kind != &Sitting::kind() || c.op != Change::Update)
            return false;
        const auto lines = reader.history(*c.kind, c.record);
        return std::ranges::any_of(lines, [&](const HistoryLine& line) {
            return line.deed == receipt.deed &&
                   std::ranges::any_of(line.differences, [](const HistoryLine::Difference& d) {
                       return d.key == QStringLiteral("opened_at") ||
                              d.key == QStringLiteral("closed_at");
                   });
        });
    });
}

} // namespace

void registerCongressPages() {
    registerMilestone(&opensOrCloses);
    registerManyAdder(CommitteeMember::kind(),
                      {&Deputy::kind(), "deputy", {"deputy"}, {"role"}, nullptr, &deputiesOfTerm});
    registerWaysOn(Sitting::kind(), &volumeNext);
    registerWayAct(QStringLiteral("sitting.volume"),
                   [](Desk& desk, RawId sitting) { makeVolumeOf(desk, Id<Sitting>(sitting)); });
    registerPaperActions(Sitting::kind(), "congress", &addToPapers);
    const char* const room = QT_TRANSLATE_NOOP("ui-congress", "Congress");
    // In the order of the work: a term, its delegations, who is elected, who is invited, then they
    // sit.
    registerPage(recordPage(
        "congress.terms", "ui-congress", QT_TRANSLATE_NOOP("ui-congress", "Terms"),
        QT_TRANSLATE_NOOP("ui-congress",
                          "Each congress from its election to its end, with the staff behind it."),
        "congress", room, Term::kind()));
    registerPage(recordPage(
        "congress.delegations", "ui-congress", QT_TRANSLATE_NOOP("ui-congress", "Delegations"),
        QT_TRANSLATE_NOOP("ui-congress", "The groups in which deputies sit, talk and are counted."),
        "delegation", room, Delegation::kind()));
    registerPage(
        {"congress.deputies", "ui-congress", QT_TRANSLATE_NOOP("ui-congress", "Deputies"),
         QT_TRANSLATE_NOOP(
             "ui-congress",
             "Who was elected, by delegation, and whether the composition meets the rules."),
         "deputy", room, [](Desk& desk, const PageRow& row) { return new DeputiesPage(desk, row); },
         Deputy::kindName});
    registerPage(recordPage(
        "congress.committees", "ui-congress", QT_TRANSLATE_NOOP("ui-congress", "Committees"),
        QT_TRANSLATE_NOOP("ui-congress",
                          "Who prepares and looks after what between the sittings: proposals, "
                          "credentials, wages. Members stand in a tab of each."),
        "members", room, Committee::kind()));
    registerPage(recordPage(
        "congress.observers", "ui-congress", QT_TRANSLATE_NOOP("ui-congress", "Observers"),
        QT_TRANSLATE_NOOP("ui-congress",
                          "Who sits in without a vote: they check in and count in no quorum."),
        "observer", room, Observer::kind()));
    registerPage(
        {"congress.sittings", "ui-congress", QT_TRANSLATE_NOOP("ui-congress", "Sittings"),
         QT_TRANSLATE_NOOP("ui-congress",
                           "Call the deputies together, check them in, open under the quorum, "
                           "adjourn and close."),
         "sitting", QT_TRANSLATE_NOOP("ui-congress", "Sittings"),
         [](Desk& desk, const PageRow& row) { return new SittingsPage(desk, row); },
         Sitting::kindName});
}

} // namespace zhijia
