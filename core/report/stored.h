// SPDX-License-Identifier: GPL-3.0-or-later
// A document as text, for papers that must print the same for ever: what was signed is kept, not
// made again from data that may have changed.
#pragma once
#include "core/base/issue.h"
#include "core/report/document.h"

namespace zhijia::report {

/// The same document gives the same text, in every language of the interface. Tables are read to
/// their end. Throws std::logic_error for labels, which nobody signs.
QString storedDocument(const Document& document);
/// Refuses a text that no document was stored as.
Outcome<Document> readStoredDocument(const QString& text);

} // namespace zhijia::report
