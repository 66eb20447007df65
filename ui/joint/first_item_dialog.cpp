// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/joint/first_item_dialog.h"
#include "ui/form/papers_button.h"
#include "ui/joint/words.h"
#include "ui/list/empty_state.h"
#include "ui/shell/theme.h"
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zhijia {

namespace {

constexpr int columns = 6, stateColumn = 4, explanationColumn = 5;
/// Of a line's explanation: whose it is, and what stood there when it was shown.
constexpr int idRole = Qt::UserRole, shownRole = Qt::UserRole + 1;

/// A table that says whether somebody types in it, and when that is over.
class TypingTable final : public QTableWidget {
public:
    TypingTable() : QTableWidget(0, columns) {}
    bool isTyped() const { return state() == EditingState; }
    std::function<void()> typed;

protected:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override {
        QTableWidget::closeEditor(editor, hint);
        if (typed)
            typed();
    }
};

QString stateText(const Reader& reader, const JointReview& r) {
    const Kind& kind = JointReview::kind();
    const Field& f = *kind.field(u"state");
    const QString state = reader.display(kind, f, f.get(r));
    return r.overdue ? jointText("%1, overdue").arg(state) : state;
}

} // namespace

FirstItemDialog::FirstItemDialog(Desk& desk, Id<JointMeeting> meeting, QWidget* parent)
    : QDialog(parent), desk_(desk), meeting_(meeting), count_(new QLabel),
      undoneOnly_(new QCheckBox(jointText("Only what is undone"))), table_(new TypingTable),
      empty_(new EmptyState), hint_(new QLabel), clashBar_(new QFrame), clashText_(new QLabel) {
    setWindowTitle(jointText("First item: %1")
                       .arg(desk.book().read().title(JointMeeting::kind(), meeting.raw())));
    resize(Theme::px(1040), Theme::px(580));
    count_->setObjectName(QStringLiteral("firstItemCount"));
    count_->setWordWrap(true);
    undoneOnly_->setObjectName(QStringLiteral("undoneOnly"));
    undoneOnly_->setChecked(true);
    table_->setHorizontalHeaderLabels({jointText("No."), jointText("What was promised"),
                                       jointText("Owner"), jointText("Due on"),
                                       jointText("How it stands"), jointText("Explanation")});
    table_->setAccessibleName(jointText("Earlier measures"));
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                            QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    hint_->setObjectName(QStringLiteral("firstItemHint"));
    hint_->setText(jointText("Type in the last column why it is not done and what follows: double "
                             "click or F2. Enter keeps it at once; there is nothing to save."));
    hint_->setWordWrap(true);
    hint_->setProperty("role", QStringLiteral("muted"));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setWordWrap(true);
    table_->verticalHeader()->hide();
    // A line is as high as its text where the columns have their width, which comes later.
    rows_.setSingleShot(true);
    connect(&rows_, &QTimer::timeout, this, [this] {
        if (!static_cast<const TypingTable*>(table_)->isTyped())
            table_->resizeRowsToContents();
    });
    connect(table_->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { rows_.start(0); });
    for (int column = 0; column < columns; ++column)
        table_->horizontalHeader()->setSectionResizeMode(
            column, column == 1 || column == explanationColumn ? QHeaderView::Stretch
                                                               : QHeaderView::ResizeToContents);
    auto* top = new QHBoxLayout;
    top->addWidget(count_, 1);
    top->addWidget(undoneOnly_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(jointText("Close"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return is for the table
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(papersButton(desk, JointMeeting::kind(), [this] { return meeting_.raw(); }));
    bottom->addStretch();
    bottom->addWidget(buttons);
    auto* all = new QVBoxLayout(this);
    clashBar_->setObjectName(QStringLiteral("firstItemClash"));
    clashBar_->setProperty("role", QStringLiteral("card"));
    clashText_->setWordWrap(true);
    clashText_->setTextFormat(Qt::PlainText);
    clashText_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* mine = new QPushButton(jointText("Write mine"));
    mine->setObjectName(QStringLiteral("clashMine"));
    auto* theirs = new QPushButton(jointText("Leave theirs"));
    theirs->setObjectName(QStringLiteral("clashTheirs"));
    auto* choice = new QHBoxLayout(clashBar_);
    choice->addWidget(clashText_, 1);
    for (QPushButton* button : {mine, theirs}) {
        button->setAutoDefault(false);
        choice->addWidget(button, 0, Qt::AlignTop);
    }
    connect(mine, &QPushButton::clicked, this, [this] { resolve(true); });
    connect(theirs, &QPushButton::clicked, this, [this] { resolve(false); });
    clashBar_->hide();
    all->addLayout(top);
    all->addWidget(hint_);
    all->addWidget(clashBar_);
    all->addWidget(table_, 1);
    all->addWidget(empty_, 1);
    all->addLayout(bottom);
    connect(undoneOnly_, &QCheckBox::toggled, this, &FirstItemDialog::read);
    connect(table_, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (reading_ || column != explanationColumn)
            return;
        const QTableWidgetItem* item = table_->item(row, column);
        const Id<JointReview> id(item->data(idRole).toLongLong());
        const QString shown = item->data(shownRole).toString();
        // Later: the editor is still at work on this cell.
        QMetaObject::invokeMethod(
            this, [this, id, shown, text = item->text()] { explain(id, shown, text); },
            Qt::QueuedConnection);
    });
    static_cast<TypingTable*>(table_)->typed = [this] {
        if (stale_) // after the deed of what was typed, which is in line already
            QMetaObject::invokeMethod(
                this, [this] { read(); }, Qt::QueuedConnection);
    };
    connect(&desk.book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(JointReview::kind()) || receipt.touches(JointMeeting::kind()))
            read();
    });
    desk.hold(this);
    read();
}

FirstItemDialog::~FirstItemDialog() {
    static_cast<TypingTable*>(table_)->typed =
        nullptr; // it goes after this, perhaps with an open editor
    table_->disconnect(this);
    table_->horizontalHeader()->disconnect(this);
}

void FirstItemDialog::read() {
    const ReviewCount count = countOf(reviewsOf(desk_.book().read(), meeting_));
    count_->setText(jointText("Promised: %1. Done: %2. Undone: %3, of them running past their "
                              "date: %4. Not explained yet: %5.")
                        .arg(count.all)
                        .arg(count.done)
                        .arg(count.undone)
                        .arg(count.overdue)
                        .arg(count.unexplained));
    stale_ = static_cast<const TypingTable*>(table_)->isTyped();
    if (!stale_)
        readLines();
}

void FirstItemDialog::readLines() {
    const Reader& reader = desk_.book().read();
    const auto m = reader.get(meeting_);
    const auto lines = reviewsOf(reader, meeting_);
    const bool stands = !jointStands(reader, meeting_).isEmpty();
    reading_ = true;
    int row = 0;
    for (const JointReview& r : lines)
        if (!undoneOnly_->isChecked() || r.isUndone()) {
            if (row == table_->rowCount())
                table_->insertRow(row);
            fill(row++, r, !stands);
        }
    table_->setRowCount(row);
    const bool any = table_->rowCount() > 0;
    table_->setVisible(any);
    hint_->setVisible(any && !stands);
    empty_->setVisible(!any);
    if (!any) {
        const bool planned = m && m->status == JointStatus::Planned;
        empty_->show(QStringLiteral("measure"),
                     planned ? jointText("Drawn up when the meeting is convened")
                             : jointText("Nothing is undone"),
                     planned ? jointText("Take the step \"Convene\": whatever was promised before "
                                         "stands here then, each with how it stands.")
                             : jointText("Whatever was promised before is done, or this is the "
                                         "first meeting on record."),
                     {});
    }
    table_->resizeRowsToContents();
    reading_ = false;
}

void FirstItemDialog::fill(int row, const JointReview& r, bool mayExplain) {
    const QString texts[] = {r.number,
                             r.title,
                             r.unitName,
                             r.dueOn.toString(Qt::ISODate),
                             stateText(desk_.book().read(), r),
                             r.explanation};
    for (int column = 0; column < columns; ++column) {
        QTableWidgetItem* item = table_->item(row, column);
        if (!item) {
            item = new QTableWidgetItem;
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            table_->setItem(row, column, item);
        }
        Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        if (column == explanationColumn && mayExplain)
            flags |= Qt::ItemIsEditable;
        if (item->flags() != flags)
            item->setFlags(flags);
        if (item->text() != texts[column])
            item->setText(texts[column]);
        if (column == stateColumn)
            item->setForeground(r.overdue      ? Theme::colours().warning
                                : r.isUndone() ? Theme::colours().muted
                                               : Theme::colours().success);
        item->setToolTip(column == 1 || column == stateColumn ? r.result : QString());
    }
    QTableWidgetItem* item = table_->item(row, explanationColumn);
    item->setData(idRole, QVariant::fromValue<qint64>(r.id));
    item->setData(shownRole, r.explanation);
    if (r.isUndone() && r.explanation.isEmpty() && mayExplain)
        item->setToolTip(jointText("Type here why it is not done, and what follows"));
}

void FirstItemDialog::explain(Id<JointReview> id, const QString& shown, const QString& text) {
    // The deed may wait in line and outlive this window.
    const QPointer<FirstItemDialog> self(this);
    const bool done = desk_.perform([self, desk = &desk_, id, shown, text]() -> Outcome<Receipt> {
        auto r = desk->book().read().get(id);
        if (!r)
            return refuse(jointText("The line is gone."), jointText("Open the first item again."));
        if (r->explanation != shown && r->explanation != text) {
            if (self)
                QMetaObject::invokeMethod(
                    self.data(),
                    [self, id, theirs = r->explanation, text] {
                        if (self)
                            self->clash(id, theirs, text);
                    },
                    Qt::QueuedConnection);
            return refuse(jointText("Somebody else explained \"%1\" meanwhile.").arg(r->title),
                          jointText("Choose in the first item which of the two stands."));
        }
        r->explanation = text;
        return desk->book().update(*r);
    });
    if (!done)
        read(); // what stands is shown again
}

void FirstItemDialog::clash(Id<JointReview> id, const QString& theirs, const QString& mine) {
    const auto r = desk_.book().read().get(id);
    if (!r)
        return;
    if (clashes_.isEmpty() || clashes_.first().id != id)
        clashes_.append({id, theirs, mine});
    else
        clashes_.first() = {id, theirs, mine};
    const Clash& first = clashes_.first();
    const auto shown = desk_.book().read().get(first.id);
    clashText_->setText(jointText("%1: somebody else wrote \"%2\" meanwhile; you typed \"%3\".")
                            .arg(shown ? shown->title : r->title, first.theirs, first.mine));
    clashBar_->show();
}

void FirstItemDialog::resolve(bool withMine) {
    if (clashes_.isEmpty())
        return;
    const Clash answered = clashes_.takeFirst();
    clashBar_->hide();
    if (!clashes_.isEmpty()) {
        const Clash next = clashes_.takeFirst();
        clash(next.id, next.theirs, next.mine);
    }
    if (withMine)
        explain(answered.id, answered.theirs, answered.mine);
}

} // namespace zhijia
