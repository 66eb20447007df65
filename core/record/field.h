// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the table that says what a record is. SQL columns, CSV headers, list columns, form
// editors, the search index, the history's wording and the command line all read it.
#pragma once
#include "core/record/codec.h"
#include <type_traits>

namespace zhijia {

/// What every record has. A record is a plain value: copy it, change it, hand it to a Txn.
/// `revision` is the number of the deed that left the record as it is; 0 before it is stored.
struct Record {
    RawId id = 0;
    qint64 revision = 0;

    Record() = default;
    Record(const Record&) = default;
    Record& operator=(const Record&) = default;
    virtual ~Record() = default;
};

struct Query;

/// A text that was read: the stored value, and what the reader overlooked to get there (warnings
/// for whoever typed it; nothing that forbids going on).
struct ReadField {
    QVariant value;
    Issues remarks;
};

struct Field {
    enum Flag : unsigned {
        Required = 1,  ///< may not be empty
        Sensitive = 2, ///< masked wherever it is shown, found by exact value only, never in logs
        Derived = 4,   ///< computed by `Kind::derive`; nobody types it
        StepOnly = 8,  ///< changes by taking a step, never by editing
        Hidden = 16,   ///< technical (sort keys); stored but not shown or exported
        Listed = 32,   ///< a list's column unless the user hides it
        Unique = 64,   ///< no two records hold the same value; the schema has a unique index
    };

    const char* key = "";   ///< SQL column, command line key, JSON key: snake_case English
    const char* label = ""; ///< English; translated in the kind's context
    FieldType type = FieldType::Text;
    unsigned flags = 0;
    int width = 10;                     ///< of the list column, in characters
    const EnumTable* options = nullptr; ///< of an Enum
    const char* refKind = nullptr;      ///< of a Ref: the kind's name
    const char* words = "";             ///< other header texts that files use, separated by '|'
    const char* sortKey = nullptr;      ///< the column that lists sort by instead of this one
    const char* group = "";             ///< the form's section; English, translated
    const char* help = "";              ///< a hint shown beside the editor; English, translated
    /// Of a Ref: narrows the choice to what fits the record as it stands now (delegations of the
    /// deputy's own term). What is offered follows it; what is allowed is still the kind's check.
    void (*narrow)(const Record&, Query&) = nullptr;
    QString (*mask)(const QString&) =
        nullptr; ///< of a Sensitive field; default keeps the last two characters

    QVariant (*get)(const Record&) = nullptr;
    void (*set)(Record&, const QVariant&) = nullptr;
    Outcome<QVariant> (*parse)(const QString&) = nullptr;
    QString (*print)(const QVariant&) = nullptr;
    /// What `parse` overlooked in a text that it accepted. Null: it overlooks nothing.
    Issues (*remarks)(const QString&) = nullptr;

    /// How the value is worded on screen and on paper, when that is not how it is stored; `parse`
    /// reads it back. Null: `print`.
    QString (*show)(const QVariant&) = nullptr;

    /// `parse` with its remarks; every issue names this field.
    Outcome<ReadField> read(const QString& text) const;

    bool has(Flag flag) const { return (flags & flag) != 0; }
    /// Nobody may type it.
    bool isReadOnly() const { return (flags & (Derived | StepOnly | Hidden)) != 0; }

    // The builder's words; each returns the field so that a table reads as one line per field.
    Field required() const { return with(Required); }
    Field sensitive(QString (*masker)(const QString&) = nullptr) const {
        return with(Sensitive).with(&Field::mask, masker);
    }
    Field derived() const { return with(Derived); }
    Field stepOnly() const { return with(StepOnly); }
    Field hidden() const { return with(Hidden); }
    Field unique() const { return with(Unique); }
    Field listed(int characters) const { return with(Listed).with(&Field::width, characters); }
    Field files(const char* headers) const { return with(&Field::words, headers); }
    Field sorts(const char* column) const { return with(&Field::sortKey, column); }
    Field section(const char* text) const { return with(&Field::group, text); }
    Field among(void (*narrower)(const Record&, Query&)) const {
        return with(&Field::narrow, narrower);
    }
    Field hint(const char* text) const { return with(&Field::help, text); }
    Field note() const { return with(&Field::type, FieldType::Note); }
    /// Replaces the codec's reader, for text with rules of its own (an ID number kept as text).
    Field reads(Outcome<QVariant> (*reader)(const QString&)) const {
        return with(&Field::parse, reader).with(&Field::remarks, nullptr);
    }

    /// Replaces the wording on screen and in files, and its reader, for text that is a code inside.
    Field shows(QString (*shown)(const QVariant&),
                Outcome<QVariant> (*reader)(const QString&)) const {
        return reads(reader).with(&Field::show, shown);
    }

private:
    Field with(Flag flag) const { return with(&Field::flags, flags | flag); }
    template <class V>
    Field with(V Field::*part, std::type_identity_t<V> value) const {
        Field f = *this;
        f.*part = value;
        return f;
    }
};

namespace detail {
template <class M>
struct MemberPointer;
template <class C, class T>
struct MemberPointer<T C::*> {
    using Class = C;
    using Type = T;
};
template <class T>
struct RefKind {
    static constexpr const char* name = nullptr;
};
template <class R>
struct RefKind<Id<R>> {
    static constexpr const char* name = R::kindName;
};
} // namespace detail

/// `field<&Member::mobile>("mobile", QT_TRANSLATE_NOOP("people", "Mobile"))`
template <auto pointer>
Field field(const char* key, const char* label) {
    using Class = typename detail::MemberPointer<decltype(pointer)>::Class;
    using Type = typename detail::MemberPointer<decltype(pointer)>::Type;
    Field f;
    f.key = key;
    f.label = label;
    f.type = Codec<Type>::type;
    if constexpr (std::is_enum_v<Type>)
        f.options = &enumTable<Type>();
    f.refKind = detail::RefKind<Type>::name;
    f.get = [](const Record& r) {
        return Codec<Type>::toValue(static_cast<const Class&>(r).*pointer);
    };
    f.set = [](Record& r, const QVariant& v) {
        static_cast<Class&>(r).*pointer = Codec<Type>::fromValue(v);
    };
    f.parse = &Codec<Type>::parse;
    f.print = &Codec<Type>::print;
    if constexpr (std::is_same_v<Type, QDate>)
        f.remarks = &Codec<QDate>::remarks;
    return f;
}

} // namespace zhijia
