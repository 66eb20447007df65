// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF as a file: valid, archivable, the same every time, and whole or not there.
#include "core/report/pdf_writer.h"
#include "core/report/srgb_profile.h"
#include "tests/report/sample.h"
#include "tests/report/tools.h"
#include "tests/support/catch.h"
#include <QColorSpace>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <csignal>
#include <ft2build.h>
#include FT_FREETYPE_H
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace zhijia::report;
using namespace zhijia::report::testing;

namespace {

QByteArray make(const Document& d) {
    const FontSet fonts;
    return pdfBytes(layOut(d, fonts), fonts);
}

QByteArray stream(QPDFObjectHandle object) {
    const auto data = object.getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize()));
}

} // namespace

TEST_CASE("the PDF is sound from end to end") {
    for (const Document& d :
         {sampleReport(), sampleReport(Language::English), roster(300), cards(12), Document()}) {
        const QByteArray bytes = make(d);
        CHECK(bytes.startsWith("%PDF-1.4\n%"));
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("test", bytes.constData(), size_t(bytes.size()));
        // What `qpdf --check` does: every stream is decoded.
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDecodeLevel(qpdf_dl_all);
        CHECK_NOTHROW(writer.write());
        const auto warnings = pdf.getWarnings();
        for (const auto& warning : warnings)
            UNSCOPED_INFO(warning.what());
        CHECK(warnings.empty());
    }
}

