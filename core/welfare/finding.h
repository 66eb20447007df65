// SPDX-License-Identifier: GPL-3.0-or-later
// A finding (核查发现): something that excludes a household unless somebody answers for it with
// their name. Findings are written by judging a file.
#pragma once
#include "core/welfare/judge.h"
#include "core/welfare/needy_file.h"

namespace zhijia {

enum class Exclusion { None, Homes, Shop, PrivateSchool, Abroad, Other };
enum class FindingStatus { None, Open, Overridden, Cleared };
template <>
const EnumTable& enumTable<Exclusion>();
template <>
const EnumTable& enumTable<FindingStatus>();

struct NeedyFinding : Record {
    static constexpr const char* kindName = "needy_finding";
    static const Kind& kind();

    Id<NeedyFile> file;
    Exclusion exclusion = Exclusion::None;
    QString name; ///< derived
    QString what; ///< with the family's own numbers
    QString rule; ///< the source that says so
    QDate foundOn;
    FindingStatus status = FindingStatus::None;
    QString reason, signedBy; ///< of the override
    QDate signedOn;
    QDate clearedOn;
};

/// One reason against a household, as computed.
struct ExclusionFound {
    Exclusion exclusion = Exclusion::None;
    QString what;
};
/// What excludes a household by what it told; empty: nothing does.
QList<ExclusionFound> exclusionsOf(const NeedyFile& file, const NeedyLines& lines);
/// Adds what is found now and was not before, and clears what is no longer so.
Outcome<void> writeFindings(Txn& txn, const NeedyFile& file, const NeedyLines& lines,
                            const WelfareStandard& standard);
std::vector<NeedyFinding> findingsOf(const Reader& reader, Id<NeedyFile> file);
/// Each open finding as a refusal with its rule.
Issues openFindings(const Reader& reader, Id<NeedyFile> file);

} // namespace zhijia
