// SPDX-License-Identifier: GPL-3.0-or-later
// The papers that are about a record, behind one button: every ReportKind of its kind.
#pragma once
#include "ui/shell/desk.h"

class QMenu;
class QToolButton;

namespace zhijia {

class PreviewDialog;
struct ReportKind;

/// Null when no paper is about records of this kind. `record` is asked when a paper is chosen.
QToolButton* papersButton(Desk& desk, const Kind& kind, const std::function<RawId()>& record);
/// One action for each paper of the kind.
void addPapersOf(Desk& desk, QMenu& menu, const Kind& kind, const std::function<RawId()>& record);
/// What else stands in the menu of such records, below their papers (the volume of a sitting). Call
/// once at start; the same name replaces.
using PaperActions =
    std::function<void(Desk& desk, QMenu& menu, const std::function<RawId()>& record)>;
void registerPaperActions(const Kind& kind, const char* name, const PaperActions& add);
/// The preview of a paper; what it cannot be written for is said there.
PreviewDialog* showReport(Desk& desk, const ReportKind& report, RawId record);

} // namespace zhijia
