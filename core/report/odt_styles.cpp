// SPDX-License-Identifier: GPL-3.0-or-later
// OpenDocument 1.2; see odt_styles.h.
#include "core/report/odt_styles.h"
#include "core/report/words.h"

namespace zhijia::report {

QByteArray odtText(QStringView text) {
    QString out;
    bool spaced = true; // a space at the start would be swallowed
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u' ') {
            out += spaced ? QStringLiteral("<text:s/>") : QStringLiteral(" ");
            spaced = true;
            continue;
        }
        spaced = false;
        if (c == u'\n')
            out += QStringLiteral("<text:line-break/>");
        else if (c == u'\t')
            out += QStringLiteral("<text:tab/>");
        else if (c == u'&')
            out += QStringLiteral("&amp;");
        else if (c == u'<')
            out += QStringLiteral("&lt;");
        else if (c == u'>')
            out += QStringLiteral("&gt;");
        else if (c == u'"')
            out += QStringLiteral("&quot;");
        else if (c.unicode() >= 0x20 && c.unicode() < 0xFFFE)
            out += c;
    }
    return out.toUtf8();
}

QByteArray odtLength(Micron length) {
    return QByteArray::number(length / 1000) + '.' +
           QByteArray::number(std::abs(length % 1000)).rightJustified(3, '0') + "mm";
}

QByteArray odtColour(Colour colour) {
    return '#' + QByteArray::number(colour, 16).rightJustified(6, '0');
}

QByteArray odtNamespaces() {
    return " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
           " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
           " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
           " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
           " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
           " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
           " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
           " xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" office:version=\"1.2\"";
}

namespace {

QByteArray size(double points) {
    const QByteArray value = QByteArray::number(points) + "pt";
    return " fo:font-size=\"" + value + "\" style:font-size-asian=\"" + value + "\"";
}
const QByteArray bold = " fo:font-weight=\"bold\" style:font-weight-asian=\"bold\"";

QByteArray paragraphStyle(const char* name, const QByteArray& paragraph, const QByteArray& text,
                          const char* parent = "Standard", const char* more = "") {
    return QByteArray("<style:style style:name=\"") + name +
           "\" style:family=\"paragraph\" style:parent-style-name=\"" + parent + "\"" + more +
           "><style:paragraph-properties" + paragraph + "/><style:text-properties" + text +
           "/></style:style>\n";
}

/// A header or footer: what is in braces becomes a field or the text it stands for.
QByteArray withFields(const QString& pattern, const Metadata& metadata) {
    QByteArray out;
    qsizetype from = 0;
    while (from < pattern.size()) {
        const qsizetype page = pattern.indexOf(QStringLiteral("{page"), from);
        if (page < 0)
            break;
        out += odtText(fillTemplate(pattern.mid(from, page - from), metadata, 0, 0));
        const bool count = QStringView(pattern).mid(page).startsWith(QStringLiteral("{pages}"));
        out += count ? "<text:page-count>1</text:page-count>"
                     : "<text:page-number text:select-page=\"current\">1</text:page-number>";
        from = pattern.indexOf(u'}', page) + 1;
        if (from == 0)
            return out;
        // A space right after a field is no space at the start.
        if (from < pattern.size() && pattern[from] == u' ') {
            out += ' ';
            ++from;
        }
    }
    return out + odtText(fillTemplate(pattern.mid(from), metadata, 0, 0));
}

} // namespace

