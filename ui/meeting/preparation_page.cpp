// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/preparation_page.h"
#include "core/meeting/plan.h"
#include "core/meeting/plan_paper.h"
#include "core/meeting/plan_template.h"
#include "ui/form/papers_button.h"
#include "ui/form/record_dialog.h"
#include "ui/form/step_dialog.h"
#include "ui/list/empty_state.h"
#include "ui/list/record_list.h"
#include "ui/meeting/day_dialog.h"
#include "ui/meeting/sitting_box.h"
#include "ui/meeting/timeline_view.h"
#include "ui/meeting/words.h"
#include "ui/shell/theme.h"
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhijia {

namespace {
RecordList::Options ofSitting(Id<Sitting> sitting) {
    RecordList::Options options;
    options.compact = true;
    options.settings = QStringLiteral("preparation");
    options.fixed = {{QStringLiteral("sitting"), Condition::Eq, sitting.raw()}};
    options.emptyText = meetingText("Make the plan: every duty before and after the sitting, with "
                                    "its day.");
    return options;
}
} // namespace

PreparationPage::PreparationPage(Desk& desk, const PageRow& row)
    : Page(desk, row), box_(new SittingBox(desk.book())), banner_(new QLabel),
      stack_(new QStackedWidget), empty_(new EmptyState),
      list_(new RecordList(desk, Duty::kind(), ofSitting(box_->sitting()))),
      chart_(new TimelineView),
      make_(new QPushButton(icon(QStringLiteral("plan")), meetingText("Make the plan"))),
      day_(new QPushButton(icon(QStringLiteral("calendar")), meetingText("Another day…"))),
      papers_(papersButton(desk, Sitting::kind(), [this] { return sitting().raw(); })),
      templates_(new QMenu(this)) {
    headerButtons()->addWidget(box_);
    headerButtons()->addWidget(day_);
    headerButtons()->addWidget(make_);
    if (papers_)
        headerButtons()->addWidget(papers_);
    make_->setObjectName(QStringLiteral("makePlan"));
    make_->setMenu(templates_);
    templates_->setToolTipsVisible(true);
    make_->setToolTip(meetingText("Adds the duties of a template; what is there already stays"));
    day_->setObjectName(QStringLiteral("otherDay"));
    day_->setToolTip(meetingText("See what another day would mean before you move the sitting"));
    banner_->setWordWrap(true);
    banner_->setObjectName(QStringLiteral("advice"));
    banner_->setProperty("role", QStringLiteral("muted"));
    body()->addWidget(banner_);

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(chart_);
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(list_);
    split->addWidget(scroll);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({Theme::px(600), Theme::px(400)}); // the days come before the picture
    stack_->addWidget(split);
    stack_->addWidget(empty_);
    body()->addWidget(stack_, 1);

    list_->view().installEventFilter(this);
    connect(box_, &SittingBox::chosen, this, &PreparationPage::refresh);
    connect(day_, &QPushButton::clicked, this, &PreparationPage::chooseDay);
    connect(list_, &RecordList::opened, this,
            [this](qint64 id) { showRecordDialog(this->desk(), Duty::kind(), id); });
    connect(list_, &RecordList::addWanted, this, [this] {
        showRecordDialog(this->desk(), Duty::kind(), 0,
                         {{QStringLiteral("sitting"), sitting().raw()}});
    });
    connect(list_, &RecordList::currentChanged, this, [this](qint64 id) {
        const auto d = book().read().get(Id<Duty>(id));
        int at = -1;
        for (int i = 0; d && i < chart_->timeline().items.size(); ++i)
            if (chart_->timeline().items[i].label == d->what)
                at = i;
        chart_->setCurrent(at);
    });
    connect(chart_, &TimelineView::clicked, this, [this](int item) {
        for (const Duty& d : dutiesOf(book().read(), sitting()))
            if (d.what == chart_->timeline().items.value(item).label)
                list_->select(d.id);
    });
    // The lines of the chart stand in the order of the list, so that one reads across.
    const RecordModel* rows = &list_->model();
    connect(rows, &RecordModel::loaded, this, &PreparationPage::orderChart, Qt::QueuedConnection);
    connect(rows, &RecordModel::countChanged, this, &PreparationPage::orderChart,
            Qt::QueuedConnection);
    connect(rows, &QAbstractItemModel::layoutChanged, this, &PreparationPage::orderChart,
            Qt::QueuedConnection);
    connect(rows, &QAbstractItemModel::rowsMoved, this, &PreparationPage::orderChart,
            Qt::QueuedConnection);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(Duty::kind()) || receipt.touches(Sitting::kind()))
            refreshChart();
    });
    connect(templates_, &QMenu::aboutToShow, this, [this] {
        templates_->clear();
        for (const PlanTemplate& plan : planTemplates(book().read()))
            connect(templates_->addAction(plan.title.text()), &QAction::triggered, this,
                    [this, name = plan.name] { makePlan(name); });
        const auto plan = planOf(book().read(), sitting());
        templates_->addSeparator();
        for (const char* verb : {"fill", "take_agenda", "save_template", "finish", "reopen"}) {
            const Step& step = *Plan::kind().flow->step(QString::fromUtf8(verb));
            QAction* action = templates_->addAction(Plan::kind().translated(step.label));
            const Issues issues =
                plan ? whyNot(book().read(), Plan::kind(), *plan, step) : Issues();
            action->setObjectName(QStringLiteral("plan.%1").arg(QString::fromUtf8(verb)));
            action->setToolTip(issues.isEmpty() ? Plan::kind().translated(step.help)
                                                : issues.first().text);
            action->setEnabled(plan && !refuses(issues));
            connect(action, &QAction::triggered, this, [this, &step] {
                if (const auto now = planOf(book().read(), sitting()))
                    takeStep(this->desk(), Plan::kind(), {now->id}, step);
            });
        }
    });
    refresh();
}

