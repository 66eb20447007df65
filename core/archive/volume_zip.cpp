// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/volume_zip.h"
#include "core/archive/words.h"
#include "core/base/clock.h"
#include "core/base/issue.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <exception>
#include <zip.h>

namespace zhijia::archive {

namespace {

bool isPackedAlready(const QString& path) {
    static const QSet<QString> endings{
        QStringLiteral("pdf"),  QStringLiteral("jpg"),  QStringLiteral("jpeg"),
        QStringLiteral("png"),  QStringLiteral("gif"),  QStringLiteral("webp"),
        QStringLiteral("heic"), QStringLiteral("zip"),  QStringLiteral("7z"),
        QStringLiteral("rar"),  QStringLiteral("gz"),   QStringLiteral("docx"),
        QStringLiteral("xlsx"), QStringLiteral("pptx"), QStringLiteral("odt"),
        QStringLiteral("ofd"),  QStringLiteral("mp3"),  QStringLiteral("m4a"),
        QStringLiteral("mp4"),  QStringLiteral("mov"),  QStringLiteral("mkv")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

/// A ZIP file knows the days from 1980 to 2107, and every other second of them.
zip_uint16_t dosDate(const QDateTime& at) {
    const QDate day = qBound(QDate(1980, 1, 1), officeTime(at).date(), QDate(2107, 12, 31));
    return static_cast<zip_uint16_t>((day.year() - 1980) << 9 | day.month() << 5 | day.day());
}
zip_uint16_t dosTime(const QDateTime& at) {
    const QTime time = officeTime(at).time();
    return static_cast<zip_uint16_t>(time.hour() << 11 | time.minute() << 5 | time.second() / 2);
}

/// What libzip tells while it writes. Nothing may be thrown through its C functions.
struct Watch {
    const report::Progress* progress = nullptr;
    qint64 done = 0;
    std::exception_ptr stopped;

    static void moved(zip_t*, double part, void* data) {
        auto& watch = *static_cast<Watch*>(data);
        watch.done = qBound<qint64>(watch.done, qint64(part * 1000), 999);
    }
    /// Asked with every few kilobytes.
    static int stop(zip_t*, void* data) {
        auto& watch = *static_cast<Watch*>(data);
        if (watch.stopped)
            return 1;
        try {
            report::advance(*watch.progress, watch.done, 1000);
        } catch (...) {
            watch.stopped = std::current_exception();
            return 1;
        }
        return 0;
    }
};

[[noreturn]] void fail(const QString& target, const char* reason) {
    throw EnvironmentError(tr("The archive file beside the volume cannot be written: %1 (%2). "
                              "Nothing was left behind, and what stood there before is as it was. "
                              "Choose another place, or make room and try again.")
                               .arg(QString::fromUtf8(reason), QDir::toNativeSeparators(target)));
}

} // namespace

void packFiles(const QString& target, const QList<FileToPack>& files, const QDateTime& date,
               const report::Progress& progress) {
    int code = 0;
    zip_t* zip = zip_open(QFile::encodeName(target).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!zip) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QByteArray reason(zip_error_strerror(&error));
        zip_error_fini(&error);
        fail(target, reason.constData());
    }
    const auto giveUp = [&]() {
        const QByteArray reason(zip_strerror(zip));
        zip_discard(zip);
        fail(target, reason.constData());
    };
    for (const FileToPack& file : files) {
        // Read only when its turn comes, and closed again.
        zip_source_t* source =
            zip_source_file(zip, QFile::encodeName(file.path).constData(), 0, -1);
        const zip_int64_t at =
            source ? zip_file_add(zip, file.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8)
                   : -1;
        if (at < 0) {
            zip_source_free(source);
            giveUp();
        }
        const auto index = static_cast<zip_uint64_t>(at);
        const bool stored = isPackedAlready(file.name);
        // The date of the volume, and rights that hang on nobody's computer: no clock and no disk
        // takes part.
        if (zip_set_file_compression(zip, index, stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE,
                                     stored ? 0 : 6) != 0 ||
            zip_file_set_dostime(zip, index, dosTime(date), dosDate(date), 0) != 0 ||
            zip_file_set_external_attributes(zip, index, 0, ZIP_OPSYS_UNIX, 0100644u << 16) != 0)
            giveUp();
    }
    Watch watch;
    watch.progress = &progress;
    zip_register_progress_callback_with_state(zip, 0.001, &Watch::moved, nullptr, &watch);
    zip_register_cancel_callback_with_state(zip, &Watch::stop, nullptr, &watch);
    if (zip_close(zip) == 0)
        return;
    if (watch.stopped) {
        zip_discard(zip);
        std::rethrow_exception(watch.stopped);
    }
    giveUp();
}

} // namespace zhijia::archive
