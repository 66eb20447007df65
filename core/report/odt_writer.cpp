// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks as ODF elements: Qt's own writer knows no headings, repeated headers or page footers.
#include "core/report/odt_writer.h"
#include "core/report/atomic_file.h"
#include "core/report/column_widths.h"
#include "core/report/odt_styles.h"
#include "core/report/qr.h"
#include "core/report/timeline.h"
#include "core/report/words.h"
#include "core/report/zip_archive.h"
#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <map>

namespace zhijia::report {

namespace {

class OdtContent {
public:
    OdtContent(const Document& document, const Progress& progress)
        : document_(document), progress_(progress) {
        width_ = document.page.width - document.page.left - document.page.right;
    }

    QByteArray write() {
        for (const Block& block : document_.blocks)
            std::visit(*this, block.as);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content" +
               odtNamespaces() + ">\n<office:automatic-styles>\n" + styles_ +
               "</office:automatic-styles>\n<office:body><office:text>\n" + body_ +
               "</office:text></office:body></office:document-content>\n";
    }
    QList<ZipEntry> pictures;

    void operator()(const Heading& b) {
        if (b.level <= 0)
            body_ += "<text:p text:style-name=\"Title\">" + odtText(b.text) + "</text:p>\n";
        else {
            const QByteArray level = QByteArray::number(std::min(b.level, 3));
            body_ += "<text:h text:style-name=\"" + breakBefore("Heading_20_" + level) +
                     "\" text:outline-level=\"" + level + "\">" + odtText(b.text) + "</text:h>\n";
        }
    }

    void operator()(const Paragraph& b) {
        static constexpr const char* align[] = {"start", "center", "end", "justify"};
        const QByteArray points = QByteArray::number(toPoints(b.size), 'f', 1) + "pt";
        QByteArray name =
            style("paragraph", "Standard",
                  "<style:paragraph-properties fo:text-align=\"" + QByteArray(align[int(b.align)]) +
                      "\" fo:text-indent=\"" + odtLength(b.indent * b.size) +
                      "\" fo:margin-bottom=\"" + odtLength(b.spaceAfter) + "\"" +
                      (b.keepWithNext || kept_ ? " fo:keep-with-next=\"always\"" : "") +
                      (takeBreak() ? " fo:break-before=\"page\"" : "") +
                      "/><style:text-properties fo:font-size=\"" + points +
                      "\" style:font-size-asian=\"" + points + "\"/>");
        body_ += "<text:p text:style-name=\"" + name + "\">";
        for (const Run& run : b.runs) {
            if (!run.bold && run.colour == black) {
                body_ += odtText(run.text);
                continue;
            }
            const QByteArray look = style(
                "text", "",
                QByteArray("<style:text-properties") +
                    (run.bold ? " fo:font-weight=\"bold\" style:font-weight-asian=\"bold\"" : "") +
                    " fo:color=\"" + odtColour(run.colour) + "\"/>");
            body_ +=
                "<text:span text:style-name=\"" + look + "\">" + odtText(run.text) + "</text:span>";
        }
        body_ += "</text:p>\n";
    }

    void operator()(const KeyValues& b) {
        const int columns = std::clamp(b.columns, 1, 4);
        QList<Micron> widths;
        for (int i = 0; i < columns; ++i)
            widths << width_ / columns * 3 / 10 << width_ / columns * 7 / 10;
        openTable(widths);
        for (qsizetype i = 0; i < b.items.size();) {
            body_ += "<table:table-row>";
            for (int used = 0; used < columns;) {
                const bool more = i < b.items.size() && !(used > 0 && b.items[i].wide);
                const KeyValues::Item item = more ? b.items[i++] : KeyValues::Item();
                const bool lastOfRow = item.wide || i >= b.items.size() || b.items[i].wide ||
                                       used + 1 == columns || !more;
                const int span = lastOfRow ? 2 * (columns - used) - 1 : 1;
                cell(item.name, "CellBold", ruled(0xF3F4F6));
                cell(item.value, "Cell", ruled(), span);
                used = lastOfRow ? columns : used + 1;
            }
            body_ += "</table:table-row>\n";
        }
        closeTable();
    }

