// SPDX-License-Identifier: GPL-3.0-or-later
// Asking a person for a file: the one place, so that tests can answer and the last folder is
// remembered.
#pragma once
#include <QString>
#include <functional>

class QWidget;

namespace zhijia {

struct FileQuestions {
    /// Empty when the person thought better of it. `filter` as in QFileDialog.
    std::function<QString(QWidget* parent, const QString& title, const QString& filter)> open;
    /// `name` is proposed, in the folder used last.
    std::function<QString(QWidget* parent, const QString& title, const QString& name,
                          const QString& filter)>
        save;
};
/// The dialogs of the system; tests replace them.
FileQuestions& fileQuestions();

QString askForFile(QWidget* parent, const QString& title, const QString& filter);
/// Has the suffix of `name` when none was typed.
QString askWhereToSave(QWidget* parent, const QString& title, const QString& name,
                       const QString& filter);
/// A name no file system refuses.
QString fileNameOf(const QString& text);

} // namespace zhijia
