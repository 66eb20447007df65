// SPDX-License-Identifier: GPL-3.0-or-later
// Time is asked for here and nowhere else, so that tests are exact.
#pragma once
#include <QDateTime>
#include <QTimeZone>

namespace zhijia {

class Clock {
public:
    virtual ~Clock() = default;
    /// The instant, in UTC.
    virtual QDateTime now() const = 0;
    /// The office's calendar day (China Standard Time, whatever the computer is set to).
    QDate today() const { return now().toOffsetFromUtc(8 * 3600).date(); }
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// A clock that stands still until it is told to move.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDateTime& at) : at_(at.toUTC()) {}
    QDateTime now() const override { return at_; }
    void set(const QDateTime& at) { at_ = at.toUTC(); }
    void advance(qint64 seconds) { at_ = at_.addSecs(seconds); }

private:
    QDateTime at_;
};

} // namespace zhijia
