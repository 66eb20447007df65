// SPDX-License-Identifier: GPL-3.0-or-later
// A kind of record: its field table, its flow and the few things a table cannot say.
#pragma once
#include "core/record/field.h"
#include <QHash>
#include <QList>
#include <memory>
#include <vector>

namespace zhijia {

class Reader;
class Txn;
struct Flow;

/// Something that must happen by a date, and the rule that says so.
struct Due {
    QString kind;
    RawId record = 0;
    QString what;
    QDate on;
    QString rule;             ///< citation
    bool provisional = false; ///< falls into a year whose holidays are not announced
};

/// A reference whose record this one copies values from, in its `deriveMore`.
struct Follow {
    const char* key = ""; ///< of a Ref field
    /// Whether the copies still follow; what is over keeps them as they were. Null: always.
    bool (*still)(const Reader&, const Record&) = nullptr;
};

struct Kind {
    const char* name = "";    ///< also the SQL table: snake_case English, singular
    const char* context = ""; ///< translation context of every text below
    const char* label = "";
    const char* plural = "";
    const char* room = ""; ///< the folder it lives in; the navigation groups by it
    std::vector<Field> fields;
    const Flow* flow = nullptr;
    const char* titleKey = "name"; ///< field that names a record in lists, references and messages
    const char* defaultSort = "id";
    /// Sets of fields by which a file's row is recognised as a record that exists, the surest
    /// first. The first set identifies on its own (an ID number); the others only together with the
    /// title.
    std::vector<std::vector<const char*>> identity{};
    bool searchable = false; ///< has `search_text` and a search index
    /// Of a record that lives inside another (an item of a ballot): the Ref field that names the
    /// owner. It is listed, added and edited there, and has no page of its own.
    const char* within = nullptr;
    bool takesFiles = false; ///< papers and pictures may be attached; see core/files

    std::unique_ptr<Record> (*make)() = nullptr;
    std::unique_ptr<Record> (*copy)(const Record&) = nullptr;
    /// Derived fields, as far as they follow from this record's values other than references. Runs
    /// on any thread: an import calls it where it reads the file, before references are looked up.
    /// May be null.
    void (*deriveOwn)(Record&) = nullptr;
    /// Keys for sorting and searching, from the same values: hidden, so a preview does without
    /// them. Runs on any thread, after `deriveOwn`. May be null.
    void (*deriveKeys)(Record&) = nullptr;
    /// Derived fields that need references or other records, after those two. May be null.
    void (*deriveMore)(const Reader&, Record&) = nullptr;
    /// When a record that one of these points to changes, the deed derives this one anew.
    std::vector<Follow> follows{};
    /// Rules that need more than one field. `before` is null for a new record. May be null.
    void (*check)(const Reader&, const Record& after, const Record* before, Issues&) = nullptr;
    /// Why a record stays as it is because what it belongs to is over (the roll of a closed
    /// sitting); empty: it may go. Asked before a record is removed, and by undo and redo of every
    /// record that they add, change or remove, as things stand at that moment: they do not ask
    /// `check`. May be null.
    Issues (*mayRemove)(const Reader&, const Record&) = nullptr;
    /// Why a record that is on its way is not thrown away by hand (an adopted resolution is
    /// withdrawn, not deleted); empty: it may be. Asked before somebody removes the record itself;
    /// undo, which takes the steps back first, does not ask. May be null.
    Issues (*mayDiscard)(const Reader&, const Record&) = nullptr;
    /// Writes what must follow a write (a renamed unit's branches get new paths). May be null.
    Outcome<void> (*settle)(Txn&, const Record& after, const Record* before) = nullptr;
    /// The record that a person or a file means by a text; null: the title, a unique field or the
    /// id.
    Outcome<RawId> (*resolve)(const Reader&, const QString& text) = nullptr;
    /// Adds the record that a file names and that does not exist yet; null: such a line is
    /// rejected.
    Outcome<RawId> (*addNamed)(Txn&, const QString& text) = nullptr;
    /// The titles that a reference's text names, from the top down ("集团/华北公司"); null: the
    /// text is one title.
    QStringList (*parts)(const QString& text) = nullptr;
    /// What is due because of this record, as of a day. May be null.
    QList<Due> (*dues)(const Reader&, const Record&, QDate today) = nullptr;

    bool derives() const { return deriveOwn || deriveKeys || deriveMore; }
    /// Fills derived fields; called before every check and write.
    void derive(const Reader& reader, Record& record) const {
        deriveAlone(record);
        if (deriveMore)
            deriveMore(reader, record);
    }
    /// The part that needs nothing but the record.
    void deriveAlone(Record& record) const {
        if (deriveOwn)
            deriveOwn(record);
        if (deriveKeys)
            deriveKeys(record);
    }
    const Field* field(QStringView key) const;
    int indexOf(QStringView key) const; ///< -1 when there is none
    QString translated(const char* text) const;
    QString labelText() const { return translated(label); }
    QString pluralText() const { return translated(plural); }
    QString fieldLabel(const Field& f) const { return translated(f.label); }
    QString title(const Record&) const;
    QStringList partsOf(const QString& text) const {
        return parts ? parts(text) : QStringList{text.trimmed()};
    }

    QVariant value(const Record& r, QStringView key) const;
    /// The value as text on screen, in the interface's language. References show as "#id" here;
    /// `Reader::display` resolves them. Sensitive fields are masked unless `reveal`.
    QString display(const Field& f, const QVariant& value, bool reveal = false) const;
};

QString maskText(const Field& f, const QString& text);

/// Every kind the program knows, in the order of the navigation. Filled once at start by
/// `registerKinds()` (core/office/kinds.h).
const QList<const Kind*>& kinds();
const Kind* kindByName(QStringView name);
void registerKind(const Kind& kind);
/// A kind that the program keeps for itself (settings): its history is read by `kindByName`, but no
/// list, form, export or command offers it.
void registerInternalKind(const Kind& kind);
const QList<const Kind*>& internalKinds();

/// The parts of a Kind that follow from its C++ type.
template <class R>
Kind kindOf(const char* context, const char* label, const char* plural) {
    Kind kind;
    kind.name = R::kindName;
    kind.context = context;
    kind.room = context;
    kind.label = label;
    kind.plural = plural;
    kind.make = []() -> std::unique_ptr<Record> { return std::make_unique<R>(); };
    kind.copy = [](const Record& r) -> std::unique_ptr<Record> {
        return std::make_unique<R>(static_cast<const R&>(r));
    };
    return kind;
}

} // namespace zhijia
