// SPDX-License-Identifier: GPL-3.0-or-later
// A job in a few steps: steps at the left, Back and Next below, and nothing is written before
// Finish.
#pragma once
#include "ui/shell/desk.h"
#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace zhijia {

/// One step of a wizard.
class WizardStep : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual QString title() const = 0;
    /// One sentence under the title.
    virtual QString help() const { return {}; }
    /// The step is about to be shown; what earlier steps gathered may have changed.
    virtual void enter() {}
    /// Why one cannot go on; empty when one can.
    virtual Issues whyNot() const { return {}; }
    /// Whether this step has nothing to ask this time.
    virtual bool isSkipped() const { return false; }
    virtual QWidget* firstWidget() { return nullptr; }

signals:
    /// whyNot() may have another answer.
    void changed();
};

class Wizard : public QDialog {
    Q_OBJECT
public:
    Wizard(Desk& desk, const QString& title, const QString& finishText);
    void addStep(WizardStep* step);
    void start();
    WizardStep* current() const;
    Desk& desk() const { return desk_; }
    MessageBar& messages() const { return *messages_; }

    void next();
    void back();
    /// Does the one deed of the wizard; true closes it. Called from Finish only.
    virtual bool finish() = 0;
    /// While work runs the buttons wait and Cancel becomes its cancel.
    void setBusy(bool busy);
    void reject() override;

signals:
    void cancelWanted(); ///< Cancel was pressed while busy

protected:
    QPushButton& cancelButton() const { return *cancel_; }
    void go(int index);
    void refresh();

private:
    int following(int from, int by) const;

    Desk& desk_;
    QList<WizardStep*> steps_;
    QList<QLabel*> labels_;
    QVBoxLayout* rail_;
    QStackedWidget* stack_;
    QLabel *title_, *help_;
    MessageBar* messages_;
    QPushButton *back_, *next_, *cancel_;
    QString finishText_;
    bool busy_ = false;
};

} // namespace zhijia
