// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/syllables.h"
#include <QSet>
#include <QStringList>

namespace zhijia {

namespace {

const QSet<QString>& allSyllables() {
    static const QSet<QString> all = [] {
        const QString table = QStringLiteral(
            ":a ai an ang ao e ei en eng er o ou|b:a ai an ang ao ei en eng i ian iao ie in ing o "
            "u|"
            "p:a ai an ang ao ei en eng i ian iao ie in ing o ou u|m:a ai an ang ao e ei en eng i "
            "ian iao ie in ing iu o ou u|"
            "f:a an ang ei en eng iao o ou u|d:a ai an ang ao e ei en eng i ia ian iao ie ing iu "
            "ong ou u uan ui un uo|"
            "t:a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo|"
            "n:a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo un v ve|"
            "l:a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve|"
            "g:a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo|k:a ai an ang ao e ei "
            "en eng ong ou u ua uai uan uang ui un uo|"
            "h:a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo|j:i ia ian iang iao ie "
            "in ing iong iu u uan ue un|"
            "q:i ia ian iang iao ie in ing iong iu u uan ue un|x:i ia ian iang iao ie in ing iong "
            "iu u uan ue un|"
            "zh:a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo|ch:a ai an ang ao e "
            "en eng i ong ou u ua uai uan uang ui un uo|"
            "sh:a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo|r:an ang ao e en eng i "
            "ong ou u ua uan ui un uo|"
            "z:a ai an ang ao e ei en eng i ong ou u uan ui un uo|c:a ai an ang ao e en eng i ong "
            "ou u uan ui un uo|"
            "s:a ai an ang ao e en eng i ong ou u uan ui un uo|y:a an ang ao e i in ing o ong ou u "
            "uan ue un|"
            "w:a ai an ang ei en eng o u");
        QSet<QString> result;
        for (const QString& row : table.split(u'|')) {
            const QString initial = row.section(u':', 0, 0);
            for (const QString& final : row.section(u':', 1).split(u' '))
                result.insert(initial + final);
        }
        return result;
    }();
    return all;
}

int toneOfMark(char16_t mark) {
    switch (mark) {
    case 0x0304:
        return 1;
    case 0x0301:
        return 2;
    case 0x030C:
    case 0x0306:
        return 3; // a breve is what many type for the third tone
    case 0x0300:
        return 4;
    default:
        return 0;
    }
}

/// Letters that stand together, with the tone that each carries.
struct Word {
    QString letters;
    QList<int> tones;
};

std::vector<Word> readWords(QStringView pinyin) {
    std::vector<Word> words;
    bool open = false;
    for (const QChar c : pinyin.toString().normalized(QString::NormalizationForm_D).toLower()) {
        if (open && c == QChar(0x0308) && words.back().letters.endsWith(u'u')) {
            words.back().letters.back() = u'v';
        } else if (open && c == u':' && words.back().letters.endsWith(u'u')) {
            words.back().letters.back() = u'v';
        } else if (open && toneOfMark(c.unicode()) > 0) {
            words.back().tones.back() = toneOfMark(c.unicode());
        } else if (open && c >= u'0' && c <= u'5') {
            words.back().tones.back() = c.unicode() - u'0';
            open = false; // a digit ends the syllable
        } else if (c.isLetter() || c.isSurrogate()) {
            if (!open)
                words.emplace_back();
            open = true;
            words.back().letters += c;
            words.back().tones << 0;
        } else if (!c.isMark()) {
            open = false;
        }
    }
    return words;
}

using Cuts = QList<qsizetype>; // lengths of the syllables of one word

/// Every way to cut a word into syllables; few, since words are short. Gives up behind 64 of them.
void cut(const QString& letters, qsizetype from, Cuts& path, QList<Cuts>& found) {
    if (from == letters.size()) {
        found << path;
        return;
    }
    for (qsizetype length = std::min<qsizetype>(6, letters.size() - from);
         length > 0 && found.size() < 64; --length) {
        if (!allSyllables().contains(letters.mid(from, length)))
            continue;
        path << length;
        cut(letters, from + length, path, found);
        path.removeLast();
    }
}

/// Chooses one way for each word so that the total is `wanted`; false if no choice gives it.
bool choose(const QList<QList<Cuts>>& ways, qsizetype word, qsizetype wanted, QList<Cuts>& chosen) {
    if (word == ways.size())
        return wanted == 0;
    for (const Cuts& way : ways[word]) {
        if (way.size() > wanted)
            continue;
        chosen << way;
        if (choose(ways, word + 1, wanted - way.size(), chosen))
            return true;
        chosen.removeLast();
    }
    return false;
}

} // namespace

std::vector<Syllable> readSyllables(QStringView pinyin, int wanted) {
    const std::vector<Word> words = readWords(pinyin.left(200));
    QList<QList<Cuts>> ways;
    for (const Word& word : words) {
        QList<Cuts> found;
        Cuts path;
        if (word.letters.size() <= 24)
            cut(word.letters, 0, path, found);
        if (found.isEmpty())
            found << Cuts{word.letters.size()};
        std::ranges::stable_sort(found, {}, [](const Cuts& cuts) { return cuts.size(); });
        ways << found;
    }
    QList<Cuts> chosen;
    if (wanted < 0 || words.size() > 12 || !choose(ways, 0, wanted, chosen)) {
        chosen.clear();
        for (const auto& way : ways)
            chosen << way.first();
    }
    std::vector<Syllable> result;
    for (size_t i = 0; i < words.size(); ++i) {
        qsizetype at = 0;
        for (const qsizetype length : chosen[static_cast<qsizetype>(i)]) {
            const auto tones = words[i].tones.mid(at, length);
            result.push_back({words[i].letters.mid(at, length), *std::ranges::max_element(tones)});
            at += length;
        }
    }
    return result;
}

} // namespace zhijia
