// SPDX-License-Identifier: GPL-3.0-or-later
// The worksheet (核算表): how the category of a household was computed on a day, with the family's
// own numbers and the standard's. It is written by judging and never changed.
#pragma once
#include "core/welfare/household_member.h"
#include "core/welfare/judge.h"
#include "core/welfare/words.h"

namespace zhijia {

enum class JudgeCause { None, Application, Again, Review, Standard };
template <>
const EnumTable& enumTable<JudgeCause>();

struct NeedyWorksheet : Record {
    static constexpr const char* kindName = "needy_worksheet";
    static const Kind& kind();

    Id<NeedyFile> file;
    QString name; ///< derived: day and cause
    QDate on;
    JudgeCause cause = JudgeCause::None;
    Id<WelfareStandard> standard;
    Money line; ///< copied: what it was computed with, whatever becomes of the standard
    qint64 relativePercent = 0, lossPercent = 0;
    qint64 year = 0, heads = 0;
    Money income, rigid, loss, net, perHead;
    LossKind lossKind = LossKind::None;
    NeedyCategory category = NeedyCategory::None;
    /// A line each: who or what, and how much a year; by label, never by name.
    QString incomes, spending;

    HouseholdFigures figures() const { return {heads, income, rigid, loss, lossKind}; }
    NeedyLines lines() const { return {line, relativePercent, lossPercent, 0, 0}; }
};

/// What a family told, added up.
struct HouseholdSum {
    HouseholdFigures figures;
    QStringList incomes, spending; ///< as on the worksheet
};
HouseholdSum sumOf(const NeedyFile& file, const std::vector<HouseholdMember>& household);
NeedyLines linesOf(const WelfareStandard& standard);
/// Why a household cannot be judged on a day: a year or an income left out, figures of another
/// year, no region, no standard in force; or `standard` is not the one in force there that day.
Issues whyNotJudged(const Reader& reader, const NeedyFile& file, QDate on,
                    Id<WelfareStandard> standard = {});
/// Computes, writes the worksheet and the findings, and sets the file's category, standard and day;
/// the caller stores the file.
Outcome<NeedyWorksheet> judgeFile(Txn& txn, NeedyFile& file, QDate on, JudgeCause cause);
/// The same by a standard that the caller knows to be the right one, without asking again whether
/// the household can be judged.
Outcome<NeedyWorksheet> judgeBy(Txn& txn, NeedyFile& file, const WelfareStandard& standard,
                                QDate on, JudgeCause cause);
/// The newest of a file.
std::optional<NeedyWorksheet> worksheetOf(const Reader& reader, Id<NeedyFile> file);
/// The formula with the family's own numbers, a sentence a line, ending in the category.
QStringList worksheetText(const NeedyWorksheet& sheet);

} // namespace zhijia
