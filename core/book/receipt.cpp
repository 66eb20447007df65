// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/receipt.h"
#include "core/book/worded.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace zhijia {

namespace {

/// Begins an argument that is a deed's text itself. Nobody types it: `tidy` leaves no control
/// character in a name, and one that comes all the same is shown as it stands.
constexpr QChar isWorded(0x1f);

QString shown(const QString& arg) {
    if (!arg.startsWith(isWorded))
        return arg;
    const QJsonDocument json = QJsonDocument::fromJson(arg.mid(1).toUtf8());
    if (json.isObject())
        return RuleText{json[u"zh"].toString(), json[u"en"].toString()}.text();
    return json.array().size() < 2 ? arg : DeedText::restore(arg.mid(1)).text();
}

} // namespace

QString worded(const DeedText& what) { return isWorded + what.store(); }

QString worded(const RuleText& text) {
    return isWorded + QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("zh"), text.zh},
                                                                  {QStringLiteral("en"), text.en}})
                                            .toJson(QJsonDocument::Compact));
}

QString worded(const Kind& kind, const char* text) {
    return *text ? worded(DeedText(kind.context, text)) : QString();
}

QString DeedText::text() const {
    const auto translated = [this](const char* from) {
        return QCoreApplication::translate(from, source.toUtf8().constData());
    };
    QString result = translated(context.toUtf8().constData());
    if (result == source) // words that steps of every room share (Kind::translated)
        result = translated("flow");
    // One pass: an argument that itself contains "%1" (a name, a reason) is text like any other.
    static const QRegularExpression place(QStringLiteral("%([1-9][0-9]?)"));
    QString filled;
    qsizetype from = 0;
    for (auto it = place.globalMatch(result); it.hasNext();) {
        const auto match = it.next();
        const int number = match.captured(1).toInt();
        if (number > args.size())
            continue;
        filled += result.mid(from, match.capturedStart() - from) + shown(args[number - 1]);
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
