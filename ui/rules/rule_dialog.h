// SPDX-License-Identifier: GPL-3.0-or-later
// One rule as the office has it: its number with wording, source, reason and first day. A pack of
// the program is never changed: what differs goes into one of the office's own.
#pragma once
#include "core/rules/rule.h"
#include "ui/rules/ask_dialog.h"

class QComboBox;

namespace zhijia {

class NumberEditor;

class RuleDialog final : public AskDialog {
    Q_OBJECT
public:
    /// `pack`: the one that is looked at, by id; `rule` as it says now.
    RuleDialog(Desk& desk, const RulePack& pack, const Rule& rule);
    NumberEditor& number() const { return *number_; }
    QComboBox& sure() const { return *sure_; }

protected:
    Outcome<Patience::Deed> deed() const override;

private:
    RulePack pack_;
    Rule rule_;
    QString own_; ///< the own pack it goes into; empty: one is made
    NumberEditor* number_;
    QComboBox* sure_;
};

} // namespace zhijia
