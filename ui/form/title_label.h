// SPDX-License-Identifier: GPL-3.0-or-later
// The name of what a form shows: two lines at most, or one, so that a long one at large text leaves
// room for the fields. What is cut stands whole in its tip.
#pragma once
#include <QLabel>

namespace zhijia {

class TitleLabel final : public QLabel {
    Q_OBJECT
public:
    explicit TitleLabel(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    const QString& title() const { return title_; }
    /// One or two.
    void setLines(int lines);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QString title_;
    int lines_ = 2;
};

} // namespace zhijia
