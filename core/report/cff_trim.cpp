// SPDX-License-Identifier: GPL-3.0-or-later
// After Adobe's technical notes 5176 (Compact Font Format) and 5177 (Type 2 charstrings).
#include "core/report/cff_trim.h"
#include <map>
#include <stdexcept>
#include <vector>

namespace zhijia::report {

namespace {

struct NotUnderstood : std::exception {};

/// A table of byte strings in the font: where each begins.
struct Index {
    qsizetype at = 0; ///< of the first offset
    int offsetSize = 1;
    std::vector<qsizetype> begins; ///< of every item, and the end of the last
    qsizetype end = 0;
    qsizetype count() const { return begins.empty() ? 0 : qsizetype(begins.size()) - 1; }
    int bias() const { return count() < 1240 ? 107 : count() < 33900 ? 1131 : 32768; }
};

using Dict = std::map<int, std::vector<qint64>>; // 12 x is 1200 + x

class Font {
public:
    explicit Font(const QByteArray& bytes) : bytes_(bytes) {}
    QByteArray trimmed();

private:
    struct Subroutines {
        Index index;
        std::vector<bool> used;
    };
    struct Run {                                    ///< the state of one glyph's program
        std::vector<std::pair<qint64, bool>> stack; ///< value, is a whole number
        int hints = 0;
        int steps = 0;
    };
    int byte(qsizetype at) const {
        if (at < 0 || at >= bytes_.size())
            throw NotUnderstood();
        return uchar(bytes_[at]);
    }
    qint64 number(qsizetype at, int size) const {
        qint64 n = 0;
        for (int i = 0; i < size; ++i)
            n = n << 8 | byte(at + i);
        return n;
    }
    Index index(qsizetype at) const;
    Dict dict(qsizetype from, qsizetype to) const;
    Subroutines subroutines(qsizetype at) const;
    /// False when the program has ended.
    bool execute(qsizetype from, qsizetype to, Run& run, Subroutines* local, int depth);
    bool call(Subroutines* subs, Run& run, Subroutines* local, int depth);
    int fontOf(qsizetype select, qsizetype glyph, qsizetype glyphs) const;
    void empty(const Subroutines& subs);

