// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of the record that is shown, and what it waits for when its next step lies elsewhere.
#include "ui/form/record_dialog.h"
#include "ui/form/record_form.h"
#include "ui/form/step_bar.h"
#include "ui/form/step_dialog.h"
#include "ui/form/title_label.h"
#include "ui/form/way_strip.h"
#include "ui/shell/page.h"
#include "ui/shell/theme.h"
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace zhijia {

void RecordForm::addSteps(QVBoxLayout* box) {
    steps_ = new StepBar;
    connect(steps_, &StepBar::seenAgain, this, [this] {
        if (!record_)
            return;
        refreshSteps();
        hideEmptyTabs();
    });
    if (kind_.flow)
        for (const Step& step : kind_.flow->steps) {
            const QString name = QString::fromUtf8(*step.icon ? step.icon : "right");
            auto* button = new QPushButton(icon(name), kind_.translated(step.label));
            button->setObjectName(QStringLiteral("step.%1").arg(QString::fromUtf8(step.verb)));
            button->setProperty(StepBar::iconProperty, name);
            button->setProperty(StepBar::placeProperty, int(StepBar::Past));
            connect(button, &QPushButton::clicked, this, [this, &step] { press(step); });
            steps_->add(button);
            stepButtons_.insert(QString::fromUtf8(step.verb), button);
        }
    box->addWidget(steps_);
    way_ = new WayStrip;
    connect(way_, &WayStrip::wanted, this, [this](int i) {
        const WayOn way = way_->ways().value(i); // the strip changes under it
        if (isDirty() && way.field.isEmpty())
            askToLeave([this, way] { go(way); });
        else
            go(way);
    });
    box->addWidget(way_);
}

/// In a low form (200 % on a small screen) what the record waits for would take the room of all its
/// fields: it stands above the first of them then, whole, and scrolls with them.
void RecordForm::fitHeight() {
    const int words =
        way_->ways().isEmpty() ? 0 : way_->layout()->totalHeightForWidth(width() - Theme::px(12));
    const bool low = height() < qMax(Theme::px(340), Theme::px(280) + words);
    if (low == low_)
        return;
    low_ = low;
    static_cast<TitleLabel*>(title_)->setLines(low ? 1 : 2);
    auto* box = static_cast<QVBoxLayout*>(sheet_->layout());
    auto* fields = static_cast<QVBoxLayout*>(scroll_->widget()->layout());
    (low ? box : fields)->removeWidget(way_);
    if (low)
        fields->insertWidget(0, way_);
    else
        box->insertWidget(box->indexOf(steps_) + 1, way_);
    way_->setVisible(!way_->ways().isEmpty());
}

QPushButton* RecordForm::stepButton(const QString& verb) const { return stepButtons_.value(verb); }

void RecordForm::leaveToPage(const QStringList& verbs) {
    for (const QString& verb : verbs)
        if (QPushButton* button = stepButtons_.value(verb))
            button->setProperty(StepBar::leftProperty, true);
    steps_->arrange();
}

void RecordForm::press(const Step& step) {
    const auto now = [this, &step] { takeStep(desk_, kind_, {id()}, step); };
    if (isDirty())
        askToLeave(now);
    else
        now();
}

/// Where the next step lies: a field of this record, a step or the record of another, a page.
void RecordForm::go(const WayOn& way) {
    if (FieldRow* there = way.field.isEmpty() ? nullptr : row(way.field)) {
        tabs_->setCurrentIndex(0);
        there->editor().input()->setFocus(Qt::OtherFocusReason);
        bringIntoView(there);
        return;
    }
    if (!way.act.isEmpty()) {
        runWayAct(way.act, desk_, id());
        return;
    }
    if (!way.kind)
        return;
    if (!way.verb.isEmpty()) {
        if (const Step* step = way.kind->flow ? way.kind->flow->step(way.verb) : nullptr)
            takeStep(desk_, *way.kind, {way.record}, *step);
        return;
    }
    if (way.kind->within) {
        QHash<QString, QVariant> given;
        if (way.record == 0)
            given.insert(QString::fromUtf8(way.kind->within), id());
        showRecordDialog(desk_, *way.kind, way.record, given);
        return;
    }
    if (way.record != 0) {
        desk_.openRecord(*way.kind, way.record);
        return;
    }
    for (const PageRow& page : pages())
        if (QLatin1StringView(page.kind) == QLatin1StringView(way.kind->name)) {
            desk_.openPage(QString::fromUtf8(page.id));
            return;
        }
}

void RecordForm::refreshSteps() {
    steps_->setVisible(kind_.flow && !isNew());
    if (!kind_.flow || isNew()) {
        way_->setWays({});
        return;
    }
    const Record& record = stored();
    const QString state = kind_.field(QString::fromUtf8(kind_.flow->field))->get(record).toString();
    QHash<QString, Issues> known;
    for (const Step& step : kind_.flow->steps) {
        QPushButton* button = stepButtons_[QString::fromUtf8(step.verb)];
        const Issues why = whyNot(desk_.book().read(), kind_, record, step);
        known.insert(QString::fromUtf8(step.verb), why);
        // The keyboard must not slide from a step that is done to its neighbour: behind "call"
        // stands "cancel the meeting".
        if (refuses(why) && window()->focusWidget() == button)
            tabs_->tabBar()->setFocus();
        button->setEnabled(!refuses(why));
        const bool here = step.from.empty() || std::ranges::any_of(step.from, [&](const char* s) {
                              return state == QLatin1StringView(s);
                          });
        // By the state alone: what stands in a step's way for a while greys it in its place, and
        // no other one comes under the mouse for it.
        StepBar::Place place = StepBar::Past;
        if (here)
            switch (leads(kind_, record, step)) {
            case Leads::Forward:
                place = StepBar::Forward;
                break;
            case Leads::Aside:
                place = StepBar::Aside;
                break;
            case Leads::Nowhere:
                place = StepBar::Stays;
                break;
            case Leads::Back:
                place = StepBar::Back;
                break;
            }
        button->setProperty(StepBar::placeProperty, int(place));
        const QString tip = why.isEmpty() ? kind_.translated(step.help) : issueText(why.first());
        button->setToolTip(tip);
        button->setAccessibleDescription(tip);
    }
    steps_->arrange();
    way_->setWays(waysOn(desk_.book().read(), kind_, record, known));
    fitHeight();
}

} // namespace zhijia
