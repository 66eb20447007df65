// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fund/entry_page.h"
#include "core/fund/figures.h"
#include "core/fund/posting_rules.h"
#include "core/fund/sum.h"
#include "core/fund/words.h"
#include "ui/form/field_grid.h"
#include "ui/fund/fund_box.h"
#include "ui/fund/words.h"
#include "ui/list/record_list.h"
#include <QComboBox>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace zhijia {

using fund::grouped;

namespace {

constexpr const char* keys[] = {"type",  "on_date",     "amount", "held", "counter",
                                "party", "beneficiary", "use",    "text"};

/// The choices of a box that fit; what was chosen stays chosen while it does.
void offer(QComboBox& box, const EnumTable& table, const std::function<bool(int)>& fits) {
    const QVariant chosen = box.currentData();
    const QSignalBlocker quiet(&box);
    box.clear();
    for (const EnumItem& item : table.items)
        if (*item.name && fits(item.value))
            box.addItem(table.label(item), QString::fromUtf8(item.name));
    box.setCurrentIndex(qMax(0, box.findData(chosen)));
}

RecordList::Options listOptions() {
    RecordList::Options options;
    options.settings = QStringLiteral("fund.entry");
    options.compact = true;
    options.mayAdd = false;
    options.emptyText = fundText("The vouchers of this fund stand here, the newest last.");
    return options;
}

} // namespace

EntryPage::EntryPage(Desk& desk, const PageRow& row)
    : Page(desk, row), box_(new FundBox(desk.book())), holds_(new QLabel), wrong_(new QLabel),
      post_(new QPushButton(icon(QStringLiteral("ok")), fundText("Post"))),
      draft_(new QPushButton(fundText("Keep as a draft"))),
      list_(new RecordList(desk, Voucher::kind(), listOptions())) {
    build();
    soon_.setSingleShot(true);
    soon_.setInterval(150);
    connect(&soon_, &QTimer::timeout, this, &EntryPage::judge);
    connect(box_, &FundBox::chosen, this, [this] {
        list_->setFixed({{QStringLiteral("fund"), Condition::Eq, box_->fund().raw()}});
        look();
    });
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(FundSplit::kind()) || receipt.touches(Fund::kind()))
            look();
    });
    connect(list_, &RecordList::opened, this,
            [this](qint64 id) { this->desk().openRecord(Voucher::kind(), id); });
    list_->setFixed({{QStringLiteral("fund"), Condition::Eq, box_->fund().raw()}});
    // Every line of it is of the fund that is chosen above.
    ListView columns = list_->listView();
    columns.columns.removeAll(QStringLiteral("fund"));
    list_->setListView(columns);
    offer(boxOf(u"type"), enumTable<VoucherType>(),
          [](int type) { return VoucherType(type) != VoucherType::Reversal; });
    offer(boxOf(u"held"), enumTable<LedgerAccount>(),
          [](int account) { return isHeld(LedgerAccount(account)); });
    this->row(u"type").editor().setValue(Codec<VoucherType>::toValue(VoucherType::Income));
    this->row(u"held").editor().setValue(Codec<LedgerAccount>::toValue(LedgerAccount::Bank));
    this->row(u"on_date").editor().setValue(printDate(book().read().today()));
    fit();
    look();
}

QComboBox& EntryPage::boxOf(QStringView key) const {
    return *qobject_cast<QComboBox*>(row(key).editor().input());
}

