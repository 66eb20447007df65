// SPDX-License-Identifier: GPL-3.0-or-later
// Hands at the pages of a fund: founds one, types vouchers, enters pupils.
#pragma once
#include "core/fund/figures.h"
#include "core/fund/posting.h"
#include "tests/ui/support/hall.h"
#include "ui/fund/entry_page.h"
#include "ui/fund/funds_page.h"
#include <QComboBox>

namespace zhijia::test {

struct FundDesk : Hands {
    Id<Fund> fund;

    Money balance() { return fundBalance(d.read(), fund); }
    void typeIn(EntryPage& p, const char* key, const char* text) {
        QWidget* input = p.row(u8(key)).editor().input();
        if (auto* combo = qobject_cast<QComboBox*>(input)) {
            choose(combo, u8(text));
            return;
        }
        Desktop::type(input, u8(text));
        if (p.row(u8(key)).editor().spec().type == FieldType::Ref)
            QTest::keyClick(input, Qt::Key_Return);
    }
    /// The fund on its page: the purpose is a note.
    void found() {
        auto& p = page<FundsPage>("fund.funds");
        picture(d.window.get(), "fund-empty");
        d.window->activateWindow();
        QTest::keyClick(d.window.get(), Qt::Key_N, Qt::ControlModifier);
        REQUIRE(p.form().isNew());
        Desktop::type(p.form().row(u8("name"))->editor().input(), u8("金秋助学专项资金"));
        Desktop::type(p.form().row(u8("purpose"))->editor().input(), u8("schooling"));
        QTest::keyClick(d.window->focusWidget(), Qt::Key_S, Qt::ControlModifier);
        d.settle();
        CHECK_FALSE(p.form().isDirty());
        fund = p.fund();
        REQUIRE(d.read().get(fund));
    }
    Id<Beneficiary> pupil(const char* name) {
        const RawId id = enter(d, "fund.pupils", {{"name", u8(name)}, {"school", u8("高中")}});
        REQUIRE(d.read().get(Beneficiary::kind(), id));
        return Id<Beneficiary>(id);
    }
};

} // namespace zhijia::test
