// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contract_period.h"
#include "core/base/period_text.h"
#include "core/people/member.h"

namespace zhijia {

namespace {

Outcome<ReadSplit> read(const QString& text) {
    return parsePeriod(text).map([](const PeriodReading& period) {
        ReadSplit result{{std::nullopt, std::nullopt}, period.warnings};
        if (period.from.isValid())
            result.values[0] = Codec<QDate>::toValue(period.from);
        if (period.to.isValid() || period.open)
            result.values[1] = Codec<QDate>::toValue(period.to);
        return result;
    });
}

} // namespace

const Split& contractPeriod() {
    static const Split split{
        Member::kindName,
        "contract",
        QT_TRANSLATE_NOOP("people", "Contract from and to"),
        "合同起止|合同起止日期|合同起止时间|合同起止期限|合同起讫|合同期限|合同期|合同时间|"
        "劳动合同起止|劳动合同起止日期|劳动合同起止时间|劳动合同期限",
        {"contract_from", "contract_to"},
        &read};
    return split;
}

} // namespace zhijia
