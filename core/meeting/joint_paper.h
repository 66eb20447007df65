// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a joint meeting: the invitation with the list to sign, and the record.
#pragma once
#include "core/book/reader.h"
#include "core/meeting/joint.h"
#include "core/report/document.h"

namespace zhijia {

Outcome<report::Document> jointInvitation(const Reader& reader, Id<JointMeeting> meeting);
Outcome<report::Document> jointRecord(const Reader& reader, Id<JointMeeting> meeting);
/// Decisions of joint meetings that a sitting confirmed, for its minutes.
std::vector<report::Block> jointPartOfSitting(const Reader& reader, const Sitting& sitting);

} // namespace zhijia
