// SPDX-License-Identifier: GPL-3.0-or-later
// How a name is read: for sorting by pinyin, and for finding 张晓明 by "zhang", "zxm" or "zhangxm".
#pragma once
#include <QString>

namespace zhijia {

struct Reading {
    /// Syllables without tones, a space between them: "zhang xiao ming"; ü is "v" (吕 is "lv").
    /// Letters of other scripts stay, in lower case and without accents; a Chinese character that
    /// nobody knows how to read stays as it is.
    QString full;
    /// The first letter of each syllable or word: "zxm".
    QString initials;
    /// Orders names when compared as binary (also as UTF-8): character by character, each by
    /// letters (lu, lü, luan …), then tone, then number of strokes, then the character itself, as
    /// GB/T 13418 and every printed directory do. So 李明 stands before 李明华 and all of 张 before
    /// any of 章. Characters without a reading stand last; spaces, dots and hyphens do not count.
    QString key;
    /// How many characters (code points) of the name are the surname; 0 when it has none that can
    /// be told (names with a middle dot, names in letters).
    int surnameLength = 0;
    bool operator==(const Reading&) const = default;
};

/// Reads a person's name: surname readings (单 Shàn, 尉迟 Yùchí) from `resources/names`, everything
/// else from ICU. Costs well under a microsecond once its characters have been seen; the very first
/// call loads ICU's rules (0.2 s), so a program that shows a window calls it once from a job first.
/// May be called from any thread.
Reading readName(QStringView name);

/// The reading that somebody corrected by hand: "shan ming", "Shàn Míng", "shan4 ming2",
/// "ShanMing". `name` is the name it belongs to: glued syllables are cut so that they match its
/// characters, and tones that were not written are taken over where the letters agree.
Reading readingFrom(QStringView corrected, QStringView name);

/// One character's reading inside a name with its tone as a digit ("ming2", "lü3"); empty when
/// unknown.
QString readingOf(char32_t character);

} // namespace zhijia
