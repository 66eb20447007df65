// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fund/entry_page.h"
#include "core/fund/figures.h"
#include "core/fund/posting_rules.h"
#include "core/fund/words.h"
#include "ui/form/field_grid.h"
#include "ui/fund/fund_box.h"
#include "ui/fund/words.h"
#include "ui/list/record_list.h"
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhijia {

using fund::grouped;

namespace {

constexpr const char* keys[] = {"type",  "on_date",     "amount", "held", "counter",
                                "party", "beneficiary", "use",    "text"};

RecordList::Options listOptions() {
    RecordList::Options options;
    options.settings = QStringLiteral("fund.entry");
    options.compact = true;
    options.mayAdd = false;
    options.emptyText = fundText("The vouchers of this fund stand here, the newest last.");
    return options;
}

} // namespace

/// Its end is the answer, whichever it is: the desk forgets what it did and what is given up.
struct EntryPage::Turn {
    QPointer<EntryPage> page;
    explicit Turn(EntryPage* of) : page(of) {}
    ~Turn() {
        if (page)
            page->goOn();
    }
    Q_DISABLE_COPY_MOVE(Turn)
};

EntryPage::EntryPage(Desk& desk, const PageRow& row)
    : Page(desk, row), box_(new FundBox(desk.book())), holds_(new QLabel), wrong_(new QLabel),
      post_(new QPushButton(icon(QStringLiteral("ok")), fundText("Post"))),
      draft_(new QPushButton(fundText("Keep as a draft"))),
      list_(new RecordList(desk, Voucher::kind(), listOptions())) {
    build();
    connect(box_, &FundBox::chosen, this, [this] {
        list_->setFixed({{QStringLiteral("fund"), Condition::Eq, box_->fund().raw()}});
        preview();
    });
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(FundSplit::kind()) || receipt.touches(Fund::kind()))
            preview();
    });
    connect(list_, &RecordList::opened, this,
            [this](qint64 id) { this->desk().openRecord(Voucher::kind(), id); });
    list_->setFixed({{QStringLiteral("fund"), Condition::Eq, box_->fund().raw()}});
    this->row(u"type").editor().setValue(Codec<VoucherType>::toValue(VoucherType::Income));
    this->row(u"on_date").editor().setValue(printDate(book().read().today()));
    fit();
    preview();
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
        spec.required = spec.required || qstrcmp(key, "amount") == 0;
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

void EntryPage::preview() {
    const Reader& reader = book().read();
    const Money now = box_->fund() ? fundFigures(reader, box_->fund()).held() : Money();
    const auto v = voucher();
    for (FieldRow* r : rows_)
        r->setIssues({});
    wrong_->clear();
    if (!v || v->amount == Money()) {
        holds_->setText(fundText("Holds %1").arg(grouped(now)));
        return;
    }
    const bool in = v->cameIn.has_value();
    const Money after = v->type == VoucherType::Move ? now : in ? now + v->amount : now - v->amount;
    holds_->setText(fundText("Holds %1; after this %2").arg(grouped(now), grouped(after)));
    // Said while it is typed: what the fund may not pay, and why.
    QStringList lines;
    for (const Issue& issue : whyNotPost(reader, *v, plannedSplits(reader, *v)))
        if (issue.severity == Severity::Error && !issue.rule.isEmpty())
            lines << fundText("%1 (%2)").arg(issue.text, issue.rule);
    wrong_->setText(lines.join(u'\n'));
}

void EntryPage::post() { save(true); }
void EntryPage::keepDraft() { save(false); }

void EntryPage::save(bool post) {
    if (isWaiting())
        return; // the same voucher would be written twice
    auto v = voucher();
    Issues issues = v ? Issues() : v.error();
    if (v && post)
        issues = whyNotPost(book().read(), *v, plannedSplits(book().read(), *v));
    if (v && v->text.isEmpty())
        issues << error(fundText("What it is for is missing."), fundText("Fill it in."),
                        QStringLiteral("text"));
    if (refuses(issues)) {
        QStringList general;
        for (FieldRow* r : rows_) {
            Issues mine;
            for (Issue issue : issues) {
                if (issue.field == u"came_in" || issue.field == u"went_out")
                    issue.field = QStringLiteral("amount");
                if (issue.field == r->key() && !off_.contains(r->key()))
                    mine << issue;
            }
            r->setIssues(mine);
        }
        for (const Issue& issue : issues)
            general << (issue.mend.isEmpty() ? issue.text
                                             : QStringLiteral("%1 %2").arg(issue.text, issue.mend));
        wrong_->setText(general.join(u'\n'));
        return;
    }
    const Voucher entered = *v;
    const DeedText what =
        post ? DeedText("ui-fund", QT_TRANSLATE_NOOP("ui-fund", "Post: %1"), {v->text})
             : DeedText("ui-fund", QT_TRANSLATE_NOOP("ui-fund", "Draft: %1"), {v->text});
    auto turn = std::make_shared<Turn>(this);
    turn_ = turn;
    desk().perform(
        [&book = book(), entered, what, post, turn] {
            return book.change(what, [&](Txn& txn) -> Outcome<void> {
                Voucher copy = entered;
                const auto id = txn.insert(copy);
                if (!id)
                    return refuse(id.error());
                return post ? txn.step(*id, QStringLiteral("post")) : Outcome<void>();
            });
        },
        post ? fundText("Posted: %1, %2").arg(v->text, grouped(v->amount))
             : fundText("Kept as a draft: %1").arg(v->text),
        !post,
        [this] {
            goOn();
            next();
        });
    turn.reset();
    if (isWaiting())
        waitForTurn();
}

void EntryPage::waitForTurn() {
    typedIn_ = card_->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    card_->setEnabled(false);
}

void EntryPage::goOn() {
    if (card_->isEnabledTo(this))
        return;
    card_->setEnabled(true);
    if (typedIn_)
        typedIn_->setFocus();
}

/// The same day, type and places again; amount, people and text are another's.
void EntryPage::next() {
    for (const char* key : {"amount", "party", "beneficiary", "text"})
        row(QString::fromUtf8(key)).editor().setValue({});
    preview();
    row(u"amount").editor().input()->setFocus();
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
                    r == rows_.last() ? (void)post_->setFocus() : (void)focusNextChild();
                    return true;
                }
    }
    return Page::eventFilter(watched, event);
}

} // namespace zhijia
