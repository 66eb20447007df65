// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/out.h"
#include "app/cli/session.h"
#include "core/exchange/xlsx_writer.h"
#include <QCoreApplication>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace zhijia::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("app", text); }

/// What could not be written once is not tried again: one failure is said once.
bool failed = false;

[[noreturn]] void fail(int why) {
    failed = true;
    if (why == EPIPE)
        throw BrokenPipe{};
    throw EnvironmentError(
        tr("The output could not be written: %1.").arg(QString::fromLocal8Bit(std::strerror(why))));
}

/// A line break inside a cell would break the row.
QString oneLine(QString cell) {
    for (QChar& c : cell)
        if (c.unicode() < 0x20 || c == QChar::LineSeparator || c == QChar::ParagraphSeparator ||
            c.unicode() == 0x7f)
            c = u' ';
    return cell;
}

} // namespace

void out(const QByteArray& bytes) {
    if (failed)
        return;
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size()))
        fail(errno);
}

void flushOut() {
    if (!failed && std::fflush(stdout) != 0)
        fail(errno);
}

void err(const QString& line) {
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fflush(stdout); // in the order in which things were said, where both go to one terminal
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

void Table::add(const QStringList& row) {
    QStringList cells;
    for (const QString& cell : row)
        cells << oneLine(cell);
    rows_ << cells;
    if (rows_.size() >=
        1000) // a list of a million rows is not held in memory for the sake of its widths
        portion();
}

void Table::print() {
    if (!rows_.isEmpty() || widths_.isEmpty())
        portion();
}

void Table::portion() {
    if (widths_.isEmpty()) {
        for (const QString& title : header_)
            widths_ << displayWidth(title);
        for (const QStringList& row : rows_)
            for (qsizetype i = 0; i < row.size(); ++i)
                widths_[i] = qMin(60, qMax(widths_[i], displayWidth(row[i])));
        QStringList rule;
        for (const int width : widths_)
            rule << QString(width, u'-');
        rows_.prepend(rule);
        rows_.prepend(header_);
    }
    for (const QStringList& row : rows_) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += row[i];
            if (i + 1 < row.size())
                line += QString(qMax(0, widths_[i] - displayWidth(row[i])) + 2, u' ');
        }
        out(line.toUtf8() + '\n');
    }
    rows_.clear();
}

} // namespace zhijia::cli
