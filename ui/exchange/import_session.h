// SPDX-License-Identifier: GPL-3.0-or-later
// Everything an import does to file and office, in a thread and on a connection of its own: the
// window never waits.
#pragma once
#include "core/exchange/import.h"
#include "core/office/office.h"
#include <QObject>
#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace zhijia {

/// The first rows of a file, as they are read with the present settings.
struct ImportSample {
    struct Row {
        RowKind kind = RowKind::Data;
        qint64 firstLine = 0;
        QStringList cells;
    };
    QList<Row> rows;
};

/// What the preview needs at once about every row; the rest is asked for when it is looked at.
struct ImportOverview {
    ImportCounts counts;
    QStringList missing;
    std::vector<Verdict> verdicts; ///< by row
    std::vector<bool> warned;
};

class ImportSession final : public QObject {
    Q_OBJECT
public:
    /// The book outlives the session, which works on a connection of its own beside it.
    ImportSession(const Book& book, const Kind& kind, QObject* parent = nullptr);
    ~ImportSession() override; ///< stops what runs; nothing is left half done

    const Kind& kind() const { return kind_; }
    /// Of the window's thread.
    const Reader& reader() const { return reader_; }
    bool isBusy() const { return busy_; }
    /// Stops what runs now; `cancelled` follows.
    void cancel();

    // Each is answered by its signal below, or by refused, failed or cancelled.
    void look(const QString& path);
    void lookAgain(const QString& path, Encoding encoding, const CsvFormat& format);
    void lookAt(const QString& path, int sheet); ///< of a workbook, from 0
    void plan(const QString& path, const ImportSettings& settings);
    void apply();
    void undo(qint64 deed);
    void saveRejected(const QString& path);
    void saveReport(const QString& path); ///< the result as a paper, by the file's ending
    /// May be asked at any time after `planned`; answered in order, never cancelled.
    void lines(const QList<qint64>& rows);
    /// Waits for everything asked so far; for tests.
    void finish();

signals:
    void looked(const zhijia::ImportGuess& guess, const zhijia::ImportSample& sample);
    void planned(std::shared_ptr<const zhijia::ImportOverview> overview);
    void linesRead(const QList<zhijia::ImportLine>& lines);
    void applied(const zhijia::Receipt& receipt);
    void undone(const zhijia::Receipt& receipt);
    void rejectedSaved(qint64 count, const QString& path);
    void reportSaved(const QString& path);
    void refused(const zhijia::Issues& issues);
    void failed(const QString& text);
    void cancelled();
    void progress(int percent); ///< -1: unknown
    void busyChanged(bool busy);

private:
    struct Worker;
    using Stop = std::shared_ptr<std::atomic_bool>;
    void post(bool busy, std::function<void(Worker&, const Stop&)> task);
    void tell(std::function<void()> what);
    void answer(const Stop& stop, std::function<void()> what);
    ImportProgress reporter(const Stop& stop);
    void lookWith(const QString& path,
                  std::function<Outcome<ImportGuess>(const Reader&, const ImportProgress&)> guess);

    const Kind& kind_;
    const Reader& reader_;
    std::unique_ptr<Worker> worker_;
    Stop stop_;
    int running_ = 0;
    bool busy_ = false;
};

} // namespace zhijia

Q_DECLARE_METATYPE(zhijia::ImportLine)
