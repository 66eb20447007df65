// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fund/period.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/fund/bank_match.h"
#include "core/fund/figures.h"
#include "core/fund/voucher.h"
#include "core/fund/words.h"
#include "core/rules/catalogue_fund.h"
#include "core/rules/rules.h"

namespace zhijia {

using namespace fund;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(PeriodStatus::Open), "open", QT_TRANSLATE_NOOP("fund", "Not closed"), "未结账"},
    {int(PeriodStatus::Closed), "closed", QT_TRANSLATE_NOOP("fund", "Books closed"), "已结账"},
};

const FundPeriod& of(const Record& record) { return static_cast<const FundPeriod&>(record); }

std::vector<FundPeriod> periodsOf(const Reader& reader, Id<Fund> fund) {
    return reader.all<FundPeriod>(
        Query().eq(QStringLiteral("fund"), fund).by(QStringLiteral("to_date")));
}

void derive(const Reader& reader, Record& record) {
    auto& p = static_cast<FundPeriod&>(record);
    p.reason = tidy(p.reason);
    if (!p.from.isValid() && p.to.isValid()) {
        for (const FundPeriod& other : periodsOf(reader, p.fund))
            if (other.id != p.id && other.to < p.to)
                p.from = other.to.addDays(1);
        if (!p.from.isValid())
            p.from = QDate(p.to.year(), 1, 1);
    }
    p.name = QStringLiteral("%1 – %2").arg(iso(p.from), iso(p.to));
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const FundPeriod& p = of(after);
    if (p.from > p.to)
        issues << error(tr("The period ends before it begins."), tr("Correct the dates."),
                        QStringLiteral("to_date"));
    for (const FundPeriod& other : periodsOf(reader, p.fund))
        if (other.id != p.id && other.from <= p.to && p.from <= other.to)
            issues << error(tr("It overlaps with %1.").arg(other.name), tr("Correct the dates."),
                            QStringLiteral("from_date"));
    if (before && of(*before).status == PeriodStatus::Closed &&
        (of(*before).from != p.from || of(*before).to != p.to || of(*before).fund != p.fund))
        issues << cited(error(tr("%1 is closed: it stands.").arg(of(*before).name),
                              tr("Open the period again first.")),
                        Rules::inForce(reader).cite(rule::fundPeriod));
}

Issues mayReopen(const Reader& reader, const Record& record, const Params& params);

/// Undo opens no period: that needs a reason. Nor does it close one again over what was posted into
/// it meanwhile (even where the sum came out the same), nor over a draft.
Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    const FundPeriod& p = of(after);
    if (after.revision == txn.deed())
        return {}; // the step has asked everything
    const bool wasClosed = before && of(*before).status == PeriodStatus::Closed;
    if (p.status != PeriodStatus::Closed) {
        if (!wasClosed)
            return {};
        const Issues issues = mayReopen(txn, after, {});
        if (refuses(issues))
            return refuse(issues);
        return refuse(Issues{
            cited(error(tr("%1 is closed: undo does not open it.").arg(p.name),
                        tr("Take the step \"Open the period again\", which asks for a reason.")),
                  Rules::inForce(txn).cite(rule::fundPeriod))});
    }
    if (wasClosed)
        return {};
    Query posted, drafts;
    posted.eq(QStringLiteral("fund"), p.fund)
        .is(QStringLiteral("on_date"), Condition::Le, printDate(p.to));
    drafts = posted;
    posted.eq(QStringLiteral("posted"), qint64(1))
        .is(QStringLiteral("revision"), Condition::Gt, before ? before->revision : after.revision);
    drafts.eq(QStringLiteral("status"), QStringLiteral("draft"));
    if (txn.count<FundSplit>(posted) == 0 && txn.count<Voucher>(drafts) == 0 &&
        p.closing == fundFigures(txn, p.fund, {{}, p.to}).held())
        return {};
    return refuse(tr("Vouchers were posted into %1 since.").arg(p.name),
                  tr("Take the step \"Close the period\" instead."));
}

Issues mayDiscard(const Reader& reader, const Record& record) {
    if (of(record).status != PeriodStatus::Closed)
        return {};
    return {cited(error(tr("%1 is closed: it stands.").arg(of(record).name),
                        tr("Open the period again first.")),
                  Rules::inForce(reader).cite(rule::fundPeriod))};
}

