// SPDX-License-Identifier: GPL-3.0-or-later
// What the files that fill the sample office have alike: records and steps within one deed, which
// ends with the first refusal.
#pragma once
#include "core/book/txn.h"

namespace zhijia {

struct SampleMaker {
    Txn& txn;
    Issues why{}; ///< the first refusal; what follows it is left out

    static QString u8(const char* text) { return QString::fromUtf8(text); }
    QDate ago(int days) const { return txn.today().addDays(-days); }
    /// The parameters of a step that was taken so many days ago.
    Params on(int before, Params params = {}) const {
        params.insert(u8("on"), Codec<QDate>::toValue(ago(before)));
        return params;
    }
    /// What was made, or nothing once something was refused.
    template <class T>
    T keep(const Outcome<T>& made) {
        if (!made && why.isEmpty())
            why = made.error();
        return made ? *made : T();
    }
    template <class R>
    Id<R> add(R record) {
        return why.isEmpty() ? keep(txn.insert(record)) : Id<R>();
    }
    template <class R>
    void change(R record) {
        if (why.isEmpty())
            keep(txn.update(record));
    }
    template <class R>
    void step(Id<R> id, const char* verb, const Params& params = {}) {
        if (why.isEmpty())
            keep(txn.step(id, u8(verb), params));
    }
    void keep(const Outcome<void>& done) {
        if (!done && why.isEmpty())
            why = done.error();
    }
    Outcome<void> outcome() const { return why.isEmpty() ? Outcome<void>() : refuse(why); }
};

} // namespace zhijia
