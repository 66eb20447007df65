<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>notices</name>
    <message>
        <source> (received after the end; %1)</source>
        <translation>（公示期满后收到；%1）</translation>
    </message>
    <message>
        <source>"%1"</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>"%1" (%2) was adopted by %3 on %4 and is made public.</source>
        <translation>《%1》（%2）已经%3于%4通过，现予公示。</translation>
    </message>
    <message>
        <source>"%1" has not been taken down: there is nothing to certify yet.</source>
        <translation>“%1”尚未撤下，还不能出具证明。</translation>
    </message>
    <message>
        <source>"%1" has objections: %2. Its posting cannot be taken back.</source>
        <translation>“%1”已收到异议 %2 件，张贴不能再撤销。</translation>
    </message>
    <message>
        <source>"%1" is certified: the objections that the certificate lists stand.</source>
        <translation>“%1”已出具证明，证明所列的异议不能再改。</translation>
    </message>
    <message>
        <source>"%1" is missing.</source>
        <translation>“%1”没有填。</translation>
    </message>
    <message>
        <source>"%1" is not adopted: there is nothing to make public.</source>
        <translation>“%1”尚未通过，不能公示。</translation>
    </message>
    <message>
        <source>"%1" is not posted yet: nobody can object to it.</source>
        <translation>“%1”尚未张贴，不会有人提出异议。</translation>
    </message>
    <message>
        <source>"%1" needs the day it was certified on, not before it was taken down.</source>
        <translation>“%1”须填写出具证明的日期，且不早于撤下日期。</translation>
    </message>
    <message>
        <source>"%1" needs the day it was posted on, not in the future.</source>
        <translation>“%1”须填写张贴日期，且不能晚于今天。</translation>
    </message>
    <message>
        <source>"%1" needs the day it was published on, not before its adoption.</source>
        <translation>“%1”须填写公布日期，且不早于通过日期。</translation>
    </message>
    <message>
        <source>"%1" needs the day it was taken down on, %2 or later.</source>
        <translation>“%1”须填写撤下日期，且不早于 %2。</translation>
    </message>
    <message>
        <source>"%1" replaces it already.</source>
        <translation>已有“%1”替代它。</translation>
    </message>
    <message>
        <source>"%1" was adopted only on %2.</source>
        <translation>“%1”于 %2 才通过。</translation>
    </message>
    <message>
        <source>"%1" was adopted: it cannot be thrown away.</source>
        <translation>“%1”已经通过，不能删除。</translation>
    </message>
    <message>
        <source>"%1" was adopted: its text and its figures stand.</source>
        <translation>“%1”已经通过，正文和票数不能再改。</translation>
    </message>
    <message>
        <source>"%1" was carried and has no resolution.</source>
        <translation>“%1”已表决通过，尚未形成决议。</translation>
    </message>
    <message>
        <source>"%1" was made public as follows.</source>
        <translation>兹证明“%1”已按下列情况进行公示。</translation>
    </message>
    <message>
        <source>"%1" was not passed: %2 votes for it, %3 were needed.</source>
        <translation>“%1”未获通过：赞成 %2 票，需要 %3 票。</translation>
    </message>
    <message>
        <source>"%1" was posted: it cannot be thrown away.</source>
        <translation>“%1”已经张贴，不能删除。</translation>
    </message>
    <message>
        <source>"%1" was posted: what it says stands.</source>
        <translation>“%1”已经张贴，内容不能再改。</translation>
    </message>
    <message>
        <source>"%1" was voted on at another sitting: %2.</source>
        <translation>“%1”是在另一次会议上表决的：%2。</translation>
    </message>
    <message>
        <source>"%1" was withdrawn.</source>
        <translation>“%1”已经撤回。</translation>
    </message>
    <message>
        <source>%1 %2: make it public</source>
        <translation>%1 %2：尚待公布</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 cannot be thrown away: it was answered, or its notice has ended.</source>
        <translation>%1已经答复或所属公示已经结束，不能删除。</translation>
    </message>
    <message>
        <source>%1 deputies are entitled by these figures, %2 by the roll of the sitting.</source>
        <translation>按所填数字应到代表为 %1 人，而会议名册上为 %2 人。</translation>
    </message>
    <message>
        <source>%1 elected by ballot on %2: %3.</source>
        <translation>%1于%2投票选举，当选人员：%3。</translation>
    </message>
    <message>
        <source>%1 has not been opened: it has resolved nothing yet.</source>
        <translation>“%1”尚未开幕，还不能形成决议。</translation>
    </message>
    <message>
        <source>%1 heard and discussed %2 on %3, put it to the vote, and adopted it.</source>
        <translation>%1于%3听取并审议了%2，经表决，予以通过。</translation>
    </message>
    <message>
        <source>%1 is adopted already: without "%2" a number would be missing before it.</source>
        <translation>%1 已经通过：少了“%2”，其前面就会缺一个文号。</translation>
    </message>
    <message>
        <source>%1 is answered: what was answered stands.</source>
        <translation>%1已经答复，所答复的内容不能再改。</translation>
    </message>
    <message>
        <source>%1 is more than a year ago.</source>
        <translation>%1距今已超过一年。</translation>
    </message>
    <message>
        <source>%1 is not answered yet.</source>
        <translation>%1尚未答复。</translation>
    </message>
    <message>
        <source>%1 is the number of "%2" already.</source>
        <translation>文号 %1 已用于“%2”。</translation>
    </message>
    <message>
        <source>%1 is upheld: the notice cannot end well.</source>
        <translation>%1成立，公示不能就此结束。</translation>
    </message>
    <message>
        <source>%1 lies after the sitting, which closed on %2.</source>
        <translation>%1 晚于会议闭会日 %2。</translation>
    </message>
    <message>
        <source>%1 lies before the posting, which was on %2.</source>
        <translation>%1 早于张贴日期 %2。</translation>
    </message>
    <message>
        <source>%1 lies before the sitting, which was on %2.</source>
        <translation>%1 早于会议日期 %2。</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation>%1 尚未到来。</translation>
    </message>
    <message>
        <source>%1 lies more than a year before the term begins (%2).</source>
        <translation>%1比本届任期开始日（%2）早一年以上。</translation>
    </message>
    <message>
        <source>%1 objections were received after the end and taken all the same.</source>
        <translation>公示期满后另收到异议 %1 件，已予受理。</translation>
    </message>
    <message>
        <source>%1 objections were received in these days; %2 are still open.</source>
        <translation>公示期内收到异议 %1 件，其中 %2 件尚未办结。</translation>
    </message>
    <message>
        <source>%1 objections were received in these days; every one was looked into, answered and closed.</source>
        <translation>公示期内收到异议 %1 件，均已核实、答复并办结。</translation>
    </message>
    <message>
        <source>%1 to "%2"</source>
        <translation>对“%2”的%1</translation>
    </message>
    <message>
        <source>%1 votes by these figures, but only %2 deputies came to the sitting.</source>
        <translation>所填票数合计 %1 票，但到会职工代表只有 %2 人。</translation>
    </message>
    <message>
        <source>%1 votes of %2 deputies do not carry it; %3 are needed, %4 are missing.</source>
        <translation>全体代表 %2 人中赞成 %1 票，未获通过；需要 %3 票，尚差 %4 票。</translation>
    </message>
    <message>
        <source>%1 was cancelled and resolves nothing.</source>
        <translation>“%1”已取消，不能形成决议。</translation>
    </message>
    <message>
        <source>%1 was held only on %2.</source>
        <translation>%1于%2才召开。</translation>
    </message>
    <message>
        <source>%1 working days are fewer than the %2 the rule asks for.</source>
        <translation>%1 个工作日少于规定的 %2 个工作日。</translation>
    </message>
    <message>
        <source>%1 working days from the day after posting.</source>
        <translation>自张贴次日起 %1 个工作日。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3 in favour, %4 against, %5 abstained; %6 needed)</source>
        <translation>%1：%2（赞成%3票，反对%4票，弃权%5票；须获%6票）</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 as it was announced of "%4".</source>
        <translation>%1：此处为 %2，“%4”宣布的结果为 %3。</translation>
    </message>
    <message>
        <source>%1: %2 is no number of people.</source>
        <translation>%1：%2 不是有效的人数。</translation>
    </message>
    <message>
        <source>%1: answer %2</source>
        <translation>%1：答复%2</translation>
    </message>
    <message>
        <source>%1: of %2 deputies entitled, %3 voted for it, %4 against it, %5 abstained</source>
        <translation>%1，应到职工代表 %2 人，赞成 %3 票，反对 %4 票，弃权 %5 票</translation>
    </message>
    <message>
        <source>%1: of %2 deputies entitled, %3 were present. Votes for those elected: %4. %5 were needed: %6.</source>
        <translation>%1：应到职工代表 %2 人，实到 %3 人。当选人得票：%4。须得 %5 票方可当选，标准为：%6。</translation>
    </message>
    <message>
        <source>%1: register of public notices</source>
        <translation>%1：公示登记簿</translation>
    </message>
    <message>
        <source>%1: take it down</source>
        <translation>%1：公示期满，应予撤下</translation>
    </message>
    <message>
        <source>(Adopted by %1 on %2)</source>
        <translation>（%2%1通过）</translation>
    </message>
    <message>
        <source>(Draft for %1)</source>
        <translation>（%1草案）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>, %1 did not vote or gave no valid vote</source>
        <translation>，未投票或投无效票 %1 人</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>; %1 were needed. %2 (%3). It is adopted.</source>
        <translation>；须有 %1 票赞成方可通过。%2（%3）。表决结果：通过。</translation>
    </message>
    <message>
        <source>; %1 were needed: %2. It is adopted.</source>
        <translation>；须有 %1 票赞成方可通过，标准为：%2。表决结果：通过。</translation>
    </message>
    <message>
        <source>; not working days: %1</source>
        <translation>；期间非工作日：%1</translation>
    </message>
    <message>
        <source>A line is a paragraph</source>
        <translation>一行为一段</translation>
    </message>
    <message>
        <source>A notice stands for 1 to %1 working days.</source>
        <translation>公示期应为 1 至 %1 个工作日。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>表决通过</translation>
    </message>
    <message>
        <source>Adopt it first, or choose another resolution.</source>
        <translation>请先办理“表决通过”，或另选决议。</translation>
    </message>
    <message>
        <source>Adopt it, or remove it.</source>
        <translation>请通过该决议，或者删除。</translation>
    </message>
    <message>
        <source>Adopt: %1</source>
        <translation>表决通过：%1</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>通过日期</translation>
    </message>
    <message>
        <source>After the closing: end and certify the notice "%1" when its days are over.</source>
        <translation>闭会以后办理：公示“%1”期满后结束公示并出具证明。</translation>
    </message>
    <message>
        <source>After the end</source>
        <translation>期满后收到</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>All %1 working days are over since %2.</source>
        <translation>%1 个工作日已于 %2 届满。</translation>
    </message>
    <message>
        <source>An anonymous objection has no name.</source>
        <translation>匿名异议不应有姓名。</translation>
    </message>
    <message>
        <source>An objection belongs to one notice.</source>
        <translation>一件异议只属于一份公示。</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answer and close every objection first.</source>
        <translation>请先逐件答复并办结。</translation>
    </message>
    <message>
        <source>Answer it and close it.</source>
        <translation>请答复并办结。</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>%1答复书</translation>
    </message>
    <message>
        <source>Answer to an objection</source>
        <translation>异议答复书</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Attach one in the tab "Files" before it is taken down; the certificate names it.</source>
        <translation>请在撤下之前到“附件”页添加照片，证明中会列出。</translation>
    </message>
    <message>
        <source>Ballot %1 decided the resolution "%2".</source>
        <translation>决议“%2”以第 %1 号表决的结果为依据。</translation>
    </message>
    <message>
        <source>By secret ballot</source>
        <translation>无记名投票</translation>
    </message>
    <message>
        <source>By show of hands</source>
        <translation>举手表决</translation>
    </message>
    <message>
        <source>By vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>%1情况说明</translation>
    </message>
    <message>
        <source>Certificate of a notice</source>
        <translation>公示情况说明</translation>
    </message>
    <message>
        <source>Certificate of a public notice</source>
        <translation>公示情况说明</translation>
    </message>
    <message>
        <source>Certificate of the notice</source>
        <translation>公示情况说明</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>已出证明</translation>
    </message>
    <message>
        <source>Certified on</source>
        <translation>证明日期</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>出具证明</translation>
    </message>
    <message>
        <source>Certify it.</source>
        <translation>请出具公示证明。</translation>
    </message>
    <message>
        <source>Certify: %1</source>
        <translation>出具证明：%1</translation>
    </message>
    <message>
        <source>Choose another sitting.</source>
        <translation>请选择其他会议。</translation>
    </message>
    <message>
        <source>Choose it, or let the notice be about something else.</source>
        <translation>请选择决议，或更改公示类别。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Code before the number</source>
        <translation>机关代字</translation>
    </message>
    <message>
        <source>Compare with the protocol of the count and correct the numbers.</source>
        <translation>请与计票记录核对后更正。</translation>
    </message>
    <message>
        <source>Compare with the protocol of the count and correct the numbers; whoever came and is not on the roll as present is checked in first.</source>
        <translation>请对照计票记录更正；已到会而未签到的代表，请先补签到。</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>请更正日期。</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>请更正数字。</translation>
    </message>
    <message>
        <source>Correct the number; empty means as the rule says.</source>
        <translation>请更正；留空表示按规定天数。</translation>
    </message>
    <message>
        <source>Correct the sitting.</source>
        <translation>请改正会议。</translation>
    </message>
    <message>
        <source>Count and announce it first.</source>
        <translation>请先计票并宣布结果。</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>Decided by ballot on</source>
        <translation>依据的表决事项</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Deputies elected</source>
        <translation>代表当选名单</translation>
    </message>
    <message>
        <source>Deputies entitled</source>
        <translation>应到代表</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>重新拟稿</translation>
    </message>
    <message>
        <source>Draft: the certificate is not issued yet.</source>
        <translation>（拟稿，尚未出具证明）</translation>
    </message>
    <message>
        <source>Elected: %1.</source>
        <translation>当选：%1。</translation>
    </message>
    <message>
        <source>Empty: as entered before</source>
        <translation>留空：按已填写的</translation>
    </message>
    <message>
        <source>Empty: as in the last resolution of the term</source>
        <translation>留空：同本届上一份决议</translation>
    </message>
    <message>
        <source>Empty: as the rule says</source>
        <translation>留空：按规定天数</translation>
    </message>
    <message>
        <source>Empty: the day of the sitting</source>
        <translation>留空：会议当日</translation>
    </message>
    <message>
        <source>Empty: the next one</source>
        <translation>留空则顺延编号</translation>
    </message>
    <message>
        <source>Empty: the resolution's</source>
        <translation>留空：同决议</translation>
    </message>
    <message>
        <source>Empty: those on the roll of the sitting</source>
        <translation>留空：按会议名册</translation>
    </message>
    <message>
        <source>Empty: today</source>
        <translation>不填即为今天</translation>
    </message>
    <message>
        <source>Empty: worded from the resolution</source>
        <translation>留空：由决议标题生成</translation>
    </message>
    <message>
        <source>End and certify it when its days are over.</source>
        <translation>期满后请结束公示并出具证明。</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>公示期满</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Enter it at the other notice.</source>
        <translation>请在另一份公示下登记。</translation>
    </message>
    <message>
        <source>Enter the days off on the page Days off, then look again.</source>
        <translation>请在“节假日”页录入放假安排，再核对。</translation>
    </message>
    <message>
        <source>Enter the figures that the ballot has.</source>
        <translation>请按表决宣布的票数填写。</translation>
    </message>
    <message>
        <source>Enter the objection at the notice that replaces it.</source>
        <translation>请在替代它的公示下登记异议。</translation>
    </message>
    <message>
        <source>Entered later because</source>
        <translation>补录原因</translation>
    </message>
    <message>
        <source>Every working day is over, and no objection is open or upheld.</source>
        <translation>公示期已满，且没有未办结或成立的异议。</translation>
    </message>
    <message>
        <source>Fill in its year and its number in the year.</source>
        <translation>请填写年份和序号。</translation>
    </message>
    <message>
        <source>Fill it in from the protocol of the count; write 0 for none.</source>
        <translation>请按计票记录填写；没有则填 0。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>From</source>
        <translation>异议人</translation>
    </message>
    <message>
        <source>Give a larger number; a notice that hangs is never shortened.</source>
        <translation>请填更大的天数；已张贴的公示不得缩短。</translation>
    </message>
    <message>
        <source>Give at least %1, or a reason in writing; it is printed.</source>
        <translation>请填至少 %1 个工作日，或写明理由；理由将印在公示上。</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Have the resolutions drafted, and adopt them.</source>
        <translation>请生成决议草案，并予以通过。</translation>
    </message>
    <message>
        <source>Holidays not announced yet</source>
        <translation>放假安排尚未公布</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>异议人联系方式</translation>
    </message>
    <message>
        <source>It came on %1, after the notice ended on %2.</source>
        <translation>异议于 %1 收到，公示已于 %2 期满。</translation>
    </message>
    <message>
        <source>It hangs longer; it can never be shortened.</source>
        <translation>延长公示期；不得缩短。</translation>
    </message>
    <message>
        <source>It hangs now: the working days begin to count tomorrow; the resolution it is about is published.</source>
        <translation>公示已张贴，自次日起计算工作日；所涉决议同时记为已公布。</translation>
    </message>
    <message>
        <source>It is missing whether %1 was upheld.</source>
        <translation>缺少%1是否成立的处理结果。</translation>
    </message>
    <message>
        <source>It is not adopted. Leave it a draft, or put it to the vote again.</source>
        <translation>未获通过。请保留为草稿，或重新投票。</translation>
    </message>
    <message>
        <source>It is not said where the notice is posted.</source>
        <translation>没有写明公示地点。</translation>
    </message>
    <message>
        <source>It is not said which resolution the notice is about.</source>
        <translation>没有选择所公示的决议。</translation>
    </message>
    <message>
        <source>It is not said who handled %1.</source>
        <translation>没有写明%1的处理人。</translation>
    </message>
    <message>
        <source>It is not said who objects.</source>
        <translation>没有写明异议人。</translation>
    </message>
    <message>
        <source>It is not said whom objections reach.</source>
        <translation>没有写明受理异议的联系方式。</translation>
    </message>
    <message>
        <source>It no longer holds; its number stays its own.</source>
        <translation>决议不再有效，文号仍予保留。</translation>
    </message>
    <message>
        <source>It was looked into, decided on and answered.</source>
        <translation>异议已核实、认定并答复。</translation>
    </message>
    <message>
        <source>It was looked into. The answer:</source>
        <translation>经核实，答复如下：</translation>
    </message>
    <message>
        <source>It was made known to the staff. Posting a notice about it does this too.</source>
        <translation>决议已向职工公布；张贴该决议的公示也会同时记为已公布。</translation>
    </message>
    <message>
        <source>It was posted on %1 for %2 working days and hangs through %3 (%4: %5).</source>
        <translation>公示于 %1 张贴，公示期 %2 个工作日，至 %3 届满（%4：%5）。</translation>
    </message>
    <message>
        <source>It was wrong, or an objection was upheld.</source>
        <translation>公示有误，或异议成立。</translation>
    </message>
    <message>
        <source>Kept in proof of the posting</source>
        <translation>张贴凭证</translation>
    </message>
    <message>
        <source>Leave the name out, or let it not be anonymous.</source>
        <translation>请去掉姓名，或取消匿名。</translation>
    </message>
    <message>
        <source>Leave the number out.</source>
        <translation>请将序号留空。</translation>
    </message>
    <message>
        <source>Leave the sitting out: it follows the resolution.</source>
        <translation>请将会议留空，会议随决议而定。</translation>
    </message>
    <message>
        <source>Lengthen</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>Lengthened</source>
        <translation>延长情况</translation>
    </message>
    <message>
        <source>Lengthened because</source>
        <translation>延长原因</translation>
    </message>
    <message>
        <source>Look again when they are announced.</source>
        <translation>放假安排公布后请再核对。</translation>
    </message>
    <message>
        <source>Makes a new draft of the same text; the old one stays as it was.</source>
        <translation>按原内容另拟一份草稿；原公示保持不变。</translation>
    </message>
    <message>
        <source>More votes (%1) than deputies who are entitled (%2).</source>
        <translation>票数合计 %1，多于应到代表 %2 人。</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>通过所需票数</translation>
    </message>
    <message>
        <source>No notice about it hangs any more.</source>
        <translation>没有正在张贴的有关公示。</translation>
    </message>
    <message>
        <source>No objection was received in these days.</source>
        <translation>公示期内未收到任何异议。</translation>
    </message>
    <message>
        <source>No other notice replaces it already.</source>
        <translation>尚无其他公示替代它。</translation>
    </message>
    <message>
        <source>No photo of the posting is kept.</source>
        <translation>尚未留存张贴照片。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nobody was elected.</source>
        <translation>无人当选。</translation>
    </message>
    <message>
        <source>Not answered and closed yet: %1.</source>
        <translation>尚未答复办结：%1。</translation>
    </message>
    <message>
        <source>Not upheld</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on the majority</source>
        <translation>通过条件说明</translation>
    </message>
    <message>
        <source>Nothing was passed that has no resolution yet.</source>
        <translation>没有已通过而尚未形成决议的事项。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公示内容</translation>
    </message>
    <message>
        <source>Notices: %1.</source>
        <translation>共 %1 份公示。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Number in the year</source>
        <translation>年度序号</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Objection %1</source>
        <translation>异议%1</translation>
    </message>
    <message>
        <source>Objection %1 of this notice is there already.</source>
        <translation>本公示已有异议%1。</translation>
    </message>
    <message>
        <source>Objection in words</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Objections to</source>
        <translation>异议受理</translation>
    </message>
    <message>
        <source>Only for a day that is over; it is printed</source>
        <translation>仅补录以往日期时填写，将印在公示证明上</translation>
    </message>
    <message>
        <source>Open that notice.</source>
        <translation>请打开该公示。</translation>
    </message>
    <message>
        <source>Open the resolutions that are there.</source>
        <translation>请打开已有的决议。</translation>
    </message>
    <message>
        <source>Open the sitting under its quorum first.</source>
        <translation>请先在达到法定人数后宣布开幕。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>公示期</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>张贴公示</translation>
    </message>
    <message>
        <source>Post a notice about it, or take the step "Publish".</source>
        <translation>请发布公示，或者办理“公布”。</translation>
    </message>
    <message>
        <source>Post it first.</source>
        <translation>请先张贴。</translation>
    </message>
    <message>
        <source>Post it, or remove it.</source>
        <translation>请张贴公示，或者删除。</translation>
    </message>
    <message>
        <source>Post what was decided</source>
        <translation>公示会议决定</translation>
    </message>
    <message>
        <source>Post: %1</source>
        <translation>张贴公示：%1</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>公示中</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>张贴人</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>张贴日期</translation>
    </message>
    <message>
        <source>Posted where</source>
        <translation>公示地点</translation>
    </message>
    <message>
        <source>Posting entered on</source>
        <translation>张贴录入日期</translation>
    </message>
    <message>
        <source>Printed on the notice</source>
        <translation>将印在公示上</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Public notice of %1</source>
        <translation>关于《%1》的公示</translation>
    </message>
    <message>
        <source>Public notice: %1</source>
        <translation>%1的公示</translation>
    </message>
    <message>
        <source>Public notices</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
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
        <source>Reason for fewer days</source>
        <translation>缩短公示期的理由</translation>
    </message>
    <message>
        <source>Reason of the withdrawal</source>
        <translation>撤回原因</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Register of public notices</source>
        <translation>公示登记簿</translation>
    </message>
    <message>
        <source>Remark on its lateness</source>
        <translation>逾期说明</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>替代的公示</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Resolution adopting %1</source>
        <translation>关于通过%1的决议</translation>
    </message>
    <message>
        <source>Resolution on the election: %1</source>
        <translation>关于%1的选举结果决议</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Resolutions adopted</source>
        <translation>通过的决议</translation>
    </message>
    <message>
        <source>Resolutions drafted: %1. They stand on the page Resolutions.</source>
        <translation>已起草决议：%1份，见“决议”页。</translation>
    </message>
    <message>
        <source>Result of a ballot</source>
        <translation>表决结果</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Rules it runs under</source>
        <translation>适用规则</translation>
    </message>
    <message>
        <source>Rules it was adopted under</source>
        <translation>通过时适用的规则</translation>
    </message>
    <message>
        <source>Rules of the firm</source>
        <translation>规章制度</translation>
    </message>
    <message>
        <source>Sample: notices and a draft resolution</source>
        <translation>示例：公示和决议草案</translation>
    </message>
    <message>
        <source>Say in a word why, and who saw it hang; the certificate prints it.</source>
        <translation>请简要说明补录原因和见证人，公示证明上将予注明。</translation>
    </message>
    <message>
        <source>Say in the remark why it is taken all the same.</source>
        <translation>请在逾期说明中写明仍予受理的原因。</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>期满撤下</translation>
    </message>
    <message>
        <source>Take the step "Answer" first.</source>
        <translation>请先办理“答复”。</translation>
    </message>
    <message>
        <source>Take the step "Take down" when its days are over.</source>
        <translation>请在公示期满后办理“期满撤下”。</translation>
    </message>
    <message>
        <source>Taken down on</source>
        <translation>撤下日期</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Text, places and a contact for objections are there; the resolution is adopted.</source>
        <translation>正文、公示地点和异议受理方式均已写明，且决议已通过。</translation>
    </message>
    <message>
        <source>The answer to %1 is missing.</source>
        <translation>缺少对%1的答复。</translation>
    </message>
    <message>
        <source>The ballot on it has no announced result.</source>
        <translation>相应的表决还没有宣布结果。</translation>
    </message>
    <message>
        <source>The certificate says how long it hung and what became of objections.</source>
        <translation>证明写明公示时间和异议处理情况。</translation>
    </message>
    <message>
        <source>The count begins after the day of posting; %1 working days end on %2.</source>
        <translation>自张贴次日起计算，%1 个工作日至 %2 届满。</translation>
    </message>
    <message>
        <source>The day is missing on which "%1" was adopted.</source>
        <translation>缺少“%1”的通过日期。</translation>
    </message>
    <message>
        <source>The day is missing on which %1 was answered.</source>
        <translation>缺少%1的答复日期。</translation>
    </message>
    <message>
        <source>The day is missing on which %1 was closed.</source>
        <translation>缺少%1的办结日期。</translation>
    </message>
    <message>
        <source>The day is not in the future, nor before it came.</source>
        <translation>日期不晚于今天，也不早于收到日期。</translation>
    </message>
    <message>
        <source>The day is not in the future, nor before the adoption.</source>
        <translation>日期不晚于今天，也不早于通过日期。</translation>
    </message>
    <message>
        <source>The day is not in the future, nor before the answer.</source>
        <translation>日期不晚于今天，也不早于答复日期。</translation>
    </message>
    <message>
        <source>The day is not in the future, nor before the posting.</source>
        <translation>日期不晚于今天，也不早于张贴日期。</translation>
    </message>
    <message>
        <source>The day lies before %1, when it came or was answered.</source>
        <translation>日期早于 %1（收到或答复之日）。</translation>
    </message>
    <message>
        <source>The figures below then come from its result</source>
        <translation>填写后，下面的票数取自表决结果</translation>
    </message>
    <message>
        <source>The first day on which it may be taken down is %1.</source>
        <translation>最早可在 %1 撤下。</translation>
    </message>
    <message>
        <source>The holidays of %1 are not announced yet: the last day, %2, may move.</source>
        <translation>%1 年放假安排尚未公布，截止日期 %2 可能变动。</translation>
    </message>
    <message>
        <source>The holidays of these days are not announced yet: the last day may move.</source>
        <translation>公示期所涉年度的放假安排尚未公布，截止日期可能相应调整。</translation>
    </message>
    <message>
        <source>The majority is one of all deputies, whether or not they came: enter them all.</source>
        <translation>过半数以全体职工代表为基数，不论是否到会；请填全体代表人数。</translation>
    </message>
    <message>
        <source>The new number of days is larger than the present one.</source>
        <translation>新的天数大于现有天数。</translation>
    </message>
    <message>
        <source>The notice "%1" about "%2" was posted.</source>
        <translation>关于“%2”的公示“%1”已经张贴。</translation>
    </message>
    <message>
        <source>The notice "%1" about it still hangs.</source>
        <translation>有关公示“%1”仍在张贴。</translation>
    </message>
    <message>
        <source>The notice "%1" is not certified.</source>
        <translation>公示“%1”尚未出具证明。</translation>
    </message>
    <message>
        <source>The notice "%1" still hangs.</source>
        <translation>公示“%1”仍在公示期内。</translation>
    </message>
    <message>
        <source>The notice "%1" was not posted.</source>
        <translation>公示“%1”没有张贴。</translation>
    </message>
    <message>
        <source>The notice "%1": not answered and closed yet: %2.</source>
        <translation>公示“%1”：尚未答复办结：%2。</translation>
    </message>
    <message>
        <source>The notice has no text.</source>
        <translation>公示没有正文。</translation>
    </message>
    <message>
        <source>The notice has no title.</source>
        <translation>公示没有标题。</translation>
    </message>
    <message>
        <source>The notice it replaces was withdrawn only on %1.</source>
        <translation>所替代的公示于 %1 才撤回。</translation>
    </message>
    <message>
        <source>The notice stands for %1 working days already; it can be lengthened up to %2.</source>
        <translation>公示期现为 %1 个工作日，最多可延长至 %2 个工作日。</translation>
    </message>
    <message>
        <source>The notice was posted only on %1.</source>
        <translation>公示于 %1 才张贴。</translation>
    </message>
    <message>
        <source>The notice was taken down only on %1.</source>
        <translation>公示于 %1 才撤下。</translation>
    </message>
    <message>
        <source>The notice was taken down, and no objection is open or upheld.</source>
        <translation>公示已撤下，且没有未办结或成立的异议。</translation>
    </message>
    <message>
        <source>The number of "%1" is missing.</source>
        <translation>缺少“%1”的文号。</translation>
    </message>
    <message>
        <source>The number of an objection is 1 or more.</source>
        <translation>异议序号应为 1 或更大。</translation>
    </message>
    <message>
        <source>The objection is not upheld.</source>
        <translation>异议不成立。</translation>
    </message>
    <message>
        <source>The objection is upheld; the notice is withdrawn and posted again after it is put right.</source>
        <translation>异议成立；原公示撤回，更正后重新公示。</translation>
    </message>
    <message>
        <source>The posting of %1 is entered only today.</source>
        <translation>%1张贴的公示今天才录入。</translation>
    </message>
    <message>
        <source>The program does not know the holidays of %1: the days may have been fewer.</source>
        <translation>程序尚无 %1 年的放假安排，实际工作日可能较少。</translation>
    </message>
    <message>
        <source>The reason is printed on the notice.</source>
        <translation>理由将印在公示上。</translation>
    </message>
    <message>
        <source>The resolution "%1" is a draft.</source>
        <translation>决议“%1”仍是草案。</translation>
    </message>
    <message>
        <source>The resolution "%1" was not made public.</source>
        <translation>决议“%1”尚未公布。</translation>
    </message>
    <message>
        <source>The resolution belongs to another sitting.</source>
        <translation>该决议属于另一次会议。</translation>
    </message>
    <message>
        <source>The resolution has no text.</source>
        <translation>决议没有正文。</translation>
    </message>
    <message>
        <source>The sitting was opened, the text is there, and the votes reach the majority of all deputies.</source>
        <translation>会议已开，正文已写，且赞成票超过全体代表的半数。</translation>
    </message>
    <message>
        <source>The vote carried it: it gets its number, and its text stands.</source>
        <translation>表决通过：编发文号，正文不再更改。</translation>
    </message>
    <message>
        <source>The working days are over and every objection is handled.</source>
        <translation>公示期已满，异议均已处理。</translation>
    </message>
    <message>
        <source>There is no such notice.</source>
        <translation>没有这份公示。</translation>
    </message>
    <message>
        <source>There is no such objection.</source>
        <translation>没有这件异议。</translation>
    </message>
    <message>
        <source>There is no such resolution.</source>
        <translation>没有这份决议。</translation>
    </message>
    <message>
        <source>There is nothing to resolve; vote on it again at another sitting.</source>
        <translation>不能形成决议；可在下次会议上重新投票。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To ____________:</source>
        <translation>____________同志：</translation>
    </message>
    <message>
        <source>Undo the answer first if it was a mistake.</source>
        <translation>如属误操作，请先撤销答复。</translation>
    </message>
    <message>
        <source>Undo the certification first if it was a mistake.</source>
        <translation>如属误操作，请先撤销出具证明。</translation>
    </message>
    <message>
        <source>Undo what was done with the resolution first.</source>
        <translation>请先撤销对该决议的操作。</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Upheld: %1. A notice that is wrong cannot end well.</source>
        <translation>已认定成立：%1。内容有误的公示不能就此结束。</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表决结果</translation>
    </message>
    <message>
        <source>Voted</source>
        <translation>表决方式</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>公布方式</translation>
    </message>
    <message>
        <source>Who put it up</source>
        <translation>由谁张贴</translation>
    </message>
    <message>
        <source>Who takes them, telephone, address; empty: as on the last notice</source>
        <translation>受理人、电话、地址；留空：同上一份公示</translation>
    </message>
    <message>
        <source>Whoever does not agree may object in these days, by word or in writing, with a name or without; a name is known to the office only. Every objection is looked into and answered. To: %1.</source>
        <translation>公示期内如有异议，可以口头或书面、实名或匿名方式提出；异议人信息仅限受理部门知悉。每件异议均予核实并答复。受理：%1。</translation>
    </message>
    <message>
        <source>Whoever objected has the answer.</source>
        <translation>已将答复送达异议人。</translation>
    </message>
    <message>
        <source>Why it is entered later</source>
        <translation>补录原因</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw it with a reason and draft another, or undo the adoption if it was a mistake.</source>
        <translation>请写明原因撤回后另行拟稿；如属误操作，请撤销“表决通过”。</translation>
    </message>
    <message>
        <source>Withdraw it with a reason and post it again, or undo the posting if it was a mistake.</source>
        <translation>请写明原因撤回后重新公示；如属误操作，请撤销“张贴公示”。</translation>
    </message>
    <message>
        <source>Withdraw it with a reason, or undo the posting first.</source>
        <translation>请说明理由后撤回，或先撤销张贴。</translation>
    </message>
    <message>
        <source>Withdraw it with a reason.</source>
        <translation>请写明原因撤回。</translation>
    </message>
    <message>
        <source>Withdraw it with a reason; its number stays its own.</source>
        <translation>请写明原因撤回；文号仍予保留。</translation>
    </message>
    <message>
        <source>Withdraw the notice first.</source>
        <translation>请先撤回公示。</translation>
    </message>
    <message>
        <source>Withdraw the notice with a reason and draft it again.</source>
        <translation>请说明理由后撤回公示，再重新起草。</translation>
    </message>
    <message>
        <source>Withdraw the notice, correct it and post it again.</source>
        <translation>请撤回公示，更正后重新公示。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤回日期</translation>
    </message>
    <message>
        <source>Withdrawn on %1: %2</source>
        <translation>已于%1撤回：%2</translation>
    </message>
    <message>
        <source>Working day %1 of %2; it ends on %3.</source>
        <translation>公示第 %1 个工作日，共 %2 个；截止 %3。</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Write it first.</source>
        <translation>请先写好。</translation>
    </message>
    <message>
        <source>Write one, or choose the resolution it is about.</source>
        <translation>请填写标题，或选择所公示的决议。</translation>
    </message>
    <message>
        <source>Write the name, or mark the objection as anonymous.</source>
        <translation>请填写姓名，或勾选匿名。</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>Write the places: notice boards, the intranet.</source>
        <translation>请填写公示地点，如公开栏、内部网站。</translation>
    </message>
    <message>
        <source>Write who takes them, with telephone and address.</source>
        <translation>请填写受理人、电话和地址。</translation>
    </message>
    <message>
        <source>Year of the number</source>
        <translation>文号年份</translation>
    </message>
    <message>
        <source>Your objection reached us on %1. It says:</source>
        <translation>您的异议已于%1收悉，内容为：</translation>
    </message>
    <message>
        <source>day of posting</source>
        <translation>张贴当日</translation>
    </message>
    <message>
        <source>from %1 through %2, %3 working days in all; the day of posting is not counted</source>
        <translation>自%1起至%2止，共 %3 个工作日；张贴当日不计入</translation>
    </message>
    <message>
        <source>from %1 to %2 working days: %3</source>
        <translation>由 %1 个工作日延长至 %2 个工作日：%3</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>法定节假日</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
</context>
</TS>
