// SPDX-License-Identifier: GPL-3.0-or-later
// "What if we elected two more front-line women?": thought through beside the composition, without
// changing anything.
#pragma once
#include "core/congress/composition.h"
#include <QWidget>

class QCheckBox;
class QPushButton;
class QSpinBox;

namespace zhijia {

class WhatIfBar final : public QWidget {
    Q_OBJECT
public:
    explicit WhatIfBar(QWidget* parent = nullptr);
    /// What is thought of; empty when nothing is.
    QList<WhatIf> changes() const;
    void clear();

signals:
    void changed();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QSpinBox* count_;
    QCheckBox *woman_, *frontLine_, *agency_, *manager_;
    QPushButton* clear_;
};

} // namespace zhijia
