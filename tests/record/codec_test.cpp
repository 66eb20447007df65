// SPDX-License-Identifier: GPL-3.0-or-later
// Law 6: parse(print(v)) == v, for every field of every kind, in both languages.
#include "core/office/kinds.h"
#include "tests/support/office.h"
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTranslator>

using namespace zhijia;

namespace {

QString randomText(QRandomGenerator& random) {
    static const QStringList pieces{
        QStringLiteral("张"),     QStringLiteral("𬱖"), QStringLiteral("a"),
        QStringLiteral("%1"),     QStringLiteral(" "),    QStringLiteral("\t"),
        QStringLiteral("\""),     QStringLiteral("'"),    QStringLiteral("１"),
        QStringLiteral("-"),      QStringLiteral("é"),    QStringLiteral("|"),
        QStringLiteral(";"),      QStringLiteral("0"),    QStringLiteral("\n"),
        QStringLiteral("\u3000"), QStringLiteral("·"),    QStringLiteral("是"),
        QStringLiteral("，"),     QStringLiteral("😀")};
    QString text;
    for (int n = random.bounded(12); n > 0; --n)
        text += pieces[random.bounded(int(pieces.size()))];
    return text;
}

/// A stored value as the program itself could have made it, or null for "cannot be made up".
QVariant randomValue(const Field& f, QRandomGenerator& random) {
    const auto wide = [&] {
        return qint64(random.generate64() >> random.bounded(64)) * (random.bounded(2) ? 1 : -1);
    };
    switch (f.type) {
    case FieldType::Integer:
        return wide();
    case FieldType::Money:
        return wide() % 1'000'000'000'000'000;
    case FieldType::Bool:
        return qint64(random.bounded(2));
    case FieldType::Date:
        return Codec<QDate>::toValue(QDate(1900, 1, 1).addDays(random.bounded(60'000)));
    case FieldType::Instant:
        return Codec<QDateTime>::toValue(QDateTime::fromMSecsSinceEpoch(
            qint64(random.bounded(4'000'000)) * 1'000'003 + random.bounded(1000), Qt::UTC));
    case FieldType::Enum: {
        const auto& item = f.options->items[size_t(random.bounded(int(f.options->items.size())))];
        return *item.name ? QVariant(QString::fromUtf8(item.name)) : QVariant();
    }
    case FieldType::Ref:
        return QVariant();
    default: {
        const auto read = f.parse(randomText(random));
        return read ? *read : QVariant();
    }
    }
}

void everyField() {
    registerKinds();
    QRandomGenerator random(6);
    for (const Kind* kind : kinds())
        for (const Field& f : kind->fields) {
            INFO(kind->name << "." << f.key);
            for (int i = 0; i < 200; ++i) {
                // Through the C++ value first: a field may hold less than its type could (a card
                // number is above 0), and what it holds is what is stored, printed, read and stored
                // again.
                auto holder = kind->make();
                f.set(*holder, randomValue(f, random));
                const QVariant v = f.get(*holder);
                const QString printed = f.print(v);
                INFO("printed: " << printed.toStdString());
                const auto back = f.parse(printed);
                REQUIRE(back);
                if (f.type == FieldType::Bool)
                    REQUIRE(back->toLongLong() == v.toLongLong());
                else
                    REQUIRE((*back == v || (back->isNull() && v.isNull())));
                auto record = kind->make();
                f.set(*record, v);
                const QVariant again = f.get(*record);
                REQUIRE(
                    (again == v || (v.isNull() && (again.isNull() || again.toLongLong() == 0))));
                const int t = again.typeId();
                REQUIRE((again.isNull() || t == QMetaType::LongLong || t == QMetaType::QString));
            }
        }
}

} // namespace

TEST_CASE("law 6: parse(print(v)) == v in English") { everyField(); }

TEST_CASE(
    "law 6: parse(print(v)) == v in Chinese, and every choice is read by name, label and words") {
    QTranslator chinese;
    if (chinese.load(QStringLiteral(":/i18n/zhijia_zh_CN.qm")))
        QCoreApplication::installTranslator(&chinese);
    everyField();
    for (const Kind* kind : kinds())
        for (const Field& f : kind->fields) {
            if (!f.options)
                continue;
            QSet<QString> names;
            for (const EnumItem& item : f.options->items) {
                const QString name = QString::fromUtf8(item.name);
                CHECK_FALSE(names.contains(name));
                names << name;
                if (name.isEmpty())
                    continue;
                INFO(kind->name << "." << f.key << " " << item.name);
                QStringList texts = QString::fromUtf8(item.words).split(u'|', Qt::SkipEmptyParts);
                texts << name << name.toUpper() << QString::fromUtf8(item.label)
                      << f.options->label(item) << u' ' + f.options->label(item) + u'\u3000';
                for (const QString& text : texts) {
                    INFO(text.toStdString());
                    const auto read = f.parse(text);
                    REQUIRE(read);
                    CHECK(*read == name);
                }
            }
            const auto wrong = f.parse(QStringLiteral("没有这一项"));
            REQUIRE_FALSE(wrong);
            CHECK_FALSE(wrong.error().first().mend.isEmpty());
        }
    QCoreApplication::removeTranslator(&chinese);
}

TEST_CASE("law 6: the C++ value keeps every stored value whole") {
    QRandomGenerator random(66);
    for (int i = 0; i < 2000; ++i) {
        const qint64 n = qint64(random.generate64());
        CHECK(Codec<qint64>::toValue(Codec<qint64>::fromValue(n)) == n);
        CHECK(Codec<Money>::toValue(Codec<Money>::fromValue(n)) == n);
        const QDate date = QDate(1, 1, 1).addDays(random.bounded(3'652'058)); // to the end of 9999
        CHECK(Codec<QDate>::fromValue(Codec<QDate>::toValue(date)) == date);
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(n % 100'000'000'000'000, Qt::UTC);
        if (at.date().year() >= 1 && at.date().year() <= 9999)
            CHECK(Codec<QDateTime>::fromValue(Codec<QDateTime>::toValue(at)) == at);
    }
}

TEST_CASE("codecs refuse what they cannot read, in words with a mend") {
    const auto refused = [](const Outcome<QVariant>& o) {
        return !o && !o.error().first().text.isEmpty() && !o.error().first().mend.isEmpty();
    };
    for (const char* text : {"1.5", "十", "9223372036854775808", "0x10", "1e3", "--1"})
        CHECK(refused(Codec<qint64>::parse(QString::fromUtf8(text))));
    for (const char* text : {"2026-02-30", "2026-13-01", "yesterday", "20260230"})
        CHECK(refused(Codec<QDate>::parse(QString::fromUtf8(text))));
    for (const char* text : {"maybe", "2", "是否"})
        CHECK(refused(Codec<bool>::parse(QString::fromUtf8(text))));
    for (const char* text : {"25:00", "2026-03-05T25:00"})
        CHECK(refused(Codec<QDateTime>::parse(QString::fromUtf8(text))));
    CHECK(*Codec<qint64>::parse(QStringLiteral("１２")) == QVariant(qint64(12)));
    for (const char* text :
         {"2026-03-05", "2026-3-5", "2026年3月5日", "20260305", "２０２６.３.５"})
        CHECK(*Codec<QDate>::parse(QString::fromUtf8(text)) == QStringLiteral("2026-03-05"));
    CHECK(*Codec<QDateTime>::parse(QStringLiteral("2026-03-05T09:30")) ==
          QStringLiteral("2026-03-05T01:30:00.000Z"));
}

TEST_CASE("a date and time is read as spreadsheets and people write it") {
    for (const char* text :
         {"2026/11/23 8:55", "2026-11-23 08:55:00", "2026-11-23 08:55", "2026/11/23  08:55:00",
          "2026-11-23T08:55", "2026年11月23日 8:55", "2026年11月23日8时55分",
          "２０２６/11/23 8：55", "2026-11-23T00:55:00Z"}) {
        INFO(text);
        const auto at = Codec<QDateTime>::parse(QString::fromUtf8(text));
        REQUIRE(at);
        CHECK(*at == QStringLiteral("2026-11-23T00:55:00.000Z"));
    }
    for (const char* text : {"2026/2/30 8:55", "2026/11/23 24:55", "2026/11/23 8:60", "11/23 8:55",
                             "2026/11/238:55", "2026/11/23 8:55 usual"}) {
        INFO(text);
        const auto at = Codec<QDateTime>::parse(QString::fromUtf8(text));
        REQUIRE_FALSE(at);
        CHECK(at.error().first().mend.contains(QStringLiteral("2026-03-05 09:30")));
    }
}

TEST_CASE("a field says what its reader overlooked, and only then") {
    registerKinds();
    const Field& joined = *kindByName(u"member")->field(u"joined_on");
    const auto whole = joined.read(QStringLiteral("2019-03-05"));
    REQUIRE(whole);
    CHECK(whole->remarks.isEmpty());
    const auto month = joined.read(QStringLiteral("2019年3月"));
    REQUIRE(month);
    CHECK(month->value == QStringLiteral("2019-03-01"));
    REQUIRE(month->remarks.size() == 1);
    CHECK(month->remarks.first().severity == Severity::Warning);
    CHECK(month->remarks.first().field == QStringLiteral("joined_on"));
    CHECK_FALSE(joined.read(QStringLiteral("3/5/2019")));
    CHECK(joined.read(QString())->value.isNull());
}

TEST_CASE("a deed's words keep what people wrote, percent signs and all") {
    const DeedText text("test", "%2 for %1",
                        {QStringLiteral("涨薪%2"), QStringLiteral("100%1 %99")});
    CHECK(text.text() == QStringLiteral("100%1 %99 for 涨薪%2"));
    CHECK(DeedText::restore(text.store()).text() == text.text());
    CHECK(DeedText("test", "100 % done %3", {QStringLiteral("x")}).text() ==
          QStringLiteral("100 % done %3"));
}

TEST_CASE("codecs: a number that may be missing knows blank from 0") {
    using Maybe = Codec<std::optional<qint64>>;
    CHECK(Maybe::toValue(std::nullopt).isNull());
    CHECK(Maybe::toValue(0) == QVariant(qint64(0)));
    CHECK_FALSE(Maybe::fromValue({}));
    CHECK(Maybe::fromValue(qint64(0)) == 0);
    CHECK(Maybe::parse(QStringLiteral("  "))->isNull());
    CHECK(*Maybe::parse(QStringLiteral("0")) == QVariant(qint64(0)));
    CHECK_FALSE(Maybe::parse(QStringLiteral("zero")));
    CHECK(Maybe::print({}).isEmpty());
    CHECK(Maybe::print(qint64(0)) == QStringLiteral("0"));
    CHECK(Codec<std::optional<bool>>::parse(QString())->isNull());
    CHECK_FALSE(Codec<std::optional<Money>>::toValue(Money::fen(0)).isNull());
}
