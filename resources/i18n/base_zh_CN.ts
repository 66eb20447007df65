<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>base</name>
    <message>
        <source>"%1" is more than the program keeps.</source>
        <translation>“%1”超出了程序能记的金额。</translation>
    </message>
    <message>
        <source>"%1" is not an amount of money.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>Write the amount in yuan with at most two decimals, for example 1234.50.</source>
        <translation>请以元为单位填写，最多两位小数，例如 1234.50。</translation>
    </message>
</context>
</TS>
