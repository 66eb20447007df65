// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog does when it is accepted: one deed, beside the window when there are many.
#include "core/congress/card.h"
#include "core/congress/roll.h"
#include "ui/congress/elect_dialog.h"
#include "ui/congress/words.h"
#include "ui/shell/deed_job.h"
#include <QComboBox>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>

namespace zhijia {

void ElectDialog::accept() {
    if (patience_.isWaiting())
        return;
    Params params;
    Issues issues;
    for (FieldRow* r : rows_) {
        const auto value = r->editor().value();
        r->setIssues(value ? Issues() : value.error());
        if (!value)
            issues << value.error();
        else if (!value->isNull())
            params.insert(r->key(), *value);
    }
    if (!issues.isEmpty())
        return;
    const QList<Id<Member>> members = inRollOrder(desk_.book().read(), ids());
    QHash<RawId, Id<Deputy>> places;
    for (int i = 0; i < chosen_->count(); ++i)
        if (const RawId place = chosen_->item(i)->data(Qt::UserRole + 1).toLongLong())
            places.insert(chosen_->item(i)->data(Qt::UserRole).toLongLong(), Id<Deputy>(place));
    const DeedText what{"ui-congress",
                        QT_TRANSLATE_NOOP("ui-congress", "Elect deputies: %1"),
                        {QString::number(members.size())}};
    const auto elect = [what, term = term_, members, params, places,
                        delegation = Id<Delegation>(delegation_->currentData().toLongLong()),
                        category = DeputyCategory(category_->currentData().toInt())](
                           Book& book, const std::function<void(qsizetype)>& elected) {
        return book.change(what, [&](Txn& txn) {
            return electFromMembers(txn, term, delegation, members, category, params, places,
                                    elected)
                .map([](const QList<Id<Deputy>>&) {});
        });
    };
    if (members.size() > writtenAtOnce) {
        electAside(what.text(), members.size(), elect);
        return;
    }
    patience_.attempt([this, elect] { return elect(desk_.book(), {}); },
                      [this, n = members.size()](const Outcome<Receipt>& receipt) {
                          ok_->setEnabled(true);
                          answered(n, receipt);
                      });
}

/// A whole congress at once: the window goes on, and the dialog comes back when it was refused or
/// cancelled, with everybody who was chosen.
void ElectDialog::electAside(
    const QString& title, qsizetype count,
    const std::function<Outcome<Receipt>(Book&, const std::function<void(qsizetype)>&)>& elect) {
    DeedJob job;
    job.title = title;
    job.deed = [elect, count](Book& own, const Desk::Progress& progress) {
        return elect(own, [&](qsizetype n) { progress(int(n * 100 / count), {}); });
    };
    job.then = [self = QPointer<ElectDialog>(this),
                count](const std::optional<Outcome<Receipt>>& receipt) {
        if (!self)
            return;
        if (!receipt || !*receipt)
            self->open();
        if (receipt)
            self->answered(count, *receipt);
    };
    if (runDeed(desk_, job))
        hide(); // its Cancel stands in the window, which the dialog would keep from the mouse
}

void ElectDialog::answered(qsizetype count, const Outcome<Receipt>& receipt) {
    messages_->clear();
    if (!receipt) {
        tell(receipt.error());
        return;
    }
    sayDone(desk_, *receipt, congressText("Elected: %1 deputies.").arg(count));
    QDialog::accept();
}

void ElectDialog::tell(const Issues& issues) {
    QSet<QString> placed;
    Issues general;
    for (const Issue& issue :
         issues) { // the same reason for everybody is said once, under its field
        FieldRow* field = row(issue.field);
        if (field && !placed.contains(issue.field)) {
            field->setIssues({issue});
            placed << issue.field;
        } else if (!field)
            general << issue;
    }
    if (!general.isEmpty())
        messages_->say(general.mid(0, 12));
}

} // namespace zhijia
