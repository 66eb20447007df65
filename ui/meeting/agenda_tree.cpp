// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/agenda_tree.h"
#include "core/book/reader.h"
#include "ui/meeting/words.h"
#include "ui/shell/theme.h"
#include <QDropEvent>
#include <QHeaderView>
#include <QStyledItemDelegate>

namespace zhijia {

namespace {

QString clock(const QDateTime& at) {
    return at.isValid() ? officeTime(at).toString(QStringLiteral("HH:mm")) : QString();
}

/// As it went, as it is expected, or as it was planned.
QString timeOf(const AgendaLine& line) {
    const AgendaItem& i = line.item;
    if (i.startedAt.isValid())
        return QStringLiteral("%1–%2").arg(clock(i.startedAt), clock(i.endedAt));
    if (i.isOff())
        return {};
    const QString planned = clock(line.starts);
    const bool other = line.expects.isValid() && planned != clock(line.expects);
    return other ? QStringLiteral("%1 → %2").arg(planned, clock(line.expects)) : planned;
}

/// Room between the columns: a number at the right edge and a word at the left one read as one.
class Airy final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (index.column() > AgendaTree::Title)
            size.rwidth() += Theme::px(18);
        return size;
    }
};

} // namespace

AgendaTree::AgendaTree(QWidget* parent) : QTreeWidget(parent) {
    setColumnCount(columns);
    setHeaderLabels({meetingText("No."), meetingText("Item"), meetingText("Time"),
                     meetingText("Minutes"), meetingText("Type"), meetingText("Presented by"),
                     meetingText("Status")});
    setObjectName(QStringLiteral("agendaTree"));
    setAccessibleName(meetingText("Agenda"));
    setSelectionMode(SingleSelection);
    setDragDropMode(InternalMove);
    setDropIndicatorShown(true);
    setUniformRowHeights(true);
    setItemDelegate(new Airy(this));
    setAlternatingRowColors(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Title, QHeaderView::Stretch);
}

void AgendaTree::show(const Reader& reader, const AgendaView& view) {
    const RawId before = current();
    const QSignalBlocker quiet(this);
    clear();
    QHash<RawId, QTreeWidgetItem*> rows;
    const Kind& kind = AgendaItem::kind();
    const auto text = [&](const AgendaItem& i, QStringView key) {
        const Field& f = *kind.field(key);
        return reader.display(kind, f, f.get(i));
    };
    for (const AgendaLine& line : view.lines) {
        const AgendaItem& i = line.item;
        QTreeWidgetItem* above = rows.value(i.parent.raw());
        auto* row = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(this);
        rows.insert(i.id, row);
        row->setData(0, Qt::UserRole, i.id);
        row->setText(Number, line.number);
        row->setText(Title, i.internal ? meetingText("%1 (internal)").arg(i.title) : i.title);
        row->setText(Time, timeOf(line));
        row->setText(Minutes, line.minutes > 0 ? QString::number(line.minutes) : QString());
        row->setTextAlignment(Minutes, Qt::AlignCenter);
        row->setText(Type, text(i, u"type"));
        row->setText(Presenter, i.presenter);
        row->setText(State, text(i, u"status"));
        row->setToolTip(Title, i.reason.isEmpty() ? i.title : i.title + u'\n' + i.reason);
        const Colours& c = Theme::colours();
        if (i.status == ItemStatus::Running) {
            QFont bold = font();
            bold.setBold(true);
            for (int k = 0; k < columns; ++k) {
                row->setFont(k, bold);
                row->setBackground(k, c.accentSoft);
            }
        } else if (i.isOff() || i.status == ItemStatus::Done) {
            for (int k = 0; k < columns; ++k)
                row->setForeground(k, c.muted);
        }
    }
    expandAll();
    select(before);
}

RawId AgendaTree::current() const {
    return currentItem() ? currentItem()->data(0, Qt::UserRole).toLongLong() : 0;
}

void AgendaTree::select(RawId item) {
    for (QTreeWidgetItemIterator it(this); *it; ++it)
        if ((*it)->data(0, Qt::UserRole).toLongLong() == item) {
            setCurrentItem(*it);
            scrollToItem(*it);
            return;
        }
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

/// The tree itself moves nothing: the deed does, and then the tree shows what there is.
void AgendaTree::dropEvent(QDropEvent* event) {
    QTreeWidgetItem* from = currentItem();
    QTreeWidgetItem* at = itemAt(event->position().toPoint());
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (!from || from == at)
        return;
    QTreeWidgetItem* parent = nullptr;
    int index = topLevelItemCount();
    if (at && dropIndicatorPosition() == OnItem) {
        parent = at;
        index = at->childCount();
    } else if (at) {
        parent = at->parent();
        index = parent ? parent->indexOfChild(at) : indexOfTopLevelItem(at);
        if (dropIndicatorPosition() == BelowItem)
            ++index;
        const int own = parent ? parent->indexOfChild(from) : indexOfTopLevelItem(from);
        if (own >= 0 && own < index)
            --index; // it is taken out first
    }
    emit moved(from->data(0, Qt::UserRole).toLongLong(),
               parent ? parent->data(0, Qt::UserRole).toLongLong() : 0, index);
}

} // namespace zhijia
