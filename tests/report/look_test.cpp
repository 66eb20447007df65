// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the sample documents when ZHIJIA_KEEP names a directory, for people to look at.
#include "core/report/odt_writer.h"
#include "core/report/pdf_writer.h"
#include "tests/report/sample.h"
#include "tests/report/tools.h"
#include "tests/support/catch.h"

using namespace zhijia::report;
using namespace zhijia::report::testing;

TEST_CASE("the sample documents are written", "[look]") {
    const FontSet fonts;
    const auto put = [&](const Document& d, const char* name) {
        const Pages pages = layOut(d, fonts);
        CHECK(keep(pdfBytes(pages, fonts), QString::fromLatin1(name) + QStringLiteral(".pdf"))
                  .endsWith(QStringLiteral("pdf")));
        CHECK(keep(odtBytes(d), QString::fromLatin1(name) + QStringLiteral(".odt"))
                  .endsWith(QStringLiteral("odt")));
    };
    put(sampleReport(), "report-zh");
    put(sampleReport(Language::English), "report-en");
    put(roster(130), "roster");
    put(roster(60, Table::Zebra), "roster-zebra");
    put(roster(60, Table::Plain), "roster-plain");
    put(cards(13), "cards");
}
