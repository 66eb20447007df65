// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opinions/voices_page.h"
#include "core/opinions/way.h"
#include "ui/list/hooks.h"
#include "ui/opinions/alike_panel.h"
#include "ui/opinions/way_panel.h"
#include "ui/opinions/words.h"
#include <QVBoxLayout>

namespace zhijia {

namespace {

RecordList::Options listOf(Desk& desk, const Kind& kind, const QString& text,
                           const QString& offer) {
    RecordList::Options options;
    options.emptyText = text;
    if (listHooks().importKind)
        options.emptyOffers << EmptyState::Offer{
            offer, [&desk, &kind] { listHooks().importKind(desk, kind, {}, {}); }, false};
    return options;
}

/// Joins the chosen record with another by the flow's own step.
void joinWith(Desk& desk, const Kind& kind, RawId id, RawId into) {
    desk.perform(
        [&desk, &kind, id, into] {
            return desk.book().step(kind, id, QStringLiteral("join"),
                                    {{QStringLiteral("into"), into}});
        },
        opinionText("Joined."), true);
}

} // namespace

VoicesPage::VoicesPage(Desk& desk, const PageRow& row)
    : RecordPage(desk, row, Remark::kind(),
                 listOf(desk, Remark::kind(),
                        opinionText("Write down what a worker says with Ctrl+N, or import the list "
                                    "of a hotline, a mailbox or a chat group."),
                        opinionText("Import a list of remarks…"))),
      alike_(new AlikePanel(desk)), way_(new WayPanel) {
    body()->insertWidget(0, alike_);
    body()->addWidget(way_);
    connect(&list(), &RecordList::currentChanged, this, &VoicesPage::refresh);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(Remark::kind()))
            refresh();
        else if (isVisible())
            showWay(); // it leads through records of many kinds
        else
            stale_ = true;
    });
    connect(alike_, &AlikePanel::openWanted, this, [this](qint64 id) { openRecord(id); });
    connect(alike_, &AlikePanel::joinWanted, this, [this](qint64 into) {
        joinWith(this->desk(), Remark::kind(), list().current(), into);
    });
    connect(way_, &WayPanel::openWanted, this, [this](const QString& name, qint64 id) {
        if (const Kind* kind = kindByName(name))
            this->desk().openRecord(*kind, id);
    });
}

void VoicesPage::showEvent(QShowEvent* event) {
    RecordPage::showEvent(event);
    if (stale_)
        showWay();
}

void VoicesPage::showWay() {
    stale_ = false;
    const auto r = book().read().get(Id<Remark>(list().current()));
    way_->setWay(r ? &*r : nullptr, r ? wayOf(book().read(), *r) : Way());
}

void VoicesPage::refresh() {
    showWay();
    const auto r = book().read().get(Id<Remark>(list().current()));
    const bool asks =
        r && (r->status == RemarkStatus::Received || r->status == RemarkStatus::Classed);
    alike_->look(asks ? r->id : 0, [remark = r.value_or(Remark())](
                                       const Reader& reader, const std::function<bool()>& stop) {
        auto found = alikeRemarks(reader, remark, 3, 35, stop);
        found.removeIf([&](const AlikeVoice& v) { // what follows this one already
            const auto other = reader.get(Id<Remark>(v.id));
            return !other || other->main;
        });
        return found;
    });
}

OpinionsPage::OpinionsPage(Desk& desk, const PageRow& row)
    : RecordPage(desk, row, Opinion::kind(),
                 listOf(desk, Opinion::kind(),
                        opinionText("Write opinions down as they are said with Ctrl+N, or make one "
                                    "of a remark on the page Remarks."),
                        opinionText("Import a list of opinions…"))),
      alike_(new AlikePanel(desk)) {
    body()->insertWidget(0, alike_);
    connect(&list(), &RecordList::currentChanged, this, &OpinionsPage::refresh);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(Opinion::kind()))
            refresh();
    });
    connect(alike_, &AlikePanel::openWanted, this, [this](qint64 id) { openRecord(id); });
    connect(alike_, &AlikePanel::joinWanted, this, [this](qint64 into) {
        joinWith(this->desk(), Opinion::kind(), list().current(), into);
    });
}

void OpinionsPage::refresh() {
    const auto o = book().read().get(Id<Opinion>(list().current()));
    alike_->look(
        o && o->isWaitedFor() ? o->id : 0,
        [opinion = o.value_or(Opinion())](const Reader& reader, const std::function<bool()>& stop) {
            return alikeOpinions(reader, opinion, 3, 35, stop);
        });
}

} // namespace zhijia
