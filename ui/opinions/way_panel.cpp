// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opinions/way_panel.h"
#include "ui/opinions/words.h"
#include "ui/shell/theme.h"
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zhijia {

WayPanel::WayPanel(QWidget* parent)
    : QFrame(parent), title_(new QLabel), stations_(new QTreeWidget) {
    setProperty("role", QStringLiteral("card"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::px(14), Theme::px(8), Theme::px(14), Theme::px(8));
    box->setSpacing(Theme::px(4));
    title_->setWordWrap(true);
    title_->setProperty("role", QStringLiteral("section"));
    box->addWidget(title_);
    stations_->setObjectName(QStringLiteral("way"));
    stations_->setAccessibleName(opinionText("The way to the result"));
    stations_->setHeaderLabels({opinionText("Date"), opinionText("Day"), opinionText("Station")});
    stations_->setRootIsDecorated(false);
    stations_->setUniformRowHeights(true);
    stations_->setAllColumnsShowFocus(true);
    stations_->setToolTip(opinionText("Enter opens the record of that station"));
    stations_->setColumnWidth(0, Theme::px(100));
    stations_->setColumnWidth(1, Theme::px(60));
    box->addWidget(stations_);
    connect(stations_, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        emit openWanted(item->data(0, Qt::UserRole).toString(),
                        item->data(0, Qt::UserRole + 1).toLongLong());
    });
    hide();
}

QString WayPanel::text() const { return title_->text(); }

void WayPanel::setWay(const Remark* remark, const Way& way) {
    stations_->clear();
    setVisible(remark != nullptr);
    if (!remark)
        return;
    QString title = way.resultOn.isValid()
                        ? opinionText("The way to the result: %1 days").arg(way.days)
                        : opinionText("On the way for %1 days, no result yet").arg(way.days);
    if (way.joined > 0)
        title += opinionText("; %1 others said the same").arg(way.joined);
    title_->setText(title);
    for (const WayStep& s : way.steps) {
        auto* item =
            new QTreeWidgetItem(stations_, {s.on.toString(Qt::ISODate),
                                            opinionText("+%1").arg(remark->saidOn.daysTo(s.on)),
                                            QString(s.what).replace(u'\n', u' ')});
        item->setToolTip(2, s.what);
        item->setData(0, Qt::UserRole, s.record.kind);
        item->setData(0, Qt::UserRole + 1, s.record.id);
        if (s.result) {
            QFont bold = font();
            bold.setBold(true);
            item->setFont(2, bold);
            item->setText(1, opinionText("+%1 ◆").arg(remark->saidOn.daysTo(s.on)));
        }
    }
    const int rows = qBound(2, static_cast<int>(way.steps.size()) + 1, 7);
    stations_->setFixedHeight(rows * (fontMetrics().height() + Theme::px(8)) + Theme::px(8));
}

} // namespace zhijia
