// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo of the window: what they mean while somebody is typing, and what they took back.
#include "core/book/details.h"
#include "ui/shell/page.h"
#include "ui/shell/window.h"
#include "ui/shell/words.h"

namespace zhijia {

namespace {

/// Of what lives inside another record: in which. "Add bundle: 2" alone is of any ballot.
QString ownersOf(const Reader& reader, const Kind* kind, RawId id) {
    QStringList owners;
    while (kind && kind->within) {
        const Field* f = kind->field(QString::fromUtf8(kind->within));
        const auto record = f ? reader.get(*kind, id) : nullptr;
        if (!record)
            break;
        kind = kindByName(QString::fromUtf8(f->refKind));
        id = f->get(*record).toLongLong();
        if (kind && id != 0)
            owners.prepend(reader.title(*kind, id));
    }
    owners.removeAll(QString());
    return owners.join(QStringLiteral(" · "));
}

/// A deed with the record it was about, as things stand before it is taken back.
QString namedDeed(const Reader& reader, const Book::Pending& deed) {
    const QString what = deed.what.text();
    const auto details = deedDetails(reader, deed.deed, 1);
    const QString owners = details.isEmpty() || details.first().count > 1
                               ? QString()
                               : ownersOf(reader, details.first().kind, details.first().record);
    return owners.isEmpty() || what.contains(owners) ? what
                                                     : shellText("%1 (%2)").arg(what, owners);
}

} // namespace

/// Who is in the middle of typing means that, and not the deed before it, which may lie on another
/// page.
void MainWindow::undo() {
    const auto last = book().undoable();
    if (!last.deed)
        return;
    if (!currentPage() || !currentPage()->hasUnsaved()) {
        takeBack(last);
        return;
    }
    messages_->say(MessageBar::Warning,
                   shellText("What is typed here is not saved and stays as it is. The last deed "
                             "is another one: %1")
                       .arg(namedDeed(book().read(), last)),
                   {{shellText("Undo that deed"), [this, last] { takeBack(last); }},
                    {shellText("Leave it"), [] {}}});
}

void MainWindow::takeBack(const Book::Pending& last) {
    undoDeed(last.deed, shellText("Undone: %1").arg(namedDeed(book().read(), last)));
}

void MainWindow::redo() {
    const auto last = book().redoable();
    if (last.deed)
        redoDeed(shellText("Done again: %1").arg(last.what.text()));
}

} // namespace zhijia
