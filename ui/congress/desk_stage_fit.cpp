// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes of the desk: readable from where the clerk stands.
#include "core/congress/card.h"
#include "core/flow/flow.h"
#include "ui/congress/desk_stage.h"
#include "ui/congress/quorum_light.h"
#include "ui/congress/words.h"
#include "ui/list/flow_layout.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhijia {

void DeskStage::fit() {
    const auto sized = [&](QWidget* w, int perMille, const QString& more = {}) {
        w->setStyleSheet(QStringLiteral("font-size: %1pt; %2").arg(points(perMille)).arg(more));
    };
    const QString muted = QStringLiteral("color: %1;").arg(Theme::colours().muted.name());
    sized(title_, 26, QStringLiteral("font-weight: 600;"));
    sized(field_, 44, QStringLiteral("padding: %1px;").arg(Theme::px(8)));
    sized(flash_, 36, QStringLiteral("font-weight: 600;"));
    sized(more_, 24);
    sized(list_, 27);
    sized(recent_, 22);
    sized(recentTitle_, 22, QStringLiteral("font-weight: 600;"));
    sized(rule_, 18, muted);
    sized(listTitle_, 22, QStringLiteral("font-weight: 600;"));
    keys_->setStyleSheet(QStringLiteral("QPushButton { font-size: %1pt; padding: %2px %3px; }")
                             .arg(points(18))
                             .arg(Theme::px(3))
                             .arg(Theme::px(7)));
    if (field_->placeholderText().isEmpty())
        field_->setPlaceholderText(congressText("Scan a card, or type a name, initials or number"));
    const int edge = qMin(width(), height()) / 36;
    layout()->setContentsMargins(edge, edge, edge, edge);
    layout()->setSpacing(edge);
}

} // namespace zhijia
