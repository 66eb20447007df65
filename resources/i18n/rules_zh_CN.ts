<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>rules</name>
    <message>
        <source>"%1" is the name of a rule pack that comes with the program.</source>
        <translation>“%1”是程序自带规则包的名称。</translation>
    </message>
    <message>
        <source>%1 is none of the office's own days.</source>
        <translation>%1 不是本单位添加的日期。</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第%2版</translation>
    </message>
    <message>
        <source>A day of the list is no date.</source>
        <translation>列表中有一天不是日期。</translation>
    </message>
    <message>
        <source>A day of the program's table is changed by adding it as off or work.</source>
        <translation>程序自带的日期，可重新添加为休息日或工作日来更改。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose another pack, or bring in a version that is valid.</source>
        <translation>请另选规则包，或收入在有效期内的版本。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Correct "extends".</source>
        <translation>请更正“extends”。</translation>
    </message>
    <message>
        <source>Correct the text of the rule pack.</source>
        <translation>请更正规则包的文本。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Give your copy a name of its own.</source>
        <translation>请给副本另取名称。</translation>
    </message>
    <message>
        <source>Rule pack: "%1" %2.</source>
        <translation>规则包：“%1”%2。</translation>
    </message>
    <message>
        <source>The chosen rule pack "%1" is not valid today; "%2" holds instead.</source>
        <translation>所选规则包“%1”今日不在有效期内，现按“%2”执行。</translation>
    </message>
    <message>
        <source>The rule pack "%1" is not valid today.</source>
        <translation>规则包“%1”今日不在有效期内。</translation>
    </message>
    <message>
        <source>The rule pack %1 extends %2, which is not there.</source>
        <translation>规则包 %1 继承的 %2 不存在。</translation>
    </message>
    <message>
        <source>The rule pack %1 extends itself.</source>
        <translation>规则包 %1 继承了自己。</translation>
    </message>
    <message>
        <source>The rule pack %1 is not known to this version of the program. Nothing was changed; use the version that wrote it, or a newer one.</source>
        <translation>本版本的程序不认识规则包 %1。没有作任何更改；请使用写入它的版本或更新的版本。</translation>
    </message>
    <message>
        <source>The rule pack %1.</source>
        <translation>规则包%1。</translation>
    </message>
    <message>
        <source>The rule pack is no JSON: %1 (character %2).</source>
        <translation>规则包不是 JSON：%1（第 %2 个字符）。</translation>
    </message>
    <message>
        <source>There is no rule pack "%1".</source>
        <translation>没有规则包“%1”。</translation>
    </message>
    <message>
        <source>Write the date as year, month and day, for example 2027-02-06.</source>
        <translation>请写明年月日，例如 2027-02-06。</translation>
    </message>
    <message>
        <source>has another form than %1 needs</source>
        <translation>的形式与 %1 要求的不同</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>在此处不认识</translation>
    </message>
    <message>
        <source>lies before valid_from</source>
        <translation>早于 valid_from</translation>
    </message>
    <message>
        <source>may have small letters, digits and hyphens only</source>
        <translation>只能有小写字母、数字和连字符</translation>
    </message>
    <message>
        <source>must be 1 to 12 a year</source>
        <translation>必须是每年 1 至 12 次</translation>
    </message>
    <message>
        <source>must be a date such as 2026-03-01</source>
        <translation>必须是日期，例如 2026-03-01</translation>
    </message>
    <message>
        <source>must be a list [ … ]</source>
        <translation>必须是列表 [ … ]</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>必须是文字</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>必须是 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>must be an object { … }</source>
        <translation>必须是对象 { … }</translation>
    </message>
    <message>
        <source>must be larger than in the line before</source>
        <translation>必须大于上一行</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>必须是其中之一：%1</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>names a rule the program does not know: %1</source>
        <translation>指向程序不认识的规则：%1</translation>
    </message>
    <message>
        <source>stands here twice: %1</source>
        <translation>重复出现：%1</translation>
    </message>
</context>
</TS>
