// SPDX-License-Identifier: GPL-3.0-or-later
// An open office: its file, its book, its clock. What the window and the command line hold.
#pragma once
#include "core/book/book.h"
#include "core/store/store.h"

namespace zhijia {

class Office {
public:
    struct Options {
        QString actor;                ///< empty: the name of the user who is logged in
        const Clock* clock = nullptr; ///< null: the computer's; must outlive the office
        Store::Options store;
    };
    static Outcome<std::unique_ptr<Office>> open(const QString& path, const Options& options);
    static Outcome<std::unique_ptr<Office>> open(const QString& path) {
        return open(path, Options());
    }
    /// Makes a new office called `name`. Refuses when the file exists.
    static Outcome<std::unique_ptr<Office>> create(const QString& path, const QString& name,
                                                   Options options);
    static Outcome<std::unique_ptr<Office>> create(const QString& path, const QString& name) {
        return create(path, name, Options());
    }

    /// The same office on a connection of its own, for a job in another thread; call it in that
    /// thread. Hand its receipts to this office's `book().adopt` in this office's thread.
    Outcome<std::unique_ptr<Office>> sibling() const;

    /// The same for who only knows the book; the book's store must outlive the call.
    static Outcome<std::unique_ptr<Office>> siblingOf(const Book& book);

    Store& store() { return *store_; }
    Book& book() { return *book_; }
    const Reader& read() const { return book_->read(); }
    const Clock& clock() const { return *clock_; }
    const QString& path() const { return store_->path(); }

private:
    Office() = default;
    std::unique_ptr<Store> store_;
    std::unique_ptr<Book> book_;
    const Clock* clock_ = nullptr;
};

/// Name of the user who is logged in; "office" when the system does not say.
QString systemUser();

/// The full name of who is logged in, as the system knows it; their login name when it does not.
QString systemFullName();

} // namespace zhijia
