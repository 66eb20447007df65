// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where a list would be when there is nothing: why, and what to do next.
#pragma once
#include <QList>
#include <QString>
#include <QWidget>
#include <functional>

class QLabel;
class QVBoxLayout;

namespace zhijia {

class EmptyState final : public QWidget {
    Q_OBJECT
public:
    struct Offer {
        QString text;
        std::function<void()> run;
        bool primary = false;
    };
    explicit EmptyState(QWidget* parent = nullptr);
    void show(const QString& iconName, const QString& title, const QString& text,
              const QList<Offer>& offers);

private:
    QLabel* icon_;
    QLabel* title_;
    QLabel* text_;
    QVBoxLayout* offers_;
};

} // namespace zhijia
