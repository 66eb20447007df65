// SPDX-License-Identifier: GPL-3.0-or-later
// Is the congress composed as the rules ask? Every rule with what is, what is needed, and what
// would mend it.
#pragma once
#include "core/congress/composition.h"
#include <QFrame>

class QGridLayout;
class QLabel;

namespace zhijia {

class WhatIfBar;

class CompositionPanel final : public QFrame {
    Q_OBJECT
public:
    explicit CompositionPanel(QWidget* parent = nullptr);
    /// `imagined`: not what is, but what would be; the headline says so.
    void setComposition(const Composition& composition, bool imagined = false);
    WhatIfBar& whatIf() const { return *whatIf_; }
    void setNothing(const QString& text);

private:
    void clear();
    QLabel* headline_;
    QWidget* rows_;
    QGridLayout* grid_;
    WhatIfBar* whatIf_;
};

} // namespace zhijia
