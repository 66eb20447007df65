// SPDX-License-Identifier: GPL-3.0-or-later
// Time is asked for here and nowhere else, so that tests are exact.
#pragma once
#include <QDateTime>
#include <QTimeZone>

namespace zhijia {

/// Seconds of China Standard Time ahead of UTC.
constexpr int officeOffset = 8 * 3600;
/// An instant as the office's clock shows it, whatever the computer is set to.
inline QDateTime officeTime(const QDateTime& at) { return at.toOffsetFromUtc(officeOffset); }
/// A day and time without a zone, as somebody in the office wrote it, as the instant that was
/// meant.
inline QDateTime fromOfficeTime(QDateTime written) {
    written.setOffsetFromUtc(officeOffset);
    return written;
}

class Clock {
public:
    virtual ~Clock() = default;
    /// The instant, in UTC.
    virtual QDateTime now() const = 0;
    /// The office's calendar day.
    QDate today() const { return officeTime(now()).date(); }
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
