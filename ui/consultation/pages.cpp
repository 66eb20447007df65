// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultation/pages.h"
#include "core/consultation/contract.h"
#include "core/consultation/topic.h"
#include "ui/consultation/consultations_page.h"
#include "ui/consultation/regions_page.h"
#include "ui/consultation/words.h"

namespace zhijia {

void registerConsultationPages() {
    const char* const room = QT_TRANSLATE_NOOP("ui-consultation", "Consultation");
    registerPage(
        {"consultation.consultations", "ui-consultation",
         QT_TRANSLATE_NOOP("ui-consultation", "Consultations"),
         QT_TRANSLATE_NOOP("ui-consultation",
                           "Invite, name both sides, talk, and agree clause by clause; the rules "
                           "are watched on the way."),
         "consultation", room,
         [](Desk& desk, const PageRow& row) -> Page* { return new ConsultationsPage(desk, row); },
         Consultation::kindName});
    registerPage(
        {"consultation.contracts", "ui-consultation",
         QT_TRANSLATE_NOOP("ui-consultation", "Contracts"),
         QT_TRANSLATE_NOOP("ui-consultation",
                           "From the draft that the congress passes to the contract in force and "
                           "its renewal."),
         "contract", room,
         [](Desk& desk, const PageRow& row) -> Page* {
             RecordList::Options options;
             options.emptyText =
                 consultationText("A contract comes from a consultation: when both sides agreed, "
                                  "its draft is here by itself.");
             options.emptyOffers = {
                 {consultationText("Go to the consultations"),
                  [&desk] { desk.openPage(QStringLiteral("consultation.consultations")); }, true}};
             options.mayAdd = false;
             return new RecordPage(desk, row, CollectiveContract::kind(), options);
         },
         CollectiveContract::kindName});
    registerPage(
        {"consultation.regions", "ui-consultation", QT_TRANSLATE_NOOP("ui-consultation", "Regions"),
         QT_TRANSLATE_NOOP("ui-consultation",
                           "What was raised in which region, what came of it, and after how many "
                           "days."),
         "region", room,
         [](Desk& desk, const PageRow& row) -> Page* { return new RegionsPage(desk, row); },
         ConsultationTopic::kindName});
}

} // namespace zhijia
