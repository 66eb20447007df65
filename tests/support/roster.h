// SPDX-License-Identifier: GPL-3.0-or-later
// The staff of a large group as its own office would hand it over, and the congress that is elected
// from it: 150,000 people of different names in 200 companies, 3,000 deputies in 40 delegations.
#pragma once
#include <QByteArray>
#include <QString>

namespace zhijia::test::roster {

inline constexpr int members = 150'000, deputies = 3'000, delegations = 40;

/// 20 × 100 × 100 different names, without two alike.
inline QString nameOf(int i) {
    static const QString surnames = QStringLiteral("张王李赵陈杨黄周吴徐孙马朱胡郭何林高罗宋");
    static const QString given =
        QStringLiteral("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华玉梅红建国"
                       "志文海林永春生德成光天安东西南北山川江河峰岭松柏竹菊莲荷云雨"
                       "雪霜风雷星月阳晨晓昕辉煌耀炎灵慧智勤俭恭谦和信义仁礼孝忠诚实"
                       "朴厚宽宏伦");
    const qsizetype n = given.size();
    return surnames.mid(i % 20, 1) + given.mid(i / 20 % n, 1) + given.mid(i / 20 / int(n) % n, 1);
}
/// The name of the i-th deputy: one of every fifty members.
inline QString deputyName(int i) { return nameOf(i * 50); }

inline QByteArray memberList() {
    QByteArray csv = "姓名,性别,所在单位\n";
    for (int i = 0; i < members; ++i)
        csv += (nameOf(i) + (i % 3 ? QStringLiteral(",男,") : QStringLiteral(",女,")) +
                QStringLiteral("集团/第%1公司\n").arg(i % 200))
                   .toUtf8();
    return csv;
}
inline QByteArray delegationList() {
    QByteArray csv = "名称,排序\n";
    for (int i = 1; i <= delegations; ++i)
        csv += QStringLiteral("第%1代表团,%1\n").arg(i).toUtf8();
    return csv;
}
/// The deputies from `from` on, in turn by the first `groups` delegations.
inline QByteArray deputyList(int from, int to, int groups) {
    QByteArray csv = "姓名,代表团,类别,状态,选举说明\n";
    for (int i = from; i < to; ++i)
        csv += (deputyName(i) +
                QStringLiteral(",第%1代表团,工人,当选,见选举大会记录\n").arg(i % groups + 1))
                   .toUtf8();
    return csv;
}

} // namespace zhijia::test::roster