QByteArray odtStyles(const Document& document) {
    const PageSetup& page = document.page;
    const bool chinese = document.metadata.language == Language::Chinese;
    const QString footer =
        page.footer.isNull() ? words(document.metadata.language).footer : page.footer;
    QByteArray out =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles" + odtNamespaces() +
        ">\n"
        "<office:font-face-decls><style:font-face style:name=\"Sans\" svg:font-family=\"'Noto Sans "
        "CJK SC'\" style:font-family-generic=\"swiss\"/>"
        "</office:font-face-decls>\n<office:styles>\n"
        "<style:default-style style:family=\"paragraph\"><style:paragraph-properties "
        "fo:line-height=\"150%\" fo:orphans=\"2\" fo:widows=\"2\"/>"
        "<style:text-properties style:font-name=\"Sans\" style:font-name-asian=\"Sans\"" +
        size(11) +
        (chinese ? " fo:language=\"zh\" fo:country=\"CN\" style:language-asian=\"zh\" "
                   "style:country-asian=\"CN\""
                 : " fo:language=\"en\" fo:country=\"GB\" style:language-asian=\"zh\" "
                   "style:country-asian=\"CN\"") +
        "/></style:default-style>\n<style:style style:name=\"Standard\" style:family=\"paragraph\" "
        "style:class=\"text\"/>\n";
    out += paragraphStyle("Title",
                          " fo:text-align=\"center\" fo:margin-top=\"2mm\" "
                          "fo:margin-bottom=\"6mm\" fo:keep-with-next=\"always\"",
                          size(20) + bold);
    static constexpr double sizes[] = {15, 13, 11.5};
    for (int level = 1; level <= 3; ++level) {
        const QByteArray number = QByteArray::number(level);
        out += paragraphStyle(
            ("Heading_20_" + number).constData(),
            " fo:margin-top=\"5mm\" fo:margin-bottom=\"2mm\" fo:keep-with-next=\"always\"",
            size(sizes[level - 1]) + bold, "Standard",
            (" style:display-name=\"Heading " + number + "\" style:default-outline-level=\"" +
             number + "\"")
                .constData());
    }
    out += paragraphStyle("Caption",
                          " fo:text-align=\"center\" fo:margin-top=\"3mm\" "
                          "fo:margin-bottom=\"1mm\" fo:keep-with-next=\"always\"",
                          bold);
    out += paragraphStyle("Under", " fo:text-align=\"center\" fo:margin-bottom=\"3mm\"",
                          size(9) + " fo:color=\"#707070\"");
    out += paragraphStyle("Cell", " fo:line-height=\"125%\"", "");
    out += paragraphStyle("CellCentre", " fo:text-align=\"center\"", "", "Cell");
    out += paragraphStyle("CellRight", " fo:text-align=\"end\"", "", "Cell");
    out += paragraphStyle("CellHead", " fo:text-align=\"center\"", bold, "Cell");
    out += paragraphStyle("CellBold", "", bold, "Cell");
    out += paragraphStyle("CellBoldKeep", " fo:keep-with-next=\"always\"", bold, "Cell");
    out += paragraphStyle("CellBoldCentre", " fo:text-align=\"center\"", bold, "Cell");
    out += paragraphStyle("CellBoldRight", " fo:text-align=\"end\"", bold, "Cell");
    out += paragraphStyle("CellBar", "", " fo:color=\"#3b6ea5\"", "Cell");
    out += paragraphStyle("Sign", " fo:margin-top=\"6mm\" fo:keep-with-next=\"always\"", "");
    out += paragraphStyle(
        "Seal", " fo:text-align=\"end\" fo:margin-top=\"2mm\" fo:keep-with-next=\"always\"", "");
    out += paragraphStyle("Margin", " fo:text-align=\"center\" fo:line-height=\"100%\"",
                          size(9) + " fo:color=\"#404040\"");
    out += "<style:style style:name=\"MarginHead\" style:family=\"paragraph\" "
           "style:parent-style-name=\"Margin\"><style:paragraph-properties fo:text-align=\"start\""
           " fo:border-bottom=\"0.2mm solid #808080\" "
           "fo:padding-bottom=\"1mm\"><style:tab-stops><style:tab-stop style:type=\"right\" "
           "style:position=\"" +
           odtLength(page.width - page.left - page.right) +
           "\"/></style:tab-stops></style:paragraph-properties></style:style>\n";
    out += "<style:style style:name=\"Bold\" style:family=\"text\"><style:text-properties" + bold +
           "/></style:style>\n</office:styles>\n";
    const bool head = !page.headerLeft.isEmpty() || !page.headerRight.isEmpty();
    const Micron headRoom = head ? mm(9) : 0, footRoom = footer.isEmpty() ? 0 : mm(9);
    out += "<office:automatic-styles><style:page-layout "
           "style:name=\"Page\"><style:page-layout-properties fo:page-width=\"" +
           odtLength(page.width) + "\" fo:page-height=\"" + odtLength(page.height) +
           "\" style:print-orientation=\"" + (page.width > page.height ? "landscape" : "portrait") +
           "\" fo:margin-left=\"" + odtLength(page.left) + "\" fo:margin-right=\"" +
           odtLength(page.right) + "\" fo:margin-top=\"" + odtLength(page.top - headRoom) +
           "\" fo:margin-bottom=\"" + odtLength(page.bottom - footRoom) + "\"/>";
    if (head)
        out += "<style:header-style><style:header-footer-properties fo:min-height=\"9mm\" "
               "fo:margin-bottom=\"3mm\"/></style:header-style>";
    if (footRoom)
        out += "<style:footer-style><style:header-footer-properties fo:min-height=\"9mm\" "
               "fo:margin-top=\"3mm\"/></style:footer-style>";
    out +=
        "</style:page-layout></office:automatic-styles>\n<office:master-styles><style:master-page "
        "style:name=\"Standard\" style:page-layout-name=\"Page\">";
    if (head)
        out += "<style:header><text:p text:style-name=\"MarginHead\">" +
               withFields(page.headerLeft, document.metadata) + "<text:tab/>" +
               withFields(page.headerRight, document.metadata) + "</text:p></style:header>";
    if (footRoom)
        out += "<style:footer><text:p text:style-name=\"Margin\">" +
               withFields(footer, document.metadata) + "</text:p></style:footer>";
    return out + "</style:master-page></office:master-styles>\n</office:document-styles>\n";
}

