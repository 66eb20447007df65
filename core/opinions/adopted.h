// SPDX-License-Identifier: GPL-3.0-or-later
// A suggestion with what became of it: adopted, in part or not, why, and where it shows.
#pragma once
#include "core/opinions/opinion.h"

namespace zhijia {

enum class SuggestionStatus { None, Open, Adopted, Partly, Not };
template <>
const EnumTable& enumTable<SuggestionStatus>();

struct AdoptedSuggestion : Record {
    static constexpr const char* kindName = "adopted_suggestion";
    static const Kind& kind();

    QString title;
    QString text;
    QString round; ///< what was asked: "新食堂设计征求意见第二轮"
    QDate suggestedOn;
    Id<Opinion> opinion; ///< when it came in as one; gives title, text and unit
    QString authorName;  ///< as the author wants to be named; empty: nobody is
    Id<Unit> unit;
    SuggestionStatus status = SuggestionStatus::None;
    QString reason;
    QString showsWhere; ///< "东侧花园的长椅"
    QDate decidedOn;
    QString note;
};

const Flow& suggestionFlow();

} // namespace zhijia
