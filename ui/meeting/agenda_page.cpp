// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/agenda_page.h"
#include "core/meeting/agenda_text.h"
#include "ui/form/papers_button.h"
#include "ui/form/record_dialog.h"
#include "ui/form/step_dialog.h"
#include "ui/list/empty_state.h"
#include "ui/list/flow_layout.h"
#include "ui/meeting/agenda_stage.h"
#include "ui/meeting/agenda_tree.h"
#include "ui/meeting/sitting_box.h"
#include "ui/meeting/words.h"
#include "ui/shell/theme.h"
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhijia {

QPushButton* AgendaPage::button(const char* name, const char* iconName, const QString& text,
                                const QString& tip) {
    auto* made = new QPushButton(icon(QString::fromUtf8(iconName)), text);
    made->setObjectName(QString::fromUtf8(name));
    made->setToolTip(tip);
    return made;
}

AgendaPage::AgendaPage(Desk& desk, const PageRow& row)
    : Page(desk, row), box_(new SittingBox(desk.book())), tree_(new AgendaTree),
      banner_(new QLabel), stack_(new QStackedWidget), empty_(new EmptyState),
      papers_(papersButton(desk, Sitting::kind(), [this] { return sitting().raw(); })),
      add_(button("addItem", "add", meetingText("New item"), meetingText("Ctrl+N"))),
      below_(button("addBelow", "add", meetingText("New part"),
                    meetingText("An item below the chosen one"))),
      edit_(button("editItem", "edit", meetingText("Edit"), meetingText("Enter"))),
      remove_(button("removeItem", "delete", meetingText("Remove"), meetingText("Delete"))),
      next_(button("nextItem", "down", meetingText("Start the next"),
                   meetingText("Ends what goes on and calls what comes next"))),
      stageButton_(button("openStage", "screen", meetingText("Chair's desk"),
                          meetingText("Full screen: what goes on, what comes next, the clock and "
                                      "what to say"))) {
    headerButtons()->addWidget(box_);
    headerButtons()->addWidget(stageButton_);
    if (papers_)
        headerButtons()->addWidget(papers_);
    banner_->setObjectName(QStringLiteral("lateness"));
    banner_->setWordWrap(true);
    body()->addWidget(banner_);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(Theme::px(6));
    for (QPushButton* b : {add_, below_, edit_, remove_})
        bar->addWidget(b);
    struct StepButton {
        const char* verb;
        const char* iconName;
        const char* keys;
    };
    for (const StepButton& one :
         {StepButton{"up", "up", "Alt+↑"}, StepButton{"down", "down", "Alt+↓"},
          StepButton{"indent", "right", "Alt+→"}, StepButton{"outdent", "left", "Alt+←"}}) {
        const Step& step = *AgendaItem::kind().flow->step(QString::fromUtf8(one.verb));
        auto* b = button(one.verb, one.iconName, {},
                         QStringLiteral("%1 (%2)").arg(AgendaItem::kind().translated(step.label),
                                                       QString::fromUtf8(one.keys)));
        b->setAccessibleName(AgendaItem::kind().translated(step.label));
        steps_.insert(QString::fromUtf8(one.verb), b);
        connect(b, &QPushButton::clicked, this, [this, verb = one.verb] { take(verb); });
        bar->addWidget(b);
    }
    bar->addStretch(1);
    for (const char* verb : {"start", "finish", "postpone"}) {
        const Step& step = *AgendaItem::kind().flow->step(QString::fromUtf8(verb));
        auto* b = button(verb, step.icon, AgendaItem::kind().translated(step.label),
                         AgendaItem::kind().translated(step.help));
        steps_.insert(QString::fromUtf8(verb), b);
        connect(b, &QPushButton::clicked, this, [this, verb] { take(verb); });
        bar->addWidget(b);
    }
    bar->addWidget(next_);
    body()->addLayout(bar);
    stack_->addWidget(tree_);
    stack_->addWidget(empty_);
    body()->addWidget(stack_, 1);

    tree_->installEventFilter(this);
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(tree_, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const auto item = book().read().get(Id<AgendaItem>(tree_->current()));
        if (!item)
            return;
        QMenu menu;
        for (const Step& step : AgendaItem::kind().flow->steps) {
            if (refuses(whyNot(book().read(), AgendaItem::kind(), *item, step)))
                continue;
            menu.addAction(icon(QString::fromUtf8(step.icon)),
                           AgendaItem::kind().translated(step.label),
                           [this, verb = step.verb] { take(verb); });
        }
        menu.exec(tree_->viewport()->mapToGlobal(at));
    });
    connect(tree_, &QTreeWidget::itemActivated, this, [this] {
        if (tree_->current())
            showRecordDialog(this->desk(), AgendaItem::kind(), tree_->current());
    });
    connect(tree_, &QTreeWidget::currentItemChanged, this, &AgendaPage::refreshButtons);
    connect(tree_, &AgendaTree::moved, this, [this](qint64 item, qint64 parent, int index) {
        Book& b = book();
        this->desk().perform(
            [&b, item, parent, index] {
                return b.change(
                    {"ui-meeting", QT_TRANSLATE_NOOP("ui-meeting", "Move an agenda item")},
                    [&](Txn& txn) {
                        return moveItem(txn, Id<AgendaItem>(item), Id<AgendaItem>(parent), index);
                    });
            },
            {}, true);
    });
    connect(add_, &QPushButton::clicked, this, [this] { add(false); });
    connect(below_, &QPushButton::clicked, this, [this] { add(true); });
    connect(edit_, &QPushButton::clicked, this,
            [this] { showRecordDialog(this->desk(), AgendaItem::kind(), tree_->current()); });
    connect(remove_, &QPushButton::clicked, this, &AgendaPage::remove);
    connect(next_, &QPushButton::clicked, this, &AgendaPage::next);
    connect(stageButton_, &QPushButton::clicked, this, &AgendaPage::openStage);
    connect(box_, &SittingBox::chosen, this, &AgendaPage::refresh);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(AgendaItem::kind()) || receipt.touches(Sitting::kind()))
            refresh();
    });
    clock_.setInterval(20'000);
    connect(&clock_, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    clock_.start();
    refresh();
}

AgendaPage::~AgendaPage() { delete stage_.data(); }

Id<Sitting> AgendaPage::sitting() const { return box_->sitting(); }
QWidget* AgendaPage::firstWidget() { return tree_; }

void AgendaPage::refresh() {
    const auto s = sitting() ? book().read().get(sitting()) : std::nullopt;
    const AgendaView view = s ? agendaOf(book().read(), *s, book().clock().now()) : AgendaView();
    tree_->show(book().read(), view);
    stack_->setCurrentIndex(view.lines.isEmpty() ? 1 : 0);
    if (view.lines.isEmpty()) {
        const bool text = s && !s->agenda.trimmed().isEmpty();
        QList<EmptyState::Offer> offers;
        if (!s)
            offers << EmptyState::Offer{
                meetingText("To the sittings"),
                [this] { desk().openPage(QStringLiteral("congress.sittings")); }, true};
        else {
            if (text)
                offers << EmptyState::Offer{meetingText("Take the items from the agenda's text"),
                                            [this] { fromText(); }, true};
            offers << EmptyState::Offer{meetingText("New item"), [this] { add(false); }, !text};
        }
        empty_->show(QStringLiteral("agenda"),
                     s ? meetingText("No agenda yet") : meetingText("No sitting yet"),
                     s ? meetingText("Enter item by item: the times follow from the minutes, and "
                                     "at the sitting you see how late it runs.")
                       : meetingText("Enter the sitting first; its agenda stands here."),
                     offers);
    }
    QStringList words;
    if (s && !s->isOver() && s->openedAt.isValid())
        words << latenessText(view);
    else if (view.ends.isValid() && s && !s->isOver())
        words << meetingText("Planned: %1 minutes, until %2.")
                     .arg(view.minutes)
                     .arg(officeTime(view.ends).toString(QStringLiteral("HH:mm")));
    else if (s && s->isClosed())
        words << latenessText(view);
    for (const Issue& issue : view.remarks)
        words << issue.text;
    words.removeAll(QString());
    banner_->setText(words.join(u' '));
    banner_->setVisible(!words.isEmpty());
    const bool late = view.behind.value_or(0) > 0 && s && !s->isOver();
    const Colours& c = Theme::colours();
    banner_->setStyleSheet(
        QStringLiteral("padding: %1px; border-radius: %1px; background: %2; color: %3;")
            .arg(Theme::px(6))
            .arg((late || !view.remarks.isEmpty() ? c.warningSoft : c.accentSoft).name(),
                 c.text.name()));
    refreshButtons();
}

void AgendaPage::refreshButtons() {
    const auto s = sitting() ? book().read().get(sitting()) : std::nullopt;
    const auto item = book().read().get(Id<AgendaItem>(tree_->current()));
    for (auto it = steps_.begin(); it != steps_.end(); ++it) {
        const Step& step = *AgendaItem::kind().flow->step(it.key());
        it.value()->setEnabled(item &&
                               !refuses(whyNot(book().read(), AgendaItem::kind(), *item, step)));
    }
    const bool open = s && !s->isOver();
    add_->setEnabled(open);
    below_->setEnabled(open && item);
    edit_->setEnabled(item.has_value());
    remove_->setEnabled(open && item);
    next_->setEnabled(s && s->status == SittingStatus::Open);
    stageButton_->setEnabled(s.has_value());
    if (papers_)
        papers_->setEnabled(s.has_value());
}

void AgendaPage::take(const char* verb) {
    if (tree_->current() == 0)
        return;
    takeStep(desk(), AgendaItem::kind(), {tree_->current()},
             *AgendaItem::kind().flow->step(QString::fromUtf8(verb)));
}

void AgendaPage::add(bool below) {
    QHash<QString, QVariant> given{{QStringLiteral("sitting"), sitting().raw()}};
    if (below && tree_->current())
        given.insert(QStringLiteral("parent"), tree_->current());
    showRecordDialog(desk(), AgendaItem::kind(), 0, given);
}

void AgendaPage::remove() {
    const RawId id = tree_->current();
    Book& b = book();
    if (id == 0)
        return;
    desk().perform(
        [&b, id] {
            return b.change(
                {"ui-meeting", QT_TRANSLATE_NOOP("ui-meeting", "Remove an agenda item")},
                [&](Txn& txn) { return removeItem(txn, Id<AgendaItem>(id)); });
        },
        meetingText("The item is removed."), true);
}

void AgendaPage::next() {
    Book& b = book();
    desk().perform(
        [&b, of = sitting()] {
            return b.change({"ui-meeting", QT_TRANSLATE_NOOP("ui-meeting", "Start the next item")},
                            [&](Txn& txn) { return startNext(txn, of); });
        },
        {}, true);
}

void AgendaPage::fromText() {
    Book& b = book();
    desk().perform(
        [&b, of = sitting()] {
            return b.change(
                {"ui-meeting", QT_TRANSLATE_NOOP("ui-meeting", "Take the agenda from its text")},
                [&](Txn& txn) { return itemsFromText(txn, of).map([](int) {}); });
        },
        meetingText("The items are there; give them their minutes."), true);
}

AgendaStage* AgendaPage::openStage() {
    if (!sitting())
        return nullptr;
    if (stage_ && stage_->sitting() != sitting())
        delete stage_.data();
    if (stage_) {
        stage_->activateWindow();
        return stage_;
    }
    stage_ = new AgendaStage(book(), sitting());
    stage_->open(false);
    return stage_;
}

bool AgendaPage::openRecord(RawId item) {
    const auto i = book().read().get(Id<AgendaItem>(item));
    if (!i)
        return false;
    box_->choose(i->sitting);
    tree_->select(item);
    return true;
}

bool AgendaPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == tree_ && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() & Qt::AltModifier)
            for (const auto& [code, verb] :
                 {std::pair{Qt::Key_Up, "up"}, std::pair{Qt::Key_Down, "down"},
                  std::pair{Qt::Key_Right, "indent"}, std::pair{Qt::Key_Left, "outdent"}})
                if (key->key() == code) {
                    take(verb);
                    return true;
                }
        if (key->key() == Qt::Key_Delete && remove_->isEnabled()) {
            remove();
            return true;
        }
        if (key->key() == Qt::Key_N && key->modifiers() == Qt::ControlModifier &&
            add_->isEnabled()) {
            add(false);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace zhijia
