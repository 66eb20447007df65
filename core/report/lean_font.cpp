// SPDX-License-Identifier: GPL-3.0-or-later
// After the OpenType specification and Adobe's technical notes 5176 (Compact Font Format) and 5177
// (Type 2 charstrings).
#include "core/report/lean_font.h"
#include "core/report/cff_parts.h"
#include <QFile>
#include <map>
#include <memory>
#include <mutex>

namespace zhijia::report {

using namespace cff;

namespace {

/// What is worked out of a font file once.
struct Source {
    struct SubFont {
        QByteArray dict, own; ///< without offsets
        Index locals;
    };
    Bytes head, hhea, hmtx, name, cff;
    Index names, strings, globals, glyphs;
    QByteArray top; ///< without offsets
    qsizetype select = 0;
    std::vector<SubFont> fonts;

    int fontOf(qsizetype glyph) const {
        const int format = cff.byte(select);
        if (format == 0)
            return cff.byte(select + 1 + glyph);
        if (format != 3)
            throw NotUnderstood();
        const auto ranges = qsizetype(cff.number(select + 1, 2));
        qsizetype low = 0, high = ranges; // the range that begins last at or before the glyph
        while (high - low > 1) {
            const qsizetype middle = (low + high) / 2;
            (cff.number(select + 3 + middle * 3, 2) <= glyph ? low : high) = middle;
        }
        return cff.byte(select + 3 + low * 3 + 2);
    }
};

void readTables(Source& source, const Bytes& file, int face) {
    qsizetype at = 0;
    if (file.number(0, 4) == 0x74746366) // "ttcf": several fonts in one file
        at = qsizetype(file.number(12 + 4 * qsizetype(face), 4));
    if (file.number(at, 4) != 0x4F54544F) // "OTTO"
        throw NotUnderstood();
    const auto tables = int(file.number(at + 4, 2));
    for (int i = 0; i < tables; ++i) {
        const qsizetype row = at + 12 + 16 * qsizetype(i);
        const QByteArray tag = file.copy(row, row + 4);
        const Bytes table =
            file.part(qsizetype(file.number(row + 8, 4)), qsizetype(file.number(row + 12, 4)));
        for (const auto& [wanted, part] :
             {std::pair("head", &source.head), std::pair("hhea", &source.hhea),
              std::pair("hmtx", &source.hmtx), std::pair("name", &source.name),
              std::pair("CFF ", &source.cff)})
            if (tag == wanted)
                *part = table;
    }
    if (source.head.size < 54 || source.hhea.size < 36 || source.cff.size == 0)
        throw NotUnderstood();
}

std::shared_ptr<const Source> readSource(const FontFile& font) {
    // Mapped for the life of the program, as the faces are that cairo sees.
    auto file = std::make_unique<QFile>(QFile::decodeName(font.path));
    if (!file->open(QIODevice::ReadOnly))
        throw NotUnderstood();
    const Bytes all{file->map(0, file->size()), qsizetype(file->size())};
    if (!all.data)
        throw NotUnderstood();
    auto source = std::make_shared<Source>();
    readTables(*source, all, font.index);
    const Bytes& cff = source->cff;
    source->names = indexAt(cff, cff.byte(2));
    const Index tops = indexAt(cff, source->names.end);
    if (tops.count != 1)
        throw NotUnderstood();
    source->strings = indexAt(cff, tops.end);
    source->globals = indexAt(cff, source->strings.end);
    const auto [from, to] = tops.item(cff, 0);
    const auto top = dictOf(cff, from, to);
    if (top.empty() || top.front().key != rosKey)
        throw NotUnderstood();
    source->top = without(top, {charsetKey, charStringsKey, cidCountKey, fdArrayKey, fdSelectKey});
    source->glyphs = indexAt(cff, operandOf(top, charStringsKey));
    source->select = operandOf(top, fdSelectKey);
    const Index fonts = indexAt(cff, operandOf(top, fdArrayKey));
    for (qsizetype i = 0; i < fonts.count; ++i) {
        const auto [begin, end] = fonts.item(cff, i);
        const auto dict = dictOf(cff, begin, end);
        Source::SubFont sub;
        sub.dict = without(dict, {privateKey});
        const qsizetype size = operandOf(dict, privateKey), at = operandOf(dict, privateKey, 1);
        const auto own = dictOf(cff, at, at + size);
        sub.own = without(own, {subrsKey});
        if (has(own, subrsKey))
            sub.locals = indexAt(cff, at + operandOf(own, subrsKey));
        source->fonts.push_back(sub);
    }
    static_cast<void>(file.release());
    return source;
}

/// Null when the font is of another make.
std::shared_ptr<const Source> sourceOf(const FontFile& font) {
    struct Known {
        std::mutex lock;
        std::map<std::pair<QByteArray, int>, std::shared_ptr<const Source>> sources;
    };
    static Known& known = *new Known;
    const std::scoped_lock guard(known.lock);
    const auto [at, isNew] = known.sources.try_emplace({font.path, font.index});
    if (isNew)
        try {
            at->second = readSource(font);
        } catch (const NotUnderstood&) {
        }
    return at->second;
}

/// Writes a glyph's program with the subroutines it calls in their places.
class Program {
public:
    Program(const Source& source, const Index& locals) : source_(source), locals_(locals) {}