    void operator()(const Table& b) {
        caption(b.caption);
        if (b.columns.isEmpty())
            return;
        // The fonts are those of whoever opens it: a Latin letter is taken as two thirds of a
        // Chinese character, which is wide enough for most.
        const auto wide = [&](QStringView text, bool) {
            qint64 thirds = 0;
            for (const QChar c : text)
                thirds += c.unicode() >= 0x2E80 ? 3 : 2;
            return static_cast<Micron>(thirds * b.size / 3);
        };
        const QList<Micron> widths = columnWidths(b, width_, mm(2.4), wide);
        openTable(widths);
        const int columns = static_cast<int>(b.columns.size());
        body_ += "<table:table-header-rows><table:table-row>";
        for (const Column& column : b.columns)
            cell(column.title, "CellHead", ruled(0xEDEFF2));
        body_ += "</table:table-row></table:table-header-rows>\n";
        static constexpr const char* plain[] = {"Cell", "CellCentre", "CellRight", "Cell"};
        static constexpr const char* bold[] = {"CellBold", "CellBoldCentre", "CellBoldRight",
                                               "CellBold"};
        bool any = false;
        forEachRow(b, [&](const Row& row) {
            if ((++done_ & 0xFF) == 0)
                advance(progress_, done_, std::max(b.expectedRows, done_));
            any = true;
            body_ += "<table:table-row>";
            if (row.kind == Row::Group) {
                cell(row.cells.value(0), "CellBoldKeep", ruled(0xF6F7F9), columns);
            } else {
                const QByteArray& look = ruled(row.kind == Row::Total ? 0xF6F7F9 : 0xFFFFFF);
                for (int i = 0; i < columns; ++i)
                    cell(i < row.cells.size() ? QStringView(row.cells[i]) : QStringView(),
                         (row.kind == Row::Total ? bold : plain)[int(b.columns[i].align)], look);
            }
            body_ += "</table:table-row>\n";
            return true;
        });
        if (!any) {
            body_ += "<table:table-row>";
            cell(words(document_.metadata.language).noRows, "CellBold", ruled(), columns);
            body_ += "</table:table-row>\n";
        }
        closeTable();
    }

    void operator()(const BarChart& b) {
        caption(b.caption);
        const qint64 largest = b.fullBar();
        openTable({width_ * 3 / 10, width_ * 55 / 100, width_ * 15 / 100});
        for (const auto& bar : b.bars) {
            body_ += "<table:table-row>";
            cell(bar.label, "CellRight", plain());
            // At most 32 blocks: what fits the cell on any paper.
            cell(QString(bar.value > 0 ? qsizetype(std::max<long double>(
                                             1, static_cast<long double>(bar.value) * 32 / largest))
                                       : 0,
                         QChar(0x2588)),
                 "CellBar", plain());
            cell(QString::number(bar.value) + (b.unit.isEmpty() ? QString() : u' ' + b.unit),
                 "Cell", plain());
            body_ += "</table:table-row>\n";
        }
        closeTable();
    }

    void operator()(const Timeline& b) { (*this)(timelineTable(b)); }

    void operator()(const Signatures& b) {
        const int columns = std::clamp(b.columns, 1, 4);
        QList<Micron> widths;
        for (int i = 0; i < columns; ++i)
            widths << width_ / columns * 4 / 10 << width_ / columns * 6 / 10;
        openTable(widths);
        for (qsizetype i = 0; i < b.labels.size(); i += columns) {
            body_ += "<table:table-row>";
            for (int k = 0; k < columns; ++k) {
                const bool there = i + k < b.labels.size();
                cell(there ? b.labels[i + k] + words(document_.metadata.language).colon : QString(),
                     "Sign", plain());
                cell({}, "Sign", there ? lined() : plain());
            }
            body_ += "</table:table-row>\n";
        }
        closeTable();
        if (b.withDate)
            paragraph("Seal", words(document_.metadata.language).blankDate);
    }

    void operator()(const Stamp& b) {
        paragraph("Seal", b.name);
        paragraph("Seal", words(document_.metadata.language).sealHere);
        paragraph("Seal", writtenDate(b.date, document_.metadata.language));
    }

