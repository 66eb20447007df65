<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-ballots</name>
    <message>
        <source>"%1" is no number of papers.</source>
        <translation>“%1”不是张数。</translation>
    </message>
    <message>
        <source>%1 invalid papers of %2.</source>
        <translation>无效票 %1 张，多于本捆的 %2 张。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: for/against/abstaining, as 30/5/2</source>
        <translation>%1：赞成/反对/弃权，如 30/5/2</translation>
    </message>
    <message>
        <source>%1: numbers by grade, then abstaining, as 30/5/2/0/1</source>
        <translation>%1：各等次票数，最后弃权，如 30/5/2/0/1</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Add what is voted on in the tab "Ballot items".</source>
        <translation>请在“票面事项”页添加表决事项或候选人。</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>All %1 papers are counted: F5 keeps this bundle, then F8 hands the count in.</source>
        <translation>%1张票已全部计完：按F5保存本捆，再按F8上交计票结果。</translation>
    </message>
    <message>
        <source>All %1 papers are counted: F8 hands the count in.</source>
        <translation>%1张票已全部计完：按F8上交计票结果。</translation>
    </message>
    <message>
        <source>All names written in with their votes, as %1:Name 3; %1:Name 1</source>
        <translation>另选人及其得票，写成“%1:姓名 3; %1:姓名 1”</translation>
    </message>
    <message>
        <source>All names written in with their votes, as Name 3; Name 1</source>
        <translation>另选人及其得票，写成“姓名 3; 姓名 1”</translation>
    </message>
    <message>
        <source>Backspace takes it back. If there really are more, correct the number of papers returned in the ballot.</source>
        <translation>按Backspace可撤回这一张。如确实多出，请在表决中更正收回票数。</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>表决与选举</translation>
    </message>
    <message>
        <source>Big screen</source>
        <translation>大屏幕</translation>
    </message>
    <message>
        <source>Bundle %1 is kept: %2 papers.</source>
        <translation>第 %1 捆已保存：%2 张。</translation>
    </message>
    <message>
        <source>Bundle: paper %1 of %2.</source>
        <translation>本捆：第 %1 张，共 %2 张。</translation>
    </message>
    <message>
        <source>Bundles still wait to be written: %1. Leave without them?</source>
        <translation>还有 %1 捆等待写入。不等写入就离开吗？</translation>
    </message>
    <message>
        <source>Choose a ballot first.</source>
        <translation>请先选择一次表决。</translation>
    </message>
    <message>
        <source>Choose a ballot to see how it stands.</source>
        <translation>选择一次表决，查看其进展。</translation>
    </message>
    <message>
        <source>Close the bundle first: its papers belong to this count.</source>
        <translation>请先结束这一捆：这些票属于当前计票组。</translation>
    </message>
    <message>
        <source>Correct the number; ↑ goes back to the papers of the bundle.</source>
        <translation>请改正；按 ↑ 回到本捆票数。</translation>
    </message>
    <message>
        <source>Counting desk</source>
        <translation>计票台</translation>
    </message>
    <message>
        <source>Counts are made when counting is started.</source>
        <translation>执行“开始计票”时会建立计票组。</translation>
    </message>
    <message>
        <source>Enter puts it away; Backspace takes its marks back.</source>
        <translation>按Enter录入这一张；按Backspace清除已录的划票。</translation>
    </message>
    <message>
        <source>Entitled %1, present %2. Votes by name are in the sums.</source>
        <translation>应到 %1 人，实到 %2 人。实名表决已计入合计。</translation>
    </message>
    <message>
        <source>Esc: leave     F9: black screen     ← →: turn the page</source>
        <translation>Esc：退出     F9：黑屏     ← →：翻页</translation>
    </message>
    <message>
        <source>F5 keeps them.</source>
        <translation>按 F5 保存。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>For the projector: the announced result; F9 blackens it</source>
        <translation>供投影：显示已宣布的结果；按F9黑屏</translation>
    </message>
    <message>
        <source>Full screen: key the papers, a digit per item</source>
        <translation>全屏：逐张录入，每项一个数字</translation>
    </message>
    <message>
        <source>Go on with the next paper.</source>
        <translation>请继续录入下一张。</translation>
    </message>
    <message>
        <source>Handed in. %1</source>
        <translation>已提交。%1</translation>
    </message>
    <message>
        <source>Handed in. The counts agree: the result can be settled.</source>
        <translation>已提交。两组计票一致，可以确定结果。</translation>
    </message>
    <message>
        <source>Handed in: %1 papers. To change it, take the step "Open the count again" on the ballot.</source>
        <translation>已提交：%1张票。如需更改，请在该表决上办理“重新打开计票”。</translation>
    </message>
    <message>
        <source>Invalid here</source>
        <translation>本项无效</translation>
    </message>
    <message>
        <source>Issued %1, returned %2. Counted %3: valid %4, invalid %5. Bundles: %6.</source>
        <translation>发出 %1，收回 %2。已计 %3：有效 %4，无效 %5。捆数：%6。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Items, the marks of this paper, and the sums</source>
        <translation>各项、本张票的符号与合计</translation>
    </message>
    <message>
        <source>More marks than allowed: the paper counts as invalid.</source>
        <translation>所选人数超过规定：此票按无效票计。</translation>
    </message>
    <message>
        <source>Name that was written in</source>
        <translation>另选人姓名</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>通过条件：%1</translation>
    </message>
    <message>
        <source>Needed: %1 (%2)</source>
        <translation>通过条件：%1（%2）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>One paper is keyed but not put away.</source>
        <translation>还有一张票已划票而未录入。</translation>
    </message>
    <message>
        <source>Papers %1 — invalid papers of the bundle</source>
        <translation>票数 %1——本捆无效票</translation>
    </message>
    <message>
        <source>Papers %1, invalid %2 — </source>
        <translation>票数 %1、无效 %2——</translation>
    </message>
    <message>
        <source>Papers are keyed after the steps "Close the vote" and "Start counting".</source>
        <translation>执行“结束投票”和“开始计票”之后才能录票。</translation>
    </message>
    <message>
        <source>Papers in the bundle, the invalid ones too</source>
        <translation>本捆张数（含无效票）</translation>
    </message>
    <message>
        <source>Papers of this bundle are not kept yet: %1 (F5 keeps them). Leave without them?</source>
        <translation>本捆还有 %1 张没有保存（按 F5 保存）。不保存就离开吗？</translation>
    </message>
    <message>
        <source>Post and name that were written in, as %1:Name</source>
        <translation>另选的职务和姓名，如 %1:姓名</translation>
    </message>
    <message>
        <source>Print the paper, open the vote, count twice, announce: every number is checked and every rule cited.</source>
        <translation>印票、投票、两组计票、宣布结果：数字逐一核对，依据逐条注明。</translation>
    </message>
    <message>
        <source>Ready for the first paper.</source>
        <translation>请录入第一张票。</translation>
    </message>
    <message>
        <source>Ready for the hands: Enter takes each number, ↑ goes back.</source>
        <translation>请录入举手人数：每项按Enter，按↑回到上一项。</translation>
    </message>
    <message>
        <source>Ready for the numbers of a bundle: Enter takes each, ↑ goes back.</source>
        <translation>请按捆录入合计：每个数字按Enter，按↑回到上一个。</translation>
    </message>
    <message>
        <source>Result by item</source>
        <translation>各项结果</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Still to count: %1 papers.</source>
        <translation>还有 %1 张待计。</translation>
    </message>
    <message>
        <source>The bundle waits: somebody else is writing.</source>
        <translation>这一捆等待写入：别人正在写入。</translation>
    </message>
    <message>
        <source>The counting desk of the other ballot holds papers that are not kept yet. Close it first.</source>
        <translation>另一次表决的计票台还有未保存的票，请先关闭它。</translation>
    </message>
    <message>
        <source>The counts agree: take the step "Settle the result".</source>
        <translation>两组计票一致：请执行“确定结果”。</translation>
    </message>
    <message>
        <source>The figures are for/against/abstaining.</source>
        <translation>数字依次为赞成/反对/弃权。</translation>
    </message>
    <message>
        <source>The last bundle is taken back.</source>
        <translation>上一捆已撤销。</translation>
    </message>
    <message>
        <source>The last paper lies here again.</source>
        <translation>已取回上一张票。</translation>
    </message>
    <message>
        <source>The mark in the bar is the number needed.</source>
        <translation>条中的竖线即所需票数。</translation>
    </message>
    <message>
        <source>The numbers of this bundle are not kept yet.</source>
        <translation>本捆已录的数字还没有保存。</translation>
    </message>
    <message>
        <source>The numbers of this bundle are not kept yet. Leave without them?</source>
        <translation>本捆已录的数字还没有保存。放弃并离开吗？</translation>
    </message>
    <message>
        <source>The paper is complete (items: %1). Print it, then open the vote in the sitting.</source>
        <translation>表决票已齐备（%1项）。请打印，在会议上开始投票。</translation>
    </message>
    <message>
        <source>The paper is not complete yet (items: %1).</source>
        <translation>票面还不完整（事项：%1）。</translation>
    </message>
    <message>
        <source>The white mark is the number needed.</source>
        <translation>白色竖线即所需票数。</translation>
    </message>
    <message>
        <source>There is no bundle to take back.</source>
        <translation>没有可撤回的票捆。</translation>
    </message>
    <message>
        <source>These hands</source>
        <translation>本次举手</translation>
    </message>
    <message>
        <source>This ballot has no such count.</source>
        <translation>本次表决没有这一组计票。</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>本捆</translation>
    </message>
    <message>
        <source>This bundle has no paper yet.</source>
        <translation>这一捆还没有票。</translation>
    </message>
    <message>
        <source>This is paper %1, but %2 were returned.</source>
        <translation>这是第%1张票，而收回的只有%2张。</translation>
    </message>
    <message>
        <source>This paper</source>
        <translation>本张票</translation>
    </message>
    <message>
        <source>Type them to the end first.</source>
        <translation>请先录完本捆。</translation>
    </message>
    <message>
        <source>Type them to the end, or press the key again to drop them.</source>
        <translation>请录完；如要放弃，再按一次该键。</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>请填写</translation>
    </message>
    <message>
        <source>Whole hall — </source>
        <translation>全场——</translation>
    </message>
    <message>
        <source>Written in: %1.</source>
        <translation>另选：%1。</translation>
    </message>
    <message>
        <source>abstaining</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>abstains</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>计票中</translation>
    </message>
    <message>
        <source>black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>close the bundle</source>
        <translation>结束本捆</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>first count</source>
        <translation>第一组</translation>
    </message>
    <message>
        <source>for</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>hand in</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>invalid paper</source>
        <translation>整张无效</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>needed %1</source>
        <translation>需要 %1</translation>
    </message>
    <message>
        <source>next figure of the item</source>
        <translation>本项下一个数</translation>
    </message>
    <message>
        <source>next number</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>next paper</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>no count</source>
        <translation>无计票组</translation>
    </message>
    <message>
        <source>number before</source>
        <translation>上一项</translation>
    </message>
    <message>
        <source>papers or totals</source>
        <translation>逐张/合计</translation>
    </message>
    <message>
        <source>rest alike</source>
        <translation>其余相同</translation>
    </message>
    <message>
        <source>second count</source>
        <translation>第二组</translation>
    </message>
    <message>
        <source>size of a bundle</source>
        <translation>每捆张数</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>undo bundle</source>
        <translation>撤销一捆</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法辨认</translation>
    </message>
    <message>
        <source>written in</source>
        <translation>另选人</translation>
    </message>
</context>
</TS>
