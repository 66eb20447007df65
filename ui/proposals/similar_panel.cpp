// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/similar_panel.h"
#include "core/book/reader.h"
#include "ui/proposals/words.h"
#include "ui/shell/desk.h"
#include "ui/shell/theme.h"
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhijia {

SimilarPanel::SimilarPanel(Desk& desk, QWidget* parent)
    : QFrame(parent), desk_(desk), title_(new QLabel), lines_(new QVBoxLayout) {
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(proposalText("Similar proposals"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::px(14), Theme::px(8), Theme::px(14), Theme::px(8));
    box->setSpacing(Theme::px(4));
    title_->setWordWrap(true);
    title_->setProperty("role", QStringLiteral("section"));
    box->addWidget(title_);
    lines_->setSpacing(Theme::px(2));
    box->addLayout(lines_);
    hide();
}

SimilarPanel::~SimilarPanel() {
    if (token_)
        token_->store(true);
}

void SimilarPanel::setProposal(const Proposal* proposal, bool mayMerge) {
    if (token_)
        token_->store(true); // an arrow key held down asks for the last one only
    token_.reset();
    // The likes of another must not stand there: "Merge into it" would merge the wrong two.
    if (const RawId about = proposal ? proposal->id : 0; about != about_ || about == 0) {
        about_ = about;
        list({}, mayMerge);
    }
    if (!proposal)
        return;
    token_ = desk_.background().ask<QList<SimilarProposal>>(
        this,
        [p = *proposal](const Reader& reader, const std::atomic_bool& stop) {
            return similarTo(reader, p, 3, 40, [&] { return stop.load(); });
        },
        [this, mayMerge](const QList<SimilarProposal>& found) { list(found, mayMerge); });
}

void SimilarPanel::list(const QList<SimilarProposal>& next, bool mayMerge) {
    while (QLayoutItem* item = lines_->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    found_ = next;
    setVisible(!found_.isEmpty());
    title_->setText(mayMerge
                        ? proposalText("Similar proposals: merge them if they ask for the same")
                        : proposalText("Similar proposals of this call"));
    for (const SimilarProposal& s : std::as_const(found_)) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(Theme::px(8));
        const QString number =
            s.number ? proposalText("No. %1").arg(*s.number) : proposalText("draft");
        auto* text = new QLabel(proposalText("%1 \"%2\" (%3), %4% alike")
                                    .arg(number, s.title, s.proposerName)
                                    .arg(s.percent));
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        line->addWidget(text, 1);
        auto* open = new QPushButton(icon(QStringLiteral("open")), proposalText("Show"));
        open->setToolTip(proposalText("Opens that proposal"));
        open->setAccessibleName(proposalText("Show %1").arg(number));
        const RawId id = s.id.raw();
        connect(open, &QPushButton::clicked, this, [this, id] { emit openWanted(id); });
        line->addWidget(open);
        if (mayMerge && s.mayTakeIn) {
            auto* merge =
                new QPushButton(icon(QStringLiteral("merge")), proposalText("Merge into it"));
            merge->setObjectName(QStringLiteral("mergeInto"));
            merge->setAccessibleName(proposalText("Merge into %1").arg(number));
            merge->setToolTip(proposalText(
                "This proposal is handled with that one; its author still gets a reply"));
            connect(merge, &QPushButton::clicked, this, [this, id] { emit mergeWanted(id); });
            line->addWidget(merge);
        } else if (mayMerge && s.waits) {
            auto* both = new QPushButton(icon(QStringLiteral("merge")),
                                         proposalText("Docket it and merge into it"));
            both->setObjectName(QStringLiteral("docketAndMerge"));
            both->setAccessibleName(proposalText("Docket %1 and merge into it").arg(number));
            both->setToolTip(proposalText("That one waits for the screening too: it is docketed, "
                                          "then this one is merged into it, in one deed"));
            connect(both, &QPushButton::clicked, this,
                    [this, id] { emit docketAndMergeWanted(id); });
            line->addWidget(both);
        }
        lines_->addWidget(row);
    }
}

} // namespace zhijia
