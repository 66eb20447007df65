// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"
#include "core/base/han.h"
#include "core/base/issue.h"
#include "core/base/strokes.h"
#include "core/base/syllables.h"
#include "core/base/table.h"
#include <QCoreApplication>
#include <QHash>
#include <QVarLengthArray>
#include <array>
#include <atomic>
#include <cstring>
#include <memory>
#include <mutex>
#include <unicode/translit.h>

namespace zhijia {

namespace {

// A syllable with its tone as a number: index into `Syllables` * 8 + tone. 0: not looked up, 1:
// unreadable.
using Code = quint16;
constexpr Code unreadable = 1;

/// Every syllable that has been met, each once. Rows are written before their code is published and
/// never change, so reading needs no lock.
class Syllables {
public:
    struct Row {
        char letters[12] = {};
        int size = 0;
    };

    /// Called under the lock of `Readings` only.
    Code codeOf(const Syllable& syllable) {
        const QByteArray letters = syllable.letters.toLatin1();
        if (letters.isEmpty() || letters.size() > 11)
            return unreadable;
        int index = indexOf_.value(letters, 0);
        if (index == 0) {
            if (next_ == rows_.size())
                return unreadable;
            index = static_cast<int>(next_++);
            Row& row = rows_[static_cast<size_t>(index)];
            std::memcpy(row.letters, letters.constData(), static_cast<size_t>(letters.size()));
            row.size = static_cast<int>(letters.size());
            indexOf_.insert(letters, index);
        }
        return static_cast<Code>(index * 8 + (syllable.tone == 0 ? 5 : syllable.tone));
    }
    const Row& row(Code code) const { return rows_[code / 8]; }

private:
    std::array<Row, 2048> rows_; // Mandarin has about 410
    size_t next_ = 1;
    QHash<QByteArray, int> indexOf_;
};

using Codes = QVarLengthArray<Code, 8>;

struct Surname {
    Code single = 0; ///< 0: read as usual
    struct Compound {
        QList<uint> rest; ///< characters behind the first
        Codes codes;
    };
    QList<Compound> compounds; ///< longest first
};

std::array<std::atomic<Code>, characterTableSize> cells; // all zero: nothing looked up yet

class Readings {
public:
    static Readings& instance() {
        static Readings readings;
        return readings;
    }

    Code of(char32_t c) {
        const int index = characterIndex(c);
        if (index < 0)
            return unreadable;
        auto& slot = cells[static_cast<size_t>(index)];
        Code code = slot.load(std::memory_order_acquire);
        if (code == 0) {
            const std::lock_guard lock(mutex_);
            code = find(c);
            slot.store(code, std::memory_order_release);
        }
        return code;
    }
    const Surname* surname(char32_t first) const {
        const auto found = surnames_.constFind(first);
        return found == surnames_.cend() ? nullptr : &*found;
    }
    const Syllables::Row& letters(Code code) const { return syllables_.row(code); }

private:
    Readings() {
        // Nearly every character there is; ICU is asked for the rest only.
        for (const QStringList& row : readTable(QStringLiteral(":/names/common.tsv"))) {
            const Code code = codeOf(row[0]);
            for (const uint c : row[1].toUcs4())
                cells[static_cast<size_t>(characterIndex(c))].store(code,
                                                                    std::memory_order_relaxed);
        }
        for (const QStringList& row : readTable(QStringLiteral(":/names/readings.tsv")))
            cells[static_cast<size_t>(characterIndex(row[0].toUcs4().first()))].store(
                codesOf(row[1])[0], std::memory_order_release);
        for (const QStringList& row : readTable(QStringLiteral(":/names/surnames.tsv"))) {
            if (row[1].isEmpty())
                continue;
            const QList<uint> characters = row[0].toUcs4();
            Surname& surname = surnames_[characters.first()];
            if (characters.size() == 1)
                surname.single = codesOf(row[1])[0];
            else
                surname.compounds.push_back({characters.mid(1), codesOf(row[1])});
        }
        for (Surname& surname : surnames_)
            std::ranges::stable_sort(surname.compounds, std::greater<>(),
                                     [](const auto& c) { return c.rest.size(); });
    }

    Codes codesOf(const QString& reading) {
        Codes codes;
        for (const Syllable& syllable : readSyllables(reading))
            codes.append(syllables_.codeOf(syllable));
        return codes;
    }

