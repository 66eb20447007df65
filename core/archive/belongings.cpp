// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/belongings.h"
#include "core/book/reader.h"
#include <optional>

namespace zhijia {

namespace {

bool isRef(const Field& f, const char* kind) {
    return f.type == FieldType::Ref && f.refKind && qstrcmp(f.refKind, kind) == 0;
}

/// The reference to such a record: the one that is named after its kind, else the first.
const Field* refTo(const Kind& kind, const char* target) {
    const Field* first = nullptr;
    for (const Field& f : kind.fields)
        if (isRef(f, target)) {
            if (qstrcmp(f.key, target) == 0)
                return &f;
            if (!first)
                first = &f;
        }
    return first;
}

Condition inside(const Field& ref, const Belonging& owner) {
    Condition c{QString::fromUtf8(ref.key), Condition::In, {}};
    c.of = owner.kind;
    c.pick = QStringLiteral("id");
    c.where = owner.where;
    return c;
}

Condition is(const Field& ref, RawId id) {
    return {QString::fromUtf8(ref.key), Condition::Eq, QVariant(id)};
}

class Finder {
public:
    explicit Finder(const Sitting& sitting) : sitting_(sitting) {
        found_.append(
            {&Sitting::kind(), {{QStringLiteral("id"), Condition::Eq, sitting.id}}, true});
        found_.append(
            {&Term::kind(), {{QStringLiteral("id"), Condition::Eq, sitting.term.raw()}}, true});
    }

    QList<Belonging> all() {
        for (bool more = true; more;) { // a child may come before its owner in the list
            more = false;
            for (const Kind* kind : kinds())
                if (!owner(kind->name))
                    if (const auto belonging = look(*kind)) {
                        found_.append(*belonging);
                        more = true;
                    }
        }
        QList<Belonging> ordered = found_.mid(0, 2);
        for (const Kind* kind : kinds())
            for (const Belonging& b : found_.mid(2))
                if (b.kind == kind)
                    ordered << b;
        return ordered;
    }

private:
    const Belonging* owner(const char* name) const {
        for (const Belonging& b : found_)
            if (qstrcmp(b.kind->name, name) == 0)
                return &b;
        return nullptr;
    }

    std::optional<Belonging> look(const Kind& kind) const {
        if (const Field* ref = refTo(kind, Sitting::kindName))
            return Belonging{&kind, {is(*ref, sitting_.id)}, true};
        // A child is where its owner is, and nowhere else.
        if (kind.within) {
            const Field* ref = kind.field(QString::fromUtf8(kind.within));
            const Belonging* of = ref && ref->refKind ? owner(ref->refKind) : nullptr;
            return of ? std::optional(Belonging{&kind, {inside(*ref, *of)}, of->ofSitting})
                      : std::nullopt;
        }
        for (const bool sittings : {true, false}) {
            if (!sittings)
                if (const Field* ref = refTo(kind, Term::kindName))
                    return Belonging{&kind, {is(*ref, sitting_.term.raw())}, false};
            for (const Field& f : kind.fields) {
                const Belonging* of =
                    f.type == FieldType::Ref && f.refKind ? owner(f.refKind) : nullptr;
                if (of && of->ofSitting == sittings && of->kind != &Term::kind())
                    return Belonging{&kind, {inside(f, *of)}, sittings};
            }
        }
        return std::nullopt;
    }

    const Sitting& sitting_;
    QList<Belonging> found_;
};

} // namespace

Query Belonging::query() const {
    Query query;
    query.where = where;
    query.by(QStringLiteral("id"));
    return query;
}

QList<Belonging> belongingsOf(const Sitting& sitting) { return Finder(sitting).all(); }

std::vector<Attachment> filesOf(const Reader& reader, const QList<Belonging>& belongings) {
    std::vector<Attachment> all;
    for (const Belonging& b : belongings) {
        if (!b.kind->takesFiles)
            continue;
        Query query;
        query.eq(QStringLiteral("owner_kind"), QString::fromUtf8(b.kind->name))
            .inRecords(QStringLiteral("owner"), *b.kind, QStringLiteral("id"), b.where)
            .by(QStringLiteral("owner"))
            .by(QStringLiteral("id"));
        for (Attachment& file : reader.all<Attachment>(query))
            all.push_back(std::move(file));
    }
    return all;
}

} // namespace zhijia
