<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>measures</name>
    <message>
        <source>"%1" has ended, but not on any day.</source>
        <translation>“%1”已经结束，但没有写结束日期。</translation>
    </message>
    <message>
        <source>"%1" has ended: what was promised stands.</source>
        <translation>“%1”已经结束，承诺内容不能再改。</translation>
    </message>
    <message>
        <source>"%1" has no date by which it is done.</source>
        <translation>“%1”没有完成时限。</translation>
    </message>
    <message>
        <source>"%1" has no owner.</source>
        <translation>“%1”没有责任单位。</translation>
    </message>
    <message>
        <source>"%1" is over: it is not carried over.</source>
        <translation>“%1”已经了结，不再结转。</translation>
    </message>
    <message>
        <source>"%1" is over: its notes stand.</source>
        <translation>“%1”已经了结，进展记录不能再改。</translation>
    </message>
    <message>
        <source>"%1" is still running and has an end.</source>
        <translation>“%1”还在落实，却写了结果。</translation>
    </message>
    <message>
        <source>"%1" was begun: it stands.</source>
        <translation>“%1”已经开始落实，不能删除。</translation>
    </message>
    <message>
        <source>%1 is over already.</source>
        <translation>%1 已经过去。</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1，截至%2</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: (removed)</source>
        <translation>%1：（已删除）</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, because: %4</source>
        <translation>%1：由 %2 延至 %3，原因：%4</translation>
    </message>
    <message>
        <source>(unknown: %1)</source>
        <translation>（未知：%1）</translation>
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
        <source>A note tells what has happened; %1 is still to come.</source>
        <translation>进展记录写的是已经做的事，%1 还没有到。</translation>
    </message>
    <message>
        <source>Add a progress note, or a picture in the tab Files.</source>
        <translation>请补一条进展记录，或在“附件”页添加照片。</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>全部落实事项</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Ask the owner for a date; a promise without one is none.</source>
        <translation>请责任单位给出完成时限；没有时限的承诺不算承诺。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始落实</translation>
    </message>
    <message>
        <source>Cannot be done</source>
        <translation>无法落实</translation>
    </message>
    <message>
        <source>Carried over (meetings)</source>
        <translation>结转次数</translation>
    </message>
    <message>
        <source>Carried over: %1</source>
        <translation>结转：%1</translation>
    </message>
    <message>
        <source>Check the date; it counts as overdue from the beginning.</source>
        <translation>请核对日期；它一录入就算逾期。</translation>
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
        <source>Choose the unit that answers for it, or write its name.</source>
        <translation>请选择责任单位，或写上名称。</translation>
    </message>
    <message>
        <source>Confirm the end</source>
        <translation>确认销号</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>Correct its state, or leave the end out.</source>
        <translation>请改正状态，或不填结果。</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>请改正其中一个日期。</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>请改正日期。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Done in part</source>
        <translation>部分落实</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>完成时限</translation>
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
        <source>End</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>End confirmed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Extend it with a reason where that was agreed.</source>
        <translation>经同意延期的，请写明原因办理延期。</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Extended (times)</source>
        <translation>延期次数</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>延期记录</translation>
    </message>
    <message>
        <source>Follow-up sheet</source>
        <translation>落实事项跟踪单</translation>
    </message>
    <message>
        <source>Gives more time; the old date and the reason are kept.</source>
        <translation>延长时限；原时限和原因都保留。</translation>
    </message>
    <message>
        <source>How units keep their measures</source>
        <translation>各单位落实情况统计</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>落实中</translation>
    </message>
    <message>
        <source>In words, or kind:number of a record</source>
        <translation>写明出处，或写成“代号：编号”</translation>
    </message>
    <message>
        <source>It cannot have been promised on %1: that day is still to come.</source>
        <translation>不可能在 %1 承诺：这一天还没有到。</translation>
    </message>
    <message>
        <source>It counts as late in the statistics.</source>
        <translation>统计时按逾期落实计算。</translation>
    </message>
    <message>
        <source>It ended on %1; look at it and confirm it: %2</source>
        <translation>已于%1报告结果，请核实并销号：%2</translation>
    </message>
    <message>
        <source>It ended only on %1.</source>
        <translation>它在 %1 才办结。</translation>
    </message>
    <message>
        <source>It is due on %1 already.</source>
        <translation>它的时限已经是 %1。</translation>
    </message>
    <message>
        <source>It is not said how "%1" ended.</source>
        <translation>没有写明“%1”的落实结果。</translation>
    </message>
    <message>
        <source>It is not said why "%1" was not done.</source>
        <translation>没有写明“%1”未落实的原因。</translation>
    </message>
    <message>
        <source>It is not wanted any more (entered twice, overtaken by events).</source>
        <translation>不再需要落实（重复录入、情况已变化）。</translation>
    </message>
    <message>
        <source>It is not what was promised: the work goes on.</source>
        <translation>与承诺不符，退回继续落实。</translation>
    </message>
    <message>
        <source>It was due on %1 already.</source>
        <translation>它的时限 %1 已过。</translation>
    </message>
    <message>
        <source>It was due on %1.</source>
        <translation>它的时限是 %1。</translation>
    </message>
    <message>
        <source>It was due on %1: it is overdue at once.</source>
        <translation>它的时限是 %1，退回后即为逾期。</translation>
    </message>
    <message>
        <source>It was promised only on %1.</source>
        <translation>它在 %1 才承诺。</translation>
    </message>
    <message>
        <source>It would be due on %1, before it was promised on %2.</source>
        <translation>完成时限 %1 早于承诺日期 %2。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>兑现情况</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期落实</translation>
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
        <translation>共 %1 项。</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>新时限</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Nobody is named who is responsible.</source>
        <translation>没有写责任人。</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未落实</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Nothing on file shows that it was done.</source>
        <translation>没有材料证明已经落实。</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按期落实</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待落实</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>落实结果</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未办</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Owner and date</source>
        <translation>责任与时限</translation>
    </message>
    <message>
        <source>Owner unit</source>
        <translation>责任单位（选择）</translation>
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
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Promised at first for</source>
        <translation>最初时限</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>承诺出处：%1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Register of measures</source>
        <translation>落实事项台账</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>Result or reason</source>
        <translation>落实情况或原因</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Says what was done, and why not all of it.</source>
        <translation>写明做了什么，为什么没有全部做到。</translation>
    </message>
    <message>
        <source>Says why; the next meeting hears the reason.</source>
        <translation>写明原因，向下次会议说明。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Score by owner (per cent done on time)</source>
        <translation>各责任单位得分（按期落实百分比）</translation>
    </message>
    <message>
        <source>Somebody works on it; a first progress note does the same by itself.</source>
        <translation>有人着手落实；写第一条进展时会自动开始。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Take its end back first, if it was not done.</source>
        <translation>如果没有落实，请先退回。</translation>
    </message>
    <message>
        <source>Take the step "Extend"; the old date is kept.</source>
        <translation>请用“延期”办理，原时限会保留。</translation>
    </message>
    <message>
        <source>Take the step "Take back" first.</source>
        <translation>请先办理“退回”。</translation>
    </message>
    <message>
        <source>Take the step "Withdraw" with a reason, or undo the entering.</source>
        <translation>请写明原因办理“撤销”，或撤回录入。</translation>
    </message>
    <message>
        <source>Taken back because</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>日期在将来。</translation>
    </message>
    <message>
        <source>The day is not before the end.</source>
        <translation>日期不早于办结日期。</translation>
    </message>
    <message>
        <source>The day is not before the promise.</source>
        <translation>日期不早于承诺日期。</translation>
    </message>
    <message>
        <source>The due date moves back only with a reason.</source>
        <translation>推迟时限必须写明原因。</translation>
    </message>
    <message>
        <source>The new day is later than the old one.</source>
        <translation>新时限晚于原时限。</translation>
    </message>
    <message>
        <source>The score is the share, in per cent, of what was done on time among everything that should have come to its end by now. The due date that held at the end counts; withdrawn measures do not.</source>
        <translation>得分是至今应当办结的事项中按期落实的百分比。时限以办结时有效的时限为准；已撤销的事项不计。</translation>
    </message>
    <message>
        <source>There is no such measure.</source>
        <translation>没有这项落实事项。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Warns when it is overdue at once.</source>
        <translation>退回后即为逾期的会提醒。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>承诺内容</translation>
    </message>
    <message>
        <source>What was promised was done; the result says what.</source>
        <translation>承诺已经兑现，在落实情况中写明。</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Whoever asked for it, or the union, has seen how it ended.</source>
        <translation>提出方或工会已核实结果。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Write on which day it ended.</source>
        <translation>请写上办结日期。</translation>
    </message>
    <message>
        <source>Write the name of a person: a unit does nothing by itself.</source>
        <translation>请写上具体的人，单位不会自己办事。</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>Write: done, done in part, or cannot be done.</source>
        <translation>请写：已落实、部分落实或无法落实。</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>时限 %1</translation>
    </message>
    <message>
        <source>extended: %1</source>
        <translation>延期 %1 次</translation>
    </message>
    <message>
        <source>latest (%1): %2</source>
        <translation>最新进展（%1）：%2</translation>
    </message>
</context>
</TS>
