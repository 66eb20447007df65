// SPDX-License-Identifier: GPL-3.0-or-later
// How a long report says how far it is, and how it is told to stop.
#pragma once
#include "core/base/issue.h"
#include <functional>

namespace zhijia::report {

/// Called now and then with what is done out of `total`; returning false stops the job.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// Throws Cancelled when the callback says so. An empty callback never stops anything.
inline void advance(const Progress& progress, qint64 done, qint64 total) {
    if (progress && !progress(done, total))
        throw Cancelled();
}

} // namespace zhijia::report
