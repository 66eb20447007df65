// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measures/measures_page.h"
#include "core/measures/measure.h"
#include "core/office/reports.h"
#include "ui/form/papers_button.h"
#include "ui/list/hooks.h"
#include "ui/measures/words.h"
#include "ui/shell/theme.h"
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhijia {

namespace {

/// What "soon" means on this page.
constexpr int soonDays = 30;

RecordList::Options measureList(Desk& desk) {
    RecordList::Options options;
    options.emptyText =
        measureText("What opinions, meetings and consultations promise comes here by itself. Write "
                    "down older promises with Ctrl+N, or import the list you keep.");
    if (listHooks().importKind)
        options.emptyOffers << EmptyState::Offer{
            measureText("Import a list of measures…"),
            [&desk] { listHooks().importKind(desk, Measure::kind(), {}, {}); }, false};
    return options;
}

} // namespace

MeasuresPage::MeasuresPage(Desk& desk, const PageRow& row)
    : RecordPage(desk, row, Measure::kind(), measureList(desk)), views_(new QButtonGroup(this)),
      units_(new QComboBox),
      source_(new QPushButton(icon(QStringLiteral("open")), measureText("Show the source"))) {
    addViews();
    addPapers();
    source_->setObjectName(QStringLiteral("showSource"));
    headerButtons()->insertWidget(0, source_, 0, Qt::AlignTop);
    connect(source_, &QPushButton::clicked, this, &MeasuresPage::openSource);
    connect(&list(), &RecordList::currentChanged, this, &MeasuresPage::refreshSource);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (!receipt.touches(Measure::kind()))
            return;
        readUnits();
        refreshSource();
    });
    readUnits();
    refreshSource();
}

void MeasuresPage::addViews() {
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::px(4));
    const std::pair<QString, QString> views[] = {
        {measureText("All"), measureText("Every measure")},
        {measureText("Overdue"), measureText("Running, and the date is over")},
        {measureText("Due in 30 days"), measureText("Running, and due from today on")},
        {measureText("To be confirmed"),
         measureText("Ended: somebody has to look whether it is true")}};
    for (int i = 0; i < 4; ++i) {
        auto* button = new QToolButton;
        button->setText(views[i].first);
        button->setToolTip(views[i].second);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        views_->addButton(button, i);
        line->addWidget(button);
    }
    views_->button(All)->setChecked(true);
    line->addStretch();
    auto* label = new QLabel(measureText("Unit"));
    label->setBuddy(units_);
    units_->setAccessibleName(measureText("Unit"));
    units_->setToolTip(measureText("Only what this unit and those below it answer for"));
    units_->setMinimumWidth(Theme::px(180));
    units_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    line->addWidget(label);
    line->addWidget(units_);
    body()->insertLayout(0, line);
    connect(views_, &QButtonGroup::idClicked, this, &MeasuresPage::apply);
    connect(units_, &QComboBox::activated, this, &MeasuresPage::apply);
}

void MeasuresPage::addPapers() {
    auto* papers = new QToolButton;
    papers->setObjectName(QStringLiteral("measurePapers"));
    papers->setText(measureText("Register and score"));
    papers->setIcon(icon(QStringLiteral("report")));
    papers->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    papers->setPopupMode(QToolButton::InstantPopup);
    papers->setFocusPolicy(Qt::TabFocus);
    papers->setToolTip(measureText("Papers about all measures, or those of the unit chosen below"));
    auto* menu = new QMenu(papers);
    for (const char* name : {"measure-register", "measure-statistics"})
        if (const ReportKind* report = reportByName(QString::fromUtf8(name)))
            connect(menu->addAction(icon(QStringLiteral("report")),
                                    report->labelText() + QStringLiteral("…")),
                    &QAction::triggered, this, [this, report] {
                        showReport(desk(), *report, units_->currentData().toLongLong());
                    });
    papers->setMenu(menu);
    headerButtons()->insertWidget(0, papers, 0, Qt::AlignTop);
}

QToolButton* MeasuresPage::viewButton(View view) const {
    return qobject_cast<QToolButton*>(views_->button(view));
}

void MeasuresPage::showView(View view) {
    views_->button(view)->setChecked(true);
    apply();
}

void MeasuresPage::readUnits() {
    const QVariant before = units_->currentData();
    const QSignalBlocker quiet(units_);
    units_->clear();
    units_->addItem(measureText("all units"), QVariant::fromValue<qint64>(0));
    QList<std::pair<QString, RawId>> owners;
    for (const auto& [unit, count] : book().read().countBy(Measure::kind(), QStringLiteral("unit")))
        if (const RawId id = unit.toLongLong())
            owners.append({book().read().title(Unit::kind(), id), id});
    std::ranges::sort(owners);
    for (const auto& [name, id] : owners)
        units_->addItem(name, QVariant::fromValue<qint64>(id));
    units_->setCurrentIndex(qMax(0, units_->findData(before)));
}

/// The filters stand as chips above the list, where they can be changed or taken away.
void MeasuresPage::apply() {
    const QDate today = book().read().today();
    const QVariantList running{QStringLiteral("open"), QStringLiteral("in_progress")};
    const auto any = [](const char* key, const QVariantList& values) {
        Filter f;
        f.key = QString::fromUtf8(key);
        f.values = values;
        return f;
    };
    Filter due;
    due.key = QStringLiteral("due_on");
    due.how = Filter::Between;
    ListView view = list().listView();
    view.filters.clear();
    switch (views_->checkedId()) {
    case Overdue:
        due.to = Codec<QDate>::toValue(today.addDays(-1));
        view.filters << any("status", running) << due;
        break;
    case Soon:
        due.from = Codec<QDate>::toValue(today);
        due.to = Codec<QDate>::toValue(today.addDays(soonDays));
        view.filters << any("status", running) << due;
        break;
    case ToConfirm:
        view.filters << any(
            "status", {QStringLiteral("done"), QStringLiteral("partly"), QStringLiteral("cannot")});
        break;
    default:
        break;
    }
    if (const RawId unit = units_->currentData().toLongLong()) {
        Filter f = any("unit", {QVariant::fromValue<qint64>(unit)});
        f.below = true;
        view.filters << f;
    }
    list().setListView(view);
}

void MeasuresPage::refreshSource() {
    const auto m = book().read().get(Id<Measure>(list().current()));
    const bool linked = m && !m->sourceRef().isNull();
    source_->setEnabled(linked);
    source_->setToolTip(!m       ? measureText("Choose a measure first")
                        : linked ? measureText("Opens: %1").arg(m->source)
                        : m->source.isEmpty()
                            ? measureText("It is not noted where this one comes from")
                            : measureText("Its source is written in words: %1").arg(m->source));
}

void MeasuresPage::openSource() {
    const auto m = book().read().get(Id<Measure>(list().current()));
    const Kind* kind = m ? kindByName(m->sourceKind) : nullptr;
    if (!kind || !desk().openRecord(*kind, m->sourceId))
        desk().messages().say({warning(measureText("The source cannot be shown."),
                                       measureText("It may have been removed; see the history."))});
}

} // namespace zhijia
