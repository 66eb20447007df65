// SPDX-License-Identifier: GPL-3.0-or-later
// A line of the bank's statement of a fund's account. The same line imported twice is recognised:
// by the bank's serial number, or by everything that the line says.
#pragma once
#include "core/fund/voucher.h"

namespace zhijia {

enum class BankLineStatus { None, Open, Matched, SetAside };
template <>
const EnumTable& enumTable<BankLineStatus>();

struct BankLine : Record {
    static constexpr const char* kindName = "bank_line";
    static const Kind& kind();

    QString label; ///< "2026-03-02 +100.00 somebody"
    Id<Fund> fund;
    QDate on;
    std::optional<Money> moneyIn, moneyOut;
    std::optional<Money> balance; ///< after this line, as the bank says
    QString party, summary;       ///< of what went out: pupils under their codes, people masked
    QString serial;               ///< the bank's number of the transaction
    BankLineStatus status = BankLineStatus::None;
    Id<FundSplit> split; ///< the split of the books that it is
    QString reason;      ///< why it was set aside
    Money amount;        ///< above 0: came in
    QString key;         ///< what the line is recognised by
};

const Flow& bankLineFlow();
/// Why a line is no longer matched or changed: its day lies in a closed period.
Issues bankLineStands(const Reader& reader, const BankLine& line);

} // namespace zhijia
