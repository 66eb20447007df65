// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/outlook.h"
#include "core/archive/belongings.h"
#include "core/archive/words.h"
#include "core/book/book.h"
#include "core/congress/unfinished.h"
#include "core/record/confidential.h"

namespace zhijia {

using archive::tr;

namespace archive {

QStringList confidentialKeys(const Kind& kind) {
    QStringList keys;
    if (const Confidential* what = confidentialOf(kind))
        for (const char* key : what->fields)
            keys << QString::fromUtf8(key);
    return keys;
}

bool holdsAnything(const Reader& reader, const Kind& kind, const QStringList& keys,
                   const Query& query) {
    bool any = false;
    if (!keys.isEmpty())
        reader.each(kind, keys, query, [&](const QVariantList& values) {
            any = std::ranges::any_of(values,
                                      [](const QVariant& v) { return !v.toString().isEmpty(); });
            return !any;
        });
    return any;
}

QString confidentialTitle(const Kind& kind) {
    QStringList labels;
    for (const QString& key : confidentialKeys(kind))
        if (const Field* f = kind.field(key))
            labels << kind.fieldLabel(*f);
    return tr("%1: %2").arg(kind.pluralText(), labels.join(tr(", ")));
}

} // namespace archive

VolumeOutlook volumeOutlook(const Reader& reader, Id<Sitting> id) {
    VolumeOutlook outlook;
    const auto sitting = reader.get(id);
    if (!sitting)
        return outlook;
    outlook.unfinished = unfinishedOf(reader, *sitting);
    QList<Belonging> withFiles;
    for (const Belonging& b : belongingsOf(*sitting)) {
        const Confidential* what = confidentialOf(*b.kind);
        if (!what)
            continue;
        if (what->files)
            withFiles << b;
        if (archive::holdsAnything(reader, *b.kind, archive::confidentialKeys(*b.kind), b.query()))
            outlook.confidentialRecords << archive::confidentialTitle(*b.kind);
    }
    outlook.confidentialFiles = static_cast<qint64>(filesOf(reader, withFiles).size());
    return outlook;
}

Outcome<ConfidentialLeave> recordConfidentialLeave(Book& book, Id<Sitting> sitting,
                                                   const QString& reason) {
    const QString why = reason.trimmed();
    if (why.isEmpty())
        return refuse(tr("A reason is needed to put what is confidential into a volume."),
                      tr("Write why it is needed; it is kept in the history."));
    if (!book.read().get(sitting))
        return refuse(tr("There is no such sitting."));
    const auto receipt = book.change(
        {"archive",
         QT_TRANSLATE_NOOP("archive", "Put what is confidential into the volume of %1: %2"),
         {book.read().title(Sitting::kind(), sitting.raw()), why}},
        [](Txn&) -> Outcome<void> { return {}; });
    if (!receipt)
        return refuse(receipt.error());
    return ConfidentialLeave(sitting, why);
}

} // namespace zhijia
