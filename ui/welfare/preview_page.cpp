// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welfare/preview_page.h"
#include "core/book/book.h"
#include "core/office/reports.h"
#include "ui/form/papers_button.h"
#include "ui/list/empty_state.h"
#include "ui/shell/theme.h"
#include "ui/welfare/words.h"
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zhijia {

namespace {

constexpr int mostRows = 2000; // the paper has them all
constexpr int everything = -1;

RawId& wantedStandard() {
    static RawId id = 0;
    return id;
}

} // namespace

PreviewPage::PreviewPage(Desk& desk, const PageRow& row)
    : Page(desk, row), box_(new QComboBox), which_(new QComboBox), sums_(new QLabel),
      table_(new QTableWidget(0, 6)),
      refresh_(new QPushButton(icon(QStringLiteral("refresh")), welfareText("Judge now"))),
      paper_(new QPushButton(icon(QStringLiteral("report")), welfareText("On paper"))),
      open_(new QPushButton(icon(QStringLiteral("rules")), welfareText("Open the standard"))),
      empty_(new EmptyState) {
    auto* head = new QHBoxLayout;
    auto* label = new QLabel(welfareText("Standard"));
    label->setBuddy(box_);
    box_->setObjectName(QStringLiteral("previewStandard"));
    box_->setAccessibleName(welfareText("Standard"));
    which_->setObjectName(QStringLiteral("previewWhich"));
    which_->setAccessibleName(welfareText("Which changes"));
    which_->addItem(welfareText("Every change"), everything);
    for (const ClassChange change :
         {ClassChange::Enters, ClassChange::Leaves, ClassChange::Changes, ClassChange::Unknown})
        which_->addItem(changeText(change), static_cast<int>(change));
    head->addWidget(label);
    head->addWidget(box_, 1);
    head->addWidget(which_);
    for (const auto& [button, name, tip] :
         {std::tuple{refresh_, "previewJudge",
                     welfareText("Judges the files anew; nothing is written")},
          {paper_, "previewPaper", welfareText("The whole list, to be printed or saved")},
          {open_, "previewOpen",
           welfareText("There it is put into force when its sources are complete")}}) {
        button->setObjectName(QString::fromUtf8(name));
        button->setToolTip(tip);
        head->addWidget(button);
    }
    body()->addLayout(head);
    sums_->setObjectName(QStringLiteral("previewSums"));
    sums_->setWordWrap(true);
    sums_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(sums_);
    table_->setObjectName(QStringLiteral("previewTable"));
    table_->setAccessibleName(row.titleText());
    table_->setHorizontalHeaderLabels({welfareText("File"), welfareText("Unit"),
                                       welfareText("Change"), welfareText("Until now"),
                                       welfareText("By it"), welfareText("Left a head and month")});
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    for (int column = 2; column < 6; ++column)
        table_->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    body()->addWidget(table_, 1);
    empty_->show(QStringLiteral("rules"), welfareText("No standard yet"),
                 welfareText("Enter a standard first; here you see whom it would concern before it "
                             "is put into force."),
                 {{welfareText("Go to the standards"),
                   [&desk] { desk.openPage(QStringLiteral("welfare.standards")); }, true}});
    body()->addWidget(empty_, 1);
    connect(box_, &QComboBox::activated, this, &PreviewPage::read);
    connect(which_, &QComboBox::activated, this, [this] { fillTable(preview_); });
    connect(refresh_, &QPushButton::clicked, this, &PreviewPage::read);
    connect(paper_, &QPushButton::clicked, this, [this] {
        if (const ReportKind* report = reportByName(u"standard-changes"); report && standard())
            showReport(this->desk(), *report, standard().raw());
    });
    connect(open_, &QPushButton::clicked, this, [this] {
        if (standard())
            this->desk().openRecord(WelfareStandard::kind(), standard().raw());
    });
    connect(table_, &QTableWidget::cellActivated, this, [this](int line, int) {
        this->desk().openRecord(NeedyFile::kind(),
                                table_->item(line, 0)->data(Qt::UserRole).toLongLong());
    });
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(WelfareStandard::kind()))
            fillBox();
        // Fifty thousand files are not judged at every key: the button does it.
        if (receipt.touches(NeedyFile::kind()) && isVisible())
            sums_->setText(welfareText("Files were changed meanwhile: press \"Judge now\"."));
    });
    fillBox();
}