TEST_CASE("of a font only what the page needs is in the file") {
    // "I" and "F" beside a Chinese character made cairo keep every subroutine of the font: 900 kB.
    Document d;
    d.metadata.language = Language::English;
    QString text = QStringLiteral("IF 工会");
    for (char16_t c = 33; c < 127; ++c)
        text += QChar(c);
    d.paragraph(text);
    const QByteArray bytes = make(d);
    CHECK(bytes.size() < 200'000);
    const QString back = bare(extract(bytes));
    CHECK(back.contains(QStringLiteral("IF工会")));
    QPDF pdf;
    pdf.processMemoryFile("test", bytes.constData(), size_t(bytes.size()));
    int fonts = 0;
    for (auto& object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/FontFile3"))
            continue;
        // Every glyph is still drawn.
        const QByteArray font = stream(object.getKey("/FontFile3"));
        FT_Library library = nullptr;
        FT_Face face = nullptr;
        REQUIRE(FT_Init_FreeType(&library) == 0);
        REQUIRE(FT_New_Memory_Face(library, reinterpret_cast<const FT_Byte*>(font.constData()),
                                   FT_Long(font.size()), 0, &face) == 0);
        CHECK(face->num_glyphs > 90);
        for (FT_Long i = 1; i < face->num_glyphs; ++i) {
            CHECK(FT_Load_Glyph(face, FT_UInt(i), FT_LOAD_NO_SCALE) == 0);
            if (i > 1) // a blank may be among them
                CHECK((face->glyph->outline.n_points > 2 || face->glyph->metrics.width == 0));
        }
        FT_Done_Face(face);
        FT_Done_FreeType(library);
        ++fonts;
    }
    CHECK(fonts >= 1);
}

TEST_CASE("a character that cairo's subset cannot draw is on the paper all the same") {
    // Cairo 1.16 leaves out a subroutine that 如 needs: names such as 黄如梦 came out with a gap.
    Document d;
    d.paragraph(QStringLiteral("如"));
    const QByteArray bytes = make(d);
    CHECK(bare(extract(bytes)).contains(QStringLiteral("如")));
    const QString file = keep(bytes, QStringLiteral("ru.pdf"));
    const QImage page = QImage::fromData(
        run(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-png"), file}),
        "PNG");
    REQUIRE_FALSE(page.isNull());
    int dark = 0; // the footer is below
    for (int y = 0; y < page.height() / 2; ++y)
        for (int x = 0; x < page.width(); ++x)
            dark += qGray(page.pixel(x, y)) < 100;
    CHECK(dark > 30);
}

TEST_CASE("the PDF keeps the rules of PDF/A-1b that can be read off its objects") {
    const QByteArray bytes = make(sampleReport());
    QPDF pdf;
    pdf.processMemoryFile("test", bytes.constData(), size_t(bytes.size()));
    auto root = pdf.getRoot();
    auto metadata = root.getKey("/Metadata");
    REQUIRE(metadata.isStream());
    CHECK_FALSE(metadata.getDict().hasKey("/Filter"));
    const QString xmp = QString::fromUtf8(stream(metadata));
    CHECK(xmp.contains(QStringLiteral("<pdfaid:part>1</pdfaid:part>")));
    CHECK(xmp.contains(QStringLiteral("<pdfaid:conformance>B</pdfaid:conformance>")));
    CHECK(xmp.contains(
        QStringLiteral("第三届职工代表大会第一次会议出席情况及代表资格审查报告</rdf:li>")));
    CHECK(xmp.contains(QStringLiteral("<rdf:li>华东快递集团工会委员会</rdf:li>")));
    CHECK(
        xmp.contains(QStringLiteral("<xmp:CreateDate>2024-05-01T09:30:00+08:00</xmp:CreateDate>")));
    auto info = pdf.getTrailer().getKey("/Info");
    CHECK(info.getKey("/CreationDate").getUTF8Value() == "D:20240501093000+08'00'");
    CHECK(QString::fromStdString(info.getKey("/Title").getUTF8Value()) ==
          sampleReport().metadata.title);
    CHECK(QString::fromStdString(info.getKey("/Author").getUTF8Value()) ==
          sampleReport().metadata.author);
    CHECK(pdf.getTrailer().getKey("/ID").isArray());
    auto intent = root.getKey("/OutputIntents").getArrayItem(0);
    CHECK(intent.getKey("/S").getName() == "/GTS_PDFA1");
    CHECK(stream(intent.getKey("/DestOutputProfile")) == srgbProfile());
    int fonts = 0;
    for (auto& object : pdf.getAllObjects()) {
        auto dict = object.isStream() ? object.getDict() : object;
        if (!dict.isDictionary())
            continue;
        CHECK_FALSE(dict.hasKey("/SMask"));
        if (dict.hasKey("/Group") && dict.getKey("/Group").isDictionary())
            CHECK(dict.getKey("/Group").getKey("/S").getName() != "/Transparency");
        for (const char* key : {"/CA", "/ca"})
            if (dict.hasKey(key) && dict.getKey(key).isNumber())
                CHECK(dict.getKey(key).getNumericValue() == 1.0);
        if (dict.hasKey("/Encrypt") || dict.hasKey("/JavaScript"))
            FAIL("forbidden");
        if (dict.getKey("/Type").isName() && dict.getKey("/Type").getName() == "/FontDescriptor") {
            ++fonts;
            CHECK((dict.hasKey("/FontFile2") || dict.hasKey("/FontFile3") ||
                   dict.hasKey("/FontFile")));
            CHECK((dict.hasKey("/CIDSet") || dict.hasKey("/CharSet")));
        }
    }
    CHECK(fonts >= 2);
    for (const QString& line : QString::fromUtf8(run(QStringLiteral("pdffonts"),
                                                     {keep(bytes, QStringLiteral("fonts.pdf"))}))
                                   .split(u'\n')
                                   .mid(2))
        if (!line.isEmpty())
            CHECK(line.contains(QRegularExpression(
                QStringLiteral(" yes +yes +yes ")))); // embedded, subset, Unicode map
}

TEST_CASE("the colour profile is one that others can read") {
    const QColorSpace space = QColorSpace::fromIccProfile(srgbProfile());
    REQUIRE(space.isValid());
    CHECK(space.primaries() == QColorSpace::Primaries::SRgb);
    CHECK(space.transformationToColorSpace(QColorSpace(QColorSpace::SRgb)).map(qRgb(200, 30, 90)) ==
          qRgb(200, 30, 90));
}

TEST_CASE("the same input gives the same bytes, in this process and in another") {
    for (const Document& d : {sampleReport(), roster(700), cards(12)}) {
        const QByteArray first = make(d);
        for (int i = 0; i < 3; ++i)
            CHECK(make(d) == first);
    }
    // Another process: this very test program, asked to write the samples only.
    QTemporaryDir other;
    qputenv("ZHIJIA_KEEP", other.path().toUtf8());
    run(QCoreApplication::applicationFilePath(), {QStringLiteral("[look]")});
    qunsetenv("ZHIJIA_KEEP");
    QFile file(other.filePath(QStringLiteral("report-zh.pdf")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == make(sampleReport()));
}

TEST_CASE("pages are counted right, and every name is in the text of a long roster") {
    const Document d = roster(8000);
    const FontSet fonts;
    const Pages pages = layOut(d, fonts);
    CHECK(pages.pages.size() > 200);
    const QString text = extract(pdfBytes(pages, fonts));
    const QStringList sheets = text.split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(sheets.size() == qsizetype(pages.pages.size()));
    for (qsizetype i = 0; i < sheets.size(); ++i)
        REQUIRE(
            sheets[i].contains(QStringLiteral("第 %1 页 共 %2 页").arg(i + 1).arg(sheets.size())));
    CHECK(text.count(QStringLiteral("快递员")) == 8000);
    int names = 0;
    qsizetype at = 0; // the rows come in their order
    forEachRow(*d.tables()[0], [&](const Row& row) {
        if (row.kind == Row::Data) {
            at = text.indexOf(row.cells[0] + u' ' + row.cells[1], at);
            names += at >= 0;
        }
        return at >= 0;
    });
    CHECK(names == 8000);
}

TEST_CASE("QR codes on cards can be read by a scanner") {
    const FontSet fonts;
    const QByteArray bytes = pdfBytes(layOut(cards(13), fonts), fonts);
    QTemporaryDir directory;
    run(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-png"),
         keep(bytes, QStringLiteral("cards.pdf")), directory.filePath(QStringLiteral("c"))});
    QStringList codes;
    for (const QString& page :
         QDir(directory.path()).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name))
        codes += QString::fromUtf8(
                     run(QStringLiteral("zbarimg"),
                         {QStringLiteral("-q"), QStringLiteral("--raw"), directory.filePath(page)}))
                     .split(u'\n', Qt::SkipEmptyParts);
    QStringList wanted;
    for (int i = 1; i <= 13; ++i)
        wanted << QStringLiteral("zhijia:deputy:%1").arg(i);
    codes.sort();
    wanted.sort();
    CHECK(codes == wanted);
}

TEST_CASE("cancelling leaves no file, and an older one as it was") {
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("名册.pdf"));
    const Document d = roster(3000);
    for (const qint64 at : {0, 100, 390, 400, 700, 990}) {
        CHECK_THROWS_AS(writePdf(d, path,
                                 [at](qint64 done, qint64 total) {
                                     CHECK(total == 1000);
                                     return done < at;
                                 }),
                        zhijia::Cancelled);
        CHECK(QDir(directory.path()).isEmpty());
    }
    qint64 last = -1;
    writePdf(d, path, [&](qint64 done, qint64) {
        CHECK(done >= last);
        last = done;
        return true;
    });
    CHECK(last == 1000);
    const qint64 size = QFileInfo(path).size();
    CHECK(size > 50'000);
    CHECK_THROWS_AS(writePdf(d, path, [](qint64 done, qint64) { return done < 990; }),
                    zhijia::Cancelled);
    CHECK(QFileInfo(path).size() == size);
    CHECK(QDir(directory.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a place that cannot be written is said in words") {
    CHECK_THROWS_AS(writePdf(sampleReport(), QStringLiteral("/nowhere/at/all.pdf")),
                    zhijia::EnvironmentError);
#ifdef Q_OS_LINUX
    CHECK_THROWS_AS(writePdf(sampleReport(), QStringLiteral("/dev/full")),
                    zhijia::EnvironmentError);
    CHECK_FALSE(QFileInfo(QStringLiteral("/dev/full")).isFile()); // it is still the device
    // No room: the system refuses to let files grow, as a full disk does.
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("a.pdf"));
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit tight = before;
    tight.rlim_cur = 20'000;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &tight);
    CHECK_THROWS_AS(writePdf(sampleReport(), path), zhijia::EnvironmentError);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "old");
    CHECK(QDir(directory.path()).entryList(QDir::Files).size() == 1);
#endif
}

TEST_CASE("without any font the message names the package") {
    QTemporaryDir directory;
    QFile config(directory.filePath(QStringLiteral("fonts.conf")));
    REQUIRE(config.open(QIODevice::WriteOnly));
    config.write(
        "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><cachedir>" +
        directory.path().toUtf8() + "</cachedir></fontconfig>");
    config.close();
    const QByteArray before = qgetenv("FONTCONFIG_FILE");
    qputenv("FONTCONFIG_FILE", config.fileName().toUtf8());
    QString text;
    try {
        FontSet fonts;
    } catch (const zhijia::EnvironmentError& e) {
        text = e.text();
    }
    before.isNull() ? qunsetenv("FONTCONFIG_FILE") : qputenv("FONTCONFIG_FILE", before);
    CHECK(text.contains(QStringLiteral("fonts-noto-cjk")));
}
