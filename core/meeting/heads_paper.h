// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a heads' meeting: the invitation with the list to sign, and the record.
#pragma once
#include "core/book/reader.h"
#include "core/meeting/heads.h"
#include "core/report/document.h"

namespace zhijia {

Outcome<report::Document> headsInvitation(const Reader& reader, Id<HeadsMeeting> meeting);
Outcome<report::Document> headsRecord(const Reader& reader, Id<HeadsMeeting> meeting);
/// Decisions of heads' meetings that a sitting confirmed, for its minutes.
std::vector<report::Block> headsPartOfSitting(const Reader& reader, const Sitting& sitting);

} // namespace zhijia
