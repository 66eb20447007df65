// SPDX-License-Identifier: GPL-3.0-or-later
// Typed record ids: a member's id never compiles as a sale's.
#pragma once
#include <QtGlobal>
#include <compare>

namespace zhijia {

/// An id without its type, as the database and the command line know it. 0 means "none".
/// The upper 31 bits are the office's origin (random, made once), the lower 32 a counter.
using RawId = qint64;

template <class R>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(RawId raw) : raw_(raw) {}
    constexpr RawId raw() const { return raw_; }
    constexpr bool isNull() const { return raw_ == 0; }
    constexpr explicit operator bool() const { return raw_ != 0; }
    constexpr auto operator<=>(const Id&) const = default;

private:
    RawId raw_ = 0;
};

} // namespace zhijia
