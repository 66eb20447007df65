// SPDX-License-Identifier: GPL-3.0-or-later
// What a deed did: written once, used to undo, to keep the history and to tell the screens.
#pragma once
#include "core/base/id.h"
#include "core/base/issue.h"
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QStringList>

namespace zhijia {

struct Kind;

/// A deed in words that survives a change of language: an English text with %1 … and its arguments.
struct DeedText {
    QString context;
    QString source;
    QStringList args;
    DeedText() = default;
    DeedText(const char* ctx, const char* text, const QStringList& arguments = {})
        : context(QString::fromUtf8(ctx)), source(QString::fromUtf8(text)), args(arguments) {}
    QString text() const; ///< in the interface's language
    QString store() const;
    static DeedText restore(const QString& stored);
};

struct Change {
    enum Op { Insert = 1, Update = 2, Remove = 3 };
    const Kind* kind = nullptr;
    RawId record = 0;
    Op op = Insert;
};

struct Receipt {
    qint64 deed = 0; ///< number of the deed, rising; also the revision it left on its records
    DeedText what;
    QDateTime at;
    QString actor;
    QList<Change> changes;
    qint64 undoes = 0; ///< the deed this one took back, or brought back
    Issues notes{};    ///< warnings that did not forbid it
    bool touches(const Kind& kind) const;
};

} // namespace zhijia

Q_DECLARE_METATYPE(zhijia::Receipt)
