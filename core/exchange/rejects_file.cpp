// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rejects_file.h"
#include "core/store/overwrite.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTranslator>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("exchange", text); }

} // namespace

QList<QStringList> rejectColumns() {
    QList<QStringList> sets{
        {QStringLiteral("Line"), QStringLiteral("Reason"), QStringLiteral("How to mend it")}};
    for (const QString& name :
         QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("zhijia_*.qm")})) {
        QTranslator words;
        if (words.load(QStringLiteral(":/i18n/") + name))
            sets << QStringList{words.translate("exchange", "Line"),
                                words.translate("exchange", "Reason"),
                                words.translate("exchange", "How to mend it")};
    }
    return sets;
}

bool isRejectsFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // A header may go over several lines, when one of its cells does.
    const QByteArray start = file.read(64 * 1024);
    const QList<QStringList> known = rejectColumns();
    return std::ranges::any_of(known, [&](const QStringList& columns) {
        const qsizetype at = start.indexOf(columns.join(u',').toUtf8() + "\r\n");
        return at == 0 || (at > 0 && (start[at - 1] == ',' || start.left(at) == "\xEF\xBB\xBF"));
    });
}

Outcome<void> mayWriteRejects(const QString& path, const QString& office,
                              const QStringList& inputs) {
    if (auto may = mayOverwrite(path, office, inputs); !may)
        return may;
    const QFileInfo info(path);
    if (info.isFile() && info.size() > 0 && !isRejectsFile(path))
        return refuse(tr("%1 exists already and holds no rejected lines.").arg(path),
                      tr("Choose another name. Nothing was written."));
    return {};
}

} // namespace zhijia
