// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/similar.h"
#include "core/base/text.h"
#include "core/book/reader.h"
#include <QRegularExpression>
#include <algorithm>

namespace zhijia {

namespace {

/// Pairs of neighbouring characters, sorted; two that occur twice count twice.
std::vector<quint32> rawPairs(QStringView plain) {
    std::vector<quint32> pairs;
    pairs.reserve(static_cast<size_t>(plain.size()));
    for (qsizetype i = 0; i + 1 < plain.size(); ++i)
        pairs.push_back((quint32(plain[i].unicode()) << 16) | plain[i + 1].unicode());
    if (plain.size() == 1)
        pairs.push_back(plain[0].unicode());
    std::ranges::sort(pairs);
    return pairs;
}

/// Those of a title without the words that every title has.
std::vector<quint32> pairsOf(const QString& title) {
    static const QRegularExpression usual(QStringLiteral(
        "关于|对于|有关|进一步|的?(提案|建议|意见|议案|问题)|建议|请求|希望|尽快|切实"));
    QString plain = halfWidth(tidy(title)).toLower();
    plain.remove(usual);
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber() || c == u'的'; });
    return rawPairs(plain);
}

size_t common(const std::vector<quint32>& a, const std::vector<quint32>& b) {
    size_t i = 0, j = 0, same = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i] == b[j]) {
            ++same;
            ++i;
            ++j;
        } else if (a[i] < b[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return same;
}

int shared(const std::vector<quint32>& a, const std::vector<quint32>& b) {
    return a.empty() || b.empty() ? 0
                                  : static_cast<int>(200 * common(a, b) / (a.size() + b.size()));
}

} // namespace

int likeness(const QString& a, const QString& b) { return shared(pairsOf(a), pairsOf(b)); }

QList<SimilarProposal> similarTo(const Reader& reader, const Proposal& p, int atMost, int least,
                                 const std::function<bool()>& stop) {
    QList<SimilarProposal> found;
    const auto mine = pairsOf(p.title);
    if (!p.call || mine.empty())
        return found;
    reader.each(Proposal::kind(),
                {QStringLiteral("id"), QStringLiteral("number"), QStringLiteral("title"),
                 QStringLiteral("proposer_name"), QStringLiteral("status")},
                Query()
                    .eq(QStringLiteral("call"), p.call)
                    .is(QStringLiteral("id"), Condition::Ne, p.id)
                    .is(QStringLiteral("status"), Condition::Ne, QStringLiteral("withdrawn")),
                [&](const QVariantList& v) {
                    if (stop && stop())
                        return false;
                    // Most titles are ruled out as they stand: taking the usual words out costs
                    // more, and joins a few neighbours at most.
                    const QString title = v[2].toString();
                    if ((common(mine, rawPairs(title)) + 3) * size_t(200 - least) <
                        mine.size() * size_t(least))
                        return true;
                    const int percent = shared(mine, pairsOf(title));
                    if (percent >= least) {
                        const auto status = Codec<ProposalStatus>::fromValue(v[4]);
                        found.append({Id<Proposal>(v[0].toLongLong()),
                                      Codec<std::optional<qint64>>::fromValue(v[1]), title,
                                      v[3].toString(), percent,
                                      status == ProposalStatus::Docketed ||
                                          status == ProposalStatus::Handling,
                                      status == ProposalStatus::Submitted});
                    }
                    return true;
                });
    if (stop && stop())
        return {};
    std::ranges::stable_sort(found, [](const SimilarProposal& a, const SimilarProposal& b) {
        return a.percent > b.percent;
    });
    if (found.size() > atMost)
        found.resize(atMost);
    return found;
}

} // namespace zhijia
