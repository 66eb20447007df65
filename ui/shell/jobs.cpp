// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobs.h"
#include "core/store/store.h"
#include "ui/shell/theme.h"
#include "ui/shell/words.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>

namespace zhijia {

namespace {
constexpr qint64 reportEveryMs =
    100; // a bar that moves ten times a second is smooth and costs nothing
}

JobBar::JobBar(QWidget* parent)
    : QWidget(parent), label_(new QLabel), bar_(new QProgressBar),
      cancel_(new QPushButton(shellText("Cancel"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::px(6), 0, Theme::px(6), 0);
    bar_->setFixedWidth(Theme::px(140));
    bar_->setAccessibleName(shellText("Progress"));
    cancel_->setProperty("role", QStringLiteral("link"));
    row->addWidget(label_);
    row->addWidget(bar_);
    row->addWidget(cancel_);
    connect(cancel_, &QPushButton::clicked, this, &JobBar::cancel);
    hide();
}

JobBar::~JobBar() { stop(); }

bool JobBar::run(const Store& store, const QString& title, Desk::Work work,
                 std::function<void()> done, Desk::Stop stop) {
    if (running_)
        return false;
    if (thread_)
        thread_->wait();
    running_ = true;
    title_ = title;
    done_ = std::move(done);
    since_.start();
    stop_ = std::make_shared<std::atomic_bool>(false);
    cancel_->setEnabled(true);
    cancel_->setVisible(stop == Desk::MayBeCancelled);
    report(-1, {});
    show();
    emit started();
    const qint64 serial = ++serial_;
    const auto end = [this, serial](const std::function<void()>& tell) {
        QMetaObject::invokeMethod(
            this, [this, serial, tell] { this->end(serial, tell); }, Qt::QueuedConnection);
    };
    thread_.reset(
        QThread::create([this, &store, serial, work = std::move(work), stopped = stop_, end] {
            QElapsedTimer last;
            const auto progress = [&](int percent, const QString& text) {
                if (stopped->load())
                    throw Cancelled();
                if (last.isValid() && last.elapsed() < reportEveryMs && percent < 100)
                    return;
                last.start();
                QMetaObject::invokeMethod(
                    this,
                    [this, serial, percent, text] {
                        if (running_ && serial == serial_)
                            report(percent, text);
                    },
                    Qt::QueuedConnection);
            };
            try {
                auto own = store.sibling();
                if (!own) {
                    end([this, issues = own.error()] { emit refused(issues); });
                    return;
                }
                const auto result = work(**own, progress);
                if (result)
                    end([this, said = *result] { emit finished(said); });
                else
                    end([this, issues = result.error()] { emit refused(issues); });
            } catch (const Cancelled&) {
                end([this] { emit cancelled(); });
            } catch (const EnvironmentError& e) {
                end([this, text = e.text()] { emit failed(text); });
            } catch (const std::exception& e) {
                end([this, text = QString::fromUtf8(e.what())] {
                    emit failed(
                        shellText("The work stopped unexpectedly; the office is as it was. (%1)")
                            .arg(text));
                });
            }
        }));
    thread_->start();
    return true;
}

void JobBar::end(qint64 serial, const std::function<void()>& tell) {
    if (serial != serial_ || !running_)
        return; // it was stopped: nobody waits for its answer any more
    running_ = false;
    hide();
    thread_->wait();
    const auto done = std::move(done_);
    done_ = {};
    tell();
    emit ended();
    if (done)
        done();
}

void JobBar::report(int percent, const QString& text) {
    QString label = text.isEmpty() ? title_ : shellText("%1: %2").arg(title_, text);
    if (percent > 2 && since_.elapsed() > 2000) {
        const qint64 left = since_.elapsed() * (100 - percent) / percent / 1000;
        label += left >= 90 ? shellText("   about %1 min left").arg((left + 30) / 60)
                            : shellText("   about %1 s left").arg(qMax<qint64>(1, left));
    }
    label_->setText(label);
    bar_->setRange(0, percent < 0 ? 0 : 100);
    bar_->setValue(qMax(0, percent));
}

void JobBar::cancel() {
    if (stop_)
        stop_->store(true);
    cancel_->setEnabled(false);
    label_->setText(shellText("Stopping: %1").arg(title_));
}

void JobBar::stop() {
    if (stop_)
        stop_->store(true);
    if (thread_)
        thread_->wait();
    running_ = false;
    done_ = {};
    hide();
}

} // namespace zhijia
