// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"
#include "ui/shell/theme.h"
#include "ui/shell/words.h"
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSettings>
#include <QStyledItemDelegate>
#include <algorithm>

namespace zhijia {

namespace {

constexpr int pageRole = Qt::UserRole;     ///< of a page's line: its id
constexpr int headRole = Qt::UserRole + 1; ///< of a heading: its room
constexpr int roomRole = Qt::UserRole + 2; ///< of a page's line: the room it stands under
constexpr int indent = 12;

const QString& settingsKey() {
    static const QString key = QStringLiteral("window/rooms");
    return key;
}

QString headingOf(const QListWidgetItem* item) {
    return item ? item->data(headRole).toString() : QString();
}

/// Pages of a room stand in from its heading; where there are icons only, a line stands for it.
class LineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    bool narrow = false;
    void paint(QPainter* painter, const QStyleOptionViewItem& given,
               const QModelIndex& index) const override {
        const bool heading = !index.data(headRole).toString().isEmpty();
        if (heading && narrow) {
            painter->setPen(Theme::colours().border);
            const int y = given.rect.center().y();
            painter->drawLine(given.rect.left() + Theme::px(8), y,
                              given.rect.right() - Theme::px(8), y);
            return;
        }
        QStyleOptionViewItem option = given;
        if (!narrow && !index.data(roomRole).toString().isEmpty())
            option.rect.adjust(Theme::px(indent), 0, 0, 0);
        QStyledItemDelegate::paint(painter, option, index);
    }
};

/// A room of one page of its own name needs no heading that says the name twice.
bool standsAlone(const PageRow& row) {
    const auto& all = pages();
    return row.titleText() == row.roomText() &&
           std::ranges::count_if(
               all, [&](const PageRow& other) { return qstrcmp(other.room, row.room) == 0; }) == 1;
}

} // namespace

Navigation::Navigation(QWidget* parent) : QListWidget(parent) {
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(shellText("Pages"));
    setIconSize(QSize(Theme::px(18), Theme::px(18)));
    setItemDelegate(new LineDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QStringList open = QSettings().value(settingsKey()).toStringList();
    open_ = QSet<QString>(open.begin(), open.end());
}

void Navigation::fill() {
    clear();
    QString room;
    for (const PageRow& row : pages()) {
        const QString name = standsAlone(row) ? QString() : QString::fromUtf8(row.room);
        if (name != room) {
            room = name;
            if (!room.isEmpty()) {
                auto* heading = new QListWidgetItem(row.roomText(), this);
                heading->setFlags(Qt::ItemIsEnabled); // folds; never where one is
                heading->setData(headRole, room);
                heading->setData(Qt::AccessibleTextRole, row.roomText());
                QFont strong = font();
                strong.setWeight(QFont::DemiBold); // stronger than the pages below it
                heading->setFont(strong);
            }
        }
        auto* item = new QListWidgetItem(icon(QString::fromUtf8(row.icon)), row.titleText(), this);
        item->setSizeHint(QSize(0, Theme::px(34)));
        item->setData(pageRole, QString::fromUtf8(row.id));
        item->setData(roomRole, room);
        item->setToolTip(row.helpText());
    }
    showRows();
}

void Navigation::showRows() {
    for (int i = 0; i < count(); ++i) {
        QListWidgetItem* line = item(i);
        if (const QString heading = headingOf(line); !heading.isEmpty()) {
            const bool folded = isFolded(heading);
            line->setSizeHint(QSize(0, Theme::px(narrow_ ? 11 : 32)));
            line->setIcon(icon(folded ? QStringLiteral("right") : QStringLiteral("down")));
            line->setData(Qt::AccessibleDescriptionRole,
                          folded ? shellText("folded") : shellText("unfolded"));
            line->setToolTip(narrow_  ? line->text()
                             : folded ? shellText("Shows the pages of this room")
                                      : shellText("Puts the pages of this room away"));
        } else {
            const QString room = line->data(roomRole).toString();
            line->setHidden(!narrow_ && !room.isEmpty() && isFolded(room));
        }
    }
}

void Navigation::setFolded(const QString& room, bool folded) {
    if (room.isEmpty() || folded == isFolded(room))
        return;
    if (folded)
        open_.remove(room);
    else
        open_.insert(room);
    if (folded && room == here_)
        here_.clear();
    QStringList kept(open_.begin(), open_.end());
    kept.sort();
    QSettings().setValue(settingsKey(), kept);
    showRows();
}

void Navigation::setNarrow(bool narrow) {
    if (narrow == narrow_)
        return;
    narrow_ = narrow;
    static_cast<LineDelegate*>(itemDelegate())->narrow = narrow;
    showRows();
}

int Navigation::widthOfTitles() const {
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = qMax(widest, QFontMetrics(font()).horizontalAdvance(item(i)->text()));
    return widest + Theme::px(18 + 50 + indent); // icon, paddings and the scroll bar
}

int Navigation::rowOf(const QString& pageId) const {
    for (int i = 0; i < count(); ++i)
        if (!pageId.isEmpty() && pageAt(i) == pageId)
            return i;
    return -1;
}

QString Navigation::pageAt(int row) const {
    const QListWidgetItem* line = item(row);
    return line ? line->data(pageRole).toString() : QString();
}

void Navigation::mark(const QString& pageId) {
    const int row = rowOf(pageId);
    if (row < 0)
        return;
    here_ = item(row)->data(roomRole).toString();
    showRows();
    setCurrentRow(row, QItemSelectionModel::ClearAndSelect);
    scrollToItem(item(row));
}

QString Navigation::next(int by) const {
    for (int i = currentRow() + by; i >= 0 && i < count(); i += by)
        if (const QString id = pageAt(i); !id.isEmpty())
            return id;
    return {};
}

QItemSelectionModel::SelectionFlags Navigation::selectionCommand(const QModelIndex& index,
                                                                 const QEvent* event) const {
    // Passing over a heading leaves the mark on the page that is shown.
    return pageAt(index.row()).isEmpty() ? QItemSelectionModel::NoUpdate
                                         : QListWidget::selectionCommand(index, event);
}

void Navigation::mousePressEvent(QMouseEvent* event) {
    const QString room = headingOf(itemAt(event->position().toPoint()));
    if (room.isEmpty() || event->button() != Qt::LeftButton)
        return QListWidget::mousePressEvent(event);
    if (!narrow_)
        setFolded(room, !isFolded(room));
    event->accept();
}

void Navigation::keyPressEvent(QKeyEvent* event) {
    const QString room = headingOf(currentItem());
    if (!room.isEmpty() && !narrow_)
        switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Minus:
            return setFolded(room, true);
        case Qt::Key_Right:
        case Qt::Key_Plus:
            return setFolded(room, false);
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            return setFolded(room, !isFolded(room));
        default:
            break;
        }
    QListWidget::keyPressEvent(event);
}

} // namespace zhijia
