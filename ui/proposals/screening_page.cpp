// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/screening_page.h"
#include "core/proposals/proposal.h"
#include "core/proposals/seconder.h"
#include "ui/form/step_dialog.h"
#include "ui/list/record_model.h"
#include "ui/proposals/similar_panel.h"
#include "ui/proposals/words.h"
#include "ui/shell/theme.h"
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace zhijia {

namespace {

struct Outcome5 {
    int key;
    const char* verb;
};
/// In the order of the keys 1 to 5.
constexpr Outcome5 outcomes[] = {{Qt::Key_1, "docket"},
                                 {Qt::Key_2, "suggest"},
                                 {Qt::Key_3, "decline"},
                                 {Qt::Key_4, "merge"},
                                 {Qt::Key_5, "send_back"}};

RecordList::Options waiting(Desk& desk) {
    RecordList::Options options;
    options.mayAdd = options.mayRemove = false;
    options.settings = QStringLiteral("proposals.screening");
    options.fixed = {{QStringLiteral("status"), Condition::Eq, QStringLiteral("submitted")}};
    options.emptyText = proposalText(
        "Nothing waits for the screening. Proposals appear here when they are submitted.");
    options.emptyOffers = {{proposalText("All proposals"),
                            [&desk] { desk.openPage(QStringLiteral("proposals.proposals")); },
                            false}};
    return options;
}

} // namespace

ScreeningPage::ScreeningPage(Desk& desk, const PageRow& row)
    : RecordPage(desk, row, Proposal::kind(), waiting(desk)), similar_(new SimilarPanel(desk)),
      left_(new QLabel) {
    auto* card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    auto* line = new QHBoxLayout(card);
    line->setContentsMargins(Theme::px(14), Theme::px(8), Theme::px(14), Theme::px(8));
    line->setSpacing(Theme::px(8));
    left_->setWordWrap(true);
    line->addWidget(left_, 1);
    const Flow& flow = *Proposal::kind().flow;
    int number = 0;
    for (const auto& [key, verb] : outcomes) {
        const Step& step = *flow.step(QString::fromUtf8(verb));
        auto* button = new QPushButton(
            icon(QString::fromUtf8(step.icon)),
            QStringLiteral("%1  %2").arg(++number).arg(Proposal::kind().translated(step.label)));
        button->setObjectName(QStringLiteral("outcome-%1").arg(QString::fromUtf8(verb)));
        button->setAccessibleName(Proposal::kind().translated(step.label));
        button->setToolTip(Proposal::kind().translated(step.help) + u'\n' +
                           proposalText("Key %1 in the list").arg(number));
        connect(button, &QPushButton::clicked, this, [this, v = verb] { take(v); });
        line->addWidget(button);
        outcomes_ << button;
    }
    body()->insertWidget(0, card);
    body()->insertWidget(1, similar_);
    list().view().installEventFilter(this); // before the list's own, which was there first
    connect(&list(), &RecordList::currentChanged, this, [this] {
        if (list().current() != 0)
            row_ = qMax(0, list().model().rowOf(list().current()));
        refresh();
    });
    connect(&list().model(), &RecordModel::countChanged, this, &ScreeningPage::goOn,
            Qt::QueuedConnection);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(Proposal::kind()) || receipt.touches(ProposalSeconder::kind()))
            refresh();
    });
    connect(similar_, &SimilarPanel::openWanted, this,
            [this](qint64 id) { this->desk().openRecord(Proposal::kind(), id); });
    connect(similar_, &SimilarPanel::mergeWanted, this, [this](qint64 into) {
        const RawId id = list().current();
        this->desk().perform(
            [this, id, into] {
                return book().step(Proposal::kind(), id, QStringLiteral("merge"),
                                   {{QStringLiteral("into"), into}});
            },
            proposalText("Merged."), true);
    });
    refresh();
}

QPushButton* ScreeningPage::outcomeButton(const QString& verb) const {
    for (QPushButton* b : outcomes_)
        if (b->objectName() == QStringLiteral("outcome-") + verb)
            return b;
    return nullptr;
}

bool ScreeningPage::openRecord(RawId id) {
    // Others than those that wait have their own page.
    const auto p = book().read().get(Id<Proposal>(id));
    return p && p->status == ProposalStatus::Submitted && RecordPage::openRecord(id);
}

bool ScreeningPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &list().view() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
            for (const auto& [wanted, verb] : outcomes)
                if (key->key() == wanted) {
                    if (!key->isAutoRepeat()) // a key held down decides once
                        take(verb);
                    return true;
                }
    }
    return RecordPage::eventFilter(watched, event);
}

/// Docketing, the most frequent, asks nothing; the others ask for their reason.
void ScreeningPage::take(const char* verb) {
    const QList<RawId> ids = list().selected().isEmpty() && list().current() != 0
                                 ? QList<RawId>{list().current()}
                                 : list().selected();
    if (ids.isEmpty() || !mayLeave()) // unsaved work in the form is never passed over
        return;
    const Step& step = *Proposal::kind().flow->step(QString::fromUtf8(verb));
    if (QLatin1StringView(verb) != QLatin1StringView("docket") || ids.size() != 1) {
        takeStep(desk(), Proposal::kind(), ids, step);
        return;
    }
    const auto p = book().read().get(Id<Proposal>(ids.first()));
    const RawId id = ids.first();
    desk().perform(
        [this, id] { return book().step(Proposal::kind(), id, QStringLiteral("docket")); },
        p ? proposalText("Docketed: %1 \"%2\".").arg(numberText(*p), p->title) : QString(), true);
}

void ScreeningPage::goOn() {
    const int rows = list().model().rowCount();
    if (list().current() == 0 && rows > 0 && !form().isDirty())
        list().select(list().model().idAt(qMin(row_, rows - 1)));
    refresh();
}

void ScreeningPage::refresh() {
    const Reader& reader = book().read();
    const auto p = reader.get(Id<Proposal>(list().current()));
    const bool chosen = p && p->status == ProposalStatus::Submitted;
    const int rows = list().model().rowCount();
    QString text = proposalText("Waiting for the screening: %1").arg(rows);
    if (chosen)
        text += QStringLiteral("   ·   ") +
                proposalText("%1 has %2 seconders in office.")
                    .arg(numberText(*p))
                    .arg(secondersOn(reader, Id<Proposal>(p->id), reader.today()));
    left_->setText(text);
    for (QPushButton* b : outcomes_)
        b->setEnabled(chosen);
    similar_->setProposal(chosen ? &*p : nullptr, true);
}

} // namespace zhijia
