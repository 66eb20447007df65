// SPDX-License-Identifier: GPL-3.0-or-later
// Organisation codes, mobile numbers, bank cards.
#include "core/base/bank_card.h"
#include "core/base/mobile.h"
#include "core/base/org_code.h"
#include "tests/support/catch.h"
#include <QRandomGenerator>

using namespace zhijia;

namespace {
template <class T>
QString textOf(const Outcome<T>& refused) {
    REQUIRE_FALSE(refused.has_value());
    CHECK_FALSE(refused.error().first().mend.isEmpty());
    return refused.error().first().text;
}
} // namespace

TEST_CASE("org code: known codes are read") {
    // The example that most descriptions of the standard give, and a well-known company's code.
    for (const auto* text : {u"91350100M000100Y43", u"91110000802100433B"}) {
        const auto code = OrgCode::parse(text);
        INFO(QString::fromUtf16(text).toStdString());
        REQUIRE(code.has_value());
        CHECK(code->print() == QString::fromUtf16(text));
        CHECK_FALSE(code->isUnion());
    }
    CHECK(OrgCode::parse(u" 91350100-m000100y４３ ")->print() ==
          QStringLiteral("91350100M000100Y43"));
    CHECK(OrgCode::parse(u"91350100M000100Y43")->regionCode() == 350100);
}

TEST_CASE("org code: every wrong character is caught") {
    static const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY");
    QRandomGenerator random(21);
    for (int i = 0; i < 300; ++i) {
        QByteArray text = "81" + QByteArray::number(random.bounded(110000, 660000));
        while (text.size() < 17)
            text += alphabet[random.bounded(31)].toLatin1();
        text += orgCodeCheckCharacter(text.constData());
        const QString right = QString::fromLatin1(text);
        REQUIRE(OrgCode::parse(right)->print() == right);
        CHECK(OrgCode::parse(right)->isUnion());
        for (qsizetype at = 0; at < 18; ++at) {
            QString wrong = right;
            wrong[at] = alphabet[random.bounded(31)];
            if (wrong != right)
                REQUIRE_FALSE(OrgCode::parse(wrong).has_value());
        }
    }
    CHECK(textOf(OrgCode::parse(u"9135O100M000100Y43")).contains(u'O'));
    CHECK(textOf(OrgCode::parse(u"91350100M000100Y4")).contains(QStringLiteral("17")));
    textOf(OrgCode::parse(u""));
    textOf(OrgCode::parse(u"91A50100M000100Y43"));
    textOf(OrgCode::parse(u"91350100張000100Y43"));
}

TEST_CASE("mobile: what offices write is read") {
    for (const auto* text :
         {u"13800138000", u"+86 138 0013 8000", u"8613800138000", u"0086-138-0013-8000",
          u"１３８００１３８０００", u"138‑0013‑8000", u"013800138000", u"13800138000.0",
          u"(+86)13800138000", u"'13800138000", u"13800138000\u200B"}) {
        const auto mobile = Mobile::parse(text);
        INFO(QString::fromUtf16(text).toStdString());
        REQUIRE(mobile.has_value());
        CHECK(mobile->print() == QStringLiteral("13800138000"));
        CHECK(Mobile::mask(mobile->print()) == QStringLiteral("138****8000"));
        CHECK(mobile->tail() == QStringLiteral("8000"));
    }
}

TEST_CASE("mobile: each refusal has its own sentence") {
    QSet<QString> sentences;
    for (const auto* text : {u"", u"010-62345678", u"1.38E+10", u"13800138000/13900139000",
                             u"1380013800a", u"1380013800", u"4008123123", u"12345678901"})
        sentences.insert(textOf(Mobile::parse(text)));
    CHECK(sentences.size() == 8);
    CHECK(textOf(Mobile::parse(u"62345678")) == textOf(Mobile::parse(u"010-62345678")));
    CHECK(textOf(Mobile::parse(u"0755-2345678")) == textOf(Mobile::parse(u"010-62345678")));
}

TEST_CASE("bank card: length, zeros and Luhn") {
    CHECK(BankCard::parse(u"6222 0210 0112 3456 789").has_value());
    const auto good = BankCard::parse(u"4111 1111-1111 １１１１");
    REQUIRE(good.has_value());
    CHECK(good->print() == QStringLiteral("4111111111111111"));
    CHECK(BankCard::mask(good->print()) == QStringLiteral("**** 1111"));
    CHECK(good->warnings().isEmpty());
    CHECK(BankCard::parse(u"6222021001120000000")->warnings().size() >= 1);
    for (const auto* bad :
         {u"", u"12345678901", u"12345678901234567890", u"6.22202E+18", u"62220210011234567x"})
        textOf(BankCard::parse(bad));
    for (qsizetype at = 0; at < 16; ++at)
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString wrong = good->print();
            wrong[at] = QChar(digit);
            CHECK(BankCard::parse(wrong)->fitsLuhn() == (wrong == good->print()));
        }
}
