<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-joint</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>%1: somebody else wrote "%2" meanwhile; you typed "%3".</source>
        <translation>%1：别人刚写了“%2”，您写的是“%3”。</translation>
    </message>
    <message>
        <source>Begin with "New": choose the union, name the government and the day. Then add topics, papers, speakers and who is invited in the tabs of its form. When it is convened, the first item fills itself with what was promised before.</source>
        <translation>按“新增”开始：选择工会，填写政府名称和日期。再在各页签中添加议题、审议文件、发言人和参会人员。发出通知后，首项议程自动列出此前的议定事项。</translation>
    </message>
    <message>
        <source>Choose a meeting to see what it still lacks.</source>
        <translation>选择一次会议，查看还缺什么。</translation>
    </message>
    <message>
        <source>Choose in the first item which of the two stands.</source>
        <translation>请在首项议程窗口选择保留哪一份说明。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Drawn up when the meeting is convened</source>
        <translation>发出通知时自动列出</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Earlier measures</source>
        <translation>此前事项</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>情况说明</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>首项议程</translation>
    </message>
    <message>
        <source>First item: %1</source>
        <translation>首项议程：%1</translation>
    </message>
    <message>
        <source>Government and union together: what was promised before comes first, what is decided gets an owner and a date.</source>
        <translation>政府与工会共同召开：先通报此前事项的落实情况，议定的事项都有责任单位和时限。</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>Invited: %1</source>
        <translation>参会人员：%1人</translation>
    </message>
    <message>
        <source>Joint meetings</source>
        <translation>联席会议</translation>
    </message>
    <message>
        <source>Leave theirs</source>
        <translation>保留对方的</translation>
    </message>
    <message>
        <source>Measures made: %1</source>
        <translation>形成落实事项：%1项</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Nothing is undone</source>
        <translation>没有未完成事项</translation>
    </message>
    <message>
        <source>Only what is undone</source>
        <translation>只看未完成</translation>
    </message>
    <message>
        <source>Open the first item again.</source>
        <translation>请重新打开首项议程。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Present: %1, without a say: %2</source>
        <translation>出席%1人，列席%2人</translation>
    </message>
    <message>
        <source>Promised before: %1</source>
        <translation>此前事项：%1项</translation>
    </message>
    <message>
        <source>Promised before: %1, undone: %2, not explained: %3</source>
        <translation>此前事项：%1项，未完成%2项，未说明%3项</translation>
    </message>
    <message>
        <source>Promised: %1. Done: %2. Undone: %3, of them running past their date: %4. Not explained yet: %5.</source>
        <translation>共%1项，已完成%2项，未完成%3项，其中仍在办理且已逾期%4项；尚未说明%5项。</translation>
    </message>
    <message>
        <source>Somebody else explained "%1" meanwhile.</source>
        <translation>“%1”的说明刚被别人写过。</translation>
    </message>
    <message>
        <source>Take the step "Convene": whatever was promised before stands here then, each with how it stands.</source>
        <translation>办理“发出通知”后，这里列出此前的全部议定事项及落实情况。</translation>
    </message>
    <message>
        <source>The line is gone.</source>
        <translation>这一行已不存在。</translation>
    </message>
    <message>
        <source>Type here why it is not done, and what follows</source>
        <translation>在这里填写未完成的原因和下一步安排</translation>
    </message>
    <message>
        <source>Type in the last column why it is not done and what follows: double click or F2. Enter keeps it at once; there is nothing to save.</source>
        <translation>请在最后一列填写未完成的原因和下一步安排：双击或按F2输入，按回车即存，不必另行保存。</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>议定事项</translation>
    </message>
    <message>
        <source>What was promised before, how it stands, and why it is not done</source>
        <translation>此前的议定事项、落实情况和未完成原因</translation>
    </message>
    <message>
        <source>Whatever was promised before is done, or this is the first meeting on record.</source>
        <translation>此前的议定事项都已完成，或者这是记录中的第一次会议。</translation>
    </message>
    <message>
        <source>Write mine</source>
        <translation>写入我的</translation>
    </message>
</context>
</TS>