    void operator()(const Image& b) {
        QBuffer buffer;
        buffer.setData(b.file);
        QImageReader reader(&buffer);
        const QSize pixels = reader.size();
        if (!pixels.isValid() || pixels.isEmpty())
            return;
        qint64 width = std::min(b.width, width_);
        qint64 height = b.height > 0 ? qint64(b.height) : width * pixels.height() / pixels.width();
        const qint64 tallest =
            document_.page.height - document_.page.top - document_.page.bottom - mm(12);
        if (height > tallest) { // as on paper: room for the caption, and the shape kept
            width = width * tallest / height;
            height = tallest;
        }
        picture(b.file, reader.format() == "jpeg" ? ".jpg" : ".png", Micron(width), Micron(height));
        if (!b.caption.isEmpty())
            paragraph("Under", b.caption);
    }

    void operator()(const QrCode& b) {
        picture(qrPicture(b.text), ".png", b.side, b.side);
        if (!b.caption.isEmpty())
            paragraph("Under", b.caption);
    }

    void operator()(const Labels& b) {
        openTable(QList<Micron>(std::max(1, b.across), b.width));
        const LabelCursor next = b.open();
        Label label;
        bool more = next(label);
        while (more) {
            body_ += "<table:table-row>";
            for (int k = 0; k < std::max(1, b.across); ++k) {
                body_ += "<table:table-cell table:style-name=\"" + ruled() + "\">";
                if (more) {
                    paragraph("CellHead", label.head);
                    for (const auto& line : label.lines)
                        paragraph(line.bold ? "CellBold" : "Cell", line.text);
                    if (!label.qr.isEmpty())
                        picture(qrPicture(label.qr), ".png", b.qrSide, b.qrSide);
                } else {
                    body_ += "<text:p text:style-name=\"Cell\"/>";
                }
                body_ += "</table:table-cell>";
                if (more) {
                    label = Label();
                    more = next(label);
                }
            }
            body_ += "</table:table-row>\n";
        }
        closeTable();
    }

    void operator()(const PageBreak&) { break_ = true; }
    void operator()(const Space& b) {
        body_ +=
            "<text:p text:style-name=\"" +
            style("paragraph", "Standard",
                  "<style:paragraph-properties fo:line-height=\"" + odtLength(b.height) + "\"/>") +
            "\"/>\n";
    }
    void operator()(const KeepTogether& b) {
        const bool before = std::exchange(kept_, true);
        for (const Block& block : b.blocks)
            std::visit(*this, block.as);
        kept_ = before;
    }

private:
    bool takeBreak() { return std::exchange(break_, false); }

    /// The name of an automatic style with these properties, made when it is new.
    QByteArray style(const char* family, const QByteArray& parent, const QByteArray& properties) {
        QByteArray& name = names_[QByteArray(family) + '|' + parent + '|' + properties];
        if (name.isEmpty()) {
            name = "A" + QByteArray::number(names_.size());
            styles_ +=
                "<style:style style:name=\"" + name + "\" style:family=\"" + family + "\"" +
                (parent.isEmpty() ? QByteArray() : " style:parent-style-name=\"" + parent + "\"") +
                ">" + properties + "</style:style>\n";
        }
        return name;
    }
    QByteArray breakBefore(const QByteArray& parent) {
        return takeBreak() ? style("paragraph", parent,
                                   "<style:paragraph-properties fo:break-before=\"page\"/>")
                           : parent;
    }
    const QByteArray& cellStyle(Colour fill, const char* border) {
        QByteArray& name = cells_[{fill, border}];
        if (name.isEmpty())
            name =
                style("table-cell", "",
                      QByteArray("<style:table-cell-properties ") + border +
                          " fo:padding=\"1mm\" style:vertical-align=\"middle\"" +
                          (fill == 0xFFFFFF ? QByteArray()
                                            : " fo:background-color=\"" + odtColour(fill) + "\"") +
                          "/>");
        return name;
    }
    const QByteArray& ruled(Colour fill = 0xFFFFFF) {
        return cellStyle(fill, "fo:border=\"0.15mm solid #606060\"");
    }
    const QByteArray& plain() { return cellStyle(0xFFFFFF, "fo:border=\"none\""); }
    const QByteArray& lined() {
        return cellStyle(0xFFFFFF, "fo:border-bottom=\"0.2mm solid #000000\"");
    }

