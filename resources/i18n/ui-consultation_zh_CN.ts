<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-consultation</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A contract comes from a consultation: when both sides agreed, its draft is here by itself.</source>
        <translation>集体合同由协商产生：双方达成一致后，草案会自动出现在这里。</translation>
    </message>
    <message>
        <source>Add clauses in the tab "Clauses" of the consultation, or make a raised matter a clause on the page "Regions".</source>
        <translation>在协商的“条款”页签中添加，或在“各地区”页把职工反映事项转为条款。</translation>
    </message>
    <message>
        <source>Agreed text</source>
        <translation>商定内容</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>全部地区</translation>
    </message>
    <message>
        <source>Begin with "New": choose the unit and what it is about. Then add the invitation and the negotiators of both sides in the tabs of its form; the program counts the days.</source>
        <translation>按“新增”开始：选择单位和协商类型，再在表单的页签中添加要约书和双方代表；期限由程序计算。</translation>
    </message>
    <message>
        <source>Choose a consultation to see whether its sides are lawful.</source>
        <translation>选择一个协商，查看双方代表是否符合规定。</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>集体协商</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>集体协商</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>集体合同</translation>
    </message>
    <message>
        <source>Days on average</source>
        <translation>平均天数</translation>
    </message>
    <message>
        <source>Enter what workers raise, with region and post, or import it from a list. Each matter keeps its way to the result, with its dates and days.</source>
        <translation>登记职工反映的事项，注明地区和岗位，也可以从名单导入。每件事项都保留从提出到结果的日期和天数。</translation>
    </message>
    <message>
        <source>Enterprises: %1. Passed: %2, with a staff of %3. Not passed: %4. Not voted yet: %5. Not covered: %6.</source>
        <translation>企业%1家；通过%2家，职工%3人；未通过%4家；未表决%5家；不覆盖%6家。</translation>
    </message>
    <message>
        <source>From the draft that the congress passes to the contract in force and its renewal.</source>
        <translation>从职工代表大会审议的草案，到合同生效和续订。</translation>
    </message>
    <message>
        <source>Go to the consultations</source>
        <translation>前往集体协商</translation>
    </message>
    <message>
        <source>Invite, name both sides, talk, and agree clause by clause; the rules are watched on the way.</source>
        <translation>要约、确定双方代表、召开会议、逐条商定；程序全程核对规定。</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长天数</translation>
    </message>
    <message>
        <source>No clause is on the table</source>
        <translation>还没有条款</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Not voted yet: %1</source>
        <translation>未表决：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未决</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>双方意见</translation>
    </message>
    <message>
        <source>Positions of both sides</source>
        <translation>双方意见</translation>
    </message>
    <message>
        <source>Positions: %1</source>
        <translation>双方意见：%1</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>各地区</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Table on paper</source>
        <translation>打印汇总表</translation>
    </message>
    <message>
        <source>The employer's side</source>
        <translation>企业方</translation>
    </message>
    <message>
        <source>The sides are lawful.</source>
        <translation>双方代表符合规定。</translation>
    </message>
    <message>
        <source>The workers' side</source>
        <translation>职工方</translation>
    </message>
    <message>
        <source>What either side wants, clause by clause, and what was agreed</source>
        <translation>逐条对照双方意见和商定内容</translation>
    </message>
    <message>
        <source>What was raised in which region, what came of it, and after how many days.</source>
        <translation>各地区反映了什么、结果如何、用了多少天。</translation>
    </message>
</context>
</TS>
