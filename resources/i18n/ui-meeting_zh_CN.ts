<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-meeting</name>
    <message>
        <source>%1 (internal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the duties of a template; what is there already stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>An item below the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair's desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>请另选。</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>惯例</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest day that keeps the rules: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends what goes on and calls what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter item by item: the times follow from the minutes, and at the sitting you see how late it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the sitting first; its agenda stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the sitting with its day; the plan counts from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can still be done in time.</source>
        <translation>各项工作都还来得及。</translation>
    </message>
    <message>
        <source>Full screen: what goes on, what comes next, the clock and what to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Joint meetings</source>
        <translation>联席会议</translation>
    </message>
    <message>
        <source>Late by custom: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plan: every duty before and after the sitting, with its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>Move an agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan for this sitting yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sitting yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No working day: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nothing goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left on the agenda.</source>
        <translation>议程已全部进行完。</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: %1 minutes, until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>筹备</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>汇报人</translation>
    </message>
    <message>
        <source>Presented by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what another day would mean before you move the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Start the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the agenda from its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the items from the agenda's text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holidays of that year are not announced yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items are there; give them their minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan lists what has to be done before and after it, counted from its day in real working days; what the law demands is cited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules can be kept from %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules can be kept; some things are late by custom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules cannot be kept any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting has to be open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting is gone.</source>
        <translation>会议已不存在。</translation>
    </message>
    <message>
        <source>The sitting is on %1; what is still to be done moved with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting that this page is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting's day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To be done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do: %1; overdue: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the sittings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late for this day, by the rules: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What has to be done before and after the sitting, and by when; Space ticks it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What heads of delegations and committees decide between two sittings; the next sitting confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sitting deals with, in which order, and how late it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be late</source>
        <translation>来不及的事项</translation>
    </message>
</context>
</TS>
