// SPDX-License-Identifier: GPL-3.0-or-later
// Electing deputies from the members: find, choose many, say how they were elected; one deed, one
// undo.
#pragma once
#include "core/congress/deputy.h"
#include "ui/form/field_row.h"
#include "ui/list/record_list.h"
#include "ui/shell/desk.h"
#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace zhijia {

class ElectDialog final : public QDialog {
    Q_OBJECT
public:
    ElectDialog(Desk& desk, Id<Term> term, Id<Delegation> delegation = {});
    RecordList& members() const { return *members_; }
    QListWidget& chosen() const { return *chosen_; }
    FieldRow* row(const QString& key) const;
    QComboBox& delegationBox() const { return *delegation_; }
    /// Whose empty place the one who is marked among the elected takes; hidden when none is empty.
    QComboBox& placeBox() const { return *place_; }
    void add(const QList<RawId>& members);
    /// Adds whom the names mean, one on each line; says which of them nobody or several people
    /// have.
    void addNames(const QString& text);
    void askNames();
    void removeChosen();
    void accept() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void showPlace();
    void takePlace();
    QString lineOf(RawId member, RawId place) const;
    void electAside(
        const QString& title, qsizetype count,
        const std::function<Outcome<Receipt>(Book&, const std::function<void(qsizetype)>&)>& elect);
    void answered(qsizetype count, const Outcome<Receipt>& receipt);
    void tell(const Issues& issues);
    QList<Id<Member>> ids() const;

    Desk& desk_;
    Id<Term> term_;
    RecordList* members_;
    QListWidget* chosen_;
    QComboBox *delegation_, *category_, *place_;
    QLabel* placeLabel_;
    QList<FieldRow*> rows_;
    MessageBar* messages_;
    QPushButton* ok_;
    Patience patience_;
};

} // namespace zhijia
