// SPDX-License-Identifier: GPL-3.0-or-later
// One record: its fields in sections, its steps as buttons, its history and what belongs to it.
#pragma once
#include "ui/form/field_row.h"
#include "ui/shell/desk.h"
#include <QTimer>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabWidget;
class QToolButton;
class QHBoxLayout;
class QVBoxLayout;
class QLineEdit;

namespace zhijia {

class ComparePanel;
class EmptyState;
class FieldGrid;
class HistoryView;
class StepBar;
class WayStrip;
struct WayOn;

class RecordForm : public QWidget {
    Q_OBJECT
public:
    RecordForm(Desk& desk, const Kind& kind, QWidget* parent = nullptr);
    /// Whether what stands there when nothing is chosen may speak of adding a record.
    void setMayAdd(bool may);
    /// Saving waits for somebody else who is writing; it goes on by itself.
    bool isWaiting() const { return patience_.isWaiting(); }
    const Kind& kind() const { return kind_; }
    RawId id() const { return record_ ? record_->id : 0; }
    bool isNew() const { return record_ && record_->id == 0; }
    bool isDirty() const { return dirty_; }

    /// Shows a record; 0 shows that nothing is chosen. Unsaved work stays and asks, and then false
    /// comes back.
    bool open(RawId id);
    /// An empty form for a new record with some values given (the unit one stands in).
    bool openNew(const QHash<QString, QVariant>& given = {});
    /// Saves; false when something was refused, which the form then shows, and while it waits for
    /// somebody else's writing, after which it goes on by itself.
    bool save();
    void revert();
    /// Says that there is unsaved work and offers to save, discard or stay; `then` runs after the
    /// first two.
    void askToLeave(const std::function<void()>& then);

    FieldRow* row(const QString& key) const;
    QList<FieldRow*> rows() const { return rows_; }
    QPushButton* stepButton(const QString& verb) const;
    /// Steps that the page offers itself, better than a form can, are not shown twice.
    void leaveToPage(const QStringList& verbs);
    WayStrip& wayOn() const { return *way_; }
    /// A button beside Save, for the window that shows the form.
    void addToFoot(QPushButton* button);
    /// After a field was hidden or shown.
    void arrangeFields();
    /// Where there is little room the way on scrolls with the fields, and the title has one line.
    bool isLow() const { return low_; }
    QTabWidget& tabs() const { return *tabs_; }
    ComparePanel* comparison() const { return compare_; }
    /// Puts the keyboard into the first editor.
    void focusFirst();

signals:
    void saved(qint64 id, bool fresh); ///< `fresh`: it is a new record
    void shown();                      ///< another record, a new one, or none
    void left();                       ///< Esc in the form
    void notSaved();                   ///< saving was refused, or given up while it waited
    void stayed(); ///< the question about unsaved work was answered with going on

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildFields(QVBoxLayout* box);
    void addTabs();
    void addTabMenu();
    void fitTabs();
    void hideEmptyTabs();
    void fillTab(QWidget* tab, const Kind& kind, const QString& key);
    void bindCommands();
    void show(std::unique_ptr<Record> record);
    void fill();
    void setDirty(bool dirty);
    void fieldEdited();
    void check();
    void place(const Issues& issues, bool complete);
    void nextField();
    /// A place of its own below the fields: it grows upwards, and none of them moves.
    static constexpr int leastHintLines = 2, mostHintLines = 6;
    void showHint();
    void fitHint();
    static void bringIntoView(QWidget* w);
    void showFirstIssue();
    void stay(); ///< the answer "keep editing"
    /// The record as the editors have it now, and what cannot be read.
    std::unique_ptr<Record> edited(Issues& issues) const;
    void refreshHead();
    // Steps and the way on (record_form_way.cpp)
    void addSteps(QVBoxLayout* box);
    void fitHeight();
    void refreshSteps();
    void press(const Step& step);
    void go(const WayOn& way);
    /// The record as it is stored now: while one edits, somebody else may have moved it on.
    const Record& stored() const { return latest_ ? *latest_ : *record_; }
    void refreshRelated();
    void take(const Receipt& receipt);
    void compare();
    void answered(const Record& record, bool fresh, const Outcome<Receipt>& receipt);
    void setWaiting(bool waiting);
    // What stands, and what comes by itself (record_form_locked.cpp)
    void unlock();
    void lock();
    void showLocked(const QHash<QString, Issue>& found);
    void showAutomatic();
    // Masked fields (record_form_masked.cpp)
    void addMask(FieldRow* row);
    void mask(FieldRow* row);
    /// Shows what a derived field would become while one types; what is masked stays masked.
    void follow(FieldRow* row, const QVariant& value);
    void askReason(FieldRow* row);
    void unmask(FieldRow* row, bool withValue);

    Desk& desk_;
    const Kind& kind_;
    std::unique_ptr<Record>
        record_; ///< as it was stored when it was opened, or as a new one begins
    std::unique_ptr<Record> latest_; ///< as somebody else left it meanwhile; null: nobody did
    QStackedWidget* stack_;
    EmptyState* empty_;
    QWidget* sheet_;
    ComparePanel* compare_ = nullptr;
    QLabel* title_;
    QLabel* state_;
    QLabel* unsaved_;
    QToolButton* papers_ = nullptr; ///< none when no paper is about such a record
    StepBar* steps_;
    WayStrip* way_;
    MessageBar* messages_;
    QLabel* hint_; ///< what is wrong, in full, beside Save
    QScrollArea* scroll_;
    QTabWidget* tabs_;
    QToolButton* allTabs_ = nullptr;
    std::shared_ptr<std::atomic_bool> emptyTabs_; ///< a question that is under way
    HistoryView* history_;
    QHBoxLayout* foot_;
    QPushButton* save_;
    QPushButton* revert_;
    QList<FieldRow*> rows_;
    QList<FieldGrid*> grids_;
    QHash<QString, QPushButton*> stepButtons_;
    struct Masked {
        QPushButton* show;
        QPushButton* replace;
        QWidget* reason;
        QLineEdit* why;
        bool closed = true;
    };
    QHash<FieldRow*, Masked> masked_;
    QSet<QString> touched_;
    bool low_ = false;
    bool dirty_ = false, tried_ = false, mayAdd_ = true, narrowing_ = false;
    bool asks_ = false;    ///< the message is the question about unsaved work
    bool general_ = false; ///< the message is about the record as a whole
    Patience patience_;
    QTimer checkSoon_, lockSoon_;
    QStringList locked_;    ///< keys of fields that stand in this state
    QString standsBecause_; ///< why they do
    std::shared_ptr<std::atomic_bool> lockAsked_;
};

} // namespace zhijia
