// SPDX-License-Identifier: GPL-3.0-or-later
// A list as a file: which rows, which columns, which format. The work itself is a job beside the
// window.
#pragma once
#include "core/exchange/export.h"
#include "ui/shell/desk.h"
#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace zhijia {

class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    enum Format { Workbook, CsvUtf8, CsvGb18030, CsvGbk };
    /// `keys`: the columns in sight; `ids`: the marked rows, empty for all that the list shows.
    ExportDialog(Desk& desk, const Kind& kind, const Query& query, const QStringList& keys,
                 const QList<RawId>& ids);
    void setFormat(Format format);
    void accept() override;

private:
    void askWhether(QVBoxLayout* box);
    void complain(const Issues& issues);
    void fit(); ///< wrapped lines need more height than the dialog began with
    /// What the file will hold, and which of it is protected.
    QList<const Field*> fields() const;
    QList<const Field*> protectedFields() const;
    /// The work goes on without the dialog, which comes back when the file was refused.
    void write(const QString& path, bool inFull);
    void end(const Issues& refused);

    Desk& desk_;
    const Kind& kind_;
    Query query_;
    QStringList keys_;
    QList<RawId> ids_;
    QButtonGroup* formats_;
    QCheckBox *allColumns_, *onlyMarked_;
    // Of a kind with protected fields:
    QCheckBox* inFull_ = nullptr;
    QLineEdit* reason_ = nullptr;
    QLabel* trouble_;
    Patience patience_;
};

} // namespace zhijia
