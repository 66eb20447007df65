// SPDX-License-Identifier: GPL-3.0-or-later
// That a volume was made, and which: the office remembers it, so that nobody is told for ever to
// make what lies on the shelf, and the history can be held against a volume that is shown later.
#pragma once
#include "core/archive/volume.h"

namespace zhijia {

class Book;

struct KeptVolume {
    QDateTime at;           ///< when it was made
    QByteArray fingerprint; ///< see VolumeVerdict
    /// Something of the sitting was not finished then: another one is wanted at the end.
    bool unfinished = false;
};

/// A deed that changes no record: no undo unmakes what lies on a disk.
Outcome<void> recordVolume(Book& book, Id<Sitting> sitting, const VolumeMade& made);
/// The newest that was made of this sitting; none when there is none.
std::optional<KeptVolume> keptVolume(const Reader& reader, Id<Sitting> sitting);

} // namespace zhijia
