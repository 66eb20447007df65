// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/screening_page.h"
#include "core/proposals/proposal.h"
#include "core/proposals/seconder.h"
#include "ui/form/step_dialog.h"
#include "ui/list/flow_layout.h"
#include "ui/list/record_model.h"
#include "ui/proposals/docket_merge.h"
#include "ui/proposals/similar_panel.h"
#include "ui/proposals/words.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
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
      left_(new QLabel), by_(new QLineEdit) {
    auto* card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    auto* box = new QVBoxLayout(card);
    box->setContentsMargins(Theme::px(14), Theme::px(8), Theme::px(14), Theme::px(8));
    box->setSpacing(Theme::px(6));
    left_->setWordWrap(true);
    box->addWidget(left_); // beside five buttons it would be a word per line at 200 %
    auto* buttons = new QWidget;
    auto* line = new FlowLayout(Theme::px(8));
    buttons->setLayout(line);
    box->addWidget(buttons);
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
        form().leaveToPage({QString::fromUtf8(verb)}); // numbered here, and not once more below
    }
    const Step& docket = *flow.step(u"docket");
    auto* label = new QLabel(Proposal::kind().translated(docket.params.front().label));
    label->setProperty("role", QStringLiteral("muted"));
    label->setBuddy(by_);
    by_->setAccessibleName(label->text());
    // Who sits here screens, until another name is written; a system's login is nobody's name.
    by_->setText(Preferences::load().actor);
    by_->setToolTip(proposalText("Who screens: written into every outcome from here on"));
    by_->setObjectName(QStringLiteral("screenedBy"));
    by_->setFixedWidth(Theme::px(150));
    auto* who = new QWidget; // the two go into the next line together
    auto* pair = new QHBoxLayout(who);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(Theme::px(6));
    pair->addWidget(label);
    pair->addWidget(by_);
    line->addWidget(who);
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
        QVariantMap params = screener();
        params.insert(QStringLiteral("into"), into);
        this->desk().perform(
            [this, id, params] {
                return book().step(Proposal::kind(), id, QStringLiteral("merge"), params);
            },
            proposalText("Merged."), true);
    });
    connect(similar_, &SimilarPanel::docketAndMergeWanted, this,
            [this](RawId into) { docketAndMerge(list().current(), into); });
    refresh();
}

QVariantMap ScreeningPage::screener() const {
    const QString who = by_->text().trimmed();
    return who.isEmpty() ? QVariantMap() : QVariantMap{{QStringLiteral("screened_by"), who}};
}

/// The question of an outcome, without asking once more who screens.
void ScreeningPage::ask(const QList<RawId>& ids, const Step& step, const Params& params) {
    takeStep(desk(), Proposal::kind(), ids, step, params);
    if (!params.contains(QStringLiteral("screened_by")))
        return;
    for (auto* dialog : desk().widget()->findChildren<StepDialog*>())
        for (FieldRow* row : dialog->findChildren<FieldRow*>())
            if (row->key() == QStringLiteral("screened_by")) // its value goes on counting
                row->hide();
}

void ScreeningPage::docketAndMerge(RawId id, RawId into) {
    if (mayLeave())
        zhijia::docketAndMerge(desk(), id, into, screener());
}

/// Key 4: into the most alike that can take it in; when none can, why not, and what to do.
void ScreeningPage::offerToMerge() {
    const auto p = book().read().get(Id<Proposal>(list().current()));
    if (!p)
        return;
    const Step& step = *Proposal::kind().flow->step(u"merge");
    const auto& alike = similar_->found();
    const auto ready = std::ranges::find_if(alike, &SimilarProposal::mayTakeIn);
    const bool any = book().read().count<Proposal>(
                         Query()
                             .eq(QStringLiteral("call"), p->call)
                             .in(QStringLiteral("status"),
                                 {QStringLiteral("docketed"), QStringLiteral("handling")})) > 0;
    if (ready != alike.end() || any) {
        Params params = screener();
        if (ready != alike.end())
            params.insert(QStringLiteral("into"), ready->id.raw());
        ask({p->id}, step, params);
        return;
    }
    QList<MessageBar::Answer> answers;
    for (const SimilarProposal& s : alike)
        if (s.waits && s.number && answers.isEmpty())
            answers << MessageBar::Answer{
                proposalText("Docket No. %1 and merge into it").arg(*s.number),
                [this, id = p->id, into = s.id.raw()] { docketAndMerge(id, into); }};
    desk().messages().say(MessageBar::Note,
                          proposalText("No proposal of this call is docketed yet: docket the one "
                                       "that %1 is to be merged into first.")
                              .arg(numberText(*p)),
                          answers);
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
    if (QLatin1StringView(verb) == QLatin1StringView("merge") && ids.size() == 1) {
        offerToMerge();
        return;
    }
    if (QLatin1StringView(verb) != QLatin1StringView("docket") || ids.size() != 1) {
        ask(ids, step, screener());
        return;
    }
    const auto p = book().read().get(Id<Proposal>(ids.first()));
    const RawId id = ids.first();
    desk().perform(
        [this, id, params = screener()] {
            return book().step(Proposal::kind(), id, QStringLiteral("docket"), params);
        },
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
