// SPDX-License-Identifier: GPL-3.0-or-later
// Turns documents into PDF files on every core of the machine: a paper alone takes some hundredths
// of a second, a sitting has hundreds.
#pragma once
#include "core/report/document.h"
#include <exception>
#include <functional>
#include <memory>
#include <vector>

namespace zhijia {

class VolumeFolder;

class PaperPress {
public:
    struct Printed {
        qsizetype entry = 0; ///< as it was handed in
        qint64 pages = 0, bytes = 0;
        QByteArray sha256;
    };
    /// `folder` outlives the press. `tell` is called in the caller's thread whenever it waits, with
    /// the papers printed so far; what it throws ends the job.
    PaperPress(const VolumeFolder& folder, std::function<void(qint64 printed)> tell);
    /// Stops and waits for the threads; unfinished papers are not written.
    ~PaperPress();

    /// Hands in a document; waits while many are in line already, so that memory stays bounded. Its
    /// rows are read now, in this thread. Throws what a thread threw (disk full).
    void print(qsizetype entry, report::Document document, const QString& file);
    /// Waits for the rest and returns all, in the order of their entries.
    std::vector<Printed> finish();

private:
    struct Line;
    void work();
    void raise();
    std::unique_ptr<Line> line_;
    const VolumeFolder& folder_;
    std::function<void(qint64)> tell_;
};

} // namespace zhijia
