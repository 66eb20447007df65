// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a consultation. Each refuses, in words, what cannot be written yet.
#pragma once
#include "core/base/id.h"
#include "core/base/issue.h"
#include "core/report/document.h"

namespace zhijia {

class Reader;
struct ConsultationSession;

Outcome<report::Document> invitationPaper(const Reader& reader, RawId invitation);
Outcome<report::Document> replyPaper(const Reader& reader, RawId invitation);
Outcome<report::Document> negotiatorsPaper(const Reader& reader, RawId consultation);
Outcome<report::Document> clausesPaper(const Reader& reader, RawId consultation);
Outcome<report::Document> coveragePaper(const Reader& reader, RawId consultation);
Outcome<report::Document> sessionPaper(const Reader& reader, RawId session);
/// The minutes of a session that was held, from what is on file now; signing keeps them.
report::Document makeSessionMinutes(const Reader& reader, const ConsultationSession& session);
Outcome<report::Document> contractPaper(const Reader& reader, RawId contract);
Outcome<report::Document> filingPaper(const Reader& reader, RawId contract);
Outcome<report::Document> publicationPaper(const Reader& reader, RawId contract);
/// Of all contracts.
Outcome<report::Document> contractRegister(const Reader& reader, RawId none);
Outcome<report::Document> topicPaper(const Reader& reader, RawId topic);
Outcome<report::Document> regionsPaper(const Reader& reader, RawId none);

} // namespace zhijia
