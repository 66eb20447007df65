// SPDX-License-Identifier: GPL-3.0-or-later
// A rule's number as it is edited: a share, a count, a range, tiers, or whether it holds at all.
// Its form is the rule's and stays; only the figures change.
#pragma once
#include "core/base/issue.h"
#include "core/rules/rule.h"
#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace zhijia {

class NumberEditor final : public QWidget {
    Q_OBJECT
public:
    explicit NumberEditor(const RuleNumber& number);
    /// The number as it stands; refuses tiers that cannot be read (field "number").
    Outcome<RuleNumber> number() const;
    QSpinBox* first() const { return first_; }
    QSpinBox* second() const { return second_; }
    QCheckBox* box() const { return box_; }
    QPlainTextEdit* tiers() const { return tiers_; }
    QString inWords() const;

private:
    void say();
    QSpinBox* spin(const char* name, const QString& label, qint64 value, int least, int most);
    Outcome<QList<RuleNumber::Tier>> readTiers() const;

    RuleNumber number_;
    QSpinBox *first_ = nullptr, *second_ = nullptr;
    QCheckBox* box_ = nullptr;
    QPlainTextEdit* tiers_ = nullptr;
    QLabel* words_;
};

} // namespace zhijia
