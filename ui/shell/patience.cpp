// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/patience.h"

namespace zhijia {

namespace {
constexpr int againMs = 300;
}

Patience::Patience(QObject* parent) : QObject(parent) {
    timer_.setSingleShot(true);
    timer_.setInterval(againMs);
    connect(&timer_, &QTimer::timeout, this, &Patience::again);
}

std::optional<Outcome<Receipt>> Patience::tried(const Deed& deed) {
    try {
        return deed();
    } catch (const BusyError& e) {
        who_ = e.who();
        return std::nullopt;
    } catch (const EnvironmentError& e) {
        return Outcome<Receipt>(refuse(e.text()));
    }
}

bool Patience::attempt(const Deed& deed, const Answer& answer) {
    if (line_.empty())
        if (const auto done = tried(deed)) {
            answer(*done);
            return true;
        }
    line_.push_back({deed, answer});
    if (!timer_.isActive())
        timer_.start();
    emit waits(who_);
    return false;
}

void Patience::again() {
    while (!line_.empty()) {
        const auto done = tried(line_.front().deed);
        if (!done) {
            timer_.start();
            return;
        }
        const Waiting first = std::move(line_.front()); // its answer may put something else in line
        line_.pop_front();
        const QPointer<Patience> self(this); // or end whoever asked
        late_ = true;
        first.answer(*done);
        if (!self)
            return;
        late_ = false;
    }
}

void Patience::giveUp() {
    line_.clear();
    timer_.stop();
}

} // namespace zhijia