    void paragraph(const char* look, const QString& text) {
        body_ += QByteArray("<text:p text:style-name=\"") + breakBefore(look) + "\">" +
                 odtText(text) + "</text:p>\n";
    }
    void caption(const QString& text) {
        if (!text.isEmpty())
            paragraph("Caption", text);
    }
    void cell(QStringView text, const char* look, const QByteArray& box, int span = 1) {
        body_ += "<table:table-cell table:style-name=\"" + box + "\"";
        if (span > 1)
            body_ += " table:number-columns-spanned=\"" + QByteArray::number(span) + "\"";
        body_ += QByteArray("><text:p text:style-name=\"") + look + "\">" + odtText(text) +
                 "</text:p></table:table-cell>";
        for (int i = 1; i < span; ++i)
            body_ += "<table:covered-table-cell/>";
    }
    void openTable(const QList<Micron>& widths) {
        Micron total = 0;
        for (const Micron width : widths)
            total += width;
        const QByteArray look = style("table", "",
                                      "<style:table-properties style:width=\"" + odtLength(total) +
                                          "\" table:align=\"center\" fo:margin-bottom=\"4mm\" "
                                          "style:may-break-between-rows=\"" +
                                          (kept_ ? "false" : "true") + "\"" +
                                          (takeBreak() ? " fo:break-before=\"page\"" : "") + "/>");
        body_ += "<table:table table:name=\"T" + QByteArray::number(++tables_) +
                 "\" table:style-name=\"" + look + "\">";
        for (const Micron width : widths)
            body_ += "<table:table-column table:style-name=\"" +
                     style("table-column", "",
                           "<style:table-column-properties style:column-width=\"" +
                               odtLength(width) + "\"/>") +
                     "\"/>";
    }
    void closeTable() { body_ += "</table:table>\n"; }
    void picture(const QByteArray& file, const char* suffix, Micron width, Micron height) {
        const QString name =
            QStringLiteral("Pictures/%1%2").arg(pictures.size() + 1).arg(QLatin1String(suffix));
        pictures << ZipEntry{name, file, true};
        body_ += QByteArray("<text:p text:style-name=\"") + breakBefore("CellCentre") +
                 "\"><draw:frame draw:name=\"P" + QByteArray::number(pictures.size()) +
                 "\" text:anchor-type=\"as-char\" svg:width=\"" + odtLength(width) +
                 "\" svg:height=\"" + odtLength(height) + "\"><draw:image xlink:href=\"" +
                 name.toUtf8() +
                 "\" xlink:type=\"simple\" xlink:show=\"embed\" "
                 "xlink:actuate=\"onLoad\"/></draw:frame></text:p>\n";
    }
    static QByteArray qrPicture(const QString& text) {
        const Modules code = qrModules(text);
        constexpr int scale = 8, quiet = 4;
        QImage image((code.side + 2 * quiet) * scale, (code.side + 2 * quiet) * scale,
                     QImage::Format_Grayscale8);
        image.fill(255);
        for (int y = 0; y < code.side * scale; ++y)
            for (int x = 0; x < code.side * scale; ++x)
                if (code.dark[y / scale * code.side + x / scale])
                    image.scanLine(y + quiet * scale)[x + quiet * scale] = 0;
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return png;
    }

    const Document& document_;
    const Progress& progress_;
    Micron width_;
    QByteArray styles_, body_;
    QHash<QByteArray, QByteArray> names_;
    std::map<std::pair<Colour, QByteArray>, QByteArray> cells_;
    qint64 done_ = 0;
    int tables_ = 0;
    bool break_ = false, kept_ = false;
};

} // namespace

QByteArray odtBytes(const Document& document, const Progress& progress) {
    OdtContent content(document, progress);
    const QByteArray body = content.write();
    return odtPackage(document, body, content.pictures);
}

void writeOdt(const Document& document, const QString& path, const Progress& progress) {
    const QByteArray bytes = odtBytes(document, progress);
    advance(progress, 1, 1);
    writeWhole(path, bytes);
}

} // namespace zhijia::report
