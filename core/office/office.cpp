// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/office.h"
#include "core/office/kinds.h"
#include "core/store/rederive.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace zhijia {

namespace {
const SystemClock systemClock;
}

QString systemUser() {
    for (const char* name : {"USER", "USERNAME", "LOGNAME"})
        if (const QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user;
    return QStringLiteral("office");
}

QString systemFullName() {
#ifdef Q_OS_UNIX
    // The first part of the account's remark field; the rest is a room and telephone numbers.
    if (const passwd* account = getpwuid(getuid()))
        if (const QString name =
                QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).trimmed();
            !name.isEmpty())
            return name;
#endif
    return systemUser();
}

Outcome<std::unique_ptr<Office>> Office::open(const QString& path, const Options& options) {
    registerKinds();
    auto store = Store::open(path, options.store);
    if (!store)
        return refuse(store.error());
    std::unique_ptr<Office> office(new Office);
    office->clock_ = options.clock ? options.clock : &systemClock;
    office->store_ = std::move(*store);
    try {
        rederive::whenNeeded(*office->store_, *office->clock_);
    } catch (const EnvironmentError& e) {
        return Store::refusal(e);
    }
    office->book_ = std::make_unique<Book>(*office->store_, *office->clock_,
                                           options.actor.isEmpty() ? systemUser() : options.actor);
    return office;
}

Outcome<std::unique_ptr<Office>> Office::create(const QString& path, const QString& name,
                                                Options options) {
    options.store.create = true;
    options.store.officeName = name;
    return open(path, options);
}

Outcome<std::unique_ptr<Office>> Office::sibling() const { return siblingOf(*book_); }

Outcome<std::unique_ptr<Office>> Office::siblingOf(const Book& book) {
    auto store = book.store().sibling();
    if (!store)
        return refuse(store.error());
    std::unique_ptr<Office> office(new Office);
    office->clock_ = &book.clock();
    office->store_ = std::move(*store);
    office->book_ = std::make_unique<Book>(*office->store_, book.clock(), book.actor());
    return office;
}

} // namespace zhijia
