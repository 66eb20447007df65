// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/kept.h"
#include "core/book/book.h"

namespace zhijia {

namespace {

QString keyOf(Id<Sitting> sitting) {
    return QStringLiteral("archive.volume.%1").arg(sitting.raw());
}

} // namespace

Outcome<void> recordVolume(Book& book, Id<Sitting> sitting, const VolumeMade& made) {
    const QString fingerprint = QString::fromLatin1(made.fingerprint);
    const auto receipt = book.change(
        {"archive",
         QT_TRANSLATE_NOOP("archive", "Make the volume of %1, fingerprint %2"),
         {book.read().title(Sitting::kind(), sitting.raw()), fingerprint}},
        [&](Txn& txn) -> Outcome<void> {
            const QStringList words{txn.clock().now().toUTC().toString(Qt::ISODate), fingerprint,
                                    made.unfinished.isEmpty() ? QStringLiteral("whole")
                                                              : QStringLiteral("unfinished")};
            txn.keep(keyOf(sitting), words.join(u' '));
            return {};
        });
    if (!receipt)
        return refuse(receipt.error());
    return {};
}

std::optional<KeptVolume> keptVolume(const Reader& reader, Id<Sitting> sitting) {
    const QStringList words = reader.setting(keyOf(sitting)).split(u' ');
    if (words.size() != 3)
        return std::nullopt;
    return KeptVolume{QDateTime::fromString(words[0], Qt::ISODate), words[1].toLatin1(),
                      words[2] != QStringLiteral("whole")};
}

} // namespace zhijia
