// SPDX-License-Identifier: GPL-3.0-or-later
// A paper by its name, as a room offers it: the command line lists them, the window's menus open
// them.
#pragma once
#include "core/base/id.h"
#include "core/base/issue.h"
#include <QList>
#include <QString>

namespace zhijia {

class Reader;
namespace report {
struct Document;
}

struct ReportKind {
    const char* name = "";    ///< on the command line
    const char* context = ""; ///< translation context of the label
    const char* label = "";   ///< English
    const char* kind = "";    ///< the record it is about; empty: the whole office
    bool optional = false;    ///< without a record it is about all of them
    /// Refuses, in words, what cannot be written yet (a protocol before the count).
    Outcome<report::Document> (*make)(const Reader&, RawId) = nullptr;
    /// A blank form or an aid (ballot papers, cards): no record of what happened, so that it stays
    /// out of the volume.
    bool form = false;
    QString labelText() const;
};

} // namespace zhijia
