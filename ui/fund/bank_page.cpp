// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fund/bank_page.h"
#include "core/fund/bank_match.h"
#include "core/fund/words.h"
#include "core/office/reports.h"
#include "ui/form/papers_button.h"
#include "ui/fund/fund_box.h"
#include "ui/fund/words.h"
#include "ui/list/hooks.h"
#include "ui/shell/theme.h"
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zhijia {

using fund::grouped;
using fund::iso;

namespace {

RecordList::Options listOptions() {
    RecordList::Options options;
    options.settings = QStringLiteral("fund.bank");
    options.emptyText =
        fundText("Import the statement that the bank gives as a file (CSV or Excel). A line that "
                 "is here already is recognised, so a statement may be imported again.");
    return options;
}

} // namespace

BankPage::BankPage(Desk& desk, const PageRow& row)
    : RecordPage(desk, row, BankLine::kind(), listOptions()), box_(new FundBox(desk.book())),
      agree_(new QLabel), hint_(new QLabel), candidates_(new QTableWidget(0, 4)),
      all_(new QPushButton(icon(QStringLiteral("check")), fundText("Match what is certain"))),
      one_(new QPushButton(icon(QStringLiteral("ok")), fundText("It is this one"))),
      import_(new QPushButton(icon(QStringLiteral("import")), fundText("Import the statement…"))),
      paper_(new QPushButton(icon(QStringLiteral("report")), fundText("Reconciliation"))) {
    auto* card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    auto* box = new QVBoxLayout(card);
    box->setContentsMargins(Theme::px(14), Theme::px(8), Theme::px(14), Theme::px(8));
    box->setSpacing(Theme::px(6));
    auto* head = new QHBoxLayout;
    auto* label = new QLabel(fundText("Fund"));
    label->setBuddy(box_);
    head->addWidget(label);
    head->addWidget(box_);
    agree_->setObjectName(QStringLiteral("agree"));
    agree_->setWordWrap(true);
    head->addStretch(1);
    for (QPushButton* button : {import_, all_, paper_})
        head->addWidget(button);
    box->addLayout(head);
    box->addWidget(agree_); // a line of its own: what does not agree takes some words
    body()->insertWidget(0, card);
    body()->addWidget(chosenCard());
    all_->setObjectName(QStringLiteral("matchAll"));
    all_->setToolTip(fundText("Every line that can only mean one voucher"));
    one_->setObjectName(QStringLiteral("matchOne"));
    one_->setToolTip(fundText("Matches the line with the chosen voucher (Enter)"));
    import_->setObjectName(QStringLiteral("importStatement"));
    paper_->setObjectName(QStringLiteral("reconciliation"));
    connect(all_, &QPushButton::clicked, this, &BankPage::matchAll);
    connect(one_, &QPushButton::clicked, this, &BankPage::matchChosen);
    connect(candidates_, &QTableWidget::cellActivated, this, &BankPage::matchChosen);
    connect(import_, &QPushButton::clicked, this, &BankPage::importStatement);
    connect(paper_, &QPushButton::clicked, this, [this] {
        if (const ReportKind* report = reportByName(u"fund-bank"); report && box_->fund())
            showReport(this->desk(), *report, box_->fund().raw());
    });
    connect(box_, &FundBox::chosen, this, &BankPage::narrow);
    connect(&list(), &RecordList::currentChanged, this, &BankPage::offer);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(BankLine::kind()) || receipt.touches(FundSplit::kind()))
            refresh();
    });
    given = [this] {
        return box_->fund() ? QHash<QString, QVariant>{{QStringLiteral("fund"), box_->fund().raw()}}
                            : QHash<QString, QVariant>();
    };
    // Every line of it is of the fund that is chosen above.
    ListView columns = list().listView();
    columns.columns.removeAll(QStringLiteral("fund"));
    list().setListView(columns);
    narrow();
}

/// What the chosen line may be, in a card of its own: it holds nothing to type into, so the page
/// puts it below the list, where more or fewer candidates move no line of the statement.
QWidget* BankPage::chosenCard() {
    auto* card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    auto* box = new QVBoxLayout(card);
    box->setContentsMargins(Theme::px(14), Theme::px(8), Theme::px(14), Theme::px(8));
    box->setSpacing(Theme::px(6));
    auto* line = new QHBoxLayout;
    hint_->setObjectName(QStringLiteral("hint"));
    hint_->setWordWrap(true);
    line->addWidget(hint_, 1);
    line->addWidget(one_, 0, Qt::AlignTop);
    box->addLayout(line);
    candidates_->setObjectName(QStringLiteral("candidates"));
    candidates_->setAccessibleName(fundText("Vouchers that the line may be"));
    candidates_->setHorizontalHeaderLabels(
        {fundText("Voucher"), fundText("Date"), fundText("Amount"), fundText("Why")});
    candidates_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    candidates_->setSelectionBehavior(QAbstractItemView::SelectRows);
    candidates_->setSelectionMode(QAbstractItemView::SingleSelection);
    candidates_->verticalHeader()->hide();
    candidates_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    candidates_->setMaximumHeight(Theme::px(130));
    box->addWidget(candidates_);
    return card;
}

