// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "core/base/ratio.h"
#include <QCoreApplication>
#include <numeric>

namespace zhijia {

namespace {
__extension__ using Wide = __int128;
constexpr qint64 largest =
    1'000'000'000'000'000; // ten trillion yuan: no union has it, and sums stay in 64 bits

QString tr(const char* text) { return QCoreApplication::translate("base", text); }
} // namespace

Outcome<Money> Money::parse(QStringView input) {
    // NFKC turns full-width digits, signs and the yuan sign into the plain ones.
    QString text = input.toString().normalized(QString::NormalizationForm_KC).trimmed();
    const QString mend =
        tr("Write the amount in yuan with at most two decimals, for example 1234.50.");
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text.remove(0, 1);
    if (text.startsWith(QChar(0x00A5)))
        text.remove(0, 1);
    if (text.endsWith(QStringLiteral("元")))
        text.chop(1);
    text.remove(u',');
    const auto dot = text.indexOf(u'.');
    QString yuan = dot < 0 ? text : text.left(dot);
    QString cents = dot < 0 ? QString() : text.mid(dot + 1);
    const auto digits = [](const QString& s) {
        return std::ranges::all_of(s, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if ((yuan.isEmpty() && cents.isEmpty()) || !digits(yuan) || !digits(cents) ||
        cents.size() > 2 || yuan.size() > 13)
        return refuse(tr("\"%1\" is not an amount of money.").arg(input), mend);
    const qint64 fen = yuan.toLongLong() * 100 + cents.leftJustified(2, u'0').toLongLong();
    if (fen > largest)
        return refuse(tr("\"%1\" is more than the program keeps.").arg(input), mend);
    return Money::fen(negative ? -fen : fen);
}

QString Money::print() const {
    const qint64 whole = std::abs(fen_);
    return QStringLiteral("%1%2.%3")
        .arg(fen_ < 0 ? QStringLiteral("-") : QString())
        .arg(whole / 100)
        .arg(whole % 100, 2, 10, QLatin1Char('0'));
}

QList<Money> Money::split(const QList<qint64>& weights) const {
    const qint64 total = std::accumulate(weights.begin(), weights.end(), qint64(0));
    Q_ASSERT(total > 0);
    const qint64 sign = fen_ < 0 ? -1 : 1;
    const qint64 amount = std::abs(fen_);
    QList<qint64> parts;
    QList<qsizetype> order;
    QList<qint64> rest;
    qint64 given = 0;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        // 128 bits: an amount near the limit times a large weight would not fit into 64.
        const auto product = static_cast<Wide>(amount) * weights[i];
        parts << static_cast<qint64>(product / total);
        rest << static_cast<qint64>(product % total);
        order << i;
        given += parts.last();
    }
    std::ranges::stable_sort(order, [&](auto a, auto b) { return rest[a] > rest[b]; });
    for (qsizetype i = 0; i < amount - given; ++i)
        ++parts[order[i]];
    QList<Money> result;
    for (const qint64 part : parts)
        result << Money::fen(sign * part);
    return result;
}

QString percent(qint64 part, qint64 whole) {
    if (whole == 0)
        return QStringLiteral("—");
    const qint64 tenths = (part * 1000 * 2 + whole) / (whole * 2);
    return QStringLiteral("%1.%2 %").arg(tenths / 10).arg(tenths % 10);
}

} // namespace zhijia
