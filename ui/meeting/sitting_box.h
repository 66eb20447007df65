// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the sitting that a page is about: the running one, else the next, else the last.
#pragma once
#include "core/congress/sitting.h"
#include <QComboBox>

namespace zhijia {

class Book;
class Reader;

class SittingBox final : public QComboBox {
    Q_OBJECT
public:
    explicit SittingBox(Book& book, QWidget* parent = nullptr);
    Id<Sitting> sitting() const;
    void choose(Id<Sitting> sitting);

signals:
    void chosen();

private:
    void fill();
    Book& book_;
    Id<Sitting> told_;
};

/// What one comes for: the running sitting, else the next one, else the last; null: there is none.
Id<Sitting> sittingAtHand(const Reader& reader);

} // namespace zhijia
