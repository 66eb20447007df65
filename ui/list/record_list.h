// SPDX-License-Identifier: GPL-3.0-or-later
// A list of records with everything a list can do: search, filters, columns, order, views,
// selection.
#pragma once
#include "ui/list/empty_state.h"
#include "ui/list/filter_bar.h"
#include "ui/list/record_model.h"
#include "ui/list/saved_views.h"
#include "ui/shell/desk.h"
#include <QLineEdit>
#include <optional>

class QLabel;
class QStackedLayout;
class QTableView;
class QToolButton;
class QKeyEvent;
class QMenu;
class QMouseEvent;

namespace zhijia {

class RecordList : public QWidget {
    Q_OBJECT
public:
    struct Options {
        QList<Condition> fixed{}; ///< always hold: the list of a unit's members
        QString settings{};       ///< place of its columns and widths; empty: the kind's name
        bool mayAdd = true;
        bool mayRemove = true;
        bool compact = false; ///< a related list: no views button
        /// What an empty office is told to do; empty: a sentence made from the kind.
        QString emptyText{};
        QList<EmptyState::Offer> emptyOffers{}; ///< beside "New …"
    };
    RecordList(Desk& desk, const Kind& kind, const Options& options, QWidget* parent = nullptr);
    RecordList(Desk& desk, const Kind& kind, QWidget* parent = nullptr)
        : RecordList(desk, kind, Options(), parent) {}
    ~RecordList() override;

    const Kind& kind() const { return kind_; }
    RecordModel& model() const { return *model_; }
    QTableView& view() const { return *view_; }
    QLineEdit& searchBox() const { return *search_; }

    /// Conditions that always hold, such as "of this unit".
    void setFixed(const QList<Condition>& conditions);
    /// The whole question as it stands, for exports and reports.
    Query query() const;
    bool isNarrowed() const {
        return !search_->text().trimmed().isEmpty() || !filters_->filters().isEmpty();
    }
    QStringList visibleKeys() const;
    RawId current() const;
    QList<RawId> selected() const;
    /// Selects a record and scrolls to it; clears search and filters when they hide it. False when
    /// it is gone.
    bool select(RawId id);
    /// Nothing is chosen from here on.
    void chooseNone();
    ListView listView() const;
    void setListView(const ListView& view);
    /// The selected rows, or all when none is, as tab-separated text with headings; masked as on
    /// screen.
    QString copied() const;

signals:
    void currentChanged(qint64 id);
    void opened(qint64 id); ///< Enter or double click
    void addWanted();
    void left(); ///< Esc with nothing left to clear

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTop();
    void buildView();
    void bindCommands();
    void ask();
    void keepChosen();
    void showCount();
    void showOutOf();
    void showEmpty();
    void chooseColumns(const QPoint& at); ///< on the screen
    void fillSorts(QMenu& menu);
    void fillMoves(QMenu& menu);
    int columnAtHand() const; ///< where the keyboard is, or else the first in sight
    void moveColumn(int column, int by);
    void sort(const QString& key, bool descending);
    void offerViews();
    void sortBy(int column);
    void showMenu(const QPoint& at);
    void addStepActions(QMenu& menu, const QList<RawId>& ids);
    /// What a record of this list holds because it stands in it (the sitting of a roll).
    QHash<QString, QVariant> fixedValues() const;
    void removeSelected();
    void removeAsJob(const QList<RawId>& ids, const QString& what);
    void copy();
    bool handleKey(QKeyEvent* event);
    bool keepsMark(const QMouseEvent& event);
    void showDefaultColumns();
    void keepWidth(int column, int width);
    QString settingsKey() const;

    Desk& desk_;
    const Kind& kind_;
    Options options_;
    RecordModel* model_;
    QTableView* view_ = nullptr;
    QLineEdit* search_;
    QToolButton* views_;
    FilterBar* filters_;
    EmptyState* empty_;
    QStackedLayout* stack_;
    QLabel* count_;
    QList<Sort> sort_;
    RawId wanted_ = 0;   ///< chosen before the question changed
    bool told_ = false;  ///< that `wanted_` is not in the answer
    int removedAt_ = -1; ///< the row the arrows go on from after a removal
    QVariantMap widths_; ///< drawn by hand: key, thousandths of the text's size
    int scale_ = 1000;   ///< Theme::px(1000) when the list was made
    bool asking_ = false;
    std::optional<QString> saidEmpty_;     ///< the search that the empty list speaks of
    static constexpr qint64 counting = -2; ///< of `outOf_`: asked for, and not answered yet
    qint64 outOf_ = -1;                    ///< how many the list has without search; -1: not known
};

} // namespace zhijia
