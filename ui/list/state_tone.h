// SPDX-License-Identifier: GPL-3.0-or-later
// What colour a state is told in: green is done or as it should be, blue is in hand, grey waits or
// is past, orange asks for somebody. One table for all kinds, so that a colour says the same on
// every page.
#pragma once
#include <QStringList>

namespace zhijia {

enum class Tone { Good, InHand, Quiet, Attention };

/// `state` is the id of a flow's state; what the table does not name is in hand.
Tone toneOf(QStringView state);
/// As style sheets call it: "good", "in-hand", "quiet", "attention".
QString toneName(Tone tone);
/// Every state that the table names.
QStringList tonedStates();

} // namespace zhijia
