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
        <source>%1 is set by a step, not by entering it.</source>
        <translation>“%1”由办理步骤产生，不能直接录入。</translation>
    </message>
    <message>
        <source>A new %1 begins as "%2", not as "%3".</source>
        <translation>新建的%1起始状态是“%2”，不能是“%3”。</translation>
    </message>
    <message>
        <source>Choose a later date.</source>
        <translation>请选择更晚的日期。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Empty: today</source>
        <translation>不填即为今天</translation>
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
        <source>Leave "%1" out, then take the steps.</source>
        <translation>请不要填“%1”，录入后再逐步办理。</translation>
    </message>
    <message>
        <source>Leave it out, then take the steps.</source>
        <translation>请不要填写，录入后再逐步办理。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Take the step on that day.</source>
        <translation>请到那一天再办理。</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>日期在今天之后。</translation>
    </message>
    <message>
        <source>This program cannot take that step.</source>
        <translation>本程序不能执行这一步。</translation>
    </message>
    <message>
        <source>This step takes nothing: leave it out.</source>
        <translation>这一步无需填写任何内容，请去掉。</translation>
    </message>
    <message>
        <source>This step takes: %1.</source>
        <translation>这一步需要的是：%1。</translation>
    </message>
</context>
</TS>
