<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>proposals</name>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source> (provisional)</source>
        <translation>（暂定）</translation>
    </message>
    <message>
        <source>"%1" belongs to another call.</source>
        <translation>《%1》属于另一次征集。</translation>
    </message>
    <message>
        <source>"%1" has %2 seconders in office; %3 are needed.</source>
        <translation>《%1》有在任附议代表%2名，须有%3名。</translation>
    </message>
    <message>
        <source>"%1" is given to units already.</source>
        <translation>《%1》已确定承办单位。</translation>
    </message>
    <message>
        <source>"%1" is missing, and no sitting says it.</source>
        <translation>“%1”没有填，也没有会议可以推算。</translation>
    </message>
    <message>
        <source>"%1" is not answered yet: there is nothing to put on a slip.</source>
        <translation>《%1》尚未答复，没有可填入答复单的内容。</translation>
    </message>
    <message>
        <source>"%1" is not docketed: nothing can be merged into it.</source>
        <translation>《%1》未立案，不能并入其他提案。</translation>
    </message>
    <message>
        <source>"%1" is not in round %2 of its handling.</source>
        <translation>《%1》现在不在第%2轮办理中。</translation>
    </message>
    <message>
        <source>"%1" is not up for handling.</source>
        <translation>《%1》现在不能交办。</translation>
    </message>
    <message>
        <source>"%1" says neither why nor what to do.</source>
        <translation>《%1》既没有案据，也没有建议措施。</translation>
    </message>
    <message>
        <source>"%1" seems to hold several matters.</source>
        <translation>《%1》似乎一案多事。</translation>
    </message>
    <message>
        <source>"%1" stays a draft: %2</source>
        <translation>《%1》仍为草稿：%2</translation>
    </message>
    <message>
        <source>"%1" suggests no measure.</source>
        <translation>《%1》没有写建议措施。</translation>
    </message>
    <message>
        <source>"%1" was merged itself.</source>
        <translation>《%1》本身已并案。</translation>
    </message>
    <message>
        <source>%1 "%2"</source>
        <translation>%1《%2》</translation>
    </message>
    <message>
        <source>%1 "%2" is not answered yet.</source>
        <translation>%1《%2》尚未答复。</translation>
    </message>
    <message>
        <source>%1 "%2" was merged into this one and moves on with it.</source>
        <translation>%1《%2》原已并入本案，随本案一并转并。</translation>
    </message>
    <message>
        <source>%1 "%2" was taken in: it stands.</source>
        <translation>%1《%2》已登记在案，不能删除。</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1（%2）。</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>%1 drafts were not submitted; afterwards they are late.</source>
        <translation>还有%1件草稿未提交，截止后即为逾期。</translation>
    </message>
    <message>
        <source>%1 handles this round already.</source>
        <translation>%1已在本轮承办。</translation>
    </message>
    <message>
        <source>%1 has been screened: nobody signs it any more.</source>
        <translation>《%1》已经审查，不能再签名。</translation>
    </message>
    <message>
        <source>%1 has signed this proposal already.</source>
        <translation>%1已在本提案上签名。</translation>
    </message>
    <message>
        <source>%1 is a deputy of another term.</source>
        <translation>%1是另一届的代表。</translation>
    </message>
    <message>
        <source>%1 is closed, and it is not said when "%2" was handed in.</source>
        <translation>%1已截止，但没有写明“%2”的提交日期。</translation>
    </message>
    <message>
        <source>%1 is closed: "%2" comes in as a draft.</source>
        <translation>%1已截止：“%2”将作为草稿录入。</translation>
    </message>
    <message>
        <source>%1 is closed: what it says stands.</source>
        <translation>《%1》已办结，内容不再更改。</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>“%1”重复填写。</translation>
    </message>
    <message>
        <source>%1 is no deputy in office on %2.</source>
        <translation>%1在%2不是在任代表。</translation>
    </message>
    <message>
        <source>%1 is over: nothing can be called for any more.</source>
        <translation>%1已结束，不能再征集提案。</translation>
    </message>
    <message>
        <source>%1 is taken in already: without "%2" a number would be missing before it.</source>
        <translation>%1已经受理：少了“%2”，它前面就会缺一个编号。</translation>
    </message>
    <message>
        <source>%1 is the lead already.</source>
        <translation>%1已是主办单位。</translation>
    </message>
    <message>
        <source>%1 is the lead of this round already.</source>
        <translation>本轮主办单位已是%1。</translation>
    </message>
    <message>
        <source>%1 is the proposer and cannot second the own proposal.</source>
        <translation>%1是提案人，不能附议本人的提案。</translation>
    </message>
    <message>
        <source>%1 is the proposer and does not count as a seconder.</source>
        <translation>%1是提案人，不计为附议人。</translation>
    </message>
    <message>
        <source>%1 is to be held on %2. Proposals for it are asked for.</source>
        <translation>%1拟于%2召开，现面向全体代表征集提案。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 was handed the proposal: that stands.</source>
        <translation>提案已交%1办理，不再更改。</translation>
    </message>
    <message>
        <source>%1 was reminded on that day already.</source>
        <translation>%1当日已催办过。</translation>
    </message>
    <message>
        <source>%1 was submitted: the signatures under it stand.</source>
        <translation>《%1》已提交，签名不再更改。</translation>
    </message>
    <message>
        <source>%1 was submitted: what its author signed stands.</source>
        <translation>《%1》已提交，提案人签署的内容不再更改。</translation>
    </message>
    <message>
        <source>%1 was withdrawn: what it says stands.</source>
        <translation>《%1》已撤回，内容不再更改。</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2：%3</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1，期限%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: ask the authors how content they are (%2)</source>
        <translation>%1：征求提案人满意度（%2件）</translation>
    </message>
    <message>
        <source>%1: call for proposals</source>
        <translation>%1提案征集</translation>
    </message>
    <message>
        <source>%1: close the window</source>
        <translation>%1：提案征集截止</translation>
    </message>
    <message>
        <source>%1: hand over the docketed proposals (%2)</source>
        <translation>%1：交办已立案提案（%2件）</translation>
    </message>
    <message>
        <source>%1: open the window</source>
        <translation>%1：开始征集提案</translation>
    </message>
    <message>
        <source>%1: reply to %2 "%3"</source>
        <translation>%1：答复%2《%3》</translation>
    </message>
    <message>
        <source>%1: screen the proposals that wait (%2)</source>
        <translation>%1：审查待立案提案（%2件）</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1. When</source>
        <translation>一、征集时间</translation>
    </message>
    <message>
        <source>11 to 15 working days</source>
        <translation>11～15个工作日</translation>
    </message>
    <message>
        <source>16 to 20 working days</source>
        <translation>16～20个工作日</translation>
    </message>
    <message>
        <source>2. What a proposal needs</source>
        <translation>二、提案要求</translation>
    </message>
    <message>
        <source>3. Classes</source>
        <translation>三、提案类别</translation>
    </message>
    <message>
        <source>4. What cannot be taken up</source>
        <translation>四、不予立案的情形</translation>
    </message>
    <message>
        <source>5. What becomes of it</source>
        <translation>五、审查与答复</translation>
    </message>
    <message>
        <source>6 to 10 working days</source>
        <translation>6～10个工作日</translation>
    </message>
    <message>
        <source>6. Further instructions</source>
        <translation>六、其他事项</translation>
    </message>
    <message>
        <source>:</source>
        <translation>：</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A department that is not among the units</source>
        <translation>不在单位列表中的部门可直接填写</translation>
    </message>
    <message>
        <source>A docketed proposal of the same call</source>
        <translation>同一次征集中已立案的提案</translation>
    </message>
    <message>
        <source>A merger is set by a step, not by entering it.</source>
        <translation>并案须通过“并案”操作办理，不能直接录入。</translation>
    </message>
    <message>
        <source>A proposal cannot be merged into itself.</source>
        <translation>提案不能并入自身。</translation>
    </message>
    <message>
        <source>A proposal that was screened has a number.</source>
        <translation>已审查的提案应有编号。</translation>
    </message>
    <message>
        <source>A reminder is written while a proposal is handed over and unanswered.</source>
        <translation>催办函在提案已交办、尚未答复时出具。</translation>
    </message>
    <message>
        <source>A reply of kind A says when it was done.</source>
        <translation>A类答复须写明落实日期。</translation>
    </message>
    <message>
        <source>A reply of kind B says by when.</source>
        <translation>B类答复须写明计划完成日期。</translation>
    </message>
    <message>
        <source>A reply of kind B says what is planned.</source>
        <translation>B类答复须写明解决计划。</translation>
    </message>
    <message>
        <source>A reply of kind C gives the reasons.</source>
        <translation>C类答复须写明原因。</translation>
    </message>
    <message>
        <source>A says when it was done, B the plan and by when, C the reasons; the lead replies after its co-handlers.</source>
        <translation>A类写明落实日期，B类写明计划和完成日期，C类写明原因；主办单位在协办单位之后答复。</translation>
    </message>
    <message>
        <source>A: done</source>
        <translation>A类（已解决）</translation>
    </message>
    <message>
        <source>A: done; B: planned; C: cannot be done.</source>
        <translation>A类：已解决；B类：列入计划解决；C类：暂不能解决。</translation>
    </message>
    <message>
        <source>Accept late</source>
        <translation>逾期受理</translation>
    </message>
    <message>
        <source>Accept the reply</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Add seconders who are deputies in office and not the proposer.</source>
        <translation>补充在任代表为附议人，提案人本人除外。</translation>
    </message>
    <message>
        <source>Add the other unit, and note why this one is not needed any more.</source>
        <translation>另行添加单位，并在备注中说明原单位不再承办的原因。</translation>
    </message>
    <message>
        <source>Against law or policy</source>
        <translation>违反法律法规或政策</translation>
    </message>
    <message>
        <source>Already settled or being dealt with</source>
        <translation>已经解决或正在办理</translation>
    </message>
    <message>
        <source>Another round with the same units, because an author is not satisfied.</source>
        <translation>因提案人不满意，交原承办单位再次办理。</translation>
    </message>
    <message>
        <source>Archive number</source>
        <translation>归档号</translation>
    </message>
    <message>
        <source>Ask the proposer what should be done.</source>
        <translation>请提案人写明应如何解决。</translation>
    </message>
    <message>
        <source>Ask them, or write why it is closed without.</source>
        <translation>请其反馈，或写明未反馈即办结的原因。</translation>
    </message>
    <message>
        <source>At least one author is not satisfied.</source>
        <translation>至少有一位提案人不满意。</translation>
    </message>
    <message>
        <source>At most once a day, while the reply is waited for.</source>
        <translation>待答复期间，每天至多催办一次。</translation>
    </message>
    <message>
        <source>Author and seconders</source>
        <translation>提案人与附议人</translation>
    </message>
    <message>
        <source>B: planned</source>
        <translation>B类（列入计划）</translation>
    </message>
    <message>
        <source>Back to the author, to be corrected or split; it keeps its number.</source>
        <translation>退回提案人修改或拆分，编号保留。</translation>
    </message>
    <message>
        <source>Basically satisfied</source>
        <translation>基本满意</translation>
    </message>
    <message>
        <source>Being handled</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Blank proposal form</source>
        <translation>空白提案表</translation>
    </message>
    <message>
        <source>C: cannot be done</source>
        <translation>C类（暂不能解决）</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>征集</translation>
    </message>
    <message>
        <source>Call for proposals</source>
        <translation>提案征集</translation>
    </message>
    <message>
        <source>Calls for proposals</source>
        <translation>提案征集</translation>
    </message>
    <message>
        <source>Check the name, or elect the deputy first.</source>
        <translation>请核对姓名，或先办理代表选举。</translation>
    </message>
    <message>
        <source>Choose a call for proposals, or open one.</source>
        <translation>请选择一次提案征集，或先开始征集。</translation>
    </message>
    <message>
        <source>Choose a day before the sitting.</source>
        <translation>请选择会议之前的日期。</translation>
    </message>
    <message>
        <source>Choose a deputy in office.</source>
        <translation>请选择在任代表。</translation>
    </message>
    <message>
        <source>Choose a deputy of %1.</source>
        <translation>请选择%1的代表。</translation>
    </message>
    <message>
        <source>Choose a docketed proposal of this call.</source>
        <translation>请选择本次征集中已立案的提案。</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>请选择更晚的日期。</translation>
    </message>
    <message>
        <source>Choose a later last day first, or give the day on which it was opened.</source>
        <translation>请先推迟截止日期，或填写实际开始日期。</translation>
    </message>
    <message>
        <source>Choose a proposal of this call.</source>
        <translation>请选择本次征集的提案。</translation>
    </message>
    <message>
        <source>Choose a proposer who is in office.</source>
        <translation>请选择在任代表为提案人。</translation>
    </message>
    <message>
        <source>Choose a unit, or write a name.</source>
        <translation>请选择单位，或填写名称。</translation>
    </message>
    <message>
        <source>Choose another deputy.</source>
        <translation>请另选代表。</translation>
    </message>
    <message>
        <source>Choose another unit.</source>
        <translation>请另选单位。</translation>
    </message>
    <message>
        <source>Choose that day or a later one.</source>
        <translation>请选择当日或以后的日期。</translation>
    </message>
    <message>
        <source>Choose the coming sitting, or only the term.</source>
        <translation>请选择即将召开的会议，或只选届次。</translation>
    </message>
    <message>
        <source>Choose the deputy from the list.</source>
        <translation>请从列表中选择代表。</translation>
    </message>
    <message>
        <source>Choose the lead, or add the units under "Handling".</source>
        <translation>请选择主办单位，或在“办理”页添加承办单位。</translation>
    </message>
    <message>
        <source>Choose the one it was merged into: %1.</source>
        <translation>请选择其并入的提案：%1。</translation>
    </message>
    <message>
        <source>Choose the other proposal.</source>
        <translation>请选择另一件提案。</translation>
    </message>
    <message>
        <source>Choose the proposal that it was merged into.</source>
        <translation>请选择其并入的提案。</translation>
    </message>
    <message>
        <source>Choose the term that is in office.</source>
        <translation>请选择在任的届次。</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>请选择今天或以后的日期。</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>待交办</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Classes offered</source>
        <translation>案类</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Close the proposal.</source>
        <translation>请直接办结。</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>截止征集</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Co-author</source>
        <translation>联名提案人</translation>
    </message>
    <message>
        <source>Co-authors</source>
        <translation>联名提案人</translation>
    </message>
    <message>
        <source>Co-handler</source>
        <translation>协办</translation>
    </message>
    <message>
        <source>Co-handlers</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Correct one of the two days.</source>
        <translation>请更正其中一个日期。</translation>
    </message>
    <message>
        <source>Correct the day, or choose kind A.</source>
        <translation>请更正日期，或选择A类。</translation>
    </message>
    <message>
        <source>Correct the day, or choose kind B.</source>
        <translation>请更正日期，或选择B类。</translation>
    </message>
    <message>
        <source>Correct the day.</source>
        <translation>请更正日期。</translation>
    </message>
    <message>
        <source>Correct the number, or leave it out; in an import choose "leave out" for the column with the numbers, and each gets the next one when it is submitted.</source>
        <translation>请更正编号，或不填编号；导入时可把编号一列设为“不导入”，提交时自动编下一个号。</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>请更正编号。</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Counts a reminder; the letter is among the papers.</source>
        <translation>记一次催办，催办函在“文书”中打印。</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Delegation's view</source>
        <translation>代表团意见</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Do not docket</source>
        <translation>不予立案</translation>
    </message>
    <message>
        <source>Docket</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Docket it first, or pass it on as a suggestion.</source>
        <translation>请先立案，或转为建议。</translation>
    </message>
    <message>
        <source>Docket that one first, then merge.</source>
        <translation>请先将其立案，再并案。</translation>
    </message>
    <message>
        <source>Docketed</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>落实日期</translation>
    </message>
    <message>
        <source>Done on: %1</source>
        <translation>落实日期：%1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due date provisional</source>
        <translation>期限为暂定</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Elect the deputies first.</source>
        <translation>请先选举职工代表。</translation>
    </message>
    <message>
        <source>Empty: as entered under "Handling"</source>
        <translation>留空：以“办理”页所列为准</translation>
    </message>
    <message>
        <source>Empty: as many days before the sitting as the rules say</source>
        <translation>留空：按规则自会议日期提前推算</translation>
    </message>
    <message>
        <source>Empty: proposals between the sittings of a term</source>
        <translation>留空：届内闭会期间的提案</translation>
    </message>
    <message>
        <source>Empty: the call that is open</source>
        <translation>留空：正在进行的征集</translation>
    </message>
    <message>
        <source>Empty: worded from the sitting or the term</source>
        <translation>留空：按会议或届次自动命名</translation>
    </message>
    <message>
        <source>Enclosed: the proposal form.</source>
        <translation>附件：提案表</translation>
    </message>
    <message>
        <source>Enter it as submitted, then merge it.</source>
        <translation>请先按“已提交”录入，再办理并案。</translation>
    </message>
    <message>
        <source>Every author has rated the reply and is at least basically satisfied, or a reason is given.</source>
        <translation>每位提案人均已评价且不为“不满意”，或写明原因。</translation>
    </message>
    <message>
        <source>Every author is asked, also those of merged proposals.</source>
        <translation>满意度按提案人统计，含并案提案的提案人。</translation>
    </message>
    <message>
        <source>Extend the deadline</source>
        <translation>延长期限</translation>
    </message>
    <message>
        <source>Extended because</source>
        <translation>延期原因</translation>
    </message>
    <message>
        <source>Fill in the day, or choose kind B.</source>
        <translation>请填写日期，或选择B类。</translation>
    </message>
    <message>
        <source>Fill in the day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>Fill in the grounds and the suggested measure.</source>
        <translation>请填写案据和建议措施。</translation>
    </message>
    <message>
        <source>Fill in the plan.</source>
        <translation>请填写计划。</translation>
    </message>
    <message>
        <source>Fill in the reasons.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>From "%1", %2 proposals are handed to you: as the lead %3, as a co-handler %4. Please reply in writing by the day given for each.</source>
        <translation>“%1”中交由你单位承办的提案共%2件，其中主办%3件、协办%4件，请按各件所列期限书面答复。</translation>
    </message>
    <message>
        <source>From now on deputies hand in proposals; the rules of today are fixed.</source>
        <translation>即日起受理代表提案，并固定适用当日规则。</translation>
    </message>
    <message>
        <source>Give its number.</source>
        <translation>请填写编号。</translation>
    </message>
    <message>
        <source>Give the day in the column "Submitted on".</source>
        <translation>请在“提交日期”一列填写日期。</translation>
    </message>
    <message>
        <source>Give the reason in the column "Taken in late because", or enter it as a draft.</source>
        <translation>请在“逾期受理原因”一列写明原因，或以草稿录入。</translation>
    </message>
    <message>
        <source>Give the reason in the column "Taken in late because".</source>
        <translation>请在“逾期受理原因”一列填写原因。</translation>
    </message>
    <message>
        <source>Give the reason of the screening.</source>
        <translation>请填写审查理由。</translation>
    </message>
    <message>
        <source>Give the status "Settled", or leave those columns out.</source>
        <translation>请将状态填为“已办结”，或不导入这些列。</translation>
    </message>
    <message>
        <source>Give the status that fits the result, or leave the result out.</source>
        <translation>请填写与审查结果相符的状态，或不填审查结果。</translation>
    </message>
    <message>
        <source>Gives it to the lead and the co-handlers; the days for the reply begin to run.</source>
        <translation>交主办、协办单位办理，答复期限开始计算。</translation>
    </message>
    <message>
        <source>Gives more time to everybody.</source>
        <translation>为全体代表延长征集时间。</translation>
    </message>
    <message>
        <source>Gives the proposal to one more unit while others handle it.</source>
        <translation>办理期间增交一个单位承办。</translation>
    </message>
    <message>
        <source>Gives the unit more time, for a written reason.</source>
        <translation>写明原因，给承办单位延长时间。</translation>
    </message>
    <message>
        <source>Ground for not docketing</source>
        <translation>不予立案情形</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Hand the docketed proposals over first.</source>
        <translation>请先交办已立案的提案。</translation>
    </message>
    <message>
        <source>Hand-over letters</source>
        <translation>交办通知</translation>
    </message>
    <message>
        <source>Hand-over of proposals</source>
        <translation>提案交办通知</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交办</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>交办日期</translation>
    </message>
    <message>
        <source>Handed over on %1, and %2 days from then: %3.</source>
        <translation>%1交办，自交办之日起%2日，即%3。</translation>
    </message>
    <message>
        <source>Handed over, due</source>
        <translation>交办日期、期限</translation>
    </message>
    <message>
        <source>Handle again</source>
        <translation>再次办理</translation>
    </message>
    <message>
        <source>Handle it again, or write why it is closed nevertheless.</source>
        <translation>请再次办理，或写明仍予办结的原因。</translation>
    </message>
    <message>
        <source>Handled (rounds)</source>
        <translation>办理轮次</translation>
    </message>
    <message>
        <source>Handled again</source>
        <translation>再次办理</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Handled together with another proposal; its author still gets a reply and rates it.</source>
        <translation>与另一提案并案办理，提案人仍单独收到答复并评价。</translation>
    </message>
    <message>
        <source>Handled with</source>
        <translation>并案于</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Handling and reply</source>
        <translation>办理与答复</translation>
    </message>
    <message>
        <source>Handling, round %1</source>
        <translation>第%1轮办理</translation>
    </message>
    <message>
        <source>If it was handed in within the window, give the status "Submitted" and the day; else take the step "Accept late" afterwards.</source>
        <translation>如在征集期内提交，请填写状态“已提交”和提交日期；否则录入后再办理“逾期受理”。</translation>
    </message>
    <message>
        <source>Import the forms, or write them down first.</source>
        <translation>请先导入或录入提案表。</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按期</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>征集说明</translation>
    </message>
    <message>
        <source>It becomes a proposal of the congress.</source>
        <translation>作为职代会提案立案。</translation>
    </message>
    <message>
        <source>It counts as late in the statistics.</source>
        <translation>统计时计为逾期答复。</translation>
    </message>
    <message>
        <source>It is handled with %1 "%2"; the reply stands there.</source>
        <translation>本案并入%1《%2》办理，答复见该案。</translation>
    </message>
    <message>
        <source>It is not said of which call, so %1 cannot be found.</source>
        <translation>未指明哪一次征集，无法查找%1。</translation>
    </message>
    <message>
        <source>It is not said which call the proposal answers.</source>
        <translation>未指明提案属于哪一次征集。</translation>
    </message>
    <message>
        <source>It is not said who handles it.</source>
        <translation>未指明承办单位。</translation>
    </message>
    <message>
        <source>It is not said why it was not docketed.</source>
        <translation>未写明不予立案的理由。</translation>
    </message>
    <message>
        <source>It is not said why the author is not satisfied.</source>
        <translation>未写明提案人不满意的原因。</translation>
    </message>
    <message>
        <source>It is put forward by a deputy in office and seconded by at least %1 deputies.</source>
        <translation>提案由在任代表提出，并有至少%1名代表附议。</translation>
    </message>
    <message>
        <source>It is screened on its own again.</source>
        <translation>恢复为单独审查。</translation>
    </message>
    <message>
        <source>It offers: %1.</source>
        <translation>本次征集的类别：%1。</translation>
    </message>
    <message>
        <source>It was extended to %1.</source>
        <translation>已延期至%1。</translation>
    </message>
    <message>
        <source>It was fixed to %1 when it was handed over.</source>
        <translation>交办时定为%1。</translation>
    </message>
    <message>
        <source>It was handed over only on %1.</source>
        <translation>%1才交办。</translation>
    </message>
    <message>
        <source>It was screened only on %1.</source>
        <translation>%1才审查。</translation>
    </message>
    <message>
        <source>It was submitted only on %1.</source>
        <translation>%1才提交。</translation>
    </message>
    <message>
        <source>Kind of reply</source>
        <translation>答复类别</translation>
    </message>
    <message>
        <source>Kind of reply: %1. Replied on %2.</source>
        <translation>答复类别：%1。答复日期：%2。</translation>
    </message>
    <message>
        <source>Kinds of reply: A done now, with the date; B planned, with the plan and the date; C cannot be done, with the reasons. The lead merges the replies of the co-handlers.</source>
        <translation>答复分三类：A类已解决，写明落实日期；B类列入计划，写明计划和完成日期；C类暂不能解决，写明原因。主办单位汇总协办单位意见后统一答复。</translation>
    </message>
    <message>
        <source>Last reminded on</source>
        <translation>最近催办日期</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>主办</translation>
    </message>
    <message>
        <source>Leader's instruction</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>Leader's instruction: %1</source>
        <translation>领导批示：%1</translation>
    </message>
    <message>
        <source>Leave the lead empty, or take that unit out first.</source>
        <translation>请将主办单位留空，或先移除该单位。</translation>
    </message>
    <message>
        <source>Make another call for the other term.</source>
        <translation>请为另一届另建征集。</translation>
    </message>
    <message>
        <source>Make this one a co-handler, or change the other first.</source>
        <translation>请将本单位改为协办，或先更改另一单位。</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Merge into another</source>
        <translation>并案</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>并案</translation>
    </message>
    <message>
        <source>Merged in: %1</source>
        <translation>并入本案：%1</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>并入提案</translation>
    </message>
    <message>
        <source>Merged into %1 "%2"</source>
        <translation>并入%1《%2》</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Names of units, separated by 、; empty: as entered under "Handling"</source>
        <translation>填写单位名称，多个用顿号隔开；不填则按“办理”栏已录入的单位</translation>
    </message>
    <message>
        <source>Names separated by 、 – each deputy becomes a seconder</source>
        <translation>姓名以顿号分隔，每位代表自动登记为附议人</translation>
    </message>
    <message>
        <source>Needed when not satisfied</source>
        <translation>不满意时必填</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>新期限</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>新截止日期</translation>
    </message>
    <message>
        <source>No draft is ready.</source>
        <translation>没有可受理的草稿。</translation>
    </message>
    <message>
        <source>No proposal of this call is answered yet.</source>
        <translation>本次征集尚无已答复的提案。</translation>
    </message>
    <message>
        <source>No proposal, but worth telling the unit in charge.</source>
        <translation>不作为提案，转有关单位作为建议参考。</translation>
    </message>
    <message>
        <source>No reply of %1 is waited for.</source>
        <translation>%1没有待答复的提案。</translation>
    </message>
    <message>
        <source>No unit has a proposal of this call to answer.</source>
        <translation>本次征集没有待答复的承办单位。</translation>
    </message>
    <message>
        <source>No unit is the lead for "%1".</source>
        <translation>《%1》没有主办单位。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第%1号</translation>
    </message>
    <message>
        <source>Nobody is dissatisfied: there is nothing to handle again.</source>
        <translation>没有提案人不满意，无须再次办理。</translation>
    </message>
    <message>
        <source>Not counted as a seconder: %1</source>
        <translation>未计为附议人：%1</translation>
    </message>
    <message>
        <source>Not docketed</source>
        <translation>不予立案</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>无需答复</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>尚未评价</translation>
    </message>
    <message>
        <source>Not replied yet</source>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing was merged into it, and no unit has it yet.</source>
        <translation>没有其他提案并入，且尚未确定承办单位。</translation>
    </message>
    <message>
        <source>Notice: call for proposals</source>
        <translation>关于征集提案的通知</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number %1 of this call is "%2" already.</source>
        <translation>本次征集的第%1号已是《%2》。</translation>
    </message>
    <message>
        <source>Number within the call</source>
        <translation>征集内编号</translation>
    </message>
    <message>
        <source>Numbers every draft that has its seconders; what is missing in the others is said.</source>
        <translation>附议人足数的草稿全部编号受理，其余说明所缺。</translation>
    </message>
    <message>
        <source>Of kind A</source>
        <translation>A类必填</translation>
    </message>
    <message>
        <source>Of kind B</source>
        <translation>B类必填</translation>
    </message>
    <message>
        <source>Of kind C</source>
        <translation>C类必填</translation>
    </message>
    <message>
        <source>Of the sitting, when there is one</source>
        <translation>选了会议时以会议为准</translation>
    </message>
    <message>
        <source>On %1 you were given %2 "%3" of "%4" as %5. The reply %6.</source>
        <translation>%1，%4的%2提案《%3》已交你单位作为%5单位办理，答复%6。</translation>
    </message>
    <message>
        <source>One lead; the others are co-handlers</source>
        <translation>主办一个，其余为协办</translation>
    </message>
    <message>
        <source>One matter each. It names the subject, the problem and its grounds, and a measure that can be carried out.</source>
        <translation>一事一案。写明案由、案据（问题与理由）和切实可行的建议措施。</translation>
    </message>
    <message>
        <source>One matter each: send it back to be split if so.</source>
        <translation>一事一案；如确为多事，请退回拆分。</translation>
    </message>
    <message>
        <source>One matter each: split it into several proposals if so.</source>
        <translation>一事一案；如确为多事，请拆分为几件提案。</translation>
    </message>
    <message>
        <source>Only of a lead whose co-handlers are silent</source>
        <translation>仅在协办单位未答复、主办单位先答复时填写</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>征集中</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新开放</translation>
    </message>
    <message>
        <source>Open it again first, with the reason.</source>
        <translation>请先写明原因并重新开放。</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>开始征集</translation>
    </message>
    <message>
        <source>Open the window first.</source>
        <translation>请先开始征集。</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Others were merged into "%1": %2.</source>
        <translation>已有其他提案并入《%1》：%2。</translation>
    </message>
    <message>
        <source>Outside the congress's powers</source>
        <translation>不属于职代会职权范围</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>承办方式</translation>
    </message>
    <message>
        <source>Pass on as a suggestion</source>
        <translation>转为建议</translation>
    </message>
    <message>
        <source>Passed on as a suggestion</source>
        <translation>转为建议</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>解决计划</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>解决计划：%1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划完成日期</translation>
    </message>
    <message>
        <source>Planned for: %1</source>
        <translation>计划完成日期：%1</translation>
    </message>
    <message>
        <source>Please fill in and return this slip. Who is not satisfied says why; the proposal may then be handled again.</source>
        <translation>请填写后退回。不满意的请说明原因，可再次办理。</translation>
    </message>
    <message>
        <source>Please reply in writing without delay.</source>
        <translation>请尽快书面答复。</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Print the letter again if it was lost.</source>
        <translation>如催办函遗失，可重新打印。</translation>
    </message>
    <message>
        <source>Problem and grounds</source>
        <translation>案据</translation>
    </message>
    <message>
        <source>Problem and grounds: %1</source>
        <translation>案据：%1</translation>
    </message>
    <message>
        <source>Production and management; Labour protection; Pay and benefits; Welfare; Training; Democratic management; Culture and sports; Other</source>
        <translation>生产经营；劳动保护；薪酬福利；生活后勤；教育培训；民主管理；文化体育；其他</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Proposal form</source>
        <translation>提案表</translation>
    </message>
    <message>
        <source>Proposal of the congress of workers' deputies</source>
        <translation>职工代表大会提案表</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Proposals are taken in from %1 to %2, both days included.</source>
        <translation>自%1起至%2止（含首尾两日）。</translation>
    </message>
    <message>
        <source>Proposals committee</source>
        <translation>提案工作委员会</translation>
    </message>
    <message>
        <source>Proposals for the time between the sittings are asked for.</source>
        <translation>现征集闭会期间的提案。</translation>
    </message>
    <message>
        <source>Proposals taken in</source>
        <translation>收到提案</translation>
    </message>
    <message>
        <source>Proposals: %1.</source>
        <translation>提案共%1件。</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>提案人</translation>
    </message>
    <message>
        <source>Proposer's comment</source>
        <translation>提案人意见</translation>
    </message>
    <message>
        <source>Proposer's name</source>
        <translation>提案人姓名</translation>
    </message>
    <message>
        <source>Proposer's satisfaction</source>
        <translation>提案人满意度</translation>
    </message>
    <message>
        <source>Proposers</source>
        <translation>提案人数</translation>
    </message>
    <message>
        <source>Purely personal matter</source>
        <translation>纯属个人问题</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>已评价</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation>评价日期</translation>
    </message>
    <message>
        <source>Reason for not waiting for the co-handlers</source>
        <translation>先于协办单位答复的原因</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>撤回或办结说明</translation>
    </message>
    <message>
        <source>Reason of the screening</source>
        <translation>审查理由</translation>
    </message>
    <message>
        <source>Reasons: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Record the lead's reply and accept it first.</source>
        <translation>请先登记主办单位的答复并审核通过。</translation>
    </message>
    <message>
        <source>Record the rating</source>
        <translation>登记满意度</translation>
    </message>
    <message>
        <source>Record the replies and accept them first.</source>
        <translation>请先登记答复并审核通过。</translation>
    </message>
    <message>
        <source>Record the reply</source>
        <translation>登记答复</translation>
    </message>
    <message>
        <source>Record this author's rating</source>
        <translation>登记本提案人满意度</translation>
    </message>
    <message>
        <source>Register of proposals</source>
        <translation>提案登记表</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>催办函</translation>
    </message>
    <message>
        <source>Reminder to reply to a proposal</source>
        <translation>提案催办函</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>催办次数</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Replied before the co-handlers because</source>
        <translation>先于协办单位答复的原因</translation>
    </message>
    <message>
        <source>Replied before the co-handlers because: %1</source>
        <translation>先于协办单位答复的原因：%1</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Replied on %1</source>
        <translation>答复日期：%1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Reply (%1)</source>
        <translation>答复：%1</translation>
    </message>
    <message>
        <source>Reply accepted</source>
        <translation>答复已通过</translation>
    </message>
    <message>
        <source>Reply of the co-handler: %1</source>
        <translation>协办单位答复：%1</translation>
    </message>
    <message>
        <source>Reply of the lead: %1</source>
        <translation>主办单位答复：%1</translation>
    </message>
    <message>
        <source>Reply returned</source>
        <translation>答复已退回</translation>
    </message>
    <message>
        <source>Reply slip</source>
        <translation>提案答复单</translation>
    </message>
    <message>
        <source>Reply slips</source>
        <translation>提案答复单</translation>
    </message>
    <message>
        <source>Reply to a proposal</source>
        <translation>提案答复单</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result of the screening</source>
        <translation>审查立案结果</translation>
    </message>
    <message>
        <source>Return the reply</source>
        <translation>退回答复</translation>
    </message>
    <message>
        <source>Returned because</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Rule: %1 (%2)</source>
        <translation>依据：%1（%2）</translation>
    </message>
    <message>
        <source>Rules applied</source>
        <translation>适用规则</translation>
    </message>
    <message>
        <source>Rules it runs under</source>
        <translation>适用规定</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Satisfaction the first time</source>
        <translation>首次满意度</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Screen again</source>
        <translation>重新审查</translation>
    </message>
    <message>
        <source>Screened by</source>
        <translation>审查人</translation>
    </message>
    <message>
        <source>Screened on</source>
        <translation>审查日期</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>审查结果</translation>
    </message>
    <message>
        <source>Seconder</source>
        <translation>附议人</translation>
    </message>
    <message>
        <source>Seconders</source>
        <translation>附议人</translation>
    </message>
    <message>
        <source>Seconders' names</source>
        <translation>附议人姓名</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>Send the proposal back first.</source>
        <translation>请先将提案退回。</translation>
    </message>
    <message>
        <source>Separated by semicolons</source>
        <translation>以顿号或分号分隔</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Several deputies are called %1.</source>
        <translation>有多位代表姓名为%1。</translation>
    </message>
    <message>
        <source>Several matters in one form</source>
        <translation>一案多事</translation>
    </message>
    <message>
        <source>Several units are called %1.</source>
        <translation>有多个单位名为“%1”。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签名日期</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>签名身份</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Statistics of proposals</source>
        <translation>提案统计</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>Suggested measure</source>
        <translation>建议措施</translation>
    </message>
    <message>
        <source>Suggested measure: %1</source>
        <translation>建议措施：%1</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>转建议</translation>
    </message>
    <message>
        <source>Take in all drafts that are ready</source>
        <translation>受理全部合格草稿</translation>
    </message>
    <message>
        <source>Take in what is ready first.</source>
        <translation>请先受理合格的草稿。</translation>
    </message>
    <message>
        <source>Take one of the two out: a unit leads or assists.</source>
        <translation>请删去一处：同一单位只能主办或协办。</translation>
    </message>
    <message>
        <source>Take the merger back</source>
        <translation>撤销并案</translation>
    </message>
    <message>
        <source>Take the name out of the seconders.</source>
        <translation>请从附议人中删去该姓名。</translation>
    </message>
    <message>
        <source>Take the step "Accept late" and write the reason, or keep it for the next call.</source>
        <translation>请用“逾期受理”并写明原因，或留待下次征集。</translation>
    </message>
    <message>
        <source>Take the step "Hand over" of the proposal; it covers all its units.</source>
        <translation>请在提案上使用“交办”，一并交给全部承办单位。</translation>
    </message>
    <message>
        <source>Take the step "Send back" first, then correct it.</source>
        <translation>请先“退回修改”，再更正。</translation>
    </message>
    <message>
        <source>Take the step "Submit".</source>
        <translation>请使用“提交”。</translation>
    </message>
    <message>
        <source>Take those mergers back first.</source>
        <translation>请先撤销这些并案。</translation>
    </message>
    <message>
        <source>Take those units out first.</source>
        <translation>请先移除承办单位。</translation>
    </message>
    <message>
        <source>Taken in late</source>
        <translation>逾期受理</translation>
    </message>
    <message>
        <source>Taken in late because</source>
        <translation>逾期受理原因</translation>
    </message>
    <message>
        <source>Takes in a form after the window, for a written reason.</source>
        <translation>写明原因，受理截止后提交的提案。</translation>
    </message>
    <message>
        <source>Takes the form in and gives it its number.</source>
        <translation>受理提案并编号。</translation>
    </message>
    <message>
        <source>Takes the result of the screening back.</source>
        <translation>撤销审查结果。</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Tell its author.</source>
        <translation>请告知该提案人。</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>That is a day off, so it is the next working day, %1.</source>
        <translation>当天是休息日，顺延至下一个工作日%1。</translation>
    </message>
    <message>
        <source>The author is told the ground and the reason.</source>
        <translation>将不予立案的情形和理由告知提案人。</translation>
    </message>
    <message>
        <source>The author of %1 has rated the reply already.</source>
        <translation>%1的提案人已作评价。</translation>
    </message>
    <message>
        <source>The author takes it back; its number stays used.</source>
        <translation>提案人撤回提案，编号不再使用。</translation>
    </message>
    <message>
        <source>The authors of these are not satisfied: %1.</source>
        <translation>以下提案的提案人不满意：%1。</translation>
    </message>
    <message>
        <source>The authors of these have not rated the reply: %1.</source>
        <translation>以下提案的提案人尚未评价：%1。</translation>
    </message>
    <message>
        <source>The call does not offer the class "%1".</source>
        <translation>本次征集没有“%1”这一类别。</translation>
    </message>
    <message>
        <source>The day is not before the reply; who is not satisfied says why.</source>
        <translation>日期不早于答复日期；不满意的须说明原因。</translation>
    </message>
    <message>
        <source>The day is not in the future, nor before the submission.</source>
        <translation>日期不晚于今天，也不早于提交日期。</translation>
    </message>
    <message>
        <source>The day lies between the first and the last day.</source>
        <translation>日期在开始日期与截止日期之间。</translation>
    </message>
    <message>
        <source>The day of signing lies in the future.</source>
        <translation>签名日期晚于今天。</translation>
    </message>
    <message>
        <source>The day of the submission, %1, lies in the future.</source>
        <translation>提交日期 %1 晚于今天。</translation>
    </message>
    <message>
        <source>The day on which it was done lies after the reply.</source>
        <translation>落实日期晚于答复日期。</translation>
    </message>
    <message>
        <source>The first time: %1</source>
        <translation>首次：%1</translation>
    </message>
    <message>
        <source>The holidays of that year are not announced</source>
        <translation>该年度放假安排尚未公布</translation>
    </message>
    <message>
        <source>The last day is over, or a reason for closing early is given.</source>
        <translation>截止日期已过，或写明提前截止的原因。</translation>
    </message>
    <message>
        <source>The last day; empty: early enough for the screening before the papers go to the deputies</source>
        <translation>最后一天；留空：按会议材料送达前留出审查时间推算</translation>
    </message>
    <message>
        <source>The last reminder was on %1.</source>
        <translation>最近一次催办在%1。</translation>
    </message>
    <message>
        <source>The lead merges the co-handlers' replies; these are missing: %1.</source>
        <translation>主办单位须汇总协办单位答复，以下单位尚未答复：%1。</translation>
    </message>
    <message>
        <source>The letter then reminds of the day.</source>
        <translation>催办函将提示期限。</translation>
    </message>
    <message>
        <source>The line gives a result of the screening, but its status is "%1".</source>
        <translation>本行填有审查结果，状态却是“%1”。</translation>
    </message>
    <message>
        <source>The matter is settled; what the papers say stands.</source>
        <translation>事项办结，文书内容不再更改。</translation>
    </message>
    <message>
        <source>The new day is later than the old one.</source>
        <translation>新期限晚于原期限。</translation>
    </message>
    <message>
        <source>The new day is not later than %1.</source>
        <translation>新期限不晚于原期限%1。</translation>
    </message>
    <message>
        <source>The new day is past.</source>
        <translation>新期限已过。</translation>
    </message>
    <message>
        <source>The new last day is not past.</source>
        <translation>新截止日期未过。</translation>
    </message>
    <message>
        <source>The new last day, %1, is past.</source>
        <translation>新截止日期%1已过。</translation>
    </message>
    <message>
        <source>The number of a proposal is 1 or more.</source>
        <translation>提案编号不小于1。</translation>
    </message>
    <message>
        <source>The other one is docketed, of the same call, and not merged itself; no unit has this one yet.</source>
        <translation>另一提案属于同一次征集、已立案且未并案；本案尚未确定承办单位。</translation>
    </message>
    <message>
        <source>The other proposal is not closed.</source>
        <translation>另一提案未办结。</translation>
    </message>
    <message>
        <source>The planned day lies before the reply.</source>
        <translation>计划完成日期早于答复日期。</translation>
    </message>
    <message>
        <source>The proposal is being handled.</source>
        <translation>提案在办理中。</translation>
    </message>
    <message>
        <source>The proposal is in that round of its handling.</source>
        <translation>提案正处于该轮办理中。</translation>
    </message>
    <message>
        <source>The proposal it was merged into is answered and not closed; nobody rates twice.</source>
        <translation>所并入的提案已答复且未办结；每位提案人只评价一次。</translation>
    </message>
    <message>
        <source>The proposals committee screens every proposal and gives its reasons. The unit that handles it replies in writing within %1 days; its author then says whether he is satisfied.</source>
        <translation>提案由提案审查委员会逐件审查并说明理由。承办单位在交办后%1天内书面答复，提案人对答复作出满意度评价。</translation>
    </message>
    <message>
        <source>The proposer is missing.</source>
        <translation>没有填写提案人。</translation>
    </message>
    <message>
        <source>The reply came only on %1.</source>
        <translation>%1才答复。</translation>
    </message>
    <message>
        <source>The reply is not overdue: it is due on %1.</source>
        <translation>答复尚未逾期，期限为%1。</translation>
    </message>
    <message>
        <source>The reply was due on %1.</source>
        <translation>答复期限为%1。</translation>
    </message>
    <message>
        <source>The signatures under a proposal that was submitted stand.</source>
        <translation>已提交提案的签名不再更改。</translation>
    </message>
    <message>
        <source>The unit has to reply once more.</source>
        <translation>承办单位须重新答复。</translation>
    </message>
    <message>
        <source>The window closed on %1 already.</source>
        <translation>征集已于%1截止。</translation>
    </message>
    <message>
        <source>The window closed on %1: "%2" is late.</source>
        <translation>征集已于%1截止，《%2》逾期。</translation>
    </message>
    <message>
        <source>The window closes on %1, after the sitting on %2.</source>
        <translation>征集截止日期%1晚于会议日期%2。</translation>
    </message>
    <message>
        <source>The window closes on %1, before it opens on %2.</source>
        <translation>征集截止日期%1早于开始日期%2。</translation>
    </message>
    <message>
        <source>The window is not over: "%1" is not late.</source>
        <translation>征集尚未截止，《%1》不属逾期。</translation>
    </message>
    <message>
        <source>The window is open until %1, that day included.</source>
        <translation>征集截至%1（含当日）。</translation>
    </message>
    <message>
        <source>The window is open, the form is complete, and enough deputies in office second it.</source>
        <translation>征集期内，提案表完整，在任附议代表足数。</translation>
    </message>
    <message>
        <source>The window is over, the form is complete and has its seconders.</source>
        <translation>征集已截止，提案表完整，附议人足数。</translation>
    </message>
    <message>
        <source>The window of %1 is not open yet; it opens on %2.</source>
        <translation>%1尚未开始，开始日期为%2。</translation>
    </message>
    <message>
        <source>The window of a call that is closed stands.</source>
        <translation>已截止的征集，起止日期不再更改。</translation>
    </message>
    <message>
        <source>The window opened only on %1.</source>
        <translation>征集%1才开始。</translation>
    </message>
    <message>
        <source>The window opens on %1.</source>
        <translation>征集于%1开始。</translation>
    </message>
    <message>
        <source>There are drafts, and at least one is ready.</source>
        <translation>有草稿，且至少一件合格。</translation>
    </message>
    <message>
        <source>There are proposals in it: its term stands.</source>
        <translation>其中已有提案，届次不再更改。</translation>
    </message>
    <message>
        <source>There are too few deputies for the sample's proposals.</source>
        <translation>代表人数不足，无法生成示例提案。</translation>
    </message>
    <message>
        <source>There is a lead; the day is not before the screening.</source>
        <translation>已有主办单位；日期不早于审查日期。</translation>
    </message>
    <message>
        <source>There is another call for %1.</source>
        <translation>%1已有另一次征集。</translation>
    </message>
    <message>
        <source>There is no deputy %1 in this term.</source>
        <translation>本届没有代表%1。</translation>
    </message>
    <message>
        <source>There is no draft to take in.</source>
        <translation>没有可受理的草稿。</translation>
    </message>
    <message>
        <source>There is no such call for proposals.</source>
        <translation>没有这次提案征集。</translation>
    </message>
    <message>
        <source>There is no such handling.</source>
        <translation>没有这条办理记录。</translation>
    </message>
    <message>
        <source>There is no such proposal to merge into.</source>
        <translation>没有可并入的这件提案。</translation>
    </message>
    <message>
        <source>There is no such proposal.</source>
        <translation>没有这件提案。</translation>
    </message>
    <message>
        <source>There is no unit %1.</source>
        <translation>没有单位“%1”。</translation>
    </message>
    <message>
        <source>This is reminder number %1. Please reply in writing without delay.</source>
        <translation>此为第%1次催办，请尽快书面答复。</translation>
    </message>
    <message>
        <source>Time taken to the reply</source>
        <translation>答复用时</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>To all delegations and deputies:</source>
        <translation>各代表团、各位代表：</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>其他承办单位</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Type the name instead of choosing the deputy</source>
        <translation>可直接填写姓名，不必选择代表</translation>
    </message>
    <message>
        <source>Undo that rating if it was a mistake.</source>
        <translation>如有误，请撤销该评价。</translation>
    </message>
    <message>
        <source>Undo the entering if it was a mistake.</source>
        <translation>如系误录，请撤销录入操作。</translation>
    </message>
    <message>
        <source>Undo the handing over if it was a mistake; otherwise note why this unit is not needed any more.</source>
        <translation>如系误操作，请撤销交办；否则请在备注中写明该单位不再承办的原因。</translation>
    </message>
    <message>
        <source>Undo the last step first if it was a mistake.</source>
        <translation>如有误，请先撤销上一步操作。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Units of the proposers</source>
        <translation>提案人单位</translation>
    </message>
    <message>
        <source>Units that handle</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Use that one, unless two are meant.</source>
        <translation>如非确需两次，请使用已有的征集。</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>非常满意</translation>
    </message>
    <message>
        <source>Wait for that day, or correct it.</source>
        <translation>请到该日再办，或更正日期。</translation>
    </message>
    <message>
        <source>Wait for the reply.</source>
        <translation>请等待答复。</translation>
    </message>
    <message>
        <source>Wait for them, or write why the lead replies without.</source>
        <translation>请等待其答复，或写明主办单位先行答复的原因。</translation>
    </message>
    <message>
        <source>Wait until it is over, or write why it is closed early.</source>
        <translation>请到期再截止，或写明提前截止的原因。</translation>
    </message>
    <message>
        <source>Waiting for the screening</source>
        <translation>待审查</translation>
    </message>
    <message>
        <source>What came to light since belongs into the screening, the reply or the note.</source>
        <translation>此后的新情况请写入审查、答复或备注。</translation>
    </message>
    <message>
        <source>What comes afterwards is late and needs a written reason.</source>
        <translation>此后提交的为逾期，受理须写明原因。</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>征集内容</translation>
    </message>
    <message>
        <source>What the author of a merged proposal says to the common reply.</source>
        <translation>并案提案的提案人对统一答复的评价。</translation>
    </message>
    <message>
        <source>What the author says to the reply.</source>
        <translation>提案人对答复的评价。</translation>
    </message>
    <message>
        <source>What was answered before stands.</source>
        <translation>以往轮次的答复不再更改。</translation>
    </message>
    <message>
        <source>What was not screened cannot be rated or completed.</source>
        <translation>未经审查的提案不能有满意度或办结日期。</translation>
    </message>
    <message>
        <source>Who handles it</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>Why it cannot be done</source>
        <translation>不能解决的原因</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>征集时间</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>已截止</translation>
    </message>
    <message>
        <source>With the lead's reply the proposal is answered; the author rates it next.</source>
        <translation>主办单位的答复通过后，提案即为已答复，接着由提案人评价。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw it with a reason; its number stays its own.</source>
        <translation>请写明原因撤回；文号仍予保留。</translation>
    </message>
    <message>
        <source>Withdraw it, or undo the entering if it was a mistake.</source>
        <translation>请办理撤回；如系误录，请撤销录入操作。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Working days to the reply, on average</source>
        <translation>平均答复用时（工作日）</translation>
    </message>
    <message>
        <source>Write the author's comment.</source>
        <translation>请填写提案人意见。</translation>
    </message>
    <message>
        <source>Write the day, or choose the sitting that the proposals are for.</source>
        <translation>请填写日期，或选择提案所属的会议。</translation>
    </message>
    <message>
        <source>Write the names as the list of units has them, separated by 、; or add the unit under "Handling", where it is chosen.</source>
        <translation>请按单位名录中的名称填写，多个单位用顿号隔开；也可以在“办理”栏逐个选择添加。</translation>
    </message>
    <message>
        <source>Your earlier reply was returned because: %1</source>
        <translation>你单位此前的答复因故退回：%1</translation>
    </message>
    <message>
        <source>Your part</source>
        <translation>承办方式</translation>
    </message>
    <message>
        <source>a co-handler</source>
        <translation>协办</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>is due on %1</source>
        <translation>期限为%1</translation>
    </message>
    <message>
        <source>more than 20 working days</source>
        <translation>20个工作日以上</translation>
    </message>
    <message>
        <source>the lead</source>
        <translation>主办</translation>
    </message>
    <message>
        <source>up to 5 working days</source>
        <translation>5个工作日以内</translation>
    </message>
    <message>
        <source>was due on %1 and is %2 days late</source>
        <translation>期限为%1，已逾期%2天</translation>
    </message>
</context>
</TS>
