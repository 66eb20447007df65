// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fund/fund_box.h"
#include "core/book/book.h"
#include "ui/fund/words.h"
#include <QSignalBlocker>

namespace zhijia {

FundBox::FundBox(Book& book, QWidget* parent) : QComboBox(parent), book_(book) {
    setObjectName(QStringLiteral("fundBox"));
    setAccessibleName(fundText("Fund"));
    setToolTip(fundText("The fund that this page is about"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    connect(&book, &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(Fund::kind()))
            fill();
    });
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        if (told_ == fund())
            return;
        told_ = fund();
        emit chosen();
    });
    fill();
}

Id<Fund> FundBox::fund() const { return Id<Fund>(currentData().toLongLong()); }

void FundBox::choose(Id<Fund> fund) {
    if (const int at = findData(fund.raw()); at >= 0)
        setCurrentIndex(at);
}

void FundBox::fill() {
    const Id<Fund> before = fund();
    {
        const QSignalBlocker quiet(this);
        clear();
        auto funds = book_.read().all<Fund>(Query().by(QStringLiteral("id")));
        std::ranges::stable_sort(funds, {}, [](const Fund& f) { return f.status; });
        for (const Fund& f : funds)
            addItem(f.status == FundStatus::Closed ? fundText("%1 (closed)").arg(f.name) : f.name,
                    f.id);
        const int at = findData(before.raw());
        setCurrentIndex(at >= 0 ? at : count() > 0 ? 0 : -1);
    }
    setEnabled(count() > 0);
    if (told_ != fund()) {
        told_ = fund();
        emit chosen();
    }
}

} // namespace zhijia
