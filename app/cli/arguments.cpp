// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include <QCoreApplication>
#include <QLocale>
#include <QStringDecoder>
#include <clocale>
#ifdef Q_OS_UNIX
#include <iconv.h>
#include <langinfo.h>
#endif

namespace zhijia::cli {

#ifdef Q_OS_UNIX
namespace {

/// In the terminal's encoding; empty when the bytes are not that either.
QString fromLocale(QByteArray bytes, const char* codeset) {
    const iconv_t converter = ::iconv_open("UTF-8", codeset);
    if (converter == reinterpret_cast<iconv_t>(-1))
        return {};
    QByteArray out(bytes.size() * 4 + 4, '\0');
    char* from = bytes.data();
    char* to = out.data();
    size_t left = size_t(bytes.size()), room = size_t(out.size());
    const bool ok = ::iconv(converter, &from, &left, &to, &room) != static_cast<size_t>(-1);
    ::iconv_close(converter);
    return ok ? QString::fromUtf8(out.constData(), to - out.constData()) : QString();
}

} // namespace

QStringList arguments(int argc, char** argv, QString* unreadable) {
    // Asked before Qt, which wants a UTF-8 locale and takes one, changes it.
    std::setlocale(LC_CTYPE, "");
    const QByteArray codeset = ::nl_langinfo(CODESET);
    QStringList list;
    for (int i = 1; i < argc; ++i) {
        const QByteArray bytes(argv[i]);
        QStringDecoder utf8(QStringDecoder::Utf8);
        QString text = utf8(bytes);
        if (utf8.hasError()) {
            if (const QString other = fromLocale(bytes, codeset.constData()); !other.isEmpty())
                text = other;
            else if (unreadable && unreadable->isEmpty())
                *unreadable = text;
        }
        list << text;
    }
    return list;
}
#else
QStringList arguments(int, char**, QString*) { return QCoreApplication::arguments().mid(1); }
#endif

QString language(const QStringList& arguments) {
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QStringLiteral("--lang") && i + 1 < arguments.size())
            return arguments[i + 1];
        if (arguments[i].startsWith(QStringLiteral("--lang=")))
            return arguments[i].mid(7);
    }
    return QLocale::system().language() == QLocale::Chinese ? QStringLiteral("zh_CN")
                                                            : QStringLiteral("en");
}

} // namespace zhijia::cli