    QByteArray of(qsizetype glyph) {
        const auto [from, to] = source_.glyphs.item(source_.cff, glyph);
        if (run(from, to, 0)) // it never said that it ends
            throw NotUnderstood();
        return out_;
    }

private:
    struct Operand {
        qint64 value;
        bool whole;
        qsizetype at; ///< in `out_`
    };

    /// False when the program has ended.
    bool run(qsizetype from, qsizetype to, int depth);
    bool call(const Index& subroutines, int depth) {
        if (stack_.empty() || !stack_.back().whole || depth > 12)
            throw NotUnderstood();
        out_.truncate(stack_.back().at); // the number stands last: every operator clears the stack
        const auto [from, to] =
            subroutines.item(source_.cff, qsizetype(stack_.back().value + subroutines.bias()));
        stack_.pop_back();
        return run(from, to, depth + 1);
    }
    void stems() {
        hints_ += int(stack_.size() / 2); // an odd one is the glyph's width
        stack_.clear();
    }

    const Source& source_;
    const Index& locals_;
    QByteArray out_;
    std::vector<Operand> stack_;
    int hints_ = 0, steps_ = 0;
};

bool Program::run(qsizetype from, qsizetype to, int depth) {
    const Bytes& cff = source_.cff;
    for (qsizetype at = from; at < to;) {
        if (++steps_ > 100'000)
            throw NotUnderstood();
        const qsizetype begin = at;
        const int b = cff.byte(at++);
        const auto number = [&](qint64 value, int more, bool whole = true) {
            at += more;
            stack_.push_back({value, whole, out_.size()});
            out_ += cff.copy(begin, at);
        };
        if (b == 28)
            number(qint16(cff.number(at, 2)), 2);
        else if (b == 255)
            number(qint32(cff.number(at, 4)), 4, false);
        else if (b >= 251)
            number(-(b - 251) * 256 - cff.byte(at) - 108, 1);
        else if (b >= 247)
            number((b - 247) * 256 + cff.byte(at) + 108, 1);
        else if (b >= 32)
            number(b - 139, 0);
        else if (b == 10 || b == 29) {
            if (!call(b == 10 ? locals_ : source_.globals, depth))
                return false;
        } else if (b == 11) {
            return true;
        } else {
            const bool mask = b == 19 || b == 20;
            if (mask || b == 1 || b == 3 || b == 18 || b == 23) {
                stems();
                at += mask ? (hints_ + 7) / 8 : 0;
            } else if (b == 12) {
                const int second = cff.byte(at++);
                if (second < 34 || second > 37) // arithmetic: what is called could not be told
                    throw NotUnderstood();
            } else if (b != 14 && !(b >= 4 && b <= 8) && !(b >= 21 && b <= 27) && b != 30 &&
                       b != 31) {
                throw NotUnderstood();
            }
            stack_.clear();
            out_ += cff.copy(begin, at);
            if (b == 14)
                return false;
        }
    }
    return true;
}

QByteArray leanCff(const Source& s, const std::vector<quint32>& glyphs) {
    const auto n = qsizetype(glyphs.size()) + 1;
    QList<QByteArray> programs;
    QByteArray select(1, '\0'); // format 0: a byte per glyph
    for (qsizetype i = 0; i < n; ++i) {
        const qsizetype glyph = i == 0 ? 0 : qsizetype(glyphs[size_t(i) - 1]);
        const int font = s.fontOf(glyph);
        if (font >= int(s.fonts.size()))
            throw NotUnderstood();
        programs << Program(s, s.fonts[size_t(font)].locals).of(glyph);
        select += char(font);
    }
    QByteArray charset; // glyph n is character n
    put(charset, n > 1 ? 2 : 0, 1);
    if (n > 1) {
        put(charset, 1, 2);
        put(charset, n - 2, 2);
    }
    const QByteArray charStrings = indexOf(programs);
    constexpr qsizetype topEntries = 5 * 5 + 3 * 2 + 2; // what is added below
    QByteArray out("\x01\x00\x04\x04", 4);
    out += s.cff.copy(s.names.at, s.names.end);
    const qsizetype afterTop = out.size() + 2 + 1 + 8 + s.top.size() + topEntries;
    const qsizetype charsetAt = afterTop + (s.strings.end - s.strings.at) + 2;
    const qsizetype selectAt = charsetAt + charset.size();
    const qsizetype charStringsAt = selectAt + select.size();
    const qsizetype fontsAt = charStringsAt + charStrings.size();
    QByteArray top = s.top;
    for (const auto& [key, value] :
         {std::pair(cidCountKey, n), std::pair(charsetKey, charsetAt),
          std::pair(fdSelectKey, selectAt), std::pair(charStringsKey, charStringsAt),
          std::pair(fdArrayKey, fontsAt)}) {
        operand(top, value);
        putOperator(top, key);
    }
    out += indexOf({top});
    if (out.size() != afterTop)
        throw NotUnderstood();
    out += s.cff.copy(s.strings.at, s.strings.end);
    put(out, 0, 2); // no global subroutines
    out += charset + select + charStrings;
    qsizetype ownAt = fontsAt + 2 + 1 + 4 * qsizetype(s.fonts.size() + 1);
    for (const Source::SubFont& sub : s.fonts)
        ownAt += sub.dict.size() + 11;
    QList<QByteArray> dicts;
    for (const Source::SubFont& sub : s.fonts) {
        QByteArray dict = sub.dict;
        operand(dict, sub.own.size());
        operand(dict, ownAt);
        putOperator(dict, privateKey);
        dicts << dict;
        ownAt += sub.own.size();
    }
    out += indexOf(dicts);
    for (const Source::SubFont& sub : s.fonts)
        out += sub.own;
    return out;
}

QByteArray leanSfnt(const Source& s, const std::vector<quint32>& glyphs) {
    const auto n = qsizetype(glyphs.size()) + 1;
    const auto metrics = qsizetype(s.hhea.number(34, 2));
    QByteArray hhea = s.hhea.copy(0, 34), hmtx, maxp;
    put(hhea, n, 2);
    for (qsizetype i = 0; i < n; ++i) {
        const qsizetype glyph = i == 0 ? 0 : qsizetype(glyphs[size_t(i) - 1]);
        const qsizetype last = metrics - 1; // those after it have its width
        put(hmtx, s.hmtx.number(4 * qMin(glyph, last), 2), 2);
        put(hmtx,
            glyph <= last ? s.hmtx.number(4 * glyph + 2, 2)
                          : s.hmtx.number(4 * metrics + 2 * (glyph - metrics), 2),
            2);
    }
    put(maxp, 0x00005000, 4);
    put(maxp, n, 2);
    const std::pair<const char*, QByteArray> tables[] = {{"CFF ", leanCff(s, glyphs)},
                                                         {"head", s.head.copy(0, s.head.size)},
                                                         {"hhea", hhea},
                                                         {"hmtx", hmtx},
                                                         {"maxp", maxp},
                                                         {"name", s.name.copy(0, s.name.size)}};
    constexpr int count = 6;
    QByteArray out("OTTO"), body;
    put(out, count, 2);
    put(out, 64, 2); // for a binary search, which nobody makes among six
    put(out, 2, 2);
    put(out, count * 16 - 64, 2);
    for (const auto& [tag, bytes] : tables) {
        out += tag;
        put(out, 0, 4); // no sum: the file never leaves the memory
        put(out, 12 + 16 * count + body.size(), 4);
        put(out, bytes.size(), 4);
        body += bytes + QByteArray((4 - bytes.size() % 4) % 4, '\0');
    }
    return out + body;
}

} // namespace

std::optional<QByteArray> leanFont(const FontFile& file, const std::vector<quint32>& glyphs) {
    if (glyphs.empty() || glyphs.size() > 65'000)
        return std::nullopt;
    const auto source = sourceOf(file);
    if (!source)
        return std::nullopt;
    try {
        return leanSfnt(*source, glyphs);
    } catch (const NotUnderstood&) {
        return std::nullopt;
    }
}

} // namespace zhijia::report
