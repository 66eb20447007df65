// SPDX-License-Identifier: GPL-3.0-or-later
// Horizontal bars with their labels and whole numbers, as `report::BarChart` prints them.
#pragma once
#include <QFrame>
#include <QList>

namespace zhijia {

class BarChart final : public QFrame {
    Q_OBJECT
public:
    struct Bar {
        QString label;
        qint64 value = 0;
        bool operator==(const Bar&) const = default;
    };
    explicit BarChart(QWidget* parent = nullptr);
    /// `total` is what the shares are of (0: of nothing, none is shown); it may differ from the
    /// sum.
    void setBars(const QString& title, const QList<Bar>& bars, qint64 total);
    const QList<Bar>& bars() const { return bars_; }
    QString title() const { return title_; }
    /// Label, number and share in lines, separated by tabs: what Ctrl+C takes and a reader hears.
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString numberOf(const Bar& bar) const;
    int line() const; ///< height of a bar with the gap below it

    QString title_;
    QList<Bar> bars_;
    qint64 total_ = 0;
};

} // namespace zhijia
