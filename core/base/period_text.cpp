// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period_text.h"
#include "core/base/date_text.h"
#include "core/base/text.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <optional>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("base", text); }

constexpr qsizetype longest = 120; // characters of two dates and what people write around them

struct Halves {
    QString from, to;
};

/// What is said behind the dates: "（三年期）", "(无固定期限)".
void cutBrackets(QString& text, bool& open) {
    static const QRegularExpression bracket(QStringLiteral("\\s*\\(([^()]*)\\)$"));
    for (auto match = bracket.match(text); match.hasMatch(); match = bracket.match(text)) {
        open = open || match.captured(1).contains(QStringLiteral("无固定"));
        text.truncate(match.capturedStart());
    }
}

/// "起无固定期限", "至今", "起": takes it off and tells whether it was there.
bool cutOpenEnd(QString& text) {
    static const QRegularExpression endless(QStringLiteral(
        "\\s*(起|[-~〜—–―至到])?[\\s,;，；、]*(签订|为)?(至今|迄今|今|"
        "无固定期限?(劳动)?(合同)?|无期限|无限期|不定期|长期(合同|有效)?|永久)$|\\s*起$"));
    const auto match = endless.match(text);
    if (!match.hasMatch())
        return false;
    text = text.left(match.capturedStart()).trimmed();
    return true;
}

/// The two texts, where it is clear where one ends and the other begins.
std::optional<Halves> halvesOf(const QString& text) {
    static const QRegularExpression between(
        QStringLiteral("\\s*起?\\s*(至|到|[~〜→]+|[—–―]+|--+|\\bto\\b)\\s*"));
    std::optional<Halves> halves;
    for (auto it = between.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (halves)
            return {};
        halves = {text.left(match.capturedStart()), text.mid(match.capturedEnd())};
    }
    if (halves)
        return halves;
    // A hyphen or a space may also stand inside a date: only one place leaves two dates.
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] != u'-' && text[i] != u' ')
            continue;
        Halves here{text.left(i).trimmed(), text.mid(i + 1).trimmed()};
        if (here.from.endsWith(u'-') || here.to.startsWith(u'-') || !parseDate(here.from) ||
            !parseDate(here.to))
            continue;
        if (halves)
            return {};
        halves = here;
    }
    return halves;
}

/// 2027-12, 2027年12月.
bool isMonthOnly(const QString& text) {
    static const QRegularExpression month(QStringLiteral("^\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*月?$"));
    return month.match(text).hasMatch();
}

} // namespace

Outcome<PeriodReading> parsePeriod(QStringView input) {
    PeriodReading reading;
    QString text = tidy(halfWidth(input));
    if (text.isEmpty())
        return reading;
    const QString shown = text.left(60);
    const auto refused = [&](const QString& why) {
        return refuse(why,
                      tr("Write both dates, for example 2020-01-01至2027-12-31; where there is "
                         "no end, 2020-01-01起无固定期限."));
    };
    const auto date = [&](const QString& part, QDate& day) -> Outcome<void> {
        auto read = parseDate(part);
        if (!read)
            return refused(tr("\"%1\" is not a period: %2").arg(shown, read.error().first().text));
        day = read->date;
        reading.warnings += read->warnings;
        return {};
    };
    if (text.size() > longest)
        return refused(tr("\"%1\" is not a period from one date to another.").arg(shown));
    cutBrackets(text, reading.open);
    static const QRegularExpression around(QStringLiteral("^(自|从|由)\\s*|\\s*(止|为止)$"));
    text.remove(around);
    reading.open = cutOpenEnd(text) || reading.open;
    if (reading.open) {
        if (text.isEmpty()) { // "无固定期限" alone says something, "起" and "至今" do not
            static const QRegularExpression says(QStringLiteral("[无不长永]"));
            if (shown.contains(says))
                return reading;
            return refused(tr("\"%1\" is not a period from one date to another.").arg(shown));
        }
        if (auto ok = date(text, reading.from); !ok)
            return refuse(ok.error());
        return reading;
    }
    const auto halves = halvesOf(text);
    if (!halves)
        return refused(parseDate(text)
                           ? tr("\"%1\" is one date; a period has two.").arg(shown)
                           : tr("\"%1\" is not a period from one date to another.").arg(shown));
    if (halves->to.isEmpty())
        return refused(tr("\"%1\" has no end.").arg(shown));
    if (!halves->from.isEmpty())
        if (auto ok = date(halves->from, reading.from); !ok)
            return refuse(ok.error());
    const qsizetype warned = reading.warnings.size();
    if (auto ok = date(halves->to, reading.to); !ok)
        return refuse(ok.error());
    if (isMonthOnly(halves->to)) {
        reading.to = reading.to.addMonths(1).addDays(-1);
        reading.warnings.resize(warned);
        reading.warnings << warning(
            tr("\"%1\" names only the month of the end; its last day is taken.").arg(shown),
            tr("Write the day if it is another."));
    }
    if (reading.from.isValid() && reading.to < reading.from)
        return refused(tr("\"%1\" ends before it begins.").arg(shown));
    return reading;
}

} // namespace zhijia
