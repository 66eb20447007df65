// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auction/checkout_page.h"
#include "core/auction/checkout.h"
#include "ui/auction/words.h"
#include "ui/shell/theme.h"
#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace zhijia {

namespace {

RecordList::Options listOptions() {
    RecordList::Options options;
    options.emptyText = auctionText(
        "Register every bidder with \"New\": a member, a unit or somebody from outside. The paddle "
        "gets the lowest free number; \"Check in\" hands it out.");
    return options;
}

} // namespace

QHash<QString, QVariant> comingAuction(const Reader& reader) {
    QHash<QString, QVariant> values;
    if (const auto a = reader.first<Auction>(
            Query()
                .in(QStringLiteral("status"), {QStringLiteral("planned"), QStringLiteral("open")})
                .by(QStringLiteral("id"), true)))
        values.insert(QStringLiteral("auction"), a->id);
    return values;
}

CheckoutPage::CheckoutPage(Desk& desk, const PageRow& row)
    : RecordPage(desk, row, Paddle::kind(), listOptions()), due_(new QLabel), lots_(new QLabel) {
    auto* card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    auto* texts = new QVBoxLayout(card);
    texts->setContentsMargins(Theme::px(14), Theme::px(8), Theme::px(14), Theme::px(8));
    texts->setSpacing(Theme::px(2));
    due_->setObjectName(QStringLiteral("checkoutDue"));
    lots_->setObjectName(QStringLiteral("checkoutLots"));
    lots_->setProperty("role", QStringLiteral("muted"));
    for (QLabel* label : {due_, lots_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(label);
    }
    body()->insertWidget(0, card);
    connect(&list(), &RecordList::currentChanged, this, &CheckoutPage::refresh);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(AuctionLot::kind()) || receipt.touches(Paddle::kind()))
            refresh();
    });
    given = [this] { return comingAuction(book().read()); };
    refresh();
}

void CheckoutPage::refresh() {
    const Id<Paddle> id(list().current());
    const auto p = id ? book().read().get(id) : std::nullopt;
    lots_->setVisible(p.has_value());
    if (!p) {
        due_->setText(auctionText("Choose a paddle to see what it has to pay."));
        return;
    }
    QStringList lots;
    for (const AuctionLot& l : unpaidOf(book().read(), id))
        lots << QStringLiteral("%1 (%2)").arg(l.name, l.price.print());
    const Money due = dueOf(book().read(), id);
    due_->setText(due.fen() > 0
                      ? auctionText("Paddle %1 has to pay %2 yuan.").arg(p->number).arg(due.print())
                      : auctionText("Paddle %1 has nothing to pay.").arg(p->number));
    const auto last = book().read().first<AuctionReceipt>(
        Query().eq(QStringLiteral("paddle"), id).by(QStringLiteral("id"), true));
    lots_->setText(
        !lots.isEmpty() ? auctionText("Won: %1").arg(lots.join(auctionText(", ")))
        : last ? auctionText("Last receipt: %1 over %2").arg(last->name, last->total.print())
               : auctionText("It has won nothing yet."));
}

} // namespace zhijia
