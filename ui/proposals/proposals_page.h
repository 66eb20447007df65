// SPDX-License-Identifier: GPL-3.0-or-later
// Every proposal, with a hint when others of the call ask for the same.
#pragma once
#include "ui/shell/record_page.h"

namespace zhijia {

class SimilarPanel;

class ProposalsPage final : public RecordPage {
    Q_OBJECT
public:
    ProposalsPage(Desk& desk, const PageRow& row);
    SimilarPanel& similar() const { return *similar_; }

private:
    void refresh();
    SimilarPanel* similar_;
};

} // namespace zhijia
