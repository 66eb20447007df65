// SPDX-License-Identifier: GPL-3.0-or-later
// The deputies of a term by delegation, with the check-up of the composition above and the election
// as a button.
#pragma once
#include "core/congress/deputy.h"
#include "ui/shell/record_page.h"
#include <QTimer>

class QComboBox;
class QPushButton;
class QToolButton;

namespace zhijia {

class CompositionPanel;
class ElectDialog;

class DeputiesPage final : public RecordPage {
    Q_OBJECT
public:
    DeputiesPage(Desk& desk, const PageRow& row);
    Id<Term> term() const;
    Id<Delegation> delegation() const;
    void setTerm(Id<Term> term);
    ElectDialog* elect();
    bool openRecord(RawId id) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillTerms();
    void fillDelegations();
    void refresh();
    void check();

    QComboBox *terms_, *delegations_;
    QPushButton* elect_;
    QToolButton* papers_; ///< of the term
    CompositionPanel* composition_;
    QTimer soon_;
    bool stale_ = false; ///< the composition was not worked out while nobody saw it
};

} // namespace zhijia
