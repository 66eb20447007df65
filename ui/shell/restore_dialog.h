// SPDX-License-Identifier: GPL-3.0-or-later
// Which backup comes back: the copies of an office, the newest first, and what will happen.
#pragma once
#include "core/store/store.h"
#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QThread;
class QTreeWidget;

namespace zhijia {

class RestoreDialog final : public QDialog {
    Q_OBJECT
public:
    struct Place {
        QString office;    ///< the office to restore; empty: the one opened last
        QString folder;    ///< of its backups; empty: beside it
        qint64 origin = 0; ///< of an office that is open, which knows its own copies
    };
    RestoreDialog(const Place& place, QWidget* parent);
    ~RestoreDialog() override;

    /// Lets go of the office before its file is replaced; false when it cannot now.
    std::function<bool()> release;
    /// It was tried: the name under which the old file is kept, or why nothing was changed.
    std::function<void(const QString& office, const Outcome<QString>& aside)> tried;
    /// Questions only a person can answer; tests answer them themselves.
    std::function<QString()> askForBackup, askForOffice;

    QString office() const;
    QString backup() const; ///< chosen; empty for none
    bool isBusy() const { return thread_ != nullptr; }
    void accept() override;
    void reject() override;

private:
    void listCopies();
    void fitColumns();
    void add(const Store::Copy& copy);
    void take(const QString& file);
    void end(const Outcome<QString>& aside);
    void follow();

    Place place_;
    QComboBox* offices_;
    QTreeWidget* copies_;
    QLabel *none_, *trouble_;
    QProgressBar* bar_;
    QPushButton *other_, *cancel_, *ok_;
    std::unique_ptr<QThread> thread_;
};

} // namespace zhijia
