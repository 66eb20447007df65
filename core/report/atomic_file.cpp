// SPDX-License-Identifier: GPL-3.0-or-later
// See atomic_file.h.
#include "core/report/atomic_file.h"
#include "core/base/issue.h"
#include "core/base/system_words.h"
#include <QFileInfo>
#include <QSaveFile>

namespace zhijia::report {

namespace {
[[noreturn]] void fail(const QString& path, const QString& reason) {
    throw EnvironmentError(QCoreApplication::translate(
                               "report", "The file %1 cannot be written: %2. If there was a file "
                                         "of that name, it is as it was; your data is safe. "
                                         "Choose another place, or make room and try again.")
                               .arg(path, reason));
}
} // namespace

void writeWhole(const QString& path, const QByteArray& bytes) {
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir()) {
        // Replacing a device such as /dev/stdout by a file would be a disaster, not an atomic
        // write.
        QFile device(path);
        if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ||
            device.write(bytes) != bytes.size() || !device.flush())
            fail(path, systemWords(device.errorString()));
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        fail(path, systemWords(file.errorString()));
}

} // namespace zhijia::report
