// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_session.h"
#include "core/exchange/import_report.h"
#include "core/office/reports.h"
#include "ui/exchange/words.h"
#include <QElapsedTimer>
#include <QThread>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace zhijia {

namespace {
constexpr int sampleRows = 40;
constexpr qint64 reportEveryMs = 100;
} // namespace

struct ImportSession::Worker {
    const Book& book; ///< only asked for a connection beside its own, its clock and its actor
    std::mutex mutex;
    std::condition_variable wake, idle;
    std::deque<std::function<void(Worker&)>> tasks;
    bool quit = false, running = false;
    std::unique_ptr<QThread> thread;
    // Of the thread only:
    std::unique_ptr<Office> office;
    std::unique_ptr<ImportPlan> plan;
    Receipt receipt; ///< of the plan, once it was applied

    Office& open() {
        if (!office) {
            // Beside the office that is open: on a network folder a second one would be refused.
            auto opened = Office::siblingOf(book);
            if (!opened)
                throw EnvironmentError(opened.error().isEmpty() ? book.store().path()
                                                                : opened.error().first().text);
            office = std::move(*opened);
        }
        return *office;
    }
    void run() {
        std::unique_lock lock(mutex);
        while (true) {
            wake.wait(lock, [&] { return quit || !tasks.empty(); });
            if (quit)
                break;
            const auto task = std::move(tasks.front());
            tasks.pop_front();
            running = true;
            lock.unlock();
            task(*this);
            lock.lock();
            running = false;
            if (tasks.empty())
                idle.notify_all();
        }
        lock.unlock();
        plan.reset(); // a connection ends in the thread it was made in
        office.reset();
    }
};

ImportSession::ImportSession(const Book& book, const Kind& kind, QObject* parent)
    : QObject(parent), kind_(kind), reader_(book.read()),
      worker_(new Worker{book, {}, {}, {}, {}, false, false, nullptr, nullptr, nullptr}),
      stop_(std::make_shared<std::atomic_bool>(false)) {
    worker_->thread.reset(QThread::create([w = worker_.get()] { w->run(); }));
    worker_->thread->start();
}

ImportSession::~ImportSession() {
    stop_->store(true);
    {
        const std::lock_guard lock(worker_->mutex);
        worker_->quit = true;
        worker_->tasks.clear();
    }
    worker_->wake.notify_all();
    worker_->thread->wait();
}

void ImportSession::cancel() { stop_->store(true); }

void ImportSession::tell(std::function<void()> what) {
    QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
}

void ImportSession::post(bool busy, std::function<void(Worker&, const Stop&)> task) {
    if (busy) {
        stop_->store(true); // what still runs was asked with other settings
        stop_ = std::make_shared<std::atomic_bool>(false);
        ++running_;
        if (!busy_) {
            busy_ = true;
            emit busyChanged(true);
        }
    }
    const Stop stop = stop_;
    const auto end = [this, busy](const std::function<void()>& said) {
        tell([this, busy, said] {
            if (busy && --running_ == 0) {
                busy_ = false;
                emit busyChanged(false);
            }
            if (said && running_ == 0) // an answer to an older question is no longer wanted
                said();
        });
    };
    {
        const std::lock_guard lock(worker_->mutex);
        worker_->tasks.push_back([this, task = std::move(task), end, stop](Worker& w) {
            try {
                task(w, stop);
                end({});
            } catch (const Cancelled&) {
                end([this] { emit cancelled(); });
            } catch (const EnvironmentError& e) {
                end([this, text = e.text()] { emit failed(text); });
            } catch (const std::exception& e) {
                end([this, text = QString::fromUtf8(e.what())] {
                    emit failed(
                        exchangeText(
                            "The import stopped unexpectedly; the office is as it was. (%1)")
                            .arg(text));
                });
            }
        });
    }
    worker_->wake.notify_all();
}

void ImportSession::answer(const Stop& stop, std::function<void()> what) {
    tell([stop, what = std::move(what)] {
        if (!stop->load()) // otherwise something newer was asked meanwhile
            what();
    });
}

ImportProgress ImportSession::reporter(const Stop& stop) {
    auto last = std::make_shared<QElapsedTimer>();
    return [this, stop, last](qint64 done, qint64 total) {
        if (stop->load())
            return false;
        if (!last->isValid() || last->elapsed() >= reportEveryMs) {
            last->start();
            tell([this, percent = total > 0 ? int(done * 100 / total) : -1] {
                emit progress(percent);
            });
        }
        return true;
    };
}

void ImportSession::lookWith(
    const QString& path,
    std::function<Outcome<ImportGuess>(const Reader&, const ImportProgress&)> guess) {
    post(true, [this, path, guess = std::move(guess)](Worker& w, const Stop& stop) {
        auto found = guess(w.open().read(), reporter(stop));
        if (!found) {
            answer(stop, [this, issues = found.error()] { emit refused(issues); });
            return;
        }
        ImportSample sample;
        const auto file = ListFile::open(path, found->settings.sheet, found->settings.encoding,
                                         found->settings.format);
        if (!file) {
            answer(stop, [this, issues = file.error()] { emit refused(issues); });
            return;
        }
        for (const CsvRow& row : (*file)->rows(0, sampleRows))
            sample.rows << ImportSample::Row{
                row.kind, row.firstLine,
                row.kind == RowKind::Unreadable ? QStringList{row.raw().toString()} : row.cells()};
        answer(stop, [this, found = *found, sample] { emit looked(found, sample); });
    });
}

