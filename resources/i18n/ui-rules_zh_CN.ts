<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-rules</name>
    <message>
        <source>"%1" itself is not changed: a pack of the office's own is made, which says only what differs, and the office uses it from then on.</source>
        <translation>“%1”本身不会改动：程序另建一个本单位的规则包，只写不同之处，此后本单位即用它。</translation>
    </message>
    <message>
        <source>%1 – in use</source>
        <translation>%1（正在使用）</translation>
    </message>
    <message>
        <source>%1 – not valid today</source>
        <translation>%1（目前无效）</translation>
    </message>
    <message>
        <source>%1 – of 100 that is %2</source>
        <translation>%1；基数为100时即%2</translation>
    </message>
    <message>
        <source>A day on each line: the date, off or work, and a name. A list copied from a spreadsheet will do. With 1 January among them the year counts as announced.</source>
        <translation>每行一天：日期、休或班、名称，可以直接粘贴表格中的内容。其中有1月1日的，该年度即视为已公布。</translation>
    </message>
    <message>
        <source>A share is at most the whole.</source>
        <translation>比例不能大于1。</translation>
    </message>
    <message>
        <source>A tier a line: from how many, and how many then. For example 100: 30</source>
        <translation>每行一档：人数起点和对应的人数，例如 100：30</translation>
    </message>
    <message>
        <source>Add days</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Add days…</source>
        <translation>添加日期…</translation>
    </message>
    <message>
        <source>An older version stays as it is; choose the newest one above.</source>
        <translation>旧版本保持原样；请在上方选择最新版本。</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>恢复原规定</translation>
    </message>
    <message>
        <source>As before: the rule "%1"</source>
        <translation>恢复原规定：“%1”</translation>
    </message>
    <message>
        <source>As before: the rule "%1", %2 instead of %3</source>
        <translation>恢复规则“%1”：由%3改回%2</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>表决与选举</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>修改规则</translation>
    </message>
    <message>
        <source>Change the rule "%1"</source>
        <translation>修改规则“%1”</translation>
    </message>
    <message>
        <source>Change the rule "%1": %2 instead of %3</source>
        <translation>修改规则“%1”：由%3改为%2</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Check the year; enter a longer stretch in parts.</source>
        <translation>请检查年份；时间较长的请分段填写。</translation>
    </message>
    <message>
        <source>Choose a day that the office entered.</source>
        <translation>请选择本单位录入的日期。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Days off: %1; working days: %2</source>
        <translation>休息日%1天，上班日%2天</translation>
    </message>
    <message>
        <source>Days off: add %1</source>
        <translation>节假日：添加%1</translation>
    </message>
    <message>
        <source>Days off: remove %1</source>
        <translation>节假日：删除%1</translation>
    </message>
    <message>
        <source>Days taken away: %1.</source>
        <translation>已删除%1天。</translation>
    </message>
    <message>
        <source>Days that differ from their weekday</source>
        <translation>与平日作息不同的日期</translation>
    </message>
    <message>
        <source>Deputies and their election</source>
        <translation>职工代表及其选举</translation>
    </message>
    <message>
        <source>Document and article, or the decision and its day</source>
        <translation>文件和条款，或者决定及其日期</translation>
    </message>
    <message>
        <source>Empty: one day only</source>
        <translation>不填：只有一天</translation>
    </message>
    <message>
        <source>Enter a list of days</source>
        <translation>粘贴日期清单</translation>
    </message>
    <message>
        <source>Enter a list…</source>
        <translation>粘贴清单…</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Everything from now on goes by this pack, in its newest version; what has begun keeps its own.</source>
        <translation>今后一律按这个规则包的最新版本办理；已经开始的事项仍按原来的规则。</translation>
    </message>
    <message>
        <source>Exchange them.</source>
        <translation>请对调两个值。</translation>
    </message>
    <message>
        <source>Find a rule, a number or a source</source>
        <translation>查找规则、数值或出处</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>For example: Spring Festival</source>
        <translation>例如：春节</translation>
    </message>
    <message>
        <source>Has the rule of the pack below hold again</source>
        <translation>恢复执行所依据的规则包中的规定</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>In a sentence, as it is shown and printed</source>
        <translation>用一句话表述，屏幕和文书上都照此显示</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>已恢复原状。</translation>
    </message>
    <message>
        <source>It is not valid today.</source>
        <translation>目前无效。</translation>
    </message>
    <message>
        <source>Joint meetings between sittings</source>
        <translation>闭会期间的联席会议</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Less than this share: exactly it is too much</source>
        <translation>必须少于这个比例，恰好等于也不行</translation>
    </message>
    <message>
        <source>Line %1 does not begin above the line before.</source>
        <translation>第%1行的起点没有大于上一行。</translation>
    </message>
    <message>
        <source>Line %1 is no tier: "%2".</source>
        <translation>第%1行不是一档：“%2”。</translation>
    </message>
    <message>
        <source>More than this share: exactly it does not do</source>
        <translation>必须超过这个比例，恰好等于也不行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the office's own pack</source>
        <translation>本单位规则包的名称</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>数值：%1</translation>
    </message>
    <message>
        <source>Of how many parts</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation>其他规则</translation>
    </message>
    <message>
        <source>Our own rules</source>
        <translation>本单位规则</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Public holidays and the weekends that make up for them: working days are counted by this.</source>
        <translation>法定节假日和调休上班的日子，计算工作日以此为准。</translation>
    </message>
    <message>
        <source>Public notices</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Put the tiers in order.</source>
        <translation>请按从小到大排列各档。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Red: day off. Blue: a weekend on which work is made up. Underlined: entered by the office.</source>
        <translation>红色：放假；蓝色：周末调休上班；带下划线：本单位录入。</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>地区：%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Set another number, with its source and the reason</source>
        <translation>另定数值，并写明出处和理由</translation>
    </message>
    <message>
        <source>Set the office's own number; the pack itself stays</source>
        <translation>确定本单位的数值；原规则包不变</translation>
    </message>
    <message>
        <source>Sittings that were called, calls that were opened and notices that were posted keep the rules they began under. The change can be undone.</source>
        <translation>已经召集的会议、已经开始的征集和已经张贴的公示仍按原来的规则。修改可以撤销。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>出处：%1（%2）</translation>
    </message>
    <message>
        <source>Takes away days that the office entered; a day of the program's table is changed by adding it as off or work</source>
        <translation>删除本单位录入的日期；程序自带的日期，请用添加的方式改为休息日或上班日</translation>
    </message>
    <message>
        <source>That would be %1 days in one go.</source>
        <translation>一次有%1天之多。</translation>
    </message>
    <message>
        <source>The congress and its sittings</source>
        <translation>职代会及其会议</translation>
    </message>
    <message>
        <source>The days are entered.</source>
        <translation>日期已录入。</translation>
    </message>
    <message>
        <source>The days off of %1 are announced.</source>
        <translation>%1年的节假日已公布。</translation>
    </message>
    <message>
        <source>The days off of %1 are not announced yet, as far as the program knows: only weekends and the fixed holidays count, and deadlines are provisional. Enter them here when the State Council has announced them, as a rule in November.</source>
        <translation>程序尚无%1年的节假日安排：目前只计周末和固定假日，期限为暂定。国务院公布后（一般在11月）请在此录入。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>The least is larger than the most.</source>
        <translation>下限大于上限。</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>列表为空。</translation>
    </message>
    <message>
        <source>The numbers the program goes by, each with its source; an office may set its own.</source>
        <translation>程序依据的各项规定及其出处；本单位可以另行规定。</translation>
    </message>
    <message>
        <source>The office uses it already.</source>
        <translation>本单位正在使用。</translation>
    </message>
    <message>
        <source>The office uses now: %1.</source>
        <translation>本单位现在使用：%1。</translation>
    </message>
    <message>
        <source>The office uses: %1.</source>
        <translation>本单位使用：%1。</translation>
    </message>
    <message>
        <source>The program does not know the days off of %1.</source>
        <translation>程序没有%1年的节假日资料。</translation>
    </message>
    <message>
        <source>The rule holds in this office</source>
        <translation>本单位适用这条规则</translation>
    </message>
    <message>
        <source>The rule is as it was before the office's own.</source>
        <translation>已恢复原规定。</translation>
    </message>
    <message>
        <source>The rule is changed.</source>
        <translation>规则已修改。</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>The year with its days off</source>
        <translation>全年节假日</translation>
    </message>
    <message>
        <source>These days stand there already.</source>
        <translation>这些日期已经录入。</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>分档</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Use the rules: %1</source>
        <translation>使用规则包：%1</translation>
    </message>
    <message>
        <source>Use this pack</source>
        <translation>使用这个规则包</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Valid from %1</source>
        <translation>自%1起施行</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>%1至%2施行</translation>
    </message>
    <message>
        <source>What it does not say itself: %1</source>
        <translation>未作规定的依据：%1</translation>
    </message>
    <message>
        <source>What the office enters goes before the program's own table. Deadlines that are not fixed yet follow at once.</source>
        <translation>本单位录入的日期优先于程序自带的节假日表。尚未确定的期限随即更新。</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>哪一天？</translation>
    </message>
    <message>
        <source>Why the office differs, for whoever asks later</source>
        <translation>为什么另行规定，以备日后查问</translation>
    </message>
    <message>
        <source>Without the office's own number: %1 (%2)</source>
        <translation>不另行规定时：%1（%2）</translation>
    </message>
    <message>
        <source>Working days that make up for days off</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>Working days: %1.</source>
        <translation>工作日共%1天。</translation>
    </message>
    <message>
        <source>Write a day on each line.</source>
        <translation>请每行填写一天。</translation>
    </message>
    <message>
        <source>Write for example 2 / 3.</source>
        <translation>请填写例如 2 / 3。</translation>
    </message>
    <message>
        <source>Write from how many on, a colon, and how many then: 100: 30</source>
        <translation>请写人数起点、冒号和对应的人数，例如 100：30</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
</context>
</TS>
