// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a user can do, once: menus, toolbar, palette and cheat-sheet read this one table.
#pragma once
#include <QKeySequence>
#include <QList>
#include <QString>

namespace zhijia {

struct CommandRow {
    enum Scope {
        Window, ///< its keys work anywhere in the window
        List,   ///< its keys work while a list has the keyboard; the list looks them up by `keys`
    };
    const char* id = "";      ///< "edit.undo"
    const char* context = ""; ///< translation context of the texts
    const char* text = "";
    const char* help = ""; ///< one sentence
    const char* icon = "";
    const char* keys = ""; ///< portable text, several separated by "; "
    const char* menu = ""; ///< "file", "edit", "view", "record", "help", or "" for none
    Scope scope = Window;

    QString translated() const;
    QString helpText() const;
    QList<QKeySequence> sequences() const;
};

/// In the order of the menus.
const QList<CommandRow>& commandTable();
/// For rooms with commands of their own; an id that is known is replaced.
void registerCommand(const CommandRow& row);
const CommandRow* commandRow(const QString& id);

} // namespace zhijia
