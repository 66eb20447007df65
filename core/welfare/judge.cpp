// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welfare/judge.h"

namespace zhijia {

namespace {
constexpr qint64 months = 12;
constexpr qint64 whole = 100; // per cent
} // namespace

Money perHeadAndMonth(Money net, qint64 heads) {
    const qint64 by = months * heads;
    qint64 fen = net.fen() / by;
    if (net.fen() % by < 0)
        --fen;
    return Money::fen(fen);
}

Judgement judge(const HouseholdFigures& h, const NeedyLines& lines) {
    Judgement j;
    j.net = h.income - h.rigid;
    j.deepLimit = lines.line * months * h.heads;
    j.relativeOver = j.deepLimit * lines.relativePercent;
    j.lossOver = h.income * lines.lossPercent;
    j.perHead = perHeadAndMonth(j.net, h.heads);
    j.deep = j.net < j.deepLimit;
    j.relative = j.net * whole < j.relativeOver;
    j.accident = h.lossKind == LossKind::DutyInjury || h.lossKind == LossKind::DutyDeath ||
                 (h.loss > Money() && h.loss * whole > j.lossOver);
    j.category = j.deep       ? NeedyCategory::Deep
                 : j.relative ? NeedyCategory::Relative
                 : j.accident ? NeedyCategory::Accident
                              : NeedyCategory::Above;
    return j;
}

} // namespace zhijia
