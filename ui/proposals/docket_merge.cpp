// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/docket_merge.h"
#include "core/proposals/proposal.h"
#include "ui/proposals/words.h"
#include "ui/shell/desk.h"
#include <QPushButton>

namespace zhijia {

void docketAndMerge(Desk& desk, RawId id, RawId into, const QVariantMap& screener) {
    Book& book = desk.book();
    const auto p = book.read().get(Id<Proposal>(id));
    const auto main = book.read().get(Id<Proposal>(into));
    if (!p || !main)
        return;
    QVariantMap merge = screener;
    merge.insert(QStringLiteral("into"), qint64(into));
    const DeedText what{"ui-proposals",
                        QT_TRANSLATE_NOOP("ui-proposals", "Docket %1 and merge %2 into it"),
                        {numberText(*main), numberText(*p)}};
    desk.perform(
        [&book, id, into, merge, screener, what] {
            return book.change(what, [&](Txn& txn) -> Outcome<void> {
                if (auto ok = txn.step(Proposal::kind(), into, QStringLiteral("docket"), screener);
                    !ok)
                    return ok;
                return txn.step(Proposal::kind(), id, QStringLiteral("merge"), merge);
            });
        },
        proposalText("Done: %1.").arg(what.text()), true);
}

void askDocketAndMerge(Desk& desk, RawId id, RawId into) {
    const Reader& reader = desk.book().read();
    const auto p = reader.get(Id<Proposal>(id));
    const auto main = reader.get(Id<Proposal>(into));
    if (!p || !main)
        return;
    const QString one = numberText(*main), other = numberText(*p);
    desk.messages().say(
        MessageBar::Note,
        proposalText("%1 \"%2\" is docketed first, then %3 \"%4\" is merged into it.")
            .arg(one, main->title, other, p->title),
        {{proposalText("Docket %1 and merge %2 into it").arg(one, other),
          [&desk, id, into] { docketAndMerge(desk, id, into, {}); }},
         {proposalText("Leave both as they are"), [] {}}});
    for (auto* answer : desk.messages().findChildren<QPushButton*>())
        if (!answer->isHidden()) {
            answer->setFocus();
            break;
        }
}

} // namespace zhijia
