// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/codec.h"
#include "core/base/clock.h"
#include "core/base/date_text.h"
#include "core/base/text.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace zhijia {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("record", text); }
QString plain(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC).trimmed();
}
} // namespace

/// The one cleaning rule for what people write: what cannot be seen must not make two texts of one.
/// The lines of a note stay.
Outcome<QVariant> Codec<QString>::parse(const QString& text) {
    const QString clean = tidyLines(text);
    return clean.isEmpty() ? QVariant() : QVariant(clean);
}

Outcome<QVariant> Codec<qint64>::parse(const QString& text) {
    const QString digits = plain(text);
    if (digits.isEmpty())
        return QVariant();
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    if (!ok)
        return refuse(tr("\"%1\" is not a whole number.").arg(text),
                      tr("Write digits only, for example 12."));
    return QVariant(value);
}

Outcome<QVariant> Codec<bool>::parse(const QString& text) {
    const QString word = plain(text).toLower();
    if (word.isEmpty())
        return QVariant(qint64(0));
    static const QStringList yes{
        QStringLiteral("1"), QStringLiteral("yes"), QStringLiteral("y"),  QStringLiteral("true"),
        QStringLiteral("t"), QStringLiteral("on"),  QStringLiteral("是"), QStringLiteral("有"),
        QStringLiteral("√"), QStringLiteral("对")};
    static const QStringList no{
        QStringLiteral("0"),     QStringLiteral("no"),   QStringLiteral("n"),
        QStringLiteral("false"), QStringLiteral("f"),    QStringLiteral("off"),
        QStringLiteral("否"),    QStringLiteral("无"),   QStringLiteral("×"),
        QStringLiteral("不是"),  QStringLiteral("没有"), QStringLiteral("-")};
    if (yes.contains(word))
        return QVariant(qint64(1));
    if (no.contains(word))
        return QVariant(qint64(0));
    return refuse(tr("\"%1\" is neither yes nor no.").arg(text),
                  tr("Write 是 or 否, yes or no, 1 or 0."));
}

Outcome<QVariant> Codec<Money>::parse(const QString& text) {
    if (plain(text).isEmpty())
        return QVariant();
    return Money::parse(text).map([](Money m) { return QVariant(m.fen()); });
}

QDate Codec<QDate>::fromValue(const QVariant& v) {
    return QDate::fromString(v.toString(), Qt::ISODate);
}

Outcome<QVariant> Codec<QDate>::parse(const QString& text) {
    if (plain(text).isEmpty())
        return QVariant();
    return parseDate(text).map([](const DateReading& r) { return toValue(r.date); });
}

Issues Codec<QDate>::remarks(const QString& text) {
    const auto reading = parseDate(text);
    return reading ? reading->warnings : Issues();
}

QVariant Codec<QDateTime>::toValue(const QDateTime& v) {
    return v.isValid() ? QVariant(v.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QDateTime Codec<QDateTime>::fromValue(const QVariant& v) {
    return QDateTime::fromString(v.toString(), Qt::ISODateWithMs).toUTC();
}

namespace {

/// "2026/11/23 8:55", "2026-11-23 08:55:00", "2026年11月23日 8时55分": as spreadsheets and people
/// write it; invalid when it is none of these. In the office's time, which it does not name.
QDateTime writtenByHand(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})(?:日\\s*|T|\\s+)"
                       "([0-9]{1,2})[:时]([0-9]{1,2})(?:分|:([0-9]{1,2})(?:[.][0-9]+)?)?$"));
    const auto m = form.match(text);
    if (!m.hasMatch())
        return {};
    const QDate day(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    const QTime time(m.captured(4).toInt(), m.captured(5).toInt(), m.captured(6).toInt());
    return day.isValid() && time.isValid() ? QDateTime(day, time) : QDateTime();
}

} // namespace

Outcome<QVariant> Codec<QDateTime>::parse(const QString& text) {
    const QString iso = plain(text);
    if (iso.isEmpty())
        return QVariant();
    QDateTime at = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!at.isValid())
        at = writtenByHand(iso);
    if (at.isValid() && at.timeSpec() == Qt::LocalTime)
        at = fromOfficeTime(at);
    if (!at.isValid())
        return refuse(tr("\"%1\" is not a date and time.").arg(text),
                      tr("Write it as 2026-03-05 09:30."));
    return toValue(at);
}

Outcome<QVariant> parseEnumText(const EnumTable& table, const QString& text) {
    if (plain(text).isEmpty())
        return QVariant();
    if (const EnumItem* item = table.byText(text))
        return *item->name ? QVariant(QString::fromUtf8(item->name)) : QVariant();
    QStringList allowed;
    for (const EnumItem& item : table.items)
        if (*item.name)
            allowed << table.label(item);
    return refuse(tr("\"%1\" is not one of the choices.").arg(text),
                  tr("Choose one of: %1.").arg(allowed.join(u", ")));
}

} // namespace zhijia
