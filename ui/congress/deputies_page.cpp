// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/congress/deputies_page.h"
#include "core/congress/composition.h"
#include "ui/congress/composition_panel.h"
#include "ui/congress/elect_dialog.h"
#include "ui/congress/what_if_bar.h"
#include "ui/congress/words.h"
#include "ui/form/papers_button.h"
#include "ui/shell/theme.h"
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhijia {

namespace {

RecordList::Options deputyList() {
    RecordList::Options options;
    options.mayAdd = false; // deputies come from an election
    options.emptyText =
        congressText("Add a term under Terms, then elect its deputies from the members.");
    return options;
}

} // namespace

DeputiesPage::DeputiesPage(Desk& desk, const PageRow& row)
    : RecordPage(desk, row, Deputy::kind(), deputyList()), terms_(new QComboBox),
      delegations_(new QComboBox),
      elect_(new QPushButton(icon(QStringLiteral("add"), Theme::colours().onAccent),
                             congressText("Elect from members…"))),
      papers_(papersButton(desk, Term::kind(), [this] { return term().raw(); })),
      composition_(new CompositionPanel) {
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::px(6));
    const auto add = [&](const QString& text, QComboBox* combo, const char* name) {
        auto* label = new QLabel(text);
        label->setBuddy(combo);
        combo->setAccessibleName(text);
        combo->setObjectName(QString::fromUtf8(name));
        combo->setMinimumWidth(Theme::px(180));
        line->addWidget(label);
        line->addWidget(combo);
        line->addSpacing(Theme::px(10));
    };
    add(Term::kind().labelText(), terms_, "deputyTerm");
    add(Delegation::kind().labelText(), delegations_, "deputyDelegation");
    line->addStretch();
    body()->insertLayout(0, line);
    body()->insertWidget(1, composition_);
    elect_->setObjectName(QStringLiteral("elect"));
    elect_->setProperty("role", QStringLiteral("primary"));
    headerButtons()->addWidget(papers_, 0, Qt::AlignTop);
    headerButtons()->addWidget(elect_, 0, Qt::AlignTop);
    connect(&composition_->whatIf(), &WhatIfBar::changed, this, &DeputiesPage::check);
    connect(elect_, &QPushButton::clicked, this, &DeputiesPage::elect);
    connect(terms_, &QComboBox::activated, this, [this] {
        fillDelegations();
        refresh();
    });
    connect(delegations_, &QComboBox::activated, this, &DeputiesPage::refresh);
    soon_.setSingleShot(true);
    soon_.setInterval(50);
    connect(&soon_, &QTimer::timeout, this, &DeputiesPage::check);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(Term::kind()))
            fillTerms();
        if (receipt.touches(Term::kind()) || receipt.touches(Delegation::kind()))
            fillDelegations();
        if (receipt.touches(Term::kind()))
            refresh();
        if (receipt.touches(Deputy::kind()) || receipt.touches(Member::kind()) ||
            receipt.touches(Term::kind())) {
            stale_ = true;
            if (isVisible())
                soon_.start();
        }
    });
    fillTerms();
    fillDelegations();
    refresh();
}

Id<Term> DeputiesPage::term() const { return Id<Term>(terms_->currentData().toLongLong()); }
Id<Delegation> DeputiesPage::delegation() const {
    return Id<Delegation>(delegations_->currentData().toLongLong());
}

void DeputiesPage::fillTerms() {
    const qint64 now = term().raw();
    terms_->clear();
    for (const Term& t : book().read().all<Term>(Query().by(QStringLiteral("number"), true)))
        terms_->addItem(t.name, t.id);
    terms_->setCurrentIndex(qMax(0, terms_->findData(now)));
    terms_->setEnabled(terms_->count() > 0);
    elect_->setEnabled(terms_->count() > 0);
    elect_->setToolTip(terms_->count() > 0 ? QString()
                                           : congressText("Add a term under Terms first."));
    papers_->setEnabled(terms_->count() > 0);
}

void DeputiesPage::fillDelegations() {
    const qint64 now = delegation().raw();
    delegations_->clear();
    delegations_->addItem(congressText("All delegations"), qint64(0));
    if (term())
        for (const Delegation& d : book().read().all<Delegation>(
                 Query().eq(QStringLiteral("term"), term()).by(QStringLiteral("position"))))
            delegations_->addItem(d.name, d.id);
    delegations_->setCurrentIndex(qMax(0, delegations_->findData(now)));
}

void DeputiesPage::setTerm(Id<Term> term) {
    terms_->setCurrentIndex(qMax(0, terms_->findData(term.raw())));
    fillDelegations();
    refresh();
}

void DeputiesPage::refresh() {
    QList<Condition> conditions;
    if (term())
        conditions << Condition{QStringLiteral("term"), Condition::Eq, term().raw()};
    if (delegation())
        conditions << Condition{QStringLiteral("delegation"), Condition::Eq, delegation().raw()};
    list().setFixed(conditions);
    check();
}

void DeputiesPage::showEvent(QShowEvent* event) {
    RecordPage::showEvent(event);
    if (stale_)
        check();
}

void DeputiesPage::check() {
    stale_ = false;
    if (!term() || !book().read().get(term()))
        composition_->setNothing(
            congressText("There is no term yet. Add one under Terms, then elect its deputies."));
    else {
        const QList<WhatIf> changes = composition_->whatIf().changes();
        composition_->setComposition(changes.isEmpty() ? composition(book().read(), term())
                                                       : whatIf(book().read(), term(), changes),
                                     !changes.isEmpty());
    }
}

ElectDialog* DeputiesPage::elect() {
    if (!term())
        return nullptr;
    auto* dialog = new ElectDialog(desk(), term(), delegation());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    desk().hold(dialog);
    dialog->open();
    return dialog;
}

bool DeputiesPage::openRecord(RawId id) {
    const auto deputy = book().read().get(Id<Deputy>(id));
    if (deputy && deputy->term != term())
        setTerm(deputy->term);
    if (deputy && delegation() && deputy->delegation != delegation()) {
        delegations_->setCurrentIndex(0);
        refresh();
    }
    return RecordPage::openRecord(id);
}

} // namespace zhijia
