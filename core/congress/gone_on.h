// SPDX-License-Identifier: GPL-3.0-or-later
// Why a sitting was opened or went on below the quorum, line by line. A line about going on is kept
// as its figures and the reason, so that its words are those of whoever reads it.
#pragma once
#include "core/congress/sitting.h"

namespace zhijia {

/// "@5/9/6 the road is still closed": 5 of 9 present, 6 needed.
QString goneOnLine(qint64 present, qint64 entitled, qint64 needed, const QString& reason);
/// The stored lines in words.
QString belowQuorumText(const QString& stored);
/// The other way round: what a file that was written in this language says.
QString readBelowQuorum(const QString& text);

} // namespace zhijia
