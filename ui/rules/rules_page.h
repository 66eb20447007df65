// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a pack with number, source and how sure they are; which pack the office uses; and
// the way to the office's own numbers.
#pragma once
#include "core/rules/rule.h"
#include "ui/shell/page.h"

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace zhijia {

class RuleDialog;

class RulesPage final : public Page {
    Q_OBJECT
public:
    RulesPage(Desk& desk, const PageRow& row);
    QWidget* firstWidget() override;
    QTreeWidget& tree() const { return *tree_; }
    QComboBox& packs() const { return *packs_; }
    /// The pack that is looked at ("cn@1"), and the rule that is chosen; empty for none.
    QString pack() const;
    QString rule() const;
    void selectRule(const QString& id);
    RuleDialog* change();
    void use();
    void takeBack();

private:
    void fillPacks();
    void fillRules();
    void refresh();
    void filter();

    QComboBox* packs_;
    QLineEdit* search_;
    QLabel *inForce_, *about_, *text_, *number_, *source_, *reason_;
    QTreeWidget* tree_;
    QPushButton *use_, *change_, *back_;
};

} // namespace zhijia
