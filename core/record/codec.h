// SPDX-License-Identifier: GPL-3.0-or-later
// How a field's C++ value becomes a stored value, and a person's text becomes either.
#pragma once
#include "core/base/date_text.h"
#include "core/base/id.h"
#include "core/base/issue.h"
#include "core/base/money.h"
#include "core/record/enum.h"
#include <QDate>
#include <QDateTime>
#include <QVariant>
#include <optional>

namespace zhijia {

/// What a field is to a form, a list and a file.
enum class FieldType { Text, Note, Integer, Money, Date, Instant, Bool, Enum, Ref };

/// A stored value is a QVariant that is null, a qint64 or a QString: what SQL keeps and nothing
/// else. Dates are ISO text, instants ISO text in UTC, money whole fen, enumerations their names.
///
/// Codec<T>::toValue and fromValue convert without loss; `parse` reads what a person or a file
/// wrote; `print` writes text that `parse` reads back to the same value, in every language.
template <class T>
struct Codec;

template <>
struct Codec<QString> {
    static constexpr FieldType type = FieldType::Text;
    static QVariant toValue(const QString& v) { return v.isEmpty() ? QVariant() : QVariant(v); }
    static QString fromValue(const QVariant& v) { return v.toString(); }
    static Outcome<QVariant> parse(const QString& text);
    static QString print(const QVariant& v) { return v.toString(); }
};

template <>
struct Codec<qint64> {
    static constexpr FieldType type = FieldType::Integer;
    static QVariant toValue(qint64 v) { return v; }
    static qint64 fromValue(const QVariant& v) { return v.toLongLong(); }
    static Outcome<QVariant> parse(const QString& text);
    static QString print(const QVariant& v) { return v.toString(); }
};

template <>
struct Codec<bool> {
    static constexpr FieldType type = FieldType::Bool;
    static QVariant toValue(bool v) { return qint64(v ? 1 : 0); }
    static bool fromValue(const QVariant& v) { return v.toLongLong() != 0; }
    static Outcome<QVariant> parse(const QString& text);
    static QString print(const QVariant& v) {
        return v.toLongLong() ? QStringLiteral("1") : QStringLiteral("0");
    }
};

template <>
struct Codec<Money> {
    static constexpr FieldType type = FieldType::Money;
    static QVariant toValue(Money v) { return v.fen(); }
    static Money fromValue(const QVariant& v) { return Money::fen(v.toLongLong()); }
    static Outcome<QVariant> parse(const QString& text);
    static QString print(const QVariant& v) {
        return v.isNull() ? QString() : Money::fen(v.toLongLong()).print();
    }
};

template <>
struct Codec<QDate> {
    static constexpr FieldType type = FieldType::Date;
    static QVariant toValue(QDate v) { return v.isValid() ? QVariant(printDate(v)) : QVariant(); }
    static QDate fromValue(const QVariant& v);
    /// Every form that `parseDate` knows: forms, steps, files and the command line read alike.
    static Outcome<QVariant> parse(const QString& text);
    /// What `parse` overlooked in this text: only a month was given, a time was dropped …
    static Issues remarks(const QString& text);
    static QString print(const QVariant& v) { return v.toString(); }
};

template <>
struct Codec<QDateTime> {
    static constexpr FieldType type = FieldType::Instant;
    static QVariant toValue(const QDateTime& v);
    static QDateTime fromValue(const QVariant& v);
    static Outcome<QVariant> parse(const QString& text);
    static QString print(const QVariant& v) { return v.toString(); }
};

/// References are stored as the other record's id; text is resolved by the kind it points to.
template <class R>
struct Codec<Id<R>> {
    static constexpr FieldType type = FieldType::Ref;
    static QVariant toValue(Id<R> v) { return v.isNull() ? QVariant() : QVariant(v.raw()); }
    static Id<R> fromValue(const QVariant& v) { return Id<R>(v.toLongLong()); }
    static Outcome<QVariant> parse(const QString& text) { return Codec<qint64>::parse(text); }
    static QString print(const QVariant& v) { return v.toString(); }
};

/// Shared by every enumeration's codec: finds the item or lists what is allowed.
Outcome<QVariant> parseEnumText(const EnumTable& table, const QString& text);

/// A value that may be missing: blank and 0 are two things.
template <class T>
struct Codec<std::optional<T>> {
    static constexpr FieldType type = Codec<T>::type;
    static QVariant toValue(const std::optional<T>& v) {
        return v ? Codec<T>::toValue(*v) : QVariant();
    }
    static std::optional<T> fromValue(const QVariant& v) {
        return v.isNull() ? std::nullopt : std::optional<T>(Codec<T>::fromValue(v));
    }
    static Outcome<QVariant> parse(const QString& text) {
        return text.trimmed().isEmpty() ? Outcome<QVariant>(QVariant()) : Codec<T>::parse(text);
    }
    static QString print(const QVariant& v) { return v.isNull() ? QString() : Codec<T>::print(v); }
};

template <class E>
requires std::is_enum_v<E>
struct Codec<E> {
    static constexpr FieldType type = FieldType::Enum;
    static QVariant toValue(E v) {
        const EnumItem* item = enumTable<E>().byValue(static_cast<int>(v));
        return item && *item->name ? QVariant(QString::fromUtf8(item->name)) : QVariant();
    }
    static E fromValue(const QVariant& v) {
        const EnumItem* item = enumTable<E>().byName(v.toString());
        return item ? static_cast<E>(item->value) : E{};
    }
    static Outcome<QVariant> parse(const QString& text) {
        return parseEnumText(enumTable<E>(), text);
    }
    static QString print(const QVariant& v) { return v.toString(); }
};

} // namespace zhijia
