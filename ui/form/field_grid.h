// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of one section in as many columns as fit.
#pragma once
#include "ui/form/field_row.h"
#include "ui/shell/theme.h"
#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>

namespace zhijia {

class FieldGrid final : public QWidget {
public:
    explicit FieldGrid(const QString& title) : grid_(new QGridLayout(this)) {
        grid_->setContentsMargins(0, 0, 0, 0);
        grid_->setHorizontalSpacing(Theme::px(16));
        grid_->setVerticalSpacing(Theme::px(8));
        if (!title.isEmpty()) {
            title_ = new QLabel(title);
            title_->setProperty("role", QStringLiteral("section"));
        }
    }
    void add(FieldRow* row) { rows_ << row; }
    void arrangeAgain() {
        const int columns = std::exchange(columns_, 0);
        arrange(columns);
    }
    void arrange(int columns) {
        if (columns == columns_)
            return;
        columns_ = columns;
        while (QLayoutItem* item = grid_->takeAt(0))
            delete item;
        int line = 0, column = 0;
        if (title_)
            grid_->addWidget(title_, line++, 0, 1, columns);
        for (FieldRow* row : rows_) {
            if (row->testAttribute(Qt::WA_WState_ExplicitShowHide) && row->isHidden())
                continue; // it leaves no hole
            const bool wide = row->editor().spec().type == FieldType::Note;
            if (wide && column > 0) {
                ++line;
                column = 0;
            }
            grid_->addWidget(row, line, column, 1, wide ? columns : 1);
            if (wide || ++column == columns) {
                ++line;
                column = 0;
            }
        }
        for (int i = 0; i < 3; ++i)
            grid_->setColumnStretch(i, i < columns ? 1 : 0);
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QWidget::resizeEvent(event);
        arrange(qBound(1, event->size().width() / Theme::px(230), 3));
    }
    QSize minimumSizeHint() const override {
        return {Theme::px(180), QWidget::minimumSizeHint().height()};
    }

private:
    QGridLayout* grid_;
    QLabel* title_ = nullptr;
    QList<FieldRow*> rows_;
    int columns_ = 0;
};

} // namespace zhijia
