// SPDX-License-Identifier: GPL-3.0-or-later
// The small panel in which one filter is set: what it asks follows from the field's type.
#pragma once
#include "ui/list/filter.h"
#include <QFrame>

class QVBoxLayout;

namespace zhijia {

class FilterEditor final : public QFrame {
    Q_OBJECT
public:
    FilterEditor(const Reader& reader, const Kind& kind, const Field& field, const Filter& now,
                 QWidget* parent);

signals:
    void chosen(const zhijia::Filter& filter);
    void dropped();

private:
    void askChoices(const QList<std::pair<QVariant, QString>>& choices, const Filter& now);
    void askRecords(const Reader& reader, const Kind& other, const Filter& now);
    void askRange(const Filter& now);
    void askText(const Filter& now);
    void addButton(const QString& text, const std::function<void()>& run,
                   const char* role = "link");

    const Kind& kind_;
    const Field& field_;
    QVBoxLayout* box_;
};

} // namespace zhijia
