// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/receipt.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace zhijia {

QString DeedText::text() const {
    const QString result =
        QCoreApplication::translate(context.toUtf8().constData(), source.toUtf8().constData());
    // One pass: an argument that itself contains "%1" (a name, a reason) is text like any other.
    static const QRegularExpression place(QStringLiteral("%([1-9][0-9]?)"));
    QString filled;
    qsizetype from = 0;
    for (auto it = place.globalMatch(result); it.hasNext();) {
        const auto match = it.next();
        const int number = match.captured(1).toInt();
        if (number > args.size())
            continue;
        filled += result.mid(from, match.capturedStart() - from) + args[number - 1];
        from = match.capturedEnd();
    }
    return filled + result.mid(from);
}

QString DeedText::store() const {
    QJsonArray array{context, source};
    for (const QString& arg : args)
        array << arg;
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

DeedText DeedText::restore(const QString& stored) {
    const QJsonArray array = QJsonDocument::fromJson(stored.toUtf8()).array();
    DeedText result;
    result.context = array.at(0).toString();
    result.source = array.at(1).toString();
    for (qsizetype i = 2; i < array.size(); ++i)
        result.args << array.at(i).toString();
    return result;
}

bool Receipt::touches(const Kind& kind) const {
    return std::ranges::any_of(changes, [&](const Change& c) { return c.kind == &kind; });
}

} // namespace zhijia
