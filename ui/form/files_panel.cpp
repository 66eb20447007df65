// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/files_panel.h"
#include "core/files/attachment.h"
#include "ui/form/words.h"
#include "ui/report/ask_file.h"
#include "ui/shell/theme.h"
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
    desk_.perform(
        [this, paths, names, owner = owner_] {
            return desk_.book().change(
                paths.size() == 1
                    ? DeedText{"ui-form", QT_TRANSLATE_NOOP("ui-form", "Attach %1"), {names}}
                    : DeedText{"ui-form",
                               QT_TRANSLATE_NOOP("ui-form", "Attach files: %1"),
                               {names}},
                [&](Txn& txn) -> Outcome<void> {
                    for (const QString& path : paths)
                        if (const auto done = attachFile(txn, ownerKind_, owner, path); !done)
                            return refuse(done.error());
                    return {};
                });
        },
        formText("Attached: %1").arg(names), true);
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
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    const QString name = formText("Picture %1")
                             .arg(officeTime(desk_.book().clock().now())
                                      .toString(QStringLiteral("yyyy-MM-dd HH-mm-ss"))) +
                         QStringLiteral(".png");
    desk_.perform(
        [this, bytes, name, owner = owner_] {
            return desk_.book().change(
                {"ui-form", QT_TRANSLATE_NOOP("ui-form", "Attach %1"), {name}}, [&](Txn& txn) {
                    return attachBytes(txn, ownerKind_, owner, name, bytes).map([](auto) {});
                });
        },
        formText("Attached: %1").arg(name), true);
    return true;
}

QString FilesPanel::open() {
    const auto attachment = desk_.book().read().get(Id<Attachment>(list_->current()));
    if (!attachment)
        return {};
    const QDir folder(openedFolder() + u'/' + QString::number(attachment->id));
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(attachment->name);
    try {
        if (!QFile::exists(path))
            if (const auto saved = saveAttachment(desk_.book().read(), *attachment, path); !saved) {
                desk_.messages().say(saved.error());
                return {};
            }
    } catch (const EnvironmentError& e) {
        desk_.messages().say(MessageBar::Error, e.text());
        return {};
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        desk_.messages().say(
            MessageBar::Warning,
            formText("This computer knows no program that opens \"%1\". Save it and open it "
                     "elsewhere.")
                .arg(attachment->name));
    return path;
}

void FilesPanel::saveAs() {
    const auto attachment = desk_.book().read().get(Id<Attachment>(list_->current()));
    if (!attachment)
        return;
    const QString path = askWhereToSave(this, formText("Save as…"), attachment->name, {});
    if (path.isEmpty())
        return;
    try {
        if (const auto saved = saveAttachment(desk_.book().read(), *attachment, path); !saved)
            desk_.messages().say(saved.error());
        else
            desk_.messages().say(MessageBar::Done, formText("Saved: %1").arg(path));
    } catch (const EnvironmentError& e) {
        desk_.messages().say(MessageBar::Error, e.text());
    }
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