    QByteArray bytes_;
    Subroutines global_;
};

Index Font::index(qsizetype at) const {
    Index result;
    const auto count = qsizetype(number(at, 2));
    result.end = at + 2;
    if (count == 0)
        return result;
    result.offsetSize = byte(at + 2);
    if (result.offsetSize < 1 || result.offsetSize > 4)
        throw NotUnderstood();
    result.at = at + 3;
    const qsizetype data = result.at + (count + 1) * result.offsetSize - 1;
    for (qsizetype i = 0; i <= count; ++i) {
        const auto begin =
            data + qsizetype(number(result.at + i * result.offsetSize, result.offsetSize));
        if (begin > bytes_.size() || (i > 0 && begin < result.begins.back()))
            throw NotUnderstood();
        result.begins.push_back(begin);
    }
    result.end = result.begins.back();
    return result;
}

Dict Font::dict(qsizetype from, qsizetype to) const {
    Dict result;
    std::vector<qint64> operands;
    for (qsizetype at = from; at < to;) {
        const int b = byte(at++);
        if (b <= 21) {
            const int key = b == 12 ? 1200 + byte(at++) : b;
            result[key] = std::exchange(operands, {});
        } else if (b == 28) {
            operands.push_back(qint16(number(at, 2)));
            at += 2;
        } else if (b == 29) {
            operands.push_back(qint32(number(at, 4)));
            at += 4;
        } else if (b == 30) { // a real number, half bytes up to an F: none of ours
            while ((byte(at) & 0xF) != 0xF && byte(at) >> 4 != 0xF)
                ++at;
            ++at;
            operands.push_back(0);
        } else if (b >= 32 && b <= 246) {
            operands.push_back(b - 139);
        } else if (b >= 247 && b <= 254) {
            const int low = byte(at++);
            operands.push_back(b <= 250 ? (b - 247) * 256 + low + 108
                                        : -(b - 251) * 256 - low - 108);
        } else {
            throw NotUnderstood();
        }
    }
    return result;
}

Font::Subroutines Font::subroutines(qsizetype at) const {
    Subroutines subs{index(at), {}};
    subs.used.resize(size_t(subs.index.count()));
    return subs;
}

bool Font::call(Subroutines* subs, Run& run, Subroutines* local, int depth) {
    if (!subs || run.stack.empty() || !run.stack.back().second || depth > 12)
        throw NotUnderstood();
    const qint64 number = run.stack.back().first + subs->index.bias();
    run.stack.pop_back();
    if (number < 0 || number >= subs->index.count())
        throw NotUnderstood();
    subs->used[size_t(number)] = true;
    return execute(subs->index.begins[size_t(number)], subs->index.begins[size_t(number) + 1], run,
                   local, depth + 1);
}

bool Font::execute(qsizetype from, qsizetype to, Run& run, Subroutines* local, int depth) {
    for (qsizetype at = from; at < to;) {
        if (++run.steps > 100'000)
            throw NotUnderstood();
        const int b = byte(at++);
        const auto push = [&](qint64 value, bool whole = true) {
            run.stack.push_back({value, whole});
        };
        const auto stems = [&] {
            run.hints += int(run.stack.size() / 2); // an odd one is the glyph's width
            run.stack.clear();
        };
        if (b == 28) {
            push(qint16(number(at, 2)));
            at += 2;
        } else if (b == 255) {
            push(qint32(number(at, 4)), false);
            at += 4;
        } else if (b >= 247) {
            const int low = byte(at++);
            push(b <= 250 ? (b - 247) * 256 + low + 108 : -(b - 251) * 256 - low - 108);
        } else if (b >= 32) {
            push(b - 139);
        } else if (b == 10 || b == 29) {
            if (!call(b == 10 ? local : &global_, run, local, depth))
                return false;
        } else if (b == 11) {
            return true;
        } else if (b == 14) {
            return false;
        } else if (b == 1 || b == 3 || b == 18 || b == 23) {
            stems();
        } else if (b == 19 || b == 20) {
            stems();
            at += (run.hints + 7) / 8;
        } else if (b == 12) {
            const int escape = byte(at++);
            if (escape < 34 || escape > 37) // arithmetic: what is called could not be told
                throw NotUnderstood();
            run.stack.clear();
        } else if ((b >= 4 && b <= 8) || (b >= 21 && b <= 27) || b == 30 || b == 31) {
            run.stack.clear();
        } else {
            throw NotUnderstood();
        }
    }
    return true;
}

int Font::fontOf(qsizetype select, qsizetype glyph, qsizetype glyphs) const {
    const int format = byte(select);
    if (format == 0)
        return byte(select + 1 + glyph);
    if (format != 3 || glyph >= glyphs)
        throw NotUnderstood();
    const auto ranges = qsizetype(number(select + 1, 2));
    for (qsizetype i = 0; i < ranges; ++i) {
        const qsizetype range = select + 3 + i * 3;
        if (glyph >= number(range, 2) && glyph < number(range + 3, 2))
            return byte(range + 2);
    }
    throw NotUnderstood();
}

/// The first of a run of unused ones takes the bytes of all of them, the others none: offsets and
/// bytes become long repetitions.
void Font::empty(const Subroutines& subs) {
    const Index& index = subs.index;
    const qsizetype data = index.count() ? index.begins.front() - 1 : 0;
    qsizetype next = index.count(); // the next used one at or after the item at hand, or the end
    for (qsizetype i = index.count() - 1; i >= 0; --i) {
        if (subs.used[size_t(i)]) {
            next = i;
            continue;
        }
        for (qsizetype at = index.begins[size_t(i)]; at < index.begins[size_t(i) + 1]; ++at)
            bytes_[at] = 11; // return
        qint64 offset = index.begins[size_t(next)] - data;
        for (int k = index.offsetSize - 1; k >= 0; --k, offset >>= 8)
            bytes_[index.at + (i + 1) * index.offsetSize + k] = char(offset & 0xFF);
    }
}

QByteArray Font::trimmed() {
    const Index names = index(byte(2)), tops = index(names.end), strings = index(tops.end);
    if (tops.count() != 1)
        throw NotUnderstood();
    global_ = subroutines(strings.end);
    Dict top = dict(tops.begins[0], tops.begins[1]);
    const auto operand = [](Dict& d, int key, size_t which) -> qsizetype {
        if (!d.contains(key) || d[key].size() <= which)
            throw NotUnderstood();
        return qsizetype(d[key][which]);
    };
    const Index glyphs = index(operand(top, 17, 0));
    std::map<qsizetype, Subroutines> byPlace; // fonts of one file may share theirs
    std::vector<Subroutines*> locals;
    const auto addLocal = [&](Dict font) {
        locals.push_back(nullptr);
        if (!font.contains(18))
            return;
        const qsizetype size = operand(font, 18, 0), at = operand(font, 18, 1);
        Dict own = dict(at, at + size);
        if (own.contains(19))
            locals.back() =
                &byPlace
                     .try_emplace(at + operand(own, 19, 0), subroutines(at + operand(own, 19, 0)))
                     .first->second;
    };
    const bool byFont = top.contains(1236);
    if (byFont) {
        const Index fonts = index(operand(top, 1236, 0));
        for (qsizetype i = 0; i < fonts.count(); ++i)
            addLocal(dict(fonts.begins[size_t(i)], fonts.begins[size_t(i) + 1]));
    } else {
        addLocal(top);
    }
    for (qsizetype i = 0; i < glyphs.count(); ++i) {
        const int font = byFont ? fontOf(operand(top, 1237, 0), i, glyphs.count()) : 0;
        if (font >= int(locals.size()))
            throw NotUnderstood();
        Run run;
        execute(glyphs.begins[size_t(i)], glyphs.begins[size_t(i) + 1], run, locals[size_t(font)],
                0);
    }
    empty(global_);
    for (const auto& [place, subs] : byPlace)
        empty(subs);
    return bytes_;
}

} // namespace

QByteArray withoutUnusedSubroutines(const QByteArray& cff) {
    try {
        return Font(cff).trimmed();
    } catch (const NotUnderstood&) {
        return cff;
    }
}

} // namespace zhijia::report
