// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strokes.h"
#include "core/base/han.h"
#include "core/base/issue.h"
#include "core/base/table.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QVarLengthArray>
#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <unicode/alphaindex.h>
#include <unicode/coll.h>
#include <unicode/uclean.h>
#include <unicode/uversion.h>

namespace zhijia {

namespace {

constexpr int longestWeight =
    5; // bytes of ICU's primary weight; no letter or Han character has more
constexpr char16_t before =
    u'!'; // heads of keys: punctuation < Chinese ('0' + strokes) < everything else
constexpr char16_t behind = u'~';

// What a character adds to a key, in 64 bits so that one atomic read gets all of it:
// bits 0–39 weight, 40–42 its length, 43–49 strokes, 50–61 row of the stroke orders + 1, 62
// "behind", 63 "known".
using Cell = quint64;
constexpr Cell known = Cell(1) << 63;
constexpr Cell isBehind = Cell(1) << 62;
std::array<std::atomic<Cell>, characterTableSize> cells; // all zero: nothing known yet

class Weights {
public:
    static Weights& instance() {
        static Weights weights;
        return weights;
    }

    Cell find(char32_t c) {
        const std::lock_guard lock(mutex_);
        Cell cell = known;
        std::array<uint8_t, 256> key;
        const int length = weightOf(c, key);
        for (int i = 0; i < length; ++i)
            cell |= Cell(key[static_cast<size_t>(i)]) << (8 * i);
        cell |= Cell(static_cast<unsigned>(length)) << 40;
        int count = 0;
        if (isHan(c) && !isUnknown(key, length)) {
            UErrorCode status = U_ZERO_ERROR;
            const auto* bucket = index_->getBucket(
                index_->getBucketIndex(icu::UnicodeString(static_cast<UChar32>(c)), status));
            std::string label; // "7劃"
            if (U_SUCCESS(status) && bucket)
                count = std::atoi(bucket->getLabel().toUTF8String(label).c_str());
            count += difference_.value(c);
        }
        if (const auto row = orderOf_.constFind(c); row != orderOf_.cend()) {
            count = static_cast<int>(orders_[*row].size());
            cell |= Cell(*row + 1) << 50;
        }
        cell |= Cell(static_cast<unsigned>(count)) << 43;
        if (count == 0 &&
            std::lexicographical_compare(firstHan_.begin(), firstHan_.begin() + firstHanLength_,
                                         key.begin(), key.begin() + length))
            cell |= isBehind;
        return cell;
    }

    /// Never changes after construction, so it needs no lock.
    const QString& order(int row) const { return orders_[static_cast<size_t>(row)]; }

private:
    Weights() {
        UErrorCode status = U_ZERO_ERROR;
        const icu::Locale locale("zh@collation=stroke");
        collator_.reset(icu::Collator::createInstance(locale, status));
        icu::AlphabeticIndex labels(locale, status);
        index_.reset(U_SUCCESS(status) ? labels.buildImmutableIndex(status) : nullptr);
        if (U_FAILURE(status))
            throw EnvironmentError(QCoreApplication::translate(
                                       "base", "The language data (ICU) is damaged or missing: %1. "
                                               "Nothing was changed. Install the program again.")
                                       .arg(QString::fromLatin1(u_errorName(status))));
        firstHanLength_ = weightOf(U'一', firstHan_);
        lastKnownLength_ = weightOf(U'龘', lastKnown_);
        for (const QStringList& row : readTable(QStringLiteral(":/names/strokes.tsv"))) {
            orderOf_.insert(row[0].toUcs4().first(), static_cast<int>(orders_.size()));
            orders_.push_back(row[1]);
        }
        for (const QStringList& row : readTable(QStringLiteral(":/names/forms.tsv")))
            for (const uint c : row[2].toUcs4())
                difference_.insert(c, row[1].toInt());
    }

    /// The first level of ICU's sort key, which alone says the order of characters.
    int weightOf(char32_t c, std::array<uint8_t, 256>& key) const {
        const int size = collator_->getSortKey(icu::UnicodeString(static_cast<UChar32>(c)),
                                               key.data(), static_cast<int>(key.size()));
        int length = 0;
        while (length < std::min(size, longestWeight) && key[static_cast<size_t>(length)] > 1)
            ++length;
        return length;
    }
    /// ICU files the characters that it has no count for behind 龘, the last one that it has.
    bool isUnknown(const std::array<uint8_t, 256>& key, int length) const {
        return std::lexicographical_compare(lastKnown_.begin(),
                                            lastKnown_.begin() + lastKnownLength_, key.begin(),
                                            key.begin() + length);
    }

    std::mutex mutex_;
    std::unique_ptr<icu::Collator> collator_;
    std::unique_ptr<icu::AlphabeticIndex::ImmutableIndex> index_;
    std::array<uint8_t, 256> firstHan_{};
    std::array<uint8_t, 256> lastKnown_{};
    int firstHanLength_ = 0;
    int lastKnownLength_ = 0;
    std::vector<QString> orders_;
    QHash<char32_t, int> orderOf_;
    QHash<char32_t, int> difference_;
};

Cell cellOf(char32_t c) {
    const int index = characterIndex(c);
    if (index < 0)
        return Weights::instance().find(c);
    auto& slot = cells[static_cast<size_t>(index)];
    Cell cell = slot.load(std::memory_order_relaxed);
    if (cell == 0) {
        cell = Weights::instance().find(c);
        slot.store(cell, std::memory_order_relaxed);
    }
    return cell;
}

int countIn(Cell cell) { return static_cast<int>(cell >> 43 & 0x7F); }

} // namespace

int strokes(char32_t character) { return countIn(cellOf(character)); }

int strokesOfSurname(QStringView name) {
    qsizetype at = 0;
    return name.isEmpty() ? 0 : strokes(nextCodePoint(name, at));
}

QString strokeKey(QStringView name) {
    static constexpr char hex[] = "0123456789abcdef";
    QVarLengthArray<QChar, 128> out; // one allocation, at the end
    forEachCodePoint(name, [&](char32_t c) {
        const Cell cell = cellOf(c);
        const int length = static_cast<int>(cell >> 40 & 7);
        if (length == 0)
            return; // invisible
        const int count = countIn(cell);
        if (count > 0) {
            out.append(QChar(u'0' + count));
            if (const int row = static_cast<int>(cell >> 50 & 0xFFF); row > 0)
                for (const QChar stroke : Weights::instance().order(row - 1))
                    out.append(stroke);
            else
                out.append(u'6'); // behind the characters whose order of strokes is known
        } else {
            out.append(QChar(cell & isBehind ? behind : before));
        }
        for (int i = 0; i < length; ++i) {
            const auto byte = static_cast<unsigned>(cell >> (8 * i) & 0xFF);
            out.append(QLatin1Char(hex[byte >> 4]));
            out.append(QLatin1Char(hex[byte & 15]));
        }
    });
    return QString(out.data(), out.size());
}

QString nameKeysVersion() {
    static const QString version = [] {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const char* name : {"surnames", "readings", "strokes", "forms"}) {
            QFile file(QStringLiteral(":/names/%1.tsv").arg(QLatin1String(name)));
            if (file.open(QIODevice::ReadOnly))
                hash.addData(file.readAll());
        }
        // 2: the layout of the keys themselves; since 2 words are simplified, with "zhangxm".
        return QStringLiteral("2-icu%1-%2")
            .arg(QLatin1String(U_ICU_VERSION), QString::fromLatin1(hash.result().toHex().left(8)));
    }();
    return version;
}

} // namespace zhijia
