// SPDX-License-Identifier: GPL-3.0-or-later
// What a changed standard would change: every file of its region judged by it, before it is applied
// and without writing anything. Two passes over two tables, whatever the number of files.
#pragma once
#include "core/welfare/worksheet.h"

namespace zhijia {

enum class ClassChange { Same, Enters, Leaves, Changes, Unknown };

struct PreviewLine {
    Id<NeedyFile> file;
    QString title; ///< number and name
    Id<Unit> unit;
    NeedyStatus status = NeedyStatus::None;
    NeedyCategory before = NeedyCategory::None, after = NeedyCategory::None;
    Money perHead; ///< a month
    qint64 heads = 0;
    ClassChange change = ClassChange::Same;
    bool onFile = false; ///< applying the standard judges it anew; others are only told
};

struct StandardPreview {
    qint64 files = 0; ///< of the region that could be judged or should have been
    qint64 same = 0, enters = 0, leaves = 0, changes = 0, unknown = 0;
    QList<PreviewLine> lines; ///< without those that stay; in the order of the file numbers
};

/// On file or on their way; and those that were declined or left because of their income and whose
/// figures are of this year or the last: they would enter. `on`: the day it is applied.
StandardPreview previewStandard(const Reader& reader, const WelfareStandard& standard, QDate on);
/// Judges every file on file anew whose class changes, and counts it into the standard.
Outcome<void> rejudge(Txn& txn, WelfareStandard& standard, QDate on);

/// "Leaves", "Enters" …: for lists and papers.
QString changeText(ClassChange change);
QString categoryText(NeedyCategory category);

} // namespace zhijia
