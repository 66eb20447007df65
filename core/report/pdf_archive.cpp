// SPDX-License-Identifier: GPL-3.0-or-later
// The last step of a PDF, by libqpdf; see pdf_archive.h. Clauses cited are those of ISO
// 19005-1:2005.
#include "core/report/pdf_archive.h"
#include "core/base/clock.h"
#include "core/base/issue.h"
#include "core/report/cff_trim.h"
#include "core/report/srgb_profile.h"
#include "core/report/words.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <ft2build.h>
#include FT_FREETYPE_H
#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr throughout: the only way in qpdf 12
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace zhijia::report {

namespace {

constexpr const char* producer = "Zhijia";

QPDFObjectHandle unicode(const QString& text) {
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QDateTime stamp(const Metadata& metadata) {
    // A document without an instant still needs one that is always the same.
    const QDateTime at = metadata.created.isValid()
                             ? metadata.created
                             : QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    return officeTime(at);
}

/// What XML 1.0 can hold of a text; the document information says the same (6.7.3).
QString clean(const QString& text) {
    QString out;
    for (const QChar c : text)
        if (c.unicode() >= 0x20 && c.unicode() < 0xFFFE)
            out += c;
    return QString::fromUtf8(out.toUtf8()); // a lone surrogate is no character
}
QString xml(const QString& text) { return clean(text).toHtmlEscaped(); }

QByteArray xmp(const Metadata& metadata) {
    const QString date =
        stamp(metadata).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QStringLiteral("+08:00");
    const QString form = QStringLiteral(
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
        " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
        " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
        "<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n"
        "<dc:format>application/pdf</dc:format>\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
        "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>\n"
        "<dc:description><rdf:Alt><rdf:li "
        "xml:lang=\"x-default\">%3</rdf:li></rdf:Alt></dc:description>\n"
        "<dc:language><rdf:Bag><rdf:li>%4</rdf:li></rdf:Bag></dc:language>\n"
        "<xmp:CreateDate>%5</xmp:CreateDate>\n<xmp:ModifyDate>%5</xmp:ModifyDate>\n"
        "<xmp:CreatorTool>%6</xmp:CreatorTool>\n<pdf:Producer>%6</pdf:Producer>\n"
        "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    // The values go in together: a title that holds "%2" stays what it is.
    return form
        .arg(xml(metadata.title), xml(metadata.author), xml(metadata.subject),
             words(metadata.language).code, date, QLatin1String(producer))
        .toUtf8();
}

void setInformation(QPDF& pdf, const Metadata& metadata) {
    const QString date =
        stamp(metadata).toString(QStringLiteral("'D:'yyyyMMddHHmmss")) + QStringLiteral("+08'00'");
    auto info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", unicode(clean(metadata.title)));
    info.replaceKey("/Author", unicode(clean(metadata.author)));
    info.replaceKey("/Subject", unicode(clean(metadata.subject)));
    info.replaceKey("/Creator", unicode(QLatin1String(producer)));
    info.replaceKey("/Producer", unicode(QLatin1String(producer)));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(date.toStdString()));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(date.toStdString()));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

QPDFObjectHandle makeStream(QPDF& pdf, const QByteArray& data) {
    return QPDFObjectHandle::newStream(&pdf, data.toStdString());
}

void setCatalog(QPDF& pdf, const Metadata& metadata) {
    auto root = pdf.getRoot();
    auto data = makeStream(pdf, xmp(metadata));
    data.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    data.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", data);
    root.replaceKey("/Lang",
                    QPDFObjectHandle::newString(words(metadata.language).code.toStdString()));
    auto view = QPDFObjectHandle::newDictionary();
    view.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", view);
    auto profile = makeStream(pdf, srgbProfile());
    profile.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
    auto intent = QPDFObjectHandle::newDictionary(); // 6.2.2
    intent.replaceKey("/Type", QPDFObjectHandle::newName("/OutputIntent"));
    intent.replaceKey("/S", QPDFObjectHandle::newName("/GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier",
                      QPDFObjectHandle::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/Info", QPDFObjectHandle::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/DestOutputProfile", profile);
    root.replaceKey("/OutputIntents", QPDFObjectHandle::newArray({pdf.makeIndirectObject(intent)}));
}

/// The names (for simple fonts) or the number (for CID fonts) of the glyphs in an embedded font.
struct Embedded {
    std::string names;
    int glyphs = 0;
};

Embedded inspect(QPDFObjectHandle file) {
    Embedded result;
    const auto data = file.getStreamData(qpdf_dl_generalized);
    FT_Library library = nullptr;
    FT_Face face = nullptr;
    if (FT_Init_FreeType(&library) != 0)
        return result;
    if (FT_New_Memory_Face(library, data->getBuffer(), static_cast<FT_Long>(data->getSize()), 0,
                           &face) == 0) {
        result.glyphs = static_cast<int>(face->num_glyphs);
        for (FT_Long i = 1; FT_HAS_GLYPH_NAMES(face) && i < face->num_glyphs; ++i) {
            char name[128];
            if (FT_Get_Glyph_Name(face, static_cast<FT_UInt>(i), name, sizeof name) == 0)
                result.names += std::string("/") + name;
        }
        FT_Done_Face(face);
    }
    FT_Done_FreeType(library);
    return result;
}

/// Leaves out what the glyphs of the subset do not need; see cff_trim.h.
void trim(QPDFObjectHandle& file) {
    const auto data = file.getStreamData(qpdf_dl_generalized);
    const QByteArray font(reinterpret_cast<const char*>(data->getBuffer()),
                          qsizetype(data->getSize()));
    const QByteArray trimmed = withoutUnusedSubroutines(font);
    if (trimmed == font)
        return;
    file.replaceStreamData(qCompress(trimmed, 9).mid(4).toStdString(), // behind Qt's own length
                           QPDFObjectHandle::newName("/FlateDecode"), QPDFObjectHandle::newNull());
}

/// Lists the glyphs of the subsets: CharSet for Type 1, CIDSet for CID fonts (6.3.5); and says that
/// glyph numbers are character ids (6.3.3.2).
void describeFonts(QPDF& pdf) {
    for (auto& object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/FontDescriptor"))
            continue;
        auto descriptor = object.getKey("/FontDescriptor");
        const std::string subtype =
            object.getKey("/Subtype").isName() ? object.getKey("/Subtype").getName() : "";
        auto file = descriptor.getKey(descriptor.hasKey("/FontFile3")   ? "/FontFile3"
                                      : descriptor.hasKey("/FontFile2") ? "/FontFile2"
                                                                        : "/FontFile");
        if (!file.isStream())
            continue;
        if (subtype == "/CIDFontType0" && descriptor.hasKey("/FontFile3"))
            trim(file);
        if (subtype == "/Type1") {
            descriptor.replaceKey("/CharSet", QPDFObjectHandle::newString(inspect(file).names));
        } else if (subtype == "/CIDFontType0" || subtype == "/CIDFontType2") {
            const int glyphs = inspect(file).glyphs;
            std::string bits(size_t(glyphs + 7) / 8, '\0');
            for (int i = 0; i < glyphs; ++i)
                bits[size_t(i) / 8] = static_cast<char>(bits[size_t(i) / 8] | (0x80 >> (i % 8)));
            descriptor.replaceKey("/CIDSet", QPDFObjectHandle::newStream(&pdf, bits));
            if (subtype == "/CIDFontType2")
                object.replaceKey("/CIDToGIDMap", QPDFObjectHandle::newName("/Identity"));
        }
    }
}

} // namespace

QSet<char32_t> undrawnCharacters(const QByteArray& bytes) {
    QSet<char32_t> found;
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report", bytes.constData(), size_t(bytes.size()));
    FT_Library library = nullptr;
    if (FT_Init_FreeType(&library) != 0)
        return found;
    for (auto& object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode") ||
            !object.hasKey("/DescendantFonts"))
            continue;
        auto descriptor =
            object.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
        if (!descriptor.isDictionary() || !descriptor.hasKey("/FontFile3"))
            continue;
        const auto font = descriptor.getKey("/FontFile3").getStreamData(qpdf_dl_generalized);
        FT_Face face = nullptr;
        if (FT_New_Memory_Face(library, font->getBuffer(), static_cast<FT_Long>(font->getSize()), 0,
                               &face) != 0)
            continue;
        QSet<int> broken;
        for (FT_Long i = 0; i < face->num_glyphs; ++i)
            if (FT_Load_Glyph(face, static_cast<FT_UInt>(i), FT_LOAD_NO_SCALE) != 0)
                broken << int(i);
        FT_Done_Face(face);
        if (broken.isEmpty())
            continue;
        // "<007b> <5982>": glyph and character, the latter in UTF-16.
        const auto map = object.getKey("/ToUnicode").getStreamData(qpdf_dl_generalized);
        static const QRegularExpression pair(
            QStringLiteral("<([0-9a-fA-F]{4})>\\s*<([0-9a-fA-F]{4,})>"));
        auto pairs = pair.globalMatch(QString::fromLatin1(
            reinterpret_cast<const char*>(map->getBuffer()), qsizetype(map->getSize())));
        while (pairs.hasNext()) {
            const auto match = pairs.next();
            if (!broken.contains(match.captured(1).toInt(nullptr, 16)))
                continue;
            const QByteArray utf16 = QByteArray::fromHex(match.captured(2).toLatin1());
            QString text;
            for (qsizetype i = 0; i + 1 < utf16.size(); i += 2)
                text += QChar(char16_t(uchar(utf16[i]) << 8 | uchar(utf16[i + 1])));
            if (const auto characters = text.toUcs4(); !characters.isEmpty())
                found << char32_t(characters.first());
        }
    }
    FT_Done_FreeType(library);
    return found;
}

QByteArray toArchive(const QByteArray& plain, const Metadata& metadata) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", plain.constData(), size_t(plain.size()));
        setInformation(pdf, metadata);
        setCatalog(pdf, metadata);
        for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages())
            page.getObjectHandle().removeKey("/Group"); // 6.4: no transparency
        describeFonts(pdf);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setCompressStreams(
            false); // 6.7.2: metadata is not compressed; the pages are already
        writer.setDecodeLevel(qpdf_dl_none);
        writer.setDeterministicID(true);
        writer.forcePDFVersion("1.4");
        writer.write();
        const auto out = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(out->getBuffer()),
                          qsizetype(out->getSize()));
    } catch (const std::exception& e) {
        throw EnvironmentError(
            QCoreApplication::translate(
                "report", "The PDF cannot be made: %1. Nothing was written; your data is safe.")
                .arg(QString::fromUtf8(e.what())));
    }
}

} // namespace zhijia::report
