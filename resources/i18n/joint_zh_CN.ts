<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>joint</name>
    <message>
        <source>"%1" cannot have been on %2: that day is still to come.</source>
        <translation>“%1”不可能在%2召开：这一天还没有到。</translation>
    </message>
    <message>
        <source>"%1" explains nothing.</source>
        <translation>“%1”没有说明任何情况。</translation>
    </message>
    <message>
        <source>"%1" has an outcome: it is not thrown away.</source>
        <translation>“%1”已有结果，不能删除。</translation>
    </message>
    <message>
        <source>"%1" has its outcome in its meeting.</source>
        <translation>“%1”已在所属会议上有了结果。</translation>
    </message>
    <message>
        <source>"%1" is closed: its record stands.</source>
        <translation>“%1”已结束，会议记录不再更改。</translation>
    </message>
    <message>
        <source>"%1" is in the first item already.</source>
        <translation>“%1”已列入首项议程。</translation>
    </message>
    <message>
        <source>"%1" is not in session.</source>
        <translation>“%1”没有在进行。</translation>
    </message>
    <message>
        <source>"%1" stays with its meeting.</source>
        <translation>“%1”只能留在所属会议。</translation>
    </message>
    <message>
        <source>"%1" was adopted under this title.</source>
        <translation>“%1”已按此标题审议通过。</translation>
    </message>
    <message>
        <source>"%1" was cancelled.</source>
        <translation>“%1”已取消。</translation>
    </message>
    <message>
        <source>"%1" was cancelled: nothing is added to it.</source>
        <translation>“%1”已取消，不能再添加内容。</translation>
    </message>
    <message>
        <source>"%1" was convened for %2: whoever was invited comes on that day.</source>
        <translation>“%1”已通知在%2召开，参会人员会按那天到会。</translation>
    </message>
    <message>
        <source>"%1" was convened: it is not thrown away.</source>
        <translation>“%1”已发出通知，不能删除。</translation>
    </message>
    <message>
        <source>"%1" was convened: it stays with its union.</source>
        <translation>“%1”已发出通知，不能更换工会。</translation>
    </message>
    <message>
        <source>"%1" was decided: the decision is not taken away.</source>
        <translation>“%1”已议定，不能清空议定意见。</translation>
    </message>
    <message>
        <source>"%1" was not held yet: there is nothing to write down.</source>
        <translation>“%1”尚未召开，没有可记录的内容。</translation>
    </message>
    <message>
        <source>"%1" was not promised before this meeting.</source>
        <translation>“%1”不是本次会议之前确定的事项。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3, by %4)</source>
        <translation>%1 %2（%3，%4前）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2) is on the list too.</source>
        <translation>名单上还有%1（%2）。</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <translation>%1（%2：%3）</translation>
    </message>
    <message>
        <source>%1 (reported by %2)</source>
        <translation>%1（%2汇报）</translation>
    </message>
    <message>
        <source>%1 and %2 hold their joint meeting. You are asked to attend; whoever cannot come says so beforehand and names somebody in place.</source>
        <translation>%1与%2定于近期召开联席会议，请准时参加。因故不能参会的，请事先请假并委托其他负责同志参加。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1等，另有%2人</translation>
    </message>
    <message>
        <source>%1 and %2: joint meeting No. %3 (%4)</source>
        <translation>%1与%2第%3次联席会议（%4年）</translation>
    </message>
    <message>
        <source>%1 comes before %2.</source>
        <translation>%1的发言排在%2之前。</translation>
    </message>
    <message>
        <source>%1 comes first already.</source>
        <translation>%1已排在最前。</translation>
    </message>
    <message>
        <source>%1 comes last already.</source>
        <translation>%1已排在最后。</translation>
    </message>
    <message>
        <source>%1 has had the turn: the line stays.</source>
        <translation>%1已轮到过发言，不能删除。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1已在名单上。</translation>
    </message>
    <message>
        <source>%1 stays on the list of this meeting.</source>
        <translation>%1只能留在本次会议的发言名单上。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, in place of %2</source>
        <translation>%1，代%2参会</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>%1, without a say</source>
        <translation>%1（列席）</translation>
    </message>
    <message>
        <source>%1. Papers deliberated</source>
        <translation>%1. 审议文件</translation>
    </message>
    <message>
        <source>%1. Talks</source>
        <translation>%1. 交流发言</translation>
    </message>
    <message>
        <source>%1. The last meeting's measures</source>
        <translation>%1. 上次会议议定事项落实情况</translation>
    </message>
    <message>
        <source>%1. Topics</source>
        <translation>%1. 议题</translation>
    </message>
    <message>
        <source>%1. Who does what by when</source>
        <translation>%1. 任务分工</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A department that is not among the units</source>
        <translation>不在单位列表中的部门可直接填写</translation>
    </message>
    <message>
        <source>A line of the first item keeps its measure.</source>
        <translation>首项议程中的一行只能对应原来的事项。</translation>
    </message>
    <message>
        <source>A speech of %1 minutes is not planned.</source>
        <translation>发言时间不应是%1分钟。</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Absent (%1)</source>
        <translation>缺席（%1人）</translation>
    </message>
    <message>
        <source>Add it to the other meeting as a new paper.</source>
        <translation>请在另一次会议中作为新文件添加。</translation>
    </message>
    <message>
        <source>Add it to the other meeting as a new topic.</source>
        <translation>请在另一次会议中作为新议题添加。</translation>
    </message>
    <message>
        <source>Add one in its tab, or make a topic of a remark.</source>
        <translation>请在相应页签添加，或者把职工反映转为议题。</translation>
    </message>
    <message>
        <source>Add the name to the other list.</source>
        <translation>请在另一份名单中添加。</translation>
    </message>
    <message>
        <source>Add the speakers in the tab "Speakers' list".</source>
        <translation>请在“发言名单”页签添加发言人。</translation>
    </message>
    <message>
        <source>Adds what is missing in the list of measures, with the latest news of each.</source>
        <translation>补齐缺少的事项，并更新每一项的最新进展。</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>审议通过</translation>
    </message>
    <message>
        <source>Adopt each of them, or return it with a reason.</source>
        <translation>请逐件审议通过，或者说明原因退回。</translation>
    </message>
    <message>
        <source>Adopt with changes</source>
        <translation>修改后通过</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>审议通过</translation>
    </message>
    <message>
        <source>Adopted with changes</source>
        <translation>修改后通过</translation>
    </message>
    <message>
        <source>Adopted, with what is to be changed before it is issued.</source>
        <translation>原则通过，按会议意见修改后印发。</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Agenda of the joint meeting</source>
        <translation>联席会议议程</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Another day, with a new notice to everybody; the days of the notice count anew.</source>
        <translation>改到另一天召开，并重新通知全体参会人员；通知天数重新计算。</translation>
    </message>
    <message>
        <source>Attach it in the tab Files: later nobody doubts what was adopted.</source>
        <translation>请在“附件”页签添加文件正文，以免日后对通过的内容有疑问。</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Attending without a say</source>
        <translation>列席</translation>
    </message>
    <message>
        <source>Attends</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Attends without a say</source>
        <translation>列席</translation>
    </message>
    <message>
        <source>Basis: %1.</source>
        <translation>依据：%1。</translation>
    </message>
    <message>
        <source>Bring the first item up to date</source>
        <translation>更新首项议程</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消会议</translation>
    </message>
    <message>
        <source>Cancel it with a reason, or undo its steps if it was a mistake.</source>
        <translation>请说明原因取消会议；如属误操作，请撤销相应步骤。</translation>
    </message>
    <message>
        <source>Cancel it, and plan one for the other union.</source>
        <translation>请取消本次会议，再为另一工会新建会议。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Change single lines in the tab "Attendance".</source>
        <translation>请在“参会人员”页签修改个别人员。</translation>
    </message>
    <message>
        <source>Change that line, or write the unit to tell them apart.</source>
        <translation>请修改原有的一行，或者填写单位加以区分。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动数</translation>
    </message>
    <message>
        <source>Changes places with whoever comes before.</source>
        <translation>与前一位对调次序。</translation>
    </message>
    <message>
        <source>Changes places with whoever comes next.</source>
        <translation>与后一位对调次序。</translation>
    </message>
    <message>
        <source>Choose a later date.</source>
        <translation>请选择更晚的日期。</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>请选择更晚的日期。</translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation>请另选一个日期。</translation>
    </message>
    <message>
        <source>Choose another meeting.</source>
        <translation>请选择其他会议。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose the unit that answers for it, or write its name.</source>
        <translation>请选择责任单位，或写上名称。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结束会议</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Convene</source>
        <translation>发出通知</translation>
    </message>
    <message>
        <source>Convened</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Convened on</source>
        <translation>通知日期</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Correct the date of the meeting, or that of the notice.</source>
        <translation>请更正会议日期或者通知日期。</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>请更正日期。</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>请更正次数。</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Decide each of them, or defer it with a reason.</source>
        <translation>请逐项议定，或者说明原因缓议。</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>议定</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>议定：%1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>议定意见</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>缓议</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>缓议</translation>
    </message>
    <message>
        <source>Deferred: %1</source>
        <translation>缓议：%1</translation>
    </message>
    <message>
        <source>Deliberate again</source>
        <translation>重新审议</translation>
    </message>
    <message>
        <source>Deliberation of: %1</source>
        <translation>审议《%1》</translation>
    </message>
    <message>
        <source>Deliberation of: %1 (presented by %2)</source>
        <translation>审议《%1》（%2作说明）</translation>
    </message>
    <message>
        <source>Deputy head of government</source>
        <translation>政府分管负责人</translation>
    </message>
    <message>
        <source>Did not speak; the reason is kept.</source>
        <translation>未发言，并记录原因。</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>起草单位</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Each of these comes before the next meeting (%1).</source>
        <translation>以上事项的落实情况向下次会议报告（%1）。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Earlier measure</source>
        <translation>此前事项</translation>
    </message>
    <message>
        <source>Empty: as it stands on the agenda</source>
        <translation>留空：与议程上的名称相同</translation>
    </message>
    <message>
        <source>Empty: as the opinion says</source>
        <translation>留空：按职工意见填写</translation>
    </message>
    <message>
        <source>Empty: named by itself</source>
        <translation>留空：自动命名</translation>
    </message>
    <message>
        <source>Empty: the next one of this union</source>
        <translation>留空：该工会的下一次</translation>
    </message>
    <message>
        <source>Empty: today</source>
        <translation>留空：今天</translation>
    </message>
    <message>
        <source>Enter who is invited in the tab "Attendance", or import a list.</source>
        <translation>请在“参会人员”页签录入，或者导入名单。</translation>
    </message>
    <message>
        <source>Enter who is invited in the tab "Attendance".</source>
        <translation>请在“参会人员”页签录入。</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Every undone measure is explained, every topic and paper has its outcome.</source>
        <translation>未完成的事项都已说明，议题和文件都有结果。</translation>
    </message>
    <message>
        <source>Everybody of whom nothing is noted was there.</source>
        <translation>尚未登记的人员全部记为到会。</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Excused (%1)</source>
        <translation>请假（%1人）</translation>
    </message>
    <message>
        <source>Explain what is undone, and hold the meeting: %1</source>
        <translation>说明未完成事项并召开会议：%1</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>情况说明</translation>
    </message>
    <message>
        <source>Fill in time and place, then print the notice.</source>
        <translation>请填写时间和地点，再打印通知。</translation>
    </message>
    <message>
        <source>Fill it in and save, then take the step.</source>
        <translation>请填写并保存，再办理这一步。</translation>
    </message>
    <message>
        <source>First item: earlier measures</source>
        <translation>首项议程：此前事项</translation>
    </message>
    <message>
        <source>For</source>
        <translation>代表方</translation>
    </message>
    <message>
        <source>Gives title and text, never who said it</source>
        <translation>带入标题和内容，不带入反映人</translation>
    </message>
    <message>
        <source>Goes on to the next meeting</source>
        <translation>转入下次会议</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>嘉宾</translation>
    </message>
    <message>
        <source>Had the floor; the gist goes into the minutes.</source>
        <translation>已发言，要点写入纪要。</translation>
    </message>
    <message>
        <source>Head of government</source>
        <translation>政府主要负责人</translation>
    </message>
    <message>
        <source>Hold the next joint meeting; the last was: %1</source>
        <translation>召开下一次联席会议（上次：%1）</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>How the last meeting's measures stand; what is undone is explained</source>
        <translation>通报上次会议议定事项落实情况，对未完成事项作出说明</translation>
    </message>
    <message>
        <source>If it is the same person, take one of the two lines away: whoever is there counts once.</source>
        <translation>如果是同一人，请删去其中一行：每人只计一次。</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>代替</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>会议进行中</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>会议概况</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Issue the minutes</source>
        <translation>印发纪要</translation>
    </message>
    <message>
        <source>Issue the minutes: %1</source>
        <translation>印发会议纪要：%1</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>It does not take place; its number stays.</source>
        <translation>会议不再召开，次数保留。</translation>
    </message>
    <message>
        <source>It is not said what the topic is.</source>
        <translation>没有写明议题。</translation>
    </message>
    <message>
        <source>It is not said what was decided.</source>
        <translation>没有写明议定意见。</translation>
    </message>
    <message>
        <source>It is not said when and where the meeting begins.</source>
        <translation>没有写明会议的时间和地点。</translation>
    </message>
    <message>
        <source>It is not said who does it.</source>
        <translation>没有写明由谁办理。</translation>
    </message>
    <message>
        <source>It is noted of everybody whether they came.</source>
        <translation>所有人员的到会情况都已登记。</translation>
    </message>
    <message>
        <source>It is on %1 already.</source>
        <translation>会议本来就在%1召开。</translation>
    </message>
    <message>
        <source>It is on %1: too late for a notice of %2.</source>
        <translation>会议在%1召开，%2发通知已经太晚。</translation>
    </message>
    <message>
        <source>It is the day, and both government and union are there.</source>
        <translation>已到开会日期，政府和工会双方都有人到会。</translation>
    </message>
    <message>
        <source>It is this speaker's turn.</source>
        <translation>轮到该发言人。</translation>
    </message>
    <message>
        <source>It stands among the measures of its topic or paper; the next meeting begins with it.</source>
        <translation>它已列在所属议题或文件的落实事项中，下次会议首项议程会通报。</translation>
    </message>
    <message>
        <source>It was held only on %1.</source>
        <translation>会议于%1才召开。</translation>
    </message>
    <message>
        <source>It would be due on %1, before the meeting on %2.</source>
        <translation>完成时限%1早于会议日期%2。</translation>
    </message>
    <message>
        <source>Its first item speaks of "%1", which was only on %2.</source>
        <translation>首项议程要通报“%1”的事项，那次会议%2才召开。</translation>
    </message>
    <message>
        <source>Its record stands; what is undone goes on to the next meeting.</source>
        <translation>会议记录不再更改，未完成事项转入下次会议。</translation>
    </message>
    <message>
        <source>Joint meeting</source>
        <translation>联席会议</translation>
    </message>
    <message>
        <source>Joint meetings</source>
        <translation>联席会议</translation>
    </message>
    <message>
        <source>Last meeting's measures</source>
        <translation>上次会议议定事项</translation>
    </message>
    <message>
        <source>Last meeting's measures and how they stand</source>
        <translation>上次会议议定事项落实情况</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Leave the number out: the next one is taken.</source>
        <translation>请不填次数，由程序取下一次。</translation>
    </message>
    <message>
        <source>Let %1 speak first, pass over with a reason, or move the order.</source>
        <translation>请让%1先发言，或者说明原因跳过，或者调整次序。</translation>
    </message>
    <message>
        <source>Make a measure</source>
        <translation>生成落实事项</translation>
    </message>
    <message>
        <source>Make one with owner and date, if something was promised.</source>
        <translation>如有承诺事项，请生成落实事项，写明责任单位和时限。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>落实事项</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>落实事项</translation>
    </message>
    <message>
        <source>Measures: %1.</source>
        <translation>落实事项：%1项。</translation>
    </message>
    <message>
        <source>Measures: %1. Done: %2. Undone: %3, of them overdue: %4.</source>
        <translation>共%1项，已完成%2项，未完成%3项，其中逾期%4项。</translation>
    </message>
    <message>
        <source>Meeting No. %1 of this union is there already.</source>
        <translation>该工会的第%1次联席会议已经存在。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Minutes (time)</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Minutes issued</source>
        <translation>纪要已印发</translation>
    </message>
    <message>
        <source>Minutes issued on</source>
        <translation>纪要印发日期</translation>
    </message>
    <message>
        <source>Minutes of the joint meeting</source>
        <translation>联席会议纪要</translation>
    </message>
    <message>
        <source>Minutes signed</source>
        <translation>纪要已签发</translation>
    </message>
    <message>
        <source>Minutes signed on</source>
        <translation>纪要签发日期</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Move the others instead.</source>
        <translation>请调整其他人的次序。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Neither a topic nor a paper is on the agenda.</source>
        <translation>议程上既没有议题，也没有审议文件。</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>改至</translation>
    </message>
    <message>
        <source>New notice sent on</source>
        <translation>改期通知发出日期</translation>
    </message>
    <message>
        <source>No joint meeting is planned.</source>
        <translation>没有筹备中的联席会议。</translation>
    </message>
    <message>
        <source>No measure comes of this meeting yet.</source>
        <translation>本次会议还没有形成落实事项。</translation>
    </message>
    <message>
        <source>No measure comes of: %1.</source>
        <translation>没有形成落实事项：%1。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>还没有录入参会人员。</translation>
    </message>
    <message>
        <source>Nobody is on the speakers' list.</source>
        <translation>发言名单上没有人。</translation>
    </message>
    <message>
        <source>Not adopted; the reason goes into the minutes.</source>
        <translation>未通过，原因写入纪要。</translation>
    </message>
    <message>
        <source>Not decided now; it is a topic of the next meeting by itself.</source>
        <translation>本次不作决定，自动列入下次会议议题。</translation>
    </message>
    <message>
        <source>Not in the first item yet: %1.</source>
        <translation>尚未列入首项议程：%1。</translation>
    </message>
    <message>
        <source>Not noted whether they came: %1.</source>
        <translation>尚未登记是否到会：%1。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note it in the tab "Attendance": the minutes name them as absent.</source>
        <translation>请在“到会情况”页签登记；否则纪要把他们列为缺席。</translation>
    </message>
    <message>
        <source>Note that they spoke, or pass them over with a reason.</source>
        <translation>请登记已发言，或者说明原因跳过。</translation>
    </message>
    <message>
        <source>Note who came in the tab "Attendance"; both have to be there.</source>
        <translation>请在“参会人员”页签登记到会情况；双方都须有人到会。</translation>
    </message>
    <message>
        <source>Note who came on that day.</source>
        <translation>请在会议当天登记到会情况。</translation>
    </message>
    <message>
        <source>Nothing was promised before: this is the first meeting on record.</source>
        <translation>此前没有议定事项，这是记录中的第一次会议。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notice of the joint meeting</source>
        <translation>联席会议通知</translation>
    </message>
    <message>
        <source>Number, recorder, signatory and addressee are named.</source>
        <translation>文号、记录人、签发人和主送单位都已填写。</translation>
    </message>
    <message>
        <source>Of somebody nothing is noted yet.</source>
        <translation>还有人员没有登记到会情况。</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>待议</translation>
    </message>
    <message>
        <source>On the agenda of %1</source>
        <translation>列入%1议程</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>待发言</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开始会议</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>职工意见</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>审议结果</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Owner unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Paper deliberated</source>
        <translation>审议文件</translation>
    </message>
    <message>
        <source>Papers deliberated</source>
        <translation>审议文件</translation>
    </message>
    <message>
        <source>Papers without an outcome: %1.</source>
        <translation>没有审议结果的文件：%1。</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>未发言</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Plan another meeting.</source>
        <translation>请另行筹备会议。</translation>
    </message>
    <message>
        <source>Plan one on the page "Joint meetings" first.</source>
        <translation>请先在“联席会议”页新建一次会议。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>筹备中</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>到会情况</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Present (%1)</source>
        <translation>出席（%1人）</translation>
    </message>
    <message>
        <source>Present of the government: %1, of the union: %2.</source>
        <translation>政府方到会%1人，工会方到会%2人。</translation>
    </message>
    <message>
        <source>Present without a say (%1)</source>
        <translation>列席（%1人）</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Put by</source>
        <translation>提出方</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Remove it, and add the other measure.</source>
        <translation>请删除这一行，再添加另一事项。</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>汇报单位</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Restore the office from a backup that has it, or withdraw the signature and sign again.</source>
        <translation>请从备份中恢复，或撤回签发后重新签发。</translation>
    </message>
    <message>
        <source>Result or explanation</source>
        <translation>完成情况或说明</translation>
    </message>
    <message>
        <source>Result, or the latest news</source>
        <translation>完成情况或最新进展</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Rules it runs under</source>
        <translation>适用规则</translation>
    </message>
    <message>
        <source>Send it at once, with the papers.</source>
        <translation>请立即发出，并附会议材料。</translation>
    </message>
    <message>
        <source>Send the notice of the meeting: %1</source>
        <translation>发出会议通知：%1</translation>
    </message>
    <message>
        <source>Sign the minutes</source>
        <translation>签发纪要</translation>
    </message>
    <message>
        <source>Sign the minutes: %1</source>
        <translation>签发会议纪要：%1</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Somebody comes before.</source>
        <translation>前面还有发言人</translation>
    </message>
    <message>
        <source>Somebody comes next.</source>
        <translation>后面还有发言人</translation>
    </message>
    <message>
        <source>Somebody does something by a date; several may come of one matter.</source>
        <translation>明确由谁在何时完成；一个议题可以形成多项。</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>其他人员</translation>
    </message>
    <message>
        <source>Somebody who is not among the members</source>
        <translation>不在会员名册中的人</translation>
    </message>
    <message>
        <source>Something was forgotten in the record.</source>
        <translation>会议记录有遗漏。</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Speakers' list</source>
        <translation>发言名单</translation>
    </message>
    <message>
        <source>Speakers: %1. Minutes planned: %2.</source>
        <translation>发言人%1位，计划时长%2分钟。</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>已发言</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still on the speakers' list: %1.</source>
        <translation>仍在发言名单上：%1。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>发言题目</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>待审议</translation>
    </message>
    <message>
        <source>Take the meeting's step "Open" first.</source>
        <translation>请先办理会议的“开始会议”。</translation>
    </message>
    <message>
        <source>Take the step "Bring the first item up to date".</source>
        <translation>请办理“更新首项议程”。</translation>
    </message>
    <message>
        <source>Take the step "Deliberate again" first.</source>
        <translation>请先办理“重新审议”。</translation>
    </message>
    <message>
        <source>Take the step "Make a measure" at a topic or a paper.</source>
        <translation>请在议题或文件上办理“生成落实事项”。</translation>
    </message>
    <message>
        <source>Take the step "Move it", which asks when the new notice went out.</source>
        <translation>请办理“改期”，并填写改期通知的发出日期。</translation>
    </message>
    <message>
        <source>Take the step "Open again" with a reason first.</source>
        <translation>请先办理“重新打开”并说明原因。</translation>
    </message>
    <message>
        <source>Take the step "Open" on its day first.</source>
        <translation>请先在会议当天办理“开始会议”。</translation>
    </message>
    <message>
        <source>Take the step "Talk about it again" instead.</source>
        <translation>请改为办理“重新讨论”。</translation>
    </message>
    <message>
        <source>Take the step "Withdraw the signature" first.</source>
        <translation>请先办理“撤回签发”。</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Talk about it again</source>
        <translation>重新讨论</translation>
    </message>
    <message>
        <source>Talks by the units, by the speakers' list</source>
        <translation>有关单位按发言名单交流发言</translation>
    </message>
    <message>
        <source>Tell everybody who was invited, or send a new notice.</source>
        <translation>请告知全体参会人员，或重新发出通知。</translation>
    </message>
    <message>
        <source>The chair is</source>
        <translation>主持人身份</translation>
    </message>
    <message>
        <source>The gist</source>
        <translation>发言要点</translation>
    </message>
    <message>
        <source>The head of government chairs; here it is somebody else.</source>
        <translation>联席会议应由政府主要负责人主持，这里是其他人员。</translation>
    </message>
    <message>
        <source>The meeting adopted it as it is.</source>
        <translation>会议审议通过该文件。</translation>
    </message>
    <message>
        <source>The meeting before</source>
        <translation>上次会议</translation>
    </message>
    <message>
        <source>The meeting is in session.</source>
        <translation>会议正在进行。</translation>
    </message>
    <message>
        <source>The meeting is in session: topics and papers are decided.</source>
        <translation>会议开始，可以议定议题、审议文件。</translation>
    </message>
    <message>
        <source>The meeting is in session; owner and date are named.</source>
        <translation>会议正在进行，责任单位和时限已写明。</translation>
    </message>
    <message>
        <source>The meeting is on %1, not today.</source>
        <translation>会议在%1召开，不是今天。</translation>
    </message>
    <message>
        <source>The meeting is only on %1.</source>
        <translation>会议在%1才召开。</translation>
    </message>
    <message>
        <source>The meeting was closed only on %1.</source>
        <translation>会议于%1才结束。</translation>
    </message>
    <message>
        <source>The minutes can be changed again.</source>
        <translation>纪要可以再次修改。</translation>
    </message>
    <message>
        <source>The minutes of "%1" are signed: they stand.</source>
        <translation>“%1”的纪要已签发，不再更改。</translation>
    </message>
    <message>
        <source>The minutes were signed only on %1.</source>
        <translation>纪要于%1才签发。</translation>
    </message>
    <message>
        <source>The new day is not before the last meeting.</source>
        <translation>新的日期不早于上次会议。</translation>
    </message>
    <message>
        <source>The notice goes out; the first item fills itself with what was promised before.</source>
        <translation>发出通知；首项议程自动列出此前的议定事项。</translation>
    </message>
    <message>
        <source>The notice leaves %1 days; %2 are usual.</source>
        <translation>距会议只有%1天，一般应提前%2天通知。</translation>
    </message>
    <message>
        <source>The notice that went out says "%1".</source>
        <translation>已发出的通知上写的是“%1”。</translation>
    </message>
    <message>
        <source>The number of a meeting is 1 or more.</source>
        <translation>次数从1开始。</translation>
    </message>
    <message>
        <source>The others are present</source>
        <translation>其余人员到会</translation>
    </message>
    <message>
        <source>The outcome is taken back while the meeting goes on.</source>
        <translation>会议进行期间收回结果。</translation>
    </message>
    <message>
        <source>The signed text of "%1" is not there as it was signed.</source>
        <translation>“%1”签发的纪要文本已不完整。</translation>
    </message>
    <message>
        <source>The text is there as it was signed.</source>
        <translation>签发的文本完好。</translation>
    </message>
    <message>
        <source>The text of "%1" is not on file.</source>
        <translation>没有“%1”的正文。</translation>
    </message>
    <message>
        <source>There is no such meeting.</source>
        <translation>没有这次会议。</translation>
    </message>
    <message>
        <source>They stand as they are now; their text is kept.</source>
        <translation>纪要以现在的文本为准，并保存该文本。</translation>
    </message>
    <message>
        <source>They were sent to everybody named in them.</source>
        <translation>纪要已发送给列明的单位。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time, place and chair are named, somebody is invited, and there is something to talk about.</source>
        <translation>时间、地点、主持人已填写，已录入参会人员，并且有议题或文件。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>文件名称</translation>
    </message>
    <message>
        <source>To</source>
        <translation>主送</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Topics without an outcome: %1.</source>
        <translation>没有结果的议题：%1。</translation>
    </message>
    <message>
        <source>Undo its steps if it was a mistake.</source>
        <translation>如属误操作，请撤销相应步骤。</translation>
    </message>
    <message>
        <source>Undo the step if it was a mistake.</source>
        <translation>如属误操作，请撤销该步骤。</translation>
    </message>
    <message>
        <source>Undone and not explained: %1.</source>
        <translation>未完成且未说明：%1。</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>工会</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Units that answer for earlier measures are asked to hand in by then how they stand, and to explain what is undone (%1).</source>
        <translation>请承担此前议定事项的单位于会前报送落实情况，未完成的作出说明（%1）。</translation>
    </message>
    <message>
        <source>Wait for that day, or correct it.</source>
        <translation>请到该日再办，或更正日期。</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>具体内容</translation>
    </message>
    <message>
        <source>What is asked, and why</source>
        <translation>内容和理由</translation>
    </message>
    <message>
        <source>What is undone was explained and goes on to the next meeting:</source>
        <translation>会议听取了未完成事项的说明，以下事项转入下次会议：</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>起草说明</translation>
    </message>
    <message>
        <source>What the chair sums up</source>
        <translation>主持人总结讲话</translation>
    </message>
    <message>
        <source>What the meeting decided, for the minutes.</source>
        <translation>会议议定的意见，写入纪要。</translation>
    </message>
    <message>
        <source>What the program does not know by itself</source>
        <translation>程序未自动记录的内容</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>议定事项</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>讨论情况</translation>
    </message>
    <message>
        <source>Who does what by when</source>
        <translation>任务分工表</translation>
    </message>
    <message>
        <source>Why deferred</source>
        <translation>缓议原因</translation>
    </message>
    <message>
        <source>Why it is not done, and what follows</source>
        <translation>未完成的原因和下一步安排</translation>
    </message>
    <message>
        <source>Why passed over</source>
        <translation>未发言原因</translation>
    </message>
    <message>
        <source>Why returned</source>
        <translation>未通过原因</translation>
    </message>
    <message>
        <source>Why somebody else chairs</source>
        <translation>委托主持原因</translation>
    </message>
    <message>
        <source>Withdraw the signature</source>
        <translation>撤回签发</translation>
    </message>
    <message>
        <source>Withdraw the signature and sign again.</source>
        <translation>请撤回签发，再重新签发。</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>职工</translation>
    </message>
    <message>
        <source>Write 1 to %1 minutes, or leave it out.</source>
        <translation>请填写1至%1分钟，或者不填。</translation>
    </message>
    <message>
        <source>Write down what was decided, and close: %1</source>
        <translation>登记议定意见并结束会议：%1</translation>
    </message>
    <message>
        <source>Write it, or choose the opinion it comes from.</source>
        <translation>请填写议题，或者选择来源的职工意见。</translation>
    </message>
    <message>
        <source>Write the decision.</source>
        <translation>请填写议定意见。</translation>
    </message>
    <message>
        <source>Write the explanation of each under "First item".</source>
        <translation>请在“首项议程”中逐项填写说明。</translation>
    </message>
    <message>
        <source>Write the explanation there.</source>
        <translation>请在该行填写说明。</translation>
    </message>
    <message>
        <source>Write why it is not done, and what follows; or leave it empty.</source>
        <translation>请写明未完成的原因和下一步安排，或者留空。</translation>
    </message>
    <message>
        <source>Write why, or choose the head of government.</source>
        <translation>请说明原因，或者选择政府主要负责人。</translation>
    </message>
    <message>
        <source>did not speak: %1</source>
        <translation>未发言：%1</translation>
    </message>
</context>
</TS>
