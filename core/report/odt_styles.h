// SPDX-License-Identifier: GPL-3.0-or-later
// The look of an ODT: its styles, page and footer. Apart from the writer because it is mostly XML.
#pragma once
#include "core/report/document.h"
#include "core/report/zip_archive.h"

namespace zhijia::report {

/// Text for XML: escaped, with what XML 1.0 cannot hold left out; breaks, tabs and repeated spaces
/// as ODF wants.
QByteArray odtText(QStringView text);
/// A length: "12.345mm".
QByteArray odtLength(Micron length);
QByteArray odtColour(Colour colour);

QByteArray odtStyles(const Document& document);
QByteArray odtMeta(const Metadata& metadata);
QByteArray odtManifest(const QStringList& pictures);
/// The root element's namespaces, the same in every part.
QByteArray odtNamespaces();
/// The whole file: the body with everything that goes beside it.
QByteArray odtPackage(const Document& document, const QByteArray& body,
                      const QList<ZipEntry>& pictures);

} // namespace zhijia::report
