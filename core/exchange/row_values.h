// SPDX-License-Identifier: GPL-3.0-or-later
// What one row of a file says, as values of fields: handed from the thread that reads the file to
// the one that works with the office.
#pragma once
#include "core/base/issue.h"
#include "core/record/field.h"
#include <QVariant>
#include <memory>
#include <vector>

namespace zhijia {

/// What one row of a file says. Reused from row to row.
struct RowValues {
    /// By field index; only those in `filled` count.
    std::vector<QVariant> of;
    /// In the order of the columns; `~index` for a cell with asterisks.
    std::vector<int> filled;
    Issues issues;
    /// What the row is as a new record, still without its references; null when it has errors.
    std::unique_ptr<Record> record;
    bool isDerived = false; ///< by CellReader, as far as its `Derive` says
    bool masked = false;    ///< a sensitive cell holds asterisks: it stands for what is stored
    bool read = false;      ///< by a CellReader, for this row; only `waiting` is left to do
    /// A reference that nobody has looked up yet: its cell, and where its value and its issues
    /// belong among the others, so that the order stays the columns' order.
    struct Waiting {
        int column = 0;
        size_t filled = 0;
        qsizetype issues = 0;
        QString text;
    };
    std::vector<Waiting> waiting;
};

} // namespace zhijia
