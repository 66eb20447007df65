// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a member list of any length for the benchmarks: make-roster COUNT FILE. All people are
// invented.
#include "core/base/bank_card.h"
#include "core/base/name_maker.h"
#include "core/exchange/csv_writer.h"
#include <QCoreApplication>

using namespace zhijia;

/// One in fifty has a wrong check digit, as lists do that somebody typed.
QString card(int i) {
    const QString number = QStringLiteral("622202212345%1").arg(i, 6, 10, QLatin1Char('0'));
    for (int digit = 0; digit < 10; ++digit)
        if (const QString whole = number + QString::number(digit);
            BankCard::parse(whole)->fitsLuhn() != (i % 50 == 0))
            return whole;
    return {};
}

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const int count = QByteArray(argv[1]).toInt();
    const NameMaker maker(11, QDate(2026, 3, 2));
    CsvWriter writer(QString::fromLocal8Bit(argv[2]), {});
    writer.write(
        QStringLiteral(
            "姓名,性别,身份证号,民族,出生日期,学历,政治面貌,手机号,单位,部门,职务,技术等级,户籍,"
            "用工形式,合同起始日期,合同终止日期,入会时间,会员状态,是否农民工,银行卡号")
            .split(u','));
    for (int i = 0; i < count; ++i) {
        const MadePerson p = maker.person(static_cast<quint64>(i));
        writer.write({p.name,
                      p.sex == Sex::Male ? QStringLiteral("男") : QStringLiteral("女"),
                      p.id.print(),
                      QStringLiteral("汉族"),
                      p.id.birthDate().toString(Qt::ISODate),
                      QStringLiteral("大专"),
                      QStringLiteral("群众"),
                      p.mobile.print(),
                      QStringLiteral("集团/第%1公司").arg(i % 200),
                      QStringLiteral("第%1营业部").arg(i % 17),
                      QStringLiteral("快递员"),
                      QStringLiteral("高级工"),
                      QStringLiteral("河南省周口市"),
                      QStringLiteral("合同制"),
                      QStringLiteral("2020-01-01"),
                      QStringLiteral("2027-12-31"),
                      QStringLiteral("2019/3/5"),
                      QStringLiteral("在会"),
                      i % 3 ? QStringLiteral("是") : QStringLiteral("否"),
                      card(i)});
    }
    return writer.commit() ? 0 : 1;
}
