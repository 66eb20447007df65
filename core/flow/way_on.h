// SPDX-License-Identifier: GPL-3.0-or-later
// How a record goes on: which of its steps leads forward, what stands in its way, and what has to
// be done elsewhere first (the reply lies on a line of the handling, not on the proposal).
#pragma once
#include "core/flow/flow.h"

namespace zhijia {

/// Something to do next, with where it is done. What is not given is not needed.
struct WayOn {
    QString text;               ///< "Record the reply: 生产部"
    const Kind* kind = nullptr; ///< of the record to open, or of a new one
    RawId record = 0;           ///< 0: the page of such records, or the record itself
    QString verb;               ///< a step of that record, taken at once
    QString field;              ///< of the record itself: to be filled in
    QString act{};              ///< something the window does; see ui/form/way_strip.h
    QString why{};              ///< what stands in the way, in a sentence
};

/// What a room knows of the way on of a record that is stored. Cheap: it is asked whenever a form
/// is shown and at every deed.
using WaysOn = QList<WayOn> (*)(const Reader&, const Record&);
/// Once at start; rooms are asked in their order, and the same one counts once.
void registerWaysOn(const Kind& kind, WaysOn ways);

/// Where a step leads, seen from the record's state.
enum class Leads { Forward, Aside, Nowhere, Back };
/// Forward: to a state further on in the order of the states that is no dead end. Back: to an
/// earlier one, or an end without success (withdrawn, void). Nowhere: it leaves the state.
Leads leads(const Kind& kind, const Record& record, const Step& step);
/// A step that ends what is meant to go on (a term in office) is never the way forward by itself,
/// whatever state it leads to; the room says when its time has come (`registerWaysOn`). Once at
/// start.
void registerAside(const Kind& kind, const char* verb);
/// States in which a record has ended without success: nobody hurries a record there.
bool isDeadEnd(QStringView state);

/// What is to be done next: what the rooms say; without that, what stands in the way of the first
/// step forward when none can be taken. Empty: a step of the record itself leads on, or it is over.
/// `known` holds by verb what `whyNot` said already: a guard may take its time.
QList<WayOn> waysOn(const Reader& reader, const Kind& kind, const Record& record,
                    const QHash<QString, Issues>& known = {});

} // namespace zhijia
