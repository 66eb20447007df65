// SPDX-License-Identifier: GPL-3.0-or-later
// A deed is worded when it is read: whoever reads the history in another language, or years later,
// reads his own words, and the names as they were.
#include "core/book/worded.h"
#include "core/rules/own_rules.h"
#include "core/rules/packs.h"
#include "tests/support/chinese.h"
#include "tests/support/office.h"
#include <optional>

using namespace zhijia;
using namespace zhijia::test;

namespace {

QString newest(TempOffice& o) { return o.book().log(1).first().what.text(); }

/// As it reads in either language, English first.
std::pair<QString, QString> both(TempOffice& o) {
    std::optional<InChinese> chinese;
    const QString english = newest(o);
    chinese.emplace();
    return {english, newest(o)};
}

} // namespace

TEST_CASE("deeds: what one language did is read in the other: kind, step, undo and who looked") {
    for (const bool chineseDoes : {true, false}) {
        INFO(chineseDoes);
        TempOffice o;
        const auto in = [&](const auto& work) {
            std::optional<InChinese> chinese;
            if (chineseDoes)
                chinese.emplace();
            work();
        };
        const QString name = QStringLiteral("张三");
        Member m;
        m.name = name;
        m.mobile = QStringLiteral("13800138000");
        in([&] { REQUIRE(o.book().insert(m)); });
        CHECK(both(o) ==
              std::pair(QStringLiteral("Add Member: 张三"), QStringLiteral("新增会员：张三")));
        m.post = QStringLiteral("电工");
        in([&] { REQUIRE(o.book().update(m)); });
        CHECK(both(o) ==
              std::pair(QStringLiteral("Change Member: 张三"), QStringLiteral("修改会员：张三")));
        in([&] {
            REQUIRE(o.book().step(Member::kind(), m.id, QStringLiteral("leave"),
                                  {{QStringLiteral("reason"), QStringLiteral("退休")}}));
        });
        const auto [english, chinese] = both(o);
        CHECK(english.endsWith(QStringLiteral(": 张三")));
        CHECK(english.at(0).unicode() < 0x80);
        CHECK(chinese.endsWith(QStringLiteral("：张三")));
        CHECK(chinese.at(0).unicode() > 0x80);
        in([&] { REQUIRE(o.book().undo(0)); });
        CHECK(both(o).first == QStringLiteral("Undo: ") + english);
        CHECK(both(o).second.endsWith(chinese));
        CHECK(both(o).second.at(0).unicode() > 0x80);
        in([&] { REQUIRE(o.book().redo()); });
        CHECK(both(o).first == QStringLiteral("Redo: ") + english);
        in([&] {
            REQUIRE(o.book().reveal(Member::kind(), m.id, QStringLiteral("mobile"),
                                    QStringLiteral("慰问")));
        });
        CHECK(both(o).first == QStringLiteral("Looked at Mobile of 张三: 慰问"));
        CHECK(both(o).second.contains(QStringLiteral("手机")));
        in([&] { REQUIRE(o.book().remove(Member::kind(), o.member(QStringLiteral("李四")).id)); });
        CHECK(both(o) ==
              std::pair(QStringLiteral("Remove Member: 李四"), QStringLiteral("删除会员：李四")));
        o.reopen(); // it is kept so, not only remembered
        CHECK(both(o).first == QStringLiteral("Remove Member: 李四"));
    }
}

TEST_CASE("deeds: old rows, names that look like words, and damaged ones read as they stand") {
    // Written before: the words are the arguments.
    const DeedText old("book", "Change %1: %2", {QStringLiteral("会员"), QStringLiteral("张三")});
    CHECK(DeedText::restore(old.store()).text() == QStringLiteral("Change 会员: 张三"));
    const QString kind = worded(Member::kind(), Member::kind().label);
    for (const QString& name :
         {QStringLiteral("%1 %2"), kind.mid(1), QStringLiteral("\x1f"), QStringLiteral("\x1f[1]"),
          QStringLiteral("\x1f[\"people\"]"), QStringLiteral("\x1fnothing")}) {
        const DeedText what("book", "Change %1: %2", {kind, name});
        CHECK(DeedText::restore(what.store()).text() == QStringLiteral("Change Member: ") + name);
    }
    // Words within words: what was undone twice over.
    DeedText deep("book", "Change %1: %2", {kind, QStringLiteral("张三")});
    QString expected = deep.text();
    for (int i = 0; i < 4; ++i) {
        deep = DeedText("book", "Undo: %1", {worded(deep)});
        expected.prepend(QStringLiteral("Undo: "));
    }
    CHECK(DeedText::restore(deep.store()).text() == expected);
}

TEST_CASE("deeds: a rule is called what its pack calls it, in the reader's language") {
    const RuleText rule{QStringLiteral("过半数通过"), QStringLiteral("more than half")};
    const DeedText what("ui-rules", "Change the rule \"%1\"", {worded(rule)});
    CHECK(DeedText::restore(what.store()).text().contains(QStringLiteral("more than half")));
    InChinese chinese;
    CHECK(DeedText::restore(what.store()).text().contains(QStringLiteral("过半数通过")));
}
