// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ask_file.h"
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace zhijia {

namespace {

const QString folderKey = QStringLiteral("files/folder");

QString lastFolder() {
    const QString folder = QSettings().value(folderKey).toString();
    return !folder.isEmpty() && QDir(folder).exists()
               ? folder
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString remembered(const QString& path) {
    if (!path.isEmpty())
        QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    return path;
}

} // namespace

FileQuestions& fileQuestions() {
    static FileQuestions questions{
        [](QWidget* parent, const QString& title, const QString& filter) {
            return QFileDialog::getOpenFileName(parent, title, lastFolder(), filter);
        },
        [](QWidget* parent, const QString& title, const QString& name, const QString& filter) {
            return QFileDialog::getSaveFileName(parent, title, QDir(lastFolder()).filePath(name),
                                                filter);
        }};
    return questions;
}

QString askForFile(QWidget* parent, const QString& title, const QString& filter) {
    return remembered(fileQuestions().open(parent, title, filter));
}

QString askWhereToSave(QWidget* parent, const QString& title, const QString& name,
                       const QString& filter) {
    QString path = remembered(fileQuestions().save(parent, title, name, filter));
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += u'.' + QFileInfo(name).suffix();
    return path;
}

QString fileNameOf(const QString& text) {
    QString name = text.simplified();
    for (QChar& c : name)
        if (QStringLiteral("\\/:*?\"<>|").contains(c) || c.unicode() < 32)
            c = u'-';
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name.left(100);
}

} // namespace zhijia
