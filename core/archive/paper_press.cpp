// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/paper_press.h"
#include "core/archive/verify.h"
#include "core/archive/volume_folder.h"
#include "core/report/pdf_writer.h"
#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace zhijia {

using namespace report;

namespace {

struct Job {
    qsizetype entry = 0;
    Document document;
    QString file;
};

/// Rows and labels that are still to be read from the office are read here: its connection belongs
/// to this thread.
void takeRows(std::vector<Block>& blocks) {
    for (Block& block : blocks) {
        if (auto* table = std::get_if<Table>(&block.as); table && table->source) {
            forEachRow(*table, [&](const Row& row) { return table->rows << row, true; });
            table->source = nullptr;
        } else if (auto* labels = std::get_if<Labels>(&block.as); labels && labels->source) {
            const LabelCursor next = labels->source();
            for (Label label; next(label); label = {})
                labels->labels << label;
            labels->source = nullptr;
        } else if (auto* kept = std::get_if<KeepTogether>(&block.as)) {
            takeRows(kept->blocks);
        }
    }
}

} // namespace

struct PaperPress::Line {
    std::mutex lock;
    std::condition_variable came, went;
    std::deque<Job> jobs;
    std::vector<Printed> printed;
    std::exception_ptr trouble;
    size_t busy = 0;
    bool closed = false;
    std::atomic_bool stop = false;
    std::vector<std::thread> threads;
};

PaperPress::PaperPress(const VolumeFolder& folder, std::function<void(qint64)> tell)
    : line_(std::make_unique<Line>()), folder_(folder), tell_(std::move(tell)) {
    const unsigned cores = std::clamp(std::thread::hardware_concurrency(), 1u, 8u);
    for (unsigned i = 0; i < cores; ++i)
        line_->threads.emplace_back([this] { work(); });
}

PaperPress::~PaperPress() {
    line_->stop = true;
    {
        const std::scoped_lock guard(line_->lock);
        line_->closed = true;
        line_->jobs.clear();
    }
    line_->came.notify_all();
    for (std::thread& thread : line_->threads)
        thread.join();
}

void PaperPress::work() {
    std::unique_ptr<FontSet> fonts; // one a thread
    for (;;) {
        Job job;
        {
            std::unique_lock guard(line_->lock);
            line_->came.wait(guard, [&] { return !line_->jobs.empty() || line_->closed; });
            if (line_->jobs.empty())
                return;
            job = std::move(line_->jobs.front());
            line_->jobs.pop_front();
            ++line_->busy;
        }
        Printed printed;
        std::exception_ptr trouble;
        try {
            const auto go = [this](qint64, qint64) { return !line_->stop; };
            if (!fonts)
                fonts = std::make_unique<FontSet>();
            const Pages pages = layOut(job.document, *fonts, go);
            const QByteArray bytes = pdfBytes(pages, *fonts, go);
            folder_.write(job.file, bytes);
            printed = {job.entry, static_cast<qint64>(pages.pages.size()), bytes.size(),
                       sha256(bytes)};
        } catch (...) {
            trouble = std::current_exception();
        }
        {
            const std::scoped_lock guard(line_->lock);
            --line_->busy;
            if (trouble && !line_->trouble)
                line_->trouble = trouble;
            else if (!trouble)
                line_->printed.push_back(std::move(printed));
        }
        line_->went.notify_all();
    }
}

void PaperPress::raise() {
    if (line_->trouble)
        std::rethrow_exception(line_->trouble);
}

void PaperPress::print(qsizetype entry, Document document, const QString& file) {
    takeRows(document.blocks);
    std::unique_lock guard(line_->lock);
    while (!line_->trouble && line_->jobs.size() >= 2 * line_->threads.size()) {
        line_->went.wait_for(guard, std::chrono::milliseconds(100));
        const auto done = static_cast<qint64>(line_->printed.size());
        guard.unlock();
        tell_(done);
        guard.lock();
    }
    raise();
    line_->jobs.push_back({entry, std::move(document), file});
    guard.unlock();
    line_->came.notify_one();
}

std::vector<PaperPress::Printed> PaperPress::finish() {
    std::unique_lock guard(line_->lock);
    while (!line_->trouble && (!line_->jobs.empty() || line_->busy > 0)) {
        line_->went.wait_for(guard, std::chrono::milliseconds(100));
        const auto done = static_cast<qint64>(line_->printed.size());
        guard.unlock();
        tell_(done);
        guard.lock();
    }
    raise();
    std::vector<Printed> all = std::move(line_->printed);
    std::ranges::sort(all, {}, &Printed::entry);
    return all;
}

} // namespace zhijia
