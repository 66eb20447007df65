// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

namespace zhijia {

namespace {
QString key(const char* name) {
    return QStringLiteral("preferences/%1").arg(QString::fromUtf8(name));
}
} // namespace

Preferences Preferences::load() {
    const QSettings s;
    Preferences p;
    p.language = s.value(key("language")).toString();
    p.theme = Theme::Mode(qBound(0, s.value(key("theme")).toInt(), 2));
    p.percent = qBound(100, s.value(key("percent"), 100).toInt(), 200);
    p.backupFolder = s.value(key("backupFolder")).toString();
    p.backupHours = qBound(1, s.value(key("backupHours"), 24).toInt(), 24 * 7);
    p.actor = s.value(key("actor")).toString();
    return p;
}

void Preferences::save() const {
    QSettings s;
    s.setValue(key("language"), language);
    s.setValue(key("theme"), int(theme));
    s.setValue(key("percent"), percent);
    s.setValue(key("backupFolder"), backupFolder);
    s.setValue(key("backupHours"), backupHours);
    s.setValue(key("actor"), actor);
}

QString Preferences::effectiveLanguage() const {
    if (!language.isEmpty())
        return language;
    return QLocale::system().language() == QLocale::Chinese ? QStringLiteral("zh_CN")
                                                            : QStringLiteral("en");
}

QStringList rememberedOffices() {
    return QSettings().value(QStringLiteral("recent")).toStringList();
}

QStringList recentOffices() {
    QStringList list;
    for (const QString& path : rememberedOffices())
        if (QFileInfo::exists(path))
            list << path;
    return list;
}

void rememberOffice(const QString& path) {
    QStringList list = recentOffices();
    const QString full = QFileInfo(path).absoluteFilePath();
    list.removeAll(full);
    list.prepend(full);
    QSettings().setValue(QStringLiteral("recent"),
                         QStringList(list.first(qMin<qsizetype>(8, list.size()))));
}

void forgetOffice(const QString& path) {
    QStringList list = rememberedOffices();
    list.removeAll(path);
    QSettings().setValue(QStringLiteral("recent"), list);
}

} // namespace zhijia