    /// Compiling the transform takes a fifth of a second: not at the start of every command.
    const icu::Transliterator& toLatin() {
        if (toLatin_)
            return *toLatin_;
        UErrorCode status = U_ZERO_ERROR;
        toLatin_.reset(icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, status));
        if (U_FAILURE(status))
            throw EnvironmentError(QCoreApplication::translate(
                                       "base", "The language data (ICU) is damaged or missing: %1. "
                                               "Nothing was changed. Install the program again.")
                                       .arg(QString::fromLatin1(u_errorName(status))));
        return *toLatin_;
    }

    Code find(char32_t c) {
        icu::UnicodeString text(static_cast<UChar32>(c));
        toLatin().transliterate(text);
        return codeOf(QString::fromUtf16(text.getBuffer(), text.length()));
    }

    Code codeOf(const QString& latin) {
        const auto parts =
            readSyllables(latin); // a few characters (瓩) are two syllables: the first counts
        if (parts.empty() || std::ranges::any_of(parts.front().letters,
                                                 [](QChar l) { return l < u'a' || l > u'z'; }))
            return unreadable;
        return syllables_.codeOf(parts.front());
    }

    std::mutex mutex_;
    std::unique_ptr<icu::Transliterator> toLatin_;
    Syllables syllables_;
    QHash<char32_t, Surname> surnames_;
};

/// Puts a reading together, piece by piece: on the stack, because this runs for every line of an
/// import.
class Writer {
public:
    void han(char32_t c, Code code) {
        if (code == unreadable) {
            unknown(c);
            return;
        }
        const Syllables::Row& row = Readings::instance().letters(code);
        syllable(c, QLatin1String(row.letters, row.size), code % 8);
    }
    void syllable(char32_t c, QLatin1String letters, int tone) {
        endWord();
        space();
        initials_.append(QLatin1Char(letters.front()));
        for (const char letter : letters) {
            full_.append(QLatin1Char(letter));
            // In the key ü is "u:", which sorts behind "u" and before "ua", as in a dictionary.
            key_.append(QLatin1Char(letter == 'v' ? 'u' : letter));
            if (letter == 'v')
                key_.append(u':');
        }
        key_.append(QChar(u'0' + tone));
        key_.append(QChar(u'0' + strokes(c)));
        append(key_, c);
    }
    /// Kept as it stands, behind every letter.
    void unknown(char32_t c) {
        endWord();
        space();
        append(full_, c);
        append(initials_, c);
        key_.append(u'~');
        append(key_, c);
    }
    void letter(char32_t c) {
        if (c < 0x80) {
            plain(QChar(c >= u'A' && c <= u'Z' ? c + 32 : c));
            return;
        }
        // Accents go, so that "José" is found by "jose".
        const char32_t one[] = {c};
        const QString apart =
            QString::fromUcs4(one, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar part : apart)
            if (!part.isMark())
                plain(part);
    }
    void endWord() {
        if (inWord_)
            key_.append(u' ');
        inWord_ = false;
    }
    Reading take(int surnameLength) {
        if (!key_.isEmpty() && key_.back() == u' ')
            key_.removeLast();
        return {QString(full_.data(), full_.size()), QString(initials_.data(), initials_.size()),
                QString(key_.data(), key_.size()), surnameLength};
    }

private:
    using Buffer = QVarLengthArray<QChar, 96>;
    static void append(Buffer& out, char32_t c) {
        if (QChar::requiresSurrogates(c)) {
            out.append(QChar(QChar::highSurrogate(c)));
            out.append(QChar(QChar::lowSurrogate(c)));
        } else {
            out.append(QChar(static_cast<char16_t>(c)));
        }
    }
    void space() {
        if (!full_.isEmpty())
            full_.append(u' ');
    }
    void plain(QChar c) {
        if (!inWord_) {
            space();
            initials_.append(c);
        }
        inWord_ = true;
        full_.append(c);
        key_.append(c);
    }