Issues mayClose(const Reader& reader, const Record& record, const Params&) {
    const FundPeriod& p = of(record);
    Issues issues;
    if (p.to >= reader.today())
        issues << error(tr("The period ends on %1.").arg(iso(p.to)),
                        tr("Close it on a day after that."));
    for (const FundPeriod& other : periodsOf(reader, p.fund))
        if (other.to < p.from && other.status == PeriodStatus::Open)
            issues << error(tr("%1 is still open.").arg(other.name),
                            tr("Close the earlier period first."));
    const qint64 drafts =
        reader.count<Voucher>(Query()
                                  .eq(QStringLiteral("fund"), p.fund)
                                  .eq(QStringLiteral("status"), QStringLiteral("draft"))
                                  .is(QStringLiteral("on_date"), Condition::Le, printDate(p.to)));
    if (drafts > 0)
        issues << error(tr("Drafts of vouchers: %1.").arg(drafts), tr("Post or remove them."));
    const FundFigures figures = fundFigures(reader, p.fund, {{}, p.to});
    if (figures.tooLarge() ||
        figures.debits() != figures.credits()) // cannot be, unless the file was tampered with
        issues << cited(error(tr("Debits are %1, credits %2.")
                                  .arg(grouped(figures.debits()), grouped(figures.credits())),
                              tr("Check the office file.")),
                        Rules::inForce(reader).cite(rule::fundEntry));
    if (const qint64 open = openBankLines(reader, p.fund, p.to); open > 0)
        issues << warning(tr("Lines of the bank's statement without a voucher: %1.").arg(open),
                          tr("Match them, or set them aside with a reason."));
    issues += reconcileIssues(reader, reconcile(reader, p.fund, p.to));
    return issues;
}

Outcome<void> close(Txn& txn, Record& record, const Params&) {
    auto& p = static_cast<FundPeriod&>(record);
    p.closedOn = txn.today();
    p.closing = fundFigures(txn, p.fund, {{}, p.to}).held();
    p.reason.clear();
    return {};
}

Issues mayReopen(const Reader& reader, const Record& record, const Params&) {
    for (const FundPeriod& other : periodsOf(reader, of(record).fund))
        if (other.from > of(record).to && other.status == PeriodStatus::Closed)
            return {error(tr("%1, which follows, is closed.").arg(other.name),
                          tr("Open the later period first."))};
    return {};
}

Outcome<void> reopen(Txn&, Record& record, const Params& params) {
    auto& p = static_cast<FundPeriod&>(record);
    p.reason = reasonOf(params);
    p.closedOn = {};
    p.closing.reset();
    return {};
}

Kind make() {
    Kind kind = kindOf<FundPeriod>("fund", QT_TRANSLATE_NOOP("fund", "Period"),
                                   QT_TRANSLATE_NOOP("fund", "Periods"));
    kind.flow = &periodFlow();
    kind.within = "fund";
    kind.defaultSort = "to_date";
    kind.identity = {{"fund", "to_date"}};
    kind.fields = {
        field<&FundPeriod::name>("name", QT_TRANSLATE_NOOP("fund", "Period")).derived().listed(22),
        field<&FundPeriod::fund>("fund", QT_TRANSLATE_NOOP("fund", "Fund"))
            .required()
            .files("专项资金|资金"),
        field<&FundPeriod::from>("from_date", QT_TRANSLATE_NOOP("fund", "From"))
            .files("开始日期|起")
            .hint(QT_TRANSLATE_NOOP("fund", "Empty: after the period before it")),
        field<&FundPeriod::to>("to_date", QT_TRANSLATE_NOOP("fund", "Through"))
            .required()
            .files("结束日期|止"),
        field<&FundPeriod::status>("status", QT_TRANSLATE_NOOP("fund", "Status"))
            .stepOnly()
            .listed(8),
        field<&FundPeriod::closing>("closing", QT_TRANSLATE_NOOP("fund", "Held at its end"))
            .stepOnly()
            .listed(12),
        field<&FundPeriod::closedOn>("closed_on", QT_TRANSLATE_NOOP("fund", "Closed on"))
            .stepOnly()
            .listed(10),
        field<&FundPeriod::reason>("reason", QT_TRANSLATE_NOOP("fund", "Opened again because"))
            .stepOnly(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.settle = &settle;
    kind.mayDiscard = &mayDiscard;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<PeriodStatus>() {
    static const EnumTable table{"fund", statuses};
    return table;
}

QDate closedThrough(const Reader& reader, Id<Fund> fund) {
    const auto last =
        reader.first<FundPeriod>(Query()
                                     .eq(QStringLiteral("fund"), fund)
                                     .eq(QStringLiteral("status"), QStringLiteral("closed"))
                                     .by(QStringLiteral("to_date"), true));
    return last ? last->to : QDate();
}

const Flow& periodFlow() {
    static const Flow flow{
        "status",
        "open",
        {
            {"close",
             QT_TRANSLATE_NOOP("fund", "Close the period"),
             {"open"},
             "closed",
             {},
             &mayClose,
             &close,
             QT_TRANSLATE_NOOP("fund", "Nothing is posted on its days any more."),
             "lock",
             QT_TRANSLATE_NOOP("fund", "It is over, no voucher of it is a draft, and the periods "
                                       "before it are closed.")},
            {"reopen",
             QT_TRANSLATE_NOOP("fund", "Open the period again"),
             {"closed"},
             "open",
             {reasonParam()},
             &mayReopen,
             &reopen,
             QT_TRANSLATE_NOOP("fund", "Vouchers may be posted on its days again."),
             "undo",
             QT_TRANSLATE_NOOP("fund", "No later period is closed.")},
        }};
    return flow;
}

const Kind& FundPeriod::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
