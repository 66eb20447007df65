// SPDX-License-Identifier: GPL-3.0-or-later
// The files attached to a record: add by button, by dropping or by pasting a picture; open, save,
// remove.
#pragma once
#include "ui/list/record_list.h"

class QPushButton;
class QMimeData;

namespace zhijia {

struct Attachment;

class FilesPanel final : public QWidget {
    Q_OBJECT
public:
    FilesPanel(Desk& desk, const Kind& ownerKind);
    void setOwner(RawId owner);
    RecordList& list() const { return *list_; }
    /// What is larger together is read, written and put together beside the window, with Cancel.
    static constexpr qint64 atOnce = 2 * 1024 * 1024;
    /// One deed for all of them: either all are attached or none.
    void attach(const QStringList& paths);
    /// Where the chosen file is written to be opened: a copy of its own each time, for reading
    /// only. Empty when it cannot be.
    QString open();
    void saveAs();
    /// Attaches the files or the picture that were copied elsewhere.
    void paste();

signals:
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void refresh();
    bool take(const QMimeData& data);
    void attachBeside(
        const DeedText& what, const QString& names,
        std::function<Outcome<Receipt>(Book&, const DeedText&, const Desk::Progress&)> work);
    /// Writes what is attached to a file; `then` runs when it is there. False when it was not
    /// begun.
    bool write(const Attachment& attachment, const QString& path, const QString& said,
               const std::function<void()>& then);

    Desk& desk_;
    const Kind& ownerKind_;
    RawId owner_ = 0;
    RecordList* list_;
    QPushButton *open_, *save_;
};

} // namespace zhijia
