// SPDX-License-Identifier: GPL-3.0-or-later
// What whoever makes a volume should know before: what is not finished, and what would be withheld
// as confidential; and the leave to put that in all the same, which is on record (law 8).
#pragma once
#include "core/congress/sitting.h"

namespace zhijia {

class Book;

struct VolumeOutlook {
    Issues unfinished;               ///< warnings; the register says them too
    qint64 confidentialFiles = 0;    ///< attached files that stay out without a leave
    QStringList confidentialRecords; ///< "Bundles of papers: Marks, Written in"
    bool hasConfidential() const { return confidentialFiles > 0 || !confidentialRecords.isEmpty(); }
    /// Nothing need be asked.
    bool isPlain() const { return unfinished.isEmpty() && !hasConfidential(); }
};
VolumeOutlook volumeOutlook(const Reader& reader, Id<Sitting> sitting);

/// That somebody may put what is confidential into a volume. There is no other way to one than to
/// have the reason recorded.
class ConfidentialLeave {
public:
    Id<Sitting> sitting() const { return sitting_; }
    const QString& reason() const { return reason_; }

private:
    friend Outcome<ConfidentialLeave> recordConfidentialLeave(Book&, Id<Sitting>, const QString&);
    ConfidentialLeave(Id<Sitting> sitting, QString reason)
        : sitting_(sitting), reason_(std::move(reason)) {}
    Id<Sitting> sitting_;
    QString reason_;
};
/// Keeps the reason in the history, with who gave it. Refuses an empty one.
Outcome<ConfidentialLeave> recordConfidentialLeave(Book& book, Id<Sitting> sitting,
                                                   const QString& reason);

namespace archive {

/// Keys of the fields of this kind that stay out without a leave; none when nothing is.
QStringList confidentialKeys(const Kind& kind);
/// Whether one of these fields holds anything in a record that belongs.
bool holdsAnything(const Reader& reader, const Kind& kind, const QStringList& keys,
                   const Query& query);
/// "Bundles of papers: Marks, Written in"
QString confidentialTitle(const Kind& kind);

} // namespace archive
} // namespace zhijia
