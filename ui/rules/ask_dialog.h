// SPDX-License-Identifier: GPL-3.0-or-later
// A question with fields, and the deed that follows from the answers: what is refused is said
// under the field it is about, and the dialog stays.
#pragma once
#include "ui/form/field_row.h"
#include "ui/shell/desk.h"
#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace zhijia {

class AskDialog : public QDialog {
    Q_OBJECT
public:
    AskDialog(Desk& desk, const QString& title, const QString& help, const QString& done);
    FieldRow* row(const QString& key) const;
    QPushButton& ok() const { return *ok_; }
    void accept() override;

protected:
    /// What is to be done with the answers as they stand, or what is wrong with them.
    virtual Outcome<Patience::Deed> deed() const = 0;
    QVBoxLayout* body() const { return body_; }
    FieldRow* add(const char* key, const QString& label, FieldType type, bool required = true,
                  const QString& help = {});
    QString text(const char* key) const;
    /// Of a row for a day; invalid when it is empty or none.
    QDate day(const char* key) const;
    void setDay(const char* key, QDate day);
    void show(const Issues& issues);
    Desk& desk() const { return desk_; }
    const Reader& reader() const { return desk_.book().read(); }

private:
    Desk& desk_;
    QString done_;
    QVBoxLayout* body_;
    QLabel* general_;
    QPushButton* ok_;
    QList<FieldRow*> rows_;
    Patience patience_;
};

} // namespace zhijia