    Buffer full_;
    Buffer initials_;
    Buffer key_;
    bool inWord_ = false;
};

enum class Kind { Han, Word, Separator, Unknown };
Kind kindOf(char32_t c) {
    if (isHan(c))
        return Kind::Han;
    if (c < 0x80)
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                   ? Kind::Word
                   : Kind::Separator;
    if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
        return Kind::Word;
    const QChar::Category category = QChar::category(c);
    // Private use: where systems before GB 18030 put rare characters of names. They are never
    // dropped.
    return category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned ||
                   category == QChar::Other_Surrogate
               ? Kind::Unknown
               : Kind::Separator;
}

/// The surname that a name begins with: its characters and how they are read.
int surnameAt(QStringView name, char32_t first, Codes& codes) {
    const Surname* surname = Readings::instance().surname(first);
    if (!surname)
        return 1;
    for (const auto& compound : surname->compounds) {
        qsizetype at = QChar::requiresSurrogates(first) ? 2 : 1;
        const bool fits = std::ranges::all_of(compound.rest, [&](uint c) {
            return at < name.size() && nextCodePoint(name, at) == c;
        });
        if (fits) {
            codes = compound.codes;
            return static_cast<int>(compound.codes.size());
        }
    }
    if (surname->single != 0)
        codes = {surname->single};
    return 1;
}

int surnameLengthOf(QStringView name, Codes& codes) {
    qsizetype at = 0;
    if (name.isEmpty())
        return 0;
    const char32_t first = nextCodePoint(name, at);
    if (!isHan(first) ||
        std::ranges::any_of(name, [](QChar c) { return isMiddleDot(c.unicode()); }))
        return 0;
    return surnameAt(name, first, codes);
}

} // namespace

Reading readName(QStringView name) {
    Readings& readings = Readings::instance();
    Writer writer;
    Codes codes;
    const int surnameLength = surnameLengthOf(name, codes);
    qsizetype number = 0;
    forEachCodePoint(name, [&](char32_t c) {
        switch (kindOf(c)) {
        case Kind::Han:
            writer.han(c, number < codes.size() ? codes[number] : readings.of(c));
            break;
        case Kind::Word:
            writer.letter(c);
            break;
        case Kind::Unknown:
            writer.unknown(c);
            break;
        case Kind::Separator:
            writer.endWord();
            break;
        }
        ++number;
    });
    return writer.take(surnameLength);
}

Reading readingFrom(QStringView corrected, QStringView name) {
    Codes codes;
    const int surnameLength = surnameLengthOf(name, codes);
    int hans = 0;
    forEachCodePoint(name, [&](char32_t c) { hans += isHan(c) ? 1 : 0; });
    const std::vector<Syllable> syllables = readSyllables(corrected, hans);
    const bool plain = std::ranges::all_of(syllables, [](const Syllable& s) {
        return std::ranges::all_of(s.letters, [](QChar c) { return c >= u'a' && c <= u'z'; });
    });
    Writer writer;
    if (syllables.size() != static_cast<size_t>(hans) || !plain) {
        // It does not go with the characters one to one: the words stand for the whole name.
        for (const Syllable& syllable : syllables) {
            forEachCodePoint(syllable.letters, [&](char32_t c) { writer.letter(c); });
            writer.endWord();
        }
        return writer.take(surnameLength);
    }
    size_t next = 0;
    qsizetype number = 0;
    forEachCodePoint(name, [&](char32_t c) {
        if (isHan(c)) {
            const Syllable& syllable = syllables[next++];
            const QByteArray letters = syllable.letters.toLatin1();
            const Code usual = number < codes.size() ? codes[number] : Readings::instance().of(c);
            int tone = syllable.tone;
            if (tone == 0) {
                const auto& row = Readings::instance().letters(usual);
                tone = usual != unreadable && letters == QByteArrayView(row.letters, row.size)
                           ? usual % 8
                           : 5;
            }
            writer.syllable(c, QLatin1String(letters), tone);
        } else if (kindOf(c) == Kind::Word) {
            writer.letter(c);
        } else if (kindOf(c) == Kind::Unknown) {
            writer.unknown(c);
        } else {
            writer.endWord();
        }
        ++number;
    });
    return writer.take(surnameLength);
}

QString readingOf(char32_t character) {
    const Code code = isHan(character) ? Readings::instance().of(character) : unreadable;
    if (code == unreadable)
        return {};
    const auto& row = Readings::instance().letters(code);
    return QString::fromLatin1(row.letters, row.size).replace(u'v', QChar(0x00FC)) +
           QChar(u'0' + code % 8);
}

} // namespace zhijia