QByteArray odtMeta(const Metadata& metadata) {
    const QByteArray date =
        (metadata.created.isValid() ? metadata.created.toUTC()
                                    : QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC))
            .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
            .toLatin1() +
        'Z';
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta" + odtNamespaces() +
           "><office:meta><meta:generator>Zhijia</meta:generator><dc:title>" +
           odtText(metadata.title) + "</dc:title><dc:subject>" + odtText(metadata.subject) +
           "</dc:subject><meta:initial-creator>" + odtText(metadata.author) +
           "</meta:initial-creator><dc:creator>" + odtText(metadata.author) +
           "</dc:creator><meta:creation-date>" + date + "</meta:creation-date><dc:date>" + date +
           "</dc:date><dc:language>" + words(metadata.language).code.toLatin1() +
           "</dc:language></office:meta></office:document-meta>\n";
}

QByteArray odtManifest(const QStringList& pictures) {
    QByteArray out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
                     "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                     "manifest:version=\"1.2\">\n"
                     "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.2\" "
                     "manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>\n";
    for (const char* part : {"content.xml", "styles.xml", "meta.xml"})
        out += QByteArray("<manifest:file-entry manifest:full-path=\"") + part +
               "\" manifest:media-type=\"text/xml\"/>\n";
    for (const QString& picture : pictures)
        out += "<manifest:file-entry manifest:full-path=\"" + picture.toUtf8() +
               "\" manifest:media-type=\"image/" +
               (picture.endsWith(QStringLiteral(".jpg")) ? "jpeg" : "png") + "\"/>\n";
    return out + "</manifest:manifest>\n";
}

QByteArray odtPackage(const Document& document, const QByteArray& body,
                      const QList<ZipEntry>& pictures) {
    QStringList names;
    for (const ZipEntry& picture : pictures)
        names << picture.name;
    QList<ZipEntry> parts{
        {QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text", true},
        {QStringLiteral("content.xml"), body},
        {QStringLiteral("styles.xml"), odtStyles(document)},
        {QStringLiteral("meta.xml"), odtMeta(document.metadata)}};
    parts += pictures;
    parts << ZipEntry{QStringLiteral("META-INF/manifest.xml"), odtManifest(names)};
    return zipArchive(parts);
}

} // namespace zhijia::report
