// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/command.h"
#include <QCoreApplication>

namespace zhijia {

namespace {

#define ROW(id, text, help, icon, keys, menu, scope)                                               \
    { id, "ui-command", text, help, icon, keys, menu, CommandRow::scope }

QList<CommandRow>& registry() {
    static QList<CommandRow> rows{
        ROW("file.new", QT_TRANSLATE_NOOP("ui-command", "New office…"),
            QT_TRANSLATE_NOOP("ui-command", "Makes a new, empty office file."), "new",
            "Ctrl+Shift+N", "file", Window),
        ROW("file.open", QT_TRANSLATE_NOOP("ui-command", "Open office…"),
            QT_TRANSLATE_NOOP("ui-command", "Opens another office file."), "open", "Ctrl+O", "file",
            Window),
        ROW("file.start", QT_TRANSLATE_NOOP("ui-command", "Close office"),
            QT_TRANSLATE_NOOP("ui-command", "Closes the office and shows the first page."), "close",
            "Ctrl+W", "file", Window),
        ROW("file.backup", QT_TRANSLATE_NOOP("ui-command", "Back up now"),
            QT_TRANSLATE_NOOP("ui-command",
                              "Makes a checked copy of the office in the backups folder."),
            "backup", "Ctrl+Shift+B", "file", Window),
        ROW("file.restore", QT_TRANSLATE_NOOP("ui-command", "Restore a backup…"),
            QT_TRANSLATE_NOOP("ui-command",
                              "Puts a backup in the office's place; the old file is kept."),
            "history", "", "file", Window),
        ROW("file.check", QT_TRANSLATE_NOOP("ui-command", "Check the office file"),
            QT_TRANSLATE_NOOP("ui-command", "Looks for damage in the file and says what it finds."),
            "check", "", "file", Window),
        ROW("file.import", QT_TRANSLATE_NOOP("ui-command", "Import…"),
            QT_TRANSLATE_NOOP("ui-command", "Takes in records from a spreadsheet or CSV file."),
            "import", "Ctrl+I", "file", Window),
        ROW("file.export", QT_TRANSLATE_NOOP("ui-command", "Export…"),
            QT_TRANSLATE_NOOP("ui-command",
                              "Writes the list you see to a spreadsheet or CSV file."),
            "export", "Ctrl+E", "file", Window),
        ROW("file.print", QT_TRANSLATE_NOOP("ui-command", "Print…"),
            QT_TRANSLATE_NOOP("ui-command", "Makes a PDF of the list or record you see."), "print",
            "Ctrl+P", "file", Window),
        ROW("file.settings", QT_TRANSLATE_NOOP("ui-command", "Settings…"),
            QT_TRANSLATE_NOOP("ui-command", "Language, theme, text size, backups and your name."),
            "settings", "Ctrl+,", "file", Window),
        ROW("file.quit", QT_TRANSLATE_NOOP("ui-command", "Quit"),
            QT_TRANSLATE_NOOP("ui-command", "Closes the program; everything is saved already."), "",
            "Ctrl+Q", "file", Window),
        ROW("edit.undo", QT_TRANSLATE_NOOP("ui-command", "Undo"),
            QT_TRANSLATE_NOOP("ui-command", "Takes back the last deed. It stays in the history."),
            "undo", "Ctrl+Z", "edit", Window),
        ROW("edit.redo", QT_TRANSLATE_NOOP("ui-command", "Redo"),
            QT_TRANSLATE_NOOP("ui-command", "Brings back what was undone last."), "redo",
            "Ctrl+Y; Ctrl+Shift+Z", "edit", Window),
        ROW("list.copy", QT_TRANSLATE_NOOP("ui-command", "Copy rows"),
            QT_TRANSLATE_NOOP("ui-command",
                              "Copies the selected rows as a table, masked as on screen."),
            "copy", "Ctrl+C", "edit", List),
        ROW("list.all", QT_TRANSLATE_NOOP("ui-command", "Select all rows"),
            QT_TRANSLATE_NOOP("ui-command", "Selects every row of the list."), "", "Ctrl+A", "edit",
            List),
        ROW("find.here", QT_TRANSLATE_NOOP("ui-command", "Search this list"),
            QT_TRANSLATE_NOOP(
                "ui-command",
                "Names, pinyin, initials, last digits of the mobile, or a full ID number."),
            "search", "Ctrl+F", "edit", Window),
        ROW("find.everywhere", QT_TRANSLATE_NOOP("ui-command", "Search everywhere"),
            QT_TRANSLATE_NOOP("ui-command", "Finds commands, pages and records."), "palette",
            "Ctrl+K", "edit", Window),
        ROW("record.add", QT_TRANSLATE_NOOP("ui-command", "New record"),
            QT_TRANSLATE_NOOP("ui-command", "Adds a record to the list you see."), "add",
            "Ctrl+N; Ins", "record", Window),
        ROW("record.open", QT_TRANSLATE_NOOP("ui-command", "Open the record"),
            QT_TRANSLATE_NOOP("ui-command", "Puts the keyboard into the selected record."), "edit",
            "Return; Enter", "record", List),
        ROW("record.save", QT_TRANSLATE_NOOP("ui-command", "Save"),
            QT_TRANSLATE_NOOP("ui-command", "Saves what you changed in the record."), "save",
            "Ctrl+S; Ctrl+Return; Ctrl+Enter", "record", Window),
        ROW("record.revert", QT_TRANSLATE_NOOP("ui-command", "Discard changes"),
            QT_TRANSLATE_NOOP("ui-command", "Shows the record again as it is saved."), "refresh",
            "Ctrl+R", "record", Window),
        ROW("record.remove", QT_TRANSLATE_NOOP("ui-command", "Remove"),
            QT_TRANSLATE_NOOP("ui-command", "Removes the selected records; it can be undone."),
            "delete", "Del", "record", List),
        ROW("view.back", QT_TRANSLATE_NOOP("ui-command", "Back to the list"),
            QT_TRANSLATE_NOOP("ui-command", "Leaves a field, a search or a record."), "left", "Esc",
            "view", List),
        ROW("list.columns", QT_TRANSLATE_NOOP("ui-command", "Columns and order…"),
            QT_TRANSLATE_NOOP("ui-command",
                              "Which columns the list shows, where they stand, and its order."),
            "list", "Ctrl+Shift+O", "view", Window),
        ROW("view.next", QT_TRANSLATE_NOOP("ui-command", "Next page"),
            QT_TRANSLATE_NOOP("ui-command", "Goes to the next page of the navigation."), "down",
            "Ctrl+PgDown", "view", Window),
        ROW("view.previous", QT_TRANSLATE_NOOP("ui-command", "Previous page"),
            QT_TRANSLATE_NOOP("ui-command", "Goes to the previous page of the navigation."), "up",
            "Ctrl+PgUp", "view", Window),
        ROW("view.larger", QT_TRANSLATE_NOOP("ui-command", "Larger text"),
            QT_TRANSLATE_NOOP("ui-command", "Makes everything larger, up to 200 %."), "",
            "Ctrl++; Ctrl+=", "view", Window),
        ROW("view.smaller", QT_TRANSLATE_NOOP("ui-command", "Smaller text"),
            QT_TRANSLATE_NOOP("ui-command", "Makes everything smaller, down to 100 %."), "",
            "Ctrl+-", "view", Window),
        ROW("view.theme", QT_TRANSLATE_NOOP("ui-command", "Light or dark"),
            QT_TRANSLATE_NOOP("ui-command", "Changes between the light and the dark theme."),
            "theme", "Ctrl+Shift+L", "view", Window),
        ROW("view.fullscreen", QT_TRANSLATE_NOOP("ui-command", "Full screen"),
            QT_TRANSLATE_NOOP("ui-command", "Uses the whole screen, and back."), "screen", "F11",
            "view", Window),
        ROW("help.guide", QT_TRANSLATE_NOOP("ui-command", "Guide"),
            QT_TRANSLATE_NOOP("ui-command", "Opens the guide at the chapter about this page."),
            "help", "F1", "help", Window),
        ROW("help.keys", QT_TRANSLATE_NOOP("ui-command", "Keyboard shortcuts"),
            QT_TRANSLATE_NOOP("ui-command", "Every command with its keys."), "list", "Ctrl+/",
            "help", Window),
        ROW("help.about", QT_TRANSLATE_NOOP("ui-command", "About Zhijia"),
            QT_TRANSLATE_NOOP("ui-command", "Version, licence, and where the data is."), "info", "",
            "help", Window),
    };
    return rows;
}
#undef ROW

} // namespace

QString CommandRow::translated() const { return QCoreApplication::translate(context, text); }
QString CommandRow::helpText() const {
    return *help ? QCoreApplication::translate(context, help) : QString();
}

QList<QKeySequence> CommandRow::sequences() const {
    QList<QKeySequence> list;
    for (const QString& part :
         QString::fromUtf8(keys).split(QStringLiteral("; "), Qt::SkipEmptyParts))
        list << QKeySequence::fromString(part, QKeySequence::PortableText);
    return list;
}

const QList<CommandRow>& commandTable() { return registry(); }

void registerCommand(const CommandRow& row) {
    for (CommandRow& known : registry())
        if (qstrcmp(known.id, row.id) == 0) {
            known = row;
            return;
        }
    registry() << row;
}

const CommandRow* commandRow(const QString& id) {
    for (const CommandRow& row : registry())
        if (id == QLatin1StringView(row.id))
            return &row;
    return nullptr;
}

} // namespace zhijia
