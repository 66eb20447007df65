// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/files_panel.h"
#include "core/files/attachment.h"
#include "ui/form/words.h"
#include "ui/report/ask_file.h"
#include "ui/shell/theme.h"
#include "ui/shell/words.h"
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QUrl>

namespace zhijia {

namespace {

/// Files that were opened lie here until the program ends: the reader may still show them.
QString openedFolder() {
    static const QTemporaryDir folder;
    return folder.path();
}

QStringList localFiles(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

FilesPanel::FilesPanel(Desk& desk, const Kind& ownerKind)
    : desk_(desk), ownerKind_(ownerKind),
      open_(new QPushButton(icon(QStringLiteral("open")), formText("Open"))),
      save_(new QPushButton(icon(QStringLiteral("save")), formText("Save as…"))) {
    setAcceptDrops(true);
    RecordList::Options options;
    options.settings = QStringLiteral("files");
    options.mayAdd = false;
    options.compact = true;
    options.emptyText =
        formText("Drop scans, photos or documents here. They are kept inside the office file.");
    options.emptyOffers = {{formText("Attach files…"), [this] { choose(); }, true}};
    list_ = new RecordList(desk, Attachment::kind(), options);
    auto* add = new QPushButton(icon(QStringLiteral("add")), formText("Attach files…"));
    add->setObjectName(QStringLiteral("attach"));
    add->setToolTip(formText("Or drop them here, or paste a picture with Ctrl+V"));
    auto* row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(open_);
    row->addWidget(save_);
    row->addStretch();
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addLayout(row);
    box->addWidget(list_, 1);
    connect(add, &QPushButton::clicked, this, &FilesPanel::choose);
    connect(open_, &QPushButton::clicked, this, [this] { open(); });
    connect(save_, &QPushButton::clicked, this, &FilesPanel::saveAs);
    connect(list_, &RecordList::opened, this, [this] { open(); });
    connect(list_, &RecordList::currentChanged, this, &FilesPanel::refresh);
    connect(list_, &RecordList::left, this, &FilesPanel::left);
    list_->view().installEventFilter(this);
    refresh();
}

void FilesPanel::setOwner(RawId owner) {
    owner_ = owner;
    list_->setFixed(
        {{QStringLiteral("owner"), Condition::Eq, owner},
         {QStringLiteral("owner_kind"), Condition::Eq, QString::fromUtf8(ownerKind_.name)}});
    refresh();
}

void FilesPanel::refresh() {
    const bool chosen = list_->current() != 0;
    open_->setEnabled(chosen);
    save_->setEnabled(chosen);
}

void FilesPanel::choose() {
    const QStringList paths = QFileDialog::getOpenFileNames(this, formText("Attach files"));
    if (!paths.isEmpty())
        attach(paths);
}

void FilesPanel::attach(const QStringList& paths) {
    if (paths.isEmpty() || owner_ == 0)
        return;
    const QString names =
        paths.size() == 1 ? QFileInfo(paths.first()).fileName() : QString::number(paths.size());
    const DeedText what =
        paths.size() == 1
            ? DeedText{"ui-form", QT_TRANSLATE_NOOP("ui-form", "Attach %1"), {names}}
            : DeedText{"ui-form", QT_TRANSLATE_NOOP("ui-form", "Attach files: %1"), {names}};
    qint64 bytes = 0;
    for (const QString& path : paths)
        bytes += QFileInfo(path).size();
    if (bytes > atOnce) {
        attachBeside(what, names,
                     [paths, &kind = ownerKind_, owner = owner_](Book& book, const DeedText& deed,
                                                                 const Desk::Progress& progress) {
                         // Read before anything is written, so that a slow disk holds nobody up;
                         // then once more, from the system's memory.
                         const auto part = [&](int from, int to) {
                             return [&progress, from, to](qint64 done, qint64 total) {
                                 progress(from + int((to - from) * done / qMax<qint64>(1, total)),
                                          {});
                             };
                         };
                         const auto files = readFilesToAttach(paths, part(0, 50));
                         if (!files)
                             return Outcome<Receipt>(refuse(files.error()));
                         return book.change(deed, [&](Txn& txn) {
                             return attachFiles(txn, kind, owner, *files, part(50, 99));
                         });
                     });
        return;
    }
    desk_.perform(
        [this, paths, what, owner = owner_] {
            return desk_.book().change(what, [&](Txn& txn) -> Outcome<void> {
                for (const QString& path : paths)
                    if (const auto done = attachFile(txn, ownerKind_, owner, path); !done)
                        return refuse(done.error());
                return {};
            });
        },
        formText("Attached: %1").arg(names), true);
}

void FilesPanel::attachBeside(
    const DeedText& what, const QString& names,
    std::function<Outcome<Receipt>(Book&, const DeedText&, const Desk::Progress&)> work) {
    const QString said = formText("Attached: %1").arg(names);
    const auto deed = std::make_shared<qint64>(0);
    desk_.run(
        what.text(),
        [=, work = std::move(work), &clock = desk_.book().clock(), actor = desk_.book().actor()](
            Store& store, const Desk::Progress& progress) -> Outcome<QString> {
            Book book(store, clock, actor);
            const auto receipt = work(book, what, progress);
            if (!receipt)
                return refuse(receipt.error());
            *deed = receipt->deed;
            return said;
        },
        [deed, said, &desk = desk_] {
            if (*deed)
                desk.messages().say(MessageBar::Done, said,
                                    {{shellText("Undo"), [deed, &desk] {
                                          desk.undoDeed(*deed, shellText("It is as it "
                                                                         "was."));
                                      }}});
        });
}

void FilesPanel::paste() {
    if (const QMimeData* data = QApplication::clipboard()->mimeData())
        take(*data);
}

bool FilesPanel::take(const QMimeData& data) {
    if (const QStringList paths = localFiles(data); !paths.isEmpty()) {
        attach(paths);
        return true;
    }
    const QImage image = qvariant_cast<QImage>(data.imageData());
    if (image.isNull() || owner_ == 0)
        return false;
    const QString name = formText("Picture %1")
                             .arg(officeTime(desk_.book().clock().now())
                                      .toString(QStringLiteral("yyyy-MM-dd HH-mm-ss"))) +
                         QStringLiteral(".png");
    const DeedText what{"ui-form", QT_TRANSLATE_NOOP("ui-form", "Attach %1"), {name}};
    const auto work = [image, name, &kind = ownerKind_, owner = owner_](
                          Book& book, const DeedText& deed, const Desk::Progress& progress) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        progress(-1, {});
        image.save(&buffer, "PNG");
        progress(-1, {});
        return book.change(deed, [&](Txn& txn) {
            return attachBytes(txn, kind, owner, name, bytes).map([](auto) {});
        });
    };
    if (image.sizeInBytes() > atOnce)
        attachBeside(what, name, work);
    else
        desk_.perform(
            [this, work, what] { return work(desk_.book(), what, [](int, const QString&) {}); },
            formText("Attached: %1").arg(name), true);
    return true;
}

bool FilesPanel::write(const Attachment& attachment, const QString& path, const QString& said,
                       const std::function<void()>& then) {
    if (attachment.bytes <= atOnce) {
        try {
            if (const auto saved = saveAttachment(desk_.book().read(), attachment, path); !saved) {
                desk_.messages().say(saved.error());
                return false;
            }
        } catch (const EnvironmentError& e) {
            desk_.messages().say(MessageBar::Error, e.text());
            return false;
        }
        if (!said.isEmpty())
            desk_.messages().say(MessageBar::Done, said);
        if (then)
            then();
        return true;
    }
    const auto written = std::make_shared<bool>(false);
    return desk_.run(
        attachment.name,
        [=, &clock = desk_.book().clock()](Store& store,
                                           const Desk::Progress& progress) -> Outcome<QString> {
            progress(-1, {});
            const auto saved = saveAttachment(
                Reader(store, clock), attachment, path, [&](qint64 done, qint64 total) {
                    progress(int(100 * done / qMax<qint64>(1, total)), {});
                });
            if (!saved)
                return refuse(saved.error());
            *written = true;
            return said;
        },
        [written, then] {
            if (*written && then)
                then();
        });
}

QString FilesPanel::open() {
    const auto attachment = desk_.book().read().get(Id<Attachment>(list_->current()));
    if (!attachment)
        return {};
    // Afresh each time, and not to be written to: what another program did to an earlier copy is
    // not what the office keeps, and whoever wants to change it saves it elsewhere.
    static int opened = 0;
    const QDir folder(QStringLiteral("%1/%2").arg(openedFolder()).arg(++opened));
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(attachment->name);
    const auto show = [path, name = attachment->name, &desk = desk_] {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser);
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            desk.messages().say(MessageBar::Warning,
                                formText("This computer knows no program that opens \"%1\". Save "
                                         "it and open it elsewhere.")
                                    .arg(name));
    };
    return write(*attachment, path, {}, show) ? path : QString();
}

void FilesPanel::saveAs() {
    const auto attachment = desk_.book().read().get(Id<Attachment>(list_->current()));
    if (!attachment)
        return;
    const QString path = askWhereToSave(this, formText("Save as…"), attachment->name, {});
    if (!path.isEmpty())
        write(*attachment, path, formText("Saved: %1").arg(path), {});
}

bool FilesPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilesPanel::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasImage() || !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilesPanel::dropEvent(QDropEvent* event) {
    if (take(*event->mimeData()))
        event->acceptProposedAction();
}

} // namespace zhijia
