// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/txn.h"
#include "core/charity/hooks.h"
#include "core/charity/proceeds.h"
#include "core/charity/shift.h"
#include "core/charity/totals.h"
#include "core/charity/words.h"
#include "core/flow/common_params.h"
#include "core/rules/rules.h"

namespace zhijia {

using charity::iso;
using charity::tr;

namespace {

const CharitySale& of(const Record& record) { return static_cast<const CharitySale&>(record); }
Id<CharitySale> idOf(const Record& record) { return Id<CharitySale>(record.id); }

Outcome<void> call(Txn& txn, Record& record, const Params& params) {
    auto& s = static_cast<CharitySale&>(record);
    s.calledOn = dateOf(txn, params);
    s.rulePack = Rules::inForce(txn).ref();
    if (auto ok = ensureCategories(txn); !ok)
        return ok;
    return makeStalls(txn, s).map([](int) {});
}

Outcome<void> moreStalls(Txn& txn, Record& record, const Params&) {
    return makeStalls(txn, of(record)).map([](int) {});
}

Issues runs(const Reader& reader, const Record& record, const Params&) {
    return saleStands(reader, idOf(record));
}

Issues mayOpen(const Reader& reader, const Record& record, const Params&) {
    const CharitySale& s = of(record);
    Issues issues = whyNotPublic(reader, s);
    if (s.saleOn.isValid() && reader.today() < s.saleOn)
        issues << error(tr("%1 is on %2, not today.").arg(s.name, iso(s.saleOn)),
                        tr("Correct its date, or wait for it."));
    if (reader.count<CharityStall>(Query().eq(QStringLiteral("sale"), idOf(record))) == 0)
        issues << error(tr("%1 has no stall.").arg(s.name),
                        tr("Take the step \"Stalls of the units\", or add one."));
    return issues;
}

Issues mayClose(const Reader& reader, const Record& record, const Params&) {
    const CharitySale& s = of(record);
    const auto id = idOf(record);
    Issues issues = saleUnfinished(reader, id);
    for (const TillShift& t :
         reader.all<TillShift>(Query()
                                   .eq(QStringLiteral("sale"), id)
                                   .eq(QStringLiteral("status"), QStringLiteral("open"))))
        issues << error(tr("%1 (%2) is not counted.").arg(t.name, t.till),
                        tr("Count its money and close it."));
    QStringList open, stale;
    for (const CharityStall& stall : stallsOf(reader, id)) {
        const Pieces p = piecesOf(reader, id, Id<CharityStall>(stall.id));
        if (stall.status != StallStatus::Counted) {
            if (p.items > 0)
                open << stall.name;
        } else if (p.donated != stall.donated || p.sold != stall.sold ||
                   p.auctioned != stall.auctioned || p.writtenOff != stall.writtenOff)
            stale << stall.name;
    }
    if (!stale.isEmpty())
        issues << error(tr("Stalls that went on selling after they were counted: %1.")
                            .arg(stale.join(tr(", "))),
                        tr("Take their step \"Count again\" and count what is left over."));
    if (!open.isEmpty())
        issues << error(tr("Stalls that are not counted: %1.").arg(open.join(tr(", "))),
                        tr("Count what is left over at each."));
    if (const Pieces loose = piecesOf(reader, id, {}); loose.left() > 0)
        issues << Issue{
            Severity::Warning,
            {},
            tr("%1 pieces stand at no stall and are counted by nobody.").arg(loose.left()),
            {},
            tr("Give each of them a stall.")};
    if (const Issues whole = totalsAddUp(reader, id); refuses(whole))
        issues += whole;
    issues += whyNotPost(reader, s);
    return issues;
}

Outcome<void> close(Txn& txn, Record& record, const Params&) {
    auto& s = static_cast<CharitySale&>(record);
    s.closedOn = txn.today();
    s.proceeds = takingsOf(txn, idOf(record)).total();
    return postProceeds(txn, s);
}

Outcome<void> reopen(Txn& txn, Record& record, const Params& params) {
    auto& s = static_cast<CharitySale&>(record);
    s.reason = reasonOf(params);
    s.proceeds = {};
    s.closedOn = {};
    return reverseProceeds(txn, s, s.reason);
}

Issues mayReport(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = notInFuture(reader, record, params);
    if (dateOf(reader, params) < of(record).closedOn)
        issues << error(
            tr("%1 was closed only on %2.").arg(of(record).name, iso(of(record).closedOn)),
            tr("Choose a later date."), QStringLiteral("on"));
    return issues;
}

Outcome<void> reported(Txn& txn, Record& record, const Params& params) {
    static_cast<CharitySale&>(record).reportedOn = dateOf(txn, params);
    return {};
}

Issues mayCancel(const Reader& reader, const Record& record, const Params&) {
    if (reader.count<SaleReceipt>(Query().eq(QStringLiteral("sale"), idOf(record))) == 0)
        return {};
    return {error(tr("Something was sold already."), tr("Close the sale instead."))};
}

/// A sale enters as over only with what it brought, as a past one.
Issues wasHeld(const Reader& reader, const Record& record) {
    const CharitySale& s = of(record);
    if (!s.isPast())
        return {
            error(tr("A sale is closed and made public by its steps."),
                  tr("Leave the status out; of a sale held before the program give its proceeds "
                     "then."),
                  QStringLiteral("status"))};
    if (s.lastDay() > reader.today())
        return {error(tr("%1 lies in the future: it has brought nothing yet.").arg(s.name),
                      tr("Leave the proceeds out, or correct the date."),
                      QStringLiteral("sale_on"))};
    return {};
}

Outcome<void> cancel(Txn&, Record& record, const Params& params) {
    static_cast<CharitySale&>(record).reason = reasonOf(params);
    return {};
}

} // namespace

const Flow& saleFlow() {
    static const Flow flow{
        "status",
        "planned",
        {
            {"call",
             QT_TRANSLATE_NOOP("charity", "Send the call"),
             {"planned"},
             "calling",
             {onParam()},
             &notInFuture,
             &call,
             QT_TRANSLATE_NOOP("charity", "Donations are collected; every unit gets its stall, and "
                                          "the usual categories are there."),
             "call",
             QT_TRANSLATE_NOOP("charity", "The day is not in the future.")},
            {"make_stalls",
             QT_TRANSLATE_NOOP("charity", "Stalls of the units"),
             {"planned", "calling", "open"},
             "",
             {},
             &runs,
             &moreStalls,
             QT_TRANSLATE_NOOP("charity", "A stall for every unit that has none yet."),
             "unit",
             QT_TRANSLATE_NOOP("charity", "The sale is not closed.")},
            {"open",
             QT_TRANSLATE_NOOP("charity", "Open the sale"),
             {"calling"},
             "open",
             {},
             &mayOpen,
             nullptr,
             QT_TRANSLATE_NOOP("charity", "From now on the tills sell."),
             "open",
             QT_TRANSLATE_NOOP("charity", "It is the day, there is a stall, and a sale in public "
                                          "has its partner and its filed plan.")},
            {"close",
             QT_TRANSLATE_NOOP("charity", "Close the sale"),
             {"open"},
             "closed",
             {},
             &mayClose,
             &close,
             QT_TRANSLATE_NOOP("charity", "Every till and stall is counted: the proceeds go into "
                                          "the fund."),
             "ok",
             QT_TRANSLATE_NOOP("charity", "Tills and stalls are counted, and the totals agree.")},
            {"reopen",
             QT_TRANSLATE_NOOP("charity", "Open again"),
             {"closed"},
             "open",
             {reasonParam()},
             nullptr,
             &reopen,
             QT_TRANSLATE_NOOP("charity", "Something was forgotten: what was posted to the fund is "
                                          "reversed there."),
             "undo",
             ""},
            {"report",
             QT_TRANSLATE_NOOP("charity", "Made public"),
             {"closed"},
             "reported",
             {onParam()},
             &mayReport,
             &reported,
             QT_TRANSLATE_NOOP("charity", "The report is delivered, the notice is posted."),
             "notice",
             QT_TRANSLATE_NOOP("charity",
                               "The day is not before the closing and not in the future.")},
            {"cancel",
             QT_TRANSLATE_NOOP("charity", "Cancel"),
             {"planned", "calling", "open"},
             "cancelled",
             {reasonParam()},
             &mayCancel,
             &cancel,
             QT_TRANSLATE_NOOP("charity", "The sale does not take place."),
             "close",
             QT_TRANSLATE_NOOP("charity", "Nothing was sold.")},
        },
        {{"reported", &wasHeld}}};
    return flow;
}

} // namespace zhijia
