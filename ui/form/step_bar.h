// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a record in one line, each in its own place as long as the record's state is the
// same: what cannot be done now is greyed there, the way on is marked by its colour. What finds no
// room goes into a menu. A line has one height at any text size, so nothing below it is ever pushed
// away.
#pragma once
#include <QList>
#include <QWidget>

class QMenu;
class QPushButton;

namespace zhijia {

class StepBar final : public QWidget {
    Q_OBJECT
public:
    /// Where a step stands in the line.
    enum Place {
        Forward, ///< the way on: the first of them that can be taken is blue
        Aside,   ///< another state that is no step back
        Stays,   ///< leaves the record in its state
        Back,    ///< to an earlier state, or to an end without success
        Past     ///< of another state: in the menu only
    };
    static constexpr const char* placeProperty = "place";
    /// The name of the button's icon, which is drawn in another colour on blue.
    static constexpr const char* iconProperty = "iconName";

    /// Set on the button of a step that the page offers itself: it is not shown.
    static constexpr const char* leftProperty = "leftToPage";

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
    static void setPrimary(QPushButton* button, bool primary);

    QList<QPushButton*> buttons_, hidden_;
    QPushButton* more_;
    QMenu* menu_;
    bool later_ = false;
};

} // namespace zhijia
