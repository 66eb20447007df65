// SPDX-License-Identifier: GPL-3.0-or-later
// See qr.h.
#include "core/report/qr.h"
#include <qrencode.h>
#include <stdexcept>

namespace zhijia::report {

Modules qrModules(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()),
                          reinterpret_cast<const unsigned char*>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        QRcode_free);
    if (!code)
        throw std::length_error("a text does not fit into a QR code");
    Modules modules;
    modules.side = code->width;
    modules.dark.resize(qsizetype(code->width) * code->width);
    for (qsizetype i = 0; i < modules.dark.size(); ++i)
        modules.dark[i] = static_cast<char>(code->data[i] & 1);
    return modules;
}

} // namespace zhijia::report
