// SPDX-License-Identifier: GPL-3.0-or-later
// What a ballot needs on paper: the ballot paper itself, the issuing list, the tellers' sheet, and
// the signed protocol.
#pragma once
#include "core/ballots/result.h"
#include "core/report/document.h"

namespace zhijia {

/// Any number of items. Short papers stand several to a sheet, with a line to cut along. With
/// `Ballot::copies` every paper gets a numbered stub to tear off before it is handed out; the paper
/// itself bears no number, so that nobody's vote can be found.
Outcome<report::Document> ballotPaper(const Reader& reader, Id<Ballot> ballot);
/// Who took how many papers, delegation by delegation, to be signed.
Outcome<report::Document> ballotIssueList(const Reader& reader, Id<Ballot> ballot);
/// To count on with tally marks (正), a row per item.
Outcome<report::Document> ballotCountSheet(const Reader& reader, Id<Ballot> ballot);
/// 计票报告单: numbers, identities, majority with its base and source, result, signatures, seal.
/// Refuses before the counts agree (a void ballot has one too, with its reason).
Outcome<report::Document> ballotProtocol(const Reader& reader, Id<Ballot> ballot);

namespace ballots {
report::Document startPaper(const Reader& reader, const QString& title, const QString& subject);
report::Language paperLanguage();
/// Empty lines for other names, the same on the paper and on the tellers' sheet: as many as are to
/// be elected, at most five a post.
int writtenInLines(const BallotShape& shape, int post);
int writtenInLines(const BallotShape& shape); ///< of all posts
/// "Unit job"; empty when neither is known.
QString unitAndJob(const BallotItem& item);
} // namespace ballots

} // namespace zhijia
