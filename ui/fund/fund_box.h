// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the fund that a page is about; open ones first.
#pragma once
#include "core/fund/fund.h"
#include <QComboBox>

namespace zhijia {

class Book;

class FundBox final : public QComboBox {
    Q_OBJECT
public:
    explicit FundBox(Book& book, QWidget* parent = nullptr);
    Id<Fund> fund() const;
    void choose(Id<Fund> fund);

signals:
    void chosen();

private:
    void fill();
    Book& book_;
    Id<Fund> told_;
};

} // namespace zhijia
