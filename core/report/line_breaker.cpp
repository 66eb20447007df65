// SPDX-License-Identifier: GPL-3.0-or-later
// Greedy line breaking over ICU's break opportunities; see line_breaker.h.
#include "core/report/line_breaker.h"
#include "core/base/han.h"
#include "core/base/issue.h"
#include <QCoreApplication>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

namespace zhijia::report {

struct LineBreaker::Icu {
    std::unique_ptr<icu::BreakIterator> lines;
};

namespace {
bool endsParagraph(QChar c) {
    return c == u'\n' || c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029) || c == u'\v' ||
           c == u'\f';
}
bool isNamePart(QChar c) { return (c.unicode() >= 0x3400 && c.isLetter()) || c.isSurrogate(); }

/// Parts of names are short; what is longer on either side of a dot is a sentence.
constexpr qsizetype longestPart = 8;

/// Marks where no line should end: before a dot, and inside the parts beside it.
void keepNames(QStringView text, std::vector<bool>& kept) {
    for (qsizetype dot = 0; dot < text.size(); ++dot) {
        if (!isMiddleDot(text[dot].unicode()))
            continue;
        qsizetype from = dot, to = dot + 1;
        while (from > 0 && isNamePart(text[from - 1]))
            --from;
        while (to < text.size() && isNamePart(text[to]))
            ++to;
        if (from == dot || to == dot + 1)
            continue; // a dot of a list: "2026 · 第1次"
        kept[static_cast<size_t>(dot)] = true;
        if (dot - from <= longestPart)
            std::fill(kept.begin() + from + 1, kept.begin() + dot, true);
        if (to - dot - 1 <= longestPart)
            std::fill(kept.begin() + dot + 2, kept.begin() + to, true);
    }
}

bool swallowed(QChar c) { return c == u' ' || c == u'\t' || c == QChar(0x3000); }
} // namespace

LineBreaker::LineBreaker(const FontSet& fonts) : fonts_(fonts), icu_(std::make_unique<Icu>()) {}
LineBreaker::~LineBreaker() = default;

void LineBreaker::breakText(QStringView text, FontRole role, Micron size, Micron width,
                            std::vector<TextLine>& out) {
    breakText(text, {TextSpan{text.size(), role}}, size, width, 0, out);
}

void LineBreaker::breakText(QStringView text, const std::vector<TextSpan>& spans, Micron size,
                            Micron width, Micron indent, std::vector<TextLine>& out) {
    out.clear();
    advances_.assign(text.size(), 0);
    joins_.assign(text.size(), false);
    inName_.assign(static_cast<size_t>(text.size()), false);
    keepNames(text, inName_);
    qsizetype from = 0;
    for (const TextSpan& span : spans) {
        qsizetype at = from;
        forEachCharacter(text.mid(from, span.end - from), [&](char32_t c) {
            const Glyph& glyph = fonts_.glyph(span.role, c);
            advances_[at] = glyph.width(size);
            // A combining mark without a width must stay on the line of its letter.
            joins_[at] = glyph.joins || (glyph.advance == 0 && at > 0);
            at += QChar::requiresSurrogates(c) ? 2 : 1;
            if (QChar::requiresSurrogates(c))
                joins_[at - 1] = true;
        });
        from = span.end;
    }
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !endsParagraph(text[i]))
            continue;
        breakParagraph(text, start, i, width, out.empty() ? indent : 0, out);
        out.back().last = true;
        if (i + 1 < text.size() && text[i] == u'\r' && text[i + 1] == u'\n')
            ++i;
        start = i + 1;
    }
}

void LineBreaker::breakParagraph(QStringView text, qsizetype from, qsizetype to, Micron width,
                                 Micron indent, std::vector<TextLine>& out) {
    const auto sum = [&](qsizetype a, qsizetype b) {
        Micron total = 0;
        for (qsizetype i = a; i < b; ++i)
            total += advances_[i];
        return total;
    };
    const auto emitLine = [&](qsizetype a, qsizetype b) {
        while (b > a && swallowed(text[b - 1]))
            --b;
        out.push_back({a, b, sum(a, b), false});
    };
    if (sum(from, to) <= width - indent) {
        out.push_back({from, to, sum(from, to), false});
        return;
    }
    if (!icu_->lines) {
        UErrorCode status = U_ZERO_ERROR;
        icu_->lines.reset(icu::BreakIterator::createLineInstance(icu::Locale("zh", "CN"), status));
        if (U_FAILURE(status))
            throw EnvironmentError(
                QCoreApplication::translate("report", "The library ICU cannot break lines: %1. "
                                                      "Nothing was written; your data is safe.")
                    .arg(QLatin1String(u_errorName(status))));
    }
    UErrorCode status = U_ZERO_ERROR;
    UText* view = utext_openUChars(nullptr, reinterpret_cast<const UChar*>(text.utf16()) + from,
                                   to - from, &status);
    icu_->lines->setText(view, status);
    qsizetype start = from; // of the line at hand
    qsizetype good = from;  // the last place where it may end
    Micron used = 0;        // width of [start, at)
    Micron room = width - indent;
    qsizetype next = from + std::max(0, icu_->lines->next());
    for (qsizetype at = from; at < to;) {
        if (at == next) {
            if (!inName_[static_cast<size_t>(at)])
                good = at;
            const int32_t following = icu_->lines->next();
            next = following == icu::BreakIterator::DONE ? to : from + following;
        }
        if (used + advances_[at] > room && !swallowed(text[at]) && !joins_[at] && at > start) {
            const qsizetype end = good > start ? good : at;
            emitLine(start, end);
            start = end;
            // A break inside a run of spaces would begin the next line with what the last one
            // swallowed.
            while (start < to && text[start] == u' ')
                ++start;
            at = std::max(at, start);
            used = sum(start, at);
            room = width;
            good = std::max(good, start);
            continue;
        }
        used += advances_[at++];
    }
    if (start < to || out.empty())
        emitLine(start, to);
    utext_close(view);
}

} // namespace zhijia::report
