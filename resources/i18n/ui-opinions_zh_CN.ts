<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-opinions</name>
    <message>
        <source>%1 "%2", %3% alike</source>
        <translation>%1“%2”，相似 %3%</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>+%1 ◆</source>
        <translation>+%1 ◆</translation>
    </message>
    <message>
        <source>; %1 others said the same</source>
        <translation>；另有 %1 条相同反映</translation>
    </message>
    <message>
        <source>Adopted suggestions</source>
        <translation>建议采纳</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Enter opens the record of that station</source>
        <translation>按回车打开该环节的记录</translation>
    </message>
    <message>
        <source>Every opinion with its owner, its deadline, its answer and its rating.</source>
        <translation>每条意见的责任单位、期限、答复和评价。</translation>
    </message>
    <message>
        <source>Face to face: who was there, what was talked about, and the minutes.</source>
        <translation>面对面沟通：谁到会、谈了什么、形成纪要。</translation>
    </message>
    <message>
        <source>Import a list of opinions…</source>
        <translation>导入意见清单…</translation>
    </message>
    <message>
        <source>Import a list of remarks…</source>
        <translation>导入职工声音清单…</translation>
    </message>
    <message>
        <source>Join with %1</source>
        <translation>并入 %1</translation>
    </message>
    <message>
        <source>Join with it</source>
        <translation>并入这一条</translation>
    </message>
    <message>
        <source>Joined.</source>
        <translation>已合并。</translation>
    </message>
    <message>
        <source>On the way for %1 days, no result yet</source>
        <translation>已过 %1 天，尚无结果</translation>
    </message>
    <message>
        <source>Opens the other one</source>
        <translation>打开那一条</translation>
    </message>
    <message>
        <source>Opinion sessions</source>
        <translation>意见沟通会</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>职工意见</translation>
    </message>
    <message>
        <source>Others say the same</source>
        <translation>相同反映</translation>
    </message>
    <message>
        <source>Others say the same: join them, and one answer reaches everybody</source>
        <translation>别处有相同反映：合并后一次答复、人人知道</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>职工声音</translation>
    </message>
    <message>
        <source>Rows of sessions</source>
        <translation>沟通会系列</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>查看 %1</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>The way to the result</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>The way to the result: %1 days</source>
        <translation>从反映到结果：%1 天</translation>
    </message>
    <message>
        <source>This one follows the other and gets its answer</source>
        <translation>本条随那一条办理并得到同样的答复</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>倾听与落实</translation>
    </message>
    <message>
        <source>What workers say, wherever they say it, and how each remark finds its way to a result.</source>
        <translation>职工在哪里说了什么，每句话怎样走到结果。</translation>
    </message>
    <message>
        <source>Which suggestion was adopted, why or why not, and where it shows.</source>
        <translation>哪条建议被采纳、为什么、体现在哪里。</translation>
    </message>
    <message>
        <source>Which unit meets how often; the next session becomes due by itself.</source>
        <translation>哪个单位多久开一次，下一次到期会自动提醒。</translation>
    </message>
    <message>
        <source>Write down what a worker says with Ctrl+N, or import the list of a hotline, a mailbox or a chat group.</source>
        <translation>按 Ctrl+N 记下职工说的话，或导入热线、信箱、微信群的清单。</translation>
    </message>
    <message>
        <source>Write opinions down as they are said with Ctrl+N, or make one of a remark on the page Remarks.</source>
        <translation>按 Ctrl+N 记下意见，或在“职工声音”页把一条声音转为意见。</translation>
    </message>
</context>
</TS>
