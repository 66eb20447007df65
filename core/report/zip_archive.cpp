// SPDX-License-Identifier: GPL-3.0-or-later
// See zip_archive.h.
#include "core/report/zip_archive.h"
#include "core/base/issue.h"
#include <QCoreApplication>
#include <zip.h>

namespace zhijia::report {

QByteArray zipArchive(const QList<ZipEntry>& entries) {
    zip_error_t error;
    zip_error_init(&error);
    const auto fail = [](const char* reason) {
        throw EnvironmentError(
            QCoreApplication::translate(
                "report",
                "The document cannot be packed: %1. Nothing was written; your data is safe.")
                .arg(QString::fromUtf8(reason)));
    };
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!target)
        fail(zip_error_strerror(&error));
    zip_source_keep(target); // the archive takes one hold, the result is read through the other
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(target);
        zip_source_free(target);
        fail(zip_error_strerror(&error));
    }
    const auto giveUp = [&](const char* reason) {
        const QByteArray text(reason);
        zip_discard(archive);
        zip_source_free(target);
        fail(text.constData());
    };
    for (const ZipEntry& entry : entries) {
        zip_source_t* source = zip_source_buffer(archive, entry.data.constData(),
                                                 static_cast<zip_uint64_t>(entry.data.size()), 0);
        const zip_int64_t at = source ? zip_file_add(archive, entry.name.toUtf8().constData(),
                                                     source, ZIP_FL_ENC_UTF_8)
                                      : -1;
        if (at < 0) {
            if (source)
                zip_source_free(source);
            giveUp(zip_strerror(archive));
        }
        const auto index = static_cast<zip_uint64_t>(at);
        // 1 January 1980, the oldest day that a ZIP file knows: no clock takes part.
        if (zip_set_file_compression(archive, index, entry.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE,
                                     entry.stored ? 0 : 6) != 0 ||
            zip_file_set_dostime(archive, index, 0, 0x21, 0) != 0)
            giveUp(zip_strerror(archive));
    }
    if (zip_close(archive) != 0)
        giveUp(zip_strerror(archive));
    QByteArray bytes;
    zip_stat_t stat;
    bool ok = zip_source_stat(target, &stat) == 0 && zip_source_open(target) == 0;
    if (ok) {
        bytes.resize(static_cast<qsizetype>(stat.size));
        ok =
            zip_source_read(target, bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size);
        zip_source_close(target);
    }
    zip_source_free(target);
    if (!ok)
        fail("libzip");
    return bytes;
}

} // namespace zhijia::report
