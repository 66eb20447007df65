// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_identity.h"
#include <QFile>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#else
#include <QDir>
#include <windows.h>
#endif

namespace zhijia {

#ifdef Q_OS_UNIX
FileIdentity identityOf(const QString& path) {
    struct stat info {};
    if (path.isEmpty() || ::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return {true, static_cast<quint64>(info.st_dev), static_cast<quint64>(info.st_ino)};
}
#else
FileIdentity identityOf(const QString& path) {
    const HANDLE file =
        ::CreateFileW(reinterpret_cast<const wchar_t*>(QDir::toNativeSeparators(path).utf16()), 0,
                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                      OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return {};
    BY_HANDLE_FILE_INFORMATION info{};
    const bool ok = ::GetFileInformationByHandle(file, &info) != 0;
    ::CloseHandle(file);
    if (!ok)
        return {};
    return {true, info.dwVolumeSerialNumber,
            (static_cast<quint64>(info.nFileIndexHigh) << 32) | info.nFileIndexLow};
}
#endif

bool isSameFile(const QString& a, const QString& b) {
    const FileIdentity first = identityOf(a);
    return first.there && first == identityOf(b);
}

} // namespace zhijia