void BankPage::narrow() {
    list().setFixed({{QStringLiteral("fund"), Condition::Eq, box_->fund().raw()}});
    refresh();
}

void BankPage::refresh() {
    const Reader& reader = book().read();
    const Id<Fund> fund = box_->fund();
    for (QPushButton* button : {import_, all_, paper_})
        button->setEnabled(bool(fund));
    agree_->clear();
    if (fund) {
        const Reconciliation r = reconcile(reader, fund, reader.today());
        QStringList lines;
        if (!r.bank)
            lines << fundText("Books: %1; the bank's balance is not known.").arg(grouped(r.books));
        else
            lines << (r.agrees()
                          ? fundText("Bank %1, books %2: they agree; %3 lines and %4 vouchers are "
                                     "known to one side only.")
                          : fundText("Bank %1, books %2: they do not agree; %3 lines and %4 "
                                     "vouchers are known to one side only."))
                         .arg(grouped(*r.bank), grouped(r.books))
                         .arg(r.onlyBank.size())
                         .arg(r.onlyBooks.size());
        const Issues apart = reconcileIssues(reader, r);
        for (const Issue& issue : apart.mid(0, 3))
            lines << issue.text;
        agree_->setText(lines.join(u'\n'));
        agree_->setProperty("role", apart.isEmpty() ? QVariant()
                                                    : QVariant(QStringLiteral("issue-warning")));
        agree_->style()->unpolish(agree_);
        agree_->style()->polish(agree_);
    }
    offer();
}

void BankPage::offer() {
    const Reader& reader = book().read();
    const auto line = reader.get(Id<BankLine>(list().current()));
    QList<BankCandidate> offered;
    if (line && line->status == BankLineStatus::Open)
        offered = candidatesFor(reader, *line);
    candidates_->setRowCount(static_cast<int>(offered.size()));
    for (int i = 0; i < offered.size(); ++i) {
        const BankCandidate& c = offered[i];
        const QString texts[] = {c.split.title, iso(c.split.on), grouped(c.split.amount),
                                 c.named           ? fundText("Named by the line")
                                 : c.daysApart > 0 ? fundText("Days apart: %1").arg(c.daysApart)
                                                   : fundText("The same day")};
        for (int column = 0; column < 4; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            if (column == 2)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            candidates_->setItem(i, column, item);
        }
        candidates_->item(i, 0)->setData(Qt::UserRole, QVariant::fromValue<qint64>(c.split.id));
    }
    candidates_->setVisible(!offered.isEmpty());
    if (!offered.isEmpty())
        candidates_->setCurrentCell(0, 0);
    one_->setEnabled(!offered.isEmpty());
    hint_->setText(!line ? fundText("Choose a line to see which voucher it may be.")
                   : line->status != BankLineStatus::Open ? fundText("This line is settled.")
                   : offered.isEmpty()
                       ? fundText("No voucher of this amount within %1 days. \"Book it\" posts one "
                                  "from the line; a grant is entered as a voucher.")
                             .arg(bankDays)
                       : fundText("Which voucher is this line?"));
}

void BankPage::matchAll() {
    if (!box_->fund())
        return;
    desk().perform(
        [&book = book(), fund = box_->fund()] {
            return book.step(Fund::kind(), fund.raw(), QStringLiteral("match"));
        },
        fundText("What is certain was matched."), true);
}

void BankPage::matchChosen() {
    const int row = candidates_->currentRow();
    const RawId line = list().current();
    if (row < 0 || line == 0)
        return;
    const RawId split = candidates_->item(row, 0)->data(Qt::UserRole).toLongLong();
    desk().perform(
        [&book = book(), line, split] {
            return book.step(BankLine::kind(), line, QStringLiteral("match"),
                             {{QStringLiteral("split"), split}});
        },
        fundText("Matched."), true);
}

void BankPage::importStatement() {
    if (listHooks().importKind)
        listHooks().importKind(desk(), BankLine::kind(), {},
                               {{QStringLiteral("fund"), box_->fund().raw()}});
}

bool BankPage::openRecord(RawId id) {
    if (const auto line = book().read().get(Id<BankLine>(id)))
        box_->choose(line->fund);
    return RecordPage::openRecord(id);
}

} // namespace zhijia
