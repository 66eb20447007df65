// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/state_tone.h"
#include <algorithm>
#include <iterator>

namespace zhijia {

namespace {

struct Row {
    const char16_t* state;
    Tone tone;
};

constexpr Row rows[] = {
    // people and deputies
    {u"active", Tone::Good},
    {u"elected", Tone::Good},
    {u"nonmember", Tone::Quiet},
    {u"left", Tone::Quiet},
    {u"proposed", Tone::Quiet},
    {u"suspended", Tone::Attention},
    // sittings, their duties, agenda and attendance
    {u"planned", Tone::Quiet},
    {u"preparing", Tone::Quiet},
    {u"expected", Tone::Quiet},
    {u"invited", Tone::Quiet},
    {u"done", Tone::Good},
    {u"finished", Tone::Good},
    {u"held", Tone::Good},
    {u"present", Tone::Good},
    {u"signed", Tone::Good},
    {u"confirmed", Tone::Good},
    {u"closed", Tone::Good},
    {u"ended", Tone::Quiet},
    {u"cancelled", Tone::Quiet},
    {u"skipped", Tone::Quiet},
    {u"waived", Tone::Quiet},
    {u"excused", Tone::Quiet},
    {u"released", Tone::Quiet},
    {u"left_early", Tone::Quiet},
    {u"adjourned", Tone::Attention},
    {u"postponed", Tone::Attention},
    {u"absent", Tone::Attention},
    {u"late", Tone::Attention},
    // proposals, ballots, resolutions and notices
    {u"draft", Tone::Quiet},
    {u"suggestion", Tone::Quiet},
    {u"merged", Tone::Quiet},
    {u"withdrawn", Tone::Quiet},
    {u"void", Tone::Quiet},
    {u"accepted", Tone::Good},
    {u"announced", Tone::Good},
    {u"adopted", Tone::Good},
    {u"published", Tone::Good},
    {u"certified", Tone::Good},
    {u"declined", Tone::Attention},
    // voices, measures and consultation
    {u"serving", Tone::Good},
    {u"agreed", Tone::Good},
    {u"concluded", Tone::Good},
    {u"passed", Tone::Good},
    {u"in_force", Tone::Good},
    {u"solved", Tone::Good},
    {u"joined", Tone::Quiet},
    {u"dropped", Tone::Quiet},
    {u"partly", Tone::Attention},
    {u"cannot", Tone::Attention},
    {u"not_solved", Tone::Attention},
    {u"objected", Tone::Attention},
    {u"broken_off", Tone::Attention},
    {u"refused", Tone::Attention},
    // joint meetings
    {u"issued", Tone::Good},
    {u"decided", Tone::Good},
    {u"amended", Tone::Good},
    {u"spoken", Tone::Good},
    {u"listed", Tone::Quiet},
    {u"deferred", Tone::Attention},
    // vouchers and the bank's lines
    {u"posted", Tone::Good},
    {u"matched", Tone::Good},
    {u"reversed", Tone::Quiet},
    {u"retired", Tone::Quiet},
    {u"set_aside", Tone::Quiet},
    // the charity sale
    {u"sold", Tone::Good},
    {u"auctioned", Tone::Good},
    {u"counted", Tone::Good},
    {u"reported", Tone::Good},
    {u"written_off", Tone::Quiet},
    // the auction
    {u"paid", Tone::Good},
    {u"checked_in", Tone::Good},
    {u"unsold", Tone::Quiet},
    {u"offered", Tone::Attention},
    {u"voided", Tone::Quiet},
};

} // namespace

Tone toneOf(QStringView state) {
    const auto at =
        std::ranges::find_if(rows, [&](const Row& r) { return state == QStringView(r.state); });
    return at == std::end(rows) ? Tone::InHand : at->tone;
}

QString toneName(Tone tone) {
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::InHand:
        return QStringLiteral("in-hand");
    case Tone::Attention:
        return QStringLiteral("attention");
    case Tone::Quiet:
        break;
    }
    return QStringLiteral("quiet");
}

QStringList tonedStates() {
    QStringList list;
    for (const Row& row : rows)
        list << QStringView(row.state).toString();
    return list;
}

} // namespace zhijia
