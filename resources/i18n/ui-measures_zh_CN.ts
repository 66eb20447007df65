<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-measures</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose a measure first</source>
        <translation>请先选一项</translation>
    </message>
    <message>
        <source>Due in 30 days</source>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <source>Ended: somebody has to look whether it is true</source>
        <translation>已报办结，等待核实</translation>
    </message>
    <message>
        <source>Every measure</source>
        <translation>所有落实事项</translation>
    </message>
    <message>
        <source>Import a list of measures…</source>
        <translation>导入落实事项清单…</translation>
    </message>
    <message>
        <source>It is not noted where this one comes from</source>
        <translation>没有注明来源</translation>
    </message>
    <message>
        <source>It may have been removed; see the history.</source>
        <translation>可能已被删除，请看操作记录。</translation>
    </message>
    <message>
        <source>Its source is written in words: %1</source>
        <translation>来源只有文字：%1</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>落实事项</translation>
    </message>
    <message>
        <source>Only what this unit and those below it answer for</source>
        <translation>只看这个单位及其下级负责的事项</translation>
    </message>
    <message>
        <source>Opens: %1</source>
        <translation>打开：%1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Papers about all measures, or those of the unit chosen below</source>
        <translation>全部事项或所选单位的台账和统计</translation>
    </message>
    <message>
        <source>Register and score</source>
        <translation>台账与得分</translation>
    </message>
    <message>
        <source>Running, and due from today on</source>
        <translation>正在落实，今天起到期</translation>
    </message>
    <message>
        <source>Running, and the date is over</source>
        <translation>正在落实，时限已过</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>查看来源</translation>
    </message>
    <message>
        <source>The source cannot be shown.</source>
        <translation>无法打开来源。</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待销号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>倾听与落实</translation>
    </message>
    <message>
        <source>What opinions, meetings and consultations promise comes here by itself. Write down older promises with Ctrl+N, or import the list you keep.</source>
        <translation>意见、会议和协商中作出的承诺会自动进入这里。以前的承诺可以按 Ctrl+N 录入，或导入现有清单。</translation>
    </message>
    <message>
        <source>What was promised: who does it, by when, and what came of it.</source>
        <translation>承诺了什么：谁来办、什么时候办完、办得怎样。</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>全部单位</translation>
    </message>
</context>
</TS>
