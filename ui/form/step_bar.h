// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a record in one line: what can be done now stands first, what finds no room goes
// into a menu. A line has one height at any text size, so nothing below it is ever pushed away.
#pragma once
#include <QList>
#include <QWidget>

class QMenu;
class QPushButton;

namespace zhijia {

class StepBar final : public QWidget {
    Q_OBJECT
public:
    /// Set on the button of a step that leaves the record in its state.
    static constexpr const char* staysProperty = "stays";

    explicit StepBar(QWidget* parent = nullptr);
    /// In the order of the flow.
    void add(QPushButton* button);
    /// Something changed while nobody sees the steps: they are looked at when somebody does.
    void lookLater() { later_ = true; }
    /// Call it when buttons were enabled or disabled.
    void arrange();
    QPushButton& more() const { return *more_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void seenAgain(); ///< it is shown, and something changed meanwhile

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fillMenu();

    QList<QPushButton*> buttons_, hidden_;
    QPushButton* more_;
    QMenu* menu_;
    bool later_ = false;
};

} // namespace zhijia
