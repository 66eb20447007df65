// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/source.h"
#include "core/measures/words.h"

namespace zhijia {

using namespace measures;

QString sourceTitle(const Reader& reader, const SourceRef& source) {
    if (source.isNull())
        return {};
    const Kind* kind = kindByName(source.kind);
    if (!kind)
        return tr("(unknown: %1)").arg(source.text()); // a newer program wrote it
    const auto record = reader.get(*kind, source.id);
    return record ? tr("%1: %2").arg(kind->labelText(), kind->title(*record))
                  : tr("%1: (removed)").arg(kind->labelText());
}

Outcome<SourceRef> readSource(const Reader& reader, const QString& text) {
    // The colon of a Chinese keyboard is one too; kinds have neither in their names.
    const qsizetype colon = QString(text).replace(u'：', u':').indexOf(u':');
    const Kind* kind = colon > 0 ? kindByName(text.left(colon).trimmed()) : nullptr;
    if (!kind)
        return SourceRef();
    const auto id = reader.resolve(*kind, text.mid(colon + 1).trimmed());
    if (!id)
        return refuse(id.error());
    return SourceRef{QString::fromUtf8(kind->name), *id};
}

} // namespace zhijia
