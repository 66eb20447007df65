// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a term and of a sitting as menus; each opens its preview.
#pragma once
#include "core/congress/sitting.h"
#include "ui/shell/desk.h"

class QMenu;

namespace zhijia {

class PreviewDialog;

/// Which paper of a congress.
enum class Paper { Roll, SignInSheet, Attendance, Cards };
QString paperName(Paper paper);
/// `sitting` is needed by the sign-in sheet and the attendance report.
PreviewDialog* showPaper(Desk& desk, Paper paper, Id<Term> term, Id<Sitting> sitting = {});
/// Fills a menu; `term` and `sitting` are asked when a paper is chosen. Null `sitting`: only the
/// term's papers.
void addPapers(Desk& desk, QMenu& menu, const std::function<Id<Term>()>& term,
               const std::function<Id<Sitting>()>& sitting);

} // namespace zhijia
