// SPDX-License-Identifier: GPL-3.0-or-later
// The files attached to a record: add by button, by dropping or by pasting a picture; open, save,
// remove.
#pragma once
#include "ui/list/record_list.h"

class QPushButton;
class QMimeData;

namespace zhijia {

class FilesPanel final : public QWidget {
    Q_OBJECT
public:
    FilesPanel(Desk& desk, const Kind& ownerKind);
    void setOwner(RawId owner);
    RecordList& list() const { return *list_; }
    /// One deed for all of them: either all are attached or none.
    void attach(const QStringList& paths);
    /// Where the chosen file was written to be opened; empty when it could not be.
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

    Desk& desk_;
    const Kind& ownerKind_;
    RawId owner_ = 0;
    RecordList* list_;
    QPushButton *open_, *save_;
};

} // namespace zhijia