void ImportSession::look(const QString& path) {
    lookWith(path, [this, path](const Reader& reader, const ImportProgress& report) {
        return guessImport(reader, kind_, path, report);
    });
}

void ImportSession::lookAgain(const QString& path, Encoding encoding, const CsvFormat& format) {
    lookWith(path,
             [this, path, encoding, format](const Reader& reader,
                                            const ImportProgress& report) -> Outcome<ImportGuess> {
                 QFile file(path);
                 if (!file.open(QIODevice::ReadOnly))
                     throw EnvironmentError(
                         exchangeText("%1 cannot be read: %2").arg(path, file.errorString()));
                 const Decoding decoding =
                     tryEncoding(file, encoding, [&](qint64 done, qint64 total) {
                         if (!report(done, total))
                             throw Cancelled();
                     });
                 return guessImport(reader, kind_, path, decoding, format);
             });
}

void ImportSession::lookAt(const QString& path, int sheet) {
    lookWith(path, [this, path, sheet](const Reader& reader, const ImportProgress&) {
        return guessImport(reader, kind_, path, sheet);
    });
}

void ImportSession::plan(const QString& path, const ImportSettings& settings) {
    post(true, [this, path, settings](Worker& w, const Stop& stop) {
        w.plan.reset();
        w.receipt = {};
        auto made = ImportPlan::make(w.open(), kind_, path, settings, reporter(stop));
        if (!made) {
            answer(stop, [this, issues = made.error()] { emit refused(issues); });
            return;
        }
        w.plan = std::move(*made);
        auto overview = std::make_shared<ImportOverview>();
        overview->counts = w.plan->counts();
        overview->missing = w.plan->missing();
        const qint64 rows = w.plan->rowCount();
        overview->verdicts.reserve(size_t(rows));
        overview->warned.reserve(size_t(rows));
        for (qint64 i = 0; i < rows; ++i) {
            overview->verdicts.push_back(w.plan->verdict(i));
            overview->warned.push_back(w.plan->isWarned(i));
        }
        answer(stop, [this, overview] { emit planned(overview); });
    });
}

void ImportSession::lines(const QList<qint64>& rows) {
    post(false, [this, rows](Worker& w, const Stop&) {
        if (!w.plan)
            return;
        QList<ImportLine> found;
        for (const qint64 row : rows)
            if (row >= 0 && row < w.plan->rowCount())
                found << w.plan->line(row);
        tell([this, found] { emit linesRead(found); });
    });
}

void ImportSession::apply() {
    post(true, [this](Worker& w, const Stop& stop) {
        if (!w.plan)
            throw Cancelled();
        const auto receipt = w.plan->apply(w.open(), reporter(stop));
        if (!receipt) {
            tell([this, issues = receipt.error()] { emit refused(issues); });
            return;
        }
        w.receipt = *receipt;
        tell([this, done = *receipt] { // it is on the disk: said even when Cancel came too late
            emit applied(done);
        });
    });
}

void ImportSession::undo(qint64 deed) {
    post(true, [this, deed](Worker& w, const Stop& stop) {
        const auto tellProgress = reporter(stop);
        const auto receipt = w.open().book().undo(deed, [&](qint64 done, qint64 total) {
            if (!tellProgress(done, total))
                throw Cancelled();
        });
        if (!receipt)
            tell([this, issues = receipt.error()] { emit refused(issues); });
        else
            tell([this, done = *receipt] { emit undone(done); });
    });
}

void ImportSession::saveRejected(const QString& path) {
    post(true, [this, path](Worker& w, const Stop& stop) {
        if (!w.plan)
            return;
        const auto count = w.plan->writeRejected(path);
        if (!count)
            answer(stop, [this, issues = count.error()] { emit refused(issues); });
        else
            answer(stop, [this, n = *count, path] { emit rejectedSaved(n, path); });
    });
}

void ImportSession::saveReport(const QString& path) {
    post(true, [this, path](Worker& w, const Stop& stop) {
        if (!w.plan)
            return;
        const auto saved = writeReport(
            importReport(*w.plan, w.open().read(), w.receipt.deed ? &w.receipt : nullptr), path,
            reporter(stop));
        if (!saved)
            answer(stop, [this, issues = saved.error()] { emit refused(issues); });
        else
            answer(stop, [this, path] { emit reportSaved(path); });
    });
}

void ImportSession::finish() {
    {
        std::unique_lock lock(worker_->mutex);
        worker_->idle.wait(lock, [&] { return worker_->tasks.empty() && !worker_->running; });
    }
    QCoreApplication::sendPostedEvents(this);
}

} // namespace zhijia