Id<Sitting> PreparationPage::sitting() const { return box_->sitting(); }
bool PreparationPage::isAnswered() const { return list_->model().hasAnswer(); }
QWidget* PreparationPage::firstWidget() { return list_; }

void PreparationPage::refresh() {
    list_->setFixed({{QStringLiteral("sitting"), Condition::Eq, sitting().raw()}});
    refreshChart();
}

void PreparationPage::refreshChart() {
    const auto s = sitting() ? book().read().get(sitting()) : std::nullopt;
    for (QPushButton* button : {make_, day_})
        button->setEnabled(s && s->status != SittingStatus::Cancelled);
    if (papers_)
        papers_->setEnabled(s.has_value());
    if (!s) {
        empty_->show(QStringLiteral("calendar"), meetingText("No sitting yet"),
                     meetingText("Enter the sitting with its day; the plan counts from it."),
                     {{meetingText("To the sittings"),
                       [this] { desk().openPage(QStringLiteral("congress.sittings")); }, true}});
        stack_->setCurrentIndex(1);
        banner_->hide();
        plan_ = {};
        chart_->setTimeline(plan_);
        return;
    }
    plan_ = planTimeline(book().read(), *s);
    orderChart();
    if (plan_.items.isEmpty()) {
        empty_->show(
            QStringLiteral("calendar"), meetingText("No plan for this sitting yet"),
            meetingText("The plan lists what has to be done before and after it, counted "
                        "from its day in real working days; what the law demands is cited."),
            {{meetingText("Make the plan"), [this] { makePlan(QStringLiteral("annual")); }, true}});
        stack_->setCurrentIndex(1);
    } else {
        stack_->setCurrentIndex(0);
    }
    const QString advice = s->isOver() ? QString() : adviceText(s->heldOn);
    banner_->setText(advice);
    banner_->setVisible(!advice.isEmpty());
}

void PreparationPage::orderChart() {
    report::Timeline shown = plan_;
    const RecordModel& model = list_->model();
    QHash<QString, int> rows;
    for (const Duty& d : dutiesOf(book().read(), sitting()))
        if (const int row = model.rowOf(d.id); row >= 0)
            rows.insert(d.what, row);
    std::ranges::stable_sort(shown.items, {}, [&](const report::Timeline::Item& item) {
        return rows.value(item.label, model.rowCount());
    });
    chart_->setTimeline(shown);
}

QString PreparationPage::adviceText(QDate day) const {
    const auto s = book().read().get(sitting());
    if (!s)
        return {};
    const DayAdvice advice = adviseDay(book().read(), *s, day);
    QStringList words;
    int law = 0;
    for (const DayAdvice::Line& line : advice.late)
        law += !line.citation.isEmpty();
    if (law > 0)
        words << meetingText("Too late for this day, by the rules: %1 (%2).")
                     .arg(advice.late.first().what, advice.late.first().citation);
    if (const qsizetype custom = advice.late.size() - law; custom > 0)
        words << meetingText("Late by custom: %1.").arg(custom);
    if (!advice.dayOff.isEmpty())
        words << meetingText("No working day: %1.").arg(advice.dayOff);
    if (advice.provisional)
        words << meetingText("The holidays of that year are not announced yet.");
    if (!advice.lawful && advice.earliest.isValid())
        words << meetingText("The rules can be kept from %1 on.")
                     .arg(advice.earliest.toString(Qt::ISODate));
    return words.join(u' ');
}

void PreparationPage::makePlan(const QString& name) {
    const Id<Sitting> of = sitting();
    Book& b = book();
    if (!of)
        return;
    desk().perform(
        [&b, of, name]() -> Outcome<Receipt> {
            return b.change({"ui-meeting", QT_TRANSLATE_NOOP("ui-meeting", "Make the plan")},
                            [&](Txn& txn) -> Outcome<void> {
                                auto plan = planOf(txn, of);
                                if (!plan) {
                                    plan.emplace();
                                    plan->sitting = of;
                                    plan->templated = name;
                                    return txn.insert(*plan).map([](Id<Plan>) {});
                                }
                                plan->templated = name;
                                if (auto ok = txn.update(*plan); !ok)
                                    return ok;
                                return fillPlan(txn, *plan).map([](int) {});
                            });
        },
        meetingText("The plan is made."), true);
}

void PreparationPage::tick() {
    const auto d = book().read().get(Id<Duty>(list_->current()));
    if (!d)
        return;
    const QString verb = d->isOpen() ? QStringLiteral("finish") : QStringLiteral("reopen");
    Book& b = book();
    desk().perform([&b, id = d->id, verb] { return b.step(Duty::kind(), id, verb); },
                   d->isOpen() ? meetingText("Done: %1").arg(d->what)
                               : meetingText("To be done again: %1").arg(d->what),
                   true);
}

void PreparationPage::chooseDay() {
    if (!sitting())
        return;
    auto* dialog = new DayDialog(desk(), sitting());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    desk().hold(dialog);
    dialog->open();
}

bool PreparationPage::openRecord(RawId duty) {
    const auto d = book().read().get(Id<Duty>(duty));
    if (!d)
        return false;
    box_->choose(d->sitting);
    return list_->select(duty);
}

bool PreparationPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &list_->view() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space &&
        static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier) {
        tick();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace zhijia
