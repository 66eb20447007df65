// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/table.h"
#include <QFile>
#include <stdexcept>

namespace zhijia {

QList<QStringList> readTable(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("a table is missing in the program: " + path.toStdString());
    const QString text = QString::fromUtf8(file.readAll());
    QList<QStringList> rows;
    qsizetype cells = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QStringView row = line.endsWith(u'\r') ? line.chopped(1) : line;
        if (row.isEmpty() || row.startsWith(u'#'))
            continue;
        QStringList values;
        for (const QStringView cell : row.split(u'\t'))
            values << cell.toString();
        if (cells == 0) {
            cells = values.size(); // the header
            continue;
        }
        while (values.size() < cells)
            values << QString();
        rows << values;
    }
    return rows;
}

} // namespace zhijia
