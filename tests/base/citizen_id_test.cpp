// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/citizen_id.h"
#include "core/base/name_maker.h"
#include "tests/support/catch.h"
#include <QRandomGenerator>
#include <QSet>

using namespace zhijia;

namespace {
const QDate today(2026, 3, 1);
IdFault faultOf(QStringView text) {
    const auto id = CitizenId::check(text, today);
    REQUIRE_FALSE(id.has_value());
    return id.error();
}
} // namespace

TEST_CASE("citizen id: the standard's own examples are read") {
    // GB 11643-1999 gives these two.
    const auto woman = CitizenId::parse(u"11010519491231002X", today);
    REQUIRE(woman.has_value());
    CHECK(woman->birthDate() == QDate(1949, 12, 31));
    CHECK(woman->sex() == Sex::Female);
    CHECK(woman->regionCode() == 110105);
    CHECK(CitizenId::mask(woman->print()) == QStringLiteral("110**************X"));
    CHECK(woman->warnings(today).isEmpty());
    const auto man = CitizenId::parse(u"440524188001010014", today);
    REQUIRE(man.has_value());
    CHECK(man->sex() == Sex::Male);
    CHECK(man->warnings(today).size() == 1); // 146 years old
}

TEST_CASE("citizen id: what offices paste is put right") {
    for (const auto* text : {u"11010519491231002x", u" 110105 19491231 002X ",
                             u"110105-19491231-002X", u"１１０１０５１９４９１２３１００２Ｘ",
                             u"'11010519491231002X", u"\uFEFF11010519491231002X\u200B",
                             u"110105　19491231　002ｘ", u"=\"11010519491231002X\""}) {
        const auto id = CitizenId::parse(text, today);
        REQUIRE(id.has_value());
        CHECK(id->print() == QStringLiteral("11010519491231002X"));
    }
}

TEST_CASE("citizen id: each fault has its own reason and never shows the number") {
    CHECK(faultOf(u"") == IdFault::Empty);
    CHECK(faultOf(u" \u3000 ") == IdFault::Empty);
    CHECK(faultOf(u"1.10105E+17") == IdFault::Scientific);
    CHECK(faultOf(u"1.10105194912310e17") == IdFault::Scientific);
    CHECK(faultOf(u"110105194912310000") == IdFault::ExcelCut);
    CHECK(faultOf(u"11010519491231002") == IdFault::Length);
    CHECK(faultOf(u"11010519491231002XX") == IdFault::Characters);
    CHECK(faultOf(u"1101051949123100XX") == IdFault::Characters);
    CHECK(faultOf(u"张三") == IdFault::Characters);
    CHECK(faultOf(u"110105194902310021") == IdFault::BirthDate);
    CHECK(faultOf(u"110105194913310021") == IdFault::BirthDate);
    CHECK(faultOf(u"110105202703010021") == IdFault::Future);
    CHECK(faultOf(u"110105194912310020") == IdFault::CheckDigit);
    QSet<QString> sentences;
    for (const auto fault :
         {IdFault::Empty, IdFault::Characters, IdFault::Length, IdFault::Scientific,
          IdFault::ExcelCut, IdFault::BirthDate, IdFault::Future, IdFault::CheckDigit}) {
        const Issue issue = CitizenId::describe(fault);
        CHECK_FALSE(issue.mend.isEmpty());
        sentences.insert(issue.text);
    }
    CHECK(sentences.size() == 8);
    const auto refused = CitizenId::parse(u"110105194912310020", today);
    REQUIRE_FALSE(refused.has_value());
    CHECK_FALSE(refused.error().first().text.contains(QStringLiteral("1949")));
}

TEST_CASE("citizen id: an old number becomes the new one") {
    const auto old = CitizenId::parse(u"110105491231002", today);
    REQUIRE(old.has_value());
    CHECK(old->isOld());
    CHECK(old->birthDate() == QDate(1949, 12, 31));
    CHECK(old->sex() == Sex::Female);
    CHECK(old->upgraded().print() == QStringLiteral("11010519491231002X"));
    CHECK(CitizenId::mask(old->print()) == QStringLiteral("110***********2"));
    CHECK(old->warnings(today).size() == 1);
    CHECK(CitizenId::parse(old->print(), today).value() == *old);
}

TEST_CASE("citizen id: every wrong digit and every swap of neighbours is caught") {
    const NameMaker maker(11, today);
    for (quint64 i = 0; i < 500; ++i) {
        const QString right = maker.person(i).id.print();
        REQUIRE(CitizenId::parse(right, today)->print() == right);
        for (qsizetype at = 0; at < 18; ++at) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString wrong = right;
                wrong[at] = QChar(digit);
                if (wrong != right)
                    REQUIRE_FALSE(CitizenId::check(wrong, today).has_value());
            }
            QString swapped = right;
            if (at < 16) {
                std::swap(swapped[at], swapped[at + 1]);
                if (swapped != right)
                    REQUIRE_FALSE(CitizenId::check(swapped, today).has_value());
            }
        }
    }
}

TEST_CASE("citizen id: rubbish never crashes") {
    QRandomGenerator random(13);
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int k = 0, n = random.bounded(25); k < n; ++k)
            text += random.bounded(4) ? QChar(u'0' + random.bounded(10))
                                      : QChar(static_cast<char16_t>(random.bounded(0x10000)));
        const auto id = CitizenId::check(text, today);
        if (id)
            REQUIRE(CitizenId::check(id->print(), today).value() == *id);
    }
}

TEST_CASE("citizen id: a tail of 000 that fits its check digit only warns") {
    for (int day = 1; day <= 28; ++day) {
        const QString text = QStringLiteral("1101051990%1%2000")
                                 .arg(3, 2, 10, QLatin1Char('0'))
                                 .arg(day, 2, 10, QLatin1Char('0'));
        QString number = text.left(14) + QStringLiteral("0000");
        for (char16_t serial = u'0'; serial <= u'9'; ++serial) {
            number[14] = QChar(serial);
            if (const auto id = CitizenId::check(number, today)) {
                CHECK(id->warnings(today).size() == 1);
                return;
            }
        }
    }
    FAIL("one in eleven must fit");
}
