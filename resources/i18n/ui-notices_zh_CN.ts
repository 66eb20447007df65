<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-notices</name>
    <message>
        <source>%1 (%2).</source>
        <translation>%1（%2）。</translation>
    </message>
    <message>
        <source>; the holidays of this year are not announced yet</source>
        <translation>；该年放假安排尚未公布</translation>
    </message>
    <message>
        <source>; today</source>
        <translation>；今天</translation>
    </message>
    <message>
        <source>Choose a notice to see its days.</source>
        <translation>选择一份公示，查看公示期。</translation>
    </message>
    <message>
        <source>Days of the notice</source>
        <translation>公示日历</translation>
    </message>
    <message>
        <source>Fewer days than that, because: %1</source>
        <translation>公示期短于规定，理由：%1</translation>
    </message>
    <message>
        <source>It hung from %1 through %2 and was taken down on %3.</source>
        <translation>公示期自 %1 至 %2，已于 %3 撤下。</translation>
    </message>
    <message>
        <source>It may be taken down from %1 on.</source>
        <translation>最早可在 %1 撤下。</translation>
    </message>
    <message>
        <source>It may be taken down.</source>
        <translation>可以撤下。</translation>
    </message>
    <message>
        <source>Not counted: %1.</source>
        <translation>不计入：%1。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Posted today it would hang through %1.</source>
        <translation>如今天张贴，公示期至 %1 届满。</translation>
    </message>
    <message>
        <source>Public notices</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>The day of posting is not counted, the last day counts whole.</source>
        <translation>张贴当日不计入，最后一日计至当日结束。</translation>
    </message>
    <message>
        <source>The holidays of %1 are not announced yet: the end may move.</source>
        <translation>%1 年放假安排尚未公布，截止日期可能变动。</translation>
    </message>
    <message>
        <source>This notice stands for %1.</source>
        <translation>本公示为 %1 个工作日。</translation>
    </message>
    <message>
        <source>What hangs for all to see, for how many working days yet, and who objects.</source>
        <translation>哪些公示正在张贴、还剩几个工作日、有无异议。</translation>
    </message>
    <message>
        <source>What the congress resolved: drafted, adopted by a majority of all deputies, numbered and made public.</source>
        <translation>大会形成的决议：拟稿、经全体代表过半数通过、编发文号、公布。</translation>
    </message>
    <message>
        <source>Withdrawn on %1.</source>
        <translation>已于 %1 撤回。</translation>
    </message>
    <message>
        <source>Working-day clock</source>
        <translation>公示工作日</translation>
    </message>
    <message>
        <source>not counted (%1)</source>
        <translation>不计入（%1）</translation>
    </message>
    <message>
        <source>working day %1</source>
        <translation>第 %1 个工作日</translation>
    </message>
</context>
</TS>
