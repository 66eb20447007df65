<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>opinions</name>
    <message>
        <source> (provisional)</source>
        <translation>（暂定）</translation>
    </message>
    <message>
        <source>"%1" became something else: what was said stands.</source>
        <translation>“%1”已经转办，原话不能再改。</translation>
    </message>
    <message>
        <source>"%1" has a number: it stands.</source>
        <translation>“%1”已经编号，不能删除。</translation>
    </message>
    <message>
        <source>"%1" has its measure already: %2.</source>
        <translation>“%1”已经有落实事项：%2。</translation>
    </message>
    <message>
        <source>"%1" has no owner.</source>
        <translation>“%1”没有责任单位。</translation>
    </message>
    <message>
        <source>"%1" is being dealt with: it stands.</source>
        <translation>“%1”正在办理，不能删除。</translation>
    </message>
    <message>
        <source>"%1" is closed: it stands.</source>
        <translation>“%1”已经办结，不能再改。</translation>
    </message>
    <message>
        <source>"%1" is closed: its record stands.</source>
        <translation>“%1”已经结束，记录不能再改。</translation>
    </message>
    <message>
        <source>"%1" is joined with another one itself.</source>
        <translation>“%1”自己已经并入另一条。</translation>
    </message>
    <message>
        <source>"%1" is no kind of record.</source>
        <translation>没有“%1”这类记录。</translation>
    </message>
    <message>
        <source>"%1" is on its way: it stands.</source>
        <translation>“%1”已经在办，不能删除。</translation>
    </message>
    <message>
        <source>"%1" stands among the suggestions already.</source>
        <translation>“%1”已列入建议。</translation>
    </message>
    <message>
        <source>"%1" was answered: what was asked stands.</source>
        <translation>“%1”已经答复，所提内容不能再改。</translation>
    </message>
    <message>
        <source>"%1" was decided on: it is not thrown away.</source>
        <translation>“%1”已有采纳决定，不能删除。</translation>
    </message>
    <message>
        <source>"%1" was decided on: what was suggested stands.</source>
        <translation>“%1”已有采纳决定，建议内容不再改动。</translation>
    </message>
    <message>
        <source>"%1" was not answered.</source>
        <translation>“%1”还没有答复。</translation>
    </message>
    <message>
        <source>"%1" was not rated.</source>
        <translation>“%1”还没有评价。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1答复：%2</translation>
    </message>
    <message>
        <source>%1 is no longer time: it is due on %2.</source>
        <translation>%1 没有延长：期限是 %2。</translation>
    </message>
    <message>
        <source>%1 is over already.</source>
        <translation>%1 已经过去。</translation>
    </message>
    <message>
        <source>%1 is written down already.</source>
        <translation>%1已经登记过了。</translation>
    </message>
    <message>
        <source>%1 opinions of this session have no owner yet.</source>
        <translation>本次会议还有 %1 条意见没有责任单位。</translation>
    </message>
    <message>
        <source>%1 others wait for the answer to "%2".</source>
        <translation>另有 %1 条意见在等“%2”的答复。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2至%3</translation>
    </message>
    <message>
        <source>%1, not content: %2</source>
        <translation>%1 答复，不满意：%2</translation>
    </message>
    <message>
        <source>%1, returned: %2</source>
        <translation>%1 答复，已退回：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1．%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, because: %4</source>
        <translation>%1：由 %2 延至 %3，原因：%4</translation>
    </message>
    <message>
        <source>(anonymous)</source>
        <translation>（匿名）</translation>
    </message>
    <message>
        <source>(no class)</source>
        <translation>（未分类）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1: monthly; 3: quarterly; empty: as needed</source>
        <translation>1 为每月，3 为每季度；不填为按需召开</translation>
    </message>
    <message>
        <source>A call for proposals is open.</source>
        <translation>正在征集提案。</translation>
    </message>
    <message>
        <source>A department that is not among the units</source>
        <translation>不在单位列表中的部门可直接填写</translation>
    </message>
    <message>
        <source>A deputy brings it before the congress as a draft.</source>
        <translation>由一名职工代表作为提案草稿提交职代会。</translation>
    </message>
    <message>
        <source>A joint meeting is planned.</source>
        <translation>有筹备中的联席会议。</translation>
    </message>
    <message>
        <source>A note tells what has happened; %1 is still to come.</source>
        <translation>进展记录写的是已经做的事，%1 还没有到。</translation>
    </message>
    <message>
        <source>A plan has an owner and a date; "%1" has no measure yet.</source>
        <translation>列入计划要有责任单位和时限；“%1”还没有落实事项。</translation>
    </message>
    <message>
        <source>A plan has its measure with owner and date.</source>
        <translation>列入计划的，已有落实事项，写明责任单位和时限。</translation>
    </message>
    <message>
        <source>A remark is not joined with itself.</source>
        <translation>不能与自己合并。</translation>
    </message>
    <message>
        <source>A row of sessions is held every 1 to 60 months.</source>
        <translation>召开间隔为 1 至 60 个月。</translation>
    </message>
    <message>
        <source>A session keeps its row: it has a number there.</source>
        <translation>会议已在原系列中编号，不能换系列。</translation>
    </message>
    <message>
        <source>A unit has few people with the post "%1": who said it could be worked out.</source>
        <translation>一个单位里担任“%1”的人很少，可以推断出是谁说的。</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Add the topics in the tab Topics, for the minutes.</source>
        <translation>请在“议题”页补上议题，供纪要使用。</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Adopt in part</source>
        <translation>部分采纳</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Adopted in part</source>
        <translation>部分采纳</translation>
    </message>
    <message>
        <source>All opinions</source>
        <translation>全部意见</translation>
    </message>
    <message>
        <source>Also answers those who said the same.</source>
        <translation>提出相同意见的人一并得到答复。</translation>
    </message>
    <message>
        <source>An opinion is not joined with itself.</source>
        <translation>意见不能与自己合并。</translation>
    </message>
    <message>
        <source>An owner is named; what is beyond one's power has its written reason.</source>
        <translation>已指定责任单位；超出职权的写明原因。</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answer and rating</source>
        <translation>答复与评价</translation>
    </message>
    <message>
        <source>Answer due on</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Answer it, unless its author took it back or it was entered twice; the notice counts it as withdrawn without an answer.</source>
        <translation>除非本人要求撤回或属于重复录入，否则应当答复；公示中会计入“未经答复撤回”。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Answered and rated: it is done.</source>
        <translation>已答复、已评价，可以办结。</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>答复：%1</translation>
    </message>
    <message>
        <source>Ask how content the author is: %1</source>
        <translation>征求评价：%1</translation>
    </message>
    <message>
        <source>Ask, and write the rating; without one it is closed only when nobody can be reached.</source>
        <translation>请先征求并录入评价；确实联系不上的，才不经评价办结。</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Assign each of them, or join it with another that says the same.</source>
        <translation>请逐条交办，或与相同的意见合并。</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已交办</translation>
    </message>
    <message>
        <source>Assigned on</source>
        <translation>交办日期</translation>
    </message>
    <message>
        <source>Assigned to %1, answer by %2</source>
        <translation>交%1办理，%2 前答复</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>当面反映</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>到会人员</translation>
    </message>
    <message>
        <source>Author's comment</source>
        <translation>评价意见</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>转为</translation>
    </message>
    <message>
        <source>Became %1</source>
        <translation>转为%1</translation>
    </message>
    <message>
        <source>Benefits and help</source>
        <translation>福利帮扶</translation>
    </message>
    <message>
        <source>Beyond our power</source>
        <translation>超出职权</translation>
    </message>
    <message>
        <source>Beyond our power because</source>
        <translation>超出职权的原因</translation>
    </message>
    <message>
        <source>Beyond our power because: %1</source>
        <translation>超出职权的原因：%1</translation>
    </message>
    <message>
        <source>Both sides talk about it in a collective consultation.</source>
        <translation>由双方在集体协商中讨论。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel it with a reason, or undo the entering.</source>
        <translation>请写明原因取消，或撤回录入。</translation>
    </message>
    <message>
        <source>Cancel it, and plan one in the other row.</source>
        <translation>请取消本次会议，在另一系列中重新计划。</translation>
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
        <source>Chair, recorder and who was there are written down.</source>
        <translation>已写明主持人、记录人和到会人员。</translation>
    </message>
    <message>
        <source>Change that line, or add the unit to tell them apart.</source>
        <translation>请修改那一行，或加上单位以示区别。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Chat group</source>
        <translation>微信群</translation>
    </message>
    <message>
        <source>Choose a day to come.</source>
        <translation>请选择以后的日期。</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>请选择更晚的日期。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一项。</translation>
    </message>
    <message>
        <source>Choose that one: "%1".</source>
        <translation>请选择那一条：“%1”。</translation>
    </message>
    <message>
        <source>Choose the unit that answers for it, or write its name.</source>
        <translation>请选择责任单位，或写上名称。</translation>
    </message>
    <message>
        <source>Choose the unit that answers, or write its name.</source>
        <translation>请选择答复单位，或写上名称。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Class it</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Class it: %1</source>
        <translation>分类：%1</translation>
    </message>
    <message>
        <source>Class of the call</source>
        <translation>提案类别</translation>
    </message>
    <message>
        <source>Classed</source>
        <translation>已分类</translation>
    </message>
    <message>
        <source>Classed on</source>
        <translation>分类日期</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Close it with a reason, or undo the entering.</source>
        <translation>请写明原因办结，或撤回录入。</translation>
    </message>
    <message>
        <source>Close it, or handle it again: %1</source>
        <translation>办结或再次办理：%1</translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>请办结。</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>结束会议</translation>
    </message>
    <message>
        <source>Close without a rating</source>
        <translation>无评价办结</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>已办结：%1</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>集体协商</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>请改正日期。</translation>
    </message>
    <message>
        <source>Correct the number, or leave it empty.</source>
        <translation>请改正数字，或留空。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day no.</source>
        <translation>第几天</translation>
    </message>
    <message>
        <source>Deadline class</source>
        <translation>时限类别</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>重新决定</translation>
    </message>
    <message>
        <source>Decide on it on the page "Adopted suggestions".</source>
        <translation>请在“建议采纳”页面办理。</translation>
    </message>
    <message>
        <source>Decide what becomes of it: %1</source>
        <translation>决定去向：%1</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Do not adopt</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Due date provisional</source>
        <translation>期限为暂定</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>以前的答复</translation>
    </message>
    <message>
        <source>Empty: as the opinion is called</source>
        <translation>不填则用意见的标题</translation>
    </message>
    <message>
        <source>Empty: as the remark is called</source>
        <translation>不填则用原话的标题</translation>
    </message>
    <message>
        <source>Empty: the beginning of the text</source>
        <translation>不填则取内容开头</translation>
    </message>
    <message>
        <source>Empty: the day of the session, or today</source>
        <translation>不填则为会议日期或今天</translation>
    </message>
    <message>
        <source>Empty: the next number of the year</source>
        <translation>不填则取本年度下一个号</translation>
    </message>
    <message>
        <source>Empty: today</source>
        <translation>不填则为今天</translation>
    </message>
    <message>
        <source>Empty: whoever answers the opinion</source>
        <translation>不填则为答复单位</translation>
    </message>
    <message>
        <source>End confirmed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Enter what is to stay unknown without a session.</source>
        <translation>需要匿名的意见，登记时请不要选沟通会。</translation>
    </message>
    <message>
        <source>Enter who was there in the tab Attendance.</source>
        <translation>请在“到会人员”页登记。</translation>
    </message>
    <message>
        <source>Every opinion of the session has an owner.</source>
        <translation>本次会议的意见都有责任单位。</translation>
    </message>
    <message>
        <source>Every … months</source>
        <translation>间隔（月）</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已解释</translation>
    </message>
    <message>
        <source>Extend the deadline</source>
        <translation>延长期限</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>延期记录</translation>
    </message>
    <message>
        <source>First one by</source>
        <translation>首次召开不晚于</translation>
    </message>
    <message>
        <source>For example: design of the canteen, second round</source>
        <translation>例如：食堂设计征求意见第二轮</translation>
    </message>
    <message>
        <source>From a remark to its result</source>
        <translation>从一句话到一个结果</translation>
    </message>
    <message>
        <source>From earlier sessions</source>
        <translation>以前会议的事项</translation>
    </message>
    <message>
        <source>From unit</source>
        <translation>所在单位</translation>
    </message>
    <message>
        <source>Give every opinion an owner and close it: %1</source>
        <translation>逐条交办意见并结束会议：%1</translation>
    </message>
    <message>
        <source>Give it an owner: %1</source>
        <translation>交办：%1</translation>
    </message>
    <message>
        <source>Gives more time for a written reason; the old day is kept.</source>
        <translation>写明原因延长期限，原期限保留。</translation>
    </message>
    <message>
        <source>Go on with that one, or withdraw it first.</source>
        <translation>请继续办理那一项，或先撤销它。</translation>
    </message>
    <message>
        <source>Go on with what it became: %1.</source>
        <translation>请在转办后的记录中继续：%1。</translation>
    </message>
    <message>
        <source>Government and union talk about it; who said it is not passed on.</source>
        <translation>由政府与工会联席会议讨论，不转出反映人。</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>列席</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>列席人员</translation>
    </message>
    <message>
        <source>Handle again</source>
        <translation>再次办理</translation>
    </message>
    <message>
        <source>Handle it again, or write why nothing more can be done.</source>
        <translation>请再次办理，或写明为什么无法再办。</translation>
    </message>
    <message>
        <source>Handle this one by itself; its answer may say the same.</source>
        <translation>请单独办理这一条，答复内容可以相同。</translation>
    </message>
    <message>
        <source>Handled again (times)</source>
        <translation>再次办理次数</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已召开</translation>
    </message>
    <message>
        <source>Held every %1 months, as the office decided</source>
        <translation>本单位规定每 %1 个月召开一次</translation>
    </message>
    <message>
        <source>Hold it: %1</source>
        <translation>召开：%1</translation>
    </message>
    <message>
        <source>Hold the next session: %1</source>
        <translation>召开下一次：%1</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>热线电话</translation>
    </message>
    <message>
        <source>Hours and leave</source>
        <translation>工时休假</translation>
    </message>
    <message>
        <source>How content the authors are</source>
        <translation>职工满意情况</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>详细内容</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>职工原话</translation>
    </message>
    <message>
        <source>It cannot have been said on %1: that day is still to come.</source>
        <translation>不可能在 %1 提出：这一天还没有到。</translation>
    </message>
    <message>
        <source>It counts as late in the numbers.</source>
        <translation>统计时按逾期答复计算。</translation>
    </message>
    <message>
        <source>It does not stand there yet.</source>
        <translation>尚未列入建议。</translation>
    </message>
    <message>
        <source>It does not take place; its number stays.</source>
        <translation>会议不召开，编号保留。</translation>
    </message>
    <message>
        <source>It is called</source>
        <translation>转办标题</translation>
    </message>
    <message>
        <source>It is clear what has to be done: who does it, by when.</source>
        <translation>要做什么已经清楚：写明谁办、何时办完。</translation>
    </message>
    <message>
        <source>It is done as suggested.</source>
        <translation>按建议办。</translation>
    </message>
    <message>
        <source>It is marked there as adopted, in part or not, and where it shows; nobody types it again.</source>
        <translation>在建议中注明采纳、部分采纳或未采纳，以及体现在何处，不必重新录入。</translation>
    </message>
    <message>
        <source>It is not said what was suggested.</source>
        <translation>没有写明建议内容。</translation>
    </message>
    <message>
        <source>It is not said where "%1" shows.</source>
        <translation>没有写明“%1”体现在哪里。</translation>
    </message>
    <message>
        <source>It is not said who chairs the session.</source>
        <translation>没有写明会议主持人。</translation>
    </message>
    <message>
        <source>It is not said who does it.</source>
        <translation>没有写明由谁办理。</translation>
    </message>
    <message>
        <source>It is not said who keeps the record.</source>
        <translation>没有写明会议记录人。</translation>
    </message>
    <message>
        <source>It is not said why "%1" was not adopted as it is.</source>
        <translation>没有写明“%1”未全部采纳的原因。</translation>
    </message>
    <message>
        <source>It is not said why this is beyond one's power.</source>
        <translation>没有写明超出职权的原因。</translation>
    </message>
    <message>
        <source>It is not the same after all.</source>
        <translation>其实不是同一件事。</translation>
    </message>
    <message>
        <source>It says the same: it gets the answer of the other.</source>
        <translation>说的是同一件事，与那一条一并答复。</translation>
    </message>
    <message>
        <source>It says the same: it goes the way of the other.</source>
        <translation>说的是同一件事，随那一条一并办理。</translation>
    </message>
    <message>
        <source>It was answered only on %1.</source>
        <translation>它在 %1 才答复。</translation>
    </message>
    <message>
        <source>It was held</source>
        <translation>会议已召开</translation>
    </message>
    <message>
        <source>It was said only on %1.</source>
        <translation>它在 %1 才提出。</translation>
    </message>
    <message>
        <source>Its author takes it back, or it was entered twice.</source>
        <translation>提出人撤回，或重复录入。</translation>
    </message>
    <message>
        <source>Its name; empty: the next one</source>
        <translation>会议名称；留空：最近的一次</translation>
    </message>
    <message>
        <source>Its name; empty: the one that is running</source>
        <translation>协商名称；不填为正在进行的协商</translation>
    </message>
    <message>
        <source>Join with another</source>
        <translation>并入另一条</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>已并入</translation>
    </message>
    <message>
        <source>Joined with opinion %1: %2</source>
        <translation>并入意见 %1：%2</translation>
    </message>
    <message>
        <source>Joined with remark %1: %2</source>
        <translation>并入职工声音 %1：%2</translation>
    </message>
    <message>
        <source>Joint meeting</source>
        <translation>联席会议</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>答复类别</translation>
    </message>
    <message>
        <source>Leave it out: it is set by what becomes of the remark.</source>
        <translation>请不填，转办时自动写入。</translation>
    </message>
    <message>
        <source>Leave the name empty.</source>
        <translation>请不要填写姓名。</translation>
    </message>
    <message>
        <source>Leave the post empty, or name a larger unit.</source>
        <translation>请不填岗位，或写上一级单位。</translation>
    </message>
    <message>
        <source>Leave the post or the sex empty, or name a larger unit.</source>
        <translation>请不填岗位或性别，或写上一级单位。</translation>
    </message>
    <message>
        <source>Leave the unit empty, or name a larger one.</source>
        <translation>请不填单位，或改填更大的单位。</translation>
    </message>
    <message>
        <source>Look at both once more.</source>
        <translation>请再核对两条内容。</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>意见信箱</translation>
    </message>
    <message>
        <source>Main opinion</source>
        <translation>主意见</translation>
    </message>
    <message>
        <source>Main remark</source>
        <translation>主条目</translation>
    </message>
    <message>
        <source>Make a measure</source>
        <translation>转为落实事项</translation>
    </message>
    <message>
        <source>Make a measure of it</source>
        <translation>转为落实事项</translation>
    </message>
    <message>
        <source>Make a proposal of it</source>
        <translation>转为提案</translation>
    </message>
    <message>
        <source>Make a topic of a joint meeting of it</source>
        <translation>转为联席会议议题</translation>
    </message>
    <message>
        <source>Make a topic of consultation of it</source>
        <translation>转为协商议题</translation>
    </message>
    <message>
        <source>Make an opinion of it</source>
        <translation>转为意见</translation>
    </message>
    <message>
        <source>Make an opinion or a measure of it.</source>
        <translation>请转为意见或落实事项。</translation>
    </message>
    <message>
        <source>Make the answer known and close it: %1</source>
        <translation>公布答复并办结：%1</translation>
    </message>
    <message>
        <source>Make the answer known, then take the step "Close without a rating".</source>
        <translation>请公布答复，再办理“无评价办结”。</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>行政方</translation>
    </message>
    <message>
        <source>Management rules</source>
        <translation>管理制度</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>落实事项</translation>
    </message>
    <message>
        <source>Measure %1: %2</source>
        <translation>落实事项 %1：%2</translation>
    </message>
    <message>
        <source>Measure %1: %2, by %3</source>
        <translation>落实事项 %1：%2，%3 前完成</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Minutes of the opinion session</source>
        <translation>职工意见沟通会纪要</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the row</source>
        <translation>沟通会名称</translation>
    </message>
    <message>
        <source>Name with province and city, or six-digit code</source>
        <translation>名称（写明省、市）或六位代码</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>新期限</translation>
    </message>
    <message>
        <source>No call for proposals is open.</source>
        <translation>现在没有征集提案。</translation>
    </message>
    <message>
        <source>No longer held</source>
        <translation>不再召开</translation>
    </message>
    <message>
        <source>No topic is written down.</source>
        <translation>没有写议题。</translation>
    </message>
    <message>
        <source>No worker is written down as present.</source>
        <translation>没有登记到会职工。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Nobody can be asked: warns where the author is known.</source>
        <translation>无法征求评价时使用；提出人可以联系到的，会提醒。</translation>
    </message>
    <message>
        <source>Nobody could be asked (anonymous, gone, cannot be reached): the reason is kept.</source>
        <translation>无法征求评价（匿名、已离职、联系不上），原因留存。</translation>
    </message>
    <message>
        <source>Nobody knows who said "%1": nobody can be asked.</source>
        <translation>“%1”是匿名意见，无法征求评价。</translation>
    </message>
    <message>
        <source>Nobody waits for its answer.</source>
        <translation>没有其他意见等它的答复。</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>尚未决定</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>无法解决</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评价</translation>
    </message>
    <message>
        <source>Not rated because</source>
        <translation>未评价的原因</translation>
    </message>
    <message>
        <source>Not rated: %1</source>
        <translation>未评价：%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note of a station head</source>
        <translation>站长转报</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Nothing has to be done: answered at once, or no matter of the union.</source>
        <translation>不需再办：已当场答复，或不属工会事务。</translation>
    </message>
    <message>
        <source>Nothing: everything promised before was done.</source>
        <translation>没有：以前承诺的事项都已落实。</translation>
    </message>
    <message>
        <source>Of joined opinions it is the main one.</source>
        <translation>合并的意见只能退回主意见。</translation>
    </message>
    <message>
        <source>Only %1 people of the office fit this unit, post and sex: who said it could be worked out.</source>
        <translation>全单位符合所填单位、岗位、性别的只有 %1 人，可能推断出是谁说的。</translation>
    </message>
    <message>
        <source>Only one person of the office fits this unit, post and sex: who said it could be worked out.</source>
        <translation>全单位符合所填单位、岗位、性别的只有一人，可以推断出是谁说的。</translation>
    </message>
    <message>
        <source>Only who wants to be named</source>
        <translation>只写愿意公开的人</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open one first, or make an opinion of it.</source>
        <translation>请先开始征集，或转为意见。</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Opinion closed</source>
        <translation>意见办结</translation>
    </message>
    <message>
        <source>Opinion session</source>
        <translation>意见沟通会</translation>
    </message>
    <message>
        <source>Opinion sessions</source>
        <translation>意见沟通会</translation>
    </message>
    <message>
        <source>Opinion sheet</source>
        <translation>职工意见办理单</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>职工意见</translation>
    </message>
    <message>
        <source>Opinions: %1.</source>
        <translation>共 %1 条意见。</translation>
    </message>
    <message>
        <source>Opinions: %1. Answered: %2, of them in time: %3.</source>
        <translation>收到意见 %1 条，已答复 %2 条，其中按期答复 %3 条。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Owner and date are named.</source>
        <translation>已写明责任单位和时限。</translation>
    </message>
    <message>
        <source>Owner unit</source>
        <translation>责任单位（选择）</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已转办</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>薪酬待遇</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Plan another session.</source>
        <translation>请另行计划一次会议。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Planned with a date</source>
        <translation>列入计划</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
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
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Progress note</source>
        <translation>进展记录</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>提案人</translation>
    </message>
    <message>
        <source>Put it among the suggestions</source>
        <translation>列入建议</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>已评价</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation>评价日期</translation>
    </message>
    <message>
        <source>Rated: %1</source>
        <translation>评价：%1</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Rating the first time</source>
        <translation>首次评价</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>办结说明</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Record closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>职工声音</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>职工声音</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>Return it there.</source>
        <translation>请到那一条办理退回。</translation>
    </message>
    <message>
        <source>Return the answer</source>
        <translation>退回答复</translation>
    </message>
    <message>
        <source>Returned because</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Row of sessions</source>
        <translation>沟通会系列</translation>
    </message>
    <message>
        <source>Rows of sessions</source>
        <translation>沟通会系列</translation>
    </message>
    <message>
        <source>Safety and health</source>
        <translation>安全健康</translation>
    </message>
    <message>
        <source>Said (%1): %2</source>
        <translation>反映（%1）：%2</translation>
    </message>
    <message>
        <source>Said by others too</source>
        <translation>相同反映</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>反映日期</translation>
    </message>
    <message>
        <source>Says the same as</source>
        <translation>同一件事的主条目</translation>
    </message>
    <message>
        <source>Says what it is about, so that it is found.</source>
        <translation>说明是哪方面的事，便于查找。</translation>
    </message>
    <message>
        <source>Says what was taken up, and why not all of it.</source>
        <translation>写明采纳了哪些，为什么没有全部采纳。</translation>
    </message>
    <message>
        <source>Says who answers; the deadline runs from the day after the opinion was received.</source>
        <translation>指定答复单位；期限从收到意见的次日起算。</translation>
    </message>
    <message>
        <source>Says why; whoever suggested it reads it in the notice.</source>
        <translation>写明原因，提建议的人会在公告中看到。</translation>
    </message>
    <message>
        <source>Screened: %1</source>
        <translation>审查：%1</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>拆开</translation>
    </message>
    <message>
        <source>Separate them first, or answer.</source>
        <translation>请先拆开，或作出答复。</translation>
    </message>
    <message>
        <source>Services for staff</source>
        <translation>服务保障</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Somebody has to answer it, with a deadline.</source>
        <translation>需要有人在期限内答复。</translation>
    </message>
    <message>
        <source>Somebody who is not among the members</source>
        <translation>不在会员名册中的人</translation>
    </message>
    <message>
        <source>Something was forgotten in the record.</source>
        <translation>记录有遗漏，需要补充。</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>各个环节</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Submitted as a proposal</source>
        <translation>作为提案提交</translation>
    </message>
    <message>
        <source>Suggested measure</source>
        <translation>建议措施</translation>
    </message>
    <message>
        <source>Suggested on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Suggestions and what became of them</source>
        <translation>建议采纳情况</translation>
    </message>
    <message>
        <source>Suggestions: %1.</source>
        <translation>共 %1 条建议。</translation>
    </message>
    <message>
        <source>Take the number out of the text.</source>
        <translation>请从内容中删去号码。</translation>
    </message>
    <message>
        <source>Take the step "Decide again" with a reason first.</source>
        <translation>请先办理“重新决定”并说明原因。</translation>
    </message>
    <message>
        <source>Take the step "Make a measure" first.</source>
        <translation>请先办理“转为落实事项”。</translation>
    </message>
    <message>
        <source>Take the step "Open again" with a reason first.</source>
        <translation>请先写明原因办理“重新打开”。</translation>
    </message>
    <message>
        <source>Take the step "Return the answer" first.</source>
        <translation>请先办理“退回答复”。</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>The answer does not do; the owner answers once more.</source>
        <translation>答复不合要求，由责任单位重新答复。</translation>
    </message>
    <message>
        <source>The answer is that of "%1".</source>
        <translation>答复是“%1”的答复。</translation>
    </message>
    <message>
        <source>The answer was due on %1.</source>
        <translation>答复期限是 %1。</translation>
    </message>
    <message>
        <source>The author is known.</source>
        <translation>知道是谁提出的。</translation>
    </message>
    <message>
        <source>The author is not content: another round with a deadline of its own.</source>
        <translation>提出人不满意，重新办理，期限另算。</translation>
    </message>
    <message>
        <source>The author is not, or only basically, satisfied.</source>
        <translation>提出人不满意或基本满意。</translation>
    </message>
    <message>
        <source>The author of "%1" is content.</source>
        <translation>“%1”的提出人是满意的。</translation>
    </message>
    <message>
        <source>The author of "%1" is known and was not asked.</source>
        <translation>“%1”的提出人可以联系到，却没有征求其评价。</translation>
    </message>
    <message>
        <source>The author of "%1" is not content.</source>
        <translation>“%1”的提出人不满意。</translation>
    </message>
    <message>
        <source>The author says how content they are.</source>
        <translation>由提出人评价是否满意。</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>日期在将来。</translation>
    </message>
    <message>
        <source>The day is not before the suggestion.</source>
        <translation>日期不早于提出日期。</translation>
    </message>
    <message>
        <source>The decision is taken back.</source>
        <translation>撤回原决定。</translation>
    </message>
    <message>
        <source>The holidays of that year are not announced</source>
        <translation>该年度放假安排尚未公布</translation>
    </message>
    <message>
        <source>The main one follows nobody.</source>
        <translation>主条目没有并入别的条目。</translation>
    </message>
    <message>
        <source>The main one is open and follows nobody.</source>
        <translation>主意见未办结，也没有并入别的意见。</translation>
    </message>
    <message>
        <source>The new day is later than the old one.</source>
        <translation>新期限晚于原期限。</translation>
    </message>
    <message>
        <source>The opinion is anonymous: its author is not named here either.</source>
        <translation>该意见是匿名的，这里也不写提出人。</translation>
    </message>
    <message>
        <source>The proposal was completed</source>
        <translation>提案办结</translation>
    </message>
    <message>
        <source>The proposal was replied to</source>
        <translation>提案已答复</translation>
    </message>
    <message>
        <source>The record is complete and stands.</source>
        <translation>记录完整，不再更改。</translation>
    </message>
    <message>
        <source>The same as %1</source>
        <translation>与“%1”相同</translation>
    </message>
    <message>
        <source>The session is planned for %1.</source>
        <translation>会议计划在 %1 召开。</translation>
    </message>
    <message>
        <source>The session took place; its opinions are worked on.</source>
        <translation>会议已召开，意见进入办理。</translation>
    </message>
    <message>
        <source>The text holds a telephone or identity number: who said it could be worked out.</source>
        <translation>内容中有电话或身份证号码，能推断出是谁提的。</translation>
    </message>
    <message>
        <source>The text holds the name of a member: who said it could be worked out.</source>
        <translation>内容中有会员姓名，能推断出是谁提的。</translation>
    </message>
    <message>
        <source>The two texts have hardly a word in common.</source>
        <translation>两条内容几乎没有相同的地方。</translation>
    </message>
    <message>
        <source>The way over its days</source>
        <translation>经过时间图</translation>
    </message>
    <message>
        <source>Then who said it is not kept at all</source>
        <translation>勾选后完全不保存是谁提的</translation>
    </message>
    <message>
        <source>There is a consultation that takes topics.</source>
        <translation>有正在收集议题的协商。</translation>
    </message>
    <message>
        <source>There is no measure yet; owner and date are named.</source>
        <translation>还没有落实事项；写明责任单位和时限。</translation>
    </message>
    <message>
        <source>There is no such opinion.</source>
        <translation>没有这条意见。</translation>
    </message>
    <message>
        <source>There is no such remark.</source>
        <translation>没有这条职工声音。</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>没有这次会议。</translation>
    </message>
    <message>
        <source>This program has no room for consultations.</source>
        <translation>本程序没有集体协商功能。</translation>
    </message>
    <message>
        <source>This program has no room for joint meetings.</source>
        <translation>本程序没有联席会议功能。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
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
        <source>Training and promotion</source>
        <translation>培训发展</translation>
    </message>
    <message>
        <source>Undo the entering, and enter the opinion anew as anonymous. The name stays in the history of the deed that was undone.</source>
        <translation>请撤销这次登记，再按匿名重新登记。被撤销的那一步，历史里仍留有姓名。</translation>
    </message>
    <message>
        <source>Undo the entering, and enter the remark anew as anonymous. The name stays in the history of the deed that was undone.</source>
        <translation>请撤销这次登记，再按匿名重新登记。被撤销的那一步，历史里仍留有姓名。</translation>
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
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Wait for that day, or correct it.</source>
        <translation>请到该日再办，或更正日期。</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>我们做到</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>去向与结果</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>采纳情况</translation>
    </message>
    <message>
        <source>What became of your suggestions</source>
        <translation>您的建议采纳情况</translation>
    </message>
    <message>
        <source>What came of them</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>承诺内容</translation>
    </message>
    <message>
        <source>What is promised gets an owner, a date and an end, and comes back to the next session until it is done.</source>
        <translation>承诺的事有责任单位、时限和结果，未落实的下次会议继续过问。</translation>
    </message>
    <message>
        <source>What the last sessions left undone</source>
        <translation>上次会议未落实的事项</translation>
    </message>
    <message>
        <source>What the opinions are about</source>
        <translation>意见类别</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>征求意见主题</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>反映内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where everybody can see it</source>
        <translation>大家看得到的地方</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来自哪里</translation>
    </message>
    <message>
        <source>Where it shows</source>
        <translation>体现在哪里</translation>
    </message>
    <message>
        <source>Who answers, and by when</source>
        <translation>谁答复、何时答复</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>谁提出的</translation>
    </message>
    <message>
        <source>Whoever is not satisfied gets a reason.</source>
        <translation>对不满意的人说明原因。</translation>
    </message>
    <message>
        <source>Whoever said "%1" is in the history already.</source>
        <translation>“%1”是谁提的已经留在操作记录中。</translation>
    </message>
    <message>
        <source>With %1, answer by %2</source>
        <translation>由%1办理，%2 前答复</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw it with a reason, or undo the entering.</source>
        <translation>请写明原因撤回意见，或撤回录入。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Withdrawn without an answer: %1.</source>
        <translation>未经答复撤回 %1 条。</translation>
    </message>
    <message>
        <source>Work environment</source>
        <translation>工作环境</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>职工</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>职工</translation>
    </message>
    <message>
        <source>Workers on the list of %1: %2. Who said something there without a name could be worked out.</source>
        <translation>%1到会名单上的职工只有 %2 人，可以推断出匿名意见是谁说的。</translation>
    </message>
    <message>
        <source>Write the answer and its day.</source>
        <translation>请写上答复内容和日期。</translation>
    </message>
    <message>
        <source>Write the chair's name.</source>
        <translation>请写上主持人姓名。</translation>
    </message>
    <message>
        <source>Write the rating, or why its author could not be asked.</source>
        <translation>请写上评价，或无法征求评价的原因。</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>Write the reason: the author gets it in writing.</source>
        <translation>请写明原因：要书面告知提出人。</translation>
    </message>
    <message>
        <source>Write the recorder's name.</source>
        <translation>请写上记录人姓名。</translation>
    </message>
    <message>
        <source>Write the suggestion, or choose the opinion it is.</source>
        <translation>请写上建议，或选择对应的意见。</translation>
    </message>
    <message>
        <source>Write what came later as a note.</source>
        <translation>后来的情况请写在备注里。</translation>
    </message>
    <message>
        <source>Write what it is about instead of the name.</source>
        <translation>请写事情本身，不写姓名。</translation>
    </message>
    <message>
        <source>Write where everybody can see it.</source>
        <translation>请写大家看得到的地方。</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>您说的</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation>您说我办公告</translation>
    </message>
    <message>
        <source>You said, we did (a year)</source>
        <translation>您说我办公告（一年）</translation>
    </message>
    <message>
        <source>after %1 days</source>
        <translation>历时 %1 天</translation>
    </message>
    <message>
        <source>none yet, %1 days so far</source>
        <translation>尚无结果，已过 %1 天</translation>
    </message>
    <message>
        <source>not answered, due %1</source>
        <translation>未答复，期限 %1</translation>
    </message>
</context>
</TS>
