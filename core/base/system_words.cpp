// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_words.h"
#include <QCoreApplication>

namespace zhijia {

namespace {

struct Said {
    const char* system; ///< how a system or Qt says it; more than one may mean the same
    const char* words;
};

constexpr Said table[] = {
    {"No such file or directory", QT_TRANSLATE_NOOP("base", "it is not there")},
    {"Permission denied", QT_TRANSLATE_NOOP("base", "you have no right to")},
    {"Operation not permitted", QT_TRANSLATE_NOOP("base", "you have no right to")},
    {"No space left on device", QT_TRANSLATE_NOOP("base", "the disk is full")},
    {"Disk quota exceeded", QT_TRANSLATE_NOOP("base", "your share of the disk is used up")},
    {"Read-only file system", QT_TRANSLATE_NOOP("base", "the disk is write-protected")},
    {"Is a directory", QT_TRANSLATE_NOOP("base", "it is a folder")},
    {"file to open is a directory", QT_TRANSLATE_NOOP("base", "it is a folder")},
    {"Not a directory", QT_TRANSLATE_NOOP("base", "a part of the way to it is no folder")},
    {"Input/output error", QT_TRANSLATE_NOOP("base", "the disk or the network failed")},
    {"Connection timed out", QT_TRANSLATE_NOOP("base", "the disk or the network failed")},
    {"Stale file handle", QT_TRANSLATE_NOOP("base", "the disk or the network failed")},
    {"Host is down", QT_TRANSLATE_NOOP("base", "the disk or the network failed")},
    {"Device or resource busy", QT_TRANSLATE_NOOP("base", "another program uses it")},
    {"Text file busy", QT_TRANSLATE_NOOP("base", "another program uses it")},
    {"Too many open files", QT_TRANSLATE_NOOP("base", "too many files are open")},
    {"File name too long", QT_TRANSLATE_NOOP("base", "its name is too long")},
    {"File too large", QT_TRANSLATE_NOOP("base", "it is too large for this disk")},
    {"Invalid argument", QT_TRANSLATE_NOOP("base", "the system does not take it")},
    {"Unknown error", QT_TRANSLATE_NOOP("base", "the system does not say why")},
};

} // namespace

QString systemWords(const QString& said) {
    for (const Said& row : table)
        if (said == QLatin1StringView(row.system))
            return QCoreApplication::translate("base", row.words);
    return said;
}

} // namespace zhijia
