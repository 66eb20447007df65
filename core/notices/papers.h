// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of this room: resolution, notice, certificate, register, answer to an objection. They
// name nobody who objected: the office writes the name on the answer by hand.
#pragma once
#include "core/notices/objection.h"
#include "core/report/document.h"

namespace zhijia {

/// As an official document (公文): title, how it was adopted, text, figures with the rule, seal.
Outcome<report::Document> resolutionPaper(const Reader& reader, RawId resolution);
/// The sheet for the wall. Of a draft the days stay open, so that it can be looked over.
Outcome<report::Document> noticePaper(const Reader& reader, RawId notice);
/// 公示情况说明: how long it hung and what became of objections. Refused before it was taken down.
Outcome<report::Document> noticeCertificate(const Reader& reader, RawId notice);
/// Every notice; of a sitting (not 0) its own.
Outcome<report::Document> noticeRegister(const Reader& reader, RawId sitting);
/// Refused before there is an answer.
Outcome<report::Document> objectionAnswer(const Reader& reader, RawId objection);

} // namespace zhijia
