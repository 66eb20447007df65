// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/saved_views.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

namespace zhijia {

QByteArray ListView::toJson() const {
    QJsonArray list, order;
    for (const Filter& f : filters)
        list << f.toJson();
    for (const Sort& s : sort)
        order << QJsonObject{{QStringLiteral("key"), s.key},
                             {QStringLiteral("descending"), s.descending}};
    return QJsonDocument(
               QJsonObject{{QStringLiteral("find"), find},
                           {QStringLiteral("filters"), list},
                           {QStringLiteral("columns"), QJsonArray::fromStringList(columns)},
                           {QStringLiteral("sort"), order}})
        .toJson(QJsonDocument::Compact);
}

ListView ListView::fromJson(const Kind& kind, const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ListView view;
    view.find = object[QStringLiteral("find")].toString();
    for (const QJsonValue& v : object[QStringLiteral("filters")].toArray())
        if (const Filter f = Filter::fromJson(v.toObject()); kind.field(f.key))
            view.filters << f;
    for (const QJsonValue& v : object[QStringLiteral("columns")].toArray())
        if (kind.field(v.toString()))
            view.columns << v.toString();
    for (const QJsonValue& v : object[QStringLiteral("sort")].toArray())
        if (const QString key = v.toObject()[QStringLiteral("key")].toString();
            kind.field(key) || key == QLatin1StringView("id"))
            view.sort << Sort{key, v.toObject()[QStringLiteral("descending")].toBool()};
    return view;
}

QString SavedViews::group() const {
    return QStringLiteral("views/%1").arg(QString::fromUtf8(kind_.name));
}

QStringList SavedViews::names() const {
    QSettings settings;
    settings.beginGroup(group());
    QStringList list;
    for (const QString& key : settings.childKeys()) // keys cannot hold every character; names can
        list << QString::fromUtf8(QByteArray::fromPercentEncoding(key.toUtf8(), '!'));
    list.sort();
    return list;
}

ListView SavedViews::load(const QString& name) const {
    const QString key = QString::fromUtf8(name.toUtf8().toPercentEncoding({}, "%", '!'));
    return ListView::fromJson(kind_, QSettings().value(group() + u'/' + key).toByteArray());
}

void SavedViews::save(const QString& name, const ListView& view) {
    QSettings().setValue(group() + u'/' +
                             QString::fromUtf8(name.toUtf8().toPercentEncoding({}, "%", '!')),
                         view.toJson());
}

void SavedViews::remove(const QString& name) {
    QSettings().remove(group() + u'/' +
                       QString::fromUtf8(name.toUtf8().toPercentEncoding({}, "%", '!')));
}

} // namespace zhijia
