// SPDX-License-Identifier: GPL-3.0-or-later
// Standard output and error: always UTF-8, and a reader who has gone away is noticed.
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

namespace zhijia::cli {

/// Nobody reads any more (`zhijia-cli list member | head`): the program stops without a word.
struct BrokenPipe {};

/// Throws BrokenPipe, or EnvironmentError when a file that output goes to is full.
void out(const QByteArray& bytes);
/// Hands over what is still in the buffer; the same errors.
void flushOut();
void err(const QString& line);

/// Rows in columns that line up, with a header; a Chinese character counts as two. Cells keep to
/// one line.
class Table {
public:
    explicit Table(const QStringList& header) : header_(header) {}
    ~Table() = default;
    void add(const QStringList& row);
    void print(); ///< what is left to print

private:
    void portion();
    QStringList header_;
    QList<QStringList> rows_;
    QList<int> widths_; ///< empty until the first portion
};

} // namespace zhijia::cli