QWidget* PreviewPage::firstWidget() { return box_; }
QString PreviewPage::sums() const { return sums_->text(); }
void PreviewPage::wanted(Id<WelfareStandard> standard) { wantedStandard() = standard.raw(); }
Id<WelfareStandard> PreviewPage::standard() const {
    return Id<WelfareStandard>(box_->currentData().toLongLong());
}

void PreviewPage::choose(Id<WelfareStandard> wanted) {
    if (const int place = box_->findData(QVariant::fromValue<qint64>(wanted.raw())); place >= 0)
        box_->setCurrentIndex(place);
    read();
}

void PreviewPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (const RawId id = std::exchange(wantedStandard(), 0))
        choose(Id<WelfareStandard>(id));
    else if (preview_.files == 0)
        read();
}

void PreviewPage::fillBox() {
    const RawId chosen = standard().raw();
    const QSignalBlocker quiet(box_);
    box_->clear();
    const Reader& reader = book().read();
    Query query;
    query.is(QStringLiteral("status"), Condition::Ne, QStringLiteral("withdrawn"))
        .by(QStringLiteral("valid_from"), true);
    for (const WelfareStandard& s : reader.all<WelfareStandard>(query))
        box_->addItem(
            welfareText("%1 (%2)").arg(
                s.name, WelfareStandard::kind().display(*WelfareStandard::kind().field(u"status"),
                                                        Codec<StandardStatus>::toValue(s.status))),
            QVariant::fromValue<qint64>(s.id));
    if (const int place = box_->findData(QVariant::fromValue<qint64>(chosen)); place >= 0)
        box_->setCurrentIndex(place);
    const bool any = box_->count() > 0;
    for (QWidget* widget : {static_cast<QWidget*>(table_), static_cast<QWidget*>(sums_)})
        widget->setVisible(any);
    for (QWidget* widget : {static_cast<QWidget*>(box_), static_cast<QWidget*>(which_),
                            static_cast<QWidget*>(refresh_), static_cast<QWidget*>(paper_),
                            static_cast<QWidget*>(open_)})
        widget->setEnabled(any);
    empty_->setVisible(!any);
}

void PreviewPage::read() {
    const Reader& reader = book().read();
    const auto s = standard() ? reader.get(standard()) : std::nullopt;
    preview_ = {};
    if (!s) {
        fillTable(preview_);
        return;
    }
    if (!s->isComplete()) {
        fillTable(preview_);
        sums_->setText(welfareText("The standard is not complete: enter its percentages first."));
        return;
    }
    preview_ = previewStandard(reader, *s, qMax(s->validFrom, reader.today()));
    fillTable(preview_);
}

void PreviewPage::fillTable(const StandardPreview& p) {
    const Reader& reader = book().read();
    const int wantedChange = which_->currentData().toInt();
    QList<PreviewLine> lines;
    for (const PreviewLine& line : p.lines)
        if (wantedChange == everything || wantedChange == static_cast<int>(line.change))
            lines << line;
    const int rows = static_cast<int>(qMin<qsizetype>(lines.size(), mostRows));
    table_->setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const PreviewLine& line = lines[row];
        const QString texts[] = {
            line.title,
            reader.title(Unit::kind(), line.unit.raw()),
            changeText(line.change),
            categoryText(line.before),
            categoryText(line.after),
            line.change == ClassChange::Unknown ? QString() : welfare::grouped(line.perHead)};
        for (int column = 0; column < 6; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            if (column == 5)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table_->setItem(row, column, item);
        }
        table_->item(row, 0)->setData(Qt::UserRole, QVariant::fromValue<qint64>(line.file.raw()));
    }
    QString text = welfareText("Files of the region: %1. Stay: %2; enter: %3; leave: %4; change "
                               "class: %5; income left out: %6.")
                       .arg(p.files)
                       .arg(p.same)
                       .arg(p.enters)
                       .arg(p.leaves)
                       .arg(p.changes)
                       .arg(p.unknown);
    if (lines.size() > mostRows)
        text += u' ' + welfareText("The first %1 are shown; the paper has them all.").arg(mostRows);
    sums_->setText(text);
}

} // namespace zhijia
