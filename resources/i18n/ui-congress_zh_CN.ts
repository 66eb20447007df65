<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-congress</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is checked in, late.</source>
        <translation>%1 已签到（迟到）。</translation>
    </message>
    <message>
        <source>%1 is checked in.</source>
        <translation>%1 已签到。</translation>
    </message>
    <message>
        <source>%1 more needed</source>
        <translation>还差 %1 人</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 人中 %1 人</translation>
    </message>
    <message>
        <source>%1 people fit: type more, or choose with the arrow keys.</source>
        <translation>有 %1 人符合：请继续输入，或用上下键选择。</translation>
    </message>
    <message>
        <source>%1 waits: somebody else is writing.</source>
        <translation>%1 排队中：有其他人正在写入。</translation>
    </message>
    <message>
        <source>%1 – takes the place of %2</source>
        <translation>%1（补%2的缺额）</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1，至少 %2</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1，至多 %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Add a term under Terms first.</source>
        <translation>请先在“届次”页新建一届。</translation>
    </message>
    <message>
        <source>Add a term under Terms, then elect its deputies from the members.</source>
        <translation>请先在“届次”页新建一届，再从会员中选举代表。</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>已加入 %1 人。</translation>
    </message>
    <message>
        <source>All delegations</source>
        <translation>全部代表团</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>恢复现状</translation>
    </message>
    <message>
        <source>Attendance is taken once the sitting is called and until it is closed.</source>
        <translation>会议通知之后、闭会之前方可签到。</translation>
    </message>
    <message>
        <source>Big screen</source>
        <translation>大屏幕</translation>
    </message>
    <message>
        <source>Call the deputies together, check them in, open under the quorum, adjourn and close.</source>
        <translation>通知召开、签到、按法定人数开幕、休会、闭会。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check in %1</source>
        <translation>%1 签到</translation>
    </message>
    <message>
        <source>Check-in desk</source>
        <translation>签到台</translation>
    </message>
    <message>
        <source>Check-ins still wait to be written: %1. Leave without them?</source>
        <translation>还有 %1 条签到等待写入，确定不保存就离开吗？</translation>
    </message>
    <message>
        <source>Choose a sitting first.</source>
        <translation>请先选择一次会议。</translation>
    </message>
    <message>
        <source>Choose a sitting to see its quorum.</source>
        <translation>选择一次会议，即可查看到会人数。</translation>
    </message>
    <message>
        <source>Choose the members who were elected; Enter or a double click adds the marked ones. All are entered in one step that can be undone.</source>
        <translation>选出当选的会员，按回车或双击加入选中的人。全部当选人一次登记，可以整体撤销。</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>专门委员会</translation>
    </message>
    <message>
        <source>Composition of the congress</source>
        <translation>代表结构</translation>
    </message>
    <message>
        <source>Congress</source>
        <translation>职代会</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>职工代表</translation>
    </message>
    <message>
        <source>Deputies: %1</source>
        <translation>代表：%1 人</translation>
    </message>
    <message>
        <source>Each congress from its election to its end, with the staff behind it.</source>
        <translation>每届职代会从换届到届满，以及所代表的职工人数。</translation>
    </message>
    <message>
        <source>Elect deputies</source>
        <translation>登记当选代表</translation>
    </message>
    <message>
        <source>Elect deputies: %1</source>
        <translation>登记当选代表：%1</translation>
    </message>
    <message>
        <source>Elect from members…</source>
        <translation>登记当选代表…</translation>
    </message>
    <message>
        <source>Elect: %1</source>
        <translation>登记当选：%1 人</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>当选人</translation>
    </message>
    <message>
        <source>Elected: %1 deputies.</source>
        <translation>已登记当选代表 %1 人。</translation>
    </message>
    <message>
        <source>Enter checks in %1.</source>
        <translation>按回车为 %1 签到。</translation>
    </message>
    <message>
        <source>Entitled %1   Present %2   Needed %3</source>
        <translation>应到 %1   实到 %2   法定 %3</translation>
    </message>
    <message>
        <source>First the reason for %1.</source>
        <translation>请先填写 %1 的事由。</translation>
    </message>
    <message>
        <source>For the projector: the quorum in large; B blackens it</source>
        <translation>供投影：大字显示到会人数，按 B 黑屏</translation>
    </message>
    <message>
        <source>From the member</source>
        <translation>按会员资料</translation>
    </message>
    <message>
        <source>Full screen: scan cards or type names</source>
        <translation>全屏：扫代表证或输入姓名</translation>
    </message>
    <message>
        <source>Go on with the next card; waiting: %1.</source>
        <translation>请继续刷下一张证；排队等待：%1。</translation>
    </message>
    <message>
        <source>Last check-ins</source>
        <translation>最近签到</translation>
    </message>
    <message>
        <source>Look at the spelling, type the initials, or the number on the card.</source>
        <translation>请核对写法，或输入拼音首字母、代表证号。</translation>
    </message>
    <message>
        <source>Make the volume</source>
        <translation>制作案卷</translation>
    </message>
    <message>
        <source>Mark one of the elected first.</source>
        <translation>请先在当选名单中选中一人。</translation>
    </message>
    <message>
        <source>Names of those elected</source>
        <translation>当选人员名单</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>粘贴名单…</translation>
    </message>
    <message>
        <source>No figure is named: %1</source>
        <translation>未定具体比例：%1</translation>
    </message>
    <message>
        <source>No member is called: %1</source>
        <translation>会员中查无此人：%1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>没有选中任何人。</translation>
    </message>
    <message>
        <source>Nobody on the roll fits "%1".</source>
        <translation>名册上没有与“%1”相符的人。</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>Not everything can be judged: not filled in: %1</source>
        <translation>部分项目无法判断，未填写：%1项</translation>
    </message>
    <message>
        <source>Nothing is changed: only the findings above show what it would be. A negative number: so many fewer.</source>
        <translation>不改动任何数据，只在上面显示会变成怎样。负数表示减少。</translation>
    </message>
    <message>
        <source>Nothing of this desk is left to undo.</source>
        <translation>本签到台没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>列席</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>列席人员</translation>
    </message>
    <message>
        <source>Of the one who is marked among the elected</source>
        <translation>指当选名单中选中的人</translation>
    </message>
    <message>
        <source>One name on each line, as copied from a list.</source>
        <translation>每行一个姓名，可直接从名单中复制粘贴。</translation>
    </message>
    <message>
        <source>Only imagined. Deputies: %1</source>
        <translation>仅为设想。代表：%1</translation>
    </message>
    <message>
        <source>Papers of the term</source>
        <translation>本届文书</translation>
    </message>
    <message>
        <source>Paste a list of names</source>
        <translation>粘贴一份姓名名单</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>到会人数</translation>
    </message>
    <message>
        <source>Quorum met</source>
        <translation>已达法定人数</translation>
    </message>
    <message>
        <source>Ready for the next card.</source>
        <translation>请扫下一张代表证。</translation>
    </message>
    <message>
        <source>Reason for leaving early (may be empty)</source>
        <translation>早退原因（可不填）</translation>
    </message>
    <message>
        <source>Reason of the excuse</source>
        <translation>请假原因</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Rules not met: %1</source>
        <translation>不符合规定：%1 项</translation>
    </message>
    <message>
        <source>Scan a card or type a name</source>
        <translation>扫代表证或输入姓名</translation>
    </message>
    <message>
        <source>Scan a card, or type a name, initials or number</source>
        <translation>扫代表证，或输入姓名、拼音首字母、证号</translation>
    </message>
    <message>
        <source>Several members are called so; choose by hand: %1</source>
        <translation>有多名会员同名，请手工选择：%1</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>尚未签到：%1 人</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>The composition meets every rule.</source>
        <translation>代表结构符合各项规定。</translation>
    </message>
    <message>
        <source>The desk of the other sitting still has check-ins to write. Wait a moment.</source>
        <translation>另一次会议的签到台还有签到等待写入，请稍候。</translation>
    </message>
    <message>
        <source>The groups in which deputies sit, talk and are counted.</source>
        <translation>代表按团就座、讨论、统计。</translation>
    </message>
    <message>
        <source>The roll opens when the sitting is called.</source>
        <translation>会议通知后开始生成应到名册。</translation>
    </message>
    <message>
        <source>The sitting is closed.</source>
        <translation>会议已闭会。</translation>
    </message>
    <message>
        <source>The sitting is closed. At its opening %1 of %2 deputies were present.</source>
        <translation>会议已闭会。开幕时实到代表 %1 人，应到 %2 人。</translation>
    </message>
    <message>
        <source>The sitting is not open yet. Leave the check-in desk?</source>
        <translation>会议尚未开始，确定离开签到台吗？</translation>
    </message>
    <message>
        <source>There is no term yet. Add one under Terms, then elect its deputies.</source>
        <translation>还没有届次。请先在“届次”页新建，再选举代表。</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>请先输入姓名。</translation>
    </message>
    <message>
        <source>Type the reason and press Enter; Esc goes back.</source>
        <translation>输入原因后按回车；按 Esc 返回。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What if this many more were elected:</source>
        <translation>假如再选出这么多代表：</translation>
    </message>
    <message>
        <source>Who it could be</source>
        <translation>可能的人选</translation>
    </message>
    <message>
        <source>Who prepares and looks after what between the sittings: proposals, credentials, wages. Members stand in a tab of each.</source>
        <translation>两次会议之间由谁准备和督办：提案、资格审查、工资等。成员在各小组的标签页里。</translation>
    </message>
    <message>
        <source>Who sits in without a vote: they check in and count in no quorum.</source>
        <translation>列席会议、没有表决权的人员：可以签到，不计入法定人数。</translation>
    </message>
    <message>
        <source>Who was elected, by delegation, and whether the composition meets the rules.</source>
        <translation>各代表团当选代表，以及代表结构是否符合规定。</translation>
    </message>
    <message>
        <source>Why does %1 leave early?</source>
        <translation>%1 因何早退？</translation>
    </message>
    <message>
        <source>Why is %1 excused?</source>
        <translation>%1 因何请假？</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>agency workers</source>
        <translation>劳务派遣</translation>
    </message>
    <message>
        <source>black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>front line</source>
        <translation>一线</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>managers</source>
        <translation>管理人员</translation>
    </message>
    <message>
        <source>met</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>women</source>
        <translation>女职工</translation>
    </message>
    <message>
        <source>— nobody's: no by-election —</source>
        <translation>——不是补选——</translation>
    </message>
    <message>
        <source>— none yet —</source>
        <translation>— 暂不分团 —</translation>
    </message>
</context>
</TS>