void EntryPage::build() {
    auto* card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    card_ = card;
    auto* all = new QVBoxLayout(card);
    all->setContentsMargins(Theme::px(14), Theme::px(10), Theme::px(14), Theme::px(10));
    auto* grid = new FieldGrid({});
    for (const char* key : keys) {
        EditorSpec spec;
        if (qstrcmp(key, "amount") == 0) {
            spec.key = QStringLiteral("amount");
            spec.label = fundText("Amount");
            spec.type = FieldType::Money;
            spec.parse = &Codec<Money>::parse;
            spec.print = &Codec<Money>::print;
        } else {
            spec = EditorSpec::of(Voucher::kind(), *Voucher::kind().field(QString::fromUtf8(key)));
        }
        for (const char* asked : {"type", "amount", "held", "counter"})
            spec.required = spec.required || qstrcmp(key, asked) == 0;
        auto* row = new FieldRow(makeEditor(spec, book().read()), grid);
        row->editor().input()->installEventFilter(this);
        connect(&row->editor(), &FieldEditor::edited, this, [this, row] {
            if (row->key() == u"type")
                fit();
            preview();
        });
        grid->add(row);
        rows_ << row;
    }
    auto* head = new QHBoxLayout;
    auto* label = new QLabel(fundText("Fund"));
    label->setBuddy(box_);
    head->addWidget(label);
    head->addWidget(box_, 1);
    holds_->setObjectName(QStringLiteral("holds"));
    head->addWidget(holds_, 2, Qt::AlignRight);
    all->addLayout(head);
    all->addWidget(grid);
    wrong_->setObjectName(QStringLiteral("wrong"));
    wrong_->setProperty("role", QStringLiteral("issue-error"));
    wrong_->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(wrong_, 1);
    buttons->addWidget(draft_, 0, Qt::AlignBottom);
    buttons->addWidget(post_, 0, Qt::AlignBottom);
    all->addLayout(buttons);
    post_->setObjectName(QStringLiteral("post"));
    post_->setProperty("role", QStringLiteral("primary"));
    post_->setToolTip(fundText("It gets the next number and stands in the books (Ctrl+Enter)"));
    draft_->setObjectName(QStringLiteral("draft"));
    draft_->setToolTip(fundText("It may still be changed and removed; no number is given"));
    connect(post_, &QPushButton::clicked, this, &EntryPage::post);
    connect(draft_, &QPushButton::clicked, this, &EntryPage::keepDraft);
    box_->installEventFilter(this);
    body()->addWidget(card);
    body()->addWidget(list_, 1);
    // As one reads it; made in another order, Tab would pass over the fields.
    QWidget* last = box_;
    for (FieldRow* r : std::as_const(rows_)) {
        setTabOrder(last, r->editor().input());
        last = r->editor().input();
    }
    setTabOrder(last, draft_);
    setTabOrder(draft_, post_);
}

FieldRow& EntryPage::row(QStringView key) const {
    return **std::ranges::find_if(rows_, [&](const FieldRow* r) { return r->key() == key; });
}

QString EntryPage::status() const { return holds_->text(); }

/// What is another voucher's each time; day, type and places stay as they are anyway.
bool EntryPage::hasUnsaved() const {
    return std::ranges::any_of(ownKeys, [this](const char* key) {
        const auto typed = valueOf(QString::fromUtf8(key));
        return !typed || !typed->isNull(); // also what cannot be read
    });
}

QWidget* EntryPage::firstWidget() { return row(u"type").editor().input(); }

Outcome<QVariant> EntryPage::valueOf(QStringView key) const {
    return off_.contains(key.toString()) ? Outcome<QVariant>(QVariant())
                                         : row(key).editor().value();
}

void EntryPage::fit() {
    const auto type = Codec<VoucherType>::fromValue(valueOf(u"type").value_or(QVariant()));
    const bool in = type == VoucherType::Income, grant = type == VoucherType::Grant;
    const std::pair<const char*, bool> asked[] = {
        {"counter", in || type == VoucherType::Move},
        {"party", in || type == VoucherType::Cost || type == VoucherType::Return},
        {"beneficiary", grant},
        {"use", grant}};
    if (in || type == VoucherType::Move) {
        const QVariant before = boxOf(u"counter").currentData();
        offer(boxOf(u"counter"), enumTable<LedgerAccount>(), [in](int value) {
            const auto account = LedgerAccount(value);
            return in ? isSource(account) && account != LedgerAccount::Opening : isHeld(account);
        });
        if (boxOf(u"counter").currentData() != before)
            row(u"counter")
                .editor()
                .setValue(Codec<LedgerAccount>::toValue(in ? LedgerAccount::Donation
                                                           : LedgerAccount::Cash));
    }
    off_.clear();
    for (const auto& [key, wanted] : asked) {
        const QString name = QString::fromUtf8(key);
        row(name).setVisible(wanted);
        if (!wanted)
            off_ << name;
    }
    if (auto* grid = dynamic_cast<FieldGrid*>(row(u"type").parentWidget()))
        grid->arrangeAgain(); // what was left out has no place in it yet
    if (grant && valueOf(u"use").value_or(QVariant()).isNull())
        row(u"use").editor().setValue(Codec<FundUse>::toValue(FundUse::Schooling));
}

