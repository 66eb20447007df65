// SPDX-License-Identifier: GPL-3.0-or-later
// How a record may move: one row per step. Buttons, their reasons for being grey, the help's
// diagram and the tests all come from these rows; a status has no other way to change.
#pragma once
#include "core/record/kind.h"
#include <QVariantMap>

namespace zhijia {

class Txn;

/// What a step asks for, read by forms and by the command line. Values arrive as stored values
/// (see Codec) keyed by `key`.
struct Param {
    const char* key = "";
    const char* label = "";
    FieldType type = FieldType::Text;
    bool required = false;
    const EnumTable* options = nullptr;
    const char* refKind = nullptr;
    const char* help = "";
    /// Of a Ref: narrows the choice by the record that the step is taken on; see Field::narrow.
    void (*narrow)(const Record&, Query&) = nullptr;
};
using Params = QVariantMap;

/// The same as a field, with its codec: for whatever edits or reads one.
Field fieldOf(const Param& param);

struct Step {
    const char* verb = "";         ///< command line word; snake_case English
    const char* label = "";        ///< the button; English, translated in the kind's context
    std::vector<const char*> from; ///< states it starts in; empty: every state
    const char* to = "";           ///< the state it ends in; empty: stays
    std::vector<Param> params;
    /// Reasons against it; notes and warnings are shown and do not forbid. May be null.
    Issues (*guard)(const Reader&, const Record&, const Params&) = nullptr;
    /// Sets further fields of the record (already in its new state) and writes whatever else
    /// follows. A refusal takes everything back. May be null.
    Outcome<void> (*effect)(Txn&, Record&, const Params&) = nullptr;
    const char* help = ""; ///< what it does, in a sentence
    const char* icon = "";
    const char* guardText = ""; ///< what the guard asks for, in a sentence; English, translated
};

/// A state that a record may be in when it is entered, because it was reached before the program
/// was there (a member who left, a deputy elected last year).
struct Entry {
    const char* state = "";
    /// What the step would have checked, asked of the record itself. May be null.
    Issues (*guard)(const Reader&, const Record&) = nullptr;
};

struct Flow {
    const char* field = "status"; ///< the StepOnly enumeration it moves
    const char* initial = "";     ///< state of a new record
    std::vector<Step> steps;
    /// Where records may enter besides `initial`; their other StepOnly fields are then free, as far
    /// as the guard lets them. A row for `initial` frees them there too.
    std::vector<Entry> entries{};

    const Step* step(QStringView verb) const;
};

/// Whether a step could be taken now: empty when it can, otherwise why not. Parameters that are
/// not given yet do not count against it unless `complete`.
Issues whyNot(const Reader& reader, const Kind& kind, const Record& record, const Step& step,
              const Params& params = {}, bool complete = false);

/// Why a record cannot be entered as it is: a state that is reached by a step only, or fields that
/// only a step sets.
Issues whyNotEnter(const Reader& reader, const Kind& kind, const Record& record);

/// Reads parameters typed as text. Unknown keys and wrong values are issues.
Outcome<Params> parseParams(const Reader& reader, const Kind& kind, const Step& step,
                            const QHash<QString, QString>& texts);

} // namespace zhijia
