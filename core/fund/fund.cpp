// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fund/fund.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/fund/bank_match.h"
#include "core/fund/figures.h"
#include "core/fund/old_book.h"
#include "core/fund/posting_rules.h"
#include "core/fund/voucher.h"
#include "core/fund/words.h"
#include "core/rules/catalogue_fund.h"
#include "core/rules/rules.h"

namespace zhijia {

using namespace fund;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(FundStatus::Open), "open", QT_TRANSLATE_NOOP("fund", "Open"), "使用中|在用"},
    {int(FundStatus::Closed), "retired", QT_TRANSLATE_NOOP("fund", "Closed"), "已结束|注销"},
};

const Fund& of(const Record& record) { return static_cast<const Fund&>(record); }

void derive(Record& record) {
    auto& f = static_cast<Fund&>(record);
    f.name = tidy(f.name);
    f.purpose = tidyLines(f.purpose);
    f.keeper = tidyName(f.keeper);
    f.decision = tidy(f.decision);
}

bool holdsBooks(const Reader& reader, RawId fund) {
    return reader.count<Voucher>(Query()
                                     .eq(QStringLiteral("fund"), fund)
                                     .is(QStringLiteral("number"), Condition::NotNull)) > 0;
}

bool samePurpose(const Fund& a, const Fund& b) {
    return a.purpose == b.purpose && a.schooling == b.schooling && a.living == b.living &&
           a.medical == b.medical && a.training == b.training && a.accident == b.accident &&
           a.costsPercent == b.costsPercent;
}

bool onlyNoteDiffers(const Fund& a, const Fund& b) {
    for (const Field& field : Fund::kind().fields)
        if (qstrcmp(field.key, "note") != 0 && field.get(a) != field.get(b))
            return false;
    return true;
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const Fund& f = of(after);
    if (f.usesText().isEmpty())
        issues << error(tr("The fund may be spent on nothing."),
                        tr("Mark at least one use of grants."), QStringLiteral("schooling"));
    if (f.costsPercent < 0 || f.costsPercent > 100)
        issues << error(tr("Costs are a share from 0 to 100 %."), tr("Correct the figure."),
                        QStringLiteral("costs_percent"));
    if (!before)
        return;
    const Fund& b = of(*before);
    if (f.status == FundStatus::Closed && b.status == FundStatus::Closed && !onlyNoteDiffers(f, b))
        issues << error(tr("\"%1\" is closed: what was said of it stands.").arg(b.name),
                        tr("Open the fund again first; only its note may still be written."));
    if (!samePurpose(f, b) && (f.decision == b.decision || f.decision.isEmpty()) &&
        holdsBooks(reader, f.id))
        issues << cited(
            error(tr("Money was given to \"%1\" for its purpose: that is not changed at will.")
                      .arg(b.name),
                  tr("Enter the decision that changes it (who, when, with whose consent) in "
                     "\"Decision\" at the same time."),
                  QStringLiteral("decision")),
            Rules::inForce(reader).cite(rule::fundPurpose));
}

/// A closed fund holds nothing, and nothing of it is on its way.
Issues whyNotEmpty(const Reader& reader, const Fund& f) {
    Issues issues;
    const Id<Fund> id(f.id);
    if (const Money left = fundFigures(reader, id).held(); left != Money())
        issues << error(tr("\"%1\" still holds %2.").arg(f.name, grouped(left)),
                        tr("Spend it on its purpose or give it back; then close the fund."));
    const qint64 drafts =
        reader.count<Voucher>(Query()
                                  .eq(QStringLiteral("fund"), id)
                                  .eq(QStringLiteral("status"), QStringLiteral("draft")));
    if (drafts > 0)
        issues << error(tr("Drafts of vouchers: %1.").arg(drafts), tr("Post or remove them."));
    return issues;
}

/// Undo brings no other purpose back beneath money that was posted since, and closes no fund over
/// it.
Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    if (!before)
        return {};
    if (of(after).status == FundStatus::Closed && of(*before).status != FundStatus::Closed)
        if (const Issues issues = whyNotEmpty(txn, of(after)); refuses(issues))
            return refuse(issues);
    if (after.revision == txn.deed() || samePurpose(of(after), of(*before)))
        return {};
    const auto later =
        txn.first<Voucher>(Query()
                               .eq(QStringLiteral("fund"), after.id)
                               .is(QStringLiteral("number"), Condition::NotNull)
                               .is(QStringLiteral("revision"), Condition::Gt, before->revision));
    if (!later)
        return {};
    return refuse(Issues{
        cited(error(tr("Voucher %1 was posted to \"%2\" since.").arg(later->number, of(after).name),
                    tr("Edit the fund again instead, with its decision.")),
              Rules::inForce(txn).cite(rule::fundPurpose))});
}

