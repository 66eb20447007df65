// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda on paper: for everybody, with what is internal, and as the chair's script.
#pragma once
#include "core/book/reader.h"
#include "core/meeting/agenda_item.h"
#include "core/report/document.h"

namespace zhijia {

Outcome<report::Document> publicAgenda(const Reader& reader, Id<Sitting> sitting);
Outcome<report::Document> internalAgenda(const Reader& reader, Id<Sitting> sitting);
/// 主持词: what the chair says, with names, times and the figures of the quorum filled in.
Outcome<report::Document> chairScript(const Reader& reader, Id<Sitting> sitting);

/// Fills what stands in braces in a script: {entitled} {present} {needed} {absent} {sitting} {term}
/// {date} {place} {chair} {presenter} {title} {office}. What has not happened yet stays a blank to
/// be filled by hand.
QString filledScript(const Reader& reader, const Sitting& sitting, const QString& text,
                     const QString& presenter = {}, const QString& title = {});
/// What the chair says for an item: its script, or a sentence by its type; filled.
QString spokenScript(const Reader& reader, const Sitting& sitting, const AgendaItem& item);
/// The words of {…} that `filledScript` knows, for hints.
QStringList scriptWords();

} // namespace zhijia
