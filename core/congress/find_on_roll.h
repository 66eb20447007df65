// SPDX-License-Identifier: GPL-3.0-or-later
// Who on a sitting's roll is meant by a line of a meeting tool: its list of participants and its
// votes name people in the same loose way, so both ask here and get the same answer.
#pragma once
#include "core/congress/attendance.h"

namespace zhijia {

struct RollClue {
    QString name;   ///< as the tool has it: "一团-张三", "张三的手机", or a card number
    QString mobile; ///< of its own column
    std::optional<qint64> cardNo;
};

/// The card number's own column is surest, then the telephone's; then what the whole name says, a
/// name or a card number; then names inside it, whole between marks or between words that stand
/// around names ("一团张三"), never an end of a longer name: 张三丰 is not 张三. A number inside a
/// name is mostly that of a delegation or a place in a list: it counts only when the name of its
/// holder stands there too. Refuses nobody and several, and says what tells them apart.
Outcome<Attendance> findOnRoll(const Reader& reader, Id<Sitting> sitting, const RollClue& clue);

/// Moves a telephone number out of a name into the field where such numbers are masked; one that
/// stands there already stays.
void hideNumber(QString& name, QString& mobile);

} // namespace zhijia
