// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/congress/what_if_bar.h"
#include "ui/congress/words.h"
#include "ui/shell/theme.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace zhijia {

WhatIfBar::WhatIfBar(QWidget* parent)
    : QWidget(parent), count_(new QSpinBox), woman_(new QCheckBox(congressText("women"))),
      frontLine_(new QCheckBox(congressText("front line"))),
      agency_(new QCheckBox(congressText("agency workers"))),
      manager_(new QCheckBox(congressText("managers"))),
      clear_(new QPushButton(congressText("As it is"))) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, Theme::px(4), 0, 0);
    line->setSpacing(Theme::px(10));
    auto* label = new QLabel(congressText("What if this many more were elected:"));
    label->setProperty("role", QStringLiteral("muted"));
    label->setBuddy(count_);
    count_->setObjectName(QStringLiteral("whatIf"));
    count_->setRange(-9999, 9999);
    count_->setAccessibleName(label->text());
    count_->setToolTip(
        congressText("Nothing is changed: only the findings above show what it would be. A "
                     "negative number: so many fewer."));
    line->addWidget(label);
    line->addWidget(count_);
    for (QCheckBox* box : {woman_, frontLine_, agency_, manager_}) {
        line->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this] {
            if (count_->value() != 0)
                emit changed();
        });
    }
    woman_->setObjectName(QStringLiteral("whatIfWomen"));
    frontLine_->setObjectName(QStringLiteral("whatIfFrontLine"));
    line->addStretch();
    line->addWidget(clear_);
    clear_->setEnabled(false);
    connect(count_, &QSpinBox::valueChanged, this, [this](int n) {
        clear_->setEnabled(n != 0);
        emit changed();
    });
    connect(clear_, &QPushButton::clicked, this, &WhatIfBar::clear);
}

QList<WhatIf> WhatIfBar::changes() const {
    if (count_->value() == 0)
        return {};
    return {{count_->value(), woman_->isChecked(), frontLine_->isChecked(), agency_->isChecked(),
             manager_->isChecked()}};
}

void WhatIfBar::clear() { count_->setValue(0); }

/// Whoever comes back to the page finds the real numbers: what was only imagined is gone with it.
void WhatIfBar::hideEvent(QHideEvent* event) {
    if (!event->spontaneous())
        clear();
    QWidget::hideEvent(event);
}

} // namespace zhijia
