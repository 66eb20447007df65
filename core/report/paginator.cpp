// SPDX-License-Identifier: GPL-3.0-or-later
// See paginator.h.
#include "core/report/paginator.h"
#include <limits>

namespace zhijia::report {

Paginator::Paginator(const PageSetup& setup, bool endless)
    : setup_(setup),
      bottom_(endless ? std::numeric_limits<Micron>::max() / 2 : setup.height - setup.bottom),
      y_(setup.top), pages_(1) {}

void Paginator::newPage() {
    pages_.emplace_back();
    y_ = setup_.top;
}

void Paginator::breakPage() {
    placeHeld();
    gap_ = 0;
    if (!atTop())
        newPage();
}

void Paginator::placeHeld() {
    if (heldHeight_ == 0)
        return;
    if (!atTop())
        y_ += heldGap_;
    page().append(held_, 0, y_);
    y_ += heldHeight_;
    held_ = Canvas();
    heldHeight_ = heldGap_ = 0;
}

void Paginator::begin(Micron height) {
    const qint64 need = qint64(height) + gap_ + heldHeight_ + heldGap_;
    if (!atTop() && y_ + need > bottom_)
        newPage();
    placeHeld();
    if (!atTop())
        y_ += gap_;
    gap_ = 0;
    // What was held back fills the page by itself: what follows goes on the next.
    if (!atTop() && qint64(y_) + height > bottom_)
        newPage();
}

void Paginator::put(const Canvas& piece, Micron height) {
    begin(height);
    page().append(piece, 0, y_);
    y_ += height;
}

void Paginator::hold(const Canvas& piece, Micron height) {
    if (heldHeight_ == 0)
        heldGap_ = gap_;
    else
        heldHeight_ += gap_;
    gap_ = 0;
    // Never keep back more than half a page: a chain of headings must not push itself off the
    // paper.
    if (heldHeight_ + height > (setup_.height - setup_.top - setup_.bottom) / 2) {
        put(piece, height);
        return;
    }
    held_.append(piece, 0, heldHeight_);
    heldHeight_ += height;
}

std::vector<Canvas> Paginator::finish() {
    begin(0);
    return std::move(pages_);
}

} // namespace zhijia::report
