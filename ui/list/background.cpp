// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/background.h"
#include "core/store/store.h"
#include <QCoreApplication>
#include <QThread>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace zhijia {

struct BackgroundReader::Worker {
    Store& store;
    const Clock& clock;
    std::mutex mutex;
    std::condition_variable wake, idle;
    std::deque<std::function<void(const Reader&)>> tasks;
    bool quit = false, busy = false;
    std::unique_ptr<QThread> thread;
};

BackgroundReader::BackgroundReader(Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), worker_(new Worker{store, clock, {}, {}, {}, {}, false, false, nullptr}) {}

BackgroundReader::~BackgroundReader() {
    if (worker_->thread) {
        {
            const std::lock_guard lock(worker_->mutex);
            worker_->quit = true;
            worker_->tasks.clear();
        }
        worker_->wake.notify_all();
        worker_->thread->wait();
    }
}

void BackgroundReader::post(std::function<void(const Reader&)> task) {
    Worker& w = *worker_;
    {
        const std::lock_guard lock(w.mutex);
        w.tasks.push_back(std::move(task));
    }
    w.wake.notify_all();
    if (w.thread)
        return;
    w.thread.reset(QThread::create([this, &w] {
        std::unique_ptr<Store> own;
        std::unique_lock lock(w.mutex);
        while (true) {
            w.wake.wait(lock, [&] { return w.quit || !w.tasks.empty(); });
            if (w.quit)
                return;
            const auto next = std::move(w.tasks.front());
            w.tasks.pop_front();
            w.busy = true;
            lock.unlock();
            QString trouble;
            try {
                if (!own) {
                    auto opened = w.store.sibling();
                    if (opened)
                        own = std::move(*opened);
                    else
                        trouble =
                            opened.error().isEmpty() ? QString() : opened.error().first().text;
                }
                if (own)
                    next(Reader(*own, w.clock));
            } catch (const std::exception& e) {
                trouble = QString::fromUtf8(e.what());
            }
            if (!trouble.isEmpty())
                emit failed(trouble);
            lock.lock();
            w.busy = false;
            if (w.tasks.empty())
                w.idle.notify_all();
        }
    }));
    w.thread->start();
}

void BackgroundReader::deliver(std::function<void()> answer) {
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

void BackgroundReader::finish() {
    {
        std::unique_lock lock(worker_->mutex);
        worker_->idle.wait(lock, [&] { return worker_->tasks.empty() && !worker_->busy; });
    }
    QCoreApplication::sendPostedEvents(this);
}

} // namespace zhijia
