// SPDX-License-Identifier: GPL-3.0-or-later
// Where a line of Chinese or English text may end: ICU's rules, asked only when a text does not
// fit.
#pragma once
#include "core/report/fonts.h"
#include <memory>
#include <vector>

namespace zhijia::report {

/// Characters [from, to) of the text, without the spaces that a line's end swallows.
struct TextLine {
    qsizetype from = 0, to = 0;
    Micron width = 0;
    bool last = false; ///< ends its paragraph, so that it is never justified
};

/// A piece of text in one weight; pieces follow each other until `end`.
struct TextSpan {
    qsizetype end = 0;
    FontRole role = FontRole::Regular;
};

class LineBreaker {
public:
    explicit LineBreaker(const FontSet& fonts);
    ~LineBreaker();

    /// A name of parts, such as 阿卜杜热合曼·买买提, ends a line behind a dot where it can.
    /// Breaks into lines no wider than `width` (the first by `indent` less). A word wider than a
    /// line is cut between two characters; only a single character wider than a line sticks out.
    /// Never returns no line.
    void breakText(QStringView text, const std::vector<TextSpan>& spans, Micron size, Micron width,
                   Micron indent, std::vector<TextLine>& out);
    void breakText(QStringView text, FontRole role, Micron size, Micron width,
                   std::vector<TextLine>& out);

private:
    void breakParagraph(QStringView text, qsizetype from, qsizetype to, Micron width, Micron indent,
                        std::vector<TextLine>& out);
    struct Icu;
    const FontSet& fonts_;
    std::unique_ptr<Icu> icu_;
    std::vector<Micron> advances_; // per UTF-16 unit, of the text at hand
    std::vector<bool> joins_;
    std::vector<bool> inName_; // no line ends before it: inside a part of 阿卜杜·买买提
};

} // namespace zhijia::report
