<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>consultation</name>
    <message>
        <source>"%1" belongs to the pack.</source>
        <translation>“%1”属于报送材料。</translation>
    </message>
    <message>
        <source>"%1" between %2 and %3 was filed with %4 and received on %5. The authority did not object; it is in force from %6 and runs from %7 to %8.</source>
        <translation>《%1》由%2与%3签订，报送%4，于%5收到。劳动行政部门未提出异议，自%6起生效，期限自%7至%8。</translation>
    </message>
    <message>
        <source>"%1" has begun: it is not thrown away.</source>
        <translation>“%1”已经开始，不能删除。</translation>
    </message>
    <message>
        <source>"%1" has its result: what was raised stands.</source>
        <translation>“%1”已有结果，提出的内容不再更改。</translation>
    </message>
    <message>
        <source>"%1" is about its renewal already.</source>
        <translation>“%1”已在协商续订。</translation>
    </message>
    <message>
        <source>"%1" is about one employer: it covers no others.</source>
        <translation>“%1”只涉及一个用人单位，不覆盖其他企业。</translation>
    </message>
    <message>
        <source>"%1" is agreed or over: its clauses stand.</source>
        <translation>“%1”已达成一致或已结束，条款不再更改。</translation>
    </message>
    <message>
        <source>"%1" is in force</source>
        <translation>《%1》生效公告</translation>
    </message>
    <message>
        <source>"%1" is not in force: it is not made public yet.</source>
        <translation>“%1”尚未生效，还不能公布。</translation>
    </message>
    <message>
        <source>"%1" is not signed: there is nothing to file yet.</source>
        <translation>“%1”尚未签订，还没有可报送的材料。</translation>
    </message>
    <message>
        <source>"%1" is over.</source>
        <translation>“%1”已结束。</translation>
    </message>
    <message>
        <source>"%1" is over: its record stands.</source>
        <translation>“%1”已结束，记录不再更改。</translation>
    </message>
    <message>
        <source>"%1" is over: what belongs to it stands.</source>
        <translation>“%1”已结束，所属内容不再更改。</translation>
    </message>
    <message>
        <source>"%1" is settled: what was agreed stands.</source>
        <translation>“%1”已商定，不再更改。</translation>
    </message>
    <message>
        <source>"%1" was filed: its pack stands.</source>
        <translation>“%1”已报送，材料不再更改。</translation>
    </message>
    <message>
        <source>"%1" was passed by this ballot.</source>
        <translation>“%1”由这次表决通过。</translation>
    </message>
    <message>
        <source>"%1" was passed on the agreed text.</source>
        <translation>“%1”已按商定的文本通过。</translation>
    </message>
    <message>
        <source>"%1" was passed.</source>
        <translation>“%1”已经通过。</translation>
    </message>
    <message>
        <source>"%1" was passed: it is not thrown away.</source>
        <translation>“%1”已经通过，不能删除。</translation>
    </message>
    <message>
        <source>"%1" was passed: its text stands.</source>
        <translation>“%1”已经通过，文本不再更改。</translation>
    </message>
    <message>
        <source>"%1" was passed: the votes it rests on stand.</source>
        <translation>“%1”已经通过，所依据的表决结果不再更改。</translation>
    </message>
    <message>
        <source>"%1" was signed: its term stands.</source>
        <translation>“%1”已经签订，期限不再更改。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2) left on %3: %4; the place is to be filled by %5.</source>
        <translation>%1（%2）于%3离任：%4；空缺应在%5前补齐。</translation>
    </message>
    <message>
        <source>%1 (%2). %3 (%4).</source>
        <translation>%1（%2）。%3（%4）。</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>%1 (%2, by %3)</source>
        <translation>%1（%2，%3前完成）</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1（%2前完成）</translation>
    </message>
    <message>
        <source>%1 (chief)</source>
        <translation>%1（首席）</translation>
    </message>
    <message>
        <source>%1 chaired the session before; the chiefs chair in turn.</source>
        <translation>上次会议已由%1主持，双方首席代表应轮流主持。</translation>
    </message>
    <message>
        <source>%1 comes from outside and cannot be the chief.</source>
        <translation>%1是外部人员，不能担任首席代表。</translation>
    </message>
    <message>
        <source>%1 elects or appraises people; it passes no draft.</source>
        <translation>%1是选举或测评，不能表决草案。</translation>
    </message>
    <message>
        <source>%1 enterprises; see the table of votes.</source>
        <translation>%1家企业，见表决情况表。</translation>
    </message>
    <message>
        <source>%1 entitled; %2 present (%3 needed); %4 in favour (%5 needed)</source>
        <translation>应到%1人；实到%2人（需%3人）；同意%4人（需%5人）</translation>
    </message>
    <message>
        <source>%1 has %2 chief negotiators.</source>
        <translation>%1有%2名首席代表。</translation>
    </message>
    <message>
        <source>%1 has %2 negotiators; at least %3 are needed.</source>
        <translation>%1有%2名代表，至少需要%3名。</translation>
    </message>
    <message>
        <source>%1 has %2 outsiders among %3 negotiators; at most %4 may be.</source>
        <translation>%1的%3名代表中有%2名外部人员，最多%4名。</translation>
    </message>
    <message>
        <source>%1 has no announced result yet.</source>
        <translation>%1尚未宣布结果。</translation>
    </message>
    <message>
        <source>%1 has no chief negotiator.</source>
        <translation>%1没有首席代表。</translation>
    </message>
    <message>
        <source>%1 has no minutes yet.</source>
        <translation>%1还没有纪要。</translation>
    </message>
    <message>
        <source>%1 has signed already.</source>
        <translation>%1已经签字。</translation>
    </message>
    <message>
        <source>%1 is a negotiator already.</source>
        <translation>%1已经是协商代表。</translation>
    </message>
    <message>
        <source>%1 is led by an outsider.</source>
        <translation>%1的首席代表是外部人员。</translation>
    </message>
    <message>
        <source>%1 is listed already.</source>
        <translation>%1已列入。</translation>
    </message>
    <message>
        <source>%1 is no chief of this consultation.</source>
        <translation>%1不是本次协商的首席代表。</translation>
    </message>
    <message>
        <source>%1 is no number of people.</source>
        <translation>%1不是人数。</translation>
    </message>
    <message>
        <source>%1 is on %2, not today.</source>
        <translation>%1定于%2，不是今天。</translation>
    </message>
    <message>
        <source>%1 is the chief of this side already.</source>
        <translation>%1已经是这一方的首席代表。</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation>%1 尚未到来。</translation>
    </message>
    <message>
        <source>%1 moved from "%2" to "%3"</source>
        <translation>%1由“%2”调整为“%3”</translation>
    </message>
    <message>
        <source>%1 negotiated for the other side: that stands.</source>
        <translation>%1已代表另一方参加过协商，不能改到这一方。</translation>
    </message>
    <message>
        <source>%1 negotiated: the name is not thrown away.</source>
        <translation>%1参加过协商，不能删除。</translation>
    </message>
    <message>
        <source>%1 negotiates and cannot keep the record.</source>
        <translation>%1是协商代表，不能担任记录员。</translation>
    </message>
    <message>
        <source>%1 negotiates for the other side.</source>
        <translation>%1是另一方的代表。</translation>
    </message>
    <message>
        <source>%1 of %2 were present; %3 are needed.</source>
        <translation>%2人中实到%1人，需要%3人。</translation>
    </message>
    <message>
        <source>%1 of all %2 are in favour; %3 are needed.</source>
        <translation>全体%2人中%1人同意，需要%3人。</translation>
    </message>
    <message>
        <source>%1 records %2 and cannot negotiate.</source>
        <translation>%1是%2的记录员，不能担任协商代表。</translation>
    </message>
    <message>
        <source>%1 runs out</source>
        <translation>%1期满</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 took this place.</source>
        <translation>%1已接替这个名额。</translation>
    </message>
    <message>
        <source>%1 was declared void.</source>
        <translation>%1已宣布无效。</translation>
    </message>
    <message>
        <source>%1 was held only on %2.</source>
        <translation>%1是%2才召开的。</translation>
    </message>
    <message>
        <source>%1 was held: it is not thrown away.</source>
        <translation>%1已召开，不能删除。</translation>
    </message>
    <message>
        <source>%1 was not delivered yet.</source>
        <translation>%1尚未送达。</translation>
    </message>
    <message>
        <source>%1 was not held yet: there is nothing to write down.</source>
        <translation>%1还没有召开，没有可记录的内容。</translation>
    </message>
    <message>
        <source>%1 was received only on %2.</source>
        <translation>%1是%2才收到的。</translation>
    </message>
    <message>
        <source>%1 was sent: it is not thrown away.</source>
        <translation>%1已发出，不能删除。</translation>
    </message>
    <message>
        <source>%1 was sent: what it says stands.</source>
        <translation>%1已发出，内容不再更改。</translation>
    </message>
    <message>
        <source>%1 was signed: its minutes stand.</source>
        <translation>%1已签字，纪要不再更改。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1%2年%3协商</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1：%2（%3）。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 copies are ready.</source>
        <translation>%1：应备%3份，已备%2份。</translation>
    </message>
    <message>
        <source>%1: begin talks about its renewal</source>
        <translation>%1：启动续订协商</translation>
    </message>
    <message>
        <source>%1: both chiefs sign the minutes of %2</source>
        <translation>%1：双方首席代表签署%2纪要</translation>
    </message>
    <message>
        <source>%1: file it with the labour authority</source>
        <translation>%1：报送劳动行政部门</translation>
    </message>
    <message>
        <source>%1: fill the place of %2 (%3)</source>
        <translation>%1：补选接替%2的代表（%3）</translation>
    </message>
    <message>
        <source>%1: hold %2</source>
        <translation>%1：召开%2</translation>
    </message>
    <message>
        <source>%1: in force unless the authority objects; take the step</source>
        <translation>%1：审查期满无异议即生效，请办理“生效”</translation>
    </message>
    <message>
        <source>%1: make it known to everybody</source>
        <translation>%1：向全体职工公布</translation>
    </message>
    <message>
        <source>%1: minutes of %2</source>
        <translation>%1：%2纪要</translation>
    </message>
    <message>
        <source>%1: passed by the congress or the staff of %2 enterprises, each with its own vote (%3).</source>
        <translation>%1：经%2家企业的职工代表大会或全体职工分别表决通过（%3）。</translation>
    </message>
    <message>
        <source>%1: positions of both sides</source>
        <translation>%1：双方意见对照表</translation>
    </message>
    <message>
        <source>%1: the authority objected; talk again and file again</source>
        <translation>%1：劳动行政部门提出异议，请重新协商并再次报送</translation>
    </message>
    <message>
        <source>%1: there is no chief who could sign.</source>
        <translation>%1：没有可以签字的首席代表。</translation>
    </message>
    <message>
        <source>%1: votes of the enterprises</source>
        <translation>%1：各企业表决情况</translation>
    </message>
    <message>
        <source>%1: written reply to %2</source>
        <translation>%1：书面答复%2</translation>
    </message>
    <message>
        <source>(Draft for the congress)</source>
        <translation>（提请职工代表大会审议草案）</translation>
    </message>
    <message>
        <source>(not written yet)</source>
        <translation>（尚未填写）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A clause stays with its consultation.</source>
        <translation>条款属于它所在的协商。</translation>
    </message>
    <message>
        <source>A contract runs for %1 to %2 years.</source>
        <translation>合同期限为%1至%2年。</translation>
    </message>
    <message>
        <source>A line is a paragraph</source>
        <translation>一行为一段</translation>
    </message>
    <message>
        <source>A negotiator stays with the consultation.</source>
        <translation>协商代表属于所在的协商。</translation>
    </message>
    <message>
        <source>A paper stays with its contract.</source>
        <translation>材料属于它所在的合同。</translation>
    </message>
    <message>
        <source>A region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>A session stays with its consultation.</source>
        <translation>会议属于它所在的协商。</translation>
    </message>
    <message>
        <source>A session was held with %1 at the table; its minutes keep that name.</source>
        <translation>%1已参加过协商会议，会议纪要仍保留原姓名。</translation>
    </message>
    <message>
        <source>A side moved; the old position is kept.</source>
        <translation>一方调整了意见，原意见保留备查。</translation>
    </message>
    <message>
        <source>A special agreement is about one matter; none is named.</source>
        <translation>专项集体合同须有专项内容，尚未填写。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>协商类型</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>同意协商</translation>
    </message>
    <message>
        <source>Add negotiators of this side.</source>
        <translation>增补这一方的协商代表。</translation>
    </message>
    <message>
        <source>Add the person to the other one.</source>
        <translation>在另一个协商中添加此人。</translation>
    </message>
    <message>
        <source>Add to the smaller side before the next session.</source>
        <translation>请在下次协商会议前补足人数较少的一方。</translation>
    </message>
    <message>
        <source>Add to the smaller side or take from the larger one, so that both have the same number.</source>
        <translation>增补人数少的一方，或减少人数多的一方，使双方人数对等。</translation>
    </message>
    <message>
        <source>Adds what the pack lacks to its list.</source>
        <translation>把清单中缺少的材料补列进去。</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>达成一致</translation>
    </message>
    <message>
        <source>Agree on each clause, or leave it out.</source>
        <translation>逐条商定，或者不列入。</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>达成一致</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>达成一致日期</translation>
    </message>
    <message>
        <source>Agreed text</source>
        <translation>商定内容</translation>
    </message>
    <message>
        <source>All its staff</source>
        <translation>全体职工</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>全部地区</translation>
    </message>
    <message>
        <source>An announced ballot carries it: enough present, and enough of all in favour.</source>
        <translation>已宣布结果的表决达到法定人数：出席和全体同意人数都够。</translation>
    </message>
    <message>
        <source>An enterprise stays with its consultation.</source>
        <translation>企业属于它所在的协商。</translation>
    </message>
    <message>
        <source>An important matter is voted on by secret ballot, item by item.</source>
        <translation>重要事项应当无记名、逐项表决。</translation>
    </message>
    <message>
        <source>An industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>An invitation stays with its consultation.</source>
        <translation>要约书属于它所在的协商。</translation>
    </message>
    <message>
        <source>An invitation was accepted in writing, and the sides are lawful.</source>
        <translation>要约已获书面同意，双方代表符合规定。</translation>
    </message>
    <message>
        <source>An objection comes in by the contract's step.</source>
        <translation>异议通过合同的步骤登记。</translation>
    </message>
    <message>
        <source>An objection of the authority stays on record.</source>
        <translation>劳动行政部门的异议须留存记录。</translation>
    </message>
    <message>
        <source>An outsider negotiates by written authorisation; none is named.</source>
        <translation>外部人员须凭书面委托参加协商，尚未填写委托书。</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>As</source>
        <translation>代表身份</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>拟定的时间地点</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>委托书</translation>
    </message>
    <message>
        <source>Ballot item</source>
        <translation>表决事项</translation>
    </message>
    <message>
        <source>Begin the talks</source>
        <translation>开始协商</translation>
    </message>
    <message>
        <source>Begins a consultation about its renewal.</source>
        <translation>新建一个续订协商。</translation>
    </message>
    <message>
        <source>Both chiefs signed; the papers for the filing are listed.</source>
        <translation>双方首席代表签字，并列出报送材料清单。</translation>
    </message>
    <message>
        <source>Both sides agree on this text.</source>
        <translation>双方同意这一条文。</translation>
    </message>
    <message>
        <source>Both sides have a chief, and the term is lawful.</source>
        <translation>双方都有首席代表，期限符合规定。</translation>
    </message>
    <message>
        <source>Break it off with a reason, or undo its steps.</source>
        <translation>说明原因后中止，或撤销它的步骤。</translation>
    </message>
    <message>
        <source>Break off</source>
        <translation>中止协商</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>By the Trade Union Law, the Labour Contract Law and the rules on collective contracts we invite you to collective consultation on an equal footing (%1). We propose to talk about:</source>
        <translation>根据《工会法》《劳动合同法》和《集体合同规定》，现就下列事项提出平等协商要约（%1）：</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Change the clause and take the step "Text from the clauses", or have both chiefs look at the text.</source>
        <translation>请修改条款后执行“由条款生成正文”，或请双方首席代表核对文本。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Check the two dates.</source>
        <translation>请核对这两个日期。</translation>
    </message>
    <message>
        <source>Chief</source>
        <translation>首席代表</translation>
    </message>
    <message>
        <source>Chief of the employer's side</source>
        <translation>企业方首席代表</translation>
    </message>
    <message>
        <source>Chief of the workers' side</source>
        <translation>职工方首席代表</translation>
    </message>
    <message>
        <source>Choose a chief from the unit itself.</source>
        <translation>首席代表须由本单位人员担任。</translation>
    </message>
    <message>
        <source>Choose a later date.</source>
        <translation>请选更晚的日期。</translation>
    </message>
    <message>
        <source>Choose a member, or write a name.</source>
        <translation>选择会员，或填写姓名。</translation>
    </message>
    <message>
        <source>Choose a recorder who is on neither side. If it is somebody else of the same name, write the unit behind the name.</source>
        <translation>请选不属于任何一方的记录员。如是同名的另一人，请在姓名后注明单位。</translation>
    </message>
    <message>
        <source>Choose a session that was held.</source>
        <translation>选择已召开的会议。</translation>
    </message>
    <message>
        <source>Choose a unit, or write a name.</source>
        <translation>请选择单位，或填写名称。</translation>
    </message>
    <message>
        <source>Choose another ballot.</source>
        <translation>另选一次表决。</translation>
    </message>
    <message>
        <source>Choose another negotiator or another recorder. If it is somebody else of the same name, write the unit behind the name.</source>
        <translation>另选代表或另定记录员。如是同名的另一人，请在姓名后注明单位。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose one that goes on.</source>
        <translation>选择进行中的协商。</translation>
    </message>
    <message>
        <source>Choose somebody of the same side who left.</source>
        <translation>选择同一方已离任的代表。</translation>
    </message>
    <message>
        <source>Choose the ballot in which the congress voted on it.</source>
        <translation>选择职工代表大会表决它的那次表决。</translation>
    </message>
    <message>
        <source>Choose the ballot that was held instead.</source>
        <translation>选择重新举行的那次表决。</translation>
    </message>
    <message>
        <source>Choose the chief of the other side: %1.</source>
        <translation>请选另一方的首席代表：%1。</translation>
    </message>
    <message>
        <source>Choose the chief whose turn it is.</source>
        <translation>请选轮到的首席代表。</translation>
    </message>
    <message>
        <source>Choose the chief whose turn it is: %1.</source>
        <translation>请选轮到的首席代表：%1。</translation>
    </message>
    <message>
        <source>Choose the item of the ballot in which the congress voted on it.</source>
        <translation>选择职工代表大会表决该草案的事项。</translation>
    </message>
    <message>
        <source>Choose the unit that answers for it, or write its name.</source>
        <translation>请选择责任单位，或写上名称。</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Clauses settled in this session</source>
        <translation>本次会议商定的条款</translation>
    </message>
    <message>
        <source>Clauses: %1. Agreed: %2. Open: %3.</source>
        <translation>条款%1条，已达成一致%2条，未决%3条。</translation>
    </message>
    <message>
        <source>Collective consultation</source>
        <translation>集体协商</translation>
    </message>
    <message>
        <source>Collective contract</source>
        <translation>综合集体合同</translation>
    </message>
    <message>
        <source>Compare with the protocol of the count.</source>
        <translation>请与表决记录核对。</translation>
    </message>
    <message>
        <source>Comparison of positions</source>
        <translation>双方意见对照表</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>齐全</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>集体协商</translation>
    </message>
    <message>
        <source>Consultation is not refused without good reason.</source>
        <translation>没有正当理由不得拒绝集体协商。</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>集体协商</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>集体合同</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>集体合同</translation>
    </message>
    <message>
        <source>Contracts: %1. In force: %2.</source>
        <translation>共%1份，已生效%2份。</translation>
    </message>
    <message>
        <source>Copies needed</source>
        <translation>应报份数</translation>
    </message>
    <message>
        <source>Copies ready</source>
        <translation>已备份数</translation>
    </message>
    <message>
        <source>Correct its date, or wait for it.</source>
        <translation>请改正日期，或到时再办。</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>更正其中一个日期。</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>请更正日期。</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>更正数字。</translation>
    </message>
    <message>
        <source>Correct the two dates.</source>
        <translation>更正这两个日期。</translation>
    </message>
    <message>
        <source>Count and announce it first.</source>
        <translation>请先计票并宣布结果。</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>覆盖范围</translation>
    </message>
    <message>
        <source>Covered enterprise</source>
        <translation>覆盖企业</translation>
    </message>
    <message>
        <source>Covered enterprises</source>
        <translation>覆盖企业</translation>
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
        <source>Days on average</source>
        <translation>平均天数</translation>
    </message>
    <message>
        <source>Days since it was said</source>
        <translation>距提出天数</translation>
    </message>
    <message>
        <source>Days to the result</source>
        <translation>办结天数</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Deliver an invitation and enter the written reply.</source>
        <translation>送达要约书，并登记书面答复。</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>企业方</translation>
    </message>
    <message>
        <source>Employer or employers' association; empty: the unit</source>
        <translation>用人单位或企业代表组织；留空为本单位</translation>
    </message>
    <message>
        <source>Employer's business licence</source>
        <translation>用人单位营业执照复印件</translation>
    </message>
    <message>
        <source>Empty: as the consultation</source>
        <translation>留空：同协商名称</translation>
    </message>
    <message>
        <source>Empty: by itself</source>
        <translation>留空：单独办理</translation>
    </message>
    <message>
        <source>Empty: that of the unit</source>
        <translation>留空：单位所在地区</translation>
    </message>
    <message>
        <source>Empty: the chief whose turn it is</source>
        <translation>留空：轮到的首席代表</translation>
    </message>
    <message>
        <source>Empty: the employer's side of the talks</source>
        <translation>留空：协商的企业方</translation>
    </message>
    <message>
        <source>Empty: the last</source>
        <translation>留空：排在最后</translation>
    </message>
    <message>
        <source>Empty: the next one</source>
        <translation>留空则顺延编号</translation>
    </message>
    <message>
        <source>Empty: what the rule asks for</source>
        <translation>留空：按规定份数</translation>
    </message>
    <message>
        <source>Empty: worded from unit, year and subject</source>
        <translation>留空：由单位、年份和类型组成</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>Enter from when to when it runs: %1 to %2 years.</source>
        <translation>填写起止日期：%1至%2年。</translation>
    </message>
    <message>
        <source>Enter how many are entitled, were present and voted for it.</source>
        <translation>填写应到、实到和同意人数。</translation>
    </message>
    <message>
        <source>Enter it at the other one.</source>
        <translation>在另一个中登记。</translation>
    </message>
    <message>
        <source>Enter the clauses and what was agreed.</source>
        <translation>登记条款和商定内容。</translation>
    </message>
    <message>
        <source>Enter the clauses first.</source>
        <translation>请先登记条款。</translation>
    </message>
    <message>
        <source>Enter the vote of each, or say why it is not covered.</source>
        <translation>逐家登记表决情况，或说明不覆盖的原因。</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Enterprises are listed: it is not about one employer.</source>
        <translation>已列有企业，不是单一用人单位。</translation>
    </message>
    <message>
        <source>Enterprises covered</source>
        <translation>覆盖企业数</translation>
    </message>
    <message>
        <source>Enterprises: %1. Passed: %2, with a staff of %3. Not passed: %4. Not voted yet: %5. Not covered: %6.</source>
        <translation>企业%1家；通过%2家，职工%3人；未通过%4家；未表决%5家；不覆盖%6家。</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Every required paper is ready in its copies.</source>
        <translation>每份必备材料都备足份数。</translation>
    </message>
    <message>
        <source>Everybody was told.</source>
        <translation>已向全体职工公布。</translation>
    </message>
    <message>
        <source>Explanation of the contract</source>
        <translation>集体合同说明</translation>
    </message>
    <message>
        <source>File</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>File by</source>
        <translation>应报送日期</translation>
    </message>
    <message>
        <source>File it with the ministry, or with the provincial office that the ministry names.</source>
        <translation>应报送国务院劳动行政部门，或其指定的省级劳动行政部门。</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>报送日期</translation>
    </message>
    <message>
        <source>Filed with</source>
        <translation>报送机关</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Filing of %1</source>
        <translation>%1报送材料</translation>
    </message>
    <message>
        <source>Filing paper</source>
        <translation>报送材料</translation>
    </message>
    <message>
        <source>Filing papers</source>
        <translation>报送材料</translation>
    </message>
    <message>
        <source>Filing: letter and checklist</source>
        <translation>报送函和材料清单</translation>
    </message>
    <message>
        <source>Fill by</source>
        <translation>应补齐日期</translation>
    </message>
    <message>
        <source>Fill the chief's place first.</source>
        <translation>先补齐首席代表。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>外部人员</translation>
    </message>
    <message>
        <source>From outside (%1)</source>
        <translation>外部人员（%1）</translation>
    </message>
    <message>
        <source>From the remark to the result</source>
        <translation>从反映到结果</translation>
    </message>
    <message>
        <source>From the remark to the result: %1 days.</source>
        <translation>从反映到结果：%1天。</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已召开</translation>
    </message>
    <message>
        <source>Hold one first.</source>
        <translation>请先召开一次。</translation>
    </message>
    <message>
        <source>How it moved</source>
        <translation>协商过程</translation>
    </message>
    <message>
        <source>If it is somebody else: undo this, take the step "Left", and add the other person in that place.</source>
        <translation>如果换了人：请撤销这次修改，执行“离任”，再把新代表补入这一席位。</translation>
    </message>
    <message>
        <source>If this authority does not ask for it, take the mark "Required" off instead.</source>
        <translation>受理机关不要求时，请取消“必备”标记。</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>In favour (needed)</source>
        <translation>同意（需）</translation>
    </message>
    <message>
        <source>In favour needed</source>
        <translation>需同意人数</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>接替</translation>
    </message>
    <message>
        <source>In talks</source>
        <translation>协商中</translation>
    </message>
    <message>
        <source>In which session; may be empty</source>
        <translation>在哪次会议上；可留空</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>要约书</translation>
    </message>
    <message>
        <source>Invitation to collective consultation</source>
        <translation>集体协商要约书</translation>
    </message>
    <message>
        <source>Invitation to consultation</source>
        <translation>协商要约书</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>要约书</translation>
    </message>
    <message>
        <source>It binds the employer and everybody who works there. The text follows; it is made known to everybody (%1).</source>
        <translation>本合同对用人单位和全体职工具有约束力。现将全文公布（%1）。</translation>
    </message>
    <message>
        <source>It cannot be solved, for a reason in writing.</source>
        <translation>不能解决，书面说明原因。</translation>
    </message>
    <message>
        <source>It does not come into the contract.</source>
        <translation>不写入合同。</translation>
    </message>
    <message>
        <source>It ends without a contract.</source>
        <translation>不签订合同而结束。</translation>
    </message>
    <message>
        <source>It is a clause of "%1" already.</source>
        <translation>它已是“%1”的条款。</translation>
    </message>
    <message>
        <source>It is about one employer; no other enterprise is covered.</source>
        <translation>只涉及一个用人单位，没有其他覆盖企业。</translation>
    </message>
    <message>
        <source>It is in force from %1 if the authority does not object.</source>
        <translation>劳动行政部门无异议的，自%1起生效。</translation>
    </message>
    <message>
        <source>It is in force only from %1.</source>
        <translation>自%1起才生效。</translation>
    </message>
    <message>
        <source>It is in force.</source>
        <translation>已经生效。</translation>
    </message>
    <message>
        <source>It is not said where the figures of %1 come from.</source>
        <translation>没有注明%1的数字来源。</translation>
    </message>
    <message>
        <source>It is not said who does it.</source>
        <translation>没有写明由谁办理。</translation>
    </message>
    <message>
        <source>It is not said why "%1" is not required.</source>
        <translation>没有写明“%1”为什么不是必备材料。</translation>
    </message>
    <message>
        <source>It is open for %1 days.</source>
        <translation>已提出%1天，尚未办结。</translation>
    </message>
    <message>
        <source>It is recorded as late.</source>
        <translation>按逾期记录。</translation>
    </message>
    <message>
        <source>It is talked about once more.</source>
        <translation>重新协商这一条。</translation>
    </message>
    <message>
        <source>It lies in %1 provinces: %2.</source>
        <translation>涉及%1个省级地区：%2。</translation>
    </message>
    <message>
        <source>It ran out, or was ended before for a reason.</source>
        <translation>期满，或因故提前终止。</translation>
    </message>
    <message>
        <source>It runs until %1.</source>
        <translation>期限至%1。</translation>
    </message>
    <message>
        <source>It says what to talk about.</source>
        <translation>写明了协商事项。</translation>
    </message>
    <message>
        <source>It stands on the table of its consultation as the workers' wish.</source>
        <translation>作为职工方意见列入所属协商的条款。</translation>
    </message>
    <message>
        <source>It was filed only on %1.</source>
        <translation>是%1才报送的。</translation>
    </message>
    <message>
        <source>It was not solved: %1</source>
        <translation>未解决：%1</translation>
    </message>
    <message>
        <source>It was passed only on %1.</source>
        <translation>是%1才通过的。</translation>
    </message>
    <message>
        <source>It was published on %1.</source>
        <translation>已于%1公布。</translation>
    </message>
    <message>
        <source>It was signed only on %1.</source>
        <translation>是%1才签订的。</translation>
    </message>
    <message>
        <source>It was taken up in a consultation.</source>
        <translation>已在一次协商中受理。</translation>
    </message>
    <message>
        <source>It was taken up on %1, before that day.</source>
        <translation>受理日期%1早于这一天。</translation>
    </message>
    <message>
        <source>It was to be filed by %1.</source>
        <translation>应在%1前报送。</translation>
    </message>
    <message>
        <source>Its congress</source>
        <translation>职工代表大会</translation>
    </message>
    <message>
        <source>Its contract is in force.</source>
        <translation>合同已生效。</translation>
    </message>
    <message>
        <source>Its contract is not in force yet.</source>
        <translation>合同尚未生效。</translation>
    </message>
    <message>
        <source>Its objection goes on record.</source>
        <translation>登记劳动行政部门的异议。</translation>
    </message>
    <message>
        <source>Its term is over, or a reason is given.</source>
        <translation>期限已满，或写明原因。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不列入</translation>
    </message>
    <message>
        <source>Leave the field empty.</source>
        <translation>此项留空。</translation>
    </message>
    <message>
        <source>Leave the number empty.</source>
        <translation>数字留空。</translation>
    </message>
    <message>
        <source>Leave the number out.</source>
        <translation>序号留空。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离任</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离任日期</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不列入</translation>
    </message>
    <message>
        <source>Let both sign them.</source>
        <translation>请双方签字。</translation>
    </message>
    <message>
        <source>Let that person leave first, or add another place.</source>
        <translation>先让该代表离任，或另增名额。</translation>
    </message>
    <message>
        <source>Let the consultation be for a region or an industry.</source>
        <translation>将协商范围改为区域或行业。</translation>
    </message>
    <message>
        <source>Letter of submission</source>
        <translation>报送函</translation>
    </message>
    <message>
        <source>List of negotiators</source>
        <translation>协商代表名单</translation>
    </message>
    <message>
        <source>List of negotiators and authorisations</source>
        <translation>协商代表名单及委托书</translation>
    </message>
    <message>
        <source>List the papers</source>
        <translation>列出材料清单</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长天数</translation>
    </message>
    <message>
        <source>Make it a clause</source>
        <translation>转为条款</translation>
    </message>
    <message>
        <source>Mark exactly one negotiator of each side as chief.</source>
        <translation>每方只标记一名首席代表。</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>协商事项</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Measure promised</source>
        <translation>承诺措施</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Mend the papers</source>
        <translation>补正材料</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Minutes are signed by both chiefs, and no clause is open.</source>
        <translation>纪要已由双方首席代表签字，没有未决条款。</translation>
    </message>
    <message>
        <source>Minutes of a session</source>
        <translation>协商会议纪要</translation>
    </message>
    <message>
        <source>Minutes of the consultation</source>
        <translation>集体协商会议纪要</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name a recorder who is on neither side.</source>
        <translation>请指定不属于任何一方的记录员。</translation>
    </message>
    <message>
        <source>Name the protocol of its vote, or choose a ballot of this office.</source>
        <translation>注明表决记录，或选择本单位的一次表决。</translation>
    </message>
    <message>
        <source>Negotiator</source>
        <translation>协商代表</translation>
    </message>
    <message>
        <source>Negotiators</source>
        <translation>协商代表</translation>
    </message>
    <message>
        <source>Negotiators: %1</source>
        <translation>协商代表：%1</translation>
    </message>
    <message>
        <source>Neutral, on neither side</source>
        <translation>中立，不属于任何一方</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>调整意见</translation>
    </message>
    <message>
        <source>No ballot of the congress is named that passed the draft.</source>
        <translation>没有指明通过草案的职工代表大会表决。</translation>
    </message>
    <message>
        <source>No clause is agreed.</source>
        <translation>没有达成一致的条款。</translation>
    </message>
    <message>
        <source>No clause is on the table.</source>
        <translation>还没有条款。</translation>
    </message>
    <message>
        <source>No contract was passed.</source>
        <translation>没有已通过的合同。</translation>
    </message>
    <message>
        <source>No enterprise passed it.</source>
        <translation>没有企业通过。</translation>
    </message>
    <message>
        <source>No invitation was accepted in writing.</source>
        <translation>没有获得书面同意的要约。</translation>
    </message>
    <message>
        <source>No other consultation is about its renewal.</source>
        <translation>没有其他续订协商。</translation>
    </message>
    <message>
        <source>No region given</source>
        <translation>未填地区</translation>
    </message>
    <message>
        <source>No session was held.</source>
        <translation>没有召开过协商会议。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nobody chairs %1.</source>
        <translation>%1没有主持人。</translation>
    </message>
    <message>
        <source>Nobody else took the place.</source>
        <translation>没有他人接替。</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>没有填写姓名。</translation>
    </message>
    <message>
        <source>Nobody keeps the record of %1.</source>
        <translation>%1没有记录员。</translation>
    </message>
    <message>
        <source>Nobody of this side left that place.</source>
        <translation>这一方没有这样的空缺。</translation>
    </message>
    <message>
        <source>Nobody votes twice.</source>
        <translation>不能重复表决。</translation>
    </message>
    <message>
        <source>Not before the filing.</source>
        <translation>不早于报送日期。</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>不覆盖</translation>
    </message>
    <message>
        <source>Not covered because</source>
        <translation>不覆盖原因</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Not voted yet</source>
        <translation>未表决</translation>
    </message>
    <message>
        <source>Not voted yet: %1.</source>
        <translation>尚未表决：%1。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>无需再办理。</translation>
    </message>
    <message>
        <source>Nothing was counted for "%1".</source>
        <translation>“%1”没有计票结果。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Notice of the contract in force</source>
        <translation>集体合同生效公告</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>公告：%1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Objected to</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Objection of the authority</source>
        <translation>劳动行政部门异议</translation>
    </message>
    <message>
        <source>Objection until</source>
        <translation>异议截止日期</translation>
    </message>
    <message>
        <source>Objection, round %1</source>
        <translation>第%1轮异议</translation>
    </message>
    <message>
        <source>Objections of the authority</source>
        <translation>劳动行政部门异议</translation>
    </message>
    <message>
        <source>Of a member: by itself</source>
        <translation>会员的自动填写</translation>
    </message>
    <message>
        <source>Of a special agreement</source>
        <translation>专项集体合同填写</translation>
    </message>
    <message>
        <source>Of a unit: by itself</source>
        <translation>单位的自动填写</translation>
    </message>
    <message>
        <source>Of an outsider: the paper and its date</source>
        <translation>外部人员的委托书及日期</translation>
    </message>
    <message>
        <source>One employer</source>
        <translation>单个用人单位</translation>
    </message>
    <message>
        <source>One person stands once, on one side.</source>
        <translation>一人只列一次、只属一方。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未决</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新开放</translation>
    </message>
    <message>
        <source>Open that one.</source>
        <translation>请打开那一个。</translation>
    </message>
    <message>
        <source>Open that one; after an objection it goes through another round.</source>
        <translation>请打开已有的合同；有异议时在其中进入下一轮。</translation>
    </message>
    <message>
        <source>Open the clause there.</source>
        <translation>请打开那里的条款。</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>其他材料</translation>
    </message>
    <message>
        <source>Our negotiators</source>
        <translation>我方协商代表</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任单位名称</translation>
    </message>
    <message>
        <source>Owner and date are named; the day does not lie before the step before it.</source>
        <translation>写明责任单位和时限；日期不早于上一步骤。</translation>
    </message>
    <message>
        <source>Owner unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Papers mended</source>
        <translation>已补正材料</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>审议通过</translation>
    </message>
    <message>
        <source>Passed by ballot on</source>
        <translation>通过的表决事项</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>通过日期</translation>
    </message>
    <message>
        <source>Passing</source>
        <translation>审议通过</translation>
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
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Present (needed)</source>
        <translation>实到（需）</translation>
    </message>
    <message>
        <source>Present needed</source>
        <translation>需实到人数</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>已承诺</translation>
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
        <source>Proposed time and place</source>
        <translation>建议时间和地点</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>表决记录</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Published where</source>
        <translation>公布方式</translation>
    </message>
    <message>
        <source>Put it to the vote again when enough are present.</source>
        <translation>到会人数足够时再表决。</translation>
    </message>
    <message>
        <source>Put the copies into the pack and enter how many are ready; what this authority does not ask for is marked as not required.</source>
        <translation>备齐份数后填写“已备份数”；受理机关不要求的，取消“必备”。</translation>
    </message>
    <message>
        <source>Put the text that was agreed to the vote.</source>
        <translation>请将商定的文本提交表决。</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>Raised matter</source>
        <translation>职工反映事项</translation>
    </message>
    <message>
        <source>Raised matters</source>
        <translation>职工反映事项</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Received by the authority on</source>
        <translation>劳动行政部门收到日期</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录员</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝协商</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Regions: what was raised and solved</source>
        <translation>各地区反映与解决情况</translation>
    </message>
    <message>
        <source>Register of collective contracts</source>
        <translation>集体合同登记簿</translation>
    </message>
    <message>
        <source>Register of contracts</source>
        <translation>集体合同登记簿</translation>
    </message>
    <message>
        <source>Remove the enterprises first.</source>
        <translation>请先移除企业。</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续订</translation>
    </message>
    <message>
        <source>Renewal of %1</source>
        <translation>%1续订协商</translation>
    </message>
    <message>
        <source>Renewal talks by</source>
        <translation>应启动续订日期</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>续订的合同</translation>
    </message>
    <message>
        <source>Replace outsiders by people of the unit.</source>
        <translation>请以本单位人员替换外部人员。</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Reply due on</source>
        <translation>应答复日期</translation>
    </message>
    <message>
        <source>Reply in writing</source>
        <translation>书面答复</translation>
    </message>
    <message>
        <source>Reply to an invitation to collective consultation</source>
        <translation>集体协商要约答复书</translation>
    </message>
    <message>
        <source>Reply to the invitation</source>
        <translation>要约答复书</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <translation>答复：%1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必备</translation>
    </message>
    <message>
        <source>Resolution that passed it</source>
        <translation>审议通过的决议</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Restore the office from a backup that has it.</source>
        <translation>请从留有该文本的备份恢复。</translation>
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
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Rules it runs under</source>
        <translation>适用规则</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Serves again</source>
        <translation>恢复任职</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>在任</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>协商会议</translation>
    </message>
    <message>
        <source>Session %1 is there already.</source>
        <translation>第%1次协商会议已存在。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>协商会议</translation>
    </message>
    <message>
        <source>Sessions may be held from this day on; the rules of the day hold.</source>
        <translation>自该日起可以召开协商会议，适用当日规则。</translation>
    </message>
    <message>
        <source>Settled in</source>
        <translation>商定于</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>代表方</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签订</translation>
    </message>
    <message>
        <source>Sign and file it, or undo the passing first.</source>
        <translation>请签订并报送，或先撤销通过。</translation>
    </message>
    <message>
        <source>Sign the minutes</source>
        <translation>签署纪要</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Signed for the employer</source>
        <translation>企业方签字</translation>
    </message>
    <message>
        <source>Signed for the workers</source>
        <translation>职工方签字</translation>
    </message>
    <message>
        <source>Signed for the workers: %1. Signed for the employer: %2.</source>
        <translation>职工方签字：%1。企业方签字：%2。</translation>
    </message>
    <message>
        <source>Signed minutes</source>
        <translation>已签字的协商会议纪要</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Signing and filing</source>
        <translation>签订和报送</translation>
    </message>
    <message>
        <source>Signs for the employer</source>
        <translation>企业方签字人</translation>
    </message>
    <message>
        <source>Signs for the workers</source>
        <translation>职工方签字人</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Solved on</source>
        <translation>解决日期</translation>
    </message>
    <message>
        <source>Special agreement</source>
        <translation>专项集体合同</translation>
    </message>
    <message>
        <source>Special matter</source>
        <translation>专项内容</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>职工数</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>尚未商定：%1。</translation>
    </message>
    <message>
        <source>Submission of a collective contract</source>
        <translation>集体合同报送函</translation>
    </message>
    <message>
        <source>Table of covered enterprises</source>
        <translation>覆盖企业名册</translation>
    </message>
    <message>
        <source>Take it up in a consultation first.</source>
        <translation>请先在一次协商中受理。</translation>
    </message>
    <message>
        <source>Take the consultation's step "Agreed" first.</source>
        <translation>请先办理协商的“达成一致”。</translation>
    </message>
    <message>
        <source>Take the consultation's step "Begin the talks", or "Talk again".</source>
        <translation>请办理协商的“开始协商”或“重新协商”。</translation>
    </message>
    <message>
        <source>Take the consultation's step "Talk again" first.</source>
        <translation>请先办理协商的“重新协商”。</translation>
    </message>
    <message>
        <source>Take the mark from one of the two.</source>
        <translation>请取消其中一人的标记。</translation>
    </message>
    <message>
        <source>Take the step "Deliver" first.</source>
        <translation>请先办理“送达”。</translation>
    </message>
    <message>
        <source>Take the step "Held" first.</source>
        <translation>请先办理“已召开”。</translation>
    </message>
    <message>
        <source>Take the step "In force" when the authority's days are over.</source>
        <translation>审查期满后办理“生效”。</translation>
    </message>
    <message>
        <source>Take the step "In force"; change it by new talks.</source>
        <translation>请办理“生效”；需要修改的，另行协商。</translation>
    </message>
    <message>
        <source>Take the step "Left", and add who comes now.</source>
        <translation>请执行“离任”，再添加新的代表。</translation>
    </message>
    <message>
        <source>Take the step "Left".</source>
        <translation>请办理“离任”。</translation>
    </message>
    <message>
        <source>Take the step "List the papers".</source>
        <translation>请办理“列出材料清单”。</translation>
    </message>
    <message>
        <source>Take the step "Open again" first.</source>
        <translation>请先办理“重新协商”。</translation>
    </message>
    <message>
        <source>Take the step "Sign" first.</source>
        <translation>请先办理“签订”。</translation>
    </message>
    <message>
        <source>Take the step "The authority objects".</source>
        <translation>请办理“劳动行政部门提出异议”。</translation>
    </message>
    <message>
        <source>Take the steps of the contract; this one follows by itself.</source>
        <translation>请办理合同的步骤，协商会随之办结。</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Taken up in %1</source>
        <translation>列入%1</translation>
    </message>
    <message>
        <source>Taken up in consultation</source>
        <translation>列入集体协商</translation>
    </message>
    <message>
        <source>Taken up on</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Talk again</source>
        <translation>重新协商</translation>
    </message>
    <message>
        <source>Talk again and put it to the vote anew.</source>
        <translation>请重新协商后再提交表决。</translation>
    </message>
    <message>
        <source>Talked about again</source>
        <translation>已重新协商</translation>
    </message>
    <message>
        <source>Talks began on</source>
        <translation>开始协商日期</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>合同期限</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Text from the clauses</source>
        <translation>由条款生成正文</translation>
    </message>
    <message>
        <source>Text of the contract</source>
        <translation>集体合同文本</translation>
    </message>
    <message>
        <source>That session was not held in this consultation.</source>
        <translation>该会议不属于本次协商或尚未召开。</translation>
    </message>
    <message>
        <source>The authority can object until %1.</source>
        <translation>劳动行政部门可以在%1前提出异议。</translation>
    </message>
    <message>
        <source>The authority could object until %1; the contract is in force.</source>
        <translation>异议期至%1止，合同已生效。</translation>
    </message>
    <message>
        <source>The authority did not object in its days.</source>
        <translation>劳动行政部门在期限内没有提出异议。</translation>
    </message>
    <message>
        <source>The authority objects</source>
        <translation>劳动行政部门提出异议</translation>
    </message>
    <message>
        <source>The authority received it only on %1.</source>
        <translation>劳动行政部门是%1才收到的。</translation>
    </message>
    <message>
        <source>The authority received it; its days begin.</source>
        <translation>劳动行政部门已收到，审查期开始。</translation>
    </message>
    <message>
        <source>The authority's days are over.</source>
        <translation>审查期已满。</translation>
    </message>
    <message>
        <source>The chief of a side signed; with both signatures they stand.</source>
        <translation>一方首席代表签字；双方签字后不再更改。</translation>
    </message>
    <message>
        <source>The chiefs chair in turn; the recorder is on neither side (%1).</source>
        <translation>会议由双方首席代表轮流主持，记录员不属于任何一方（%1）。</translation>
    </message>
    <message>
        <source>The clauses are open to change again.</source>
        <translation>条款可以再次修改。</translation>
    </message>
    <message>
        <source>The complete pack went to the labour authority.</source>
        <translation>全套材料已报送劳动行政部门。</translation>
    </message>
    <message>
        <source>The congress voted on %1, before this text was agreed on %2.</source>
        <translation>职工代表大会于%1表决，早于本文本达成一致的%2。</translation>
    </message>
    <message>
        <source>The congress, or the congress or staff of every enterprise, passed the draft.</source>
        <translation>草案经职工代表大会，或各企业职工代表大会、全体职工表决通过。</translation>
    </message>
    <message>
        <source>The consultation is not over.</source>
        <translation>协商没有结束。</translation>
    </message>
    <message>
        <source>The contract ends before it begins.</source>
        <translation>合同终止日早于起始日。</translation>
    </message>
    <message>
        <source>The contract has no term.</source>
        <translation>合同没有期限。</translation>
    </message>
    <message>
        <source>The contract is a draft, or was objected to.</source>
        <translation>合同仍是草案，或有异议。</translation>
    </message>
    <message>
        <source>The contract is in force.</source>
        <translation>合同已生效。</translation>
    </message>
    <message>
        <source>The day does not lie before the step before it.</source>
        <translation>日期不早于上一步骤。</translation>
    </message>
    <message>
        <source>The draft has no text.</source>
        <translation>草案没有正文。</translation>
    </message>
    <message>
        <source>The draft is no longer what the sides agreed clause by clause.</source>
        <translation>草案文本与双方逐条商定的内容已不一致。</translation>
    </message>
    <message>
        <source>The draft of the contract is made of the clauses.</source>
        <translation>由条款生成合同草案。</translation>
    </message>
    <message>
        <source>The draft was voted on openly.</source>
        <translation>草案是公开表决的。</translation>
    </message>
    <message>
        <source>The employer's side</source>
        <translation>企业方</translation>
    </message>
    <message>
        <source>The enterprise has no name.</source>
        <translation>没有企业名称。</translation>
    </message>
    <message>
        <source>The figures then come from its result</source>
        <translation>数字取自表决结果</translation>
    </message>
    <message>
        <source>The industry is not named.</source>
        <translation>没有填写行业。</translation>
    </message>
    <message>
        <source>The invitation does not say what to talk about.</source>
        <translation>要约书没有写明协商事项。</translation>
    </message>
    <message>
        <source>The invitation was accepted only on %1.</source>
        <translation>要约是%1才获同意的。</translation>
    </message>
    <message>
        <source>The labour authority</source>
        <translation>劳动行政部门</translation>
    </message>
    <message>
        <source>The labour authority objected.</source>
        <translation>劳动行政部门提出异议。</translation>
    </message>
    <message>
        <source>The last session was held on %1.</source>
        <translation>最近一次会议于%1召开。</translation>
    </message>
    <message>
        <source>The matter belongs to no consultation yet.</source>
        <translation>该事项尚未归入任何协商。</translation>
    </message>
    <message>
        <source>The measure would be due before it is promised.</source>
        <translation>措施完成日期早于承诺日期。</translation>
    </message>
    <message>
        <source>The minutes are written.</source>
        <translation>纪要已写好。</translation>
    </message>
    <message>
        <source>The minutes of %1 are not signed by both chiefs.</source>
        <translation>%1的纪要未经双方首席代表签字。</translation>
    </message>
    <message>
        <source>The number of a session is 1 or more.</source>
        <translation>会议次序从1开始。</translation>
    </message>
    <message>
        <source>The other chief has still to sign.</source>
        <translation>还需另一方首席代表签字。</translation>
    </message>
    <message>
        <source>The other party</source>
        <translation>企业方名称</translation>
    </message>
    <message>
        <source>The other side agreed in writing to talk.</source>
        <translation>对方书面同意协商。</translation>
    </message>
    <message>
        <source>The other side received it in writing; its days for the reply begin.</source>
        <translation>对方已书面收到，答复期开始计算。</translation>
    </message>
    <message>
        <source>The other side refused in writing, with reasons.</source>
        <translation>对方书面拒绝并说明理由。</translation>
    </message>
    <message>
        <source>The pack is complete.</source>
        <translation>材料齐全。</translation>
    </message>
    <message>
        <source>The pack is not complete; missing: %1.</source>
        <translation>材料不齐，缺%1项。</translation>
    </message>
    <message>
        <source>The place is vacant and has to be filled in time.</source>
        <translation>名额空缺，须按期补齐。</translation>
    </message>
    <message>
        <source>The place of %1 is filled already.</source>
        <translation>%1的空缺已补齐。</translation>
    </message>
    <message>
        <source>The region is not named.</source>
        <translation>没有填写地区。</translation>
    </message>
    <message>
        <source>The reply is there in writing.</source>
        <translation>已有书面答复。</translation>
    </message>
    <message>
        <source>The reply must give the reason; the union may ask again or turn to the labour authority.</source>
        <translation>答复须说明理由；工会可以再次要约，或提请劳动行政部门处理。</translation>
    </message>
    <message>
        <source>The reply was due on %1 and came on %2.</source>
        <translation>应于%1前答复，实际%2答复。</translation>
    </message>
    <message>
        <source>The same person takes the place again.</source>
        <translation>由原代表恢复任职。</translation>
    </message>
    <message>
        <source>The session took place with lawful sides.</source>
        <translation>会议如期召开，双方代表符合规定。</translation>
    </message>
    <message>
        <source>The sides agreed on the whole.</source>
        <translation>双方已达成一致。</translation>
    </message>
    <message>
        <source>The sides are equal and lawful, the chief whose turn it is chairs, and a neutral recorder is named.</source>
        <translation>双方人数对等、符合规定，由轮到的首席代表主持，并有中立的记录员。</translation>
    </message>
    <message>
        <source>The sides are made up as the rules ask: equal numbers, at least %1 a side, one chief each, outsiders at most a third (%2).</source>
        <translation>双方代表符合规定：人数对等，每方不少于%1人，各一名首席代表，外部人员不超过三分之一（%2）。</translation>
    </message>
    <message>
        <source>The sides are unequal now: %1.</source>
        <translation>双方人数现在不相等：%1。</translation>
    </message>
    <message>
        <source>The sides are unequal: %1 for the workers, %2 for the employer.</source>
        <translation>双方人数不对等：职工方%1人，企业方%2人。</translation>
    </message>
    <message>
        <source>The sides have not agreed on the whole.</source>
        <translation>双方尚未就全部内容达成一致。</translation>
    </message>
    <message>
        <source>The signed text of "%1" is not there as it was signed.</source>
        <translation>“%1”签署的文本缺失或与签署时不一致。</translation>
    </message>
    <message>
        <source>The sitting of this ballot was never opened.</source>
        <translation>这次表决所在的会议没有开幕。</translation>
    </message>
    <message>
        <source>The step before was on %1.</source>
        <translation>上一步骤的日期是%1。</translation>
    </message>
    <message>
        <source>The talks are going on.</source>
        <translation>协商正在进行。</translation>
    </message>
    <message>
        <source>The talks began only on %1.</source>
        <translation>协商是%1才开始的。</translation>
    </message>
    <message>
        <source>The talks of "%1" have not begun or are over.</source>
        <translation>“%1”的协商尚未开始或已经结束。</translation>
    </message>
    <message>
        <source>The text changes: the sides talk again, and it is passed, signed and filed anew.</source>
        <translation>文本要修改：双方重新协商，重新审议、签订和报送。</translation>
    </message>
    <message>
        <source>The text is filed in %1 copies.</source>
        <translation>文本须报送%1份。</translation>
    </message>
    <message>
        <source>The text of the contract is not in the pack.</source>
        <translation>材料中没有集体合同文本。</translation>
    </message>
    <message>
        <source>The text stays; the pack is mended and filed again.</source>
        <translation>文本不变，补正材料后再次报送。</translation>
    </message>
    <message>
        <source>The union takes it on, in a consultation or alone.</source>
        <translation>工会受理，可以归入一次协商，也可以单独办理。</translation>
    </message>
    <message>
        <source>The vote of %1 is not complete.</source>
        <translation>%1的表决数字不完整。</translation>
    </message>
    <message>
        <source>The workers' side</source>
        <translation>职工方</translation>
    </message>
    <message>
        <source>Then it is not passed: talk again and put it to the vote anew.</source>
        <translation>即未通过：请重新协商后再提交表决。</translation>
    </message>
    <message>
        <source>There are no fewer than 0 copies.</source>
        <translation>份数不能小于0。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>没有这条记录。</translation>
    </message>
    <message>
        <source>These figures cannot be: %1 entitled, %2 present, %3 in favour.</source>
        <translation>数字不可能：应到%1人，实到%2人，同意%3人。</translation>
    </message>
    <message>
        <source>This consultation has its contract already.</source>
        <translation>这次协商已有合同。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time and place</source>
        <translation>时间地点</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>To %1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>To be filed within %1 days of the signing, the text in %2 copies (%3); in force when the authority does not object within %4 days of receiving it (%5).</source>
        <translation>自签订之日起%1日内报送，文本一式%2份（%3）；劳动行政部门自收到之日起%4日内未提出异议的，即行生效（%5）。</translation>
    </message>
    <message>
        <source>To be mended: %1 (%2)</source>
        <translation>需改正：%1（%2）</translation>
    </message>
    <message>
        <source>To be returned by</source>
        <translation>请于此日前回复</translation>
    </message>
    <message>
        <source>Trade union of %1</source>
        <translation>%1工会</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>材料类别</translation>
    </message>
    <message>
        <source>Undo its last step first, or begin another consultation.</source>
        <translation>请先撤销最后一步，或另建一个协商。</translation>
    </message>
    <message>
        <source>Undo its steps if it was a mistake.</source>
        <translation>如属误操作，请撤销步骤。</translation>
    </message>
    <message>
        <source>Undo the filing first if a paper is wrong.</source>
        <translation>材料有误的，请先撤销报送。</translation>
    </message>
    <message>
        <source>Undo the last step first if there is a mistake.</source>
        <translation>有误的，请先撤销最后一步。</translation>
    </message>
    <message>
        <source>Undo the passing first if there is a mistake.</source>
        <translation>有误的，请先撤销通过。</translation>
    </message>
    <message>
        <source>Undo the passing first, or talk again after an objection.</source>
        <translation>请先撤销通过，或在有异议后重新协商。</translation>
    </message>
    <message>
        <source>Undo the passing first.</source>
        <translation>请先撤销通过。</translation>
    </message>
    <message>
        <source>Undo the sending if it was a mistake.</source>
        <translation>如属误操作，请撤销送达。</translation>
    </message>
    <message>
        <source>Undo the signing first if there is a mistake.</source>
        <translation>有误的，请先撤销签字。</translation>
    </message>
    <message>
        <source>Undo the step that took it in if it was a mistake.</source>
        <translation>如属误登，请撤销登记异议的步骤。</translation>
    </message>
    <message>
        <source>Union's certificate as a legal person</source>
        <translation>工会法人资格证书</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit and post</source>
        <translation>单位职务</translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>表决日期</translation>
    </message>
    <message>
        <source>Votes of the enterprises</source>
        <translation>各企业表决情况表</translation>
    </message>
    <message>
        <source>Wage agreement</source>
        <translation>工资专项集体合同</translation>
    </message>
    <message>
        <source>We agree to consult.</source>
        <translation>我方同意开展集体协商。</translation>
    </message>
    <message>
        <source>We do not agree to consult.</source>
        <translation>我方不同意开展集体协商。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What came of it; the days since it was said count.</source>
        <translation>填写结果，自动计算从提出起的天数。</translation>
    </message>
    <message>
        <source>What it objects to</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>What the congress voted on; empty when each enterprise voted</source>
        <translation>职工代表大会表决的事项；各企业分别表决的留空</translation>
    </message>
    <message>
        <source>What to talk about, a line each</source>
        <translation>协商事项，每行一项</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作详情</translation>
    </message>
    <message>
        <source>What was promised before</source>
        <translation>此前承诺的事项</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>会议情况</translation>
    </message>
    <message>
        <source>What was said and agreed</source>
        <translation>协商情况和结果</translation>
    </message>
    <message>
        <source>What will be done, by whom and by when: it is followed up among the measures.</source>
        <translation>写明办什么、由谁办、何时办完；之后在落实事项中跟踪督办。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>公布方式</translation>
    </message>
    <message>
        <source>Where it stands now</source>
        <translation>目前意见</translation>
    </message>
    <message>
        <source>Where typed figures come from</source>
        <translation>录入数字的来源</translation>
    </message>
    <message>
        <source>Who sat there</source>
        <translation>出席代表</translation>
    </message>
    <message>
        <source>Who votes</source>
        <translation>表决主体</translation>
    </message>
    <message>
        <source>Whose union consults</source>
        <translation>由哪个单位的工会协商</translation>
    </message>
    <message>
        <source>With the authority</source>
        <translation>审查中</translation>
    </message>
    <message>
        <source>Within the authority's days.</source>
        <translation>在劳动行政部门的审查期内。</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>职工方</translation>
    </message>
    <message>
        <source>Workers: %1 (%2 from outside) · employer: %3 (%4 from outside)</source>
        <translation>职工方%1人（外部%2人）· 企业方%3人（外部%4人）</translation>
    </message>
    <message>
        <source>Write another invitation, or undo the sending.</source>
        <translation>另写要约书，或撤销送达。</translation>
    </message>
    <message>
        <source>Write another one there.</source>
        <translation>请在那里另写一份。</translation>
    </message>
    <message>
        <source>Write down what came of it: %1</source>
        <translation>请写明办理结果：%1</translation>
    </message>
    <message>
        <source>Write in the note who said so: the authority files without it.</source>
        <translation>请在备注中写明是谁答复可以不报这份材料。</translation>
    </message>
    <message>
        <source>Write it, or take it from the clauses.</source>
        <translation>请填写，或由条款生成。</translation>
    </message>
    <message>
        <source>Write it: women workers' protection, safety and health …</source>
        <translation>请填写，如：女职工权益保护、劳动安全卫生……</translation>
    </message>
    <message>
        <source>Write the matters, a line each.</source>
        <translation>写明协商事项，每行一项。</translation>
    </message>
    <message>
        <source>Write the paper and its date.</source>
        <translation>填写委托书及日期。</translation>
    </message>
    <message>
        <source>Write them first.</source>
        <translation>请先填写。</translation>
    </message>
    <message>
        <source>Write which industry it is.</source>
        <translation>填写所属行业。</translation>
    </message>
    <message>
        <source>Write which region it is.</source>
        <translation>填写所属地区。</translation>
    </message>
    <message>
        <source>Write why it ends before.</source>
        <translation>写明提前终止的原因。</translation>
    </message>
    <message>
        <source>Writes the draft anew from what was agreed.</source>
        <translation>按商定内容重新生成草案。</translation>
    </message>
    <message>
        <source>Your invitation about "%1" reached us on %2.</source>
        <translation>贵方关于“%1”的要约书已于%2收到。</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>达成一致</translation>
    </message>
    <message>
        <source>in writing by %1: %2 days from the day it is received, which is not counted (%3).</source>
        <translation>请于%1前书面答复：自收到次日起计算%2日（%3）。</translation>
    </message>
    <message>
        <source>in writing within %1 days of the day it is received, which is not counted (%2).</source>
        <translation>请自收到次日起%1日内书面答复（%2）。</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>不列入：%1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not covered: %1</source>
        <translation>不覆盖：%1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未签</translation>
    </message>
    <message>
        <source>opened again: %1</source>
        <translation>重新协商：%1</translation>
    </message>
    <message>
        <source>received by the authority on %1; in force from %2 without objection.</source>
        <translation>劳动行政部门于%1收到；无异议的自%2起生效。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>□ We agree to consult.   □ We do not agree to consult, for these reasons:</source>
        <translation>□同意协商　□不同意协商，理由如下：</translation>
    </message>
</context>
</TS>
