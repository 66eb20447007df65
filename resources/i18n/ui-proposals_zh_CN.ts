<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-proposals</name>
    <message>
        <source>%1 "%2" (%3), %4% alike</source>
        <translation>%1《%2》（%3），相似度%4%</translation>
    </message>
    <message>
        <source>%1 "%2" is docketed first, then %3 "%4" is merged into it.</source>
        <translation>先将%1“%2”立案，再将%3“%4”并入。</translation>
    </message>
    <message>
        <source>%1 has %2 seconders in office.</source>
        <translation>%1有在任附议代表%2名。</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>全部提案</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>提案征集</translation>
    </message>
    <message>
        <source>Calls for proposals</source>
        <translation>提案征集</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Docket %1 and merge %2 into it</source>
        <translation>将%1立案，%2并入</translation>
    </message>
    <message>
        <source>Docket %1 and merge into it</source>
        <translation>%1立案并并入</translation>
    </message>
    <message>
        <source>Docket No. %1 and merge into it</source>
        <translation>第%1号立案并并入</translation>
    </message>
    <message>
        <source>Docket it and merge into it</source>
        <translation>先立案再并入</translation>
    </message>
    <message>
        <source>Docketed: %1 "%2".</source>
        <translation>已立案：%1《%2》。</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>已完成：%1。</translation>
    </message>
    <message>
        <source>Every form from the draft to the author's rating.</source>
        <translation>每件提案从草稿到提案人评价的全过程。</translation>
    </message>
    <message>
        <source>Key %1 in the list</source>
        <translation>在列表中按%1键</translation>
    </message>
    <message>
        <source>Kind of reply</source>
        <translation>答复类别</translation>
    </message>
    <message>
        <source>Leave both as they are</source>
        <translation>两件都不动</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>并入%1</translation>
    </message>
    <message>
        <source>Merge into it</source>
        <translation>并入该案</translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation>并入的提案</translation>
    </message>
    <message>
        <source>Merged.</source>
        <translation>已并案。</translation>
    </message>
    <message>
        <source>No proposal of this call is docketed yet: docket the one that %1 is to be merged into first.</source>
        <translation>本次征集还没有已立案的提案：请先将%1要并入的那件立案。</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第%1号</translation>
    </message>
    <message>
        <source>Nothing waits for the screening. Proposals appear here when they are submitted.</source>
        <translation>没有待审查的提案。提案提交后在此显示。</translation>
    </message>
    <message>
        <source>Open a call for proposals first. Then write the forms down here, or import them from a list.</source>
        <translation>请先开始一次提案征集，再在此录入提案表，或从表格导入。</translation>
    </message>
    <message>
        <source>Open a call, take proposals in and screen them: the charts follow.</source>
        <translation>开始征集、受理并审查提案后，此处显示图表。</translation>
    </message>
    <message>
        <source>Opens that proposal</source>
        <translation>打开该提案</translation>
    </message>
    <message>
        <source>Outcomes, replies, satisfaction and time of a call, as charts and on paper.</source>
        <translation>一次征集的立案、答复、满意度和用时，可看图表，也可打印。</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Proposals taken in: %1 (late: %2)   ·   proposers: %3   ·   handed over: %4 (again: %5)   ·   working days to the reply, on average: %6</source>
        <translation>收到提案：%1件（逾期受理%2件）   ·   提案人：%3名   ·   已交办：%4件（再次办理%5件）   ·   平均答复用时：%6个工作日</translation>
    </message>
    <message>
        <source>Result of the screening</source>
        <translation>审查立案结果</translation>
    </message>
    <message>
        <source>Satisfaction of every author</source>
        <translation>提案人满意度</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>审查立案</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>查看%1</translation>
    </message>
    <message>
        <source>Similar proposals</source>
        <translation>相似提案</translation>
    </message>
    <message>
        <source>Similar proposals of this call</source>
        <translation>本次征集的相似提案</translation>
    </message>
    <message>
        <source>Similar proposals: merge them if they ask for the same</source>
        <translation>相似提案：如内容相同，可并案</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>提案统计</translation>
    </message>
    <message>
        <source>That one waits for the screening too: it is docketed, then this one is merged into it, in one deed</source>
        <translation>那一件也在待审查：先将其立案，再把本件并入，一步完成</translation>
    </message>
    <message>
        <source>There is no call for proposals yet.</source>
        <translation>还没有提案征集。</translation>
    </message>
    <message>
        <source>This proposal is handled with that one; its author still gets a reply</source>
        <translation>本案与该案一并办理，提案人仍单独收到答复</translation>
    </message>
    <message>
        <source>Time taken to the reply</source>
        <translation>答复用时</translation>
    </message>
    <message>
        <source>Units of the proposers</source>
        <translation>提案人单位</translation>
    </message>
    <message>
        <source>Units that handle</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Waiting for the screening: %1</source>
        <translation>待审查：%1件</translation>
    </message>
    <message>
        <source>What was submitted, one after the other: press 1 to 5 for the outcome.</source>
        <translation>逐件审查已提交的提案，按1～5键选定结果。</translation>
    </message>
    <message>
        <source>When proposals are taken in: plan a window, open it, close it.</source>
        <translation>规定提案受理时间：计划、开始、截止。</translation>
    </message>
    <message>
        <source>Who screens: written into every outcome from here on</source>
        <translation>审查人：写入此后的每一个审查结果</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
</context>
</TS>