Outcome<Voucher> EntryPage::voucher() const {
    Voucher v;
    v.fund = box_->fund();
    Issues issues;
    const Kind& kind = Voucher::kind();
    for (const FieldRow* r : rows_) {
        const auto value = valueOf(r->key());
        if (!value) {
            for (Issue issue : value.error()) {
                issue.field = r->key();
                issues << issue;
            }
            continue;
        }
        if (r->key() == u"amount") {
            const bool in = v.type == VoucherType::Income || v.type == VoucherType::Opening;
            if (!value->isNull())
                (in ? v.cameIn : v.wentOut) = Codec<Money>::fromValue(*value);
        } else {
            kind.field(r->key())->set(v, *value);
        }
    }
    if (!v.fund)
        issues << error(fundText("There is no fund yet."), fundText("Make one on the page Funds."));
    if (!issues.isEmpty())
        return refuse(issues);
    kind.derive(book().read(), v);
    return v;
}

void EntryPage::look() {
    held_ = box_->fund() ? fundFigures(book().read(), box_->fund()).held() : Money();
    preview();
}

void EntryPage::preview() {
    const auto v = voucher();
    for (FieldRow* r : rows_)
        r->setIssues({});
    wrong_->clear();
    soon_.stop();
    if (!v || v->amount == Money()) {
        holds_->setText(fundText("Held: %1").arg(grouped(held_)));
        return;
    }
    MoneySum after = held_;
    if (v->type != VoucherType::Move)
        v->cameIn ? after += v->amount : after -= v->amount;
    holds_->setText(fundText("Held: %1; after this: %2").arg(grouped(held_), grouped(after)));
    soon_.start(); // the books are asked when the hand rests
}

/// Said while it is typed: what the fund may not pay, and why.
void EntryPage::judge() {
    const auto v = voucher();
    if (!v || v->amount == Money())
        return;
    const Reader& reader = book().read();
    QStringList lines;
    for (const Issue& issue : whyNotPost(reader, *v, plannedSplits(reader, *v)))
        if (issue.severity == Severity::Warning)
            lines << issue.text;
        else if (!issue.rule.isEmpty())
            lines << fundText("%1 (%2)").arg(issue.text, issue.rule);
    wrong_->setText(lines.join(u'\n'));
}

bool EntryPage::eventFilter(QObject* watched, QEvent* event) {
    const bool press = event->type() == QEvent::KeyPress;
    if (press || event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        // Taken where it is typed: a shortcut would depend on which window is active just now.
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            if (press)
                post();
            else
                event->accept();
            return true;
        }
        if (press && enter && !key->modifiers().testFlag(Qt::ShiftModifier))
            for (const FieldRow* r : rows_)
                // A reference chooses with Enter from what it offers; then Tab goes on.
                if (r->editor().input() == watched && r->editor().spec().type != FieldType::Ref) {
                    if (const auto value = r->editor().value(); !value) {
                        row(r->key()).setIssues(value.error()); // said here, not at the end
                        return true;
                    }
                    r == rows_.last() ? (void)post_->setFocus() : (void)focusNextChild();
                    return true;
                }
    }
    return Page::eventFilter(watched, event);
}

} // namespace zhijia
