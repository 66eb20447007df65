// SPDX-License-Identifier: GPL-3.0-or-later
// Reads an office in another thread, on its own connection, for everything that could take long.
#pragma once
#include "core/book/reader.h"
#include <QObject>
#include <QPointer>
#include <atomic>

namespace zhijia {

class BackgroundReader final : public QObject {
    Q_OBJECT
public:
    /// Both outlive the reader. No connection is opened before the first question.
    BackgroundReader(Store& store, const Clock& clock, QObject* parent = nullptr);
    ~BackgroundReader() override;

    using Token = std::shared_ptr<std::atomic_bool>; ///< true: the answer is no longer wanted
    /// Runs `work` in the reader's thread, then `answer` in this one, unless the token was set or
    /// `receiver` is gone. Questions are answered in the order they were asked. What the
    /// environment refuses arrives as `failed`.
    template <class T>
    Token ask(QObject* receiver, std::function<T(const Reader&, const std::atomic_bool& stop)> work,
              std::function<void(T)> answer) {
        auto token = std::make_shared<std::atomic_bool>(false);
        post([this, token, receiver = QPointer<QObject>(receiver), work = std::move(work),
              answer = std::move(answer)](const Reader& reader) {
            if (token->load())
                return;
            T result = work(reader, *token);
            deliver([token, receiver, answer, result = std::move(result)]() mutable {
                if (!token->load() && receiver)
                    answer(std::move(result));
            });
        });
        return token;
    }
    /// Waits until everything asked so far is answered; for tests.
    void finish();

signals:
    void failed(const QString& text);

private:
    void post(std::function<void(const Reader&)> task);
    void deliver(std::function<void()> answer);
    struct Worker;
    std::unique_ptr<Worker> worker_;
};

} // namespace zhijia
