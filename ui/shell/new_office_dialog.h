// SPDX-License-Identifier: GPL-3.0-or-later
// Before a new office is made: what the union is called (papers carry it) and where the file lies.
#pragma once
#include <QDialog>

class QLineEdit;
class QPushButton;

namespace zhijia {

class NewOfficeDialog final : public QDialog {
    Q_OBJECT
public:
    explicit NewOfficeDialog(const QString& folder, QWidget* parent);
    QString name() const;
    QString path() const;
    QLineEdit& nameEdit() const { return *name_; }
    QLineEdit& pathEdit() const { return *path_; }
    /// The office could not be made: the dialog stays and says why.
    void sayWrong(const QString& text);

signals:
    void
    wanted(); ///< Create was pressed; whoever makes the office accepts the dialog when it is made

private:
    void follow();

    QString folder_;
    QLineEdit *name_, *path_;
    QLabel* wrong_;
    QPushButton* ok_;
    bool own_ = false; ///< the path was chosen; it no longer follows the name
};

} // namespace zhijia
