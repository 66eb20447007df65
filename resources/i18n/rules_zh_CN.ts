<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>rules</name>
    <message>
        <source>"%1" cannot be switched off: the program keeps to it in any case.</source>
        <translation>“%1”不能停用：无论如何设置，本程序都照此执行。</translation>
    </message>
    <message>
        <source>"%1" does not begin above the tier before it.</source>
        <translation>“%1”的起点不大于前一档。</translation>
    </message>
    <message>
        <source>"%1" is neither yes nor no.</source>
        <translation>“%1”既不是“是”，也不是“否”。</translation>
    </message>
    <message>
        <source>"%1" is no range.</source>
        <translation>“%1”不是范围。</translation>
    </message>
    <message>
        <source>"%1" is no rule pack of the office's own.</source>
        <translation>“%1”不是本单位自己的规则包。</translation>
    </message>
    <message>
        <source>"%1" is no share.</source>
        <translation>“%1”不是比例。</translation>
    </message>
    <message>
        <source>"%1" is no tier.</source>
        <translation>“%1”不是分档。</translation>
    </message>
    <message>
        <source>"%1" is no whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>"%1" is the name of a rule pack that comes with the program.</source>
        <translation>“%1”是程序自带规则包的名称。</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年%1次</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 is more than any rule asks for.</source>
        <translation>%1超出了任何规则可能要求的限度。</translation>
    </message>
    <message>
        <source>%1 is none of the office's own days.</source>
        <translation>%1 不是本单位添加的日期。</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1个月</translation>
    </message>
    <message>
        <source>%1 persons</source>
        <translation>%1人</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1个工作日</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第%2版</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>A day of the list is no date.</source>
        <translation>列表中有一天不是日期。</translation>
    </message>
    <message>
        <source>A day of the program's table is changed by adding it as off or work.</source>
        <translation>程序自带的日期，可重新添加为休息日或工作日来更改。</translation>
    </message>
    <message>
        <source>A share is at most the whole.</source>
        <translation>比例不能大于1。</translation>
    </message>
    <message>
        <source>An office may be stricter. What is decided below the law can be challenged: look whether the source really allows it.</source>
        <translation>本单位的规定可以从严；低于法定要求作出的决定可能被质疑，请核实所依据的文件是否确有此规定。</translation>
    </message>
    <message>
        <source>Change the number instead.</source>
        <translation>请改为修改数值。</translation>
    </message>
    <message>
        <source>Change the number or its source.</source>
        <translation>请修改数值或出处。</translation>
    </message>
    <message>
        <source>Choose a rule with a number of your own.</source>
        <translation>请选择本单位另有规定的规则。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose another pack, or bring in a version that is valid.</source>
        <translation>请另选规则包，或收入在有效期内的版本。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Choose that day or a later one.</source>
        <translation>请选择当日或以后的日期。</translation>
    </message>
    <message>
        <source>Correct "extends".</source>
        <translation>请更正“extends”。</translation>
    </message>
    <message>
        <source>Correct the text of the rule pack.</source>
        <translation>请更正规则包的文本。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Exchange them.</source>
        <translation>请对调两个值。</translation>
    </message>
    <message>
        <source>From %1 on there would be fewer than from %2 on.</source>
        <translation>从 %1 人起的名额反而少于从 %2 人起的名额。</translation>
    </message>
    <message>
        <source>From which day does it hold?</source>
        <translation>从哪一天起施行？</translation>
    </message>
    <message>
        <source>Give your copy a name of its own.</source>
        <translation>请给副本另取名称。</translation>
    </message>
    <message>
        <source>Leave it as it is.</source>
        <translation>请保持原样。</translation>
    </message>
    <message>
        <source>Let the numbers rise with the tiers.</source>
        <translation>名额应随档次递增，请改正。</translation>
    </message>
    <message>
        <source>Make a pack of your own first.</source>
        <translation>请先建立本单位的规则包。</translation>
    </message>
    <message>
        <source>Name the document and the article, or the decision and its day.</source>
        <translation>请写明文件和条款，或者决定及其日期。</translation>
    </message>
    <message>
        <source>Put the tiers in order.</source>
        <translation>请按从小到大排列各档。</translation>
    </message>
    <message>
        <source>Rule pack: "%1" %2.</source>
        <translation>规则包：“%1”%2。</translation>
    </message>
    <message>
        <source>Say it in a sentence; it is printed.</source>
        <translation>请用一句话表述，文书上会照此打印。</translation>
    </message>
    <message>
        <source>That is what holds already.</source>
        <translation>现行规定就是如此。</translation>
    </message>
    <message>
        <source>The chosen rule pack "%1" is not valid today; "%2" holds instead.</source>
        <translation>所选规则包“%1”今日不在有效期内，现按“%2”执行。</translation>
    </message>
    <message>
        <source>The least is larger than the most.</source>
        <translation>下限大于上限。</translation>
    </message>
    <message>
        <source>The newest version of the pack holds from %1; what holds from %2 on would be hidden by it.</source>
        <translation>该规则包最新版本自%1起施行，自%2起施行的版本会被它覆盖。</translation>
    </message>
    <message>
        <source>The number set here, %1, is weaker than the national pack's for "%2": %3.</source>
        <translation>所设数值（%1）低于全国规则“%2”的要求（%3）。</translation>
    </message>
    <message>
        <source>The office's pack says nothing of its own about it.</source>
        <translation>本单位的规则包对此没有另行规定。</translation>
    </message>
    <message>
        <source>The pack "%1" is based on no other: there is nothing to go back to.</source>
        <translation>规则包“%1”没有所依据的规则包，无从恢复。</translation>
    </message>
    <message>
        <source>The rule has no wording.</source>
        <translation>规则没有表述。</translation>
    </message>
    <message>
        <source>The rule pack "%1" is not valid today.</source>
        <translation>规则包“%1”今日不在有效期内。</translation>
    </message>
    <message>
        <source>The rule pack %1 extends %2, which is not there.</source>
        <translation>规则包 %1 继承的 %2 不存在。</translation>
    </message>
    <message>
        <source>The rule pack %1 extends itself.</source>
        <translation>规则包 %1 继承了自己。</translation>
    </message>
    <message>
        <source>The rule pack %1 is not known to this version of the program. Nothing was changed; use the version that wrote it, or a newer one.</source>
        <translation>本版本的程序不认识规则包 %1。没有作任何更改；请使用写入它的版本或更新的版本。</translation>
    </message>
    <message>
        <source>The rule pack %1.</source>
        <translation>规则包%1。</translation>
    </message>
    <message>
        <source>The rule pack is no JSON: %1 (character %2).</source>
        <translation>规则包不是 JSON：%1（第 %2 个字符）。</translation>
    </message>
    <message>
        <source>There is no rule "%1".</source>
        <translation>没有规则“%1”。</translation>
    </message>
    <message>
        <source>There is no rule pack "%1".</source>
        <translation>没有规则包“%1”。</translation>
    </message>
    <message>
        <source>This rule has no figure: it holds or does not.</source>
        <translation>这条规则没有数值，只有适用或不适用（yes 或 no）。</translation>
    </message>
    <message>
        <source>This rule is a ceiling: "%1" would be a floor.</source>
        <translation>这条规则是上限，“%1”成了下限。</translation>
    </message>
    <message>
        <source>This rule is a floor: "%1" would be a ceiling.</source>
        <translation>这条规则是下限，“%1”成了上限。</translation>
    </message>
    <message>
        <source>Where does it stand? Every number needs its source.</source>
        <translation>出自哪里？每个数值都要有出处。</translation>
    </message>
    <message>
        <source>Why does your office differ?</source>
        <translation>本单位为什么另行规定？</translation>
    </message>
    <message>
        <source>With %1 the rule "%2" asks for nothing; the national pack says %3.</source>
        <translation>定为%1，“%2”就没有任何要求了；全国规则的规定是：%3。</translation>
    </message>
    <message>
        <source>Write %1 or less.</source>
        <translation>请填不大于 %1 的数。</translation>
    </message>
    <message>
        <source>Write &lt; or &lt;= before the share, or no sign.</source>
        <translation>请在比例前写 &lt; 或 &lt;=，或不写符号。</translation>
    </message>
    <message>
        <source>Write &gt; or &gt;= before the share, or no sign.</source>
        <translation>请在比例前写 &gt; 或 &gt;=，或不写符号。</translation>
    </message>
    <message>
        <source>Write a day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>Write digits only: 7</source>
        <translation>请只写数字，例如 7</translation>
    </message>
    <message>
        <source>Write for example 2/3 or &gt;1/2.</source>
        <translation>请写成 2/3 或 &gt;1/2 这样。</translation>
    </message>
    <message>
        <source>Write from how many on, a colon, and how many then: 100:30,200:40</source>
        <translation>请写“起点：数量”，用英文标点，例如 100:30,200:40</translation>
    </message>
    <message>
        <source>Write the date as year, month and day, for example 2027-02-06.</source>
        <translation>请写明年月日，例如 2027-02-06。</translation>
    </message>
    <message>
        <source>Write the least and the most: 3-5</source>
        <translation>请写最少和最多，例如 3-5</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>请填写理由。</translation>
    </message>
    <message>
        <source>about %1 of %2</source>
        <translation>约为%2的%1</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>at least %1 of %2</source>
        <translation>不少于%2的%1</translation>
    </message>
    <message>
        <source>at most %1 of %2</source>
        <translation>不超过%2的%1</translation>
    </message>
    <message>
        <source>common practice</source>
        <translation>通行做法</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>%1起：%2</translation>
    </message>
    <message>
        <source>has another form than %1 needs</source>
        <translation>的形式与 %1 要求的不同</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>在此处不认识</translation>
    </message>
    <message>
        <source>less than %1 of %2</source>
        <translation>少于%2的%1</translation>
    </message>
    <message>
        <source>lies before valid_from</source>
        <translation>早于 valid_from</translation>
    </message>
    <message>
        <source>may have small letters, digits and hyphens only</source>
        <translation>只能有小写字母、数字和连字符</translation>
    </message>
    <message>
        <source>more than %1 of %2</source>
        <translation>超过%2的%1</translation>
    </message>
    <message>
        <source>must be 1 to 12 a year</source>
        <translation>必须是每年 1 至 12 次</translation>
    </message>
    <message>
        <source>must be a date such as 2026-03-01</source>
        <translation>必须是日期，例如 2026-03-01</translation>
    </message>
    <message>
        <source>must be a list [ … ]</source>
        <translation>必须是列表 [ … ]</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>必须是文字</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>必须是 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>must be an object { … }</source>
        <translation>必须是对象 { … }</translation>
    </message>
    <message>
        <source>must be larger than in the line before</source>
        <translation>必须大于上一行</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>必须是其中之一：%1</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>names a rule the program does not know: %1</source>
        <translation>指向程序不认识的规则：%1</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>没有具体数字</translation>
    </message>
    <message>
        <source>no tiers</source>
        <translation>不分档</translation>
    </message>
    <message>
        <source>read in a public source</source>
        <translation>见于公开文本</translation>
    </message>
    <message>
        <source>rule of some regions or firms</source>
        <translation>部分地区或单位的规定</translation>
    </message>
    <message>
        <source>stands here twice: %1</source>
        <translation>重复出现：%1</translation>
    </message>
    <message>
        <source>the deputies</source>
        <translation>职工代表总数</translation>
    </message>
    <message>
        <source>the office's own decision</source>
        <translation>本单位规定</translation>
    </message>
    <message>
        <source>the presidium</source>
        <translation>主席团成员</translation>
    </message>
    <message>
        <source>the price of a new one</source>
        <translation>全新物品价格</translation>
    </message>
    <message>
        <source>the staff</source>
        <translation>全体职工</translation>
    </message>
    <message>
        <source>the start price</source>
        <translation>起拍价</translation>
    </message>
    <message>
        <source>the stated value</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>the valid votes</source>
        <translation>有效票数</translation>
    </message>
    <message>
        <source>the votes cast</source>
        <translation>收回票数</translation>
    </message>
    <message>
        <source>the votes for and against</source>
        <translation>赞成票与反对票之和</translation>
    </message>
    <message>
        <source>their share of the staff</source>
        <translation>其占职工的比例</translation>
    </message>
    <message>
        <source>those entitled</source>
        <translation>应到人数</translation>
    </message>
    <message>
        <source>those present</source>
        <translation>实到人数</translation>
    </message>
</context>
</TS>
