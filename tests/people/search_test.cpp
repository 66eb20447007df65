// SPDX-License-Identifier: GPL-3.0-or-later
// Members are found however a clerk types them: with spaces, shortened, traditional or simplified.
#include "core/base/name_maker.h"
#include "core/base/pinyin.h"
#include "core/base/simplified.h"
#include "core/store/dialect.h"
#include "tests/support/office.h"
#include <thread>

using namespace zhijia;
using namespace zhijia::test;

namespace {
QStringList found(TempOffice& o, const QString& typed) {
    Query query;
    query.find = typed;
    QStringList names;
    for (const Member& m : o.read().all<Member>(query.by(QStringLiteral("id"))))
        names << m.name;
    return names;
}
QStringList found(TempOffice& o, const char16_t* typed) {
    return found(o, QString::fromUtf16(typed));
}
} // namespace

TEST_CASE("search: a name is found by its reading with spaces, glued, and shortened") {
    TempOffice o;
    Member m = o.member(QStringLiteral("张晓明"));
    m.mobile = QStringLiteral("13800138000");
    REQUIRE(o.book().update(m));
    o.member(QStringLiteral("章晓敏"));
    o.member(QStringLiteral("欧阳明"));
    o.member(QStringLiteral("西安妮"));
    const QStringList only{QStringLiteral("张晓明")};
    for (const char16_t* typed :
         {u"zhang xiao ming", u"xiao ming", u"zhangxm", u"zhang xm", u"Zhang Xiaoming",
          u"zhangxiao ming", u"ZHANG  XIAO　MING", u"zxm 8000", u"zhang 8000", u"8000 zhang",
          u"zhang xiao ming 8000", u"张 xiao ming", u"xiao ming 张", u"张晓明 8000",
          u"zhang-xiao-ming"}) {
        INFO(QString::fromUtf16(typed).toStdString());
        const QStringList names = found(o, typed);
        CHECK(names.contains(only.first()));
        CHECK_FALSE(names.contains(QStringLiteral("欧阳明")));
    }
    CHECK(found(o, u"xiao ming") == only);
    CHECK(found(o, u"zhang 8000") == only);
    CHECK(found(o, u"zhang xiao mi").size() == 2); // a beginning, as each keystroke is one
    CHECK(found(o, u"zhangxm").size() == 2);
    CHECK(found(o, u"ouyangm") == QStringList{QStringLiteral("欧阳明")});
    CHECK(found(o, u"ou yang ming") == QStringList{QStringLiteral("欧阳明")});
    CHECK(found(o, u"xi'an ni") == QStringList{QStringLiteral("西安妮")});
    for (const char16_t* typed : {u"ming xiao", u"zhang 8001", u"zhang xiao hong",
                                  u"xiaoming zhangm", u"zhangmx", u"晓 zhang 9"})
        CHECK(found(o, typed).isEmpty());
}

TEST_CASE("search: whatever the name, its reading typed with any spaces finds it") {
    TempOffice o;
    const NameMaker maker(7, QDate(2026, 1, 1));
    QStringList names;
    for (int i = 0; i < 60; ++i)
        names << o.member(maker.person(static_cast<quint64>(i)).name).name;
    for (const QString& name : names) {
        const Reading r = readName(name);
        const QStringList syllables = r.full.split(u' ');
        QString brief = syllables.first(r.surnameLength).join(QString());
        for (const QString& syllable : syllables.sliced(r.surnameLength))
            brief += syllable.front();
        QStringList typed{r.full, QString(r.full).remove(u' '), r.initials, brief,
                          syllables.sliced(r.surnameLength).join(u' ')};
        for (qsizetype cut = 1; cut < syllables.size(); ++cut)
            typed << syllables.first(cut).join(QString()) + u' ' +
                         syllables.sliced(cut).join(QString());
        for (const QString& text : typed) {
            INFO(name.toStdString() << ": " << text.toStdString());
            CHECK(found(o, text).contains(name));
        }
    }
}

TEST_CASE("search: traditional characters find simplified ones, and the other way round") {
    TempOffice o;
    o.member(QStringLiteral("张晓明"));
    o.member(QStringLiteral("張曉東"));
    o.member(QStringLiteral("钱锺书"));
    CHECK(found(o, u"張曉明") == QStringList{QStringLiteral("张晓明")});
    CHECK(found(o, u"曉") == QStringList{QStringLiteral("张晓明"), QStringLiteral("張曉東")});
    CHECK(found(o, u"晓东") == QStringList{QStringLiteral("張曉東")});
    CHECK(found(o, u"張曉东") == QStringList{QStringLiteral("張曉東")}); // stored as it was written
    CHECK(found(o, u"钟书") == QStringList{QStringLiteral("钱锺书")});
    CHECK(found(o, u"錢鍾書") == QStringList{QStringLiteral("钱锺书")});
}

TEST_CASE("simplified: one for one, settled, and the same from many threads") {
    for (const auto& [from, to] :
         std::initializer_list<std::pair<char32_t, char32_t>>{{U'曉', U'晓'},
                                                              {U'張', U'张'},
                                                              {U'龍', U'龙'},
                                                              {U'晓', U'晓'},
                                                              {U'鍾', U'钟'},
                                                              {U'薴', U'苎'},
                                                              {U'苧', U'苎'},
                                                              {U'𬱖', U'𬱖'},
                                                              {U'a', U'a'},
                                                              {U'，', U'，'},
                                                              {0x110000, 0x110000},
                                                              {0, 0}})
        CHECK(simplified(from) == to);
    std::vector<char32_t> first(0x9fff - 0x3400 + 1);
    std::vector<std::thread> threads;
    std::atomic_int wrong = 0;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&, t] {
            for (char32_t c = 0x3400 + static_cast<char32_t>(t); c <= 0x9fff; c += 4) {
                const char32_t once = simplified(c);
                first[c - 0x3400] = once;
                wrong += simplified(once) != once;
            }
        });
    for (auto& thread : threads)
        thread.join();
    CHECK(wrong == 0);
    for (char32_t c = 0x3400; c <= 0x9fff; ++c)
        if (simplified(c) != first[c - 0x3400])
            ++wrong;
    CHECK(wrong == 0);
}

TEST_CASE("search: what is typed becomes an expression that nobody can break out of") {
    using search::Term;
    CHECK(search::terms(u"zhang 8000") ==
          QList<Term>{{{{QStringLiteral("zhang*")}}, {}}, {{{QStringLiteral("8000*")}}, {}}});
    CHECK(search::terms(u"xiao ming") ==
          QList<Term>{{{{QStringLiteral("xiao*")}, {QStringLiteral("ming*")}},
                       QStringLiteral("xiaoming")}});
    CHECK(dialect::searchExpression(search::terms(u"晓明 zhang x 80")) ==
          QStringLiteral("\"晓\" + \"明\" AND ((\"zhang\" * AND \"x\" *) OR \"zhangx\" *) AND "
                         "\"80\" *"));
    TempOffice o;
    o.member(QStringLiteral("张晓明"));
    for (const char16_t* ugly : {u"\" OR 1", u"a\" b*", u"(a b) OR (", u"NEAR(a b)", u"a AND NOT b",
                                 u"* *", u"- a - b", u"{search_text}: a b"})
        CHECK_NOTHROW(found(o, ugly));
}
