// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/duplicates.h"
#include "core/base/citizen_id.h"
#include "core/people/not_duplicate.h"
#include <QCoreApplication>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("people", text); }

using Pair = std::pair<RawId, RawId>;
Pair ordered(RawId a, RawId b) { return a < b ? Pair{a, b} : Pair{b, a}; }

/// Old numbers beside the new number of the same person.
QList<Pair> sameIds(const Reader& reader) {
    QList<std::pair<RawId, QString>> old;
    // Sorted by number, the 15 digits of 19xx births are few; everything else is only looked at.
    reader.each(
        Member::kind(), {QStringLiteral("id"), QStringLiteral("id_number")},
        Query().is(QStringLiteral("id_number"), Condition::NotNull).by(QStringLiteral("id")),
        [&](const QVariantList& v) {
            if (v[1].toString().size() == 15)
                old.append({v[0].toLongLong(), v[1].toString()});
            return true;
        });
    QList<Pair> pairs;
    for (const auto& [id, number] : old)
        if (const auto parsed = CitizenId::check(number, QDate(9999, 12, 31)))
            for (const RawId other :
                 reader.ids(Member::kind(),
                            Query().eq(QStringLiteral("id_number"), parsed->upgraded().print())))
                pairs << ordered(id, other);
    return pairs;
}

} // namespace

QString likenessText(Likeness likeness) {
    switch (likeness) {
    case Likeness::SameId:
        return tr("The same ID number, in its old and its new form");
    case Likeness::SameNameBirth:
        return tr("The same name and date of birth");
    case Likeness::SameNameMobile:
        break;
    }
    return tr("The same name and mobile number");
}

QList<DuplicatePair> findDuplicates(const Reader& reader, int limit) {
    QSet<Pair> seen;
    for (const NotDuplicate& said : reader.all<NotDuplicate>())
        seen.insert(ordered(said.a.raw(), said.b.raw()));
    QList<DuplicatePair> found;
    const auto add = [&](const Pair& pair, Likeness why) {
        if (pair.first == pair.second || seen.contains(pair) || found.size() >= limit)
            return;
        seen.insert(pair);
        found.append({Id<Member>(pair.first), Id<Member>(pair.second), why});
    };
    for (const Pair& pair : sameIds(reader))
        add(pair, Likeness::SameId);
    for (const auto& [key, why] : {std::pair{QStringLiteral("birth_date"), Likeness::SameNameBirth},
                                   {QStringLiteral("mobile"), Likeness::SameNameMobile}})
        for (const QList<RawId>& group : reader.alike(Member::kind(), {QStringLiteral("name"), key},
                                                      limit + static_cast<int>(seen.size())))
            for (qsizetype i = 0; i < group.size(); ++i)
                for (qsizetype k = i + 1; k < group.size(); ++k)
                    add(ordered(group[i], group[k]), why);
    return found;
}

const QStringList& statusFields() {
    static const QStringList fields{QStringLiteral("status"), QStringLiteral("status_on"),
                                    QStringLiteral("status_reason")};
    return fields;
}

std::optional<bool> isStatusOfOther(const Member& keep, const Member& other) {
    if (keep.statusOn != other.statusOn)
        return !keep.statusOn.isValid() ||
               (other.statusOn.isValid() && other.statusOn > keep.statusOn);
    if (keep.status != other.status)
        return std::nullopt;
    return keep.statusReason.isEmpty() && !other.statusReason.isEmpty();
}

QSet<QString> proposeMerge(const Member& keep, const Member& other) {
    QSet<QString> keys;
    for (const Field& f : Member::kind().fields)
        if (!f.isReadOnly() && f.get(keep).isNull() && !f.get(other).isNull())
            keys.insert(QString::fromUtf8(f.key));
    if (isStatusOfOther(keep, other).value_or(false))
        keys.insert(statusFields().first());
    return keys;
}

Outcome<void> mergeMembers(Txn& txn, Id<Member> keep, Id<Member> other,
                           const QSet<QString>& fromOther) {
    if (keep == other)
        return refuse(tr("A member cannot be merged with itself."), tr("Choose two members."));
    auto kept = txn.get(keep);
    const auto gone = txn.get(other);
    if (!kept || !gone)
        return refuse(tr("One of the two members is gone."), tr("Look at the list again."));
    for (const NotDuplicate& said : txn.all<NotDuplicate>())
        if (said.a == other || said.b == other)
            if (auto ok = txn.remove(Id<NotDuplicate>(said.id)); !ok)
                return ok;
    for (const Kind* kind : kinds())
        for (const Field& f : kind->fields) {
            if (!f.refKind || QLatin1StringView(f.refKind) != QLatin1StringView(Member::kindName))
                continue;
            for (const auto& user : txn.all(*kind, Query().eq(QString::fromUtf8(f.key), other))) {
                f.set(*user, keep.raw());
                if (auto ok = txn.relink(*kind, *user); !ok) {
                    Issues issues = ok.error();
                    issues.prepend(error(tr("Both have a record of %1 that cannot be joined.")
                                             .arg(kind->pluralText()),
                                         tr("Remove one of the two records first.")));
                    return refuse(issues);
                }
            }
        }
    if (auto ok = txn.remove(other); !ok)
        return ok;
    for (const QString& key : fromOther)
        if (const Field* f = Member::kind().field(key); f && !f->isReadOnly())
            f->set(*kept, f->get(*gone));
    if (auto ok = txn.update(*kept); !ok)
        return ok;
    if (!fromOther.contains(statusFields().first()))
        return {};
    // No step leads there: the step was taken on the record that is gone now.
    for (const QString& key : statusFields()) {
        const Field* f = Member::kind().field(key);
        f->set(*kept, f->get(*gone));
    }
    return txn.relink(Member::kind(), *kept);
}

Outcome<Receipt> mergeMembers(Book& book, Id<Member> keep, Id<Member> other,
                              const QSet<QString>& fromOther) {
    return book.change({"people",
                        QT_TRANSLATE_NOOP("people", "Merge %1 #%2 with #%3"),
                        {book.read().title(Member::kind(), keep.raw()), QString::number(keep.raw()),
                         QString::number(other.raw())}},
                       [&](Txn& txn) { return mergeMembers(txn, keep, other, fromOther); });
}

Outcome<Receipt> notDuplicates(Book& book, Id<Member> a, Id<Member> b, const QString& reason) {
    return book.change(
        {"people",
         QT_TRANSLATE_NOOP("people", "Not duplicates: %1 and %2"),
         {book.read().title(Member::kind(), a.raw()), book.read().title(Member::kind(), b.raw())}},
        [&](Txn& txn) -> Outcome<void> {
            NotDuplicate said;
            said.a = qMin(a, b);
            said.b = qMax(a, b);
            said.reason = reason;
            return txn.insert(said).map([](auto) {});
        });
}

} // namespace zhijia
