// SPDX-License-Identifier: GPL-3.0-or-later
// The syllables of Mandarin: their tones, and where one ends and the next begins ("xian": 先 or
// 西安).
#pragma once
#include <QString>
#include <vector>

namespace zhijia {

struct Syllable {
    QString letters; ///< "lv"; ü is "v"
    int tone = 0;    ///< 1–5, 5 is the neutral one; 0: not written
    bool operator==(const Syllable&) const = default;
};

/// Reads pinyin with tone marks or digits: "Shàn Yùmíng", "lü3", "nu:e4", "Xi'an". Syllables that
/// are written together are cut so that `wanted` syllables result, if that is possible; otherwise
/// into as few as possible. Letters that are no pinyin stay together as one "syllable".
std::vector<Syllable> readSyllables(QStringView pinyin, int wanted = -1);

} // namespace zhijia
