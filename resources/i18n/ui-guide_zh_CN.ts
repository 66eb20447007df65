<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-guide</name>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Ctrl+F; Enter goes to the next place</source>
        <translation>Ctrl+F；按 Enter 到下一处</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Not found in the guide.</source>
        <translation>手册中没有找到。</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Search the guide…</source>
        <translation>搜索手册…</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>本章正文</translation>
    </message>
</context>
</TS>
