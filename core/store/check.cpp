// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an office is whole: the file, its references, its search index, its history.
#include "core/record/kind.h"
#include "core/store/impl.h"
#include <QCoreApplication>

namespace zhijia {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("store", text); }
} // namespace

Issues Store::check(const std::function<bool(int)>& progress) {
    Issues issues;
    const auto step = [&](int percent) {
        if (progress && !progress(percent))
            throw Cancelled();
    };
    const QString mend = tr("Restore the newest backup, or send a copy of the file to whoever looks after the program.");
    step(0);
    {
        Statement s = prepare(QStringLiteral("PRAGMA integrity_check(20)"));
        s.exec();
        while (s.next())
            if (s.text(0) != QLatin1StringView("ok"))
                issues << error(tr("The file is damaged: %1").arg(s.text(0)), mend);
    }
    step(40);
    {
        Statement s = prepare(QStringLiteral("PRAGMA foreign_key_check"));
        s.exec();
        while (s.next())
            issues << error(tr("A row of \"%1\" refers to a row of \"%2\" that is gone.").arg(s.text(0), s.text(2)), mend);
    }
    step(55);
    const QList<const Kind*>& all = kinds();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString table = QString::fromUtf8(all[i]->name);
        if (all[i]->searchable) {
            try {
                run(QStringLiteral("INSERT INTO %1_search(%1_search, rank) VALUES ('integrity-check', 1)").arg(table));
            } catch (const std::exception&) {
                issues << error(tr("The search index of %1 does not fit its records.").arg(all[i]->pluralText()), mend);
            }
        }
        const qint64 orphans = scalar(QStringLiteral("SELECT count(*) FROM %1 WHERE revision NOT IN (SELECT id FROM deed)").arg(table)).toLongLong();
        if (orphans > 0)
            issues << error(tr("%1: %2 records have no deed in the history.").arg(all[i]->pluralText()).arg(orphans), mend);
        step(55 + static_cast<int>(40 * (i + 1) / all.size()));
    }
    const qint64 counts = scalar(QStringLiteral("SELECT count(*) FROM deed WHERE changes <> (SELECT coalesce(sum(count), 0) FROM change WHERE change.deed = deed.id)")).toLongLong();
    if (counts > 0)
        issues << error(tr("%1 deeds do not have all of their changes.").arg(counts), mend);
    step(100);
    return issues;
}

} // namespace zhijia
