<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ballots</name>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>"%1" does not say on what the other majority rests.</source>
        <translation>“%1”没有说明另定通过条件的依据。</translation>
    </message>
    <message>
        <source>"%1" is no mark here.</source>
        <translation>“%1”不是这里可用的符号。</translation>
    </message>
    <message>
        <source>"%1" is no name that can be written in.</source>
        <translation>“%1”不能作为另选人姓名。</translation>
    </message>
    <message>
        <source>"%1" is no number of votes.</source>
        <translation>“%1”不是票数。</translation>
    </message>
    <message>
        <source>"%1" is not voted on in this ballot.</source>
        <translation>“%1”不是本次表决的事项。</translation>
    </message>
    <message>
        <source>"%1" is taken for %2.</source>
        <translation>“%1”按%2计。</translation>
    </message>
    <message>
        <source>"%1" names no post with its seats.</source>
        <translation>“%1”没有写明职务和应选人数。</translation>
    </message>
    <message>
        <source>"%1" seems to name several matters.</source>
        <translation>“%1”似乎包含多个事项。</translation>
    </message>
    <message>
        <source>"%1" stands on the agenda of another sitting.</source>
        <translation>“%1”是另一次会议的议程。</translation>
    </message>
    <message>
        <source>"%1" stands on this paper already.</source>
        <translation>“%1”已经在这张票上。</translation>
    </message>
    <message>
        <source>"%1": how many votes?</source>
        <translation>“%1”：得了几票？</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <translation>%1 %2 与 %3</translation>
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
        <source>%1 (re-vote)</source>
        <translation>%1（重新投票）</translation>
    </message>
    <message>
        <source>%1 (written in)</source>
        <translation>%1（另选）</translation>
    </message>
    <message>
        <source>%1 (written in) has %2 votes, but %3 papers are valid.</source>
        <translation>%1（另选人）得 %2 票，但有效票只有 %3 张。</translation>
    </message>
    <message>
        <source>%1 (written in): the first count has %2, the second %3.</source>
        <translation>%1（另选人）：第一组计 %2 票，第二组计 %3 票。</translation>
    </message>
    <message>
        <source>%1 agree in every number.</source>
        <translation>%1各项数字完全一致。</translation>
    </message>
    <message>
        <source>%1 counts are needed, there are %2.</source>
        <translation>需要 %1 组计票，现有 %2 组。</translation>
    </message>
    <message>
        <source>%1 had nobody on the roll when the vote was opened.</source>
        <translation>表决开始时，%1没有代表在名册上。</translation>
    </message>
    <message>
        <source>%1 has no announced result.</source>
        <translation>%1还没有宣布结果。</translation>
    </message>
    <message>
        <source>%1 has voted already (%2).</source>
        <translation>%1已经表决过（%2）。</translation>
    </message>
    <message>
        <source>%1 has voted already on this item.</source>
        <translation>%1对这一事项已经表决过。</translation>
    </message>
    <message>
        <source>%1 is "%2": votes are taken while it is in session.</source>
        <translation>%1目前“%2”：会议进行中才能表决。</translation>
    </message>
    <message>
        <source>%1 is an observer and has no vote.</source>
        <translation>%1是列席人员，没有表决权。</translation>
    </message>
    <message>
        <source>%1 is elected for several posts: %2. Settle whether they go together; one that is given up is elected anew.</source>
        <translation>%1同时当选%2。请确认能否兼任；不能兼任的，辞去其中一项并另行选举。</translation>
    </message>
    <message>
        <source>%1 is handed in: it stands.</source>
        <translation>%1已提交，内容不再更改。</translation>
    </message>
    <message>
        <source>%1 is handed in: its bundles stand.</source>
        <translation>%1已提交，各捆票不能再改。</translation>
    </message>
    <message>
        <source>%1 is handed in: no more votes come in.</source>
        <translation>%1已提交：不再收票。</translation>
    </message>
    <message>
        <source>%1 is no deputy any more and has no vote.</source>
        <translation>%1已不是代表，没有表决权。</translation>
    </message>
    <message>
        <source>%1 is no number that can stand here.</source>
        <translation>%1不是这里可以填的数字。</translation>
    </message>
    <message>
        <source>%1 is not handed in.</source>
        <translation>%1尚未提交。</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1已经有了。</translation>
    </message>
    <message>
        <source>%1 is written in already.</source>
        <translation>%1已经另选过。</translation>
    </message>
    <message>
        <source>%1 is written in twice on one paper.</source>
        <translation>同一张票上另选了两次%1。</translation>
    </message>
    <message>
        <source>%1 marks are allowed, but there are %2 candidates.</source>
        <translation>最多可选 %1 人，但候选人只有 %2 人。</translation>
    </message>
    <message>
        <source>%1 of %2 seats</source>
        <translation>缺%1名（应选%2名）</translation>
    </message>
    <message>
        <source>%1 papers are invalid, of only %2.</source>
        <translation>无效票 %1 张，而总共只有 %2 张。</translation>
    </message>
    <message>
        <source>%1 papers came back, %2 more than the %3 that were issued: the vote is void.</source>
        <translation>收回 %1 张，比发出的 %3 张多 %2 张：本次投票无效。</translation>
    </message>
    <message>
        <source>%1 papers did not come back.</source>
        <translation>有 %1 张票没有收回。</translation>
    </message>
    <message>
        <source>%1 papers were issued to %2 deputies present.</source>
        <translation>发出 %1 张票，而到会代表只有 %2 人。</translation>
    </message>
    <message>
        <source>%1 papers were read as "%2" by the first and "%3" by the second: look at them together.</source>
        <translation>有 %1 张票第一组读作“%2”，第二组读作“%3”：请两组一起核对。</translation>
    </message>
    <message>
        <source>%1 stands for several posts: %2.</source>
        <translation>%1同时是%2的候选人。</translation>
    </message>
    <message>
        <source>%1 stands on the paper and cannot count the votes.</source>
        <translation>%1是票上的候选人，不能担任监票人、计票人。</translation>
    </message>
    <message>
        <source>%1 stands on the paper as number %2.</source>
        <translation>%1已印在选票上（第 %2 位）。</translation>
    </message>
    <message>
        <source>%1 stands on the paper by name alone; a member of that name is in: %2.</source>
        <translation>票上的%1只有姓名；会员中有同名的人，所在单位：%2。</translation>
    </message>
    <message>
        <source>%1 stands on this paper already.</source>
        <translation>%1已经在这张票上。</translation>
    </message>
    <message>
        <source>%1 was cancelled: nothing is voted on in it.</source>
        <translation>%1已取消，不能在会上表决。</translation>
    </message>
    <message>
        <source>%1 was not held.</source>
        <translation>%1没有举行。</translation>
    </message>
    <message>
        <source>%1 was not present when the vote was opened.</source>
        <translation>表决开始时%1没有到会。</translation>
    </message>
    <message>
        <source>%1 — to be elected: %2 of %3 candidates</source>
        <translation>%1——候选人 %3 名，应选 %2 名</translation>
    </message>
    <message>
        <source>%1, ballot %2: %3</source>
        <translation>%1第 %2 号表决：%3</translation>
    </message>
    <message>
        <source>%1. Entitled %2, present %3.</source>
        <translation>%1。应到 %2 人，实到 %3 人。</translation>
    </message>
    <message>
        <source>%1. Entitled %2, present %3; papers issued %4, returned %5, invalid %6.</source>
        <translation>%1。应到 %2 人，实到 %3 人；发出 %4 张，收回 %5 张，无效票 %6 张。</translation>
    </message>
    <message>
        <source>%1/%2 is no share that a majority can be.</source>
        <translation>%1/%2 不能作为通过的比例。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 candidates for %3 seats.</source>
        <translation>%1：应选 %3 人，候选人只有 %2 人。</translation>
    </message>
    <message>
        <source>%1: %2 for, %3 against and %4 abstaining make %5; only %6 are present.</source>
        <translation>%1：赞成 %2、反对 %3、弃权 %4，合计 %5；到会只有 %6 人。</translation>
    </message>
    <message>
        <source>%1: %2 hands and %3 votes by name, but only %4 were present.</source>
        <translation>%1：举手 %2 人、实名表决 %3 人，但到会只有 %4 人。</translation>
    </message>
    <message>
        <source>%1: %2 hands in %3, but only %4 are present and %5 of them voted by name.</source>
        <translation>%1：%3举手 %2 人，但到会只有 %4 人，其中 %5 人已实名表决。</translation>
    </message>
    <message>
        <source>%1: %2 hands in %3, but only %4 are present.</source>
        <translation>%1：%3举手 %2 人，但到会只有 %4 人。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 seats</source>
        <translation>%1缺%2名（应选%3名）</translation>
    </message>
    <message>
        <source>%1: %2 votes for, written-in names too, but %3 valid papers with at most %4 marks hold only %5.</source>
        <translation>%1：连同另选人共有赞成票 %2 个，但 %3 张有效票、每张至多选 %4 人，最多只有 %5 个。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: No. %2 has no mark yet.</source>
        <translation>%1：第%2号还没有划票。</translation>
    </message>
    <message>
        <source>%1: a number of votes is 0 or more.</source>
        <translation>%1：票数不能小于 0。</translation>
    </message>
    <message>
        <source>%1: for %2, against %3, abstaining %4, needed %5: %6</source>
        <translation>%1：赞成%2票，反对%3票，弃权%4票，需要%5票，%6</translation>
    </message>
    <message>
        <source>%1: the first count has %2, the second %3.</source>
        <translation>%1：第一组计 %2，第二组计 %3。</translation>
    </message>
    <message>
        <source>%1: the votes make %2, but %3 papers are valid.</source>
        <translation>%1：各项票数合计 %2，但有效票是 %3 张。</translation>
    </message>
    <message>
        <source>%1: this ballot has no post "%2".</source>
        <translation>%1：本次选举没有“%2”这个职务。</translation>
    </message>
    <message>
        <source>(written in)</source>
        <translation>（另选人）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1. Numbers</source>
        <translation>一、票数</translation>
    </message>
    <message>
        <source>2. Result</source>
        <translation>二、结果</translation>
    </message>
    <message>
        <source>2. The vote is void</source>
        <translation>二、本次投票无效</translation>
    </message>
    <message>
        <source>3. How it was counted</source>
        <translation>三、计票情况</translation>
    </message>
    <message>
        <source>A ballot is counted once or twice.</source>
        <translation>一次表决计票一组或两组。</translation>
    </message>
    <message>
        <source>A bundle is keyed paper by paper, or as totals: one of the two.</source>
        <translation>一捆票要么逐张录入，要么录合计，二者取一。</translation>
    </message>
    <message>
        <source>A bundle stays with its count.</source>
        <translation>一捆票不能换到别的计票组。</translation>
    </message>
    <message>
        <source>A candidate stands once for a post.</source>
        <translation>一人竞选一个职务只列一次。</translation>
    </message>
    <message>
        <source>A count stays with its ballot.</source>
        <translation>计票组不能换到别的表决。</translation>
    </message>
    <message>
        <source>A draft for everything that passed, with the figures that were announced.</source>
        <translation>为每项已通过的表决按宣布的票数起草一份决议。</translation>
    </message>
    <message>
        <source>A heads' decision that stands there is confirmed by this vote</source>
        <translation>该议程如为联席会议决定，以本次表决确认</translation>
    </message>
    <message>
        <source>A line per item: for/against/abstaining</source>
        <translation>每项一行：赞成/反对/弃权</translation>
    </message>
    <message>
        <source>A line per paper, a sign per item: 1 for, 2 against, 3 abstaining, x unreadable; ! an invalid paper</source>
        <translation>每张票一行，每项一个符号：1 赞成，2 反对，3 弃权，x 无法辨认；! 表示整张无效</translation>
    </message>
    <message>
        <source>A number for each grade, then abstaining: 30/5/2/0/1.</source>
        <translation>依次写各等次票数，最后写弃权：30/5/2/0/1。</translation>
    </message>
    <message>
        <source>A number of papers is 0 or more.</source>
        <translation>张数不能小于 0。</translation>
    </message>
    <message>
        <source>A paper holds a name once: count the name again.</source>
        <translation>一张票上同一人只计一次：请重新清点该人的得票。</translation>
    </message>
    <message>
        <source>A result is worked out from the counts and never entered by hand.</source>
        <translation>结果由计票得出，不能手工填写。</translation>
    </message>
    <message>
        <source>A secret paper belongs to no delegation.</source>
        <translation>无记名票不属于任何代表团。</translation>
    </message>
    <message>
        <source>A whole bundle has %1 papers: look whether one was not entered.</source>
        <translation>有一捆正好是 %1 张：看看是否漏录了一捆。</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Add candidates, or correct the seats.</source>
        <translation>请增加候选人，或更正应选人数。</translation>
    </message>
    <message>
        <source>Add it to the other ballot.</source>
        <translation>请把它加到另一次表决里。</translation>
    </message>
    <message>
        <source>Add the missing count.</source>
        <translation>请补上缺少的计票组。</translation>
    </message>
    <message>
        <source>Add what is voted on, or the candidates.</source>
        <translation>请添加表决事项或候选人。</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>All %1 items passed.</source>
        <translation>%1 项全部通过。</translation>
    </message>
    <message>
        <source>All papers that came back are counted, and every item adds up.</source>
        <translation>收回的票全部计完，各项数字相符。</translation>
    </message>
    <message>
        <source>An appraisal has 2 to 9 different grades.</source>
        <translation>测评等次应为 2 至 9 个，不能重复。</translation>
    </message>
    <message>
        <source>An important matter is voted on openly.</source>
        <translation>重要事项采用了公开表决。</translation>
    </message>
    <message>
        <source>An item stays with its ballot.</source>
        <translation>事项不能换到别的表决。</translation>
    </message>
    <message>
        <source>An open vote has no papers.</source>
        <translation>公开表决没有票。</translation>
    </message>
    <message>
        <source>And %1 more: they stand in the protocol, to be read from.</source>
        <translation>另有%1项，见计票报告单，请照单宣读。</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>宣布结果</translation>
    </message>
    <message>
        <source>Announce it or declare it void first.</source>
        <translation>请先宣布结果或宣告无效。</translation>
    </message>
    <message>
        <source>Announce the result? From now on it stands and is not counted again.</source>
        <translation>要宣布结果吗？宣布后结果即生效，不再重新计票。</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已宣布</translation>
    </message>
    <message>
        <source>Announced at</source>
        <translation>宣布时间</translation>
    </message>
    <message>
        <source>Announced on %1.</source>
        <translation>结果于 %1 宣布。</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>民主测评</translation>
    </message>
    <message>
        <source>Appraisal form: %1</source>
        <translation>民主测评表：%1</translation>
    </message>
    <message>
        <source>Appraised</source>
        <translation>已测评</translation>
    </message>
    <message>
        <source>Appraised: %1.</source>
        <translation>测评对象：%1 人。</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>按指定顺序</translation>
    </message>
    <message>
        <source>At most marks on a paper</source>
        <translation>每票最多可选人数</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Ballot %1 asks for %2; that is weaker than the rule: %3.</source>
        <translation>第%1号表决的通过条件为%2，低于规定的要求：%3。</translation>
    </message>
    <message>
        <source>Ballot %1 has begun: what is voted on and how is fixed.</source>
        <translation>第 %1 号表决已经开始：表决内容和方式不能再改。</translation>
    </message>
    <message>
        <source>Ballot %1 has begun: what stands on its paper is fixed.</source>
        <translation>第 %1 号表决已经开始：票面内容不能再改。</translation>
    </message>
    <message>
        <source>Ballot %1 has votes by name already.</source>
        <translation>第 %1 号表决已有实名表决记录。</translation>
    </message>
    <message>
        <source>Ballot %1 is counted: its counts stand.</source>
        <translation>第 %1 号表决计票已完成，计票记录不能再改。</translation>
    </message>
    <message>
        <source>Ballot %1 is counted: its result stands.</source>
        <translation>第 %1 号表决计票已完成，结果不能再改。</translation>
    </message>
    <message>
        <source>Ballot %1 is not being counted now.</source>
        <translation>第 %1 号表决现在不在计票中。</translation>
    </message>
    <message>
        <source>Ballot %1 is not being counted yet.</source>
        <translation>第 %1 号表决尚未开始计票。</translation>
    </message>
    <message>
        <source>Ballot %1 is not counted yet.</source>
        <translation>第 %1 号表决尚未计票完成。</translation>
    </message>
    <message>
        <source>Ballot %1 is not open yet.</source>
        <translation>第 %1 号表决尚未开始。</translation>
    </message>
    <message>
        <source>Ballot %1 is not over: it cannot be repeated yet.</source>
        <translation>第 %1 号表决尚未结束，还不能重新投票。</translation>
    </message>
    <message>
        <source>Ballot %1 is over: what was counted and announced stands.</source>
        <translation>第 %1 号表决已经结束：计票和宣布的内容不能再改。</translation>
    </message>
    <message>
        <source>Ballot %1 is secret: nobody's vote is written down.</source>
        <translation>第 %1 号表决是无记名投票，不能登记个人的票。</translation>
    </message>
    <message>
        <source>Ballot %1 of this sitting is there already.</source>
        <translation>本次会议已有第 %1 号表决。</translation>
    </message>
    <message>
        <source>Ballot %1 repeats ballot %2.</source>
        <translation>第 %1 号表决是对第 %2 号表决的重新投票。</translation>
    </message>
    <message>
        <source>Ballot %1 settled the heads' decision "%2".</source>
        <translation>第 %1 号表决已对联席会议决定“%2”作出结论。</translation>
    </message>
    <message>
        <source>Ballot %1 votes on it again already.</source>
        <translation>第 %1 号表决已就此重新投票。</translation>
    </message>
    <message>
        <source>Ballot %1 was made for the re-vote.</source>
        <translation>已为重新投票建立第 %1 号表决。</translation>
    </message>
    <message>
        <source>Ballot %1: %2</source>
        <translation>表决%1：%2</translation>
    </message>
    <message>
        <source>Ballot item</source>
        <translation>票面事项</translation>
    </message>
    <message>
        <source>Ballot items</source>
        <translation>票面事项</translation>
    </message>
    <message>
        <source>Ballot paper</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>Ballot paper: %1</source>
        <translation>选票：%1</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>表决与选举</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>计算基数</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>计票中</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Both counts were made by %1.</source>
        <translation>两组计票人都是%1。</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>捆号</translation>
    </message>
    <message>
        <source>Bundle %1 has exactly %2 papers: look whether it was entered twice.</source>
        <translation>第 %1 捆正好 %2 张：看看是否重复录入。</translation>
    </message>
    <message>
        <source>Bundle of papers</source>
        <translation>一捆票</translation>
    </message>
    <message>
        <source>Bundles of papers</source>
        <translation>票捆</translation>
    </message>
    <message>
        <source>By</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>各等次票数</translation>
    </message>
    <message>
        <source>By strokes of the family name</source>
        <translation>按姓氏笔画为序</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Cast at</source>
        <translation>投票时间</translation>
    </message>
    <message>
        <source>Check that it is the same person.</source>
        <translation>请核对是否为同一人。</translation>
    </message>
    <message>
        <source>Choose a delegation of this sitting.</source>
        <translation>请选择本次会议的代表团。</translation>
    </message>
    <message>
        <source>Choose a secret ballot for that.</source>
        <translation>请改用无记名投票。</translation>
    </message>
    <message>
        <source>Choose a secret ballot, item by item.</source>
        <translation>请采用无记名投票，逐项表决。</translation>
    </message>
    <message>
        <source>Choose a sitting.</source>
        <translation>请选择会议。</translation>
    </message>
    <message>
        <source>Choose an item of this sitting's agenda.</source>
        <translation>请选择本次会议的议程。</translation>
    </message>
    <message>
        <source>Choose another scrutineer or teller. If it is somebody else of the same name, write the unit behind the name.</source>
        <translation>请另选监票人或计票人。如果是同名的另一个人，请在姓名后写明单位。</translation>
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
        <source>Choose one of its items.</source>
        <translation>请选择该表决的事项。</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>结束投票</translation>
    </message>
    <message>
        <source>Close the vote and start counting first.</source>
        <translation>请先结束投票并开始计票。</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Correct that entry.</source>
        <translation>请更正那一条。</translation>
    </message>
    <message>
        <source>Correct the number of marks.</source>
        <translation>请更正可选人数。</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>请更正数字。</translation>
    </message>
    <message>
        <source>Correct the papers</source>
        <translation>更正票数</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计票</translation>
    </message>
    <message>
        <source>Count (first or second)</source>
        <translation>计票组（第一组或第二组）</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新计票</translation>
    </message>
    <message>
        <source>Count again; observers have no vote, and nobody votes twice.</source>
        <translation>请重新清点：列席人员没有表决权，任何人不能表决两次。</translation>
    </message>
    <message>
        <source>Count and announce it, or declare it void.</source>
        <translation>请计票并宣布结果，或宣布无效。</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>计票表</translation>
    </message>
    <message>
        <source>Count the papers in the box, or declare the ballot void.</source>
        <translation>请清点票箱里的票；确实没有收回的，请宣布投票无效。</translation>
    </message>
    <message>
        <source>Count the papers instead.</source>
        <translation>请改为清点纸质票。</translation>
    </message>
    <message>
        <source>Count the papers of each bundle again.</source>
        <translation>请把每捆票重新清点一遍。</translation>
    </message>
    <message>
        <source>Count the papers once more; if it is so, take the step "Declare void" and vote again.</source>
        <translation>请再清点一遍；如果属实，执行“宣告无效”，然后重新投票。</translation>
    </message>
    <message>
        <source>Count the papers, then take the ballot's step "Settle the result".</source>
        <translation>请计票，然后执行该表决的“确定结果”。</translation>
    </message>
    <message>
        <source>Count the stubs and the papers, and write both numbers.</source>
        <translation>请清点存根和收回的票，填写两个数字。</translation>
    </message>
    <message>
        <source>Count them, the invalid ones too.</source>
        <translation>请清点张数，无效票也算在内。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计票完成</translation>
    </message>
    <message>
        <source>Counted are %1 papers (%2 valid, %3 invalid); %4 came back, %5 are missing.</source>
        <translation>已计 %1 张（有效 %2，无效 %3）；收回 %4 张，还差 %5 张。</translation>
    </message>
    <message>
        <source>Counted are %1 papers (%2 valid, %3 invalid); only %4 came back, %5 are too many.</source>
        <translation>已计 %1 张（有效 %2，无效 %3）；收回只有 %4 张，多出 %5 张。</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>计票人</translation>
    </message>
    <message>
        <source>Counted by itself when they are keyed one by one</source>
        <translation>逐张录入时自动计数</translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>计票：%1。</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>计票中</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计票组</translation>
    </message>
    <message>
        <source>Course and result</source>
        <translation>经过与结果</translation>
    </message>
    <message>
        <source>Declare it void and make another, or undo the opening.</source>
        <translation>请宣告无效后另建，或撤销“开始投票”。</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>宣告无效</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>职工代表</translation>
    </message>
    <message>
        <source>Draft the resolutions</source>
        <translation>起草决议</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>当选</translation>
    </message>
    <message>
        <source>Elected: %1.</source>
        <translation>当选：%1。</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>选举</translation>
    </message>
    <message>
        <source>Election and appraisal</source>
        <translation>选举与测评</translation>
    </message>
    <message>
        <source>Empty: as many as there are seats</source>
        <translation>留空：等于应选人数</translation>
    </message>
    <message>
        <source>Empty: as the rule says</source>
        <translation>留空：按规定</translation>
    </message>
    <message>
        <source>Empty: secret, on paper</source>
        <translation>留空：无记名投票</translation>
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
        <source>Empty: the one that is open now</source>
        <translation>留空：正在进行的那一次</translation>
    </message>
    <message>
        <source>Empty: the only one</source>
        <translation>留空：唯一的那一项</translation>
    </message>
    <message>
        <source>Empty: worded from the way of voting</source>
        <translation>留空：按表决方式自动生成</translation>
    </message>
    <message>
        <source>Enter it in the other count.</source>
        <translation>请在另一组计票中录入。</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Entitled %1, present %2.</source>
        <translation>应到%1人，实到%2人。</translation>
    </message>
    <message>
        <source>Entitled to vote: %1 deputies; present when the vote was opened: %2.</source>
        <translation>应到代表 %1 人；表决开始时实到 %2 人。</translation>
    </message>
    <message>
        <source>Every count is handed in, adds up, and they agree.</source>
        <translation>各组计票均已提交，数字相符且彼此一致。</translation>
    </message>
    <message>
        <source>Excellent/Competent/Basically competent/Not competent</source>
        <translation>优秀/称职/基本称职/不称职</translation>
    </message>
    <message>
        <source>Fill in one of them.</source>
        <translation>请填写其中一项。</translation>
    </message>
    <message>
        <source>Finish it and take its step "Hand in".</source>
        <translation>请完成计票并执行“提交”。</translation>
    </message>
    <message>
        <source>First count</source>
        <translation>第一组计票</translation>
    </message>
    <message>
        <source>For</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>For which post is %1 written in?</source>
        <translation>%1另选为哪个职务？</translation>
    </message>
    <message>
        <source>For, against and abstaining: 30/5/2.</source>
        <translation>依次写赞成、反对、弃权：30/5/2。</translation>
    </message>
    <message>
        <source>From best to worst, separated by /</source>
        <translation>从高到低，用 / 隔开</translation>
    </message>
    <message>
        <source>Give the numbers of every item, in order.</source>
        <translation>请按顺序填写每一项的票数。</translation>
    </message>
    <message>
        <source>Go on in that count.</source>
        <translation>请在那一组继续。</translation>
    </message>
    <message>
        <source>Go on with that one, or declare it void first.</source>
        <translation>请继续那次表决，或先宣布其无效。</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>测评等次</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Handed in at</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Handed in before: %1.</source>
        <translation>宣布无效前已提交：%1。</translation>
    </message>
    <message>
        <source>Hold it at another sitting, or remove it.</source>
        <translation>请在其他会议上举行，或者删除。</translation>
    </message>
    <message>
        <source>How many are to be elected?</source>
        <translation>应选几人？</translation>
    </message>
    <message>
        <source>How many papers came back?</source>
        <translation>收回多少张？</translation>
    </message>
    <message>
        <source>How many papers does the bundle have?</source>
        <translation>这捆票有几张？</translation>
    </message>
    <message>
        <source>How many papers were issued?</source>
        <translation>发出多少张？</translation>
    </message>
    <message>
        <source>How to fill in the paper</source>
        <translation>填写说明</translation>
    </message>
    <message>
        <source>How to fill in: for each item mark ○ under one of for, against or abstaining. No mark counts as abstained; two marks on one item do not count.</source>
        <translation>填写说明：每项在“赞成”“反对”“弃权”中选一栏画“○”。不画的视为弃权；同一项画两处以上的，该项无效。</translation>
    </message>
    <message>
        <source>How to fill in: mark ○ for, ✕ against, no mark to abstain. Whoever you would rather elect, write on an empty line and mark ○.</source>
        <translation>填写说明：同意的画“○”，不同意的画“✕”，弃权的不画任何符号。另选他人的，在空格内写上姓名并画“○”。</translation>
    </message>
    <message>
        <source>How to fill in: mark ○ under one grade for each person. A person with no mark counts as abstained; with two marks the mark does not count.</source>
        <translation>填写说明：对每人选一个等次画“○”。不画的视为弃权；对同一人画两处以上的，该项无效。</translation>
    </message>
    <message>
        <source>If it is that member, choose the member in the item; if it is a namesake, write the unit.</source>
        <translation>如就是该会员，请在票面事项中选定会员；如为同名的另一人，请填写单位。</translation>
    </message>
    <message>
        <source>Important matter</source>
        <translation>重要事项</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Invalid here</source>
        <translation>本项无效</translation>
    </message>
    <message>
        <source>Invalid papers</source>
        <translation>无效票</translation>
    </message>
    <message>
        <source>Is the exact share enough</source>
        <translation>比例要求</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Issued %1 = returned %2 + not returned %3; returned %2 = valid %4 + invalid %5; issued %1 ≤ present %6 ≤ entitled %7.</source>
        <translation>发出 %1 = 收回 %2 + 未收回 %3；收回 %2 = 有效 %4 + 无效 %5；发出 %1 ≤ 实到 %6 ≤ 应到 %7。</translation>
    </message>
    <message>
        <source>Issuing list of ballot papers</source>
        <translation>发票登记表</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>只计一次。</translation>
    </message>
    <message>
        <source>It does not count.</source>
        <translation>不予计票。</translation>
    </message>
    <message>
        <source>It is the number of invalid papers: their votes were probably counted too.</source>
        <translation>差数正好等于无效票数：可能把无效票也计入了。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Item %1 has no mark yet.</source>
        <translation>第 %1 项还没有录入。</translation>
    </message>
    <message>
        <source>Item %1: "%2" should be %3 numbers.</source>
        <translation>第 %1 项：“%2”应当是 %3 个数。</translation>
    </message>
    <message>
        <source>Item of the agenda</source>
        <translation>对应议程</translation>
    </message>
    <message>
        <source>Key a mark for each item.</source>
        <translation>请为每一项录入一个符号。</translation>
    </message>
    <message>
        <source>Key the marks of the paper first; * for an invalid one.</source>
        <translation>请先录入这张票；整张无效按 *。</translation>
    </message>
    <message>
        <source>Key the papers at the counting desk, or enter the totals.</source>
        <translation>请在计票台逐张录入，或录入合计。</translation>
    </message>
    <message>
        <source>Leave it empty.</source>
        <translation>请留空。</translation>
    </message>
    <message>
        <source>Leave the majority empty for the rule's. Otherwise the protocol, the minutes and the resolution say that it was weaker, and on what it rests.</source>
        <translation>通过条件留空即按规定执行；否则计票结果报告、会议纪要和决议都会注明条件低于规定及其依据。</translation>
    </message>
    <message>
        <source>Leave the number out.</source>
        <translation>请不要填这个数字。</translation>
    </message>
    <message>
        <source>Look at the papers of this item together, bundle by bundle.</source>
        <translation>请两组一起逐捆核对这一项。</translation>
    </message>
    <message>
        <source>Look for %1 abstentions that were not counted.</source>
        <translation>看看是否漏计了 %1 张弃权。</translation>
    </message>
    <message>
        <source>Look for %1 votes that were counted twice.</source>
        <translation>看看是否重复计了 %1 票。</translation>
    </message>
    <message>
        <source>Look for a paper that stuck to another or fell aside.</source>
        <translation>看看是否有票粘在一起或掉落。</translation>
    </message>
    <message>
        <source>Look for a paper that was counted twice.</source>
        <translation>看看是否有一张票计了两次。</translation>
    </message>
    <message>
        <source>Look whether a bundle was entered twice.</source>
        <translation>看看是否有一捆重复录入。</translation>
    </message>
    <message>
        <source>Look whether it is one person, and whether the posts go together.</source>
        <translation>请确认是否为同一人、能否兼任。</translation>
    </message>
    <message>
        <source>Look whether observers got papers, and count the stubs again.</source>
        <translation>看看是否误发给列席人员，并重新清点存根。</translation>
    </message>
    <message>
        <source>Look whether observers raised a hand, or somebody who voted online was counted in the hall too.</source>
        <translation>看看是否有列席人员举手，或线上表决的人在会场又计了一次。</translation>
    </message>
    <message>
        <source>Look whether the file is of another vote.</source>
        <translation>看看文件是不是别的表决的。</translation>
    </message>
    <message>
        <source>Look whether the name was read or written differently.</source>
        <translation>看看姓名是否读错或写法不同。</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>通过条件</translation>
    </message>
    <message>
        <source>Majority: %1 (%2).</source>
        <translation>通过标准：%1（%2）。</translation>
    </message>
    <message>
        <source>Make a new ballot for something else.</source>
        <translation>要表决别的事项请新建。</translation>
    </message>
    <message>
        <source>Make a new one.</source>
        <translation>请新建。</translation>
    </message>
    <message>
        <source>Make a stroke of 正 for each vote. Of each row: all sums and what is invalid here make the valid papers of the bundle.</source>
        <translation>每票画“正”字一笔。每行各栏小计与本项无效之和，应等于本捆有效票数。</translation>
    </message>
    <message>
        <source>Make an item of each, so that each is voted on by itself.</source>
        <translation>请分成多个事项，逐项表决。</translation>
    </message>
    <message>
        <source>Makes a new ballot of what is still open: all of a void one, the tied candidates, what did not pass.</source>
        <translation>为尚未决定的部分新建表决：无效的全部重新投票、得票相等的候选人、未通过的事项。</translation>
    </message>
    <message>
        <source>Makes the strokes</source>
        <translation>画票人</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Mark at most %1 names with ○, written-in names included; a paper with more is invalid.</source>
        <translation>画“○”的（含另选人）不得超过 %1 人，超过的整张票无效。</translation>
    </message>
    <message>
        <source>Mark at most as many names with ○ as are to be elected (%1), written-in names included; with more, that post's part is invalid.</source>
        <translation>每个职务画“○”的（含另选人）不得超过应选人数（%1），超过的该职务部分无效。</translation>
    </message>
    <message>
        <source>Mark the name there. If it is somebody else of the same name, write the unit behind the name: %1 (unit).</source>
        <translation>请在其姓名处计票。如是同名的另一人，请在姓名后注明单位：%1（单位）。</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>逐张录入</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Matter or name</source>
        <translation>事项或姓名</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name or card number, as on the roll</source>
        <translation>名册上的姓名或代表证号</translation>
    </message>
    <message>
        <source>Name the rule with its article, or the decision and its day.</source>
        <translation>请写明规定名称及条款，或者决定的名称和日期。</translation>
    </message>
    <message>
        <source>Names are written in at elections only.</source>
        <translation>只有选举才能另选他人。</translation>
    </message>
    <message>
        <source>Names in order of the strokes of the family name.</source>
        <translation>以姓氏笔画为序。</translation>
    </message>
    <message>
        <source>Names, separated by commas; never a candidate</source>
        <translation>姓名用顿号或逗号隔开；候选人不得担任</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要票数</translation>
    </message>
    <message>
        <source>Needed: %1 (%2).</source>
        <translation>通过条件：%1（%2）。</translation>
    </message>
    <message>
        <source>Needed: %1 (%2). Who is absent, abstains or hands in an invalid paper does not make the number of all deputies smaller.</source>
        <translation>通过条件：%1（%2）。缺席、弃权和无效票均不减少全体代表的基数。</translation>
    </message>
    <message>
        <source>No paper came back: there is nothing to count.</source>
        <translation>一张票也没有收回，没有可计的票。</translation>
    </message>
    <message>
        <source>No scrutineer is named, but the protocol needs their signatures.</source>
        <translation>没有填写监票人，而计票报告单需要监票人签名。</translation>
    </message>
    <message>
        <source>No scrutineer is named.</source>
        <translation>没有填写监票人。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nobody can be written in: "%1".</source>
        <translation>不能另选他人：“%1”。</translation>
    </message>
    <message>
        <source>Nobody is elected.</source>
        <translation>无人当选。</translation>
    </message>
    <message>
        <source>Not elected</source>
        <translation>未当选</translation>
    </message>
    <message>
        <source>Not handed in: %1.</source>
        <translation>未提交：%1。</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Not passed.</source>
        <translation>未通过。</translation>
    </message>
    <message>
        <source>Not returned</source>
        <translation>未收回</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is left to vote on: everything is decided.</source>
        <translation>没有需要重新投票的：全部已有结果。</translation>
    </message>
    <message>
        <source>Nothing stands on the paper.</source>
        <translation>票面上没有内容。</translation>
    </message>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>还没有计票。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>计算基数</translation>
    </message>
    <message>
        <source>Of each item: for + against + abstaining + invalid here = valid papers.</source>
        <translation>每项：赞成 + 反对 + 弃权 + 本项无效 = 有效票。</translation>
    </message>
    <message>
        <source>Of each item: for + against + abstaining ≤ present.</source>
        <translation>每项：赞成 + 反对 + 弃权 ≤ 实到人数。</translation>
    </message>
    <message>
        <source>Of each person: grades + abstaining + invalid here = valid papers.</source>
        <translation>每人：各等次 + 弃权 + 本项无效 = 有效票。</translation>
    </message>
    <message>
        <source>Of hands that were counted by delegation</source>
        <translation>按代表团清点举手人数时填写</translation>
    </message>
    <message>
        <source>Of them invalid</source>
        <translation>其中无效票</translation>
    </message>
    <message>
        <source>Of two people with one name, give the unit.</source>
        <translation>同名的两个人请注明单位。</translation>
    </message>
    <message>
        <source>One item is voted on once.</source>
        <translation>同一事项只表决一次。</translation>
    </message>
    <message>
        <source>One of the ballot's posts</source>
        <translation>本次选举的职务之一</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>可选：%1。</translation>
    </message>
    <message>
        <source>Only votes cast before that count: give the time.</source>
        <translation>只有此前投的票有效：请注明时间。</translation>
    </message>
    <message>
        <source>Only who is checked in by then, in the hall or online, can vote.</source>
        <translation>届时已在现场或线上签到的代表才能表决。</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>重新打开：%1</translation>
    </message>
    <message>
        <source>Open it, or give the next number.</source>
        <translation>请打开已有的记录，或改用下一个编号。</translation>
    </message>
    <message>
        <source>Open the count again</source>
        <translation>重新打开计票</translation>
    </message>
    <message>
        <source>Open the sitting first.</source>
        <translation>请先宣布开幕。</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>开始投票</translation>
    </message>
    <message>
        <source>Open the vote first.</source>
        <translation>请先开始投票。</translation>
    </message>
    <message>
        <source>Open vote</source>
        <translation>公开表决</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>姓名排序</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Paper %1: %2</source>
        <translation>第 %1 张：%2</translation>
    </message>
    <message>
        <source>Paper and tellers</source>
        <translation>票面与监票计票</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Papers are handed out, or hands are raised: who is entitled and present is fixed now.</source>
        <translation>发票或举手：应到、实到人数此刻固定下来。</translation>
    </message>
    <message>
        <source>Papers in the bundle</source>
        <translation>本捆张数</translation>
    </message>
    <message>
        <source>Papers issued</source>
        <translation>发出票数</translation>
    </message>
    <message>
        <source>Papers issued %1, returned %2.</source>
        <translation>发出%1张票，收回%2张票。</translation>
    </message>
    <message>
        <source>Papers returned</source>
        <translation>收回票数</translation>
    </message>
    <message>
        <source>Papers to print</source>
        <translation>印制张数</translation>
    </message>
    <message>
        <source>Papers with too many marks are invalid: look whether their votes were counted too.</source>
        <translation>多选的票无效：请查看是否把这些票也计入了。</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Passed.</source>
        <translation>通过。</translation>
    </message>
    <message>
        <source>Passed: %1 of %2. Not passed: %3.</source>
        <translation>共 %2 项，通过 %1 项。未通过：%3。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>各职务名额</translation>
    </message>
    <message>
        <source>Prepare the ballots of the sample sitting</source>
        <translation>为示例会议准备表决</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Present are %1, but only %2 are entitled.</source>
        <translation>实到 %1 人，而应到只有 %2 人。</translation>
    </message>
    <message>
        <source>Present as the roll stands now: the vote is not open yet. Observers get no paper.</source>
        <translation>实到人数以当前名册为准：投票尚未开始。列席人员不发票。</translation>
    </message>
    <message>
        <source>Present as the roll stood when the vote was opened. Observers get no paper.</source>
        <translation>实到人数以投票开始时的名册为准。列席人员不发票。</translation>
    </message>
    <message>
        <source>Present job</source>
        <translation>现任职务</translation>
    </message>
    <message>
        <source>Protocol of the count</source>
        <translation>计票报告单</translation>
    </message>
    <message>
        <source>Reads out</source>
        <translation>唱票人</translation>
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
        <source>Remove them first, or declare the ballot void.</source>
        <translation>请先删除这些记录，或宣告本次表决无效。</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重新投票</translation>
    </message>
    <message>
        <source>Repeats the ballot</source>
        <translation>原表决</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result of an item</source>
        <translation>单项结果</translation>
    </message>
    <message>
        <source>Result: </source>
        <translation>结果：</translation>
    </message>
    <message>
        <source>Results by item</source>
        <translation>各项结果</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Returned ≤ issued ≤ present; else the vote is void.</source>
        <translation>收回 ≤ 发出 ≤ 实到；否则投票无效。</translation>
    </message>
    <message>
        <source>Say on what it rests: a rule, or the office's own decision.</source>
        <translation>请写明依据：有关规定或本单位的决定。</translation>
    </message>
    <message>
        <source>Scrutineer</source>
        <translation>监票人</translation>
    </message>
    <message>
        <source>Scrutineer (%1)</source>
        <translation>监票人（%1）</translation>
    </message>
    <message>
        <source>Scrutineers</source>
        <translation>监票人</translation>
    </message>
    <message>
        <source>Scrutineers are named, and none stands on the paper.</source>
        <translation>已填写监票人，且监票人、计票人都不是候选人。</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>应选人数</translation>
    </message>
    <message>
        <source>Second count</source>
        <translation>第二组计票</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>无记名投票</translation>
    </message>
    <message>
        <source>Settle the result</source>
        <translation>确定结果</translation>
    </message>
    <message>
        <source>Several posts on one paper, a line each: Chair: 1. Else leave empty</source>
        <translation>一张票选多个职务时，每行一个：主席：1。否则留空</translation>
    </message>
    <message>
        <source>Share: of parts</source>
        <translation>比例：分母</translation>
    </message>
    <message>
        <source>Share: parts</source>
        <translation>比例：分子</translation>
    </message>
    <message>
        <source>Signature of the head</source>
        <translation>团长签名</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Something is left undecided.</source>
        <translation>还有未决定的部分。</translation>
    </message>
    <message>
        <source>Something passed that has no resolution yet.</source>
        <translation>有已通过而尚无决议的事项。</translation>
    </message>
    <message>
        <source>Something was counted wrongly; bundles may be changed.</source>
        <translation>计票有误，可以修改各捆。</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>竞选职务</translation>
    </message>
    <message>
        <source>Start counting</source>
        <translation>开始计票</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stub, to be torn off when the paper is handed out — No. %1 of %2 — %3</source>
        <translation>存根（发票时撕下） 第 %1 号 共 %2 张 %3</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Take its step "Open the count again" first.</source>
        <translation>请先执行“重新打开计票”。</translation>
    </message>
    <message>
        <source>Take one of the two out.</source>
        <translation>请删去其中一个。</translation>
    </message>
    <message>
        <source>Take the ballot's step "Count again" first.</source>
        <translation>请先对该表决执行“重新计票”。</translation>
    </message>
    <message>
        <source>Take the ballot's step "Start counting" or "Count again" first.</source>
        <translation>请先对该表决执行“开始计票”或“重新计票”。</translation>
    </message>
    <message>
        <source>Take the line out.</source>
        <translation>请删去这一行。</translation>
    </message>
    <message>
        <source>Take the sitting's step "Update the roll" first.</source>
        <translation>请先对会议执行“更新名册”。</translation>
    </message>
    <message>
        <source>Teller</source>
        <translation>计票人</translation>
    </message>
    <message>
        <source>Teller (%1)</source>
        <translation>计票人（%1）</translation>
    </message>
    <message>
        <source>Tellers</source>
        <translation>计票人</translation>
    </message>
    <message>
        <source>The ballot is being counted.</source>
        <translation>正在计票。</translation>
    </message>
    <message>
        <source>The ballot is gone.</source>
        <translation>该表决已不存在。</translation>
    </message>
    <message>
        <source>The boxes are opened and the papers counted, not yet their votes.</source>
        <translation>开箱清点张数，尚未计票。</translation>
    </message>
    <message>
        <source>The chair reads the result out; from now on it stands.</source>
        <translation>由会议主持人宣布结果，此后不再更改。</translation>
    </message>
    <message>
        <source>The counts add up and agree: the result is worked out and kept.</source>
        <translation>各组计票相符且一致：算出结果并保存。</translation>
    </message>
    <message>
        <source>The election</source>
        <translation>本次选举</translation>
    </message>
    <message>
        <source>The first vote counts.</source>
        <translation>以第一次为准。</translation>
    </message>
    <message>
        <source>The first vote counts. If it was entered wrongly, remove it and enter it anew.</source>
        <translation>以第一次为准。如果录入有误，请删除后重新录入。</translation>
    </message>
    <message>
        <source>The hall</source>
        <translation>会场</translation>
    </message>
    <message>
        <source>The hands of %1 were entered already.</source>
        <translation>%1的举手人数已经录入。</translation>
    </message>
    <message>
        <source>The majority is another than the rule's: %1.</source>
        <translation>通过条件与规定不同：%1。</translation>
    </message>
    <message>
        <source>The name that was written in is missing.</source>
        <translation>缺少另选人的姓名。</translation>
    </message>
    <message>
        <source>The number is 1 or 2.</source>
        <translation>组号是 1 或 2。</translation>
    </message>
    <message>
        <source>The number issued or returned was wrong.</source>
        <translation>发出或收回的数字有误。</translation>
    </message>
    <message>
        <source>The paper has %1 marks, but there are %2 items.</source>
        <translation>这张票有 %1 个符号，而票面有 %2 项。</translation>
    </message>
    <message>
        <source>The paper is complete: Enter puts it away.</source>
        <translation>这张票已录完：按 Enter 录下一张。</translation>
    </message>
    <message>
        <source>The paper is marked as invalid: Enter puts it away, * takes that back.</source>
        <translation>这张票已标为无效：按 Enter 录下一张，按 * 取消。</translation>
    </message>
    <message>
        <source>The post "%1" stands there twice.</source>
        <translation>职务“%1”写了两次。</translation>
    </message>
    <message>
        <source>The protocol can be printed when both counts agree and the result is settled.</source>
        <translation>两组计票一致并确定结果后，才能打印计票报告单。</translation>
    </message>
    <message>
        <source>The result is taken back before it is announced.</source>
        <translation>宣布之前收回结果。</translation>
    </message>
    <message>
        <source>The roll is not up to date: %1 deputies were elected or left since.</source>
        <translation>签到名册已过时：此后有 %1 名代表当选或离任。</translation>
    </message>
    <message>
        <source>The rule, or the office's own decision if it is another</source>
        <translation>有关规定；与规定不同时写本单位的决定</translation>
    </message>
    <message>
        <source>The rules want a secret ballot, item by item</source>
        <translation>按规定应无记名投票，逐项表决</translation>
    </message>
    <message>
        <source>The sitting goes on below the quorum for a written reason; it is printed.</source>
        <translation>会议因书面理由在法定人数以下继续；理由会印出。</translation>
    </message>
    <message>
        <source>The sitting is gone.</source>
        <translation>会议已不存在。</translation>
    </message>
    <message>
        <source>The sitting is in session and quorate, its roll is up to date, and the paper is complete.</source>
        <translation>会议进行中且达到法定人数，名册为最新，票面完整。</translation>
    </message>
    <message>
        <source>The sitting is not closed.</source>
        <translation>会议尚未闭会。</translation>
    </message>
    <message>
        <source>The sitting passes the scrutineers; write their names.</source>
        <translation>监票人由大会通过，请填写姓名。</translation>
    </message>
    <message>
        <source>The stubs that were torn off; empty for an open vote</source>
        <translation>以撕下的存根为准；公开表决留空</translation>
    </message>
    <message>
        <source>The two numbers were probably swapped.</source>
        <translation>可能把两个数字写反了。</translation>
    </message>
    <message>
        <source>The vote does not count: more papers back than issued, for one.</source>
        <translation>投票无效，例如收回的票多于发出的票。</translation>
    </message>
    <message>
        <source>The vote of %1 came after ballot %2 was closed (%3).</source>
        <translation>%1的票晚于第 %2 号表决的结束时间（%3）。</translation>
    </message>
    <message>
        <source>The vote of %1 was cast before ballot %2 was opened (%3).</source>
        <translation>%1的票早于第 %2 号表决的开始时间（%3）。</translation>
    </message>
    <message>
        <source>The vote was declared void: %1</source>
        <translation>本次投票宣布无效：%1</translation>
    </message>
    <message>
        <source>The votes were not counted.</source>
        <translation>未进行计票。</translation>
    </message>
    <message>
        <source>There are totals of %1 items, but the ballot has %2.</source>
        <translation>填了 %1 项合计，而票面有 %2 项。</translation>
    </message>
    <message>
        <source>This bundle has no paper yet. Ctrl+Z takes back the bundle before.</source>
        <translation>这一捆还没有票。按 Ctrl+Z 撤销上一捆。</translation>
    </message>
    <message>
        <source>This group has finished counting.</source>
        <translation>本组计票完毕。</translation>
    </message>
    <message>
        <source>Tied at the last seat</source>
        <translation>末位得票相等</translation>
    </message>
    <message>
        <source>Tied, a re-vote decides: %1.</source>
        <translation>得票相等，须重新投票：%1。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To be elected: %1 of %2 candidates</source>
        <translation>候选人 %2 名，应选 %1 名</translation>
    </message>
    <message>
        <source>To be elected; with fewer seats than candidates some stay out</source>
        <translation>少于候选人数即为差额选举</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Two digits were probably swapped.</source>
        <translation>可能有两位数字写颠倒了。</translation>
    </message>
    <message>
        <source>Two digits were probably swapped: check, otherwise take the step "Declare void" and vote again.</source>
        <translation>可能有两位数字写颠倒了：请核对，否则执行“宣告无效”并重新投票。</translation>
    </message>
    <message>
        <source>Two groups of tellers count by themselves; an open vote is counted once.</source>
        <translation>两组计票人分别计票；公开表决只计一次。</translation>
    </message>
    <message>
        <source>Two groups should count by themselves.</source>
        <translation>应由两组分别计票。</translation>
    </message>
    <message>
        <source>Undo its confirmation or refusal first.</source>
        <translation>请先撤销该决定的确认或不予确认。</translation>
    </message>
    <message>
        <source>Undo or remove that one first.</source>
        <translation>请先撤销或删除那次表决。</translation>
    </message>
    <message>
        <source>Undo the announcement first if it was a mistake, or vote again.</source>
        <translation>如果宣布有误，请先撤销宣布，或重新投票。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit and job</source>
        <translation>单位及职务</translation>
    </message>
    <message>
        <source>Update the roll; observers do not count.</source>
        <translation>请更新名册；列席人员不计入。</translation>
    </message>
    <message>
        <source>Use %1; for an invalid paper * at the desk, ! in a file.</source>
        <translation>可用：%1；整张无效在计票台按 *，在文件中用 !。</translation>
    </message>
    <message>
        <source>Vacant, because fewer reached the needed number than are to be elected; a re-vote fills them: %1.</source>
        <translation>因获得法定票数的人数少于应选名额，出现缺额，须另行选举：%1。</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Valid %1, invalid %2.</source>
        <translation>有效票%1张，无效票%2张。</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Void: %1</source>
        <translation>无效：%1</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>重新投票</translation>
    </message>
    <message>
        <source>Vote by name</source>
        <translation>实名表决</translation>
    </message>
    <message>
        <source>Vote closed</source>
        <translation>投票结束</translation>
    </message>
    <message>
        <source>Vote closed at</source>
        <translation>投票结束时间</translation>
    </message>
    <message>
        <source>Voter</source>
        <translation>表决人</translation>
    </message>
    <message>
        <source>Votes by name</source>
        <translation>实名表决记录</translation>
    </message>
    <message>
        <source>Votes by name from the meeting tool: %1 deputies; the others by show of hands.</source>
        <translation>会议软件实名表决 %1 人，其余为举手表决。</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>投票中</translation>
    </message>
    <message>
        <source>Voting paper: %1</source>
        <translation>表决票：%1</translation>
    </message>
    <message>
        <source>Wait for %1 more; nothing is decided below the quorum.</source>
        <translation>还须等 %1 人到会；未达法定人数不能表决。</translation>
    </message>
    <message>
        <source>Way of voting</source>
        <translation>表决方式</translation>
    </message>
    <message>
        <source>What is voted on</source>
        <translation>表决内容</translation>
    </message>
    <message>
        <source>Which post does %1 stand for?</source>
        <translation>%1竞选哪个职务？</translation>
    </message>
    <message>
        <source>Who is appraised</source>
        <translation>测评对象</translation>
    </message>
    <message>
        <source>Whoever votes by name raises no hand: count the hands again.</source>
        <translation>已实名表决的不再举手：请重新清点举手人数。</translation>
    </message>
    <message>
        <source>With numbered stubs to tear off; empty: one sheet to copy</source>
        <translation>带编号存根；留空：只出一版供复印</translation>
    </message>
    <message>
        <source>With this bundle %1 papers are counted, but only %2 came back.</source>
        <translation>加上这一捆已计 %1 张，而收回只有 %2 张。</translation>
    </message>
    <message>
        <source>With totals: a name and its votes per line</source>
        <translation>录合计时：每行一个姓名和票数</translation>
    </message>
    <message>
        <source>Without a delegation</source>
        <translation>未编入代表团</translation>
    </message>
    <message>
        <source>Write a number from 0 to %1.</source>
        <translation>请填 0 到 %1 之间的数字。</translation>
    </message>
    <message>
        <source>Write a post per line with the number to elect: Chair: 1.</source>
        <translation>每行写一个职务和应选人数：主席：1。</translation>
    </message>
    <message>
        <source>Write a whole number, 0 or more.</source>
        <translation>请填 0 或正整数。</translation>
    </message>
    <message>
        <source>Write in one name at a time.</source>
        <translation>一次只写一个另选人。</translation>
    </message>
    <message>
        <source>Write it after the +.</source>
        <translation>请写在 + 后面。</translation>
    </message>
    <message>
        <source>Write it as 1/2 or 2/3; leave it empty for the rule's.</source>
        <translation>请写成 1/2 或 2/3；按规定执行则留空。</translation>
    </message>
    <message>
        <source>Write the name alone, without commas or semicolons; key each paper with a written-in name on a line of its own.</source>
        <translation>请只写姓名，不要带逗号或分号；有另选人的票每张单独录一行。</translation>
    </message>
    <message>
        <source>Write the name and the number: 张三 3.</source>
        <translation>请写姓名和票数：张三 3。</translation>
    </message>
    <message>
        <source>Write the number of seats.</source>
        <translation>请填写应选人数。</translation>
    </message>
    <message>
        <source>Write the post before the name: %1:%2.</source>
        <translation>请把职务写在姓名前：%1:%2。</translation>
    </message>
    <message>
        <source>Write the scrutineers into the ballot.</source>
        <translation>请在表决中填写监票人。</translation>
    </message>
    <message>
        <source>Write them from best to worst: excellent/competent/not competent.</source>
        <translation>请从高到低填写：优秀/称职/不称职。</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>另选人</translation>
    </message>
    <message>
        <source>Written in:</source>
        <translation>另选人：</translation>
    </message>
    <message>
        <source>abstaining</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>abstaining %1</source>
        <translation>弃权%1</translation>
    </message>
    <message>
        <source>against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>all deputies entitled</source>
        <translation>全体代表</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>at least %1/%2 of %3</source>
        <translation>%3的 %1/%2 以上（含本数）</translation>
    </message>
    <message>
        <source>at least half of %1</source>
        <translation>%1的半数以上（含半数）</translation>
    </message>
    <message>
        <source>ballot %1: %2</source>
        <translation>第 %1 号表决：%2</translation>
    </message>
    <message>
        <source>for</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>第 %1 等次</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>more than %1/%2 of %3</source>
        <translation>超过%3的 %1/%2</translation>
    </message>
    <message>
        <source>more than half of %1</source>
        <translation>%1的过半数</translation>
    </message>
    <message>
        <source>the deputies present</source>
        <translation>到会代表</translation>
    </message>
    <message>
        <source>the hall</source>
        <translation>会场</translation>
    </message>
    <message>
        <source>the valid votes</source>
        <translation>有效票</translation>
    </message>
    <message>
        <source>the votes cast</source>
        <translation>投票总数</translation>
    </message>
    <message>
        <source>the votes for and against</source>
        <translation>赞成票与反对票之和</translation>
    </message>
</context>
</TS>
