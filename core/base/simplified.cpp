// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/simplified.h"
#include "core/base/han.h"
#include "core/base/issue.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <unicode/translit.h>

namespace zhijia {

namespace {

std::array<std::atomic<char32_t>, characterTableSize> cells; // all zero: nothing looked up yet

class Rules {
public:
    static Rules& instance() {
        static Rules rules;
        return rules;
    }

    char32_t find(char32_t c) {
        // 锺 is 钟 in every name but one (钱锺书), and nobody types it.
        if (c == U'锺')
            return U'钟';
        const std::lock_guard lock(mutex_);
        const char32_t next = step(c), last = step(next);
        // 苎 and 苧 are each the simplified form of the other: one of them stands for both.
        return last == next ? next : std::min(last, next);
    }

private:
    Rules() {
        UErrorCode status = U_ZERO_ERROR;
        rules_.reset(
            icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
        if (U_FAILURE(status))
            throw EnvironmentError(QCoreApplication::translate(
                                       "base", "The language data (ICU) is damaged or missing: %1. "
                                               "Nothing was changed. Install the program again.")
                                       .arg(QString::fromLatin1(u_errorName(status))));
    }

    char32_t step(char32_t c) const {
        icu::UnicodeString text(static_cast<UChar32>(c));
        rules_->transliterate(text);
        const auto simple = static_cast<char32_t>(text.char32At(0));
        return text.countChar32() == 1 && isHan(simple) ? simple : c;
    }

    std::mutex mutex_;
    std::unique_ptr<icu::Transliterator> rules_;
};

} // namespace

char32_t simplified(char32_t character) {
    const int index = isHan(character) ? characterIndex(character) : -1;
    if (index < 0)
        return character;
    auto& cell = cells[static_cast<size_t>(index)];
    char32_t simple = cell.load(std::memory_order_relaxed); // the cell is all there is to it
    if (simple == 0) {
        simple = Rules::instance().find(character);
        cell.store(simple, std::memory_order_relaxed);
    }
    return simple;
}

} // namespace zhijia
