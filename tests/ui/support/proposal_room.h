// SPDX-License-Identifier: GPL-3.0-or-later
// A call for proposals that is open, with deputies, for the tests of its pages.
#pragma once
#include "core/proposals/handling.h"
#include "core/proposals/seconder.h"
#include "tests/ui/support/day.h"

namespace zhijia::test {

/// A term with deputies and a call that is open today.
struct Room : Desktop {
    Id<Term> term;
    Id<ProposalCall> call;
    QList<Id<Deputy>> deputies;

    explicit Room(const QString& language = QStringLiteral("en")) : Desktop(0, 2, language) {
        Term t;
        t.from = read().today().addYears(-1);
        t.to = read().today().addYears(3);
        REQUIRE(book().insert(t));
        term = Id<Term>(t.id);
        for (const char* name : {"张三", "李四", "王五", "赵六"}) {
            const Member m = member(QString::fromUtf8(name));
            Deputy d;
            d.term = term;
            d.member = Id<Member>(m.id);
            REQUIRE(book().insert(d));
            REQUIRE(book().step(Deputy::kind(), d.id, QStringLiteral("elect"),
                                {{QStringLiteral("note"), QStringLiteral("见记录")}}));
            deputies << Id<Deputy>(d.id);
        }
        ProposalCall c;
        c.term = term;
        c.name = QStringLiteral("本次征集");
        c.opensOn = read().today().addDays(-3);
        c.closesOn = read().today().addDays(20);
        REQUIRE(book().insert(c));
        call = Id<ProposalCall>(c.id);
        REQUIRE(book().step(ProposalCall::kind(), c.id, QStringLiteral("open")));
    }
    Id<Proposal> submitted(const char* title, int proposer = 0) {
        Proposal p;
        p.call = call;
        p.title = QString::fromUtf8(title);
        p.grounds = QStringLiteral("情况属实。");
        p.measure = QStringLiteral("请予解决。");
        p.proposer = deputies[proposer];
        p.seconderNames = read().get(deputies[(proposer + 1) % 4])->name + u'、' +
                          read().get(deputies[(proposer + 2) % 4])->name;
        REQUIRE(book().insert(p));
        REQUIRE(book().step(Proposal::kind(), p.id, QStringLiteral("submit")));
        return Id<Proposal>(p.id);
    }
    template <class P>
    P& page(const char* id) {
        REQUIRE(window->openPage(QString::fromUtf8(id)));
        settle();
        auto* found = qobject_cast<P*>(window->currentPage());
        REQUIRE(found);
        return *found;
    }
    ProposalStatus status(Id<Proposal> id) { return read().get(id)->status; }
    StepDialog& dialog() {
        StepDialog* found = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            for (auto* d : window->findChildren<StepDialog*>())
                if (d->isVisible())
                    found = d;
            return found != nullptr;
        }));
        return *found;
    }
    void answer(StepDialog& dialog, const char* key, const QString& text) {
        for (FieldRow* row : dialog.findChildren<FieldRow*>())
            if (row->key() == QString::fromUtf8(key)) {
                if (auto* line = qobject_cast<QLineEdit*>(row->editor().input()))
                    Desktop::type(line, text);
                else
                    row->editor().setValue(text);
                return;
            }
        FAIL("the dialog does not ask for " << key);
    }
};

} // namespace zhijia::test
