// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/gone_on.h"
#include "core/congress/words.h"
#include <QRegularExpression>

namespace zhijia {

using congress::tr;

namespace {

QString words() { return tr("When it went on (%1 of %2 present, %3 needed): %4"); }

QString eachLine(const QString& text, QString (*change)(const QString&)) {
    QStringList lines = text.split(u'\n');
    for (QString& line : lines)
        line = change(line);
    return lines.join(u'\n');
}

QString worded(const QString& line) {
    static const QRegularExpression form(QStringLiteral("^@(\\d+)/(\\d+)/(\\d+) (.*)$"));
    const auto match = form.match(line);
    // In one pass: a reason that holds "%1" is a reason like any other.
    return match.hasMatch() ? words().arg(match.captured(1), match.captured(2), match.captured(3),
                                          match.captured(4))
                            : line;
}

QString stored(const QString& line) {
    // A language may have the figures in another order.
    QString form = QRegularExpression::escape(words());
    for (int n = 1; n <= 4; ++n)
        form.replace(
            QStringLiteral("\\%%1").arg(n),
            QStringLiteral("(?<n%1>%2)")
                .arg(QString::number(n), n < 4 ? QStringLiteral("\\d+") : QStringLiteral(".*")));
    const auto match = QRegularExpression(QStringLiteral("^%1$").arg(form)).match(line);
    return match.hasMatch() ? goneOnLine(match.captured(QStringLiteral("n1")).toLongLong(),
                                         match.captured(QStringLiteral("n2")).toLongLong(),
                                         match.captured(QStringLiteral("n3")).toLongLong(),
                                         match.captured(QStringLiteral("n4")))
                            : line;
}

} // namespace

QString goneOnLine(qint64 present, qint64 entitled, qint64 needed, const QString& reason) {
    return QStringLiteral("@%1/%2/%3 %4")
        .arg(QString::number(present), QString::number(entitled), QString::number(needed), reason);
}

QString belowQuorumText(const QString& text) { return eachLine(text, &worded); }

QString readBelowQuorum(const QString& text) { return eachLine(text, &stored); }

} // namespace zhijia
