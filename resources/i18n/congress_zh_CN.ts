<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>congress</name>
    <message>
        <source> (staff %1, took part %2, for the recall %3)</source>
        <translation>（职工 %1 人，参加 %2 人，赞成罢免 %3 人）</translation>
    </message>
    <message>
        <source>"%1" is no address of a page.</source>
        <translation>“%1”不是网页地址。</translation>
    </message>
    <message>
        <source>"%1" is no time of day.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>"%1" is not on the roll of this sitting.</source>
        <translation>“%1”不在本次会议的名册上。</translation>
    </message>
    <message>
        <source>"%1" is taken for %2.</source>
        <translation>“%1”认作 %2。</translation>
    </message>
    <message>
        <source>"%1" names several on the roll: %2.</source>
        <translation>“%1”中有到会名单上的多个人：%2。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1（%2）。</translation>
    </message>
    <message>
        <source>%1 (deputies: %2)</source>
        <translation>%1（%2 人）</translation>
    </message>
    <message>
        <source>%1 (head: %2; deputies: %3)</source>
        <translation>%1（团长：%2，%3 人）</translation>
    </message>
    <message>
        <source>%1 (members: %2)</source>
        <translation>%1（%2 人）</translation>
    </message>
    <message>
        <source>%1 begins only on %2.</source>
        <translation>“%1”自 %2 起才开始。</translation>
    </message>
    <message>
        <source>%1 begins: elect the deputies and take office</source>
        <translation>%1开始：完成代表选举并办理就任</translation>
    </message>
    <message>
        <source>%1 belongs to another delegation.</source>
        <translation>%1 属于另一个代表团。</translation>
    </message>
    <message>
        <source>%1 came only at %2.</source>
        <translation>%1 %2 才到会。</translation>
    </message>
    <message>
        <source>%1 cannot be a deputy whose mandate has ended.</source>
        <translation>%1 的状态为在任代表，却填了终止日期。</translation>
    </message>
    <message>
        <source>%1 deputies and observers left the online meeting only when it ended: they are taken to have stayed.</source>
        <translation>%1 人在线上会议结束时才退出，按参会到底计，不算早退。</translation>
    </message>
    <message>
        <source>%1 does not hold office.</source>
        <translation>%1 目前不是在任代表。</translation>
    </message>
    <message>
        <source>%1 ends: elect the next congress</source>
        <translation>%1届满，应换届选举</translation>
    </message>
    <message>
        <source>%1 has left and cannot be a deputy.</source>
        <translation>%1 已离职，不能担任职工代表。</translation>
    </message>
    <message>
        <source>%1 has no roll now.</source>
        <translation>%1 现在没有签到名册。</translation>
    </message>
    <message>
        <source>%1 heads %2 no more.</source>
        <translation>%1 不再担任“%2”团长。</translation>
    </message>
    <message>
        <source>%1 holds no office any more but is checked in.</source>
        <translation>%1 已不再担任职工代表，但已签到。</translation>
    </message>
    <message>
        <source>%1 is a deputy and cannot be an observer too.</source>
        <translation>%1 是职工代表，不能同时列席。</translation>
    </message>
    <message>
        <source>%1 is a deputy now and stands on the roll as one, no longer as an observer.</source>
        <translation>%1 已当选职工代表，改列代表名册，不再作为列席人员。</translation>
    </message>
    <message>
        <source>%1 is a deputy of another term.</source>
        <translation>%1 是另一届的代表。</translation>
    </message>
    <message>
        <source>%1 is an observer of another sitting.</source>
        <translation>%1 是另一次会议的列席人员。</translation>
    </message>
    <message>
        <source>%1 is an observer of this sitting already.</source>
        <translation>%1 已是本次会议的列席人员。</translation>
    </message>
    <message>
        <source>%1 is called for %2.</source>
        <translation>“%1”已通知于 %2 召开。</translation>
    </message>
    <message>
        <source>%1 is checked in already, at %2.</source>
        <translation>%1 已于 %2 签到。</translation>
    </message>
    <message>
        <source>%1 is checked in as an observer but is a deputy now.</source>
        <translation>%1 已以列席人员身份签到，但现已当选职工代表。</translation>
    </message>
    <message>
        <source>%1 is closed: its roll and what its papers say stand.</source>
        <translation>“%1”已闭会：到会名册和会议文书所载内容不再改动。</translation>
    </message>
    <message>
        <source>%1 is entered as elected without the votes.</source>
        <translation>%1 录入为当选，但没有得票记录。</translation>
    </message>
    <message>
        <source>%1 is held in the hall only.</source>
        <translation>%1 只在现场召开。</translation>
    </message>
    <message>
        <source>%1 is in office already.</source>
        <translation>%1已在任。</translation>
    </message>
    <message>
        <source>%1 is in office: its first and last day stand.</source>
        <translation>%1已就任，起止日期不能直接修改。</translation>
    </message>
    <message>
        <source>%1 is more than another whole term (%2 years) away.</source>
        <translation>%1 距届满已超过一整届（%2 年）。</translation>
    </message>
    <message>
        <source>%1 is no deputy any more since %2.</source>
        <translation>%1 自 %2 起不再担任职工代表。</translation>
    </message>
    <message>
        <source>%1 is no deputy any more.</source>
        <translation>%1 已不再担任职工代表。</translation>
    </message>
    <message>
        <source>%1 is no deputy of this term.</source>
        <translation>%1 不是本届职工代表。</translation>
    </message>
    <message>
        <source>%1 is no number that can stand here.</source>
        <translation>%1不是这里可以填的数字。</translation>
    </message>
    <message>
        <source>%1 is not closed: its papers still change.</source>
        <translation>%1尚未闭会，文件还会变动。</translation>
    </message>
    <message>
        <source>%1 is not in office: it is still being prepared.</source>
        <translation>“%1”尚未就任，仍在筹备中。</translation>
    </message>
    <message>
        <source>%1 is not on the roll of this sitting.</source>
        <translation>%1 不在本次会议的签到名册上。</translation>
    </message>
    <message>
        <source>%1 is on the list of this term's deputies already.</source>
        <translation>%1 已在本届代表名单中。</translation>
    </message>
    <message>
        <source>%1 is on the roll of this sitting already.</source>
        <translation>%1 已在本次会议的签到名册上。</translation>
    </message>
    <message>
        <source>%1 is on the same day.</source>
        <translation>%1也定在同一天。</translation>
    </message>
    <message>
        <source>%1 is open as well: a deputy can sit in one only.</source>
        <translation>%1也正在开会：一名代表不能同时出席两个会议。</translation>
    </message>
    <message>
        <source>%1 is over and cannot sit any more.</source>
        <translation>“%1”已结束，不能再召开会议。</translation>
    </message>
    <message>
        <source>%1 is over: its number, unit and dates stand.</source>
        <translation>“%1”已结束：届数、名称、单位和起止日期不再改动。</translation>
    </message>
    <message>
        <source>%1 is over: no sitting can be added to it.</source>
        <translation>“%1”已结束，不能再新增会议。</translation>
    </message>
    <message>
        <source>%1 is over: nobody can be elected in it.</source>
        <translation>“%1”已结束，不能再选举代表。</translation>
    </message>
    <message>
        <source>%1 is planned and can no more be held.</source>
        <translation>“%1”还在计划中，届次结束后不能再召开。</translation>
    </message>
    <message>
        <source>%1 is still going on.</source>
        <translation>%1 尚未闭会。</translation>
    </message>
    <message>
        <source>%1 is the chair already.</source>
        <translation>%1 已经是组长。</translation>
    </message>
    <message>
        <source>%1 lies after the end of the term (%2).</source>
        <translation>%1 晚于本届届满日期（%2）。</translation>
    </message>
    <message>
        <source>%1 lies more than a year before the term begins (%2).</source>
        <translation>%1 比本届开始日期（%2）早一年以上。</translation>
    </message>
    <message>
        <source>%1 observers for %2 deputies; at most %3 are usual.</source>
        <translation>列席 %1 人，职工代表 %2 人；列席一般不超过 %3 人。</translation>
    </message>
    <message>
        <source>%1 of %2 deputies have signed for the extraordinary sitting; %3 are needed, %4 are missing.</source>
        <translation>职工代表 %2 人，已有 %1 人联名提议召开临时会议；须有 %3 人，还差 %4 人。</translation>
    </message>
    <message>
        <source>%1 of %2 took part; %3 votes</source>
        <translation>应到 %2 人，实到 %1 人，得 %3 票</translation>
    </message>
    <message>
        <source>%1 runs until %2; that is %3 days away.</source>
        <translation>%1任期至%2，还有%3天。</translation>
    </message>
    <message>
        <source>%1 signatures, but %2 deputies hold office on that day.</source>
        <translation>联名 %1 人，但当日在任职工代表只有 %2 人。</translation>
    </message>
    <message>
        <source>%1 sits on this committee already.</source>
        <translation>%1 已是本小组成员。</translation>
    </message>
    <message>
        <source>%1 still counts for the quorum.</source>
        <translation>%1 仍计入应到人数。</translation>
    </message>
    <message>
        <source>%1 takes the place of %2 already.</source>
        <translation>%1 已经补选接替 %2。</translation>
    </message>
    <message>
        <source>%1 votes of %2 staff are not enough; %3 are needed, %4 are missing.</source>
        <translation>%2 名职工中赞成 %1 票，不够；需 %3 票，还差 %4 票。</translation>
    </message>
    <message>
        <source>%1 was a deputy of another term.</source>
        <translation>%1 是另一届的代表。</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>“%1”已取消。</translation>
    </message>
    <message>
        <source>%1 was cancelled: it takes place on no other day.</source>
        <translation>%1已取消，不能另定日期。</translation>
    </message>
    <message>
        <source>%1 was counted among the deputies present at %2 on %3.</source>
        <translation>%1已计入%2（%3）的到会代表。</translation>
    </message>
    <message>
        <source>%1 was elected by %2.</source>
        <translation>%1 由 %2 选出。</translation>
    </message>
    <message>
        <source>%1 was elected in %2 and works in %3: end the mandate or let it stand</source>
        <translation>%1 在“%2”当选，现在“%3”工作：请终止其代表资格，或决定保留</translation>
    </message>
    <message>
        <source>%1 was elected only on %2.</source>
        <translation>%1 于 %2 才当选。</translation>
    </message>
    <message>
        <source>%1 was opened with %2 deputies present and needed %3; without this %4 would be left of them.</source>
        <translation>%1开会时到会代表%2人，法定最低%3人；取消这项签到后只剩%4人。</translation>
    </message>
    <message>
        <source>%1 was opened: %2 cannot go back to being prepared.</source>
        <translation>%1已经开过会，%2不能退回筹备状态。</translation>
    </message>
    <message>
        <source>%1 works in the unit that elected them.</source>
        <translation>%1 仍在选举其为代表的单位工作。</translation>
    </message>
    <message>
        <source>%1 would have come on %2, before %3 (%4).</source>
        <translation>%1的到会日期%2早于%3（%4）。</translation>
    </message>
    <message>
        <source>%1, %2 are missing.</source>
        <translation>%1，还差 %2 人。</translation>
    </message>
    <message>
        <source>%1, or %2.</source>
        <translation>%1，或者%2。</translation>
    </message>
    <message>
        <source>%1, sitting %2</source>
        <translation>%1第%2次会议</translation>
    </message>
    <message>
        <source>%1, staff congress</source>
        <translation>%1职工代表大会</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4); at least %5.</source>
        <translation>%1：%3 人中有 %2 人（%4）；至少 %5 人。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4); at most %5.</source>
        <translation>%1：%3 人中有 %2 人（%4）；最多 %5 人。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4); the rule names no figure.</source>
        <translation>%1：%3 人中有 %2 人（%4）；规定未定具体比例。</translation>
    </message>
    <message>
        <source>%1: attendance and credentials report</source>
        <translation>%1出席情况及代表资格审查报告</translation>
    </message>
    <message>
        <source>%1: attendance sheet</source>
        <translation>%1签到册</translation>
    </message>
    <message>
        <source>%1: committees</source>
        <translation>%1：专门委员会名单</translation>
    </message>
    <message>
        <source>%1: credentials report</source>
        <translation>%1：代表资格审查报告</translation>
    </message>
    <message>
        <source>%1: deputy cards</source>
        <translation>%1代表证</translation>
    </message>
    <message>
        <source>%1: hold a sitting</source>
        <translation>%1：召开会议</translation>
    </message>
    <message>
        <source>%1: no unit has so many people.</source>
        <translation>%1：没有哪个单位有这么多人。</translation>
    </message>
    <message>
        <source>%1: not filled in of anybody, so it cannot be judged.</source>
        <translation>%1：尚未填写，无法判断。</translation>
    </message>
    <message>
        <source>%1: papers to the deputies</source>
        <translation>%1：会议材料送达职工代表</translation>
    </message>
    <message>
        <source>%1: roll of deputies</source>
        <translation>%1代表名册</translation>
    </message>
    <message>
        <source>%1: the mandate stands after the move from %2 to %3: %4</source>
        <translation>%1：由“%2”调到“%3”后保留代表资格：%4</translation>
    </message>
    <message>
        <source>%1: the quorum is met.</source>
        <translation>%1，达到法定人数。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>, head of the delegation</source>
        <translation>、代表团团长</translation>
    </message>
    <message>
        <source>1. Attendance and quorum</source>
        <translation>一、出席情况与法定人数</translation>
    </message>
    <message>
        <source>1. Elections</source>
        <translation>一、选举情况</translation>
    </message>
    <message>
        <source>2. Attendance by delegation</source>
        <translation>二、各代表团出席情况</translation>
    </message>
    <message>
        <source>2. Composition</source>
        <translation>二、代表构成</translation>
    </message>
    <message>
        <source>3. Changes since the election</source>
        <translation>三、当选后的变动</translation>
    </message>
    <message>
        <source>3. Composition of the deputies</source>
        <translation>三、代表构成审查</translation>
    </message>
    <message>
        <source>4. Conclusion</source>
        <translation>四、审查意见</translation>
    </message>
    <message>
        <source>4. Who was not there all the time</source>
        <translation>四、未到会及中途离会人员</translation>
    </message>
    <message>
        <source>; by-election: %1</source>
        <translation>；补选：%1</translation>
    </message>
    <message>
        <source>A ballot passed something that has no resolution yet.</source>
        <translation>表决中有已通过而尚无决议的事项。</translation>
    </message>
    <message>
        <source>A break; the sitting goes on later.</source>
        <translation>休会，稍后继续开会。</translation>
    </message>
    <message>
        <source>A deputy belongs to the term that elected them.</source>
        <translation>职工代表属于选出其的那一届。</translation>
    </message>
    <message>
        <source>A draft for everything its ballots passed, with the figures that were announced.</source>
        <translation>为本次会议表决通过的每个事项起草决议，票数取自宣布的结果。</translation>
    </message>
    <message>
        <source>A line of the roll is either a deputy's or an observer's.</source>
        <translation>签到名册的一行只能是职工代表或者列席人员之一。</translation>
    </message>
    <message>
        <source>A line of the roll stays with its person and sitting.</source>
        <translation>签到名册的一行不能换人或换会议。</translation>
    </message>
    <message>
        <source>A number of people cannot be negative.</source>
        <translation>人数不能为负数。</translation>
    </message>
    <message>
        <source>A part of the staff cannot be larger than the staff.</source>
        <translation>其中的人数不能大于职工总数。</translation>
    </message>
    <message>
        <source>A sitting that was called cannot move to another term.</source>
        <translation>已通知召开的会议不能改到另一届。</translation>
    </message>
    <message>
        <source>A term lasts %1 to %2 years.</source>
        <translation>每届任期为 %1 至 %2 年。</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Add %1 workers, technicians or managers</source>
        <translation>增补 %1 名工人、技术人员或管理人员</translation>
    </message>
    <message>
        <source>Add a column with the card number or the mobile number.</source>
        <translation>请加一列代表证号或手机号。</translation>
    </message>
    <message>
        <source>Address of the live meeting: https://…</source>
        <translation>网上会议或直播地址：https://…</translation>
    </message>
    <message>
        <source>Address of the recording: https://…</source>
        <translation>录像回放地址：https://…</translation>
    </message>
    <message>
        <source>Adjourn</source>
        <translation>休会</translation>
    </message>
    <message>
        <source>Adjourned</source>
        <translation>休会中</translation>
    </message>
    <message>
        <source>Agency worker</source>
        <translation>劳务派遣</translation>
    </message>
    <message>
        <source>Agency workers</source>
        <translation>劳务派遣职工</translation>
    </message>
    <message>
        <source>Agency workers among the staff</source>
        <translation>其中劳务派遣职工</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>An elected deputy cannot become somebody else.</source>
        <translation>已当选的代表不能换成另一个人。</translation>
    </message>
    <message>
        <source>An observer belongs to one sitting.</source>
        <translation>列席人员只属于一次会议。</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>签到时间</translation>
    </message>
    <message>
        <source>As a rule the same unit fills the place.</source>
        <translation>一般由原选举单位补选。</translation>
    </message>
    <message>
        <source>Ask for the card of this term, or type the name.</source>
        <translation>请出示本届代表证，或输入姓名。</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>At the opening %1 of %2 deputies were present (%3); %4 were needed.</source>
        <translation>开幕时应到职工代表 %2 人，实到 %1 人（%3），法定人数为 %4 人。</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Attendance and credentials report</source>
        <translation>出席情况和代表资格审查报告</translation>
    </message>
    <message>
        <source>Attendance is taken, and the deputy holds office.</source>
        <translation>会议正在签到，且本人仍为在任代表。</translation>
    </message>
    <message>
        <source>Attendance is taken: the sitting is called and not over.</source>
        <translation>会议已召集且尚未闭会。</translation>
    </message>
    <message>
        <source>Attendance of %1 is not taken now: it is "%2".</source>
        <translation>%1 现在不能签到：会议状态为“%2”。</translation>
    </message>
    <message>
        <source>Attendance report</source>
        <translation>出席情况报告</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>筹备中</translation>
    </message>
    <message>
        <source>Below the quorum because</source>
        <translation>未达法定人数时的理由</translation>
    </message>
    <message>
        <source>Brings the roll up to date with the deputies and observers.</source>
        <translation>按现任代表和列席人员更新签到名册。</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>直播地址</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通知召开</translation>
    </message>
    <message>
        <source>Call the sitting first, or undo its closing.</source>
        <translation>请先召集会议，或撤销闭会。</translation>
    </message>
    <message>
        <source>Call the sitting first.</source>
        <translation>请先通知召开会议。</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>通知日期</translation>
    </message>
    <message>
        <source>Called on the demand of</source>
        <translation>提议召开</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Came after the opening; counts from now on.</source>
        <translation>开幕后到达，从现在起计入法定人数。</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>到会时间</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Cancel it and call another.</source>
        <translation>请取消本次会议，另行召开。</translation>
    </message>
    <message>
        <source>Cancel it, or enter it in the next term.</source>
        <translation>请取消该会议，或登记到下一届。</translation>
    </message>
    <message>
        <source>Cancel the sitting</source>
        <translation>取消会议</translation>
    </message>
    <message>
        <source>Cancel the sitting, and enter it in the term that is in office.</source>
        <translation>请取消该会议，并登记到在任的届次。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Cannot come and said why.</source>
        <translation>不能到会，已说明原因。</translation>
    </message>
    <message>
        <source>Card %1 is that of %2, but the line names %3; both are on the roll.</source>
        <translation>代表证%1号是%2的，而这一行写的是%3；两人都在名册上。</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>代表证号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>代表类别</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Chair of the credentials committee</source>
        <translation>代表资格审查小组组长</translation>
    </message>
    <message>
        <source>Chair of the presidium</source>
        <translation>主席团执行主席</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Check in late</source>
        <translation>迟到签到</translation>
    </message>
    <message>
        <source>Check that it is the same person.</source>
        <translation>请确认是同一个人。</translation>
    </message>
    <message>
        <source>Check the date of the sitting.</source>
        <translation>请核对会议日期。</translation>
    </message>
    <message>
        <source>Check the date, or extend the term.</source>
        <translation>请核对日期，或延长任期。</translation>
    </message>
    <message>
        <source>Check the two dates.</source>
        <translation>请核对这两个日期。</translation>
    </message>
    <message>
        <source>Check who the person is and type the name.</source>
        <translation>请核实来人身份，并输入姓名。</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核对人</translation>
    </message>
    <message>
        <source>Checked in by</source>
        <translation>签到方式</translation>
    </message>
    <message>
        <source>Checked in online</source>
        <translation>已线上签到</translation>
    </message>
    <message>
        <source>Choose a delegation of this term.</source>
        <translation>请选择本届的代表团。</translation>
    </message>
    <message>
        <source>Choose a deputy in office.</source>
        <translation>请选择在任代表。</translation>
    </message>
    <message>
        <source>Choose a deputy of the committee's term.</source>
        <translation>请选择本小组所属届次的代表。</translation>
    </message>
    <message>
        <source>Choose a later date.</source>
        <translation>请选择更晚的日期。</translation>
    </message>
    <message>
        <source>Choose a later day if you can.</source>
        <translation>如有可能，请选择更晚的日期。</translation>
    </message>
    <message>
        <source>Choose a place of this term.</source>
        <translation>请选择本届的缺额。</translation>
    </message>
    <message>
        <source>Choose another empty place, or leave this out.</source>
        <translation>请选择另一个缺额，或者不填。</translation>
    </message>
    <message>
        <source>Choose another head for the delegation.</source>
        <translation>请为该代表团另选团长。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose another sitting.</source>
        <translation>请选择其他会议。</translation>
    </message>
    <message>
        <source>Choose one of its own deputies as head.</source>
        <translation>请从本团代表中选团长。</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>请选择其中之一。</translation>
    </message>
    <message>
        <source>Choose somebody who is on the staff, or correct the member's status.</source>
        <translation>请选择在职人员，或更正该会员的状态。</translation>
    </message>
    <message>
        <source>Choose the members who were elected.</source>
        <translation>请选择当选的会员。</translation>
    </message>
    <message>
        <source>Choose the term that is in office or being prepared.</source>
        <translation>请选择在任或筹备中的届次。</translation>
    </message>
    <message>
        <source>Choose the term that is in office.</source>
        <translation>请选择在任的届次。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>闭会</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>请先闭会。</translation>
    </message>
    <message>
        <source>Close or adjourn that one first.</source>
        <translation>请先将那次会议闭会或休会。</translation>
    </message>
    <message>
        <source>Close the sitting first.</source>
        <translation>请先闭会。</translation>
    </message>
    <message>
        <source>Close the sitting for good? Whoever did not come is marked absent, and its roll and its votes stand. For a break take the step "Adjourn".</source>
        <translation>确定闭会吗？未到会的代表记为缺席，到会名册和表决结果不再更改。只是中途休息的，请用“休会”。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已闭会</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>闭会时间</translation>
    </message>
    <message>
        <source>Collect more signatures; the head or the union may ask for it too.</source>
        <translation>请继续征集联名；也可以由企业负责人或工会提议。</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>返回会场</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>专门委员会</translation>
    </message>
    <message>
        <source>Committee member</source>
        <translation>小组成员</translation>
    </message>
    <message>
        <source>Committee members</source>
        <translation>小组成员</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>专门委员会</translation>
    </message>
    <message>
        <source>Congress, term %1</source>
        <translation>第%1届职工代表大会</translation>
    </message>
    <message>
        <source>Copy it from the meeting tool: https://…</source>
        <translation>请从会议软件中复制：https://…</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>请更正其中一个日期。</translation>
    </message>
    <message>
        <source>Correct one of the two numbers.</source>
        <translation>请更正其中一个数字。</translation>
    </message>
    <message>
        <source>Correct one of the two times.</source>
        <translation>请改正其中一个时间。</translation>
    </message>
    <message>
        <source>Correct the date of the sitting.</source>
        <translation>请更正会议日期。</translation>
    </message>
    <message>
        <source>Correct the date, or elect the next congress.</source>
        <translation>请更正日期，或进行换届选举。</translation>
    </message>
    <message>
        <source>Correct the date, or extend the term.</source>
        <translation>请更正日期，或先办理延期。</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>请更正日期。</translation>
    </message>
    <message>
        <source>Correct the day.</source>
        <translation>请更正日期。</translation>
    </message>
    <message>
        <source>Correct the day; look whether the list is of another sitting.</source>
        <translation>请更正日期，并核对名单是否属于另一次会议。</translation>
    </message>
    <message>
        <source>Correct the name, or write the card number; somebody who is invited is entered as an observer first.</source>
        <translation>请更正姓名，或填写代表证号；受邀人员请先登记为列席人员。</translation>
    </message>
    <message>
        <source>Correct the number or the name, or empty the number's cell.</source>
        <translation>请改正证号或姓名，或者把证号一格留空。</translation>
    </message>
    <message>
        <source>Correct the number, or empty the cell.</source>
        <translation>请改正证号，或把这一格清空。</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>请更正数字。</translation>
    </message>
    <message>
        <source>Correct the numbers.</source>
        <translation>请更正数字。</translation>
    </message>
    <message>
        <source>Correct the time.</source>
        <translation>请改正时间。</translation>
    </message>
    <message>
        <source>Count each deputy once, and nobody else.</source>
        <translation>每名代表只计一次，非代表不计。</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>会议进程</translation>
    </message>
    <message>
        <source>Credentials committee</source>
        <translation>代表资格审查小组</translation>
    </message>
    <message>
        <source>Credentials report</source>
        <translation>代表资格审查报告</translation>
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
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
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
        <source>Deputies are elected as of the day of the sitting, and it is called before that day.</source>
        <translation>会议当日已有当选代表，且召集日期不晚于会议日期。</translation>
    </message>
    <message>
        <source>Deputies are elected as of the day.</source>
        <translation>当日已有当选代表。</translation>
    </message>
    <message>
        <source>Deputies in office: %1; workers %2, technicians %3, managers %4, leaders %5, others %6; women %7, front line %8, agency workers %9.</source>
        <translation>现任职工代表 %1 人，其中工人 %2 人、技术人员 %3 人、管理人员 %4 人、领导人员 %5 人、其他 %6 人；女代表 %7 人，一线职工 %8 人，劳务派遣职工 %9 人。</translation>
    </message>
    <message>
        <source>Deputies to elect</source>
        <translation>代表名额</translation>
    </message>
    <message>
        <source>Deputies who could sign</source>
        <translation>可联名的代表人数</translation>
    </message>
    <message>
        <source>Deputies whose term ends with it: %1.</source>
        <translation>随本届一并届满的职工代表：%1名。</translation>
    </message>
    <message>
        <source>Deputies: %1 for %2 staff; at least %3.</source>
        <translation>职工 %2 人，代表 %1 人；至少 %3 人。</translation>
    </message>
    <message>
        <source>Deputies: %1 of the %2 decided on.</source>
        <translation>确定名额 %2 人，已有代表 %1 人。</translation>
    </message>
    <message>
        <source>Deputies: %1. In order of the card numbers.</source>
        <translation>职工代表共%1人，按代表证号排列。</translation>
    </message>
    <message>
        <source>Deputies: %1. Names in order of strokes.</source>
        <translation>共 %1 人。各代表团名单按姓氏笔画为序。</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>职工代表</translation>
    </message>
    <message>
        <source>Deputy cards</source>
        <translation>代表证</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>签到台</translation>
    </message>
    <message>
        <source>Did not come and sent no word.</source>
        <translation>未到会，也未请假。</translation>
    </message>
    <message>
        <source>Draft the resolutions</source>
        <translation>起草决议</translation>
    </message>
    <message>
        <source>Elect</source>
        <translation>当选</translation>
    </message>
    <message>
        <source>Elect %1 more agency workers</source>
        <translation>增选 %1 名劳务派遣职工代表</translation>
    </message>
    <message>
        <source>Elect %1 more deputies.</source>
        <translation>请增选 %1 名代表。</translation>
    </message>
    <message>
        <source>Elect %1 more from the front line</source>
        <translation>增选 %1 名一线职工代表</translation>
    </message>
    <message>
        <source>Elect %1 more who are no managers, or put others in the place of %2 managers.</source>
        <translation>增选 %1 名非管理人员代表，或者将 %2 名管理人员代表换成其他职工。</translation>
    </message>
    <message>
        <source>Elect %1 more women</source>
        <translation>增选 %1 名女代表</translation>
    </message>
    <message>
        <source>Elect the candidate first, or enter an observer.</source>
        <translation>请先办理当选，或登记为列席人员。</translation>
    </message>
    <message>
        <source>Elect the deputies first.</source>
        <translation>请先选举职工代表。</translation>
    </message>
    <message>
        <source>Elect the member in the other term.</source>
        <translation>请在另一届中选举该会员。</translation>
    </message>
    <message>
        <source>Elected in</source>
        <translation>选举单位</translation>
    </message>
    <message>
        <source>Elected on</source>
        <translation>当选日期</translation>
    </message>
    <message>
        <source>Electing unit</source>
        <translation>选举单位</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>选举</translation>
    </message>
    <message>
        <source>Empty: an ordinary sitting</source>
        <translation>不填：例会</translation>
    </message>
    <message>
        <source>Empty: at the desk</source>
        <translation>留空为签到台签到</translation>
    </message>
    <message>
        <source>Empty: counted from the members on file</source>
        <translation>留空则按在册会员统计</translation>
    </message>
    <message>
        <source>Empty: now</source>
        <translation>不填即为现在</translation>
    </message>
    <message>
        <source>Empty: the next one</source>
        <translation>留空则顺延编号</translation>
    </message>
    <message>
        <source>Empty: worded from term and number</source>
        <translation>留空则按届次自动生成</translation>
    </message>
    <message>
        <source>Empty: worded from the number</source>
        <translation>留空则按届数自动生成</translation>
    </message>
    <message>
        <source>End</source>
        <translation>届满</translation>
    </message>
    <message>
        <source>End it before its last day only if the next congress takes office earlier.</source>
        <translation>只有下一届提前就任时，才在任期届满前结束本届。</translation>
    </message>
    <message>
        <source>End of office</source>
        <translation>职务终止</translation>
    </message>
    <message>
        <source>End the mandate first, or leave this out.</source>
        <translation>请先终止其代表资格，或者不填。</translation>
    </message>
    <message>
        <source>End the mandate first, with a step of the deputy.</source>
        <translation>请先在代表记录中办理资格终止。</translation>
    </message>
    <message>
        <source>End the term: its last day was %1</source>
        <translation>办理届满：任期已于%1结束</translation>
    </message>
    <message>
        <source>End the term? No sitting can be called and no deputy elected in it from then on.</source>
        <translation>确定本届届满吗？此后不能再以本届名义召集会议、选举代表。</translation>
    </message>
    <message>
        <source>End this one and elect the other.</source>
        <translation>请终止此人的代表资格，再选举另一人。</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已届满</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>终止方式</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>Ends the sitting; whoever did not come is marked absent.</source>
        <translation>会议结束；未到会的记为缺席。</translation>
    </message>
    <message>
        <source>Enough of the unit's staff took part and voted for the candidate, on a day that is not in the future.</source>
        <translation>参加选举的职工和赞成票达到规定人数，且日期不在今天之后。</translation>
    </message>
    <message>
        <source>Enough of the unit's staff took part and voted for the recall, on a day after the election.</source>
        <translation>参加表决的职工和赞成罢免的票数达到规定人数，且日期不早于当选日期。</translation>
    </message>
    <message>
        <source>Enter the committees first.</source>
        <translation>请先登记专门委员会（小组）。</translation>
    </message>
    <message>
        <source>Enter the observer in the other sitting too.</source>
        <translation>请在另一次会议中再登记一次。</translation>
    </message>
    <message>
        <source>Enter the observer in this sitting.</source>
        <translation>请在本次会议中登记该列席人员。</translation>
    </message>
    <message>
        <source>Enter them as an observer if they are invited.</source>
        <translation>如受邀到会，请登记为列席人员。</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Entitled at the opening</source>
        <translation>开幕时应到</translation>
    </message>
    <message>
        <source>Every deputy has the papers in writing.</source>
        <translation>会议材料已书面送达全体职工代表。</translation>
    </message>
    <message>
        <source>Every deputy was there from beginning to end.</source>
        <translation>全体职工代表自始至终到会。</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延期换届</translation>
    </message>
    <message>
        <source>Extraordinary sitting, asked for by %1 of %2 deputies; %3 are needed</source>
        <translation>临时会议，由 %2 名职工代表中的 %1 名联名提议（须 %3 名）</translation>
    </message>
    <message>
        <source>Extraordinary sitting, asked for by the head of the enterprise</source>
        <translation>临时会议，由企业负责人提议</translation>
    </message>
    <message>
        <source>Extraordinary sitting, asked for by the union</source>
        <translation>临时会议，由工会提议</translation>
    </message>
    <message>
        <source>Extraordinary: asked for by</source>
        <translation>临时会议提议方</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>Fill the place of %1 by a by-election</source>
        <translation>补选代表，接替 %1</translation>
    </message>
    <message>
        <source>Find the person again.</source>
        <translation>请重新查找此人。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>审查结果</translation>
    </message>
    <message>
        <source>Finding: </source>
        <translation>结论：</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Front line</source>
        <translation>一线职工</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Further units</source>
        <translation>其他所含单位</translation>
    </message>
    <message>
        <source>Give staff, attendance and votes, or none of them.</source>
        <translation>请将职工数、到会数和赞成票填全，或都不填。</translation>
    </message>
    <message>
        <source>Give staff, attendance and votes; or none of them and a note.</source>
        <translation>请将应到、实到和赞成票填写齐全；或者都不填，只填写选举说明。</translation>
    </message>
    <message>
        <source>Give staff, attendance and votes; or note where the election is on paper.</source>
        <translation>请填写职工人数、参加人数和赞成票；或注明纸质选举记录存放何处。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>复会</translation>
    </message>
    <message>
        <source>Goes on after a break when enough deputies are present.</source>
        <translation>达到法定人数后继续开会。</translation>
    </message>
    <message>
        <source>Hall and online</source>
        <translation>现场加线上</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>团长</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>召开方式</translation>
    </message>
    <message>
        <source>Hold it or cancel it first.</source>
        <translation>请先召开或取消该会议。</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>在任</translation>
    </message>
    <message>
        <source>In office again</source>
        <translation>重新在任</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>开会中</translation>
    </message>
    <message>
        <source>In the hall</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>In the whole course %1 deputies came, %2 of them late; %3 left early, %4 were excused, %5 were not there. Observers: %6 invited, %7 present; they count in no base.</source>
        <translation>会议全程到会代表 %1 人，其中迟到 %2 人；早退 %3 人，请假 %4 人，未到 %5 人。列席人员应到 %6 人，实到 %7 人，均不计入法定人数。</translation>
    </message>
    <message>
        <source>Invite fewer observers.</source>
        <translation>请减少列席人数。</translation>
    </message>
    <message>
        <source>Is in the room again.</source>
        <translation>已回到会场。</translation>
    </message>
    <message>
        <source>Is in the room and counts for the quorum.</source>
        <translation>已到会，计入法定人数。</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>会议不再召开。</translation>
    </message>
    <message>
        <source>It is missing how the mandate of %1 ended.</source>
        <translation>缺少 %1 代表资格终止的方式。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>该会议已取消。</translation>
    </message>
    <message>
        <source>It was ended by mistake or too early: its deputies are in office again.</source>
        <translation>误点或过早办理了届满：本届及其职工代表重新在任。</translation>
    </message>
    <message>
        <source>Joined at</source>
        <translation>入会时间</translation>
    </message>
    <message>
        <source>Joined on %1; the sitting is on %2.</source>
        <translation>入会日期是 %1，会议在 %2。</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领导人员</translation>
    </message>
    <message>
        <source>Leave early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>Leave the end out, or enter the status too.</source>
        <translation>请去掉终止日期，或将状态一并填为已终止。</translation>
    </message>
    <message>
        <source>Leave the entry out.</source>
        <translation>请不要登记此人。</translation>
    </message>
    <message>
        <source>Leave the unit</source>
        <translation>调离单位</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>离会时间</translation>
    </message>
    <message>
        <source>Left before joining.</source>
        <translation>退会时间早于入会时间。</translation>
    </message>
    <message>
        <source>Left before the opening; not counted</source>
        <translation>开幕前已离开，不计入</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>Left the room; no longer counts for the quorum.</source>
        <translation>已离开会场，不再计入法定人数。</translation>
    </message>
    <message>
        <source>Left the unit</source>
        <translation>调离</translation>
    </message>
    <message>
        <source>Let the mandate stand</source>
        <translation>保留代表资格</translation>
    </message>
    <message>
        <source>List of committees</source>
        <translation>专门委员会名单</translation>
    </message>
    <message>
        <source>Look at the day again.</source>
        <translation>请再核对日期。</translation>
    </message>
    <message>
        <source>Look whether this one was entered twice.</source>
        <translation>请核对是否重复录入。</translation>
    </message>
    <message>
        <source>Make a new committee in that term.</source>
        <translation>请在那一届另建小组。</translation>
    </message>
    <message>
        <source>Make a new delegation in that term.</source>
        <translation>请在那一届中新建代表团。</translation>
    </message>
    <message>
        <source>Make a new line for somebody else.</source>
        <translation>请为他人另建一行。</translation>
    </message>
    <message>
        <source>Make one of them vice chair first.</source>
        <translation>请先把其中一人改为副组长。</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>管理人员</translation>
    </message>
    <message>
        <source>Managers and leaders</source>
        <translation>管理人员和领导人员</translation>
    </message>
    <message>
        <source>Managers are those of middle rank and above</source>
        <translation>管理人员指中层以上管理人员</translation>
    </message>
    <message>
        <source>Mandate ended</source>
        <translation>代表资格终止</translation>
    </message>
    <message>
        <source>Mandate ended during the sitting</source>
        <translation>会议期间代表资格终止</translation>
    </message>
    <message>
        <source>Mark "Front line" at the members.</source>
        <translation>请在会员信息中勾选“一线职工”。</translation>
    </message>
    <message>
        <source>Mark absent</source>
        <translation>记为缺席</translation>
    </message>
    <message>
        <source>Mark the managers among the members, or give the deputies their category.</source>
        <translation>请在会员信息中标明管理人员，或者填写代表类别。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Member of it</source>
        <translation>组员</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>More took part (%1) than the unit has staff (%2).</source>
        <translation>参加人数（%1）多于单位职工人数（%2）。</translation>
    </message>
    <message>
        <source>More votes (%1) than people who took part (%2).</source>
        <translation>票数（%1）多于参加人数（%2）。</translation>
    </message>
    <message>
        <source>More votes (%1) than the unit has staff (%2).</source>
        <translation>赞成票（%1）多于单位职工人数（%2）。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name in the meeting</source>
        <translation>入会名称</translation>
    </message>
    <message>
        <source>Names in order of strokes.</source>
        <translation>名单按姓氏笔画为序。</translation>
    </message>
    <message>
        <source>Needed at the opening</source>
        <translation>开幕时法定人数</translation>
    </message>
    <message>
        <source>No deputy is elected as of %1.</source>
        <translation>截至 %1 没有当选的职工代表。</translation>
    </message>
    <message>
        <source>No longer a deputy</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>No mandate has ended, and nobody has moved to another unit.</source>
        <translation>没有代表资格终止，也没有代表调离选举单位。</translation>
    </message>
    <message>
        <source>No other term of the unit is in office.</source>
        <translation>本单位没有其他届在任。</translation>
    </message>
    <message>
        <source>No sitting is called or going on.</source>
        <translation>没有已通知或正在进行的会议。</translation>
    </message>
    <message>
        <source>No term has %1 sittings.</source>
        <translation>没有哪一届会开%1次会议。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>Nobody holds card %1 any more.</source>
        <translation>代表证 %1 号已无人持有。</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>没有选择任何人。</translation>
    </message>
    <message>
        <source>Nobody on the roll has the card number %1.</source>
        <translation>名册上没有代表证号 %1。</translation>
    </message>
    <message>
        <source>None of them can sit or be replaced any more. Their records stay; the step "In office again" takes it back.</source>
        <translation>此后他们不能再出席会议，也不能补选；记录保留。办理“重新在任”可以恢复。</translation>
    </message>
    <message>
        <source>Not filled in: %1</source>
        <translation>未填写：%1</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Not in order: %1</source>
        <translation>不符合：%1</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on the election</source>
        <translation>选举说明</translation>
    </message>
    <message>
        <source>Note where the election is on paper.</source>
        <translation>请注明纸质选举记录存放何处。</translation>
    </message>
    <message>
        <source>Note why, or choose a later day.</source>
        <translation>请注明原因，或改期召开。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>无需再签到。</translation>
    </message>
    <message>
        <source>Nothing need be done.</source>
        <translation>无需再做什么。</translation>
    </message>
    <message>
        <source>Nothing of the sitting is left half done.</source>
        <translation>会议没有未办完的事项。</translation>
    </message>
    <message>
        <source>Nothing says that the papers reached the deputies; that is due %1 days before.</source>
        <translation>没有会议材料已送达代表的记录；材料应提前%1天送达。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序数</translation>
    </message>
    <message>
        <source>Number of deputies</source>
        <translation>代表人数</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>列席人员</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>列席人员</translation>
    </message>
    <message>
        <source>Of a by-election: the deputy whose mandate ended</source>
        <translation>补选时填写：资格已终止的原代表</translation>
    </message>
    <message>
        <source>Of none of the three: %1.</source>
        <translation>不属于上述三类的：%1。</translation>
    </message>
    <message>
        <source>Of them late</source>
        <translation>其中迟到</translation>
    </message>
    <message>
        <source>On paper only</source>
        <translation>仅有纸质记录</translation>
    </message>
    <message>
        <source>On the roll</source>
        <translation>对应名册</translation>
    </message>
    <message>
        <source>One person is a deputy or an observer, not both.</source>
        <translation>同一人要么是正式代表，要么是列席人员，不能兼列。</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>Online sign-in</source>
        <translation>线上签到</translation>
    </message>
    <message>
        <source>Online sign-ins</source>
        <translation>线上签到</translation>
    </message>
    <message>
        <source>Only %1 days are left; the papers should reach the deputies %2 days before.</source>
        <translation>离会议只有 %1 天；会议材料应当提前 %2 天送达职工代表。</translation>
    </message>
    <message>
        <source>Only %1 of %2 took part; %3 are needed, %4 are missing.</source>
        <translation>%2 人中只有 %1 人参加；需 %3 人，还差 %4 人。</translation>
    </message>
    <message>
        <source>Only when deputies asked for it</source>
        <translation>仅在职工代表提议时填写</translation>
    </message>
    <message>
        <source>Only when too few are present; it is printed in the report</source>
        <translation>仅在人数不足时填写；将印入报告</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开幕</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>请打开已有的代表团，或另取名称。</translation>
    </message>
    <message>
        <source>Open it, or give the next number.</source>
        <translation>请打开已有的记录，或改用下一个序数。</translation>
    </message>
    <message>
        <source>Open that entry.</source>
        <translation>请打开已有的记录。</translation>
    </message>
    <message>
        <source>Open that line.</source>
        <translation>请打开那一行。</translation>
    </message>
    <message>
        <source>Open the sitting now? Whoever comes later is late.</source>
        <translation>现在开会吗？此后到会的代表记为迟到。</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>开幕时间</translation>
    </message>
    <message>
        <source>Opens the sitting when enough deputies are present.</source>
        <translation>达到法定人数后宣布开幕。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Order by strokes</source>
        <translation>笔画顺序</translation>
    </message>
    <message>
        <source>Other staff</source>
        <translation>其他方面职工</translation>
    </message>
    <message>
        <source>Papers delivered</source>
        <translation>材料已送达</translation>
    </message>
    <message>
        <source>Papers with the deputies on</source>
        <translation>材料送达日期</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Please %1.</source>
        <translation>请%1。</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Postpones the end, as the congress decided.</source>
        <translation>按职工代表大会的决定延期换届。</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Present %1 of %2 deputies; %3 are needed</source>
        <translation>应到 %2 人，实到 %1 人，法定人数 %3 人</translation>
    </message>
    <message>
        <source>Present at the opening</source>
        <translation>开幕时实到</translation>
    </message>
    <message>
        <source>Present now are %1 of %2 deputies (%3); %4 are needed.</source>
        <translation>现应到职工代表 %2 人，实到 %1 人（%3），法定人数为 %4 人。</translation>
    </message>
    <message>
        <source>Presidium</source>
        <translation>主席团成员</translation>
    </message>
    <message>
        <source>Presidium of workers, technicians and managers</source>
        <translation>主席团中的工人、技术人员和管理人员</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason for opening below the quorum</source>
        <translation>未达法定人数仍开幕的理由</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Reasons for extending or returning</source>
        <translation>延期或重新在任的理由</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>罢免</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>罢免</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录像地址</translation>
    </message>
    <message>
        <source>Repeat the election with enough of the staff.</source>
        <translation>请在参加人数足够时重新选举。</translation>
    </message>
    <message>
        <source>Repeat the vote.</source>
        <translation>请重新投票。</translation>
    </message>
    <message>
        <source>Resign</source>
        <translation>辞去代表</translation>
    </message>
    <message>
        <source>Resigned</source>
        <translation>辞去</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Roll of deputies</source>
        <translation>代表名册</translation>
    </message>
    <message>
        <source>Rules applied</source>
        <translation>适用规定</translation>
    </message>
    <message>
        <source>Rules applied: %1</source>
        <translation>适用规则：%1</translation>
    </message>
    <message>
        <source>Rules it runs under</source>
        <translation>适用规定</translation>
    </message>
    <message>
        <source>Rules not met: %1. The committee asks for them to be mended, or for the reason to be laid before the congress.</source>
        <translation>有 %1 项不符合规定。审查小组建议改正，或向大会说明理由。</translation>
    </message>
    <message>
        <source>Say that deputies asked for it, or leave the number out.</source>
        <translation>请将提议方改为职工代表，或不填联名人数。</translation>
    </message>
    <message>
        <source>Scan it again, or type the name.</source>
        <translation>请重新扫码，或输入姓名。</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>Set "Held" to online or both if it is.</source>
        <translation>如有线上参会，请把“召开方式”改为线上或线上线下结合。</translation>
    </message>
    <message>
        <source>Several on the roll fit "%1": %2.</source>
        <translation>名册上有多人与“%1”相符：%2。</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Shortfalls of the composition are shown; they do not forbid it.</source>
        <translation>会提示代表构成的不足，但不阻止。</translation>
    </message>
    <message>
        <source>Sign-in roll by card number</source>
        <translation>签到册（按代表证号）</translation>
    </message>
    <message>
        <source>Sign-in roll of a sitting</source>
        <translation>会议签到册</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signatures count only when deputies ask for the sitting.</source>
        <translation>只有职工代表提议时才计联名人数。</translation>
    </message>
    <message>
        <source>Signatures needed</source>
        <translation>须联名人数</translation>
    </message>
    <message>
        <source>Signatures of deputies</source>
        <translation>联名代表人数</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Sitting %1 of this term is there already.</source>
        <translation>本届第 %1 次会议已存在。</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>职工人数</translation>
    </message>
    <message>
        <source>Staff of the electing unit</source>
        <translation>选举单位职工人数</translation>
    </message>
    <message>
        <source>Staff taking part</source>
        <translation>参加选举职工人数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>到会情况</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take off the base</source>
        <translation>移出应到基数</translation>
    </message>
    <message>
        <source>Take office</source>
        <translation>就任</translation>
    </message>
    <message>
        <source>Take the check-in back, then update the roll again.</source>
        <translation>请先撤回签到，再更新名册。</translation>
    </message>
    <message>
        <source>Take the step "Extend" for a later end, as the congress decided; undo "Take office" if a day was entered wrongly.</source>
        <translation>如经大会决定延期，请点“延期”；如日期填错，请撤销“就任”。</translation>
    </message>
    <message>
        <source>Take the step "In office again" first if it was a mistake.</source>
        <translation>如系误操作，请先办理“重新在任”。</translation>
    </message>
    <message>
        <source>Take the step "Papers delivered" first, with the day, if they did.</source>
        <translation>如已送达，请先点“材料已送达”并填写日期。</translation>
    </message>
    <message>
        <source>Take the step "Update the roll" first.</source>
        <translation>请先执行“更新名册”。</translation>
    </message>
    <message>
        <source>Take the step on that day, or correct the first day of the term.</source>
        <translation>请到当日再办理，或更正本届开始日期。</translation>
    </message>
    <message>
        <source>Take the term's step "Take office" when its deputies are elected.</source>
        <translation>代表选举完成后，请在届次中办理“就任”。</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>补选接替</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技术人员</translation>
    </message>
    <message>
        <source>Teller</source>
        <translation>计票人</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Term %1 of this unit is there already.</source>
        <translation>本单位第 %1 届已存在。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>The %1 deputies meet the rules above as far as their data are filled in; not filled in: %2. The committee asks for that to be completed.</source>
        <translation>就已填写的资料而言，%1名代表符合上述规定；尚有%2项未填写。资格审查委员会（小组）请有关方面补充完整。</translation>
    </message>
    <message>
        <source>The %1 deputies meet the rules above; the committee asks the congress to confirm their credentials.</source>
        <translation>%1 名代表符合上述规定，审查小组提请大会确认其代表资格。</translation>
    </message>
    <message>
        <source>The candidate does not stand, or was not elected.</source>
        <translation>候选人退出或未当选。</translation>
    </message>
    <message>
        <source>The card could not be read whole.</source>
        <translation>代表证没有读全。</translation>
    </message>
    <message>
        <source>The committee has members and cannot move to another term.</source>
        <translation>小组已有成员，不能移到另一届。</translation>
    </message>
    <message>
        <source>The computer gives no random numbers, so no card secret could be made. Nothing was changed.</source>
        <translation>计算机不能提供随机数，无法生成代表证密钥。没有作任何更改。</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>日期在将来。</translation>
    </message>
    <message>
        <source>The day is missing on which %1 was elected.</source>
        <translation>缺少 %1 的当选日期。</translation>
    </message>
    <message>
        <source>The day is missing on which the mandate of %1 ended.</source>
        <translation>缺少 %1 代表资格终止的日期。</translation>
    </message>
    <message>
        <source>The day is not in the future, nor before the election.</source>
        <translation>日期不在今天之后，也不早于当选日期。</translation>
    </message>
    <message>
        <source>The day is not in the future.</source>
        <translation>日期不在今天之后。</translation>
    </message>
    <message>
        <source>The day is not in the future; too late a day is shown.</source>
        <translation>日期不在今天之后；送达过晚会提示。</translation>
    </message>
    <message>
        <source>The day of a sitting that took place stands.</source>
        <translation>已召开的会议不能更改日期。</translation>
    </message>
    <message>
        <source>The delegation %1 belongs to another term.</source>
        <translation>代表团%1属于另一届。</translation>
    </message>
    <message>
        <source>The delegation has deputies and cannot move to another term.</source>
        <translation>该代表团已有代表，不能改到另一届。</translation>
    </message>
    <message>
        <source>The deputies are elected and the term begins; shortfalls of its composition are shown.</source>
        <translation>代表已选出，本届开始；代表构成的不足之处会列出。</translation>
    </message>
    <message>
        <source>The deputies are invited; the roll is opened and the rules of today are fixed.</source>
        <translation>记下会议已召集：建立签到名册，并固定当日适用的规定。软件不会发送通知。</translation>
    </message>
    <message>
        <source>The deputy holds office no more.</source>
        <translation>本人已不再担任代表。</translation>
    </message>
    <message>
        <source>The deputy lays the mandate down.</source>
        <translation>代表本人辞去职务。</translation>
    </message>
    <message>
        <source>The deputy left the electing unit, so the mandate ends.</source>
        <translation>代表调离选举单位，代表资格终止。</translation>
    </message>
    <message>
        <source>The deputy works in another unit now and stays a deputy all the same: the unit was reorganised, say.</source>
        <translation>代表已到别的单位工作，但仍保留代表资格，例如单位合并。</translation>
    </message>
    <message>
        <source>The deputy works outside the unit that elected them.</source>
        <translation>代表已不在选举其为代表的单位工作。</translation>
    </message>
    <message>
        <source>The entry was a mistake: expected again.</source>
        <translation>登记有误，恢复为未到。</translation>
    </message>
    <message>
        <source>The head of the enterprise</source>
        <translation>企业负责人</translation>
    </message>
    <message>
        <source>The mandate ended while the sitting was going on: the person counts for the quorum no longer.</source>
        <translation>会议期间代表资格终止，不再计入应到人数。</translation>
    </message>
    <message>
        <source>The mandate ends on that day or later. If it ended before, undo the closing of the sitting and take them off its roll first.</source>
        <translation>代表资格终止日期不得早于该日。确在此前终止的，请先撤销闭会，再将其从会议名册中更正。</translation>
    </message>
    <message>
        <source>The mandate of %1 has ended: what it was stands.</source>
        <translation>%1的代表资格已终止，原有信息不再更改。</translation>
    </message>
    <message>
        <source>The new end is later than the present one.</source>
        <translation>新的届满日期晚于原日期。</translation>
    </message>
    <message>
        <source>The number of a sitting is 1 or more.</source>
        <translation>会议次数应为 1 或更大。</translation>
    </message>
    <message>
        <source>The number of a term is 1 or more.</source>
        <translation>届数应为 1 或更大。</translation>
    </message>
    <message>
        <source>The papers came %1 days before the sitting; %2 days are asked for.</source>
        <translation>材料在会前 %1 天送达；要求提前 %2 天。</translation>
    </message>
    <message>
        <source>The papers came before the sitting was called, on %1.</source>
        <translation>送达日期早于会议通知的日期（%1）。</translation>
    </message>
    <message>
        <source>The papers would have come on %1, more than a year before the sitting.</source>
        <translation>送达日期%1比会期早了一年以上。</translation>
    </message>
    <message>
        <source>The place of %1 is not empty.</source>
        <translation>%1 的名额没有空缺。</translation>
    </message>
    <message>
        <source>The reason is printed in the report.</source>
        <translation>理由将印入报告。</translation>
    </message>
    <message>
        <source>The roll is empty: nobody is entitled to sit.</source>
        <translation>签到名册为空：没有应到代表。</translation>
    </message>
    <message>
        <source>The roll is not up to date: %1 deputies were elected or left since.</source>
        <translation>签到名册已过时：此后有 %1 名代表当选或离任。</translation>
    </message>
    <message>
        <source>The roll is up to date and the quorum is met, or a reason for going below it is given in writing.</source>
        <translation>名册是最新的，且到会人数达到法定人数；不足时须写明理由。</translation>
    </message>
    <message>
        <source>The sitting is gone.</source>
        <translation>会议已不存在。</translation>
    </message>
    <message>
        <source>The sitting is on %1, not today.</source>
        <translation>会议日期是 %1，不是今天。</translation>
    </message>
    <message>
        <source>The sitting is over.</source>
        <translation>会议已结束。</translation>
    </message>
    <message>
        <source>The sitting lies outside the term (%1 to %2).</source>
        <translation>会议日期不在任期内（%1 至 %2）。</translation>
    </message>
    <message>
        <source>The sitting was opened below the quorum for this reason: %1</source>
        <translation>本次会议未达法定人数仍宣布开幕，理由：%1</translation>
    </message>
    <message>
        <source>The sitting would be called after its own day, %1.</source>
        <translation>通知日期晚于会议日期 %1。</translation>
    </message>
    <message>
        <source>The term ends before it begins.</source>
        <translation>任期的结束早于开始。</translation>
    </message>
    <message>
        <source>The term is over; its records stay.</source>
        <translation>本届结束，记录保留。</translation>
    </message>
    <message>
        <source>The term runs until %1 already.</source>
        <translation>任期已到 %1。</translation>
    </message>
    <message>
        <source>The time lies in the future.</source>
        <translation>时间在将来。</translation>
    </message>
    <message>
        <source>The union</source>
        <translation>工会</translation>
    </message>
    <message>
        <source>The unit's staff elected the candidate; a card number is issued.</source>
        <translation>选举单位职工选出该候选人；发给代表证号。</translation>
    </message>
    <message>
        <source>The unit's staff took the mandate back.</source>
        <translation>选举单位职工罢免该代表。</translation>
    </message>
    <message>
        <source>The votes for %1 are missing.</source>
        <translation>缺少%1的得票数。</translation>
    </message>
    <message>
        <source>The votes for %1 are not complete.</source>
        <translation>%1 的选举票数没有填全。</translation>
    </message>
    <message>
        <source>There are</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>This card is of %1.</source>
        <translation>这是%1的代表证。</translation>
    </message>
    <message>
        <source>This card was not made by this office, or was altered.</source>
        <translation>这张代表证不是本单位制作的，或者被改动过。</translation>
    </message>
    <message>
        <source>This line of the roll is gone.</source>
        <translation>签到名册的这一行已不存在。</translation>
    </message>
    <message>
        <source>This list is of another day: choose the right file.</source>
        <translation>这份名单是另一天的，请选择正确的文件。</translation>
    </message>
    <message>
        <source>This term has a committee "%1" already.</source>
        <translation>本届已有专门委员会“%1”。</translation>
    </message>
    <message>
        <source>This term has a delegation "%1" already.</source>
        <translation>本届已有代表团“%1”。</translation>
    </message>
    <message>
        <source>This term has no committees.</source>
        <translation>本届没有专门委员会。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>To be decided: end the mandate or let it stand</source>
        <translation>待决定：终止资格或予以保留</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Two terms of one unit are not in office at a time.</source>
        <translation>同一单位不能有两届同时在任。</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>请输入姓名。</translation>
    </message>
    <message>
        <source>Undo its end first if it was a mistake.</source>
        <translation>如属误操作，请先撤销资格终止。</translation>
    </message>
    <message>
        <source>Undo the cancelling, or enter another sitting.</source>
        <translation>请撤销取消操作，或者另行录入会议。</translation>
    </message>
    <message>
        <source>Undo the closing first if it was a mistake.</source>
        <translation>如果闭会有误，请先撤销。</translation>
    </message>
    <message>
        <source>Undo the import and take in the corrected file.</source>
        <translation>请撤销导入，再导入改正后的文件。</translation>
    </message>
    <message>
        <source>Undo the opening first if it was a mistake.</source>
        <translation>如果开幕有误，请先撤销。</translation>
    </message>
    <message>
        <source>Undo the opening of the sitting first, or end the term with its step.</source>
        <translation>请先撤销该次会议的开会，或者按步骤办理届满。</translation>
    </message>
    <message>
        <source>Undo the opening of the sitting first. Whoever went home: take the step "Leave early".</source>
        <translation>请先撤销开幕。中途离会的人员，请使用“早退”步骤。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Update the roll</source>
        <translation>更新名册</translation>
    </message>
    <message>
        <source>Use that line.</source>
        <translation>请使用已有的一行。</translation>
    </message>
    <message>
        <source>Vice chair</source>
        <translation>副组长</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>赞成票</translation>
    </message>
    <message>
        <source>Votes on record</source>
        <translation>有票数记录</translation>
    </message>
    <message>
        <source>Wait for %1 more, or give a reason in writing for opening below the quorum; it is printed.</source>
        <translation>请等待再到 %1 人，或书面说明未达法定人数仍开幕的理由；理由将印入报告。</translation>
    </message>
    <message>
        <source>Was checked in already; counts once</source>
        <translation>已签到，只计一次</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>变动情况</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>审查项目</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>What the meeting tool says stands.</source>
        <translation>会议软件的记录不能改动。</translation>
    </message>
    <message>
        <source>When and why</source>
        <translation>离会时间及原因</translation>
    </message>
    <message>
        <source>When it went on (%1 of %2 present, %3 needed): %4</source>
        <translation>复会时（应到 %2 人，实到 %1 人，需 %3 人）：%4</translation>
    </message>
    <message>
        <source>When the votes are only on paper: where to find them</source>
        <translation>票数只有纸质记录时，注明存放何处</translation>
    </message>
    <message>
        <source>Whoever left and did not join again counts no longer</source>
        <translation>退出后没有再入会的，不再计入实到</translation>
    </message>
    <message>
        <source>Whoever left early all the same: take their steps "Come back" and "Leave early" first.</source>
        <translation>其中确系早退的，请先对其办理“返回会场”再办理“早退”。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Without a delegation</source>
        <translation>未编入代表团</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女职工代表</translation>
    </message>
    <message>
        <source>Women among the staff</source>
        <translation>其中女职工</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工人</translation>
    </message>
    <message>
        <source>Works in %1 now</source>
        <translation>现在%1工作</translation>
    </message>
    <message>
        <source>Write it as 09:00.</source>
        <translation>请写成 09:00 的形式。</translation>
    </message>
    <message>
        <source>Write one name, or a card number.</source>
        <translation>请只写一个姓名，或写代表证号。</translation>
    </message>
    <message>
        <source>put %1 agency workers in the place of others</source>
        <translation>将 %1 名其他代表换成劳务派遣职工</translation>
    </message>
    <message>
        <source>put %1 from the front line in the place of others</source>
        <translation>将 %1 名其他代表换成一线职工</translation>
    </message>
    <message>
        <source>put %1 of them in the place of others</source>
        <translation>以其中三类人员替换 %1 名其他成员</translation>
    </message>
    <message>
        <source>put %1 women in the place of others</source>
        <translation>将 %1 名其他代表换成女职工</translation>
    </message>
    <message>
        <source>see each deputy</source>
        <translation>见各代表记录</translation>
    </message>
    <message>
        <source>the quorum is met; the sitting may open.</source>
        <translation>达到法定人数，可以开幕。</translation>
    </message>
    <message>
        <source>the quorum is not met; %1 are missing.</source>
        <translation>未达到法定人数，还差 %1 人。</translation>
    </message>
</context>
</TS>
