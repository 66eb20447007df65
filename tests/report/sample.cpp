// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/sample.h"

namespace zhijia::report::testing {

namespace {
Metadata metadata(const QString& title, Language language = Language::Chinese) {
    return {title, QStringLiteral("华东快递集团工会委员会"), QStringLiteral("职工代表大会"),
            QDateTime(QDate(2024, 5, 1), QTime(1, 30), Qt::UTC), language};
}
const QStringList surnames{QStringLiteral("王"),  QStringLiteral("李"),   QStringLiteral("欧阳"),
                           QStringLiteral("单"),  QStringLiteral("𬱖"), QStringLiteral("䶮"),
                           QStringLiteral("尉迟")};
const QStringList givens{QStringLiteral("建国"), QStringLiteral("秀英"), QStringLiteral("伟"),
                         QStringLiteral("丽·古丽"), QStringLiteral("𠮷祥")};
} // namespace

Document sampleReport(Language language) {
    const bool zh = language == Language::Chinese;
    const auto t = [zh](const char* chinese, const char* english) {
        return QString::fromUtf8(zh ? chinese : english);
    };
    Document d;
    d.metadata =
        metadata(t("第三届职工代表大会第一次会议出席情况及代表资格审查报告",
                   "Attendance and credentials report of the third congress, first sitting"),
                 language);
    d.page.headerLeft = QStringLiteral("{office}");
    d.page.headerRight = QStringLiteral("{date}");
    d.title(d.metadata.title);
    KeyValues facts;
    facts.items = {{t("会议名称", "Meeting"),
                    t("第三届职工代表大会第一次会议", "Third congress, first sitting"), true},
                   {t("时间", "Time"), QStringLiteral("2024-05-01 09:30")},
                   {t("地点", "Place"), t("集团总部三楼报告厅", "Head office, third floor")},
                   {t("应到代表", "Entitled"), QStringLiteral("120")},
                   {t("实到代表", "Present"), QStringLiteral("108")},
                   {t("主持人", "Chair"), t("单秀英", "Shan Xiuying")}};
    d.add({facts});
    d.heading(1, t("一、代表资格审查", "1. Credentials"));
    d.paragraph(t("根据《企业民主管理规定》，职工代表大会须有全体职工代表三分之二以上出席方可召开。"
                  "本次会议应到职工代表120人，实到108人，请假9人，缺席3人，出席率为90.0%，"
                  "符合法定人数，会议有效。代表资格审查小组于2024年4月26日对全部代表的资格逐一进行"
                  "审查，认为代表的产生程序、比例和构成符合规定，代表资格全部有效。",
                  "A congress may open only when at least two thirds of all deputies are present. "
                  "Of 120 deputies entitled to attend, 108 were present, 9 excused and 3 absent, "
                  "so that the sitting is lawful. The credentials committee examined every deputy "
                  "on 26 April 2024 and found the elections, shares and composition in order."));
    Paragraph mixed;
    mixed.runs = {{t("结论：", "Finding: "), true},
                  {t("会议达到法定人数，", "the quorum is reached, "), false},
                  {t("可以召开", "the sitting may open"), true, 0x1B7F3B},
                  {t("。", "."), false}};
    d.add({mixed});
    d.heading(1, t("二、各代表团出席情况", "2. Attendance by delegation"));
    Table table;
    table.caption = t("表1　各代表团出席情况", "Table 1: attendance by delegation");
    table.columns = {{t("序号", "No."), 1, mm(14), Align::Centre},
                     {t("代表团", "Delegation"), 3, 0, Align::Left},
                     {t("应到", "Entitled"), 1, 0, Align::Right},
                     {t("实到", "Present"), 1, 0, Align::Right},
                     {t("请假", "Excused"), 1, 0, Align::Right},
                     {t("出席率", "Share"), 1, 0, Align::Right}};
    table.rows << Row{{t("华东片区", "East")}, Row::Group}
               << Row{{"1", t("上海分公司代表团", "Shanghai"), "42", "40", "2", "95.2 %"}}
               << Row{{"2",
                       t("浙江分公司（含杭州、宁波、温州转运中心及各县级网点）代表团",
                         "Zhejiang with the sorting centres of Hangzhou, Ningbo and Wenzhou"),
                       "38", "33", "4", "86.8 %"}}
               << Row{{t("华北片区", "North")}, Row::Group}
               << Row{{"3", t("北京分公司代表团", "Beijing"), "40", "35", "3", "87.5 %"}}
               << Row{{"", t("合计", "Total"), "120", "108", "9", "90.0 %"}, Row::Total};
    d.add({table});
    BarChart chart;
    chart.caption = t("图1　代表构成", "Figure 1: composition");
    chart.unit = zh ? QStringLiteral("人") : QString();
    chart.bars = {{t("一线职工", "Front-line workers"), 71},
                  {t("技术人员", "Technicians"), 25},
                  {t("中层以上管理人员", "Managers"), 18},
                  {t("企业领导", "Leaders"), 6},
                  {t("劳务派遣", "Agency workers"), 0}};
    d.add({chart});
    d.heading(2, t("（一）会议议程", "2.1 Agenda"));
    d.paragraph(t("1．听取并审议行政工作报告；2．审议《集体合同（草案）》；3．民主评议领导人员；4．"
                  "表决有关决议。",
                  "Reports; collective contract; appraisal; resolutions."));
    KeepTogether end;
    end.blocks = {{Signatures{{t("主席团执行主席", "Chair of the presidium"),
                               t("资格审查小组组长", "Credentials committee"),
                               t("监票人", "Scrutineer"), t("记录人", "Recorder")},
                              2}},
                  {Stamp{t("华东快递集团工会委员会", "Union committee"), QDate()}}};
    d.add({end});
    QrCode code;
    code.text = QStringLiteral("zhijia:sitting:1");
    code.side = mm(25);
    code.caption = t("扫码核验", "Scan to verify");
    d.add({code});
    return d;
}

Document roster(int rows, Table::Rules rules) {
    Document d;
    d.page = PageSetup::landscape();
    d.metadata = metadata(QStringLiteral("会员名册"));
    d.title(d.metadata.title);
    Table table;
    table.rules = rules;
    table.size = pt(9);
    table.expectedRows = rows;
    table.columns = {{QStringLiteral("序号"), 1, mm(14), Align::Centre},
                     {QStringLiteral("姓名"), 3},
                     {QStringLiteral("性别"), 1, mm(11), Align::Centre},
                     {QStringLiteral("身份证号"), 1, mm(36)},
                     {QStringLiteral("民族"), 1, mm(14), Align::Centre},
                     {QStringLiteral("出生日期"), 1, mm(21), Align::Centre},
                     {QStringLiteral("手机号"), 1, mm(24)},
                     {QStringLiteral("单位"), 5},
                     {QStringLiteral("职务"), 3},
                     {QStringLiteral("签名"), 3}};
    table.source = [rows]() -> RowCursor {
        return [rows, at = 0, group = -1](Row& row) mutable {
            if (at >= rows) {
                if (at++ > rows || rows == 0)
                    return false;
                row.kind = Row::Total;
                row.cells << QString() << QStringLiteral("合计") << QString()
                          << QStringLiteral("%1 人").arg(rows);
                return true;
            }
            if (group != at / 40) {
                group = at / 40;
                row.kind = Row::Group;
                row.cells << QStringLiteral("第 %1 代表团").arg(group + 1);
                return true;
            }
            const int i = at++;
            row.cells << QString::number(i + 1)
                      << surnames[i % surnames.size()] + givens[i % givens.size()]
                      << (i % 2 ? QStringLiteral("女") : QStringLiteral("男"))
                      << QStringLiteral("310101********%1").arg(i % 10000, 4, 10, QLatin1Char('0'))
                      << QStringLiteral("汉族")
                      << QStringLiteral("1985-03-%1").arg(i % 28 + 1, 2, 10, QLatin1Char('0'))
                      << QStringLiteral("138****%1").arg(i % 10000, 4, 10, QLatin1Char('0'))
                      << QStringLiteral("上海分公司第%1网点").arg(i % 300)
                      << QStringLiteral("快递员") << QString();
            return true;
        };
    };
    d.add({table});
    return d;
}

Document cards(int count) {
    Document d;
    d.metadata = metadata(QStringLiteral("代表证"));
    d.page.footer = QStringLiteral("");
    Labels sheet;
    for (int i = 0; i < count; ++i) {
        Label card;
        card.head = QStringLiteral("第三届职工代表大会第一次会议");
        card.lines = {
            {QStringLiteral("代　表　证"), true, pt(13), Align::Centre},
            {surnames[i % surnames.size()] + givens[i % givens.size()], true, pt(20),
             Align::Centre},
            {QStringLiteral("代表团：浙江分公司代表团（含宁波转运中心）"), false, pt(9)},
            {QStringLiteral("编　号：%1").arg(i + 1, 4, 10, QLatin1Char('0')), false, pt(9)}};
        card.qr = QStringLiteral("zhijia:deputy:%1").arg(i + 1);
        sheet.labels << card;
    }
    d.add({sheet});
    return d;
}

} // namespace zhijia::report::testing
