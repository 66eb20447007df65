// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultation/positions_dialog.h"
#include "core/consultation/clause.h"
#include "ui/consultation/words.h"
#include "ui/form/papers_button.h"
#include "ui/list/empty_state.h"
#include "ui/shell/theme.h"
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhijia {

PositionsDialog::PositionsDialog(Desk& desk, Id<Consultation> consultation, QWidget* parent)
    : QDialog(parent), desk_(desk), consultation_(consultation), table_(new QTableWidget(0, 5)),
      empty_(new EmptyState) {
    setWindowTitle(consultationText("Positions: %1")
                       .arg(desk.book().read().title(Consultation::kind(), consultation.raw())));
    resize(Theme::px(980), Theme::px(560));
    table_->setHorizontalHeaderLabels(
        {consultationText("Clause"), consultationText("The workers' side"),
         consultationText("The employer's side"), consultationText("Agreed text"),
         consultationText("Status")});
    table_->setAccessibleName(consultationText("Positions of both sides"));
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setWordWrap(true);
    table_->verticalHeader()->hide();
    for (int column = 0; column < 5; ++column)
        table_->horizontalHeader()->setSectionResizeMode(
            column, column == 4 ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    empty_->show(QStringLiteral("list"), consultationText("No clause is on the table"),
                 consultationText("Add clauses in the tab \"Clauses\" of the consultation, or make "
                                  "a raised matter a clause on the page \"Regions\"."),
                 {});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(consultationText("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(
        papersButton(desk, Consultation::kind(), [this] { return consultation_.raw(); }));
    bottom->addStretch();
    bottom->addWidget(buttons);
    auto* all = new QVBoxLayout(this);
    all->addWidget(table_, 1);
    all->addWidget(empty_, 1);
    all->addLayout(bottom);
    connect(table_, &QTableWidget::cellActivated, this, [this](int row, int) {
        desk_.openRecord(Clause::kind(), table_->item(row, 0)->data(Qt::UserRole).toLongLong());
    });
    connect(&desk.book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(Clause::kind()))
            read();
    });
    read();
}

void PositionsDialog::read() {
    const Reader& reader = desk_.book().read();
    const auto clauses = clausesOf(reader, consultation_);
    table_->setRowCount(static_cast<int>(clauses.size()));
    const Kind& kind = Clause::kind();
    int row = 0;
    for (const Clause& c : clauses) {
        const QString status =
            kind.display(*kind.field(u"status"), Codec<ClauseStatus>::toValue(c.status));
        const QString texts[] = {QStringLiteral("%1. %2").arg(c.position).arg(c.title), c.workers,
                                 c.employer,
                                 c.status == ClauseStatus::Dropped ? c.reason : c.agreed, status};
        for (int column = 0; column < 5; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            if (column == 4)
                item->setForeground(c.status == ClauseStatus::Agreed ? Theme::colours().success
                                    : c.status == ClauseStatus::Open ? Theme::colours().warning
                                                                     : Theme::colours().muted);
            table_->setItem(row, column, item);
        }
        table_->item(row, 0)->setData(Qt::UserRole, QVariant::fromValue<qint64>(c.id));
        ++row;
    }
    table_->setVisible(row > 0);
    empty_->setVisible(row == 0);
    table_->resizeRowsToContents();
}

} // namespace zhijia
