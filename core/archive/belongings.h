// SPDX-License-Identifier: GPL-3.0-or-later
// Which records belong to a sitting, found in the field tables: no room is named here, so a room
// that is added tomorrow is in the volume tomorrow.
#pragma once
#include "core/book/query.h"
#include "core/congress/sitting.h"
#include "core/files/attachment.h"

namespace zhijia {

/// A kind with records that belong, and the conditions that pick them.
struct Belonging {
    const Kind* kind = nullptr;
    QList<Condition> where;
    /// It belongs to the sitting itself and not only to its term: each record's papers are in the
    /// volume.
    bool ofSitting = false;

    Query query() const;
};

/// The sitting, its term, then in the order of all kinds those that refer to the sitting; those
/// that live within one of them or refer to one; and those that refer to its term. A kind that
/// refers to sittings is picked by the sitting alone: what belongs to another sitting of the same
/// term stays out.
QList<Belonging> belongingsOf(const Sitting& sitting);
/// What is attached to these records, in their order. Of a term's own records too: a deputy's
/// mandate is part of the sitting's credentials.
std::vector<Attachment> filesOf(const Reader& reader, const QList<Belonging>& belongings);

} // namespace zhijia
