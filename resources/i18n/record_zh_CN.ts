<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>record</name>
    <message>
        <source>"%1" is neither yes nor no.</source>
        <translation>“%1”既不是“是”，也不是“否”。</translation>
    </message>
    <message>
        <source>"%1" is not a date and time.</source>
        <translation>“%1”不是日期和时间。</translation>
    </message>
    <message>
        <source>"%1" is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>"%1" is not one of the choices.</source>
        <translation>“%1”不在可选项之中。</translation>
    </message>
    <message>
        <source>Characters that cannot be seen were taken out.</source>
        <translation>已去掉看不见的字符。</translation>
    </message>
    <message>
        <source>Check that the text is what was meant.</source>
        <translation>请核对文字是否有误。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>请从这些里选一个：%1。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Write digits only, for example 12.</source>
        <translation>请只填数字，例如 12。</translation>
    </message>
    <message>
        <source>Write it as 2026-03-05 09:30.</source>
        <translation>请写成 2026-03-05 09:30。</translation>
    </message>
    <message>
        <source>Write 是 or 否, yes or no, 1 or 0.</source>
        <translation>请填“是”或“否”、yes 或 no、1 或 0。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
</TS>
