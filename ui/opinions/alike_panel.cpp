// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opinions/alike_panel.h"
#include "core/book/reader.h"
#include "ui/opinions/words.h"
#include "ui/shell/desk.h"
#include "ui/shell/theme.h"
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhijia {

AlikePanel::AlikePanel(Desk& desk, QWidget* parent)
    : QFrame(parent), desk_(desk), lines_(new QVBoxLayout) {
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(opinionText("Others say the same"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::px(14), Theme::px(8), Theme::px(14), Theme::px(8));
    box->setSpacing(Theme::px(4));
    auto* title =
        new QLabel(opinionText("Others say the same: join them, and one answer reaches everybody"));
    title->setWordWrap(true);
    title->setProperty("role", QStringLiteral("section"));
    box->addWidget(title);
    lines_->setSpacing(Theme::px(2));
    box->addLayout(lines_);
    hide();
}

AlikePanel::~AlikePanel() {
    if (token_)
        token_->store(true);
}

void AlikePanel::look(RawId about, const Ask& ask) {
    if (token_)
        token_->store(true); // an arrow key held down asks for the last one only
    token_.reset();
    // The likes of another must not stand there: joining would join the wrong two.
    if (about != about_ || about == 0) {
        about_ = about;
        list({});
    }
    if (about == 0)
        return;
    token_ = desk_.background().ask<QList<AlikeVoice>>(
        this,
        [ask](const Reader& reader, const std::atomic_bool& stop) {
            return ask(reader, [&] { return stop.load(); });
        },
        [this](const QList<AlikeVoice>& found) { list(found); });
}

void AlikePanel::list(const QList<AlikeVoice>& next) {
    while (QLayoutItem* item = lines_->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    found_ = next;
    setVisible(!found_.isEmpty());
    for (const AlikeVoice& voice : std::as_const(found_)) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(Theme::px(8));
        auto* text = new QLabel(
            opinionText("%1 \"%2\", %3% alike").arg(voice.number, voice.title).arg(voice.percent));
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        line->addWidget(text, 1);
        auto* open = new QPushButton(icon(QStringLiteral("open")), opinionText("Show"));
        open->setAccessibleName(opinionText("Show %1").arg(voice.number));
        open->setToolTip(opinionText("Opens the other one"));
        auto* join = new QPushButton(icon(QStringLiteral("merge")), opinionText("Join with it"));
        join->setObjectName(QStringLiteral("joinWith"));
        join->setAccessibleName(opinionText("Join with %1").arg(voice.number));
        join->setToolTip(opinionText("This one follows the other and gets its answer"));
        const RawId id = voice.id;
        connect(open, &QPushButton::clicked, this, [this, id] { emit openWanted(id); });
        connect(join, &QPushButton::clicked, this, [this, id] { emit joinWanted(id); });
        line->addWidget(open);
        line->addWidget(join);
        lines_->addWidget(row);
    }
}

} // namespace zhijia
