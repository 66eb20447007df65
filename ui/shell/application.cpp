// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/application.h"
#include "core/base/issue.h"
#include "ui/shell/window.h"
#include "ui/shell/words.h"
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>
#include <cstdio>

namespace zhijia {

ProgramApplication::ProgramApplication(int& argc, char** argv) : QApplication(argc, argv) {
    setApplicationName(QStringLiteral("zhijia"));
    setOrganizationName(QStringLiteral("zhijia"));
}

QString ProgramApplication::logPath() {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QStringLiteral("/zhijia.log");
}

void ProgramApplication::log(const QString& text) {
    QDir().mkpath(QFileInfo(logPath()).absolutePath());
    QFile file(logPath());
    if (file.open(QIODevice::Append))
        file.write(
            (QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' + text + u'\n')
                .toUtf8());
}

bool ProgramApplication::notify(QObject* receiver, QEvent* event) {
    try {
        return QApplication::notify(receiver, event);
    } catch (const EnvironmentError& e) {
        caught(e.text(), true);
    } catch (const std::exception& e) {
        log(QStringLiteral("%1 in %2, event %3")
                .arg(QString::fromUtf8(e.what()),
                     receiver ? QString::fromUtf8(receiver->metaObject()->className()) : QString())
                .arg(int(event->type())));
        caught(QString::fromUtf8(e.what()), false);
    } catch (...) {
        log(QStringLiteral("unknown exception"));
        caught(QString(), false);
    }
    return true;
}

void ProgramApplication::caught(const QString& what, bool environment) {
    const QString text = environment
                             ? what
                             : shellText("Something went wrong in the program (%1). The data is as "
                                         "it was before; what happened is written in %2.")
                                   .arg(what, QDir::toNativeSeparators(logPath()));
    if (tell)
        tell(text);
    else
        std::fprintf(stderr, "%s\n", text.toUtf8().constData());
}

void installLanguage(const QString& language) {
    static QTranslator* own = nullptr;
    static QTranslator* qt = nullptr;
    for (QTranslator** t : {&own, &qt}) {
        if (*t) {
            QCoreApplication::removeTranslator(*t);
            delete *t;
            *t = nullptr;
        }
    }
    QLocale::setDefault(language == QLatin1StringView("zh_CN")
                            ? QLocale(QLocale::Chinese, QLocale::China)
                            : QLocale(QLocale::English, QLocale::UnitedStates));
    if (language != QLatin1StringView("zh_CN"))
        return;
    qt = new QTranslator(qApp);
    if (qt->load(QStringLiteral("qtbase_zh_CN"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    own = new QTranslator(qApp);
    if (own->load(QStringLiteral(":/i18n/zhijia_zh_CN.qm")))
        QCoreApplication::installTranslator(own);
}

} // namespace zhijia
