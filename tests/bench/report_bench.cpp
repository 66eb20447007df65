// SPDX-License-Identifier: GPL-3.0-or-later
// A roster of 10,000 rows as PDF: the program's writer beside a plain HTML table in a
// QTextDocument, printed by QPdfWriter. Same rows, same paper, one run; prints one line of figures.
#include "core/report/pdf_writer.h"
#include "tests/report/sample.h"
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>
#include <cstdio>

using namespace zhijia::report;

namespace {

qint64 withQt(const Document& document, const QString& path) {
    QElapsedTimer timer;
    timer.start();
    QString html = QStringLiteral(
        "<h1 align=center>会员名册</h1><table border=1 cellspacing=0 width=100%><thead><tr>");
    const Table& table = *document.tables().first();
    for (const Column& column : table.columns)
        html += QStringLiteral("<th>") + column.title + QStringLiteral("</th>");
    html += QStringLiteral("</tr></thead>");
    forEachRow(table, [&](const Row& row) {
        html += QStringLiteral("<tr>");
        for (const QString& cell : row.cells)
            html += QStringLiteral("<td>") + cell.toHtmlEscaped() + QStringLiteral("</td>");
        html += QStringLiteral("</tr>");
        return true;
    });
    html += QStringLiteral("</table>");
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    QTextDocument text;
    text.setDefaultFont(QFont(QStringLiteral("Noto Sans CJK SC"), 9));
    text.setHtml(html);
    text.print(&writer);
    return timer.elapsed();
}

qint64 withOurs(const Document& document, const QString& path) {
    QElapsedTimer timer;
    timer.start();
    writePdf(document, path);
    return timer.elapsed();
}

} // namespace

int main(int argc, char** argv) {
    QGuiApplication app(argc, argv);
    const int rows = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 10'000;
    const Document document = testing::roster(rows);
    QTemporaryDir directory;
    const QString ours = directory.filePath(QStringLiteral("ours.pdf")),
                  theirs = directory.filePath(QStringLiteral("qt.pdf"));
    qint64 best = 1'000'000'000;
    const qint64 first = withOurs(document, ours); // with cold caches of its own
    for (int i = 0; i < 3; ++i)
        best = std::min(best, withOurs(document, ours));
    const qint64 qt = rows > 20'000 ? 0 : withQt(document, theirs);
    std::printf("rows %d: first %lld ms, best of 3 %lld ms, %lld kB; QTextDocument+QPdfWriter %lld "
                "ms, %lld kB; ratio %.1f (first: %.1f)\n",
                rows, static_cast<long long>(first), static_cast<long long>(best),
                static_cast<long long>(QFileInfo(ours).size() / 1000), static_cast<long long>(qt),
                static_cast<long long>(QFileInfo(theirs).size() / 1000), double(qt) / double(best),
                double(qt) / double(first));
    return 0;
}
