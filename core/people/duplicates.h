// SPDX-License-Identifier: GPL-3.0-or-later
// Members who may be one person: found, shown side by side, merged field by field as one deed, or
// said to be two people and remembered.
#pragma once
#include "core/book/book.h"
#include "core/people/member.h"
#include <QSet>
#include <optional>

namespace zhijia {

enum class Likeness {
    SameId, ///< the old 15 digits and the new 18 of one ID number
    SameNameBirth,
    SameNameMobile,
};
QString likenessText(Likeness likeness);

struct DuplicatePair {
    Id<Member> a, b; ///< a < b
    Likeness why = Likeness::SameId;
    bool operator==(const DuplicatePair&) const = default;
};

/// Pairs that look alike and have not been called different, surest first, at most `limit`. Members
/// who have left count too: a rejoining member is often entered anew.
QList<DuplicatePair> findDuplicates(const Reader& reader, int limit = 1000);

/// The status, the day since when it holds and its reason: one answer, taken together from one of
/// the two by naming the first.
const QStringList& statusFields();

/// Makes one member of two, inside a transaction: fields named in `fromOther` are taken from
/// `other` ("status" with its day and reason), everything that refers to `other` refers to `keep`
/// afterwards, and `other` is removed. Refuses when both are, for example, deputies of the same
/// term: that must be settled first.
Outcome<void> mergeMembers(Txn& txn, Id<Member> keep, Id<Member> other,
                           const QSet<QString>& fromOther);

/// What `fromOther` should be unless somebody chooses: the fields that only `other` has, and the
/// status when `other` has the later one.
QSet<QString> proposeMerge(const Member& keep, const Member& other);

/// Whose status holds: that of the later day; nothing when the days do not say and the statuses
/// differ, which is for a person to decide.
std::optional<bool> isStatusOfOther(const Member& keep, const Member& other);

/// The same as one deed each.
Outcome<Receipt> mergeMembers(Book& book, Id<Member> keep, Id<Member> other,
                              const QSet<QString>& fromOther);
Outcome<Receipt> notDuplicates(Book& book, Id<Member> a, Id<Member> b, const QString& reason);

} // namespace zhijia
