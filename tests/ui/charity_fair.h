// SPDX-License-Identifier: GPL-3.0-or-later
// A sale with a till and a scanner's hands at it.
#pragma once
#include "core/charity/papers.h"
#include "core/charity/totals.h"
#include "tests/ui/support/hall.h"
#include "ui/charity/till_stage.h"
#include "ui/charity/tills_page.h"
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>

namespace zhijia::test {

struct Fair : Hands {
    Id<CharitySale> sale;
    Id<TillShift> shift;

    Fair() : Hands(0, 3) {}
    template <class T>
    void ok(const T& done) {
        INFO((done ? std::string() : done.error().first().text.toStdString()));
        REQUIRE(done);
    }
    void take(const char* verb) { ok(d.book().step(CharitySale::kind(), sale.raw(), u8(verb))); }
    void call() {
        CharitySale s;
        s.number = 10;
        s.unit = Id<Unit>(*d.read().resolve(Unit::kind(), u8("集团")));
        s.saleOn = d.read().today();
        ok(d.book().insert(s));
        sale = Id<CharitySale>(s.id);
        take("call");
    }
    Id<DonatedItem> item(const char* name, qint64 fen, qint64 pieces = 1) {
        Id<DonatedItem> made;
        ok(d.book().change({"test", "item"}, [&](Txn& txn) -> Outcome<void> {
            DonatedItem i;
            i.sale = sale;
            i.name = u8(name);
            i.quantity = pieces;
            i.price = Money::fen(fen);
            i.category =
                Id<GoodsCategory>(txn.first<GoodsCategory>(Query().by(u8("position"), true))->id);
            ;
            i.donor = *donorNamed(txn, u8("张三"), {});
            const auto id = txn.insert(i);
            if (!id)
                return refuse(id.error());
            made = *id;
            return {};
        }));
        return made;
    }
    TillStage& till() {
        take("open");
        TillShift s;
        s.sale = sale;
        s.till = u8("1");
        s.cashier = u8("李四");
        s.floatCash = Money::fen(20'000);
        ok(d.book().insert(s));
        shift = Id<TillShift>(s.id);
        auto& p = page<TillsPage>("charity.tills");
        REQUIRE(p.openRecord(s.id));
        calm("tills");
        QTest::mouseClick(p.findChild<QPushButton*>(u8("openTill")), Qt::LeftButton);
        TillStage* stage = p.openTill();
        REQUIRE(stage);
        REQUIRE(QTest::qWaitForWindowExposed(stage));
        calm("till");
        return *stage;
    }
    /// Keys where there are keys; Chinese comes from an input method, into what is selected, too.
    static void write(QWidget* into, const QString& text) {
        for (const QChar c : text)
            if (c.unicode() < 0x80)
                QTest::keyClick(into, c.toLatin1());
            else {
                QInputMethodEvent event;
                event.setCommitString(c);
                QApplication::sendEvent(into, &event);
            }
    }
    /// As a scanner or a hand types it; Enter at its end.
    static void scan(TillStage& t, const char* text) {
        write(&t.field(), u8(text));
        QTest::keyClick(&t.field(), Qt::Key_Return);
    }
    static void key(TillStage& t, int code) { QTest::keyClick(&t.field(), Qt::Key(code)); }
};

} // namespace zhijia::test
