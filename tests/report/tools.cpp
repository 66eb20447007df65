// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/tools.h"
#include "tests/support/catch.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace zhijia::report::testing {

QByteArray run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished(120'000);
    const QByteArray error = process.readAllStandardError();
    INFO(program.toStdString() << ": " << error.toStdString());
    REQUIRE(ended);
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QString keep(const QByteArray& bytes, const QString& name) {
    static const QTemporaryDir temporary;
    const QString kept = qEnvironmentVariable("ZHIJIA_KEEP");
    const QString path = QDir(kept.isEmpty() ? temporary.path() : kept).filePath(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

QString extract(const QByteArray& pdf) {
    return QString::fromUtf8(
        run(QStringLiteral("pdftotext"),
            {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"),
             keep(pdf, QStringLiteral("text.pdf")), QStringLiteral("-")}));
}

QString bare(const QString& text) {
    QString out;
    for (const QChar c : text)
        if (!c.isSpace())
            out += c;
    return out;
}

} // namespace zhijia::report::testing
