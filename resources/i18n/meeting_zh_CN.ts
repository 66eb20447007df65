<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>meeting</name>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source> (internal)</source>
        <translation>（内部）</translation>
    </message>
    <message>
        <source> – %1</source>
        <translation>——%1</translation>
    </message>
    <message>
        <source>"%1" begins at %2, but the items before it take until %3.</source>
        <translation>“%1”定于%2开始，但前面的议程要到%3才结束。</translation>
    </message>
    <message>
        <source>"%1" belongs to another sitting.</source>
        <translation>“%1”属于另一次会议。</translation>
    </message>
    <message>
        <source>"%1" cannot be done already on %2.</source>
        <translation>“%1”不可能在%2就已完成。</translation>
    </message>
    <message>
        <source>"%1" comes with the program and stays as it is.</source>
        <translation>“%1”是程序自带的模板，不能改。</translation>
    </message>
    <message>
        <source>"%1" does not say how sure it is.</source>
        <translation>“%1”没有说明依据的可靠程度。</translation>
    </message>
    <message>
        <source>"%1" has no day.</source>
        <translation>“%1”没有日期。</translation>
    </message>
    <message>
        <source>"%1" is asked for by the rules.</source>
        <translation>“%1”是制度要求办理的。</translation>
    </message>
    <message>
        <source>"%1" is done by itself: %2.</source>
        <translation>“%1”会自动完成：%2。</translation>
    </message>
    <message>
        <source>"%1" is done, but not when.</source>
        <translation>“%1”已完成，但没有完成日期。</translation>
    </message>
    <message>
        <source>"%1" is neither days nor workdays.</source>
        <translation>“%1”既不是 days，也不是 workdays。</translation>
    </message>
    <message>
        <source>"%1" is no number of days.</source>
        <translation>“%1”不是天数。</translation>
    </message>
    <message>
        <source>"%1" is no time of day.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>"%1" is nothing that the program sees happen.</source>
        <translation>“%1”不是程序能看到的事情。</translation>
    </message>
    <message>
        <source>"%1" is on day %2, after an item of day %3.</source>
        <translation>“%1”在第%2天，却排在第%3天的议程之后。</translation>
    </message>
    <message>
        <source>"%1" is planned for %2; the rules want it by %3.</source>
        <translation>“%1”安排在%2，按规定最迟应在%3。</translation>
    </message>
    <message>
        <source>"%1" is planned for %2; the rules want it no sooner than %3.</source>
        <translation>“%1”安排在%2，按规定不得早于%3。</translation>
    </message>
    <message>
        <source>"%1" is the first already.</source>
        <translation>“%1”已经排在最前。</translation>
    </message>
    <message>
        <source>"%1" is the last already.</source>
        <translation>“%1”已经排在最后。</translation>
    </message>
    <message>
        <source>"%1" is voted on: its text stands.</source>
        <translation>“%1”已经表决，内容不能再改。</translation>
    </message>
    <message>
        <source>"%1" is waived without a reason.</source>
        <translation>“%1”不办，却没有写理由。</translation>
    </message>
    <message>
        <source>"%1" stands at the top already.</source>
        <translation>“%1”已经是第一级。</translation>
    </message>
    <message>
        <source>"%1" stands on the agenda of %2 already.</source>
        <translation>“%1”已列入%2的议程。</translation>
    </message>
    <message>
        <source>"%1" stands there twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
    <message>
        <source>"%1" still goes on.</source>
        <translation>“%1”还在进行。</translation>
    </message>
    <message>
        <source>"%1" was dealt with, postponed or left out: it stays on the agenda.</source>
        <translation>“%1”已经审议、延期或取消，须保留在议程上。</translation>
    </message>
    <message>
        <source>"%1" was done by itself.</source>
        <translation>“%1”是自动完成的。</translation>
    </message>
    <message>
        <source>"%1" was voted on: it cannot be thrown away.</source>
        <translation>“%1”已经表决，不能删除。</translation>
    </message>
    <message>
        <source>"%1" would stand below itself.</source>
        <translation>“%1”不能放在自己下面。</translation>
    </message>
    <message>
        <source>"law" needs a rule.</source>
        <translation>用“law”时必须写明条款。</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1　%2</translation>
    </message>
    <message>
        <source>%1 "%2": its parts take %3 minutes, it has %4.</source>
        <translation>%1“%2”：各分项共需%3分钟，而它只安排了%4分钟。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (needed %2)</source>
        <translation>%1（须%2）</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1等，另有%2人</translation>
    </message>
    <message>
        <source>%1 are signed: they stand.</source>
        <translation>%1已签发，不能再改。</translation>
    </message>
    <message>
        <source>%1 cannot confirm it.</source>
        <translation>%1不能确认这项决定。</translation>
    </message>
    <message>
        <source>%1 days are too far from the sitting.</source>
        <translation>离会议%1天，太远了。</translation>
    </message>
    <message>
        <source>%1 deputies in favour; %2 of all %3 are needed.</source>
        <translation>赞成%1人；全体%3名代表中须有%2人赞成。</translation>
    </message>
    <message>
        <source>%1 did not pass it: %2 in favour, %3 needed.</source>
        <translation>%1未通过：赞成 %2 票，须 %3 票。</translation>
    </message>
    <message>
        <source>%1 has a plan already.</source>
        <translation>%1已有筹备计划。</translation>
    </message>
    <message>
        <source>%1 has agenda items already.</source>
        <translation>%1已有议程项目。</translation>
    </message>
    <message>
        <source>%1 has minutes already.</source>
        <translation>%1已有纪要。</translation>
    </message>
    <message>
        <source>%1 has no agenda items.</source>
        <translation>%1还没有议程项目。</translation>
    </message>
    <message>
        <source>%1 has no preparation plan.</source>
        <translation>%1还没有筹备计划。</translation>
    </message>
    <message>
        <source>%1 has not been opened: it confirms nothing.</source>
        <translation>%1还没有开幕，不能确认。</translation>
    </message>
    <message>
        <source>%1 in favour here, %2 as it was announced of %3.</source>
        <translation>此处填赞成 %1 票，%3公布的是 %2 票。</translation>
    </message>
    <message>
        <source>%1 in favour; %2 of %3 are needed: it is not passed.</source>
        <translation>赞成%1票；应到%3人，须有%2票赞成，因此不通过。</translation>
    </message>
    <message>
        <source>%1 is a deputy of another term.</source>
        <translation>%1是另一届的代表。</translation>
    </message>
    <message>
        <source>%1 is adjourned.</source>
        <translation>%1正在休会。</translation>
    </message>
    <message>
        <source>%1 is called. Please attend.</source>
        <translation>现定于下列时间、地点召开%1，请准时出席。</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1已取消。</translation>
    </message>
    <message>
        <source>%1 is cancelled: nothing is left to prepare.</source>
        <translation>%1已取消，不用再筹备。</translation>
    </message>
    <message>
        <source>%1 is chair of no committee of this term.</source>
        <translation>%1不是本届任何专门委员会（小组）的负责人。</translation>
    </message>
    <message>
        <source>%1 is head of no delegation of this term.</source>
        <translation>%1不是本届任何代表团（组）的团（组）长。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>%1 is no number of the %2 deputies who came.</source>
        <translation>实到职工代表 %2 人，不可能是 %1 人。</translation>
    </message>
    <message>
        <source>%1 is not closed: its minutes are not complete.</source>
        <translation>%1还没有闭会，纪要不完整。</translation>
    </message>
    <message>
        <source>%1 is not in session.</source>
        <translation>%1不在开会中。</translation>
    </message>
    <message>
        <source>%1 is on %2, not today.</source>
        <translation>%1定于%2，不是今天。</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1已在名单上。</translation>
    </message>
    <message>
        <source>%1 is over: it holds no heads' meeting any more.</source>
        <translation>%1已届满，不能再召开联席会议。</translation>
    </message>
    <message>
        <source>%1 is over: its agenda stands.</source>
        <translation>%1已结束，议程不能再改。</translation>
    </message>
    <message>
        <source>%1 is too far from the sitting, which is on %2.</source>
        <translation>%1离会议（%2）太远。</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分钟</translation>
    </message>
    <message>
        <source>%1 minutes ahead; the end is expected at %2.</source>
        <translation>比计划提前%1分钟，预计%2结束。</translation>
    </message>
    <message>
        <source>%1 passed it: %2 in favour, %3 needed.</source>
        <translation>%1已通过：赞成 %2 票，须 %3 票。</translation>
    </message>
    <message>
        <source>%1 still has to confirm it.</source>
        <translation>%1还要对它进行确认。</translation>
    </message>
    <message>
        <source>%1 votes on it and has no announced result.</source>
        <translation>%1正在表决此事，尚未公布结果。</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1已取消。</translation>
    </message>
    <message>
        <source>%1 was cancelled: there is nothing to write down.</source>
        <translation>%1已取消，没有可记录的内容。</translation>
    </message>
    <message>
        <source>%1 was held: its record stands.</source>
        <translation>%1已召开，记录不能再改。</translation>
    </message>
    <message>
        <source>%1 was not held yet: it decides nothing.</source>
        <translation>%1还没有召开，不能作出决定。</translation>
    </message>
    <message>
        <source>%1 was not held yet: there is nothing to write down.</source>
        <translation>%1还没有召开，没有可记录的内容。</translation>
    </message>
    <message>
        <source>%1 were signed once: the text is kept.</source>
        <translation>%1曾经签发，签发文本须予保留。</translation>
    </message>
    <message>
        <source>%1, heads' meeting %2</source>
        <translation>%1第%2次代表团（组）长联席会议</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1第%2行：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: agenda</source>
        <translation>%1议程</translation>
    </message>
    <message>
        <source>%1: agenda with internal items</source>
        <translation>%1议程（含内部事项）</translation>
    </message>
    <message>
        <source>%1: invitation</source>
        <translation>%1通知</translation>
    </message>
    <message>
        <source>%1: is the day possible?</source>
        <translation>%1会期可行性</translation>
    </message>
    <message>
        <source>%1: preparation plan</source>
        <translation>%1筹备计划</translation>
    </message>
    <message>
        <source>%1: the chair's script</source>
        <translation>%1主持词</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>* Provisional: the holidays of that year are not announced yet.</source>
        <translation>* 暂定：该年度节假日安排尚未公布。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A day of its own</source>
        <translation>固定日期</translation>
    </message>
    <message>
        <source>A decision stays with its meeting.</source>
        <translation>决定不能换到另一次会议。</translation>
    </message>
    <message>
        <source>A duty has %1 parts, not %2.</source>
        <translation>每项工作应有%1栏，这里有%2栏。</translation>
    </message>
    <message>
        <source>A duty stays with its sitting.</source>
        <translation>筹备事项不能换到另一次会议。</translation>
    </message>
    <message>
        <source>A duty without a name.</source>
        <translation>有一项工作没有名称。</translation>
    </message>
    <message>
        <source>A line each</source>
        <translation>每行一项</translation>
    </message>
    <message>
        <source>A line each; they stand in the invitation</source>
        <translation>每行一项，印在会议通知上</translation>
    </message>
    <message>
        <source>A part of the item before it.</source>
        <translation>作为前一项的分项。</translation>
    </message>
    <message>
        <source>A plan stays with its sitting.</source>
        <translation>筹备计划不能换到另一次会议。</translation>
    </message>
    <message>
        <source>A sitting has at most 30 days.</source>
        <translation>会期最多30天。</translation>
    </message>
    <message>
        <source>A sitting of the term is still to come.</source>
        <translation>本届还有将要召开的会议。</translation>
    </message>
    <message>
        <source>A template needs a short name.</source>
        <translation>模板需要一个简短的名称。</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Absent: %1.</source>
        <translation>缺席：%1。</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Add it to the other one.</source>
        <translation>请添加到另一个中。</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>请添加一项。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>讲话</translation>
    </message>
    <message>
        <source>Address for taking part online</source>
        <translation>线上参会地址</translation>
    </message>
    <message>
        <source>Adds the template's duties that are missing and counts the days of open ones anew.</source>
        <translation>补上模板中缺少的事项，并重新计算未完成事项的日期。</translation>
    </message>
    <message>
        <source>After the closing: draw up the minutes and sign them.</source>
        <translation>闭会以后办理：起草并签发会议纪要。</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Agenda from the text</source>
        <translation>由文本生成议程</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>议程项目</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>议程项目</translation>
    </message>
    <message>
        <source>Agenda items without an outcome: %1 (%2).</source>
        <translation>没有结果的议程项目：%1项（%2）。</translation>
    </message>
    <message>
        <source>Agenda with internal items</source>
        <translation>议程（含内部事项）</translation>
    </message>
    <message>
        <source>An agenda is at most %1 levels deep.</source>
        <translation>议程最多%1级。</translation>
    </message>
    <message>
        <source>An invitation stays with its meeting.</source>
        <translation>参会人员不能换到另一次会议。</translation>
    </message>
    <message>
        <source>An item stays with its sitting.</source>
        <translation>议程项目不能换到另一次会议。</translation>
    </message>
    <message>
        <source>An item takes 0 to 1440 minutes.</source>
        <translation>一项议程的时长为0至1440分钟。</translation>
    </message>
    <message>
        <source>An item's order is 1 or more.</source>
        <translation>序号从1开始。</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>At most %1 days.</source>
        <translation>最多%1天。</translation>
    </message>
    <message>
        <source>At the meeting</source>
        <translation>会上</translation>
    </message>
    <message>
        <source>At the opening %1 of %2 deputies were present (%3); %4 were needed (%5).</source>
        <translation>开幕时应到代表%2人，实到%1人（%3），法定须到%4人（%5）。</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>到会情况</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Attending %1 of %2; %3 are needed, %4 are missing.</source>
        <translation>应到%2人，实到%1人；须到%3人，还差%4人。</translation>
    </message>
    <message>
        <source>Attending %1 of %2; %3 are needed.</source>
        <translation>应到%2人，实到%1人；须到%3人。</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Before the first item</source>
        <translation>开始前</translation>
    </message>
    <message>
        <source>Before the item before it.</source>
        <translation>移到前一项之前。</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Behind the item behind it.</source>
        <translation>移到后一项之后。</translation>
    </message>
    <message>
        <source>Behind what it is a part of.</source>
        <translation>移到所属议程之后。</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>上级议程</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Called on the demand of</source>
        <translation>提议召开</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>取消会议</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cannot come, for a reason.</source>
        <translation>有事由，不能到会。</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>仪式</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Chair of a committee</source>
        <translation>专门委员会负责人</translation>
    </message>
    <message>
        <source>Chair: %1</source>
        <translation>%1负责人</translation>
    </message>
    <message>
        <source>Chart of the preparation</source>
        <translation>筹备进度图</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>工作清单</translation>
    </message>
    <message>
        <source>Choose a deputy, or write a name.</source>
        <translation>请选择代表，或填写姓名。</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>请选晚一些的日期。</translation>
    </message>
    <message>
        <source>Choose a sitting of the same term that is not over.</source>
        <translation>请选择同一届、尚未结束的会议。</translation>
    </message>
    <message>
        <source>Choose an item of this one.</source>
        <translation>请选择本次会议的议程。</translation>
    </message>
    <message>
        <source>Choose another for the plan.</source>
        <translation>请为计划另选一个。</translation>
    </message>
    <message>
        <source>Choose another item above it.</source>
        <translation>请另选上级议程。</translation>
    </message>
    <message>
        <source>Choose another meeting.</source>
        <translation>请另选会议。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Choose another sitting.</source>
        <translation>请选择其他会议。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose heads of delegations and chairs of committees, then take the step "Invite heads and chairs".</source>
        <translation>先确定代表团团长和专门委员会负责人，再点“通知参会人员”。</translation>
    </message>
    <message>
        <source>Choose one of this term.</source>
        <translation>请选择本届代表。</translation>
    </message>
    <message>
        <source>Choose the term that is in office.</source>
        <translation>请选择在任的届次。</translation>
    </message>
    <message>
        <source>Close the sitting first.</source>
        <translation>请先闭会。</translation>
    </message>
    <message>
        <source>Close the sitting.</source>
        <translation>请闭会。</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>闭会时间</translation>
    </message>
    <message>
        <source>Common practice</source>
        <translation>通行做法</translation>
    </message>
    <message>
        <source>Compare it with the templates that come with the program.</source>
        <translation>请对照程序自带的模板。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Confirm the heads' decision: %1</source>
        <translation>确认联席会议决定：%1</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认情况</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Confirmed the heads' decision "%1": %2 deputies in favour, %3 of all %4 needed.</source>
        <translation>确认联席会议决定“%1”：全体代表%4人，须%3人赞成，实得赞成%2人。</translation>
    </message>
    <message>
        <source>Confirms the decision</source>
        <translation>确认的决定</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>请改正。</translation>
    </message>
    <message>
        <source>Correct its date, or wait for it.</source>
        <translation>请改正日期，或到时再办。</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>请更正其中一处。</translation>
    </message>
    <message>
        <source>Correct the day.</source>
        <translation>请改正日期。</translation>
    </message>
    <message>
        <source>Correct the minutes.</source>
        <translation>请改正分钟数。</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>请更正数字。</translation>
    </message>
    <message>
        <source>Correct the times</source>
        <translation>更正时间</translation>
    </message>
    <message>
        <source>Count again.</source>
        <translation>请重新计票。</translation>
    </message>
    <message>
        <source>Count and announce it first, or declare it void.</source>
        <translation>请先计票并公布，或宣布该表决无效。</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>会议进程</translation>
    </message>
    <message>
        <source>Course of the sitting</source>
        <translation>会议进程</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>惯例</translation>
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
        <source>Day of the sitting</source>
        <translation>第几天</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>Days before the sitting that fall on a day off go to the working day before, days after it to the working day after (%1).</source>
        <translation>会前期限遇休息日的，提前到前一个工作日；会后期限遇休息日的，顺延到下一个工作日（%1）。</translation>
    </message>
    <message>
        <source>Days from the sitting</source>
        <translation>距会议天数</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Decided or not passed, by the votes; what is decided goes on the next sitting's agenda.</source>
        <translation>按票数判定通过或不通过；通过的列入下次会议议程。</translation>
    </message>
    <message>
        <source>Decided: </source>
        <translation>决定：</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定事项</translation>
    </message>
    <message>
        <source>Decisions of heads' meetings put before the sitting</source>
        <translation>提请确认的联席会议决定</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Delegation or post</source>
        <translation>代表团或职务</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>审议</translation>
    </message>
    <message>
        <source>Deputies entitled: %1; present: %2; needed: %3. %4 (%5).</source>
        <translation>应到代表%1人，实到%2人，须到%3人。%4（%5）。</translation>
    </message>
    <message>
        <source>Deputies entitled: ____; present: ____. %1 (%2).</source>
        <translation>应到代表____人，实到____人。%1（%2）。</translation>
    </message>
    <message>
        <source>Deputies in favour</source>
        <translation>赞成代表</translation>
    </message>
    <message>
        <source>Deputies needed</source>
        <translation>须赞成代表</translation>
    </message>
    <message>
        <source>Deputies: %1</source>
        <translation>代表：%1 人</translation>
    </message>
    <message>
        <source>Deputies: %1; observers: %2</source>
        <translation>代表%1人，列席%2人</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>职工代表</translation>
    </message>
    <message>
        <source>Did not come and gave no reason.</source>
        <translation>没有到会，也没有请假。</translation>
    </message>
    <message>
        <source>Did not confirm the heads' decision "%1": %2</source>
        <translation>未确认联席会议决定“%1”：%2</translation>
    </message>
    <message>
        <source>Do them, or waive them with a reason.</source>
        <translation>请办完，或写明理由不办。</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done by itself when</source>
        <translation>何时自动完成</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draw up the minutes</source>
        <translation>起草会议纪要</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>筹备事项</translation>
    </message>
    <message>
        <source>Duties of the preparation that are not done: %1 (%2).</source>
        <translation>筹备事项还有%1项未完成（%2）。</translation>
    </message>
    <message>
        <source>Duties still to be done: %1.</source>
        <translation>还有%1项没有完成。</translation>
    </message>
    <message>
        <source>Duties: %1; done %2, to do %3, overdue %4, waived %5.</source>
        <translation>共%1项：已完成%2项，未完成%3项，逾期%4项，不办%5项。</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>筹备事项</translation>
    </message>
    <message>
        <source>Edit them; or remove them first to read the text again.</source>
        <translation>请直接修改；或先删除，再重新读取文本。</translation>
    </message>
    <message>
        <source>Empty: after the item before it</source>
        <translation>不填：接在前一项之后</translation>
    </message>
    <message>
        <source>Empty: as the ballot on the agenda item says</source>
        <translation>不填：以该议程的表决结果为准</translation>
    </message>
    <message>
        <source>Empty: at the end</source>
        <translation>不填：排在最后</translation>
    </message>
    <message>
        <source>Empty: custom</source>
        <translation>不填：属于惯例</translation>
    </message>
    <message>
        <source>Empty: the day of the item before it</source>
        <translation>不填：与前一项同一天</translation>
    </message>
    <message>
        <source>Empty: the next one</source>
        <translation>留空则顺延编号</translation>
    </message>
    <message>
        <source>Empty: the next one of the term</source>
        <translation>不填：本届下一次会议</translation>
    </message>
    <message>
        <source>Empty: worded from term and number</source>
        <translation>留空则按届次自动生成</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Ends it and calls what comes next.</source>
        <translation>结束本项，进入下一项。</translation>
    </message>
    <message>
        <source>Enter another meeting.</source>
        <translation>请另建会议。</translation>
    </message>
    <message>
        <source>Enter the next sitting: then it stands on its agenda by itself.</source>
        <translation>请录入下一次会议，决定会自动列入议程。</translation>
    </message>
    <message>
        <source>Enter the vote</source>
        <translation>录入表决</translation>
    </message>
    <message>
        <source>Enter them, or take them from the text of the sitting's agenda.</source>
        <translation>请录入，或由会议的议程文本生成。</translation>
    </message>
    <message>
        <source>Enter who chaired it.</source>
        <translation>请填写主持人。</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Every head and every chair is invited already.</source>
        <translation>代表团团长和专门委员会负责人都已在名单上。</translation>
    </message>
    <message>
        <source>Everything can still be done in time.</source>
        <translation>各项工作都还来得及。</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>全部完成。</translation>
    </message>
    <message>
        <source>Everything on the list can be kept for a sitting from %1 on.</source>
        <translation>会期定在%1或以后，清单上的各项都来得及。</translation>
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
        <source>Excused: %1.</source>
        <translation>请假：%1。</translation>
    </message>
    <message>
        <source>Fill and count anew</source>
        <translation>补齐并重算</translation>
    </message>
    <message>
        <source>Fill it in, then sign.</source>
        <translation>请填写后再签发。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Finish it first; then correct the times.</source>
        <translation>请先结束，再更正时间。</translation>
    </message>
    <message>
        <source>Finish, and start the next</source>
        <translation>结束并进入下一项</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>For</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>For a sitting on %1 these would have been due already: %2.</source>
        <translation>会期定在%1，以下各项已经过期：%2。</translation>
    </message>
    <message>
        <source>For a sitting on %1, "%2" would have been due on %3 already.</source>
        <translation>会期定在%1，“%2”应在%3办理，已经过期。</translation>
    </message>
    <message>
        <source>For the minutes</source>
        <translation>纪要内容</translation>
    </message>
    <message>
        <source>Full diamonds: asked for by the rules, or done. Dashed line: today. Strong line: the sitting. Shaded: days off. </source>
        <translation>实心菱形：制度要求的或已完成的。虚线：今天。粗线：会议当天。灰底：休息日。</translation>
    </message>
    <message>
        <source>Further matters</source>
        <translation>其他事项</translation>
    </message>
    <message>
        <source>Further text</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>Give days before (−) or after the sitting, a rule, or a day of its own.</source>
        <translation>请填会前（负数）或会后天数、条款，或固定日期。</translation>
    </message>
    <message>
        <source>Give it more time, or its parts less.</source>
        <translation>请延长它的时间，或缩短各分项。</translation>
    </message>
    <message>
        <source>Give one of up to 60 characters.</source>
        <translation>请填不超过60个字的名称。</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation>请填日期。</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>请写理由。</translation>
    </message>
    <message>
        <source>Goes into the minutes</source>
        <translation>写入纪要</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Head of a delegation</source>
        <translation>代表团团长</translation>
    </message>
    <message>
        <source>Heads' decision</source>
        <translation>联席会议决定</translation>
    </message>
    <message>
        <source>Heads' decisions</source>
        <translation>联席会议决定</translation>
    </message>
    <message>
        <source>Heads' meeting</source>
        <translation>代表团（组）长联席会议</translation>
    </message>
    <message>
        <source>Heads' meeting %1 of this term is there already.</source>
        <translation>本届第%1次联席会议已存在。</translation>
    </message>
    <message>
        <source>Heads' meetings</source>
        <translation>代表团（组）长联席会议</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已召开</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>召开%1</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>召开方式</translation>
    </message>
    <message>
        <source>How many deputies were in favour?</source>
        <translation>有多少名职工代表赞成？</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>If the signing was a mistake, withdraw the signature with a reason.</source>
        <translation>如果是误签发，请写明原因后撤回签发。</translation>
    </message>
    <message>
        <source>In the whole course %1 deputies came, %2 of them late; %3 left early, %4 were excused, %5 were not there.</source>
        <translation>全程到会代表%1人，其中迟到%2人；早退%3人，请假%4人，缺席%5人。</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Invitation and attendance list</source>
        <translation>通知和签到表</translation>
    </message>
    <message>
        <source>Invite heads and chairs</source>
        <translation>通知参会人员</translation>
    </message>
    <message>
        <source>Invite the person to the other one.</source>
        <translation>请在另一次会议中通知此人。</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Is the day possible?</source>
        <translation>会期可行性</translation>
    </message>
    <message>
        <source>Is there.</source>
        <translation>已到会。</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>会议不再召开。</translation>
    </message>
    <message>
        <source>It ended at %1, %2 minutes earlier than planned.</source>
        <translation>%1结束，比计划提前%2分钟。</translation>
    </message>
    <message>
        <source>It ended at %1, %2 minutes later than planned.</source>
        <translation>%1结束，比计划晚%2分钟。</translation>
    </message>
    <message>
        <source>It ended at %1, as planned.</source>
        <translation>%1结束，与计划一致。</translation>
    </message>
    <message>
        <source>It is called; what went on before it is over.</source>
        <translation>开始本项，正在进行的其他项随之结束。</translation>
    </message>
    <message>
        <source>It is dealt with.</source>
        <translation>本项完成。</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>已经办完。</translation>
    </message>
    <message>
        <source>It is not dealt with.</source>
        <translation>不再进行。</translation>
    </message>
    <message>
        <source>It is not known yet.</source>
        <translation>还不清楚是否到会。</translation>
    </message>
    <message>
        <source>It is on the agenda again.</source>
        <translation>重新列入议程。</translation>
    </message>
    <message>
        <source>It is put off to another time.</source>
        <translation>改到别的时间。</translation>
    </message>
    <message>
        <source>It is recorded as not passed.</source>
        <translation>将记录为不通过。</translation>
    </message>
    <message>
        <source>It is still to be done.</source>
        <translation>还要办。</translation>
    </message>
    <message>
        <source>It need not be done this time, for a reason.</source>
        <translation>有理由，这次不办。</translation>
    </message>
    <message>
        <source>It took place; whoever is still only invited was absent.</source>
        <translation>会议已召开；没有签到的人记为缺席。</translation>
    </message>
    <message>
        <source>It was dealt with, and nobody pressed a button then.</source>
        <translation>该项已在会上办完，当时没有点按钮。</translation>
    </message>
    <message>
        <source>It was not done by itself.</source>
        <translation>不是自动完成的。</translation>
    </message>
    <message>
        <source>It would have ended before it began.</source>
        <translation>结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Its day has come and enough of those entitled are there.</source>
        <translation>会期已到，到会人数达到规定。</translation>
    </message>
    <message>
        <source>Keeps these duties for the next sitting.</source>
        <translation>保存这份清单，供下次会议使用。</translation>
    </message>
    <message>
        <source>Leave it empty.</source>
        <translation>请留空。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave the days empty: then the rule counts.</source>
        <translation>天数留空即按规定计算。</translation>
    </message>
    <message>
        <source>Leave the duty as it is, or undo the cancelling.</source>
        <translation>请保持原样，或撤销“取消会议”。</translation>
    </message>
    <message>
        <source>Leave the number out: it comes from the ballot.</source>
        <translation>请不填人数，以表决结果为准。</translation>
    </message>
    <message>
        <source>Left early: %1.</source>
        <translation>早退：%1。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Let %1 confirm: %2</source>
        <translation>提请%1确认：%2</translation>
    </message>
    <message>
        <source>Let it begin later, or shorten what is before it.</source>
        <translation>请推迟开始时间，或缩短前面的议程。</translation>
    </message>
    <message>
        <source>Let it confirm or refuse; or put it before another sitting.</source>
        <translation>请由会议确认或不予确认；或改列另一次会议。</translation>
    </message>
    <message>
        <source>Let the sitting confirm or refuse it; or put it before another sitting.</source>
        <translation>请由会议予以确认或不予确认，或者提交另一次会议。</translation>
    </message>
    <message>
        <source>Local rule</source>
        <translation>地方规定</translation>
    </message>
    <message>
        <source>Make one for the other sitting.</source>
        <translation>请为另一次会议新建。</translation>
    </message>
    <message>
        <source>Make the plan first.</source>
        <translation>请先制定筹备计划。</translation>
    </message>
    <message>
        <source>Make them that first, or say as what they come: of the presidium, of the union committee, or as an observer.</source>
        <translation>请先在代表团或专门委员会中登记其职务；或者改选身份：主席团成员、工会委员会委员、列席人员。</translation>
    </message>
    <message>
        <source>Makes agenda items of the lines of the sitting's agenda.</source>
        <translation>把会议“议程”文本的每一行变成议程项目。</translation>
    </message>
    <message>
        <source>Mark who came, then take the meeting's step "Held".</source>
        <translation>请先签到，再点“已召开”。</translation>
    </message>
    <message>
        <source>Mark who is there; or cancel the meeting and call another: below this number it decides nothing.</source>
        <translation>请登记到会人员；或取消会议另行召开：人数不足不能作出决定。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation>%1纪要</translation>
    </message>
    <message>
        <source>Minutes of sittings</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>计划分钟</translation>
    </message>
    <message>
        <source>Minutes stay with their sitting.</source>
        <translation>纪要不能换到另一次会议。</translation>
    </message>
    <message>
        <source>More votes than the %1 who attended and may vote.</source>
        <translation>票数超过有表决权的到会人数%1人。</translation>
    </message>
    <message>
        <source>Move it down first.</source>
        <translation>请先下移。</translation>
    </message>
    <message>
        <source>Move it out of what it belongs to, if it shall stand further down.</source>
        <translation>如要再往下，请先升级。</translation>
    </message>
    <message>
        <source>Move it out of what it belongs to, if it shall stand further up.</source>
        <translation>如要再往上，请先升级。</translation>
    </message>
    <message>
        <source>Move it up, or correct the day.</source>
        <translation>请上移，或改正第几天。</translation>
    </message>
    <message>
        <source>Move the item up.</source>
        <translation>请把它升级。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name it otherwise.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>须到/须得</translation>
    </message>
    <message>
        <source>No duty is drawn up by the rule "%1".</source>
        <translation>筹备事项不能依据条款“%1”。</translation>
    </message>
    <message>
        <source>No duty is open any more.</source>
        <translation>没有未完成的事项。</translation>
    </message>
    <message>
        <source>No sitting is planned that could confirm it.</source>
        <translation>没有可以确认它的会议。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nobody counts twice; give one person one line.</source>
        <translation>同一人只计一次，请只留一行。</translation>
    </message>
    <message>
        <source>Nobody is invited who may decide.</source>
        <translation>名单上没有有表决权的人。</translation>
    </message>
    <message>
        <source>Nobody is named as chair.</source>
        <translation>没有填写主持人。</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>没有填写姓名。</translation>
    </message>
    <message>
        <source>Not dealt with</source>
        <translation>未进行</translation>
    </message>
    <message>
        <source>Not dealt with because</source>
        <translation>未进行原因</translation>
    </message>
    <message>
        <source>Not on the agenda that everybody gets</source>
        <translation>不印在公开的议程上</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note as dealt with</source>
        <translation>补记完成</translation>
    </message>
    <message>
        <source>Nothing is left on the agenda.</source>
        <translation>议程已全部进行完。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>不用再做什么。</translation>
    </message>
    <message>
        <source>Nothing stands before "%1" that it could be a part of.</source>
        <translation>“%1”前面没有可以归入的议程。</translation>
    </message>
    <message>
        <source>Nothing takes %1 days.</source>
        <translation>用时不可能是%1天。</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>没有作出决定。</translation>
    </message>
    <message>
        <source>Notice of the sitting</source>
        <translation>会议通知</translation>
    </message>
    <message>
        <source>Now the report: {title}.</source>
        <translation>下面进行报告：{title}。</translation>
    </message>
    <message>
        <source>Now {presenter} gives the report: {title}.</source>
        <translation>下面请{presenter}作报告：{title}。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Observer, without a vote</source>
        <translation>列席（无表决权）</translation>
    </message>
    <message>
        <source>Observers (without a vote): %1.</source>
        <translation>列席（无表决权）：%1。</translation>
    </message>
    <message>
        <source>Of a deputy: by itself</source>
        <translation>选择代表后自动填写</translation>
    </message>
    <message>
        <source>Of the presidium</source>
        <translation>主席团成员</translation>
    </message>
    <message>
        <source>Of the union committee</source>
        <translation>工会委员</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>已列入议程</translation>
    </message>
    <message>
        <source>On the page "Agenda", note them as dealt with, or postpone or leave them out with a reason; else the minutes say "not dealt with".</source>
        <translation>请在“议程”页补记完成，或写明理由延期、取消；否则会议纪要会写“未进行”。</translation>
    </message>
    <message>
        <source>On time; the end is expected at %1.</source>
        <translation>按计划进行，预计%1结束。</translation>
    </message>
    <message>
        <source>One that is there already is replaced</source>
        <translation>同名的会被替换</translation>
    </message>
    <message>
        <source>Only invited</source>
        <translation>恢复为已通知</translation>
    </message>
    <message>
        <source>Open again: the sitting was moved from %1 to %2; it was done on %3.</source>
        <translation>重新待办：会期由%1改为%2；原已于%3完成。</translation>
    </message>
    <message>
        <source>Open it, or give the next number.</source>
        <translation>请打开已有的记录，或改用下一个序数。</translation>
    </message>
    <message>
        <source>Open it; the step "Fill" adds what is missing.</source>
        <translation>请打开它，点“补齐并重算”补上缺少的事项。</translation>
    </message>
    <message>
        <source>Open the sitting first.</source>
        <translation>请先开幕。</translation>
    </message>
    <message>
        <source>Open those.</source>
        <translation>请打开已有的。</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>开幕时间</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>会议概况</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Own practice</source>
        <translation>本单位规定</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>People who have signed in already: %1.</source>
        <translation>已经签到：%1人。</translation>
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
        <source>Planned end</source>
        <translation>计划结束</translation>
    </message>
    <message>
        <source>Please bring the deputy's card to check in.</source>
        <translation>报到时请携带代表证。</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>有关事项</translation>
    </message>
    <message>
        <source>Please welcome {presenter}: {title}.</source>
        <translation>请{presenter}：{title}。</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>已延期</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>筹备</translation>
    </message>
    <message>
        <source>Preparation of %1</source>
        <translation>%1筹备</translation>
    </message>
    <message>
        <source>Preparation plan</source>
        <translation>筹备计划</translation>
    </message>
    <message>
        <source>Preparation plans</source>
        <translation>筹备计划</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>筹备中</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>汇报人</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Public source</source>
        <translation>公开来源</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Put before</source>
        <translation>提请会议</translation>
    </message>
    <message>
        <source>Put before the next sitting: %1</source>
        <translation>提请下次会议确认：%1</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>列入议程</translation>
    </message>
    <message>
        <source>Put to the vote: %1</source>
        <translation>已付表决：%1</translation>
    </message>
    <message>
        <source>Puts heads of delegations and chairs of committees on the list who are missing.</source>
        <translation>把名单上缺少的代表团团长和专门委员会负责人补上。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Record of %1</source>
        <translation>%1记录</translation>
    </message>
    <message>
        <source>Record of the heads' meeting</source>
        <translation>代表团（组）长联席会议记录</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不予确认</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未予确认</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>不予确认的理由</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Responsible deputy</source>
        <translation>责任代表</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Restore the office from a backup that has it, or withdraw the signature and sign again.</source>
        <translation>请从备份中恢复，或撤回签发后重新签发。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result: </source>
        <translation>结果：</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Rules applied</source>
        <translation>适用规定</translation>
    </message>
    <message>
        <source>Rules it ran under</source>
        <translation>适用规则</translation>
    </message>
    <message>
        <source>Running %1 minutes late; the end is expected at %2.</source>
        <translation>比计划晚%1分钟，预计%2结束。</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>文本 SHA-256</translation>
    </message>
    <message>
        <source>Save as our template</source>
        <translation>存为本单位模板</translation>
    </message>
    <message>
        <source>Send it again with the new day.</source>
        <translation>请按新会期重新发出通知。</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Sign the minutes</source>
        <translation>签发会议纪要</translation>
    </message>
    <message>
        <source>Sign them first.</source>
        <translation>请先签发纪要。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signature withdrawn because</source>
        <translation>撤回签发的理由</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>签发时间</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Signed text</source>
        <translation>签发文本</translation>
    </message>
    <message>
        <source>Signed texts</source>
        <translation>签发文本</translation>
    </message>
    <message>
        <source>Signing and sending</source>
        <translation>签发与发送</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Sitting: %1</source>
        <translation>会议：%1</translation>
    </message>
    <message>
        <source>Somebody removed it.</source>
        <translation>已被他人删除。</translation>
    </message>
    <message>
        <source>Something is still to be done.</source>
        <translation>还有事要办。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Stand before the figures, which come by themselves</source>
        <translation>印在到会数字之前，数字自动生成</translation>
    </message>
    <message>
        <source>Stands behind the items of the agenda</source>
        <translation>印在各项议程之后</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>移出议程</translation>
    </message>
    <message>
        <source>Take that step; or waive the duty with a reason.</source>
        <translation>请办理该步骤；或写明理由不办。</translation>
    </message>
    <message>
        <source>Take the sitting's step "Go on" first.</source>
        <translation>请先点会议的“复会”。</translation>
    </message>
    <message>
        <source>Take the step "Confirm".</source>
        <translation>请办理“确认”。</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Tell the deputies that the day on them has changed.</source>
        <translation>请告知代表，材料上的会期已经更改。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation>这个时间还没有到。</translation>
    </message>
    <message>
        <source>The agenda of %1 is empty.</source>
        <translation>%1的“议程”文本是空的。</translation>
    </message>
    <message>
        <source>The chair says</source>
        <translation>主持词</translation>
    </message>
    <message>
        <source>The chair's script</source>
        <translation>主持词</translation>
    </message>
    <message>
        <source>The day is not in the future; what the program sees happen is done by itself.</source>
        <translation>日期不晚于今天；程序能看到的事情会自动完成。</translation>
    </message>
    <message>
        <source>The heads' decision "%1" still waits to be confirmed.</source>
        <translation>联席会议决定“%1”尚待确认。</translation>
    </message>
    <message>
        <source>The holidays of that year are not announced yet: days may still move.</source>
        <translation>该年度节假日安排尚未公布，日期可能变动。</translation>
    </message>
    <message>
        <source>The item is gone.</source>
        <translation>这项议程已不存在。</translation>
    </message>
    <message>
        <source>The meeting is not over.</source>
        <translation>会议还没有结束。</translation>
    </message>
    <message>
        <source>The meeting was held and no more votes are given than attended.</source>
        <translation>会议已召开，票数不超过到会人数。</translation>
    </message>
    <message>
        <source>The minutes are not signed.</source>
        <translation>纪要还没有签发。</translation>
    </message>
    <message>
        <source>The minutes are signed</source>
        <translation>纪要签发</translation>
    </message>
    <message>
        <source>The minutes cannot be signed before the sitting, %1.</source>
        <translation>纪要不能在会议日（%1）之前签发。</translation>
    </message>
    <message>
        <source>The minutes of %1 are not signed.</source>
        <translation>%1的纪要尚未签发。</translation>
    </message>
    <message>
        <source>The next sitting has to confirm it.</source>
        <translation>须由下一次会议确认。</translation>
    </message>
    <message>
        <source>The number is enough: the sitting can be opened</source>
        <translation>到会人数符合规定，可以开幕</translation>
    </message>
    <message>
        <source>The number is not enough: the sitting cannot be opened</source>
        <translation>到会人数不足，不能开幕</translation>
    </message>
    <message>
        <source>The number of a meeting is 1 or more.</source>
        <translation>次数从1开始。</translation>
    </message>
    <message>
        <source>The papers are delivered</source>
        <translation>会议材料送达</translation>
    </message>
    <message>
        <source>The papers reach the deputies in writing by %1, at least %2 days before.</source>
        <translation>会议材料最迟于%1以书面形式送达代表，至少提前%2天。</translation>
    </message>
    <message>
        <source>The papers were delivered on %1.</source>
        <translation>会议材料已于%1送达。</translation>
    </message>
    <message>
        <source>The rules cannot be kept any more for this day.</source>
        <translation>按这个会期，制度要求的期限已经来不及。</translation>
    </message>
    <message>
        <source>The rules want it on</source>
        <translation>规定日期</translation>
    </message>
    <message>
        <source>The signed text of %1 is not there as it was signed.</source>
        <translation>%1的签发文本已不是签发时的原文。</translation>
    </message>
    <message>
        <source>The sitting can be opened when %1 of %2 deputies are present (%3). Whoever cannot come asks the delegation's head for leave beforehand and says why.</source>
        <translation>应到代表%2人，到会%1人以上方可开会（%3）。因故不能到会的代表，请提前向代表团团长请假并说明理由。</translation>
    </message>
    <message>
        <source>The sitting closes</source>
        <translation>会议闭幕</translation>
    </message>
    <message>
        <source>The sitting confirmed it.</source>
        <translation>会议已确认。</translation>
    </message>
    <message>
        <source>The sitting did not confirm it.</source>
        <translation>会议未予确认。</translation>
    </message>
    <message>
        <source>The sitting is called</source>
        <translation>发出会议通知</translation>
    </message>
    <message>
        <source>The sitting is closed; chair, recorder and signatory are named.</source>
        <translation>会议已闭会；主持人、记录人、签发人已填写。</translation>
    </message>
    <message>
        <source>The sitting is gone.</source>
        <translation>会议已不存在。</translation>
    </message>
    <message>
        <source>The sitting is in session.</source>
        <translation>会议正在进行。</translation>
    </message>
    <message>
        <source>The sitting is not cancelled and has no items yet.</source>
        <translation>会议没有取消，也还没有议程项目。</translation>
    </message>
    <message>
        <source>The sitting is not cancelled.</source>
        <translation>会议没有取消。</translation>
    </message>
    <message>
        <source>The sitting is not over.</source>
        <translation>会议还没有结束。</translation>
    </message>
    <message>
        <source>The sitting is over and did not deal with it.</source>
        <translation>会议已结束，没有处理这项决定。</translation>
    </message>
    <message>
        <source>The sitting is over.</source>
        <translation>会议已结束。</translation>
    </message>
    <message>
        <source>The sitting opens</source>
        <translation>会议开幕</translation>
    </message>
    <message>
        <source>The sitting was called for %1; the notice went out on %2.</source>
        <translation>会议通知写明的会期是%1，已于%2发出。</translation>
    </message>
    <message>
        <source>The sitting was not opened yet.</source>
        <translation>会议还没有开幕。</translation>
    </message>
    <message>
        <source>The sitting was opened and enough deputies are in favour.</source>
        <translation>会议已开幕，赞成人数符合规定。</translation>
    </message>
    <message>
        <source>The sitting was opened, and the minutes are not signed.</source>
        <translation>会议已经开幕，会议纪要尚未签发。</translation>
    </message>
    <message>
        <source>The sitting was opened.</source>
        <translation>会议已开幕。</translation>
    </message>
    <message>
        <source>The sitting's day is no working day (%1).</source>
        <translation>会议日不是工作日（%1）。</translation>
    </message>
    <message>
        <source>The template %1 has no duty.</source>
        <translation>模板%1没有事项。</translation>
    </message>
    <message>
        <source>Their sign-in stays on the roll. Whoever does not come on the new day has to be reset.</source>
        <translation>签到记录保留在名册上；新会期没有到会的，请撤回其签到。</translation>
    </message>
    <message>
        <source>Then it is not confirmed: take the step "Refuse".</source>
        <translation>未达到规定人数，请点“不予确认”。</translation>
    </message>
    <message>
        <source>There is no duty to save.</source>
        <translation>没有可保存的事项。</translation>
    </message>
    <message>
        <source>There is no such meeting.</source>
        <translation>没有这次会议。</translation>
    </message>
    <message>
        <source>There is no such sitting.</source>
        <translation>没有这次会议。</translation>
    </message>
    <message>
        <source>There is no template "%1".</source>
        <translation>没有模板“%1”。</translation>
    </message>
    <message>
        <source>These are there: %1.</source>
        <translation>现有：%1。</translation>
    </message>
    <message>
        <source>These can be: %1.</source>
        <translation>可用的有：%1。</translation>
    </message>
    <message>
        <source>They can be changed again; the signed text is kept as withdrawn.</source>
        <translation>可以再修改；原签发文本作为已撤回的保留。</translation>
    </message>
    <message>
        <source>They stand as they are now; their text is kept.</source>
        <translation>按现在的内容定稿，文本留存。</translation>
    </message>
    <message>
        <source>Tick them on the page "Preparation", or waive them with a reason.</source>
        <translation>请在“筹备”页逐项勾选完成，或写明理由免办。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time: %1. Place: %2.</source>
        <translation>时间：%1。地点：%2。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To</source>
        <translation>主送</translation>
    </message>
    <message>
        <source>To all delegations and deputies:</source>
        <translation>各代表团、各位代表：</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Undo the closing first if it was a mistake.</source>
        <translation>如果闭会有误，请先撤销。</translation>
    </message>
    <message>
        <source>Undo the holding first if it was a mistake.</source>
        <translation>如果弄错了，请先撤销“已召开”。</translation>
    </message>
    <message>
        <source>Undo the vote first if it was a mistake.</source>
        <translation>如果弄错了，请先撤销表决。</translation>
    </message>
    <message>
        <source>Undo what did it, if that was a mistake.</source>
        <translation>如果弄错了，请撤销使它完成的操作。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Vote or election</source>
        <translation>表决或选举</translation>
    </message>
    <message>
        <source>Vote: %1 (%2).</source>
        <translation>表决：%1（%2）。</translation>
    </message>
    <message>
        <source>Votes are 0 or more.</source>
        <translation>票数不能是负数。</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>不办</translation>
    </message>
    <message>
        <source>Waive it only if they do not hold here; the reason is printed.</source>
        <translation>只有在规定不适用时才可不办；理由会印出来。</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>不办</translation>
    </message>
    <message>
        <source>Waived because</source>
        <translation>不办理由</translation>
    </message>
    <message>
        <source>Wanted: %1. As of %2.</source>
        <translation>拟定会期：%1。计算日：%2。</translation>
    </message>
    <message>
        <source>We now come to: {title}.</source>
        <translation>下面进行：{title}。</translation>
    </message>
    <message>
        <source>We now come to: {title}. Deputies entitled: {entitled}; present: {present}.</source>
        <translation>下面进行：{title}。应到代表{entitled}人，实到{present}人。</translation>
    </message>
    <message>
        <source>We now deliberate on: {title}. Please give your views.</source>
        <translation>下面审议：{title}。请各位代表发表意见。</translation>
    </message>
    <message>
        <source>We take a break.</source>
        <translation>现在休息。</translation>
    </message>
    <message>
        <source>What came of the item can still be written.</source>
        <translation>仍可填写会议结果。</translation>
    </message>
    <message>
        <source>What is decided is put before the next sitting to be confirmed (%1).</source>
        <translation>决定事项提请下一次职工代表大会确认（%1）。</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What the rules ask for is waived with a warning.</source>
        <translation>制度要求的事项不办时会给出警告。</translation>
    </message>
    <message>
        <source>What the rules demand can be kept for a sitting from %1 on.</source>
        <translation>会期定在%1或以后，制度要求的各项都来得及。</translation>
    </message>
    <message>
        <source>What the rules demand can be kept from %1 on.</source>
        <translation>会期定在%1或以后，制度要求的各项都来得及。</translation>
    </message>
    <message>
        <source>What the rules demand can be kept from %1 on; everything from %2 on.</source>
        <translation>%1或以后，制度要求的各项都来得及；%2或以后，全部来得及。</translation>
    </message>
    <message>
        <source>What the rules demand can be kept; these would be late by custom only.</source>
        <translation>制度要求的各项都来得及；以下只是按惯例已经过期。</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>会议情况</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When somebody forgot to press a button.</source>
        <translation>忘了按按钮时使用。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>Who attends</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>Withdraw the signature</source>
        <translation>撤回签发</translation>
    </message>
    <message>
        <source>Withdraw the signature with a reason, then change them.</source>
        <translation>请写明理由撤回签发，再修改。</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Working days it takes</source>
        <translation>用时（工作日）</translation>
    </message>
    <message>
        <source>Would be late</source>
        <translation>来不及的事项</translation>
    </message>
    <message>
        <source>Write a line per item in the sitting's agenda.</source>
        <translation>请在会议的“议程”里每行写一项。</translation>
    </message>
    <message>
        <source>Write it as 09:00.</source>
        <translation>请写成 09:00 的形式。</translation>
    </message>
    <message>
        <source>Write others.</source>
        <translation>请另建。</translation>
    </message>
    <message>
        <source>Write the number, or link a ballot to the agenda item.</source>
        <translation>请填写人数，或在表决事项中选择对应议程。</translation>
    </message>
    <message>
        <source>Write what came of it; undo the step first if it was a mistake.</source>
        <translation>请写明处理情况；如属误操作，请先撤销该步骤。</translation>
    </message>
    <message>
        <source>Write what came of the item into its fields.</source>
        <translation>请直接填写会议结果。</translation>
    </message>
    <message>
        <source>You are invited to the meeting of the heads of delegations and the chairs of committees. Entitled: %1; at least %2 have to attend (%3).</source>
        <translation>现定于上述时间、地点召开职工代表团（组）长和专门委员会（小组）负责人联席会议，请准时参加。应到%1人，须有%2人以上到会（%3）。</translation>
    </message>
    <message>
        <source>a Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>a Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>annual, new-term, extraordinary, or your own</source>
        <translation>annual（年度例会）、new-term（换届）、extraordinary（临时），或本单位模板</translation>
    </message>
    <message>
        <source>for %1, against %2, abstained %3; needed %4</source>
        <translation>赞成%1票，反对%2票，弃权%3票；须%4票赞成</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>not voted on</source>
        <translation>未表决</translation>
    </message>
    <message>
        <source>paper: %1</source>
        <translation>材料：%1</translation>
    </message>
    <message>
        <source>presented by %1</source>
        <translation>汇报人：%1</translation>
    </message>
    <message>
        <source>to be told later</source>
        <translation>另行通知</translation>
    </message>
    <message>
        <source>−7: a week before; empty: what the rule says</source>
        <translation>−7：会前一周；不填：按规定</translation>
    </message>
</context>
</TS>
