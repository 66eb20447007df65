// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/line_encoder.h"
#include "core/base/issue.h"
#include <QStringEncoder>
#include <unicode/ucnv.h>

namespace zhijia {

void LineEncoder::Close::operator()(UConverter* converter) const { ucnv_close(converter); }
LineEncoder::~LineEncoder() = default;

LineEncoder::LineEncoder(Encoding encoding) : encoding_(encoding) {
    Q_ASSERT(unitBytes(encoding) == 1);
    if (encoding != Encoding::Utf8)
        converter_ = open(encoding);
    if (encoding == Encoding::Gbk)
        second_ = open(Encoding::Gb18030);
}

LineEncoder::Converter LineEncoder::open(Encoding encoding) {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(converterName(encoding), &status));
    if (U_SUCCESS(status)) {
        ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                              &status);
        ucnv_setFallback(converter.get(), false);
    }
    if (U_FAILURE(status))
        throw EnvironmentError(
            QCoreApplication::translate("exchange",
                                        "The encoding %1 is not available on this computer: its "
                                        "ICU library lacks the table. Nothing was changed.")
                .arg(encodingName(encoding)));
    return converter;
}

bool LineEncoder::convert(UConverter* converter, QStringView text, QByteArray& out) {
    const qsizetype old = out.size();
    out.resize(old + text.size() * 4 + 16);
    char* target = out.data() + old;
    const auto* source = reinterpret_cast<const UChar*>(text.utf16());
    UErrorCode status = U_ZERO_ERROR;
    ucnv_resetFromUnicode(converter);
    ucnv_fromUnicode(converter, &target, out.data() + out.size(), &source, source + text.size(),
                     nullptr, true, &status);
    out.resize(U_SUCCESS(status) ? target - out.data() : old);
    return U_SUCCESS(status);
}

bool LineEncoder::append(QStringView text, QByteArray& out) {
    if (text.isEmpty())
        return true;
    if (text.contains(QChar(u'\0')))
        return false;
    if (encoding_ == Encoding::Utf8) {
        if (!text.isValidUtf16())
            return false;
        out += text.toUtf8();
        return true;
    }
    const qsizetype old = out.size();
    if (!convert(converter_.get(), text, out))
        return false;
    if (!second_)
        return true;
    QByteArray other;
    if (convert(second_.get(), text, other) &&
        QByteArrayView(out).sliced(old) == QByteArrayView(other))
        return true;
    out.truncate(old);
    return false;
}

QList<char32_t> LineEncoder::lost(QStringView text) {
    QList<char32_t> characters;
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const QStringView one = text.mid(i, pair ? 2 : 1);
        bytes.clear();
        if (!append(one, bytes))
            characters << (pair ? QChar::surrogateToUcs4(one[0], one[1])
                                : char32_t(one[0].unicode()));
        i += pair;
    }
    return characters;
}

} // namespace zhijia
