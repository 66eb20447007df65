// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of one window: an action for every row of the table, and who carries it out now.
#pragma once
#include "ui/command/command.h"
#include <QAction>
#include <QHash>
#include <QPointer>
#include <QWidget>
#include <functional>

class QMenu;
class QMenuBar;

namespace zhijia {

class Commands final : public QObject {
    Q_OBJECT
public:
    explicit Commands(QWidget* window);

    struct Handler {
        std::function<void()> run;
        /// Why it cannot be done now; empty when it can. May be null: always possible.
        std::function<QString()> whyNot;
        /// The text when it says more than the table's ("Undo: Add member 张三"). May be null.
        std::function<QString()> text;
    };
    /// `owner` carries the command out while it is visible. Of several the one around the keyboard
    /// focus wins, then the latest. The binding ends with the owner.
    void bind(const char* id, QWidget* owner, const Handler& handler);

    QAction* action(const QString& id) const;
    const QHash<QString, QAction*>& actions() const { return actions_; }
    /// Runs it as a click would; false when nobody can now.
    bool trigger(const QString& id);
    /// Why the command is not possible now; empty when it is.
    QString whyNot(const QString& id) const;
    QString text(const QString& id) const;
    /// The list command these keys mean; empty for none.
    static QString listCommand(const QKeySequence& keys);

    void fillMenuBar(QMenuBar& bar);
    /// Brings texts and enabled states up to date; cheap, called whenever something changed.
    void refresh();
    /// The window is built anew and has other commands. Whatever runs now may go on to its end;
    /// keys and menus no longer lead here.
    void retire();

signals:
    void refreshed();

private:
    struct Binding {
        QPointer<QWidget> owner;
        Handler handler;
    };
    const Handler* current(const QString& id) const;

    QWidget* window_;
    QHash<QString, QAction*> actions_;
    QHash<QString, QList<Binding>> bindings_;
    bool retired_ = false;
};

} // namespace zhijia
