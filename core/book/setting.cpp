// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/setting.h"
#include "core/book/txn.h"
#include "core/store/txn_rows.h"
#include <QCoreApplication>
#include <stdexcept>

namespace zhijia {

namespace {

Kind make() {
    Kind kind = kindOf<Setting>("book", QT_TRANSLATE_NOOP("book", "Setting"),
                                QT_TRANSLATE_NOOP("book", "Settings"));
    kind.titleKey = "key";
    kind.defaultSort = "key";
    kind.fields = {
        field<&Setting::key>("key", QT_TRANSLATE_NOOP("book", "Setting")).required().unique(),
        field<&Setting::value>("value", QT_TRANSLATE_NOOP("book", "Value")).note(),
    };
    return kind;
}

/// A setting has no rules of its own: what refuses it is a fault of the program.
template <class T>
void must(const Outcome<T>& done) {
    if (!done)
        throw std::logic_error("setting: " + done.error().first().text.toStdString());
}

} // namespace

const Kind& Setting::kind() {
    static const Kind kind = make();
    return kind;
}

void Txn::setSetting(const QString& key, const QString& value) {
    auto there = first<Setting>(Query().eq(QStringLiteral("key"), key));
    if (value.isEmpty()) {
        if (there)
            must(remove(Id<Setting>(there->id)));
    } else if (there) {
        there->value = value;
        must(update(*there));
    } else {
        Setting setting;
        setting.key = key;
        setting.value = value;
        must(insert(setting));
    }
}

void Txn::keep(const QString& key, const QString& value) {
    txnrows::setSetting(store_, key, value);
}

} // namespace zhijia
