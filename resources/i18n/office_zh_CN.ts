<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>office</name>
    <message>
        <source>"%1" is not a kind of file a report can be.</source>
        <translation>报表不能存成“%1”类文件。</translation>
    </message>
    <message>
        <source>%1 · as of %2 · records: %3</source>
        <translation>%1 · 截至 %2 · 共 %3 条</translation>
    </message>
    <message>
        <source>Check in: %1</source>
        <translation>签到：%1</translation>
    </message>
    <message>
        <source>Make a new office for the sample.</source>
        <translation>请为示例数据新建一个办公室。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Sample: collective consultation</source>
        <translation>示例：集体协商</translation>
    </message>
    <message>
        <source>Sample: donated items</source>
        <translation>示例：捐赠物品</translation>
    </message>
    <message>
        <source>Sample: joint meetings</source>
        <translation>示例：联席会议</translation>
    </message>
    <message>
        <source>Sample: members</source>
        <translation>示例：会员</translation>
    </message>
    <message>
        <source>Sample: plan, agenda and heads' meeting</source>
        <translation>示例：筹备计划、议程和联席会议</translation>
    </message>
    <message>
        <source>Sample: proposals</source>
        <translation>示例：提案</translation>
    </message>
    <message>
        <source>Sample: schooling fund</source>
        <translation>示例：助学资金</translation>
    </message>
    <message>
        <source>Sample: term, delegations and deputies</source>
        <translation>示例：届次、代表团和代表</translation>
    </message>
    <message>
        <source>Sample: units</source>
        <translation>示例：单位</translation>
    </message>
    <message>
        <source>Sample: voices and measures</source>
        <translation>示例：倾听与落实</translation>
    </message>
    <message>
        <source>Save it as .pdf or .odt.</source>
        <translation>请存成 .pdf 或 .odt。</translation>
    </message>
    <message>
        <source>This office is not empty; the sample would mix with it.</source>
        <translation>这个办公室里已有数据，示例数据会与它混在一起。</translation>
    </message>
    <message>
        <source>This report has no table.</source>
        <translation>这份报表没有表格。</translation>
    </message>
    <message>
        <source>Use .pdf, .odt, .csv or .xlsx.</source>
        <translation>请用 .pdf、.odt、.csv 或 .xlsx。</translation>
    </message>
</context>
</TS>