Issues mayClose(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = notInFuture(reader, record, params) + whyNotEmpty(reader, of(record));
    if (const auto last =
            reader.first<Voucher>(Query()
                                      .eq(QStringLiteral("fund"), record.id)
                                      .is(QStringLiteral("number"), Condition::NotNull)
                                      .by(QStringLiteral("on_date"), true)))
        issues += notBefore(dateOf(reader, params), last->on,
                            tr("Its last voucher, %1, is of %2.").arg(last->number, iso(last->on)));
    return issues;
}

/// The papers of a closed fund (the decision that founded it) stay with it; they and the fund are
/// asked here, undo is not.
Issues mayDiscard(const Reader&, const Record& record) {
    if (of(record).status != FundStatus::Closed)
        return {};
    return {error(tr("\"%1\" is closed: it stands, with its papers.").arg(of(record).name),
                  tr("Open the fund again first."))};
}

/// What a reversal or a return left behind is due from that day on, until it is put right.
QList<Due> dues(const Reader& reader, const Record& record, QDate today) {
    if (of(record).status != FundStatus::Open)
        return {};
    const Issues issues = costsTooHigh(reader, of(record));
    if (issues.isEmpty())
        return {};
    return {Due{QString::fromUtf8(Fund::kindName), record.id,
                tr("%1: %2").arg(of(record).name, issues.first().text), today,
                issues.first().rule}};
}

Outcome<void> close(Txn& txn, Record& record, const Params& params) {
    static_cast<Fund&>(record).closedOn = dateOf(txn, params);
    return {};
}

Outcome<void> reopen(Txn&, Record& record, const Params&) {
    static_cast<Fund&>(record).closedOn = {};
    return {};
}

Outcome<void> match(Txn& txn, Record& record, const Params&) {
    const auto matched = matchCertain(txn, Id<Fund>(record.id));
    if (!matched)
        return refuse(matched.error());
    txn.note({Severity::Note, {}, tr("Lines matched: %1.").arg(*matched), {}, {}});
    for (const Issue& issue :
         reconcileIssues(txn, reconcile(txn, Id<Fund>(record.id), txn.today())))
        txn.note(issue);
    return {};
}

Outcome<void> takeBook(Txn& txn, Record& record, const Params& params) {
    const auto book = readOldBook(txn, Id<Fund>(record.id), textOf(params, "file"));
    if (!book)
        return refuse(book.error());
    const auto added = takeOver(txn, *book);
    if (!added)
        return refuse(added.error());
    if (*added == 0)
        return refuse(
            tr("All vouchers of this file are here already: %1.").arg(book->vouchers.size()),
            tr("Nothing is missing."));
    txn.note({Severity::Note,
              {},
              tr("Vouchers taken over as drafts: %1; here already: %2. Look them over and post "
                 "them.")
                  .arg(*added)
                  .arg(book->vouchers.size() - *added),
              {},
              {}});
    for (const Issue& remark : book->remarks.mid(0, 5))
        txn.note(remark);
    return {};
}

