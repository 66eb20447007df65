// SPDX-License-Identifier: GPL-3.0-or-later
// One cell of a file that fills several fields ("合同起止": both dates), beside the field table:
// nothing is stored so, shown so or exported so.
#pragma once
#include "core/record/kind.h"
#include <optional>

namespace zhijia {

/// What a cell says of each field of a split, in their order. Nothing: it does not say. A null
/// value: it says that there is none, which an import writes.
struct ReadSplit {
    std::vector<std::optional<QVariant>> values;
    Issues remarks;
};

struct Split {
    const char* kind = "";  ///< name of the kind
    const char* key = "";   ///< as a column is mapped to it; no field of the kind has it
    const char* label = ""; ///< English, translated in the kind's context
    const char* words = ""; ///< other header texts that files use, separated by '|'
    std::vector<const char*> fields;
    Outcome<ReadSplit> (*read)(const QString&) = nullptr;
};

/// Called once at start, after the kind is registered; `split` lives as long as the program.
void registerSplit(const Split& split);
QList<const Split*> splitsOf(const Kind& kind);
const Split* splitOf(const Kind& kind, QStringView key);

} // namespace zhijia
