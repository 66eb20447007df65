// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultation/regions_page.h"
#include "core/office/reports.h"
#include "ui/consultation/words.h"
#include "ui/form/papers_button.h"
#include "ui/shell/theme.h"
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zhijia {

namespace {

RecordList::Options listOptions() {
    RecordList::Options options;
    options.emptyText = consultationText(
        "Enter what workers raise, with region and post, or import it from a list. Each matter "
        "keeps its way to the result, with its dates and days.");
    return options;
}

constexpr int allRegions = -1;

} // namespace

RegionsPage::RegionsPage(Desk& desk, const PageRow& row)
    : RecordPage(desk, row, ConsultationTopic::kind(), listOptions()),
      table_(new QTableWidget(0, 7)) {
    table_->setObjectName(QStringLiteral("regionTable"));
    table_->setAccessibleName(row.titleText());
    table_->setHorizontalHeaderLabels(
        {consultationText("Region"), consultationText("Raised"), consultationText("Solved"),
         consultationText("Open"), consultationText("Not solved"),
         consultationText("Days on average"), consultationText("Longest")});
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table_->setMaximumHeight(Theme::px(230));
    table_->setMinimumHeight(Theme::px(90));
    body()->insertWidget(0, table_);
    auto* paper =
        new QPushButton(icon(QStringLiteral("report")), consultationText("Table on paper"));
    paper->setObjectName(QStringLiteral("regionPaper"));
    connect(paper, &QPushButton::clicked, this, [this] {
        if (const ReportKind* report = reportByName(u"topic-regions"))
            showReport(this->desk(), *report, 0);
    });
    headerButtons()->addWidget(paper, 0, Qt::AlignTop);
    connect(table_, &QTableWidget::itemSelectionChanged, this, &RegionsPage::narrow);
    soon_.setSingleShot(true);
    soon_.setInterval(120);
    connect(&soon_, &QTimer::timeout, this, &RegionsPage::read);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(ConsultationTopic::kind()))
            soon_.start();
    });
    read();
}

void RegionsPage::read() {
    const int chosen = table_->currentRow() >= 0
                           ? table_->item(table_->currentRow(), 0)->data(Qt::UserRole).toInt()
                           : allRegions;
    QList<RegionLine> lines = regionTable(book().read());
    RegionLine sum;
    sum.province = allRegions;
    sum.name = consultationText("All regions");
    for (const RegionLine& line : lines) {
        sum.raised += line.raised;
        sum.solved += line.solved;
        sum.open += line.open;
        sum.notSolved += line.notSolved;
        sum.days += line.days;
        sum.longest = qMax(sum.longest, line.longest);
    }
    lines.prepend(sum);
    const QSignalBlocker quiet(table_);
    table_->setRowCount(static_cast<int>(lines.size()));
    int row = 0;
    for (const RegionLine& line : lines) {
        const QString texts[] = {line.name,
                                 QString::number(line.raised),
                                 QString::number(line.solved),
                                 QString::number(line.open),
                                 QString::number(line.notSolved),
                                 line.solved > 0 ? tenthsText(line.averageTenths()) : QString(),
                                 line.solved > 0 ? QString::number(line.longest) : QString()};
        for (int column = 0; column < 7; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table_->setItem(row, column, item);
        }
        table_->item(row, 0)->setData(Qt::UserRole, line.province);
        if (line.province == chosen)
            table_->setCurrentCell(row, 0);
        ++row;
    }
    table_->setVisible(sum.raised > 0);
}

void RegionsPage::narrow() {
    const int row = table_->currentRow();
    const int province = row >= 0 ? table_->item(row, 0)->data(Qt::UserRole).toInt() : allRegions;
    const QString key = QStringLiteral("region");
    if (province == allRegions)
        list().setFixed({});
    else if (province == 0)
        list().setFixed({{key, Condition::IsNull, {}}});
    else
        list().setFixed({{key, Condition::StartsWith, QString::number(province).left(2)}});
}

bool RegionsPage::openRecord(RawId id) {
    if (table_->rowCount() > 0)
        table_->setCurrentCell(0, 0); // whatever region it is of
    list().setFixed({});
    return RecordPage::openRecord(id);
}

} // namespace zhijia
