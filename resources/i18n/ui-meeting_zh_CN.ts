<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-meeting</name>
    <message>
        <source>%1 (internal)</source>
        <translation>%1（内部）</translation>
    </message>
    <message>
        <source>%1 of %2 minutes</source>
        <translation>已用%1分钟，计划%2分钟</translation>
    </message>
    <message>
        <source>Adds the duties of a template; what is there already stays</source>
        <translation>加入模板中的事项，已有的保留</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>An item below the chosen one</source>
        <translation>在所选议程下增加分项</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>换个日期…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Chair's desk</source>
        <translation>主持台</translation>
    </message>
    <message>
        <source>Chart over time</source>
        <translation>进度图</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>惯例</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Earliest day that keeps the rules: %1</source>
        <translation>符合规定的最早会期：%1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Ends what goes on and calls what comes next</source>
        <translation>结束进行中的议程，进入下一项</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter item by item: the times follow from the minutes, and at the sitting you see how late it runs.</source>
        <translation>逐项录入：时间按分钟数推算，开会时可看到进度是否滞后。</translation>
    </message>
    <message>
        <source>Enter the sitting first; its agenda stands here.</source>
        <translation>请先录入会议，这里显示它的议程。</translation>
    </message>
    <message>
        <source>Enter the sitting with its day; the plan counts from it.</source>
        <translation>请先录入会议和会期，计划按会期推算。</translation>
    </message>
    <message>
        <source>Everything can still be done in time.</source>
        <translation>各项工作都还来得及。</translation>
    </message>
    <message>
        <source>Full screen: what goes on, what comes next, the clock and what to say</source>
        <translation>全屏：当前议程、下一项、时钟和主持词</translation>
    </message>
    <message>
        <source>Heads' meetings</source>
        <translation>代表团（组）长联席会议</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Late by custom: %1.</source>
        <translation>按惯例已过期：%1项。</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>制定计划</translation>
    </message>
    <message>
        <source>Make the plan: every duty before and after the sitting, with its day.</source>
        <translation>请制定计划：会前会后各项工作和期限。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Move an agenda item</source>
        <translation>移动议程项目</translation>
    </message>
    <message>
        <source>Move it all the same</source>
        <translation>仍然更改会期</translation>
    </message>
    <message>
        <source>Move it all the same? People were told of this day:</source>
        <translation>仍要更改会期吗？原会期已经告知有关人员：</translation>
    </message>
    <message>
        <source>Move the sitting</source>
        <translation>更改会期</translation>
    </message>
    <message>
        <source>Move the sitting to %1</source>
        <translation>会期改为%1</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新增议程</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新增分项</translation>
    </message>
    <message>
        <source>Next item (Space)</source>
        <translation>下一项（空格）</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一项：%1</translation>
    </message>
    <message>
        <source>Next: %1  %2</source>
        <translation>下一项：%1　%2</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>还没有议程</translation>
    </message>
    <message>
        <source>No plan for this sitting yet</source>
        <translation>这次会议还没有筹备计划</translation>
    </message>
    <message>
        <source>No sitting yet</source>
        <translation>还没有会议</translation>
    </message>
    <message>
        <source>No working day: %1.</source>
        <translation>不是工作日：%1。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nothing goes on</source>
        <translation>没有进行中的议程</translation>
    </message>
    <message>
        <source>Nothing is left on the agenda.</source>
        <translation>议程已全部进行完。</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>材料：%1</translation>
    </message>
    <message>
        <source>Planned: %1 minutes, until %2.</source>
        <translation>计划%1分钟，到%2结束。</translation>
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
        <translation>汇报人：%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove an agenda item</source>
        <translation>删除议程项目</translation>
    </message>
    <message>
        <source>See what another day would mean before you move the sitting</source>
        <translation>更改会期之前，先看看换个日期会怎样</translation>
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
        <translation>出处</translation>
    </message>
    <message>
        <source>Start the next</source>
        <translation>开始下一项</translation>
    </message>
    <message>
        <source>Start the next item</source>
        <translation>开始下一项议程</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take the agenda from its text</source>
        <translation>由文本生成议程</translation>
    </message>
    <message>
        <source>Take the items from the agenda's text</source>
        <translation>由议程文本生成</translation>
    </message>
    <message>
        <source>The duties "notice" and "papers" of the plan open again.</source>
        <translation>筹备计划中的“发出会议通知”“材料送达”将重新列为待办。</translation>
    </message>
    <message>
        <source>The holidays of that year are not announced yet.</source>
        <translation>该年度节假日安排尚未公布。</translation>
    </message>
    <message>
        <source>The item is removed.</source>
        <translation>议程已删除。</translation>
    </message>
    <message>
        <source>The items are there; give them their minutes.</source>
        <translation>议程已生成，请填写各项分钟数。</translation>
    </message>
    <message>
        <source>The plan is made.</source>
        <translation>计划已制定。</translation>
    </message>
    <message>
        <source>The plan lists what has to be done before and after it, counted from its day in real working days; what the law demands is cited.</source>
        <translation>计划列出会前会后要办的各项工作，按会期和实际工作日推算；制度要求的注明出处。</translation>
    </message>
    <message>
        <source>The rules can be kept from %1 on.</source>
        <translation>会期定在%1或以后才符合规定。</translation>
    </message>
    <message>
        <source>The rules can be kept; some things are late by custom.</source>
        <translation>制度要求的来得及；有些按惯例已经过期。</translation>
    </message>
    <message>
        <source>The rules cannot be kept any more.</source>
        <translation>制度要求的期限已经来不及。</translation>
    </message>
    <message>
        <source>The sitting has to be open.</source>
        <translation>会议须在进行中。</translation>
    </message>
    <message>
        <source>The sitting is on %1; what is still to be done moved with it.</source>
        <translation>会期改为%1，未完成的事项随之顺移。</translation>
    </message>
    <message>
        <source>The sitting that this page is about</source>
        <translation>本页显示的会议</translation>
    </message>
    <message>
        <source>The sitting's day</source>
        <translation>会期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To be done again: %1</source>
        <translation>重新办理：%1</translation>
    </message>
    <message>
        <source>To do: %1; overdue: %2</source>
        <translation>未完成%1项，逾期%2项</translation>
    </message>
    <message>
        <source>To the sittings</source>
        <translation>去“会议”</translation>
    </message>
    <message>
        <source>Too late for this day, by the rules: %1 (%2).</source>
        <translation>按规定已来不及：%1（%2）。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What has to be done before and after the sitting, and by when; Space ticks it off.</source>
        <translation>会前会后要办的事和期限；按空格键打勾。</translation>
    </message>
    <message>
        <source>What heads of delegations and committees decide between two sittings; the next sitting confirms it.</source>
        <translation>闭会期间由代表团（组）长和专门委员会负责人联席会议作出决定，提请下次会议确认。</translation>
    </message>
    <message>
        <source>What the sitting deals with, in which order, and how late it runs.</source>
        <translation>会议讨论什么、先后次序、进度是否滞后。</translation>
    </message>
    <message>
        <source>Would be late</source>
        <translation>来不及的事项</translation>
    </message>
</context>
</TS>
