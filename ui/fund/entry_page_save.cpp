// SPDX-License-Identifier: GPL-3.0-or-later
// Writing the voucher that was entered: what is wrong said where it stands, what looks wrong asked
// once, and nothing written twice while a colleague is writing.
#include "core/fund/posting_rules.h"
#include "core/fund/words.h"
#include "ui/fund/entry_page.h"
#include "ui/fund/fund_box.h"
#include "ui/fund/words.h"
#include <QLabel>
#include <utility>

namespace zhijia {

using fund::grouped;

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
        showWhy(issues);
        return;
    }
    if (post && isAsked(*v, issues))
        return;
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

/// Each under its field, once; at the bottom what has no field here. The hand goes to the first.
void EntryPage::showWhy(const Issues& issues) {
    soon_.stop();
    QStringList general;
    FieldRow* first = nullptr;
    Issues rest = issues;
    for (FieldRow* r : std::as_const(rows_)) {
        Issues mine;
        rest.removeIf([&](Issue issue) {
            if (issue.field == u"came_in" || issue.field == u"went_out")
                issue.field = QStringLiteral("amount");
            if (issue.field != r->key() || off_.contains(r->key()))
                return false;
            mine << issue;
            return true;
        });
        r->setIssues(mine);
        if (!first && refuses(mine))
            first = r;
    }
    for (const Issue& issue : std::as_const(rest))
        general << (issue.mend.isEmpty() ? issue.text
                                         : QStringLiteral("%1 %2").arg(issue.text, issue.mend));
    wrong_->setText(general.join(u'\n'));
    if (first)
        first->editor().input()->setFocus();
}

/// What only looks wrong is asked once: the same voucher, posted again, is meant so.
bool EntryPage::isAsked(const Voucher& v, const Issues& warnings) {
    QStringList said;
    for (const Issue& issue : warnings)
        if (issue.severity == Severity::Warning)
            said << issue.text;
    QString what;
    for (const Field& f : Voucher::kind().fields)
        what += f.get(v).toString() + u'\x1f';
    if (said.isEmpty() || std::exchange(asked_, what) == what)
        return false;
    soon_.stop();
    wrong_->setText(said.join(u'\n') + u'\n' +
                    fundText("If it is right, post it once more (Ctrl+Enter)."));
    return true;
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
    for (const char* key : ownKeys)
        row(QString::fromUtf8(key)).editor().setValue({});
    preview();
    row(u"amount").editor().input()->setFocus();
}

} // namespace zhijia
