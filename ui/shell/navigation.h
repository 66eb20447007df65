// SPDX-License-Identifier: GPL-3.0-or-later
// The pages at the side, under the headings of their rooms. An office has a dozen rooms and uses
// two of them on a day: a heading folds, and only the room one is in is open until one opens
// another.
#pragma once
#include <QListWidget>
#include <QSet>

namespace zhijia {

class Navigation : public QListWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);
    /// One line per page of `pages()`, with a heading before each room of several.
    void fill();
    /// The row of a page; -1 if there is none. A heading is no page.
    int rowOf(const QString& pageId) const;
    QString pageAt(int row) const;
    /// The page is marked as where one is; its room is unfolded.
    void mark(const QString& pageId);
    /// The next page in a direction (1 or -1) from where one is, folded or not; empty at the end.
    QString next(int by) const;
    /// Icons only: then headings, which have none, are thin lines and nothing is folded.
    void setNarrow(bool narrow);
    /// At which no title is cut.
    int widthOfTitles() const;
    bool isFolded(const QString& room) const { return !open_.contains(room) && room != here_; }
    void setFolded(const QString& room, bool folded);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;

private:
    void showRows();

    QSet<QString> open_; ///< opened by hand: rooms, by their English heading; kept in the settings
    QString here_;       ///< of the page one was brought to
    bool narrow_ = false;
};

} // namespace zhijia
