<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-stage</name>
    <message>
        <source>Black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>Esc: leave     F9: black screen</source>
        <translation>Esc：退出     F9：黑屏</translation>
    </message>
    <message>
        <source>F9 or Esc: picture again</source>
        <translation>按 F9 或 Esc 恢复画面</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
</context>
</TS>
