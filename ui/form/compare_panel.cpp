// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/compare_panel.h"
#include "core/flow/flow.h"
#include "ui/form/words.h"
#include "ui/shell/theme.h"
#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace zhijia {

ComparePanel::ComparePanel(const Reader& reader, const Kind& kind, const Record* base,
                           const Record& mine, const Record& theirs, const Titles& titles,
                           const QList<Together>& together)
    : kind_(kind), mine_(kind.copy(mine)), theirs_(kind.copy(theirs)) {
    setObjectName(QStringLiteral("compare"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::px(12), 0, 0, 0);
    box->setSpacing(Theme::px(8));
    auto* heading = new QLabel(titles.heading);
    heading->setProperty("role", QStringLiteral("title"));
    heading->setWordWrap(true);
    auto* explanation = new QLabel(titles.explanation);
    explanation->setProperty("role", QStringLiteral("muted"));
    explanation->setWordWrap(true);
    box->addWidget(heading);
    box->addWidget(explanation);
    auto* sheet = new QWidget;
    auto* grid = new QGridLayout(sheet);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::px(12));
    grid->setVerticalSpacing(Theme::px(6));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    for (const auto& [column, text] : {std::pair(1, titles.mine), std::pair(2, titles.theirs)}) {
        auto* label = new QLabel(text);
        label->setProperty("role", QStringLiteral("section"));
        label->setWordWrap(true);
        grid->addWidget(label, 0, column);
    }
    int line = 1;
    // How it stands is nobody's to choose, and the first thing to know.
    if (const Field* state = kind.flow ? kind.field(QString::fromUtf8(kind.flow->field)) : nullptr;
        state && together.isEmpty() && state->get(mine) != state->get(theirs)) {
        auto* name = new QLabel(kind.fieldLabel(*state));
        name->setProperty("role", QStringLiteral("muted"));
        grid->addWidget(name, line, 0);
        for (const Side side : {Mine, Theirs}) {
            auto* text = new QLabel(kind.display(*state, state->get(side == Mine ? mine : theirs)));
            text->setObjectName(side == Mine ? QStringLiteral("stateMine")
                                             : QStringLiteral("stateTheirs"));
            if (side == Mine)
                text->setProperty("role", QStringLiteral("muted"));
            else
                text->setStyleSheet(QStringLiteral("font-weight: 600;"));
            grid->addWidget(text, line, 1 + side);
        }
        ++line;
    }
    const auto textOf = [&](const Record& record, const QStringList& keys) {
        QStringList texts;
        for (const QString& key : keys) {
            const Field& f = *kind.field(key);
            if (const QVariant v = f.get(record); !v.isNull())
                texts << reader.display(kind, f, v);
        }
        return texts.isEmpty() ? formText("(empty)") : texts.join(QStringLiteral(" · "));
    };
    for (const Field& f : kind.fields) {
        const QString key = QString::fromUtf8(f.key), label = kind.fieldLabel(f);
        const auto whole = std::ranges::find_if(
            together, [&](const Together& t) { return t.keys.first() == key; });
        const QStringList fields = whole == together.end() ? QStringList{key} : whole->keys;
        if (f.isReadOnly() && whole == together.end())
            continue;
        if (std::ranges::all_of(fields, [&](const QString& k) {
                return kind.value(mine, k) == kind.value(theirs, k);
            }))
            continue;
        keys_ << key;
        fieldsOf_.insert(key, fields);
        auto* name = new QLabel(label);
        name->setProperty("role", QStringLiteral("muted"));
        grid->addWidget(name, line, 0);
        auto* group = new QButtonGroup(this);
        for (const Side side : {Mine, Theirs}) {
            const QString text = textOf(side == Mine ? mine : theirs, fields);
            auto* button = new QRadioButton(text);
            button->setAccessibleName(
                formText("%1: %2, %3")
                    .arg(label, side == Mine ? titles.mine : titles.theirs, text));
            group->addButton(button, side);
            grid->addWidget(button, line, 1 + side);
        }
        groups_.insert(key, group);
        const QVariant a = f.get(mine), b = f.get(theirs);
        if (whole != together.end()) {
            if (whole->proposed != Undecided)
                choose(key, whole->proposed);
        } else if (base) {
            const QVariant before = f.get(*base);
            if (before == b)
                choose(key, Mine);
            else if (before == a)
                choose(key, Theirs);
        } else if (a.isNull() || b.isNull())
            choose(key, a.isNull() ? Theirs : Mine); // what is filled in wins over nothing
        connect(group, &QButtonGroup::idClicked, this, [this] { take_->setEnabled(isDecided()); });
        ++line;
    }
    grid->setRowStretch(line, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    box->addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    auto* leave = new QPushButton(titles.leave);
    take_ = new QPushButton(titles.take);
    take_->setObjectName(QStringLiteral("take"));
    take_->setProperty("role", QStringLiteral("primary"));
    take_->setEnabled(isDecided());
    take_->setToolTip(formText("Possible when every line is decided"));
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(take_);
    box->addLayout(buttons);
    connect(take_, &QPushButton::clicked, this, &ComparePanel::taken);
    connect(leave, &QPushButton::clicked, this, &ComparePanel::abandoned);
}

bool ComparePanel::isDecided() const {
    return std::ranges::all_of(
        keys_, [this](const QString& key) { return groups_[key]->checkedId() >= 0; });
}

ComparePanel::Side ComparePanel::side(const QString& key) const {
    const QButtonGroup* group = groups_.value(key);
    return group ? Side(group->checkedId()) : Undecided;
}

void ComparePanel::choose(const QString& key, Side side) {
    if (QButtonGroup* group = groups_.value(key))
        group->button(side)->setChecked(true);
    if (take_)
        take_->setEnabled(isDecided());
}

QStringList ComparePanel::keys() const { return keys_; }

std::unique_ptr<Record> ComparePanel::chosen() const {
    auto record = kind_.copy(*theirs_);
    for (const QString& key : keys_)
        if (groups_[key]->checkedId() == Mine)
            for (const QString& field : fieldsOf_[key]) {
                const Field* f = kind_.field(field);
                f->set(*record, f->get(*mine_));
            }
    return record;
}

} // namespace zhijia