Kind make() {
    Kind kind =
        kindOf<Fund>("fund", QT_TRANSLATE_NOOP("fund", "Fund"), QT_TRANSLATE_NOOP("fund", "Funds"));
    kind.flow = &fundFlow();
    kind.takesFiles = true;
    kind.identity = {{"name"}};
    const char* const uses = QT_TRANSLATE_NOOP("fund", "What grants may be for");
    kind.fields = {
        field<&Fund::name>("name", QT_TRANSLATE_NOOP("fund", "Name"))
            .required()
            .unique()
            .listed(24)
            .files("资金名称|专项资金|基金名称"),
        field<&Fund::purpose>("purpose", QT_TRANSLATE_NOOP("fund", "Purpose"))
            .note()
            .required()
            .listed(30)
            .files("用途|资金用途"),
        field<&Fund::unit>("unit", QT_TRANSLATE_NOOP("fund", "Unit")).files("单位|所属单位"),
        field<&Fund::keeper>("keeper", QT_TRANSLATE_NOOP("fund", "Keeper"))
            .listed(8)
            .files("负责人|管理人")
            .hint(QT_TRANSLATE_NOOP("fund", "Who answers for the money")),
        field<&Fund::status>("status", QT_TRANSLATE_NOOP("fund", "Status")).stepOnly().listed(8),
        field<&Fund::schooling>("schooling", QT_TRANSLATE_NOOP("fund", "Schooling aid"))
            .section(uses)
            .files("助学"),
        field<&Fund::living>("living", QT_TRANSLATE_NOOP("fund", "Living aid"))
            .section(uses)
            .files("生活救助"),
        field<&Fund::medical>("medical", QT_TRANSLATE_NOOP("fund", "Medical aid"))
            .section(uses)
            .files("医疗救助"),
        field<&Fund::training>("training", QT_TRANSLATE_NOOP("fund", "Training aid"))
            .section(uses)
            .files("培训补助"),
        field<&Fund::accident>("accident", QT_TRANSLATE_NOOP("fund", "Accident aid"))
            .section(uses)
            .files("意外救助"),
        field<&Fund::costsPercent>("costs_percent",
                                   QT_TRANSLATE_NOOP("fund", "Costs at most (% of what came in)"))
            .section(uses)
            .files("费用比例")
            .hint(QT_TRANSLATE_NOOP("fund", "0: no costs may be taken from the fund")),
        field<&Fund::decision>("decision", QT_TRANSLATE_NOOP("fund", "Decision"))
            .section(QT_TRANSLATE_NOOP("fund", "Founded by"))
            .files("设立依据|依据")
            .hint(QT_TRANSLATE_NOOP(
                "fund", "What founded the fund, or changed its purpose last: who, when")),
        field<&Fund::bankAccount>("bank_account", QT_TRANSLATE_NOOP("fund", "Bank account"))
            .sensitive()
            .section(QT_TRANSLATE_NOOP("fund", "Founded by"))
            .files("银行账号|专户账号"),
        field<&Fund::note>("note", QT_TRANSLATE_NOOP("fund", "Note"))
            .note()
            .section(QT_TRANSLATE_NOOP("fund", "Founded by"))
            .files("备注"),
        field<&Fund::closedOn>("closed_on", QT_TRANSLATE_NOOP("fund", "Closed on")).stepOnly(),
    };
    kind.deriveOwn = &derive;
    kind.check = &check;
    kind.settle = &settle;
    kind.mayDiscard = &mayDiscard;
    kind.dues = &dues;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<FundStatus>() {
    static const EnumTable table{"fund", statuses};
    return table;
}

bool Fund::allows(FundUse use) const {
    switch (use) {
    case FundUse::None:
        return false;
    case FundUse::Schooling:
        return schooling;
    case FundUse::Living:
        return living;
    case FundUse::Medical:
        return medical;
    case FundUse::Training:
        return training;
    case FundUse::Accident:
        return accident;
    }
    return false;
}

QString Fund::usesText() const {
    QStringList names;
    for (const FundUse use : {FundUse::Schooling, FundUse::Living, FundUse::Medical,
                              FundUse::Training, FundUse::Accident})
        if (allows(use))
            names << useName(use);
    return names.join(tr(", "));
}

const Flow& fundFlow() {
    static const Param file{"file",
                            QT_TRANSLATE_NOOP("fund", "File"),
                            FieldType::Text,
                            true,
                            nullptr,
                            nullptr,
                            QT_TRANSLATE_NOOP("fund", "Where the journal lies: CSV or Excel")};
    static const Flow flow{
        "status",
        "open",
        {
            {"match",
             QT_TRANSLATE_NOOP("fund", "Match the bank's lines"),
             {"open"},
             "",
             {},
             nullptr,
             &match,
             QT_TRANSLATE_NOOP("fund", "Every line of the bank's statement that can only mean one "
                                       "voucher is matched with it."),
             "link"},
            {"take_over",
             QT_TRANSLATE_NOOP("fund", "Take over a journal"),
             {"open"},
             "",
             {file},
             nullptr,
             &takeBook,
             QT_TRANSLATE_NOOP("fund", "A book with a line for each split (date, number, text, "
                                       "account, debit, credit) comes in as drafts with their "
                                       "splits."),
             "import"},
            {"close",
             QT_TRANSLATE_NOOP("fund", "Close the fund"),
             {"open"},
             "retired",
             {onParam()},
             &mayClose,
             &close,
             QT_TRANSLATE_NOOP("fund", "Nothing is posted to it any more; its books stay."),
             "close",
             QT_TRANSLATE_NOOP("fund", "It holds nothing, and no voucher is a draft.")},
            {"reopen",
             QT_TRANSLATE_NOOP("fund", "Open again"),
             {"retired"},
             "open",
             {reasonParam()},
             nullptr,
             &reopen,
             QT_TRANSLATE_NOOP("fund", "Vouchers may be posted to it again."),
             "undo"},
        }};
    return flow;
}

const Kind& Fund::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
