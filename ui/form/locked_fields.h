// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields of a record stand because of the state it is in, so that a form can show them grey
// before somebody types, and not refuse what was typed.
#pragma once
#include "core/record/kind.h"
#include <functional>

namespace zhijia {

class Reader;

/// By key: what the kind's own `check` says against any other value, as an issue with its mend.
/// Nothing is known beside the check: it is asked with other values of each field, as the record is
/// and as if it were still in the first state of its flow. What it refuses in the one, whatever the
/// value, and not in the other stands. A field that it refuses for its value only is not among
/// them. Empty in the first state, and for kinds without a flow.
/// It asks the check some four times a field, so a form asks on the reader's thread; `stop` true
/// ends it early.
QHash<QString, Issue> lockedFields(const Reader& reader, const Kind& kind, const Record& record,
                                   const std::function<bool()>& stop = {});

} // namespace zhijia
