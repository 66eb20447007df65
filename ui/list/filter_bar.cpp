// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/filter_bar.h"
#include "ui/list/filter_editor.h"
#include "ui/list/flow_layout.h"
#include "ui/list/words.h"
#include "ui/shell/theme.h"
#include <QMenu>
#include <QToolButton>

namespace zhijia {

FilterBar::FilterBar(const Reader& reader, const Kind& kind, QWidget* parent)
    : QWidget(parent), reader_(reader), kind_(kind) {
    setLayout(new FlowLayout(Theme::px(4)));
    setAccessibleName(listText("Filters"));
    hide();
}

void FilterBar::setFilters(const QList<Filter>& filters) {
    filters_ = filters;
    rebuild();
    emit changed();
}

void FilterBar::offer() {
    QMenu menu;
    for (const Field& f : kind_.fields) {
        if (f.has(Field::Hidden))
            continue;
        QAction* action = menu.addAction(kind_.fieldLabel(f));
        action->setData(QString::fromUtf8(f.key));
    }
    auto* at = qobject_cast<QWidget*>(sender());
    if (!at)
        at = this;
    if (const QAction* action = menu.exec(at->mapToGlobal(QPoint(0, at->height()))))
        edit(action->data().toString(), at);
}

void FilterBar::edit(const QString& key, QWidget* at) {
    const Field* field = kind_.field(key);
    Filter now;
    for (const Filter& f : std::as_const(filters_))
        if (f.key == key)
            now = f;
    auto* editor = new FilterEditor(reader_, kind_, *field, now, this);
    connect(editor, &FilterEditor::chosen, this, &FilterBar::put);
    connect(editor, &FilterEditor::dropped, this, [this, key] { drop(key); });
    editor->move(at->mapToGlobal(QPoint(0, at->height() + Theme::px(2))));
    editor->show();
    editor->setFocus();
}

void FilterBar::put(const Filter& filter) {
    const auto it =
        std::ranges::find_if(filters_, [&](const Filter& f) { return f.key == filter.key; });
    if (it != filters_.end())
        *it = filter;
    else
        filters_ << filter;
    rebuild();
    emit changed();
}

void FilterBar::drop(const QString& key) {
    const auto before = filters_.size();
    filters_.removeIf([&](const Filter& f) { return f.key == key; });
    if (filters_.size() == before)
        return;
    rebuild();
    emit changed();
}

void FilterBar::rebuild() {
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a chip may be the one that was clicked
        delete item;
    }
    for (const Filter& f : std::as_const(filters_)) {
        auto* chip = new QToolButton;
        chip->setProperty("role", QStringLiteral("chip"));
        chip->setText(f.label(reader_, kind_));
        chip->setToolTip(listText("Change this filter"));
        chip->setAccessibleName(listText("Filter: %1").arg(chip->text()));
        connect(chip, &QToolButton::clicked, this, [this, chip, key = f.key] { edit(key, chip); });
        layout()->addWidget(chip);
        auto* remove = new QToolButton;
        remove->setIcon(icon(QStringLiteral("close")));
        remove->setAccessibleName(listText("Remove filter: %1").arg(chip->text()));
        remove->setToolTip(remove->accessibleName());
        connect(remove, &QToolButton::clicked, this, [this, key = f.key] { drop(key); });
        layout()->addWidget(remove);
    }
    if (filters_.size() > 1) {
        auto* clear = new QToolButton;
        clear->setText(listText("Clear all"));
        connect(clear, &QToolButton::clicked, this, [this] { setFilters({}); });
        layout()->addWidget(clear);
    }
    setVisible(!filters_.isEmpty());
}

} // namespace zhijia
