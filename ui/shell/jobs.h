// SPDX-License-Identifier: GPL-3.0-or-later
// Long work in its own thread, with a bar, a remaining time and a Cancel that leaves nothing half
// done (law 10).
#pragma once
#include "ui/shell/desk.h"
#include <QElapsedTimer>
#include <QWidget>
#include <atomic>

class QLabel;
class QProgressBar;
class QPushButton;

namespace zhijia {

class JobBar final : public QWidget {
    Q_OBJECT
public:
    explicit JobBar(QWidget* parent = nullptr);
    ~JobBar() override;

    bool isRunning() const { return running_; }
    /// Starts a job on a sibling of `store`; refuses (false) while another one runs. `done` is
    /// called in the window's thread when this job has ended, however it did; not when it was
    /// stopped.
    bool run(const Store& store, const QString& title, Desk::Work work,
             std::function<void()> done = {}, Desk::Stop stop = Desk::MayBeCancelled);
    void cancel();
    /// Asks the job to stop and waits for it; called before the office closes.
    void stop();

signals:
    void started();
    void finished(const QString& said);
    void refused(const zhijia::Issues& issues);
    void failed(const QString& text);
    void cancelled();
    /// In the window's thread, after any of the above.
    void ended();

private:
    void report(int percent, const QString& text);
    /// Takes a job's end, unless another one has begun or this one was stopped meanwhile.
    void end(qint64 serial, const std::function<void()>& tell);

    QLabel* label_;
    QProgressBar* bar_;
    QPushButton* cancel_;
    std::unique_ptr<QThread> thread_;
    std::shared_ptr<std::atomic_bool> stop_;
    QString title_;
    QElapsedTimer since_;
    bool running_ = false;
    qint64 serial_ = 0; ///< of the job that runs, or ran last
    std::function<void()> done_;
};

} // namespace zhijia
