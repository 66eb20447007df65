<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>flow</name>
    <message>
        <source>"%1" is missing.</source>
        <translation>“%1”没有填。</translation>
    </message>
    <message>
        <source>"%1" is not asked for here.</source>
        <translation>这里不需要“%1”。</translation>
    </message>
    <message>
        <source>"%1" is not possible now: %2 is "%3".</source>
        <translation>现在不能“%1”：“%2”的状态是“%3”。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>请填上。</translation>
    </message>
    <message>
        <source>It is possible from: %1.</source>
        <translation>处于以下状态时才可以：%1。</translation>
    </message>
    <message>
        <source>This step takes: %1.</source>
        <translation>这一步需要的是：%1。</translation>
    </message>
</context>
</TS>
